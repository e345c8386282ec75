import type { Id } from '#core/fields.ts';
import type { Because } from '#core/refusal.ts';
import { customerIdState } from './api-customer.ts';
import { attachExisting } from './attach.table.ts';
import { attachTemplate } from './attach-template.table.ts';
import { callingPlan } from './calling-plan.table.ts';
import { factsOfOffer, hasCalling, missingInformation, packagesOf } from './creation.ts';
import { customerCreation } from './customer-creation.table.ts';
import { headquartersOf } from './customer-of.ts';
import { apiExport } from './export.table.ts';
import { externalIdCheck } from './external-id.table.ts';
import { addOnDecision, addOnsWithoutBase, offersInUpdate } from './offers.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { OfferId } from './packages.ts';
import { isSubdivisionCode, missingInSite } from './site-parts.ts';
import { stepOf } from './site-step.ts';
import { blankSite, type Site, type SiteDetails } from './site.ts';
import { templatePstn } from './template-pstn.table.ts';
import { settingOf } from './template-settings.ts';
import { findingsOfUsers, type NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';

/** Something worth saying about a customer, with the rule behind it; `i18n` has the words. */
export interface Finding {
  readonly severity: 'blocks' | 'warns' | 'informs';
  readonly code: FindingCode;
  readonly because?: Because;
  readonly offer?: OfferId;
  readonly site?: Pick<Site, 'id' | 'name'>;
  readonly fields?: readonly (keyof SiteDetails | 'companyName' | 'adminEmail' | 'externalId')[];
  /** The users it is about. */
  readonly personIds?: readonly Id[];
}
export type FindingCode =
  | 'template-missing'
  | 'information-missing'
  | 'not-confirmed'
  | 'package-missing'
  | 'headquarters-missing'
  | 'external-id-taken'
  | 'base-missing'
  | 'offer-unknown'
  | 'package-removed'
  | 'pstn-in-template'
  | 'provisioning-id-missing'
  | 'customer-id-missing'
  | 'organisation-id-missing'
  | 'attach-needs-approval'
  | 'attach-invites-off'
  | 'attach-keeps-authentication'
  | 'site-incomplete'
  | 'state-no-subdivision'
  | 'calling-plan-missing'
  | 'choose-pstn'
  | 'add-numbers'
  | 'choose-main-number'
  | 'add-users'
  | 'quantity-exceeded'
  | 'package-not-on-customer'
  | 'package-not-for-people'
  | 'user-base-missing'
  | 'user-line-missing'
  | 'number-not-on-site'
  | 'number-toll-free'
  | 'number-twice'
  | 'extension-unfit'
  | 'extension-twice'
  | 'name-missing'
  | 'name-too-long'
  | 'name-characters'
  | 'email-too-long'
  | 'administrator-level'
  | 'await-consent'
  | 'free-elsewhere'
  | 'to-update';

/** Everything that the findings of a customer follow from. */
export interface WebexView {
  readonly customer: WebexCustomer;
  readonly template: OnboardingTemplate | undefined;
  readonly sites: readonly Site[];
  readonly users: readonly NamedUser[];
  readonly settings: WebexSettings;
  /** Another customer of the partner has the same external customer ID. */
  readonly isExternalIdTaken: boolean;
}

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

const complete = {
  template: 'yes',
  information: 'complete',
  confirmed: 'yes',
  packages: 'some',
  calling: 'yes',
  headquarters: 'complete'
} as const;

/** Everything that keeps the customer from being created, not only the first of it. */
function findingsOfCustomer(view: WebexView): Finding[] {
  const { customer, template, sites, settings } = view;
  const missing = (
    code:
      | 'template-missing'
      | 'information-missing'
      | 'not-confirmed'
      | 'package-missing'
      | 'headquarters-missing',
    over: Partial<Parameters<typeof customerCreation.decide>[0]>,
    fields?: Finding['fields']
  ): Finding => ({
    severity: 'blocks',
    code,
    because: {
      table: 'webex-customer-creation',
      facts: customerCreation.decide({ ...complete, ...over }).facts
    },
    ...(fields ? { fields } : {})
  });
  const information = missingInformation(customer);
  const headquarters = headquartersOf(sites);
  const isCalling = hasCalling(customer.offers);
  const ofHeadquarters = missingInSite(
    headquarters ?? { ...blankSite, country: customer.country },
    isCalling,
    settings
  );
  return [
    ...(template?.status === 'submitted' ? [] : [missing('template-missing', { template: 'no' })]),
    ...(information.length > 0
      ? [missing('information-missing', { information: 'incomplete' }, information)]
      : []),
    ...(customer.confirmed ? [] : [missing('not-confirmed', { confirmed: 'no' })]),
    ...(packagesOf(customer.offers).length > 0 ? [] : [missing('package-missing', { packages: 'none' })]),
    ...(!headquarters || ofHeadquarters.length > 0
      ? [
          missing(
            'headquarters-missing',
            { calling: isCalling ? 'yes' : 'no', headquarters: 'incomplete' },
            ofHeadquarters
          )
        ]
      : []),
    ...externalIdTaken(view),
    ...customerIdMissing(customer),
    ...findingsOfOffers(customer)
  ];
}

function externalIdTaken({ customer, isExternalIdTaken }: WebexView): Finding[] {
  const { outcome, facts } = externalIdCheck.decide({
    given: customer.externalId === '' ? 'no' : 'yes',
    taken: isExternalIdTaken ? 'yes' : 'no'
  });
  return outcome === 'taken'
    ? [{ severity: 'blocks', code: 'external-id-taken', because: { table: 'webex-external-id', facts } }]
    : [];
}

/** The vendor has the customer, and nobody has recorded under which identifier. */
function customerIdMissing(customer: WebexCustomer): Finding[] {
  const { outcome, facts } = apiExport.decide({
    created: 'yes',
    provisioningId: 'yes',
    customerId: customerIdState(customer),
    blocked: 'no'
  });
  return outcome === 'customer-id-missing'
    ? [{ severity: 'warns', code: 'customer-id-missing', because: { table: 'webex-export', facts } }]
    : [];
}

function findingsOfOffers(customer: WebexCustomer): Finding[] {
  const packages = packagesOf(customer.offers);
  return [
    ...addOnsWithoutBase(customer.offers).map((offer): Finding => ({
      severity: 'blocks',
      code: 'base-missing',
      offer,
      because: { table: 'webex-add-on', facts: addOnDecision(offer, packages).facts }
    })),
    ...customer.offers
      .filter(({ id }) => !factsOfOffer(id).isKnown)
      .map(({ id }): Finding => ({
        severity: 'warns',
        code: 'offer-unknown',
        offer: id,
        because: { table: 'webex-package', facts: { offer: id } }
      })),
    ...offersInUpdate(customer)
      .filter(({ decision }) => decision.outcome === 'removed')
      .map(({ offer, decision }): Finding => ({
        severity: 'warns',
        code: 'package-removed',
        offer,
        because: { table: 'webex-package-list', facts: decision.facts }
      }))
  ];
}

function findingsOfTemplate({ customer, template }: WebexView): Finding[] {
  if (template?.status !== 'submitted') return [];
  const pstn = templatePstn.decide({ provider: template.ccpProviderId === '' ? 'none' : 'chosen' });
  const exported = apiExport.decide({
    created: customer.status === 'draft' ? 'no' : 'yes',
    provisioningId: template.provisioningId === '' ? 'no' : 'yes',
    customerId: 'not-yet',
    blocked: 'no'
  });
  return [
    ...(pstn.outcome === 'advised-against'
      ? [
          {
            severity: 'warns',
            code: 'pstn-in-template',
            because: { table: 'webex-template-pstn', facts: pstn.facts }
          } as const
        ]
      : []),
    ...(exported.outcome === 'provisioning-id-missing'
      ? [
          {
            severity: 'warns',
            code: 'provisioning-id-missing',
            because: { table: 'webex-export', facts: exported.facts }
          } as const
        ]
      : [])
  ];
}

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

function findingsOfAttachment({ customer, template }: WebexView): Finding[] {
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

function findingsOfSite(site: Site, { customer, settings, users }: WebexView): Finding[] {
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
