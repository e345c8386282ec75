import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const company = 'Tidewater Brass Holdings'; // both on, 42 licences by MiCollab

const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections of this account' });
const openSection = async (page: Page, name: string) => {
  const link = sections(page).getByRole('link', { name, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
};
const wanted = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const way = (page: Page) => page.getByRole('region', { name: 'Recommended way' });
const actions = (page: Page) => way(page).getByRole('heading', { level: 4 });

async function planBothOff(page: Page): Promise<void> {
  await openSection(page, 'Mitel');
  await page.getByRole('main').getByRole('link', { name: 'Plan switches' }).first().click();
  await expect(page.getByRole('heading', { name: 'Nothing to switch' })).toBeVisible();
  // asked for in the order that would lose
  await wanted(page, 'MiCollab').click();
  await wanted(page, 'MiTeam Meetings').click();
  await expect(actions(page)).toHaveText(['Switch MiTeam Meetings off', 'Switch MiCollab off']);
}

async function expectBoth(page: Page, state: 'on' | 'off'): Promise<void> {
  await openSection(page, 'Mitel');
  for (const name of ['MiCollab', 'MiTeam Meetings'])
    await expect(wanted(page, name)).toHaveAttribute('aria-checked', String(state === 'on'));
}

test('both off: the recommended order keeps all licences, is applied as one change and undone as one', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: company, exact: true }).click();
  await planBothOff(page);
  await expect(page.getByText('All 42 licences stay active. None is lost.')).toBeVisible();
  await expectAccessible(page);

  // the other order is beside it, with the step that costs them
  await page.getByRole('radio', { name: 'The other order' }).check();
  await expect(page.getByText('42 licences end: 42 people can no longer use MiTeam Meetings.')).toBeVisible();
  await expect(page.getByText('Step 2 ends all 42: MiTeam Meetings off.')).toBeVisible();
  await page.getByRole('radio', { name: 'Recommended' }).check();

  await page.getByRole('button', { name: 'Apply plan' }).click();
  await expect(page.getByText('Plan of 2 steps applied')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing to switch' })).toBeVisible();
  await expectBoth(page, 'off');
  await expect(
    page.getByText('42 licences are active although the user pages say “No licences”')
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Applied plan' })).toBeVisible();

  await openSection(page, 'Activity');
  const undo = page.getByRole('button', { name: 'Undo “Plan of 2 steps applied”' });
  await undo.click();
  await expect(undo).toBeHidden();
  await expectBoth(page, 'on');
  await expect(page.getByRole('region', { name: 'Applied plan' })).toBeHidden();
});

test('a kept plan is in the run-book and its file, and travels to a colleague’s device', async ({
  page,
  browser,
  baseURL
}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: company, exact: true }).click();
  await planBothOff(page);
  await page.getByRole('button', { name: 'Keep for the hand-off' }).click();
  await expect(page.getByRole('region', { name: 'Kept plan' })).toBeVisible();
  await expectBoth(page, 'on'); // kept, not applied

  await openSection(page, 'Hand-off');
  const runBook = (of: Page) => of.getByRole('region', { name: `Run-book: ${company}` });
  const inOrder =
    /Switch MiTeam Meetings off[\s\S]*42 MiTeam Meetings licences stay active[\s\S]*Switch MiCollab off/;
  await expect(runBook(page)).toHaveText(inOrder);
  await expectAccessible(page);
  const saving = page.waitForEvent('download');
  await runBook(page).getByRole('button', { name: 'Download' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^run-book-tidewater-brass-holdings-\d{4}-\d\d-\d\d\.md$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(inOrder);

  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export account' }).click();
  const exported = await readFile(await (await exporting).path());
  const theirs = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const other = await theirs.newPage();
  await other.goto('/');
  const choosing = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a bundle' }).click();
  await (await choosing).setFiles({ name: 'tidewater.json', mimeType: 'application/json', buffer: exported });
  const naming = other.getByRole('dialog', { name: 'Open tidewater.json' });
  await naming.getByLabel('Partner name').fill('Lantern Bay, back office');
  await naming.getByRole('button', { name: 'Start a workspace' }).click();
  await other.getByRole('button', { name: /^Import \d+ records$/ }).click();
  await other.getByRole('link', { name: `Open ${company}` }).click();
  await openSection(other, 'Hand-off');
  await expect(runBook(other)).toHaveText(inOrder);
  await openSection(other, 'Mitel');
  await expect(other.getByRole('region', { name: 'Kept plan' })).toContainText('MiTeam Meetings off');
  await theirs.close();
});
