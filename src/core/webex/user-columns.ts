import { looksLikeEmail, plain } from '#core/account/people-columns.ts';
import { packageIds, type PackageId } from './packages.ts';

/** What a cell of a list can say of a Webex user. */
export const userFields = [
  'firstName',
  'lastName',
  'email',
  'package',
  'location',
  'number',
  'extension'
] as const;
export type UserField = (typeof userFields)[number];
/** What each column of a list holds; `null` for one that is not used. */
export type UserMapping = readonly (UserField | null)[];

/** Headings in our languages, and those of a file that Control Hub exported. */
const headingsOf: Readonly<Record<UserField, string>> = {
  firstName: 'first name, given name, forename, vorname, nombre, nombre de pila, שם פרטי',
  lastName: 'last name, surname, family name, nachname, familienname, apellido, apellidos, שם משפחה',
  email:
    'email, mail, email address, user id/email (required), user id, e-mail-adresse, correo, correo electrónico, דוא״ל, דואר אלקטרוני, כתובת דוא״ל',
  package: 'package, paket, paquete, חבילה',
  location: 'location, site, standort, ubicación, sitio, sede, מיקום, אתר',
  number:
    'phone number, phone, number, telephone, telefonnummer, rufnummer, telefon, número de teléfono, teléfono, מספר טלפון, טלפון',
  extension: 'extension, ext, durchwahl, nebenstelle, extensión, שלוחה'
};
const fieldByHeading: ReadonlyMap<string, UserField> = new Map(
  userFields.flatMap((field) =>
    headingsOf[field].split(',').map((heading) => [plain(heading), field] as const)
  )
);

/** What each column holds by its heading; without headings, the columns in our order or the one with addresses. */
export function guessedUserMapping(
  headings: readonly string[],
  lines: readonly { readonly cells: readonly string[] }[]
): UserMapping {
  const found = headings.map((heading) => fieldByHeading.get(plain(heading)) ?? null);
  const unique = found.map((field, i) => (found.indexOf(field) === i ? field : null));
  if (unique.includes('email')) return unique;
  const some = lines.slice(0, 50).map(({ cells }) => cells);
  const email = headings.findIndex((_, i) => {
    const filled = some.map((cells) => cells[i] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(looksLikeEmail).length * 2 > filled.length;
  });
  if (email === userFields.indexOf('email') && headings.every((heading) => heading === ''))
    return headings.map((_, i) => userFields[i] ?? null);
  return unique.map((field, i) => (i === email ? 'email' : field));
}

/** The vendor's words for its packages beside the names of its interface. */
const packageWords: Readonly<Record<PackageId, string>> = {
  webex_meetings: 'Webex Meetings, Meetings',
  common_area_calling: 'Common Area Calling, Common Area',
  webex_calling_standard: 'Webex Calling Standard, Calling Standard, Standard',
  webex_voice: 'Webex Voice, Voice',
  webex_calling: 'Webex Calling, Calling, Calling Basic',
  enhanced_calling: 'Enhanced Calling',
  webex_suite: 'Webex Suite, Suite',
  cx_essentials: 'Customer Assist, Customer Experience Essentials, CX Essentials',
  cx_standard_agent: 'Contact Center Standard Agent, Standard Agent',
  cx_premium_agent: 'Contact Center Premium Agent, Premium Agent'
};
const packageByWord: ReadonlyMap<string, PackageId> = new Map(
  packageIds.flatMap((id) => [id, ...packageWords[id].split(',')].map((word) => [plain(word), id] as const))
);

/** The package that a cell names, or `null`. */
export const packageIn = (cell: string): PackageId | null => packageByWord.get(plain(cell)) ?? null;
