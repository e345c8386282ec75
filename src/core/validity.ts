import type { Refusal } from './refusal.ts';
import type { z } from './zod.ts';

/** The refusal for a value the schema does not accept, naming the first place; `null` if it accepts it. */
export function invalidIn(schema: z.ZodType, value: unknown): Refusal | null {
  const parsed = schema.safeParse(value);
  const issue = parsed.error?.issues[0];
  return issue ? { code: 'invalid', field: issue.path.join('.'), issue: issueCode(issue) } : null;
}

/** A short code for what is wrong with a field; `i18n` has a sentence for each. */
export type IssueCode = 'required' | 'too-long' | 'email' | 'phone' | 'number' | 'date' | 'format';

export function issueCode(issue: z.core.$ZodIssue): IssueCode {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'too_small' && issue.origin === 'string') return 'required';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  if (field === 'email') return issue.input === '' ? 'required' : 'email';
  if (field === 'phone') return 'phone';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'number';
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'number';
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'number';
  if (field.endsWith('On')) return 'date';
  return 'format';
}
