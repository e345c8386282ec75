import { describe, expect, it } from 'vitest';
import { aWorkspace, anAccount } from '#core/a-state.ts';
import { noLicences } from '#core/state.ts';
import { compareOrders, follow, otherOrder, saferFirst, type Step } from './compare-orders.ts';
import type { IntegrationState } from './mitel-account.ts';
import type { Situation } from './situation.ts';

const situation = (
  micollab: IntegrationState,
  miteam: IntegrationState,
  {
    given = 5,
    byMicollab = 0,
    neverOn = 'revoke'
  }: Partial<Record<'given' | 'byMicollab', number>> & { neverOn?: 'revoke' | 'keep' } = {}
): Situation => ({
  account: anAccount({ integrations: { micollab, 'miteam-meetings': miteam } }),
  tally: { ...noLicences, ordered: 8, given, byMicollab },
  workspace: aWorkspace({ miteamOffWhereMicollabNever: neverOn })
});

const steps = (text: string): Step[] =>
  text.split(' ').map((step) => ({
    integration: step.includes('collab') ? 'micollab' : 'miteam-meetings',
    to: step.startsWith('+') ? 'on' : 'off'
  }));

// Written from the seeds' sentences and domain notes, not from the table.
describe('both switched off, in either order', () => {
  it.each([
    ['on', 'on'],
    ['off', 'on'],
    ['never', 'on'],
    ['on', 'off'],
    ['off', 'off']
  ] as const)('with MiCollab %s and MiTeam Meetings %s now', (micollab, miteam) => {
    const { micollabFirst, miteamFirst } = compareOrders(situation(micollab, miteam, { byMicollab: 2 }));
    // 001 line 22, first half: MiTeam off after MiCollab off disables all existing licences
    expect(micollabFirst).toMatchObject({ kept: 0, revoked: 7 });
    // second half: MiCollab off after MiTeam off, the licences stay active
    expect(miteamFirst).toMatchObject({ kept: 7, revoked: 0 });
  });

  it('names the rule of every step', () => {
    const { micollabFirst, miteamFirst } = compareOrders(situation('on', 'on'));
    expect(micollabFirst.steps.map(({ rule, licences }) => [rule, licences])).toEqual([
      ['MTE-6', 'kept'],
      ['MTE-2', 'revoked']
    ]);
    expect(miteamFirst.steps.map(({ rule, licences }) => [rule, licences])).toEqual([
      ['MTE-1', 'kept'],
      ['MTE-5', 'kept']
    ]);
  });

  it('loses nothing where nobody holds a licence', () => {
    const { micollabFirst, miteamFirst } = compareOrders(situation('on', 'on', { given: 0 }));
    expect([micollabFirst.revoked, miteamFirst.revoked]).toEqual([0, 0]);
  });
});

describe('a way of several switches', () => {
  // the test vectors of domain/mitel.md 4.3, five licences given
  it.each([
    ['on', 'on', '-collab -team', 0],
    ['on', 'on', '-team -collab', 5],
    ['on', 'on', '-collab', 5],
    ['on', 'on', '-team', 5],
    ['on', 'on', '-team -collab +team', 5],
    ['on', 'on', '-team -collab +team -team', 0],
    ['on', 'on', '-collab +collab -team', 5],
    ['on', 'on', '-team -collab +collab +team', 5],
    ['on', 'on', '-collab -team +team', 0],
    ['on', 'on', '-collab -team +collab +team', 0],
    ['never', 'on', '-team', 0],
    ['never', 'on', '+collab', 5],
    ['never', 'on', '+collab -team -collab', 5]
  ] as const)('MiCollab %s, MiTeam Meetings %s: %s keeps %i', (micollab, miteam, way, kept) => {
    expect(follow(situation(micollab, miteam), steps(way))).toMatchObject({ kept, revoked: 5 - kept });
  });

  it('changes nothing with a switch that already stands there', () => {
    expect(follow(situation('off', 'on'), steps('-collab'))).toMatchObject({
      kept: 5,
      steps: [{ licences: 'nothing' }]
    });
  });

  it('follows the workspace where MiCollab was never on', () => {
    expect(follow(situation('never', 'on', { neverOn: 'keep' }), steps('-team')).kept).toBe(5);
  });
});

describe('the other order than the planned one', () => {
  it.each([
    ['on', 'on', '-collab', 0, 5, false],
    ['on', 'on', '-team', 5, 0, false],
    ['off', 'on', '-team', 0, 5, true],
    ['on', 'off', '-collab', 5, 0, true],
    // MiCollab was never on: the other way leads through switching it on
    ['never', 'on', '-team', 0, 5, false]
  ] as const)(
    'MiCollab %s, MiTeam Meetings %s, planned %s: %i kept, the other %i',
    (micollab, miteam, planned, kept, otherKept, past) => {
      const [step] = steps(planned);
      const compared = step && otherOrder(situation(micollab, miteam), step);
      expect(compared).toMatchObject({ planned: { kept }, other: { kept: otherKept }, past });
    }
  );

  it('is none for switching on', () => {
    expect(otherOrder(situation('off', 'on'), { integration: 'micollab', to: 'on' })).toBeNull();
  });
});

describe('what to switch first', () => {
  it.each([
    ['on', 'on', '-collab', '-team'],
    ['on', 'on', '-team', null],
    ['off', 'on', '-team', '+collab'],
    ['never', 'on', '-team', '+collab'],
    ['on', 'off', '-collab', null],
    ['off', 'on', '+collab', null],
    ['off', 'off', '+team', null]
  ] as const)('MiCollab %s, MiTeam Meetings %s, planned %s: %s', (micollab, miteam, planned, first) => {
    const [step] = steps(planned);
    expect(step && saferFirst(situation(micollab, miteam), step)).toEqual(first && steps(first)[0]);
  });

  it('is nothing where no licence is at stake', () => {
    const planned = { integration: 'micollab', to: 'off' } as const;
    expect(saferFirst(situation('on', 'on', { given: 0 }), planned)).toBeNull();
  });
});
