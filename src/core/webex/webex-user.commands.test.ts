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
import { blankDetails } from '#core/account/person.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import type { State } from '#core/state.ts';
import type { WebexCustomer } from './webex-customer.ts';
import { aTold } from './an-export.ts';
import { isAtVendor, sinceTold, userStatusOf } from './told.ts';
import { userDetails, type UserDetails, type UserStatus } from './webex-user.ts';

const people = ['ada', 'bo', 'cy'].map((id) => aPerson({ id, firstName: id, lastName: 'Quill' }));
const at = (contents: Parameters<typeof aState>[0] = {}, customer: Partial<WebexCustomer> = {}) =>
  aState({
    accounts: [anAccount()],
    templates: [aTemplate()],
    webexCustomers: [aCustomer(customer)],
    sites: [aSite()],
    people,
    ...contents
  });
const user = (over: Partial<UserDetails> = {}): UserDetails => ({ ...userDetails(aWebexUser()), ...over });
const save = (...users: UserDetails[]): Command => ({
  type: 'save-webex-users',
  accountId: 'acme',
  people: [],
  users
});
const decided = (state: State, command: Command) => decide(state, command, aContext());
const after = (state: State, command: Command): State => {
  const result = decided(state, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(evolve, state);
};
const quantity = (quantity: number): Partial<WebexCustomer> => ({
  offers: [{ id: 'webex_calling', quantity }]
});

describe('Packages', () => {
  test('[WX19] [R-PKG-5] Everybody who is saved at once counts against the quantity.', () => {
    const [one, two] = [user(), user({ id: 'bo', extension: '202' })];
    expect(decided(at({}, quantity(2)), save(one, two)).ok).toBe(true);
    expect(decided(at({}, quantity(1)), save(one, two))).toMatchObject({
      error: { code: 'package-unfit', offer: 'webex_calling', left: 1, because: { facts: { left: 'no' } } }
    });
    const held = at({ webexUsers: [aWebexUser()] }, quantity(1));
    expect(decided(held, save(two))).toMatchObject({ error: { code: 'package-unfit', left: 0 } });
    expect(decided(held, save(user({ extension: '203' }))).ok).toBe(true);
  });

  test('[WX19] [R-PKG-3] The package is one of the customer’s, and one for people.', () => {
    const unfit = (over: Partial<UserDetails>, customer: Partial<WebexCustomer> = {}) =>
      decided(at({}, customer), save(user(over)));
    expect(unfit({ package: 'webex_suite' })).toMatchObject({
      error: { because: { facts: { offered: 'no' } } }
    });
    const lobby = { offers: [{ id: 'common_area_calling' as const, quantity: null }] };
    expect(unfit({ package: 'common_area_calling' }, lobby)).toMatchObject({
      error: { because: { facts: { holders: 'places' } } }
    });
  });

  test('[WX19] An add-on is one of the customer’s and comes on top of a base.', () => {
    const offers = (['webex_meetings', 'webex_calling', 'attendant_console'] as const).map((id) => ({
      id,
      quantity: null
    }));
    const meetings = user({
      package: 'webex_meetings',
      siteId: '',
      extension: '',
      addOns: ['attendant_console']
    });
    expect(decided(at({}, { offers }), save(meetings))).toMatchObject({
      error: { code: 'add-on-unfit', addOn: 'attendant_console' }
    });
    expect(decided(at({}, { offers }), save(user({ addOns: ['attendant_console'] }))).ok).toBe(true);
    expect(decided(at(), save(user({ addOns: ['attendant_console'] })))).toMatchObject({
      error: { code: 'package-unfit' }
    });
  });
});

describe('Lines', () => {
  test('[WX20] [R-PKG-7] Without calling there is none.', () => {
    const state = after(at(), save(user({ package: 'webex_meetings', number: '+493023125105' })));
    expect(state.webexUsers.get('ada')).toMatchObject({ siteId: '', number: '', extension: '' });
  });

  test('[WX20] [R-PKG-7] With calling a site and a number or an extension are asked for.', () => {
    const lacking = (over: Partial<UserDetails>) => decided(at(), save(user(over)));
    expect(lacking({ siteId: '' })).toMatchObject({ error: { code: 'line-unfit', person: 'ada Quill' } });
    expect(lacking({ extension: '' })).toMatchObject({
      error: { code: 'line-unfit', because: { facts: { site: 'yes' } } }
    });
    expect(lacking({ siteId: 'nowhere' })).toMatchObject({ error: { code: 'gone', what: 'site' } });
    expect(lacking({ extension: '', number: '+493023125105' }).ok).toBe(true);
  });

  test('[WX21] [R-NUM-3] A number is the site’s and nobody else’s, whoever is saved.', () => {
    const number = '+493023125105';
    const [one, two] = [user({ number }), user({ id: 'bo', number, extension: '202' })];
    expect(decided(at(), save(one, two))).toMatchObject({
      error: { code: 'number-not-assignable', value: number }
    });
    expect(decided(at({ webexUsers: [aWebexUser({ number })] }), save(two))).toMatchObject({
      error: { because: { facts: { used: 'yes' } } }
    });
    // somebody who gives the number up in the same change leaves it to the other
    const swapped = decided(at({ webexUsers: [aWebexUser({ number })] }), save(user({ number: '' }), two));
    expect(swapped.ok).toBe(true);
    expect(decided(at(), save(user({ number: '+493023125999' })))).toMatchObject({
      error: { because: { facts: { onSite: 'no' } } }
    });
    const free = aSite({
      numbers: [{ first: '+498001234567', count: 1, kind: 'toll-free' }],
      mainNumber: ''
    });
    expect(decided(at({ sites: [free] }), save(user({ number: '+498001234567' })))).toMatchObject({
      error: { because: { facts: { kind: 'toll-free' } } }
    });
  });

  test('[WX21] [R-NUM-3] An extension is unique within its site, and keeps its leading zeros.', () => {
    const depot = aSite({ id: 'depot', kind: 'further', name: 'Depot', numbers: [], mainNumber: '' });
    const state = at({ sites: [aSite(), depot], webexUsers: [aWebexUser({ extension: '0201' })] });
    const bo = (over: Partial<UserDetails>) => decided(state, save(user({ id: 'bo', ...over })));
    expect(bo({ extension: '0201' })).toMatchObject({ error: { code: 'extension-unfit', value: '0201' } });
    const both = decided(at(), save(user({ extension: '0201' }), user({ id: 'bo', extension: '0201' })));
    expect(both).toMatchObject({ error: { code: 'extension-unfit', value: '0201' } });
    expect(bo({ extension: '201' }).ok).toBe(true);
    expect(bo({ extension: '0201', siteId: 'depot' }).ok).toBe(true);
    expect(bo({ extension: '911' })).toMatchObject({ error: { because: { facts: { emergency: 'yes' } } } });
    expect(bo({ extension: '7' })).toMatchObject({ error: { because: { facts: { form: 'other' } } } });
  });
});

describe('Administrators', () => {
  const level = {
    createdWith: ['webex_calling' as const],
    offers: (['webex_meetings', 'webex_calling', 'webex_suite'] as const).map((id) => ({
      id,
      quantity: null
    }))
  };
  const meetings = { package: 'webex_meetings' as const, siteId: '', number: '', extension: '' };

  test('[R-ADM-1] [WAD-4] have the level of the customer’s creation.', () => {
    expect(decided(at({}, level), save(user({ roles: ['full'] }))).ok).toBe(true);
    expect(decided(at({}, level), save(user({ roles: ['full'], package: 'webex_suite' })))).toMatchObject({
      error: { code: 'administrator-package', person: 'ada Quill', because: { facts: { level: 'other' } } }
    });
    expect(decided(at({}, level), save(user({ ...meetings, roles: ['support'] })))).toMatchObject({
      error: { because: { facts: { administrator: 'other' } } }
    });
  });

  test('[R-ADM-2] [WAD-3] A full one is not downgraded, even to a package of the creation.', () => {
    const both = { ...level, createdWith: ['webex_meetings' as const, 'webex_calling' as const] };
    const state = at({ webexUsers: [aWebexUser({ roles: ['full'] })] }, both);
    expect(decided(state, save(user({ ...meetings, roles: ['full'] })))).toMatchObject({
      error: { code: 'administrator-package', because: { facts: { administrator: 'full', change: 'down' } } }
    });
  });

  test('[WX22] [WAD-3] Giving up the role and the package in one step is still a downgrade; one after the other is none.', () => {
    const state = at({ webexUsers: [aWebexUser({ roles: ['full'] })] }, level);
    expect(decided(state, save(user({ ...meetings, roles: [] })))).toMatchObject({
      error: { code: 'administrator-package' }
    });
    const ordinary = after(state, save(user({ roles: [] })));
    expect(decided(ordinary, save(user({ ...meetings, roles: [] }))).ok).toBe(true);
  });

  test('[WX22] [R-ADM-1] A role can be given up, whatever package they have.', () => {
    // as a file may bring it: an administrator whose package the customer was not created with
    const other = { createdWith: ['webex_suite' as const] };
    const state = at({ webexUsers: [aWebexUser({ roles: ['full'] })] }, { ...level, ...other });
    expect(decided(state, save(user({ roles: ['read-only'] })))).toMatchObject({
      error: { code: 'administrator-package' }
    });
    expect(after(state, save(user({ roles: [] }))).webexUsers.get('ada')?.roles).toEqual([]);
  });

  test('[R-ADM-3] [WAD-2] The ranks of the workspace decide what is smaller.', () => {
    const state = at({ webexUsers: [aWebexUser()] }, level);
    expect(decided(state, save(user(meetings))).ok).toBe(true);
  });
});

describe('People', () => {
  const nova = {
    ...blankDetails,
    id: 'nova',
    firstName: 'Nova',
    lastName: 'Quill',
    email: 'nova@example.com'
  };
  const together = (details: typeof nova, over: Partial<UserDetails> = {}): Command => ({
    type: 'save-webex-users',
    accountId: 'acme',
    people: [details],
    users: [user({ id: 'nova', extension: '209', ...over })]
  });

  test('[WX23] are added together with their packages, or not at all.', () => {
    const state = after(at(), together(nova));
    expect(state.people.get('nova')?.accountId).toBe('acme');
    expect(state.webexUsers.get('nova')).toMatchObject({ extension: '209', status: 'planned' });
    expect(decided(at(), together({ ...nova, email: 'ada@example.com' }))).toMatchObject({
      error: { code: 'email-taken' }
    });
    expect(decided(at(), together(nova, { siteId: '' }))).toMatchObject({
      error: { code: 'line-unfit', person: 'Nova Quill' }
    });
  });

  test('A package for nobody, for a stranger, or twice for one person is refused; one that changes nothing as well.', () => {
    expect(decided(at(), save())).toMatchObject({ error: { code: 'nobody-chosen' } });
    expect(decided(at(), save(user({ id: 'stranger' })))).toMatchObject({
      error: { code: 'gone', what: 'person' }
    });
    expect(decided(at(), save(user(), user()))).toMatchObject({ error: { code: 'exists-already' } });
    expect(decided(at({ webexUsers: [aWebexUser()] }), save(user()))).toMatchObject({
      error: { code: 'nothing-changed' }
    });
  });

  test('What the vendor said of users is recorded; their packages are taken from them.', () => {
    const state = at({ webexUsers: [aWebexUser()] });
    const told = after(state, {
      type: 'record-user-status',
      accountId: 'acme',
      personIds: ['ada'],
      status: 'provisioned'
    });
    expect(told.webexUsers.get('ada')).toMatchObject({
      status: 'provisioned',
      told: { package: 'webex_calling', siteId: 'hq', extension: '201' }
    });
    expect(after(told, save(user({ extension: '299' }))).webexUsers.get('ada')?.status).toBe('provisioned');
    const taken: Command = { type: 'remove-webex-users', accountId: 'acme', personIds: ['ada', 'ada'] };
    expect(after(state, taken).webexUsers.size).toBe(0);
    expect(decided(after(state, taken), taken)).toMatchObject({
      error: { code: 'gone', what: 'webex-user' }
    });
  });
});

describe('What the vendor was told', () => {
  const record = (status: UserStatus, ...personIds: string[]): Command => ({
    type: 'record-user-status',
    accountId: 'acme',
    personIds,
    status
  });
  const of = (state: State) => {
    const user = state.webexUsers.get('ada');
    return user && { outcome: userStatusOf(user).outcome, parts: sinceTold(user), told: user.told };
  };
  const planned = at({ webexUsers: [aWebexUser()] });

  test('[WX30] is what the user was when it was recorded; what is changed later is to be told.', () => {
    const known = after(planned, record('provisioned', 'ada'));
    expect(of(planned)).toMatchObject({ outcome: 'to-hand-over', told: null });
    expect(of(known)).toMatchObject({ outcome: 'nothing', parts: [] });
    const changed = after(known, save(user({ package: 'webex_meetings' })));
    expect(of(changed)).toMatchObject({
      outcome: 'to-update',
      parts: ['package', 'line'],
      told: { package: 'webex_calling', extension: '201' }
    });
    expect(of(after(changed, save(user())))).toMatchObject({ outcome: 'nothing', parts: [] });
  });

  test.each([
    [{ extension: '299' }, ['line']],
    [{ number: '+493023125101' }, ['line']],
    [{ roles: ['support' as const] }, ['roles']]
  ] as const)('[WX30] is compared part by part: %j', (over, parts) => {
    const known = after(planned, record('provisioned', 'ada'));
    expect(
      of(after(known, save(user({ ...over, roles: [...('roles' in over ? over.roles : [])] }))))
    ).toMatchObject({
      outcome: 'to-update',
      parts
    });
  });

  test('[WX30] is told when the status is recorded again, and only for those who were changed.', () => {
    const two = at({ webexUsers: [aWebexUser(), aWebexUser({ id: 'bo', extension: '202' })] });
    const known = after(two, record('provisioned', 'ada', 'bo'));
    expect(decided(known, record('provisioned', 'ada', 'bo'))).toMatchObject({
      error: { code: 'nothing-changed' }
    });
    const changed = after(known, save(user({ extension: '299' })));
    expect(decided(changed, record('provisioned', 'ada', 'bo'))).toMatchObject({
      value: [{ personIds: ['ada'] }]
    });
    expect(of(after(changed, record('provisioned', 'ada')))).toMatchObject({
      outcome: 'nothing',
      told: { extension: '299' }
    });
  });

  test('[WX30] is what consent was asked for, not what was changed while waiting for it.', () => {
    const waiting = after(planned, record('pending_user_migration', 'ada'));
    const changed = after(waiting, save(user({ extension: '299' })));
    expect(of(changed)).toMatchObject({ outcome: 'await-consent', told: { extension: '201' } });
    expect(of(after(changed, record('provisioned', 'ada')))).toMatchObject({
      outcome: 'to-update',
      parts: ['line'],
      told: { extension: '201' }
    });
  });

  test.each(['planned', 'email_taken'] as const)('[WX30] is nothing once %s is recorded.', (status) => {
    const known = after(planned, record('provisioned', 'ada'));
    expect(of(after(known, record(status, 'ada')))?.told).toBeNull();
  });

  test('[WX31] The vendor has whoever it was told of, and those whose consent it waits for.', () => {
    const has = (status: UserStatus) => {
      const [told] = [...after(planned, record(status, 'ada')).webexUsers.values()];
      return told && isAtVendor(told);
    };
    expect(planned.webexUsers.get('ada') && isAtVendor(aWebexUser())).toBe(false);
    expect([has('provisioned'), has('pending_user_migration'), has('email_taken')]).toEqual([
      true,
      true,
      false
    ]);
    expect(isAtVendor({ ...aWebexUser({ status: 'provisioned' }), told: aTold({ extension: '9' }) })).toBe(
      true
    );
  });
});
