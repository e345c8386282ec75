import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What is to be said of the region that will hold the customer’s data. */
export type RegionAnswer = 'expected' | 'unknown';

const facts = {
  /** The country of the customer has an entry in the mapping of countries to regions. */
  country: ['mapped', 'unmapped']
} as const;

export const dataRegion = decisionTable<typeof facts, RegionAnswer, `WRE-${number}`>(facts, [
  {
    // that the country decides is stated; which region is our mapping
    id: 'WRE-1',
    when: { country: 'mapped' },
    then: 'expected',
    source: assumed(undefined, 'W14', 'L60')
  },
  {
    id: 'WRE-2',
    when: { country: 'unmapped' },
    then: 'unknown',
    source: stated('W14', 'L60')
  }
]);
