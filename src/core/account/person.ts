import { Email, Id, Instant, OptionalLine, Phone } from '#core/fields.ts';
import { MiteamLicence, MitelOneTier } from '#core/mitel/mitel-account.ts';
import { z } from '#core/zod.ts';

/** The roles every account has; any other role of a person is the id of a custom one. */
export const builtInRoles = ['user', 'account-admin'] as const;
export type BuiltInRole = (typeof builtInRoles)[number];
export const isBuiltIn = (role: string): role is BuiltInRole =>
  (builtInRoles as readonly string[]).includes(role);

/** What else knows the person: shown by Mitel, and filtered by. */
export const connections = ['pbx', 'micloud', 'iot'] as const;

/**
 * The part of a person that somebody fills in. Mitel's form requires both names; its interface only the e-mail
 * address, so a person without a name is incomplete rather than wrong.
 */
export const PersonDetails = z.strictObject({
  firstName: OptionalLine(80),
  lastName: OptionalLine(80),
  email: Email,
  phone: Phone,
  mobile: Phone,
  extension: OptionalLine(16).regex(/^[\d*#]*$/),
  role: Id,
  location: OptionalLine(80),
  /** `registered` once the link of the welcome mail was followed to its end. */
  registration: z.enum(['unregistered', 'registered']),
  connections: z.array(z.enum(connections)).max(connections.length)
});
export type PersonDetails = Readonly<z.infer<typeof PersonDetails>>;

/** Someone at the customer. */
export const Person = PersonDetails.extend({
  id: Id,
  accountId: Id,
  /** The MiTeam Meetings licence last given; it counts only in the account's current generation. */
  miteam: MiteamLicence.nullable(),
  /** The Mitel One licence; one tier at a time. */
  mitelOne: MitelOneTier.nullable(),
  changedAt: Instant
});
export type Person = Readonly<z.infer<typeof Person>>;

/** Somebody of whom nothing but the e-mail address is known. */
export const blankDetails: PersonDetails = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  mobile: '',
  extension: '',
  role: 'user',
  location: '',
  registration: 'unregistered',
  connections: []
};

/** The part of a person that somebody fills in. */
export const fieldsFilledIn = (person: Person): PersonDetails => {
  const { id: _, accountId: __, miteam: ___, mitelOne: ____, changedAt: _____, ...details } = person;
  return details;
};

type Named = Pick<Person, 'firstName' | 'lastName' | 'email'>;
/** First and last name, or the e-mail address of somebody without either. */
export const fullName = ({ firstName, lastName, email }: Named): string =>
  [firstName, lastName].filter(Boolean).join(' ') || email;
/** Mitel's form would not accept the person: a name is missing. */
export const isIncomplete = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): boolean =>
  firstName === '' || lastName === '';
