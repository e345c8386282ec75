import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, done, noPast, undoOf, type Past } from '#core/a-journal.ts';
import { aCustomer, anAccount, aPerson, aSite, aState, aTemplate, aWebexUser } from '#core/a-state.ts';
import { webexMakers } from '#core/a-webex-command.ts';
import type { Make, Wish } from '#core/a-wish.ts';
import { accountIn, some } from '#core/a-wish.ts';
import type { State } from '#core/state.ts';
import { factsOfOffer } from './creation.ts';
import { heldOffers } from './offers.ts';
import { lookUp, twiceIn } from './number-ranges.ts';

const start = aState({
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
  people: ['ada', 'bea', 'cy', 'dan']
    .map((id) => aPerson({ id, email: `${id}@example.com` }))
    .concat(['eve', 'fay'].map((id) => aPerson({ id, accountId: 'other', email: `${id}@example.com` }))),
  templates: [aTemplate()],
  webexCustomers: [
    aCustomer(),
    aCustomer({ id: 'other', externalId: 'C-1', status: 'draft', createdWith: [], handedOver: null })
  ],
  sites: [aSite(), aSite({ id: 'site-other-0', accountId: 'other', numbers: [], mainNumber: '' })],
  webexUsers: [aWebexUser({ number: '+493023125103' })]
});
const makers: readonly Make[] = [
  ...webexMakers,
  (state, wish) => {
    const accountId = accountIn(state, wish.which);
    return { type: 'remove-people', accountId, personIds: some(state, accountId, wish) };
  },
  (state, { which }) => ({ type: 'remove-account', accountId: which % 4 ? 'none' : accountIn(state, which) })
];
const aWish = fc.record<Wish>({
  kind: fc.nat(999),
  which: fc.nat(999),
  other: fc.nat(999),
  on: fc.boolean()
});

/** Does what is granted; now and then a step before is undone instead. */
const granted = (wishes: readonly Wish[]): Past =>
  wishes.reduce<Past>(
    (past, wish, n) => {
      const make = makers[wish.kind % makers.length];
      const result =
        wish.kind % 7 === 0 || !make
          ? done(past, undoOf(past, 1 + (wish.other % past.steps.length)))
          : done(past, make(past.state, wish, n));
      return result.ok ? result.value : past;
    },
    after(noPast(start), { type: 'switch-restricted-mode', accountId: 'acme', to: 'off' })
  );

/** Everything that does not fit together. */
function broken({ accounts, people, templates, webexCustomers, sites, webexUsers }: State): string[] {
  const found: string[] = [];
  const users = [...webexUsers.values()];
  const say = (is: boolean, what: string) => {
    if (is) found.push(what);
  };
  for (const customer of webexCustomers.values()) {
    const { id, templateId, offers } = customer;
    const own = [...sites.values()].filter((site) => site.accountId === id);
    say(!accounts.has(id), `${id} without account`);
    say(templateId !== '' && templates.get(templateId)?.status !== 'submitted', `${id} without template`);
    say(
      own.length > 0 && own.filter(({ kind }) => kind === 'headquarters').length !== 1,
      `${id} headquarters`
    );
    say(new Set(own.map(({ name }) => name.toLowerCase())).size < own.length, `${id} site names`);
    for (const [offer, count] of heldOffers(users.filter(({ accountId }) => accountId === id)))
      say(
        (offers.find((each) => each.id === offer)?.quantity ?? Infinity) < count,
        `${id} too many ${offer}`
      );
  }
  const externalIds = [...webexCustomers.values()].map(({ externalId }) => externalId).filter(Boolean);
  say(new Set(externalIds).size < externalIds.length, 'external IDs');
  for (const site of sites.values()) {
    say(!webexCustomers.has(site.accountId), `${site.id} without customer`);
    say(site.mainNumber !== '' && lookUp(site.numbers)(site.mainNumber) === null, `${site.id} main number`);
    say(site.numbers.length > 0 && site.pstn.connection === 'none', `${site.id} numbers without PSTN`);
  }
  say(twiceIn([...sites.values()].flatMap(({ numbers }) => numbers)) !== null, 'a number twice');
  for (const user of users) {
    const site = sites.get(user.siteId);
    say(people.get(user.id)?.accountId !== user.accountId, `${user.id} nobody`);
    say(!webexCustomers.has(user.accountId), `${user.id} without customer`);
    say(factsOfOffer(user.package).isCalling !== (site?.accountId === user.accountId), `${user.id} site`);
    say(user.number !== '' && (!site || lookUp(site.numbers)(user.number) === null), `${user.id} number`);
    say(
      !webexCustomers.get(user.accountId)?.offers.some(({ id }) => id === user.package),
      `${user.id} package`
    );
  }
  const lines = users.flatMap(({ number }) => (number === '' ? [] : [number]));
  say(new Set(lines).size < lines.length, 'a number of two');
  const extensions = users.flatMap(({ siteId, extension }) => (extension ? [`${siteId}:${extension}`] : []));
  say(new Set(extensions).size < extensions.length, 'an extension of two');
  return found;
}

test('[WX10] [WX16] [WX18] [WX21] [WX24] Whatever is commanded and undone, everything of Webex still fits together.', () => {
  fc.assert(
    fc.property(fc.array(aWish, { minLength: 30, maxLength: 90, size: 'max' }), (wishes) => {
      expect(broken(granted(wishes).state)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
