import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What saving a connection leads to. */
export type ConnectionAnswer = 'closed' | 'connects' | 'nothing-imported' | 'collector-restarts' | 'stops';

const facts = {
  connectionWas: ['none', 'paused', 'enabled'],
  connectionIs: ['enabled', 'paused'],
  /** `live`: created at the vendor. */
  customerIs: ['planned', 'live', 'terminated']
} as const;

export const connectionSave = decisionTable<typeof facts, ConnectionAnswer, `DCN-${number}`>(facts, [
  {
    id: 'DCN-1',
    when: { customerIs: 'terminated' },
    then: 'closed',
    source: assumed(undefined, 'Vterm')
  },
  {
    id: 'DCN-2',
    when: { customerIs: ['planned', 'live'], connectionWas: ['none', 'paused'], connectionIs: 'enabled' },
    then: 'connects',
    source: stated('L40', 'L44')
  },
  {
    id: 'DCN-3',
    when: { customerIs: ['planned', 'live'], connectionWas: ['none', 'paused'], connectionIs: 'paused' },
    then: 'nothing-imported',
    source: stated('L44')
  },
  {
    id: 'DCN-4',
    when: { customerIs: 'live', connectionWas: 'enabled', connectionIs: 'enabled' },
    then: 'collector-restarts',
    source: stated('Vpbx')
  },
  {
    id: 'DCN-5',
    when: { customerIs: 'planned', connectionWas: 'enabled', connectionIs: 'enabled' },
    then: 'connects',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DCN-6',
    when: { customerIs: ['planned', 'live'], connectionWas: 'enabled', connectionIs: 'paused' },
    then: 'stops',
    source: assumed(undefined, 'L44')
  }
]);
