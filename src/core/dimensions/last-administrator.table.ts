import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived } from './sentences.ts';

/** Whether somebody can be without the right to manage users. */
export type LastAdministratorAnswer = 'allowed' | 'last-administrator';

const facts = {
  administratorWas: ['yes', 'no'],
  /** `no` also for somebody who is removed. */
  administratorIs: ['yes', 'no'],
  otherAdministrators: ['some', 'none']
} as const;

export const lastAdministrator = decisionTable<typeof facts, LastAdministratorAnswer, `DLA-${number}`>(
  facts,
  [
    {
      id: 'DLA-1',
      when: { administratorIs: 'yes' },
      then: 'allowed',
      source: derived(undefined, 'L35')
    },
    {
      id: 'DLA-2',
      when: { administratorIs: 'no', administratorWas: 'no' },
      then: 'allowed',
      source: derived(undefined, 'L35')
    },
    {
      id: 'DLA-3',
      when: { administratorIs: 'no', administratorWas: 'yes', otherAdministrators: 'some' },
      then: 'allowed',
      source: derived(undefined, 'L35')
    },
    {
      // said of the creation only
      id: 'DLA-4',
      when: { administratorIs: 'no', administratorWas: 'yes', otherAdministrators: 'none' },
      then: 'last-administrator',
      source: assumed(undefined, 'L35')
    }
  ]
);
