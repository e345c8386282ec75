import { describe, expect, test } from 'vitest';
import { recordFrom2 } from './older-records-of-2.ts';
import { recordFrom3 } from './older-records-of-3.ts';
import { actionFrom1, changeFrom1, contentFrom1, recordFrom1 } from './older-records.ts';
import { schemas } from './records.ts';

// Records as version 1 wrote them, by hand: today's types cannot describe them.
const created = '2026-01-10T08:00:00.000Z';
const mitel = {
  integrations: {
    ...{ 'cloudlink-gateway': 'on', micc: 'never', micollab: 'off', 'mitel-one': 'never' },
    ...{ 'miteam-meetings': 'on', 'mitel-voice-assist': 'never', 'mivoice-business': 'on' },
    ...{ 'single-sign-on': 'never', 'azure-ad-sync': 'never', 'microsoft-office-365': 'never' },
    'microsoft-teams': 'never'
  },
  licenceGeneration: 'acc'
};
const account = {
  ...{ id: 'acc', name: 'Acme', country: 'DE', address: '', city: '', region: '', postalCode: '' },
  ...{ language: 'de-DE', reference: 'C-1', createdAt: created, changedAt: '2026-02-01T08:00:00.000Z' },
  mitel
};
const person = {
  ...{ id: 'ada', accountId: 'acc', firstName: 'Ada', lastName: 'Quill', email: 'ada@example.com' },
  ...{ phone: '', extension: '101', role: 'user', miteam: { generation: 'acc', source: 'order' } }
};
const order = {
  ...{ id: 'ord', sapOrderId: 'S-1', resellerPo: '', customerPo: '', trackingNumber: '' },
  ...{ product: 'mitel-one', quantity: 5, purchasedOn: '2026-01-15', expiresOn: null },
  ...{ activation: 'active', assignedTo: 'acc' }
};
const workspace = {
  ...{ id: 'workspace', partnerName: 'Northwind', miteamOffWhereMicollabNever: 'keep' },
  ...{ expiringSoonDays: 45, createdAt: created }
};
const createdAt = (id: unknown) => (id === 'acc' ? created : undefined);

describe('a record of version 1', () => {
  test.each([
    ['workspace', workspace],
    ['accounts', account],
    ['people', person],
    ['orders', order]
  ] as const)('of %s is valid and keeps all it had', (table, record) => {
    const migrated = recordFrom3(table, recordFrom2(table, recordFrom1(table, record, createdAt)));
    expect(schemas[table].parse(migrated)).toEqual(migrated);
    expect(migrated).toMatchObject(record);
  });

  test('has the rest as nobody recorded it: no privilege is made up, nobody is registered', () => {
    expect(recordFrom1('accounts', account, createdAt)).toMatchObject({
      businessType: '',
      mitel: {
        kind: 'customer',
        status: 'active',
        privileges: { 'delegated-authentication': false, 'guest-access': false },
        supportContacts: [],
        plan: null
      }
    });
    expect(recordFrom1('people', person, createdAt)).toMatchObject({
      registration: 'unregistered',
      mitelOne: null,
      changedAt: created
    });
    expect(recordFrom1('orders', order, createdAt)).toMatchObject({ tier: null });
    expect(recordFrom1('workspace', workspace, createdAt)).toMatchObject({ hasBillingAccount: true });
  });

  test('of a person whose account is not known is valid all the same', () => {
    expect(recordFrom1('people', { ...person, accountId: 'gone' }, createdAt)).toMatchObject({
      changedAt: '1970-01-01T00:00:00.000Z'
    });
  });

  test('that is none is passed on', () => {
    for (const record of [null, 'x', 7, []]) expect(recordFrom1('people', record, createdAt)).toBe(record);
    expect(recordFrom1('accounts', { ...account, mitel: 'x' }, createdAt)).toMatchObject({ mitel: 'x' });
    expect(
      schemas.accounts.safeParse(recordFrom1('accounts', { id: 'acc', mitel: {} }, createdAt)).success
    ).toBe(false);
  });
});

describe('a change of version 1', () => {
  test('names what it changed within the Mitel account, and only that', () => {
    const after = {
      ...mitel,
      integrations: { ...mitel.integrations, micollab: 'on' },
      licenceGeneration: 'new'
    };
    const change = { table: 'accounts', id: 'acc', before: { mitel }, after: { mitel: after } };
    expect(changeFrom1(change, createdAt)).toEqual({
      table: 'accounts',
      id: 'acc',
      before: { 'mitel.integrations.micollab': 'off', 'mitel.licenceGeneration': 'acc' },
      after: { 'mitel.integrations.micollab': 'on', 'mitel.licenceGeneration': 'new' }
    });
  });

  test('of other fields stays as it was', () => {
    const change = { table: 'people', id: 'ada', before: { miteam: null }, after: { miteam: person.miteam } };
    expect(changeFrom1(change, createdAt)).toEqual(change);
  });

  test.each([
    ['accounts', account],
    ['people', person],
    ['orders', order]
  ] as const)('that adds or removes one of the %s has the whole new record', (table, record) => {
    const whole = recordFrom1(table, record, createdAt);
    const added = { table, id: record.id, before: null, after: record };
    expect(changeFrom1(added, createdAt)).toEqual({ ...added, after: whole });
    const removed = { table, id: record.id, before: record, after: null };
    expect(changeFrom1(removed, createdAt)).toEqual({ ...removed, before: whole });
  });

  test('needs the permission that its command needs now', () => {
    expect(actionFrom1('change-people', 'add-people', undefined)).toBe('add-people');
    expect(actionFrom1('change-people', 'correct-person', undefined)).toBe('correct-people');
    expect(actionFrom1('change-people', 'remove-people', undefined)).toBe('remove-people');
    expect(actionFrom1('change-people', 'undo', 'add-people')).toBe('add-people');
    expect(actionFrom1('change-orders', 'undo', undefined)).toBe('change-orders');
  });
});

test('A content of version 1 has no roles, and its people are dated by their accounts.', () => {
  const content = { workspace, accounts: [account], people: [person], orders: [order] };
  expect(contentFrom1(content)).toMatchObject({ roles: [], people: [{ changedAt: created }], workspace });
  expect(contentFrom1({ people: 'x', note: 1 })).toEqual({ roles: [], people: 'x', note: 1 });
  expect(contentFrom1(null)).toBeNull();
});
