import {
  addPeople,
  correctAccount,
  correctPerson,
  createAccount,
  removeAccount,
  removePeople
} from './account/account.commands.ts';
import type { Context } from './actor.ts';
import type { Command, Event } from './command.ts';
import {
  assignOrder,
  correctOrder,
  giveLicences,
  recordOrder,
  removeOrder,
  switchIntegration,
  takeLicences
} from './mitel/mitel.commands.ts';
import type { Refusal } from './refusal.ts';
import type { Result } from './result.ts';
import type { State } from './state.ts';
import { undo } from './undo.ts';
import { changeSettings, importRecords, startWorkspace } from './workspace.commands.ts';

/** What a command would do to this state, or why it is refused. Changes nothing: a preview is this alone. */
export function decide(state: State, command: Command, context: Context): Result<readonly Event[], Refusal> {
  switch (command.type) {
    case 'start-workspace':
      return startWorkspace(state, command, context);
    case 'change-settings':
      return changeSettings(state, command, context);
    case 'create-account':
      return createAccount(state, command, context);
    case 'correct-account':
      return correctAccount(state, command, context);
    case 'remove-account':
      return removeAccount(state, command, context);
    case 'add-people':
      return addPeople(state, command, context);
    case 'correct-person':
      return correctPerson(state, command, context);
    case 'remove-people':
      return removePeople(state, command, context);
    case 'record-order':
      return recordOrder(state, command, context);
    case 'correct-order':
      return correctOrder(state, command, context);
    case 'remove-order':
      return removeOrder(state, command, context);
    case 'assign-order':
      return assignOrder(state, command, context);
    case 'switch-integration':
      return switchIntegration(state, command, context);
    case 'give-licences':
      return giveLicences(state, command, context);
    case 'take-licences':
      return takeLicences(state, command, context);
    case 'import-records':
      return importRecords(state, command, context);
    case 'undo':
      return undo(state, command, context);
  }
}
