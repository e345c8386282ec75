import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What an order's dates and assignment amount to. */
export interface OrderStatus {
  readonly badge: 'assign' | 'assigned' | 'expiring-soon' | 'expired' | 'perpetual' | 'pending-activation';
  /** It can be assigned to an account now. */
  readonly assignable: boolean;
  /** Its licences count for the account that has it. */
  readonly counts: boolean;
}

const facts = {
  assigned: ['yes', 'no'],
  validity: ['perpetual', 'running', 'expiring', 'expired'],
  activation: ['active', 'pending']
} as const;

const running = ['running', 'perpetual'] as const;

export const orderStatus = decisionTable<typeof facts, OrderStatus, `ORD-${number}`>(facts, [
  {
    id: 'ORD-1',
    when: { assigned: 'no', validity: running, activation: 'active' },
    then: { badge: 'assign', assignable: true, counts: false },
    source: stated('O1', 'R3')
  },
  {
    id: 'ORD-2',
    when: { assigned: 'no', validity: 'expiring', activation: 'active' },
    then: { badge: 'expiring-soon', assignable: true, counts: false },
    source: stated('O1')
  },
  {
    id: 'ORD-3',
    when: { assigned: 'no', validity: 'expired' },
    then: { badge: 'expired', assignable: false, counts: false },
    source: stated('O1')
  },
  {
    id: 'ORD-4',
    when: { assigned: 'no', validity: ['running', 'perpetual', 'expiring'], activation: 'pending' },
    then: { badge: 'pending-activation', assignable: true, counts: false },
    source: assumed(undefined, 'O1')
  },
  {
    id: 'ORD-5',
    when: { assigned: 'yes', validity: 'running', activation: 'active' },
    then: { badge: 'assigned', assignable: false, counts: true },
    source: stated('R4')
  },
  {
    id: 'ORD-6',
    when: { assigned: 'yes', validity: 'perpetual', activation: 'active' },
    then: { badge: 'perpetual', assignable: false, counts: true },
    source: stated('O1', 'R4')
  },
  {
    id: 'ORD-7',
    when: { assigned: 'yes', validity: 'expiring', activation: 'active' },
    then: { badge: 'expiring-soon', assignable: false, counts: true },
    source: stated('O1', 'R4')
  },
  {
    id: 'ORD-8',
    when: { assigned: 'yes', validity: 'expired' },
    then: { badge: 'expired', assignable: false, counts: false },
    source: assumed('G17', 'O1')
  },
  {
    id: 'ORD-9',
    when: { assigned: 'yes', validity: ['running', 'perpetual', 'expiring'], activation: 'pending' },
    then: { badge: 'pending-activation', assignable: false, counts: false },
    source: assumed(undefined, 'O1')
  }
]);
