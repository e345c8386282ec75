import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** What is to be said of a provider chosen in the template. */
export type TemplatePstnAnswer = 'recommended' | 'advised-against';

const facts = {
  provider: ['none', 'chosen']
} as const;

export const templatePstn = decisionTable<typeof facts, TemplatePstnAnswer, `WTP-${number}`>(facts, [
  {
    id: 'WTP-1',
    when: { provider: 'none' },
    then: 'recommended',
    source: stated('L28')
  },
  {
    id: 'WTP-2',
    when: { provider: 'chosen' },
    then: 'advised-against',
    source: stated('L28')
  }
]);
