import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Wizard from './Wizard.svelte';

const html = (text: string) => createRawSnippet(() => ({ render: () => text }));
const stepsAt = (current: number) =>
  ['Type', 'Primary settings', 'Summary'].map((label, index) => ({
    id: label,
    label,
    state: index < current ? ('done' as const) : index === current ? ('current' as const) : ('todo' as const),
    href: index <= current ? `#${index}` : undefined
  }));
const parts = {
  children: html('<label>Name <input></label>'),
  next: html('<button>Next</button>')
};

test('says which step it is, links to what is done, and starts at the heading of each step', async () => {
  const screen = await render(Wizard, { steps: stepsAt(1), title: 'Primary settings', ...parts });
  await expect.element(screen.getByText('Step 2 of 3')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Primary settings' })).toHaveFocus();
  expect(
    screen
      .getByRole('link')
      .elements()
      .map(({ textContent }) => textContent.trim())
  ).toEqual([expect.stringContaining('Type')]);
  expect(screen.container.querySelector('[aria-current=step]')?.textContent).toContain('Primary settings');

  await userEvent.click(screen.getByRole('textbox'));
  await screen.rerender({ steps: stepsAt(2), title: 'Summary' });
  await expect.element(screen.getByText('Step 3 of 3')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Summary' })).toHaveFocus();
});

test('goes on by Enter, once, and never leaves the page', async () => {
  const onsubmit = vi.fn();
  const screen = await render(Wizard, { steps: stepsAt(1), title: 'Primary settings', ...parts, onsubmit });
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('a{Enter}');
  expect(onsubmit).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
});
