import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { folder } from './build.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

const updateNow = (page: Page) => page.getByRole('button', { name: 'Update now' });
const version = (page: Page, name: string) => page.getByText(new RegExp(`\\b${name}\\b`)).first();
const readyOffline = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Settings stand behind the first start. */
async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('button', { name: 'Open the demo' })).toBeHidden();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

test('a new version waits until somebody asks for it, and then reloads that tab only', async ({
  page,
  context,
  origins
}) => {
  let served = 'v1';
  const host = await serve(() => folder('', served));
  origins.add(host.origin);

  await page.goto(`${host.url}/`);
  await openDemo(page);
  await readyOffline(page);
  await page.goto(`${host.url}/settings`);
  await expect(version(page, 'v1')).toBeVisible();

  served = 'v2';
  await page.getByRole('button', { name: 'Look for updates' }).click();
  await expect(updateNow(page)).toBeVisible();
  await page.reload(); // waiting is not forced upon anybody
  await expect(version(page, 'v1')).toBeVisible();
  await expect(updateNow(page)).toBeVisible();

  // kit reloads an unknown page while it believes its version is old, which would never end here
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(`${host.url}/no/such/page`);
  await expect(updateNow(page)).toBeVisible();
  expect(loads).toBe(1);
  await page.goto(`${host.url}/settings`);

  const other = await context.newPage();
  await other.goto(`${host.url}/settings`);
  await expect(updateNow(other)).toBeVisible();
  await other.evaluate(() => (document.body.dataset.draft = 'unsaved'));

  await updateNow(page).click();
  await expect(version(page, 'v2')).toBeVisible();
  await expect(updateNow(page)).toBeHidden();

  const reload = other.getByRole('button', { name: 'Reload' });
  await expect(reload).toBeVisible();
  await expect(updateNow(other)).toBeHidden();
  await expect(other.locator('body')).toHaveAttribute('data-draft', 'unsaved');
  await reload.click();
  await expect(version(other, 'v2')).toBeVisible();
  await host.close();
});

for (const base of ['', '/my-repo'])
  test(`every address opens without a network, at "${base}/"`, async ({ page, context, origins }) => {
    const host = await serve(() => folder(base, 'v1'), { base });
    origins.add(host.origin);

    const first = await page.goto(`${host.url}/accounts/7`); // the first visit is itself a deep link
    expect(first?.status()).toBe(404);
    await openDemo(page);
    await readyOffline(page);

    await host.close(); // no server at all is harder than a browser that only says it is offline
    for (const path of ['/', '/accounts', '/accounts/99/people?sort=name', '/settings', '/no/such/page']) {
      const answer = await page.goto(host.url + path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.fromServiceWorker(), path).toBe(true);
      await expect(page.getByRole('main').getByRole('heading').first(), path).toBeVisible();
    }

    await page.goto(`${host.url}/settings?from=here#there`);
    await context.setOffline(true);
    await page.reload();
    await expect(version(page, 'v1')).toBeVisible();
    expect(page.url()).toBe(`${host.url}/settings?from=here#there`);

    const other = await context.newPage();
    await other.goto(`${host.url}/`);
    await expect(other.getByRole('main').getByRole('heading').first()).toBeVisible();
  });
