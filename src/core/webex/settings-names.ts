import type { Id } from '#core/fields.ts';
import type { WebexSettings } from './webex-settings.ts';

/** What the partner's administrators, subscriptions and providers are called, by their ids. */
export const namesInSettings = ({
  admins,
  subscriptions,
  ccpProviders
}: Pick<WebexSettings, 'admins' | 'subscriptions' | 'ccpProviders'>): readonly (readonly [Id, string])[] => [
  ...admins.map(({ id, name }) => [id, name] as const),
  ...subscriptions.map(({ id, label, subscriptionId }) => [id, label || subscriptionId] as const),
  ...ccpProviders.map(({ id, name }) => [id, name] as const)
];
