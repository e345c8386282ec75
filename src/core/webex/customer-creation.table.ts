import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a customer can be created, or the first thing that is missing. */
export type CreationAnswer =
  | 'can-be-created'
  | 'template-missing'
  | 'information-missing'
  | 'not-confirmed'
  | 'package-missing'
  | 'headquarters-missing';

const facts = {
  template: ['yes', 'no'],
  /** Company name, administrator's address, external customer ID and country. */
  information: ['complete', 'incomplete'],
  confirmed: ['yes', 'no'],
  packages: ['some', 'none'],
  calling: ['yes', 'no'],
  /** With a calling package the whole headquarters site, else the address alone. */
  headquarters: ['complete', 'incomplete']
} as const;

export const customerCreation = decisionTable<typeof facts, CreationAnswer, `WCC-${number}`>(facts, [
  {
    id: 'WCC-1',
    when: { template: 'no' },
    then: 'template-missing',
    source: stated('L6', 'L12')
  },
  {
    id: 'WCC-2',
    when: { template: 'yes', information: 'incomplete' },
    then: 'information-missing',
    source: stated('L49', 'W17')
  },
  {
    // the box is ticked if the headquarters is in a supported location; then one goes on
    id: 'WCC-3',
    when: { template: 'yes', information: 'complete', confirmed: 'no' },
    then: 'not-confirmed',
    source: assumed(undefined, 'L51')
  },
  {
    id: 'WCC-4',
    when: { template: 'yes', information: 'complete', confirmed: 'yes', packages: 'none' },
    then: 'package-missing',
    source: stated('L53', 'W17')
  },
  {
    id: 'WCC-5',
    when: {
      template: 'yes',
      information: 'complete',
      confirmed: 'yes',
      packages: 'some',
      headquarters: 'incomplete'
    },
    then: 'headquarters-missing',
    source: stated('L55', 'W17')
  },
  {
    id: 'WCC-6',
    when: {
      template: 'yes',
      information: 'complete',
      confirmed: 'yes',
      packages: 'some',
      calling: 'yes',
      headquarters: 'complete'
    },
    then: 'can-be-created',
    source: stated('L57')
  },
  {
    // whether the screen is left out without calling is not known; the address is wanted in any case
    id: 'WCC-7',
    when: {
      template: 'yes',
      information: 'complete',
      confirmed: 'yes',
      packages: 'some',
      calling: 'no',
      headquarters: 'complete'
    },
    then: 'can-be-created',
    source: assumed(undefined, 'L55', 'W17')
  }
]);
