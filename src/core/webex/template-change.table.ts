import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What becomes of a change to a template. */
export type TemplateChangeAnswer = 'reaches-all' | 'new-customers-only' | 'in-use';

const facts = {
  change: ['authentication', 'other', 'delete'],
  customers: ['none', 'some']
} as const;

export const templateChange = decisionTable<typeof facts, TemplateChangeAnswer, `WTC-${number}`>(facts, [
  {
    // changing and deleting is documented of the sibling product only
    id: 'WTC-1',
    when: { customers: 'none' },
    then: 'reaches-all',
    source: assumed(undefined, 'L14', 'W16')
  },
  {
    id: 'WTC-2',
    when: { change: 'authentication', customers: 'some' },
    then: 'new-customers-only',
    source: stated('W6', 'W16')
  },
  {
    // said of authentication only
    id: 'WTC-3',
    when: { change: 'other', customers: 'some' },
    then: 'new-customers-only',
    source: assumed(undefined, 'W6', 'W16')
  },
  {
    // a template that a customer needs here stays
    id: 'WTC-4',
    when: { change: 'delete', customers: 'some' },
    then: 'in-use',
    source: assumed(undefined, 'L12', 'L14')
  }
]);
