import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf, undoOf } from '#core/a-journal.ts';
import { anAccount, asAdminOf, aState, aDimensionsCustomer } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { aConnection, aDraft, dimensionsState } from './a-dimensions-state.ts';
import type { DimensionsSettings, PbxTemplate, ProductType } from './dimensions-settings.ts';

const change = (over: Partial<DimensionsSettings>): Command => ({
  type: 'change-dimensions-settings',
  settings: { ...defaultDimensionsSettings, ...over }
});
const { productTypes, pbxTemplates, rateBands } = defaultDimensionsSettings;
const kazoo = pbxTemplates[0] as PbxTemplate;
const without = <T extends { readonly id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((entry) => entry.id !== id);
const nobody = aState();

describe('The catalogues', () => {
  test('are changed, and that is told; a change that is none is refused.', () => {
    const past = after(nobody, change({ region: 'eu', trialsAllowed: false, productName: ' Insight ' }));
    expect(past.state.workspace.get('workspace')?.dimensions).toEqual({
      ...defaultDimensionsSettings,
      region: 'eu',
      trialsAllowed: false,
      productName: 'Insight'
    });
    expect(linesAt(past)).toEqual([
      { code: 'dimensions-names-changed' },
      { code: 'dimensions-region-changed' },
      { code: 'trials-off' }
    ]);
    expect(refusalOf(nobody, change({}))).toEqual({ code: 'nothing-changed' });
  });

  test.each<[string, Partial<DimensionsSettings>, string, number]>([
    ['a product type', { productTypes: without(productTypes, 'example-analytics') }, 'Analytics', 2],
    ['a PBX template', { pbxTemplates: [], defaultTemplateId: '' }, 'Shared system', 1]
  ])('[DX22] keep %s that customers name, drafts among them.', (_, over, name, count) => {
    const state = dimensionsState(
      {},
      {
        accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
        dimensionsCustomers: [
          aDimensionsCustomer(),
          aDimensionsCustomer({
            id: 'other',
            name: 'Other',
            status: 'draft',
            connection: null,
            primaryPersonId: ''
          })
        ]
      }
    );
    expect(refusalOf(state, change(over))).toEqual({ code: 'named-by-customers', name, count });
    expect(after(nobody, change(over)).state.workspace.get('workspace')?.dimensions).toMatchObject(over);
  });

  test('[DX22] keep the kind of a PBX template that connections are made to.', () => {
    const teams = change({ pbxTemplates: [{ ...kazoo, kind: 'teams', hostRest: '', hostWebsocket: '' }] });
    const refusal = { code: 'named-by-customers', name: 'Shared system', count: 1 };
    expect(refusalOf(dimensionsState(), teams)).toEqual(refusal);
    const renamed = change({ pbxTemplates: [{ ...kazoo, name: 'Ours' }] });
    expect(after(dimensionsState(), renamed).state.workspace.get('workspace')?.dimensions).toMatchObject({
      pbxTemplates: [{ name: 'Ours' }]
    });
    // nor is a change undone that somebody connected to since
    const { isPaused, ...connection } = aConnection();
    const connect = { type: 'save-connection', accountId: 'acme', connection, isPaused } as const;
    const past = after(dimensionsState({ ...aDraft, connection: null }), teams, connect);
    expect(refusalOf(past, undoOf(past, 1))).toEqual(refusal);
  });

  test.each([
    ['hostRest', 'http://pbx.example.com', 'https-address'],
    ['hostRest', 'pbx.example.com', 'https-address'],
    ['hostRest', 'https://admin:secret@pbx.example.com', 'https-address'],
    ['hostRest', 'https://pbx.example.com/?api_key=secret', 'https-address'],
    ['hostRest', 'https://pbx.example.com#secret', 'https-address'],
    ['hostRest', 'https://', 'https-address'],
    ['hostWebsocket', 'https://pbx.example.com', 'wss-address'],
    ['hostWebsocket', 'wss://secret@pbx.example.com', 'wss-address'],
    ['hostWebsocket', 'wss://pbx.example.com?token=secret', 'wss-address']
  ])('have an address as %s and no secret in it: not %s.', (field, address, issue) => {
    expect(refusalOf(nobody, change({ pbxTemplates: [{ ...kazoo, [field]: address }] }))).toEqual({
      code: 'invalid',
      field: `pbxTemplates.0.${field}`,
      issue
    });
  });

  test('have addresses with port and path, or none.', () => {
    const hosts = { hostRest: 'https://pbx.example.com:8443/v2', hostWebsocket: 'wss://[2001:db8::1]:5443' };
    for (const over of [hosts, { hostRest: '', hostWebsocket: '' }])
      expect(
        after(nobody, change({ pbxTemplates: [{ ...kazoo, ...over }] })).state.workspace.get('workspace')
          ?.dimensions.pbxTemplates
      ).toMatchObject([over]);
  });

  test('[DX22] keep a rate band that product types name, and lose it together with the name.', () => {
    const rest = without(rateBands, 'example-voice');
    expect(refusalOf(nobody, change({ rateBands: rest }))).toEqual({
      code: 'named-by-product-types',
      name: 'Voice',
      count: 1
    });
    const renamed = productTypes.map((type) =>
      type.rateBandId === 'example-voice' ? { ...type, rateBandId: '' as const } : type
    );
    expect(
      after(nobody, change({ rateBands: rest, productTypes: renamed })).state.workspace.get('workspace')
        ?.dimensions
    ).toMatchObject({ rateBands: rest });
  });

  test.each<[string, Partial<DimensionsSettings>]>([
    ['a rate band', { rateBands: [...rateBands, ...rateBands] }],
    ['a product type', { productTypes: [...productTypes, ...productTypes] }],
    ['a PBX template', { pbxTemplates: [kazoo, kazoo] }]
  ])('[DX22] have %s once.', (_, over) => {
    expect(refusalOf(nobody, change(over))).toEqual({ code: 'exists-already' });
  });

  test('[DX22] name nothing that is not in them.', () => {
    const lost = productTypes.map((type) => ({ ...type, rateBandId: 'lost' }));
    expect(refusalOf(nobody, change({ productTypes: lost }))).toEqual({ code: 'gone', what: 'rate-band' });
    expect(refusalOf(nobody, change({ defaultTemplateId: 'lost' }))).toEqual({
      code: 'gone',
      what: 'pbx-template'
    });
  });

  test('[R36] [S39] have one default template, or none.', () => {
    const second = { ...kazoo, id: 'second', name: 'Second' };
    const past = after(
      nobody,
      change({ pbxTemplates: [kazoo, second], defaultTemplateId: 'second' }),
      change({ pbxTemplates: [kazoo, second], defaultTemplateId: '' })
    );
    expect(past.state.workspace.get('workspace')?.dimensions.defaultTemplateId).toBe('');
  });

  test('[DX22] have a product type of each name once, whatever its case and spacing.', () => {
    const [analytics, voice] = productTypes as [ProductType, ProductType];
    const namesake = { ...voice, id: 'mine', name: ' analytics' };
    const taken = { code: 'product-type-name-taken', name: 'Analytics' };
    expect(refusalOf(nobody, change({ productTypes: [...productTypes, namesake] }))).toEqual(taken);
    const renamed = [analytics, { ...voice, name: 'ANALYTICS' }];
    expect(refusalOf(nobody, change({ productTypes: renamed }))).toEqual(taken);
    // nor does one come back beside another that got its name since
    const past = after(
      nobody,
      change({ productTypes: [voice] }),
      change({ productTypes: [voice, namesake] })
    );
    expect(refusalOf(past, undoOf(past, 1))).toMatchObject({ code: 'changed-since' });
    // namesakes that are there, as after an import, hinder nothing else
    const both = dimensionsState();
    const stored = both.workspace.get('workspace');
    if (!stored) throw new Error('no workspace');
    const dimensions = {
      ...stored.dimensions,
      productTypes: [...productTypes, { ...namesake, name: 'analytics' }]
    };
    const state = { ...both, workspace: new Map([['workspace', { ...stored, dimensions }]]) };
    expect(linesAt(after(state, change({ ...dimensions, trialMaxDays: 14 })))).toHaveLength(1);
  });

  test.each(['productName', 'kazooName'] as const)(
    '[DX22] do not take what stands for a name in the documents as %s.',
    (field) => {
      for (const name of ['~.Dimensions.~', 'Our ~.Product.~ 2', '~. PBX .~'])
        expect(refusalOf(nobody, change({ [field]: name }))).toEqual({
          code: 'invalid',
          field,
          issue: 'token'
        });
      expect(linesAt(after(nobody, change({ [field]: 'Insight ~ 2.0' })))).toHaveLength(1);
    }
  );

  test('keep what the schema accepts only.', () => {
    expect(refusalOf(nobody, change({ trialMaxDays: 0 }))).toMatchObject({
      code: 'invalid',
      field: 'trialMaxDays'
    });
    expect(refusalOf(nobody, change({ productName: '' }))).toMatchObject({
      code: 'invalid',
      field: 'productName'
    });
  });

  test('[DX22] are not undone to where something lacks that was named since.', () => {
    const second = { ...kazoo, id: 'second', name: 'Second' };
    const { isPaused, ...connection } = aConnection({ templateId: 'second' });
    const past = after(dimensionsState(), change({ pbxTemplates: [kazoo, second] }), {
      type: 'save-connection',
      accountId: 'acme',
      connection,
      isPaused
    });
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'gone', what: 'pbx-template' });
    expect(after(past, undoOf(past, 2), undoOf(past, 1)).state.workspace).toEqual(
      dimensionsState().workspace
    );
  });

  test('[DX23] are the reseller’s.', () => {
    expect(refusalOf(nobody, change({ region: 'eu' }), asAdminOf('acme')).code).toBe('partner-only');
  });
});
