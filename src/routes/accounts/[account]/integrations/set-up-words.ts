import type { MessageKey } from '#i18n/catalogue.ts';
import { t } from '#i18n/i18n.svelte.ts';
import type { FieldProblem, SetUpForm } from '#state/set-up-form.svelte.ts';

// fields are the keys of the set-up schemas; a test compares them with these words
const word = t as (key: MessageKey, args?: object) => string;

export const setUpFieldText = (field: string): string => word(`set-up-field.${field}` as MessageKey);

const own = ['isOnboarded', 'consent', 'signingCertificates', 'presenceMonitors'];
const chosen = ['deployment', 'pbx'];

/** What is wrong with a field of a set-up and what to do about it. */
function setUpProblemText(field: string, problem: FieldProblem): string {
  if (problem === 'too-long') return t('issue.too-long');
  if (problem === 'format') return word(`set-up-wrong.${field}` as MessageKey);
  if (own.includes(field)) return word(`set-up-missing.${field}` as MessageKey);
  return t(chosen.includes(field) ? 'set-up-missing.chosen' : 'set-up-missing.filled', {
    field: setUpFieldText(field)
  });
}

/** What every field of a set-up form begins with: its name and what is wrong with it, if anything. */
export function fieldOf(form: SetUpForm, field: string): { label: string; error: string | undefined } {
  const problem = form.problemOf(field);
  return { label: setUpFieldText(field), error: problem && setUpProblemText(field, problem) };
}
