import { describe, expect, test } from 'vitest';
import { after, changesOf, linesAt, refusalOf } from './a-journal.ts';
import {
  anAccount,
  anOrder,
  aPerson,
  aRole,
  asAdminOf,
  aState,
  aWorkspace,
  licensed,
  noRecords
} from './a-state.ts';
import type { Command, RecordSet } from './command.ts';
import { emptyState } from './state.ts';
import { defaultDimensionsSettings, defaultSettings, defaultWebexSettings } from './workspace.ts';

const settings = { partnerName: 'Southgate', ...defaultSettings };

describe('Starting a workspace', () => {
  test('[CO1] keeps the settings under one id and dates it.', () => {
    const past = after(emptyState, { type: 'start-workspace', settings });
    expect(past.state.workspace.get('workspace')).toEqual({
      ...settings,
      id: 'workspace',
      webex: defaultWebexSettings,
      dimensions: defaultDimensionsSettings,
      createdAt: '2026-03-02T10:00:01.000Z'
    });
    expect(linesAt(past)).toEqual([{ code: 'workspace-started', name: 'Southgate' }]);
  });

  test('[CO1] is refused without a name, with the field.', () => {
    expect(
      refusalOf(emptyState, { type: 'start-workspace', settings: { ...settings, partnerName: ' ' } })
    ).toEqual({ code: 'invalid', field: 'partnerName', issue: 'required' });
  });
});

describe('Changing the settings', () => {
  const change = (over: Partial<typeof settings>): Command => ({
    type: 'change-settings',
    settings: { ...settings, ...over }
  });

  test('[CO1] keeps them trimmed, and leaves the beginning of the workspace.', () => {
    const past = after(aState(), change({ partnerName: ' Southgate ' }));
    expect(past.state.workspace.get('workspace')).toEqual(aWorkspace({ partnerName: 'Southgate' }));
    expect(changesOf(past)).toEqual([
      {
        table: 'workspace',
        id: 'workspace',
        before: { partnerName: 'Northwind Voice' },
        after: { partnerName: 'Southgate' }
      }
    ]);
  });

  test('[CO1] is refused with the field that is wrong, and where nothing changes.', () => {
    expect(refusalOf(aState(), change({ expiringSoonDays: 0 } as never))).toMatchObject({
      code: 'invalid',
      field: 'expiringSoonDays',
      issue: 'number'
    });
    expect(refusalOf(aState(), change({ partnerName: 'Northwind Voice' }))).toEqual({
      code: 'nothing-changed'
    });
  });
});

describe('Importing records', () => {
  const importing = (records: Partial<RecordSet>): Command => ({
    type: 'import-records',
    from: 'acme.json',
    records: { ...noRecords, ...records }
  });
  const state = aState({ accounts: [anAccount()], people: [aPerson()] });

  test('[CO2] refuses a custom role that is not there, or not in the account of the person.', () => {
    const withRole = anAccount({ mitel: { roles: ['helpdesk'] } });
    const holder = aPerson({ role: 'helpdesk' });
    expect(refusalOf(state, importing({ accounts: [withRole] }))).toEqual({ code: 'gone', what: 'role' });
    expect(refusalOf(state, importing({ people: [holder], roles: [aRole()] }))).toEqual({
      code: 'role-not-assigned'
    });
    const whole = importing({ accounts: [withRole], people: [holder], roles: [aRole()] });
    expect(after(state, whole).state.people.get('ada')?.role).toBe('helpdesk');
  });

  test('[CO2] refuses a role for the partner’s own people in an account, and rights that a base does not have.', () => {
    const withRole = anAccount({ id: 'other', mitel: { roles: ['helpdesk'] } });
    const forPartners = aRole({ base: 'partner' });
    const refused = { code: 'role-for-partners' };
    expect(refusalOf(state, importing({ accounts: [withRole], roles: [forPartners] }))).toEqual(refused);
    const here = aState({ accounts: [withRole], roles: [aRole()] });
    expect(refusalOf(here, importing({ roles: [forPartners] }))).toEqual(refused);
    for (const right of ['orders.view', 'integrations.add'] as const)
      expect(refusalOf(state, importing({ roles: [aRole({ rights: [right] })] }))).toEqual({
        code: 'rights-unfit',
        rights: [right]
      });
  });

  test('[CO2] writes them as they are, with their dates and licences.', () => {
    const other = anAccount({ id: 'other', changedAt: '2025-12-24T00:00:00.000Z' });
    const bea = aPerson({ id: 'bea', accountId: 'other', ...licensed });
    const past = after(
      state,
      importing({ workspace: aWorkspace(), accounts: [other], people: [bea], orders: [anOrder()] })
    );
    expect(past.state.accounts.get('other')).toEqual(other);
    expect(past.state.people.get('bea')).toEqual(bea);
    expect(past.state.orders.get('order-5')).toEqual(anOrder());
    expect(linesAt(past)).toEqual([{ code: 'records-imported', from: 'acme.json', count: 4 }]);
  });

  test('[CO2] is refused as a whole if one record is invalid.', () => {
    const broken = importing({ people: [aPerson({ id: 'bea' }), aPerson({ id: 'cy', email: 'cy' })] });
    expect(refusalOf(state, broken)).toEqual({ code: 'invalid', field: 'email', issue: 'email' });
  });

  test('[CO2] is refused if a person or an order refers to an account that is nowhere.', () => {
    const gone = { code: 'gone', what: 'account' };
    expect(refusalOf(state, importing({ people: [aPerson({ accountId: 'nowhere' })] }))).toEqual(gone);
    expect(refusalOf(state, importing({ orders: [anOrder({ assignedTo: 'nowhere' })] }))).toEqual(gone);
  });

  test('[CO2] is refused if it gives the address of somebody to somebody else.', () => {
    const taken = { code: 'email-taken', email: 'ada@example.com' };
    const bea = aPerson({ id: 'bea', email: 'ada@example.com' });
    expect(refusalOf(state, importing({ people: [bea] }))).toEqual(taken);
    expect(refusalOf(aState({ accounts: [anAccount()] }), importing({ people: [aPerson(), bea] }))).toEqual(
      taken
    );
  });

  test('[CO2] lets two people swap their addresses.', () => {
    const both = aState({ accounts: [anAccount()], people: [aPerson(), aPerson({ id: 'bea' })] });
    const swapped = [aPerson({ email: 'bea@example.com' }), aPerson({ id: 'bea', email: 'ada@example.com' })];
    const past = after(both, importing({ people: swapped }));
    expect([...past.state.people.values()]).toEqual(swapped);
  });

  test('[CO2] of nothing, or of what is there already, changes nothing.', () => {
    expect(refusalOf(state, importing({}))).toEqual({ code: 'nothing-changed' });
    expect(refusalOf(state, importing({ people: [aPerson()] }))).toEqual({ code: 'nothing-changed' });
  });

  test('[AC1] Only the partner starts, sets up and imports, and an account admin is told so.', () => {
    const commands: readonly Command[] = [
      { type: 'start-workspace', settings },
      { type: 'change-settings', settings },
      importing({ people: [aPerson({ id: 'bea' })] })
    ];
    for (const command of commands)
      expect(refusalOf(state, command, asAdminOf('acme'))).toMatchObject({ code: 'partner-only' });
  });
});
