import type { Action } from './account/permissions.table.ts';
import { fullName } from './account/person.ts';
import type { Command, Event } from './command.ts';
import {
  actionOfDimensions,
  isDimensionsCommand,
  isDimensionsEvent
} from './dimensions/dimensions-command.ts';
import { dimensionsLines, linesOfDimensions } from './dimensions/dimensions-lines.ts';
import type { Id } from './fields.ts';
import { integrations, mitelOneTiers, privileges } from './mitel/mitel-account.ts';
import { listedTables, type State } from './state.ts';
import { actionOfWebex, isWebexCommand, isWebexEvent } from './webex/webex-command.ts';
import { linesOfWebex, webexLines } from './webex/webex-lines.ts';
import { z } from './zod.ts';

const account = z.string();
const count = z.number();
const integration = z.enum(integrations);
const privilege = z.enum(privileges);
const person = z.string();
const tier = z.enum(mitelOneTiers);
/** The name of a custom role, or the name that a built-in one goes by. */
const role = z.string();

/**
 * One thing that happened or would happen, as a code with its arguments; `i18n` turns it into a sentence.
 * Previews and the journal share these, so what is foretold and what is recorded cannot differ.
 */
export const Line = z.discriminatedUnion('code', [
  ...webexLines,
  ...dimensionsLines,
  z.strictObject({ code: z.literal('workspace-started'), name: z.string() }),
  z.strictObject({ code: z.literal('settings-changed') }),
  z.strictObject({ code: z.literal('account-created'), account }),
  z.strictObject({ code: z.literal('account-corrected'), account }),
  z.strictObject({ code: z.literal('account-removed'), account }),
  z.strictObject({ code: z.literal('account-deactivated'), account }),
  z.strictObject({ code: z.literal('account-reactivated'), account }),
  z.strictObject({ code: z.literal('vendor-facts-recorded') }),
  z.strictObject({ code: z.literal('support-contact-added'), person }),
  z.strictObject({ code: z.literal('support-contact-corrected'), person }),
  z.strictObject({ code: z.literal('support-contact-removed'), person }),
  z.strictObject({ code: z.literal('integration-added'), integration }),
  z.strictObject({ code: z.literal('integration-corrected'), integration }),
  z.strictObject({ code: z.literal('privilege-on'), privilege }),
  z.strictObject({ code: z.literal('privilege-off'), privilege }),
  /** Its integration is off; the privilege is left as it is. */
  z.strictObject({ code: z.literal('privilege-kept'), privilege }),
  z.strictObject({ code: z.literal('bandwidth-optimisation-on') }),
  z.strictObject({ code: z.literal('bandwidth-optimisation-off') }),
  z.strictObject({ code: z.literal('plan-kept'), count }),
  z.strictObject({ code: z.literal('plan-applied'), count }),
  z.strictObject({ code: z.literal('plan-dropped') }),
  z.strictObject({ code: z.literal('role-added'), role }),
  z.strictObject({ code: z.literal('role-corrected'), role }),
  z.strictObject({ code: z.literal('role-removed'), role }),
  z.strictObject({ code: z.literal('role-assigned'), role, account }),
  z.strictObject({ code: z.literal('role-unassigned'), role, account }),
  z.strictObject({ code: z.literal('role-set'), role, count }),
  z.strictObject({ code: z.literal('mitel-one-given'), tier, count }),
  z.strictObject({ code: z.literal('mitel-one-taken'), count }),
  z.strictObject({ code: z.literal('micollab-licences-recorded'), count }),
  z.strictObject({ code: z.literal('micollab-licences-struck'), count }),
  z.strictObject({ code: z.literal('people-corrected'), count }),
  z.strictObject({ code: z.literal('person-added'), person: z.string() }),
  z.strictObject({ code: z.literal('people-added'), count }),
  z.strictObject({ code: z.literal('person-corrected'), person: z.string() }),
  z.strictObject({ code: z.literal('person-removed'), person: z.string() }),
  z.strictObject({ code: z.literal('people-removed'), count }),
  z.strictObject({ code: z.literal('order-recorded'), order: z.string(), count }),
  z.strictObject({ code: z.literal('order-corrected'), order: z.string() }),
  z.strictObject({ code: z.literal('order-removed'), order: z.string() }),
  z.strictObject({ code: z.literal('order-assigned'), order: z.string(), account, count }),
  z.strictObject({ code: z.literal('order-released'), order: z.string() }),
  z.strictObject({ code: z.literal('switched-on'), integration }),
  z.strictObject({ code: z.literal('switched-off'), integration }),
  z.strictObject({ code: z.literal('licences-kept'), count }),
  z.strictObject({ code: z.literal('licences-revoked'), count }),
  z.strictObject({ code: z.literal('licence-given'), person: z.string() }),
  z.strictObject({ code: z.literal('licences-given'), count }),
  z.strictObject({ code: z.literal('licence-taken'), person: z.string() }),
  z.strictObject({ code: z.literal('licences-taken'), count }),
  z.strictObject({ code: z.literal('records-imported'), from: z.string(), count }),
  /** The lines of what was undone, or done again, follow. */
  z.strictObject({ code: z.literal('undone'), count }),
  z.strictObject({ code: z.literal('redone'), count }),
  z.strictObject({ code: z.literal('licences-restored'), count })
]);
export type Line = Readonly<z.infer<typeof Line>>;

