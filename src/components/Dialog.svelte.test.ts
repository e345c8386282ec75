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

test('what was typed is not lost by Escape, the cross or a click outside without being asked', async () => {
  const screen = await dialog('<label>Name <input></label>');
  await screen.rerender({ open: true, unsaved: true });
  const name = screen.getByRole('textbox', { name: 'Name' });
  await name.fill('Ida');
  const question = screen.getByRole('group', { name: 'What you entered is not saved yet.' });
  const keep = screen.getByRole('button', { name: 'Keep editing' });

  await userEvent.keyboard('{Escape}');
  await expect.element(question).toBeVisible();
  await expect.element(keep).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveValue('Ida');

  await screen.getByRole('button', { name: 'Close' }).click();
  await keep.click();
  await expect.element(name).toHaveFocus();

  await userEvent.keyboard('{Escape}');
  await screen.getByRole('button', { name: 'Discard' }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement).toBe(opener);
});
