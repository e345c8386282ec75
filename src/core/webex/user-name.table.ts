import { decisionTable } from '#core/rules/decision-table.ts';
import { derived, stated } from './sentences.ts';

/** What is to be said of a person's names and address before they become a Webex user. */
export type UserNameAnswer = 'fits' | 'missing' | 'too-long' | 'characters' | 'email-too-long';

const facts = {
  calling: ['yes', 'no'],
  /** Both names are there; neither is longer than 30 characters; neither has one of % # < > \ / " */
  names: ['fit', 'missing', 'too-long', 'characters'],
  /** At most 161 characters. */
  email: ['fits', 'too-long']
} as const;

export const userName = decisionTable<typeof facts, UserNameAnswer, `WUN-${number}`>(facts, [
  { id: 'WUN-1', when: { names: 'missing', email: 'fits' }, then: 'missing', source: stated('L73') },
  {
    id: 'WUN-2',
    when: { calling: 'yes', names: 'too-long', email: 'fits' },
    then: 'too-long',
    source: stated('W26', 'W27')
  },
  {
    id: 'WUN-3',
    when: { calling: 'yes', names: 'characters', email: 'fits' },
    then: 'characters',
    source: stated('W26', 'W27')
  },
  { id: 'WUN-6', when: { email: 'too-long' }, then: 'email-too-long', source: stated('W27') },
  { id: 'WUN-4', when: { names: 'fit', email: 'fits' }, then: 'fits', source: stated('L73', 'W26') },
  {
    // the limits are those of calling users
    id: 'WUN-5',
    when: { calling: 'no', names: ['too-long', 'characters'], email: 'fits' },
    then: 'fits',
    source: derived(undefined, 'W26')
  }
]);
