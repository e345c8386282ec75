import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { z } from '#core/zod.ts';
import { fitsCountry } from './countries.ts';
import { creationOf } from './creation.ts';
import { customerOf, headquartersOf, sitesOf, usersOf, webexSettings } from './customer-of.ts';
import { checkNumbers } from './number-check.ts';
import { numberCheck } from './number.table.ts';
import { countOf, lookUp, merged, without } from './number-ranges.ts';
import { NumberRange } from './phone-number.ts';
import { pstnNumbers } from './pstn.table.ts';
import { noPstn, Pstn, SetupAssist, Site } from './site.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** The site of the command, or why its caller may not change it. */
function siteOf(state: State, accountId: Id, siteId: Id, context: Context): Result<Site, Refusal> {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const site = state.sites.get(siteId);
  return site?.accountId === accountId ? ok(site) : fail({ code: 'gone', what: 'site' });
}

/**
 * Adds or corrects a site; the first one is the headquarters. Names are unique within the account, because people
 * are assigned to a site by its name in a CSV file (our reading).
 */
export function saveSite(
  state: State,
  { accountId, siteId, details }: CommandOf<'save-site'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const known = state.sites.get(siteId);
  if (known && known.accountId !== accountId) return fail({ code: 'exists-already' });
  const sites = sitesOf(state, accountId);
  const site = accepted(Site, {
    ...(known ?? {
      id: siteId,
      accountId,
      kind: headquartersOf(sites) ? 'further' : 'headquarters',
      pstn: noPstn,
      numbers: [],
      mainNumber: '',
      callerName: '',
      setupAssist: null,
      locationId: ''
    }),
    ...details
  });
  if (!site.ok) return site;
  const { name } = site.value;
  if (sites.some((other) => other.id !== siteId && sameName(other.name, name)))
    return fail({ code: 'site-name-taken', name });
  const foreign = known && known.country !== site.value.country ? foreignNumber(site.value) : null;
  if (foreign) return fail(foreign);
  if (site.value.kind === 'headquarters' && customer.value.status !== 'draft') {
    const template = state.templates.get(customer.value.templateId);
    const { outcome, facts } = creationOf(customer.value, template, site.value, webexSettings(state));
    if (outcome === 'headquarters-missing')
      return fail({ code: 'customer-incomplete', because: { table: 'webex-customer-creation', facts } });
  }
  return ok([{ type: 'site-saved', site: site.value }]);
}

/** The first of the site's numbers that is none of its country (R-NUM-6). */
function foreignNumber({ numbers, country }: Site): Refusal | null {
  const foreign = numbers.find(({ first }) => !fitsCountry(first, country));
  if (!foreign) return null;
  const { facts } = numberCheck.decide({
    form: 'e164',
    listed: 'once',
    known: 'nowhere',
    country: 'differs'
  });
  return { code: 'number-unfit', value: foreign.first, because: { table: 'webex-number', facts } };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The headquarters stays as long as the customer; a site with users stays as well. Its numbers go with it. */
export function removeSite(
  state: State,
  { accountId, siteId }: CommandOf<'remove-site'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  if (site.value.kind === 'headquarters') return fail({ code: 'headquarters-stays' });
  const count = usersOf(state, accountId).filter((user) => user.siteId === siteId).length;
  return count > 0 ? fail({ code: 'site-in-use', count }) : ok([{ type: 'site-removed', siteId }]);
}

/** A site whose numbers are there keeps some connection: without one it could not have them (R-PSTN-2). */
export function choosePstn(
  state: State,
  { accountId, siteId, pstn }: CommandOf<'choose-pstn'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  const kept = accepted(Pstn, pstn);
  if (!kept.ok) return kept;
  const { outcome, facts } = pstnNumbers.decide({ connection: kept.value.connection });
  if (outcome === 'no-numbers' && site.value.numbers.length > 0)
    return fail({ code: 'no-pstn', because: { table: 'webex-pstn', facts } });
  return ok([{ type: 'pstn-chosen', siteId, pstn: kept.value }]);
}

/** Adds numbers to a site, all of them or none. Those it has already are left as they are (R-NUM-4). */
export function addNumbers(
  state: State,
  { accountId, siteId, ranges }: CommandOf<'add-numbers' | 'remove-numbers'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  const kept = accepted(z.array(NumberRange), ranges);
  if (!kept.ok) return kept;
  const { outcome, facts } = pstnNumbers.decide({ connection: site.value.pstn.connection });
  if (outcome === 'no-numbers') return fail({ code: 'no-pstn', because: { table: 'webex-pstn', facts } });
  const unfit = checkNumbers(kept.value, site.value, [...state.sites.values()]).find(
    ({ decision }) => decision.outcome !== 'can-be-added' && decision.outcome !== 'known-here'
  );
  if (unfit)
    return fail({
      code: 'number-unfit',
      value: unfit.number,
      because: { table: 'webex-number', facts: unfit.decision.facts }
    });
  const added = without(kept.value, site.value.numbers);
  if (added.length === 0) return fail({ code: 'nothing-changed' });
  const numbers = accepted(Site.shape.numbers, merged([...site.value.numbers, ...added]));
  return numbers.ok
    ? ok([{ type: 'numbers-added', siteId, count: countOf(added), numbers: numbers.value }])
    : numbers;
}

/** Neither the main number nor a number that somebody has can be removed. */
export function removeNumbers(
  state: State,
  { accountId, siteId, ranges }: CommandOf<'add-numbers' | 'remove-numbers'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  const kept = accepted(z.array(NumberRange), ranges);
  if (!kept.ok) return kept;
  const numbers = without(site.value.numbers, kept.value);
  const [before, after] = [lookUp(site.value.numbers), lookUp(numbers)];
  const isRemoved = (number: string): boolean =>
    number !== '' && before(number) !== null && after(number) === null;
  if (isRemoved(site.value.mainNumber)) return fail({ code: 'main-number-stays' });
  const holder = usersOf(state, accountId).find(
    ({ number, siteId: at }) => at === siteId && isRemoved(number)
  );
  if (holder) return fail({ code: 'number-assigned', value: holder.number });
  const count = countOf(site.value.numbers) - countOf(numbers);
  return count === 0
    ? fail({ code: 'nothing-changed' })
    : ok([{ type: 'numbers-removed', siteId, count, numbers }]);
}

/** One of the site's numbers, toll-free ones included (W25), with the name that calls from it show. */
export function chooseMainNumber(
  state: State,
  { accountId, siteId, number, callerName }: CommandOf<'choose-main-number'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  if (number !== '' && lookUp(site.value.numbers)(number) === null)
    return fail({ code: 'not-a-number-of-the-site' });
  const kept = accepted(Site, { ...site.value, mainNumber: number, callerName });
  return kept.ok
    ? ok([{ type: 'main-number-chosen', siteId, number, callerName: kept.value.callerName }])
    : kept;
}

export function requestSetupAssist(
  state: State,
  { accountId, siteId, request }: CommandOf<'request-setup-assist'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  const kept = accepted(SetupAssist.nullable(), request);
  return kept.ok ? ok([{ type: 'setup-assist-requested', siteId, request: kept.value }]) : kept;
}

/** The identifier that Webex gave the location; the requests for its numbers and users name it. */
export function recordLocation(
  state: State,
  { accountId, siteId, locationId }: CommandOf<'record-location'>,
  context: Context
): Outcome {
  const site = siteOf(state, accountId, siteId, context);
  if (!site.ok) return site;
  const kept = accepted(Site, { ...site.value, locationId });
  return kept.ok ? ok([{ type: 'location-recorded', siteId, locationId: kept.value.locationId }]) : kept;
}
