import type { FileProblem } from '#core/account/csv-table.ts';
import type { OtherHolder, RowProblem } from '#core/account/people-csv-row.ts';
import { fullName } from '#core/account/person.ts';
import type { NumberField } from '#core/account/unique-attributes.table.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { fieldName } from './people-words.ts';

/** Why a list cannot be read. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return t('people-import.file-problem.too-large', { megabytes: problem.megabytes });
    case 'too-many-rows':
      return t('people-import.file-problem.too-many-rows', { most: problem.most });
    case 'unclosed-quote':
      return t('people-import.file-problem.unclosed-quote', { row: problem.row });
    default:
      return t(`people-import.file-problem.${problem.code}`);
  }
}

/** What is wrong with a row. */
export function rowProblemText(problem: RowProblem): string {
  switch (problem.code) {
    case 'email-twice':
      return t('people-import.problem.email-twice', { row: problem.row });
    case 'number-taken':
      return 'person' in problem.by
        ? t('people-import.problem.number-taken', {
            field: fieldName(problem.field),
            name: fullName(problem.by.person)
          })
        : t('people-import.problem.number-taken-row', {
            field: fieldName(problem.field),
            row: problem.by.row
          });
    case 'required':
    case 'too-long':
    case 'phone':
      return t(`people-import.problem.${problem.code}`, { field: fieldName(problem.field) });
    case 'email':
    case 'extension':
    case 'role':
    case 'registration':
    case 'connections':
    case 'too-many-cells':
      return t(`people-import.problem.${problem.code}`);
    default:
      return t('people-import.problem.format', { field: fieldName(problem.field) });
  }
}

/** Who else has a number, where that is no problem. */
export const sharedText = ({ field, by }: { field: NumberField; by: OtherHolder }): string =>
  'person' in by
    ? t('people-import.shared-with', { field: fieldName(field), name: fullName(by.person) })
    : t('people-import.shared-with-row', { field: fieldName(field), row: by.row });
