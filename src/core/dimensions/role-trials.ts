import type { Day, MaybeDay } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';

type Customer = Pick<DimensionsCustomer, 'roleTrials'>;

/** The last day of the trial that was agreed for a role (R52a); empty if there is none. */
export const roleTrialEnd = ({ roleTrials }: Customer, role: string): MaybeDay =>
  roleTrials.find((trial) => trial.role === role)?.lastDay ?? '';

/** The first day that any trial of a customer can have: that of its creation, which of a draft is not before today. */
export const firstTrialDay = ({ createdOn }: Pick<DimensionsCustomer, 'createdOn'>, today: Day): Day =>
  createdOn === '' ? today : createdOn;
