import type { Tone } from '#components/tones.ts';
import { isTerminationDue, trialDays } from '#core/dimensions/customer-choices.ts';
import { trialReminders } from '#core/dimensions/trial-standing.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { outcomeText } from '#i18n/outcome.ts';
import { daysBetween } from '#state/narrowed-expiring.ts';
import {
  hasConverted,
  isAhead,
  isRunning,
  isTooLate,
  nextReminder,
  type TrialRow
} from '#state/narrowed-trials.ts';

/** How far away the end is, or how long ago it was. */
export function distanceText(row: TrialRow, today: string): string {
  if (isAhead(row)) {
    // a trial of a role has a day of its own, which does not move with the creation
    const count = row.role === null ? trialDays(row.customer) : null;
    return count === null ? '' : t('dimensions-trials.planned-days', { count });
  }
  if (row.standing.daysLeft > 0) return t('dimensions-trials.left', { count: row.standing.daysLeft });
  if (row.lastDay === today) return t('dimensions-trials.ends-today');
  return t('dimensions-trials.over', { count: daysBetween(row.lastDay, today) });
}

/** The first day that is paid for; empty where there is none, or it is not known yet. */
export function paysFromText(row: TrialRow): string {
  const { terminatesOn } = row.customer;
  const isStoppedBefore = terminatesOn !== '' && terminatesOn <= row.lastDay;
  return isStoppedBefore || !(isRunning(row) || hasConverted(row)) ? '' : formatDate(row.standing.paysFrom);
}

/** What a person has to know or do next. */
export function nextText(row: TrialRow, today: string): string {
  if (isAhead(row))
    return t(isTooLate(row, today) ? 'dimensions-trials.too-late' : 'dimensions-trials.begins');
  const { status, terminatesOn } = row.customer;
  const day = terminatesOn && formatDate(terminatesOn);
  if (status === 'terminated') return day && t('dimensions-trials.never-paid', { day });
  if (isTerminationDue(row.customer, today)) return t('dimensions-grid.end-due', { day });
  if (day)
    return t(terminatesOn <= row.lastDay ? 'dimensions-trials.ends-before' : 'dimensions-trials.ends-after', {
      day
    });
  if (!isRunning(row)) return t('dimensions-trials.pays-since', { day: formatDate(row.standing.paysFrom) });
  if (status === 'disabled') return t('dimensions-trials.still-runs');
  const reminder = nextReminder(row);
  return reminder
    ? t('dimensions-trials.next-reminder', { day: formatDate(reminder) })
    : t('dimensions-trials.no-reminder');
}

/** Where the trial stands; a role whose trial is over makes nobody a paying customer, it is charged. */
export const stateText = ({ role, standing: { decision } }: TrialRow): string =>
  role !== null && decision.outcome === 'converted'
    ? t('dimensions-trials.role-charged')
    : outcomeText('dimensions-trial-state', decision.outcome);

const [, , urgent] = trialReminders;

/** The colour of where a trial stands: the nearer its end, the louder. */
export function trialTone(row: TrialRow, today: string): Tone {
  const { decision, daysLeft } = row.standing;
  if (isTooLate(row, today)) return 'critical';
  switch (decision.outcome) {
    case 'expiring-soon':
      return daysLeft <= urgent ? 'critical' : 'warning';
    case 'running':
      return 'info';
    case 'converted':
      return 'positive';
    default:
      return 'neutral';
  }
}
