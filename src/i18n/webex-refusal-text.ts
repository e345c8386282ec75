import type { Refusal } from '#core/refusal.ts';
import { tablesByName, type TableName } from '#core/rules-by-name.ts';
import type { MessageKey } from './catalogue.ts';
import { en } from './en.ts';
import { t } from './i18n.svelte.ts';
import { isWebexField, webexFieldNames } from './webex-field-names.ts';

/**
 * Refusals whose sentence depends on what the rule behind them answers: `refusal.<code>.<answer>`, for every answer
 * of the table but the ones that allow. A test compares them with the catalogue.
 */
export const refusalsByAnswer = {
  'customer-incomplete': { table: 'webex-customer-creation', allowing: ['can-be-created'] },
  'number-unfit': { table: 'webex-number', allowing: ['can-be-added', 'known-here'] },
  'package-unfit': { table: 'webex-package-choice', allowing: ['allowed'] },
  'line-unfit': { table: 'webex-calling-user', allowing: ['complete', 'not-asked'] },
  'administrator-package': { table: 'webex-administrator', allowing: ['allowed', 'allowed-smaller'] },
  'number-not-assignable': { table: 'webex-number-holder', allowing: ['allowed'] },
  'extension-unfit': { table: 'webex-extension', allowing: ['allowed'] },
  'product-type-unfit': { table: 'dimensions-type-offer', allowing: ['offered'] },
  'trial-unfit': { table: 'dimensions-trial', allowing: ['allowed', 'no-trial'] },
  'internal-unfit': {
    table: 'dimensions-internal',
    // the one that has it is named by a refusal of its own
    allowing: ['allowed', 'charged-again', 'unchanged', 'taken']
  },
  'dimensions-action-unfit': { table: 'dimensions-action', allowing: ['allowed'] },
  // charges are told once for all roles
  'role-unfit': { table: 'dimensions-role', allowing: ['allowed', 'charges-not-accepted'] },
  'role-stays': { table: 'dimensions-role-removal', allowing: ['allowed'] }
} as const satisfies Readonly<
  Record<string, { readonly table: TableName; readonly allowing: readonly string[] }>
>;

/** A sentence that depends on the rule; its arguments are those of the refusal, a package by its name. */
export function byAnswerText(refusal: Refusal): string {
  const { because: _, code: __, ...args } = refusal;
  return (t as (key: MessageKey, args: object) => string)(`refusal.${keyByAnswer(refusal)}` as MessageKey, {
    ...args,
    ...('offer' in refusal ? { offer: t(`offer.${refusal.offer}`) } : {}),
    ...('role' in refusal ? { role: t(`value.customerRole.${refusal.role}`) } : {})
  });
}

function keyByAnswer({ code, because }: Refusal): string {
  if (!because) return code;
  // each `because` holds a case of its own table; the union cannot be narrowed by indexing
  const table = tablesByName[because.table] as unknown as {
    decide: (facts: unknown) => { outcome: unknown };
  };
  return `${code}.${table.decide(because.facts).outcome as string}`;
}

/**
 * What would have to change, where the catalogue says it of this refusal: `remedy.<code>.<answer>` or, whatever the
 * answer, `remedy.<code>`. Remedies take no arguments.
 */
export function remedyOf(refusal: Refusal): string | null {
  const keys = Object.hasOwn(refusalsByAnswer, refusal.code)
    ? [keyByAnswer(refusal), refusal.code]
    : [refusal.code];
  const found = keys.map((key) => `remedy.${key}`).find((key) => Object.hasOwn(en, key));
  return found ? (t as (key: MessageKey) => string)(found as MessageKey) : null;
}

/** The field that a template lacks, as its wizard names it. */
export function templateFieldText(field: string): string {
  if (field === 'name') return t('webex.template-name');
  if (field === 'country') return t('webex.country-or-region');
  return isWebexField(field) ? t(webexFieldNames[field]) : field;
}
