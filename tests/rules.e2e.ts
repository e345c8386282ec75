import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('facts are chosen, the rule that answers is named, and the others say why they do not', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByRole('link', { name: 'What the user page shows for MiTeam Meetings' }).click();

  await expect(page.getByText('24 of 24 cases are answered by exactly one rule.')).toBeVisible();
  await page.getByRole('combobox', { name: 'MiCollab' }).selectOption('off');
  await page.getByRole('combobox', { name: 'MiTeam Meetings' }).selectOption('on');
  const answer = page.getByRole('status').filter({ hasText: 'rule' });
  await expect(answer).toHaveText(/4 of 11 rules may still answer/);
  await page.getByRole('combobox', { name: 'Licences left' }).selectOption('none');
  await page.getByRole('combobox', { name: 'Licence of the person' }).selectOption('no');

  const named = page.getByRole('status').filter({ hasText: 'Rule MTP-11 answers' });
  await expect(named).toContainText('MiTeam Meetings off and disabled: Licences not available');
  await expect(named).toContainText('Stated by the vendor');
  await expect(page.getByText('Licences left: some')).toBeVisible();
  await expect(page.getByRole('row', { name: /^MTP-11/ })).toContainText('Answers');
  await expect(page.getByRole('row', { name: /^MTP-6/ }).getByText('does not fit')).toHaveCount(2);

  // the case stands in the address, to be passed on
  await page.reload();
  await expect(named).toBeVisible();
  await page
    .getByRole('row', { name: /^MTP-11/ })
    .getByRole('button', { name: /Where it stands/ })
    .click();
  await expect(page.getByText('Document 001, Mitel Administration, German edition').first()).toBeVisible();
  await expectAccessible(page);
});

test('tables are narrowed down to one vendor’s and searched among them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  const tables = page.getByRole('main').getByRole('listitem');
  await expect(tables).toHaveCount(75);
  await page
    .getByRole('group', { name: 'Whose rules' })
    .getByRole('button', { name: 'Dimensions 29' })
    .click();
  await expect(tables).toHaveCount(29);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(/^Dimensions/);
  await page.getByRole('searchbox', { name: 'Find a table' }).fill('trial');
  await expect(page.getByRole('link', { name: 'When a customer can have a trial' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The key of a PBX template' })).toHaveCount(0);
});

test('every table can be read, on a phone too', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/rules');
  await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
  await expectAccessible(page);
  const hrefs = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toHaveLength(75);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.getByText(/^(\d+) of \1 cases are answered by exactly one rule\.$/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
  }
  await expectAccessible(page);
});
