import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { mitelOneTiers, type MitelOneTier } from '#core/mitel/mitel-account.ts';
import { noLicences, type LicencesGiven } from '#core/state.ts';
import type { Database } from './database.ts';
import { accountsByName, journalPage, peopleOf } from './queries.ts';

/** The account, or all accounts by name. */
export async function accountsOf(db: Database, accountId: Id | null): Promise<Account[]> {
  if (accountId === null) return accountsByName(db);
  const account = await db.accounts.get(accountId);
  return account ? [account] : [];
}

/** The last entry still standing that switched MiTeam Meetings off; `undefined` if the journal knows none. */
export async function lastMiteamOff(db: Database, accountId: Id): Promise<JournalEntry | undefined> {
  const switchedOff = ({ lines, undoes, undoneBy }: JournalEntry): boolean =>
    undoes === null &&
    undoneBy === null &&
    lines.some((line) => line.code === 'switched-off' && line.integration === 'miteam-meetings');
  const [entry] = await journalPage(db, accountId, switchedOff, 1);
  return entry;
}

/** What somebody holds: an active MiTeam Meetings licence and where it came from, a Mitel One tier, or both. */
export interface Held {
  readonly accountId: Id;
  readonly miteam: 'order' | 'micollab' | null;
  readonly mitelOne: MitelOneTier | null;
}

/** Who holds a licence, by person's id. Reads index keys of one moment, never the people. */
export const licencesHeld = (db: Database, accounts: readonly Account[]): Promise<ReadonlyMap<Id, Held>> =>
  db.transaction('r', db.people, async () => readLicencesHeld(db, accounts));

async function readLicencesHeld(db: Database, accounts: readonly Account[]): Promise<ReadonlyMap<Id, Held>> {
  const generations = new Map(accounts.map(({ id, mitel }) => [id, mitel.licenceGeneration]));
  const held = new Map<Id, Held>();
  const [only] = accounts.length === 1 ? accounts : [];

  const meetings = db.people.orderBy('[accountId+miteam.generation+miteam.source]');
  const withMeetings = only
    ? db.people
        .where('[accountId+miteam.generation+miteam.source]')
        .between(
          [only.id, only.mitel.licenceGeneration, ''],
          [only.id, only.mitel.licenceGeneration, '\uffff']
        )
    : meetings;
  await eachKey(withMeetings, ([accountId, generation, source], id) => {
    if (generations.get(accountId) === generation)
      held.set(id, { accountId, miteam: source as 'order' | 'micollab', mitelOne: null });
  });

  const tiers = only
    ? db.people.where('[accountId+mitelOne]').anyOf(mitelOneTiers.map((tier) => [only.id, tier]))
    : db.people.orderBy('[accountId+mitelOne]');
  await eachKey(tiers, ([accountId, tier], id) => {
    if (generations.has(accountId))
      held.set(id, { accountId, miteam: held.get(id)?.miteam ?? null, mitelOne: tier as MitelOneTier });
  });
  return held;
}

/** How many licences each of these accounts has given; those that have given none are left out. */
export async function licencesGiven(
  db: Database,
  accounts: readonly Account[]
): Promise<ReadonlyMap<Id, LicencesGiven>> {
  const byAccount = new Map<Id, LicencesGiven>();
  for (const { accountId, miteam, mitelOne: tier } of (await licencesHeld(db, accounts)).values()) {
    const { given, byMicollab, mitelOne } = byAccount.get(accountId) ?? noLicences;
    byAccount.set(accountId, {
      given: given + (miteam === 'order' ? 1 : 0),
      byMicollab: byMicollab + (miteam === 'micollab' ? 1 : 0),
      mitelOne: tier ? { ...mitelOne, [tier]: { given: mitelOne[tier].given + 1 } } : mitelOne
    });
  }
  return byAccount;
}

interface KeysOf {
  keys: () => PromiseLike<unknown>;
  primaryKeys: () => PromiseLike<Id[]>;
  clone: () => KeysOf;
}

/** Every key of an index range with the id of its record: two bulk reads in the same order. */
async function eachKey(
  range: KeysOf,
  on: (key: readonly [Id, string, string], id: Id) => void
): Promise<void> {
  const keys = (await range.clone().keys()) as readonly (readonly [Id, string, string])[];
  const ids = await range.clone().primaryKeys();
  keys.forEach((key, index) => {
    const id = ids[index];
    if (id !== undefined) on(key, id);
  });
}

/** Everybody's id by name: of the workspace, or of one account. */
export const idsByName = (db: Database, accountId: Id | null): Promise<Id[]> =>
  accountId === null
    ? db.people.orderBy('sortKey').primaryKeys()
    : db.people.where('[accountId+sortKey]').between([accountId, ''], [accountId, '\uffff']).primaryKeys();

/** People by id in pieces, so that a long list can be written without holding all of them at once. */
export async function eachPiece(
  db: Database,
  ids: readonly Id[],
  on: (people: readonly Person[]) => void
): Promise<void> {
  const piece = 5_000;
  for (let at = 0; at < ids.length; at += piece) on(await peopleOf(db, ids.slice(at, at + piece)));
}
