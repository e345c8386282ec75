import { expect, test } from 'vitest';
import { DimensionsReconciliation } from './dimensions-reconciliation.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

const headings = 'value,fromdate,todate,tenantcode,tenantcodeext,tenantname';
const bill = new File([`${headings}\n1.25,2025-04-01,2025-04-30,tenant-acme,C-1001,Acme`], 'april.csv');
const aReconciliation = () => new DimensionsReconciliation({ settings: null } as unknown as OpenWorkspace);

test.each([
  ['a workbook', new File(['PK\u0003\u0004\u0014 [Content_Types].xml'], 'april.xlsx'), 'not-csv'],
  ['another table', new File(['Name,Price\nAcme,3'], 'prices.csv'), 'columns-missing']
])(
  'A bill goes when %s is read after it: what was said of it is not said of that.',
  async (_, file, code) => {
    const work = aReconciliation();
    await work.read(bill);
    expect([work.bill?.name, work.run, work.problem]).toEqual(['april.csv', '2025-04-01', null]);
    await work.read(file);
    expect(work.problem?.code).toBe(code);
    expect(work.bill).toBeNull();
  }
);

test('A bill stays when reading another file is cancelled.', async () => {
  const work = aReconciliation();
  await work.read(bill);
  const reading = work.read(new File(['Name,Price'], 'prices.csv'));
  work.cancel();
  await reading;
  expect([work.bill?.name, work.problem]).toEqual(['april.csv', null]);
});
