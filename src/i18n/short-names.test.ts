import { expect, test } from 'vitest';
import { withShortNames } from './short-names.ts';

test('A long name is told by its beginning, with every character whole; all else stays.', () => {
  const short = { code: 'dimensions-customer-created', account: 'Acme Hotels' } as const;
  const [long] = withShortNames([{ ...short, account: `${'🕰️'.repeat(3)}${'Barometer '.repeat(12)}` }]);
  expect(withShortNames([short])).toEqual([short]);
  expect(long).toMatchObject({ code: short.code, account: expect.stringMatching(/^.{30,60}…$/u) as unknown });
  expect(JSON.stringify(long).isWellFormed()).toBe(true);
});
