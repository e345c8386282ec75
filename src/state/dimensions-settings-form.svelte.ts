import {
  DimensionsSettings,
  isRawToken,
  PbxTemplate,
  ProductType,
  RateBand
} from '#core/dimensions/dimensions-settings.ts';
import { chargedRoles, type ChargedRole } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { readMoney, typedMoney } from '#i18n/money.ts';
import { Form } from './form.svelte.ts';

// What is typed in the reseller's settings and catalogues, and what it is kept as.

const Price = z
  .string()
  .transform((text) => (text.trim() === '' ? undefined : (readMoney(text) ?? Number.NaN)))
  .pipe(RateBand.shape.prices.valueType.optional());
const RateBandFields = z
  .object({
    name: RateBand.shape.name,
    ...(Object.fromEntries(chargedRoles.map((role) => [role, Price])) as Record<ChargedRole, typeof Price>)
  })
  .transform(({ name, ...prices }) => ({
    name,
    prices: Object.fromEntries(
      chargedRoles.flatMap((role) => (prices[role] === undefined ? [] : [[role, prices[role]]]))
    )
  }));

/** A rate band with its prices as text: empty for a price that is not known. */
export function rateBandForm(id: Id, band: Omit<RateBand, 'id'> | undefined) {
  const typed = (role: ChargedRole): string => {
    const price = band?.prices[role];
    return price === undefined ? '' : typedMoney(price);
  };
  return new Form<RateBand, Record<'name' | ChargedRole, string>>(
    RateBandFields.transform((fields) => ({ ...fields, id })),
    {
      name: band?.name ?? '',
      ...(Object.fromEntries(chargedRoles.map((role) => [role, typed(role)])) as Record<ChargedRole, string>)
    }
  );
}

const { features } = ProductType.shape;
const ProductTypeFields = ProductType.omit({ id: true }).extend({
  features: z
    .string()
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    )
    .pipe(features)
});

type ProductTypeValues = Omit<z.infer<typeof ProductType>, 'id' | 'features'> & { features: string };

/** A product type with its features as one text, a line for each. */
export const productTypeForm = (id: Id, type: Omit<ProductType, 'id'> | undefined) =>
  new Form<ProductType, ProductTypeValues>(
    ProductTypeFields.transform((fields) => ({ ...fields, id })),
    {
      name: type?.name ?? '',
      profile: type?.profile ?? '',
      description: type?.description ?? '',
      regions: [...(type?.regions ?? [])],
      pbxKinds: [...(type?.pbxKinds ?? [])],
      isLocking: type?.isLocking ?? false,
      features: (type?.features ?? []).join('\n'),
      rateBandId: type?.rateBandId ?? ''
    }
  );

/** A PBX template; only Kazoo has addresses, so those of another kind are dropped. */
export const pbxTemplateForm = (id: Id, template: Omit<PbxTemplate, 'id'> | undefined) =>
  new Form<PbxTemplate, Omit<z.infer<typeof PbxTemplate>, 'id'>>(
    PbxTemplate.omit({ id: true }).transform((fields) => ({
      ...fields,
      id,
      ...(fields.kind === 'kazoo' ? {} : { hostRest: '', hostWebsocket: '' })
    })),
    {
      name: template?.name ?? '',
      kind: template?.kind ?? 'kazoo',
      country: template?.country ?? '',
      hostRest: template?.hostRest ?? '',
      hostWebsocket: template?.hostWebsocket ?? '',
      hasMasterKey: template?.hasMasterKey ?? false
    }
  );

const Names = DimensionsSettings.pick({
  productName: true,
  kazooName: true,
  region: true,
  country: true,
  currency: true
}).extend({
  productName: DimensionsSettings.shape.productName.refine((name) => !isRawToken(name)),
  kazooName: DimensionsSettings.shape.kazooName.refine((name) => !isRawToken(name))
});
export type NamesAndPlace = z.infer<typeof Names>;
export const namesForm = (names: NamesAndPlace) => new Form<NamesAndPlace>(Names, names);

const Days = z.strictObject({
  trialMaxDays: z.string().trim().min(1).transform(Number).pipe(DimensionsSettings.shape.trialMaxDays)
});
export const trialDaysForm = (days: number) =>
  new Form<z.infer<typeof Days>, { trialMaxDays: string }>(Days, { trialMaxDays: String(days) });
