import type { Context } from '#core/actor.ts';
import type { Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import {
  addNumbers,
  chooseMainNumber,
  choosePstn,
  recordLocation,
  removeNumbers,
  removeSite,
  requestSetupAssist,
  saveSite
} from './site.commands.ts';
import { changeWebexSettings, removeTemplate, saveTemplate } from './template.commands.ts';
import type { WebexCommand } from './webex-command.ts';
import {
  confirmLocation,
  createWebexCustomer,
  keepCsvMapping,
  recordWebexStatus,
  removeWebexCustomer,
  saveWebexCustomer,
  switchRestrictedMode
} from './webex-customer.commands.ts';
import { recordUserStatus, removeWebexUsers, saveWebexUsers } from './webex-user.commands.ts';

/** What a command about Webex would do to this state, or why it is refused. */
export function decideWebex(
  state: State,
  command: WebexCommand,
  context: Context
): Result<readonly Event[], Refusal> {
  switch (command.type) {
    case 'change-webex-settings':
      return changeWebexSettings(state, command, context);
    case 'save-template':
      return saveTemplate(state, command, context);
    case 'remove-template':
      return removeTemplate(state, command, context);
    case 'save-webex-customer':
      return saveWebexCustomer(state, command, context);
    case 'confirm-location':
      return confirmLocation(state, command, context);
    case 'create-webex-customer':
      return createWebexCustomer(state, command, context);
    case 'remove-webex-customer':
      return removeWebexCustomer(state, command, context);
    case 'record-webex-status':
      return recordWebexStatus(state, command, context);
    case 'switch-restricted-mode':
      return switchRestrictedMode(state, command, context);
    case 'keep-csv-mapping':
      return keepCsvMapping(state, command, context);
    case 'save-site':
      return saveSite(state, command, context);
    case 'remove-site':
      return removeSite(state, command, context);
    case 'choose-pstn':
      return choosePstn(state, command, context);
    case 'add-numbers':
      return addNumbers(state, command, context);
    case 'remove-numbers':
      return removeNumbers(state, command, context);
    case 'choose-main-number':
      return chooseMainNumber(state, command, context);
    case 'request-setup-assist':
      return requestSetupAssist(state, command, context);
    case 'record-location':
      return recordLocation(state, command, context);
    case 'save-webex-users':
      return saveWebexUsers(state, command, context);
    case 'remove-webex-users':
      return removeWebexUsers(state, command, context);
    case 'record-user-status':
      return recordUserStatus(state, command, context);
  }
}
