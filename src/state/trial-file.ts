import { trialCalendar, type TrialEntry } from '#core/dimensions/trial-calendar.ts';
import { chargedRoleText } from '#i18n/billing-text.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { plain } from '#i18n/plural-message.ts';
import { download } from './download.ts';
import type { TrialRow } from './narrowed-trials.ts';
import { now, today } from './new-id.ts';

/** Hands the ends of these trials to the browser as a file for calendars; `about` becomes part of its name. */
export function downloadTrials(trials: readonly TrialRow[], about = 'trials'): void {
  const text = trialCalendar(trials.map(entryOf), now());
  download(
    new File([text], `patchbay-${about}-${today()}.ics`, {
      type: 'text/calendar;charset=utf-8'
    })
  );
}

function entryOf({ customer, name, role, lastDay, standing }: TrialRow): TrialEntry {
  const day = formatDate(standing.paysFrom);
  const { reference } = customer;
  const words = role ? { name, day, role: chargedRoleText(role) } : null;
  return {
    accountId: customer.id,
    role,
    lastDay,
    summary: plain(words ? t('dimensions-trials.role-event', words) : t('dimensions-trials.event', { name })),
    description: plain(
      [
        words
          ? t('dimensions-trials.role-event-text', words)
          : t('dimensions-trials.event-text', { name, day }),
        ...(reference ? [t('dimensions-trials.event-reference', { reference })] : [])
      ].join('\n')
    )
  };
}
