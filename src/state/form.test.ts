import { expect, test } from 'vitest';
import { z } from '#core/zod.ts';
import { Form } from './form.svelte.ts';

const Fields = z.object({ name: z.string().trim().min(1), days: z.array(z.string()) });
const aForm = () => new Form(Fields, { name: 'Harbour', days: ['Mon'] });

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

test('What is sent is not unsaved, and what is typed after it is.', async () => {
  const form = aForm();
  form.values.name = 'Quay';
  const sent = form.sent(Promise.resolve(true));
  expect(form.isUnsaved).toBe(false);
  await sent;
  expect(form.isUnsaved).toBe(false);
  form.values.name = 'Pier';
  expect(form.isUnsaved).toBe(true);
});

test('What was sent and refused is unsaved still.', async () => {
  const form = aForm();
  form.values.name = 'Quay';
  await form.sent(Promise.resolve(false));
  expect(form.isUnsaved).toBe(true);
});
