import type { Id } from '#core/fields.ts';
import { listsByField, namingFields, type NamingField } from './settings-names.ts';
import type { TemplateDetails } from './onboarding-template.ts';
import { mostEntries, type WebexEntries } from './webex-settings.ts';

interface Entry {
  readonly id: Id;
}
type Naming = Pick<TemplateDetails, NamingField>;

/** The entries that these templates name; `null` if they name none. */
export function webexEntriesNamed(
  { admins, subscriptions, ccpProviders }: WebexEntries,
  templates: readonly Naming[]
): WebexEntries | null {
  const named = <T extends Entry>(list: readonly T[], field: NamingField): T[] => {
    const ids = new Set(templates.map((template) => template[field]));
    return list.filter(({ id }) => ids.has(id));
  };
  const entries = {
    admins: named(admins, 'adminId'),
    subscriptions: named(subscriptions, 'subscriptionId'),
    ccpProviders: named(ccpProviders, 'ccpProviderId')
  };
  return Object.values(entries).some(({ length }) => length > 0) ? entries : null;
}

/** The settings with the other entries that they lack, as far as there is room; the same object if nothing is added. */
export function withWebexEntries<T extends WebexEntries>(settings: T, others: WebexEntries | null): T {
  if (!others) return settings;
  const more = {
    admins: lacking(settings.admins, others.admins),
    subscriptions: lacking(settings.subscriptions, others.subscriptions),
    ccpProviders: lacking(settings.ccpProviders, others.ccpProviders)
  };
  if (Object.values(more).every(({ length }) => length === 0)) return settings;
  return {
    ...settings,
    admins: [...settings.admins, ...more.admins],
    subscriptions: [...settings.subscriptions, ...more.subscriptions],
    ccpProviders: [...settings.ccpProviders, ...more.ccpProviders]
  };
}

function lacking<T extends Entry>(list: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(list.map(({ id }) => id));
  return others.filter(({ id }) => !ids.has(id)).slice(0, mostEntries - list.length);
}

/** Where an identifier stands that another entry of the same list has. */
export const entriesTwice = (
  entries: WebexEntries
): readonly { readonly path: readonly PropertyKey[]; readonly id: Id }[] =>
  namingFields.flatMap((field) => {
    const list = listsByField[field];
    const ids = entries[list].map(({ id }) => id);
    return [...ids.entries()]
      .filter(([index, id]) => ids.indexOf(id) !== index)
      .map(([index, id]) => ({ path: [list, index, 'id'], id }));
  });
