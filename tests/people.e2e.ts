import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function openPeople(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await goToPeople(page, account);
}

async function goToPeople(page: Page, account: string): Promise<void> {
  await page.getByRole('link', { name: account }).first().click();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeVisible();
}

const filter = (page: Page, name: string) => page.getByRole('button', { name });
const cell = (page: Page, person: string) => page.getByRole('row', { name: person });

test('a person is added, corrected and removed, and a second one with the same address is refused', async ({
  page
}) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add person' }).click();
  await expect(dialog.getByLabel('First name')).toBeFocused();
  await dialog.getByLabel('First name').fill('Zora');
  await dialog.getByLabel('Last name').fill('Quill');
  await dialog.getByLabel('E-mail').fill('Zora.Quill@example.com');
  await dialog.getByLabel('Extension').fill('x');
  await dialog.getByLabel('Extension').press('Enter');
  await expect(dialog.getByText('An extension has only digits, * and #.')).toBeVisible();
  await dialog.getByLabel('Extension').fill('4711');
  await dialog.getByRole('button', { name: 'Add person' }).click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('quill zora');
  await expect(page.getByRole('link', { name: 'Zora Quill' })).toBeVisible();

  await page.getByRole('button', { name: 'Add person' }).click();
  await dialog.getByLabel('First name').fill('Zoran');
  await dialog.getByLabel('Last name').fill('Quill');
  await dialog.getByLabel('E-mail').fill('ZORA.QUILL@example.com');
  await dialog.getByLabel('E-mail').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(
    'already has the e-mail address zora.quill@example.com'
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Zora Quill' }).click();
  await page.getByRole('button', { name: 'Correct' }).click();
  await dialog.getByLabel('Last name').fill('Lark');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Zora Lark' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove person' }).click();
  await page.getByRole('searchbox').fill('lark');
  await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
  await undo(page, 'Zora Lark removed');
  await expect(page.getByRole('link', { name: 'Zora Lark' })).toBeVisible();
});

