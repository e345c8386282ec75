import type { Id } from '#core/fields.ts';
import type { TemplateDetails } from './onboarding-template.ts';
import type { WebexEntries } from './webex-settings.ts';

/** The fields of a template that name an entry of the settings, with the list that it is of. */
export const listsByField = {
  adminId: 'admins',
  subscriptionId: 'subscriptions',
  ccpProviderId: 'ccpProviders'
} as const;
export type NamingField = keyof typeof listsByField;
export const namingFields = Object.keys(listsByField) as readonly NamingField[];

/** The fields of a template that name what the settings do not have. */
export const unknownNames = (
  settings: WebexEntries,
  template: Pick<TemplateDetails, NamingField>
): readonly NamingField[] =>
  namingFields.filter(
    (field) =>
      template[field] !== '' && !settings[listsByField[field]].some(({ id }) => id === template[field])
  );

/** What the partner's administrators, subscriptions and providers are called, by their ids. */
export const namesInSettings = ({
  admins,
  subscriptions,
  ccpProviders
}: WebexEntries): readonly (readonly [Id, string])[] => [
  ...admins.map(({ id, name }) => [id, name] as const),
  ...subscriptions.map(({ id, label, subscriptionId }) => [id, label || subscriptionId] as const),
  ...ccpProviders.map(({ id, name }) => [id, name] as const)
];
