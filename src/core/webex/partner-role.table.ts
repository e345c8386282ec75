import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** What somebody of the partner can do in Partner Hub. */
export type TaskAnswer = 'yes' | 'no' | 'assigned-only' | 'read-only';

const facts = {
  partnerRole: ['full', 'full-and-wholesale', 'admin', 'read-only'],
  task: [
    'see-customers',
    'create-customer',
    'manage-customers',
    'manage-administrators',
    'templates',
    'analytics'
  ]
} as const;

export const partnerRole = decisionTable<typeof facts, TaskAnswer, `WPR-${number}`>(facts, [
  {
    id: 'WPR-1',
    when: { partnerRole: 'full', task: ['create-customer', 'templates'] },
    then: 'no',
    source: stated('W8')
  },
  {
    id: 'WPR-2',
    when: {
      partnerRole: 'full',
      task: ['see-customers', 'manage-customers', 'manage-administrators', 'analytics']
    },
    then: 'yes',
    source: stated('W8')
  },
  {
    id: 'WPR-3',
    when: { partnerRole: 'full-and-wholesale' },
    then: 'yes',
    source: stated('W8')
  },
  {
    id: 'WPR-4',
    when: { partnerRole: 'admin', task: 'see-customers' },
    then: 'assigned-only',
    source: stated('W8')
  },
  {
    id: 'WPR-5',
    when: { partnerRole: 'admin', task: 'manage-customers' },
    then: 'yes',
    source: stated('W8')
  },
  {
    id: 'WPR-6',
    when: {
      partnerRole: 'admin',
      task: ['create-customer', 'manage-administrators', 'templates', 'analytics']
    },
    then: 'no',
    source: stated('W8')
  },
  {
    id: 'WPR-7',
    when: { partnerRole: 'read-only', task: ['see-customers', 'analytics'] },
    then: 'yes',
    source: stated('W8')
  },
  {
    id: 'WPR-8',
    when: { partnerRole: 'read-only', task: ['manage-customers', 'manage-administrators'] },
    then: 'read-only',
    source: stated('W8')
  },
  {
    id: 'WPR-9',
    when: { partnerRole: 'read-only', task: ['create-customer', 'templates'] },
    then: 'no',
    source: stated('W8')
  }
]);
