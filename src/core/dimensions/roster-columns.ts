import { looksLikeEmail, plain } from '#core/account/people-columns.ts';
import type { PbxUser } from './dimensions-user.ts';

/** What a column of a customer's roster can hold; `name` holds both names. */
export const rosterFields = [
  'pbxId',
  'subAccount',
  'firstName',
  'lastName',
  'name',
  'email',
  'extension',
  'sipUser',
  'isAgent'
] as const;
export type RosterField = (typeof rosterFields)[number];
/** What each column of a list holds; `null` for one that is not used, such as one with passwords. */
export type RosterMapping = readonly (RosterField | null)[];

/** What a telephone system says of a user, without by what it is told from the others. */
export const pbxFields = [
  'firstName',
  'lastName',
  'email',
  'extension',
  'subAccount',
  'sipUser',
  'isAgent'
] as const satisfies readonly (keyof PbxUser & RosterField)[];
export type PbxField = (typeof pbxFields)[number];

/** What a list says nothing of, as it has no such column. */
export const fieldsNotIn = (mapping: RosterMapping): readonly PbxField[] =>
  pbxFields.filter((field) => {
    const isName = field === 'firstName' || field === 'lastName';
    return !mapping.includes(field) && !(isName && mapping.includes('name'));
  });

/** By what a list tells users from each other, if it has it, rather than by their extension alone. */
const tellingFields = ['pbxId', 'subAccount'] as const satisfies readonly RosterField[];
export type TellingField = (typeof tellingFields)[number];

/** By what a list does not tell users from each other, as it has no such column. */
export const tellingFieldsNotIn = (mapping: RosterMapping): readonly TellingField[] =>
  tellingFields.filter((field) => !mapping.includes(field));

/** Headings in our languages, and those of the exports of Kazoo and 3CX. */
const headingsOf: Readonly<Record<RosterField, string>> = {
  pbxId: 'user id, pbx id, pbx user id, id, benutzer-id, benutzerkennung, id de usuario, מזהה, מזהה משתמש',
  subAccount:
    'sub-account, sub-account name, branch, unterkonto, filiale, zweigstelle, niederlassung, subcuenta, sucursal, חשבון משנה, תת-חשבון, סניף',
  firstName: 'first name, given name, forename, vorname, nombre, nombre de pila, primer nombre, שם פרטי',
  lastName: 'last name, surname, family name, nachname, familienname, apellido, apellidos, שם משפחה',
  name: 'name, full name, display name, anzeigename, vollständiger name, nombre completo, nombre y apellidos, nombre para mostrar, שם, שם מלא, שם תצוגה',
  email:
    'email, mail, email address, e-mail-adresse, mailadresse, correo, correo electrónico, dirección de correo, dirección de correo electrónico, דוא״ל, דואר אלקטרוני, אימייל, כתובת דוא״ל',
  extension:
    'extension, ext, extension number, main extension, durchwahl, nebenstelle, nebenstellennummer, extensión, número de extensión, anexo, interno, שלוחה, מספר שלוחה',
  sipUser:
    'sip user, sip username, sip user name, sip id, auth id, authentication id, device username, sip-benutzer, sip-benutzername, authentifizierungs-id, usuario sip, nombre de usuario sip, משתמש sip, שם משתמש sip',
  isAgent:
    'agent, is agent, acd agent, queue agent, agentin, acd-agent, callcenter-agent, agente, es agente, agente acd, סוכן, נציג'
};
/** Headings that mean an extension where no other column does. */
const weakExtension = 'number, nummer, número, numero, מספר, presence id';

const byWords = (words: string, field: RosterField) =>
  words.split(',').map((word) => [plain(word), field] as const);
const fieldByHeading: ReadonlyMap<string, RosterField> = new Map(
  rosterFields.flatMap((field) => byWords(headingsOf[field], field))
);
const weakByHeading: ReadonlyMap<string, RosterField> = new Map(byWords(weakExtension, 'extension'));

/** The columns of a list without headings, in this order. */
const ourOrder: RosterMapping = ['firstName', 'lastName', 'email', 'extension'];

/** What each column holds by its heading; where none says so, the first one that is full of addresses is the e-mail. */
export function guessedRosterMapping(
  headings: readonly string[],
  lines: readonly { readonly cells: readonly string[] }[]
): RosterMapping {
  const strong = headings.map((heading) => fieldByHeading.get(plain(heading)) ?? null);
  const weak = strong.includes('extension')
    ? strong
    : headings.map((heading, i) => strong[i] ?? weakByHeading.get(plain(heading)) ?? null);
  const unique = weak.map((field, i) => (weak.indexOf(field) === i ? field : null));
  // without a last name, a column such as “Nombre” holds the whole name
  const named =
    unique.includes('lastName') || unique.includes('name')
      ? unique
      : unique.map((field) => (field === 'firstName' ? 'name' : field));
  if (named.includes('email')) return named;
  const email = columnOfAddresses(named, lines);
  if (email === ourOrder.indexOf('email') && headings.every((heading) => heading === ''))
    return headings.map((_, i) => ourOrder[i] ?? null);
  return named.map((field, i) => (i === email ? 'email' : field));
}

function columnOfAddresses(
  mapping: RosterMapping,
  lines: readonly { readonly cells: readonly string[] }[]
): number {
  const some = lines.slice(0, 50).map(({ cells }) => cells);
  return mapping.findIndex((field, i) => {
    const filled = some.map((cells) => cells[i] ?? '').filter((cell) => cell.trim() !== '');
    return field === null && filled.length > 0 && filled.filter(looksLikeEmail).length * 2 > filled.length;
  });
}

const yes = 'yes, y, true, 1, x, agent, on, ja, j, wahr, sí, s, verdadero, agente, כן, נכון, סוכן';
const no = 'no, n, false, 0, off, none, nein, falsch, falso, לא, שקר';
const agentByWord: ReadonlyMap<string, boolean> = new Map([
  ...yes.split(',').map((word) => [plain(word), true] as const),
  ...no.split(',').map((word) => [plain(word), false] as const)
]);

/** Whether a cell says that somebody is an agent; an empty one does not. `null` if it cannot be understood. */
export const agentIn = (cell: string): boolean | null =>
  /^[-–—]?$/.test(cell.trim()) ? false : (agentByWord.get(plain(cell)) ?? null);
