import type { Line } from '#core/lines.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Basis, Place } from '#core/rules/source.ts';
import type { IssueCode } from '#core/validity.ts';
import type { MessageKey } from './catalogue.ts';
import { t } from './i18n.svelte.ts';

/** The sentence for one thing that happened or would happen. */
export function lineText(line: Line): string {
  switch (line.code) {
    case 'switched-on':
      return t('line.switched-on', { integration: t(`integration.${line.integration}`) });
    case 'switched-off':
      return t('line.switched-off', { integration: t(`integration.${line.integration}`) });
    case 'settings-changed':
      return t('line.settings-changed');
    case 'records-imported':
      if (line.from === 'demo') return t('line.demo-filled', { count: line.count });
      if (line.from === 'generator') return t('line.large-account-added', { count: line.count });
      return t('line.records-imported', { from: line.from, count: line.count });
    default: {
      const { code, ...args } = line;
      // the arguments of a line and of its sentence carry the same names; `line.…` keys are checked by a test
      return (t as (key: MessageKey, args: object) => string)(`line.${code}`, args);
    }
  }
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

/** Why something was not done. */
export function refusalText(refusal: Refusal | Saving): string {
  switch (refusal.code) {
    case 'gone':
      return t(`refusal.gone-${refusal.what}`);
    case 'invalid':
      return t('refusal.invalid', { field: refusal.field });
    case 'email-taken':
    case 'email-twice':
      return t(`refusal.${refusal.code}`, { email: refusal.email });
    case 'no-licence-left':
      return refusal.left === 0
        ? t('refusal.no-licence-at-all')
        : t('refusal.no-licence-left', { count: refusal.wanted, left: refusal.left });
    case 'order-in-use':
      return t('refusal.order-in-use', { count: refusal.given });
    case 'changed-since':
      return t('refusal.changed-since', { name: refusal.name });
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
    default:
      return null;
  }
}

export const issueText = (code: IssueCode): string => t(`issue.${code}`);
export const basisText = (basis: Basis): string => t(`basis.${basis}`);

/** Where a rule stands: document, edition, section, sentence and line. */
export function placeText(place: Place): string {
  const word = (key: string): string => (t as (key: MessageKey) => string)(key as MessageKey);
  return t('source.place', {
    document: word(`source.document.${place.document}`),
    edition: word(`source.edition.${place.edition}`),
    section: word(`source.section.${place.section}`),
    sentence: place.sentence,
    line: place.line
  });
}

/** The reason behind a rule. Rule ids and catalogue keys are compared by a test. */
export const ruleText = (id: string): string =>
  (t as (key: MessageKey) => string)(`rule.${id}` as MessageKey);

/** The name of a fact and the word for one of its values. */
export const factText = (fact: string): string =>
  (t as (key: MessageKey) => string)(`fact.${fact}` as MessageKey);
export const valueText = (fact: string, value: string | boolean): string =>
  (t as (key: MessageKey) => string)(`value.${fact}.${String(value)}` as MessageKey);
