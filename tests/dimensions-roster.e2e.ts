import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// in the demo: one customer with a PBX of eight users, one whose untidy PBX has a conflict

const main = (page: Page): Locator => page.getByRole('main');
const filter = (page: Page, name: RegExp | string): Locator =>
  main(page).getByRole('button', { name: typeof name === 'string' ? new RegExp(`^${name} \\d`) : name });
const rows = (page: Page): Locator => main(page).getByRole('rowheader');
const row = (page: Page, name: string): Locator => main(page).getByRole('row').filter({ hasText: name });
const decide = (page: Page, name: string): Locator =>
  main(page).getByRole('combobox', { name: `What to do with ${name}` });
const compare = (page: Page): Promise<void> => main(page).getByRole('button', { name: 'Compare' }).click();
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' });

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
}

/** Somebody of an account of the demo whom its PBX knows, by name and address. */
async function somebodyOf(page: Page, account: string, at: number): Promise<{ name: string; email: string }> {
  await page.goto(`/accounts/acc-${account}/dimensions/users`);
  await page.getByRole('button', { name: /^From the PBX only/ }).click();
  await expect(page.getByRole('button', { name: /^From the PBX only/ })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  const name = (await page.getByRole('rowheader').nth(at).getByRole('button').textContent())?.trim() ?? '';
  const text = (await page.getByRole('row').filter({ hasText: name }).textContent()) ?? '';
  return { name, email: /\S+@\S+\.example\.com/.exec(text.replaceAll(name, ' '))?.[0] ?? '' };
}

async function openRoster(page: Page, account: string): Promise<void> {
  await page.goto(`/accounts/acc-${account}/dimensions/roster`);
  await expect(page.getByRole('heading', { name: 'Roster of the PBX' })).toBeVisible();
}

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await main(page).getByLabel('Paste the list').fill(lines.join('\n'));
  await main(page).getByRole('button', { name: 'Read the list' }).click();
}

