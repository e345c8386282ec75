import { expect, test } from 'vitest';
import { aCustomer, aSite } from '#core/a-state.ts';
import { aNamedUser, anExport } from './an-export.ts';
import { apiFile, apiFileText, someOfEach, stepCounts } from './api-file.ts';
import { apiRequests } from './api-requests.ts';

const source = anExport({ sites: [aSite({ name: 'A/B {x}' })] });

test('A file names everything that has to be filled in, each once.', () => {
  expect(apiFile(apiRequests(source)).placeholders).toEqual([
    '{customerId}',
    '{locationId:A/B {x}}',
    '{orgId}'
  ]);
  const known = anExport({
    customer: aCustomer({ companyName: '{Brace} Ltd', facts: { customerId: 'c', orgId: 'o', errors: '' } }),
    sites: [aSite({ locationId: 'l' })]
  });
  expect(apiFile(apiRequests(known)).placeholders).toEqual([]);
});

test('The file is JSON with the base address and every request.', () => {
  const requests = apiRequests(source);
  expect(JSON.parse(apiFileText(apiFile(requests)))).toMatchObject({
    base: 'https://webexapis.com/v1',
    requests
  });
});

test('A preview has a few requests of each step; the counts are of all.', () => {
  const users = Array.from({ length: 5 }, (_, index) => aNamedUser({ id: `p${index}` }));
  const requests = apiRequests({ ...source, users });
  expect(stepCounts(requests).get('add-subscriber')).toBe(5);
  expect(stepCounts(someOfEach(requests, 2)).get('add-subscriber')).toBe(2);
  expect([...stepCounts(requests).keys()]).toEqual([...stepCounts(someOfEach(requests, 1)).keys()]);
});
