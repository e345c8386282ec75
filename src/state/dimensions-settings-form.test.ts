import { describe, expect, test } from 'vitest';
import { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { issueText } from '#i18n/wording.ts';
import {
  namesForm,
  pbxTemplateForm,
  productTypeForm,
  rateBandForm,
  trialDaysForm
} from './dimensions-settings-form.svelte.ts';

const { rateBands, productTypes, pbxTemplates } = exampleDimensions;

describe('A rate band', () => {
  test('has the prices that are typed; an empty one is unknown, and nought is free.', () => {
    const form = rateBandForm('mine', undefined);
    form.values.name = ' Gold ';
    form.values['customer.user.pbx'] = '1.5';
    form.values['customer.user.acd'] = '0';
    expect(form.check()).toEqual({
      id: 'mine',
      name: 'Gold',
      prices: { 'customer.user.pbx': 150, 'customer.user.acd': 0 }
    });
  });

  test.each(['free', '-1', '1.255', '9999999999'])('does not take “%s” for a price.', (typed) => {
    const form = rateBandForm('mine', rateBands[0]);
    form.values['customer.user.pbx'] = typed;
    expect(form.check()).toBeNull();
    expect(Object.keys(form.errors)).toEqual(['customer.user.pbx']);
  });
});

test.each(rateBands)('$name comes back from its form as it went in.', (band) => {
  expect(rateBandForm(band.id, band).check()).toEqual(band);
});
test.each(productTypes)('The product type $name does as well.', (type) => {
  expect(productTypeForm(type.id, type).check()).toEqual(type);
});
test.each(pbxTemplates)('So does the template $name.', (template) => {
  expect(pbxTemplateForm(template.id, template).check()).toEqual(template);
});

describe('A product type', () => {
  test('has a feature for each line that says something.', () => {
    const form = productTypeForm('mine', productTypes[0]);
    form.values.features = ' Dashboards \n\nWallboards\n';
    expect(form.check()?.features).toEqual(['Dashboards', 'Wallboards']);
  });
  test('has features of 80 characters at most.', () => {
    const form = productTypeForm('mine', productTypes[0]);
    form.values.features = 'x'.repeat(81);
    expect(form.check()).toBeNull();
    expect(Object.keys(form.errors)).toEqual(['features']);
  });
});

test('A template of another kind keeps no addresses, which are not shown for it.', () => {
  const form = pbxTemplateForm('mine', pbxTemplates[0]);
  form.values.kind = 'teams';
  expect(form.check()).toMatchObject({ kind: 'teams', hostRest: '', hostWebsocket: '' });
});

test.each([
  ['14', 14],
  ['0', null],
  ['366', null],
  ['1.5', null],
  ['', null]
])('[R23] “%s” as the longest trial is %s.', (typed, days) => {
  const form = trialDaysForm(30);
  form.values.trialMaxDays = typed;
  expect(form.check()?.trialMaxDays ?? null).toBe(days);
});

test.each(['0', '400', '1.5', 'two weeks'])(
  '[R23] “%s” is refused for the days of a trial, with the limits they have.',
  (typed) => {
    const form = trialDaysForm(30);
    form.values.trialMaxDays = typed;
    form.check();
    const code = form.errors.trialMaxDays ?? 'required';
    expect(issueText(code, DimensionsSettings.shape.trialMaxDays)).toBe(
      'Write a whole number from 1 to 365.'
    );
  }
);

test('A name that only stands for one in the documents of the vendor is told so.', () => {
  const { productName, kazooName, region, country, currency } = exampleDimensions;
  const form = namesForm({ productName, kazooName, region, country, currency });
  form.values.productName = '~.Dimensions.~';
  expect(form.check()).toBeNull();
  expect(form.errors).toEqual({ productName: 'token' });
});
