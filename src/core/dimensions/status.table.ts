import { decisionTable } from '#core/rules/decision-table.ts';
import { dimensionsStatuses } from './dimensions-customer.ts';
import { assumed, stated } from './sentences.ts';

/** What a status means for access, recording and billing. */
export type StatusEffectAnswer = 'planned' | 'in-use' | 'access-suspended' | 'ended';

const facts = {
  customerStatus: dimensionsStatuses
} as const;

export const statusEffect = decisionTable<typeof facts, StatusEffectAnswer, `DSE-${number}`>(facts, [
  {
    id: 'DSE-1',
    when: { customerStatus: ['draft', 'ready', 'handed-over'] },
    then: 'planned',
    source: assumed(undefined, 'L5')
  },
  {
    id: 'DSE-2',
    when: { customerStatus: 'active' },
    then: 'in-use',
    source: stated('Vgrid', 'Vterm')
  },
  {
    id: 'DSE-3',
    when: { customerStatus: 'disabled' },
    then: 'access-suspended',
    source: stated('Vterm')
  },
  {
    id: 'DSE-4',
    when: { customerStatus: 'terminated' },
    then: 'ended',
    source: stated('Vterm')
  }
]);
