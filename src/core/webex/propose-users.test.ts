import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aContext, anAccount, aCustomer, aPerson, aSite, aState, aTemplate, aWebexUser } from '../a-state.ts';
import type { Person } from '../account/person.ts';
import { decide } from '../decide.ts';
import { defaultRanks, type PackageId } from './packages.ts';
import { planUsers } from './plan-users.ts';
import { proposeUsers, type Assignment, type Wanted } from './propose-users.ts';
import type { Site } from './site.ts';
import { userDetails, type AdminRole, type UserDetails, type WebexUser } from './webex-user.ts';

const wanted = (
  id: string,
  user: Partial<UserDetails> = {},
  person: Partial<Pick<Person, 'phone' | 'extension'>> = {}
): Wanted => ({
  user: {
    id,
    package: 'webex_calling',
    addOns: [],
    siteId: '',
    number: '',
    extension: '',
    roles: [],
    ...user
  },
  phone: '',
  extension: '',
  ...person
});
const at = (way: Assignment['way'], over: Partial<Assignment> = {}): Assignment => ({
  siteId: 'hq',
  way,
  firstExtension: '201',
  ...over
});
/** The numbers and extensions proposed, in order, at a site with ten numbers of which the first is the main one. */
const lines = (
  people: readonly Wanted[],
  assignment: Assignment | null,
  { site = aSite(), users = [] }: { site?: Site; users?: readonly WebexUser[] } = {}
) => {
  const proposal = proposeUsers({ sites: [site], users }, people, assignment);
  return {
    ...proposal.missing,
    lines: proposal.users.map(({ siteId, number, extension }) => [siteId, number, extension].join(' '))
  };
};

describe('Lines are proposed', () => {
  test('[R-PKG-7] from the free numbers of the site, in their order and never the main number', () => {
    expect(lines([wanted('ada'), wanted('bea')], at('number')).lines).toEqual([
      'hq +493023125101 ',
      'hq +493023125102 '
    ]);
  });

  test('[WNH-2] never a toll-free number', () => {
    const site = aSite({
      numbers: [
        { first: '+498000000100', count: 2, kind: 'toll-free' },
        { first: '+493023125100', count: 2, kind: 'did' }
      ]
    });
    expect(lines([wanted('ada'), wanted('bea')], at('number'), { site })).toEqual({
      lines: ['hq +493023125101 ', 'hq  '],
      numbers: 1,
      extensions: 0
    });
  });

  test('[WNH-3] never a number that somebody has', () => {
    const users = [aWebexUser({ id: 'zoe', number: '+493023125101' })];
    expect(lines([wanted('ada')], at('number'), { users }).lines).toEqual(['hq +493023125102 ']);
  });

  test('with a person’s own number first where the site has it free, however it is written', () => {
    const people = [wanted('ada'), wanted('bea', {}, { phone: '+49 (30) 23125-101' })];
    expect(lines(people, at('number')).lines).toEqual(['hq +493023125102 ', 'hq +493023125101 ']);
  });

  test('with a person’s own extension first where it is free', () => {
    const people = [wanted('ada'), wanted('bea', {}, { extension: '201' })];
    expect(lines(people, at('extension')).lines).toEqual(['hq  202', 'hq  201']);
  });

  test('[WEN-2, WEN-3] without extensions that are used or emergency numbers', () => {
    const users = [aWebexUser({ id: 'zoe', extension: '910' })];
    const people = ['ada', 'bea', 'cy'].map((id) => wanted(id));
    expect(lines(people, at('extension', { firstExtension: '909' }), { users }).lines).toEqual([
      'hq  909',
      'hq  912',
      'hq  913'
    ]);
  });

  test('with leading zeros kept', () => {
    const people = [wanted('ada'), wanted('bea')];
    expect(lines(people, at('extension', { firstExtension: '0099' })).lines).toEqual([
      'hq  0099',
      'hq  0100'
    ]);
  });

  test('and it is said how many are missing, extensions keeping their number of digits', () => {
    const people = ['ada', 'bea', 'cy'].map((id) => wanted(id));
    const site = aSite({ numbers: [{ first: '+493023125100', count: 2, kind: 'did' }] });
    expect(lines(people, at('both', { firstExtension: '98' }), { site })).toEqual({
      lines: ['hq +493023125101 98', 'hq  99', 'hq  '],
      numbers: 2,
      extensions: 1
    });
  });

  test('but what is said of somebody stands', () => {
    const people = [wanted('ada', { siteId: 'hq', extension: '777' }), wanted('bea')];
    expect(lines(people, at('number')).lines).toEqual(['hq  777', 'hq +493023125101 ']);
  });

  test('but whoever stays at a site keeps the line, and whoever moves gets one of the other site', () => {
    const users = [aWebexUser(), aWebexUser({ id: 'bea', siteId: 'north', extension: '301' })];
    const people = [wanted('ada'), wanted('bea')];
    expect(lines(people, at('number'), { users }).lines).toEqual(['hq  201', 'hq +493023125101 ']);
  });

  test('[WCU-1] not for a package without calling', () => {
    const people = [wanted('ada', { package: 'webex_meetings', siteId: 'hq', extension: '201' })];
    expect(lines(people, at('both'))).toEqual({ lines: ['  '], numbers: 0, extensions: 0 });
  });
});

