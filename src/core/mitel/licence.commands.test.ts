import { describe, expect, test } from 'vitest';
import { after, changesOf, done, granted, linesAt, noPast, refusalOf } from '../a-journal.ts';
import {
  aContext,
  anAccount,
  anOrder,
  aPerson,
  asAdminOf,
  aState,
  aWorkspace,
  completeSetUp,
  licensed
} from '../a-state.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import { applied } from '../evolve.ts';
import { licencesLeft, noLicences, overAssigned, type State } from '../state.ts';
import { integrations as allIntegrations, type Integration, type MitelAccount } from './mitel-account.ts';

const admin = asAdminOf('acme');

/** Acme with so many licences, and these people; "held" ones have a licence. */
const acme = (
  integrations: Partial<MitelAccount['integrations']>,
  { quantity = 2, held = [], others = [] }: { quantity?: number; held?: string[]; others?: string[] } = {}
): State =>
  aState({
    accounts: [anAccount({ integrations }), anAccount({ id: 'other', name: 'Other Ltd' })],
    people: [
      ...held.map((id) => aPerson({ id, ...licensed })),
      ...others.map((id) => aPerson({ id })),
      aPerson({ id: 'otto', accountId: 'other' })
    ],
    orders: [anOrder({ quantity })]
  });
const standalone = { 'miteam-meetings': 'on' } as const;

const switching = (integration: Integration, to: 'on' | 'off', accountId = 'acme'): Command => ({
  type: 'switch-integration',
  accountId,
  integration,
  to
});
const give = (...personIds: readonly string[]): Command => ({
  type: 'give-licences',
  accountId: 'acme',
  personIds
});
const take = (...personIds: readonly string[]): Command => ({
  type: 'take-licences',
  accountId: 'acme',
  personIds
});

describe('Switching an integration', () => {
  test('[MT4] that revokes all licences changes the account alone, however many people there are.', () => {
    const held = Array.from({ length: 300 }, (_, i) => `p${i}`);
    const start = acme({ micollab: 'off', ...standalone }, { quantity: 400, held });
    const past = after(start, switching('miteam-meetings', 'off'));
    expect(changesOf(past).map(({ table, id, after }) => [table, id, Object.keys(after ?? {})])).toEqual([
      ['accounts', 'acme', ['mitel.integrations.miteam-meetings', 'mitel.licenceGeneration']]
    ]);
    expect(past.state.people.get('p0')).toBe(start.people.get('p0'));
    expect(past.state.tallies.get('acme')).toMatchObject({ ordered: 400, given: 0, byMicollab: 0 });
    expect(past.steps[0]?.entry.licences).toEqual({ before: 300, after: 0 });
  });

  test('[MT5] tells how many licences are revoked or kept, and says nothing of none kept.', () => {
    const start = acme({ micollab: 'on', ...standalone }, { held: ['ada', 'bea'] });
    const kept = after(start, switching('micollab', 'off'));
    expect(linesAt(kept)).toEqual([
      { code: 'switched-off', integration: 'micollab' },
      { code: 'licences-kept', count: 2 }
    ]);
    const revoked = after(kept, switching('miteam-meetings', 'off'));
    expect(linesAt(revoked)).toEqual([
      { code: 'switched-off', integration: 'miteam-meetings' },
      { code: 'licences-revoked', count: 2 }
    ]);
    expect(linesAt(after(revoked, switching('micollab', 'on')))).toEqual([
      { code: 'switched-on', integration: 'micollab' },
      { code: 'privilege-on', privilege: 'delegated-authentication' }
    ]);
  });

  test('[MT6] to where it stands already is refused; never on stands at off.', () => {
    const state = acme({ micollab: 'on', 'mitel-one': 'off' });
    for (const command of [
      switching('micollab', 'on'),
      switching('mitel-one', 'off'),
      switching('micc', 'off')
    ])
      expect(refusalOf(state, command)).toMatchObject({ code: 'already-switched' });
  });

  test('[MT7] other than MiCollab and MiTeam Meetings leaves the licences out of it.', () => {
    for (const integration of allIntegrations.filter((i) => i !== 'micollab' && i !== 'miteam-meetings')) {
      const start = aState({
        accounts: [anAccount({ integrations: standalone, mitel: { setUp: completeSetUp } })],
        people: [aPerson(licensed)],
        orders: [anOrder()]
      });
      const past = after(start, switching(integration, 'on'));
      expect(linesAt(past).filter(({ code }) => code.startsWith('licences'))).toEqual([]);
      expect(past.state.accounts.get('acme')?.mitel.licenceGeneration).toBe('first');
    }
  });

  test('[MT2] without MiCollab ever on follows the reading of the workspace (G1).', () => {
    const start = acme(standalone, { held: ['ada'] });
    const keeping = {
      ...start,
      workspace: new Map([['workspace', aWorkspace({ miteamOffWhereMicollabNever: 'keep' })]])
    };
    const givenAfter = (state: State) =>
      after(state, switching('miteam-meetings', 'off')).state.tallies.get('acme')?.given;
    expect(givenAfter(start)).toBe(0);
    expect(givenAfter(keeping)).toBe(1);
  });
});