test('[R30] [R31] [4.3] an untidy roster is compared, its conflict decided, taken over and undone', async ({
  page
}) => {
  await openDemo(page);
  const far = await somebodyOf(page, 'harbour', 1);
  const near = await somebodyOf(page, 'mistral', 0);
  const usersBefore = await page.getByRole('button', { name: /^All \d/ }).textContent();
  await openRoster(page, 'mistral');
  await paste(page, [
    'Given,Family,Mail,Ext,Device,Queue',
    `${near.name.replace(' ', ',')},${near.email.toUpperCase()},401,user_1,yes`,
    'Dan,Reed,dan@example.com,402,user_2,no',
    'Eve,Reed,DAN@example.com,403,user_3,no',
    'Fay,Sand,,404,user_4,no',
    'Gil,Tarn,gil@example.com,,user_5,no',
    `Ivo,Wick,${far.email},405,user_6,no`,
    'Jan,Yarn,jan@example.com,406,402,no',
    'Abigail,Abbott,abigail@pbx.example.com,407,user_8,perhaps',
    'Lou,Zell,lou@example.com,407,user_9,no',
    'Jan,Yarn,jan@example.com,406,402,no'
  ]);

  // two columns are not to be guessed
  const column = (heading: string) => main(page).getByRole('combobox', { name: `What ${heading} holds` });
  await expect(main(page).getByRole('list', { name: 'Steps of the import' })).toBeFocused();
  await column('Given').selectOption('First name');
  await column('Family').selectOption('Last name');
  await column('Ext').selectOption('');
  await compare(page);
  await expect(main(page).getByRole('alert')).toContainText('Say which column holds the extension.');
  await column('Ext').selectOption('Extension');
  await column('Device').selectOption('SIP user name');
  await column('Queue').selectOption('Agent');
  await expectAccessible(page);
  await compare(page);

  await expect(main(page).getByText('1 conflict waits for your decision')).toBeVisible();
  await expect(main(page).getByText('1 row cannot be used')).toBeVisible();
  await expect(main(page).getByText('8 simulated users go')).toBeVisible();
  await expect(main(page).getByText('7 × Essential User')).toBeVisible();
  for (const [name, said] of [
    [near.name, 'New'],
    ['Dan Reed', 'E-mail shared with another user'],
    ['Eve Reed', 'No access'],
    ['Fay Sand', 'No e-mail'],
    ['Gil Tarn', 'No extension'],
    ['Ivo Wick', 'E-mail of another customer’s user'],
    ['Jan Yarn', 'SIP user name is an extension as well'],
    ['Abigail Abbott', 'Called like the primary user, with another e-mail'],
    ['Abigail Abbott', 'Agent, yes or no? Taken as no'],
    ['Lou Zell', 'Extension shared with another user'],
    ['Row 11', 'Extension as in row 8']
  ] as const) {
    await page.getByRole('searchbox', { name: 'Search users' }).fill(name.replace('Row ', ''));
    await expect(row(page, name).filter({ hasText: said })).toBeVisible();
  }
  await page.getByRole('searchbox', { name: 'Search users' }).fill('');
  await expect(rows(page)).toHaveCount(10);
  await expectAccessible(page);

  // a decision can be changed, and stays in sight while it is
  await filter(page, 'Conflicts').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(main(page).getByRole('button', { name: 'Take over 7 users' })).toBeVisible();
  await decide(page, 'Ivo Wick').selectOption('Leave out');
  await expect(main(page).getByText(/waits for your decision/)).toBeHidden();
  // the columns are looked at once more, and what was decided stays so
  await main(page).getByRole('button', { name: 'Back' }).click();
  await compare(page);
  await expect(main(page).getByText(/waits for your decision/)).toBeHidden();
  await filter(page, 'Conflicts').click();
  await expect(decide(page, 'Ivo Wick')).toHaveValue('leave-out');
  await decide(page, 'Ivo Wick').selectOption('Import without access');
  await main(page).getByRole('button', { name: 'Take over 8 users' }).click();

  await expect(page).toHaveURL(/\/dimensions\/users$/);
  // the message is short, however much was changed
  await expect(messages(page).getByText(/^and \d more, in Activity$/)).toBeVisible();
  const users = page.getByRole('searchbox', { name: 'Search users' });
  await users.fill('wick');
  await expect(page.getByRole('rowheader', { name: 'Ivo Wick' })).toBeVisible();
  // what is on disk is there after a reload, and is recognised the next time
  await page.reload();
  await users.fill('reed');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await openRoster(page, 'mistral');
  await paste(page, [
    'First name,Last name,E-mail,Extension,SIP user',
    `Ivo,Wick,${far.email},405,user_6`,
    'Jan,Yarn,jan@example.com,409,user_7'
  ]);
  await compare(page);
  await expect(row(page, 'Ivo Wick')).toContainText('Unchanged');
  await expect(row(page, 'Jan Yarn')).toContainText('Changed');
  await expect(row(page, 'Jan Yarn')).toContainText('Extension: 406 → 409');
  await main(page).getByRole('button', { name: 'Take over 1 user' }).click();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(messages(page).getByText('Undone.').last()).toBeVisible();
  await users.fill('yarn');
  await expect(row(page, 'Jan Yarn')).toContainText('406');

  // and the first list is undone in the activity
  await page.goto('/accounts/acc-mistral/activity');
  await main(page)
    .getByRole('button', { name: /^Undo “\d users added/ })
    .click();
  await expect(
    main(page)
      .getByText(/^Undone: \d users added/)
      .first()
  ).toBeVisible();
  await page.goto('/accounts/acc-mistral/dimensions/users');
  await expect(page.getByRole('button', { name: /^All \d/ })).toHaveText(usersBefore ?? '');
});

test('[4.3] [R42] the conflict of the simulated PBX is decided; sub-accounts that were not chosen are left out', async ({
  page
}) => {
  await openDemo(page);
  await openRoster(page, 'oboe');
  await main(page).getByRole('button', { name: 'Take the simulated PBX' }).click();
  await expect(main(page).getByText('These users come from the simulated PBX.')).toBeVisible();
  await expect(main(page).getByText('There is nothing to take over.')).toBeVisible();
  await expect(filter(page, 'Unchanged')).toHaveText('Unchanged 19');
  await main(page).getByRole('button', { name: 'Show conflicts' }).click();
  await expect(rows(page)).toHaveCount(1);
  const name = (await rows(page).locator('bdi').first().textContent()) ?? '';
  await decide(page, name).selectOption('Import without access');
  await main(page).getByRole('button', { name: 'Take over 1 user' }).click();
  await expect(page).toHaveURL(/\/dimensions\/users$/);
  await page.getByRole('searchbox', { name: 'Search users' }).fill(name);
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  // the address is another customer's all the same
  await page.goto('/accounts/acc-oboe/dimensions/connection');
  await expect(
    page.getByRole('heading', { name: 'E-mail address used by another customer (1)' })
  ).toBeVisible();

  await openRoster(page, 'oboe');
  await paste(page, [
    'Name;E-mail;Extension;Branch',
    'Dan Reed;dan@example.com;402;',
    'Eve Sand;eve@example.com;402;Harbour',
    'Fay Tarn;fay@example.com;403;Harbour'
  ]);
  await compare(page);
  await expect(main(page).getByText('2 users of the list are in sub-accounts and left out')).toBeVisible();
  await expect(main(page).getByRole('button', { name: 'Take over 1 user' })).toBeVisible();
});

