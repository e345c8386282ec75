import type { Context } from '#core/actor.ts';
import type { Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { changeDimensionsSettings } from './catalogue.commands.ts';
import {
  advanceSync,
  chooseSimulation,
  importRoster,
  saveConnection,
  switchConnection
} from './connection.commands.ts';
import type { DimensionsCommand } from './dimensions-command.ts';
import {
  createDimensionsCustomer,
  finishRoles,
  removeDimensionsCustomer,
  saveDimensionsCustomer,
  switchAgentsFollow,
  switchInternal
} from './dimensions-customer.commands.ts';
import { recordDimensionsStatus, scheduleTermination } from './dimensions-status.commands.ts';
import { addDimensionsUsers, removeDimensionsUsers, setDimensionsRoles } from './dimensions-user.commands.ts';
import { recordRoleTrial, removeRoleTrial } from './role-trial.commands.ts';

/** What a command about Dimensions would do to this state, or why it is refused. */
export function decideDimensions(
  state: State,
  command: DimensionsCommand,
  context: Context
): Result<readonly Event[], Refusal> {
  switch (command.type) {
    case 'change-dimensions-settings':
      return changeDimensionsSettings(state, command, context);
    case 'save-dimensions-customer':
      return saveDimensionsCustomer(state, command, context);
    case 'save-connection':
      return saveConnection(state, command, context);
    case 'switch-connection':
      return switchConnection(state, command, context);
    case 'create-dimensions-customer':
      return createDimensionsCustomer(state, command, context);
    case 'remove-dimensions-customer':
      return removeDimensionsCustomer(state, command, context);
    case 'record-dimensions-status':
      return recordDimensionsStatus(state, command, context);
    case 'schedule-termination':
      return scheduleTermination(state, command, context);
    case 'switch-internal':
      return switchInternal(state, command, context);
    case 'record-role-trial':
      return recordRoleTrial(state, command, context);
    case 'remove-role-trial':
      return removeRoleTrial(state, command, context);
    case 'switch-agents-follow':
      return switchAgentsFollow(state, command, context);
    case 'choose-simulation':
      return chooseSimulation(state, command, context);
    case 'advance-sync':
      return advanceSync(state, command, context);
    case 'import-roster':
      return importRoster(state, command, context);
    case 'add-dimensions-users':
      return addDimensionsUsers(state, command, context);
    case 'set-dimensions-roles':
      return setDimensionsRoles(state, command, context);
    case 'remove-dimensions-users':
      return removeDimensionsUsers(state, command, context);
    case 'finish-roles':
      return finishRoles(state, command, context);
  }
}