describe('Giving and taking licences', () => {
  test('[MT8] gives one to each person chosen, and counts somebody who is chosen twice once.', () => {
    const past = after(acme(standalone, { others: ['ada', 'bea'] }), give('ada', 'bea', 'ada'));
    expect(past.state.people.get('bea')?.miteam).toEqual({ generation: 'first', source: 'order' });
    expect(past.state.tallies.get('acme')?.given).toBe(2);
    expect(linesAt(past)).toEqual([{ code: 'licences-given', count: 2 }]);
    expect(linesAt(after(past, take('ada')))).toEqual([{ code: 'licence-taken', person: 'Ada Quill' }]);
  });

  test('[MT8] gives to all or none: too few licences are refused with what is wanted and left.', () => {
    const state = acme(standalone, { others: ['ada', 'bea', 'cy'] });
    expect(refusalOf(state, give('ada', 'bea', 'cy'))).toEqual({
      code: 'no-licence-left',
      wanted: 3,
      left: 2,
      because: {
        table: 'miteam-licence-action',
        facts: { action: 'give', micollab: 'never', miteam: 'on', pool: 'none', licence: 'no' }
      }
    });
  });

  test.each([
    ['managed-by-micollab', acme({ micollab: 'on', ...standalone }, { held: ['ada'] }), take('ada')],
    ['managed-by-micollab', acme({ micollab: 'on', ...standalone }, { others: ['ada'] }), give('ada')],
    ['miteam-off', acme({}, { others: ['ada'] }), give('ada')],
    ['miteam-off', acme({}, { held: ['ada'] }), take('ada')],
    ['already-licensed', acme(standalone, { held: ['ada'] }), give('ada')],
    ['not-licensed', acme(standalone, { others: ['ada'] }), take('ada')]
  ])('[MT8] is refused as %s with the case that led to it.', (code, state, command) => {
    expect(refusalOf(state, command)).toMatchObject({ code, because: { table: 'miteam-licence-action' } });
  });

  test('[MT9] counts no licence of an earlier generation: the person can be given a new one.', () => {
    const start = acme({ micollab: 'off', ...standalone }, { quantity: 1, held: ['ada'] });
    const past = after(
      start,
      switching('miteam-meetings', 'off'),
      switching('miteam-meetings', 'on'),
      give('ada')
    );
    expect(past.state.people.get('ada')?.miteam).toEqual({ generation: 'entry-1', source: 'order' });
    expect(past.state.tallies.get('acme')).toMatchObject({ ordered: 1, given: 1, byMicollab: 0 });
  });

  test('[MT12] counts licences of the MiCollab server apart: they take nothing from the orders (G12).', () => {
    const state = aState({
      accounts: [anAccount({ integrations: { micollab: 'off', ...standalone } })],
      people: [aPerson({ miteam: { generation: 'first', source: 'micollab' } }), aPerson({ id: 'bea' })],
      orders: [anOrder({ quantity: 1 })]
    });
    const past = after(state, give('bea'), take('ada'));
    expect(past.state.tallies.get('acme')).toMatchObject({ ordered: 1, given: 1, byMicollab: 0 });
  });

  test('[MT12] foresees both counts without counting anybody again.', () => {
    const fromServer = { miteam: { generation: 'first', source: 'micollab' } } as const;
    const state = aState({
      accounts: [anAccount({ integrations: { micollab: 'off', ...standalone } })],
      people: [
        aPerson(fromServer),
        aPerson({ id: 'bea', ...fromServer }),
        aPerson({ id: 'cy', ...licensed })
      ],
      orders: [anOrder()]
    });
    const foreseen = (command: Command) => {
      const decided = decide(state, command, aContext());
      return applied(state, granted(decided), aContext()).state.tallies.get('acme');
    };
    expect(foreseen(take('ada', 'cy'))).toMatchObject({ ordered: 5, given: 0, byMicollab: 1 });
    expect(foreseen(switching('miteam-meetings', 'off'))).toMatchObject({
      ordered: 5,
      given: 0,
      byMicollab: 0
    });
  });

  test('[MT13] leaves none rather than fewer than none where more are given than ordered (G17).', () => {
    const tally = { ...noLicences, ordered: 3, given: 5 };
    expect([licencesLeft(tally), overAssigned(tally)]).toEqual([0, 2]);
    const state = acme(standalone, { quantity: 1, held: ['ada', 'bea'], others: ['cy'] });
    expect(refusalOf(state, give('cy'))).toMatchObject({ code: 'no-licence-left', wanted: 1, left: 0 });
  });

  test('[MT8] to nobody, to somebody who is gone or of another account is refused.', () => {
    const state = acme(standalone, { others: ['ada'] });
    expect(refusalOf(state, give())).toEqual({ code: 'nobody-chosen' });
    expect(refusalOf(state, give('ada', 'otto'))).toEqual({ code: 'gone', what: 'person' });
    expect(refusalOf(state, take('nobody'))).toEqual({ code: 'gone', what: 'person' });
  });
});

describe('Who may do it', () => {
  const state = acme(standalone, { held: ['ada'], others: ['bea'] });

  for (const command of [switching('micollab', 'on'), give('bea'), take('ada')])
    test(`[AC1] An account admin may ${command.type} in the own account and in no other.`, () => {
      expect(done(noPast(state), command, admin).ok).toBe(true);
      expect(refusalOf(state, command, asAdminOf('other'))).toMatchObject({ code: 'another-account' });
    });

  test('[AC10] An account that is gone is refused to the partner as gone.', () => {
    for (const command of [
      switching('micollab', 'on', 'nowhere'),
      { ...give('ada'), accountId: 'nowhere' } as Command
    ])
      expect(refusalOf(state, command)).toEqual({ code: 'gone', what: 'account' });
  });
});
