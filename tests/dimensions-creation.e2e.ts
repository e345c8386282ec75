import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const main = (page: Page): Locator => page.getByRole('main');
const step = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
const next = (page: Page): Promise<void> => main(page).getByRole('button', { name: 'Next' }).click();
const create = (page: Page): Locator => main(page).getByRole('button', { name: 'Create customer' });
const acknowledge = (page: Page): Locator => main(page).getByRole('checkbox', { name: /I have read this/ });
const toDimensions = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Dimensions' }).click();

/** A workspace of one's own with an account, at its pages for Dimensions; the catalogue is the example. */
async function startWorkspace(page: Page, company: string): Promise<void> {
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
  await toDimensions(page);
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Create new customer' }).click();
  await expect(step(page, 'Customer details')).toBeFocused();
}

async function addPrimaryUser(page: Page): Promise<void> {
  await main(page).getByRole('button', { name: 'Add somebody new' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add somebody new' });
  await dialog.getByLabel('First name').fill('Nora');
  await dialog.getByLabel('Last name').fill('Isobar');
  await dialog.getByLabel('E-mail').fill('nora@isobar.example.com');
  await dialog.getByRole('button', { name: 'Add and choose' }).click();
  await expect(dialog).toBeHidden();
  await expect(main(page).getByRole('combobox', { name: 'Primary user' })).toHaveValue('Nora Isobar');
}

test('[S9–S47] [R5] [R34] a customer of a product type that stays is created with the default template; left and resumed, nothing is lost', async ({
  page
}) => {
  await startWorkspace(page, 'Isobar Pianos');
  await expect(step(page, 'This account has no Dimensions yet')).toBeVisible();
  await expectAccessible(page);
  await begin(page);

  // what the account knows is offered, and says so; another value can be taken back
  const name = main(page).getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue('Isobar Pianos');
  await expect(name).toHaveAccessibleDescription('From the account.');
  await name.fill('');
  await next(page);
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/This field is needed/);
  await expectAccessible(page);
  await main(page)
    .getByRole('button', { name: /Use the account’s: Isobar Pianos/ })
    .click();
  await expect(name).toHaveValue('Isobar Pianos');
  // [R11] what a blank reference leads to
  await expect(main(page).getByText(/name the customer by the tenant identifier/)).toBeVisible();

  // [R5] the acknowledgement belongs to its product type; [R6] rates may differ
  await main(page).getByRole('radio', { name: 'Voice' }).check();
  await expect(main(page).getByText(/your rate may change/)).toBeVisible();
  const stays = main(page).getByRole('checkbox', { name: 'I know that Voice cannot be changed later.' });
  await next(page);
  await expect(stays).toBeFocused();
  await stays.check();
  await main(page).getByRole('radio', { name: 'Analytics' }).check();
  await expect(stays).toHaveCount(0);
  await main(page).getByRole('radio', { name: 'Voice' }).check();
  await expect(stays).toBeChecked();

  // [R23] preset to the longest trial; [R24] not longer
  await main(page).getByRole('checkbox', { name: 'Enable trial period' }).check();
  const expiry = main(page).getByLabel('Trial expiration date');
  const longest = await expiry.inputValue();
  expect(Math.round((Date.parse(longest) - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(29);
  await expiry.fill('2099-01-01');
  await expect(main(page).getByText('A trial may last 30 days at most.')).toBeVisible();
  await expiry.fill(longest);
  await expect(main(page).getByText(/this is a paying customer, by itself/)).toBeVisible();
  await next(page);

  // [R28] nobody chosen; [R31] [R33] what is said of the address and the invitation
  await expect(step(page, 'Primary user')).toBeFocused();
  await next(page);
  await expect(main(page).getByRole('combobox', { name: 'Primary user' })).toBeFocused();
  await expect(main(page).getByText('Choose a primary user, or add one.')).toBeVisible();
  await addPrimaryUser(page);
  await expect(main(page).getByText(/must be the address there too/)).toBeVisible();
  await expect(main(page).getByText(/Patchbay sends nothing/)).toBeVisible();
  await expectAccessible(page);
  await next(page);

  // [R34] the default template is applied; only the customer's own is asked for
  await expect(step(page, 'PBX details')).toBeFocused();
  await expect(main(page).getByText(/is applied, because it is your default template/)).toBeVisible();
  const identifier = main(page).getByRole('textbox', { name: 'Kazoo account ID' });
  await create(page).click();
  await expect(identifier).toBeFocused();
  await identifier.fill('isobar-1');
  // [R43] the top level and its sub-accounts
  const subAccounts = main(page).getByRole('checkbox', { name: 'Auto Provision Sub-Accounts' });
  await subAccounts.check();
  const topLevel = main(page).getByRole('checkbox', { name: /This is our own account/ });
  await topLevel.check();
  await expect(main(page).getByRole('alert')).toContainText('sub-accounts of all your customers');
  await topLevel.uncheck();

  // the tab is closed without a word, and everything is there again
  await expect
    .poll(() => connectionStored(page))
    .toMatchObject({ identifier: 'isobar-1', hasSubAccounts: true, isTopLevel: false });
  await page.reload();
  await toDimensions(page);
  await page.getByRole('link', { name: 'Continue' }).first().click();
  await expect(step(page, 'PBX details')).toBeVisible();
  await expect(identifier).toHaveValue('isobar-1');
  await expect(subAccounts).toBeChecked();

  // what cannot be undone and what costs money is acknowledged, and anew when it changes
  const before = page.getByRole('region', { name: 'Before you create the customer' });
  await expect(before).toContainText('The product type Voice stays for good.');
  await expect(before).toContainText('Estimate: £0.75');
  await expect(before).toContainText('Nora Isobar is invited at nora@isobar.example.com');
  await create(page).click();
  await expect(acknowledge(page)).toBeFocused();
  await expectAccessible(page);
  await acknowledge(page).check();
  await main(page).getByRole('radio', { name: 'Paused' }).check();
  await expect(acknowledge(page)).not.toBeChecked();
  await expect(before).toContainText('nothing is connected or imported yet');
  await acknowledge(page).check();
  await create(page).click();

  // [R46] [R46a] roles are pending, and can be left so
  await expect(step(page, 'Role assignment')).toBeVisible();
  await expect(main(page).getByText(/The PBX connection is paused, so nobody is imported/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nora Isobar' })).toContainText(
    'Website User and User Administrator'
  );
  await expectAccessible(page);
  await main(page).getByRole('button', { name: 'Later' }).click();
  await expect(main(page).getByText('Roles pending').first()).toBeVisible();
});

test('[R35] [R7] without a default template one is chosen, and the product type has to go with its kind', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await withoutDefaultTemplate(page);
  await page.getByRole('searchbox').fill('barometer');
  await page
    .getByRole('link', { name: /Barometer, Weathervane/ })
    .first()
    .click();
  await toDimensions(page);
  await begin(page);

  // [DNM-5] a terminated customer keeps nobody from its name, and is told of where the name is given
  const name = main(page).getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Thunderhead Timpani Hire');
  await expect(main(page).getByText(/A terminated customer had this name/)).toBeVisible();
  await expect(main(page).getByRole('link', { name: /Thunderhead Timpani Hire/ })).toBeVisible();
  // [R2] case and spacing tell no customers apart; the other one can be opened
  await name.fill('harbour  & FINCH logistics');
  await expect(name).toHaveAccessibleDescription(/Another customer already has this name/);
  await expect(main(page).getByRole('link', { name: /Harbour & Finch Logistics/ })).toBeVisible();
  await next(page);
  await expect(name).toBeFocused();
  // it is kept all the same, with what else was entered, and its step is not done
  await main(page).getByRole('textbox', { name: 'Notes' }).fill('Called twice');
  await main(page).getByRole('checkbox', { name: 'Enable trial period' }).check();
  await expect.poll(() => draftStored(page, 'acc-barometer')).toMatchObject({ notes: 'Called twice' });
  await page.reload();
  await expect(name).toHaveValue('harbour  & FINCH logistics');
  await expect(name).toHaveAccessibleDescription(/Another customer already has this name/);
  await expect(main(page).getByRole('textbox', { name: 'Notes' })).toHaveValue('Called twice');
  await expect(main(page).getByRole('checkbox', { name: 'Enable trial period' })).toBeChecked();
  await main(page).getByRole('checkbox', { name: 'Enable trial period' }).uncheck();
  await name.fill('Barometer House');
  // [DX1] nothing is lost by going away at once
  await page.reload();
  await expect(name).toHaveValue('Barometer House');
  await expect(main(page).getByRole('checkbox', { name: 'Enable trial period' })).not.toBeChecked();
  await main(page).getByRole('radio', { name: 'Voice' }).check();
  await main(page)
    .getByRole('checkbox', { name: /cannot be changed later/ })
    .check();
  await next(page);
  await addPrimaryUser(page);
  await next(page);

  const template = main(page).getByRole('combobox', { name: 'PBX template' });
  await create(page).click();
  await expect(template).toBeFocused();
  await expect(template).toHaveAccessibleDescription(/Choose a PBX template/);
  await template.selectOption({ label: 'Branch offices (3CX)' });
  await expect(main(page).getByRole('alert')).toContainText('The product type Voice is not offered for 3CX');
  await expectAccessible(page);
  await main(page).getByRole('link', { name: 'Choose another product type' }).click();
  await expect(step(page, 'Customer details')).toBeFocused();
  await main(page).getByRole('radio', { name: 'Analytics' }).check();
  await next(page);
  await next(page);
  await expect(main(page).getByRole('alert')).toHaveCount(0);
  await main(page).getByRole('textbox', { name: '3CX user name' }).fill('barometer');
  // [R37] a template without a master key
  await expect(main(page).getByText(/You have no master key for Branch offices/)).toBeVisible();
  await acknowledge(page).check();
  await create(page).click();
  await expect(step(page, 'Role assignment')).toBeVisible();
  const done = main(page).getByRole('button', { name: 'Done' });
  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 720 }
  ]) {
    await page.setViewportSize(size);
    await expectFree(page, done);
  }
  await done.click();
  await expect(main(page).getByText('The roles are complete.')).toBeVisible();
});

test('[S9–S46] a customer is created by keyboard alone', async ({ page }) => {
  await startWorkspace(page, 'Isobar Pianos');
  await press(page, page.getByRole('link', { name: 'Create new customer' }));
  await expect(step(page, 'Customer details')).toBeFocused();
  await press(page, main(page).getByRole('radio', { name: 'Analytics' }), 'Space');
  // what was chosen is kept by itself, and moves nobody to another step
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('link')).toHaveCount(2);
  await expect(step(page, 'Customer details')).toBeVisible();
  await press(page, main(page).getByRole('button', { name: 'Next' }));
  await expect(step(page, 'Primary user')).toBeFocused();
  await press(page, main(page).getByRole('button', { name: 'Add somebody new' }));
  const dialog = page.getByRole('dialog');
  for (const [label, text] of [
    ['First name', 'Nora'],
    ['Last name', 'Isobar'],
    ['E-mail', 'nora@isobar.example.com']
  ] as const) {
    await tabTo(page, dialog.getByLabel(label));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await press(page, main(page).getByRole('button', { name: 'Next' }));
  await expect(step(page, 'PBX details')).toBeFocused();
  await tabTo(page, main(page).getByRole('textbox', { name: 'Kazoo account ID' }));
  await page.keyboard.type('isobar-1');
  await press(page, acknowledge(page), 'Space');
  await press(page, create(page));
  await expect(step(page, 'Role assignment')).toBeFocused();
  await press(page, main(page).getByRole('button', { name: 'Done' }));
  await expect(page).toHaveURL(/\/dimensions$/);
});

/** What was announced is on screen and does not lie over the button, wherever the page is scrolled to. */
async function expectFree(page: Page, button: Locator): Promise<void> {
  const toast = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last();
  for (const top of [0, 9999]) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await expect(toast).toBeInViewport();
    const [said, below] = await Promise.all([toast.boundingBox(), button.boundingBox()]);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  }
}

/** The reseller's catalogue as it is when no template is the default. */
async function withoutDefaultTemplate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const template = page.getByRole('combobox', { name: 'Default PBX template' });
  await template.selectOption({ label: 'None' });
  await expect(
    main(page)
      .getByText(/is no longer the default/)
      .first()
  ).toBeVisible();
  await page.getByRole('link', { name: 'Accounts', exact: true }).first().click();
}

/** The connection as the only customer of the workspace has it on disk. */
const connectionStored = async (page: Page): Promise<unknown> =>
  (await customersStored(page, 'patchbay'))[0]?.connection;
/** What the demo has of an account. */
const draftStored = async (page: Page, id: string): Promise<unknown> =>
  (await customersStored(page, 'patchbay-demo')).find((each) => each.id === id);

const customersStored = (page: Page, name: string): Promise<{ id: string; connection: unknown }[]> =>
  page.evaluate(
    (database) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const all = opening.result
            .transaction('dimensionsCustomers')
            .objectStore('dimensionsCustomers')
            .getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as { id: string; connection: unknown }[]);
          };
        };
      }),
    name
  );

/** Tabs until the control has the focus; a control that Tab never reaches fails the test. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}
