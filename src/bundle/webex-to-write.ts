import type { Id } from '#core/fields.ts';
import type { Table } from '#core/state.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, nothing at Webex refers to what is not there; see also `numbers-to-write.ts`.

/**
 * The items that are taken over, without sites and users whose customer or person stays away, and with the sites and
 * templates that were removed here but are needed all the same.
 */
export function withWhatIsNeeded(
  { items }: ImportPlan,
  wanted: ReadonlySet<ImportItem>
): ReadonlySet<ImportItem> {
  const lacking = new Map<string, ImportItem>(
    items.filter((item) => !item.mine && !wanted.has(item)).map((item) => [item.key, item])
  );
  const isAway = (table: Table, id: Id): boolean => lacking.has(`${table}:${id}`);
  const kept = [...wanted].filter(({ table, theirs }) => {
    if (table !== 'sites' && table !== 'webexUsers') return true;
    const { accountId, id } = theirs as Site | WebexUser;
    return !isAway('webexCustomers', accountId) && !(table === 'webexUsers' && isAway('people', id));
  });
  const needed = kept.flatMap(({ table, theirs }) => {
    if (table === 'webexUsers') return lacking.get(`sites:${(theirs as WebexUser).siteId}`) ?? [];
    if (table === 'webexCustomers')
      return lacking.get(`templates:${(theirs as WebexCustomer).templateId}`) ?? [];
    return [];
  });
  return new Set([...kept, ...needed]);
}
