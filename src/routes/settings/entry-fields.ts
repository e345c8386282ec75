import { WebexSettings } from '#core/webex/webex-settings.ts';
import type { MessageKey } from '#i18n/catalogue.ts';

// What a partner's Partner Hub offers to choose from, as data: its forms and lists are drawn from here.

const { admins, subscriptions, ccpProviders } = WebexSettings.shape;

export const entryKinds = ['admins', 'subscriptions', 'ccpProviders'] as const;
export type EntryKind = (typeof entryKinds)[number];
export type Entry = WebexSettings[EntryKind][number];

export const entrySchemas = {
  admins: admins.element.omit({ id: true }),
  subscriptions: subscriptions.element.omit({ id: true }),
  ccpProviders: ccpProviders.element.omit({ id: true })
} as const;

interface EntryField {
  readonly name: string;
  readonly label: Extract<MessageKey, `webex-settings.field.${string}`>;
  readonly isOptional?: boolean;
  readonly ltr?: boolean;
}
export const entryFields: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  admins: [
    { name: 'name', label: 'webex-settings.field.name' },
    { name: 'email', label: 'webex-settings.field.email', ltr: true }
  ],
  subscriptions: [
    { name: 'subscriptionId', label: 'webex-settings.field.subscriptionId', ltr: true },
    { name: 'label', label: 'webex-settings.field.label', isOptional: true }
  ],
  ccpProviders: [
    { name: 'name', label: 'webex-settings.field.name' },
    { name: 'connectionId', label: 'webex-settings.field.connectionId', isOptional: true, ltr: true }
  ]
};

/** The field of a template that names one of these. */
export const entryFieldOfTemplate = {
  admins: 'adminId',
  subscriptions: 'subscriptionId',
  ccpProviders: 'ccpProviderId'
} as const satisfies Record<EntryKind, string>;

/** What an entry is called. */
export const entryName = (entry: Entry): string => ('name' in entry ? entry.name : entry.subscriptionId);
/** What is told of it beside its name. */
export function entryDetail(entry: Entry): { readonly text: string; readonly ltr: boolean } {
  if ('email' in entry) return { text: entry.email, ltr: true };
  if ('subscriptionId' in entry) return { text: entry.label, ltr: false };
  return { text: entry.connectionId, ltr: true };
}

/** The settings with this entry added, or in the place of the one with the same id. */
export function withEntry(settings: WebexSettings, kind: EntryKind, entry: Entry): WebexSettings {
  const list: readonly Entry[] = settings[kind];
  const known = list.some(({ id }) => id === entry.id);
  return {
    ...settings,
    [kind]: known ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry]
  };
}

export const withoutEntry = (settings: WebexSettings, kind: EntryKind, id: string): WebexSettings => ({
  ...settings,
  [kind]: (settings[kind] as readonly Entry[]).filter((each) => each.id !== id)
});
