import type { RecordSet } from '#core/command.ts';
import { put } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import { listedTables, type State } from '#core/state.ts';
import { lookUp, twiceIn } from './number-ranges.ts';
import { missingReference, missingSetting, sharedExternalId } from './references.ts';

/**
 * Why Webex records would not fit after an import, or `null`: something that one refers to is not there, a site would
 * change its account, an account would have two headquarters, two customers one external customer ID, or two sites or
 * people one number.
 */
export function unfitWebexRecords(state: State, records: RecordSet): Refusal | null {
  const { workspace } = records;
  const before = workspace ? put(state, 'workspace', [workspace]) : state;
  const after = listedTables.reduce((next, table) => put(next, table, records[table]), before);
  if (records.sites.some(({ id, accountId }) => (state.sites.get(id)?.accountId ?? accountId) !== accountId))
    return { code: 'gone', what: 'site' };
  const people = new Set(records.people.map(({ id }) => id));
  const staying = [...state.webexUsers.values()].filter(({ id }) => people.has(id) && after.people.has(id));
  const arriving = new Set(records.webexUsers.map(({ id }) => id));
  return (
    missingReference(after, {
      customers: records.webexCustomers,
      sites: records.sites,
      users: [...records.webexUsers, ...staying.filter(({ id }) => !arriving.has(id))]
    }) ??
    missingSetting(after, workspace ? after.templates.values() : records.templates) ??
    sharedExternalId(after) ??
    twoHeadquarters(after, records) ??
    unfitNumbers(state, after, records)
  );
}

function twoHeadquarters(after: State, { sites }: RecordSet): Refusal | null {
  const accounts = new Set(sites.map(({ accountId }) => accountId));
  const headquarters = [...after.sites.values()].filter(({ kind }) => kind === 'headquarters');
  const withOne = new Set<string>();
  for (const { accountId } of headquarters) {
    if (accounts.has(accountId) && withOne.has(accountId)) return { code: 'headquarters-stays' };
    withOne.add(accountId);
  }
  return null;
}

/** Numbers of the written sites that another site has, and numbers that somebody has in vain or together with others. */
function unfitNumbers(before: State, after: State, { sites, webexUsers }: RecordSet): Refusal | null {
  const all = [...after.sites.values()];
  const twice = sites.length > 0 ? twiceIn(all.flatMap(({ numbers }) => numbers)) : null;
  // what was so before is no reason against the import
  if (twice !== null && twiceIn([...before.sites.values()].flatMap(({ numbers }) => numbers)) === null)
    return { code: 'number-unfit', value: twice };
  if (sites.some((site) => site.mainNumber !== '' && lookUp(site.numbers)(site.mainNumber) === null))
    return { code: 'not-a-number-of-the-site' };
  const written = new Set(sites.map(({ id }) => id));
  const arriving = new Set(webexUsers.map(({ id }) => id));
  const holders = new Map<string, string>();
  const kinds = new Map(all.map(({ id, numbers }) => [id, lookUp(numbers)]));
  for (const { id, siteId, number } of after.webexUsers.values()) {
    if (number === '') continue;
    const other = holders.get(number);
    if (other !== undefined && (arriving.has(id) || arriving.has(other)))
      return { code: 'number-not-assignable', value: number };
    holders.set(number, id);
    const isInQuestion = written.has(siteId) || arriving.has(id);
    if (isInQuestion && !kinds.get(siteId)?.(number)) return { code: 'number-assigned', value: number };
  }
  return null;
}
