import { describe, expect, test } from 'vitest';
import {
  aContext,
  aCustomer,
  anAccount,
  aPerson,
  aSite,
  aState,
  aTemplate,
  aWebexUser
} from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import type { State } from '#core/state.ts';
import { noPstn, siteDetails, type Site, type SiteDetails } from './site.ts';
import type { NumberRange } from './phone-number.ts';

const at = (contents: Parameters<typeof aState>[0] = {}) =>
  aState({
    accounts: [anAccount()],
    templates: [aTemplate()],
    webexCustomers: [aCustomer()],
    sites: [aSite()],
    ...contents
  });
const depot = (over: Partial<Site> = {}) =>
  aSite({ id: 'depot', kind: 'further', name: 'Depot', numbers: [], mainNumber: '', ...over });
const save = (siteId: string, over: Partial<SiteDetails>): Command => ({
  type: 'save-site',
  accountId: 'acme',
  siteId,
  details: { ...siteDetails(aSite()), ...over }
});
const range = (first: string, count = 1, kind: NumberRange['kind'] = 'did'): NumberRange => ({
  first,
  count,
  kind
});
const add = (siteId: string, ...ranges: NumberRange[]): Command => ({
  type: 'add-numbers',
  accountId: 'acme',
  siteId,
  ranges
});
const remove = (...ranges: NumberRange[]): Command => ({
  type: 'remove-numbers',
  accountId: 'acme',
  siteId: 'hq',
  ranges
});
const decided = (state: State, command: Command) => decide(state, command, aContext());
const after = (state: State, command: Command): State => {
  const result = decided(state, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(evolve, state);
};

describe('Sites', () => {
  test('[WX13] The first is the headquarters, every other a further one.', () => {
    const first = after(at({ sites: [] }), save('a', { name: 'A' }));
    expect(first.sites.get('a')?.kind).toBe('headquarters');
    expect(after(first, save('b', { name: 'B' })).sites.get('b')?.kind).toBe('further');
  });

  test('[WX13] Names are unique within the account, whatever their case.', () => {
    expect(decided(at(), save('depot', { name: 'hamburg' }))).toMatchObject({
      error: { code: 'site-name-taken', name: 'hamburg' }
    });
    expect(decided(at(), save('hq', { name: 'Hamburg' })).ok).toBe(true);
  });

  test('[WX13] The headquarters stays, and stays complete once the customer is created.', () => {
    expect(decided(at(), { type: 'remove-site', accountId: 'acme', siteId: 'hq' })).toMatchObject({
      error: { code: 'headquarters-stays' }
    });
    expect(decided(at(), save('hq', { city: '' }))).toMatchObject({ error: { code: 'customer-incomplete' } });
    const draft = at({ webexCustomers: [aCustomer({ status: 'draft' })] });
    expect(decided(draft, save('hq', { city: '' })).ok).toBe(true);
  });

  test('[WX18] A site with users stays, one without goes with its numbers.', () => {
    const removal = { type: 'remove-site', accountId: 'acme', siteId: 'depot' } as const;
    const used = at({
      sites: [aSite(), depot()],
      people: [aPerson()],
      webexUsers: [aWebexUser({ siteId: 'depot' })]
    });
    expect(decided(used, removal)).toMatchObject({ error: { code: 'site-in-use', count: 1 } });
    expect(after(at({ sites: [aSite(), depot()] }), removal).sites.size).toBe(1);
    expect(decided(at(), removal)).toMatchObject({ error: { code: 'gone', what: 'site' } });
  });

  test('[R-NUM-6] [WNU-6] A site with numbers does not move to a country that they are none of.', () => {
    expect(decided(at(), save('hq', { country: 'AT' }))).toMatchObject({
      error: {
        code: 'number-unfit',
        value: '+493023125100',
        because: { table: 'webex-number', facts: { country: 'differs' } }
      }
    });
    const without = at({ sites: [aSite({ numbers: [], mainNumber: '' })] });
    expect(decided(without, save('hq', { country: 'AT' })).ok).toBe(true);
    // what was wrong before does not keep the rest from being corrected
    const wrong = at({ sites: [aSite({ country: 'AT' })] });
    expect(decided(wrong, save('hq', { country: 'AT', name: 'Vienna' })).ok).toBe(true);
  });

  test('A site of another account is not touched.', () => {
    const state = at({
      accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
      sites: [aSite(), depot({ accountId: 'other' })]
    });
    expect(decided(state, save('depot', { name: 'Mine' }))).toMatchObject({
      error: { code: 'exists-already' }
    });
    expect(decided(state, add('depot', range('+493023125150')))).toMatchObject({
      error: { code: 'gone', what: 'site' }
    });
  });
});

describe('Connections', () => {
  test('[WX14] [R-PSTN-2] Without a connection no numbers are added, and with numbers it is not taken away.', () => {
    const bare = at({ sites: [aSite({ pstn: noPstn, numbers: [], mainNumber: '' })] });
    expect(decided(bare, add('hq', range('+493023125150')))).toMatchObject({
      error: { code: 'no-pstn', because: { table: 'webex-pstn', facts: { connection: 'none' } } }
    });
    const choose = (connection: Site['pstn']['connection']): Command => ({
      type: 'choose-pstn',
      accountId: 'acme',
      siteId: 'hq',
      pstn: { ...noPstn, connection }
    });
    expect(decided(at(), choose('none'))).toMatchObject({ error: { code: 'no-pstn' } });
    expect(after(at(), choose('cisco-pstn')).sites.get('hq')?.pstn.connection).toBe('cisco-pstn');
  });
});

describe('Numbers', () => {
  // the headquarters of the factory has +49 30 23125-100 to -109
  test('[WX15] [WNU-3] Those that the site has already are left out.', () => {
    const state = after(at(), add('hq', range('+493023125105', 10)));
    expect(state.sites.get('hq')?.numbers).toEqual([range('+493023125100', 15)]);
    expect(decided(at(), add('hq', range('+493023125100', 10)))).toMatchObject({
      error: { code: 'nothing-changed' }
    });
  });

  test.each([
    ['twice', '[WNU-2] twice in the list', [range('+493023125150'), range('+493023125150')]],
    ['other-site', '[WNU-4] on another site', [range('+493023125200')]],
    ['other-account', '[WNU-5] in another account', [range('+493023125300')]],
    ['differs', '[WNU-6] of another country', [range('+12025550123')]]
  ] as const)(
    '[WX15] All or none: a number that is %s (%s) is refused with the first such number.',
    (fact, _, ranges) => {
      const state = at({
        accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
        sites: [
          aSite(),
          depot({ numbers: [range('+493023125200', 10)] }),
          depot({ id: 'far', accountId: 'other', numbers: [range('+493023125300', 10)] })
        ]
      });
      const result = decided(state, add('hq', range('+493023125400', 5), ...ranges));
      expect(result).toMatchObject({ error: { code: 'number-unfit', value: ranges[0].first } });
      expect(!result.ok && Object.values(result.error.because?.facts ?? {})).toContain(fact);
    }
  );

  test('[WX15] A number that is not E.164 is refused with its place.', () => {
    expect(decided(at(), add('hq', range('030 23125150')))).toMatchObject({
      error: { code: 'invalid', field: '0.first', issue: 'e164' }
    });
  });

  test('[WX16] The main number and numbers in use stay.', () => {
    const state = at({ people: [aPerson()], webexUsers: [aWebexUser({ number: '+493023125105' })] });
    expect(decided(state, remove(range('+493023125100')))).toMatchObject({
      error: { code: 'main-number-stays' }
    });
    expect(decided(state, remove(range('+493023125104', 3)))).toMatchObject({
      error: { code: 'number-assigned', value: '+493023125105' }
    });
    // also where the list names the same numbers twice
    expect(
      decided(state, remove(range('+493023125101', 9), range('+493023125101'), range('+493023125103')))
    ).toMatchObject({ error: { code: 'number-assigned' } });
    const left = after(state, remove(range('+493023125102', 2)));
    expect(left.sites.get('hq')?.numbers).toEqual([range('+493023125100', 2), range('+493023125104', 6)]);
    expect(decided(state, remove(range('+493023125150')))).toMatchObject({
      error: { code: 'nothing-changed' }
    });
  });

  test('[WX17] [R-PSTN-5] The main number is one of the site’s, toll-free ones included.', () => {
    const choose = (number: string): Command => ({
      type: 'choose-main-number',
      accountId: 'acme',
      siteId: 'hq',
      number,
      callerName: ' Acme '
    });
    expect(decided(at(), choose('+493023125150'))).toMatchObject({
      error: { code: 'not-a-number-of-the-site' }
    });
    const free = at({
      sites: [aSite({ numbers: [range('+498001234567', 1, 'toll-free')], mainNumber: '' })]
    });
    expect(after(free, choose('+498001234567')).sites.get('hq')).toMatchObject({
      mainNumber: '+498001234567',
      callerName: 'Acme'
    });
    expect(after(at(), choose('')).sites.get('hq')?.mainNumber).toBe('');
  });
});

test('Setup Assist is requested and withdrawn, and the location of Webex is recorded.', () => {
  const request = { contactName: 'Ada Quill', contactEmail: 'ada@example.com', note: '' };
  const asked = after(at(), { type: 'request-setup-assist', accountId: 'acme', siteId: 'hq', request });
  expect(asked.sites.get('hq')?.setupAssist).toEqual(request);
  const withdrawn = after(asked, {
    type: 'request-setup-assist',
    accountId: 'acme',
    siteId: 'hq',
    request: null
  });
  expect(withdrawn.sites.get('hq')?.setupAssist).toBeNull();
  const known = after(at(), { type: 'record-location', accountId: 'acme', siteId: 'hq', locationId: 'L-1' });
  expect(known.sites.get('hq')?.locationId).toBe('L-1');
});
