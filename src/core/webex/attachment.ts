import { attachExisting } from './attach.table.ts';
import { attachTemplate } from './attach-template.table.ts';
import type { Finding, WebexView } from './finding.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import { settingOf } from './template-settings.ts';
import type { WebexCustomer } from './webex-customer.ts';

/** What attaching an existing organisation leads to, as the questionnaire has it (R-ID-3). */
export const attachDecision = (attachment: NonNullable<WebexCustomer['attachment']>) =>
  attachExisting.decide({
    users: attachment.users,
    verifiedDomain: attachment.hasVerifiedDomain ? 'yes' : 'no',
    claimedDomain: attachment.hasClaimedDomain ? 'yes' : 'no',
    activeLicences: attachment.hasActiveLicences ? 'yes' : 'no'
  });

/** Whether the template is prepared for attaching (R-TPL-4, R-TPL-5). */
export const attachTemplateDecision = (template: OnboardingTemplate) =>
  attachTemplate.decide({
    adminInvites: settingOf(template, 'admin-invites-when-attaching') === true ? 'on' : 'off',
    authentication: template.authentication === 'webex' ? 'webex' : 'partner'
  });

/** What stands between the customer and its existing organisation. */
export function findingsOfAttachment({ customer, template }: WebexView): Finding[] {
  if (!customer.attachment) return [];
  const approval = attachDecision(customer.attachment);
  const findings: Finding[] = [];
  if (customer.attachment.orgId === '')
    findings.push({ severity: 'blocks', code: 'organisation-id-missing' });
  if (approval.outcome === 'needs-approval')
    findings.push({
      severity: 'warns',
      code: 'attach-needs-approval',
      because: { table: 'webex-attach', facts: approval.facts }
    });
  if (!template) return findings;
  const { outcome, facts } = attachTemplateDecision(template);
  const because = { table: 'webex-attach-template', facts } as const;
  if (outcome === 'invites-off') findings.push({ severity: 'blocks', code: 'attach-invites-off', because });
  if (outcome === 'keeps-authentication')
    findings.push({ severity: 'informs', code: 'attach-keeps-authentication', because });
  return findings;
}
