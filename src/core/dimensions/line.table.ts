import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a licence of a customer costs anything. */
export type InvoiceLineAnswer =
  'no-line' | 'zero-rated-internal' | 'zero-rated-trial' | 'zero-rated-role' | 'charged';

const facts = {
  /** Of the customer, on the days that the line is for. */
  lineStatus: ['active', 'disabled', 'terminated'],
  /** The customer is the internal system. */
  internal: ['yes', 'no'],
  /** Of the customer itself. */
  trial: ['none', 'running'],
  /** Agreed with the vendor for this role. */
  roleTrial: ['yes', 'no']
} as const;

export const invoiceLine = decisionTable<typeof facts, InvoiceLineAnswer, `DLN-${number}`>(facts, [
  {
    // that nothing is billed afterwards follows from nothing the vendor says
    id: 'DLN-1',
    when: { lineStatus: 'terminated' },
    then: 'no-line',
    source: assumed(undefined, 'Vterm')
  },
  {
    id: 'DLN-2',
    when: { lineStatus: ['active', 'disabled'], internal: 'yes' },
    then: 'zero-rated-internal',
    source: stated('L28', 'L33')
  },
  {
    id: 'DLN-3',
    when: { lineStatus: ['active', 'disabled'], internal: 'no', trial: 'running' },
    then: 'zero-rated-trial',
    source: stated('Vtrial')
  },
  {
    id: 'DLN-4',
    when: { lineStatus: ['active', 'disabled'], internal: 'no', trial: 'none', roleTrial: 'yes' },
    then: 'zero-rated-role',
    source: stated('Vbill')
  },
  {
    id: 'DLN-5',
    when: { lineStatus: 'active', internal: 'no', trial: 'none', roleTrial: 'no' },
    then: 'charged',
    source: stated('Vbill')
  },
  {
    id: 'DLN-6',
    when: { lineStatus: 'disabled', internal: 'no', trial: 'none', roleTrial: 'no' },
    then: 'charged',
    source: stated('Vterm')
  }
]);
