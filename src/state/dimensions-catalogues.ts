import { withEntries } from '#core/dimensions/catalogue.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type {
  DimensionsSettings,
  PbxTemplate,
  ProductType,
  RateBand
} from '#core/dimensions/dimensions-settings.ts';
import { exampleDimensions, isExample } from '#core/dimensions/example-catalogue.ts';
import type { Id } from '#core/fields.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { dimensionsCustomersByName, type ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Asked } from '#storage/change-workspace.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The catalogues, by their names in the settings. */
export interface CatalogueEntries {
  readonly rateBands: RateBand;
  readonly productTypes: ProductType;
  readonly pbxTemplates: PbxTemplate;
}
export type Catalogue = keyof CatalogueEntries;
export const catalogues = ['productTypes', 'rateBands', 'pbxTemplates'] as const satisfies Catalogue[];

export const dimensionsSettingsOf = (workspace: OpenWorkspace): DimensionsSettings =>
  workspace.settings?.dimensions ?? defaultDimensionsSettings;

/**
 * Asks to change the settings as they are stored when it is decided: the command holds all of them, and what a dialog
 * began with would take back what an undo or another tab has changed since.
 */
export const settingsRequest =
  (changed: (stored: DimensionsSettings) => DimensionsSettings): Asked =>
  async (db) => {
    const stored = await db.workspace.get('workspace');
    return {
      type: 'change-dimensions-settings',
      settings: changed(stored?.dimensions ?? defaultDimensionsSettings)
    };
  };

/** All customers by name, to see which of them name an entry. */
export const customersOf = (workspace: OpenWorkspace): LiveQuery<ListedDimensionsCustomer[]> =>
  new LiveQuery(() => dimensionsCustomersByName(workspace.db));

const listOf = (settings: DimensionsSettings, catalogue: Catalogue): readonly { readonly id: Id }[] =>
  settings[catalogue];

/** The settings with this entry added, or in the place of the one with the same id. */
export function withEntry<C extends Catalogue>(
  settings: DimensionsSettings,
  catalogue: C,
  entry: CatalogueEntries[C]
): DimensionsSettings {
  const list = listOf(settings, catalogue);
  const isThere = list.some(({ id }) => id === entry.id);
  return {
    ...settings,
    [catalogue]: isThere ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry]
  };
}

/** The settings without this entry; a default template that goes leaves none. */
export const withoutEntry = (
  settings: DimensionsSettings,
  catalogue: Catalogue,
  id: Id
): DimensionsSettings => ({
  ...settings,
  [catalogue]: listOf(settings, catalogue).filter((each) => each.id !== id),
  defaultTemplateId:
    catalogue === 'pbxTemplates' && settings.defaultTemplateId === id ? '' : settings.defaultTemplateId
});

const agreed = [
  'region',
  'country',
  'currency',
  'trialsAllowed',
  'trialMaxDays',
  'isBilledDirectly'
] as const;
/** Nobody has said anything of what was agreed with the vendor yet. */
export const isPreset = (settings: DimensionsSettings): boolean =>
  agreed.every((field) => settings[field] === exampleDimensions[field]);

/** The customers that name an entry; a rate band is named by product types only. */
export function customersNaming<T extends Pick<DimensionsCustomer, 'productTypeId' | 'connection'>>(
  customers: readonly T[],
  catalogue: Catalogue,
  id: Id
): readonly T[] {
  if (catalogue === 'rateBands') return [];
  return customers.filter((customer) =>
    catalogue === 'productTypes' ? customer.productTypeId === id : customer.connection?.templateId === id
  );
}

export interface WithoutExamples {
  readonly settings: DimensionsSettings;
  /** The names of what goes, by the catalogues that lose something. */
  readonly gone: Readonly<Partial<Record<Catalogue, readonly string[]>>>;
  /** How many examples something still uses. */
  readonly kept: number;
}

/** The settings without the examples that neither customers nor product types of the reseller name. */
export function withoutExamples(
  settings: DimensionsSettings,
  customers: readonly Pick<DimensionsCustomer, 'productTypeId' | 'connection'>[]
): WithoutExamples {
  const gone: Partial<Record<Catalogue, string[]>> = {};
  let kept = 0;
  let rest = settings;
  // rate bands come last: the product types that go no longer name them
  for (const catalogue of ['productTypes', 'pbxTemplates', 'rateBands'] as const)
    for (const entry of settings[catalogue]) {
      if (!isExample(catalogue, entry)) continue;
      const isUsed =
        catalogue === 'rateBands'
          ? rest.productTypes.some(({ rateBandId }) => rateBandId === entry.id)
          : customersNaming(customers, catalogue, entry.id).length > 0;
      if (isUsed) kept += 1;
      else {
        (gone[catalogue] ??= []).push(entry.name);
        rest = withoutEntry(rest, catalogue, entry.id);
      }
    }
  return { settings: rest, gone, kept };
}

/** How many examples are not there, be it as they are or made one's own. */
export const examplesLacking = (settings: DimensionsSettings): number => {
  const whole = withEntries(settings, exampleDimensions);
  return catalogues.reduce((sum, each) => sum + whole[each].length - settings[each].length, 0);
};

/**
 * The settings with the examples that are not there. Whoever has a template has chosen a default or none; without any,
 * the example is the default again.
 */
export const withExamples = (settings: DimensionsSettings): DimensionsSettings => ({
  ...withEntries(settings, exampleDimensions),
  defaultTemplateId:
    settings.pbxTemplates.length === 0 ? exampleDimensions.defaultTemplateId : settings.defaultTemplateId
});
