import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from '#core/mitel/sentences.ts';

export const actions = [
  'create-account',
  'read-account',
  'correct-account',
  'remove-account',
  'read-people',
  'change-people',
  'switch-integrations',
  'change-licences',
  'read-orders',
  'change-orders',
  'read-activity',
  'export-account',
  'export-workspace',
  'import-bundle',
  'change-settings'
] as const;
export type Action = (typeof actions)[number];
export type Permission = 'allowed' | 'partner-only' | 'another-account';

const facts = {
  role: ['partner', 'account-admin'],
  /** Where the action falls: the account admin's own account, or anywhere else. */
  place: ['own', 'elsewhere'],
  action: actions
} as const;

export const permissions = decisionTable<typeof facts, Permission, `PER-${number}`>(facts, [
  {
    id: 'PER-1',
    when: {
      role: 'partner',
      action: ['read-account', 'correct-account', 'switch-integrations', 'remove-account']
    },
    then: 'allowed',
    source: stated('A1', 'A3')
  },
  {
    id: 'PER-2',
    when: { role: 'partner', action: ['read-orders', 'change-orders'] },
    then: 'allowed',
    source: stated('R2', 'R3', 'A1')
  },
  {
    id: 'PER-3',
    when: { role: 'partner', action: ['read-people', 'change-people', 'change-licences'] },
    then: 'allowed',
    source: stated('R13', 'R17')
  },
  {
    id: 'PER-4',
    when: { role: 'partner', action: 'create-account' },
    then: 'allowed',
    source: derived(undefined, 'R1', 'A1')
  },
  {
    id: 'PER-5',
    when: {
      role: 'partner',
      action: ['read-activity', 'export-account', 'export-workspace', 'import-bundle', 'change-settings']
    },
    then: 'allowed',
    source: assumed(undefined)
  },
  {
    id: 'PER-6',
    when: {
      role: 'account-admin',
      place: 'own',
      action: ['read-account', 'correct-account', 'switch-integrations']
    },
    then: 'allowed',
    source: stated('A1', 'A3')
  },
  {
    id: 'PER-7',
    when: {
      role: 'account-admin',
      place: 'own',
      action: ['read-people', 'change-people', 'change-licences']
    },
    then: 'allowed',
    source: stated('R13', 'R17')
  },
  {
    id: 'PER-8',
    when: { role: 'account-admin', place: 'own', action: ['read-activity', 'export-account'] },
    then: 'allowed',
    source: assumed(undefined)
  },
  {
    id: 'PER-9',
    when: { role: 'account-admin', action: ['remove-account', 'read-orders', 'change-orders'] },
    then: 'partner-only',
    source: stated('A1', 'R2')
  },
  {
    id: 'PER-10',
    when: {
      role: 'account-admin',
      action: ['create-account', 'export-workspace', 'import-bundle', 'change-settings']
    },
    then: 'partner-only',
    source: assumed(undefined)
  },
  {
    id: 'PER-11',
    when: {
      role: 'account-admin',
      place: 'elsewhere',
      action: [
        'read-account',
        'correct-account',
        'switch-integrations',
        'read-people',
        'change-people',
        'change-licences',
        'read-activity',
        'export-account'
      ]
    },
    then: 'another-account',
    source: derived(undefined, 'A1')
  }
]);
