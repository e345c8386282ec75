import { expect, test } from 'vitest';
import { blankSetUp, integrationsWithSetUp, SetUp } from '#core/mitel/set-up.ts';
import { en } from './en.ts';

const fields = integrationsWithSetUp.flatMap((integration) =>
  Object.entries<unknown>(blankSetUp[integration]).map(([field, blank]) => ({ integration, field, blank }))
);
const lacking = (keys: readonly string[]) => keys.filter((key) => !(key in en));

test('every value that a set-up asks for has a name', () => {
  expect(lacking(fields.map(({ field }) => `set-up-field.${field}`))).toEqual([]);
});

test('every value that can be written wrong has a sentence that says how it is written', () => {
  // no host, address, identifier, certificate or number is written like this
  const wrong = 'two words:';
  const refusable = fields.filter(({ integration, field, blank }) => {
    const value = field === 'sipPort' ? Number(wrong) : Array.isArray(blank) ? [wrong] : wrong;
    const typed = typeof blank === 'string' || Array.isArray(blank) || field === 'sipPort';
    const parsed = SetUp.shape[integration].safeParse({ ...blankSetUp[integration], [field]: value });
    return typed && field !== 'transport' && !parsed.success; // a transport is chosen, never written
  });
  expect(refusable.map(({ field }) => field).sort()).toEqual(
    ['applicationId', 'host', 'micollabAddress', 'presenceMonitors', 'replyUrl', 'signInUrl'].concat([
      'signingCertificates',
      'sipPort',
      'tenantId',
      'tenantId'
    ])
  );
  expect(lacking(refusable.map(({ field }) => `set-up-wrong.${field}`))).toEqual([]);
});
