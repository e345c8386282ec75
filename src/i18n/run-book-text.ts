import type { AccountDetails } from '#core/account/account.ts';
import type { SupportContact } from '#core/mitel/mitel-account.ts';
import type { RunBookStep, VendorFact } from '#core/mitel/run-book.ts';
import type { MessageKey } from './catalogue.ts';
import { formatList, t } from './i18n.svelte.ts';
import { countryName, languageName } from './place-names.ts';
import { stepText, type EffectText } from './step-text.ts';

/** A value beside its name. `ltr`: an identifier or address; `block`: several lines, to be copied as they are. */
export interface RunBookFact {
  readonly term: string;
  readonly text: string;
  readonly ltr?: boolean;
  readonly block?: boolean;
}

/** One step of the run-book in words: what to have ready, what to do, what to enter, what to see afterwards. */
export interface RunBookText {
  readonly action: string;
  readonly before: string | null;
  readonly facts: readonly RunBookFact[];
  readonly effects: readonly EffectText[];
  /** What to ask somebody for, because it is missing here or must not stand here. */
  readonly ask: readonly string[];
  readonly checks: readonly string[];
  /** The rule behind it, for paper and file; on screen it can be asked for. */
  readonly rule?: string;
}

const nothing = { before: null, facts: [], effects: [], ask: [], checks: [] };
const word = t as (key: MessageKey, args?: object) => string;
const integrationName = (integration: string): string => word(`integration.${integration}` as MessageKey);
const fieldName = (field: string): string => word(`set-up-field.${field}` as MessageKey);

export function runBookText(step: RunBookStep): RunBookText {
  switch (step.code) {
    case 'create-account':
      return {
        ...nothing,
        action: t('run-book.create-account'),
        before: t('run-book.create-account-before'),
        facts: accountFacts(step.details),
        checks: [t('run-book.create-account-check')]
      };
    case 'open-account':
      return {
        ...nothing,
        action: t('run-book.open-account', { account: step.name }),
        facts: step.accountId ? [{ term: t('mitel.account-id'), text: step.accountId, ltr: true }] : [],
        checks: [t('run-book.open-account-check')]
      };
    case 'support-contacts':
      return {
        ...nothing,
        action: t('run-book.contacts'),
        facts: step.contacts.map(contactFact),
        ask:
          step.finding === 'must-assign'
            ? [t('run-book.contacts-none')]
            : step.finding === 'complete'
              ? []
              : [t(`contacts.finding.${step.finding}`)],
        checks: [t('run-book.contacts-check')]
      };
    case 'set-up':
      return setUpText(step);
    case 'integrations-on':
      return {
        ...nothing,
        action: t(`run-book.integrations-on.${step.for}`),
        effects: [
          {
            kind: 'note',
            text: t('run-book.integrations-on-text', {
              integrations: formatList(step.on.map(integrationName))
            })
          }
        ],
        checks: [t(`run-book.integrations-on-check.${step.for}`)]
      };
    case 'switch': {
      const { action, effects, checks, reading } = stepText(step.told);
      return { ...nothing, action, effects, checks, ask: reading === null ? [] : [reading] };
    }
    case 'privileges':
      return {
        ...nothing,
        action: t('run-book.privileges'),
        facts: [
          ...Object.entries(step.privileges).map(([privilege, isOn]) => ({
            term: word(`privilege.${privilege}` as MessageKey),
            text: onOff(isOn)
          })),
          { term: t('mitel.bandwidth-optimisation'), text: onOff(step.bandwidthOptimisation) }
        ],
        ask: [t('switching.privileges-about')],
        checks: [t('run-book.privileges-check')]
      };
    case 'deactivate':
      return {
        ...nothing,
        action: t('run-book.deactivate'),
        effects: [{ kind: 'warning', text: t('run-book.deactivate-about') }],
        checks: [t('run-book.deactivate-check')]
      };
    case 'record-back':
      return {
        ...nothing,
        action: t(step.facts.length > 0 ? 'run-book.record-back' : 'run-book.report-back'),
        facts: step.facts.map((fact) => ({
          term: vendorFactName(fact, step.isMiCloudConnect),
          text: t('run-book.record-back-blank')
        })),
        effects: step.facts.length === 0 ? [{ kind: 'note', text: t('run-book.record-back-none') }] : [],
        checks: [t('run-book.record-back-check')]
      };
  }
}

const onOff = (isOn: boolean): string => t(isOn ? 'word.on' : 'word.off');

/** What the vendor's form asks for when an account is created; the partner's own reference is not part of it. */
function accountFacts(details: AccountDetails): readonly RunBookFact[] {
  const facts: readonly RunBookFact[] = [
    { term: t('account-form.name'), text: details.name },
    { term: t('account-form.country'), text: countryName(details.country) },
    { term: t('account-form.region'), text: details.region },
    { term: t('account-form.address'), text: details.address },
    { term: t('account-form.city'), text: details.city },
    { term: t('account-form.postal-code'), text: details.postalCode, ltr: true },
    { term: t('account-form.language'), text: languageName(details.language) },
    { term: t('mitel.business-type'), text: details.businessType }
  ];
  return facts.filter(({ text }) => text !== '');
}

const contactFact = ({ name, email, kind }: SupportContact): RunBookFact => ({
  term: t('run-book.contact', { name, kind: t(`contact-kind.${kind}`) }),
  text: email,
  ltr: true
});

function setUpText({ integration, entries, missing, secrets }: Extract<RunBookStep, { code: 'set-up' }>) {
  const name = t(`integration.${integration}`);
  const asked = missing.filter((field) => field !== 'isOnboarded' && field !== 'consent');
  return {
    ...nothing,
    action: t('run-book.set-up', { integration: name }),
    before: t(`run-book.set-up-before.${integration}`),
    facts: entries.map(({ field, value, isShown }) => ({
      term: isShown ? t('run-book.shown-there', { field: fieldName(field) }) : fieldName(field),
      ...valueText(field, value)
    })),
    ask: [
      ...(asked.length > 0 ? [t('run-book.missing-text', { fields: formatList(asked.map(fieldName)) })] : []),
      ...secrets.map((secret) => t(`run-book.secret.${secret}`))
    ],
    checks: [t('run-book.set-up-check', { integration: name })]
  };
}

/** A value as it is entered; what is chosen from a list is told by its name there. */
function valueText(field: string, value: unknown): Omit<RunBookFact, 'term'> {
  if (typeof value === 'boolean') return { text: t(value ? 'word.yes' : 'word.no') };
  if (field === 'signingCertificates')
    return { text: (value as string[]).join('\n'), ltr: true, block: true };
  if (Array.isArray(value)) return { text: value.join(', '), ltr: true };
  if (field === 'deployment' || field === 'pbx')
    return { text: word(`set-up.${field}.${String(value)}` as MessageKey) };
  if (field === 'transport') return { text: String(value).toUpperCase(), ltr: true };
  return { text: String(value), ltr: field !== 'name' && field !== 'description' };
}

function vendorFactName(fact: VendorFact, isMiCloudConnect: boolean): string {
  switch (fact) {
    case 'accountId':
      return t('mitel.account-id');
    case 'cloudLocation':
      return t('mitel.cloud-location');
    case 'customerNumber':
      return t(isMiCloudConnect ? 'mitel.billing-customer-number' : 'mitel.sap-customer-number');
    case 'pbxType':
      return t('mitel.pbx-type');
  }
}
