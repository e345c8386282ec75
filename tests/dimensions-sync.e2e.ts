import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// in the demo: customers in every stage, each with the state of its simulated synchronisation

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
}

async function openConnection(page: Page, account: string): Promise<void> {
  await page.goto(`/accounts/acc-${account}/dimensions/connection`);
  await expect(page.getByRole('heading', { name: 'Simulated synchronisation' })).toBeVisible();
}

const panel = (page: Page, name: string) =>
  page.getByRole('region', { name }).filter({ has: page.getByRole('heading', { name }) });
const synchronisation = (page: Page) => panel(page, 'Simulated synchronisation');
const said = (page: Page) => synchronisation(page).getByRole('status');
const counted = (page: Page, name: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');

async function simulate(page: Page, pbx: string, scenario = 'Nothing'): Promise<void> {
  const main = synchronisation(page);
  const again = main.getByRole('button', { name: 'Choose PBX and scenario' });
  if (await again.isVisible()) await again.click();
  await main.getByRole('radio', { name: pbx }).check();
  await main.getByLabel('What goes wrong').selectOption({ label: scenario });
  await main.getByRole('button', { name: /^(Start simulation|Simulate again|Try again|Go on)$/ }).click();
}

const accountOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('[R40] [R45] [DMO-4] an untidy PBX is synchronised, and monitored with open points only once that has finished', async ({
  page
}) => {
  await openDemo(page);
  await openConnection(page, 'mistral');
  // everything that is said on the way, as a screen reader would hear it
  await said(page).evaluate((status) => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    new MutationObserver(() => heard.push(status.textContent.trim())).observe(status, {
      subtree: true,
      characterData: true,
      childList: true
    });
  });
  await simulate(page, 'Untidy');
  await expect(synchronisation(page).getByRole('progressbar')).toBeVisible();
  await expect(said(page)).toContainText('Monitoring, with open points (simulated)');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect([...new Set(heard)]).toEqual([
    'Connecting to the PBX (simulated)',
    'Discovering users (simulated)',
    'Synchronising users (simulated)',
    'Monitoring, with open points (simulated)'
  ]);

  await expect(counted(page, 'Discovered')).toHaveText('20');
  await expect(counted(page, 'Issues')).toHaveText('8');
  await expect(page.getByText(/× Essential User/)).toBeVisible();
  const issues = panel(page, 'What somebody should look at');
  await expect(issues.getByRole('heading', { name: 'E-mail address twice (4)' })).toBeVisible();
  await expect(issues.getByRole('heading', { name: 'E-mail address missing (3)' })).toBeVisible();
  await expect(issues.getByRole('heading', { name: 'Clash in the numbering (1)' })).toBeVisible();
  await expectAccessible(page);
});

test('[R42] [DX12] the tab is closed in mid-sync; it goes on where it stood and ends with everybody', async ({
  page,
  context
}) => {
  await openDemo(page);
  await openConnection(page, 'tidewater');
  await expect(said(page)).toContainText('Stopped (simulated)');
  await simulate(page, 'Three sub-accounts');
  await expect(accountOf(page, 'Harbour').getByText('Done')).toBeVisible();
  await page.close();

  const next = await context.newPage();
  await openConnection(next, 'tidewater');
  await expect(synchronisation(next)).toContainText('It was left in the middle.');
  await expect(said(next)).toContainText(/Synchronising users \(simulated\): [23] of 4 accounts done/);
  await expect(synchronisation(next)).toContainText('Monitoring: Not yet');
  await expectAccessible(next);
  await synchronisation(next).getByRole('button', { name: 'Go on' }).click();
  await expect(said(next)).toContainText('Monitoring calls and agent status (simulated)');
  await expect(counted(next, 'Discovered')).toHaveText('45');
  await expect(next.getByText('45 × Essential User')).toBeVisible();
});

test('the tab is closed before anybody is read; it says so, and goes on', async ({ page, context }) => {
  await openDemo(page);
  await openConnection(page, 'tidewater');
  await simulate(page, 'Single site');
  await expect(said(page)).toContainText('Discovering users (simulated)');
  await page.close();

  const next = await context.newPage();
  await openConnection(next, 'tidewater');
  await expect(synchronisation(next)).toContainText('It was left in the middle.');
  await expect(synchronisation(next)).toContainText('No account was whole yet');
  await expect(said(next)).toContainText('Connecting to the PBX (simulated)');
  await expectAccessible(next);
  await synchronisation(next).getByRole('button', { name: 'Go on' }).click();
  await expect(said(next)).toContainText('Monitoring calls and agent status (simulated)');
  await expect(counted(next, 'Discovered')).toHaveText('8');
});

