import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What a billing output names a customer by. */
export type ReferenceAnswer = 'too-long' | 'unchanged' | 'tenant-identifier' | 'reference' | 'ambiguous';

const facts = {
  /** Nothing but spaces is blank; at most 200 characters. */
  reference: ['blank', 'fits', 'too-long'],
  /** Another customer has the same reference. */
  referenceShared: ['yes', 'no'],
  /** `earlier`: made before the reference was changed. */
  output: ['new', 'earlier']
} as const;

export const billingReference = decisionTable<typeof facts, ReferenceAnswer, `DRF-${number}`>(facts, [
  {
    id: 'DRF-1',
    when: { reference: 'too-long' },
    then: 'too-long',
    source: stated('Vcust')
  },
  {
    id: 'DRF-2',
    when: { reference: ['blank', 'fits'], output: 'earlier' },
    then: 'unchanged',
    source: assumed(undefined, 'L16', 'L26')
  },
  {
    id: 'DRF-3',
    when: { reference: 'blank', output: 'new' },
    then: 'tenant-identifier',
    source: stated('L26')
  },
  {
    id: 'DRF-4',
    when: { reference: 'fits', output: 'new', referenceShared: 'no' },
    then: 'reference',
    source: stated('L11', 'L26')
  },
  {
    // allowed, as the text is free; the outputs cannot be told apart
    id: 'DRF-5',
    when: { reference: 'fits', output: 'new', referenceShared: 'yes' },
    then: 'ambiguous',
    source: assumed(undefined, 'L24')
  }
]);
