import type { SimulatedSide } from '#core/dimensions/simulated-roster.ts';
import { accountSynced, simulationOf } from '#core/dimensions/simulated-roster.ts';
import { nextOf } from '#core/dimensions/simulated-step.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import {
  afterEvent,
  isInTheMiddle,
  isUnderWay,
  nextAccount,
  type SyncEvent
} from '#core/dimensions/sync-machine.ts';
import { progressOf } from '#core/dimensions/sync-progress.ts';
import type { SimulatedPbx, Sync, SyncScenario, SyncState } from '#core/dimensions/sync.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { sameValue } from '#core/same-value.ts';
import { simulatedSide } from '#storage/roster-side.ts';
import { newId, now, today } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

/** What a synchronisation takes from the browser: time, and that no other tab does the same. */
export interface Surroundings {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Does the work unless it is being done elsewhere; says whether it was done here. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<boolean>;
  /** Waits until it is not being done elsewhere; tells at once if it is. */
  readonly untilFree: (name: string, ontaken: () => void) => Promise<void>;
}

const inBrowser: Surroundings = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  alone: (name, work) =>
    navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }),
  untilFree: async (name, ontaken) => {
    const { held = [] } = await navigator.locks.query();
    if (!held.some((lock) => lock.name === name)) return;
    ontaken();
    await navigator.locks.request(name, () => Promise.resolve());
  }
};

export interface SimulationChoice {
  readonly pbx: SimulatedPbx;
  readonly scenario: SyncScenario;
}

/** How long a step is made to last, so that it can be followed: ticks of so many milliseconds. */
const tick = 120;
const ticks: Readonly<Partial<Record<SyncState, number>>> = { connecting: 8, discovering: 10, syncing: 8 };

/**
 * Takes the synchronisation with a simulated telephone system on, step by step, while the page is open. That it was begun,
 * and what is listed, brings users or comes to an end is stored, an account at a time: whatever is closed in between goes
 * on from there.
 */
export class SimulatedSync {
  /** Why it did not go on. */
  failure = $state.raw<Failure | null>(null);
  /** Another tab is at it. */
  isElsewhere = $state(false);
  #shown = $state.raw<Sync | null>(null);
  #within = $state(0);
  #sizes = $state.raw<ReadonlyMap<string, number>>(new Map());
  #wish: 'go on' | 'cancel' | 'leave' = 'leave';
  readonly #workspace: Pick<OpenWorkspace, 'apply' | 'db' | 'kind'>;
  readonly #accountId: Id;
  readonly #onended: (entry: JournalEntry) => void;
  readonly #around: Surroundings;
  /** What tells the same work in different tabs. */
  readonly #name: string;

