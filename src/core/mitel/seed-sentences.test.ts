import { describe, expect, test } from 'vitest';
import { changeableForLicences, miteamLicenceAction } from './miteam-licence-action.table.ts';
import { miteamOnSwitch } from './miteam-on-switch.table.ts';
import { changeableOnUserPage, miteamOnUserPage } from './miteam-on-user-page.table.ts';
import {
  answerToAttempt,
  changesNothing,
  losesAllLicences,
  sentenceBehindEffect,
  sentencesBehindUserPage,
  shownOnUserPage,
  type Situation
} from './seed-sentences.oracle.ts';

const situationOf = (facts: {
  readonly micollab: Situation['micollab'];
  readonly miteam: Situation['miteam'];
  readonly pool: 'some' | 'none';
  readonly licence: 'yes' | 'no';
}): Situation => ({
  micollab: facts.micollab,
  miteam: facts.miteam,
  licencesAvailable: facts.pool === 'some',
  personIsLicensed: facts.licence === 'yes'
});

const inWords = (s: Situation): string =>
  `MiCollab ${s.micollab}, MiTeam ${s.miteam}, ${s.licencesAvailable ? 'licences left' : 'none left'}, ` +
  (s.personIsLicensed ? 'person licensed' : 'person unlicensed');

describe('The user page shows what the sentences say', () => {
  test('in 24 situations.', () => {
    expect(miteamOnUserPage.decisions).toHaveLength(3 * 2 * 2 * 2);
  });

  for (const { rule, outcome, facts } of miteamOnUserPage.decisions) {
    const situation = situationOf(facts);
    test(`[${rule.id}] ${sentencesBehindUserPage(situation)}: ${inWords(situation)}.`, () => {
      expect(outcome).toEqual(shownOnUserPage(situation));
    });
  }

  test('[MTP-7] [MTP-11] What would have to change asks nobody to wish for a licence or to unhear of MiCollab.', () => {
    for (const { facts, outcome } of miteamOnUserPage.decisions) {
      if (outcome.access === 'editable') continue;
      const ways = miteamOnUserPage.toReach(facts, (o) => o.access === 'editable', changeableOnUserPage);
      expect(ways.length).toBeGreaterThan(0);
      for (const { fact, to } of ways.flat()) {
        expect(fact).not.toBe('licence');
        expect(to).not.toBe('never');
      }
    }
  });
});

describe('Switching an integration does to the licences what the sentences say', () => {
  test('in 48 cases.', () => {
    expect(miteamOnSwitch.decisions).toHaveLength(4 * 3 * 2 * 2);
  });

  for (const { rule, outcome, facts } of miteamOnSwitch.decisions) {
    const { event, micollab, miteam, neverOn } = facts;
    const words = `${event} with MiCollab ${micollab}, MiTeam ${miteam}, reading G1 as ${neverOn}`;
    test(`[${rule.id}] ${sentenceBehindEffect(event, micollab, miteam)}: ${words}.`, () => {
      if (changesNothing(event, micollab, miteam)) {
        expect(outcome).toEqual({ licences: 'nothing', seen: 'unchanged' });
        return;
      }
      const lost = losesAllLicences(event, micollab, miteam, neverOn);
      // how somebody with a licence sees it afterwards is what the sentences say of that page
      const page = shownOnUserPage({
        micollab: event === 'micollab-on' ? 'on' : event === 'micollab-off' ? 'off' : micollab,
        miteam: event === 'miteam-on' ? 'on' : event === 'miteam-off' ? 'off' : miteam,
        licencesAvailable: true,
        personIsLicensed: !lost
      });
      expect(outcome).toEqual({
        licences: lost ? 'revoked' : 'kept',
        seen: page.hidden ? 'hidden' : page.toggle === 'on' ? page.access : 'gone'
      });
    });
  }
});

describe('A licence is given or taken as the sentences say', () => {
  test('in 48 cases.', () => {
    expect(miteamLicenceAction.decisions).toHaveLength(2 * 3 * 2 * 2 * 2);
  });

  for (const { rule, outcome, facts } of miteamLicenceAction.decisions) {
    const situation = situationOf(facts);
    const { answer, because } = answerToAttempt({ ...situation, action: facts.action });
    test(`[${rule.id}] ${because}: ${facts.action} with ${inWords(situation)}.`, () => {
      expect(outcome).toBe(answer);
    });
  }

  test('[MTL-4] [MTL-9] It can be done only where the user page has an editable toggle to do it with.', () => {
    for (const { facts, outcome } of miteamLicenceAction.decisions) {
      if (outcome !== 'allowed') continue;
      const { action, micollab, miteam, pool, licence } = facts;
      expect(miteamOnUserPage.decide({ micollab, miteam, pool, licence }).outcome).toMatchObject({
        access: 'editable',
        toggle: action === 'give' ? 'off' : 'on'
      });
    }
  });

  test('[MTL-4] [MTL-9] Every editable toggle of the user page can be operated.', () => {
    for (const { facts, outcome } of miteamOnUserPage.decisions)
      if (outcome.access === 'editable') {
        const action = outcome.toggle === 'on' ? 'take' : 'give';
        expect(miteamLicenceAction.decide({ action, ...facts }).outcome).toBe('allowed');
      }
  });

  test('[MTL-1] With MiCollab and MiTeam on and no licence left, two changes make it possible to give one.', () => {
    const ways = miteamLicenceAction.toReach(
      { action: 'give', micollab: 'on', miteam: 'on', pool: 'none', licence: 'no' },
      (answer) => answer === 'allowed',
      changeableForLicences
    );
    expect(ways).toEqual([
      [
        { fact: 'micollab', to: 'off' },
        { fact: 'pool', to: 'some' }
      ]
    ]);
  });
});
