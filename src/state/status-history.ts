import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { journalPage } from '#storage/queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

const commands: ReadonlySet<string> = new Set([
  'create-dimensions-customer',
  'record-dimensions-status',
  'schedule-termination',
  'switch-internal'
]);
const most = 20;

/** The last things that were recorded of the customer of an account, newest first; each with who did it. */
export const statusHistory = ({ db }: OpenWorkspace, accountId: Id): LiveQuery<JournalEntry[]> =>
  new LiveQuery(() => journalPage(db, accountId, ({ command }) => commands.has(command), most));
