import type { Account } from '#core/account/account.ts';
import { fullName, type Person } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { assessLicences, isLicensed } from '#core/mitel/licences.ts';
import { assessMicollabLicences } from '#core/mitel/micollab-licences.ts';
import { mitelOneTiers, type MitelOneTier } from '#core/mitel/mitel-account.ts';
import { assessMitelOne } from '#core/mitel/mitel-one.ts';
import { applied } from '#core/evolve.ts';
import { decide } from '#core/decide.ts';
import { licencesLeft, noLicences, tierLeft, type LicenceTally, type State } from '#core/state.ts';
import { isAtVendor } from '#core/webex/told.ts';
import type { Database } from './database.ts';
import { readState } from './read-state.ts';

/** A change of the licences of a selection. */
type LicenceChange = Extract<
  Command,
  {
    type:
      | 'give-licences'
      | 'take-licences'
      | 'give-mitel-one'
      | 'take-mitel-one'
      | 'record-micollab-licences'
      | 'strike-micollab-licences';
  }
>;
type Assessments =
  | { readonly table: 'miteam-licence-action'; readonly list: ReturnType<typeof assessLicences> }
  | { readonly table: 'mitel-one-action'; readonly list: ReturnType<typeof assessMitelOne> }
  | { readonly table: 'micollab-licence'; readonly list: ReturnType<typeof assessMicollabLicences> };
type Assessment = Assessments['list'][number];

/** The people of a selection for whom the answer is the same. */
interface AssessedGroup {
  readonly outcome: Assessment['outcome'];
  readonly personIds: readonly Id[];
  /** Names of the first few of them. */
  readonly names: readonly string[];
  /** The decision about the first of them, to explain it by. */
  readonly decision: Assessment;
}
/** Licences the account can still give, before and after. */
interface PoolChange {
  readonly pool: 'miteam-meetings' | MitelOneTier;
  readonly left: number;
  readonly leftAfter: number;
}
/** What a change of licences would do to a selection, person by person. */
export interface LicenceDryRun {
  readonly table: Assessments['table'];
  readonly groups: readonly AssessedGroup[];
  /** The pools that it changes. */
  readonly pools: readonly PoolChange[];
}
/** Whom a new role would change. */
export interface RoleDryRun {
  readonly changed: readonly Id[];
  readonly names: readonly string[];
  /** How many have the role already. */
  readonly same: number;
}
/** What removing a selection would do. */
export interface RemovalDryRun {
  readonly people: number;
  readonly names: readonly string[];
  /** Active licences that go back to the account. */
  readonly freed: number;
  /** Active licences that the MiCollab server handed out; they end without going back. */
  readonly byMicollab: number;
  /** Mitel One licences that go back to the account. */
  readonly mitelOne: number;
  /** Webex users that are taken from the plan with their people. */
  readonly webexUsers: number;
  /** Those of them whom the vendor has; it keeps them. */
  readonly atVendor: number;
}

const examples = 5;

const stateFor = (db: Database, command: Command, context: Context): Promise<State> =>
  // all of it at one moment
  db.transaction('r', db.tables, async () => await readState(db, command, context));

/** Groups a selection by what a change of licences would mean for each. Stores nothing. */
export async function licenceDryRun(
  db: Database,
  change: LicenceChange,
  context: Context
): Promise<LicenceDryRun> {
  const state = await stateFor(db, change, context);
  const { table, list } = assessed(state, change);
  const groups = new Map<Assessment['outcome'], Assessment[]>();
  for (const assessment of list) {
    const group = groups.get(assessment.outcome);
    if (group) group.push(assessment);
    else groups.set(assessment.outcome, [assessment]);
  }
  const personIds = (groups.get('allowed') ?? []).map(({ personId }) => personId);
  return {
    table,
    groups: [...groups].flatMap(([outcome, assessments]) => {
      const [decision] = assessments;
      if (!decision) return [];
      const ids = assessments.map(({ personId }) => personId);
      return [{ outcome, personIds: ids, names: namesOf(state.people, ids), decision }];
    }),
    pools: poolsChanged(state, { ...change, personIds }, context)
  };
}

function assessed(state: State, change: LicenceChange): Assessments {
  const { accountId, personIds } = change;
  switch (change.type) {
    case 'give-licences':
    case 'take-licences': {
      const action = change.type === 'give-licences' ? 'give' : 'take';
      return { table: 'miteam-licence-action', list: assessLicences(state, action, accountId, personIds) };
    }
    case 'give-mitel-one':
      return {
        table: 'mitel-one-action',
        list: assessMitelOne(state, 'give', accountId, personIds, change.tier)
      };
    case 'take-mitel-one':
      return { table: 'mitel-one-action', list: assessMitelOne(state, 'take', accountId, personIds) };
    case 'record-micollab-licences':
    case 'strike-micollab-licences': {
      const action = change.type === 'record-micollab-licences' ? 'record' : 'strike';
      return { table: 'micollab-licence', list: assessMicollabLicences(state, action, accountId, personIds) };
    }
  }
}

/** What the change, done to those it can be done to, leaves to give: by the same rules that would do it. */
function poolsChanged(state: State, change: LicenceChange, context: Context): readonly PoolChange[] {
  const events = decide(state, change, context);
  if (!events.ok) return [];
  const tallyIn = ({ tallies }: State): LicenceTally => tallies.get(change.accountId) ?? noLicences;
  const [before, after] = [tallyIn(state), tallyIn(applied(state, events.value, context).state)];
  return [
    { pool: 'miteam-meetings' as const, left: licencesLeft(before), leftAfter: licencesLeft(after) },
    ...mitelOneTiers.map((tier) => ({
      pool: tier,
      left: tierLeft(before, tier),
      leftAfter: tierLeft(after, tier)
    }))
  ].filter(({ left, leftAfter }) => left !== leftAfter);
}

/** Whom setting a role would change. Stores nothing. */
export async function roleDryRun(
  db: Database,
  change: Extract<Command, { type: 'set-role' }>,
  context: Context
): Promise<RoleDryRun> {
  const { people } = await stateFor(db, change, context);
  const there = change.personIds.filter((id) => people.has(id));
  const changed = there.filter((id) => people.get(id)?.role !== change.role);
  return { changed, names: namesOf(people, changed), same: there.length - changed.length };
}

/** Counts what removing these people would free. Stores nothing. */
export async function removalDryRun(
  db: Database,
  accountId: Id,
  personIds: readonly Id[],
  context: Context
): Promise<RemovalDryRun> {
  const state = await stateFor(db, { type: 'remove-people', accountId, personIds }, context);
  const account = state.accounts.get(accountId);
  const people = [...state.people.values()];
  const holders = (account: Account | undefined, source: 'order' | 'micollab'): number =>
    people.filter((person) => account && isLicensed(account, person) && person.miteam?.source === source)
      .length;
  return {
    people: people.length,
    names: namesOf(state.people, personIds),
    freed: holders(account, 'order'),
    byMicollab: holders(account, 'micollab'),
    mitelOne: people.filter(({ mitelOne }) => mitelOne !== null).length,
    webexUsers: state.webexUsers.size,
    atVendor: [...state.webexUsers.values()].filter(isAtVendor).length
  };
}

const namesOf = (people: ReadonlyMap<Id, Person>, ids: readonly Id[]): readonly string[] =>
  ids.slice(0, examples).flatMap((id) => {
    const person = people.get(id);
    return person ? [fullName(person)] : [];
  });
