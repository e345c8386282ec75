import type { Refusal } from './refusal.ts';
import { fail, ok, type Result } from './result.ts';
import type { z } from './zod.ts';

/** The value as the schema keeps it (trimmed, addresses in lower case), or the refusal naming the first place. */
export function accepted<T>(schema: z.ZodType<T>, value: unknown): Result<T, Refusal> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  return fail({ code: 'invalid', field, issue: issue ? issueCode(issue) : 'format' });
}

/** The refusal for a value the schema does not accept, or `null`. */
export function invalidIn(schema: z.ZodType, value: unknown): Refusal | null {
  const result = accepted(schema, value);
  return result.ok ? null : result.error;
}

/** A short code for what is wrong with a field; `i18n` has a sentence for each. */
export type IssueCode =
  | 'required'
  | 'too-long'
  | 'email'
  | 'phone'
  | 'number'
  | 'port'
  | 'date'
  | 'dates-in-order'
  | 'tier-fits'
  | 'guid'
  | 'https'
  | 'host'
  | 'certificate'
  | 'e164'
  | 'number-count'
  | 'twice'
  | 'no-percent'
  | 'idp-name'
  | 'https-address'
  | 'wss-address'
  | 'token'
  | 'format';

/** Fields that are written in a form of their own. */
const codeByField: Readonly<Record<string, IssueCode>> = {
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  tenantId: 'guid',
  applicationId: 'guid',
  replyUrl: 'https',
  signInUrl: 'https',
  host: 'host',
  micollabAddress: 'host',
  sipPort: 'port',
  first: 'e164',
  number: 'e164',
  mainNumber: 'e164',
  companyName: 'no-percent',
  adminEmail: 'email',
  contactEmail: 'email',
  oidcIdpName: 'idp-name'
};

/** The checks across fields, or across the entries of a list, and those that are more than a form. */
const codeAcross: Readonly<Record<string, IssueCode>> = {
  hostRest: 'https-address',
  hostWebsocket: 'wss-address',
  productName: 'token',
  kazooName: 'token',
  tier: 'tier-fits',
  count: 'number-count',
  offers: 'twice',
  handedOver: 'twice'
};

export function issueCode(issue: z.core.$ZodIssue): IssueCode {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'custom') return codeAcross[field] ?? 'dates-in-order';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'required';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  const list = issue.path.at(-2);
  if (list === 'signingCertificates') return 'certificate';
  if (list === 'presenceMonitors') return 'email';
  const known = codeByField[field];
  if (known) return known;
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'number';
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'number';
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'number';
  if (field.endsWith('On')) return 'date';
  return 'format';
}
