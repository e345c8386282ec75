import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

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

test('an order is assigned, a licence given, and an integration switched by keyboard alone', async ({
  page
}) => {
  await page.goto('/');
  await press(page, page.getByRole('button', { name: 'Open the demo' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();

  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Assign SAP-701001' }));
  const company = page.getByRole('dialog').getByRole('combobox', { name: 'Company' });
  await expect(company).toBeFocused();
  await page.keyboard.type('harbour');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option')).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(company).toHaveValue('Harbour & Finch Logistics');
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }));
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused(); // the row's button is gone, the focus is not lost

  await page.keyboard.press('Control+k');
  await page.keyboard.type('harbour');
  await expect(page.getByRole('option', { name: /Harbour & Finch Logistics/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour & Finch Logistics' })).toBeVisible();

  await press(page, page.getByRole('link', { name: 'People', exact: true }));
  await press(page, page.getByRole('rowheader').first().getByRole('link'));
  const licence = page.getByRole('switch', { name: 'MiTeam Meetings' });
  await press(page, licence, 'Space');
  await expect(licence).toBeChecked();

  await press(page, page.getByRole('link', { name: 'Mitel', exact: true }));
  const miteam = page.getByRole('switch', { name: 'MiTeam Meetings', exact: true });
  await press(page, miteam, 'Space');
  const dialog = page.getByRole('dialog', { name: 'Switch MiTeam Meetings off' });
  await expect(dialog).toContainText('1 MiTeam Meetings licence revoked');
  await page.keyboard.press('Escape');
  await expect(miteam).toBeFocused(); // back where it was asked from
  await expect(miteam).toBeChecked();
  await page.keyboard.press('Space');
  await press(page, dialog.getByRole('button', { name: 'Switch off', exact: true }));
  await expect(miteam).not.toBeChecked();

  await press(page, page.getByRole('link', { name: 'Activity', exact: true }).last());
  await press(page, page.getByRole('button', { name: /^Undo “MiTeam Meetings switched off/ }));
  await expect(page.getByText('Undone: MiTeam Meetings switched off').first()).toBeVisible();
});

test('a dialog asks before what was typed is lost', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.goto('/accounts/acc-harbour/people');
  const opener = page.getByRole('button', { name: 'Add person' });
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: 'First name' });
  const question = dialog.getByRole('group', { name: 'What you entered is not saved yet.' });
  const keep = question.getByRole('button', { name: 'Keep editing' });

  // with nothing typed it just closes
  await press(page, opener);
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('Quirina');
  await page.keyboard.press('Escape');
  await expect(keep).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Quirina');

  // another Escape keeps it as well, and so does typing on
  await page.keyboard.press('Escape');
  await expect(keep).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(keep).toBeFocused();
  await name.pressSequentially('!');
  await expect(question).toBeHidden();

  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(keep).toBeFocused();
  await press(page, question.getByRole('button', { name: 'Discard' }));
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.getByRole('searchbox').fill('Quirina');
  await expect(page.getByRole('rowheader')).toHaveCount(0);
});
