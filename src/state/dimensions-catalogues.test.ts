import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { aContext, aDimensionsCustomer } from '#core/a-state.ts';
import { aConnection } from '#core/dimensions/a-dimensions-state.ts';
import { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { exampleDimensions, isExample } from '#core/dimensions/example-catalogue.ts';
import { defaultSettings } from '#core/workspace.ts';
import { change, preview, type Asked } from '#storage/change-workspace.ts';
import { Database } from '#storage/database.ts';
import {
  catalogues,
  customersNaming,
  examplesLacking,
  isPreset,
  settingsRequest,
  withEntry,
  withExamples,
  withoutEntry,
  withoutExamples
} from './dimensions-catalogues.ts';
import { newId } from './new-id.ts';

const settings = exampleDimensions;
const [analytics, voice] = settings.productTypes as [
  DimensionsSettings['productTypes'][0],
  DimensionsSettings['productTypes'][0]
];

describe('An entry of a catalogue', () => {
  test('is added at the end, or put in the place of the one it was before.', () => {
    const added = withEntry(settings, 'productTypes', { ...voice, id: 'mine' });
    expect(added.productTypes.map(({ id }) => id)).toEqual(['example-analytics', 'example-voice', 'mine']);
    const corrected = withEntry(added, 'productTypes', { ...analytics, name: 'Insight' });
    expect(corrected.productTypes.map(({ name }) => name)).toEqual(['Insight', 'Voice', 'Voice']);
  });

  test('[R36] takes the mark of the default along when it goes; another one leaves it.', () => {
    expect(withoutEntry(settings, 'pbxTemplates', 'example-kazoo')).toMatchObject({
      pbxTemplates: [],
      defaultTemplateId: ''
    });
    expect(withoutEntry(settings, 'productTypes', 'example-voice').defaultTemplateId).toBe('example-kazoo');
  });

  test('is an example until anything of it is changed.', () => {
    for (const catalogue of catalogues)
      for (const entry of settings[catalogue]) {
        expect(isExample(catalogue, entry)).toBe(true);
        expect(isExample(catalogue, { ...entry, name: `${entry.name}!` })).toBe(false);
        expect(isExample(catalogue, { ...entry, id: 'mine' })).toBe(false);
      }
  });
});

test('What was agreed with the vendor counts as unsaid until one part of it is changed; names are no part of it.', () => {
  expect(isPreset({ ...settings, productName: 'Insight', hasMinimumTerm: true })).toBe(true);
  expect(isPreset({ ...settings, trialMaxDays: 14 })).toBe(false);
  expect(isPreset({ ...settings, isBilledDirectly: false })).toBe(false);
});

describe('[DX22] The examples', () => {
  test('all go where nothing uses them.', () => {
    const { settings: rest, gone, kept } = withoutExamples(settings, []);
    expect(rest).toMatchObject({ rateBands: [], productTypes: [], pbxTemplates: [], defaultTemplateId: '' });
    expect(gone).toEqual({
      productTypes: ['Analytics', 'Voice'],
      pbxTemplates: ['Shared system'],
      rateBands: ['Standard', 'Voice']
    });
    expect(kept).toBe(0);
  });

  test('stay where a customer uses them, with the rate bands of their product types.', () => {
    const customer = aDimensionsCustomer({
      productTypeId: 'example-analytics',
      connection: aConnection({ templateId: 'example-kazoo' })
    });
    const { settings: rest, gone, kept } = withoutExamples(settings, [customer]);
    expect(rest.productTypes.map(({ name }) => name)).toEqual(['Analytics']);
    expect(rest.rateBands.map(({ name }) => name)).toEqual(['Standard']);
    expect(rest.defaultTemplateId).toBe('example-kazoo');
    expect([gone, kept]).toEqual([{ productTypes: ['Voice'], rateBands: ['Voice'] }, 3]);
  });

  test('stay where a product type of the reseller names them, and leave what is the reseller’s.', () => {
    const mine = withEntry(settings, 'productTypes', { ...voice, name: 'Ours' });
    const { settings: rest } = withoutExamples(mine, []);
    expect(rest.productTypes.map(({ name }) => name)).toEqual(['Ours']);
    expect(rest.rateBands.map(({ name }) => name)).toEqual(['Voice']);
  });
});

describe('[DX22] The example set', () => {
  const noTypes = settings.productTypes.reduce(
    (rest, { id }) => withoutEntry(rest, 'productTypes', id),
    settings
  );

  test('is back as it was at the beginning after all of it was removed.', () => {
    const rest = withoutExamples({ ...settings, productName: 'Insight', trialMaxDays: 14 }, []).settings;
    expect(examplesLacking(rest)).toBe(5);
    expect(withExamples(rest)).toEqual({ ...settings, productName: 'Insight', trialMaxDays: 14 });
    expect(examplesLacking(withExamples(rest))).toBe(0);
  });

  test('comes behind what is the reseller’s and changes nothing of it, an example made one’s own among it.', () => {
    const own = { ...analytics, id: 'mine', name: 'Gold' };
    const band = { id: 'example-standard', name: 'Ours', prices: {} };
    const mine = withEntry(withEntry(noTypes, 'productTypes', own), 'rateBands', band);
    expect(examplesLacking(mine)).toBe(2);
    expect(withExamples(mine)).toEqual({ ...mine, productTypes: [own, analytics, voice] });
  });

  test('[R36] leaves the default as it is where there is a template.', () => {
    const [kazoo] = settings.pbxTemplates;
    if (!kazoo) throw new Error('the example has a template');
    const own = withEntry(withoutEntry(settings, 'pbxTemplates', kazoo.id), 'pbxTemplates', {
      ...kazoo,
      id: 'mine'
    });
    expect(withExamples(own)).toMatchObject({
      pbxTemplates: [{ id: 'mine' }, kazoo],
      defaultTemplateId: ''
    });
  });

  test('lacks nothing where all examples are there, changed or not.', () => {
    expect(examplesLacking(settings)).toBe(0);
    expect(examplesLacking(withEntry(settings, 'productTypes', { ...voice, name: 'Ours' }))).toBe(0);
  });
});

test('Customers name product types and PBX templates, and no rate band.', () => {
  const customers = [
    aDimensionsCustomer({
      id: 'a',
      productTypeId: 'shared',
      connection: aConnection({ templateId: 'shared' })
    }),
    aDimensionsCustomer({ id: 'b', productTypeId: 'shared', connection: null })
  ];
  expect(customersNaming(customers, 'productTypes', 'shared').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(customersNaming(customers, 'pbxTemplates', 'shared').map(({ id }) => id)).toEqual(['a']);
  expect(customersNaming(customers, 'rateBands', 'shared')).toEqual([]);
});

describe('The example set is added in one change', () => {
  const opened = async () => {
    const db = new Database(`settings-${newId()}`, undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
    const apply = (request: Asked) => change(db, request, aContext({ entryId: newId() }));
    const stored = async () => (await db.workspace.get('workspace'))?.dimensions;
    await apply({ type: 'start-workspace', settings: { ...defaultSettings, partnerName: 'Harbour' } });
    await apply(settingsRequest((before) => withoutExamples(before, []).settings));
    return { apply, stored };
  };

  test('that is told, and can be undone and done again.', async () => {
    const { apply, stored } = await opened();
    const empty = await stored();
    const added = await apply(settingsRequest(withExamples));
    if (!added.ok) throw new Error(added.error.code);
    expect(await stored()).toEqual(settings);
    const told = added.value.lines.map(({ code }) => code);
    expect(told).toEqual([
      'product-type-added',
      'product-type-added',
      'rate-band-added',
      'rate-band-added',
      'pbx-template-added',
      'default-template-set'
    ]);
    const undone = await apply({ type: 'undo', entryId: added.value.id });
    expect(await stored()).toEqual(empty);
    if (!undone.ok) throw new Error(undone.error.code);
    await apply({ type: 'undo', entryId: undone.value.id });
    expect(await stored()).toEqual(settings);
  });

  test('[DX22] and refused by name where a product type of the reseller is called like one of it.', async () => {
    const { apply, stored } = await opened();
    const own = { ...voice, id: 'mine', name: 'VOICE', rateBandId: '' as const };
    await apply(settingsRequest((before) => withEntry(before, 'productTypes', own)));
    expect(await apply(settingsRequest(withExamples))).toEqual({
      ok: false,
      error: { code: 'product-type-name-taken', name: 'VOICE' }
    });
    expect((await stored())?.productTypes).toEqual([own]);
  });
});

describe('A change of the settings', () => {
  test('[DX22] is made to what is stored, not to what a dialog began with.', async () => {
    const db = new Database(`settings-${newId()}`, undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
    const context = () => aContext({ entryId: newId() });
    const apply = (request: Asked) => change(db, request, context());
    await apply({ type: 'start-workspace', settings: { ...defaultSettings, partnerName: 'Harbour' } });
    const removing = settingsRequest((stored) => withoutEntry(stored, 'pbxTemplates', 'example-kazoo'));
    const foreseen = async () => {
      const outcome = await preview(db, removing, context());
      return outcome.ok ? outcome.value.after.workspace.get('workspace')?.dimensions : outcome.error;
    };
    expect(await foreseen()).toMatchObject({ productName: settings.productName, pbxTemplates: [] });

    await apply(settingsRequest((stored) => ({ ...stored, productName: 'Insight' })));
    expect(await foreseen()).toMatchObject({ productName: 'Insight', pbxTemplates: [] });
    await apply(removing);
    expect((await db.workspace.get('workspace'))?.dimensions).toMatchObject({
      productName: 'Insight',
      pbxTemplates: [],
      defaultTemplateId: ''
    });
  });
});
