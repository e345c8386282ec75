import { expect, test, vi } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { trialsOf } from './narrowed-trials.ts';
import { downloadTrials } from './trial-file.ts';

const handed = vi.hoisted(() => ({ file: new File([], '') }));
vi.mock('./download.ts', () => ({ download: (file: File) => (handed.file = file) }));

test('A calendar has no marks of direction in its texts, also where a name runs from right to left.', async () => {
  const customer = aDimensionsCustomer({
    name: 'מגדלור Lines',
    status: 'active',
    createdOn: '2026-11-01',
    trialExpiresOn: '2026-11-30',
    roleTrials: [{ role: 'customer.user.acd', lastDay: '2026-12-05' }]
  });
  downloadTrials(trialsOf([{ customer, name: customer.name }], '2026-11-21'));
  const text = (await handed.file.text()).replaceAll('\r\n ', '');
  expect(text.match(/^SUMMARY:.*מגדלור Lines/gm)).toHaveLength(2);
  expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});
