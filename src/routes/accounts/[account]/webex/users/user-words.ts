import type { Refusal } from '#core/refusal.ts';
import type { PackageId } from '#core/webex/packages.ts';
import type { UserField } from '#core/webex/user-columns.ts';
import type { CellProblem } from '#core/webex/user-rows.ts';
import type { UserDetails, UserStatus } from '#core/webex/webex-user.ts';
import type { Tone } from '#components/tones.ts';
import { formatList, t } from '#i18n/i18n.svelte.ts';

const fieldKeys = {
  firstName: 'webex-users.first-name',
  lastName: 'webex-users.last-name',
  email: 'webex-users.column.email',
  package: 'webex.package',
  location: 'webex.location',
  number: 'webex.phone-number',
  extension: 'webex.extension'
} as const satisfies Record<UserField, string>;

/** The name of what a column holds. */
export const userFieldName = (field: UserField): string => t(fieldKeys[field]);

/** What is wrong with a cell by itself. */
export function cellProblemText(problem: CellProblem): string {
  switch (problem.code) {
    case 'email-twice':
      return t('webex-grid.problem.email-twice', { row: problem.row });
    case 'required':
    case 'too-long':
    case 'format':
      return t(`webex-grid.problem.${problem.code}`, { field: userFieldName(problem.field) });
    case 'number':
      return t('webex-grid.problem.number', { example: '+493023125101' });
    default:
      return t(`webex-grid.problem.${problem.code}`);
  }
}

/** The cell that a refusal is about. */
export function fieldOf(refusal: Refusal): UserField | null {
  switch (refusal.code) {
    case 'package-unfit':
    case 'add-on-unfit':
    case 'administrator-package':
      return 'package';
    case 'line-unfit':
      return refusal.because?.table === 'webex-calling-user' && refusal.because.facts.site === 'no'
        ? 'location'
        : 'number';
    case 'number-not-assignable':
      return 'number';
    case 'extension-unfit':
      return 'extension';
    default:
      return null;
  }
}

/** Number and extension, as somebody is reached. */
export const lineOf = ({ number, extension }: Pick<UserDetails, 'number' | 'extension'>): string =>
  [number, extension].filter(Boolean).join(' · ');

export const packageList = (packages: readonly PackageId[]): string =>
  formatList(packages.map((offer) => t(`offer.${offer}`)));

export const statusTones: Readonly<Record<UserStatus, Tone>> = {
  planned: 'neutral',
  provisioned: 'positive',
  pending_user_migration: 'warning',
  email_taken: 'critical'
};
