import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandFor } from './a-command.ts';
import { after, done, noPast, undoOf, type Past } from './a-journal.ts';
import {
  aContext,
  aCustomer,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  anOrder,
  aPbxUser,
  aPerson,
  aRole,
  aSite,
  aState,
  aTemplate,
  aWebexUser,
  frozen,
  indexed,
  licensed
} from './a-state.ts';
import type { Wish } from './a-wish.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { applied, evolve } from './evolve.ts';
import { noSync } from './dimensions/sync.ts';
import { JournalEntry } from './journal.ts';
import { mitelOneTiers, type SwitchStep } from './mitel/mitel-account.ts';
import { invalidRecord } from './records.ts';
import { tables, type State } from './state.ts';

const { connection } = aDimensionsCustomer();
if (!connection) throw new Error('There is one.');

const start = aState({
  accounts: [
    anAccount({
      integrations: { 'miteam-meetings': 'on', 'mitel-one': 'on' },
      mitel: {
        roles: ['role-0'],
        supportContacts: [0, 1].map((n) => ({
          id: `contact-${n}`,
          name: `Contact ${n}`,
          email: `contact-${n}@example.com`,
          kind: 'other' as const
        }))
      }
    }),
    anAccount({ id: 'both', integrations: { 'miteam-meetings': 'on', micollab: 'on' } })
  ],
  people: [
    aPerson({ ...licensed, mitelOne: 'elite' }),
    aPerson({ id: 'bea' }),
    aPerson({ id: 'cy', accountId: 'both', miteam: { generation: 'first', source: 'micollab' } }),
    aPerson({ id: 'dan', accountId: 'both', ...licensed }),
    aPerson({ id: 'eve', accountId: 'both' }),
    aPerson({ id: 'fay', accountId: 'both' })
  ],
  orders: [
    anOrder({ quantity: 3 }),
    anOrder({ id: 'second', assignedTo: 'both', quantity: 2 }),
    anOrder({ id: 'free', assignedTo: null }),
    ...mitelOneTiers.map((tier) => anOrder({ id: `order-${tier}`, product: 'mitel-one', tier, quantity: 1 }))
  ],
  roles: [aRole({ id: 'role-0' }), aRole({ id: 'role-2', base: 'partner' })],
  templates: [aTemplate()],
  webexCustomers: [
    aCustomer(),
    aCustomer({ id: 'both', externalId: 'C-1', status: 'draft', createdWith: [] })
  ],
  sites: [
    aSite(),
    aSite({ id: 'depot', kind: 'further', name: 'Depot', numbers: [], mainNumber: '' }),
    aSite({ id: 'site-both-0', accountId: 'both', numbers: [], mainNumber: '' })
  ],
  webexUsers: [aWebexUser()],
  dimensionsCustomers: [
    aDimensionsCustomer({
      status: 'active',
      connection: { ...connection, isPaused: false },
      sync: { ...noSync, state: 'connecting' }
    }),
    aDimensionsCustomer({
      id: 'both',
      name: 'Both',
      status: 'draft',
      createdOn: '',
      primaryPersonId: 'cy',
      sync: noSync
    })
  ],
  dimensionsUsers: [aDimensionsUser(), aDimensionsUser({ id: 'dim-bea', personId: 'bea', pbx: aPbxUser() })]
});
const aWish = fc.record<Wish>({
  kind: fc.nat(999),
  which: fc.nat(999),
  other: fc.nat(999),
  on: fc.boolean()
});
/** A wish that mostly becomes a command about licences or integrations. */
const aLicenceWish = fc.record<Wish>({
  kind: fc.integer({ min: 10, max: 13 }),
  which: fc.nat(999),
  other: fc.nat(999),
  on: fc.boolean()
});
const wishes = fc.array(aWish, { maxLength: 25 });

