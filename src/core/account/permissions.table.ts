import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from '#core/mitel/sentences.ts';
import * as dimensions from '#core/dimensions/sentences.ts';
import * as webex from '#core/webex/sentences.ts';

export const actions = [
  'create-account',
  'read-account',
  'correct-account',
  'record-vendor-facts',
  'change-status',
  'remove-account',
  'change-support-contacts',
  'read-integrations',
  'add-integration',
  'correct-integration',
  'switch-integrations',
  'change-privileges',
  'change-call-services',
  'read-people',
  'add-people',
  'correct-people',
  'remove-people',
  'change-licences',
  'set-role',
  'read-orders',
  'change-orders',
  'read-subscriptions',
  'add-subscription-order',
  'read-roles',
  'add-role',
  'correct-role',
  'remove-role',
  'read-templates',
  'change-templates',
  'read-webex',
  'change-webex',
  'read-dimensions',
  'change-dimensions',
  'read-notes',
  'read-dimensions-prices',
  'hand-over-dimensions',
  'read-activity',
  'export-account',
  'export-workspace',
  'import-bundle',
  'change-settings'
] as const;
export type Action = (typeof actions)[number];
export type Permission = 'allowed' | 'partner-only' | 'another-account' | 'only-own-password';

const facts = {
  role: ['partner', 'account-admin', 'user'],
  /** Where the action falls: the account of the account admin or user, or anywhere else. */
  place: ['own', 'elsewhere'],
  action: actions
} as const;

const onAccounts = ['read-account', 'correct-account', 'read-integrations', 'switch-integrations'] as const;
const aboutIntegrations = ['add-integration', 'correct-integration'] as const;
const onPeople = ['read-people', 'add-people', 'correct-people', 'remove-people', 'set-role'] as const;
const aboutOrders = ['read-orders', 'change-orders'] as const;
const aboutRoles = ['add-role', 'correct-role', 'remove-role'] as const;
const ofTheConsole = ['export-workspace', 'import-bundle', 'change-settings'] as const;
const ofAnAccount = ['read-activity', 'export-account'] as const;
const ofTemplates = ['read-templates', 'change-templates'] as const;
/** What the partner writes for its own people, charges by, and does in the vendor's portal. */
const ofThePartner = ['read-notes', 'read-dimensions-prices', 'hand-over-dimensions'] as const;

