import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
}

async function openOrders(page: Page): Promise<void> {
  await openDemo(page);
  await page.getByRole('link', { name: 'Orders' }).click();
}

async function openMitel(page: Page, account: string): Promise<void> {
  await openDemo(page);
  await page.getByRole('link', { name: account }).first().click();
  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
}

const integration = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

test('orders are found by what stands on them, and filtered', async ({ page }) => {
  await openOrders(page);
  await expectAccessible(page);
  const rows = page.locator('tbody tr:not([aria-hidden])');
  const search = page.getByRole('searchbox', { name: 'Search orders' });

  for (const words of ['701011', 'po-1011', 'tidewater', 'MiTeam 701011']) {
    await search.fill(words);
    await expect(page.getByRole('link', { name: 'SAP-701011' })).toBeVisible();
  }
  await search.fill('no such order');
  await expect(page.getByRole('heading', { name: 'No order matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all orders' }).click();

  const unassigned = page.getByRole('button', { name: /^Unassigned/ });
  await unassigned.click();
  await expect(unassigned).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(6);
  await page.getByRole('button', { name: 'Licences' }).click();
  await expect(rows.first()).toContainText('SAP-701001');
  // expired: it can no longer be assigned
  await expect(page.getByRole('row', { name: 'SAP-701004' }).getByRole('button')).toHaveCount(0);
});

test('an order is recorded, assigned, undone from its page and removed', async ({ page }) => {
  await openOrders(page);
  await page.getByRole('button', { name: 'Record order' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record order' }).click();
  await expect(dialog.getByLabel('SAP order ID')).toBeFocused();
  await expectAccessible(page);
  await dialog.getByLabel('SAP order ID').fill('SAP-9');
  await dialog.getByLabel('Licences', { exact: true }).fill('7');
  await dialog.getByRole('checkbox', { name: /Perpetual/ }).check();
  await dialog.getByLabel('SAP order ID').press('Enter');
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: 'SAP-9', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order SAP-9' })).toBeVisible();
  await page.getByRole('button', { name: 'Assign' }).click();
  await dialog.getByRole('combobox', { name: 'Company' }).fill('lanyard');
  await page.getByRole('option').first().click();
  await expect(dialog.getByText('gets all 7 licences of this order')).toBeVisible();
  await expect(dialog.getByText('MiTeam Meetings is off for this account')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /ordered/ })).toContainText('1522');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('link', { name: 'Lanyard & Lute Outfitters' })).toBeVisible();
  await page.getByRole('button', { name: 'Why?' }).click();
  await expectAccessible(page);

  const whatItDid = page.getByRole('region', { name: 'What it did' });
  await whatItDid.getByRole('button', { name: /^Undo/ }).click();
  await expect(whatItDid.getByText('Not assigned yet')).toBeVisible();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await expect(page.getByText('Order SAP-9 removed')).toBeVisible();
});

test('an order whose licences are in use is not removed', async ({ page }) => {
  await openOrders(page);
  await page.getByRole('searchbox', { name: 'Search orders' }).fill('701007');
  await page.getByRole('link', { name: 'SAP-701007' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('of this order are given to people');
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await expectAccessible(page);
});

test('switching MiCollab off leads to the order that keeps the licences', async ({ page }) => {
  await openMitel(page, 'Tidewater Brass Holdings');
  await expectAccessible(page);
  await integration(page, 'MiCollab').click();
  const micollab = page.getByRole('dialog', { name: 'Switch MiCollab off' });
  await expect(micollab.getByText('and 37 more')).toBeVisible();
  await expect(micollab.getByText('All 42 licences are revoked')).toBeVisible();
  await expect(micollab.getByText('All 42 licences stay active')).toBeVisible();
  await expectAccessible(page);
  await micollab.getByRole('button', { name: 'Switch MiTeam Meetings off first' }).click();

  const miteam = page.getByRole('dialog', { name: 'Switch MiTeam Meetings off' });
  await expect(
    miteam.getByText('switched off while MiCollab is on: existing licences stay active').first()
  ).toBeVisible();
  await miteam.getByRole('button', { name: 'Switch off' }).click();
  await expect(integration(page, 'MiTeam Meetings')).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByText('42 licences are active although the user pages say')).toBeVisible();

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(integration(page, 'MiTeam Meetings')).toHaveAttribute('aria-checked', 'true');
});

test('an integration that brings nothing else about is switched on at once and undone', async ({ page }) => {
  await openMitel(page, 'Harbour & Finch Logistics');
  await page.getByRole('link', { name: 'All integrations, privileges and call services' }).click();
  const mitelOne = integration(page, 'Mitel One');
  await mitelOne.click();
  await expect(mitelOne).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(mitelOne).toHaveAttribute('aria-checked', 'false');
});