  constructor(
    workspace: Pick<OpenWorkspace, 'apply' | 'db' | 'kind'>,
    accountId: Id,
    onended: (entry: JournalEntry) => void = () => undefined,
    around: Surroundings = inBrowser
  ) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    this.#onended = onended;
    this.#around = around;
    this.#name = `patchbay-sync-${workspace.kind}-${accountId}`;
  }

  /** Where it stands here, a step that is not stored yet included; `null` while nothing is done here. */
  get shown(): Sync | null {
    return this.#shown;
  }
  get isRunning(): boolean {
    return this.#shown !== null;
  }
  get percent(): number | null {
    return this.#shown && progressOf(this.#shown, this.#within);
  }
  /** Users of the telephone system that were found so far. */
  get found(): number {
    const all = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    const state = this.#shown?.state;
    return state === 'discovering' ? Math.floor(all * this.#within) : state === 'connecting' ? 0 : all;
  }
  /** How many of them are decided. */
  get decided(): number {
    if (this.#shown?.state !== 'syncing') return 0;
    const size = (account: string | null) => (account === null ? 0 : (this.#sizes.get(account) ?? 0));
    const whole = this.#shown.doneAccounts.reduce((sum, account) => sum + size(account), 0);
    return whole + Math.floor(size(nextAccount(this.#shown)) * this.#within);
  }

  /** Begins, tries again or goes on, whichever is next; where it stands in the middle, the choice was made before. */
  async start(choice: SimulationChoice): Promise<void> {
    if (this.isRunning) return;
    const side = await this.#side();
    if (!side || this.isRunning) return;
    this.#wish = 'go on';
    this.failure = null;
    this.#show(after(side.customer.sync, opening(side.customer.sync)), side);
    const isHere = await this.#around.alone(this.#name, () => this.#drive(choice));
    this.#shown = null;
    if (!isHere) await this.look();
  }

  /** Looks whether another tab is at it, and for as long as it is. */
  async look(): Promise<void> {
    if (this.isRunning || this.isElsewhere) return;
    await this.#around.untilFree(this.#name, () => (this.isElsewhere = true));
    this.isElsewhere = false;
  }

  /** Stops it. What is whole stays; it goes on from there when it is started again. */
  async cancel(): Promise<void> {
    if (this.isRunning) this.#wish = 'cancel';
    else await this.#interrupt();
  }

  /** Leaves it where it is, as closing the page does. */
  leave(): void {
    this.#wish = 'leave';
  }

  /** Writes down how many issues are left. */
  async recount(issues: number): Promise<void> {
    const entry = await this.#advance([{ type: 'issues-counted', issues }]);
    if (entry) this.#onended(entry);
  }

  async #drive({ pbx, scenario }: SimulationChoice): Promise<void> {
    const before = (await this.#side())?.customer.sync;
    if (before && !isInTheMiddle(before) && (before.pbx !== pbx || before.scenario !== scenario)) {
      const accountId = this.#accountId;
      const chosen = await this.#workspace.apply({ type: 'choose-simulation', accountId, pbx, scenario });
      if (!chosen.ok) {
        this.failure = chosen.error;
        return;
      }
    }
    let side = await this.#side();
    const first = opening(side?.customer.sync);
    if (first.length > 0) {
      // stored at once: whoever comes back before anything is listed finds that it was interrupted
      if (!(await this.#advance(first))) return;
      side = await this.#side();
    }
    let events: readonly SyncEvent[] = [];
    let last: JournalEntry | null = null;
    while (side && !side.connection.isPaused) {
      const sync = after(side.customer.sync, events);
      if (!isUnderWay(sync)) break;
      this.#show(sync, side);
      if (!(await this.#pass(sync.state))) break;
      const current = await this.#side();
      // somebody else changed it meanwhile: what was not stored yet no longer holds
      if (!current || !isAsBefore(current, side)) break;
      const step = stepOf(current, sync);
      events = [...events, ...step.events];
      if (!step.isToStore) continue;
      const entry = await this.#advance(events, step.users);
      if (!entry) break;
      [last, events, side] = [entry, [], await this.#side()];
    }
    if (this.#wish === 'cancel') await this.#interrupt();
    else if (last && this.#wish === 'go on') this.#onended(last);
  }

  /** Lets the time of a step go by; `false` if it is not to go on. */
  async #pass(state: SyncState): Promise<boolean> {
    const all = ticks[state] ?? 1;
    for (let done = 1; done <= all; done++) {
      await this.#around.wait(tick);
      if (this.#wish !== 'go on') return false;
      this.#within = done / all;
    }
    return true;
  }

  async #interrupt(): Promise<void> {
    const sync = (await this.#side())?.customer.sync;
    if (!sync || !isInTheMiddle(sync)) return;
    const entry = await this.#advance([{ type: 'interrupted' }]);
    if (entry) this.#onended(entry);
  }

  async #advance(
    events: readonly SyncEvent[],
    users: readonly DimensionsUser[] = []
  ): Promise<JournalEntry | null> {
    const accountId = this.#accountId;
    const outcome = await this.#workspace.apply({ type: 'advance-sync', accountId, events, users });
    this.failure = outcome.ok ? null : outcome.error;
    return outcome.ok ? outcome.value : null;
  }

  #show(sync: Sync, side: SimulatedSide): void {
    this.#within = 0;
    this.#shown = sync;
    this.#sizes = new Map(simulationOf(side).accounts.map(({ name, users }) => [name, users.length]));
  }

  readonly #side = (): Promise<SimulatedSide | null> => simulatedSide(this.#workspace.db, this.#accountId);
}

/** What happens first, so that it is under way; nothing where it goes on in the middle. */
function opening(sync: Sync | undefined): readonly SyncEvent[] {
  const events: SyncEvent[] = [];
  let at = sync;
  for (const type of ['retry', 'again', 'begun'] as const) {
    const next = at && afterEvent(at, { type });
    if (!next?.ok) continue;
    events.push({ type });
    at = next.value;
  }
  return events;
}

const after = (sync: Sync, events: readonly SyncEvent[]): Sync =>
  events.reduce((before, event) => {
    const next = afterEvent(before, event);
    return next.ok ? next.value : before;
  }, sync);

const isAsBefore = (side: SimulatedSide, before: SimulatedSide): boolean =>
  sameValue(side.customer.sync, before.customer.sync) &&
  sameValue(side.connection, before.connection) &&
  sameValue(side.template, before.template);

/** What happens next; the end comes with the last account. */
function stepOf(side: SimulatedSide, sync: Sync) {
  const simulation = simulationOf(side);
  let users: readonly DimensionsUser[] = [];
  const next = (from: Sync): readonly SyncEvent[] => {
    const event = nextOf(
      from,
      simulation,
      (account) => {
        const synced = accountSynced(side, account, today(), () => newId());
        users = synced.users;
        return synced.counts;
      },
      now()
    );
    return event ? [event] : [];
  };
  const events = next(sync);
  const then = after(sync, events);
  const isLast = then.state === 'syncing' && nextAccount(then) === null;
  const isToStore = events.some(({ type }) => type !== 'connected');
  return { events: isLast ? [...events, ...next(then)] : events, users, isToStore };
}
