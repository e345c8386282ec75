import { describe, expect, test } from 'vitest';
import { after, linesAt } from '#core/a-journal.ts';
import { aState } from '#core/a-state.ts';
import type { DimensionsSettings, PbxTemplate, ProductType, RateBand } from './dimensions-settings.ts';
import { exampleDimensions as settings } from './example-catalogue.ts';
import { linesOfSettings } from './settings-lines.ts';

const [analytics, voice] = settings.productTypes as [ProductType, ProductType];
const [standard, voiceBand] = settings.rateBands as [RateBand, RateBand];
const kazoo = settings.pbxTemplates[0] as PbxTemplate;
const second = { ...kazoo, id: 'second', name: 'Branches' };
const told = (over: Partial<DimensionsSettings>, from: DimensionsSettings = settings) =>
  linesOfSettings(from, { ...from, ...over });

describe('[DX22] A change of the settings is called after what changed:', () => {
  test.each<[string, Partial<DimensionsSettings>, object]>([
    ['the name of the product', { productName: 'Insight' }, { code: 'dimensions-names-changed' }],
    ['the name of the telephone system', { kazooName: 'Ours' }, { code: 'dimensions-names-changed' }],
    ['the region', { region: 'na' }, { code: 'dimensions-region-changed' }],
    ['the country', { country: 'IE' }, { code: 'dimensions-country-changed' }],
    ['the currency', { currency: 'EUR' }, { code: 'dimensions-currency-changed', currency: 'EUR' }],
    ['trials', { trialsAllowed: !settings.trialsAllowed }, { code: 'trials-off' }],
    ['the longest trial', { trialMaxDays: 14 }, { code: 'longest-trial-changed', count: 14 }],
    ['direct billing', { isBilledDirectly: false }, { code: 'billed-directly-off' }],
    ['the minimum term', { hasMinimumTerm: true }, { code: 'minimum-term-on' }],
    [
      'a product type that is new',
      { productTypes: [analytics, voice, { ...voice, id: 'mine', name: 'Gold' }] },
      { code: 'product-type-added', name: 'Gold' }
    ],
    [
      'a product type that changed',
      { productTypes: [{ ...analytics, name: 'Insight' }, voice] },
      { code: 'product-type-corrected', name: 'Insight' }
    ],
    [
      'a product type that is gone',
      { productTypes: [voice] },
      { code: 'product-type-removed', name: 'Analytics' }
    ],
    [
      'a rate band',
      { rateBands: [standard, { ...voiceBand, prices: {} }] },
      { code: 'rate-band-corrected', name: 'Voice' }
    ],
    ['a PBX template', { pbxTemplates: [kazoo, second] }, { code: 'pbx-template-added', name: 'Branches' }],
    ['no default any more', { defaultTemplateId: '' }, { code: 'default-template-cleared' }],
    [
      'a default that goes with its template',
      { pbxTemplates: [], defaultTemplateId: '' },
      { code: 'pbx-template-removed', name: 'Shared system' }
    ],
    [
      'the examples, all of them',
      { rateBands: [], productTypes: [], pbxTemplates: [], defaultTemplateId: '' },
      { code: 'dimensions-examples-removed', count: 5 }
    ]
  ])('%s.', (_, over, line) => {
    expect(told(over)).toEqual([line]);
  });

  test('another default.', () => {
    const both = { ...settings, pbxTemplates: [kazoo, second] };
    expect(told({ defaultTemplateId: 'second' }, both)).toEqual([
      { code: 'default-template-set', name: 'Branches' }
    ]);
  });

  test('entries of one’s own that go are told one by one, and so is another order as a change.', () => {
    const own = { ...settings, productTypes: [{ ...analytics, name: 'Insight' }, voice] };
    expect(told({ productTypes: [] }, own).map(({ code }) => code)).toEqual([
      'product-type-removed',
      'product-type-removed'
    ]);
    expect(told({ productTypes: [voice, analytics] })).toEqual([{ code: 'dimensions-settings-changed' }]);
  });

  test('the journal keeps it.', () => {
    const command = {
      type: 'change-dimensions-settings',
      settings: { ...settings, trialMaxDays: 14 }
    } as const;
    expect(linesAt(after(aState(), command))).toEqual([{ code: 'longest-trial-changed', count: 14 }]);
  });
});
