import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { viewAsPartnerRole } from './viewing.ts';

const main = (page: Page): Locator => page.getByRole('main');
const rowOf = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name });
const names = async (page: Page): Promise<readonly string[]> =>
  (await main(page).getByRole('rowheader').getByRole('link').allTextContents()).map((name) => name.trim());

/** The demo, at the list of all customers of Dimensions. */
async function openGrid(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Dimensions' })
    .click();
  // the list of accounts, where one comes from, has rows of the same names and a search of its own
  await expect(page).toHaveURL(/\/dimensions$/);
  await expect(page.getByRole('columnheader', { name: 'Date created' })).toBeVisible();
  await expect(rowOf(page, /Cirrus & Clarinet/)).toBeVisible();
}

async function openTrials(page: Page): Promise<void> {
  await openGrid(page);
  await main(page).getByRole('link', { name: 'Trials' }).click();
  await expect(page.getByRole('heading', { name: 'Trials by their end' })).toBeVisible();
}

/** Clicks, and gives the name and the lines of the calendar file that comes. */
async function calendarFrom(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await main(page).getByRole('button', { name }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, lines: text.replaceAll('\r\n ', '').split('\r\n') };
}

test('[R47] every customer is listed by name with its day, status and reference, and can be edited', async ({
  page
}) => {
  await openGrid(page);
  const row = rowOf(page, /Harbour & Finch/);
  await expect(row).toContainText('LB-C101');
  await expect(row).toContainText('Active');
  await expectAccessible(page);
  const shown = await names(page);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
  await expect(main(page).getByRole('link', { name: /^Edit .+/ })).toHaveCount(shown.length);
  await row.getByRole('link', { name: 'Edit Harbour & Finch Logistics' }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-harbour\/dimensions$/);
});

test('[R47] whoever only reads opens a customer, and is offered nothing to edit', async ({ page }) => {
  await openGrid(page);
  await viewAsPartnerRole(page, 'Reader', ['Users: view']);
  await page.goto('/dimensions');
  const row = rowOf(page, /Harbour & Finch/);
  await expect(row).toBeVisible();
  await expect(main(page).getByRole('link', { name: /^Edit / })).toHaveCount(0);
  await row.getByRole('link', { name: 'Open Harbour & Finch Logistics' }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-harbour\/dimensions$/);
});

test('the list is sorted by a heading, and the other way round by a second click', async ({ page }) => {
  await openGrid(page);
  const heading = page.getByRole('columnheader', { name: 'Date created' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect((await names(page))[0]).toBe('Monsoon Umbrella Works');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await names(page))[0]).toMatch(/^Veleta/);
});

