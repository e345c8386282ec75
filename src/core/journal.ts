import { actions } from './account/permissions.table.ts';
import { Actor } from './actor.ts';
import { Id, Instant } from './fields.ts';
import { Line } from './lines.ts';
import { tables } from './state.ts';
import { z } from './zod.ts';

/**
 * What one record was and became, by field; what lies within `mitel` goes by dotted names, see `fields-of.ts`. `before: null` is a record that was added,
 * `after: null` one that was removed; then the other side is the whole record.
 */
export const Change = z.strictObject({
  table: z.enum(tables),
  id: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable()
});
export type Change = Readonly<z.infer<typeof Change>>;

/** What was done, by whom, when. The records before and after lie beside it, by the entry's id. */
export const JournalEntry = z.strictObject({
  /** Position in the journal, without gaps. Order is by this number, never by the clock. */
  seq: z.int().min(1),
  id: Id,
  at: Instant,
  by: Actor,
  /** The account it belongs to; `null` for the workspace as a whole. */
  accountId: Id.nullable(),
  command: z.string(),
  /** The permission it needed; undoing it needs the same. */
  action: z.enum(actions),
  lines: z.array(Line),
  /** How many records changed. */
  records: z.int().min(0),
  /** Active licences of the account before and after, where the generation of licences changed. */
  licences: z.strictObject({ before: z.int(), after: z.int() }).nullable(),
  /** The entry that this one undid. */
  undoes: Id.nullable(),
  /** The entry that undid this one. */
  undoneBy: Id.nullable()
});
export type JournalEntry = Readonly<z.infer<typeof JournalEntry>>;
