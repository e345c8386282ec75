import { isBuiltIn } from '#core/account/person.ts';
import type { Right } from '#core/account/role.ts';
import type { Line } from '#core/lines.ts';
import type { Integration, MitelOneTier, Privilege } from '#core/mitel/mitel-account.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Basis, Place } from '#core/rules/source.ts';
import type { IssueCode } from '#core/validity.ts';
import type { OfferId } from '#core/webex/packages.ts';
import type { PstnConnection } from '#core/webex/site.ts';
import type { DimensionsStatus } from '#core/dimensions/dimensions-customer.ts';
import type { RoleId } from '#core/dimensions/roles.ts';
import type { SyncState } from '#core/dimensions/sync.ts';
import type { CustomerStatus } from '#core/webex/webex-customer.ts';
import type { UserStatus } from '#core/webex/webex-user.ts';
import type { MessageKey } from './catalogue.ts';
import { formatDate, formatList, t } from './i18n.svelte.ts';
import { byAnswerText, remedyOf, templateFieldText } from './webex-refusal-text.ts';

/** The sentence for one thing that happened or would happen. */
export function lineText(line: Line): string {
  switch (line.code) {
    case 'settings-changed':
      return t('line.settings-changed');
    case 'records-imported':
      if (line.from === 'demo') return t('line.demo-filled', { count: line.count });
      if (line.from === 'generator') return t('line.large-account-added', { count: line.count });
      return t('line.records-imported', { from: line.from, count: line.count });
    default: {
      const { code, ...rest } = line;
      const args = { ...rest, ...vendorWordsIn(rest) };
      // the arguments of a line and of its sentence carry the same names; `line.…` keys are checked by a test
      return (t as (key: MessageKey, args: object) => string)(`line.${code}`, args);
    }
  }
}

/** The arguments of a line that have a word of their own: integrations, packages, statuses and the like. */
function vendorWordsIn(args: object): object {
  const words = args as {
    integration?: Integration;
    privilege?: Privilege;
    tier?: MitelOneTier;
    role?: string;
    offer?: OfferId;
    connection?: PstnConnection;
    customerStatus?: CustomerStatus;
    userStatus?: UserStatus;
    dimensionsStatus?: DimensionsStatus;
    customerRole?: RoleId;
    syncState?: SyncState;
    day?: string;
  };
  const { integration, privilege, tier, role, offer, connection, customerStatus, userStatus } = words;
  const { dimensionsStatus, customerRole, syncState, day } = words;
  return {
    ...(integration ? { integration: t(`integration.${integration}`) } : {}),
    ...(privilege ? { privilege: t(`privilege.${privilege}`) } : {}),
    ...(tier ? { tier: t(`tier.${tier}`) } : {}),
    ...(role && isBuiltIn(role) ? { role: t(`role.${role}`) } : {}),
    ...(offer ? { offer: t(`offer.${offer}`) } : {}),
    ...(connection ? { connection: t(`pstn.${connection}`) } : {}),
    ...(customerStatus ? { customerStatus: t(`customer-status.${customerStatus}`) } : {}),
    ...(userStatus ? { userStatus: t(`user-status.${userStatus}`) } : {}),
    ...(dimensionsStatus ? { dimensionsStatus: t(`value.customerStatus.${dimensionsStatus}`) } : {}),
    ...(customerRole ? { customerRole: t(`value.customerRole.${customerRole}`) } : {}),
    ...(syncState ? { syncState: t(`sync-state.${syncState}`) } : {}),
    ...(day ? { day: formatDate(day) } : {})
  };
}

type Saving = {
  readonly code: 'not-saved';
  readonly problem: 'disk-full' | 'newer-database' | 'closed' | 'unreadable';
};

/**
 * The lines of a journal entry as sentences, the first saying what it was. Of an undo: what was undone and what came
 * back by it; of an undo undone: what was done again.
 */
export function entryTexts([head, ...rest]: readonly Line[]): readonly string[] {
  const [what] = rest;
  if (!head) return [];
  if (what && head.code === 'undone')
    return [
      t('entry.undone', { what: lineText(what) }),
      ...rest.filter(({ code }) => code === 'licences-restored').map(lineText)
    ];
  if (what && head.code === 'redone')
    return [t('entry.redone', { what: lineText(what) }), ...rest.slice(1).map(lineText)];
  return [head, ...rest].map(lineText);
}