test('cancelling keeps the accounts that are whole, and another tab does not do the same at once', async ({
  page,
  context
}) => {
  await openDemo(page);
  await openConnection(page, 'tidewater');
  const other = await context.newPage();
  await other.goto('/');
  await other.evaluate(() => {
    // as a tab does that is at it
    void navigator.locks.request('patchbay-sync-demo-acc-tidewater', () => new Promise(() => undefined));
  });
  await simulate(page, 'Three sub-accounts');
  await expect(synchronisation(page)).toContainText('Another tab is at it.');
  await expect(said(page)).toContainText('Stopped (simulated)');
  await other.close();
  await expect(synchronisation(page)).not.toContainText('Another tab is at it.');

  await simulate(page, 'Three sub-accounts');
  await expect(accountOf(page, 'Harbour').getByText('Under way')).toBeVisible();
  await synchronisation(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page)).toContainText('Stopped (simulated)');
  await expect(synchronisation(page)).toContainText('Monitoring: Not yet');
  await simulate(page, 'Three sub-accounts');
  await expect(said(page)).toContainText('Monitoring calls and agent status (simulated)');
  await expect(counted(page, 'Discovered')).toHaveText('45');
});

test('[R38] [R39] [DCN-6] a paused connection imports nothing; enabled, it can be synchronised', async ({
  page
}) => {
  await openDemo(page);
  await openConnection(page, 'veleta');
  await expect(said(page)).toContainText('Connection paused (simulated)');
  await expect(synchronisation(page)).toContainText('nothing is connected or imported');
  await expect(synchronisation(page).getByRole('button', { name: 'Start simulation' })).toBeHidden();
  await expect(page.getByText('A paused connection is not a disabled customer.')).toBeVisible();

  const toggle = page.getByRole('switch', { name: 'Connection enabled' });
  await toggle.click();
  let dialog = page.getByRole('dialog', { name: 'Enable the PBX connection?' });
  await expect(dialog).toContainText('becomes an Essential User by itself, which is charged for');
  await dialog.getByRole('button', { name: 'Enable connection' }).click();
  await expect(dialog).toBeHidden();
  await simulate(page, 'Single site', 'Wrong or revoked API key');
  await expect(said(page)).toContainText('Stopped (simulated)');
  await expect(synchronisation(page)).toContainText('Check the API key');
  await simulate(page, 'Single site');
  await expect(said(page)).toContainText('Monitoring calls and agent status (simulated)');
  await expect(counted(page, 'Discovered')).toHaveText('8');

  await toggle.click();
  dialog = page.getByRole('dialog', { name: 'Pause the PBX connection?' });
  await expect(dialog).toContainText('they are still billed');
  await dialog.getByRole('button', { name: 'Pause connection' }).click();
  await expect(said(page)).toContainText('Connection paused (simulated)');
});

test('[R42] [R43] [R44] sub-accounts stay as they are; a new connection can have them, and begins anew', async ({
  page
}) => {
  await openDemo(page);
  await openConnection(page, 'harbour');
  await page.getByRole('button', { name: 'Edit PBX connection' }).click();
  let dialog = page.getByRole('dialog', { name: 'Edit the PBX connection' });
  await expect(dialog).toContainText('Do this outside working hours at the vendor.');
  await expect(dialog.getByRole('switch', { name: 'Auto Provision Sub-Accounts' })).toHaveAttribute(
    'aria-readonly',
    'true'
  );
  await dialog.getByLabel('Name of the connection').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('Name of the connection')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Name of the connection').fill('Capstan Quay, new wing');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('Not started yet');

  await simulate(page, 'Three sub-accounts');
  await expect(page.getByText('3 sub-accounts were seen and left out.')).toBeVisible();

  await page.getByRole('button', { name: 'New connection' }).click();
  dialog = page.getByRole('dialog', { name: 'Make a new connection in place of this one?' });
  await dialog.getByRole('checkbox', { name: 'Auto Provision Sub-Accounts' }).check();
  await dialog.getByRole('checkbox', { name: /our own account/ }).check();
  await dialog.getByRole('button', { name: 'Make new connection' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter the customer’s own account');
  await dialog.getByRole('checkbox', { name: /our own account/ }).uncheck();
  await dialog.getByRole('button', { name: 'Make new connection' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel(page, 'PBX connection')).toContainText('All sub-accounts are monitored');

  // [DSA-2] nor can it become the top level, and what stands against it is said
  await page.getByRole('button', { name: 'Edit PBX connection' }).click();
  dialog = page.getByRole('dialog', { name: 'Edit the PBX connection' });
  const topLevel = dialog.getByRole('checkbox', { name: /our own account/ });
  await topLevel.check();
  await expect(dialog.getByRole('alert')).toContainText('Enter the customer’s own account');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(topLevel).toBeFocused();
  await expect(topLevel).toHaveAttribute('aria-invalid', 'true');
  await topLevel.uncheck();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await simulate(page, 'Three sub-accounts');
  await expect(said(page)).toContainText('Monitoring calls and agent status (simulated)');
  await expect(counted(page, 'Discovered')).toHaveText('45');
});
