import { aCustomer, aSite, aTemplate, aWebexUser } from './a-state.ts';
import { accountIn, personDetails, pick, some, type Make } from './a-wish.ts';
import type { Id } from './fields.ts';
import type { State } from './state.ts';
import type { OnboardingTemplate, TemplateDetails } from './webex/onboarding-template.ts';
import { noPstn, pstnConnections, siteDetails } from './webex/site.ts';
import { customerDetails, customerStatuses } from './webex/webex-customer.ts';
import { userDetails, userStatuses } from './webex/webex-user.ts';
import { defaultWebexSettings } from './workspace.ts';

// Test support: random commands about templates and customers at Webex; see `a-command.ts`.

/** Mostly a customer's account, else any. */
const customerIn = (state: State, n: number): Id =>
  (n % 4 ? pick([...state.webexCustomers.keys()], n) : undefined) ?? accountIn(state, n);
/** A site of the account, or one that is not there yet. */
const siteIn = (state: State, accountId: Id, n: number): Id => {
  const sites = [...state.sites.values()].filter((site) => site.accountId === accountId);
  return (n % 3 ? pick(sites, n)?.id : undefined) ?? `site-${accountId}-${n % 2}`;
};
const templateDetails = (over: Partial<OnboardingTemplate>): TemplateDetails => {
  const { id: _, status: __, createdAt: ___, ...details } = aTemplate(over);
  return details;
};
/** Up to fifteen consecutive numbers of fifty. */
const ranges = (n: number) => [
  { first: `+4930231251${String(n % 50).padStart(2, '0')}`, count: 1 + (n % 15), kind: 'did' as const }
];

export const webexMakers: readonly Make[] = [
  (_, { other, on }) => ({
    type: 'change-webex-settings',
    settings: {
      ...defaultWebexSettings,
      regions: on ? { MT: 'gb' } : {},
      admins: [{ id: 'admin-1', name: `Desk ${other % 3}`, email: 'desk@example.com' }],
      subscriptions: other % 2 ? [{ id: 'sub-1', subscriptionId: 'Sub1', label: '' }] : []
    }
  }),
  (_, { other, on }, n) => ({
    type: 'save-template',
    id: `template-${other % 3}`,
    status: on ? 'submitted' : 'draft',
    details: templateDetails({
      name: `Template ${n}`,
      subscriptionId: other % 5 ? '' : 'sub-1',
      provisioningId: other % 2 ? 'abc' : ''
    })
  }),
  (state, { which }) => ({
    type: 'remove-template',
    templateId: pick([...state.templates.keys()], which) ?? 'none'
  }),
  (state, { which, other, on }, n) => ({
    type: 'save-webex-customer',
    accountId: accountIn(state, which),
    details: {
      ...customerDetails(aCustomer()),
      templateId: pick([...state.templates.keys()], other) ?? '',
      companyName: `Company ${n}`,
      externalId: `C-${other % 4}`,
      offers: [
        { id: 'webex_meetings', quantity: on ? null : 1 + (other % 4) },
        { id: 'webex_calling', quantity: 1 + (which % 4) }
      ]
    }
  }),
  (state, { which, on }) => ({
    type: 'confirm-location',
    accountId: customerIn(state, which),
    to: on ? 'confirmed' : 'unconfirmed'
  }),
  (state, { which }) => ({ type: 'create-webex-customer', accountId: customerIn(state, which) }),
  (state, { which }) => ({ type: 'remove-webex-customer', accountId: customerIn(state, which) }),
  (state, { which, other, on }) => ({
    type: 'record-webex-status',
    accountId: customerIn(state, which),
    status: pick(customerStatuses, other) ?? 'handed-over',
    facts: { customerId: '', orgId: on ? 'org-1' : '', errors: '' }
  }),
  (state, { which, on }) => ({
    type: 'switch-restricted-mode',
    accountId: customerIn(state, which),
    to: on ? 'on' : 'off'
  }),
  (state, { which, on }, n) => ({
    type: 'keep-csv-mapping',
    accountId: customerIn(state, which),
    mapping: on ? { header: ['Email', `Column ${n}`], packages: { webex_calling: `Column ${n}` } } : null
  }),
  (state, { which, other }, n) => {
    const accountId = customerIn(state, which);
    const details = { ...siteDetails(aSite()), name: `Site ${n}` };
    return { type: 'save-site', accountId, siteId: siteIn(state, accountId, other), details };
  },
  (state, { which, other }) => {
    const accountId = customerIn(state, which);
    return { type: 'remove-site', accountId, siteId: siteIn(state, accountId, other) };
  },
  (state, { which, other, on }) => {
    const accountId = customerIn(state, which);
    const connection = pick(pstnConnections, which) ?? 'none';
    const pstn = { ...noPstn, connection, routeId: on ? 'trunk-2' : '' };
    return { type: 'choose-pstn', accountId, siteId: siteIn(state, accountId, other), pstn };
  },
  ...(['add-numbers', 'add-numbers', 'remove-numbers'] as const).map(
    (type): Make =>
      (state, { which, other }) => {
        const accountId = customerIn(state, which);
        return { type, accountId, siteId: siteIn(state, accountId, other), ranges: ranges(which + other) };
      }
  ),
  (state, { which, other, on }) => {
    const accountId = customerIn(state, which);
    const siteId = siteIn(state, accountId, other);
    const number = on ? (state.sites.get(siteId)?.numbers[0]?.first ?? '') : '';
    return { type: 'choose-main-number', accountId, siteId, number, callerName: on ? 'Desk' : '' };
  },
  (state, { which, other, on }) => {
    const accountId = customerIn(state, which);
    const request = on ? { contactName: 'Desk', contactEmail: 'desk@example.com', note: '' } : null;
    return { type: 'request-setup-assist', accountId, siteId: siteIn(state, accountId, other), request };
  },
  (state, { which, other }, n) => {
    const accountId = customerIn(state, which);
    return {
      type: 'record-location',
      accountId,
      siteId: siteIn(state, accountId, other),
      locationId: `loc-${n}`
    };
  },
  (state, wish, n) => {
    const accountId = customerIn(state, wish.which);
    const people = wish.other % 3 ? [] : [{ ...personDetails(n + 5000), id: `webex-${n}` }];
    const siteId = siteIn(state, accountId, wish.other);
    const ids = [...some(state, accountId, wish), ...people.map(({ id }) => id)];
    const isCalling = wish.which % 3 > 0;
    const number = wish.on ? (state.sites.get(siteId)?.numbers[0]?.first ?? '') : '';
    return {
      type: 'save-webex-users',
      accountId,
      people,
      users: ids.map((id, index) => ({
        ...userDetails(aWebexUser()),
        id,
        package: isCalling ? ('webex_calling' as const) : ('webex_meetings' as const),
        siteId: isCalling ? siteId : '',
        number: isCalling && index === 0 ? number : '',
        extension: isCalling ? `${1000 + 10 * n + index}` : '',
        roles: wish.other % 5 ? [] : (['full'] as const).slice()
      }))
    };
  },
  (state, wish) => {
    const accountId = customerIn(state, wish.which);
    return { type: 'remove-webex-users', accountId, personIds: some(state, accountId, wish) };
  },
  (state, wish) => {
    const accountId = customerIn(state, wish.which);
    const status = pick(userStatuses, wish.other) ?? 'planned';
    return { type: 'record-user-status', accountId, personIds: some(state, accountId, wish), status };
  }
];
