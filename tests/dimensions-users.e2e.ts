import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const dialogOf = (page: Page) => page.getByRole('dialog');

/** Opens the users of an account of the demo. */
async function openUsers(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto(`/accounts/${account}/dimensions/users`);
  await expect(page.getByRole('searchbox', { name: 'Search users' })).toBeVisible();
}

async function undo(page: Page, said: string | RegExp): Promise<void> {
  await expect(messages(page).getByText(said).last()).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages(page).getByText('Undone.').last()).toBeVisible();
}

/** The role in a dialog where it can be ticked. */
const role = (page: Page, name: string) => dialogOf(page).getByRole('checkbox', { name, exact: true });

test('[DX15] [V-userpost] people of the account are given access, all of them with Website User, and it is undone', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('searchbox', { name: 'Search people' }).fill('ashby');
  await dialog.getByRole('checkbox', { name: 'Select everybody shown' }).check();
  await expect(role(page, 'Website User')).toBeChecked();
  await expect(role(page, 'Website User')).toBeDisabled();
  await role(page, 'Customer Settings').check();
  const plan = dialog.getByRole('region', { name: 'What happens' });
  await expect(plan).toContainText('1 user is added');
  await expect(plan).toContainText('Customer Settings: 1 user gets it');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 1 user' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('ashby');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await undo(page, /added to Dimensions/);
  await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
});

test('[DX15] somebody new becomes a person of the account and a user in one change', async ({ page }) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByRole('button', { name: 'Somebody new' }).click();
  await dialog.getByRole('button', { name: 'Add user' }).click();
  await expect(dialog.getByLabel('First name')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('First name').fill('Ida');
  await dialog.getByLabel('Last name').fill('Quill');
  await dialog.getByLabel('E-mail').fill('ida@example.com');
  await dialog.getByRole('button', { name: 'Add user' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('ida@');
  await expect(page.getByRole('rowheader', { name: 'Ida Quill' })).toBeVisible();
});

test('[R32] [DLA-4] the last administrator keeps the role, and it is said what to do first', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^Administrators/ }).click();
  await page.getByRole('rowheader').getByRole('button').click();
  await role(page, 'User Administrator').uncheck();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('alert')).toContainText('is the last administrator of this customer');
  await expect(dialog.getByRole('alert')).toContainText(
    'Give somebody else the roles Website User and User Administrator first'
  );
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  // at the box that was unticked as well
  await expect(role(page, 'User Administrator')).toHaveAccessibleDescription(
    /is the last administrator of this customer\. Give somebody else the roles/
  );
  // and beside the button too, with all else that stands against it
  await role(page, 'Agent User Add-On').check();
  const against = dialog.locator('.against');
  await expect(against).toContainText('Charges are to be accepted first.');
  await expect(against).toContainText('is the last administrator of this customer');
  await dialog.getByRole('alert').getByRole('button', { name: 'Why?' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Our reading');
  // Escape asks before what was chosen is thrown away; Cancel does it
  await role(page, 'User Administrator').focus();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(role(page, 'User Administrator')).toBeFocused();
  await expect(role(page, 'User Administrator')).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('[DRO-2] [DRO-11] [DX16] a role brings along what it builds upon, and its charges are accepted first', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^Administrators/ }).click();
  await page.getByRole('rowheader').getByRole('button').click();
  const dialog = dialogOf(page);
  await role(page, 'Professional User').check();
  await expect(dialog).toContainText(
    'Professional User builds upon customer.user.uc (name not known), so both are given.'
  );
  // [DRR-2] what is built upon stays as long as the other is there
  await expect(role(page, 'customer.user.uc (name not known)')).toBeDisabled();
  await expect(dialog).toContainText('Needed by Professional User. Take that away first.');
  await role(page, 'Agent User Add-On').check();
  await expect(dialog).toContainText('2 roles more are charged for');
  await expect(dialog).toContainText('Agent User Add-On: 1 × £6.00');
  await expect(dialog).toContainText('Professional User: 1 × £3.00');
  await expect(dialog).toContainText('Estimate: £9.00 a month, by your own price list.');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'I accept the charges for 2 roles' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await undo(page, /^Dimensions of .+ changed/);
});

test('[DRO-1] [DRO-3] [DRR-3] supervisor levels exclude one another; automatic and read-only roles stay', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^Administrators/ }).click();
  await page.getByRole('rowheader').getByRole('button').click();
  const dialog = dialogOf(page);
  await expect(role(page, 'Essential User')).toBeDisabled();
  await expect(dialog).toContainText('The PBX has this user, who would get it again by itself.');
  await expect(role(page, 'Microsoft Teams User')).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Reporter Supervisor Level' }).check();
  await dialog.getByRole('radio', { name: 'Real-Time Supervisor (our name for it)' }).check();
  await expect(dialog.getByRole('radio', { name: 'Reporter Supervisor Level' })).not.toBeChecked();
  await expect(dialog).toContainText(
    'Real-Time Supervisor (our name for it) takes the place of Reporter Supervisor Level.'
  );
  await expect(dialog).toContainText('1 role more is charged for');
});

