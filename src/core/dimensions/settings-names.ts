import type { Id } from '#core/fields.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';

/** What the reseller's product types and PBX templates are called, by their ids. */
export const namesInCatalogues = ({
  productTypes,
  pbxTemplates
}: Pick<DimensionsSettings, 'productTypes' | 'pbxTemplates'>): readonly (readonly [Id, string])[] =>
  [...productTypes, ...pbxTemplates].map(({ id, name }) => [id, name] as const);