/**
 * Why something was not done. Where the sentence depends on the rule behind the refusal it is
 * `refusal.<code>.<answer>`, see `refusalsByAnswer`; otherwise `refusal.<code>`, with the arguments given here.
 */
export function refusalText(refusal: Refusal | Saving): string {
  switch (refusal.code) {
    case 'customer-incomplete':
    case 'number-unfit':
    case 'package-unfit':
    case 'line-unfit':
    case 'administrator-package':
    case 'number-not-assignable':
    case 'extension-unfit':
    case 'product-type-unfit':
    case 'trial-unfit':
    case 'internal-unfit':
    case 'dimensions-action-unfit':
    case 'role-unfit':
    case 'role-stays':
      return byAnswerText(refusal);
    case 'gone':
      return t(`refusal.gone-${refusal.what}`);
    case 'invalid':
      return t('refusal.invalid', { field: refusal.field });
    case 'email-taken':
    case 'email-twice':
      return t(`refusal.${refusal.code}`, { email: refusal.email });
    case 'number-taken':
      return t('refusal.number-taken', { value: refusal.value });
    case 'right-missing':
      return t('refusal.right-missing', { right: rightText(refusal.right) });
    case 'rights-unfit':
      return t('refusal.rights-unfit', { rights: formatList(refusal.rights.map(rightText)) });
    case 'prerequisite-off':
      return t('refusal.prerequisite-off', {
        missing: formatList(refusal.missing.map((name) => t(`integration.${name}`)))
      });
    case 'role-in-use':
      return refusal.people > 0
        ? t('refusal.role-in-use-people', { count: refusal.people })
        : t('refusal.role-in-use-accounts', { count: refusal.accounts });
    case 'no-licence-left':
      if (refusal.because?.table === 'mitel-one-action')
        return t('refusal.no-tier-left', { count: refusal.wanted, left: refusal.left });
      return refusal.left === 0
        ? t('refusal.no-licence-at-all')
        : t('refusal.no-licence-left', { count: refusal.wanted, left: refusal.left });
    case 'order-in-use':
      return t('refusal.order-in-use', { count: refusal.given });
    case 'changed-since':
      return t('refusal.changed-since', { name: refusal.name });
    case 'template-in-use':
      return t('refusal.template-in-use', {
        accounts: formatList(refusal.accounts),
        count: refusal.count
      });
    case 'template-incomplete':
      return t('refusal.template-incomplete', { field: templateFieldText(refusal.field) });
    case 'external-id-taken':
      return t('refusal.external-id-taken', { externalId: refusal.externalId });
    case 'base-missing':
    case 'add-on-unfit':
      return t(`refusal.${refusal.code}`, { addOn: t(`offer.${refusal.addOn}`) });
    case 'offer-in-use':
      return t('refusal.offer-in-use', { offer: t(`offer.${refusal.offer}`), count: refusal.count });
    case 'quantity-too-small':
      return t('refusal.quantity-too-small', {
        offer: t(`offer.${refusal.offer}`),
        count: refusal.count,
        quantity: refusal.quantity
      });
    case 'named-by-templates':
      return t('refusal.named-by-templates', { name: refusal.name, count: refusal.count });
    case 'site-name-taken':
      return t('refusal.site-name-taken', { name: refusal.name });
    case 'site-in-use':
      return t('refusal.site-in-use', { count: refusal.count });
    case 'number-assigned':
      return t('refusal.number-assigned', { value: refusal.value });
    case 'customer-name-taken':
    case 'product-type-locked':
    case 'lock-not-acknowledged':
    case 'internal-taken':
    case 'tenant-id-taken':
    case 'product-type-name-taken':
      return t(`refusal.${refusal.code}`, { name: refusal.name });
    case 'dimensions-incomplete':
      return t('refusal.dimensions-incomplete', { missing: t(`dimensions-part.${refusal.missing}`) });
    case 'last-administrator':
    case 'pbx-user-stays':
      return t(`refusal.${refusal.code}`, { person: refusal.person });
    case 'role-on-trial':
      return t('refusal.role-on-trial', { role: t(`value.customerRole.${refusal.role}`) });
    case 'role-trial-too-early':
      return t('refusal.role-trial-too-early', { first: formatDate(refusal.first) });
    case 'charges-not-accepted':
      return t('refusal.charges-not-accepted', { count: refusal.count });
    case 'named-by-customers':
    case 'named-by-product-types':
      return t(`refusal.${refusal.code}`, { name: refusal.name, count: refusal.count });
    case 'not-saved':
      return t(`refusal.not-saved-${refusal.problem}`);
    default:
      return t(`refusal.${refusal.code}`);
  }
}

