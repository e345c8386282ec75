import { decisionTable } from '#core/rules/decision-table.ts';
import { pstnConnections } from './site.ts';
import { stated } from './sentences.ts';

/** How numbers come to a site. */
export type PstnAnswer = 'no-numbers' | 'by-interface' | 'by-hand';

const facts = {
  connection: pstnConnections
} as const;

export const pstnNumbers = decisionTable<typeof facts, PstnAnswer, `WPN-${number}`>(facts, [
  {
    id: 'WPN-1',
    when: { connection: 'none' },
    then: 'no-numbers',
    source: stated('W10', 'W19')
  },
  {
    id: 'WPN-2',
    when: { connection: ['local-gateway', 'non-integrated-ccp'] },
    then: 'by-interface',
    source: stated('W18')
  },
  {
    id: 'WPN-3',
    when: { connection: ['integrated-ccp', 'cisco-pstn'] },
    then: 'by-hand',
    source: stated('W18')
  }
]);
