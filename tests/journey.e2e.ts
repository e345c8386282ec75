import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

const company = 'Harbour & Finch Logistics';
const order = 'SAP-701001';

/** Everything is stored by the worker; from here on there is no network. */
async function openOffline(page: Page, context: BrowserContext): Promise<void> {
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
}

const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections of this account' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const integration = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const licence = (page: Page) => page.getByRole('switch', { name: /MiTeam Meetings/ });

async function openSection(page: Page, name: string): Promise<void> {
  await sections(page).getByRole('link', { name, exact: true }).click();
  await expect(sections(page).getByRole('link', { name, exact: true })).toHaveAttribute(
    'aria-current',
    'page'
  );
}

/** Switches an integration through its dialog, which must foretell this. */
async function switchTo(page: Page, name: string, to: 'on' | 'off', foretold: string): Promise<void> {
  await integration(page, name).click();
  const question = dialog(page, `Switch ${name} ${to}`);
  await expect(question.getByText(foretold, { exact: true }).first()).toBeVisible();
  await question.getByRole('button', { name: `Switch ${to}`, exact: true }).click();
  await expect(question).toBeHidden();
  await expect(integration(page, name)).toHaveAttribute('aria-checked', String(to === 'on'));
}

async function openPerson(page: Page, name: string): Promise<void> {
  await openSection(page, 'People');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Products and licences' })).toBeVisible();
}

/** The exported file of the account on screen. */
async function exportAccount(page: Page): Promise<string> {
  await openSection(page, 'Hand-off');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export account' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

test('from an order to a colleague’s device, both orders of switching off, all without a network', async ({
  page,
  context,
  browser,
  baseURL,
  origins
}) => {
  test.setTimeout(240_000);
  await openOffline(page, context);
  await page.getByRole('button', { name: 'Open the demo' }).click();

  // an order of 60 licences goes to an account that has none
  await page.getByRole('link', { name: 'Orders' }).click();
  await page.getByRole('button', { name: `Assign ${order}` }).click();
  const assigning = dialog(page, `Assign order ${order}`);
  await assigning.getByRole('combobox', { name: 'Company' }).fill('harbour');
  await page.getByRole('option', { name: company }).click();
  await expect(assigning.getByText(`${company} gets all 60 licences of this order.`)).toBeVisible();
  await assigning.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByText(`Order ${order} assigned to ${company}: 60 licences`)).toBeVisible();
  await page.getByRole('row', { name: order }).getByRole('link', { name: company }).click();

  // a licence for the first person
  await openSection(page, 'People');
  const person = (await page.locator('tbody th a').first().textContent())?.trim() ?? '';
  await openPerson(page, person);
  await licence(page).click();
  await expect(licence(page)).toHaveAttribute('aria-checked', 'true');

  // MiCollab off, then MiTeam Meetings off: revoked, as foretold
  await openSection(page, 'Mitel');
  await switchTo(page, 'MiCollab', 'on', '1 MiTeam Meetings licence stays active');
  await switchTo(page, 'MiCollab', 'off', '1 MiTeam Meetings licence stays active');
  await switchTo(page, 'MiTeam Meetings', 'off', '1 MiTeam Meetings licence revoked');
  await openPerson(page, person);
  await expect(page.getByText('No licences', { exact: true })).toBeVisible();
  await expect(page.getByText('A licence is active but not shown here')).toBeHidden();

  // undone, twice: the licence is back and read-only, because MiCollab is on again
  await openSection(page, 'Activity');
  for (const entry of ['MiTeam Meetings switched off', 'MiCollab switched off']) {
    const undo = page.getByRole('button', { name: `Undo “${entry}”` });
    await undo.click();
    await expect(undo).toBeHidden();
  }
  await openPerson(page, person);
  await expect(licence(page)).toHaveAttribute('aria-checked', 'true');
  await expect(licence(page)).toHaveAttribute('aria-readonly', 'true');

  // MiTeam Meetings off, then MiCollab off: kept, as foretold
  await openSection(page, 'Mitel');
  await switchTo(page, 'MiTeam Meetings', 'off', '1 MiTeam Meetings licence stays active');
  await switchTo(page, 'MiCollab', 'off', '1 MiTeam Meetings licence stays active');
  await expect(page.getByText('1 licence is active although the user page says “No licences”')).toBeVisible();
  await openPerson(page, person);
  await expect(page.getByText('No licences', { exact: true })).toBeVisible();
  await expect(page.getByText('A licence is active but not shown here')).toBeVisible();

  // a colleague's device takes the file and gives the same one back
  const exported = await exportAccount(page);
  const theirs = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const foreign: string[] = [];
  theirs.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.has(origin)) foreign.push(request.url());
  });
  const other = await theirs.newPage();
  await openOffline(other, theirs);
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a bundle' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'harbour.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exported)
  });
  const naming = dialog(other, 'Open harbour.json');
  await naming.getByLabel('Partner name').fill('Lantern Bay, back office');
  await naming.getByRole('button', { name: 'Start a workspace' }).click();
  await other.getByRole('button', { name: /^Import \d+ records$/ }).click();
  await other.getByRole('link', { name: `Open ${company}` }).click();
  await openPerson(other, person);
  await expect(other.getByText('A licence is active but not shown here')).toBeVisible();
  await openSection(other, 'Mitel');
  await expect(integration(other, 'MiCollab')).toHaveAttribute('aria-checked', 'false');
  await expect(integration(other, 'MiTeam Meetings')).toHaveAttribute('aria-checked', 'false');
  expect(await exportAccount(other)).toBe(exported);
  expect(foreign).toEqual([]);
  await theirs.close();
});
