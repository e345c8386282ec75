import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** Whether the vendor can query customers through a PBX template. */
export type TemplateKeyAnswer = 'can-query' | 'cannot-query';

const facts = {
  /** The key sees every customer account that uses the template. */
  masterKey: ['yes', 'no']
} as const;

export const templateKey = decisionTable<typeof facts, TemplateKeyAnswer, `DTK-${number}`>(facts, [
  {
    id: 'DTK-1',
    when: { masterKey: 'yes' },
    then: 'can-query',
    source: stated('Vtpl')
  },
  {
    id: 'DTK-2',
    when: { masterKey: 'no' },
    then: 'cannot-query',
    source: stated('Vtpl')
  }
]);
