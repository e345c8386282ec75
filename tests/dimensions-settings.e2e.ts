import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { viewAsPartnerRole } from './viewing.ts';

const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const entry = (page: Page, catalogue: string, name: string): Locator =>
  panel(page, catalogue).getByRole('listitem').filter({ hasText: name });

/** The settings of a workspace of one's own, where the catalogues are as they come. */
async function openSettings(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start a workspace' }).click();
  await dialog(page).getByLabel('Partner name').fill('Northwind Voice');
  await dialog(page).getByLabel('Partner name').press('Enter');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

const undo = (page: Page): Promise<void> =>
  page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();

async function saved(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

async function fromMenu(page: Page, row: Locator, name: string, item: string): Promise<void> {
  await row.getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the names of the product and of its telephone system are the reseller’s, on every page', async ({
  page
}) => {
  await openSettings(page);
  await page
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByText('Dimensions')
    .first()
    .click();
  const names = panel(page, 'Names and place');
  await expect(names).toBeInViewport();
  await names.getByLabel('Name of the product').fill('');
  await names.getByRole('button', { name: 'Save names and place' }).click();
  await expect(names.getByText('This field is needed.')).toBeVisible();
  await names.getByLabel('Name of the product').fill('Insight');
  await names.getByLabel('Name of the telephone system').fill('Cloud PBX');
  await names.getByRole('button', { name: 'Save names and place' }).click();

  await expect(panel(page, 'Insight')).toBeVisible();
  await expect(panel(page, 'Catalogues of Insight')).toBeVisible();
  await expect(page.getByText('Dimensions', { exact: true })).toHaveCount(0);
  await expect(entry(page, 'PBX templates', 'Shared system')).toContainText('Cloud PBX');
  await undo(page);
  await expect(panel(page, 'Dimensions')).toBeVisible();
  await expectAccessible(page);
});