test('a list is read by its columns, marked cells are corrected in place, and one undo takes all of it back', async ({
  page
}) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import people' });
  await dialog
    .getByLabel('Paste the list')
    .fill(
      'Who;Contact;Ring;Badge\n' +
        'Ada Quill;ada@example.com;;7\n' +
        'Bo;bo(at)example.com;;8\n' +
        'Cy Wren;ADA@example.com;;9\n' +
        'Oliver Bhatt;oliver.bhatt@drizzle-lane.example.com;+44 20 7946 0999;10'
    );
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expect(dialog.getByLabel('What Contact holds')).toHaveValue('email');
  await dialog.getByLabel('What Contact holds').selectOption('Not used');
  await dialog.getByRole('button', { name: 'Check the rows' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say which column holds the e-mail address.');
  await dialog.getByLabel('What Contact holds').selectOption('E-mail');
  await dialog.getByLabel('What Who holds').selectOption('Name (first and last)');
  await dialog.getByLabel('What Ring holds').selectOption('Phone');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Check the rows' }).click();

  await expect(dialog.getByRole('status')).toContainText('2 rows have errors and are skipped');
  await expect(dialog.getByRole('row', { name: /^3 / })).toContainText('Not an e-mail address');
  await expect(dialog.getByRole('row', { name: /^4 / })).toContainText('Same e-mail as in row 2');
  await expect(dialog.getByRole('row', { name: /^5 / })).toContainText('+44 20 7946 0999');
  await expect(dialog.getByRole('row', { name: /^5 / })).toContainText('Was: +44 20 7946 0016');
  await expectAccessible(page);
  await dialog.getByLabel('E-mail, row 3').fill('bo@example.com');
  await dialog.getByLabel('E-mail, row 3').press('Enter');
  await expect(dialog.getByRole('row', { name: /^3 / })).toContainText('Incomplete: a name is missing');
  await dialog.getByLabel('E-mail, row 4').fill('cy@example.com');
  await dialog.getByLabel('E-mail, row 4').press('Enter');
  await expect(dialog.getByText('No errors found')).toBeVisible();
  await expect(dialog.getByText('3 people are added')).toBeVisible();
  await expect(dialog.getByText('1 person is corrected')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 4 people' }).click();
  await expect(dialog).toBeHidden();

  await expect(filter(page, 'All')).toContainText('21');
  await expect(cell(page, 'Oliver Bhatt')).toContainText('+44 20 7946 0999');
  await undo(page, '3 people added');
  await expect(filter(page, 'All')).toContainText('18');
  await expect(cell(page, 'Oliver Bhatt')).toContainText('+44 20 7946 0016');
});

test('the export for Mitel’s import is read back without a change', async ({ page }) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await page.getByRole('button', { name: 'Export people' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Mitel’s import format' }).click();
  const file = await (await downloading).path();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import people' });
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Check the rows' }).click();
  await expect(dialog.getByText('No errors found')).toBeVisible();
  await expect(dialog.getByText('18 people are here already, just so')).toBeVisible();
  await expect(dialog.getByText('There is nothing to import.')).toBeVisible();
});

test('licences are given to those of a selection who can get one, and it is undone', async ({ page }) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Select Rachel Ashby' }).check();
  await page.getByRole('checkbox', { name: 'Select Marcus Clegg' }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 people selected')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select Niamh Bowen' }).uncheck();
  await page.getByRole('button', { name: 'Give licences' }).click();

  const dialog = page.getByRole('dialog', { name: 'Give MiTeam Meetings licences to 3 people' });
  await expect(dialog).toContainText('2 people get a licence');
  await expect(dialog).toContainText('Oliver Bhatt and Marcus Clegg');
  await expect(dialog).toContainText('1 person already has one and is skipped');
  await dialog.getByRole('button', { name: 'Why?' }).click();
  await expect(dialog.getByRole('link', { name: /Rule MTL-3/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Give 2 licences' }).click();
  await expect(dialog).toBeHidden();
  await expect(filter(page, 'With licence')).toContainText('13');
  await expect(cell(page, 'Oliver Bhatt')).toContainText('On');

  await undo(page, 'MiTeam Meetings licences given to 2 people');
  await expect(filter(page, 'With licence')).toContainText('11');
  await expect(cell(page, 'Oliver Bhatt')).toContainText('Off');
});

test('the switch of a person works at once, says why it cannot, and shows what is hidden', async ({
  page
}) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await page.getByRole('link', { name: 'Oliver Bhatt' }).click();
  const toggle = page.getByRole('switch', { name: 'MiTeam Meetings' });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await expect(toggle).toBeChecked();
  await undo(page, 'MiTeam Meetings licence given to Oliver Bhatt');
  await expect(toggle).not.toBeChecked();

  await page.getByRole('link', { name: 'Accounts' }).first().click();
  await goToPeople(page, 'Veleta y Viento');
  await filter(page, 'Hidden active licence').click();
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Products and licences' })).toBeVisible();
  await expect(page.getByText('No licences', { exact: true })).toBeVisible();
  await expect(page.getByText('A licence is active but not shown here')).toBeVisible();
  await page.getByRole('button', { name: 'Why? Why the page shows this' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Switch MiCollab off' })).toBeVisible();
  await expectAccessible(page);
});

test('50,000 people: lists open, scroll and search, 10,000 with Webex are exported, and all licences go at once', async ({
  page
}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a large account' }).click();
  await page.getByRole('link', { name: 'Show the large account' }).click({ timeout: 180_000 });

  await expect(filter(page, 'All')).toContainText('50,000');
  await expect(filter(page, 'With licence')).toContainText('20,000');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '50001');
  const region = page.getByRole('group', { name: 'People of Wide Horizon Group' });
  await region.focus();
  await page.keyboard.press('End');
  await expect(page.locator('tr[aria-rowindex="50001"] a')).toBeVisible();

  const name = (await page.locator('tr[aria-rowindex="50001"] a').textContent()) ?? '';
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('link', { name }).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('searchbox').fill('');

  // 10,000 of them have Webex, at a site with 10,000 numbers
  await page.getByRole('link', { name: 'Webex', exact: true }).click();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  await page.getByRole('link', { name: 'Phone numbers', exact: true }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  await page.getByRole('link', { name: 'Export', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download.*API requests/ }).click();
  const { requests } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    requests: readonly { step: string }[];
  };
  expect(requests.filter(({ step }) => step === 'add-subscriber')).toHaveLength(10_000);

  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  await page.getByRole('switch', { name: 'MiTeam Meetings', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('20,000');
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(filter(page, 'With licence')).toContainText('0');
  await expect(filter(page, 'With licence')).not.toContainText('20,000');
});

/** Undoes what the message about it says was done. */
async function undo(page: Page, said: string): Promise<void> {
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText(said)).toBeVisible();
  await messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages.getByText('Undone.').last()).toBeVisible();
}
