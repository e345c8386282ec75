import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// What the demo has at the vendor, by tenant identifier, reference and name.
const harbour = ['demo-tenant-harbour', 'LB-C101', 'Harbour & Finch Logistics'] as const;
const oboe = ['demo-tenant-oboe', 'LB-C103', 'Oboe & Anchor Instrument Makers'] as const;
const migdalor = ['demo-tenant-migdalor', '', 'מגדלור צפוני לוגיסטיקה בע״מ'] as const;
const showroom = ['demo-tenant-own', 'LB-C116', 'Lantern Bay showroom'] as const;
const cirrus = ['demo-tenant-cirrus', 'LB-C110', 'Cirrus & Clarinet Travel'] as const;
const veleta = ['demo-tenant-veleta', 'LB-C108', 'Veleta y Viento Reparaciones, S. L.'] as const;
const thunder = ['demo-tenant-thunder', 'LB-C114', 'Thunderhead Timpani Hire'] as const;

const headings =
  'id,quantity,value,fromdate,todate,productname,partnumber,tenantcode,tenantcodeext,tenantname,userid,username,resellercode,resellercodeext,resellername,role';
const enterprise =
  'id,quantity,value,fromdate,todate,productname,partnumber,tenantcode,tenantcodeext,tenantname,endcustomercode,endcustomercodeext,endcustomername,userid,username,resellercode,resellercodeext,resellername';

let id = 0;
/** A line of the reseller edition for a month long past, in which every trial of the demo was still running. */
const line = ([code, reference, name]: readonly [string, string, string], value: string): string =>
  [
    `line-${String((id += 1))}`,
    ...['1', value, '2026-01-01T00:00:00.000+00:00', '2026-01-31T23:59:59.000+00:00'],
    ...['Essential User', '#XDM00001', code, reference, `"${name}"`],
    ...['u-1', 'Somebody', 'demo-reseller', 'LB', '"Lantern Bay"', 'customer.user.pbx']
  ].join(',');

/** The demo's days follow the day it is made on. */
async function openDemo(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime('2026-11-21T09:30:00Z');
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto(address);
}

async function load(page: Page, lines: readonly string[], name = 'invoice.csv'): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`)
  });
}

const findings = (page: Page) => page.getByRole('region', { name: 'Findings' });

test('[R16] [R26] [R49] [R10] Of a bill with five planted discrepancies all five are found, and no other', async ({
  page
}) => {
  await openDemo(page, '/dimensions/reconciliation');
  await expect(page.getByText('not stored').first()).toBeVisible();
  await load(page, [
    headings,
    line(harbour, '1.25'),
    line(migdalor, '1.25'),
    // the trial's lines are there, as they should be, with the value nought
    line(veleta, '0.00'),
    // planted: nobody's, the internal system's, a trial's, one after the end, and a reference that drifted
    line(['tenant-of-nobody', 'X-9', 'Nobody known'], '9.00'),
    line(showroom, '1.25'),
    line(cirrus, '1.25'),
    line(thunder, '1.25').replaceAll('2026-01', '2026-12'),
    line([oboe[0], 'OLD-103', oboe[2]], '1.25')
  ]);
  await page.getByLabel('Billed month').selectOption('Not known: do not look for missing customers');
  const table = findings(page);
  await expect(table.getByRole('row')).toHaveCount(6);
  for (const row of [
    /Nobody known Unknown customer .* 9\.00 1 line/,
    /Lantern Bay showroom Internal system charged .* 1\.25 1 line/,
    /Cirrus & Clarinet Travel Trial charged .* 1\.25 1 line/,
    /Thunderhead Timpani Hire Billed after termination .* 1\.25 1 line/,
    /Oboe & Anchor Instrument Makers Reference differs Bill: OLD-103\. Here: LB-C103\./
  ])
    await expect(table.getByRole('row', { name: row })).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download findings' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(6);

  await page.getByRole('button', { name: 'Details: Trial charged, Cirrus & Clarinet Travel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trial charged' });
  await dialog.getByRole('button', { name: /^Why\?/ }).click();
  await expect(dialog).toContainText('During the trial the customer appears on invoices with lines of zero.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // the bill stays while a customer is looked at
  await table.getByRole('link', { name: 'Oboe & Anchor Instrument Makers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Oboe & Anchor/ })).toBeVisible();
  await page.goBack();
  await expect(findings(page).getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Forget the file' }).click();
  await expect(page.getByText('Choose the CSV of an invoice')).toBeVisible();
});

test('A bill of the enterprise edition that agrees has no discrepancy; a broken row is told with its remedy', async ({
  page
}) => {
  await openDemo(page, '/dimensions/reconciliation');
  const row = `e-1;1;1,25;2026-01-01;2026-01-31;Essential User;#XDM00001;${harbour.join(';')};;;;u-1;Somebody;r;LB;Lantern Bay`;
  const bad = row.replace('1,25', 'free').replace('e-1', 'e-2');
  await load(page, [enterprise.replaceAll(',', ';'), row, bad], 'enterprise.csv');
  await page.getByLabel('Billed month').selectOption('Not known: do not look for missing customers');
  await expect(page.getByRole('heading', { name: 'No discrepancy in what is compared' })).toBeVisible();
  await expect(page.getByText('Prices, quantities and users are not compared')).toBeVisible();
  await expect(page.getByText('Enterprise', { exact: true })).toBeVisible();
  const problems = page.getByRole('region', { name: '1 problem with the file' });
  await expect(problems.getByRole('row', { name: /^3 value “free” is no number\./ })).toBeVisible();
  await expectAccessible(page);

  await load(page, ['Name,Price', 'Acme,3'], 'prices.csv');
  await expect(page.getByRole('alert')).toContainText('This is no billing data that can be compared.');
  // what was said of the file before is not said of this one
  await expect(page.getByRole('heading', { name: 'No discrepancy' })).toHaveCount(0);

  await load(page, ['PK\u0003\u0004'], 'invoice.xlsx');
  await expect(page.getByRole('alert')).toContainText('Export the table as CSV first');
});

