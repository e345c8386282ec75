import { customerRequestKind, removedByUpdate } from './api-customer.ts';
import { leftByHand, type ByHand, type ExportSource } from './api-requests.ts';
import { numbersWay } from './api-follow-up.ts';
import { attachDecision, attachTemplateDecision } from './attachment.ts';
import { hasCalling } from './creation.ts';
import { headquartersOf } from './customer-of.ts';
import { countOf } from './number-ranges.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import { partnerRole } from './partner-role.table.ts';
import { peopleSteps } from './people-steps.ts';
import { restrictedMode } from './restricted-mode.table.ts';
import type { RecordBack, WebexStep } from './run-book-step.ts';
import type { Site } from './site.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';

export const webexSections = ['before', 'template', 'customer', 'sites', 'people', 'after'] as const;
type WebexSection = (typeof webexSections)[number];
export type WebexRunBook = Readonly<Record<WebexSection, readonly WebexStep[]>>;

/** Everything that somebody at Partner Hub has to do for this customer, in the order of 1.D of the facts. */
export function webexRunBook(source: ExportSource, settings: WebexSettings): WebexRunBook {
  const byHand = leftByHand(source);
  return {
    before: prerequisites(source),
    template: source.template ? [templateStep(source.template, settings)] : [],
    customer: customerSteps(source, byHand),
    sites: hasCalling(source.customer.offers) ? source.sites.flatMap(siteSteps) : [],
    people: peopleSteps(source, byHand),
    after: lastSteps(source)
  };
}

/** What lies outside both products and has to be there first. */
function prerequisites({ customer, template, sites }: ExportSource): readonly WebexStep[] {
  const role = partnerRole.decide({ partnerRole: 'full', task: 'create-customer' });
  const unknown = hasCalling(customer.offers) ? sites.filter(lacksConnectionId).map(({ name }) => name) : [];
  return [
    { code: 'partner-role', because: { table: 'webex-partner-role', facts: role.facts } },
    ...tacCase(template),
    ...attachSteps(customer, template),
    ...(unknown.length > 0 ? [{ code: 'connection-ids', sites: unknown } as const] : [])
  ];
}

const lacksConnectionId = ({ pstn }: Site): boolean =>
  (pstn.connection === 'non-integrated-ccp' && pstn.connectionId === '') ||
  (pstn.connection === 'local-gateway' && pstn.routeId === '');

function tacCase(template: OnboardingTemplate | undefined): readonly WebexStep[] {
  if (!template || template.authentication === 'webex') return [];
  const { authentication: method, samlEntityId, oidcIdpName } = template;
  return [{ code: 'tac-case', method, provider: method === 'partner-saml' ? samlEntityId : oidcIdpName }];
}

function attachSteps(
  { attachment, facts }: WebexCustomer,
  template: OnboardingTemplate | undefined
): readonly WebexStep[] {
  if (!attachment || facts.customerId !== '') return [];
  const approval = attachDecision(attachment);
  const prepared = template && attachTemplateDecision(template);
  const needsApproval = approval.outcome === 'needs-approval';
  return [
    {
      code: 'attach',
      needsApproval,
      orgId: attachment.orgId,
      because:
        !needsApproval && prepared && prepared.outcome !== 'prepared'
          ? { table: 'webex-attach-template', facts: prepared.facts }
          : { table: 'webex-attach', facts: approval.facts }
    }
  ];
}

function templateStep(template: OnboardingTemplate, settings: WebexSettings): WebexStep {
  const { name, provisioningId } = template;
  if (provisioningId !== '') return { code: 'open-template', name, provisioningId };
  return {
    code: 'create-template',
    template,
    admin: settings.admins.find(({ id }) => id === template.adminId)?.email ?? '',
    subscription:
      settings.subscriptions.find(({ id }) => id === template.subscriptionId)?.subscriptionId ?? '',
    provider: settings.ccpProviders.find(({ id }) => id === template.ccpProviderId)?.name ?? ''
  };
}

function customerSteps({ customer, sites }: ExportSource, byHand: readonly ByHand[]): readonly WebexStep[] {
  const kind = customerRequestKind(customer);
  const removed = removedByUpdate(customer);
  const first = removed[0];
  return [
    ...(kind === 'wait'
      ? []
      : [
          {
            code: kind === 'create' ? 'create-customer' : 'update-customer',
            customer,
            headquarters: headquartersOf(sites),
            removed,
            isByHand: byHand.some(({ code }) => code === 'customer'),
            ...(first === undefined
              ? {}
              : {
                  because: {
                    table: 'webex-package-list',
                    facts: { handedOver: 'yes', listed: 'no' }
                  } as const
                })
          } as const
        ]),
    {
      code: 'await-customer',
      because: { table: 'webex-customer-status', facts: { status: 'provisioning' } }
    },
    ...(customer.facts.orgId === '' ? [{ code: 'verify-access' } as const] : []),
    ...(customer.tags.length > 0 ? [{ code: 'tags', tags: customer.tags } as const] : [])
  ];
}

function siteSteps(site: Site): readonly WebexStep[] {
  const way = numbersWay(site);
  const because = { table: 'webex-pstn', facts: way.facts } as const;
  const count = countOf(site.numbers);
  return [
    ...(site.kind === 'further' && site.locationId === '' ? [{ code: 'add-location', site } as const] : []),
    { code: 'connect-pstn', site, isByHand: way.outcome === 'by-hand', because },
    ...(count > 0
      ? [{ code: 'add-numbers', site, count, isByHand: way.outcome !== 'by-interface', because } as const]
      : []),
    ...(site.mainNumber === '' ? [] : [{ code: 'choose-main-number', site } as const]),
    ...(site.setupAssist ? [{ code: 'setup-assist', site } as const] : [])
  ];
}

function lastSteps({ customer, template, sites }: ExportSource): readonly WebexStep[] {
  const mode = customer.restrictedAdminMode ? 'on' : 'off';
  const rows = restrictedMode.facts.ability.map((ability) => restrictedMode.decide({ ability, mode }));
  const missing: readonly RecordBack[] = [
    ...(template?.provisioningId === '' ? [{ what: 'provisioning-id' } as const] : []),
    ...(customer.facts.customerId === '' ? [{ what: 'customer-id' } as const] : []),
    ...(customer.facts.orgId === '' ? [{ what: 'organisation-id' } as const] : []),
    ...(hasCalling(customer.offers)
      ? sites
          .filter(({ locationId }) => locationId === '')
          .map(({ name }) => ({ what: 'location-id', site: name }) as const)
      : [])
  ];
  return [
    {
      code: 'restricted-mode',
      isOn: customer.restrictedAdminMode,
      taken: rows.filter(({ outcome }) => outcome === 'not-possible').map(({ facts }) => facts.ability),
      because: { table: 'webex-restricted-mode', facts: { ability: 'add-users', mode } }
    },
    { code: 'record-back', missing }
  ];
}
