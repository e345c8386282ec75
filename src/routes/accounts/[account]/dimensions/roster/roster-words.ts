import type { FileProblem } from '#core/account/csv-table.ts';
import type { PbxUser } from '#core/dimensions/dimensions-user.ts';
import type { RosterProblem } from '#core/dimensions/read-roster.ts';
import type { RosterDecision } from '#core/dimensions/match-roster.ts';
import type { PbxChange } from '#core/dimensions/users-after.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { roleName } from '../users/role-words.ts';

/** Why a list cannot be read. */
export function rosterFileProblem(problem: FileProblem | { readonly code: 'no-extension-column' }): string {
  switch (problem.code) {
    case 'too-large':
      return t('dimensions-roster.file-problem.too-large', { megabytes: problem.megabytes });
    case 'too-many-rows':
      return t('dimensions-roster.file-problem.too-many-rows', { most: problem.most });
    case 'unclosed-quote':
      return t('dimensions-roster.file-problem.unclosed-quote', { row: problem.row });
    default:
      return t(`dimensions-roster.file-problem.${problem.code}`);
  }
}

/** What is wrong with a row. */
export function rosterProblem(problem: RosterProblem): string {
  switch (problem.code) {
    case 'too-long':
      return t('dimensions-roster.problem.too-long', {
        field: t(`dimensions-roster.field.${problem.field}`)
      });
    case 'twice':
      return t('dimensions-roster.problem.twice', {
        field: t(`dimensions-roster.field.${problem.field}`),
        row: problem.row
      });
    default:
      return t(`dimensions-roster.problem.${problem.code}`);
  }
}

/** What becomes another about a user: what was and what will be, and the roles that come with it. */
export const rosterChanges = (
  changes: readonly PbxChange[],
  { kind, added }: RosterDecision
): readonly string[] => [
  ...changes.map(({ field, before, after }) =>
    t('dimensions-roster.change', {
      field: t(`dimensions-roster.field.${field}`),
      before: inWords(before),
      after: inWords(after)
    })
  ),
  ...(kind === 'update'
    ? added.map((role) => t('dimensions-roster.change-role', { role: roleName(role) }))
    : [])
];

const inWords = (value: string | boolean): string =>
  typeof value === 'boolean'
    ? t(value ? 'word.yes' : 'word.no')
    : value || t('dimensions-roster.change-nothing');

/** What a user of the roster is called, as far as it says. */
export const rosterName = ({ firstName, lastName, email, extension, pbxId }: PbxUser): string =>
  `${firstName} ${lastName}`.trim() || email || extension || pbxId;
