import { describe, expect, test } from 'vitest';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { creationConsequences, type Planned } from './creation-consequences.ts';

const type = (id: string) => exampleDimensions.productTypes.find((each) => each.id === id);
const connection = { hasSubAccounts: false, isTopLevel: false, isPaused: false };
const planned = (over: Partial<Planned> = {}): Planned => ({
  settings: exampleDimensions,
  type: type('example-analytics'),
  details: { trialExpiresOn: '' },
  connection,
  kind: 'kazoo',
  ...over
});
const codes = (over: Partial<Planned> = {}): string =>
  creationConsequences(planned(over))
    .map(({ code }) => code)
    .join(' ');

describe('What creating a customer brings about', () => {
  test('names first what stays for good, then what costs money, then who is told.', () => {
    expect(codes({ type: type('example-voice') })).toBe(
      'type-stays sub-accounts-off users-charged billed-at-once invited'
    );
  });

  test('says that a product type stays only of one that locks [R5].', () => {
    expect(codes()).not.toContain('type-stays');
    expect(codes({ type: undefined })).not.toContain('type-stays');
  });

  test('says which choice about sub-accounts stays, and nothing where there is none [R41] [R42].', () => {
    expect(codes({ connection: { ...connection, hasSubAccounts: true } })).toContain('sub-accounts-on');
    expect(codes({ kind: 'teams' })).not.toContain('sub-accounts');
    expect(codes({ kind: undefined })).not.toContain('sub-accounts');
  });

  test('says of a paused connection that nobody is imported, and charged only once it is enabled [R38] [R39] [R45].', () => {
    expect(codes({ connection: { ...connection, isPaused: true } })).toBe(
      'sub-accounts-off nothing-imported users-charged-later billed-at-once invited'
    );
  });

  test('has the price of an Essential User from the rate band of the product type, or none [R45].', () => {
    const price = (id: string) =>
      creationConsequences(planned({ type: type(id) })).find(({ code }) => code === 'users-charged');
    expect(price('example-analytics')).toMatchObject({ price: 125 });
    expect(price('example-voice')).toMatchObject({ price: 75 });
    expect(price('unknown')).toMatchObject({ price: undefined });
  });

  test('says on which day a trial is paid for, by itself [R25].', () => {
    const trial = creationConsequences(planned({ details: { trialExpiresOn: '2026-02-28' } }));
    expect(trial).toContainEqual({
      code: 'trial-converts',
      until: '2026-02-28',
      from: '2026-03-01',
      basis: 'stated'
    });
    expect(trial.map(({ code }) => code)).not.toContain('billed-at-once');
  });

  test('marks as our reading that a paused connection keeps nobody from being invited [R29].', () => {
    const basis = (isPaused: boolean) =>
      creationConsequences(planned({ connection: { ...connection, isPaused } })).find(
        ({ code }) => code === 'invited'
      )?.basis;
    expect([basis(false), basis(true)]).toEqual(['stated', 'assumed']);
  });
});
