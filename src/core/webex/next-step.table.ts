import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** The next thing to do at a site, in the order of the vendor’s reference application. */
export type NextStep = 'choose-pstn' | 'add-numbers' | 'choose-main-number' | 'add-users' | 'nothing';

const facts = {
  calling: ['yes', 'no'],
  pstn: ['yes', 'no'],
  numbers: ['yes', 'no'],
  mainNumber: ['yes', 'no'],
  users: ['yes', 'no']
} as const;

export const nextStep = decisionTable<typeof facts, NextStep, `WNS-${number}`>(facts, [
  {
    id: 'WNS-1',
    when: { calling: 'no', users: 'no' },
    then: 'add-users',
    source: stated('L59', 'L68')
  },
  {
    id: 'WNS-2',
    when: { calling: 'no', users: 'yes' },
    then: 'nothing',
    source: stated('L68')
  },
  {
    id: 'WNS-3',
    when: { calling: 'yes', pstn: 'no' },
    then: 'choose-pstn',
    source: stated('W10', 'W19')
  },
  {
    id: 'WNS-4',
    when: { calling: 'yes', pstn: 'yes', numbers: 'no' },
    then: 'add-numbers',
    source: stated('W10', 'W19')
  },
  {
    id: 'WNS-5',
    when: { calling: 'yes', pstn: 'yes', numbers: 'yes', mainNumber: 'no' },
    then: 'choose-main-number',
    source: stated('W19')
  },
  {
    id: 'WNS-6',
    when: { calling: 'yes', pstn: 'yes', numbers: 'yes', mainNumber: 'yes', users: 'no' },
    then: 'add-users',
    source: stated('L59', 'W19')
  },
  {
    id: 'WNS-7',
    when: { calling: 'yes', pstn: 'yes', numbers: 'yes', mainNumber: 'yes', users: 'yes' },
    then: 'nothing',
    source: stated('W10', 'W19')
  }
]);
