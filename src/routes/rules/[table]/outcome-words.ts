import type { OrderStatus } from '#core/mitel/order-status.table.ts';
import type { TableName } from '#core/rules-by-name.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { outcomeText } from '#i18n/outcome.ts';

/** An outcome in words, the most important first: an order's status is more than its badge. */
export function outcomeWords(table: TableName, outcome: unknown): readonly string[] {
  const text = outcomeText(table, outcome);
  if (table !== 'order-status') return [text];
  const { assignable, counts } = outcome as OrderStatus;
  return [
    text,
    t(assignable ? 'rules-page.assignable.yes' : 'rules-page.assignable.no'),
    t(counts ? 'rules-page.counts.yes' : 'rules-page.counts.no')
  ];
}
