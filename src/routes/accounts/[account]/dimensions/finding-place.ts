import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import type { Id } from '#core/fields.ts';
import { stepOfPart, type DimensionsStep } from '#state/dimensions-steps.ts';
import { addresses } from '../../../addresses.ts';

const steps: Readonly<Partial<Record<DimensionsFinding['code'], DimensionsStep>>> = {
  'name-taken': 'details',
  'name-taken-before': 'details',
  'type-gone': 'details',
  'type-unfit': 'details',
  'lock-not-acknowledged': 'details',
  'trial-unfit': 'details',
  'reference-blank': 'details',
  'reference-shared': 'details',
  'template-gone': 'pbx',
  'top-level-account': 'pbx'
};

/** The step of the wizard in which a finding about a draft is put right. */
export const stepOfFinding = ({ code, part }: DimensionsFinding): DimensionsStep | undefined =>
  part ? stepOfPart[part] : steps[code];

/** Where a finding about a created customer is put right, or its cause is; `undefined` if it is here. */
export function placeOfFinding(finding: DimensionsFinding, accountId: Id): string | undefined {
  switch (finding.code) {
    case 'name-taken':
    case 'name-taken-before':
    case 'reference-shared':
      return finding.account && addresses.dimensions(finding.account);
    case 'type-gone':
    case 'type-unfit':
    case 'template-gone':
    case 'template-key-missing':
      return addresses.dimensionsSettings();
    case 'top-level-account':
    case 'connection-error':
    case 'connection-paused':
    case 'sync-issues':
      return addresses.dimensionsConnection(accountId);
    case 'roles-pending':
      return addresses.dimensionsWizard(accountId, 'roles');
    default:
      return undefined;
  }
}
