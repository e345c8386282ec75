import type { Command } from './command.ts';
import type { Actor, Context } from './actor.ts';
import { asPartner, frozen, indexed, today } from './a-state.ts';
import { decide } from './decide.ts';
import { applied } from './evolve.ts';
import type { Id } from './fields.ts';
import type { Change, JournalEntry } from './journal.ts';
import { actionOf, linesOf } from './lines.ts';
import type { Refusal } from './refusal.ts';
import { fail, ok, type Result } from './result.ts';
import { activeLicences, noLicences, type State } from './state.ts';

// Test support: does one command after the other and keeps a journal, as storage does.

interface Step {
  readonly entry: JournalEntry;
  readonly changes: readonly Change[];
}
export interface Past {
  readonly state: State;
  readonly steps: readonly Step[];
}

export const noPast = (state: State): Past => ({ state: frozen(state), steps: [] });

/** Decides and applies one command; every input is frozen, so that nothing can change it. */
export function done(past: Past, command: Command, by: Actor = asPartner): Result<Past, Refusal> {
  const seq = past.steps.length + 1;
  const second = String(seq % 60).padStart(2, '0');
  const at = `${today}T10:00:${second}.000Z`;
  const context: Context = { by, at, today, entryId: `entry-${seq}` };
  const decided = decide(past.state, frozen(command), frozen(context));
  if (!decided.ok) return decided;
  const { state, changes } = applied(past.state, frozen(decided.value), context);
  if (changes.length === 0) return fail({ code: 'nothing-changed' });
  const after = indexed(state);
  const undone = command.type === 'undo' ? command.entry : null;
  const accountId = accountOf(command);
  const entry: JournalEntry = {
    seq,
    id: context.entryId,
    at: context.at,
    by,
    accountId,
    command: command.type,
    action: actionOf(command, past.state),
    lines: [...linesOf(past.state, decided.value)],
    records: changes.length,
    licences: accountId === null ? null : licencesAround(past.state, after, accountId),
    undoes: undone?.id ?? null,
    undoneBy: null
  };
  // undoing an undo makes the first entry undoable again
  const undoneBy = ({ id, undoneBy }: JournalEntry): Id | null =>
    id === undone?.id ? entry.id : undone?.undoes === id ? null : undoneBy;
  const steps = past.steps.map((step) => ({
    ...step,
    entry: { ...step.entry, undoneBy: undoneBy(step.entry) }
  }));
  return ok({ state: frozen(after), steps: frozen([...steps, { entry, changes }]) });
}

/** The state and journal after commands that nothing refuses. */
export function after(start: State | Past, ...commands: readonly Command[]): Past {
  return commands.reduce<Past>(
    (past, command) => granted(done(past, command)),
    'steps' in start ? start : noPast(start)
  );
}

/** The value of a result that is no refusal. */
export function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Why a command is refused in this state. */
export function refusalOf(start: State | Past, command: Command, by?: Actor): Refusal {
  const result = done('steps' in start ? start : noPast(start), command, by);
  if (result.ok) throw new Error(`${command.type} is not refused`);
  return result.error;
}

/** The changes of the entry with this number, or of the last one. */
export const changesOf = (past: Past, seq = past.steps.length): readonly Change[] =>
  past.steps[seq - 1]?.changes ?? [];
export const linesAt = (past: Past, seq = past.steps.length): JournalEntry['lines'] =>
  past.steps[seq - 1]?.entry.lines ?? [];

/** The command that undoes the entry with this number. */
export function undoOf(past: Past, seq: number): Command {
  const step = past.steps[seq - 1];
  if (!step) throw new Error(`no entry ${seq}`);
  return { type: 'undo', entry: step.entry, changes: step.changes };
}

function accountOf(command: Command): Id | null {
  switch (command.type) {
    case 'create-account':
      return command.id;
    case 'undo':
      return command.entry.accountId;
    case 'import-records':
      return command.records.accounts.length === 1 ? (command.records.accounts[0]?.id ?? null) : null;
    default:
      return 'accountId' in command ? command.accountId : null;
  }
}

/** Active licences before and after, where it changed which generation of licences counts. */
function licencesAround(before: State, after: State, accountId: Id): JournalEntry['licences'] {
  const generations = [before, after].map((state) => state.accounts.get(accountId)?.mitel.licenceGeneration);
  if (generations.includes(undefined) || generations[0] === generations[1]) return null;
  const active = (state: State) => activeLicences(state.tallies.get(accountId) ?? noLicences);
  return { before: active(before), after: active(after) };
}
