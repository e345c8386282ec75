import { fieldsOf } from '#core/fields-of.ts';
import {
  fieldName,
  fieldValue,
  generationField,
  integrationField,
  setUpFields,
  shownFields,
  switchFields,
  type Fields,
  type Licence,
  type Names
} from './field-words.ts';
import { t } from './i18n.svelte.ts';

export interface FieldRow {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface Circumstances extends Names {
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
  const [was, is] = [fieldsOf(before ?? {}), fieldsOf(after ?? {})];
  const row = (field: string): FieldRow => ({
    label: fieldName(field, [was[field], is[field]]),
    before: fieldValue(field, was[field], circumstances),
    after: fieldValue(field, is[field], circumstances)
  });
  const rows = shownFields.filter((field) => field in was || field in is).map(row);
  const switches = switchFields
    .filter((field) => was[field] !== is[field] && [was[field], is[field]].some((v) => v && v !== 'never'))
    .map(row);
  const setUps = setUpFields.filter((field) => was[field] ?? is[field]).map(row);
  const all = [
    ...replacedLicence(rows, was.miteam, is.miteam, circumstances.undoes),
    ...switches,
    ...setUps,
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
  if (
    was[generationField] === undefined ||
    is[generationField] === undefined ||
    was[generationField] === is[generationField]
  )
    return [];
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

interface Sides extends Names {
  /** The generation of licences that counts on a side, in the account of the record. */
  readonly generation: { readonly mine: string | undefined; readonly theirs: string | undefined };
}

/** Two sides of a record, field by field in words: `before` is mine, `after` is theirs. */
export function differenceRows(
  fields: readonly { readonly field: string; readonly mine: unknown; readonly theirs: unknown }[],
  { generation, ...names }: Sides
): readonly FieldRow[] {
  const side = (field: string, value: unknown, which: 'mine' | 'theirs'): string | null => {
    if (field === generationField) return value === undefined ? null : t(`field-value.licences-${which}`);
    const licence = field === 'miteam' ? (value as Licence | null | undefined) : null;
    return licence && licence.generation !== generation[which]
      ? t('field-value.licence-revoked-earlier')
      : fieldValue(field, value, names);
  };
  const order = (field: string): number => {
    const place = shownFields.indexOf(field);
    return place < 0 ? shownFields.length : place;
  };
  return fields
    .filter(({ field, mine, theirs }) => isShown(field, mine, theirs))
    .sort((a, b) => order(a.field) - order(b.field))
    .map(({ field, mine, theirs }) => ({
      label: fieldName(field, [mine, theirs]),
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
  if (field === generationField) return mine !== undefined && theirs !== undefined;
  if (field.startsWith(integrationField)) return [mine, theirs].some((state) => state && state !== 'never');
  return setUpFields.includes(field) || shownFields.includes(field);
}
