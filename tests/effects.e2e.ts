import { expect, test } from './fixtures.ts';

// What each switch does to the licences, from the vendor's sentences (R) and our readings (G), never from the tables.
const kept = /licences stay active/;
const revoked = /licences revoked/;
const seen = {
  editable: /can then be given and taken/,
  'read-only': /then read-only/,
  hidden: /then say “No licences”, although the licences stay active/,
  gone: /can then no longer use MiTeam Meetings/
};
const cases = [
  {
    account: 'Tidewater Brass Holdings',
    stands: 'MiCollab on, MiTeam on',
    switch: 'MiCollab',
    says: 'G2',
    licences: kept,
    page: 'editable'
  },
  {
    account: 'Tidewater Brass Holdings',
    stands: 'MiCollab on, MiTeam on',
    switch: 'MiTeam Meetings',
    says: 'R8',
    licences: kept,
    page: 'hidden'
  },
  {
    account: 'Veleta y Viento',
    stands: 'MiCollab on, MiTeam off',
    switch: 'MiCollab',
    says: 'R12',
    licences: kept,
    page: 'hidden'
  },
  {
    account: 'Veleta y Viento',
    stands: 'MiCollab on, MiTeam off',
    switch: 'MiTeam Meetings',
    says: 'G5',
    licences: kept,
    page: 'read-only'
  },
  {
    account: 'Cirrus & Clarinet',
    stands: 'MiCollab off, MiTeam on',
    switch: 'MiCollab',
    says: 'G4',
    licences: kept,
    page: 'read-only'
  },
  {
    account: 'Cirrus & Clarinet',
    stands: 'MiCollab off, MiTeam on',
    switch: 'MiTeam Meetings',
    says: 'R11',
    licences: revoked,
    page: 'gone'
  },
  {
    account: 'Lanyard & Lute',
    stands: 'both off',
    switch: 'MiCollab',
    says: 'G4',
    licences: kept,
    page: 'hidden'
  },
  {
    account: 'Lanyard & Lute',
    stands: 'both off',
    switch: 'MiTeam Meetings',
    says: 'G5',
    licences: kept,
    page: 'editable'
  },
  {
    account: 'Drizzle Lane',
    stands: 'MiCollab never on, MiTeam on',
    switch: 'MiCollab',
    says: 'G4',
    licences: kept,
    page: 'read-only'
  },
  {
    account: 'Drizzle Lane',
    stands: 'MiCollab never on, MiTeam on',
    switch: 'MiTeam Meetings',
    says: 'G1',
    licences: revoked,
    page: 'gone'
  },
  {
    account: 'Nebelhorn',
    stands: 'MiCollab never on, MiTeam off',
    switch: 'MiCollab',
    says: 'G4',
    licences: kept,
    page: 'hidden'
  },
  {
    account: 'Nebelhorn',
    stands: 'MiCollab never on, MiTeam off',
    switch: 'MiTeam Meetings',
    says: 'G5',
    licences: kept,
    page: 'editable'
  }
] as const;

test('every switch says beforehand what becomes of the licences, and of the user pages', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  for (const each of cases)
    await test.step(`[${each.says}] ${each.stands}: ${each.switch}`, async () => {
      await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
      await page.getByRole('link', { name: each.account }).click();
      await page.getByRole('link', { name: 'Mitel', exact: true }).click();
      await page.getByRole('switch', { name: each.switch, exact: true }).click();
      const changes = page.getByRole('dialog').getByRole('list').first();
      await expect(changes).toContainText(each.licences);
      await expect(changes).toContainText(seen[each.page]);
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    });
});

test('[G1] a workspace can be set to keep the licences where MiCollab was never on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'They stay active' }).check();
  await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
  await page.getByRole('link', { name: 'Drizzle Lane' }).click();
  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  await page.getByRole('switch', { name: 'MiTeam Meetings', exact: true }).click();
  const changes = page.getByRole('dialog').getByRole('list').first();
  await expect(changes).toContainText(kept);
  await expect(changes).toContainText(seen.hidden);
});
