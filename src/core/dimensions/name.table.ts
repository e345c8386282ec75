import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether a customer can have a name. */
export type NameAnswer = 'missing' | 'too-long' | 'taken' | 'taken-before' | 'fits';

const facts = {
  /** At most 100 characters. */
  nameLength: ['empty', 'fits', 'too-long'],
  /** Another customer of the reseller that was created: of this very name, of one that differs in case or spacing, or one that is terminated. */
  namesake: ['none', 'same', 'alike', 'terminated']
} as const;

export const dimensionsName = decisionTable<typeof facts, NameAnswer, `DNM-${number}`>(facts, [
  {
    id: 'DNM-1',
    when: { nameLength: 'empty' },
    then: 'missing',
    source: stated('L5', 'L9')
  },
  {
    id: 'DNM-2',
    when: { nameLength: 'too-long' },
    then: 'too-long',
    source: stated('Vcust')
  },
  {
    id: 'DNM-3',
    when: { nameLength: 'fits', namesake: 'same' },
    then: 'taken',
    source: derived(undefined, 'L9')
  },
  {
    // how names are compared the vendor does not say
    id: 'DNM-4',
    when: { nameLength: 'fits', namesake: 'alike' },
    then: 'taken',
    source: assumed(undefined, 'L9')
  },
  {
    id: 'DNM-5',
    when: { nameLength: 'fits', namesake: 'terminated' },
    then: 'taken-before',
    source: assumed(undefined, 'L9')
  },
  {
    id: 'DNM-6',
    when: { nameLength: 'fits', namesake: 'none' },
    then: 'fits',
    source: stated('L9')
  }
]);
