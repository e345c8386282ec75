import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Switch from './Switch.svelte';

test('reports the wish and stays as it was told', async () => {
  const onchange = vi.fn();
  const screen = await render(Switch, { checked: false, label: 'MiCollab', onchange });
  const control = screen.getByRole('switch', { name: 'MiCollab' });

  await control.click();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
  await expect.element(control).not.toBeChecked();

  await screen.rerender({ checked: true });
  await expect.element(control).toBeChecked();
});

test('read-only, it can be focused and not changed', async () => {
  const onchange = vi.fn();
  const screen = await render(Switch, { checked: true, label: 'Gateway', readonly: true, onchange });
  const control = screen.getByRole('switch', { name: 'Gateway' });

  await control.click();
  await expect.element(control).toHaveFocus();
  await expect.element(control).toHaveAttribute('aria-readonly', 'true');
  await expect.element(control).toBeChecked();
  expect(onchange).not.toHaveBeenCalled();
});
