import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function openDemoAccount(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).click();
  await expect(page.getByRole('heading', { level: 1, name: account })).toBeVisible();
}

test('two tabs stay in step', async ({ page, context }) => {
  await openDemoAccount(page, 'Harbour & Finch Logistics');
  const other = await context.newPage();
  await other.goto('/accounts/acc-harbour/mitel');
  const there = other.getByRole('switch', { name: 'MiCollab' });
  await expect(there).not.toBeChecked();

  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  await page.getByRole('switch', { name: 'MiCollab' }).click();
  await expect(page.getByRole('switch', { name: 'MiCollab' })).toBeChecked();
  await expect(there).toBeChecked();
});

test('a full disk is said to be full, loses nothing, and does not stop an export', async ({
  page,
  context
}) => {
  await openDemoAccount(page, 'Harbour & Finch Logistics');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('City').fill('Northhaven');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('The disk is full', { exact: false })).toBeVisible();
  await expect(dialog.getByLabel('City')).toHaveValue('Northhaven'); // the draft is still there
  await expect(page.getByRole('definition').filter({ hasText: 'Saltmouth' })).toHaveCount(1);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: 'Northhaven' })).toBeVisible();
});

test('an older build does not touch the data of a newer one, and says so', async ({ page }) => {
  await openDemoAccount(page, 'Harbour & Finch Logistics');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('patchbay-demo', 990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('not opened'));
      })
  );
  await expect(
    page.getByRole('heading', { name: 'A newer version of Patchbay has this data open' })
  ).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'A newer version of Patchbay has this data open' })
  ).toBeVisible();
});
