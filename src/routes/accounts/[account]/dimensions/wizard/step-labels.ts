import type { DimensionsStep } from '#state/dimensions-steps.ts';

/** What the vendor calls its steps. */
export const stepLabels = {
  details: 'dimensions.customer-details',
  'primary-user': 'dimensions.primary-user',
  pbx: 'dimensions.pbx-details',
  roles: 'dimensions.role-assignment'
} as const satisfies Record<DimensionsStep, string>;
