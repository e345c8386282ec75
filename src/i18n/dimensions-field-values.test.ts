import { expect, test } from 'vitest';
import { aDimensionsCustomer, aDimensionsUser, aPbxUser } from '#core/a-state.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { namesInCatalogues } from '#core/dimensions/settings-names.ts';
import { fieldsOf } from '#core/fields-of.ts';
import { changeRows } from './field-text.ts';
import { fieldName, shownFields, type Fields } from './field-words.ts';
import { plain } from './plural-message.ts';

const names = new Map([...namesInCatalogues(exampleDimensions), ['ada', 'Ada Lovegood'] as const]);
const user = aDimensionsUser({
  pbx: aPbxUser(),
  roles: [
    { role: 'customer.user', from: '2026-01-14', to: '' },
    { role: 'customer.user.acd', from: '2026-01-14', to: '2026-02-01' }
  ]
});

/** The rows of a change, as label → after. */
function told(after: Fields, before: Fields | null = null): Readonly<Record<string, string | null>> {
  const rows = changeRows(before, after, {
    accountName: () => 'Acme Hotels',
    roleName: () => '',
    webexName: () => '',
    dimensionsName: (id) => names.get(id) ?? '',
    licences: null,
    undoes: false
  });
  return Object.fromEntries(rows.map(({ label, after: text }) => [label, text && plain(text)]));
}

test.each([
  ['a customer', aDimensionsCustomer()],
  ['a user', user],
  ['the settings', { dimensions: exampleDimensions }]
])('Every field of %s but its identifier has a name, and no name twice.', (_, record) => {
  const fields = Object.keys(fieldsOf(record)).filter((field) => field !== 'id');
  expect(fields.filter((field) => !shownFields.includes(field))).toEqual([]);
  const labels = fields.map((field) => fieldName(field));
  expect(new Set(labels).size).toBe(fields.length);
});

test('A customer names what it refers to, never by an identifier of ours.', () => {
  const rows = told(aDimensionsCustomer({ terminatesOn: '2026-12-01', status: 'disabled' }));
  expect(rows).toMatchObject({
    'Product type': 'Analytics',
    'Primary user': 'Ada Lovegood',
    'PBX connection':
      'Shared system, Hamburg, kazoo-acme, Sub-accounts are not monitored and Connection paused',
    'Synchronisation (simulated)': 'Connection paused',
    'Terminated on': '1 Dec 2026',
    Status: 'Disabled',
    'Internal system': 'No'
  });
  expect(JSON.stringify(rows)).not.toContain('example-');
  expect(told({ productTypeId: 'gone', primaryPersonId: 'gone' })).toEqual({
    'Product type': 'One that is not here',
    'Primary user': 'A person who is not here'
  });
});

test('A user tells the roles that are had, and who that is on the PBX.', () => {
  expect(told(user)).toMatchObject({
    Roles: 'Website User',
    'User of the PBX': expect.stringContaining('Pia Bell') as string
  });
});

test('The settings tell the catalogues by name, and the default template.', () => {
  expect(told({ dimensions: exampleDimensions })).toMatchObject({
    'Product types': 'Analytics and Voice',
    'Default PBX template': 'Shared system',
    Region: 'United Kingdom'
  });
});
