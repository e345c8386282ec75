import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { documented } from '../src/core/webex/api-schemas.oracle.ts';
import { expect, test } from './fixtures.ts';

async function openDemo(page: Page, account: string, part: 'webex/export' | 'hand-off' = 'webex/export') {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto(`/accounts/${account}/${part}`);
}
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

interface Requests {
  readonly placeholders: readonly string[];
  readonly requests: readonly {
    step: keyof typeof documented;
    method: string;
    path: string;
    body: unknown;
  }[];
}
function expectDocumented({ requests }: Requests) {
  for (const { step, method, path, body } of requests) {
    const [itsMethod, itsPath, itsBody] = documented[step];
    expect(method).toBe(itsMethod);
    expect(path).toMatch(itsPath);
    expect(itsBody.safeParse(body).error?.issues).toBeUndefined();
  }
}

test('requests and prechecks are what the vendor documents, and the hand-over is offered after the download', async ({
  page
}) => {
  await openDemo(page, 'acc-tidewater');
  await expect(page.getByText('30 users', { exact: true })).toBeVisible();
  const requests = await saved(page, 'Download: API requests (JSON)');
  expect(requests.name).toMatch(/^webex-requests-tidewater-brass-holdings-\d{4}-\d\d-\d\d\.json$/);
  const read = JSON.parse(requests.text) as Requests;
  expectDocumented(read);
  expect(read.requests[0]?.step).toBe('create-customer');
  expect(read.requests.filter(({ step }) => step === 'add-subscriber')).toHaveLength(30);
  expect(read.placeholders).toContain('{customerId}');

  const prechecks = await saved(page, 'Download: Prechecks (JSON)');
  expectDocumented(JSON.parse(prechecks.text) as Requests);

  await page.getByRole('button', { name: 'Record hand-over' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record hand-over' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('Handed over', { exact: true }).first()).toBeVisible();
});

test('without a Provisioning ID the requests are refused, with the reason and the way out; prechecks go on', async ({
  page
}) => {
  await openDemo(page, 'acc-cirrus');
  await expect(page.getByText('The requests cannot be exported yet').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /API requests/ })).toBeHidden();
  await page.getByRole('button', { name: /Why\?.*cannot be exported/ }).click();
  await expect(page.getByRole('link', { name: /Rule WEX-2/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the template' })).toBeVisible();
  const prechecks = await saved(page, 'Download: Prechecks (JSON)');
  expectDocumented(JSON.parse(prechecks.text) as Requests);
});

test('the Control Hub file keeps signs and zeros; a mapping is suggested, remembered after a reload, and can be undone', async ({
  page
}) => {
  await openDemo(page, 'acc-tidewater');
  const minimal = await saved(page, 'Download: Control Hub CSV');
  const [header, first] = minimal.text.split('\r\n');
  expect(header).toBe(
    'First Name,Last Name,Display Name,User ID/Email (Required),Extension,Phone Number,Caller ID Number,' +
      'Caller ID First Name,Caller ID Last Name,Location'
  );
  expect(first).toMatch(/,\+1202555\d{4},,,,/);
  expect(minimal.text).not.toContain("'");

  await page.getByLabel('Open a file exported from Control Hub').setInputFiles({
    name: 'export.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Last Name,First Name,User ID/Email (Required),Phone Number,Extension,Location,Display Name,' +
        'Webex Calling [Sub1],Webex Meetings [site],Webex Suite [Sub2] (Suspended)\r\n'
    )
  });
  await expect(page.getByLabel('Column of Webex Calling')).toHaveValue('Webex Calling [Sub1]');
  await expect(page.getByLabel('Column of Webex Meetings')).toHaveValue('Webex Meetings [site]');
  await page.getByRole('button', { name: 'Remember this mapping' }).click();
  await expect(page.getByText(/10 columns, none dropped or moved/)).toBeVisible();
  await expect(page.getByText(/refuses a file with a column of a suspended service/)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/10 columns, none dropped or moved/)).toBeVisible();
  const mapped = await saved(page, 'Download: Control Hub CSV');
  const rows = mapped.text.trimEnd().split('\r\n');
  expect(rows).toHaveLength(31);
  expect(rows.slice(1).every((row) => /,(TRUE,FALSE|FALSE,TRUE),$/.test(row))).toBe(true);

  await page.getByRole('button', { name: 'Use the minimal columns' }).click();
  await expect(page.getByText(/Only columns whose names are confirmed/)).toBeVisible();
});

test('what is no file of Control Hub is refused', async ({ page }) => {
  await openDemo(page, 'acc-tidewater');
  await page.getByLabel('Open a file exported from Control Hub').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Email\r\nAda,ada@example.com\r\n')
  });
  await expect(page.getByRole('alert').getByText(/No column is called/)).toBeVisible();
});

test('the run-book for Webex stands on the hand-off page and is saved as a file', async ({ page }) => {
  await openDemo(page, 'acc-tidewater', 'hand-off');
  const panel = page.getByRole('region', { name: /^Run-book for Webex/ });
  await expect(panel.getByRole('heading', { name: 'Create the wholesale customer' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download' }).click()
  ]);
  expect(download.suggestedFilename()).toMatch(/^run-book-webex-tidewater-brass-holdings-/);
  const text = await textOf(download);
  expect(text).toContain('### 1. Check your roles in Partner Hub');
  expect(text).toContain('WPR-1');
  expect(text).toMatch(/### \d+\. Write these down and send them back/);
});
