import { findingsOfAttachment } from './attachment.ts';
import { findingsOfCustomer } from './customer-findings.ts';
import type { Finding, WebexView } from './finding.ts';
import { findingsOfSite } from './site-findings.ts';
import { findingsOfTemplate } from './template-findings.ts';
import { findingsOfUsers } from './user-findings.ts';

const severities = ['blocks', 'warns', 'informs'] as const;

/** What is worth saying about a customer, what blocks first. What blocks would fail at the vendor, or be refused by it. */
export function findingsOf(view: WebexView): readonly Finding[] {
  const all = [
    ...findingsOfCustomer(view),
    ...findingsOfTemplate(view),
    ...findingsOfAttachment(view),
    ...view.sites.flatMap((site) => findingsOfSite(site, view)),
    ...findingsOfUsers(view)
  ];
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

export const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'blocks');
