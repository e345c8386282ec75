import { decisionTable } from '#core/rules/decision-table.ts';
import { syncScenarios } from './sync.ts';
import { assumed } from './sentences.ts';

/** What a failure does to a synchronisation: `stops-at-once` while connecting, `stops` at any time. */
export type FailureAnswer = 'completes' | 'stops-at-once' | 'stops' | 'keeps-from-monitoring' | 'warns';

const facts = {
  scenario: syncScenarios
} as const;

export const syncFailure = decisionTable<typeof facts, FailureAnswer, `DFA-${number}`>(facts, [
  {
    id: 'DFA-1',
    when: { scenario: 'clean' },
    then: 'completes',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DFA-2',
    when: { scenario: ['auth_failed', 'account_not_found'] },
    then: 'stops-at-once',
    source: assumed(undefined, 'L39', 'Vkazoo')
  },
  {
    id: 'DFA-3',
    when: { scenario: 'key_lacks_access' },
    then: 'stops-at-once',
    source: assumed(undefined, 'Vtpl')
  },
  {
    id: 'DFA-4',
    when: { scenario: 'version_unsupported' },
    then: 'stops-at-once',
    source: assumed(undefined, 'Vkazoo')
  },
  {
    id: 'DFA-5',
    when: { scenario: 'top_level_subaccounts' },
    then: 'stops-at-once',
    source: assumed(undefined, 'Vpbx')
  },
  {
    id: 'DFA-6',
    when: { scenario: ['host_unreachable', 'interrupted'] },
    then: 'stops',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DFA-7',
    when: { scenario: 'ws_unreachable' },
    then: 'keeps-from-monitoring',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DFA-8',
    when: {
      scenario: [
        'duplicate_email',
        'missing_email',
        'missing_extension',
        'numbering_clash',
        'primary_email_mismatch',
        'email_used_elsewhere',
        'empty_pbx'
      ]
    },
    then: 'warns',
    source: assumed(undefined, 'L40', 'Vkazoo', 'Vusers')
  }
]);
