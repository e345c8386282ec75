import { notPermitted, type Context } from './actor.ts';
import { unfitRoles } from './account/imported-roles.ts';
import type { Command, Event } from './command.ts';
import { unfitDimensionsRecords } from './dimensions/imported-references.ts';
import { invalidRecord } from './records.ts';
import type { Refusal } from './refusal.ts';
import { fail, ok, type Result } from './result.ts';
import { emailKey, listedTables, tables, type State } from './state.ts';
import { accepted } from './validity.ts';
import { unfitWebexRecords } from './webex/imported-references.ts';
import {
  defaultDimensionsSettings,
  defaultWebexSettings,
  Workspace,
  WorkspaceSettings
} from './workspace.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export function startWorkspace(
  _: State,
  { settings }: CommandOf<'start-workspace'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-settings', null);
  if (permission) return fail(permission);
  const workspace = accepted(Workspace, {
    ...settings,
    id: 'workspace',
    webex: defaultWebexSettings,
    dimensions: defaultDimensionsSettings,
    createdAt: context.at
  });
  return workspace.ok ? ok([{ type: 'workspace-started', workspace: workspace.value }]) : workspace;
}

export function changeSettings(
  _: State,
  { settings }: CommandOf<'change-settings'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-settings', null);
  if (permission) return fail(permission);
  const kept = accepted(WorkspaceSettings, settings);
  return kept.ok ? ok([{ type: 'settings-changed', settings: kept.value }]) : kept;
}

/**
 * Writes records as they are, all or none. What the bundle reader has checked is checked again here, because
 * a database that holds an invalid or dangling record is worse than an import that is refused.
 */
export function importRecords(
  state: State,
  { records, from }: CommandOf<'import-records'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'import-bundle', null);
  if (permission) return fail(permission);
  const { workspace, ...lists } = records;
  for (const table of tables)
    for (const record of table === 'workspace' ? (workspace ? [workspace] : []) : lists[table]) {
      const invalid = invalidRecord(table, record);
      if (invalid) return fail(invalid);
    }
  const accounts = new Set([...state.accounts.keys(), ...records.accounts.map(({ id }) => id)]);
  if (
    records.people.some(({ accountId }) => !accounts.has(accountId)) ||
    records.orders.some(({ assignedTo }) => assignedTo !== null && !accounts.has(assignedTo))
  )
    return fail({ code: 'gone', what: 'account' });
  const unfit =
    unfitRoles(state, records) ?? unfitWebexRecords(state, records) ?? unfitDimensionsRecords(state, records);
  if (unfit) return fail(unfit);
  // somebody who arrives with the import may leave an address to somebody else
  const arriving = new Set(records.people.map(({ id }) => id));
  const holders = new Map([...state.emails].filter(([, id]) => !arriving.has(id)));
  for (const { accountId, email, id } of records.people) {
    const holder = holders.get(emailKey(accountId, email));
    if (holder !== undefined && holder !== id) return fail({ code: 'email-taken', email });
    holders.set(emailKey(accountId, email), id);
  }
  const count = listedTables.reduce((sum, table) => sum + lists[table].length, workspace ? 1 : 0);
  return count === 0 ? fail({ code: 'nothing-changed' }) : ok([{ type: 'records-imported', from, records }]);
}
