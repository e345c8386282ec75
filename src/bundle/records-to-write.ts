import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Records, Table } from '#core/state.ts';
import { accountsOf } from './accounts-of.ts';
import { customersToWrite, fittingDimensions } from './dimensions-to-write.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';
import { sitesToWrite, usersToWrite } from './numbers-to-write.ts';
import { templatesToWrite, workspaceToWrite } from './settings-to-write.ts';
import { withWhatIsNeeded } from './webex-to-write.ts';
import { rolesOfPeople, rolesToWrite, withRoles } from './roles-to-write.ts';

export type Choice = 'mine' | 'theirs';

/**
 * The records that an import writes. `choices` decides the conflicts, by the key of their items; other items are not
 * asked about. What belongs to an account that stays away is left out.
 * Throws if a conflict is not decided.
 */
export function recordsToWrite(plan: ImportPlan, choices: ReadonlyMap<string, Choice>): RecordSet {
  const taken = new Set(plan.items.filter((item) => isTaken(item, choices)));
  const away = new Set(
    plan.items
      .filter((item) => item.table === 'accounts' && !item.mine && !taken.has(item))
      .map(({ id }) => id)
  );
  const staying = [...taken].filter(
    ({ table, theirs }) => !accountsOf(table, theirs).some((id) => away.has(id))
  );
  const written = fittingDimensions(plan.items, plan.here, withWhatIsNeeded(plan, new Set(staying)));
  const of = <T extends Table>(table: T): Records[T][] =>
    [...written].filter((item) => item.table === table).map((item) => item.theirs as Records[T]);
  const [settings] = of('workspace');
  const customers = customersToWrite(plan, written, of('dimensionsCustomers'));
  const workspace = workspaceToWrite(plan, settings, of('templates'), customers);
  const sites = sitesToWrite(plan, of('sites'), of('webexUsers'));
  const accounts = accountsToWrite(plan, written);
  return {
    ...(workspace ? { workspace } : {}),
    // without settings here they stay with what names them
    ...(plan.here.workspace || workspace ? {} : entriesOf(plan)),
    accounts,
    people: [...of('people'), ...redated(plan)],
    orders: of('orders'),
    roles: rolesToWrite(plan, written, accounts),
    templates: templatesToWrite(plan, of('templates'), workspace),
    webexCustomers: of('webexCustomers'),
    sites,
    webexUsers: usersToWrite(plan, of('webexUsers'), sites),
    dimensionsCustomers: customers,
    dimensionsUsers: of('dimensionsUsers')
  };
}

/** What the records of one account name of the settings there. */
const entriesOf = ({
  entriesThere,
  catalogueThere
}: ImportPlan): Pick<RecordSet, 'webexEntries' | 'dimensionsCatalogue'> => ({
  ...(entriesThere ? { webexEntries: entriesThere } : {}),
  ...(catalogueThere ? { dimensionsCatalogue: catalogueThere } : {})
});

/** Whether an item is to be taken over. Throws if it is a conflict that is not decided. */
export function isTaken({ key, status }: ImportItem, choices: ReadonlyMap<string, Choice>): boolean {
  if (status !== 'conflicting') return status === 'new' || status === 'changed';
  const choice = choices.get(key);
  if (!choice) throw new Error(`undecided: ${key}`);
  return choice === 'theirs';
}

/** People who are alike but for the date: it follows the bundle if it is known that nothing was done here. */
const redated = (plan: ImportPlan): Person[] =>
  plan.items
    .filter((item): item is ImportItem<'people'> => item.table === 'people' && item.status === 'same')
    .filter(
      ({ mine, theirs, base }) =>
        mine !== null && base?.changedAt === mine.changedAt && theirs.changedAt !== mine.changedAt
    )
    .map(({ theirs }) => theirs);

/** The accounts that are taken over, and those that get a new date or role because something of theirs is. */
function accountsToWrite(plan: ImportPlan, written: ReadonlySet<ImportItem>): Account[] {
  const held = rolesOfPeople(plan, written);
  const [touched, unlike] = [new Set<Id>(), new Set(plan.accountsWithMore)];
  for (const item of plan.items) {
    const here = item.mine ? accountsOf(item.table, item.mine) : [];
    for (const id of [...here, ...accountsOf(item.table, item.theirs)]) {
      if (written.has(item)) touched.add(id);
      else if (item.status !== 'same') unlike.add(id);
    }
  }
  return plan.items
    .filter((item): item is ImportItem<'accounts'> => item.table === 'accounts')
    .flatMap((item) => {
      const record = written.has(item) ? item.theirs : item.mine;
      if (!record) return [];
      const changedAt = dateAfter(item, touched.has(item.id), unlike.has(item.id));
      const account = withRoles(record, held.get(item.id));
      return written.has(item) || changedAt !== record.changedAt || account !== record
        ? [{ ...account, changedAt }]
        : [];
    });
}

/**
 * When the account last changed, after the import. If it is then just what the bundle has, it also has the bundle's
 * date, so that it exports to the same bytes; if it is a mixture of both sides, it has the later date.
 */
function dateAfter(
  { mine, theirs, base }: ImportItem<'accounts'>,
  isTouched: boolean,
  isUnlike: boolean
): string {
  if (!mine) return theirs.changedAt;
  if (isTouched && isUnlike)
    return Date.parse(theirs.changedAt) > Date.parse(mine.changedAt) ? theirs.changedAt : mine.changedAt;
  // alike but for the date: follow the bundle only if it is known that nothing was done here
  const isUntouchedHere = base?.changedAt === mine.changedAt;
  return isTouched || (isUntouchedHere && !isUnlike) ? theirs.changedAt : mine.changedAt;
}
