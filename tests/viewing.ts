import { expect, type Page } from '@playwright/test';

/** Makes a role for the partner's own people with these rights, and views the workspace with it. */
export async function viewAsPartnerRole(page: Page, name: string, rights: readonly string[]): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Roles' })
    .click();
  await page.getByRole('button', { name: 'New role' }).click();
  const role = page.getByRole('dialog', { name: 'New role' });
  await role.getByRole('textbox', { name: 'Name' }).fill(name);
  for (const right of rights) await role.getByRole('checkbox', { name: right }).check();
  await role.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByTitle('Change the view').click();
  const view = page.getByRole('dialog', { name: 'Change the view' });
  await view.getByRole('radio', { name: 'Custom role of the partner', exact: true }).check();
  await view.getByLabel('Role', { exact: true }).selectOption({ label: name });
  await view.getByRole('button', { name: 'View', exact: true }).click();
  await expect(view).toBeHidden();
}
