import type { Id } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { DimensionsSettings, RateBand, type PbxTemplate, type ProductType } from './dimensions-settings.ts';

/** A rate band as it goes along with an account: what it costs is the reseller's own business. */
export const NamedRateBand = RateBand.omit({ prices: true });
export type NamedRateBand = Readonly<z.infer<typeof NamedRateBand>>;

/** The reseller's entries that customers name, as they go along with an account: without prices. */
export const DimensionsCatalogue = DimensionsSettings.pick({ productTypes: true, pbxTemplates: true }).extend(
  {
    rateBands: z.array(NamedRateBand).max(50)
  }
);
export type DimensionsCatalogue = Readonly<z.infer<typeof DimensionsCatalogue>>;

/** The same entries, be it of the settings, with prices, or of what goes along. */
interface Entries<Band extends NamedRateBand> {
  readonly rateBands: Band[];
  readonly productTypes: ProductType[];
  readonly pbxTemplates: PbxTemplate[];
}

/** What of a customer names an entry. */
type Naming = Pick<DimensionsCustomer, 'productTypeId' | 'connection'>;

const noEntries = { rateBands: [], productTypes: [], pbxTemplates: [] };

/** The entries that these customers name, with the rate bands of their product types; `null` if they name none. */
export function entriesNamed<Band extends NamedRateBand>(
  catalogue: Entries<Band>,
  customers: readonly Naming[]
): Entries<Band> | null {
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

/** What goes along with these customers: the entries that they name, without prices; `null` if they name none. */
export function catalogueFor(
  settings: Entries<NamedRateBand>,
  customers: readonly Naming[]
): DimensionsCatalogue | null {
  const named = entriesNamed(settings, customers);
  return named && { ...named, rateBands: named.rateBands.map(({ id, name }) => ({ id, name })) };
}

/** What a customer names that the catalogue lacks. */
export function entriesLacking(
  { productTypes, pbxTemplates }: Pick<DimensionsCatalogue, 'productTypes' | 'pbxTemplates'>,
  { productTypeId, connection }: Naming
): readonly ('product-type' | 'pbx-template')[] {
  const has = (list: readonly { readonly id: Id }[], id: Id) => list.some((entry) => entry.id === id);
  return [
    ...(productTypeId === '' || has(productTypes, productTypeId) ? [] : ['product-type' as const]),
    ...(connection === null || has(pbxTemplates, connection.templateId) ? [] : ['pbx-template' as const])
  ];
}

/**
 * The catalogue with the entries of another one that it lacks; the same object if it lacks none. What a new rate band
 * costs is unknown where the other one does not say; one that is there keeps its prices.
 */
export function withEntries<T extends Entries<RateBand>>(
  catalogue: T,
  others: Entries<NamedRateBand> | null
): T {
  const { rateBands, productTypes, pbxTemplates } = others ?? noEntries;
  const more = {
    rateBands: lacking<NamedRateBand>(catalogue.rateBands, rateBands).map((band) => ({
      prices: {},
      ...band
    })),
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

/** The templates of other settings that are of another kind than before under connections that these customers had and have. */
export function kindsChanged(
  before: Pick<DimensionsCatalogue, 'pbxTemplates'>,
  { pbxTemplates }: Pick<DimensionsCatalogue, 'pbxTemplates'>,
  had: readonly DimensionsCustomer[],
  has: readonly DimensionsCustomer[] = had
): readonly (PbxTemplate & { readonly count: number })[] {
  const kinds = new Map(pbxTemplates.map(({ id, kind }) => [id, kind]));
  const templateHad = new Map(had.map(({ id, connection }) => [id, connection?.templateId]));
  return before.pbxTemplates.flatMap((template) => {
    const { id, kind } = template;
    if ((kinds.get(id) ?? kind) === kind) return [];
    const named = has.filter(
      (customer) => customer.connection?.templateId === id && templateHad.get(customer.id) === id
    );
    return named.length > 0 ? [{ ...template, count: named.length }] : [];
  });
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
