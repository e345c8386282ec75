import { expect, test } from 'vitest';
import { inPassing, withShortNames } from './short-names.ts';

test('A long name is told by its beginning, with every character whole; all else stays.', () => {
  const short = { code: 'dimensions-customer-created', account: 'Acme Hotels' } as const;
  const [long] = withShortNames([{ ...short, account: `${'🕰️'.repeat(3)}${'Barometer '.repeat(12)}` }]);
  expect(withShortNames([short])).toEqual([short]);
  expect(long).toMatchObject({ code: short.code, account: expect.stringMatching(/^.{30,60}…$/u) as unknown });
  expect(JSON.stringify(long).isWellFormed()).toBe(true);
});

test('A message in passing has two lines at most, and none of its sentences is lost.', () => {
  const sentences = ['8 users added', '2 users changed', '8 licences', 'The simulation ended'];
  for (let count = 0; count <= sentences.length; count++) {
    const all = sentences.slice(0, count);
    const { shown, left } = inPassing(all);
    expect(shown.length + Math.min(left.length, 1)).toBe(Math.min(count, 2));
    expect([...shown, ...left]).toEqual(all);
  }
});