test('customers are searched by any part of what is shown, and filtered', async ({ page }) => {
  await openGrid(page);
  const search = page.getByRole('searchbox');
  await search.fill('c110');
  await expect.poll(() => names(page)).toEqual(['Cirrus & Clarinet Travel']);
  await search.fill('terminated');
  await expect.poll(() => names(page)).toEqual(['Thunderhead Timpani Hire']);
  await search.fill('trial: left');
  await expect.poll(async () => (await names(page)).length).toBe(2);
  await search.fill('not yet');
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(0);
  await search.fill('nobody at all');
  await expect(page.getByRole('heading', { name: 'No customer matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all customers' }).click();
  await page.getByRole('button', { name: /^On trial/ }).click();
  // a trial that is only planned does not run
  await expect.poll(async () => (await names(page)).length).toBe(2);
  await page.getByRole('button', { name: /^Roles pending/ }).click();
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Ready (2)' });
  await expect.poll(() => names(page)).toContain('Mistral Piano Removals');
  expect(await names(page)).toHaveLength(2);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('');
  await page.getByRole('button', { name: /^Without reference/ }).click();
  await expect(rowOf(page, /Drizzle Lane/)).toContainText('None');
});

test('the list is found again as it was left: after a reload, and on coming back from a customer', async ({
  page
}) => {
  await openGrid(page);
  await page.getByRole('searchbox').fill('harbour &');
  await page.getByRole('button', { name: /^Roles pending/ }).click();
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('columnheader', { name: 'Status' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/dimensions\?search=.+&sort=status$/);
  const isAsLeft = async (): Promise<void> => {
    await expect.poll(() => names(page)).toEqual(['Harbour & Finch Logistics']);
    await expect(page.getByRole('searchbox')).toHaveValue('harbour &');
    await expect(page.getByRole('columnheader', { name: 'Status' })).toHaveAttribute(
      'aria-sort',
      'ascending'
    );
  };
  await page.reload();
  await isAsLeft();
  await page.getByRole('link', { name: 'Edit Harbour & Finch Logistics' }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-harbour\/dimensions$/);
  await page.goBack();
  await isAsLeft();
});

test('[R15] whoever has the one place of the internal system is named and reached', async ({ page }) => {
  await openGrid(page);
  const slot = page.getByRole('region', { name: 'Internal system' });
  await expect(slot).toContainText('Lantern Bay showroom has the only place.');
  await slot.getByRole('button', { name: /Why/ }).click();
  await expectAccessible(page);
  await slot.getByRole('link', { name: 'Open Lantern Bay showroom' }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-own\/dimensions$/);
});

test('[L5] a customer is begun for an account that has none yet, or for one that is made first', async ({
  page
}) => {
  await openGrid(page);
  await page.getByRole('link', { name: 'Create new customer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByText('Choose an account.')).toBeVisible();
  const account = dialog.getByRole('combobox', { name: 'Account' });
  await expect(account).toBeFocused();
  // whoever is a customer already is not offered
  await account.fill('Harbour');
  await expect(page.getByRole('option', { name: /No account without/ })).toBeVisible();
  await account.fill('Halyard');
  await page.getByRole('option', { name: /Halyard Museum/ }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-halyard\/dimensions\/wizard/);
  // going back leads to the list, not to the dialog
  await page.goBack();
  await expect(rowOf(page, /Cirrus & Clarinet/)).toBeVisible();

  await page.keyboard.press('n');
  await dialog.getByRole('button', { name: 'Create an account first' }).click();
  await dialog.getByLabel('Customer name').fill('Foghorn Bakery');
  await dialog.getByLabel('Country').fill('kingdom');
  await page.getByRole('option', { name: 'United Kingdom' }).click();
  await dialog.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL(/\/dimensions\/wizard/);
});

test('[R25] [R27] [R52a] trials are listed by their end with the day on which each turns into a bill', async ({
  page
}) => {
  await openTrials(page);
  await expect
    .poll(() => names(page))
    .toEqual(['Cirrus & Clarinet Travel', 'Veleta y Viento Reparaciones, S. L.', 'Squall Line Couriers']);
  await expect(rowOf(page, /Cirrus/)).toContainText('5 days left');
  // the customer pays already; one of its roles does not yet (R52a)
  await expect(rowOf(page, /Squall/)).toContainText('Agreed trial of Agent User Add-On');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^At most 7 days left/ }).click();
  await expect.poll(() => names(page)).toEqual(['Cirrus & Clarinet Travel']);
  // what is only planned does not run
  await page.getByRole('button', { name: /^Planned/ }).click();
  await expect
    .poll(() => names(page))
    .toEqual(['Nebelhorn Spedition & Söhne GmbH', 'Mistral Piano Removals']);
  await expect(rowOf(page, /Mistral/)).toContainText('30 days long');
  await expect(rowOf(page, /Mistral/).getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: /^Became paying/ }).click();
  await expect.poll(() => names(page)).toEqual(['Squall Line Couriers']);
  await page.getByRole('button', { name: /^Stopped/ }).click();
  await expect.poll(() => names(page)).toEqual(['Thunderhead Timpani Hire']);
  await main(page).getByRole('button', { name: /Why/ }).click();
  await expect(main(page).getByText(/DTR-8/)).toBeVisible();
  await expect(main(page).getByText('Our reading')).toBeVisible();
});

test('trials leave as a calendar file, all of them or one', async ({ page }) => {
  await openTrials(page);
  const all = await calendarFrom(page, 'Calendar of all running (.ics)');
  expect(all.name).toMatch(/^patchbay-trials-\d{4}-\d{2}-\d{2}\.ics$/);
  expect(all.lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
  const one = await calendarFrom(page, 'Calendar file for the trial of Cirrus & Clarinet Travel');
  expect(one.name).toMatch(/^patchbay-trial-acc-cirrus-/);
  expect(one.lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
    'SUMMARY:Last day of the trial: Cirrus & Clarinet Travel'
  ]);
  // the same trial is the same event in both
  const [uid] = one.lines.filter((line) => line.startsWith('UID:'));
  expect(all.lines).toContain(uid);
  const role = await calendarFrom(
    page,
    'Calendar file for the trial of the role Agent User Add-On of Squall Line Couriers'
  );
  expect(role.lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
    'SUMMARY:Last day of the trial of a role: Squall Line Couriers\\, Agent User Add-On'
  ]);
});

test('all trials on screen are printed, also those out of sight', async ({ page }) => {
  await openTrials(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table', { name: 'Trials by their end' }).getByRole('row')).toHaveCount(4);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('customers and pages are reached by search and by keyboard', async ({ page }) => {
  await openGrid(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('demo-tenant-harbour');
  await page.getByRole('option', { name: /Harbour & Finch/ }).click();
  await expect(page).toHaveURL(/\/accounts\/acc-harbour\/dimensions$/);
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/dimensions$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('trials');
  await page.getByRole('option', { name: 'Dimensions: Trials' }).click();
  await expect(page.getByRole('heading', { name: 'Trials by their end' })).toBeVisible();
});

test('[PER-32] an account admin sees their own customer, not the list of all', async ({ page }) => {
  await openGrid(page);
  await page.getByRole('button', { name: /Viewing as/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Account admin' }).check();
  await dialog.getByRole('combobox').fill('Harbour');
  await page.getByRole('option', { name: /Harbour & Finch/ }).click();
  await dialog.getByRole('button', { name: 'View', exact: true }).click();
  await expect(
    page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Dimensions' })
  ).toHaveCount(0);
  for (const path of ['/dimensions', '/dimensions/trials']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Not visible to account admins' })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(0);
    await expect(page.getByText('Cirrus')).toHaveCount(0);
  }
  await page.goto('/accounts/acc-harbour/dimensions');
  await expect(main(page)).toContainText('Harbour & Finch Logistics');
});

test('without customers there is a way to begin one, and no trial', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start a workspace' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Partner name').fill('Northwind Voice');
  await dialog.getByLabel('Partner name').press('Enter');
  await page.getByRole('link', { name: 'Dimensions' }).click();
  await expect(page.getByRole('heading', { name: 'No customers yet' })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: 'Create new customer' }).last().click();
  await expect(dialog.getByText('There is no account yet. Create an account first.')).toBeVisible();
  await page.keyboard.press('Escape');
  await main(page).getByRole('link', { name: 'Trials' }).click();
  await expect(page.getByRole('heading', { name: 'No trials' })).toBeVisible();
});

test('on a phone each customer says in one place what its columns would', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await page.goto('/dimensions');
  const row = rowOf(page, /Cirrus & Clarinet/);
  await expect(row).toContainText('Active');
  await expect(row).toContainText('LB-C110');
  await expect(row.getByRole('link', { name: /^Edit/ })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await expectAccessible(page);
});
