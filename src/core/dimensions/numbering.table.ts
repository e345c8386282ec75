import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether the numbers of the telephone system tell its users apart. */
export type NumberingAnswer = 'fits' | 'clash' | 'not-known';

const facts = {
  /** The SIP user name of the user's device; `an-extension`: the same as an extension. */
  sipUser: ['own', 'an-extension', 'unknown']
} as const;

export const pbxNumbering = decisionTable<typeof facts, NumberingAnswer, `DNC-${number}`>(facts, [
  {
    id: 'DNC-1',
    when: { sipUser: 'own' },
    then: 'fits',
    source: stated('Vkazoo')
  },
  {
    id: 'DNC-2',
    when: { sipUser: 'an-extension' },
    then: 'clash',
    source: stated('Vkazoo')
  },
  {
    id: 'DNC-3',
    when: { sipUser: 'unknown' },
    then: 'not-known',
    source: assumed(undefined, 'Vkazoo')
  }
]);
