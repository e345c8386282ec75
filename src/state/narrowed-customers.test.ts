import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import {
  hasTrait,
  narrowedCustomers,
  sortedCustomers,
  statusCounts,
  traitCounts,
  type CustomerRow
} from './narrowed-customers.ts';

const today = '2026-11-21';
const rowOf = (name: string, over: Partial<DimensionsCustomer> = {}): CustomerRow => ({
  customer: aDimensionsCustomer({ id: name.toLowerCase(), name, status: 'active', rolesDone: true, ...over }),
  name,
  accountName: '',
  text: name.toLowerCase()
});
const names = (rows: readonly CustomerRow[]) => rows.map(({ name }) => name);

const rows = [
  rowOf('Amber', { reference: 'C-10', createdOn: '2026-03-01', rolesDone: false }),
  rowOf('Birch', { reference: ' ', createdOn: '2026-01-15', isInternal: true }),
  rowOf('Cedar', {
    reference: 'C-9',
    createdOn: '',
    status: 'draft',
    rolesDone: false,
    trialExpiresOn: '2026-12-01'
  }),
  rowOf('Dale', { reference: 'C-9', createdOn: '2026-11-01', trialExpiresOn: today }),
  rowOf('Elm', { reference: 'C-11', createdOn: '2026-10-01', status: 'terminated', rolesDone: false }),
  rowOf('Fir', { reference: 'C-12', createdOn: '2026-10-01', trialExpiresOn: '2026-11-20' })
];

describe('The grid of customers', () => {
  test('finds those that have every word and the chosen status', () => {
    expect(names(narrowedCustomers(rows, { words: ' ar  c' }, today))).toEqual(['Cedar']);
    expect(names(narrowedCustomers(rows, { status: 'terminated' }, today))).toEqual(['Elm']);
    expect(narrowedCustomers(rows, { words: 'nobody' }, today)).toEqual([]);
  });

  test('counts somebody as on trial from the creation to the last day [R25]', () => {
    expect(names(narrowedCustomers(rows, { trait: 'on-trial' }, today))).toEqual(['Dale']);
  });

  test('has roles pending of created customers whose roles nobody went through, not of terminated ones [R46]', () => {
    expect(names(narrowedCustomers(rows, { trait: 'roles-pending' }, today))).toEqual(['Amber']);
  });

  test('knows a reference of spaces as none [R11]', () => {
    expect(names(narrowedCustomers(rows, { trait: 'without-reference' }, today))).toEqual(['Birch']);
  });

  test('finds the internal system', () => {
    expect(
      rows.filter(({ customer }) => hasTrait(customer, 'internal', today)).map(({ name }) => name)
    ).toEqual(['Birch']);
  });

  test('counts what each filter would show', () => {
    expect(traitCounts(rows, today)).toEqual({
      all: 6,
      'on-trial': 1,
      'roles-pending': 1,
      'without-reference': 1,
      internal: 1
    });
    expect(statusCounts(rows)).toMatchObject({ draft: 1, active: 4, terminated: 1, disabled: 0 });
  });

  test('comes by name, and the other way round when asked again', () => {
    expect(names(sortedCustomers(rows, 'name', true))).toEqual([
      'Fir',
      'Elm',
      'Dale',
      'Cedar',
      'Birch',
      'Amber'
    ]);
  });

  test('sorts by the day of the creation, those not created yet at the end whichever way round', () => {
    expect(names(sortedCustomers(rows, 'created', false))).toEqual([
      ...['Birch', 'Amber', 'Elm', 'Fir', 'Dale', 'Cedar']
    ]);
    expect(names(sortedCustomers(rows, 'created', true))).toEqual([
      ...['Dale', 'Elm', 'Fir', 'Amber', 'Birch', 'Cedar']
    ]);
  });

  test('sorts whom the vendor has not created yet like those without a day, whatever day is planned', () => {
    const planned = rowOf('Ash', { status: 'ready', createdOn: '2026-02-01' });
    expect(names(sortedCustomers([planned, ...rows], 'created', false)).slice(-2)).toEqual(['Ash', 'Cedar']);
    expect(names(sortedCustomers([planned, ...rows], 'created', true)).slice(-2)).toEqual(['Ash', 'Cedar']);
  });

  test('sorts references as people count, blank ones at the end, equal ones by name', () => {
    expect(names(sortedCustomers(rows, 'reference', false))).toEqual([
      ...['Cedar', 'Dale', 'Amber', 'Elm', 'Fir', 'Birch']
    ]);
  });

  test('sorts statuses in the order of a customer’s life', () => {
    const statuses = sortedCustomers(rows, 'status', false).map(({ customer }) => customer.status);
    expect(statuses).toEqual(['draft', 'active', 'active', 'active', 'active', 'terminated']);
  });
});
