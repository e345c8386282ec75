import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';

let opener: HTMLButtonElement;
beforeEach(() => {
  opener = document.createElement('button');
  opener.textContent = 'Add person';
  document.body.append(opener);
  opener.focus();
});
afterEach(() => opener.remove());

const dialog = (inside: string) =>
  render(Dialog, {
    open: false,
    title: 'Add a person',
    closeLabel: 'Close',
    children: createRawSnippet(() => ({ render: () => inside }))
  });

test('starts in the first field, and gives the focus back', async () => {
  const screen = await dialog('<label>Name <input></label>');
  await screen.rerender({ open: true });
  await expect.element(screen.getByRole('dialog', { name: 'Add a person' })).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();

  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement).toBe(opener);
});

test('without a field it starts at its heading', async () => {
  const screen = await dialog('<p>42 licences are revoked.</p>');
  await screen.rerender({ open: true });
  await expect.element(screen.getByRole('heading', { name: 'Add a person' })).toHaveFocus();
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => document.activeElement).toBe(opener);
});
