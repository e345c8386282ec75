import { integrations, type MitelAccount, type MiteamLicence } from '#core/mitel/mitel-account.ts';
import type { z } from '#core/zod.ts';
import { formatDate, formatDateTime, formatNumber, t } from './i18n.svelte.ts';
import { countryName, languageName } from './place-names.ts';
import { valueText } from './wording.ts';

// The fields of all records in the order they are shown in. Identifiers of records are never shown.
const named = [
  ...(['partnerName', 'miteamOffWhereMicollabNever', 'expiringSoonDays', 'name', 'country'] as const),
  ...(['address', 'city', 'region', 'postalCode', 'language', 'reference'] as const),
  ...(['firstName', 'lastName', 'email', 'phone', 'extension', 'role', 'accountId', 'miteam'] as const),
  ...(['sapOrderId', 'resellerPo', 'customerPo', 'trackingNumber', 'product', 'quantity'] as const),
  ...(['purchasedOn', 'expiresOn', 'activation', 'assignedTo', 'createdAt'] as const)
] as const;
type Named = (typeof named)[number];

const licences = 'mitel.licenceGeneration';
const integrationField = 'mitel.integrations.';

/** The name of a record's field; `mitel.integrations.…` goes by the name of the integration. */
function fieldName(field: string): string {
  if (field === licences) return t('field.licences');
  const integration = integrations.find((name) => field === `${integrationField}${name}`);
  if (integration) return t(`integration.${integration}`);
  return t(`field.${field as Named}`);
}

/** A field's value in words, or `null` for none. `accountName` names an account, if it is here. */
function fieldValue(field: string, value: unknown, accountName: (id: string) => string): string | null {
  if (value === undefined || value === '') return null;
  if (field.startsWith(integrationField)) return t(`word.${value as 'on' | 'off' | 'never'}`);
  switch (field as Named) {
    case 'country':
      return countryName(text(value));
    case 'language':
      return languageName(text(value));
    case 'role':
      return t(`role.${value as 'user' | 'account-admin'}`);
    case 'product':
      return t(`product.${value as 'miteam-meetings' | 'mitel-one'}`);
    case 'activation':
      return valueText('activation', text(value));
    case 'miteamOffWhereMicollabNever':
      return valueText('neverOn', text(value));
    case 'quantity':
    case 'expiringSoonDays':
      return formatNumber(Number(value));
    case 'purchasedOn':
      return formatDate(text(value));
    case 'expiresOn':
      return value === null ? t('field-value.perpetual') : formatDate(text(value));
    case 'createdAt':
      return formatDateTime(text(value));
    case 'assignedTo':
    case 'accountId':
      if (value === null) return t('field-value.unassigned');
      return accountName(value as string) || t('field-value.removed-account');
    case 'miteam':
      return licenceText(value as Licence | null);
    default:
      return text(value);
  }
}

// values come from checked records: text and numbers, but for what is told apart above
const text = (value: unknown): string => String(value);

type Licence = z.infer<typeof MiteamLicence>;

const licenceText = (licence: Licence | null): string =>
  t(
    licence === null
      ? 'field-value.licence-none'
      : licence.source === 'micollab'
        ? 'field-value.licence-by-micollab'
        : 'field-value.licence-given'
  );

