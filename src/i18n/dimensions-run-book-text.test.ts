import { expect, test } from 'vitest';
import { aDimensionsCustomer, aDimensionsUser, aPbxUser, aPerson } from '#core/a-state.ts';
import { aConnection } from '#core/dimensions/a-dimensions-state.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { PlanSource } from '#core/dimensions/plan-file.ts';
import { dimensionsRunBook, dimensionsSections } from '#core/dimensions/run-book.ts';
import { t } from './i18n.svelte.ts';
import { dimensionsStepText } from './dimensions-run-book-text.ts';
import { partsMarkdown } from './run-book-markdown.ts';

const ada = aPerson();
const steps = (customer: Parameters<typeof aDimensionsCustomer>[0], over: Partial<PlanSource> = {}) => {
  const runBook = dimensionsRunBook({
    customer: aDimensionsCustomer({ connection: aConnection(), ...customer }),
    users: [
      { user: aDimensionsUser(), person: ada },
      {
        user: aDimensionsUser({
          id: 'dim-2',
          personId: '',
          pbx: aPbxUser(),
          roles: [{ role: 'customer.user.pbx', from: '2026-02-01', to: '' }]
        }),
        person: undefined
      }
    ],
    settings: exampleDimensions,
    primary: ada,
    addressesElsewhere: new Set(),
    checks: [],
    ...over
  });
  return dimensionsSections.flatMap((section) => runBook[section]);
};
/** Between them, every kind of step. */
const everyStep = [
  ...steps(
    {
      status: 'ready',
      isInternal: true,
      agentsFollowPbx: true,
      terminatesOn: '2027-01-31',
      trialExpiresOn: '2026-12-31',
      roleTrials: [
        { role: 'customer.user.acd', lastDay: '2026-12-31' },
        { role: 'customer.user.supervisorl2', lastDay: '2026-12-31' }
      ],
      connection: aConnection({ isPaused: false, hasSubAccounts: true })
    },
    {
      settings: {
        ...exampleDimensions,
        productTypes: exampleDimensions.productTypes.map((type) => ({ ...type, isLocking: true })),
        pbxTemplates: exampleDimensions.pbxTemplates.map((each) => ({ ...each, hasMasterKey: false }))
      }
    }
  ),
  ...steps({ status: 'active', tenantId: 't-1', reference: '' }, { users: [], primary: undefined })
];

test('Every step has words: no gap is left unfilled, and no two values of a step have the same name.', () => {
  expect(new Set(everyStep.map(({ code }) => code)).size).toBeGreaterThanOrEqual(21);
  for (const step of everyStep) {
    const text = dimensionsStepText(step);
    const sentences = [
      text.action,
      ...text.effects.map((effect) => effect.text),
      ...text.ask,
      ...text.checks
    ];
    for (const sentence of sentences) expect(sentence, step.code).not.toMatch(/[{}]|undefined/);
    const terms = text.facts.map(({ term }) => term);
    expect(new Set(terms).size, step.code).toBe(terms.length);
  }
});

test('The end of a trial that is only planned counts from the creation; of one that runs it is a day [R24] [DX29].', () => {
  const end = (over: Partial<DimensionsCustomer>) => {
    const details = steps({ createdOn: '2026-12-01', trialExpiresOn: '2026-12-31', ...over }).find(
      ({ code }) => code === 'details'
    );
    const facts = details ? dimensionsStepText(details).facts : [];
    return facts.find(({ term }) => term === t('dimensions.trial-expires'))?.text;
  };
  expect(end({ status: 'handed-over' })).toBe(
    '30 days from the creation: 31 Dec 2026, if it is created on 1 Dec 2026'
  );
  expect(end({ status: 'draft', createdOn: '' })).toBe('31 Dec 2026');
  expect(end({ status: 'active' })).toBe('31 Dec 2026');
});

test('What rests on a rule names it, and says so where it is our reading [R37] [R33].', () => {
  const rule = (code: string) => {
    const step = everyStep.find((each) => each.code === code);
    return step && dimensionsStepText(step).rule;
  };
  expect(rule('master-key')).toMatch(/rule DTK-2:/);
  expect(rule('primary-user')).toMatch(/rule DIV-1, our reading:/);
  expect(rule('sign-off')).toBeUndefined();
});

test('[R4] A product type that is still our example is called one, and the vendor’s is asked for.', () => {
  const details = (productTypes: typeof exampleDimensions.productTypes) => {
    const [analytics] = productTypes;
    const over = { settings: { ...exampleDimensions, productTypes } };
    const found = steps({ productTypeId: analytics?.id ?? '' }, over).find(({ code }) => code === 'details');
    if (!found) throw new Error('the run-book has the details entered');
    const { facts, ask } = dimensionsStepText(found);
    return [facts.find(({ term }) => term === 'Product type')?.text, ask];
  };
  const { productTypes } = exampleDimensions;
  expect(details(productTypes)).toEqual([
    'Analytics (example)',
    ['Which product type the vendor gave you: Analytics is an example of ours.']
  ]);
  expect(details(productTypes.map((type) => ({ ...type, name: 'Insight' })))).toEqual(['Insight', []]);
});

test('[R45] [DX26] What comes by itself is not given by hand, and simulated users are said to be that where roles are given.', () => {
  const roles = (isSimulated: boolean) => {
    const users = [
      { user: aDimensionsUser(), person: ada },
      {
        user: aDimensionsUser({
          id: 'dim-2',
          personId: '',
          pbx: aPbxUser({ isSimulated }),
          roles: [{ role: 'customer.user.pbx', from: '2026-02-01', to: '' }]
        }),
        person: undefined
      }
    ];
    const found = steps({ status: 'ready' }, { users }).find(({ code }) => code === 'roles');
    if (!found) throw new Error('the run-book has users given their roles');
    const { facts, effects, checks } = dimensionsStepText(found);
    return {
      byHand: facts.map(({ term }) => term),
      said: [...effects.map(({ text }) => text), ...checks].join(' ')
    };
  };
  const [real, made] = [roles(false), roles(true)];
  expect(real.byHand).not.toContain('Essential User');
  expect(real.said).toContain(
    '1 user of the PBX gets Essential User automatically; it is not given by hand.'
  );
  expect(real.said).not.toContain('simulated');
  expect(made.byHand).not.toContain('Essential User');
  expect(made.said).toContain('The table marks 1 user as simulated.');
  expect(made.said).toContain('Every user who is not simulated has the roles of the table and no other.');
  expect(made.said).not.toContain('Essential User');
});

test('As a file, what is missing stands out in bold, and what can never be changed is said.', () => {
  const file = partsMarkdown(
    'Run-book',
    [],
    [{ title: 'All', none: '', steps: everyStep.map(dimensionsStepText) }]
  );
  expect(file).toContain('**Who administers the customer.');
  expect(file).toContain('can never be changed once it is assigned');
});
