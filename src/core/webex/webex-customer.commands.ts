import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { customerIdState } from './api-customer.ts';
import { creationOf, packagesOf } from './creation.ts';
import { customerStatus } from './customer-status.table.ts';
import { customerOf, headquartersOf, sitesOf, usersOf, webexSettings } from './customer-of.ts';
import { apiExport } from './export.table.ts';
import { externalIdCheck } from './external-id.table.ts';
import { addOnDecision, addOnsWithoutBase, heldOffers, inOrder } from './offers.ts';
import { webexRemovalOf } from './removal.ts';
import { CsvMapping, CustomerFacts, WebexCustomer, ownStatuses } from './webex-customer.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds the Webex service to an account as a draft, or corrects it; what was created stays fit to be created. */
export function saveWebexCustomer(
  state: State,
  { accountId, details }: CommandOf<'save-webex-customer'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'change-webex', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const known = state.webexCustomers.get(accountId);
  const customer = accepted(WebexCustomer, {
    ...(known ?? {
      id: accountId,
      status: 'draft',
      confirmed: null,
      facts: { customerId: '', orgId: '', errors: '' },
      createdWith: [],
      handedOver: null,
      restrictedAdminMode: true,
      csvMapping: null,
      createdAt: context.at
    }),
    ...details,
    offers: inOrder(details.offers),
    // until the first hand-over the customer is yet to be created with what it has then
    ...(known?.status === 'ready' && known.handedOver === null
      ? { createdWith: packagesOf(inOrder(details.offers)) }
      : {})
  });
  if (!customer.ok) return customer;
  const unfit =
    (known ? waits(known) : withoutTemplates(state)) ??
    unfitTemplate(state, customer.value) ??
    takenExternalId(state, customer.value) ??
    heldOfferGone(state, customer.value) ??
    (customer.value.status === 'draft' ? null : notToBeCreated(state, customer.value));
  return unfit ? fail(unfit) : ok([{ type: 'webex-customer-saved', customer: customer.value }]);
}

/** Somebody's word, with name and time; the product never claims to have verified it. */
export function confirmLocation(
  state: State,
  { accountId, to }: CommandOf<'confirm-location'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  if ((customer.value.confirmed !== null) === (to === 'confirmed')) return fail({ code: 'nothing-changed' });
  const confirmed = to === 'confirmed' ? { at: context.at, by: context.by } : null;
  const unfit =
    customer.value.status === 'draft' ? null : notToBeCreated(state, { ...customer.value, confirmed });
  return unfit ? fail(unfit) : ok([{ type: 'location-confirmed', accountId, confirmed }]);
}

export function createWebexCustomer(
  state: State,
  { accountId }: CommandOf<'create-webex-customer' | 'remove-webex-customer'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  if (customer.value.status !== 'draft') return fail({ code: 'customer-exists-already' });
  const unfit = notToBeCreated(state, customer.value);
  const createdWith = packagesOf(customer.value.offers);
  return unfit ? fail(unfit) : ok([{ type: 'webex-customer-created', accountId, createdWith }]);
}

/** Records the hand-over or what the vendor said since. No status is ever concluded, and none leads back to a draft. */
export function recordWebexStatus(
  state: State,
  { accountId, status, facts }: CommandOf<'record-webex-status'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const kept = accepted(CustomerFacts, facts);
  if (!kept.ok) return kept;
  const { status: before, offers, handedOver } = customer.value;
  const isOwn = (ownStatuses as readonly string[]).includes(status);
  if (before === 'draft' || (isOwn && status !== before && status !== 'handed-over'))
    return fail({ code: 'status-unfit' });
  const unknown =
    status === 'handed-over' ? customerIdMissing({ ...customer.value, facts: kept.value }) : null;
  if (unknown) return fail(unknown);
  // recording an identifier after the hand-over is none; recording the same once more is another one
  const isHandedOver =
    status === 'handed-over' && (before !== 'handed-over' || sameValue(kept.value, customer.value.facts));
  return ok([
    {
      type: 'webex-status-recorded',
      accountId,
      status,
      facts: kept.value,
      handedOver: isHandedOver || (handedOver === null && !isOwn) ? offers : handedOver
    }
  ]);
}

