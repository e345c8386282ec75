import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

async function openTemplates(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Templates' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Onboarding templates' })).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
const step = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 2, name })).toBeVisible();

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(option);
  await page.getByRole('option', { name: option }).click();
}

test('a template is made step by step, left, gone on with, submitted, and its Provisioning ID copied [R-TPL-1] [WTP-2] [WEX-2]', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTemplates(page);
  await page.getByRole('link', { name: 'Create template' }).click();

  // nothing is chosen, and without a type one does not get on
  await step(page, 'Template type');
  await expect(page.getByRole('heading', { level: 2, name: 'Template type' })).toBeFocused();
  await next(page);
  await expect(page.getByText('Choose a type to go on.')).toBeVisible();
  await page.getByRole('radio', { name: 'Webex for Wholesale' }).check();
  await next(page);

  await step(page, 'Primary settings');
  await expect(page.getByText('Step 2 of 5')).toBeVisible();
  await next(page);
  await expect(page.getByText('This field is needed.')).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: 'Template name' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Template name' }).fill('Iberian hotels');

  // whoever is missing is added without leaving
  await page.getByRole('button', { name: 'Add an administrator' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Desk One');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('desk.one@example.com');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Service provider admin' })).toContainText('Desk One');

  // the vendor advises against a provider here, with our reasons marked as ours
  await page.getByRole('button', { name: 'Add a provider' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Fictitious Carrier');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Cisco advises against choosing a provider here')).toBeVisible();
  await expect(page.getByRole('status').getByText('Our reading', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Cloud Connected PSTN provider' }).selectOption('None');
  await expect(page.getByText('Cisco advises against choosing a provider here')).toBeHidden();

  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByText('This is a draft')).toBeVisible();

  // gone on with another day: at the first thing that is missing
  await page.reload();
  await page.getByRole('link', { name: 'Continue' }).click();
  await step(page, 'Primary settings');
  await expect(page.getByRole('textbox', { name: 'Template name' })).toHaveValue('Iberian hotels');
  await choose(page, 'Country or region', 'Spain');
  await next(page);

  await step(page, 'Authentication methods');
  await expect(page.getByRole('radio', { name: 'Webex authentication' })).toBeChecked();
  await page.getByRole('radio', { name: 'Partner authentication with OpenID Connect' }).check();
  await expect(page.getByText('First open a case with Cisco TAC')).toBeVisible();
  const idp = page.getByRole('textbox', { name: 'OpenID Connect IDP Entity ID' });
  await next(page);
  await expect(idp).toBeFocused();
  await idp.fill('not allowed!');
  await next(page);
  await expect(idp).toHaveAttribute('aria-invalid', 'true');
  await idp.fill('lantern-idp');

  // back and forth loses nothing
  await page.getByRole('link', { name: 'Back' }).click();
  await step(page, 'Primary settings');
  await page.getByRole('textbox', { name: 'Template name' }).fill('Iberian hotels, north');
  await next(page);
  await expect(idp).toHaveValue('lantern-idp');
  await next(page);

  await step(page, 'Email and call settings');
  await expect(page.getByRole('checkbox', { name: /^Allow admin-invite emails/ })).toBeChecked();
  await expect(page.getByText('Our reading', { exact: true })).toHaveCount(4);
  await page.getByRole('textbox', { name: 'Brand name for emails' }).fill('Lantern Bay');
  await next(page);

  await step(page, 'Settings summary');
  await expect(page.getByRole('definition').filter({ hasText: 'Lantern Bay' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Edit Authentication methods' }).click();
  await page.getByRole('radio', { name: 'Webex authentication' }).check();
  await next(page);
  await next(page);
  await page.getByRole('button', { name: 'Submit' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Iberian hotels, north' })).toBeVisible();
  await expect(page.getByText('Submitted', { exact: true })).toBeVisible();
  await expect(page.getByText('the requests for the interface cannot be exported')).toBeVisible();
  await page.getByRole('button', { name: 'Paste in' }).click();
  await dialog.getByRole('textbox', { name: 'Provisioning ID' }).fill('  ZmljdGl0aW91cy1wcm92aXNpb25pbmc= ');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Copy Provisioning ID' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ZmljdGl0aW91cy1wcm92aXNpb25pbmc=');
});

test('a template in use stays, says by whom, and its copy can go [WTC-2] [WTC-3] [WTC-4] [R-TPL-3]', async ({
  page
}) => {
  await openTemplates(page);
  await page.getByRole('searchbox').fill('SAML');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(row).toHaveCount(1);
  await row.getByRole('link').click();
  const name = 'Partner sign-in (SAML)';
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const customers = page.getByRole('region', { name: 'Customers' });
  const account = await customers.getByRole('link').first().innerText();
  await expect(customers).toContainText('reaches only customers that are created from then on');
  await expect(customers.getByText('Our reading', { exact: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText(account);
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('textbox', { name: 'Template name' })).toHaveValue(`Copy of ${name}`);
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByText('This is a draft')).toBeVisible();
  await expect(page.getByText('No customer uses this template yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Onboarding templates' })).toBeVisible();
  await expect(page.getByRole('link', { name: `Copy of ${name}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('link', { name: `Copy of ${name}` })).toBeVisible();
});

test('a template is made with the keyboard alone', async ({ page }) => {
  await openTemplates(page);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.getByRole('link', { name: 'Create template' }).focus();
  await page.keyboard.press('Enter');
  await step(page, 'Template type');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await step(page, 'Primary settings');
  await page.keyboard.press('Tab');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('combobox', { name: 'Country or region' }).focus();
  await page.keyboard.type('Portugal');
  const portugal = page.getByRole('option', { name: 'Portugal' });
  await expect(portugal).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(portugal).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Country or region' })).toHaveValue('Portugal');
  await page.getByRole('textbox', { name: 'Template name' }).focus();
  await page.keyboard.press('Enter');
  await step(page, 'Authentication methods');
  await expect(page.getByRole('heading', { level: 2, name: 'Authentication methods' })).toBeFocused();
  await page.getByRole('radio', { name: 'Webex authentication' }).focus();
  await page.keyboard.press('Enter');
  await step(page, 'Email and call settings');
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Enter');
  await step(page, 'Settings summary');
  await page.getByRole('button', { name: 'Submit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'By keyboard' })).toBeVisible();
});

test('the partner keeps what Partner Hub offers, and what a template needs stays', async ({ page }) => {
  await openTemplates(page);
  await page.goto('/settings');
  const ranks = page.getByRole('region', { name: 'Rank of the packages' });
  const rank = ranks.getByRole('textbox', { name: 'Webex Meetings' });
  await rank.fill('0');
  await ranks.getByRole('button', { name: 'Save ranks' }).click();
  await expect(ranks.getByText('Write a whole number from 1 to 99.')).toBeVisible();
  await rank.fill('4');
  await ranks.getByRole('button', { name: 'Save ranks' }).click();
  // only what is announced is stored
  await expect(page.getByText('Webex settings of the partner changed')).toBeVisible();

  const panel = page.getByRole('region', { name: 'Webex for Wholesale', exact: true });
  await panel
    .getByRole('region', { name: 'Wholesale subscriptions' })
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Choose something else there first');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await panel.getByRole('button', { name: 'Add a subscription' }).click();
  await dialog.getByRole('textbox', { name: 'Subscription ID' }).fill('Sub-FICT-1');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await panel.getByRole('button', { name: 'Remove Sub-FICT-1' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByText('Sub-FICT-1')).toHaveCount(0);

  const regions = page.getByRole('region', { name: 'Expected data regions by country' });
  await regions.getByRole('combobox', { name: 'Country' }).fill('Israel');
  await page.getByRole('option', { name: 'Israel' }).click();
  await regions.getByRole('combobox', { name: 'Expected data region' }).selectOption('United Kingdom');
  await regions.getByRole('button', { name: 'Add correction' }).click();
  await expect(regions.getByRole('row', { name: /Israel/ })).toContainText('United Kingdom');
  await regions.getByRole('button', { name: 'Remove the correction for Israel' }).click();
  await expect(regions.getByRole('row', { name: /Israel/ })).toHaveCount(0);

  await page.reload();
  await expect(rank).toHaveValue('4');
});