test('what is typed in the settings is not lost by a click elsewhere unless somebody says so', async ({
  page
}) => {
  await openSettings(page);
  const name = panel(page, 'Names and place').getByLabel('Name of the product');
  const accounts = page.getByRole('link', { name: 'Accounts', exact: true }).first();
  await name.fill('Insight');
  // another part of the same page loses nothing
  await page.getByRole('navigation', { name: 'Parts of the settings' }).getByText('Storage').click();
  await expect(dialog(page)).toHaveCount(0);
  await accounts.click();
  await expect(dialog(page)).toContainText('Leave without saving?');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Stay' }).click();
  await expect(name).toHaveValue('Insight');
  await accounts.click();
  await dialog(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();

  // what is saved, or undone, is nothing to ask about
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(name).toHaveValue('Dimensions');
  await name.fill('Insight');
  await page.getByRole('button', { name: 'Save names and place' }).click();
  await expect(panel(page, 'Insight')).toBeVisible();
  await undo(page);
  await expect(name).toHaveValue('Dimensions');
  await accounts.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
});

test('[R22][R23][R53] trials and direct billing are as agreed with the vendor, and what follows is said', async ({
  page
}) => {
  await openSettings(page);
  const about = panel(page, 'Dimensions');
  await expect(about.getByText('Values to begin with')).toBeVisible();

  const trials = panel(page, 'Trials');
  await trials.getByLabel('Longest trial, in days').fill('400');
  await trials.getByRole('button', { name: 'Save days' }).click();
  await expect(trials.getByLabel('Longest trial, in days')).toHaveAttribute('aria-invalid', 'true');
  await expect(trials.getByText('Write a whole number from 1 to 365.')).toBeVisible();
  await trials.getByLabel('Longest trial, in days').fill('14');
  await trials.getByRole('button', { name: 'Save days' }).click();
  await expect(about.getByText('Values to begin with')).toHaveCount(0);
  await trials.getByRole('switch', { name: 'The vendor agreed to trials' }).click();
  await expect(trials.getByText('Ask your account manager at the vendor.')).toBeVisible();
  await expect(trials.getByLabel('Longest trial, in days')).toHaveCount(0);
  await trials.getByRole('button', { name: /Why/ }).click();
  await expect(trials.getByText(/DTR-2/)).toBeVisible();

  const billing = panel(page, 'Billing');
  await expect(billing.getByText('Our reading', { exact: true })).toBeVisible();
  await expect(billing.getByRole('switch', { name: '30 days at least' })).not.toBeChecked();
  await billing.getByRole('switch', { name: 'The vendor bills you directly' }).click();
  await expect(billing.getByText('Forecasts and reconciliation are hidden.')).toBeVisible();
  await billing.getByRole('button', { name: /Why/ }).click();
  await expect(billing.getByText(/DBA-2/)).toBeVisible();
});

test('[R4] a product type that the region or the telephone systems leave out says so, and why', async ({
  page
}) => {
  await openSettings(page);
  const voice = entry(page, 'Product types', 'Offered in: Europe and United Kingdom.');
  await expect(voice.getByText('Stays once assigned')).toBeVisible();
  const names = panel(page, 'Names and place');
  await names.getByLabel('Region').selectOption('na');
  await names.getByRole('button', { name: 'Save names and place' }).click();
  await expect(voice.getByText('Not offered in the region')).toBeVisible();
  await voice.getByRole('button', { name: /Why/ }).click();
  await expect(voice.getByText(/DTY-1/)).toBeVisible();
});

test('examples are marked as such until they are changed, and go all at once', async ({ page }) => {
  await openSettings(page);
  const catalogues = panel(page, 'Catalogues of Dimensions');
  await expect(catalogues.getByText('Example', { exact: true })).toHaveCount(5);
  const standard = entry(page, 'Rate bands', 'Standard');
  await expect(standard).toContainText('£1.25');

  await standard.getByRole('button', { name: 'Edit Standard' }).click();
  await dialog(page).getByLabel('Essential User').fill('1.255');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(
    dialog(page).getByText('Write an amount with two decimals at most. Example: 1.25')
  ).toBeVisible();
  await dialog(page).getByLabel('Essential User').fill('1,40');
  await dialog(page).getByLabel('Real-Time Add-On').fill('');
  await expectAccessible(page);
  await saved(page);
  await expect(standard).toContainText('£1.40');
  await expect(standard.getByText('unknown')).toHaveCount(1);
  await expect(catalogues.getByText('Example', { exact: true })).toHaveCount(4);

  await catalogues.getByRole('button', { name: 'Remove the examples' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([
    'Product types: Analytics and Voice',
    'Rate bands: Voice',
    'PBX templates: Shared system'
  ]);
  await dialog(page).getByRole('button', { name: 'Remove' }).click();
  await expect(catalogues.getByText('No product type yet. A customer needs one.')).toBeVisible();
  await expect(standard).toBeVisible();
  await expect(catalogues.getByText('These lists still have our examples')).toHaveCount(0);
  await undo(page);
  await expect(catalogues.getByText('Example', { exact: true })).toHaveCount(4);

  // and without an undo: what was changed since stays as it is
  await catalogues.getByRole('button', { name: 'Remove the examples' }).click();
  await dialog(page).getByRole('button', { name: 'Remove' }).click();
  await catalogues.getByRole('button', { name: 'Add the example set' }).click();
  await expect(catalogues.getByText('Example', { exact: true })).toHaveCount(4);
  await expect(catalogues.getByRole('button', { name: 'Add the example set' })).toHaveCount(0);
  await expect(standard).toContainText('£1.40');
});

test('[DX22] a rate band stays while product types name it; a product type is added, duplicated and removed', async ({
  page
}) => {
  await openSettings(page);
  await fromMenu(page, entry(page, 'Rate bands', 'Standard'), 'Standard', 'Remove');
  await expect(dialog(page)).toContainText('1 product type names Standard.');
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Analytics']);
  await dialog(page).getByRole('link', { name: 'Analytics' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(entry(page, 'Product types', 'Analytics')).toBeInViewport();

  await panel(page, 'Product types').getByRole('button', { name: 'Add a product type' }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('analytics');
  await expect(dialog(page).getByText('offered nowhere')).toBeVisible();
  await dialog(page).getByRole('group', { name: 'Offered in' }).getByLabel('United Kingdom').check();
  await dialog(page).getByRole('group', { name: 'Offered for' }).getByLabel('3CX').check();
  await dialog(page).getByLabel('Cannot be changed once it is assigned').check();
  await dialog(page).getByLabel('Features').fill('Wallboards\nQueues');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Add' }).click();
  await expect(dialog(page)).toContainText('Another product type is called Analytics already.');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Contact centre');
  await dialog(page).getByRole('button', { name: 'Add' }).click();
  const type = entry(page, 'Product types', 'Contact centre');
  await expect(type).toContainText('Features: Wallboards and Queues.');
  await expect(type).toContainText('No rate band: its prices are unknown.');
  await expect(type).toContainText('Not offered for the reseller’s PBX kinds');

  await fromMenu(page, type, 'Contact centre', 'Duplicate');
  await dialog(page).getByRole('button', { name: 'Add' }).click();
  const copy = entry(page, 'Product types', 'Copy of Contact centre');
  await expect(copy).toContainText('Wallboards');
  await fromMenu(page, copy, 'Copy of Contact centre', 'Remove');
  await dialog(page).getByRole('button', { name: 'Remove' }).click();
  await expect(type).toHaveCount(1);
});

test('[R36][R37] one template is the default at most, and none has its key stored', async ({ page }) => {
  await openSettings(page);
  const templates = panel(page, 'PBX templates');
  await templates.getByRole('button', { name: 'Add a PBX template' }).click();
  await expect(dialog(page)).toContainText('Keys and passwords are never stored here');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Branches');
  await dialog(page).getByLabel('Kind of telephone system').selectOption('3cx');
  await expect(dialog(page).getByLabel('REST API URL')).toHaveCount(0);
  await expect(dialog(page).getByText('Warning: customers cannot be queried')).toBeVisible();
  await dialog(page).getByRole('button', { name: /Why/ }).click();
  await expect(dialog(page).getByText(/DTK-2/)).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Add' }).click();
  const branches = entry(page, 'PBX templates', 'Branches');
  await expect(branches).toContainText('No master key');

  await templates.getByLabel('Default PBX template').selectOption('Branches');
  await expect(
    templates.getByText('Branches is the default now, and Shared system no longer is.')
  ).toBeVisible();
  await expect(templates.getByRole('listitem').getByText('Default', { exact: true })).toHaveCount(1);
  await expect(branches.getByText('Default', { exact: true })).toBeVisible();

  await fromMenu(page, branches, 'Branches', 'Remove');
  await expect(dialog(page)).toContainText('It is the default PBX template.');
  await dialog(page).getByRole('button', { name: 'Remove' }).click();
  await expect(templates.getByLabel('Default PBX template')).toHaveValue('');
  await expect(templates.getByText('Without a default template, one has to be chosen.')).toBeVisible();
});

test('what is undone while an entry is being removed stays undone', async ({ page }) => {
  await openSettings(page);
  const standard = entry(page, 'Rate bands', 'Standard');
  await standard.getByRole('button', { name: 'Edit Standard' }).click();
  await dialog(page).getByLabel('Essential User').fill('1.40');
  await saved(page);
  await expect(standard).toContainText('£1.40');
  await fromMenu(page, entry(page, 'PBX templates', 'Shared system'), 'Shared system', 'Remove');
  await expect(dialog(page)).toContainText('It is the default PBX template.');
  // as another tab, or the message behind the dialog, does it
  const other = await page.context().newPage();
  await other.goto('/settings');
  await entry(other, 'Rate bands', 'Standard').getByRole('button', { name: 'Edit Standard' }).click();
  await dialog(other).getByLabel('Essential User').fill('1.60');
  await saved(other);
  await other.close();
  await dialog(page).getByRole('button', { name: 'Remove' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel(page, 'PBX templates').getByRole('listitem')).toHaveCount(0);
  await expect(standard).toContainText('£1.60');
});

test('[RGT-22] whoever plans customers and may not change the settings is told who does', async ({
  page
}) => {
  await openSettings(page);
  const agreed = panel(page, 'Trials').getByRole('switch', { name: 'The vendor agreed to trials' });
  await agreed.click();
  await expect(agreed).not.toBeChecked();
  await page.goto('/dimensions/trials');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Settings' }).click();
  await expect(panel(page, 'Trials')).toBeInViewport();
  await viewAsPartnerRole(page, 'Planner', [
    'Account: add',
    'Account: edit',
    'Users: view',
    'Users: add',
    'Users: edit'
  ]);
  await page.goto('/dimensions/trials');
  await expect(main).toContainText('somebody with a role that has every right over accounts');
  await expect(main.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await main.getByRole('button', { name: /Why.*settings/ }).click();
  await expect(main.getByText(/RGT-22/)).toBeVisible();
  await expectAccessible(page);
});

test('[DX22] a product type that customers have stays, and the dialog leads to them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await fromMenu(page, entry(page, 'Product types', 'Analytics'), 'Analytics', 'Remove');
  await expect(dialog(page).getByText(/customers use Analytics\.$/)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await dialog(page).getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/accounts\/[^/]+\/dimensions$/);
});

test('on a phone everything of the settings can be read and reached', async ({ page }) => {
  await openSettings(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(panel(page, 'Catalogues of Dimensions')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