export const permissions = decisionTable<typeof facts, Permission, `PER-${number}`>(facts, [
  {
    id: 'PER-1',
    when: { role: 'partner', action: onAccounts },
    then: 'allowed',
    source: stated('A1', 'A3')
  },
  {
    id: 'PER-2',
    when: { role: 'partner', action: aboutOrders },
    then: 'allowed',
    source: stated('R2', 'R3', 'A1')
  },
  {
    id: 'PER-3',
    when: { role: 'partner', action: 'change-licences' },
    then: 'allowed',
    source: stated('R13', 'R17')
  },
  {
    id: 'PER-4',
    when: { role: 'partner', action: 'create-account' },
    then: 'allowed',
    source: stated('C1')
  },
  {
    id: 'PER-5',
    when: { role: 'partner', action: [...ofTheConsole, ...ofAnAccount] },
    then: 'allowed',
    source: assumed(undefined)
  },
  {
    id: 'PER-6',
    when: { role: 'account-admin', place: 'own', action: onAccounts },
    then: 'allowed',
    source: stated('A1', 'A3')
  },
  {
    id: 'PER-7',
    when: { role: 'account-admin', place: 'own', action: 'change-licences' },
    then: 'allowed',
    source: stated('R13', 'R17')
  },
  {
    id: 'PER-8',
    when: { role: 'account-admin', place: 'own', action: ofAnAccount },
    then: 'allowed',
    source: assumed(undefined)
  },
  {
    id: 'PER-9',
    when: { role: 'account-admin', action: ['remove-account', 'change-status', ...aboutOrders] },
    then: 'partner-only',
    source: stated('A1', 'R2')
  },
  {
    id: 'PER-10',
    when: { role: 'account-admin', action: ofTheConsole },
    then: 'partner-only',
    source: assumed(undefined)
  },
  {
    id: 'PER-11',
    when: {
      role: 'account-admin',
      place: 'elsewhere',
      action: [
        ...onAccounts,
        ...aboutIntegrations,
        ...onPeople,
        ...ofAnAccount,
        'change-support-contacts',
        'change-privileges',
        'change-call-services',
        'change-licences',
        'read-subscriptions',
        'read-roles',
        'read-webex',
        'read-dimensions'
      ]
    },
    then: 'another-account',
    source: derived(undefined, 'A1')
  },
  {
    id: 'PER-12',
    when: { role: 'partner', action: ['change-status', 'remove-account'] },
    then: 'allowed',
    source: stated('A1', 'C1')
  },
  {
    id: 'PER-13',
    when: { role: 'partner', action: 'change-support-contacts' },
    then: 'allowed',
    source: stated('A2')
  },
  {
    id: 'PER-14',
    when: { role: 'account-admin', place: 'own', action: 'change-support-contacts' },
    then: 'allowed',
    source: stated('A2')
  },
  {
    id: 'PER-15',
    when: { role: 'partner', action: [...aboutIntegrations, 'change-privileges', 'change-call-services'] },
    then: 'allowed',
    source: stated('A3', 'A4', 'A5')
  },
  {
    id: 'PER-16',
    when: {
      role: 'account-admin',
      place: 'own',
      action: [...aboutIntegrations, 'change-privileges', 'change-call-services']
    },
    then: 'allowed',
    source: stated('A3', 'A4', 'A5')
  },
  {
    id: 'PER-17',
    when: { role: 'partner', action: onPeople },
    then: 'allowed',
    source: stated('R17', 'P1')
  },
  {
    id: 'PER-18',
    when: { role: 'account-admin', place: 'own', action: onPeople },
    then: 'allowed',
    source: stated('R17', 'P1')
  },
  {
    id: 'PER-19',
    when: { role: 'partner', action: ['read-subscriptions', 'add-subscription-order'] },
    then: 'allowed',
    source: stated('A8', 'S1')
  },
  {
    id: 'PER-20',
    when: { role: 'account-admin', place: 'own', action: 'read-subscriptions' },
    then: 'allowed',
    source: stated('A8', 'S1')
  },
  {
    id: 'PER-21',
    when: { role: 'account-admin', action: 'add-subscription-order' },
    then: 'partner-only',
    source: stated('S1')
  },
  {
    id: 'PER-22',
    when: { role: 'partner', action: ['read-roles', ...aboutRoles] },
    then: 'allowed',
    source: stated('P2')
  },
  {
    id: 'PER-23',
    when: { role: 'account-admin', place: 'own', action: 'read-roles' },
    then: 'allowed',
    source: stated('P2')
  },
  {
    id: 'PER-24',
    when: { role: 'account-admin', action: ['create-account', ...aboutRoles] },
    then: 'partner-only',
    source: stated('C1', 'P2')
  },
  {
    id: 'PER-25',
    when: { role: 'partner', action: 'record-vendor-facts' },
    then: 'allowed',
    source: assumed(undefined, 'A6', 'A7')
  },
  {
    id: 'PER-26',
    when: { role: 'account-admin', action: 'record-vendor-facts' },
    then: 'partner-only',
    source: assumed(undefined, 'A6', 'A7')
  },
  {
    id: 'PER-27',
    when: { role: 'user' },
    then: 'only-own-password',
    source: stated('P1')
  },
  {
    // at the vendor it takes a partner administrator with the wholesale role as well
    id: 'PER-28',
    when: { role: 'partner', action: [...ofTemplates, 'change-webex', 'read-webex'] },
    then: 'allowed',
    source: webex.derived(undefined, 'W8', 'L6')
  },
  {
    id: 'PER-29',
    when: { role: 'account-admin', place: 'own', action: 'read-webex' },
    then: 'allowed',
    source: webex.assumed(undefined, 'W15')
  },
  {
    // in restricted administrator mode, which is on by default, the customer can change next to nothing
    id: 'PER-30',
    when: { role: 'account-admin', action: [...ofTemplates, 'change-webex'] },
    then: 'partner-only',
    source: webex.assumed(undefined, 'W8', 'W15')
  },
  {
    // at the vendor it takes a user of the reseller with the permission Customer Administrator
    id: 'PER-31',
    when: { role: 'partner', action: ['read-dimensions', 'change-dimensions'] },
    then: 'allowed',
    source: dimensions.derived(undefined, 'L3', 'Vrusers')
  },
  {
    id: 'PER-32',
    when: { role: 'account-admin', place: 'own', action: 'read-dimensions' },
    then: 'allowed',
    source: dimensions.assumed(undefined, 'L35')
  },
  {
    id: 'PER-33',
    when: { role: 'account-admin', action: 'change-dimensions' },
    then: 'partner-only',
    source: dimensions.assumed(undefined, 'L3', 'Vrusers')
  },
  {
    id: 'PER-34',
    when: { role: 'partner', action: ofThePartner },
    then: 'allowed',
    source: dimensions.derived(undefined, 'L13', 'L3')
  },
  {
    // the notes are for colleagues, the prices are the partner's own, and its portal is not the customer's
    id: 'PER-35',
    when: { role: 'account-admin', action: ofThePartner },
    then: 'partner-only',
    source: dimensions.assumed(undefined, 'L13', 'L3')
  }
]);