test('10,000 people of one site are given numbers and extensions in well under a second', () => {
  const people = Array.from({ length: 10_000 }, (_, n) => wanted(`p${n}`));
  const site = aSite({
    numbers: [{ first: '+493023100000', count: 10_001, kind: 'did' }],
    mainNumber: '+493023100000'
  });
  const start = performance.now();
  const proposal = lines(people, at('both', { firstExtension: '10000' }), { site });
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(proposal).toMatchObject({ numbers: 0, extensions: 0 });
  expect(new Set(proposal.lines).size).toBe(10_000);
});

const packages: readonly PackageId[] = ['webex_meetings', 'webex_calling', 'webex_suite'];
const aLine = fc.record({
  siteId: fc.constantFrom('', 'hq', 'north', 'gone'),
  number: fc.constantFrom('', '', '+493023125100', '+493023125101', '+493023125102', '+493023125200'),
  extension: fc.constantFrom('', '', '201', '202', '911', '1')
});
const anyUser = fc.record({
  package: fc.constantFrom(...packages),
  roles: fc.constantFrom<AdminRole[]>([], [], ['full'], ['device']),
  line: aLine
});
const anyAssignment = fc.option(
  fc.record({
    siteId: fc.constantFrom('hq', 'north'),
    way: fc.constantFrom('number' as const, 'extension' as const, 'both' as const),
    firstExtension: fc.constantFrom('201', '98', '')
  })
);
const ids = Array.from({ length: 8 }, (_, n) => `p${n}`);
const north = aSite({
  id: 'north',
  kind: 'further',
  name: 'North',
  numbers: [{ first: '+493023125200', count: 2, kind: 'did' }],
  mainNumber: ''
});

describe('Whoever a plan does not leave out', () => {
  test('can be saved: the command accepts whatever is planned', () => {
    fc.assert(
      fc.property(
        fc.array(anyUser, { minLength: 1, maxLength: 8 }),
        fc.array(anyUser, { maxLength: 8 }),
        anyAssignment,
        fc.integer({ min: 1, max: 6 }),
        (asked, there, assignment, quantity) => {
          const customer = aCustomer({
            offers: packages.slice(0, 2).map((id) => ({ id, quantity })),
            createdWith: ['webex_calling']
          });
          const sites = [aSite(), north];
          const people = ids.map((id) => aPerson({ id, email: `${id}@example.com` }));
          // what is there already came to be by the same rules
          const side = { customer, sites, users: [] as WebexUser[], ranks: defaultRanks };
          const planned = (list: typeof asked, from: string[]) =>
            planUsers(
              side,
              list.map((user, n) =>
                wanted(from[n] ?? '', { package: user.package, roles: user.roles, ...user.line })
              ),
              assignment,
              String
            );
          const users = planned(there, ids.toReversed()).going.map((user): WebexUser => ({
            ...user,
            accountId: 'acme',
            status: 'planned',
            told: null
          }));
          side.users = users;
          const plan = planned(asked, ids);
          if (plan.going.length === 0) return;
          const state = aState({
            accounts: [anAccount()],
            people,
            templates: [aTemplate()],
            webexCustomers: [customer],
            sites,
            webexUsers: users
          });
          const outcome = decide(
            state,
            { type: 'save-webex-users', accountId: 'acme', people: [], users: plan.going },
            aContext()
          );
          expect(outcome).toMatchObject({ ok: true });
        }
      ),
      { numRuns: 500 }
    );
  });
});

