import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether somebody with these roles can be given a package. */
export type AdministratorAnswer = 'allowed' | 'allowed-smaller' | 'level-differs' | 'downgrade';

const facts = {
  /** The greatest role in Control Hub that the person has or is to have. */
  administrator: ['none', 'other', 'full'],
  /** How the package ranks against the one that the person has; `first` if there is none. */
  change: ['first', 'same', 'up', 'down'],
  /** The package is one that the customer was created with. */
  level: ['created-with', 'other']
} as const;

export const administrator = decisionTable<typeof facts, AdministratorAnswer, `WAD-${number}`>(facts, [
  {
    id: 'WAD-1',
    when: { administrator: 'none', change: ['first', 'same', 'up'] },
    then: 'allowed',
    source: assumed(undefined, 'W4', 'W17')
  },
  {
    // the order of packages is our reading
    id: 'WAD-2',
    when: { administrator: 'none', change: 'down' },
    then: 'allowed-smaller',
    source: assumed(undefined, 'W4', 'W17')
  },
  {
    id: 'WAD-3',
    when: { administrator: 'full', change: 'down' },
    then: 'downgrade',
    source: stated('L75', 'W3')
  },
  {
    id: 'WAD-4',
    when: { administrator: 'full', change: ['first', 'same', 'up'], level: 'other' },
    then: 'level-differs',
    source: stated('L75', 'W3')
  },
  {
    id: 'WAD-5',
    when: { administrator: 'full', change: ['first', 'same', 'up'], level: 'created-with' },
    then: 'allowed',
    source: stated('L75')
  },
  {
    id: 'WAD-6',
    when: { administrator: 'other', level: 'other' },
    then: 'level-differs',
    source: derived(undefined, 'L75', 'W3')
  },
  {
    id: 'WAD-7',
    when: { administrator: 'other', level: 'created-with' },
    then: 'allowed',
    source: derived(undefined, 'L75', 'W3')
  }
]);
