import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function openReports(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
}

/** Downloads the report on screen and gives the lines of the file. */
async function downloaded(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  return text.replace('\uFEFF', '').trim().split('\r\n');
}

test('hidden licences are listed with the way to get rid of them, until they are shown again', async ({
  page
}) => {
  await openReports(page);
  const row = page.getByRole('row', { name: /Lanyard & Lute Outfitters/ });
  await expect(row.getByRole('cell').first()).toHaveText('7');
  await expect(row).toContainText('Before this journal');
  await expectAccessible(page);
  const lines = await downloaded(page);
  expect(lines[0]).toBe('Account,"Active, not shown",Since,MiCollab,Of them by MiCollab,Reference');
  expect(lines.find((line) => line.startsWith('Lanyard'))).toMatch(/^Lanyard & Lute Outfitters,7,,Off,0,/);

  await page.getByRole('button', { name: 'Recovery for Lanyard & Lute Outfitters' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('switch MiTeam Meetings on, then off again while MiCollab stays off');
  await dialog.getByRole('button', { name: 'Why?' }).click();
  await expect(dialog.getByRole('link', { name: /MTP-4/ })).toBeVisible();
  await expectAccessible(page);

  // as the recipe says
  await dialog.getByRole('link', { name: 'Open the integrations of Lanyard & Lute Outfitters' }).click();
  await page.getByRole('switch', { name: 'MiTeam Meetings', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('row', { name: /Veleta y Viento/ })).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('since when licences are hidden is known where the journal knows it', async ({ page }) => {
  await openReports(page);
  await page.goto('/accounts/acc-tidewater/mitel');
  await page.getByRole('switch', { name: 'MiTeam Meetings', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Reports' }).click();
  const row = page.getByRole('row', { name: /Tidewater Brass Holdings/ });
  await expect(row).toContainText('42 by MiCollab');
  await expect(row).not.toContainText('Before this journal');
});

test('whoever holds a licence is listed with where it came from, for one account or all', async ({
  page
}) => {
  await openReports(page);
  await page.getByRole('link', { name: 'Who holds a licence' }).click();
  const shown = page.getByText(/people shown$/);
  await expect(shown).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Account' }).fill('Tidewater');
  await page.getByRole('option', { name: 'Tidewater Brass Holdings' }).click();
  await page.getByRole('button', { name: 'MiTeam Meetings, by MiCollab' }).click();
  await expect(shown).toHaveText('42 people shown');
  await expect(page.getByRole('row').nth(2)).toContainText('By MiCollab');
  expect(await downloaded(page)).toHaveLength(43);
  await page.getByRole('button', { name: 'MiTeam Meetings, from orders' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page.getByRole('row', { name: /Drizzle Lane Bakeries/ }).first()).toContainText(
    'From an order'
  );
});

test('orders that expire say what their account lacks afterwards, and that this is our reading', async ({
  page
}) => {
  await openReports(page);
  await page.getByRole('link', { name: 'Licences that expire' }).click();
  const cirrus = page.getByRole('row', { name: /Cirrus & Clarinet Travel/ }).first();
  await expect(cirrus).toContainText('in 25 days');
  await expect(cirrus).toContainText('15 licences given beyond what is left');
  await expect(page.getByText('Our reading')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Next 30 days/ }).click();
  await expect(page.getByRole('row', { name: /Squall Line Couriers/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Expired/ }).click();
  await expect(page.getByRole('row', { name: /Squall Line Couriers/ })).toContainText('9 days ago');
  const [, ...lines] = await downloaded(page);
  expect(lines.every((line) => line.includes('Expired'))).toBe(true);
});

test('an account admin sees the reports of their account alone', async ({ page }) => {
  await openReports(page);
  await page.getByTitle('Change the view').click();
  const dialog = page.getByRole('dialog', { name: 'Change the view' });
  await dialog.getByRole('radio', { name: 'Account admin', exact: true }).check();
  await dialog.getByRole('combobox', { name: 'Account' }).fill('Veleta');
  await page.getByRole('option', { name: /Veleta/ }).click();
  await dialog.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByText('14 active licences are not shown.')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2); // the heading and one account
  await page.getByRole('link', { name: 'Who holds a licence' }).click();
  await expect(page.getByText('14 people shown')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Account' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Licences that expire' }).click();
  await page.getByRole('button', { name: /^All to come/ }).click();
  await expect(page.getByRole('row', { name: /SAP-701012/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /SAP-701003/ })).toHaveCount(0);
});

test('people who share a number and people without a full name are found', async ({ page }) => {
  await openReports(page);
  await page.getByRole('link', { name: 'People to check' }).click();
  const shared = page.getByRole('button', { name: /^Shared numbers/ });
  await expect(shared).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Extension, the same as 1 other person$/).first()).toBeVisible();
  await expectAccessible(page);
  const [heading, ...lines] = await downloaded(page);
  expect(heading).toBe('Person,E-mail,Account,Field,Number');
  expect(lines.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: /^Incomplete names/ }).click();
  await expect(page.getByRole('heading', { name: 'Every name is complete' })).toBeVisible();

  // a list may name somebody by their address alone
  await page.goto('/accounts/acc-drizzle/people');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import people' });
  await dialog.getByLabel('Paste the list').fill('E-mail\nbo@example.com');
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await dialog.getByRole('button', { name: 'Check the rows' }).click();
  await dialog.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/reports/people');
  await page.getByRole('button', { name: /^Incomplete names/ }).click();
  await expect(page.getByRole('row', { name: /bo@example\.com/ })).toContainText(
    'First or last name is missing'
  );
});
