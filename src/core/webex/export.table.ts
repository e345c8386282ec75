import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether the requests for the interface can be exported. */
export type ExportAnswer =
  'can-be-exported' | 'draft' | 'provisioning-id-missing' | 'customer-id-missing' | 'findings';

const facts = {
  created: ['yes', 'no'],
  provisioningId: ['yes', 'no'],
  /** The vendor's identifier of the customer, which an update names; there is none before it is created. */
  customerId: ['not-yet', 'recorded', 'missing'],
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
    // the interface cannot do without it; that planning and prechecks go on is ours
    id: 'WEX-2',
    when: { created: 'yes', provisioningId: 'no' },
    then: 'provisioning-id-missing',
    source: assumed(undefined, 'L39', 'W17')
  },
  {
    // without it nobody could tell an update from creating the customer once more
    id: 'WEX-5',
    when: { created: 'yes', provisioningId: 'yes', customerId: 'missing' },
    then: 'customer-id-missing',
    source: assumed(undefined, 'W17')
  },
  {
    // what blocks here the vendor would report afterwards
    id: 'WEX-3',
    when: { created: 'yes', provisioningId: 'yes', customerId: ['not-yet', 'recorded'], blocked: 'yes' },
    then: 'findings',
    source: assumed(undefined, 'W17')
  },
  {
    id: 'WEX-4',
    when: { created: 'yes', provisioningId: 'yes', customerId: ['not-yet', 'recorded'], blocked: 'no' },
    then: 'can-be-exported',
    source: stated('L39', 'W17')
  }
]);
