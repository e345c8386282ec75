import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** Whether name and administrator of the organisation have to be sent. */
export type CustomerInfoAnswer = 'mandatory' | 'optional';

const facts = {
  organisation: ['new', 'existing']
} as const;

export const customerInfo = decisionTable<typeof facts, CustomerInfoAnswer, `WCI-${number}`>(facts, [
  {
    id: 'WCI-1',
    when: { organisation: 'new' },
    then: 'mandatory',
    source: stated('W17')
  },
  {
    id: 'WCI-2',
    when: { organisation: 'existing' },
    then: 'optional',
    source: stated('W17')
  }
]);