export function switchRestrictedMode(
  state: State,
  { accountId, to }: CommandOf<'switch-restricted-mode'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  return customer.value.restrictedAdminMode === (to === 'on')
    ? fail({ code: 'already-switched' })
    : ok([{ type: 'restricted-mode-switched', accountId, to }]);
}

export function keepCsvMapping(
  state: State,
  { accountId, mapping }: CommandOf<'keep-csv-mapping'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const kept = accepted(CsvMapping.nullable(), mapping);
  return kept.ok ? ok([{ type: 'csv-mapping-kept', accountId, mapping: kept.value }]) : kept;
}

/** Takes the service from the account, with its sites and users here. At the vendor nothing is removed by it. */
export function removeWebexCustomer(
  state: State,
  { accountId }: CommandOf<'create-webex-customer' | 'remove-webex-customer'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  return customer.ok ? ok(webexRemovalOf(state, accountId)) : customer;
}

/** Handed over, a customer that the vendor has would look like one to be created, were it not for its identifier. */
function customerIdMissing(customer: WebexCustomer): Refusal | null {
  const { outcome, facts } = apiExport.decide({
    created: 'yes',
    provisioningId: 'yes',
    customerId: customerIdState(customer),
    blocked: 'no'
  });
  return outcome === 'customer-id-missing'
    ? { code: 'customer-id-missing', because: { table: 'webex-export', facts } }
    : null;
}

/** While the vendor is at work on a customer nothing of it is changed (our reading). */
function waits({ status }: WebexCustomer): Refusal | null {
  const { outcome, facts } = customerStatus.decide({ status });
  return outcome === 'wait'
    ? { code: 'customer-waits', because: { table: 'webex-customer-status', facts } }
    : null;
}

/** Without an onboarding template no customer can be provisioned (R-TPL-1). */
function withoutTemplates(state: State): Refusal | null {
  if ([...state.templates.values()].some(({ status }) => status === 'submitted')) return null;
  const facts = {
    template: 'no',
    information: 'incomplete',
    confirmed: 'no',
    packages: 'none',
    calling: 'no',
    headquarters: 'incomplete'
  } as const;
  return { code: 'customer-incomplete', because: { table: 'webex-customer-creation', facts } };
}

function unfitTemplate(state: State, { templateId }: WebexCustomer): Refusal | null {
  if (templateId === '') return null;
  const template = state.templates.get(templateId);
  if (!template) return { code: 'gone', what: 'template' };
  return template.status === 'draft' ? { code: 'template-draft' } : null;
}

function takenExternalId(state: State, { id, externalId }: WebexCustomer): Refusal | null {
  const others = [...state.webexCustomers.values()].filter((other) => other.id !== id);
  const { outcome, facts } = externalIdCheck.decide({
    given: externalId === '' ? 'no' : 'yes',
    taken: others.some((other) => other.externalId === externalId) ? 'yes' : 'no'
  });
  return outcome === 'taken'
    ? { code: 'external-id-taken', externalId, because: { table: 'webex-external-id', facts } }
    : null;
}

/** What users hold can neither be left out nor be limited to fewer. */
function heldOfferGone(state: State, { id, offers }: WebexCustomer): Refusal | null {
  for (const [offer, count] of heldOffers(usersOf(state, id))) {
    const choice = offers.find((each) => each.id === offer);
    if (!choice) return { code: 'offer-in-use', offer, count };
    if (choice.quantity !== null && choice.quantity < count)
      return { code: 'quantity-too-small', offer, count, quantity: choice.quantity };
  }
  return null;
}

function notToBeCreated(state: State, customer: WebexCustomer): Refusal | null {
  const { outcome, facts } = creationOf(
    customer,
    state.templates.get(customer.templateId),
    headquartersOf(sitesOf(state, customer.id)),
    webexSettings(state)
  );
  if (outcome !== 'can-be-created')
    return { code: 'customer-incomplete', because: { table: 'webex-customer-creation', facts } };
  const [addOn] = addOnsWithoutBase(customer.offers);
  return addOn
    ? {
        code: 'base-missing',
        addOn,
        because: {
          table: 'webex-add-on',
          facts: addOnDecision(addOn, packagesOf(customer.offers)).facts
        }
      }
    : null;
}
