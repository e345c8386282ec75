import { fullName, PersonDetails, blankDetails, type Person } from '#core/account/person.ts';
import { chargedOf, planAccess, type RolesPlan } from '#core/dimensions/plan-roles.ts';
import { rolesOfEverybody } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import { peopleWithoutDimensions } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { announceDone } from './announce.svelte.ts';
import { newcomer, RoleChoice } from './dimensions-role-choice.svelte.ts';
import { DimensionsUserSide } from './dimensions-user-side.svelte.ts';
import { Form } from './form.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { newId, today } from './new-id.ts';
import type { Failure } from './open-workspace.svelte.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import { NamedPerson } from './person-form.svelte.ts';

export const addWays = ['people', 'new'] as const;
export type AddWay = (typeof addWays)[number];

/** People of the account, or somebody new, on their way to access. */
export class DimensionsAddUsers {
  readonly side: DimensionsUserSide;
  readonly choice = new RoleChoice(() => newcomer, [], rolesOfEverybody);
  readonly form = new Form(NamedPerson, { ...blankDetails });
  way = $state<AddWay>('people');
  search = $state('');
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  #chosen = $state.raw<ReadonlySet<Id>>(new Set());
  readonly #candidates: LiveQuery<Person[]>;
  readonly #ids = new Map<Id, Id>();
  readonly #newPerson = newId();
  readonly #chosenAtFirst: number;

  constructor(dimensions: OpenDimensions, chosen: readonly Id[] = []) {
    this.side = new DimensionsUserSide(dimensions);
    this.#chosen = new Set(chosen);
    this.#chosenAtFirst = chosen.length;
    const { accountId, workspace } = dimensions;
    this.#candidates = new LiveQuery(() => peopleWithoutDimensions(workspace.db, accountId));
  }

  /** People of the account without access; `undefined` until read. */
  get candidates(): readonly Person[] | undefined {
    return this.#candidates.current;
  }
  readonly #texts: readonly string[] = $derived.by(() =>
    (this.candidates ?? []).map((person) => searchable(`${fullName(person)} ${person.email}`))
  );
  readonly found: readonly Person[] = $derived.by(() => {
    const words = searchable(this.search).split(/\s+/).filter(Boolean);
    const everybody = this.candidates ?? [];
    return words.length === 0
      ? everybody
      : everybody.filter((_, index) => words.every((word) => this.#texts[index]?.includes(word)));
  });
  isChosen(id: Id): boolean {
    return this.#chosen.has(id);
  }
  choose(ids: readonly Id[], wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const id of ids)
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
    this.choice.accepted = false;
  }
  /** The people chosen, whether found now or not. */
  readonly chosen: readonly Person[] = $derived.by(() => {
    const chosen = this.#chosen;
    return chosen.size === 0 ? [] : (this.candidates ?? []).filter(({ id }) => chosen.has(id));
  });

  /** Who is to come: the people chosen, or the new one as far as they are typed in. */
  readonly #coming: readonly Person[] = $derived.by(() => {
    if (this.way === 'people') return this.chosen;
    const details = PersonDetails.safeParse(this.form.values);
    if (!details.success) return [];
    return [
      {
        ...details.data,
        id: this.#newPerson,
        accountId: this.side.dimensions.accountId,
        miteam: null,
        mitelOne: null,
        changedAt: ''
      }
    ];
  });
  /** What it would do; `undefined` until read. */
  readonly plan: RolesPlan | undefined = $derived.by(() => {
    const known = this.side.current;
    if (!known) return undefined;
    const people = new Map([...known.people, ...this.#coming.map((person) => [person.id, person] as const)]);
    return planAccess(
      { ...known, people },
      this.side.dimensions.accountId,
      this.#coming,
      this.choice.roles,
      (personId) => this.#idOf(personId),
      today()
    );
  });
  get count(): number {
    return this.plan?.going.length ?? 0;
  }
  get needsConsent(): boolean {
    return this.plan !== undefined && !this.choice.accepted && chargedOf(this.plan.gained) > 0;
  }
  get canApply(): boolean {
    return (this.way === 'new' || this.count > 0) && !this.needsConsent;
  }
  nameOf(personId: Id): string {
    const person = this.#coming.find(({ id }) => id === personId);
    return person ? fullName(person) : '';
  }

  /** Somebody was chosen or typed in, or a role that not everybody gets. */
  get isUnsaved(): boolean {
    const { choice, form } = this;
    const isChosen = this.#chosen.size !== this.#chosenAtFirst;
    return isChosen || form.isUnsaved || choice.gained.some((role) => !choice.isFixed(role));
  }

  async apply(): Promise<boolean> {
    const added = this.way === 'new' ? this.form.check() : null;
    if (this.way === 'new' && !added) return false;
    this.busy = true;
    const { workspace, accountId } = this.side.dimensions;
    const going =
      this.way === 'new'
        ? [{ id: this.#idOf(this.#newPerson), personId: this.#newPerson, roles: this.choice.roles }]
        : (this.plan?.going ?? []);
    const outcome = await workspace.apply({
      type: 'add-dimensions-users',
      accountId,
      people: added ? [{ ...added, id: this.#newPerson }] : [],
      users: going.map(({ id, personId, roles }) => ({ id, personId, roles })),
      acceptsCharges: this.choice.accepted
    });
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }

  #idOf(personId: Id): Id {
    const id = this.#ids.get(personId) ?? newId();
    this.#ids.set(personId, id);
    return id;
  }
}
