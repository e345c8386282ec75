import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What becomes of a user whom the telephone system has. */
export type MatchAnswer =
  'skipped' | 'kept' | 'conflict' | 'created-without-login' | 'created-email-shared' | 'merged' | 'created';

const facts = {
  extension: ['yes', 'no'],
  /** Within the customer's telephone system; `elsewhere`: a user of another customer has it. */
  pbxEmail: ['missing', 'unique', 'shared', 'elsewhere'],
  /** By the address a portal user of the customer; or imported before. */
  known: ['nowhere', 'portal', 'imported']
} as const;

export const pbxMatch = decisionTable<typeof facts, MatchAnswer, `DMA-${number}`>(facts, [
  {
    id: 'DMA-1',
    when: { extension: 'no' },
    then: 'skipped',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DMA-2',
    when: { extension: 'yes', known: 'imported' },
    then: 'kept',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DMA-3',
    when: { extension: 'yes', known: ['nowhere', 'portal'], pbxEmail: 'elsewhere' },
    then: 'conflict',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DMA-4',
    when: { extension: 'yes', known: ['nowhere', 'portal'], pbxEmail: 'missing' },
    then: 'created-without-login',
    source: assumed(undefined, 'L40', 'Vonbcust')
  },
  {
    // that neither can be given access while they share it is stated
    id: 'DMA-5',
    when: { extension: 'yes', known: ['nowhere', 'portal'], pbxEmail: 'shared' },
    then: 'created-email-shared',
    source: assumed(undefined, 'L40', 'Vusers')
  },
  {
    // said of the primary user only
    id: 'DMA-6',
    when: { extension: 'yes', known: 'portal', pbxEmail: 'unique' },
    then: 'merged',
    source: assumed(undefined, 'L35')
  },
  {
    id: 'DMA-7',
    when: { extension: 'yes', known: 'nowhere', pbxEmail: 'unique' },
    then: 'created',
    source: stated('L40', 'Vonbcust')
  }
]);
