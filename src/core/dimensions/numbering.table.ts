import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether the numbers of the telephone system tell its users apart. */
export type NumberingAnswer = 'fits' | 'clash' | 'extension-shared' | 'not-known';

const facts = {
  /** Which of the user's numbers is compared with the extensions. */
  pbxNumber: ['sip-user-name', 'extension'],
  /**
   * Whose extension is the same: of a SIP user name the user's own counts as well. `elsewhere`: in another account of
   * the telephone system only.
   */
  sameExtension: ['none', 'same-account', 'elsewhere', 'unknown']
} as const;

export const pbxNumbering = decisionTable<typeof facts, NumberingAnswer, `DNC-${number}`>(facts, [
  {
    id: 'DNC-1',
    when: { pbxNumber: 'sip-user-name', sameExtension: 'none' },
    then: 'fits',
    source: stated('Vkazoo')
  },
  {
    id: 'DNC-2',
    when: { pbxNumber: 'sip-user-name', sameExtension: 'same-account' },
    then: 'clash',
    source: stated('Vkazoo')
  },
  {
    id: 'DNC-3',
    when: { sameExtension: 'unknown' },
    then: 'not-known',
    source: assumed(undefined, 'Vkazoo')
  },
  {
    // that each account has a numbering plan of its own
    id: 'DNC-4',
    when: { sameExtension: 'elsewhere' },
    then: 'fits',
    source: assumed(undefined, 'Vkazoo')
  },
  {
    id: 'DNC-5',
    when: { pbxNumber: 'extension', sameExtension: 'none' },
    then: 'fits',
    source: stated('Vkazoo')
  },
  {
    // the vendor names the SIP user name only
    id: 'DNC-6',
    when: { pbxNumber: 'extension', sameExtension: 'same-account' },
    then: 'extension-shared',
    source: assumed(undefined, 'Vkazoo')
  }
]);
