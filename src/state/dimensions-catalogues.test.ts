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
  isPreset,
  settingsRequest,
  withEntry,
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
