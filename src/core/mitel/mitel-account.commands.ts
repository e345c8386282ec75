import { accountGone } from '#core/account/account.commands.ts';
import type { Action } from '#core/account/permissions.table.ts';
import { baseRole, notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { accountFieldAccess } from './account-fields.table.ts';
import { SupportContact, VendorFacts, type MitelAccount } from './mitel-account.ts';
import { supportContacts } from './support-contacts.table.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** The Mitel account of the command, or why its caller may not change it. */
function mitelOf(
  state: State,
  accountId: string,
  action: Action,
  context: Context
): Result<MitelAccount, Refusal> {
  const refusal = notPermitted(context.by, action, accountId) ?? accountGone(state, accountId);
  const account = state.accounts.get(accountId);
  return refusal || !account ? fail(refusal ?? { code: 'gone', what: 'account' }) : ok(account.mitel);
}

/** While an account is deactivated its users can neither sign in nor use any CloudLink application (C1). */
export function deactivateAccount(
  state: State,
  { accountId }: CommandOf<'deactivate-account' | 'reactivate-account'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-status', context);
  if (!mitel.ok) return mitel;
  if (mitel.value.kind === 'partner') return fail({ code: 'partner-account-stays' });
  return mitel.value.status === 'deactivated'
    ? fail({ code: 'already-deactivated' })
    : ok([{ type: 'account-deactivated', accountId }]);
}

export function reactivateAccount(
  state: State,
  { accountId }: CommandOf<'deactivate-account' | 'reactivate-account'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-status', context);
  if (!mitel.ok) return mitel;
  return mitel.value.status === 'active'
    ? fail({ code: 'already-active' })
    : ok([{ type: 'account-reactivated', accountId }]);
}

/** Writes down what the vendor assigned. A PBX type is known only once CloudLink Gateway is on (N4). */
export function recordVendorFacts(
  state: State,
  { accountId, facts: recorded }: CommandOf<'record-vendor-facts'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'record-vendor-facts', context);
  if (!mitel.ok) return mitel;
  const kept = accepted(VendorFacts, recorded);
  if (!kept.ok) return kept;
  const { outcome, facts } = accountFieldAccess.decide({
    field: 'pbx-type',
    role: baseRole(context.by) === 'partner' ? 'partner' : 'account-admin',
    gateway: mitel.value.integrations['cloudlink-gateway'] === 'on' ? 'on' : 'off'
  });
  const isNewType = kept.value.pbxType !== '' && kept.value.pbxType !== mitel.value.vendor.pbxType;
  if (isNewType && outcome.edit === 'no')
    return fail({ code: 'gateway-not-onboarded', because: { table: 'account-fields', facts } });
  return ok([{ type: 'vendor-facts-recorded', accountId, facts: kept.value }]);
}

/** Adds a support contact, or corrects the one with the same id. */
export function saveSupportContact(
  state: State,
  { accountId, contact }: CommandOf<'save-support-contact'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-support-contacts', context);
  if (!mitel.ok) return mitel;
  const kept = accepted(SupportContact, contact);
  if (!kept.ok) return kept;
  const { id, email, kind } = kept.value;
  const twice = mitel.value.supportContacts.some(
    (other) => other.id !== id && other.email === email && other.kind === kind
  );
  if (twice) return fail({ code: 'email-twice', email });
  return ok([{ type: 'support-contact-saved', accountId, contact: kept.value }]);
}

/** An account is never left without a support contact: somebody must receive its problem reports (A2). */
export function removeSupportContact(
  state: State,
  { accountId, contactId }: CommandOf<'remove-support-contact'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-support-contacts', context);
  if (!mitel.ok) return mitel;
  const contacts = mitel.value.supportContacts;
  if (!contacts.some(({ id }) => id === contactId)) return fail({ code: 'gone', what: 'contact' });
  const { outcome, facts } = contactsDecision(contacts.filter(({ id }) => id !== contactId));
  return outcome === 'must-assign'
    ? fail({ code: 'last-support-contact', because: { table: 'support-contacts', facts } })
    : ok([{ type: 'support-contact-removed', accountId, contactId }]);
}

/** What is to be said of these support contacts, with the rule behind it. */
export const contactsDecision = (contacts: readonly SupportContact[]) =>
  supportContacts.decide({
    contacts: contacts.length > 0 ? 'some' : 'none',
    maintainer: contacts.some(({ kind }) => kind === 'maintainer') ? 'yes' : 'no',
    onsiteAdmin: contacts.some(({ kind }) => kind === 'onsite-admin') ? 'yes' : 'no'
  });

/** A privilege can be switched at any time, whatever the integrations say (A4). */
export function switchPrivilege(
  state: State,
  { accountId, privilege, to }: CommandOf<'switch-privilege'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-privileges', context);
  if (!mitel.ok) return mitel;
  return mitel.value.privileges[privilege] === (to === 'on')
    ? fail({ code: 'already-switched' })
    : ok([{ type: 'privilege-switched', accountId, privilege, to }]);
}

/** The one call service of the account page (A5). */
export function switchBandwidthOptimisation(
  state: State,
  { accountId, to }: CommandOf<'switch-bandwidth-optimisation'>,
  context: Context
): Outcome {
  const mitel = mitelOf(state, accountId, 'change-call-services', context);
  if (!mitel.ok) return mitel;
  return mitel.value.bandwidthOptimisation === (to === 'on')
    ? fail({ code: 'already-switched' })
    : ok([{ type: 'bandwidth-optimisation-switched', accountId, to }]);
}
