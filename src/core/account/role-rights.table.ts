import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from '#core/mitel/sentences.ts';
import { actions } from './permissions.table.ts';
import type { Right } from './role.ts';

/** The rights of a custom role that an action takes, all of them. */
export type RightsNeeded = readonly Right[];

const facts = { action: actions } as const;

export const roleRights = decisionTable<typeof facts, RightsNeeded, `RGT-${number}`>(facts, [
  { id: 'RGT-1', when: { action: 'read-account' }, then: ['account.view'], source: stated('P2') },
  { id: 'RGT-2', when: { action: 'create-account' }, then: ['account.add'], source: stated('P2') },
  { id: 'RGT-3', when: { action: 'correct-account' }, then: ['account.edit'], source: stated('P2') },
  {
    id: 'RGT-4',
    when: {
      action: ['change-support-contacts', 'change-call-services', 'record-vendor-facts', 'change-status']
    },
    then: ['account.edit'],
    source: assumed(undefined, 'P2')
  },
  { id: 'RGT-5', when: { action: 'remove-account' }, then: ['account.delete'], source: stated('P2') },
  {
    id: 'RGT-23',
    when: { action: 'read-integrations' },
    then: ['integrations.view'],
    source: stated('P2')
  },
  {
    id: 'RGT-6',
    when: { action: ['add-integration', 'change-privileges'] },
    then: ['integrations.view', 'integrations.add'],
    source: stated('P2')
  },
  {
    id: 'RGT-7',
    when: { action: 'correct-integration' },
    then: ['integrations.view', 'integrations.edit'],
    source: stated('P2')
  },
  {
    id: 'RGT-8',
    when: { action: 'switch-integrations' },
    then: ['integrations.view', 'integrations.add', 'integrations.delete'],
    source: assumed(undefined, 'P2')
  },
  { id: 'RGT-9', when: { action: 'read-people' }, then: ['users.view'], source: stated('P2') },
  { id: 'RGT-10', when: { action: 'add-people' }, then: ['users.view', 'users.add'], source: stated('P2') },
  {
    id: 'RGT-11',
    when: { action: ['correct-people', 'change-licences'] },
    then: ['users.view', 'users.edit'],
    source: stated('P2')
  },
  {
    id: 'RGT-12',
    when: { action: 'remove-people' },
    then: ['users.view', 'users.delete'],
    source: stated('P2')
  },
  {
    id: 'RGT-13',
    when: { action: 'set-role' },
    then: ['users.view', 'roles.view', 'roles.assign'],
    source: derived(undefined, 'P2')
  },
  {
    // assigning an order hangs on the right to view orders
    id: 'RGT-14',
    when: { action: ['read-orders', 'change-orders'] },
    then: ['orders.view'],
    source: stated('P2')
  },
  {
    id: 'RGT-15',
    when: { action: 'read-subscriptions' },
    then: ['subscriptions.view'],
    source: stated('P2')
  },
  {
    id: 'RGT-16',
    when: { action: 'add-subscription-order' },
    then: ['subscriptions.view', 'subscriptions.add'],
    source: stated('P2')
  },
  { id: 'RGT-17', when: { action: 'read-roles' }, then: ['roles.view'], source: stated('P2') },
  { id: 'RGT-18', when: { action: 'add-role' }, then: ['roles.view', 'roles.add'], source: stated('P2') },
  {
    id: 'RGT-19',
    when: { action: 'correct-role' },
    then: ['roles.view', 'roles.edit'],
    source: stated('P2')
  },
  {
    id: 'RGT-20',
    when: { action: 'remove-role' },
    then: ['roles.view', 'roles.delete'],
    source: stated('P2')
  },
  {
    // both have everything of the account in them
    id: 'RGT-21',
    when: { action: ['read-activity', 'export-account'] },
    then: ['integrations.view', 'users.view', 'subscriptions.view'],
    source: assumed(undefined)
  },
  {
    // what only this console has is the partner's own business, not that of a role with a few rights
    id: 'RGT-22',
    when: { action: ['export-workspace', 'import-bundle', 'change-settings'] },
    then: ['account.add', 'account.edit', 'account.delete'],
    source: assumed(undefined)
  },
  {
    id: 'RGT-24',
    when: { action: ['read-webex', 'read-dimensions', 'read-notes'] },
    then: ['users.view'],
    source: assumed(undefined)
  },
  {
    // Mitel's roles know nothing of other vendors; planning a customer there is like having an account made
    id: 'RGT-25',
    when: {
      action: [
        'read-templates',
        'change-templates',
        'change-webex',
        'change-dimensions',
        'hand-over-dimensions'
      ]
    },
    then: ['account.add', 'account.edit', 'users.view', 'users.add', 'users.edit'],
    source: assumed(undefined)
  },
  {
    // what something costs is seen by whoever sees what was bought
    id: 'RGT-26',
    when: { action: 'read-dimensions-prices' },
    then: ['users.view', 'orders.view'],
    source: assumed(undefined)
  }
]);
