import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether the requests for the interface can be exported. */
export type ExportAnswer = 'can-be-exported' | 'draft' | 'provisioning-id-missing' | 'findings';

const facts = {
  created: ['yes', 'no'],
  provisioningId: ['yes', 'no'],
  /** Something about the customer blocks. */
  blocked: ['yes', 'no']
} as const;

export const apiExport = decisionTable<typeof facts, ExportAnswer, `WEX-${number}`>(facts, [
  {
    id: 'WEX-1',
    when: { created: 'no' },
    then: 'draft',
    source: assumed(undefined, 'L57')
  },
  {
    id: 'WEX-2',
    when: { created: 'yes', provisioningId: 'no' },
    then: 'provisioning-id-missing',
    source: stated('L39', 'W17')
  },
  {
    // what blocks here the vendor would report afterwards
    id: 'WEX-3',
    when: { created: 'yes', provisioningId: 'yes', blocked: 'yes' },
    then: 'findings',
    source: assumed(undefined, 'W17')
  },
  {
    id: 'WEX-4',
    when: { created: 'yes', provisioningId: 'yes', blocked: 'no' },
    then: 'can-be-exported',
    source: stated('L39', 'W17')
  }
]);
