import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
}

async function viewAsAdminOf(page: Page, account: RegExp): Promise<void> {
  await page.getByRole('button', { name: /Viewing as/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Account admin' }).check();
  await dialog.getByRole('combobox').fill(account.source.slice(0, 5));
  await page.getByRole('option', { name: account }).click();
  await dialog.getByRole('button', { name: 'View', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function backToPartner(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Back to Partner' });
  await back.first().click();
  await expect(back).toHaveCount(0);
}

/** The exported file of the account on screen. */
async function exportedFrom(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export account' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

const notes = 'Asks for a call before anything is changed.';
const otherCustomer = 'Lantern Bay showroom';

test('[PER-35] an account admin sees no notes, no prices, no other customers and nothing of the reseller portal', async ({
  page
}) => {
  await openDemo(page);
  await page.goto('/accounts/acc-harbour/dimensions');
  await expect(main(page).getByText(notes)).toBeVisible();
  await expect(main(page).getByText(otherCustomer).first()).toBeVisible();

  await viewAsAdminOf(page, /Harbour & Finch/);
  await page.goto('/accounts/acc-harbour/dimensions');
  const sections = page.getByRole('navigation', { name: 'Parts of Dimensions' });
  await expect(sections.getByRole('link')).toHaveText(['Overview', 'PBX connection', 'Users']);
  await expect(main(page).getByRole('heading', { name: 'Customer details' })).toBeVisible();
  await expect(main(page).getByText('Primary user').first()).toBeVisible();
  await expect(main(page).getByText(notes)).toHaveCount(0);
  await expect(main(page).getByText(otherCustomer)).toHaveCount(0);
  await expectAccessible(page);

  for (const path of ['billing', 'export']) {
    await page.goto(`/accounts/acc-harbour/dimensions/${path}`);
    await expect(page.getByRole('heading', { name: 'Not visible to account admins' })).toBeVisible();
    await expect(main(page).getByText(/€|\d\.\d\d/)).toHaveCount(0);
  }
  await page.goto('/accounts/acc-harbour/hand-off');
  await expect(page.getByRole('button', { name: 'Export account' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Run-book for Dimensions/ })).toHaveCount(0);
});

test('[PER-35] prices stay out of an account’s file, notes out of an account admin’s, and both are here afterwards', async ({
  page
}) => {
  await openDemo(page);
  await page.goto('/accounts/acc-harbour/hand-off');
  const ours = await exportedFrom(page);
  expect(ours).toContain(notes);
  expect(ours).not.toContain('"prices"');

  await viewAsAdminOf(page, /Harbour & Finch/);
  await page.goto('/accounts/acc-harbour/hand-off');
  await expect(main(page)).toContainText(/These stay behind.* the partner’s notes/);
  const theirs = await exportedFrom(page);
  expect(theirs).not.toContain(notes);
  expect(theirs).not.toContain('"prices"');

  await backToPartner(page);
  await page.goto('/hand-off');
  await page.setInputFiles('input[type=file]', {
    name: 'harbour.json',
    mimeType: 'application/json',
    buffer: Buffer.from(theirs)
  });
  await expect(page.getByRole('heading', { name: 'There is nothing to import' })).toBeVisible();
});

test('[PER-9] [PER-30] orders and what the Webex template names stay out of an account admin’s file, and are here afterwards', async ({
  page
}) => {
  type File = { content: { orders: unknown[]; templates: unknown[]; webexEntries?: unknown } };
  await openDemo(page);
  await page.goto('/accounts/acc-tidewater/hand-off');
  await expect(main(page)).toContainText(/These go along.* the orders/);
  const ours = JSON.parse(await exportedFrom(page)) as File;
  expect(ours.content.orders.length).toBeGreaterThan(0);
  expect(ours.content).toHaveProperty('webexEntries');

  await viewAsAdminOf(page, /Tidewater Brass/);
  await page.goto('/accounts/acc-tidewater/hand-off');
  await expect(main(page)).toContainText(/These stay behind.* the orders/);
  await expect(main(page)).not.toContainText('These go along');
  const text = await exportedFrom(page);
  const theirs = JSON.parse(text) as File;
  expect(theirs.content.orders).toEqual([]);
  expect(theirs.content.templates).toEqual(ours.content.templates);
  expect(theirs.content).not.toHaveProperty('webexEntries');

  await backToPartner(page);
  await page.goto('/hand-off');
  await page.setInputFiles('input[type=file]', {
    name: 'tidewater.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  });
  await expect(page.getByRole('heading', { name: 'There is nothing to import' })).toBeVisible();
  await page.goto('/accounts/acc-tidewater');
  await expect(page.locator('#orders').getByRole('row')).toHaveCount(ours.content.orders.length + 1);
});
