import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { aConnection, aDraft, live } from '#core/dimensions/a-dimensions-state.ts';
import {
  blankDetails,
  dimensionsDetails,
  type Connection,
  type DimensionsDetails
} from '#core/dimensions/dimensions-customer.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { DetailsForm } from './dimensions-details-form.svelte.ts';
import { PbxForm, TypedPbx } from './dimensions-pbx-form.svelte.ts';

const [kazoo] = exampleDimensions.pbxTemplates;
if (!kazoo) throw new Error('the example has a template');
const settings = {
  ...exampleDimensions,
  trialsAllowed: true,
  trialMaxDays: 30,
  pbxTemplates: [
    { ...kazoo, country: 'AT' },
    { ...kazoo, id: 'teams', kind: 'teams' as const }
  ]
};
const detailsForm = (over: Partial<DimensionsDetails>) =>
  new DetailsForm({ ...dimensionsDetails(aDimensionsCustomer(aDraft)), ...over }, () => ({
    accountId: 'acme',
    settings,
    alike: [aDimensionsCustomer({ ...live, id: 'other', name: 'Harbour & Finch' })],
    today: '2026-03-02'
  }));
const pbxForm = (
  connection: Connection | null,
  details: Partial<DimensionsDetails> = {},
  type = settings.productTypes.find(({ id }) => id === 'example-voice')
) =>
  new PbxForm(connection, 'new', () => ({
    settings,
    details: { ...blankDetails, name: 'Acme', country: 'DE', ...details },
    type
  }));

describe('The connection of a draft', () => {
  test('[DX1] goes on with what was typed before, and follows what nobody chose.', () => {
    const first = pbxForm(null);
    first.identifier = 'acme-1';
    first.templateId = 'teams';
    first.identifier = 'tenant-1';
    first.wantsSubAccounts = true;
    first.state = 'paused';
    const left = TypedPbx.parse(JSON.parse(JSON.stringify(first.typed)));
    const next = pbxForm(null, { name: 'Acme Hotels' });
    next.typed = left;
    expect(next.typed).toEqual(left);
    expect(next.values).toMatchObject({ identifier: 'tenant-1', isPaused: true, name: 'Acme Hotels' });
    next.templateId = kazoo.id;
    expect(next.identifier).toBe('acme-1');
  });
});

describe('The details of a draft', () => {
  test.each([
    [{ name: 'harbour  & finch' }],
    [{ productTypeId: 'example-voice', acknowledgedTypeId: '' }],
    [{ trialExpiresOn: '2099-01-01' }]
  ])('[DX1] are kept as they were entered, and not done, with %j.', (over) => {
    const form = detailsForm({ ...over, notes: 'Called twice' });
    expect(form.storable(blankDetails)).toMatchObject({ ...over, notes: 'Called twice' });
    expect(form.isComplete).toBe(false);
    expect(form.check()).toBe(false);
  });

  test('[DX1] [R23] keep the wish for a trial whose day was cleared, with the longest; to go on, a day is needed.', () => {
    const form = detailsForm({ trialExpiresOn: '2026-03-20' });
    form.draft.trialExpiresOn = '';
    expect(form.storable(blankDetails).trialExpiresOn).toBe('2026-04-01');
    expect([form.isComplete, form.check(), form.trialProblem]).toEqual([false, false, 'required']);
    form.switchTrial(false);
    expect(form.storable(blankDetails).trialExpiresOn).toBe('');
  });

  test('[R2] of a name that another customer has say so at once, and are done with one that is free.', () => {
    const form = detailsForm({ name: 'harbour & finch' });
    expect(form.nameProblem).toBe('taken');
    form.draft.name = 'Acme';
    expect([form.nameProblem, form.isComplete]).toEqual([undefined, true]);
  });

  test('[R3] of a name that is too long are kept but for it, and say so at once.', () => {
    const form = detailsForm({ name: 'N'.repeat(101), notes: 'Called twice' });
    expect([form.nameProblem, form.isTooLong, form.isComplete]).toEqual(['too-long', true, false]);
    expect(form.storable(blankDetails)).toMatchObject({ name: '', notes: 'Called twice' });
  });
});

describe('The connection of a draft', () => {
  test('[DX1] [R7] [R43] is kept as it was entered, and not done, where something does not go together.', () => {
    const topLevel = pbxForm(aConnection({ hasSubAccounts: true, isTopLevel: true }));
    expect(topLevel.storable(null)).toMatchObject({ hasSubAccounts: true, isTopLevel: true });
    const other = pbxForm(null);
    other.templateId = 'teams';
    other.identifier = 'tenant';
    expect(other.isTypeUnfit).toBe(true);
    expect(other.storable(null)).toMatchObject({ templateId: 'teams', identifier: 'tenant' });
    expect([topLevel.isComplete, other.isComplete]).toEqual([false, false]);
    expect(pbxForm(aConnection()).isComplete).toBe(true);
  });

  test('[R7] that was made keeps a template that fits no longer, and is corrected; another one has to fit.', () => {
    const made = aConnection({ templateId: 'teams', identifier: 'tenant' });
    const type = settings.productTypes.find(({ id }) => id === 'example-voice');
    const details = { ...blankDetails, name: 'Acme', country: 'DE' };
    const form = new PbxForm(made, made.id, () => ({ settings, details, type, made }));
    form.name = 'Harbour';
    expect([form.isTypeUnfit, form.isTypeUnfitSince, form.check()]).toEqual([false, true, true]);
    form.templateId = 'example-kazoo';
    expect([form.isTypeUnfit, form.isTypeUnfitSince]).toEqual([false, false]);
    const inItsPlace = pbxForm(made);
    expect([inItsPlace.isTypeUnfit, inItsPlace.isTypeUnfitSince, inItsPlace.check()]).toEqual([
      true,
      false,
      false
    ]);
  });

  test('has an identifier for each kind of telephone system.', () => {
    const form = pbxForm(aConnection({ identifier: 'acct-9' }));
    form.templateId = 'teams';
    expect(form.identifier).toBe('');
    form.identifier = 'tenant';
    form.templateId = 'example-kazoo';
    expect(form.identifier).toBe('acct-9');
    form.templateId = 'teams';
    expect(form.storable(null)?.identifier).toBe('tenant');
  });

  test('[R8] begins with the customer’s country, and with the template’s while the customer has none.', () => {
    const form = pbxForm(null);
    expect([form.country, form.countryFrom]).toEqual(['DE', 'customer']);
    const without = pbxForm(null, { country: '' });
    expect([without.country, without.countryFrom]).toEqual(['AT', 'template']);
    form.country = 'CH';
    expect([form.country, form.countryFrom]).toEqual(['CH', undefined]);
  });

  test('[R3] is called as the customer is, and asks for a name where that one is too long; nothing is cut.', () => {
    expect(pbxForm(null).name).toBe('Acme');
    const long = pbxForm(null, { name: 'N'.repeat(81) });
    expect([long.name, long.lacksShortName]).toEqual(['', true]);
    long.name = 'Harbour';
    expect([long.name, long.lacksShortName]).toEqual(['Harbour', false]);
    long.identifier = 'I'.repeat(201);
    expect(long.isTooLong).toBe(true);
    expect(long.storable(aConnection())).toMatchObject({ name: 'Harbour', identifier: 'kazoo-acme' });
  });
});
