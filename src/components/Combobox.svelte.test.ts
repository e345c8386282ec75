import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Combobox from './Combobox.svelte';

const options = Array.from({ length: 5000 }, (_, number) => ({
  value: `a${number}`,
  label: `Harbour Hotel ${number}`
}));

test('finds one of 5,000 by a part of its name, and shows it when chosen', async () => {
  const onchange = vi.fn();
  const screen = await render(Combobox, { label: 'Account', options, emptyText: 'None.', onchange });
  const field = screen.getByRole('combobox', { name: 'Account' });

  await field.click();
  await expect.poll(() => screen.getByRole('option').elements().length).toBe(50);

  await field.fill('hotel 4711');
  await expect.poll(() => screen.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(field).toHaveValue('Harbour Hotel 4711');
  expect(onchange).toHaveBeenCalledExactlyOnceWith('a4711');
});

test('says when nothing matches, and goes back to what was chosen', async () => {
  const screen = await render(Combobox, { label: 'Account', options, value: 'a7', emptyText: 'None.' });
  const field = screen.getByRole('combobox', { name: 'Account' });
  await expect.element(field).toHaveValue('Harbour Hotel 7');

  await field.click();
  await field.fill('nowhere');
  await expect.element(screen.getByText('None.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('Harbour Hotel 7');
});

test('typing after a click replaces what was chosen', async () => {
  const screen = await render(Combobox, { label: 'Account', options, value: 'a7', emptyText: 'None.' });
  const field = screen.getByRole('combobox', { name: 'Account' });
  await field.click();
  await userEvent.keyboard('4711');
  await expect.element(field).toHaveValue('4711');
  await expect.element(screen.getByRole('option', { name: 'Harbour Hotel 4711' })).toBeVisible();
});

test('offers first what begins as it is typed', async () => {
  const dollars = ['Australian Dollar', 'US Dollar', 'Euro'].map((label) => ({ value: label, label }));
  const screen = await render(Combobox, { label: 'Currency', options: dollars, emptyText: 'None.' });
  await screen.getByRole('combobox', { name: 'Currency' }).fill('US  d');
  await expect
    .poll(() =>
      screen
        .getByRole('option')
        .elements()
        .map((option) => option.textContent.trim())
    )
    .toEqual(['US Dollar', 'Australian Dollar']);
});
