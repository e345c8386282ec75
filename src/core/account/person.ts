import { Email, Id, Line, OptionalLine, Phone } from '#core/fields.ts';
import { MiteamLicence } from '#core/mitel/mitel-account.ts';
import { z } from '#core/zod.ts';

export const roles = ['user', 'account-admin'] as const;

/** The part of a person that somebody fills in. First name, last name and e-mail are what the vendor requires. */
export const PersonDetails = z.strictObject({
  firstName: Line(80),
  lastName: Line(80),
  email: Email,
  phone: Phone,
  extension: OptionalLine(16).regex(/^[\d*#]*$/),
  role: z.enum(roles)
});
export type PersonDetails = Readonly<z.infer<typeof PersonDetails>>;

/** Someone at the customer. */
export const Person = PersonDetails.extend({
  id: Id,
  accountId: Id,
  /** The MiTeam Meetings licence last given; it counts only in the account's current generation. */
  miteam: MiteamLicence.nullable()
});
export type Person = Readonly<z.infer<typeof Person>>;

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string =>
  `${person.firstName} ${person.lastName}`;
