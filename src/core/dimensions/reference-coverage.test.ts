import { expect, test } from 'vitest';
import { aBilledCustomer } from './a-billed-customer.ts';
import { referenceCoverage } from './reference-coverage.ts';

const told = (...references: string[]) =>
  referenceCoverage(
    references.map((reference, n) =>
      aBilledCustomer({ id: `c-${String(n)}`, reference, tenantId: n === 3 ? '' : `tenant-${String(n)}` })
    )
  ).map(({ identifier, decision }) => `${identifier} ${decision.outcome}`);

test('[R10] A customer is named by its reference.', () => {
  expect(told('C-1', 'C-2')).toEqual(['C-1 reference', 'C-2 reference']);
});

test('[R11] Where the reference is blank it is the tenant identifier, if that is known here.', () => {
  expect(told('C-1', '', '  ', '')).toEqual([
    'C-1 reference',
    'tenant-1 tenant-identifier',
    'tenant-2 tenant-identifier',
    ' tenant-identifier'
  ]);
});

test('[R12] References that several customers have are told, blanks are none.', () => {
  expect(told('C-1', ' C-1', 'c-1', '')).toEqual([
    'C-1 ambiguous',
    'C-1 ambiguous',
    'c-1 reference',
    ' tenant-identifier'
  ]);
});
