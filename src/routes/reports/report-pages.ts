import type { Action } from '#core/account/permissions.table.ts';
import { ownAccount } from '#core/actor.ts';
import type { MessageKey } from '#i18n/catalogue.ts';
import type { OpenWorkspace } from '#state/open-workspace.svelte.ts';
import { addresses } from '../addresses.ts';

/** Every report, with the permission it needs for the whole workspace or for the one account of whoever is viewing. */
const reportPages = [
  { href: addresses.reports(), label: 'reports.hidden', action: 'read-people' },
  { href: addresses.reportHolders(), label: 'reports.holders', action: 'read-people' },
  { href: addresses.reportExpiring(), label: 'reports.expiring', action: 'read-subscriptions' },
  { href: addresses.reportPeople(), label: 'reports.people', action: 'read-people' }
] as const satisfies readonly { href: string; label: MessageKey; action: Action }[];

/** The reports that whoever is viewing may see. */
export const reportsFor = (workspace: OpenWorkspace) =>
  reportPages.filter(({ action }) => workspace.may(action, ownAccount(workspace.actor)));
