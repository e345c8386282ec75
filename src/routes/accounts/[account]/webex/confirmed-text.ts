import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import { actorText } from '#i18n/actor-text.ts';
import { formatDateTime, t } from '#i18n/i18n.svelte.ts';

/** Who confirmed the supported location, and when; the product never claims to have checked it. */
export const confirmedText = (
  { by, at }: NonNullable<WebexCustomer['confirmed']>,
  accountName: string | undefined
): string =>
  t('webex-customer.confirmed-by', { who: actorText(by, () => accountName ?? ''), when: formatDateTime(at) });
