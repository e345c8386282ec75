import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether a PBX template has the mark of the default, once that was set. */
export type DefaultMarkAnswer = 'default' | 'not-default';

const facts = {
  /** The template before. */
  markBefore: ['default', 'none'],
  /** Which template the mark is given to. */
  markGoesTo: ['this', 'another', 'nobody']
} as const;

export const defaultMark = decisionTable<typeof facts, DefaultMarkAnswer, `DTD-${number}`>(facts, [
  {
    id: 'DTD-1',
    when: { markGoesTo: 'this' },
    then: 'default',
    source: stated('Vtpl')
  },
  {
    id: 'DTD-2',
    when: { markBefore: 'default', markGoesTo: 'another' },
    then: 'not-default',
    source: stated('Vtpl')
  },
  {
    id: 'DTD-3',
    when: { markBefore: 'none', markGoesTo: ['another', 'nobody'] },
    then: 'not-default',
    source: derived(undefined, 'Vtpl')
  },
  {
    // the vendor tells of setting a default, not of taking it away
    id: 'DTD-4',
    when: { markBefore: 'default', markGoesTo: 'nobody' },
    then: 'not-default',
    source: assumed(undefined, 'Vtpl')
  }
]);
