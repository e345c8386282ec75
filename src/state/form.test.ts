import { expect, test } from 'vitest';
import { z } from '#core/zod.ts';
import { Form } from './form.svelte.ts';

const Fields = z.object({ name: z.string().trim().min(1), days: z.array(z.string()) });
const aForm = () => new Form(Fields, { name: 'Harbour', days: ['Mon'] });
function aStoring(): [Promise<boolean>, (isStored: boolean) => void] {
  let finish = (_isStored: boolean): void => undefined;
  const storing = new Promise<boolean>((resolve) => (finish = resolve));
  return [storing, finish];
}

test('A form has something unsaved while something else is typed than it began with.', () => {
  const form = aForm();
  expect(form.isUnsaved).toBe(false);
  form.values.name = 'Quay';
  expect(form.isUnsaved).toBe(true);
  form.values.name = 'Harbour';
  expect(form.isUnsaved).toBe(false);
  form.values.days.push('Tue');
  expect(form.isUnsaved).toBe(true);
});

test('Blanks that are not kept are nothing unsaved; a value that is wrong is.', () => {
  const form = aForm();
  form.values.name = ' Harbour ';
  expect(form.isUnsaved).toBe(false);
  form.values.name = '';
  expect(form.isUnsaved).toBe(true);
});

test('What is sent is unsaved until it is stored, and so is what is typed after it.', async () => {
  const form = aForm();
  form.values.name = 'Quay';
  const [storing, finish] = aStoring();
  const sent = form.sent(storing);
  expect(form.isUnsaved).toBe(true);
  finish(true);
  await sent;
  expect(form.isUnsaved).toBe(false);
  form.values.name = 'Pier';
  expect(form.isUnsaved).toBe(true);
});

test('What is typed while something else is being stored is unsaved.', async () => {
  const form = aForm();
  form.values.name = 'Quay';
  const [storing, finish] = aStoring();
  const sent = form.sent(storing);
  form.values.name = 'Pier';
  finish(true);
  await sent;
  expect(form.isUnsaved).toBe(true);
});

test('What was sent and refused is unsaved still.', async () => {
  const form = aForm();
  form.values.name = 'Quay';
  await form.sent(Promise.resolve(false));
  expect(form.isUnsaved).toBe(true);
});
