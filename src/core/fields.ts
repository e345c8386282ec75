import { z } from './zod.ts';

/** An identifier made on some device; stable for ever, also across bundles. */
export const Id = z.string().regex(/^[\w-]{1,64}$/);
export type Id = z.infer<typeof Id>;

/** A required single line of text. */
export const Line = (max: number) => z.string().trim().min(1).max(max);
/** A single line that may be empty. */
export const OptionalLine = (max: number) => z.string().trim().max(max);

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** An e-mail address, kept in lower case: addresses are compared without regard to case. */
export const Email = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());

/** A telephone number as people write it: digits with the usual separators, `+` only in front. */
export const Phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^(\+?[\d][\d ()/.-]*)?$/);
