import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a person can be given a package. */
export type PackageChoice = 'allowed' | 'not-for-people' | 'not-on-customer' | 'none-left';

const facts = {
  holders: ['people', 'places', 'organisation'],
  /** The package is one of the customer's. */
  offered: ['yes', 'no'],
  /** Fewer of it are assigned than the customer's quantity, or it has no limit. */
  left: ['yes', 'no']
} as const;

export const packageChoice = decisionTable<typeof facts, PackageChoice, `WPC-${number}`>(facts, [
  {
    id: 'WPC-1',
    when: { holders: ['places', 'organisation'] },
    then: 'not-for-people',
    source: stated('W17')
  },
  {
    id: 'WPC-2',
    when: { holders: 'people', offered: 'no' },
    then: 'not-on-customer',
    source: assumed(undefined, 'W17', 'L73')
  },
  {
    id: 'WPC-3',
    when: { holders: 'people', offered: 'yes', left: 'no' },
    then: 'none-left',
    source: stated('W3', 'W9')
  },
  {
    // that what has no quantity has no limit, the vendor does not say
    id: 'WPC-4',
    when: { holders: 'people', offered: 'yes', left: 'yes' },
    then: 'allowed',
    source: assumed(undefined, 'L73', 'W3')
  }
]);
