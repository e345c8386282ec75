import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** What a user needs beside a package. */
export type CallingUserAnswer = 'complete' | 'site-missing' | 'line-missing' | 'not-asked';

const facts = {
  calling: ['yes', 'no'],
  site: ['yes', 'no'],
  number: ['yes', 'no'],
  extension: ['yes', 'no']
} as const;

export const callingUser = decisionTable<typeof facts, CallingUserAnswer, `WCU-${number}`>(facts, [
  {
    id: 'WCU-1',
    when: { calling: 'no' },
    then: 'not-asked',
    source: stated('L75')
  },
  {
    id: 'WCU-2',
    when: { calling: 'yes', site: 'no' },
    then: 'site-missing',
    source: stated('L75', 'W17')
  },
  {
    id: 'WCU-3',
    when: { calling: 'yes', site: 'yes', number: 'no', extension: 'no' },
    then: 'line-missing',
    source: stated('W17')
  },
  {
    id: 'WCU-4',
    when: { calling: 'yes', site: 'yes', number: 'yes' },
    then: 'complete',
    source: stated('L75', 'W17')
  },
  {
    id: 'WCU-5',
    when: { calling: 'yes', site: 'yes', number: 'no', extension: 'yes' },
    then: 'complete',
    source: stated('W17')
  }
]);
