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
  test.setTimeout(90_000);
  await page.goto('/');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12_000_000 });
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();

  await page.getByRole('button', { name: 'Add a large account' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' }).first()).toBeVisible({
    timeout: 60_000
  });

  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(page.getByRole('button', { name: /^All/ })).toContainText('16'); // all or nothing
  await page.getByRole('link', { name: 'Hand-off', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export workspace' }).click();
  expect((await download).suggestedFilename()).toMatch(/^patchbay-.*\.json$/);
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
