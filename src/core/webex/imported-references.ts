import type { RecordSet } from '#core/command.ts';
import { put } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import { listedTables, type State } from '#core/state.ts';
import { missingReference, sharedExternalId } from './references.ts';

/**
 * Why Webex records would not fit after an import, or `null`: something that one refers to is not there, a site would
 * change its account, an account would have two headquarters, or two customers one external customer ID.
 */
export function unfitWebexRecords(state: State, records: RecordSet): Refusal | null {
  const after = listedTables.reduce((next, table) => put(next, table, records[table]), state);
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
    sharedExternalId(after) ??
    twoHeadquarters(after, records)
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
