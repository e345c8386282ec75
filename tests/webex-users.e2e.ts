import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Opens the Webex users of an account of the demo. */
async function openUsers(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto(`/accounts/${account}/webex/users`);
  await expect(page.getByRole('button', { name: 'Add users' })).toBeVisible();
}

async function undo(page: Page, said: string): Promise<void> {
  await expect(messages(page).getByText(said).last()).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages(page).getByText('Undone.').last()).toBeVisible();
}

/** Pastes text into a cell, as from a spreadsheet. */
async function paste(cell: Locator, text: string): Promise<void> {
  await cell.evaluate((input, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    );
  }, text);
}

/** Somebody new of the list: every third makes no calls. */
const row = (n: number): string =>
  [`First${n}`, `Last${n}`, `new${n}@example.com`, n % 3 === 0 ? 'Webex Meetings' : 'Webex Calling'].join(
    '\t'
  );

test('[R-PKG-1, R-PKG-7] 30 people come by grid, those with calling get extensions, and all of it is undone', async ({
  page
}) => {
  await openUsers(page, 'acc-nebelhorn');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('button', { name: 'Grid' }).click();
  const rows = Array.from({ length: 30 }, (_, index) => row(index + 1));
  await paste(
    dialog.getByLabel('First name, row 1', { exact: true }),
    ['First name\tLast name\tEmail\tPackage', ...rows].join('\n')
  );
  await dialog.getByLabel('Number and extension').selectOption('Assign a free extension');
  await dialog.getByLabel('First extension').fill('0700');
  const plan = dialog.getByRole('region', { name: 'What happens' });
  // ten make no calls; of Webex Calling the customer has just as many as are wanted
  await expect(plan).toContainText('30 users are added');
  await expect(plan).toContainText('Webex Calling: 0 assigned now, 20 afterwards, of 20');
  await expect(plan).toContainText('20 extensions are assigned');
  await expect(dialog.getByRole('row', { name: /^1 New person Gets 0700/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 30 users' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('0700');
  await expect(page.getByRole('rowheader', { name: 'First1 Last1' })).toBeVisible();
  await expectAccessible(page);
  await undo(page, '30 Webex users added');
  await expect(page.getByRole('heading', { name: 'Nobody has Webex here yet' })).toBeVisible();
});

test('[R-PKG-5, WPC-3] whom no package is left for is left out, with the reason and the remedy', async ({
  page
}) => {
  await openUsers(page, 'acc-tidewater');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('button', { name: 'People of the account' }).click();
  await dialog.getByLabel('Package').selectOption('Webex Calling');
  await dialog.getByRole('checkbox', { name: 'Select everybody shown' }).check();
  const plan = dialog.getByRole('region', { name: 'What happens' });
  // 25 are the customer's and 20 assigned
  await expect(plan).toContainText('5 users are added');
  await expect(plan).toContainText('Webex Calling: 20 assigned now, 25 afterwards, of 25');
  await expect(plan).toContainText('5 numbers are assigned');
  await expect(plan).toContainText('There are too few of Webex Calling for everybody who is to get it.');
  await expect(plan).toContainText('Raise the quantity under “Packages and add-ons”');
  await dialog.getByRole('button', { name: 'Add 5 users' }).click();
  await undo(page, '5 Webex users added');
});

test('[R-ADM-2, WAD-3] the package of a full administrator is not downgraded, and it is said what to do first', async ({
  page
}) => {
  await openUsers(page, 'acc-tidewater');
  await page.getByRole('button', { name: /^Administrators/ }).click();
  await page.getByRole('button', { name: /^Edit / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Package').selectOption({ value: 'webex_meetings' });
  await expect(dialog).toContainText('is a full administrator and cannot be given a smaller package');
  await expect(dialog).toContainText('Give up the role of full administrator first and save that');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  // giving up the role in the same step does not help
  await dialog.getByRole('checkbox', { name: 'Full administrator' }).uncheck();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Package').selectOption({ value: 'webex_calling' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(messages(page).getByText(/^Webex of .+ changed$/)).toBeVisible();
});

test('[R-ADM-3, WAD-2] a smaller package for an ordinary user is pointed out and allowed', async ({
  page
}) => {
  await openUsers(page, 'acc-harbour');
  await page.getByLabel('Package').selectOption({ label: 'Webex Calling' });
  await page
    .getByRole('checkbox', { name: /^Select [^e]/ })
    .last()
    .check();
  await page.getByRole('button', { name: 'Change package' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the package of 1 user' });
  await dialog.getByLabel('Package').selectOption('Webex Meetings');
  await expect(dialog).toContainText('1 user gets a package that ranks below the present one');
  await expect(dialog).toContainText('Our reading');
  await dialog.getByRole('button', { name: 'Change 1 user' }).click();
  await expect(dialog).toBeHidden();
});

test('a CSV file with mistakes is read by its columns, corrected in place, and comes as one change', async ({
  page
}) => {
  await openUsers(page, 'acc-nebelhorn');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('button', { name: 'CSV file' }).click();
  await dialog
    .getByLabel('Paste the list')
    .fill(
      [
        'Given name;Surname;User ID/Email (Required);Package;Extension',
        'Ida;Quill;ida@example.com;Webex Meetings;',
        'Ole;Pell;ole@;Webex Meetings;',
        'Una;Reed;una@example.com;Gold;',
        'Eve;Stone;eve@example.com;Webex Calling;911'
      ].join('\n')
    );
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expect(dialog.getByLabel('What Surname holds')).toHaveValue('lastName');
  await dialog.getByRole('button', { name: 'Check the rows' }).click();
  await expect(dialog.getByRole('row', { name: /^2 Left out Not an e-mail address/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^3 Left out No such package/ })).toBeVisible();
  // [WEN-2]
  await expect(dialog.getByRole('row', { name: /^4 Left out 911 can be an emergency number/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add 1 user' })).toBeVisible();
  const cell = dialog.getByLabel('E-mail, row 2', { exact: true });
  await cell.fill('ole@example.com');
  await cell.press('Tab');
  await dialog.getByRole('button', { name: 'Add 2 users' }).click();
  await undo(page, '2 Webex users added');
});

test('[R-PKG-7] one new person is given a package, a chosen site and an extension', async ({ page }) => {
  await openUsers(page, 'acc-nebelhorn');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('button', { name: 'Somebody new' }).click();
  await dialog.getByLabel('First name').fill('Ida');
  await dialog.getByLabel('Last name').fill('Quill');
  await dialog.getByLabel('E-mail').fill('ida@example.com');
  await dialog.getByLabel('Package').selectOption('Webex Meetings');
  await expect(dialog).toContainText('This package makes no calls');
  await dialog.getByLabel('Package').selectOption('Webex Calling');
  await dialog.getByLabel('Number and extension').selectOption('Choose');
  await dialog.getByLabel('Location').selectOption({ index: 1 });
  // [WCU-3]
  await expect(dialog).toContainText('Ida Quill needs a phone number or an extension');
  await dialog.getByLabel('Extension', { exact: true }).fill('0799');
  await dialog.getByRole('button', { name: 'Add 1 user' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('0799');
  await expect(page.getByRole('rowheader', { name: 'Ida Quill' })).toBeVisible();
});

test('users who are still planned are added by hand in batches of 25, and marked as provisioned', async ({
  page
}) => {
  await openUsers(page, 'acc-tidewater');
  await page.getByRole('link', { name: 'Batches of 25' }).click();
  await expect(page.getByRole('heading', { name: 'Batch 1 of 2' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Batch 1 of 2' }).getByRole('row')).toHaveCount(26);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mark batch 1 as provisioned' }).click();
  await expect(page.getByRole('heading', { name: 'Batch 1 of 1' })).toBeVisible();
  await undo(page, 'Webex status of 25 users recorded: Provisioned');
  await expect(page.getByRole('heading', { name: 'Batch 1 of 2' })).toBeVisible();
});

test('[WUS-3] a person’s page has a Webex panel: package, status, and what is left to do', async ({
  page
}) => {
  await openUsers(page, 'acc-tidewater');
  await page
    .getByRole('checkbox', { name: /^Select [^e]/ })
    .last()
    .check();
  await page.getByRole('button', { name: 'Record status' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record the status of 1 user' });
  await dialog.getByLabel('Status').selectOption('Waiting for consent');
  await dialog.getByRole('button', { name: 'Record for 1 user' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('Status').selectOption('Waiting for consent');
  const name = await page.getByRole('rowheader').getByRole('button').textContent();
  await page.goto('/accounts/acc-tidewater/people');
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name?.trim() ?? '');
  await page.getByRole('rowheader').first().getByRole('link').click();
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Webex', exact: true }) });
  await expect(panel).toContainText('The person belongs to another organisation and has to agree');
  await panel.getByRole('button', { name: 'Take package away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(panel).toContainText('No Webex package.');
});

test('[R-PKG-1] [R-PKG-10] [R-PKG-11] [R-ID-1] [R-ID-5] what applies to packages is said where they are given', async ({
  page
}) => {
  await openUsers(page, 'acc-tidewater');
  await page.getByRole('button', { name: 'What applies to packages' }).click();
  const notes = page.getByRole('main').getByRole('listitem');
  await expect(notes.filter({ hasText: 'exactly one package' })).toBeVisible();
  await expect(notes.filter({ hasText: 'desk phone or for the soft client, not for both' })).toBeVisible();
  await expect(notes.filter({ hasText: 'guest users cannot have a Wholesale package' })).toBeVisible();
  await expect(notes.filter({ hasText: 'belongs to another Webex organisation' })).toBeVisible();
  // known of the sibling product only
  await expect(notes.filter({ hasText: 'opened a trial' })).toContainText('Our reading');
});
