import { dayAfter, laterOf, type Day, type MaybeDay } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { internalTerms, type InternalMark } from './internal-terms.ts';
import { roleTrialEnd } from './role-trials.ts';

/** Days on which licences cost nothing. The first is open where it is not known, the last while there is no end. */
export interface FreeDays {
  readonly from: MaybeDay;
  readonly to: MaybeDay;
  /** What ends with them. */
  readonly of: 'trial' | 'internal';
}

type Customer = InternalMark & Pick<DimensionsCustomer, 'trialExpiresOn' | 'roleTrials'>;

/**
 * The days on which a role costs nothing, in order and apart: those of the customer's trial, of one of the role alone,
 * which is as one of the customer (our reading), and of the internal system.
 */
export function freeDays(customer: Customer, role = ''): readonly FreeDays[] {
  const trial = laterOf(customer.trialExpiresOn, roleTrialEnd(customer, role));
  const all: readonly FreeDays[] = [
    ...(trial === '' ? [] : [{ from: '', to: trial, of: 'trial' } as const]),
    ...internalTerms(customer).map((term) => ({ ...term, of: 'internal' }) as const)
  ];
  return all
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly FreeDays[]>((apart, days) => {
      const last = apart.at(-1);
      if (!last || (last.to !== '' && days.from > dayAfter(last.to))) return [...apart, days];
      return [...apart.slice(0, -1), goesOn(last, days) ? { ...days, from: last.from } : last];
    }, []);
}

/** Whether `other` ends later. */
const goesOn = ({ to }: FreeDays, other: FreeDays): boolean =>
  to !== '' && (other.to === '' || other.to > to);

/** The free days that a day is one of. */
export const freeDaysAt = (customer: Customer, role: string | undefined, day: Day): FreeDays | undefined =>
  freeDays(customer, role).find(({ from, to }) => from <= day && (to === '' || day <= to));
