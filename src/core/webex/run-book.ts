import type { Because } from '#core/refusal.ts';
import { customerRequestKind, removedByUpdate } from './api-customer.ts';
import { isToHandOver, isToUpdate } from './api-subscribers.ts';
import { leftByHand, type ByHand, type ExportSource } from './api-requests.ts';
import { numbersWay } from './api-follow-up.ts';
import { factsOfOffer, hasCalling } from './creation.ts';
import { headquartersOf } from './customer-of.ts';
import { attachDecision, attachTemplateDecision } from './attachment.ts';
import { countOf } from './number-ranges.ts';
import type { AuthenticationMethod, OnboardingTemplate } from './onboarding-template.ts';
import { packageIds, type AddOnId, type OfferId, type PackageId } from './packages.ts';
import { partnerRole } from './partner-role.table.ts';
import { restrictedMode } from './restricted-mode.table.ts';
import type { Site } from './site.ts';
import { sinceTold, updateOf, userStatusOf, type ToldPart, type UserUpdate } from './told.ts';
import { adminRoles, type AdminRole, type UserDetails } from './webex-user.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';

/** As many people as Partner Hub's form takes at a time. */
const usersPerBatch = 25;

/** Something that Webex gives out, and that nobody has written down here yet. */
export type RecordBack =
  | { readonly what: 'provisioning-id' | 'customer-id' | 'organisation-id' }
  | { readonly what: 'location-id'; readonly site: string };

/** Somebody whom Webex knows otherwise: what changed, and how they are now. */
export interface ChangedUser extends UserUpdate {
  readonly email: string;
  readonly user: UserDetails;
  readonly parts: readonly ToldPart[];
  /** The name of the site, empty without one. */
  readonly site: string;
}

/** One thing to do outside the product, as a code with what it needs; `i18n` has the words. */
export type WebexStep = { readonly because?: Because } & (
  | { readonly code: 'partner-role' }
  /** Trust in the partner's own identity provider is set up by a case with the vendor's support. */
  | {
      readonly code: 'tac-case';
      readonly method: Exclude<AuthenticationMethod, 'webex'>;
      readonly provider: string;
    }
  | { readonly code: 'attach'; readonly needsApproval: boolean; readonly orgId: string }
  | { readonly code: 'connection-ids'; readonly sites: readonly string[] }
  | {
      readonly code: 'create-template';
      readonly template: OnboardingTemplate;
      readonly admin: string;
      readonly subscription: string;
      readonly provider: string;
    }
  | { readonly code: 'open-template'; readonly name: string; readonly provisioningId: string }
  | {
      readonly code: 'create-customer' | 'update-customer';
      readonly customer: WebexCustomer;
      readonly headquarters: Site | undefined;
      readonly removed: readonly OfferId[];
      /** The interface cannot be told of it: Partner Hub only. */
      readonly isByHand: boolean;
    }
  | { readonly code: 'await-customer' | 'verify-access' }
  | { readonly code: 'tags'; readonly tags: readonly string[] }
  | {
      readonly code: 'add-location' | 'choose-main-number' | 'setup-assist';
      readonly site: Site;
    }
  | { readonly code: 'connect-pstn'; readonly site: Site; readonly isByHand: boolean }
  | { readonly code: 'add-numbers'; readonly site: Site; readonly count: number; readonly isByHand: boolean }
  | {
      readonly code: 'add-users';
      readonly users: number;
      readonly batches: number;
      readonly packages: readonly { readonly offer: PackageId; readonly users: number }[];
      readonly withoutName: readonly PackageId[];
      readonly hasMeetings: boolean;
    }
  | { readonly code: 'update-users'; readonly users: readonly ChangedUser[] }
  | {
      readonly code: 'administrators';
      readonly roles: readonly { readonly role: AdminRole; readonly users: readonly string[] }[];
      readonly level: readonly PackageId[];
    }
  | { readonly code: 'add-on'; readonly offer: AddOnId; readonly users: number }
  | { readonly code: 'places'; readonly offer: OfferId }
  | { readonly code: 'restricted-mode'; readonly isOn: boolean; readonly taken: readonly string[] }
  | { readonly code: 'record-back'; readonly missing: readonly RecordBack[] }
);

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

function peopleSteps(
  { customer, sites, users }: ExportSource,
  byHand: readonly ByHand[]
): readonly WebexStep[] {
  const planned = users.filter(isToHandOver);
  const packages = packageIds
    .map((offer) => ({ offer, users: planned.filter(({ user }) => user.package === offer).length }))
    .filter((each) => each.users > 0);
  const administrators = planned.filter(({ user }) => user.roles.length > 0);
  return [
    ...(planned.length > 0
      ? [
          {
            code: 'add-users',
            users: planned.length,
            batches: Math.ceil(planned.length / usersPerBatch),
            packages,
            withoutName: packages.map(({ offer }) => offer).filter((offer) => !factsOfOffer(offer).isKnown),
            hasMeetings: packages.some(({ offer }) => factsOfOffer(offer).hasMeetings)
          } as const
        ]
      : []),
    ...(administrators.length > 0
      ? [
          {
            code: 'administrators',
            roles: adminRoles
              .map((role) => ({
                role,
                users: administrators
                  .filter(({ user }) => user.roles.includes(role))
                  .map(({ person }) => person.email)
              }))
              .filter((each) => each.users.length > 0),
            level: customer.createdWith,
            because: {
              table: 'webex-administrator',
              facts: { administrator: 'full', change: 'down', level: 'other' }
            }
          } as const
        ]
      : []),
    ...byHand.flatMap((each): readonly WebexStep[] => {
      if (each.code === 'add-on') return [{ code: 'add-on', offer: each.offer, users: each.users }];
      return each.code === 'places' ? [{ code: 'places', offer: each.offer }] : [];
    }),
    ...updateSteps(sites, users.filter(isToUpdate))
  ];
}

function updateSteps(sites: readonly Site[], users: readonly NamedUser[]): readonly WebexStep[] {
  const [first] = users;
  if (!first) return [];
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  return [
    {
      code: 'update-users',
      users: users.map(({ user, person }) => ({
        email: person.email,
        user,
        parts: sinceTold(user),
        site: names.get(user.siteId) ?? '',
        ...updateOf(user)
      })),
      because: { table: 'webex-user-status', facts: userStatusOf(first.user).facts }
    }
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
