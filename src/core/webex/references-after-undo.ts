import { fullName } from '#core/account/person.ts';
import { evolve } from '#core/evolve.ts';
import type { Id } from '#core/fields.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import { recordsOf } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Records, State, Table } from '#core/state.ts';
import { numbersWay } from './api-follow-up.ts';
import { lineKey } from './assess-users.ts';
import { sitesOf, usersOf } from './customer-of.ts';
import { lookUp, overlap } from './number-ranges.ts';
import { heldOffers } from './offers.ts';
import { missingReference, missingSetting, sharedExternalId } from './references.ts';
import { extensionOf } from './user-check.ts';

/**
 * Why Webex records would not fit what an undo leaves, or `null`: nothing refers to what is no longer there, no number
 * is in two hands, and nobody holds what the customer does not have.
 */
export function webexWouldNotFit(
  state: State,
  entry: JournalEntry,
  changes: readonly Change[]
): Refusal | null {
  const after = evolve(state, { type: 'undone', entry, changes });
  const left = <T extends Table>(table: T): Records[T][] =>
    changes
      .filter((change) => change.table === table)
      .flatMap(({ id }) => recordsOf(after, table).get(id) ?? []);
  const touched = { customers: left('webexCustomers'), sites: left('sites'), users: left('webexUsers') };
  const accounts = new Set([
    ...touched.customers.map(({ id }) => id),
    ...[...touched.sites, ...touched.users].map(({ accountId }) => accountId)
  ]);
  return (
    stillNeeded(state, after, changes) ??
    missingReference(after, touched) ??
    (touched.customers.some(({ templateId }) => after.templates.get(templateId)?.status === 'draft')
      ? ({ code: 'template-draft' } as const)
      : null) ??
    missingSetting(after, templatesToCheck(after, changes)) ??
    (touched.customers.length > 0 ? sharedExternalId(after) : null) ??
    // what did not fit before is no reason against the undo
    [...accounts]
      .map((id) => (unfit(state, id) ? null : unfit(after, id)))
      .find((refusal) => refusal !== null) ??
    null
  );
}

/** Settings that are restored may lack what any template names; else only restored templates are in question. */
const templatesToCheck = (after: State, changes: readonly Change[]): Iterable<Records['templates']> =>
  changes.some(({ table }) => table === 'workspace')
    ? after.templates.values()
    : changes.flatMap(({ table, id }) => (table === 'templates' ? (after.templates.get(id) ?? []) : []));

/** Records that the undo would take away although others, made since, need them. */
function stillNeeded(before: State, after: State, changes: readonly Change[]): Refusal | null {
  for (const { table, id } of changes.filter((change) => change.before === null))
    switch (table) {
      case 'accounts':
        if (after.webexCustomers.has(id)) return since('webexCustomers', before.accounts.get(id)?.name ?? '');
        break;
      case 'people': {
        const person = before.people.get(id);
        if (person && after.webexUsers.has(id)) return since('webexUsers', fullName(person));
        break;
      }
      case 'templates': {
        const used = usedTemplate(before, after, id);
        if (used) return used;
        break;
      }
      case 'webexCustomers':
        if (sitesOf(after, id).length + usersOf(after, id).length > 0)
          return since('webexCustomers', before.webexCustomers.get(id)?.companyName ?? '');
        break;
      case 'sites': {
        const users = [...after.webexUsers.values()].filter(({ siteId }) => siteId === id);
        if (users.length > 0) return { code: 'site-in-use', count: users.length };
        break;
      }
      default:
    }
  // one that was submitted since is a draft again
  const drafts = changes.filter(
    ({ table, id }) => table === 'templates' && after.templates.get(id)?.status === 'draft'
  );
  for (const { id } of drafts) {
    const used = usedTemplate(before, after, id);
    if (used) return used;
  }
  return null;
}

function usedTemplate(before: State, after: State, templateId: Id): Refusal | null {
  const customers = [...after.webexCustomers.values()].filter((each) => each.templateId === templateId);
  const accounts = customers.flatMap(({ id }) => before.accounts.get(id)?.name ?? []).sort();
  return customers.length > 0
    ? { code: 'template-in-use', accounts: accounts.slice(0, 3), count: customers.length }
    : null;
}

const since = (table: Table, name: string): Refusal => ({ code: 'changed-since', table, name, field: '' });

/** The first number, package or headquarters of an account that does not fit the rest. */
function unfit(state: State, accountId: Id): Refusal | null {
  const [sites, users] = [sitesOf(state, accountId), usersOf(state, accountId)];
  if (sites.filter(({ kind }) => kind === 'headquarters').length > 1) return { code: 'headquarters-stays' };
  for (const site of sites) {
    const { name } = site;
    if (sites.some((other) => other !== site && other.name.toLowerCase() === name.toLowerCase()))
      return { code: 'site-name-taken', name };
    if (site.numbers.length > 0 && numbersWay(site).outcome === 'no-numbers') return { code: 'no-pstn' };
    const isOwn = lookUp(site.numbers);
    if (site.mainNumber !== '' && isOwn(site.mainNumber) === null) return { code: 'main-number-stays' };
    for (const other of state.sites.values()) {
      const value = other.id === site.id ? null : overlap(site.numbers, other.numbers);
      if (value !== null) return { code: 'number-unfit', value };
    }
    for (const { siteId, number } of users)
      if (siteId === site.id && number !== '' && isOwn(number) === null)
        return { code: 'number-assigned', value: number };
  }
  const holders = new Set<string>();
  for (const user of users) {
    const { number, extension } = user;
    if (number !== '' && holders.has(number)) return { code: 'number-not-assignable', value: number };
    if (extension !== '' && holders.has(lineKey(user))) {
      const { facts } = extensionOf(extension, true);
      return { code: 'extension-unfit', value: extension, because: { table: 'webex-extension', facts } };
    }
    holders.add(number).add(lineKey(user));
  }
  const offers = state.webexCustomers.get(accountId)?.offers ?? [];
  for (const [offer, count] of heldOffers(users)) {
    const choice = offers.find(({ id }) => id === offer);
    if (!choice) return { code: 'offer-in-use', offer, count };
    if (choice.quantity !== null && choice.quantity < count)
      return { code: 'quantity-too-small', offer, count, quantity: choice.quantity };
  }
  return null;
}
