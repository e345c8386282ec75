import { callingPlan } from './calling-plan.table.ts';
import { hasCalling } from './creation.ts';
import type { Finding, WebexView } from './finding.ts';
import { isSubdivisionCode, missingInSite } from './site-parts.ts';
import { stepOf } from './site-step.ts';
import type { Site } from './site.ts';

/** What a site lacks, and what is to be done there next. */
export function findingsOfSite(site: Site, { customer, settings, users }: WebexView): Finding[] {
  const isCalling = hasCalling(customer.offers);
  const about = { site: { id: site.id, name: site.name } };
  const fields = site.kind === 'headquarters' ? [] : missingInSite(site, isCalling, settings);
  const isUnclear = isCalling && site.state !== '' && !isSubdivisionCode(site.state);
  const { outcome, facts } = stepOf(
    site,
    isCalling,
    users.some(({ user }) => !isCalling || user.siteId === site.id)
  );
  const plan = callingPlan.decide({
    connection: site.pstn.connection,
    callingPlan: customer.offers.some(({ id }) => id === 'cisco_calling_plan') ? 'yes' : 'no'
  });
  const isOwnStep = outcome !== 'nothing' && outcome !== 'add-users';
  return [
    ...(fields.length > 0
      ? [{ severity: 'blocks', code: 'site-incomplete', fields, ...about } as const]
      : []),
    ...(isUnclear ? [{ severity: 'warns', code: 'state-no-subdivision', ...about } as const] : []),
    ...(isCalling && plan.outcome === 'missing'
      ? [
          {
            severity: 'warns',
            code: 'calling-plan-missing',
            because: { table: 'webex-calling-plan', facts: plan.facts },
            ...about
          } as const
        ]
      : []),
    ...(isOwnStep
      ? [
          {
            severity: 'warns',
            code: outcome,
            because: { table: 'webex-next-step', facts },
            ...about
          } as const
        ]
      : [])
  ];
}
