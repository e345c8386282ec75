import { rolesOf } from '#core/dimensions/dimensions-user.ts';
import { t } from '#i18n/i18n.svelte.ts';
import type { UserRow } from '#state/narrowed-dimensions-users.ts';
import { roleName } from './role-words.ts';

/** The rows of a list as records of a CSV file, with what each column holds first; roles by the vendor's identifiers too. */
export const usersCsv = (rows: readonly UserRow[]): readonly (readonly string[])[] => [
  [
    t('dimensions-users.column.name'),
    t('dimensions-users.column.email'),
    t('dimensions-users.column.extension'),
    t('dimensions-users.sub-account'),
    t('dimensions-users.column.source'),
    t('dimensions-users.agent'),
    t('dimensions-users.column.roles'),
    'roles'
  ],
  ...rows.map(({ user, name, email, extension, subAccount, source, isSimulated, roles }) => [
    name,
    email,
    extension,
    subAccount,
    isSimulated
      ? t('dimensions-users.source-simulated', { source: t(`dimensions-users.source.${source}`) })
      : t(`dimensions-users.source.${source}`),
    t(user.pbx?.isAgent ? 'word.yes' : 'word.no'),
    roles.map(roleName).join('; '),
    rolesOf(user).join(' ')
  ])
];
