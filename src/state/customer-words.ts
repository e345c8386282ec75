import { isOnTrial, isPlanned, isTerminationDue } from '#core/dimensions/customer-choices.ts';
import type { Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { trialStanding } from '#core/dimensions/trial-standing.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { plain } from '#i18n/plural-message.ts';
import { hasTrait } from './narrowed-customers.ts';

// What a row of the grid says: it is drawn from here and searched here, so that what can be read can be found.

const standoutKinds = ['record-end', 'internal', 'roles-pending', 'sync-stopped', 'paused'] as const;
export type Standout = (typeof standoutKinds)[number];

/** What stands out about a customer. */
export function standouts(customer: DimensionsCustomer, today: Day): readonly Standout[] {
  const { connection, isInternal, status, sync } = customer;
  const isStopped = sync.state === 'error';
  const isPaused = connection?.isPaused === true && status !== 'draft' && status !== 'terminated';
  const has: Readonly<Record<Standout, boolean>> = {
    'record-end': isTerminationDue(customer, today),
    internal: isInternal,
    'roles-pending': hasTrait(customer, 'roles-pending', today),
    'sync-stopped': isStopped,
    paused: isPaused && !isStopped
  };
  return standoutKinds.filter((kind) => has[kind]);
}

export function standoutText(kind: Standout): string {
  switch (kind) {
    case 'internal':
      return t('dimensions.internal-system');
    case 'roles-pending':
      return t('dimensions.roles-pending');
    default:
      return t(`dimensions-grid.${kind}`);
  }
}

/** What lies ahead of a customer by itself, or by plan. */
export function aheadText(customer: DimensionsCustomer, today: Day): string {
  const { status, terminatesOn } = customer;
  if (terminatesOn !== '')
    return t(
      status === 'terminated'
        ? 'dimensions-grid.ended'
        : isTerminationDue(customer, today)
          ? 'dimensions-grid.end-due'
          : 'dimensions-grid.ends',
      { day: formatDate(terminatesOn) }
    );
  if (!isOnTrial(customer, today)) return '';
  const { daysLeft } = trialStanding(customer, today);
  return daysLeft === 0
    ? t('dimensions-grid.trial-ends-today')
    : t('dimensions-grid.trial-left', { count: daysLeft });
}

/** The day of the creation at the vendor; of whom the vendor does not have yet, the planned one is told as such. */
export function createdText(customer: DimensionsCustomer): string {
  const { createdOn } = customer;
  if (createdOn === '') return t('dimensions-grid.not-created');
  return isPlanned(customer)
    ? t('dimensions-grid.planned', { day: formatDate(createdOn) })
    : formatDate(createdOn);
}

/**
 * What rows say besides names and references, in the language on screen. Customers of whom the same is said share one
 * text: many have the same days, and it takes long to put one into words.
 */
export function rowWords(today: Day): (customer: DimensionsCustomer) => string {
  const written = new Map<string, string>();
  return (customer) => {
    const { status, createdOn, terminatesOn, trialExpiresOn } = customer;
    const kinds = standouts(customer, today);
    const hasReference = customer.reference !== '';
    const key = [status, createdOn, terminatesOn, trialExpiresOn, hasReference, ...kinds].join(' ');
    const known = written.get(key);
    if (known !== undefined) return known;
    const said = [
      createdText(customer),
      t(`value.customerStatus.${status}`),
      ...kinds.map(standoutText),
      aheadText(customer, today),
      hasReference ? '' : t('dimensions-grid.no-reference')
    ];
    const text = plain(said.filter(Boolean).join(' '));
    written.set(key, text);
    return text;
  };
}
