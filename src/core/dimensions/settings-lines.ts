import { sameValue } from '#core/same-value.ts';
import { z } from '#core/zod.ts';
import { templateOf } from './customer-of.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';
import { exampleDimensions } from './example-catalogue.ts';

const count = z.number();
const name = z.string();
const plain = <Code extends string>(code: Code) => z.strictObject({ code: z.literal(code) });
const named = <Code extends string>(code: Code) => z.strictObject({ code: z.literal(code), name });

/** What is told of the reseller's settings. */
export const settingsLines = [
  /** What has no line of its own, and everything in journals from before the others were there. */
  plain('dimensions-settings-changed'),
  plain('dimensions-names-changed'),
  plain('dimensions-region-changed'),
  plain('dimensions-country-changed'),
  z.strictObject({ code: z.literal('dimensions-currency-changed'), currency: z.string() }),
  plain('trials-on'),
  plain('trials-off'),
  z.strictObject({ code: z.literal('longest-trial-changed'), count }),
  plain('billed-directly-on'),
  plain('billed-directly-off'),
  plain('minimum-term-on'),
  plain('minimum-term-off'),
  named('rate-band-added'),
  named('rate-band-corrected'),
  named('rate-band-removed'),
  named('product-type-added'),
  named('product-type-corrected'),
  named('product-type-removed'),
  named('pbx-template-added'),
  named('pbx-template-corrected'),
  named('pbx-template-removed'),
  named('default-template-set'),
  plain('default-template-cleared'),
  z.strictObject({ code: z.literal('dimensions-examples-removed'), count })
] as const;
type SettingsLine = z.infer<(typeof settingsLines)[number]>;

const catalogues = [
  ['productTypes', 'product-type'],
  ['rateBands', 'rate-band'],
  ['pbxTemplates', 'pbx-template']
] as const;

/** What of the settings became another, each thing by its name. */
export function linesOfSettings(
  before: DimensionsSettings,
  after: DimensionsSettings
): readonly SettingsLine[] {
  const differs = (...fields: readonly (keyof DimensionsSettings)[]): boolean =>
    fields.some((field) => !sameValue(before[field], after[field]));
  const onOrOff = (isOn: boolean) => (isOn ? 'on' : 'off');
  const lines: SettingsLine[] = [
    ...(differs('productName', 'kazooName') ? [{ code: 'dimensions-names-changed' as const }] : []),
    ...(differs('region') ? [{ code: 'dimensions-region-changed' as const }] : []),
    ...(differs('country') ? [{ code: 'dimensions-country-changed' as const }] : []),
    ...(differs('currency')
      ? [{ code: 'dimensions-currency-changed' as const, currency: after.currency }]
      : []),
    ...(differs('trialsAllowed') ? [{ code: `trials-${onOrOff(after.trialsAllowed)}` as const }] : []),
    ...(differs('trialMaxDays')
      ? [{ code: 'longest-trial-changed' as const, count: after.trialMaxDays }]
      : []),
    ...(differs('isBilledDirectly')
      ? [{ code: `billed-directly-${onOrOff(after.isBilledDirectly)}` as const }]
      : []),
    ...(differs('hasMinimumTerm')
      ? [{ code: `minimum-term-${onOrOff(after.hasMinimumTerm)}` as const }]
      : []),
    ...entryLines(before, after),
    ...defaultLines(before, after)
  ];
  return lines.length > 0 ? lines : [{ code: 'dimensions-settings-changed' }];
}

/** Entries added, changed and removed; several examples that go are told as one. */
function entryLines(before: DimensionsSettings, after: DimensionsSettings): readonly SettingsLine[] {
  const removed: SettingsLine[] = [];
  const others: SettingsLine[] = [];
  let isOfExamples = true;
  for (const [catalogue, kind] of catalogues) {
    const had = new Map(before[catalogue].map((entry) => [entry.id, entry]));
    const has = new Set(after[catalogue].map(({ id }) => id));
    for (const entry of after[catalogue]) {
      const known = had.get(entry.id);
      if (!known) others.push({ code: `${kind}-added`, name: entry.name });
      else if (!sameValue(known, entry)) others.push({ code: `${kind}-corrected`, name: entry.name });
    }
    for (const [id, entry] of had)
      if (!has.has(id)) {
        removed.push({ code: `${kind}-removed`, name: entry.name });
        isOfExamples &&= exampleDimensions[catalogue].some((example) => sameValue(example, entry));
      }
  }
  return removed.length > 1 && isOfExamples
    ? [...others, { code: 'dimensions-examples-removed', count: removed.length }]
    : [...others, ...removed];
}

/** Which template is the default; one that is removed takes the mark along, which goes without saying. */
function defaultLines(before: DimensionsSettings, after: DimensionsSettings): readonly SettingsLine[] {
  if (before.defaultTemplateId === after.defaultTemplateId) return [];
  const now = templateOf(after, after.defaultTemplateId);
  if (now) return [{ code: 'default-template-set', name: now.name }];
  return templateOf(after, before.defaultTemplateId) ? [{ code: 'default-template-cleared' }] : [];
}
