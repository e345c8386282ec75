import { decisionTable, type Changeable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** May a Mitel One licence of a tier be given to, or taken from, one person? If not: the reason. */
export type MitelOneAnswer =
  'allowed' | 'mitel-one-off' | 'no-licence-left' | 'already-licensed' | 'not-licensed';

const facts = {
  action: ['give', 'take'],
  mitelOne: ['on', 'off'],
  /** Licences of the tier that are ordered and not given. */
  pool: ['some', 'none'],
  /** What the person holds: this tier, another one (which would be replaced), or none. */
  holds: ['this', 'another', 'none']
} as const;

export const mitelOneAction = decisionTable<typeof facts, MitelOneAnswer, `MOL-${number}`>(facts, [
  { id: 'MOL-1', when: { mitelOne: 'off' }, then: 'mitel-one-off', source: assumed(undefined, 'T1') },
  {
    id: 'MOL-2',
    when: { action: 'give', mitelOne: 'on', holds: ['another', 'none'], pool: 'some' },
    then: 'allowed',
    source: stated('T1')
  },
  {
    id: 'MOL-3',
    when: { action: 'give', mitelOne: 'on', holds: ['another', 'none'], pool: 'none' },
    then: 'no-licence-left',
    source: assumed(undefined, 'T1')
  },
  {
    id: 'MOL-4',
    when: { action: 'give', mitelOne: 'on', holds: 'this' },
    then: 'already-licensed',
    source: assumed(undefined)
  },
  {
    id: 'MOL-5',
    when: { action: 'take', mitelOne: 'on', holds: ['this', 'another'] },
    then: 'allowed',
    source: stated('T1')
  },
  {
    id: 'MOL-6',
    when: { action: 'take', mitelOne: 'on', holds: 'none' },
    then: 'not-licensed',
    source: assumed(undefined)
  }
]);

/** What can be changed to make an action possible. */
export const changeableForMitelOne: Changeable<typeof facts> = { mitelOne: ['on'], pool: ['some'] };
