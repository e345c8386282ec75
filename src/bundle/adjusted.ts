import type { RecordSet } from '#core/command.ts';
import { sameValue } from '#core/same-value.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';
import { isTaken, type Choice } from './records-to-write.ts';

/**
 * The records of Webex and Dimensions that are written other than the file has them, so that they fit what stays here,
 * and the customers of Dimensions that are not written at all although nobody chose so.
 */
export function adjusted(
  plan: ImportPlan,
  { templates, sites, webexUsers, dimensionsCustomers }: RecordSet,
  choices: ReadonlyMap<string, Choice> = new Map()
): readonly ImportItem[] {
  const written = new Map<string, unknown>();
  const lists = { templates, sites, webexUsers, dimensionsCustomers };
  for (const [table, records] of Object.entries(lists))
    for (const record of records) written.set(`${table}:${record.id}`, record);
  return plan.items.filter((item) =>
    written.has(item.key)
      ? !sameValue(written.get(item.key), item.theirs)
      : item.table === 'dimensionsCustomers' && isTaken(item, choices)
  );
}
