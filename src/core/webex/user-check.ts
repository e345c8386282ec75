import type { Person } from '#core/account/person.ts';
import { administrator } from './administrator.table.ts';
import { callingUser } from './calling-user.table.ts';
import { factsOfOffer } from './creation.ts';
import { extensionCheck } from './extension.table.ts';
import { numberHolder } from './number-holder.table.ts';
import type { NumberKind } from './phone-number.ts';
import { addOnDecision } from './offers.ts';
import { packageChoice } from './package-choice.table.ts';
import type { OfferId, PackageId } from './packages.ts';
import { userName } from './user-name.table.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';
import type { UserDetails, WebexUser } from './webex-user.ts';

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** Whether people can be given the package or add-on; `held` is how many have it beside whoever is asked about. */
export function packageChoiceOf(offer: OfferId, customer: WebexCustomer, held: number) {
  const choice = customer.offers.find(({ id }) => id === offer);
  return packageChoice.decide({
    holders: factsOfOffer(offer).holders,
    offered: yes(choice !== undefined),
    left: yes(choice === undefined || choice.quantity === null || held < choice.quantity)
  });
}

/** What is still to be said beside the package (R-PKG-7). */
export const callingUserOf = (user: Pick<UserDetails, 'package' | 'siteId' | 'number' | 'extension'>) =>
  callingUser.decide({
    calling: yes(factsOfOffer(user.package).isCalling),
    site: yes(user.siteId !== ''),
    number: yes(user.number !== ''),
    extension: yes(user.extension !== '')
  });

/** Whether somebody can be given a number of which the site has this kind; `null` where the site does not have it. */
export const numberHolderOf = (kind: NumberKind | null, isUsed: boolean) =>
  numberHolder.decide({ onSite: yes(kind !== null), used: yes(isUsed), kind: kind ?? 'did' });

/** Cisco's own reference application leaves these out. */
const emergencyExtensions: ReadonlySet<string> = new Set(['911', '1911', '933', '611']);
export const extensionOf = (extension: string, isUsed: boolean) =>
  extensionCheck.decide({
    form: /^\d{2,10}$/.test(extension) ? 'digits' : 'other',
    used: yes(isUsed),
    emergency: yes(emergencyExtensions.has(extension))
  });

/** Whether somebody with these roles can have the package in place of the one they have (R-ADM-1 to R-ADM-3). */
export function administratorOf(
  user: Pick<UserDetails, 'package' | 'roles'>,
  before: WebexUser | undefined,
  customer: Pick<WebexCustomer, 'createdWith'>,
  ranks: WebexSettings['ranks']
) {
  // whoever gives up the role in the same step as the package still is an administrator then
  const roles = [...user.roles, ...(before && before.package !== user.package ? before.roles : [])];
  return administrator.decide({
    administrator: roles.includes('full') ? 'full' : roles.length > 0 ? 'other' : 'none',
    change: before ? changeOf(before.package, user.package, ranks) : 'first',
    level:
      customer.createdWith.length === 0 || customer.createdWith.includes(user.package)
        ? 'created-with'
        : 'other'
  });
}

function changeOf(from: PackageId, to: PackageId, ranks: WebexSettings['ranks']): 'same' | 'up' | 'down' {
  if (ranks[from] === ranks[to]) return 'same';
  return ranks[to] > ranks[from] ? 'up' : 'down';
}

/** What is to be said of somebody's names and address (the vendor's errors 4801 to 4901). */
export function userNameOf(person: Pick<Person, 'firstName' | 'lastName' | 'email'>, offer: PackageId) {
  const names = [person.firstName, person.lastName];
  return userName.decide({
    calling: yes(factsOfOffer(offer).isCalling),
    names: names.includes('')
      ? 'missing'
      : names.some((name) => name.length > 30)
        ? 'too-long'
        : names.some((name) => /[%#<>\\/"]/.test(name))
          ? 'characters'
          : 'fit',
    email: person.email.length > 161 ? 'too-long' : 'fits'
  });
}

/** Whether the add-on can come on top of somebody's package. */
export const addOnForUser = (addOn: UserDetails['addOns'][number], packageId: PackageId) =>
  addOnDecision(addOn, [packageId]);
