import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { trialCalendar, type TrialEntry } from '#core/dimensions/trial-calendar.ts';
import { trialStanding } from '#core/dimensions/trial-standing.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { download } from './download.ts';
import { now, today } from './new-id.ts';

/** A customer under the name that it is called by on screen. */
export interface TrialCustomer {
  readonly customer: DimensionsCustomer;
  readonly name: string;
}

/** Hands the ends of these trials to the browser as a file for calendars; `about` becomes part of its name. */
export function downloadTrials(trials: readonly TrialCustomer[], about = 'trials'): void {
  const text = trialCalendar(trials.map(entryOf), now());
  download(
    new File([text], `patchbay-${about}-${today()}.ics`, {
      type: 'text/calendar;charset=utf-8'
    })
  );
}

function entryOf({ customer, name }: TrialCustomer): TrialEntry {
  const day = formatDate(trialStanding(customer, today()).paysFrom);
  const { reference } = customer;
  return {
    accountId: customer.id,
    lastDay: customer.trialExpiresOn,
    summary: t('dimensions-trials.event', { name }),
    description: [
      t('dimensions-trials.event-text', { name, day }),
      ...(reference ? [t('dimensions-trials.event-reference', { reference })] : [])
    ].join('\n')
  };
}