test('[R39] while the connection is paused a roster is compared, and taken over once it is enabled', async ({
  page
}) => {
  await openDemo(page);
  await openRoster(page, 'veleta');
  await expect(main(page).getByText('The connection is paused', { exact: true }).first()).toBeVisible();
  await paste(page, ['First name,Last name,E-mail,Extension', 'Jan,Yarn,jan@example.com,406']);
  await compare(page);
  await expect(row(page, 'Jan Yarn')).toContainText('New');
  const takeOver = main(page).getByRole('button', { name: 'Take over 1 user' });
  await expect(takeOver).toBeHidden();
  await expectAccessible(page);
  await main(page).getByRole('button', { name: 'Enable connection' }).click();
  await page
    .getByRole('dialog', { name: 'Enable the PBX connection?' })
    .getByRole('button', { name: 'Enable connection' })
    .click();
  // what is announced stays as long as it has the focus, and must not cover the button
  await messages(page).getByRole('button', { name: 'Undo' }).focus();
  await takeOver.click();
  await expect(page.getByRole('rowheader', { name: 'Jan Yarn' })).toBeVisible();
});

test('a roster is taken over by keyboard alone', async ({ page }) => {
  await openDemo(page);
  const far = await somebodyOf(page, 'harbour', 1);
  await openRoster(page, 'mistral');
  await tabTo(page, main(page).getByLabel('Paste the list'));
  await page.keyboard.insertText(
    `First name,Last name,E-mail,Extension\nIvo,Wick,${far.email},405\nJan,Yarn,jan@example.com,406`
  );
  await press(page, main(page).getByRole('button', { name: 'Read the list' }));
  await expect(main(page).getByRole('list', { name: 'Steps of the import' })).toBeFocused();
  await press(page, main(page).getByRole('button', { name: 'Compare' }));
  await tabTo(page, decide(page, 'Ivo Wick'));
  await page.keyboard.press('ArrowDown');
  await expect(decide(page, 'Ivo Wick')).toHaveValue('keep-apart');
  await expect(decide(page, 'Ivo Wick')).toBeFocused();
  await press(page, main(page).getByRole('button', { name: 'Take over 2 users' }));
  await expect(page).toHaveURL(/\/dimensions\/users$/);
  await press(page, messages(page).getByRole('button', { name: 'Undo' }));
  await expect(messages(page).getByText('Undone.')).toBeVisible();
});

test('ten thousand users of a roster are previewed, searched and scrolled through; what is no roster is said', async ({
  page
}) => {
  await openDemo(page);
  await openRoster(page, 'mistral');
  const drop = main(page).locator('input[type=file]');
  await drop.setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('First name,E-mail\n')
  });
  await expect(main(page).getByRole('alert')).toContainText('headings but no users');
  const lines = Array.from(
    { length: 10_000 },
    (_, n) => `First${n},Last${n},user${n}@example.com,${10_000 + n},user_${n}`
  );
  const text = ['First name,Last name,E-mail,Extension,SIP user', ...lines].join('\r\n');
  await drop.setInputFiles({ name: 'pbx.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(main(page).getByText('10,000 rows')).toBeVisible();
  await compare(page);
  await expect(main(page).getByRole('button', { name: 'Take over 10,000 users' })).toBeVisible();
  const table = main(page).getByRole('table', { name: 'Users of the roster' });
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  expect(await rows(page).count()).toBeLessThan(100);
  await main(page).getByRole('group', { name: 'Users of the roster' }).press('End');
  await expect(row(page, 'First9999 Last9999')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search users' }).fill('last4321');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'First4321 Last4321')).toContainText('14321');
  await page.getByRole('searchbox', { name: 'Search users' }).fill('nobody');
  await main(page).getByRole('button', { name: 'Show all' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
});

/** Tabs until the control has the focus; a control that Tab never reaches fails the test. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}
