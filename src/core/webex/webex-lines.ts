import { fullName } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import { z } from '#core/zod.ts';
import { PackageId } from './packages.ts';
import { PstnConnection } from './site.ts';
import type { WebexEvent } from './webex-command.ts';
import { CustomerStatus } from './webex-customer.ts';
import { UserStatus } from './webex-user.ts';

const account = z.string();
const count = z.number();
const person = z.string();
const site = z.string();
const template = z.string();

/** What is told of Webex, as `lines.ts` has it for everything else. */
export const webexLines = [
  z.strictObject({ code: z.literal('webex-settings-changed') }),
  z.strictObject({ code: z.literal('template-added'), template }),
  z.strictObject({ code: z.literal('template-corrected'), template }),
  z.strictObject({ code: z.literal('template-submitted'), template }),
  z.strictObject({ code: z.literal('template-removed'), template }),
  z.strictObject({ code: z.literal('webex-customer-added'), account }),
  z.strictObject({ code: z.literal('webex-customer-corrected'), account }),
  z.strictObject({ code: z.literal('location-confirmed') }),
  z.strictObject({ code: z.literal('location-unconfirmed') }),
  z.strictObject({ code: z.literal('webex-customer-created'), account }),
  z.strictObject({ code: z.literal('webex-handed-over'), account }),
  z.strictObject({ code: z.literal('webex-status-recorded'), account, customerStatus: CustomerStatus }),
  z.strictObject({ code: z.literal('restricted-mode-on') }),
  z.strictObject({ code: z.literal('restricted-mode-off') }),
  z.strictObject({ code: z.literal('csv-mapping-kept') }),
  z.strictObject({ code: z.literal('csv-mapping-dropped') }),
  z.strictObject({ code: z.literal('webex-customer-removed'), account }),
  z.strictObject({ code: z.literal('site-added'), site }),
  z.strictObject({ code: z.literal('site-corrected'), site }),
  z.strictObject({ code: z.literal('site-removed'), site }),
  z.strictObject({ code: z.literal('pstn-chosen'), site, connection: PstnConnection }),
  z.strictObject({ code: z.literal('numbers-added'), site, count }),
  z.strictObject({ code: z.literal('numbers-removed'), site, count }),
  z.strictObject({ code: z.literal('main-number-chosen'), site, number: z.string() }),
  z.strictObject({ code: z.literal('main-number-cleared'), site }),
  z.strictObject({ code: z.literal('setup-assist-requested'), site }),
  z.strictObject({ code: z.literal('setup-assist-withdrawn'), site }),
  z.strictObject({ code: z.literal('location-recorded'), site }),
  z.strictObject({ code: z.literal('webex-user-added'), person, offer: PackageId }),
  z.strictObject({ code: z.literal('webex-users-added'), count }),
  z.strictObject({ code: z.literal('webex-user-corrected'), person }),
  z.strictObject({ code: z.literal('webex-users-corrected'), count }),
  z.strictObject({ code: z.literal('webex-user-removed'), person }),
  z.strictObject({ code: z.literal('webex-users-removed'), count }),
  z.strictObject({ code: z.literal('user-status-recorded'), count, userStatus: UserStatus })
] as const;
type WebexLine = z.infer<(typeof webexLines)[number]>;

/** The lines of an event, told from the state before it. */
export function linesOfWebex(event: WebexEvent, before: State): readonly WebexLine[] {
  const accountName = (id: Id) => before.accounts.get(id)?.name ?? '';
  const siteName = (id: Id) => before.sites.get(id)?.name ?? '';
  const personName = (id: Id) => {
    const known = before.people.get(id);
    return known ? fullName(known) : '';
  };
  switch (event.type) {
    case 'webex-settings-changed':
      return [{ code: 'webex-settings-changed' }];
    case 'template-saved': {
      const { id, name, status } = event.template;
      const known = before.templates.get(id);
      if (status === 'submitted' && known?.status !== 'submitted')
        return [{ code: 'template-submitted', template: name }];
      return [{ code: known ? 'template-corrected' : 'template-added', template: name }];
    }
    case 'template-removed':
      return [{ code: 'template-removed', template: before.templates.get(event.templateId)?.name ?? '' }];
    case 'webex-customer-saved': {
      const known = before.webexCustomers.has(event.customer.id);
      return [
        {
          code: known ? 'webex-customer-corrected' : 'webex-customer-added',
          account: accountName(event.customer.id)
        }
      ];
    }
    case 'location-confirmed':
      return [{ code: event.confirmed ? 'location-confirmed' : 'location-unconfirmed' }];
    case 'webex-customer-created':
    case 'webex-customer-removed':
      return [{ code: event.type, account: accountName(event.accountId) }];
    case 'webex-status-recorded': {
      const account = accountName(event.accountId);
      return event.status === 'handed-over'
        ? [{ code: 'webex-handed-over', account }]
        : [{ code: 'webex-status-recorded', account, customerStatus: event.status }];
    }
    case 'restricted-mode-switched':
      return [{ code: `restricted-mode-${event.to}` }];
    case 'csv-mapping-kept':
      return [{ code: event.mapping ? 'csv-mapping-kept' : 'csv-mapping-dropped' }];
    case 'site-saved':
      return [
        { code: before.sites.has(event.site.id) ? 'site-corrected' : 'site-added', site: event.site.name }
      ];
    case 'site-removed':
    case 'location-recorded':
      return [{ code: event.type, site: siteName(event.siteId) }];
    case 'pstn-chosen':
      return [{ code: 'pstn-chosen', site: siteName(event.siteId), connection: event.pstn.connection }];
    case 'numbers-added':
    case 'numbers-removed':
      return [{ code: event.type, site: siteName(event.siteId), count: event.count }];
    case 'main-number-chosen': {
      const { number, siteId } = event;
      return number === ''
        ? [{ code: 'main-number-cleared', site: siteName(siteId) }]
        : [{ code: 'main-number-chosen', site: siteName(siteId), number }];
    }
    case 'setup-assist-requested':
      return [
        {
          code: event.request ? 'setup-assist-requested' : 'setup-assist-withdrawn',
          site: siteName(event.siteId)
        }
      ];
    case 'webex-users-saved': {
      const added = event.users.filter(({ id }) => !before.webexUsers.has(id));
      const corrected = event.users.filter(({ id }) => before.webexUsers.has(id));
      const [user] = added;
      const [other] = corrected;
      return [
        ...(user && added.length === 1 && personName(user.id) !== ''
          ? [{ code: 'webex-user-added' as const, person: personName(user.id), offer: user.package }]
          : added.length > 0
            ? [{ code: 'webex-users-added' as const, count: added.length }]
            : []),
        ...(other && corrected.length === 1
          ? [{ code: 'webex-user-corrected' as const, person: personName(other.id) }]
          : corrected.length > 0
            ? [{ code: 'webex-users-corrected' as const, count: corrected.length }]
            : [])
      ];
    }
    case 'webex-users-removed': {
      const [first] = event.personIds;
      return first !== undefined && event.personIds.length === 1
        ? [{ code: 'webex-user-removed', person: personName(first) }]
        : [{ code: 'webex-users-removed', count: event.personIds.length }];
    }
    case 'user-status-recorded':
      return [{ code: 'user-status-recorded', count: event.personIds.length, userStatus: event.status }];
  }
}
