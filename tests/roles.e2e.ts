import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
}

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main navigation' });

/** Opens the choice of whom to view as, and takes one of an account. */
async function viewAs(page: Page, who: string, account?: string, role?: string): Promise<void> {
  await page.getByTitle('Change the view').click();
  const dialog = page.getByRole('dialog', { name: 'Change the view' });
  await dialog.getByRole('radio', { name: who, exact: true }).check();
  if (account) {
    await dialog.getByRole('combobox', { name: 'Account' }).fill(account);
    await page.getByRole('option', { name: account }).click();
  }
  if (role) await dialog.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await dialog.getByRole('button', { name: 'View', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a role that may see users and not edit them reads their licences, with the reason', async ({
  page
}) => {
  await openDemo(page);
  await navigation(page).getByRole('link', { name: 'Roles' }).click();
  await page.getByRole('button', { name: 'New role' }).click();
  const dialog = page.getByRole('dialog', { name: 'New role' });
  await dialog.getByRole('button', { name: 'Save role' }).click();
  await expect(dialog.getByText('This field is needed.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Help desk');
  await dialog.getByRole('checkbox', { name: 'Orders: view' }).check();
  await dialog.getByRole('radio', { name: 'Account admin' }).check();
  await expect(dialog.getByRole('checkbox', { name: 'Orders: view' })).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: 'Account: view' })).toBeDisabled();

  // a right and the one it rests on go together
  await dialog.getByRole('checkbox', { name: 'Users: edit' }).check();
  await expect(dialog.getByRole('checkbox', { name: 'Users: view' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Users: view' }).uncheck();
  await expect(dialog.getByRole('checkbox', { name: 'Users: edit' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Users: view' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help desk' })).toBeVisible();
  await expect(page).toHaveTitle(/^Help desk · Roles/);

  await page.getByRole('combobox', { name: 'Account' }).fill('Drizzle');
  await page.getByRole('option', { name: 'Drizzle Lane Bakeries' }).click();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Nobody has it yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The role is assigned to 1 account.'
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await viewAs(page, 'Custom role of an account', 'Drizzle Lane Bakeries', 'Help desk');
  await expect(page.getByText('You see what “Help desk of Drizzle Lane Bakeries” sees.')).toBeVisible();
  await expect(navigation(page).getByRole('link', { name: 'Orders' })).toHaveCount(0);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add person' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Oliver Bhatt' }).click();
  const licence = page.getByRole('switch', { name: 'MiTeam Meetings' });
  await expect(licence).toHaveAttribute('aria-readonly', 'true');
  await expect(licence).toHaveAccessibleDescription(/.+/);
  await licence.click();
  await expect(licence).not.toBeChecked();

  // an address that the role does not lead to
  await page.goto('/orders');
  await expect(page.getByRole('heading', { name: 'Not visible with this role' })).toBeVisible();

  // the role is taken back from the account, and with it whoever signed in with it
  const desk = await page.context().newPage();
  await desk.goto('/roles');
  await desk.getByRole('link', { name: 'Help desk' }).click();
  await desk.getByRole('button', { name: 'Take back from Drizzle Lane Bakeries' }).click();
  await expect(page.getByText('You are back to Partner.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
});

test('somebody who signed in keeps the rights of that moment, and another tab its own view', async ({
  page
}) => {
  await openDemo(page);
  await viewAs(page, 'Custom role of an account', 'Drizzle Lane Bakeries', 'Front desk');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add person' })).toBeVisible();

  // the partner corrects the role at another desk
  const desk = await page.context().newPage();
  await desk.goto('/roles');
  await desk.getByRole('link', { name: 'Front desk' }).click();
  await desk.getByRole('button', { name: 'Correct' }).click();
  await desk.getByRole('checkbox', { name: 'Users: add' }).uncheck();
  await desk.getByRole('button', { name: 'Save role' }).click();
  await expect(desk.getByRole('dialog')).toBeHidden();

  await expect(page.getByText('The change takes effect with the next sign-in.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add person' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('button', { name: 'Add person' })).toBeHidden();

  await desk.goto('/accounts');
  await viewAs(desk, 'Account admin', 'Drizzle Lane Bakeries');
  await expect(desk.getByText('You see what an account admin of Drizzle Lane Bakeries sees.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You see what “Front desk of Drizzle Lane Bakeries” sees.')).toBeVisible();
});

test('a user sees one page, and what a tab remembers wrongly is forgotten', async ({ page }) => {
  await openDemo(page);
  await viewAs(page, 'User', 'Drizzle Lane Bakeries');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to administer' })).toBeVisible();
  await expect(page.getByText('may only reset their own password')).toBeVisible();
  await expect(navigation(page)).toHaveCount(0);
  await expectAccessible(page);
  for (const address of ['/accounts', '/rules', '/settings', '/reports']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing to administer' })).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Drizzle');
  await expect(page.getByText('Nothing found.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(() =>
    sessionStorage.setItem(
      'patchbay.viewing-as',
      JSON.stringify({ kind: 'demo', actor: { role: 'reseller', accountId: 'acc-drizzle' } })
    )
  );
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await expect(page.getByTitle('Change the view')).toContainText('Partner');
});
