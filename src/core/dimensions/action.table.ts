import { decisionTable } from '#core/rules/decision-table.ts';
import { dimensionsStatuses } from './dimensions-customer.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether something can be done with a customer in its status. */
export type CustomerActionAnswer = 'allowed' | 'vendor-support-only' | 'known-to-vendor' | 'status-unfit';

const facts = {
  customerStatus: dimensionsStatuses,
  /** `create` makes a draft ready; `record-active` writes down that the vendor created it; `remove` takes it from this console. */
  customerAction: [
    'edit',
    'create',
    'hand-over',
    'record-active',
    'disable',
    're-enable',
    'terminate-now',
    'terminate-later',
    'reinstate',
    'remove'
  ]
} as const;

export const customerAction = decisionTable<typeof facts, CustomerActionAnswer, `DST-${number}`>(facts, [
  {
    id: 'DST-1',
    when: { customerAction: 'edit', customerStatus: ['active', 'disabled'] },
    then: 'allowed',
    source: stated('L16', 'L49', 'Vgrid')
  },
  {
    // every customer in the grid can be edited; whether that means these the vendor does not say
    id: 'DST-2',
    when: { customerAction: 'edit', customerStatus: 'terminated' },
    then: 'allowed',
    source: assumed(undefined, 'L49', 'Vgrid')
  },
  {
    // plans, which the vendor does not know
    id: 'DST-3',
    when: { customerAction: 'edit', customerStatus: ['draft', 'ready', 'handed-over'] },
    then: 'allowed',
    source: assumed(undefined, 'L16')
  },
  {
    id: 'DST-4',
    when: { customerAction: 'create', customerStatus: 'draft' },
    then: 'allowed',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-5',
    when: { customerAction: 'hand-over', customerStatus: 'ready' },
    then: 'allowed',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-6',
    when: { customerAction: 'record-active', customerStatus: ['ready', 'handed-over'] },
    then: 'allowed',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-7',
    when: { customerAction: 'disable', customerStatus: 'active' },
    then: 'allowed',
    source: stated('Vterm')
  },
  {
    id: 'DST-8',
    when: { customerAction: 're-enable', customerStatus: 'disabled' },
    then: 'allowed',
    source: stated('Vterm')
  },
  {
    id: 'DST-9',
    when: { customerAction: ['terminate-now', 'terminate-later'], customerStatus: 'active' },
    then: 'allowed',
    source: stated('Vterm')
  },
  {
    id: 'DST-10',
    when: { customerAction: ['terminate-now', 'terminate-later'], customerStatus: 'disabled' },
    then: 'allowed',
    source: derived(undefined, 'Vterm')
  },
  {
    id: 'DST-11',
    when: { customerAction: 'reinstate', customerStatus: 'terminated' },
    then: 'vendor-support-only',
    source: stated('Vterm')
  },
  {
    id: 'DST-12',
    when: { customerAction: 'remove', customerStatus: ['draft', 'ready'] },
    then: 'allowed',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-13',
    when: { customerAction: 'remove', customerStatus: ['handed-over', 'active', 'disabled', 'terminated'] },
    then: 'known-to-vendor',
    source: assumed(undefined, 'L5', 'Vterm')
  },
  {
    id: 'DST-14',
    when: {
      customerAction: 'create',
      customerStatus: ['ready', 'handed-over', 'active', 'disabled', 'terminated']
    },
    then: 'status-unfit',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-15',
    when: {
      customerAction: 'hand-over',
      customerStatus: ['draft', 'handed-over', 'active', 'disabled', 'terminated']
    },
    then: 'status-unfit',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-16',
    when: { customerAction: 'record-active', customerStatus: ['draft', 'active', 'disabled', 'terminated'] },
    then: 'status-unfit',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DST-17',
    when: {
      customerAction: 'disable',
      customerStatus: ['draft', 'ready', 'handed-over', 'disabled', 'terminated']
    },
    then: 'status-unfit',
    source: derived(undefined, 'Vterm')
  },
  {
    id: 'DST-18',
    when: {
      customerAction: 're-enable',
      customerStatus: ['draft', 'ready', 'handed-over', 'active', 'terminated']
    },
    then: 'status-unfit',
    source: derived(undefined, 'Vterm')
  },
  {
    id: 'DST-19',
    when: {
      customerAction: ['terminate-now', 'terminate-later'],
      customerStatus: ['draft', 'ready', 'handed-over', 'terminated']
    },
    then: 'status-unfit',
    source: derived(undefined, 'Vterm')
  },
  {
    id: 'DST-20',
    when: {
      customerAction: 'reinstate',
      customerStatus: ['draft', 'ready', 'handed-over', 'active', 'disabled']
    },
    then: 'status-unfit',
    source: derived(undefined, 'Vterm')
  }
]);
