import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CopyText from './CopyText.svelte';

afterEach(() => vi.restoreAllMocks());

test('copies the text by keyboard and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await render(CopyText, { text: '40011223', name: 'Account ID' });

  (screen.getByRole('button', { name: 'Copy Account ID' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(write).toHaveBeenCalledExactlyOnceWith('40011223');
});

test('selects the text where the browser refuses to copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const screen = await render(CopyText, { text: '40011223', name: 'Account ID' });

  await screen.getByRole('button', { name: 'Copy Account ID' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Selected');
  expect(getSelection()?.toString()).toBe('40011223');
});