/** What would have to change, where that is not the answer of a rule table. */
export function remedyText(refusal: Refusal | Saving): string | null {
  switch (refusal.code) {
    case 'email-taken':
      return t('remedy.email');
    case 'role-in-use':
      return t(refusal.people > 0 ? 'remedy.role-in-use-people' : 'remedy.role-in-use-accounts');
    case 'only-own-password':
    case 'right-missing':
    case 'number-taken':
    case 'set-up-incomplete':
    case 'prerequisite-off':
    case 'private-key':
    case 'partner-account':
    case 'last-support-contact':
    case 'rights-unfit':
    case 'role-not-assigned':
      return t(`remedy.${refusal.code}`);
    case 'order-in-use':
      return t('remedy.order-in-use');
    case 'changed-since':
      return t('remedy.changed-since');
    case 'account-in-use':
      return t('remedy.account-in-use');
    case 'licences-given-since':
      return t('remedy.licences-given-since');
    case 'partner-only':
    case 'another-account':
      return t('remedy.partner');
    case 'not-saved':
      return null;
    default:
      return remedyOf(refusal);
  }
}

const rightText = (right: Right): string => t(`value.right.${right}`);

/** What is wrong with a field, with the limits of a number where the field has both. */
export const issueText = (code: IssueCode, limits?: NumberLimits): string =>
  code === 'number' && limits?.minValue != null && limits.maxValue != null
    ? t('issue.number-between', { least: limits.minValue, most: limits.maxValue })
    : t(`issue.${code}`);
/** As the schema of a number has them. */
interface NumberLimits {
  readonly minValue: number | null;
  readonly maxValue: number | null;
}
export const basisText = (basis: Basis): string => t(`basis.${basis}`);

/**
 * Where a rule stands: document, edition and section; of a document also the line, and the sentence where these are
 * numbered. What a sentence is only called in our own documents is no word for a reader.
 */
export function placeText(place: Place): string {
  const word = (key: string): string => (t as (key: MessageKey) => string)(key as MessageKey);
  const where = {
    document: word(`source.document.${place.document}`),
    edition: word(`source.edition.${place.edition}`),
    section: word(`source.section.${place.section}`)
  };
  const { line, sentence } = place;
  if (line === null) return t('source.page', where);
  return sentence === `L${String(line)}`
    ? t('source.line', { ...where, line })
    : t('source.place', { ...where, sentence, line });
}

/** The reason behind a rule. Rule ids and catalogue keys are compared by a test. */
export const ruleText = (id: string): string =>
  (t as (key: MessageKey) => string)(`rule.${id}` as MessageKey);

/** The name of a fact and the word for one of its values. */
export const factText = (fact: string): string =>
  (t as (key: MessageKey) => string)(`fact.${fact}` as MessageKey);
export const valueText = (fact: string, value: string | boolean): string =>
  (t as (key: MessageKey) => string)(valueKey(fact, value) as MessageKey);

/** Facts whose values have a label of the vendor's already. */
const labelled: Readonly<Record<string, string>> = {
  offer: 'offer',
  addOn: 'offer',
  connection: 'pstn',
  status: 'customer-status',
  userStatus: 'user-status',
  kind: 'number-kind'
};
/** The key of the word for a value of a fact. Facts and catalogue are compared by a test. */
export const valueKey = (fact: string, value: string | boolean): string =>
  `${labelled[fact] ?? `value.${fact}`}.${String(value)}`;