type Fields = Readonly<Record<string, unknown>>;
export interface FieldRow {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface Circumstances {
  readonly accountName: (id: string) => string;
  /** Active licences of the account around the change, where it is known. */
  readonly licences: { readonly before: number; readonly after: number } | null;
  /** The change undoes an earlier one. */
  readonly undoes: boolean;
}

/** What a change of one record changed, field by field in words; fields without a value on either side are left out. */
export function changeRows(
  before: Fields | null,
  after: Fields | null,
  circumstances: Circumstances
): readonly FieldRow[] {
  const [was, is] = [flat(before), flat(after)];
  const rows = named
    .filter((field) => field in was || field in is)
    .map((field) => ({
      label: fieldName(field),
      before: fieldValue(field, was[field], circumstances.accountName),
      after: fieldValue(field, is[field], circumstances.accountName)
    }));
  const switches = integrations
    .map((integration) => `${integrationField}${integration}`)
    .filter((field) => was[field] !== is[field] && [was[field], is[field]].some((v) => v && v !== 'never'))
    .map((field) => ({
      label: fieldName(field),
      before: fieldValue(field, was[field], circumstances.accountName),
      after: fieldValue(field, is[field], circumstances.accountName)
    }));
  const all = [
    ...replacedLicence(rows, was.miteam, is.miteam, circumstances.undoes),
    ...switches,
    ...revoked(was, is, circumstances)
  ];
  return all.filter((row) => row.before !== row.after);
}

/** A new licence in the place of one that no longer counted: both are licences, but only one was active. */
function replacedLicence(
  rows: readonly FieldRow[],
  was: unknown,
  is: unknown,
  undoes: boolean
): readonly FieldRow[] {
  const [old, fresh] = [was as Licence | null | undefined, is as Licence | null | undefined];
  if (!old || !fresh || old.generation === fresh.generation) return rows;
  const earlier = t('field-value.licence-revoked-earlier');
  return rows.map((row) =>
    row.label !== fieldName('miteam') ? row : { ...row, [undoes ? 'after' : 'before']: earlier }
  );
}

/** All licences of an account are revoked by a new generation, whose identifier says nothing to anybody. */
function revoked(was: Fields, is: Fields, { licences: counts }: Circumstances): readonly FieldRow[] {
  if (was[licences] === undefined || is[licences] === undefined || was[licences] === is[licences]) return [];
  const words = (count: number, other: number): string =>
    count === 0 && other > 0
      ? t('field-value.licences-all-revoked')
      : t('field-value.licences-active', { count });
  return [
    {
      label: t('field.licences'),
      before: counts ? words(counts.before, counts.after) : t('field-value.licences-before'),
      after: counts ? words(counts.after, counts.before) : t('field-value.licences-after')
    }
  ];
}

/** The fields with what lies within `mitel` among them. */
function flat(record: Fields | null): Fields {
  if (!record) return {};
  const { mitel, ...fields } = record as Fields & { mitel?: MitelAccount };
  if (!mitel) return fields;
  const switches = Object.entries(mitel.integrations).map(([name, state]) => [
    `${integrationField}${name}`,
    state
  ]);
  return { ...fields, [licences]: mitel.licenceGeneration, ...(Object.fromEntries(switches) as Fields) };
}

interface Sides {
  readonly accountName: (id: string) => string;
  /** The generation of licences that counts on a side, in the account of the record. */
  readonly generation: { readonly mine: string | undefined; readonly theirs: string | undefined };
}

/** Two sides of a record, field by field in words: `before` is mine, `after` is theirs. */
export function differenceRows(
  fields: readonly { readonly field: string; readonly mine: unknown; readonly theirs: unknown }[],
  { accountName, generation }: Sides
): readonly FieldRow[] {
  const side = (field: string, value: unknown, which: 'mine' | 'theirs'): string | null => {
    if (field === licences) return value === undefined ? null : t(`field-value.licences-${which}`);
    const licence = field === 'miteam' ? (value as Licence | null | undefined) : null;
    return licence && licence.generation !== generation[which]
      ? t('field-value.licence-revoked-earlier')
      : fieldValue(field, value, accountName);
  };
  const order = (field: string): number => {
    const place = named.indexOf(field as Named);
    return place < 0 ? named.length : place;
  };
  return fields
    .filter(({ field, mine, theirs }) => isShown(field, mine, theirs))
    .sort((a, b) => order(a.field) - order(b.field))
    .map(({ field, mine, theirs }) => ({
      label: fieldName(field),
      before: side(field, mine, 'mine'),
      after: side(field, theirs, 'theirs')
    }))
    .filter(({ before, after }) => before !== null || after !== null);
}

/** The names of the fields that differ. */
export const differingFields = (
  fields: readonly { readonly field: string; readonly mine: unknown; readonly theirs: unknown }[]
): readonly string[] =>
  fields
    .filter(({ field, mine, theirs }) => isShown(field, mine, theirs))
    .map(({ field }) => fieldName(field));

function isShown(field: string, mine: unknown, theirs: unknown): boolean {
  if (field === licences) return mine !== undefined && theirs !== undefined;
  if (field.startsWith(integrationField)) return [mine, theirs].some((state) => state && state !== 'never');
  return (named as readonly string[]).includes(field);
}
