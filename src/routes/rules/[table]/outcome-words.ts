import type { OrderStatus } from '#core/mitel/order-status.table.ts';
import type { TableName } from '#core/rules-by-name.ts';
import type { OfferFacts } from '#core/webex/package.table.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { offerFactsTexts, outcomeText } from '#i18n/outcome.ts';

/** An outcome in words, the most important first: an order's status is more than its badge, a package more than its kind. */
export function outcomeWords(table: TableName, outcome: unknown): readonly string[] {
  const text = outcomeText(table, outcome);
  if (table === 'webex-package') return [text, ...offerFactsTexts(outcome as OfferFacts)];
  if (table !== 'order-status') return [text];
  const { assignable, counts } = outcome as OrderStatus;
  return [
    text,
    t(assignable ? 'rules-page.assignable.yes' : 'rules-page.assignable.no'),
    t(counts ? 'rules-page.counts.yes' : 'rules-page.counts.no')
  ];
}
