import type { Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { applied } from '#core/evolve.ts';
import type { Id } from '#core/fields.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import { actionOf, linesOf, type Line } from '#core/lines.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { activeLicences, noLicences, tables, type Records, type State, type Table } from '#core/state.ts';
import type { Database } from './database.ts';
import { readState, tallyOf } from './read-state.ts';
import { rowOf } from './rows.ts';

/** A command as the screens ask for it: an undo only names its entry. */
export type Request = Exclude<Command, { type: 'undo' }> | { readonly type: 'undo'; readonly entryId: Id };
/** A request, or how to make it of what is stored when it is decided. */
export type Asked = Request | ((db: Database) => Promise<Request>);

/** What a request would do: the state before and after it, and the same in lines. */
export interface Preview {
  readonly before: State;
  readonly after: State;
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
}

/** Decides a request and shows what it would do. Stores nothing. */
export async function preview(
  db: Database,
  asked: Asked,
  context: Context
): Promise<Result<Preview, Refusal>> {
  // an async scope, because Dexie only keeps the transaction alive across native awaits of one
  return db.transaction('r', db.tables, async () => {
    const request = typeof asked === 'function' ? await asked(db) : asked;
    return await foresee(db, request, context);
  });
}

/**
 * Decides a request and stores what it does together with its journal entry, in one transaction:
 * either all of it is stored when the promise resolves, or nothing. A refusal stores nothing.
 * Rejects with Dexie's error if storing fails; see `storage-problem.ts`.
 */
export async function change(
  db: Database,
  asked: Asked,
  context: Context
): Promise<Result<JournalEntry, Refusal>> {
  return db.transaction('rw', db.tables, async () => {
    const request = typeof asked === 'function' ? await asked(db) : asked;
    const foreseen = await foresee(db, request, context);
    if (!foreseen.ok) return foreseen;
    const { before, after, lines, changes } = foreseen.value;
    if (changes.length === 0) return fail({ code: 'nothing-changed' });
    for (const table of tables) await store(db, table, before, after);
    const entry = await entryFor(db, request, context, lines, changes, before, after);
    await db.journal.add(entry);
    await db.changes.add({ entryId: entry.id, changes });
    if (request.type === 'undo') await markUndone(db, request.entryId, entry.id);
    return ok(entry);
  });
}

async function foresee(db: Database, request: Request, context: Context): Promise<Result<Preview, Refusal>> {
  const command = await commandFor(db, request);
  if (!command) return fail({ code: 'gone', what: 'entry' });
  const before = await readState(db, command, context);
  const events = decide(before, command, context);
  if (!events.ok) return events;
  const { state: after, changes } = applied(before, events.value, context);
  return ok({ before, after, changes, lines: linesOf(before, events.value) });
}

async function commandFor(db: Database, request: Request): Promise<Command | undefined> {
  if (request.type !== 'undo') return request;
  const entry = await db.journal.where('id').equals(request.entryId).first();
  const stored = await db.changes.get(request.entryId);
  return entry && stored ? { type: 'undo', entry, changes: stored.changes } : undefined;
}

async function store(db: Database, table: Table, before: State, after: State): Promise<void> {
  const put: Records[Table][] = [];
  for (const [id, record] of after[table])
    if (before[table].get(id) !== record) put.push(rowOf(table, record));
  const gone = [...before[table].keys()].filter((id) => !after[table].has(id));
  if (put.length > 0) await db.table(table).bulkPut(put);
  if (gone.length > 0) await db.table(table).bulkDelete(gone);
}

async function entryFor(
  db: Database,
  request: Request,
  context: Context,
  lines: readonly Line[],
  changes: readonly Change[],
  before: State,
  after: State
): Promise<JournalEntry> {
  const last = await db.journal.orderBy('seq').last();
  const undone =
    request.type === 'undo' ? await db.journal.where('id').equals(request.entryId).first() : undefined;
  const accountId = undone ? undone.accountId : accountOf(request);
  return {
    seq: (last?.seq ?? 0) + 1,
    id: context.entryId,
    at: context.at,
    by: context.by,
    accountId,
    command: request.type,
    action: request.type === 'undo' ? (undone?.action ?? 'change-settings') : actionOf(request, before),
    lines: [...lines],
    records: changes.length,
    licences: undone?.licences
      ? await licencesAroundUndo(db, undone, before, context)
      : licencesAround(request, before, after),
    undoes: undone?.id ?? null,
    undoneBy: null
  };
}

/** The account an entry belongs to. An import belongs to its account if it brings exactly one. */
function accountOf(request: Request): Id | null {
  switch (request.type) {
    case 'create-account':
      return request.id;
    case 'import-records':
      return request.records.accounts.length === 1 ? (request.records.accounts[0]?.id ?? null) : null;
    default:
      return 'accountId' in request ? request.accountId : null;
  }
}

/** Active licences before and after, where an entry changed which generation of licences counts. */
function licencesAround(request: Request, before: State, after: State): JournalEntry['licences'] {
  if (request.type !== 'switch-integration' && request.type !== 'apply-plan') return null;
  const [was, is] = [before, after].map((state) => ({
    generation: state.accounts.get(request.accountId)?.mitel.licenceGeneration,
    active: activeLicences(state.tallies.get(request.accountId) ?? noLicences)
  }));
  return was && is && was.generation !== is.generation ? { before: was.active, after: is.active } : null;
}

/** The same of an undo: as many come back as there are people left who held one. Counted once all is written. */
async function licencesAroundUndo(
  db: Database,
  { accountId }: JournalEntry,
  before: State,
  { today }: Context
): Promise<JournalEntry['licences']> {
  const id = accountId ?? '';
  return {
    before: activeLicences(before.tallies.get(id) ?? noLicences),
    after: activeLicences((await tallyOf(db, id, today)) ?? noLicences)
  };
}

/** Undoing an undo makes the first entry undoable again. */
async function markUndone(db: Database, entryId: Id, by: Id): Promise<void> {
  await db.journal.where('id').equals(entryId).modify({ undoneBy: by });
  const undone = await db.journal.where('id').equals(entryId).first();
  if (undone?.undoes) await db.journal.where('id').equals(undone.undoes).modify({ undoneBy: null });
}
