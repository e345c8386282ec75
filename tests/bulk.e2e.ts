import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const company = 'Tidewater Brass Holdings';
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Notes how long a step took; the goal is a second each, and `bench/` is where timings are judged. */
async function timed(step: string, what: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await what();
  const description = `${step}: ${Math.round(performance.now() - start)} ms`;
  test.info().annotations.push({ type: 'timing', description });
}

test('licences for 500 of 600 people: a dry run first, then all at once, then undone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();

  // 440 licences more than the 60 that the account has
  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await page.getByRole('button', { name: 'Record order' }).first().click();
  const recording = page.getByRole('dialog');
  await recording.getByLabel('SAP order ID').fill('SAP-440');
  await recording.getByLabel('Licences', { exact: true }).fill('440');
  await recording.getByLabel('Perpetual: never expires').check();
  await recording.getByRole('button', { name: 'Record order' }).click();
  await page.getByRole('button', { name: 'Assign SAP-440' }).click();
  const assigning = page.getByRole('dialog');
  await assigning.getByRole('combobox', { name: 'Company' }).fill('tidewater');
  await page.getByRole('option', { name: company }).click();
  await expect(assigning.getByText('MiCollab')).toBeVisible(); // it will show nothing yet, and says why
  await assigning.getByRole('button', { name: 'Assign' }).click();
  await page.getByRole('row', { name: 'SAP-440' }).getByRole('link', { name: company }).click();

  // single licences can be given once MiCollab is off
  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  await page.getByRole('switch', { name: 'MiCollab', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('link', { name: 'People', exact: true }).click();
  const unlicensed = page.getByRole('button', { name: 'Without licence' });
  const licensed = page.getByRole('button', { name: 'With licence' });
  await unlicensed.click();
  await expect(unlicensed).toContainText('558');
  await page.getByRole('checkbox', { name: 'Select everybody shown' }).check();
  await expect(page.getByText('558 people selected')).toBeVisible();

  const dialog = page.getByRole('dialog');
  await timed('dry run', async () => {
    await page.getByRole('button', { name: 'Give licences' }).click();
    await expect(dialog).toContainText('500 people get a licence');
  });
  await expect(dialog).toContainText('58 people');
  await timed('apply', async () => {
    await dialog.getByRole('button', { name: 'Give 500 licences' }).click();
    await expect(messages(page).getByText('MiTeam Meetings licences given to 500 people')).toBeVisible();
  });
  await expect(licensed).toContainText('542');
  await timed('undo', async () => {
    await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(messages(page).getByText('Undone.').last()).toBeVisible();
  });
  await expect(licensed).toContainText('42');
  await expect(unlicensed).toContainText('558');
});