test('[R25] [R26] A customer on trial is zero-rated until the trial turns, and is charged from then on', async ({
  page
}) => {
  await openDemo(page, '/accounts/acc-nebelhorn/dimensions/billing');
  // the trial of the demo ends on 12 December 2026: not before the next run, but before the one after it
  await expect(page.getByRole('paragraph').filter({ hasText: 'Zero-rated until 12 Dec 2026' })).toBeVisible();
  const runs = page.getByRole('region', { name: 'Invoices to come' });
  await expect(runs.getByRole('row', { name: /1 Dec 2026/ })).toContainText('£0.00');
  await expect(runs.getByRole('row', { name: /1 Jan 2027/ })).not.toContainText('£0.00');
  const invoice = page.getByRole('region', { name: 'Invoice of 1 Dec 2026' });
  await expect(invoice).toContainText('Estimate');
  await expect(invoice.getByText('Zero-rated: trial').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Show the invoice of 1 Jan 2027' }).check();
  const paid = page.getByRole('region', { name: 'Invoice of 1 Jan 2027' });
  await expect(paid.getByText('13 Dec 2026 – 31 Jan 2027').first()).toBeVisible();
  await expect(paid.getByText('Zero-rated: trial')).toHaveCount(0);
  await paid
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click();
  await expect(paid).toContainText('The days after the end of a trial are billed with the next run');
  await expect(paid.getByText('Our reading').first()).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await paid.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.replace('\uFEFF', '').startsWith(headings)).toBe(true);
});

test('[R52a] A role on trial is zero-rated for itself; its trial is removed, recorded anew and found on a bill', async ({
  page
}) => {
  // the trial of the customer is over, that of its agents ends on 15 December 2026
  await openDemo(page, '/accounts/acc-squall/dimensions/billing');
  const trials = page.getByRole('region', { name: 'Roles on trial' });
  await expect(trials.getByRole('listitem')).toHaveText(/^Agent User Add-On\s+until 15 Dec 2026/);
  await expect(trials.getByText('Our reading')).toBeVisible();
  const invoice = page.getByRole('region', { name: 'Invoice of 1 Dec 2026' });
  await expect(invoice.getByText('Zero-rated: trial of the role').first()).toBeVisible();
  await expectAccessible(page);

  await trials.getByRole('button', { name: 'Remove the trial of Agent User Add-On' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(trials.getByText('No role is on trial.')).toBeVisible();
  await expect(invoice.getByText('Zero-rated: trial of the role')).toHaveCount(0);

  await trials.getByRole('button', { name: 'Add a role trial' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a role trial' });
  await dialog.getByLabel('Role').selectOption('Essential User');
  await dialog.getByLabel('Last day of the trial').fill('2000-01-01');
  await expect(dialog.getByRole('button', { name: 'Add' })).toBeDisabled();
  await dialog.getByLabel('Last day of the trial').fill('2027-01-31');
  await expect(dialog).toContainText('From 1 Feb 2027 the role is charged.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(trials.getByRole('listitem')).toHaveText(/^Essential User\s+until 31 Jan 2027/);
  await expect(invoice.getByText('Zero-rated: trial of the role').first()).toBeVisible();

  await page.goto('/dimensions/reconciliation');
  const squall = ['demo-tenant-squall', 'LB-C111', 'Squall Line Couriers'] as const;
  await load(page, [headings, line(squall, '1.25').replaceAll('2026-01', '2027-01')]);
  await page.getByLabel('Billed month').selectOption('Not known: do not look for missing customers');
  await expect(
    findings(page).getByRole('row', {
      name: /Squall Line Couriers Role on trial charged Free of charge: Essential User until 31 Jan 2027\./
    })
  ).toBeVisible();
});

test('[R11] [R17] All customers are forecast together; identifiers that would be a tenant’s are counted', async ({
  page
}) => {
  await openDemo(page, '/dimensions/billing');
  await expect(page.getByRole('region', { name: 'Invoices to come' })).toBeVisible();
  await page.getByRole('button', { name: /^Zero-rated/ }).click();
  const showroom = page.getByRole('row', { name: /^Lantern Bay showroom .*Internal system/ });
  await expect(showroom).toContainText('£0.00');
  await page.getByRole('searchbox', { name: 'Search customers' }).fill('nobody at all');
  await expect(page.getByRole('heading', { name: 'No customer is found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('region', { name: 'Billing identifiers' })).toContainText(
    'have no reference and would be named by their tenant identifiers'
  );
  await expectAccessible(page);
});

test('What rests on simulated users says so, in the forecast of all customers and in its file', async ({
  page
}) => {
  await openDemo(page, '/dimensions/billing');
  await expect(page.getByText(/lines of the invoice of 1 Dec 2026, .* rest on simulated PBXs/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Invoices to come' })).toContainText('of it simulated: £');
  await page.getByRole('button', { name: /^Simulated/ }).click();
  await expect(page.getByRole('rowheader', { name: /lines? simulated/ }).first()).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.replace('\uFEFF', '').startsWith(headings)).toBe(true);
  expect(text).toContain(' (simulated),');
});
