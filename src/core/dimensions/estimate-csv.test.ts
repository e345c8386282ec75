import { expect, test } from 'vitest';
import { aBilledUser, billed, essential } from './a-billed-customer.ts';
import { invoiceAt, type Billed } from './billing-forecast.ts';
import { estimateCsv } from './estimate-csv.ts';

const reseller = { tenantId: '', reference: 'R-1', name: 'ABC Reseller' };
const estimate = (source: Billed, run = '2025-04-01') =>
  estimateCsv(
    [{ customer: source.customer, invoice: invoiceAt(run, source) }],
    reseller,
    ({ userId }) => `${userId}@example.com`
  )
    .split('\r\n')
    .slice(0, -1);

test('An estimate has the headings of the vendor’s reseller edition, in its order.', () => {
  expect(estimate(billed([]))).toEqual([
    'id,quantity,value,fromdate,todate,productname,partnumber,tenantcode,tenantcodeext,tenantname,userid,username,resellercode,resellercodeext,resellername,role'
  ]);
});

test('[R10] It has a line for each licence, with our reference, and the last second of the period.', () => {
  expect(estimate(billed([[essential('2025-03-15')]]))[1]).toBe(
    'user-1-customer.user.pbx-2025-03-15,1,4.80,2025-03-15T00:00:00.000+00:00,2025-04-30T23:59:59.000+00:00,' +
      'Essential User,,tenant-acme,C-1001,Acme Hotels,user-1,user-1@example.com,,R-1,ABC Reseller,customer.user.pbx'
  );
});

test('[R11] Where the reference is blank, the tenant identifier stands in both columns.', () => {
  expect(estimate(billed([[essential('2025-03-15')]], { reference: '  ' }))[1]).toContain(
    ',tenant-acme,tenant-acme,Acme Hotels,'
  );
  expect(estimate(billed([[essential('2025-03-15')]], { reference: '', tenantId: '' }))[1]).toContain(
    ',,,Acme Hotels,'
  );
});

test('[R13] A reference that is corrected later is in new estimates; what was written before keeps the earlier one.', () => {
  const users = [[essential('2025-03-15')]];
  const before = billed(users);
  const written = estimate(before);
  const corrected = { ...before, customer: { ...before.customer, reference: 'C-2002' } };
  expect(estimate(corrected)[1]).toContain(',tenant-acme,C-2002,Acme Hotels,');
  expect(written[1]).toContain(',tenant-acme,C-1001,Acme Hotels,');
  expect(estimate(before)).toEqual(written);
});

test('[R17] [R26] The internal system and a trial have lines of nought; a value that nobody knows is left empty.', () => {
  const value = (source: Billed) => estimate(source)[1]?.split(',')[2];
  const acd = { role: 'customer.user.acd', from: '2025-03-15', to: '' } as const;
  expect(value(billed([[acd]], { isInternal: true }))).toBe('0.00');
  expect(value(billed([[acd]], { trialExpiresOn: '2025-05-15' }))).toBe('0.00');
  expect(value(billed([[acd]]))).toBe('');
});

test('What a spreadsheet would calculate is defused, and delimiters are quoted.', () => {
  const source = billed([], { name: '=Acme, Ltd' });
  const users = [aBilledUser('user-1', [essential('2025-03-15')])];
  expect(estimate({ ...source, users })[1]).toContain(`,"'=Acme, Ltd",`);
});
