import type { MessageKey } from './catalogue.ts';

/**
 * The fields of customers and users of Dimensions and of its settings, in the order they are shown in, each with the
 * name that its screens have for it. What other records have as well, such as a name, is named in `field-words.ts`.
 */
export const dimensionsFieldNames = {
  productTypeId: 'dimensions.product-type',
  acknowledgedTypeId: 'field.acknowledgedTypeId',
  trialExpiresOn: 'dimensions.trial-expires',
  primaryPersonId: 'dimensions.primary-user',
  notes: 'dimensions.notes',
  createdOn: 'field.createdOn',
  tenantId: 'dimensions.tenant-id',
  isInternal: 'dimensions.internal-system',
  internalSince: 'field.internalSince',
  internalBefore: 'field.internalBefore',
  terminatesOn: 'field.terminatesOn',
  roleTrials: 'field.roleTrials',
  connection: 'dimensions.connection',
  sync: 'field.sync',
  agentsFollowPbx: 'field.agentsFollowPbx',
  rolesDone: 'field.rolesDone',
  personId: 'field.personId',
  pbx: 'field.pbx',
  'dimensions.productName': 'field.dimensions.productName',
  'dimensions.kazooName': 'field.dimensions.kazooName',
  'dimensions.region': 'field.dimensions.region',
  'dimensions.country': 'field.dimensions.country',
  'dimensions.trialsAllowed': 'field.dimensions.trialsAllowed',
  'dimensions.trialMaxDays': 'field.dimensions.trialMaxDays',
  'dimensions.isBilledDirectly': 'field.dimensions.isBilledDirectly',
  'dimensions.currency': 'field.dimensions.currency',
  'dimensions.hasMinimumTerm': 'field.dimensions.hasMinimumTerm',
  'dimensions.rateBands': 'field.dimensions.rateBands',
  'dimensions.productTypes': 'field.dimensions.productTypes',
  'dimensions.pbxTemplates': 'field.dimensions.pbxTemplates',
  'dimensions.defaultTemplateId': 'field.dimensions.defaultTemplateId'
} as const satisfies Readonly<Record<string, MessageKey>>;
export type DimensionsField = keyof typeof dimensionsFieldNames;

export const isDimensionsField = (field: string): field is DimensionsField =>
  Object.hasOwn(dimensionsFieldNames, field);