/** Does what is granted of a list of wishes. The first step is a fixed one: the beginning cannot be undone. */
const granted = (list: readonly Wish[]): Past =>
  list.reduce<Past>(
    (past, wish, n) => {
      const result = done(past, commandFor(past.state, wish, n));
      return result.ok ? result.value : past;
    },
    after(start, { type: 'switch-integration', accountId: 'acme', integration: 'micc', to: 'on' })
  );

/** All records of a state, without the date that every change of an account moves. */
const records = (state: State) =>
  Object.fromEntries(
    tables.map((table) => [
      table,
      [...state[table].values()]
        .map((record) => ({ ...record, changedAt: '' }))
        .sort((a, b) => a.id.localeCompare(b.id))
    ])
  );

const undoAll = (past: Past, first: number): Past =>
  Array.from({ length: past.steps.length - first + 1 }, (_, i) => past.steps.length - i).reduce(
    (now, seq) => after(now, undoOf(now, seq)),
    past
  );

/** The switches that a command brings about in an account, in their order. */
function stepsOf(command: Command, id: string): readonly SwitchStep[] {
  if (command.type === 'apply-plan' && command.accountId === id) return command.steps;
  return command.type === 'switch-integration' && command.accountId === id ? [command] : [];
}

/** R11 and G1: whether one of the switches takes MiTeam Meetings off while MiCollab is not on. */
function endsAll(
  steps: readonly SwitchStep[],
  before: Readonly<Record<string, string>>,
  reading: 'revoke' | 'keep' | undefined
): boolean {
  let micollab = before.micollab;
  let isEnded = false;
  for (const { integration, to } of steps) {
    const isRevoking =
      micollab === 'off' || micollab === 'added' || (micollab === 'never' && reading === 'revoke');
    if (integration === 'miteam-meetings' && to === 'off' && isRevoking) isEnded = true;
    if (integration === 'micollab') micollab = to;
  }
  return isEnded;
}

