import type { Account } from '#core/account/account.ts';
import { fullName, type Person } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { assessLicences, isLicensed, type Assessment } from '#core/mitel/licences.ts';
import { licencesLeft, noLicences } from '#core/state.ts';
import type { Database } from './database.ts';
import { readState } from './read-state.ts';

/** The people of a selection for whom the answer is the same. */
interface AssessedGroup {
  readonly outcome: Assessment['outcome'];
  readonly personIds: readonly Id[];
  /** Names of the first few of them. */
  readonly names: readonly string[];
  /** The decision about the first of them, to explain it by. */
  readonly decision: Assessment;
}
/** What giving or taking licences would do to a selection, person by person. */
export interface LicenceDryRun {
  readonly groups: readonly AssessedGroup[];
  /** Licences the account can still give, before and after. */
  readonly left: number;
  readonly leftAfter: number;
}
/** What removing a selection would do. */
export interface RemovalDryRun {
  readonly people: number;
  readonly names: readonly string[];
  /** Active licences that go back to the account. */
  readonly freed: number;
  /** Active licences that the MiCollab server handed out; they end without going back. */
  readonly byMicollab: number;
}

const examples = 5;

/** Groups a selection by what giving or taking would mean for each. Reads all of it at one moment; stores nothing. */
export async function licenceDryRun(
  db: Database,
  action: 'give' | 'take',
  accountId: Id,
  personIds: readonly Id[],
  context: Context
): Promise<LicenceDryRun> {
  const state = await db.transaction(
    'r',
    db.tables,
    async () => await readState(db, { type: `${action}-licences`, accountId, personIds }, context)
  );
  const groups = new Map<Assessment['outcome'], Assessment[]>();
  for (const assessment of assessLicences(state, action, accountId, personIds)) {
    const group = groups.get(assessment.outcome);
    if (group) group.push(assessment);
    else groups.set(assessment.outcome, [assessment]);
  }
  const tally = state.tallies.get(accountId) ?? noLicences;
  const allowed = (groups.get('allowed') ?? []).map(({ personId }) => personId);
  const change =
    action === 'give'
      ? allowed.length
      : -allowed.filter((id) => state.people.get(id)?.miteam?.source === 'order').length;
  return {
    groups: [...groups].flatMap(([outcome, assessments]) => {
      const [decision] = assessments;
      if (!decision) return [];
      const ids = assessments.map(({ personId }) => personId);
      return [{ outcome, personIds: ids, names: namesOf(state.people, ids), decision }];
    }),
    left: licencesLeft(tally),
    leftAfter: licencesLeft({ ...tally, given: tally.given + change })
  };
}

/** Counts what removing these people would free. Stores nothing. */
export async function removalDryRun(
  db: Database,
  accountId: Id,
  personIds: readonly Id[],
  context: Context
): Promise<RemovalDryRun> {
  const state = await db.transaction(
    'r',
    db.tables,
    async () => await readState(db, { type: 'remove-people', accountId, personIds }, context)
  );
  const account = state.accounts.get(accountId);
  const people = [...state.people.values()];
  const holders = (account: Account | undefined, source: 'order' | 'micollab'): number =>
    people.filter((person) => account && isLicensed(account, person) && person.miteam?.source === source)
      .length;
  return {
    people: people.length,
    names: namesOf(state.people, personIds),
    freed: holders(account, 'order'),
    byMicollab: holders(account, 'micollab')
  };
}

const namesOf = (people: ReadonlyMap<Id, Person>, ids: readonly Id[]): readonly string[] =>
  ids.slice(0, examples).flatMap((id) => {
    const person = people.get(id);
    return person ? [fullName(person)] : [];
  });
