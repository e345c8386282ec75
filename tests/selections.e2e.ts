import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

async function openPeople(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).first().click();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeVisible();
}

/** Opens what can be done with the selection beyond the buttons, and chooses from it. */
async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'More for the selection' }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

async function undo(page: Page, said: string): Promise<void> {
  await expect(messages(page).getByText(said)).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages(page).getByText('Undone.').last()).toBeVisible();
}

test('[T1] a tier of Mitel One is given to as many of a selection as there are licences, and it is undone', async ({
  page
}) => {
  await openPeople(page, 'Cirrus & Clarinet Travel');
  await page.getByRole('checkbox', { name: 'Select everybody shown' }).check();
  await choose(page, 'Give Mitel One');
  const dialog = page.getByRole('dialog', { name: 'Give Mitel One to 28 people' });
  await expect(dialog.getByLabel('Tier')).toHaveValue('essential');
  // 12 are ordered and 9 given; two people hold the other tier
  await expect(dialog).toContainText('3 people get this tier');
  await expect(dialog).toContainText('9 people already have this tier and are skipped');
  await expect(dialog).toContainText('16 people cannot get it: no licence of this tier is left');
  await expectAccessible(page);
  await dialog.getByLabel('Tier').selectOption('premier');
  await expect(dialog).toContainText('Nobody of the selection can get this tier now');
  await dialog.getByLabel('Tier').selectOption('essential');
  await dialog.getByRole('button', { name: 'Give 3 licences' }).click();
  await expect(dialog).toBeHidden();
  await undo(page, 'Mitel One Essential given to 3 people');
});

test('[T1] Mitel One is taken from one person and given again, with what is left of each tier', async ({
  page
}) => {
  await openPeople(page, 'Cirrus & Clarinet Travel');
  await page.goto('/accounts/acc-cirrus/people/per-cirrus-0001');
  await expect(page.getByText('Mitel One Essential', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take licence' }).click();
  await expect(page.getByText('No Mitel One licence', { exact: true })).toBeVisible();
  const tier = page.getByLabel('Mitel One tier');
  await expect(tier.getByRole('option', { name: 'Essential (4 left)' })).toBeEnabled();
  await expect(tier.getByRole('option', { name: 'Elite (0 left)' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give licence' }).click();
  await expect(page.getByText('Mitel One Essential', { exact: true })).toBeVisible();
});

test('[G12] what the MiCollab server handed out is written down apart from the orders, and undone', async ({
  page
}) => {
  await openPeople(page, 'Tidewater Brass Holdings');
  const licensed = page.getByRole('button', { name: 'With licence' });
  await expect(licensed).toContainText('42');
  await page.getByRole('button', { name: 'Without licence' }).click();
  const boxes = page.getByRole('checkbox', { name: /^Select (?!everybody)/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await choose(page, 'Handed out by MiCollab');
  const dialog = page.getByRole('dialog', { name: 'Write down licences from MiCollab for 2 people' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Write down 2 licences' }).click();
  await expect(dialog).toBeHidden();
  await expect(licensed).toContainText('44');
  await undo(page, 'Recorded: MiCollab gave 2 MiTeam Meetings licences');
  await expect(licensed).toContainText('42');
});

test('[P1] two people become account admins at once, and it is undone', async ({ page }) => {
  await openPeople(page, 'Drizzle Lane Bakeries');
  await page.getByRole('checkbox', { name: 'Select Oliver Bhatt' }).check();
  await page.getByRole('checkbox', { name: 'Select Marcus Clegg' }).check();
  await choose(page, 'Set role');
  const dialog = page.getByRole('dialog', { name: 'Set the role of 2 people' });
  await dialog.getByLabel('Role').selectOption('account-admin');
  await expect(dialog).toContainText('2 people get this role');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Set 2 roles' }).click();
  await expect(dialog).toBeHidden();
  await undo(page, 'Role Account admin set for 2 people');
});
