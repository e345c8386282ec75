import type { PersonDetails } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { emptyState, type State } from '#core/state.ts';
import { isDimensionsCommand } from '#core/dimensions/dimensions-command.ts';
import { isWebexCommand } from '#core/webex/webex-command.ts';
import type { Database } from './database.ts';
import { withDimensionsForImport } from './dimensions-around.ts';
import { stateForDimensions, withDimensionsSide } from './dimensions-state.ts';
import { emailHolders, numberHolders, rangeOf, roleHolders } from './index-lookups.ts';
import {
  accountsWithRoles,
  mapOf,
  peopleById,
  present,
  rolesById,
  stateAround,
  withAccount
} from './read-records.ts';
import { stateBeforeUndo } from './undo-state.ts';
import { withWebexForImport } from './webex-around.ts';
import { stateForWebex, withWebexSide } from './webex-state.ts';

export { headcount } from './index-lookups.ts';
export { tallyOf } from './licence-tally.ts';

/** Reads what a command needs to be decided, and no more: never all people of an account unless it is about them. */
export async function readState(db: Database, command: Command, context: Context): Promise<State> {
  const workspace = await db.workspace.get('workspace');
  const base: State = { ...emptyState, workspace: mapOf(workspace ? [workspace] : []) };
  if (isWebexCommand(command)) return stateForWebex(db, base, command);
  if (isDimensionsCommand(command)) return stateForDimensions(db, base, command);
  switch (command.type) {
    case 'start-workspace':
    case 'change-settings':
      return base;
    case 'create-account': {
      const own = db.accounts.where('mitel.kind').equals('partner');
      const known = command.kind === 'partner' ? await own.toArray() : [];
      return { ...base, accounts: mapOf([...known, ...present([await db.accounts.get(command.id)])]) };
    }
    case 'record-order':
      return { ...base, orders: mapOf(present([await db.orders.get(command.id)])) };
    case 'correct-account':
    case 'deactivate-account':
    case 'reactivate-account':
    case 'record-vendor-facts':
    case 'save-support-contact':
    case 'remove-support-contact':
    case 'switch-privilege':
    case 'switch-bandwidth-optimisation':
    case 'switch-integration':
    case 'set-up-integration':
    case 'apply-plan':
    case 'keep-plan':
    case 'drop-plan':
      return withAccount(db, base, command.accountId, context);
    case 'remove-account': {
      const people = await db.people
        .where('[accountId+sortKey]')
        .between(...rangeOf(command.accountId))
        .toArray();
      const webex = await withWebexSide(db, base, command.accountId);
      const state = await withDimensionsSide(db, webex, command.accountId);
      return { ...(await withAccount(db, state, command.accountId, context)), people: mapOf(people) };
    }
    case 'add-people':
      return withDetails(db, base, command.accountId, command.people, context);
    case 'correct-person':
      return withDetails(
        db,
        base,
        command.accountId,
        [{ ...command.details, id: command.personId }],
        context
      );
    case 'import-people':
      return withDetails(
        db,
        base,
        command.accountId,
        [...command.added, ...command.corrected.map(({ id, details }) => ({ ...details, id }))],
        context
      );
    case 'set-role':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        people: await peopleById(db, command.personIds),
        roles: await rolesById(db, [command.role])
      };
    case 'remove-people':
      return {
        ...(await withAccount(
          db,
          await withDimensionsSide(db, base, command.accountId),
          command.accountId,
          context
        )),
        people: await peopleById(db, command.personIds),
        webexUsers: mapOf(present(await db.webexUsers.bulkGet([...new Set(command.personIds)])))
      };
    case 'give-licences':
    case 'take-licences':
    case 'give-mitel-one':
    case 'take-mitel-one':
    case 'record-micollab-licences':
    case 'strike-micollab-licences':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        people: await peopleById(db, command.personIds)
      };
    case 'save-role':
    case 'remove-role': {
      const roleId = command.type === 'save-role' ? command.role.id : command.roleId;
      return {
        ...base,
        roles: await rolesById(db, [roleId]),
        accounts: await accountsWithRoles(db, [roleId])
      };
    }
    case 'assign-role':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        roles: await rolesById(db, [command.roleId]),
        roleHolders: await roleHolders(db, [[command.accountId, command.roleId]])
      };
    case 'correct-order':
    case 'remove-order':
    case 'assign-order': {
      const order = await db.orders.get(command.orderId);
      const accountId = command.type === 'assign-order' ? command.accountId : (order?.assignedTo ?? '');
      const state = await withAccount(db, base, accountId, context);
      return { ...state, orders: new Map([...state.orders, ...mapOf(order ? [order] : [])]) };
    }
    case 'import-records': {
      const { accounts, people, orders, roles } = command.records;
      const forPartners = roles.filter((role) => role.base === 'partner').map(({ id }) => id);
      const state = await stateAround(db, base, context, {
        // nothing of theirs is counted: an import writes what it brings
        accounts: [],
        people: people.map(({ id }) => id),
        orders: orders.map(({ id }) => id),
        roles: [
          ...roles.map(({ id }) => id),
          ...accounts.flatMap(({ mitel }) => mitel.roles),
          ...people.map(({ role }) => role)
        ],
        referred: [
          ...accounts.map(({ id }) => id),
          ...people.map(({ accountId }) => accountId),
          ...orders.flatMap(({ assignedTo }) => assignedTo ?? [])
        ],
        emails: people.map(({ accountId, email }) => [accountId, email])
      });
      const assigned = await accountsWithRoles(db, forPartners);
      const all = { ...state, accounts: new Map([...assigned, ...state.accounts]) };
      const webex = await withWebexForImport(db, all, command.records);
      return withDimensionsForImport(db, webex, command.records);
    }
    case 'undo':
      return stateBeforeUndo(db, base, command, context);
  }
}

/** The account, and for these people-to-be: who they are now, their custom roles, who has their addresses and numbers. */
async function withDetails(
  db: Database,
  base: State,
  accountId: Id,
  people: readonly (PersonDetails & { readonly id: Id })[],
  context: Context
): Promise<State> {
  return {
    ...(await withAccount(db, base, accountId, context)),
    people: await peopleById(
      db,
      people.map(({ id }) => id)
    ),
    roles: await rolesById(
      db,
      people.map(({ role }) => role)
    ),
    emails: await emailHolders(
      db,
      people.map(({ email }) => [accountId, email])
    ),
    numbers: await numberHolders(db, accountId, people)
  };
}
