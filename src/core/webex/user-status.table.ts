import { decisionTable } from '#core/rules/decision-table.ts';
import { userStatuses } from './webex-user.ts';
import { stated } from './sentences.ts';

/** What is left to do for a user in this status. */
export type UserStatusAnswer = 'to-hand-over' | 'to-update' | 'nothing' | 'await-consent' | 'free-elsewhere';

const facts = {
  userStatus: userStatuses,
  /** Whether the user is as the vendor was last told. */
  sinceTold: ['same', 'changed']
} as const;

export const userStatus = decisionTable<typeof facts, UserStatusAnswer, `WUS-${number}`>(facts, [
  {
    id: 'WUS-1',
    when: { userStatus: 'planned' },
    then: 'to-hand-over',
    source: stated('L73')
  },
  {
    id: 'WUS-2',
    when: { userStatus: 'provisioned', sinceTold: 'same' },
    then: 'nothing',
    source: stated('W17')
  },
  {
    id: 'WUS-5',
    when: { userStatus: 'provisioned', sinceTold: 'changed' },
    then: 'to-update',
    source: stated('W17')
  },
  {
    id: 'WUS-3',
    when: { userStatus: 'pending_user_migration' },
    then: 'await-consent',
    source: stated('W17', 'W20')
  },
  {
    id: 'WUS-4',
    when: { userStatus: 'email_taken' },
    then: 'free-elsewhere',
    source: stated('W17', 'W20')
  }
]);
