import { put, remove, update } from '#core/put-records.ts';
import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import type { Site } from './site.ts';
import { recorded } from './told.ts';
import type { WebexEvent } from './webex-command.ts';
import type { WebexCustomer } from './webex-customer.ts';

/** The state after an event of a customer at Webex or of a template. */
export function evolveWebex(state: State, event: WebexEvent): State {
  switch (event.type) {
    case 'webex-settings-changed':
      return update(state, 'workspace', ['workspace'], (workspace) => ({
        ...workspace,
        webex: event.settings
      }));
    case 'template-saved':
      return put(state, 'templates', [event.template]);
    case 'template-removed':
      return remove(state, 'templates', [event.templateId]);
    case 'webex-customer-saved':
      return put(state, 'webexCustomers', [event.customer]);
    case 'location-confirmed':
      return customer(state, event.accountId, { confirmed: event.confirmed });
    case 'webex-customer-created':
      return customer(state, event.accountId, { status: 'ready', createdWith: [...event.createdWith] });
    case 'webex-status-recorded':
      return customer(state, event.accountId, {
        status: event.status,
        facts: event.facts,
        handedOver: event.handedOver === null ? null : [...event.handedOver]
      });
    case 'restricted-mode-switched':
      return customer(state, event.accountId, { restrictedAdminMode: event.to === 'on' });
    case 'csv-mapping-kept':
      return customer(state, event.accountId, { csvMapping: event.mapping });
    case 'webex-customer-removed':
      return remove(state, 'webexCustomers', [event.accountId]);
    case 'site-saved':
      return put(state, 'sites', [event.site]);
    case 'site-removed':
      return remove(state, 'sites', [event.siteId]);
    case 'pstn-chosen':
      return site(state, event.siteId, { pstn: event.pstn });
    case 'numbers-added':
    case 'numbers-removed':
      return site(state, event.siteId, { numbers: [...event.numbers] });
    case 'main-number-chosen':
      return site(state, event.siteId, { mainNumber: event.number, callerName: event.callerName });
    case 'setup-assist-requested':
      return site(state, event.siteId, { setupAssist: event.request });
    case 'location-recorded':
      return site(state, event.siteId, { locationId: event.locationId });
    case 'webex-users-saved':
      return put(state, 'webexUsers', event.users);
    case 'webex-users-removed':
      return remove(state, 'webexUsers', event.personIds);
    case 'user-status-recorded':
      return update(state, 'webexUsers', event.personIds, (user) => recorded(user, event.status));
  }
}

const customer = (state: State, accountId: Id, change: Partial<WebexCustomer>): State =>
  update(state, 'webexCustomers', [accountId], (record) => ({ ...record, ...change }));
const site = (state: State, siteId: Id, change: Partial<Site>): State =>
  update(state, 'sites', [siteId], (record) => ({ ...record, ...change }));