test('a role that is given in another tab meanwhile shows, and is not taken by saving', async ({
  page,
  context
}) => {
  const openAdministrator = async (tab: Page): Promise<void> => {
    await tab.getByRole('button', { name: /^Administrators/ }).click();
    await tab.getByRole('rowheader').getByRole('button').click();
  };
  const save = async (tab: Page): Promise<void> => {
    await dialogOf(tab).getByRole('button', { name: 'Save' }).click();
    await expect(dialogOf(tab)).toBeHidden();
  };
  const billables = 'Manage Billable Items (our name for it)';
  await openUsers(page, 'acc-oboe');
  await openAdministrator(page);
  const settings = role(page, 'Customer Settings');
  const wish = !(await settings.isChecked());
  const other = await context.newPage();
  await other.goto('/accounts/acc-oboe/dimensions/users');
  await openAdministrator(other);
  const given = !(await role(other, billables).isChecked());
  await role(other, billables).setChecked(given);
  await save(other);
  await other.close();

  await expect(role(page, billables)).toBeChecked({ checked: given });
  await settings.setChecked(wish);
  await save(page);
  await page.getByRole('rowheader').getByRole('button').click();
  await expect(settings).toBeChecked({ checked: wish });
  await expect(role(page, billables)).toBeChecked({ checked: given });
});

test('[DRO-4] [DRO-5] [DX17] access for many leaves out who cannot sign in; it is one change and undone as one', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^From the PBX only/ }).click();
  await page.getByRole('checkbox', { name: 'Select everybody shown' }).check();
  await page.getByRole('button', { name: 'Give portal access' }).click();
  const dialog = dialogOf(page);
  const plan = dialog.getByRole('region', { name: 'What happens' });
  await expect(plan).toContainText('Somebody else has the same e-mail address, so neither can sign in.');
  await expect(plan).toContainText('No e-mail address to sign in with.');
  await dialog.getByLabel('Agent User Add-On').selectOption('Give');
  // what it builds upon is given as well
  await expect(dialog.getByLabel('Essential User')).toHaveValue('give');
  const button = dialog.getByRole('button', { name: /^Change \d+ users$/ });
  await expect(button).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^I accept the charges for \d+ roles$/ }).check();
  await button.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^With portal access 1$/ })).toHaveCount(0);
  await undo(page, /^Dimensions of \d+ users changed/);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(page.getByRole('button', { name: /^With portal access 1$/ })).toBeVisible();
});

test('[DX19] users of the PBX stay when they are removed, and it is said why', async ({ page }) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^From the PBX only/ }).click();
  await page
    .getByRole('checkbox', { name: /^Select [^e]/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'More for the selection' }).click();
  await page.getByRole('menuitem', { name: 'Remove users' }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('so this user stays');
  await expect(dialog.getByRole('button', { name: 'Remove 0 users' })).toBeDisabled();
});

test('[R46] roles are pending until somebody says that they are complete, and can be set back', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  const pending = page.getByText('Go through the users and give them the roles they need');
  await expect(pending).toBeVisible();
  await page.getByRole('button', { name: 'Roles are complete' }).click();
  await expect(page.getByText('Roles are complete.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Set to pending again' }).click();
  await expect(pending).toBeVisible();
});

test('[DAR-4] [DAR-5] agents follow the PBX if the customer wants it, from the next synchronisation on', async ({
  page
}) => {
  await openUsers(page, 'acc-oboe');
  const panel = page.locator('section', {
    has: page.getByRole('heading', { name: 'Agents follow the PBX' })
  });
  await expect(panel).toContainText(/Switched on, \d+ agents get it with the next synchronisation or roster/);
  await panel.getByRole('switch').click();
  await expect(panel.getByRole('switch')).toBeChecked();
  await undo(page, /^Agents of the PBX of Oboe & Anchor.* get the Agent User Add-On by themselves/);
  await expect(panel.getByRole('switch')).not.toBeChecked();
});

test('[R49] of a terminated customer the users are only looked at', async ({ page }) => {
  await openUsers(page, 'acc-thunder');
  await expect(page.getByText('The customer is terminated')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add users' })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(page);
});

test('a person’s page has a panel with their roles', async ({ page }) => {
  await openUsers(page, 'acc-oboe');
  await page.getByRole('button', { name: /^Administrators/ }).click();
  const name = (await page.getByRole('rowheader').getByRole('button').textContent())?.trim() ?? '';
  await page.goto('/accounts/acc-oboe/people');
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
  await page.getByRole('rowheader').first().getByRole('link').click();
  const panel = page.locator('section', {
    has: page.getByRole('heading', { name: 'Dimensions', exact: true })
  });
  await expect(panel).toContainText('User Administrator');
  await panel.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('dialog', { name: `Roles of ${name}` })).toBeVisible();
});
