import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from '#core/mitel/sentences.ts';
import { rights, roleBases, type Right } from './role.ts';

/** A check box of the role form: can it be ticked, and which other right does it rest on? */
export interface RightOffered {
  /** `fixed`: always on. `none`: roles of this base do not have it. */
  readonly choice: 'open' | 'fixed' | 'none';
  readonly needs: Right | null;
}

const facts = { right: rights, base: roleBases } as const;
const open = (needs: Right | null): RightOffered => ({ choice: 'open', needs });
const none: RightOffered = { choice: 'none', needs: null };

export const roleMatrix = decisionTable<typeof facts, RightOffered, `RMX-${number}`>(facts, [
  {
    id: 'RMX-1',
    when: { right: 'account.view' },
    then: { choice: 'fixed', needs: null },
    source: stated('P2')
  },
  {
    id: 'RMX-2',
    when: { right: ['account.add', 'account.delete'], base: 'partner' },
    then: open(null),
    source: stated('P2')
  },
  { id: 'RMX-3', when: { right: 'account.edit' }, then: open(null), source: stated('P2') },
  {
    id: 'RMX-4',
    when: { right: ['account.add', 'account.delete'], base: 'account-admin' },
    then: none,
    source: stated('P2')
  },
  {
    id: 'RMX-5',
    when: { right: ['integrations.view', 'users.view', 'subscriptions.view', 'roles.view', 'support.view'] },
    then: open(null),
    source: stated('P2')
  },
  {
    id: 'RMX-6',
    when: { right: ['integrations.add', 'integrations.edit', 'integrations.delete'] },
    then: open('integrations.view'),
    source: stated('P2')
  },
  {
    id: 'RMX-7',
    when: { right: ['users.add', 'users.edit', 'users.delete'] },
    then: open('users.view'),
    source: stated('P2')
  },
  {
    id: 'RMX-8',
    when: { right: ['orders.view', 'developer.view'], base: 'partner' },
    then: open(null),
    source: stated('P2')
  },
  {
    id: 'RMX-9',
    when: { right: ['orders.view', 'developer.view'], base: 'account-admin' },
    then: none,
    source: stated('P2')
  },
  {
    id: 'RMX-10',
    when: { right: 'subscriptions.add', base: 'partner' },
    then: open('subscriptions.view'),
    source: stated('P2')
  },
  {
    id: 'RMX-11',
    when: { right: 'subscriptions.add', base: 'account-admin' },
    then: none,
    source: stated('P2')
  },
  { id: 'RMX-12', when: { right: 'roles.assign' }, then: open('roles.view'), source: stated('P2') },
  {
    id: 'RMX-13',
    when: { right: ['roles.add', 'roles.edit', 'roles.delete'], base: 'partner' },
    then: open('roles.view'),
    source: stated('P2')
  },
  {
    id: 'RMX-14',
    when: { right: ['roles.add', 'roles.edit', 'roles.delete'], base: 'account-admin' },
    then: none,
    source: assumed(undefined, 'P2')
  }
]);

/** The rights of a role that its base does not have, or that rest on one it lacks. */
export const unfitRights = (base: (typeof roleBases)[number], chosen: readonly Right[]): readonly Right[] =>
  chosen.filter((right) => {
    const { choice, needs } = roleMatrix.decide({ right, base }).outcome;
    return choice === 'none' || (needs !== null && !chosen.includes(needs));
  });
