import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** What attaching an existing organisation leads to: whether it approves by itself, and what the partner becomes. */
export type AttachAnswer = 'needs-approval' | 'provisioning-admin' | 'full-admin';

const facts = {
  users: ['under-100', 'from-100'],
  verifiedDomain: ['yes', 'no'],
  claimedDomain: ['yes', 'no'],
  activeLicences: ['yes', 'no']
} as const;

export const attachExisting = decisionTable<typeof facts, AttachAnswer, `WAT-${number}`>(facts, [
  {
    id: 'WAT-1',
    when: { users: 'from-100' },
    then: 'needs-approval',
    source: stated('W5')
  },
  {
    id: 'WAT-2',
    when: { users: 'under-100', verifiedDomain: 'yes' },
    then: 'needs-approval',
    source: stated('W5')
  },
  {
    id: 'WAT-3',
    when: { users: 'under-100', verifiedDomain: 'no', claimedDomain: 'yes' },
    then: 'needs-approval',
    source: stated('W5')
  },
  {
    id: 'WAT-4',
    when: { users: 'under-100', verifiedDomain: 'no', claimedDomain: 'no', activeLicences: 'yes' },
    then: 'provisioning-admin',
    source: stated('W5')
  },
  {
    id: 'WAT-5',
    when: { users: 'under-100', verifiedDomain: 'no', claimedDomain: 'no', activeLicences: 'no' },
    then: 'full-admin',
    source: stated('W5')
  }
]);
