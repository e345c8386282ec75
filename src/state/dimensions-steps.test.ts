import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { aConnection, aDraft } from '#core/dimensions/a-dimensions-state.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { dimensionsSteps, resumeStep, stepOfRefusal, stepShown } from './dimensions-steps.ts';

const draft = (over: Partial<DimensionsCustomer> = {}): DimensionsCustomer =>
  aDimensionsCustomer({ ...aDraft, connection: aConnection(), ...over });

describe('The wizard of a customer', () => {
  test('has the four steps of the vendor in their order, the roles after the creation [S9–S47].', () => {
    expect(dimensionsSteps).toEqual(['details', 'primary-user', 'pbx', 'roles']);
  });

  test.each([
    ['a name', { name: '' }, 'details'],
    ['a product type', { productTypeId: '' }, 'details'],
    ['a country', { country: '' }, 'details'],
    ['a primary user', { primaryPersonId: '' }, 'primary-user'],
    ['a connection', { connection: null }, 'pbx'],
    ['the account on the PBX', { connection: aConnection({ identifier: '' }) }, 'pbx'],
    ['a name and a primary user', { name: '', primaryPersonId: '' }, 'details'],
    ['nothing', {}, 'pbx']
  ] as const)('goes on where %s is missing.', (_, over, step) => {
    expect(resumeStep(draft(over))).toBe(step);
  });

  test('begins with the details, and goes on with the roles once the customer is created [R46].', () => {
    expect(resumeStep(undefined)).toBe('details');
    for (const status of ['ready', 'handed-over', 'active', 'disabled', 'terminated'] as const)
      expect(resumeStep(draft({ status }))).toBe('roles');
  });

  test('shows the step that an address asks for as far as it is there: no roles of a draft, nothing else later.', () => {
    expect(stepShown('primary-user', draft())).toBe('primary-user');
    expect(stepShown('details', draft())).toBe('details');
    expect(stepShown('roles', draft())).toBe('pbx');
    expect(stepShown('nonsense', draft({ primaryPersonId: '' }))).toBe('primary-user');
    expect(stepShown(null, draft({ name: '' }))).toBe('details');
    expect(stepShown('pbx', undefined)).toBe('details');
    expect(stepShown('details', draft({ status: 'ready' }))).toBe('roles');
  });

  test.each([
    [{ code: 'dimensions-incomplete', missing: 'primary-user' }, 'primary-user'],
    [{ code: 'dimensions-incomplete', missing: 'identifier' }, 'pbx'],
    [{ code: 'customer-name-taken', name: 'Acme Hotels', account: 'other' }, 'details'],
    [{ code: 'lock-not-acknowledged', name: 'Voice' }, 'details'],
    [{ code: 'product-type-unfit', name: 'Voice' }, 'details'],
    [{ code: 'trial-unfit', most: 30 }, 'details'],
    [{ code: 'top-level-account' }, 'pbx'],
    [{ code: 'connection-missing' }, 'pbx'],
    [{ code: 'already-switched' }, undefined]
  ] as const)('sends whoever is refused with %o to the step in which it is put right.', (refusal, step) => {
    expect(stepOfRefusal(refusal)).toBe(step);
  });
});
