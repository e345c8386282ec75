import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('an entry shows what it changed, and is undone from there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('textbox', { name: 'Partner name' }).fill('Quayside Telecom');
  await page.getByRole('button', { name: 'Save settings' }).click();

  await page.getByRole('link', { name: 'Activity', exact: true }).click();
  const entries = page.getByRole('main').getByRole('listitem');
  const settings = entries.filter({ hasText: /^Settings changed/ });
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await settings.getByRole('button', { name: /Before and after/ }).click();
  await expect(settings.getByRole('row', { name: /^Partner name/ })).toContainText('Quayside Telecom');
  await expectAccessible(page);

  await settings.getByRole('button', { name: 'Undo “Settings changed”' }).click();
  const undo = entries.filter({ hasText: /^Undone: / });
  await expect(undo).toBeVisible();
  await expect(settings.getByText('Undone', { exact: true })).toBeVisible();
  await expect(settings.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await expect(page.getByRole('complementary').getByText('Lantern Bay Communications')).toBeVisible();

  // the relation leads from the undo to what it undid
  await undo.getByRole('link', { name: 'Show what was undone' }).click();
  await expect(settings).toBeFocused();

  await page.getByRole('combobox', { name: 'Show' }).selectOption('People');
  await expect(page.getByRole('heading', { name: 'Nothing matches this filter' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('checkbox', { name: 'Only what can be undone' }).check();
  await expect(entries.filter({ hasText: /imported from/ })).toHaveCount(0);
  await expect(undo).toBeVisible();
});
