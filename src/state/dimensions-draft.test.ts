import { expect, test } from 'vitest';
import { withChanged } from './dimensions-draft.ts';

const opened = { name: 'Harbour', reference: '', notes: '' };

test('What another tab has stored stays, where this form was not touched.', () => {
  const stored = { ...opened, reference: 'H-1' };
  expect(withChanged(stored, opened, { ...opened, notes: 'Called twice' })).toEqual({
    name: 'Harbour',
    reference: 'H-1',
    notes: 'Called twice'
  });
});

test('What was touched here is stored, whatever another tab has stored in its place.', () => {
  const stored = { ...opened, reference: 'H-1' };
  expect(withChanged(stored, opened, { ...opened, reference: 'H-2' }).reference).toBe('H-2');
  expect(withChanged(stored, { ...opened, reference: 'H-0' }, opened).reference).toBe('');
});