describe('For any commands, one after another', () => {
  test('[CO3] undoing all of them in reverse restores every record as it was.', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        expect(records(undoAll(granted(list), 1).state)).toEqual(records(start));
      }),
      { numRuns: 150 }
    );
  });

  test('[CO7] undoing the undos in reverse does all of them again.', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const past = granted(list);
        const redone = undoAll(undoAll(past, 1), past.steps.length + 1);
        expect(records(redone.state)).toEqual(records(past.state));
        const redoable = redone.steps.slice(0, past.steps.length).map(({ entry }) => entry.undoneBy);
        expect(redoable.every((undoneBy) => undoneBy === null)).toBe(true);
      }),
      { numRuns: 60 }
    );
  });

  test('[CO4] the records, and the entries of the journal, are what their schemas accept.', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const past = granted(list);
        for (const table of tables)
          for (const record of past.state[table].values()) expect(invalidRecord(table, record)).toBeNull();
        for (const { entry } of past.steps) expect(JournalEntry.parse(entry)).toEqual(entry);
      }),
      { numRuns: 60 }
    );
  });

  test('[CO5] nothing that goes into a decision is changed, and asking twice gives the same answer.', () => {
    fc.assert(
      fc.property(wishes, aWish, (list, wish) => {
        const { state } = granted(list);
        const command = frozen(commandFor(state, wish, 500));
        const context = frozen(aContext({ entryId: 'next' }));
        const decided = frozen(decide(state, command, context));
        expect(decide(state, command, context)).toEqual(decided);
        if (decided.ok) expect(() => applied(state, decided.value, context)).not.toThrow();
      }),
      { numRuns: 150 }
    );
  });

  test('[CO5] what a preview shows is what is then stored, but for the date of the change.', () => {
    fc.assert(
      fc.property(wishes, aWish, (list, wish) => {
        const { state } = granted(list);
        const context = aContext({ entryId: 'next' });
        const decided = decide(state, commandFor(state, wish, 500), context);
        fc.pre(decided.ok);
        if (!decided.ok) return;
        const foreseen = decided.value.reduce(evolve, state);
        const stored = applied(state, decided.value, context);
        expect(records(stored.state)).toEqual(records(foreseen));
        expect(stored.state.tallies).toEqual(foreseen.tallies);
      }),
      { numRuns: 150 }
    );
  });

  test('[MT4] licences end all at once exactly when MiTeam goes off without MiCollab, as G1 is read.', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        list.reduce<Past>((past, wish, n) => {
          const command = commandFor(past.state, wish, n);
          const result = done(past, command);
          if (!result.ok) return past;
          for (const [id, { mitel }] of past.state.accounts) {
            const now = result.value.state.accounts.get(id);
            if (!now) continue;
            const reading = past.state.workspace.get('workspace')?.miteamOffWhereMicollabNever;
            const ends = endsAll(stepsOf(command, id), mitel.integrations, reading);
            expect(now.mitel.licenceGeneration !== mitel.licenceGeneration).toBe(ends);
            if (ends) expect(result.value.state.tallies.get(id)).toMatchObject({ given: 0, byMicollab: 0 });
          }
          return result.value;
        }, noPast(start));
      }),
      { numRuns: 100 }
    );
  });

  test('[MT12] the tally foreseen for giving, taking and switching is the one counted afterwards.', () => {
    fc.assert(
      fc.property(wishes, aLicenceWish, (list, wish) => {
        const { state } = granted(list);
        const command = commandFor(state, wish, 500);
        fc.pre(['give-licences', 'take-licences', 'switch-integration'].includes(command.type));
        const context = aContext({ entryId: 'next' });
        const decided = decide(state, command, context);
        fc.pre(decided.ok);
        if (!decided.ok) return;
        const foreseen = applied(state, decided.value, context).state;
        expect(foreseen.tallies).toEqual(indexed(foreseen).tallies);
      }),
      { numRuns: 60 }
    );
  });

  test('[CO4] random commands do reach every kind that there is.', () => {
    const seen = new Set(
      fc
        .sample(wishes, { numRuns: 2_000, seed: 1 })
        .flatMap((list) => granted(list).steps.map(({ entry }) => entry.command))
    );
    expect([...seen].sort()).toEqual([
      'add-dimensions-users',
      'add-numbers',
      'add-people',
      'advance-sync',
      'apply-plan',
      'assign-order',
      'assign-role',
      'change-dimensions-settings',
      'change-settings',
      'change-webex-settings',
      'choose-main-number',
      'choose-pstn',
      'choose-simulation',
      'confirm-location',
      'correct-account',
      'correct-order',
      'correct-person',
      'create-account',
      'create-dimensions-customer',
      'create-webex-customer',
      'deactivate-account',
      'finish-roles',
      'give-licences',
      'give-mitel-one',
      'import-people',
      'import-records',
      'import-roster',
      'keep-csv-mapping',
      'keep-plan',
      'reactivate-account',
      'record-dimensions-status',
      'record-location',
      'record-micollab-licences',
      'record-order',
      'record-role-trial',
      'record-user-status',
      'record-vendor-facts',
      'record-webex-status',
      'remove-account',
      'remove-dimensions-customer',
      'remove-dimensions-users',
      'remove-numbers',
      'remove-order',
      'remove-people',
      'remove-role',
      'remove-role-trial',
      'remove-site',
      'remove-support-contact',
      'remove-template',
      'remove-webex-customer',
      'remove-webex-users',
      'request-setup-assist',
      'save-connection',
      'save-dimensions-customer',
      'save-role',
      'save-site',
      'save-support-contact',
      'save-template',
      'save-webex-customer',
      'save-webex-users',
      'schedule-termination',
      'set-dimensions-roles',
      'set-role',
      'set-up-integration',
      'strike-micollab-licences',
      'switch-agents-follow',
      'switch-bandwidth-optimisation',
      'switch-connection',
      'switch-integration',
      'switch-internal',
      'switch-privilege',
      'switch-restricted-mode',
      'take-licences',
      'take-mitel-one'
    ]);
  });
});
