import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

interface Bundle {
  sha256: string;
  base: string | null;
  content: {
    accounts: { name: string; mitel: { integrations: Record<string, string> } }[];
    people: { firstName: string; lastName: string; phone: string }[];
  };
}

async function openHandOff(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Hand-off', exact: true }).click();
}

async function exported(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export workspace' }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

const choose = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The file as a colleague's device would export it after a change: with a new checksum and this one as its base. */
function passedBack(text: string, isBaseKnown: boolean, change: (bundle: Bundle) => void): string {
  const bundle = JSON.parse(text) as Bundle;
  const base = bundle.sha256;
  change(bundle);
  const sha256 = createHash('sha256').update(canonical(bundle.content)).digest('hex');
  return JSON.stringify({ ...bundle, sha256, base: isBaseKnown ? base : null });
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}

test('the exported file brings nothing new, and comes out again byte for byte', async ({ page }) => {
  await openHandOff(page);
  const text = await exported(page);
  await expect(page.getByText(/^Exported as patchbay-.*\.json\.$/)).toBeVisible();
  await choose(page, 'workspace.json', text);
  await expect(page.getByRole('heading', { name: 'There is nothing to import' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await expectAccessible(page);
  expect(await exported(page)).toBe(text);
});

test('an altered file and one that is no JSON are refused with the place', async ({ page }) => {
  await openHandOff(page);
  const text = await exported(page);
  await choose(page, 'altered.json', text.replace(/"city": "[^"]+"/, '"city": "Elsewhere"'));
  await expect(page.getByRole('alert')).toContainText('Nothing was imported');
  await expect(page.getByRole('row', { name: /no longer fits its checksum/ })).toContainText('content');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(page, 'cut.json', text.slice(0, text.length / 2));
  await expect(page.getByRole('row', { name: /ends too early/ })).toContainText(/line \d+, column \d+/);
});

test('a changed file is previewed, imported, and undone as one step', async ({ page }) => {
  await openHandOff(page);
  const text = await exported(page);
  let name = '';
  const back = passedBack(text, true, ({ content }) => {
    const [person] = content.people;
    if (!person) throw new Error('the demo has people');
    person.phone = '+44 20 7946 0999';
    name = `${person.firstName} ${person.lastName}`;
  });
  await choose(page, 'back.json', back);
  await expect(page.getByRole('row', { name: new RegExp(`^Changed Person ${name} Phone`) })).toBeVisible();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /^Phone/ })).toContainText(
    '+44 20 7946 0999'
  );
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Import 1 record/ }).click();
  await expect(page.getByText(/imported from back\.json/).first()).toBeVisible();

  // the imported state comes out as the file that went in, with the revision it was based on
  expect(JSON.parse(await exported(page))).toMatchObject({ base: (JSON.parse(back) as Bundle).base });
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('The import was undone.')).toBeVisible();
  expect(await exported(page)).toContain((JSON.parse(text) as Bundle).content.people[0]?.phone);
});

test('[G14] two people who switch MiCollab and MiTeam Meetings apart from each other are asked, never merged', async ({
  page
}) => {
  await openHandOff(page);
  const company = 'Tidewater Brass Holdings';
  const back = passedBack(await exported(page), true, ({ content }) => {
    const account = content.accounts.find(({ name }) => name === company);
    if (account) account.mitel.integrations['miteam-meetings'] = 'off';
  });
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await page.getByRole('link', { name: company }).click();
  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  await page.getByRole('switch', { name: 'MiCollab', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('navigation').getByRole('link', { name: 'Hand-off', exact: true }).first().click();
  await choose(page, 'back.json', back);
  await expect(page.getByRole('heading', { name: '1 record needs your decision' })).toBeVisible();
  await expect(page.getByText(/no rule can merge the two/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toBeDisabled();
});

test('without a known common state every difference is asked about', async ({ page }) => {
  await openHandOff(page);
  const text = await exported(page);
  const stranger = passedBack(text, false, ({ content }) => {
    for (const person of content.people.slice(0, 2)) person.phone = '+44 20 7946 0999';
  });
  await choose(page, 'stranger.json', stranger);
  await expect(page.getByRole('heading', { name: '2 records need your decision' })).toBeVisible();
  const apply = page.getByRole('button', { name: /^Import$/ });
  await expect(apply).toBeDisabled();
  await expect(apply).toHaveAccessibleDescription('First decide about 2 records.');
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Keep what is here' }).first().check();
  await page.getByRole('radio', { name: 'Take the file’s' }).last().check();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
});

test('a workspace opened on the first start is stored by its import, not before', async ({ page }) => {
  await openHandOff(page);
  const text = await exported(page);
  await page.getByRole('button', { name: 'Leave the demo' }).click();
  const open = page.getByRole('button', { name: 'Open a bundle' });
  const apply = page.getByRole('button', { name: /^Import [\d,]+ records$/ });
  const look = async () => {
    await expect(open).toBeVisible();
    await choose(page, 'workspace.json', text);
    await expect(apply).toBeVisible();
  };

  // looked at and left, in three ways: nothing is here
  await look();
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await look();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await look();
  await expectAccessible(page);
  await page.reload();

  await look();
  await apply.click();
  await expect(page.getByRole('heading', { name: 'Export the workspace' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Harbour & Finch Logistics' })).toBeVisible();
});
