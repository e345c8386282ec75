import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// in the demo: a customer with its headquarters in Nordersiel, Germany, and nothing else
const webex = '/accounts/acc-nebelhorn/webex';

async function openSites(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto(`${webex}/sites`);
  await expect(page.getByRole('link', { name: 'Nordersiel' })).toBeVisible();
}

async function openSite(page: Page, name: string): Promise<void> {
  await page.goto(`${webex}/sites`);
  await page.getByRole('rowheader', { name }).getByRole('link').click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

async function choosePstn(page: Page, site: string, connection: string): Promise<void> {
  await openSite(page, site);
  await page.getByRole('button', { name: /(Choose|Change) connection/ }).click();
  const dialog = page.getByRole('dialog', { name: `PSTN connection of ${site}` });
  await dialog.getByRole('radio', { name: connection }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

async function openNumbers(page: Page, site: string) {
  await openSite(page, site);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Add phone numbers|Show numbers/ })
    .click();
  await page.getByRole('button', { name: 'Add phone numbers' }).click();
  return page.getByRole('dialog', { name: 'Add phone numbers' });
}

/** What the preview says of some numbers. */
const said = (dialog: Locator, text: string) => dialog.getByRole('paragraph').filter({ hasText: text });

async function undo(page: Page, said: string): Promise<void> {
  const toast = page.getByRole('region', { name: 'Messages' }).getByText(said).first();
  await expect(toast).toBeVisible();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
}

test('[WAR-3] [WAR-5] [R-ADR-2] a second site is added; what its address needs follows the country', async ({
  page
}) => {
  await openSites(page);
  await page.getByRole('button', { name: 'Add site' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a site' });
  await expect(dialog.getByLabel('Country')).toHaveValue('Germany');
  await expect(dialog.getByLabel('Time zone')).toHaveValue('Europe/Berlin');
  await dialog.getByLabel('Location name').fill('nordersiel');
  await dialog.getByLabel('Country').fill('United States');
  await page.getByRole('option', { name: /^United States US/ }).click();
  // Berlin's clocks are none of that country, which has several
  await expect(dialog.getByLabel('Time zone')).toHaveValue('');
  await dialog.getByLabel('Address line 1').fill('7 Lantern Row');
  await dialog.getByLabel('City').fill('Fog Harbor');
  await dialog.getByRole('button', { name: 'Add site' }).click();
  await expect(dialog.getByLabel('Postal code')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('State or province')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Postal code').fill('02999');
  await dialog.getByLabel('State or province').fill('Massachusetts');
  await expect(dialog.getByText('Calling wants the code of the state or province here.')).toBeVisible();
  await dialog.getByLabel('State or province').fill('MA');
  await expect(dialog.getByLabel('Time zone')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Time zone').fill('New_York');
  await page.getByRole('option', { name: 'America/New_York' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add site' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Another site of this account is called nordersiel.');
  await dialog.getByLabel('Location name').fill('Fog Harbor');
  await dialog.getByRole('button', { name: 'Add site' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /Fog Harbor/ })).toContainText('Choose PSTN connection');
  await undo(page, 'Site Fog Harbor added');
  await expect(page.getByRole('row', { name: /Fog Harbor/ })).toBeHidden();
});

test('[WPN-1] [R-PSTN-2] [R-PSTN-5] PSTN, three hundred pasted numbers with their mistakes, main number, and undo', async ({
  page
}) => {
  await openSites(page);
  let dialog = await openNumbers(page, 'Nordersiel');
  await expect(dialog.getByText('Nordersiel has no PSTN connection')).toBeVisible();
  await expect(dialog.getByLabel('Phone numbers')).toBeHidden();
  await choosePstn(page, 'Nordersiel', 'Local Gateway (premises-based)');
  await expect(page.getByText('Numbers are added by the interface')).toBeVisible();

  dialog = await openNumbers(page, 'Nordersiel');
  const single = Array.from({ length: 200 }, (_, index) => `+49 30 23125 ${String(200 + index)}`);
  single[9] = '030 23125 209'; // national
  single[19] = '4.93023E+11'; // what a spreadsheet makes of it
  single[29] = '+44 20 7946 0958'; // another country
  single[39] = '+49 30 23125-200'; // there already
  await dialog.getByLabel('Phone numbers').fill(['+49 30 23125-100 to 199', ...single].join('\n'));
  await expect(said(dialog, '296 numbers can be added')).toBeVisible();
  await expect(said(dialog, '1 number is not of the country of the site')).toContainText('Our reading');
  await expect(said(dialog, '1 entry has numbers that are in the list already')).toBeVisible();
  await expect(said(dialog, '2 entries cannot be read')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Line 11' })).toContainText(
    'Write + and the country code in place of the 0.'
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Line 21' })).toContainText('power of ten');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 296 numbers' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Free 296' })).toBeVisible();

  await openSite(page, 'Nordersiel');
  await page.getByRole('button', { name: 'Choose main number' }).click();
  const main = page.getByRole('dialog', { name: 'Main number of Nordersiel' });
  await main.getByLabel('Main number').fill('23125399');
  await page.getByRole('option', { name: '+493023125399' }).click();
  await main.getByLabel('Caller name').fill('Nebelhorn');
  await main.getByRole('button', { name: 'Save' }).click();
  await expect(main).toBeHidden();
  await page.goto(webex);
  await expect(
    page.getByRole('list', { name: 'Steps of Nordersiel' }).locator('[aria-current]')
  ).toContainText('Add users');

  await page.goto(`${webex}/numbers`);
  await page.getByRole('searchbox', { name: 'Search by digits' }).fill('125 399');
  await expect(page.getByRole('row', { name: /\+493023125399/ })).toContainText('Main number');
  await page.getByRole('checkbox', { name: 'Select +493023125399' }).check();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('cannot be removed');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Select none' }).click();
  await page.getByRole('searchbox').fill('2312510');
  await page.getByRole('checkbox', { name: 'Select all numbers shown' }).check();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'No number matches' })).toBeVisible();
  await undo(page, '10 phone numbers removed from Nordersiel');
  await expect(page.getByRole('row', { name: /\+4930231251/ })).toHaveCount(10);
});

test('[WPN-3] [R-PSTN-3] [WNU-3] numbers of a site that gets them by hand; what is there already is skipped', async ({
  page
}) => {
  await openSites(page);
  await choosePstn(page, 'Nordersiel', 'Cisco PSTN');
  await expect(page.getByText('The customer has no Cisco Calling Plan')).toBeVisible();
  let dialog = await openNumbers(page, 'Nordersiel');
  await expect(dialog.getByText('These numbers are added by hand at the vendor')).toBeVisible();
  await dialog.getByLabel('Phone numbers').fill('+493023125700 x 150');
  await expect(dialog.getByText('More than 100 numbers need several orders')).toBeVisible();
  await dialog.getByLabel('Phone numbers').fill('+493023125700 x 10');
  await dialog.getByRole('button', { name: 'Add 10 numbers' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Add phone numbers' }).click();
  dialog = page.getByRole('dialog', { name: 'Add phone numbers' });
  await dialog.getByLabel('Phone numbers').fill('+493023125700 x 12');
  await expect(said(dialog, '10 numbers are here already and skipped')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 numbers' }).click();
  await expect(dialog).toBeHidden();
  await undo(page, '2 phone numbers added to Nordersiel');
  await expect(page.getByRole('button', { name: 'All 10' })).toBeVisible();
});

test('a Location ID is recorded, Setup Assist requested, and the headquarters stays', async ({ page }) => {
  await openSites(page);
  await openSite(page, 'Nordersiel');
  await page.getByRole('button', { name: 'Record Location ID' }).click();
  await page.getByRole('dialog').getByLabel('Location ID').fill('demo-location-0001');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('demo-location-0001')).toBeVisible();
  await page.getByRole('button', { name: 'Request Setup Assist' }).click();
  const dialog = page.getByRole('dialog', { name: 'Setup Assist for Nordersiel' });
  await expect(dialog.getByText('Our reading')).toBeVisible();
  await dialog.getByLabel('Contact person', { exact: true }).fill('Front desk');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Front desk')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw request' }).click();
  await expect(page.getByText('Not requested')).toBeVisible();
  await page.getByRole('button', { name: 'Remove site' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The headquarters stays as long as the customer.'
  );
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Remove' })).toBeDisabled();
});

test('an account admin reads sites and numbers and changes nothing', async ({ page }) => {
  await openSites(page);
  await page.goto('/accounts/acc-tidewater/webex/numbers');
  await expect(page.getByRole('button', { name: 'Add phone numbers' })).toBeVisible();
  await page.evaluate(() =>
    sessionStorage.setItem(
      'patchbay.viewing-as',
      JSON.stringify({ kind: 'demo', actor: { role: 'account-admin', accountId: 'acc-tidewater' } })
    )
  );
  await page.reload();
  await expect(page.getByRole('row', { name: /\+12025550100/ })).toContainText('Main number');
  await expect(page.getByRole('button', { name: 'Add phone numbers' })).toBeHidden();
  await page.goto('/accounts/acc-tidewater/webex/sites');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add site' })).toBeHidden();
});