/** The events of one command as lines; names are taken from the state before the events. */
export const linesOf = (before: State, events: readonly Event[]): readonly Line[] =>
  events.flatMap((event) => lineOf(before, event));

function lineOf(before: State, event: Event): readonly Line[] {
  if (isWebexEvent(event)) return linesOfWebex(event, before);
  if (isDimensionsEvent(event)) return linesOfDimensions(event, before);
  const accountName = (id: Id): string => before.accounts.get(id)?.name ?? '';
  const orderName = (id: Id): string => before.orders.get(id)?.sapOrderId ?? '';
  const contactsOf = (id: Id) => before.accounts.get(id)?.mitel.supportContacts ?? [];
  const roleName = (id: Id): string => before.roles.get(id)?.name ?? id;
  const personName = (id: Id): string => {
    const person = before.people.get(id);
    return person ? fullName(person) : '';
  };
  switch (event.type) {
    case 'workspace-started':
      return [{ code: 'workspace-started', name: event.workspace.partnerName }];
    case 'settings-changed':
      return [{ code: 'settings-changed' }];
    case 'account-created':
      return [{ code: 'account-created', account: event.account.name }];
    case 'account-corrected':
      return [{ code: 'account-corrected', account: event.details.name }];
    case 'account-removed':
      return [{ code: 'account-removed', account: accountName(event.accountId) }];
    case 'account-deactivated':
    case 'account-reactivated':
      return [{ code: event.type, account: accountName(event.accountId) }];
    case 'vendor-facts-recorded':
      return [{ code: 'vendor-facts-recorded' }];
    case 'support-contact-saved': {
      const known = contactsOf(event.accountId).some(({ id }) => id === event.contact.id);
      return [{ code: `support-contact-${known ? 'corrected' : 'added'}`, person: event.contact.name }];
    }
    case 'support-contact-removed': {
      const contact = contactsOf(event.accountId).find(({ id }) => id === event.contactId);
      return [{ code: 'support-contact-removed', person: contact?.name ?? '' }];
    }
    case 'privilege-switched':
      return [{ code: `privilege-${event.to}`, privilege: event.privilege }];
    case 'privilege-kept':
      return [{ code: 'privilege-kept', privilege: event.privilege }];
    case 'bandwidth-optimisation-switched':
      return [{ code: `bandwidth-optimisation-${event.to}` }];
    case 'people-added': {
      const [first] = event.people;
      return first && event.people.length === 1
        ? [{ code: 'person-added', person: fullName(first) }]
        : [{ code: 'people-added', count: event.people.length }];
    }
    case 'person-corrected':
      return [{ code: 'person-corrected', person: fullName(event.details) }];
    case 'people-corrected':
      return event.people.length > 0 ? [{ code: 'people-corrected', count: event.people.length }] : [];
    case 'role-set':
      return [{ code: 'role-set', role: roleName(event.role), count: event.personIds.length }];
    case 'role-added':
    case 'role-corrected':
      return [{ code: event.type, role: event.role.name }];
    case 'role-removed':
      return [{ code: 'role-removed', role: roleName(event.roleId) }];
    case 'role-assigned':
    case 'role-unassigned':
      return [{ code: event.type, role: roleName(event.roleId), account: accountName(event.accountId) }];
    case 'people-removed':
      return [oneOrMany('person-removed', 'people-removed', event.personIds, personName)];
    case 'order-recorded':
      return [{ code: 'order-recorded', order: event.order.sapOrderId, count: event.order.quantity }];
    case 'order-corrected':
      return [{ code: 'order-corrected', order: event.details.sapOrderId }];
    case 'order-removed':
      return [{ code: 'order-removed', order: orderName(event.orderId) }];
    case 'order-assigned':
      return [
        {
          code: 'order-assigned',
          order: orderName(event.orderId),
          account: accountName(event.accountId),
          count: before.orders.get(event.orderId)?.quantity ?? 0
        }
      ];
    case 'order-released':
      return [{ code: 'order-released', order: orderName(event.orderId) }];
    case 'integration-switched':
      return [{ code: `switched-${event.to}`, integration: event.integration }];
    case 'integration-set-up':
      return [{ code: `integration-${event.isNew ? 'added' : 'corrected'}`, integration: event.integration }];
    case 'plan-kept': {
      const { isApplied, steps } = event.plan;
      return [{ code: isApplied ? 'plan-applied' : 'plan-kept', count: steps.length }];
    }
    case 'plan-dropped':
      return [{ code: 'plan-dropped' }];
    case 'licences-kept':
      return event.count > 0 ? [{ code: 'licences-kept', count: event.count }] : [];
    case 'licences-revoked':
      return [{ code: 'licences-revoked', count: event.count }];
    case 'licences-given':
      return [oneOrMany('licence-given', 'licences-given', event.personIds, personName)];
    case 'licences-taken':
      return [oneOrMany('licence-taken', 'licences-taken', event.personIds, personName)];
    case 'mitel-one-given':
      return [{ code: 'mitel-one-given', tier: event.tier, count: event.personIds.length }];
    case 'mitel-one-taken':
    case 'micollab-licences-recorded':
    case 'micollab-licences-struck':
      return [{ code: event.type, count: event.personIds.length }];
    case 'records-imported': {
      const { workspace, ...lists } = event.records;
      const count = listedTables.reduce((sum, table) => sum + lists[table].length, workspace ? 1 : 0);
      return [{ code: 'records-imported', from: event.from, count }];
    }
    case 'undone': {
      const { entry, changes } = event;
      const restored = entry.licences ? entry.licences.before - entry.licences.after : 0;
      return [
        { code: entry.undoes === null ? 'undone' : 'redone', count: changes.length },
        ...entry.lines.filter(({ code }) => !ofUndo.includes(code)),
        ...(restored > 0 ? [{ code: 'licences-restored' as const, count: restored }] : [])
      ];
    }
  }
}

