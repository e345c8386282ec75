import type { Id } from '#core/fields.ts';
import type { Action } from '#core/account/permissions.table.ts';
import type { JournalEntry } from '#core/journal.ts';
import { may, ownAccount, type Actor } from '#core/actor.ts';
import { isUndoable } from '#core/undo.ts';
import { entryChanges, type Sight } from '#storage/entry-changes.ts';
import { journalPage } from '#storage/queries.ts';
import { announceDone } from './announce.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { localDay } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

export const activityKinds = [
  'all',
  'licences',
  'integrations',
  'people',
  'orders',
  'accounts',
  'webex',
  'dimensions',
  'imports'
] as const;
export type ActivityKind = (typeof activityKinds)[number];

const page = 50;

/** The journal on screen: of the workspace, or of one account. */
export class Activity {
  readonly accountId: Id | null;
  readonly #workspace: OpenWorkspace;
  #kind = $state<ActivityKind>('all');
  #onlyUndoable = $state(false);
  #limit = $state(page);
  /** The entry whose undo was refused last, and why. */
  refused = $state.raw<{ readonly id: Id; readonly failure: Failure } | null>(null);
  /** The entry that is being undone. */
  undoing = $state<Id | null>(null);
  readonly #query = $derived.by(() => {
    const [kind, onlyUndoable, limit] = [this.#kind, this.#onlyUndoable, this.#limit];
    const keep = (entry: JournalEntry) => isOf(entry, kind) && (!onlyUndoable || this.mayUndo(entry));
    return new LiveQuery(() => journalPage(this.#workspace.db, this.accountId, keep, limit + 1));
  });
  #shown: readonly JournalEntry[] | undefined;

  constructor(workspace: OpenWorkspace, accountId: Id | null) {
    this.#workspace = workspace;
    this.accountId = accountId;
  }

  /** Newest first; `undefined` until read. While more is read, what was there before stays. */
  get entries(): readonly JournalEntry[] | undefined {
    this.#shown = this.#query.current ?? this.#shown;
    return this.#shown?.slice(0, this.#limit);
  }
  get hasMore(): boolean {
    return (this.#query.current?.length ?? 0) > this.#limit;
  }
  get kind(): ActivityKind {
    return this.#kind;
  }
  get onlyUndoable(): boolean {
    return this.#onlyUndoable;
  }
  get isFiltered(): boolean {
    return this.#kind !== 'all' || this.#onlyUndoable;
  }

  show(kind: ActivityKind, onlyUndoable: boolean): void {
    [this.#kind, this.#onlyUndoable, this.#limit] = [kind, onlyUndoable, page];
  }
  showMore(): void {
    this.#limit += page;
  }

  /** Lets an entry be among those shown, whatever the filter and however old; `false` if there is none. */
  async reveal(id: Id): Promise<boolean> {
    const { journal } = this.#workspace.db;
    const entry = await journal.where('id').equals(id).first();
    if (!entry || (this.accountId !== null && entry.accountId !== this.accountId)) return false;
    if (this.entries?.some((shown) => shown.id === id)) return true;
    this.show('all', false);
    const newer = await journal.where('seq').aboveOrEqual(entry.seq).count();
    this.#limit = Math.max(page, Math.ceil(newer / page) * page);
    return true;
  }

  mayUndo(entry: JournalEntry): boolean {
    return isUndoable(entry) && this.#workspace.may(entry.action, entry.accountId);
  }

  /** Undoes an entry and says so, or keeps the reason why not beside it. */
  async undo(entry: JournalEntry): Promise<void> {
    const request = { type: 'undo', entryId: entry.id } as const;
    this.undoing = entry.id;
    this.refused = null;
    const foreseen = await this.#workspace.preview(request);
    const outcome = foreseen.ok ? await this.#workspace.apply(request) : foreseen;
    this.undoing = null;
    if (outcome.ok) announceDone(this.#workspace, outcome.value);
    else this.refused = { id: entry.id, failure: outcome.error };
  }

  /** What an entry changed, record by record; what is the partner's is only counted for others. */
  changesOf(entry: JournalEntry) {
    const sees = sightOf(this.#workspace.actor);
    return new LiveQuery(() => entryChanges(this.#workspace.db, entry.id, sees, mostRecords));
  }
}

/** What somebody sees of changes: nothing of another account, and nothing that is the partner's. */
function sightOf(actor: Actor): Sight {
  const account = ownAccount(actor);
  const seesOrders = may(actor, 'read-orders', null);
  const seesTemplates = may(actor, 'read-templates', null);
  const seesNotes = may(actor, 'read-notes', account);
  return {
    account,
    table: (table) =>
      table === 'templates' ? seesTemplates : seesOrders || (table !== 'orders' && table !== 'workspace'),
    field: (table, field) => seesNotes || table !== 'dimensionsCustomers' || field !== 'notes'
  };
}

/** More records of one entry are counted, not listed. */
const mostRecords = 100;

/** The kind that an entry is found under, by the permission it needed. */
const kinds: Readonly<Partial<Record<Action, ActivityKind>>> = {
  'change-licences': 'licences',
  'add-integration': 'integrations',
  'correct-integration': 'integrations',
  'switch-integrations': 'integrations',
  'change-privileges': 'integrations',
  'change-call-services': 'integrations',
  'add-people': 'people',
  'correct-people': 'people',
  'remove-people': 'people',
  'set-role': 'people',
  'change-orders': 'orders',
  'create-account': 'accounts',
  'correct-account': 'accounts',
  'remove-account': 'accounts',
  'change-status': 'accounts',
  'record-vendor-facts': 'accounts',
  'change-support-contacts': 'accounts',
  'add-role': 'accounts',
  'correct-role': 'accounts',
  'remove-role': 'accounts',
  'change-templates': 'webex',
  'change-webex': 'webex',
  'change-dimensions': 'dimensions',
  'import-bundle': 'imports'
};

function isOf({ action, command, licences }: JournalEntry, kind: ActivityKind): boolean {
  if (kind === 'all' || kinds[action] === kind) return true;
  if (kind === 'licences') return licences !== null;
  return kind === 'imports' && command === 'import-records';
}

/** Entries by the day they were made on, where this device is; the order stays. */
export function byDay(entries: readonly JournalEntry[]): readonly { day: string; entries: JournalEntry[] }[] {
  const days: { day: string; entries: JournalEntry[] }[] = [];
  for (const entry of entries) {
    const day = localDay(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
