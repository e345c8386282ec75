import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const company = 'Mistral Piano Removals';
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const main = (page: Page): Locator => page.getByRole('main');
const step = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
const next = (page: Page): Promise<void> => main(page).getByRole('button', { name: 'Next' }).click();

/** The demo, at an account's pages for Webex. */
async function openWebex(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).first().click();
  await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Webex' }).click();
}

async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  await main(page).getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Customer information as far as the account does not know it. */
async function fillInformation(page: Page, template = 'Standard, sign-in with Webex'): Promise<void> {
  await choose(page, 'Onboarding template', template.slice(0, 8), template);
  await main(page)
    .getByRole('checkbox', { name: /I verify that this customer/ })
    .check();
}

test('[R-TPL-1] without a submitted template no customer is begun, and the way to make one is shown', async ({
  page
}) => {
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
  await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Webex' }).click();

  await expect(step(page, 'First make an onboarding template')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create wholesale customer' })).toHaveCount(0);
  await main(page).getByRole('button', { name: /Why/ }).click();
  await expect(main(page).getByText(/WCC-1/)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Create template' })).toHaveAttribute('href', /templates\/new/);
});

test('[L49–L57] a customer is created step by step; left in the middle, nothing is lost', async ({
  page
}) => {
  await openWebex(page, company);
  await page.getByRole('link', { name: 'Create wholesale customer' }).click();

  // what the account knows is offered, and says so
  await expect(step(page, 'Customer information')).toBeFocused();
  const name = main(page).getByRole('textbox', { name: 'Company name' });
  await expect(name).toHaveValue(company);
  await expect(name).toHaveAccessibleDescription('From the account.');
  await name.fill('Mistral Pianos');
  await expect(name).not.toHaveAccessibleDescription(/From the account/);

  // [WCC-3] the box is not ticked
  await next(page);
  await expect(main(page).getByText('Without this confirmation it cannot go on.')).toBeVisible();
  await expect(main(page).getByRole('combobox', { name: 'Onboarding template' })).toBeFocused();
  await expectAccessible(page);

  // [WXI-2] another customer has this external ID
  const externalId = main(page).getByRole('textbox', { name: 'External customer ID' });
  await externalId.fill('LB-C102');
  await expect(
    main(page).getByText('Drizzle Lane Bakeries already has this external customer ID')
  ).toBeVisible();
  await externalId.fill('LB-NEW-1');
  await fillInformation(page);
  await next(page);

  // [WCC-4] no package; [WAO-2] an add-on without its base
  await expect(step(page, 'Packages and add-ons')).toBeFocused();
  await next(page);
  await expect(main(page).getByRole('alert')).toContainText('Choose at least one package.');
  await main(page).getByRole('checkbox', { name: 'Webex Meetings' }).check();
  await main(page).getByRole('checkbox', { name: 'Attendant Console' }).check();
  await expect(main(page).getByText(/Attendant Console needs one of these packages/)).toBeVisible();
  await next(page);
  await expect(main(page).getByRole('checkbox', { name: 'Attendant Console' })).toBeFocused();
  await main(page).getByRole('checkbox', { name: 'Webex Calling', exact: true }).check();
  await expect(main(page).getByText(/Attendant Console needs one of these packages/)).toHaveCount(0);
  const quantity = main(page).getByRole('textbox', { name: 'Quantity of Webex Calling', exact: true });
  await quantity.fill('many');
  await next(page);
  await expect(quantity).toBeFocused();
  await expect(quantity).toHaveAccessibleDescription(/whole number above zero/);
  await quantity.fill('25');
  await next(page);

  // [R-PKG-6] calling wants the whole headquarters
  await expect(step(page, 'Headquarters location')).toBeFocused();
  await main(page).getByRole('textbox', { name: 'Address line 1' }).fill('7 Scale Street');
  await next(page);
  await expect(main(page).getByRole('textbox', { name: 'Postal code' })).toHaveAttribute(
    'aria-invalid',
    'true'
  );
  // the country has one time zone only: it need not be asked
  await expect(main(page).getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/London');

  // Back keeps what was typed, and so does leaving by whatever way
  await main(page).getByRole('link', { name: 'Back' }).click();
  await expect(quantity).toHaveValue('25');
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /Headquarters/ })
    .click();
  await expect(main(page).getByRole('textbox', { name: 'Address line 1' })).toHaveValue('7 Scale Street');
  await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'People' }).click();
  await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Webex' }).click();
  await expect(
    part(page, 'The customer is being prepared')
      .getByText(/The headquarters lacks/)
      .first()
  ).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Address line 1' })).toHaveValue('7 Scale Street');
  for (const [label, value] of [
    ['City', 'Semitone'],
    ['Postal code', 'SE1 0XX']
  ] as const)
    await main(page).getByRole('textbox', { name: label }).fill(value);
  await next(page);

  await expect(step(page, 'Customer summary')).toBeFocused();
  await expect(main(page).getByText('Nothing is missing.')).toBeVisible();
  await expect(part(page, 'Customer information').getByText('Mistral Pianos')).toBeVisible();
  await expect(part(page, 'Customer information').getByText(/Confirmed by Partner/)).toBeVisible();
  await expect(main(page).getByRole('link', { name: /^Edit/ })).toHaveCount(3);
  await main(page).getByRole('button', { name: 'Create customer' }).click();

  await expect(part(page, 'Status').getByText('Ready', { exact: true })).toBeVisible();
  await expect(part(page, 'Packages and add-ons').getByRole('row', { name: /Webex Calling/ })).toContainText(
    '25'
  );
  await expectAccessible(page);
});

