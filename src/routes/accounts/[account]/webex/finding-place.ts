import type { Finding } from '#core/webex/finding.ts';
import type { WizardStep } from '#state/webex-wizard.svelte.ts';
import { addresses } from '../../../addresses.ts';

const steps: Readonly<Partial<Record<Finding['code'], WizardStep>>> = {
  'template-missing': 'information',
  'information-missing': 'information',
  'not-confirmed': 'information',
  'external-id-taken': 'information',
  'organisation-id-missing': 'information',
  'attach-needs-approval': 'information',
  'package-missing': 'packages',
  'calling-plan-missing': 'packages',
  'base-missing': 'packages',
  'package-removed': 'packages',
  'offer-unknown': 'packages',
  'headquarters-missing': 'headquarters'
};
const templateCodes: readonly Finding['code'][] = [
  'pstn-in-template',
  'provisioning-id-missing',
  'attach-invites-off',
  'attach-keeps-authentication'
];

/** The step of the wizard in which a finding is put right; `undefined` if it is put right elsewhere. */
export const stepOfFinding = ({ code }: Finding): WizardStep | undefined => steps[code];

/** Where a finding is put right. */
export function placeOfFinding(finding: Finding, accountId: string, templateId: string): string {
  const step = stepOfFinding(finding);
  if (step) return addresses.webexWizard(accountId, step);
  if (templateCodes.includes(finding.code) && templateId !== '') return addresses.template(templateId);
  if (finding.code === 'customer-id-missing') return addresses.webex(accountId);
  if (finding.site) return addresses.webexSite(accountId, finding.site.id);
  return addresses.webexUsers(accountId);
}