describe('A plan', () => {
  const side = {
    customer: aCustomer({ offers: [{ id: 'webex_calling', quantity: 2 }], createdWith: ['webex_calling'] }),
    sites: [aSite()],
    users: [aWebexUser()],
    ranks: defaultRanks
  };

  test('[R-PKG-5] leaves out whom no package is left for, and counts against the quantity', () => {
    const plan = planUsers(side, [wanted('bea'), wanted('cy')], at('number'), String);
    expect([...plan.leftOut.keys()]).toEqual(['cy']);
    expect(plan.leftOut.get('cy')).toMatchObject([{ code: 'package-unfit', left: 1 }]);
    expect(plan.offers).toEqual([{ offer: 'webex_calling', before: 1, after: 2, quantity: 2 }]);
    expect(plan.given).toEqual({ numbers: 1, extensions: 0 });
  });

  test('[R-ADM-1, WAD-4] leaves out an administrator whose package the customer was not created with', () => {
    const plan = planUsers(
      { ...side, customer: aCustomer({ createdWith: ['webex_calling'] }) },
      [wanted('bea', { package: 'webex_meetings', roles: ['full'] })],
      null,
      String
    );
    expect(plan.leftOut.get('bea')).toMatchObject([{ code: 'administrator-package', person: 'bea' }]);
  });

  test('leaves out whoever wants the number of somebody who is left out and so keeps it', () => {
    const users = [aWebexUser({ number: '+493023125105' })];
    const plan = planUsers(
      { ...side, users },
      [
        wanted('bea', { siteId: 'hq', number: '+493023125105' }),
        wanted('ada', { siteId: 'hq', extension: '911' })
      ],
      null,
      String
    );
    expect([...plan.leftOut.keys()]).toEqual(['ada', 'bea']);
  });

  test('is told at once where everybody of a long list takes the number of the next, and the last one cannot', () => {
    const number = (index: number): string => `+4930${23000000 + index}`;
    const ids = Array.from({ length: 2000 }, (_, index) => `p${index}`);
    const users = ids.map((id, index) => aWebexUser({ id, number: number(index), extension: '' }));
    const numbers = ids.map((_, index) => ({ first: number(index), count: 1, kind: 'did' }) as const);
    const site = aSite({ numbers, mainNumber: '' });
    const moved = ids.map((id, index) => wanted(id, { siteId: 'hq', number: number(index + 1) }));
    const customer = aCustomer({ offers: [{ id: 'webex_calling', quantity: null }] });
    const start = performance.now();
    const plan = planUsers({ ...side, customer, sites: [site], users }, moved, null, String);
    expect(performance.now() - start).toBeLessThan(1500);
    expect(plan.leftOut.size).toBe(2000);
    expect(plan.leftOut.get('p0')).toMatchObject([{ code: 'number-not-assignable', value: number(1) }]);
  });

  test('[R-PKG-5] counts those who have the package already before those who are to get it', () => {
    const users = [aWebexUser({ id: 'zoe' })];
    const plan = planUsers(
      { ...side, users },
      [wanted('bea'), wanted('cy'), { ...wanted('zoe', { siteId: 'hq', extension: '201' }) }],
      at('number'),
      String
    );
    expect(plan.going.map(({ id }) => id)).toEqual(['bea']);
    expect([...plan.leftOut.keys()]).toEqual(['cy']);
  });

  test('assigns no number to somebody who gets no package, and misses none for them', () => {
    const site = aSite({ numbers: [{ first: '+493023125100', count: 2, kind: 'did' }] });
    const plan = planUsers(
      { ...side, sites: [site] },
      [wanted('bea', { package: 'webex_suite' }), wanted('cy')],
      at('number'),
      String
    );
    expect(plan.going).toMatchObject([{ id: 'cy', number: '+493023125101' }]);
    expect(plan.missing).toEqual({ numbers: 0, extensions: 0 });
  });

  test('[R-PKG-7] counts the lines that are given up by whoever gets a package without calling', () => {
    const users = [aWebexUser({ id: 'ada', number: '+493023125105', extension: '105' })];
    const customer = aCustomer({ offers: [{ id: 'webex_meetings', quantity: null }] });
    const moved = wanted('ada', { package: 'webex_meetings' });
    const plan = planUsers({ ...side, customer, users }, [moved], null, String);
    expect(plan.freed).toEqual({ numbers: 1, extensions: 1 });
    expect(planUsers({ ...side, users }, [wanted('bea')], at('number'), String).freed).toEqual({
      numbers: 0,
      extensions: 0
    });
  });

  test('names nobody who stays as they are', () => {
    const user = userDetails(aWebexUser());
    expect(planUsers(side, [{ user, phone: '', extension: '' }], null, String).going).toEqual([]);
  });
});
