import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** Whether site, number and extension go along when the vendor is told of a package. */
export type PackageChangeAnswer = 'with-line' | 'without-line';

const facts = {
  from: ['none', 'meetings', 'calling'],
  to: ['meetings', 'calling']
} as const;

export const packageChange = decisionTable<typeof facts, PackageChangeAnswer, `WPX-${number}`>(facts, [
  {
    id: 'WPX-1',
    when: { from: 'none', to: 'calling' },
    then: 'with-line',
    source: stated('W17')
  },
  {
    id: 'WPX-2',
    when: { from: 'meetings', to: 'calling' },
    then: 'with-line',
    source: stated('W17')
  },
  {
    id: 'WPX-3',
    when: { from: 'calling', to: 'calling' },
    then: 'without-line',
    source: stated('W17')
  },
  {
    id: 'WPX-4',
    when: { to: 'meetings' },
    then: 'without-line',
    source: stated('W17', 'L75')
  }
]);
