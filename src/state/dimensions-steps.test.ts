import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { aConnection, aDraft } from '#core/dimensions/a-dimensions-state.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { dimensionsSteps, resumeStep, stepOfRefusal, stepShown } from './dimensions-steps.ts';

const draft = (over: Partial<DimensionsCustomer> = {}): DimensionsCustomer =>
  aDimensionsCustomer({ ...aDraft, connection: aConnection(), ...over });

const resume = (customer: DimensionsCustomer | undefined) =>
  resumeStep(customer, exampleDimensions, '2026-03-02');

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
    expect(resume(draft(over))).toBe(step);
  });

  test.each([
    ['a type that stays is not acknowledged', { productTypeId: 'example-voice', acknowledgedTypeId: '' }],
    ['a trial ends too late', { trialExpiresOn: '2099-01-01' }]
  ] as const)('goes on with the details where %s [R5] [R24].', (_, over) => {
    expect(resume(draft(over))).toBe('details');
    expect(resume(draft({ productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' }))).toBe(
      'pbx'
    );
  });

  test('begins with the details, and goes on with the roles once the customer is created [R46].', () => {
    expect(resume(undefined)).toBe('details');
    for (const status of ['ready', 'handed-over', 'active', 'disabled', 'terminated'] as const)
      expect(resume(draft({ status }))).toBe('roles');
  });

  test('shows the step that an address asks for as far as it is there: no roles of a draft, nothing else later.', () => {
    expect(stepShown('primary-user', 'pbx', draft())).toBe('primary-user');
    expect(stepShown('details', 'pbx', draft())).toBe('details');
    expect(stepShown('roles', 'details', draft())).toBe('pbx');
    expect(stepShown('pbx', 'details', undefined)).toBe('details');
    expect(stepShown('details', 'pbx', draft({ status: 'ready' }))).toBe('roles');
  });

  test('stays in the step that was resumed on arriving, however much of the draft is kept meanwhile.', () => {
    expect(stepShown(null, 'details', draft())).toBe('details');
    expect(stepShown('nonsense', 'primary-user', draft())).toBe('primary-user');
    expect(stepShown(null, 'roles', draft())).toBe('pbx');
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
