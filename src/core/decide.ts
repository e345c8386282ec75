import { correctAccount, createAccount, removeAccount } from './account/account.commands.ts';
import { addPeople, correctPerson, importPeople, removePeople, setRole } from './account/people.commands.ts';
import { assignRole, removeRole, saveRole } from './account/role.commands.ts';
import type { Context } from './actor.ts';
import type { Command, Event } from './command.ts';
import {
  applyPlan,
  dropPlan,
  keepPlan,
  setUpIntegration,
  switchIntegration
} from './mitel/integration.commands.ts';
import {
  giveLicences,
  giveMitelOne,
  recordMicollabLicences,
  takeLicences,
  takeMitelOne
} from './mitel/licence.commands.ts';
import {
  deactivateAccount,
  reactivateAccount,
  recordVendorFacts,
  removeSupportContact,
  saveSupportContact,
  switchBandwidthOptimisation,
  switchPrivilege
} from './mitel/mitel-account.commands.ts';
import { assignOrder, correctOrder, recordOrder, removeOrder } from './mitel/order.commands.ts';
import type { Refusal } from './refusal.ts';
import type { Result } from './result.ts';
import type { State } from './state.ts';
import { undo } from './undo.ts';
import { decideDimensions } from './dimensions/decide-dimensions.ts';
import { isDimensionsCommand } from './dimensions/dimensions-command.ts';
import { decideWebex } from './webex/decide-webex.ts';
import { isWebexCommand } from './webex/webex-command.ts';
import { changeSettings, importRecords, startWorkspace } from './workspace.commands.ts';

/** What a command would do to this state, or why it is refused. Changes nothing: a preview is this alone. */
export function decide(state: State, command: Command, context: Context): Result<readonly Event[], Refusal> {
  if (isWebexCommand(command)) return decideWebex(state, command, context);
  if (isDimensionsCommand(command)) return decideDimensions(state, command, context);
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
    case 'deactivate-account':
      return deactivateAccount(state, command, context);
    case 'reactivate-account':
      return reactivateAccount(state, command, context);
    case 'record-vendor-facts':
      return recordVendorFacts(state, command, context);
    case 'save-support-contact':
      return saveSupportContact(state, command, context);
    case 'remove-support-contact':
      return removeSupportContact(state, command, context);
    case 'switch-privilege':
      return switchPrivilege(state, command, context);
    case 'switch-bandwidth-optimisation':
      return switchBandwidthOptimisation(state, command, context);
    case 'add-people':
      return addPeople(state, command, context);
    case 'correct-person':
      return correctPerson(state, command, context);
    case 'remove-people':
      return removePeople(state, command, context);
    case 'import-people':
      return importPeople(state, command, context);
    case 'set-role':
      return setRole(state, command, context);
    case 'save-role':
      return saveRole(state, command, context);
    case 'remove-role':
      return removeRole(state, command, context);
    case 'assign-role':
      return assignRole(state, command, context);
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
    case 'set-up-integration':
      return setUpIntegration(state, command, context);
    case 'apply-plan':
      return applyPlan(state, command, context);
    case 'keep-plan':
      return keepPlan(state, command, context);
    case 'drop-plan':
      return dropPlan(state, command, context);
    case 'give-mitel-one':
      return giveMitelOne(state, command, context);
    case 'take-mitel-one':
      return takeMitelOne(state, command, context);
    case 'record-micollab-licences':
    case 'strike-micollab-licences':
      return recordMicollabLicences(state, command, context);
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
