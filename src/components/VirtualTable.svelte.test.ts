import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import VirtualTable from './VirtualTable.svelte';

const table = (onwindow = vi.fn()) =>
  render(VirtualTable, {
    count: 100_000,
    rowHeight: 40,
    caption: 'People',
    height: '400px',
    onwindow,
    header: createRawSnippet(() => ({ render: () => '<th scope="col">Name</th>' })),
    row: createRawSnippet<[number]>((index) => ({ render: () => `<td>Person ${index()}</td>` }))
  });

test('says how many rows there are and draws the few in sight', async () => {
  const screen = await table();
  await expect.element(screen.getByText('Person 0', { exact: true })).toBeVisible();
  await expect
    .element(screen.getByRole('table', { name: 'People' }))
    .toHaveAttribute('aria-rowcount', '100001');
  expect(document.querySelectorAll('tbody [aria-rowindex]').length).toBeLessThan(30);
});

test('goes to a far row, and asks for it', async () => {
  const onwindow = vi.fn<(first: number, last: number) => void>();
  const screen = await table(onwindow);
  (screen.component as unknown as { scrollToIndex: (index: number) => void }).scrollToIndex(77_777);

  const cell = screen.getByText('Person 77777');
  await expect.element(cell).toBeVisible();
  expect(cell.element().closest('tr')?.getAttribute('aria-rowindex')).toBe('77779');
  await vi.waitFor(() => {
    const [first, last] = onwindow.mock.lastCall ?? [0, 0];
    expect(first).toBeLessThanOrEqual(77_777);
    expect(last).toBeGreaterThan(77_777);
  });
});
