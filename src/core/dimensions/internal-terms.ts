import { addDays, type Day, type MaybeDay } from './days.ts';
import { mostInternalTerms, type DimensionsCustomer, type InternalTerm } from './dimensions-customer.ts';

export type InternalMark = Pick<DimensionsCustomer, 'isInternal' | 'internalSince' | 'internalBefore'>;

/** The days on which a customer is the internal system, in order; the last of them is open while it is. */
export const internalTerms = ({
  isInternal,
  internalSince,
  internalBefore
}: InternalMark): readonly { readonly from: MaybeDay; readonly to: MaybeDay }[] =>
  isInternal ? [...internalBefore, { from: internalSince, to: '' }] : internalBefore;

export const isInternalOn = (mark: InternalMark, day: Day): boolean =>
  internalTerms(mark).some(({ from, to }) => from <= day && (to === '' || day <= to));

/**
 * The mark set or taken away on a day, which is charged again (R20). Without a day the
 * customer is internal from its first one on, or never was.
 */
export function marked(before: InternalMark, to: 'on' | 'off', on: MaybeDay): InternalMark {
  const { internalSince, internalBefore } = before;
  if (to === 'on') return { isInternal: true, internalSince: on, internalBefore };
  const ended: readonly InternalTerm[] =
    internalSince < on ? [{ from: internalSince, to: addDays(on, -1) }] : [];
  return {
    isInternal: false,
    internalSince: '',
    internalBefore: [...internalBefore, ...ended].slice(-mostInternalTerms)
  };
}
