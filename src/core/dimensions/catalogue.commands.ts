import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { kindsChanged, unfitPlaces } from './catalogue.ts';
import { dimensionsSettings, nameKey } from './customer-of.ts';
import { DimensionsSettings, isRawToken } from './dimensions-settings.ts';

type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * What customers or product types name cannot be taken out of the catalogues, nor a template become one of another kind
 * under its connections; whatever else is in them can.
 */
export function changeDimensionsSettings(
  state: State,
  { settings }: CommandOf<'change-dimensions-settings'>,
  context: Context
): Result<readonly Event[], Refusal> {
  const permission = notPermitted(context.by, 'change-settings', null);
  if (permission) return fail(permission);
  const kept = accepted(DimensionsSettings, settings);
  if (!kept.ok) return kept;
  const before = dimensionsSettings(state);
  const refusal =
    stillNamed(state, kept.value) ??
    danglingIn(kept.value) ??
    nameTaken(before, kept.value) ??
    rawName(before, kept.value);
  if (refusal) return fail(refusal);
  return sameValue(before, kept.value)
    ? fail({ code: 'nothing-changed' })
    : ok([{ type: 'dimensions-settings-changed', settings: kept.value }]);
}

/** The first entry that is gone, or becomes a template of another kind, although something names it. */
function stillNamed(state: State, settings: DimensionsSettings): Refusal | null {
  const before = dimensionsSettings(state);
  const customers = [...state.dimensionsCustomers.values()];
  const gone = <T extends { readonly id: string; readonly name: string }>(
    was: readonly T[],
    is: readonly T[]
  ) => was.filter(({ id }) => !is.some((entry) => entry.id === id));
  for (const { id, name } of gone(before.productTypes, settings.productTypes)) {
    const count = customers.filter(({ productTypeId }) => productTypeId === id).length;
    if (count > 0) return { code: 'named-by-customers', name, count };
  }
  for (const { id, name } of gone(before.pbxTemplates, settings.pbxTemplates)) {
    const count = customers.filter(({ connection }) => connection?.templateId === id).length;
    if (count > 0) return { code: 'named-by-customers', name, count };
  }
  const [template] = kindsChanged(before, settings, customers);
  if (template) return { code: 'named-by-customers', name: template.name, count: template.count };
  for (const { id, name } of gone(before.rateBands, settings.rateBands)) {
    const count = settings.productTypes.filter(({ rateBandId }) => rateBandId === id).length;
    if (count > 0) return { code: 'named-by-product-types', name, count };
  }
  return null;
}

/** Entries are there once, and what they name is there. */
function danglingIn(settings: DimensionsSettings): Refusal | null {
  const [unfit] = unfitPlaces(settings);
  if (!unfit) return null;
  if (unfit.code === 'duplicate-id') return { code: 'exists-already' };
  return { code: 'gone', what: unfit.path[0] === 'productTypes' ? 'rate-band' : 'pbx-template' };
}

/** A product type that is new or called otherwise does not get the name of another one. */
function nameTaken(before: DimensionsSettings, { productTypes }: DimensionsSettings): Refusal | null {
  const had = new Map(before.productTypes.map(({ id, name }) => [id, nameKey(name)]));
  for (const { id, name } of productTypes) {
    if (had.get(id) === nameKey(name)) continue;
    const other = productTypes.find((type) => type.id !== id && nameKey(type.name) === nameKey(name));
    if (other) return { code: 'product-type-name-taken', name: other.name };
  }
  return null;
}

/** What stands for the name in the vendor's documents does not become the name. */
function rawName(before: DimensionsSettings, settings: DimensionsSettings): Refusal | null {
  for (const field of ['productName', 'kazooName'] as const)
    if (settings[field] !== before[field] && isRawToken(settings[field]))
      return { code: 'invalid', field, issue: 'token' };
  return null;
}