test('[R-ID-3] the questionnaire about an existing organisation predicts approval and the resulting role', async ({
  page
}) => {
  await openWebex(page, company);
  await page.getByRole('link', { name: 'Create wholesale customer' }).click();
  await main(page).getByRole('radio', { name: 'An existing organisation is attached' }).check();
  const attach = part(page, 'The existing organisation');
  const outcome = attach.getByRole('status');

  await expect(outcome).toContainText('provisioning administrator');
  await attach.getByRole('checkbox', { name: /licences that are neither/ }).uncheck();
  await expect(outcome).toContainText('full administrator of the organisation');
  for (const box of ['An e-mail domain is verified', 'A domain is claimed']) {
    await attach.getByRole('checkbox', { name: box }).check();
    await expect(outcome).toContainText('has to approve it');
    await attach.getByRole('checkbox', { name: box }).uncheck();
  }
  await attach.getByRole('radio', { name: '100 or more' }).check();
  await expect(outcome).toContainText('has to approve it');

  // [R-TPL-4] the partner's own sign-in does not reach an organisation that exists
  await expect(outcome).toContainText('Choose a template');
  await choose(page, 'Onboarding template', 'SAML', 'Partner sign-in (SAML)');
  await expect(outcome).toContainText('keeps its own way of signing in');
  await outcome.getByRole('button', { name: /Why/ }).first().click();
  await expect(outcome.getByText(/WAT-1/)).toBeVisible();
  // [R-ID-4] the administrator need not be known
  await expect(main(page).getByText('Administrator email optional')).toBeVisible();
  await expectAccessible(page);
});

test('[R-ADM-4] restricted administrator mode shows what switching it off would allow', async ({ page }) => {
  await openWebex(page, 'Tidewater Brass Holdings');
  const panel = part(page, 'Restricted administrator mode');
  const mode = panel.getByRole('switch', { name: 'Restricted administrator mode' });
  await expect(mode).toBeChecked();
  await expect(panel.getByText(/: Not possible/)).toHaveCount(12);
  await mode.click();
  const dialog = page.getByRole('dialog', { name: 'Switch restricted administrator mode off?' });
  await expect(dialog.getByRole('list').first().getByRole('listitem')).toHaveCount(12);
  await expect(dialog).toContainText('As before, they can:');
  await expectAccessible(page);
  await expect(mode).toBeChecked();
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await expect(mode).not.toBeChecked();
  await expect(panel.getByText(/: Not possible/)).toHaveCount(0);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(mode).toBeChecked();
});

