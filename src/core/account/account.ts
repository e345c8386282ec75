import { Id, Instant, Line, OptionalLine } from '#core/fields.ts';
import { MitelAccount } from '#core/mitel/mitel-account.ts';
import { z } from '#core/zod.ts';

/** The part of an account that a person fills in. */
export const AccountDetails = z.strictObject({
  name: Line(120),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  address: OptionalLine(200),
  city: OptionalLine(100),
  region: OptionalLine(100),
  postalCode: OptionalLine(20),
  /** BCP 47 tag of the language the account's users are addressed in. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  /** The vendor keeps it for statistics only, and its list of values is not documented. */
  businessType: OptionalLine(80),
  /** The partner's own number for this customer. */
  reference: OptionalLine(60)
});
export type AccountDetails = Readonly<z.infer<typeof AccountDetails>>;

/** One customer of the partner, or the partner's own account. */
export const Account = AccountDetails.extend({
  id: Id,
  mitel: MitelAccount,
  createdAt: Instant,
  /** When the account, one of its people or one of its orders last changed. */
  changedAt: Instant
});
export type Account = Readonly<z.infer<typeof Account>>;
