import type { Id } from '#core/fields.ts';
import type { z } from '#core/zod.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { DimensionsSettings } from './dimensions-settings.ts';

/** The reseller's entries that customers name. */
export const DimensionsCatalogue = DimensionsSettings.pick({
  rateBands: true,
  productTypes: true,
  pbxTemplates: true
});
export type DimensionsCatalogue = Readonly<z.infer<typeof DimensionsCatalogue>>;

/** What of a customer names an entry. */
type Naming = Pick<DimensionsCustomer, 'productTypeId' | 'connection'>;

const noEntries: DimensionsCatalogue = { rateBands: [], productTypes: [], pbxTemplates: [] };

/** The entries that these customers name, with the rate bands of their product types; `null` if they name none. */
export function entriesNamed(
  catalogue: DimensionsCatalogue,
  customers: readonly Naming[]
): DimensionsCatalogue | null {
  const types = new Set(customers.map(({ productTypeId }) => productTypeId));
  const templates = new Set(customers.map(({ connection }) => connection?.templateId));
  const productTypes = catalogue.productTypes.filter(({ id }) => types.has(id));
  const bands = new Set(productTypes.map(({ rateBandId }) => rateBandId));
  const named = {
    rateBands: catalogue.rateBands.filter(({ id }) => bands.has(id)),
    productTypes,
    pbxTemplates: catalogue.pbxTemplates.filter(({ id }) => templates.has(id))
  };
  return named.productTypes.length + named.pbxTemplates.length > 0 ? named : null;
}

/** What a customer names that the catalogue lacks. */
export function entriesLacking(
  { productTypes, pbxTemplates }: DimensionsCatalogue,
  { productTypeId, connection }: Naming
): readonly ('product-type' | 'pbx-template')[] {
  const has = (list: readonly { readonly id: Id }[], id: Id) => list.some((entry) => entry.id === id);
  return [
    ...(productTypeId === '' || has(productTypes, productTypeId) ? [] : ['product-type' as const]),
    ...(connection === null || has(pbxTemplates, connection.templateId) ? [] : ['pbx-template' as const])
  ];
}

/** The catalogue with the entries of another one that it lacks; the same object if it lacks none. */
export function withEntries<T extends DimensionsCatalogue>(
  catalogue: T,
  others: DimensionsCatalogue | null
): T {
  const { rateBands, productTypes, pbxTemplates } = others ?? noEntries;
  const more = {
    rateBands: lacking(catalogue.rateBands, rateBands),
    productTypes: lacking(catalogue.productTypes, productTypes),
    pbxTemplates: lacking(catalogue.pbxTemplates, pbxTemplates)
  };
  if (more.rateBands.length + more.productTypes.length + more.pbxTemplates.length === 0) return catalogue;
  return {
    ...catalogue,
    rateBands: [...catalogue.rateBands, ...more.rateBands],
    productTypes: [...catalogue.productTypes, ...more.productTypes],
    pbxTemplates: [...catalogue.pbxTemplates, ...more.pbxTemplates]
  };
}

const lacking = <T extends { readonly id: Id }>(list: readonly T[], others: readonly T[]): T[] => {
  const ids = new Set(list.map(({ id }) => id));
  return others.filter(({ id }) => !ids.has(id));
};

/** A place within settings or a catalogue with the identifier that stands there. */
export interface UnfitPlace {
  readonly code: 'duplicate-id' | 'dangling-setting';
  readonly path: readonly PropertyKey[];
  readonly found: Id;
}

/** Entries that are there twice, and names of entries that are not there. */
export function unfitPlaces(
  settings: DimensionsCatalogue & Partial<Pick<DimensionsSettings, 'defaultTemplateId'>>
): readonly UnfitPlace[] {
  const { rateBands, productTypes, pbxTemplates, defaultTemplateId = '' } = settings;
  const bands = new Set<Id>(['', ...rateBands.map(({ id }) => id)]);
  const templates = new Set<Id>(['', ...pbxTemplates.map(({ id }) => id)]);
  const dangling = (path: readonly PropertyKey[], found: Id): UnfitPlace => ({
    code: 'dangling-setting',
    path,
    found
  });
  return [
    ...(['rateBands', 'productTypes', 'pbxTemplates'] as const).flatMap((list) => {
      const ids = settings[list].map(({ id }) => id);
      return [...ids.entries()]
        .filter(([index, id]) => ids.indexOf(id) !== index)
        .map(([index, found]) => ({ code: 'duplicate-id' as const, path: [list, index, 'id'], found }));
    }),
    ...[...productTypes.entries()]
      .filter(([, { rateBandId }]) => !bands.has(rateBandId))
      .map(([index, { rateBandId }]) => dangling(['productTypes', index, 'rateBandId'], rateBandId)),
    ...(templates.has(defaultTemplateId) ? [] : [dangling(['defaultTemplateId'], defaultTemplateId)])
  ];
}
