import type { MessageKey } from './catalogue.ts';

/**
 * The fields of templates, Webex customers, sites and Webex users in the order they are shown in, each with the name
 * that its screens have for it. What several kinds of records have, such as a name, is named in `field-words.ts`.
 */
export const webexFieldNames = {
  adminId: 'webex.service-provider-admin',
  emailLanguage: 'webex.default-email-language',
  subscriptionId: 'webex.wholesale-subscription',
  ccpProviderId: 'webex.ccp-provider',
  authentication: 'webex.authentication-method',
  samlEntityId: 'webex.saml-entity-id',
  oidcIdpName: 'webex.oidc-idp-name',
  settings: 'field.settings',
  provisioningId: 'webex.provisioning-id',
  templateId: 'webex.onboarding-template',
  companyName: 'webex.company-name',
  adminEmail: 'webex.administrator-email',
  externalId: 'webex.external-customer-id',
  offers: 'webex.packages-and-add-ons',
  attachment: 'field.attachment',
  subPartnerOrgId: 'webex.sub-partner',
  tags: 'webex.tags',
  status: 'field.status',
  confirmed: 'field.confirmed',
  createdWith: 'field.createdWith',
  handedOver: 'field.handedOver',
  restrictedAdminMode: 'webex.restricted-mode',
  csvMapping: 'field.csvMapping',
  'facts.customerId': 'webex.customer-id',
  'facts.orgId': 'webex.organisation-id',
  'facts.errors': 'field.facts.errors',
  kind: 'field.kind',
  addressLine1: 'webex.address-line-1',
  addressLine2: 'webex.address-line-2',
  state: 'webex.state',
  timeZone: 'webex.time-zone',
  emergencyLocationIdentifier: 'webex.emergency-location',
  pstn: 'webex.pstn',
  numbers: 'webex.phone-numbers',
  mainNumber: 'webex.main-number',
  callerName: 'webex.caller-name',
  setupAssist: 'webex.setup-assist',
  locationId: 'webex.location-id',
  package: 'webex.package',
  addOns: 'webex.add-ons',
  siteId: 'webex.site',
  number: 'webex.phone-number',
  roles: 'webex.roles',
  told: 'field.told',
  'webex.admins': 'field.webex.admins',
  'webex.subscriptions': 'field.webex.subscriptions',
  'webex.ccpProviders': 'field.webex.ccpProviders',
  'webex.regions': 'field.webex.regions',
  'webex.addresses': 'field.webex.addresses',
  'webex.ranks': 'field.webex.ranks'
} as const satisfies Readonly<Record<string, MessageKey>>;
export type WebexField = keyof typeof webexFieldNames;

export const isWebexField = (field: string): field is WebexField => Object.hasOwn(webexFieldNames, field);
