import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { defaultRanks } from '#core/webex/packages.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import { instantAfter } from './dates.ts';

/** What the demo's partner has at Webex. */
export const demoWebexSettings: WebexSettings = {
  admins: [
    { id: 'adm-desk', name: 'Lantern Bay provisioning', email: 'provisioning@lantern-bay.example.com' },
    { id: 'adm-signal', name: 'Signal Terrace night shift', email: 'night@lantern-bay.example.com' },
    { id: 'adm-iberia', name: 'Lantern Bay Iberia', email: 'iberia@lantern-bay.example.com' }
  ],
  subscriptions: [
    { id: 'sub-main', subscriptionId: 'Sub-DEMO-100417', label: 'Wholesale, all regions' },
    { id: 'sub-trial', subscriptionId: 'Sub-DEMO-100982', label: 'Wholesale, trials' }
  ],
  ccpProviders: [
    { id: 'ccp-saltline', name: 'Saltline Carrier (demo)', connectionId: 'demo-saltline-0001' },
    { id: 'ccp-gulltel', name: 'GullTel Networks (demo)', connectionId: '' }
  ],
  regions: {},
  addresses: {},
  ranks: { ...defaultRanks }
};

const common = {
  type: 'webex-for-wholesale',
  status: 'submitted',
  adminId: 'adm-desk',
  country: 'GB',
  emailLanguage: 'en_GB',
  subscriptionId: 'sub-main',
  ccpProviderId: '',
  authentication: 'webex',
  samlEntityId: '',
  oidcIdpName: '',
  settings: {},
  provisioningId: ''
} as const;

/** A template for each way of signing in, and one whose wizard was left. */
export const demoTemplates = (at: string): readonly OnboardingTemplate[] => [
  {
    ...common,
    id: 'tpl-standard',
    name: 'Standard, sign-in with Webex',
    settings: { 'brand-name': 'Lantern Bay Communications' },
    provisioningId: 'ZGVtby10ZW1wbGF0ZS1zdGFuZGFyZA==',
    createdAt: instantAfter(at, -120)
  },
  {
    // exists here only: without its Provisioning ID nothing can be exported
    ...common,
    id: 'tpl-saml',
    name: 'Partner sign-in (SAML)',
    adminId: 'adm-signal',
    authentication: 'partner-saml',
    samlEntityId: 'https://idp.lantern-bay.example.com/saml/metadata',
    createdAt: instantAfter(at, -30)
  },
  {
    // the vendor advises against a provider in the template
    ...common,
    id: 'tpl-oidc',
    name: 'Partner sign-in (OpenID Connect)',
    ccpProviderId: 'ccp-saltline',
    authentication: 'partner-oidc',
    oidcIdpName: 'lantern-bay-oidc',
    settings: { 'no-free-calling': true },
    provisioningId: 'ZGVtby10ZW1wbGF0ZS1vaWRj',
    createdAt: instantAfter(at, -75)
  },
  {
    ...common,
    id: 'tpl-iberia',
    status: 'draft',
    name: 'Iberia, trial',
    adminId: '',
    country: 'ES',
    emailLanguage: 'es_ES',
    subscriptionId: 'sub-trial',
    createdAt: instantAfter(at, -2)
  }
];
