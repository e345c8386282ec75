import { describe, expect, test } from 'vitest';
import { may, type Actor } from '#core/actor.ts';
import { rights, type Right } from '#core/account/role.ts';
import type { RecordSet } from '#core/command.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { adjusted } from './adjusted.ts';
import { withheldFrom, without } from './left-behind.ts';
import { planImport, type BaseOf } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite } from './records-to-write.ts';
import {
  aDimensionsCustomer,
  anAccount,
  anOrder,
  aTemplate,
  aWorkspace,
  nothing,
  oneCustomer,
  oneDimensionsCustomer,
  withRecords
} from './test-records.ts';
import { writeBundle } from './write-bundle.ts';

const full = withRecords(oneCustomer, {
  ...oneDimensionsCustomer,
  dimensionsCustomers: [aDimensionsCustomer({ notes: 'Call first' })]
});
const { webexEntries: _, dimensionsCatalogue: __, ...lists } = full;
/** The workspace that the file is of: what goes along is in its settings. */
const here: RecordSet = { ...lists, workspace: aWorkspace() };

const admin: Actor = { role: 'account-admin', accountId: 'acc-a' };
const custom = (...granted: Right[]): Actor => ({
  role: 'custom',
  roleId: 'desk',
  name: 'Desk',
  base: 'partner',
  rights: granted,
  accountId: null
});
const withheld = (by: Actor) => withheldFrom((action) => may(by, action, 'acc-a'));
const fileOf = (by: Actor) => without(withheld(by), full);

const unknown: BaseOf = () => undefined;
const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : (records[table].find((record) => record.id === id) ?? null);
const written = (theirs: RecordSet, mine: RecordSet, base: BaseOf) =>
  recordsToWrite(planImport(theirs, mine, base), new Map());

describe('What whoever exports may not see', () => {
  test('[PER-9] [PER-30] [PER-35] stays out of an account admin’s file, which can be read all the same.', async () => {
    expect(withheld(admin)).toEqual(['orders', 'notes', 'entries']);
    const text = await writeBundle(fileOf(admin), { kind: 'account', base: null, version: '0.4.0' });
    for (const partnersOwn of ['SAP-1', 'Call first', 'desk@example.com', 'webexEntries'])
      expect(text).not.toContain(partnersOwn);
    expect(await readBundle(text)).toMatchObject({ ok: true, value: { counts: { orders: 0, people: 2 } } });
  });

  test('is nothing for the partner.', () => {
    expect(withheld({ role: 'partner' })).toEqual([]);
    expect(fileOf({ role: 'partner' })).toEqual(full);
  });

  test('follows from the rights of a custom role, part by part.', () => {
    const exporting = ['integrations.view', 'users.view', 'subscriptions.view'] as const;
    expect(withheld(custom(...exporting))).toEqual(['orders', 'entries']);
    expect(withheld(custom(...exporting, 'orders.view'))).toEqual(['entries']);
    expect(withheld(custom(...rights))).toEqual([]);
    const file = fileOf(custom(...exporting));
    expect(file.dimensionsCustomers).toEqual(full.dimensionsCustomers);
    expect([file.orders, file.webexEntries]).toEqual([[], undefined]);
  });

  test('leaves the settings of a whole workspace as they are.', () => {
    expect(without(['entries'], here)).toEqual(here);
  });
});

describe('A file without what stayed behind, when it comes back,', () => {
  test('brings nothing where nothing was done, and takes nothing away.', () => {
    const plan = planImport(fileOf(admin), here, unknown);
    expect(plan.counts).toMatchObject({ new: 0, changed: 0, conflicting: 0, clash: 0 });
    expect(plan.onlyHere).toBe(here.orders.length);
    expect(recordsToWrite(plan, new Map())).toEqual(nothing);
  });

  test('brings what was done there, and leaves orders, notes and what a template names.', () => {
    const theirs = withRecords(fileOf(admin), {
      accounts: [anAccount({ city: 'Newport' })],
      templates: [aTemplate({ emailLanguage: 'de_DE' })],
      dimensionsCustomers: [aDimensionsCustomer({ notes: null, reference: 'C-8' })]
    });
    expect(written(theirs, here, baseFrom(here))).toEqual({
      ...nothing,
      accounts: [anAccount({ city: 'Newport' })],
      templates: [aTemplate({ emailLanguage: 'de_DE' })],
      dimensionsCustomers: [aDimensionsCustomer({ notes: 'Call first', reference: 'C-8' })]
    });
  });

  test('has a template name again what it names here, where a device in between knew nothing of it.', () => {
    const blank = aTemplate({ adminId: '' });
    const elsewhere: RecordSet = { ...nothing, workspace: aWorkspace({ webex: defaultWebexSettings }) };
    const plan = planImport(fileOf(admin), elsewhere, unknown);
    const there = recordsToWrite(plan, new Map());
    expect(there.templates).toEqual([blank]);
    expect(adjusted(plan, there).map(({ key }) => key)).toEqual(['templates:tpl-1']);

    const back = withRecords(fileOf(admin), { templates: [blank] });
    expect(written(back, here, baseFrom(here))).toEqual(nothing);
    expect(planImport(back, here, unknown).counts.conflicting).toBe(0);
    // what somebody chose there comes with its entry, so the file says that it was chosen
    const admins = [{ id: 'admin-9', name: 'Night desk', email: 'night@example.com' }];
    const chosen = withRecords(back, {
      templates: [aTemplate({ adminId: 'admin-9' })],
      webexEntries: { admins, subscriptions: [], ccpProviders: [] }
    });
    expect(written(chosen, here, baseFrom(here)).templates).toEqual([aTemplate({ adminId: 'admin-9' })]);
    // nothing is filled in for a draft, which may name nothing yet
    const draft = withRecords(back, { templates: [{ ...blank, status: 'draft' }] });
    expect(written(draft, here, baseFrom(here)).templates).toEqual([{ ...blank, status: 'draft' }]);
  });

  test('leaves orders that this device assigned meanwhile.', () => {
    const later = withRecords(here, { orders: [anOrder({ id: 'ord-2', quantity: 5 })] });
    expect(written(fileOf(admin), later, baseFrom(here)).orders).toEqual([]);
  });
});
