import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
/** Undoes what was done last. */
const undo = (page: Page): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last();
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** What is said of the customer among its findings; its “Why?” has the words, too. */
const finding = (page: Page, text: string | RegExp): Locator =>
  part(page, 'Findings').getByText(text).first();
/** A day as the English screens write it. */
const written = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));

/** The demo, at what an account has with Dimensions. */
async function openCustomer(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).first().click();
  await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Dimensions' }).click();
}
async function more(page: Page, item: string): Promise<void> {
  await part(page, 'Status').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('[R14] [R15] [R18] a second internal system is refused, with the way to the first; an evaluation is none', async ({
  page
}) => {
  await openCustomer(page, 'Oboe & Anchor Instrument Makers');
  const internal = part(page, 'Internal system');
  const mark = internal.getByRole('switch', { name: 'Internal system' });
  const dialog = page.getByRole('dialog');

  // [R15] said before anybody tries
  await expect(mark).toHaveAttribute('aria-readonly', 'true');
  await expect(mark).toHaveAccessibleDescription(/The internal system is Lantern Bay showroom/);
  await expectAccessible(page);
  await internal.getByRole('link', { name: 'Show Lantern Bay showroom' }).click();

  // [R17] the holder is on invoices, with nothing to pay
  await expect(internal.getByText(/zero-rated parts/)).toBeVisible();
  await mark.click();
  await expect(dialog).toContainText('charged like any other customer');
  await expect(dialog).toContainText('Our reading');
  await dialog.getByRole('button', { name: 'Take the mark away' }).click();
  await expect(mark).not.toBeChecked();

  // [R18] the place is free, but not for an evaluation
  await mark.click();
  await dialog.getByRole('radio', { name: 'A customer tries the system out' }).check();
  await expect(dialog.getByRole('alert')).toContainText('Ask your account manager');
  await expect(dialog.getByRole('button', { name: 'Make it the internal system' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await undo(page).click();
  await expect(mark).toBeChecked();
});

test('[R25] [R27] a trial is shortened, never stopped, and turns into a paying customer on its day', async ({
  page
}) => {
  await openCustomer(page, 'Veleta y Viento Reparaciones');
  const trial = part(page, 'Trial');
  await expect(trial.getByText('Only terminating the customer stops it.').first()).toBeVisible();
  await trial.getByRole('button', { name: 'Shorten the trial' }).click();
  const dialog = page.getByRole('dialog');
  const day = dialog.getByLabel('Trial expiration date');
  await day.fill('');
  await expect(dialog.getByRole('alert')).toContainText('by terminating the customer only');
  await day.fill(inDays(14));
  await expect(dialog.getByRole('alert')).toContainText('shorter, not longer');
  await day.fill(inDays(2));
  await expect(dialog).toContainText(`From ${written(inDays(3))} on the customer pays`);
  await dialog.getByRole('button', { name: 'Shorten the trial' }).click();

  await expect(trial.getByText('2 days left', { exact: true })).toBeVisible();
  await expect(
    trial.getByText(`On ${written(inDays(3))} it turns into a paying customer by itself.`)
  ).toBeVisible();
  await expect(finding(page, /The trial has 2 days left/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    trial.getByRole('button', { name: /Reminder for a calendar/ }).click()
  ]);
  expect(file.suggestedFilename()).toMatch(/\.ics$/);

  await page.clock.setFixedTime(`${inDays(2)}T12:00:00Z`);
  await page.reload();
  await expect(trial.getByText('Ends today', { exact: true })).toBeVisible();
  await page.clock.setFixedTime(`${inDays(3)}T12:00:00Z`);
  await page.reload();
  await expect(
    trial.getByText(`The trial is over. Since ${written(inDays(3))} it is a paying customer.`)
  ).toBeVisible();
});

test('[R24] [R27] a planned trial is taken away and set, and moves with the real day of the creation', async ({
  page
}) => {
  await openCustomer(page, 'Nebelhorn Spedition');
  const trial = part(page, 'Trial');
  const dialog = page.getByRole('dialog');
  await expect(trial.getByText('The trial begins with the creation.')).toBeVisible();
  await trial.getByRole('button', { name: 'Change the trial' }).click();
  await dialog.getByRole('checkbox', { name: 'Enable trial period' }).uncheck();
  await dialog.getByRole('button', { name: 'Change the trial' }).click();
  await expect(trial).toHaveCount(0);
  await part(page, 'Customer details').getByRole('button', { name: 'Change the trial' }).click();
  const day = dialog.getByLabel('Trial expiration date');
  await day.fill(inDays(40));
  await expect(dialog.getByRole('alert')).toContainText('30 days at most');
  await day.fill(inDays(0));
  await expect(dialog.getByRole('alert')).toContainText('not in the past');
  // as long as from today, whatever day was planned before
  await day.fill(inDays(22));
  await dialog.getByRole('button', { name: 'Change the trial' }).click();
  await expect(trial.getByRole('button', { name: /Reminder for a calendar/ })).toHaveCount(0);

  await part(page, 'Status').getByRole('button', { name: 'Record creation' }).click();
  await dialog.getByLabel(/^Day of the creation/).fill(inDays(-2));
  await expect(dialog).toContainText(`ends on ${written(inDays(20))}`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Record creation' }).click();
  await expect(trial.getByText('20 days left', { exact: true })).toBeVisible();
  await expect(trial.getByRole('button', { name: 'Shorten the trial' })).toBeVisible();
});

test('[R5] [R9] [R2] a product type that locks stays; the rest is edited, and a name is had once', async ({
  page
}) => {
  await openCustomer(page, 'Nebelhorn Spedition');
  const details = part(page, 'Customer details');
  await details.getByRole('button', { name: 'Edit customer details' }).click();
  const dialog = page.getByRole('dialog');
  const type = dialog.getByRole('textbox', { name: 'Product type' });
  await expect(type).toHaveValue('Voice');
  await expect(type).not.toBeEditable();
  await expect(type).toHaveAccessibleDescription(/cannot be changed once it is assigned/);
  await dialog.getByRole('button', { name: 'Why? Product type' }).click();
  await expect(dialog.getByText(/DTC-1/)).toBeVisible();
  await expectAccessible(page);

  const name = dialog.getByRole('textbox', { name: 'Name' });
  await name.fill(' oboe & ANCHOR  instrument makers');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(name).toBeFocused();
  await expect(dialog.getByRole('link', { name: /Show Oboe/ })).toBeVisible();
  await name.fill('Nebelhorn Nord');
  await dialog.getByRole('textbox', { name: 'Reference' }).fill('');
  await expect(dialog.getByText(/name the customer by the tenant identifier/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Notes' }).fill('Call the desk first.\nThen the warehouse.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(details.getByText('Nebelhorn Nord')).toBeVisible();
  await expect(details.getByText(/Then the warehouse/)).toBeVisible();
  await expect(finding(page, /The reference is blank/)).toBeVisible();
  await undo(page).click();
  await expect(details.getByText('Nebelhorn Nord')).toHaveCount(0);
});

test('[R48] [R39] disabling takes access and is told apart from pausing the connection', async ({ page }) => {
  await openCustomer(page, 'Oboe & Anchor Instrument Makers');
  await more(page, 'Disable');
  const dialog = page.getByRole('dialog', { name: 'Disable the customer?' });
  for (const text of [
    'The users of the customer can no longer sign in.',
    'Calls and agent status are still recorded.',
    'It is still billed.',
    'This is not the same as pausing the PBX connection'
  ])
    await expect(dialog).toContainText(text);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Disable' }).click();

  const status = part(page, 'Status');
  await expect(status.getByText('Disabled', { exact: true })).toBeVisible();
  await expect(part(page, 'PBX connection').getByText(/it goes on collecting/)).toBeVisible();
  await expect(finding(page, 'Access is suspended, but it is still recorded and billed.')).toBeVisible();
  await status.getByRole('button', { name: 'Recorded so far' }).click();
  await expect(status.getByText(/by Partner/).first()).toBeVisible();
  await status.getByRole('button', { name: 'Re-enable customer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Re-enable customer' }).click();
  await expect(status.getByText('Active', { exact: true })).toBeVisible();
});

test('[R49] a termination is planned for a day and taken back; done, there is no way back at the vendor', async ({
  page
}) => {
  await openCustomer(page, 'Oboe & Anchor Instrument Makers');
  const status = part(page, 'Status');
  await more(page, 'Terminate on specific date');
  const dialog = page.getByRole('dialog');
  const day = dialog.getByLabel('Termination planned for');
  await day.fill(inDays(0));
  await expect(day).toHaveAccessibleDescription(
    new RegExp(`Only a day to come can be planned. Choose ${written(inDays(1))} or a later day`)
  );
  await dialog.getByRole('button', { name: 'Terminate on specific date' }).click();
  await expect(day).toBeFocused();
  await day.fill(inDays(30));
  await expect(dialog).toContainText('Nothing happens by itself here.');
  await dialog.getByRole('button', { name: 'Terminate on specific date' }).click();
  const planned = `It is to be terminated on ${written(inDays(30))}.`;
  await expect(status.getByText(planned)).toBeVisible();
  await expect(status.getByText('Active', { exact: true })).toBeVisible();

  await status.getByRole('button', { name: 'Take the plan back' }).click();
  await dialog.getByRole('button', { name: 'Take the plan back' }).click();
  await expect(status.getByText(planned)).toHaveCount(0);

  await more(page, 'Terminate now');
  await expect(dialog).toContainText('only the vendor’s support can reinstate a customer');
  await expect(dialog).toContainText('The PBX connection is closed for good. Our reading');
  await dialog.getByRole('button', { name: 'Terminate now' }).click();
  await expect(status.getByText('Terminated', { exact: true })).toBeVisible();
  await expect(status.getByRole('button', { name: 'More' })).toHaveCount(0);
  await undo(page).click();
  await expect(status.getByText('Active', { exact: true })).toBeVisible();
});

test('a link to the run-book, or to a part of the settings, arrives there although it is read later', async ({
  page
}) => {
  await openCustomer(page, 'Oboe & Anchor Instrument Makers');
  await page.getByRole('link', { name: 'Export', exact: true }).click();
  await page.getByRole('link', { name: 'Show the run-book' }).click();
  const runBook = page.getByRole('region', { name: /^Run-book for Dimensions/ });
  await expect(runBook).toBeFocused();
  await expect(runBook.getByRole('heading', { level: 2 })).toBeInViewport();

  await page.goto('/settings#dimensions');
  const settings = part(page, 'Dimensions');
  await expect(settings).toBeFocused();
  await expect(settings.getByRole('heading', { level: 2 })).toBeInViewport();
});

test.describe('At nine in the morning in Auckland, while UTC has the day before,', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('[CO15] a termination of today is recorded for today, and nothing is planned for today', async ({
    page
  }) => {
    await page.clock.setFixedTime('2026-03-31T20:00:00Z');
    await openCustomer(page, 'Oboe & Anchor Instrument Makers');
    const status = part(page, 'Status');
    const dialog = page.getByRole('dialog');
    await more(page, 'Terminate on specific date');
    const planned = dialog.getByLabel('Termination planned for');
    await expect(planned).toHaveAttribute('min', '2026-04-02');
    await planned.fill('2026-04-01');
    await expect(planned).toHaveAccessibleDescription(/Only a day to come can be planned/);
    await page.keyboard.press('Escape');

    await more(page, 'Terminate now');
    const day = dialog.getByLabel('Day on which it happened');
    await expect(day).toHaveValue('2026-04-01');
    await expect(day).toHaveAttribute('max', '2026-04-01');
    await day.fill('2026-04-02');
    await expect(day).toHaveAccessibleDescription(/Choose 1 Apr 2026 or an earlier day/);
    await day.fill('2026-04-01');
    await dialog.getByRole('button', { name: 'Terminate now' }).click();
    await expect(status.getByText('Terminated', { exact: true })).toBeVisible();
    await page.reload();
    await expect(status.getByRole('term').filter({ hasText: 'Terminated on' }).locator('+ dd')).toHaveText(
      '1 Apr 2026'
    );
  });
});
