import type { Locator, Page } from '@playwright/test';
import { de } from '../src/i18n/de.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const company = 'Harbour & Finch Logistics';
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' });

/** The demo, at the account information page of an account. */
async function openAccount(page: Page, account = company): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: account })).toBeVisible();
}

/** An empty workspace with one account. */
async function createAccount(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start a workspace' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Partner name').fill('Northwind Voice');
  await dialog.getByLabel('Partner name').press('Enter');
  await page.getByRole('button', { name: 'New account' }).click();
  await dialog.getByLabel('Customer name').fill(company);
  await dialog.getByLabel('Country').fill('kingdom');
  await page.getByRole('option', { name: 'United Kingdom' }).click();
  await dialog.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
}

async function viewAsAdmin(page: Page, account = company): Promise<void> {
  await page.getByRole('button', { name: /Viewing as/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the view' });
  await dialog.getByRole('radio', { name: 'Account admin' }).check();
  await dialog.getByRole('combobox', { name: 'Account' }).fill(account);
  await page.getByRole('option', { name: account }).click();
  await dialog.getByRole('button', { name: 'View', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function addContact(page: Page, name: string, kind: string): Promise<void> {
  const contacts = part(page, 'Support contacts');
  await contacts.getByRole('button', { name: 'Add contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a support contact' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('E-mail').fill(`${name.toLowerCase()}@example.com`);
  await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog).toBeHidden();
  await expect(contacts.getByText(name, { exact: true })).toBeVisible();
}

test('[A1] an account admin sees their account alone, and neither its orders nor its status', async ({
  page
}) => {
  await openAccount(page);
  const address = page.url();
  await expect(part(page, 'Orders')).toBeVisible();
  await expect(part(page, 'Status')).toBeVisible();
  await viewAsAdmin(page);

  const navigation = page.getByRole('navigation', { name: 'Main navigation' });
  await navigation.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(page).toHaveURL(address);
  await expect(navigation.getByRole('link', { name: 'Accounts', exact: true })).toBeHidden();
  await expect(navigation.getByRole('link', { name: 'Orders' })).toBeHidden();
  for (const name of ['Customer information', 'Support contacts', 'Integrations', 'Subscriptions'])
    await expect(part(page, name)).toBeVisible();
  await expect(part(page, 'Orders')).toBeHidden();
  await expect(part(page, 'Status')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Add order' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Record what Mitel assigned' })).toBeHidden();
  await expectAccessible(page);

  // everything else is theirs to edit
  await part(page, 'Customer information').getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Business type').fill('Shipping');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(part(page, 'Customer information')).toContainText('Shipping');

  for (const elsewhere of ['/accounts/acc-tidewater', '/orders', '/orders/ord-1001', '/accounts']) {
    await page.goto(elsewhere);
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await expect(page.getByText('Tidewater Brass Holdings')).toBeHidden();
  }
});

test('[C1] an account is deactivated by typing the word, is marked everywhere, and is reactivated in the same way', async ({
  page
}) => {
  await openAccount(page);
  const status = part(page, 'Status');
  await status.getByRole('button', { name: 'Deactivate' }).click();
  const dialog = page.getByRole('dialog', { name: `Deactivate ${company}` });
  await expect(dialog).toContainText('42 people can then neither sign in nor use any CloudLink application');
  const word = dialog.getByRole('textbox');
  await word.fill('delete');
  await dialog.getByRole('button', { name: 'Deactivate' }).click();
  await expect(dialog.getByText('This is not the word.')).toBeVisible();
  await expect(word).toBeFocused();
  await expectAccessible(page);
  await word.fill('  DeActivate ');
  await word.press('Enter');
  await expect(dialog).toBeHidden();

  const banner = page.getByText('This account is deactivated');
  await expect(banner).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(banner).toBeVisible();
  await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
  await page.getByRole('button', { name: /^Deactivated/ }).click();
  await expect(page.getByRole('row', { name: company })).toContainText('Deactivated');
  await page.getByRole('button', { name: /^Active/ }).click();
  await expect(page.getByRole('link', { name: company })).toBeHidden();
  await page.getByRole('button', { name: /^All/ }).click();

  await page.getByRole('link', { name: company }).click();
  await page.getByRole('link', { name: 'Show its status' }).click();
  await status.getByRole('button', { name: 'Reactivate' }).click();
  const back = page.getByRole('dialog', { name: `Reactivate ${company}` });
  await back.getByRole('textbox').fill('deactivate');
  await back.getByRole('textbox').press('Enter');
  await expect(back.getByText('This is not the word.')).toBeVisible();
  await back.getByRole('textbox').fill('reactivate');
  await back.getByRole('textbox').press('Enter');
  await expect(banner).toBeHidden();
});

test('[C1] on a German screen both the German and the English word deactivate', async ({ page }) => {
  await page.addInitScript(
    (stored) => localStorage.setItem('patchbay.preferences', stored),
    JSON.stringify({ theme: 'light', locale: 'de' })
  );
  await page.goto('/');
  await page.getByRole('button', { name: de['start.demo'] }).click();
  await page.getByRole('link', { name: company }).click();
  const status = part(page, de['status.title']);
  const dialog = page.getByRole('dialog');

  for (const typed of [de['status.word-deactivate'].toUpperCase(), 'deactivate']) {
    await status.getByRole('button', { name: de['status.deactivate'] }).click();
    await dialog.getByRole('textbox').fill('desactivar');
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog.getByText(de['status.wrong-word'])).toBeVisible();
    await dialog.getByRole('textbox').fill(typed);
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog).toBeHidden();
    await status.getByRole('button', { name: de['status.reactivate'] }).click();
    await dialog
      .getByRole('textbox')
      .fill(typed === 'deactivate' ? 'reactivate' : de['status.word-reactivate']);
    await dialog.getByRole('textbox').press('Enter');
    await expect(status.getByRole('button', { name: de['status.deactivate'] })).toBeVisible();
  }
});

test('[A2] support contacts: none is reported, a missing kind is our reading, the last one stays', async ({
  page
}) => {
  await createAccount(page);
  const contacts = part(page, 'Support contacts');
  await expect(contacts).toContainText('All problem reports about this account are sent to these people.');
  await expect(contacts.getByRole('heading', { name: 'Nobody gets the problem reports yet' })).toBeVisible();

  await contacts.getByRole('button', { name: 'Add contact' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await addContact(page, 'Ada', 'Other');
  await expect(contacts).toContainText('Neither a maintainer nor an onsite admin is among them.');
  await expect(contacts).toContainText('Our reading');
  await contacts.getByRole('button', { name: /^Why/ }).click();
  await expect(contacts).toContainText('SUP-5');
  await expectAccessible(page);

  await contacts.getByRole('button', { name: 'Remove Ada' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await addContact(page, 'Bo', 'Maintainer');
  await expect(contacts).toContainText('No onsite admin is among them.');
  await addContact(page, 'Cy', 'Onsite admin');
  await expect(contacts).not.toContainText('Our reading');

  await contacts.getByRole('button', { name: 'Remove Bo' }).click();
  await expect(dialog).toContainText('After that, no maintainer is among the contacts.');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(contacts).toContainText('No maintainer is among them.');
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(contacts).not.toContainText('No maintainer is among them.');

  // an account admin assigns them as well
  await viewAsAdmin(page);
  await addContact(page, 'Di', 'Other');
});

test('[A6][A7] what Mitel assigns is recorded by the partner, copied, and named as on the vendor’s page', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await createAccount(page);
  const customer = part(page, 'Customer information');
  const cloud = part(page, 'Cloud location and customer number');
  await expect(customer).toContainText('Assigned by Mitel when the account is created');
  await expect(cloud).toContainText('SAP customer number');
  await expect(customer).toContainText('Known once CloudLink Gateway is set up');

  await cloud.getByRole('button', { name: 'Record what Mitel assigned' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record what Mitel assigned' });
  await dialog.getByLabel('Account ID').fill('40011223');
  await dialog.getByLabel('Cloud location').fill('Europe');
  await dialog.getByLabel('SAP customer number').fill('7700');
  await expect(dialog.getByLabel('PBX type')).not.toBeEditable();
  await dialog.getByRole('checkbox', { name: 'MiCloud Connect' }).check();
  await expect(dialog.getByLabel('Billing customer number')).toHaveValue('7700');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();

  await expect(cloud).toContainText('Billing customer number');
  await expect(cloud).toContainText('Europe');
  await customer.getByRole('button', { name: 'Copy Account ID' }).press('Enter');
  await expect(customer.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('40011223');
});

test('[C2] the partner’s own account is there once, and cannot be deactivated or deleted', async ({
  page
}) => {
  await createAccount(page);
  const dialog = page.getByRole('dialog');
  for (const name of ['Our own', 'Our own again']) {
    await page.goto('/accounts?new');
    await dialog.getByLabel('Customer name').fill(name);
    await dialog.getByLabel('Country').fill('kingdom');
    await page.getByRole('option', { name: 'United Kingdom' }).click();
    await dialog.getByRole('checkbox', { name: 'our own partner account' }).check();
    await dialog.getByRole('button', { name: 'Create account' }).click();
    if (name === 'Our own') await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('row', { name: 'Our own' })).toContainText('Partner account');

  await page.getByRole('link', { name: 'Our own' }).click();
  await expect(page.getByRole('main').getByText('Partner account', { exact: true })).toBeVisible();
  await expect(part(page, 'Status').getByRole('button')).toHaveCount(0);
  await expect(part(page, 'Status')).toContainText('can be neither deactivated nor deleted');
});

test('[S1] Add order leads to the unassigned orders and back, and is missing without a billing account', async ({
  page
}) => {
  await openAccount(page);
  const subscriptions = part(page, 'Subscriptions');
  const dialog = page.getByRole('dialog');
  await subscriptions.getByRole('link', { name: 'Add order' }).click();
  await expect(page.getByRole('button', { name: /^Unassigned/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`You are choosing an order for ${company}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Assign SAP-701001' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Company' })).toHaveValue(company);
  await dialog.getByRole('button', { name: 'Assign' }).click();

  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
  await expect(subscriptions).toContainText('SAP-701001');
  await expect(subscriptions).toContainText('60 licences');
  const order = part(page, 'Orders').getByRole('link', { name: 'SAP-701001' });
  await order.click();
  await page.getByRole('main').getByRole('link', { name: company }).click();
  await expect(order).toBeVisible();

  // for another company one stays with the orders
  await subscriptions.getByRole('link', { name: 'Add order' }).click();
  await page
    .getByRole('button', { name: /^Assign SAP-/ })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: 'Company' }).fill('lanyard');
  await page.getByRole('option', { name: 'Lanyard' }).click();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the account' }).click();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('switch', { name: 'We have a billing account' }).click();
  await expect(page.getByText('You do not see the Subscriptions panel')).toBeVisible();
  await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
  await page.getByRole('link', { name: company }).click();
  await expect(subscriptions).toBeHidden();
  await page.getByRole('link', { name: 'Change this in the settings' }).click();
  await page.getByRole('switch', { name: 'We have a billing account' }).click();
});
