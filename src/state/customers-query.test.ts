import { expect, test } from 'vitest';
import { customersQuery, customersWish, everyCustomer } from './customers-query.ts';

test('What is asked of the grid comes back from its address.', () => {
  const asked = {
    search: 'Möbel & Co. 100%',
    status: 'active',
    trait: 'roles-pending',
    sort: 'created',
    descending: true
  } as const;
  expect(customersWish(customersQuery(asked))).toEqual(asked);
});

test('The address of the grid says nothing while nothing is asked.', () => {
  expect(customersQuery(everyCustomer)).toBe('');
  expect(customersWish('')).toEqual(everyCustomer);
});

test('An address that asks for what there is not shows every customer.', () => {
  expect(customersWish('?status=asleep&show=some&sort=colour&order=up&new')).toEqual(everyCustomer);
});
