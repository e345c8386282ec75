import { rights, type Right } from '#core/account/role.ts';

/** The lines of the form, as the vendor has them, and its columns. */
export const features = [
  'account',
  'integrations',
  'users',
  'orders',
  'subscriptions',
  'roles',
  'developer',
  'support'
] as const;
export type Feature = (typeof features)[number];
export const columns = ['view', 'add', 'edit', 'assign', 'delete'] as const;
export type Column = (typeof columns)[number];

/** The right in this place; the vendor has not one for each. */
export const rightAt = (feature: Feature, column: Column): Right | undefined =>
  rights.find((right) => right === `${feature}.${column}`);