test('[WST-1] [WST-4] hand-over and status are recorded by a person; while Webex is at work nothing is edited', async ({
  page
}) => {
  await openWebex(page, 'Tidewater Brass Holdings');
  const status = part(page, 'Status');
  await status.getByRole('button', { name: 'Record hand-over' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('what an update would change');
  await dialog.getByRole('button', { name: 'Record hand-over' }).click();
  await expect(status.getByText('Handed over', { exact: true })).toBeVisible();
  await expect(part(page, 'Packages and add-ons').getByText('as they were handed over')).toBeVisible();

  await status.getByRole('button', { name: 'Record status' }).click();
  await expect(dialog.getByRole('option', { name: 'Draft' })).toHaveCount(0);
  await expectAccessible(page);
  await dialog.getByLabel('Status').selectOption({ label: 'Provisioning' });
  await dialog.getByLabel('Customer ID').fill('customer-0001');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(status.getByText('Provisioning', { exact: true })).toBeVisible();
  await expect(status.getByText('customer-0001')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit packages and add-ons' })).toHaveCount(0);
  await expect(status.getByRole('button', { name: 'Record hand-over' })).toHaveCount(0);
});

test('[R-PKG-2] [R-PKG-3] a package that people have stays; one that goes is named as removed by the update', async ({
  page
}) => {
  await openWebex(page, 'Harbour & Finch Logistics');
  await expect(part(page, 'Packages and add-ons').getByText(/Removed at Webex/)).toBeVisible();
  await expect(
    part(page, 'Findings')
      .getByText(/The next update removes/)
      .first()
  ).toBeVisible();
  await page.getByRole('link', { name: 'Edit packages and add-ons' }).click();
  const held = main(page).getByRole('checkbox', { name: 'Webex Calling', exact: true });
  await held.uncheck();
  await expect(main(page).getByText(/Give them another package before you leave it out/)).toBeVisible();
  await main(page).getByRole('button', { name: 'Save' }).click();
  await expect(step(page, 'Packages and add-ons')).toBeVisible();
  await expect(held).toBeFocused();
  await held.check();
  await main(page).getByRole('button', { name: 'Save' }).click();
  await expect(part(page, 'Packages and add-ons')).toBeVisible();
});

test('Webex goes from an account after it is said what goes with it, and comes back by undo', async ({
  page
}) => {
  await openWebex(page, 'Tidewater Brass Holdings');
  await page.getByRole('button', { name: 'Remove Webex from this account' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 sites with their phone numbers');
  await expect(dialog).toContainText('the people stay in the account');
  await expect(dialog).toContainText('At Webex nothing is removed.');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(step(page, 'This account has no Webex yet')).toBeVisible();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(part(page, 'Status').getByText('Ready', { exact: true })).toBeVisible();
});

test('a customer is begun by keyboard alone', async ({ page }) => {
  await openWebex(page, company);
  await page.getByRole('link', { name: 'Create wholesale customer' }).press('Enter');
  await expect(step(page, 'Customer information')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Standard');
  // nobody chooses from a list that is not there yet
  await expect(page.getByRole('option', { name: /Standard/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Standard/ })).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('combobox', { name: 'Onboarding template' })).toHaveValue(/Standard/);
  await main(page)
    .getByRole('checkbox', { name: /I verify that this customer/ })
    .focus();
  await page.keyboard.press('Space');
  await main(page).getByRole('textbox', { name: 'Company name' }).focus();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Packages and add-ons')).toBeFocused();
});
