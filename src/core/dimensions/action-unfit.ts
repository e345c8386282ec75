import type { Refusal } from '#core/refusal.ts';
import { customerAction } from './action.table.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';

type Action = (typeof customerAction)['facts']['customerAction'][number];

/** Why this cannot be done with a customer as it stands, or `null`. */
export function actionUnfit({ status }: DimensionsCustomer, action: Action): Refusal | null {
  const { outcome, facts } = customerAction.decide({ customerStatus: status, customerAction: action });
  return outcome === 'allowed'
    ? null
    : { code: 'dimensions-action-unfit', because: { table: 'dimensions-action', facts } };
}