/** The lines an undo adds of its own. */
const ofUndo: readonly Line['code'][] = ['undone', 'redone', 'licences-restored'];

function oneOrMany<One extends string, Many extends string>(
  one: One,
  many: Many,
  ids: readonly Id[],
  nameOf: (id: Id) => string
): { code: One; person: string } | { code: Many; count: number } {
  const [first] = ids;
  return first !== undefined && ids.length === 1
    ? { code: one, person: nameOf(first) }
    : { code: many, count: ids.length };
}

/** The permission a command needs in the state before it; the journal keeps it with the entry. */
export function actionOf(command: Command, before: State): Action {
  if (isWebexCommand(command)) return actionOfWebex(command);
  if (isDimensionsCommand(command)) return actionOfDimensions(command);
  switch (command.type) {
    case 'start-workspace':
    case 'change-settings':
      return 'change-settings';
    case 'create-account':
    case 'correct-account':
    case 'remove-account':
      return command.type;
    case 'deactivate-account':
    case 'reactivate-account':
      return 'change-status';
    case 'record-vendor-facts':
      return 'record-vendor-facts';
    case 'save-support-contact':
    case 'remove-support-contact':
      return 'change-support-contacts';
    case 'switch-privilege':
      return 'change-privileges';
    case 'switch-bandwidth-optimisation':
      return 'change-call-services';
    case 'add-people':
      return 'add-people';
    case 'import-people':
      return command.added.length > 0 ? 'add-people' : 'correct-people';
    case 'correct-person':
      return 'correct-people';
    case 'set-role':
      return 'set-role';
    case 'remove-people':
      return 'remove-people';
    case 'save-role':
      return before.roles.has(command.role.id) ? 'correct-role' : 'add-role';
    case 'remove-role':
      return 'remove-role';
    case 'assign-role':
      return 'correct-role';
    case 'record-order':
    case 'correct-order':
    case 'remove-order':
    case 'assign-order':
      return 'change-orders';
    case 'set-up-integration': {
      const is = before.accounts.get(command.accountId)?.mitel.integrations[command.integration];
      return is === 'on' ? 'correct-integration' : 'add-integration';
    }
    case 'switch-integration':
    case 'apply-plan':
    case 'keep-plan':
    case 'drop-plan':
      return 'switch-integrations';
    case 'give-licences':
    case 'take-licences':
    case 'give-mitel-one':
    case 'take-mitel-one':
    case 'record-micollab-licences':
    case 'strike-micollab-licences':
      return 'change-licences';
    case 'import-records':
      return 'import-bundle';
    case 'undo':
      return command.entry.action;
  }
}
