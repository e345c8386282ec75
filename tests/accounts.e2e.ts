import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function startWorkspace(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start a workspace' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a workspace' });
  await dialog.getByLabel('Partner name').fill('Northwind Voice');
  await dialog.getByLabel('Partner name').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
}

test('an account is created, found, corrected and removed, and each of it is undone', async ({ page }) => {
  await startWorkspace(page);
  await expect(page.getByRole('heading', { name: 'No accounts yet' })).toBeVisible();

  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create account' }).click();
  await expect(dialog.getByText('This field is needed.')).toBeVisible();
  await expect(dialog.getByLabel('Customer name')).toBeFocused();
  await dialog.getByLabel('Customer name').fill('Bäckerei Zürich');
  await dialog.getByLabel('Reference').fill('C-1001');
  await dialog.getByLabel('Country').fill('switz');
  await page.getByRole('option', { name: 'Switzerland' }).click();
  await dialog.getByRole('button', { name: 'Create account' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Bäckerei Zürich' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Switzerland' })).toBeVisible();

  const edit = page
    .getByRole('region', { name: 'Customer information' })
    .getByRole('button', { name: 'Edit' });
  await edit.click();
  await dialog.getByLabel('City').fill('Winterthur');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const city = page.getByRole('definition').filter({ hasText: 'Winterthur' });
  await expect(city).toBeVisible();
  await undo(page, 'Account Bäckerei Zürich corrected');
  await expect(city).toBeHidden();

  await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
  const search = page.getByRole('searchbox');
  await search.fill('backerei c-10');
  await expect(page.getByRole('link', { name: 'Bäckerei Zürich' })).toBeVisible();
  await search.fill('nobody');
  await expect(page.getByRole('heading', { name: 'No account matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all accounts' }).click();

  await page.getByRole('link', { name: 'Bäckerei Zürich' }).click();
  await deletion(page).click();
  await expect(dialog).toContainText('Nobody is removed');
  await dialog.getByRole('textbox').fill('remove');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByText('This is not the word.')).toBeVisible();
  await dialog.getByRole('textbox').fill('Delete');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No accounts yet' })).toBeVisible();
  await undo(page, 'Account Bäckerei Zürich removed');
  await expect(page.getByRole('link', { name: 'Bäckerei Zürich' })).toBeVisible();
});

test('a setting is saved, refused when it makes no sense, and undone', async ({ page }) => {
  await startWorkspace(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const days = page.getByLabel('Days before an order counts as expiring soon');
  await days.fill('soon');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(days).toBeFocused();
  await expect(days).toHaveAttribute('aria-invalid', 'true');
  await days.fill('45');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await undo(page, 'Settings changed');
  await expect(days).toHaveValue('30');

  await page.getByRole('radio', { name: 'They stay active' }).check();
  await undo(page, 'Settings changed');
  await expect(page.getByRole('radio', { name: 'They are revoked' })).toBeChecked();
});

test('the demo opens at once, and goes back to its beginning', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: 'Open the demo' });
  await expect(open).toBeVisible();
  await open.click();
  const harbour = page.getByRole('link', { name: 'Harbour & Finch Logistics' });
  await expect(harbour).toBeVisible();

  await page.getByRole('button', { name: /^Neither on/ }).click();
  await expect(harbour).toBeHidden();
  await page.reload();
  await expect(harbour).toBeVisible();

  await harbour.click();
  await deletion(page).click();
  await expect(page.getByRole('dialog')).toContainText('42 people are removed');
  await page.getByRole('dialog').getByRole('textbox').fill('delete');
  await page.getByRole('dialog').getByRole('textbox').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await expect(harbour).toBeHidden();
  await page.getByRole('button', { name: 'Reset the demo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset the demo' }).click();
  await expect(harbour).toBeVisible();
});

test('a file that is no bundle is refused at the door', async ({ page }) => {
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a bundle' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"something else"}')
  });
  await expect(page.getByRole('alert')).toContainText('notes.json cannot be opened');
});

for (const look of [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'he' }
])
  test(`axe finds nothing at the first start, ${look.theme}, language ${look.locale}`, async ({ page }) => {
    await page.addInitScript(
      (stored) => localStorage.setItem('patchbay.preferences', stored),
      JSON.stringify(look)
    );
    await page.goto('/');
    const doors = page.getByRole('main').getByRole('button');
    await expect(doors.first()).toBeVisible();
    await expectAccessible(page);
    await doors.nth(1).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await doors.first().click();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/accounts?new');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

const deletion = (page: Page) =>
  page.getByRole('region', { name: 'Status' }).getByRole('button', { name: 'Delete' });

/** Undoes what the message about it says was done. */
async function undo(page: Page, said: string): Promise<void> {
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText(said)).toBeVisible();
  await messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages.getByText('Undone.').last()).toBeVisible();
}
