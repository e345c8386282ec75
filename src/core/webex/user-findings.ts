import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Because } from '#core/refusal.ts';
import { hasCalling } from './creation.ts';
import type { Finding, FindingCode, WebexView } from './finding.ts';
import { nextStep } from './next-step.table.ts';
import { lookUp } from './number-ranges.ts';
import { heldOffers } from './offers.ts';
import type { OfferId } from './packages.ts';
import {
  addOnForUser,
  administratorOf,
  callingUserOf,
  extensionOf,
  numberHolderOf,
  packageChoiceOf,
  userNameOf
} from './user-check.ts';
import { userStatusOf } from './told.ts';
import type { WebexUser } from './webex-user.ts';

/** A Webex user with what the account knows of the person. */
export interface NamedUser {
  readonly user: WebexUser;
  readonly person: Pick<Person, 'firstName' | 'lastName' | 'email'>;
}

/** What is worth saying about the users of a customer: one finding for each reason, with the people it is about. */
export function findingsOfUsers({ customer, sites, users, settings }: WebexView): Finding[] {
  const collected = new Map<string, Finding & { personIds: Id[] }>();
  const collect = (
    severity: Finding['severity'],
    code: FindingCode,
    id: Id,
    because: Because,
    offer?: OfferId
  ): void => {
    const key = `${code} ${offer ?? ''}`;
    const known = collected.get(key);
    if (known) known.personIds.push(id);
    else collected.set(key, { severity, code, because, personIds: [id], ...(offer ? { offer } : {}) });
  };
  const kinds = new Map(sites.map((site) => [site.id, lookUp(site.numbers)]));
  const numbers = new Set<string>();
  const extensions = new Set<string>();
  for (const { user, person } of users) {
    const { id } = user;
    for (const offer of [user.package, ...user.addOns]) {
      const { outcome, facts } = packageChoiceOf(offer, customer, 0);
      if (outcome === 'not-on-customer' || outcome === 'not-for-people')
        collect('blocks', `package-${outcome}`, id, { table: 'webex-package-choice', facts }, offer);
    }
    for (const addOn of user.addOns) {
      const { outcome, facts } = addOnForUser(addOn, user.package);
      if (outcome === 'base-missing')
        collect('blocks', 'user-base-missing', id, { table: 'webex-add-on', facts }, addOn);
    }
    const name = userNameOf(person, user.package);
    if (name.outcome !== 'fits') {
      const code = name.outcome === 'email-too-long' ? name.outcome : (`name-${name.outcome}` as const);
      collect('blocks', code, id, { table: 'webex-user-name', facts: name.facts });
    }
    const line = callingUserOf(user);
    if (line.outcome === 'site-missing' || line.outcome === 'line-missing')
      collect('blocks', 'user-line-missing', id, { table: 'webex-calling-user', facts: line.facts });
    if (user.number !== '') {
      const kind = kinds.get(user.siteId)?.(user.number) ?? null;
      const { outcome, facts } = numberHolderOf(kind, numbers.has(user.number));
      const because = { table: 'webex-number-holder', facts } as const;
      if (outcome !== 'allowed')
        collect('blocks', outcome === 'used' ? 'number-twice' : `number-${outcome}`, id, because);
      numbers.add(user.number);
    }
    if (user.extension !== '') {
      const key = `${user.siteId}:${user.extension}`;
      const { outcome, facts } = extensionOf(user.extension, extensions.has(key));
      if (outcome !== 'allowed')
        collect('blocks', outcome === 'used' ? 'extension-twice' : 'extension-unfit', id, {
          table: 'webex-extension',
          facts
        });
      extensions.add(key);
    }
    const level = administratorOf(user, undefined, customer, settings.ranks);
    if (level.outcome === 'level-differs')
      collect('blocks', 'administrator-level', id, { table: 'webex-administrator', facts: level.facts });
    const left = userStatusOf(user);
    const because = { table: 'webex-user-status', facts: left.facts } as const;
    if (left.outcome === 'await-consent' || left.outcome === 'free-elsewhere')
      collect('warns', left.outcome, id, because);
    if (left.outcome === 'to-update') collect('informs', left.outcome, id, because);
  }
  return [...quantitiesExceeded({ customer, users }), ...collected.values(), ...nobody({ customer, users })];
}

function quantitiesExceeded({ customer, users }: Pick<WebexView, 'customer' | 'users'>): Finding[] {
  const held = heldOffers(users.map(({ user }) => user));
  return customer.offers
    .filter(({ id, quantity }) => quantity !== null && (held.get(id) ?? 0) > quantity)
    .map(({ id, quantity }) => ({
      severity: 'blocks',
      code: 'quantity-exceeded',
      offer: id,
      personIds: users
        .filter(({ user }) => user.package === id || (user.addOns as readonly OfferId[]).includes(id))
        .slice(quantity ?? 0)
        .map(({ user }) => user.id),
      because: {
        table: 'webex-package-choice',
        facts: packageChoiceOf(id, customer, held.get(id) ?? 0).facts
      }
    }));
}

/** Nobody is there yet: the next step of the whole customer. */
function nobody({ customer, users }: Pick<WebexView, 'customer' | 'users'>): Finding[] {
  if (users.length > 0 || customer.status === 'draft') return [];
  const { facts } = nextStep.decide({
    calling: hasCalling(customer.offers) ? 'yes' : 'no',
    pstn: 'yes',
    numbers: 'yes',
    mainNumber: 'yes',
    users: 'no'
  });
  return [{ severity: 'informs', code: 'add-users', because: { table: 'webex-next-step', facts } }];
}
