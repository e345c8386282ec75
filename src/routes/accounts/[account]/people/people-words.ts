import type { CsvColumn, CsvField } from '#core/account/people-columns.ts';
import type { NumberField } from '#core/account/unique-attributes.table.ts';
import { isBuiltIn, type PersonDetails } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import { formatList, t } from '#i18n/i18n.svelte.ts';

const fieldKeys = {
  name: 'person.name',
  firstName: 'person.first-name',
  lastName: 'person.last-name',
  email: 'person.email',
  phone: 'person.phone',
  mobile: 'person.mobile',
  extension: 'person.extension',
  role: 'person.role',
  location: 'person.location',
  registration: 'person.registration',
  connections: 'person.connections'
} as const satisfies Record<CsvColumn, string>;

/** The name of what a column or field holds. */
export const fieldName = (field: CsvColumn | NumberField): string => t(fieldKeys[field]);

/** The name of a built-in or custom role. */
export const roleName = (role: string, custom: readonly Pick<Role, 'id' | 'name'>[]): string =>
  isBuiltIn(role)
    ? t(`role.${role}`)
    : (custom.find(({ id }) => id === role)?.name ?? t('person.role-unknown'));

/** The value of a field as people read it. */
export function valueOf(
  field: CsvField,
  details: PersonDetails,
  custom: readonly Pick<Role, 'id' | 'name'>[]
): string {
  if (field === 'role') return roleName(details.role, custom);
  if (field === 'registration') return t(`person.registration.${details.registration}`);
  if (field === 'connections')
    return formatList(details.connections.map((name) => t(`person.connection.${name}`)));
  return details[field];
}
