import type { JournalEntry } from '#core/journal.ts';
import type { Result } from '#core/result.ts';
import type { OpenWorkspace, Failure } from './open-workspace.svelte.ts';

export interface Announcement {
  readonly entry: JournalEntry;
  readonly undo: () => Promise<Failure | null>;
}

/** Told of every change worth announcing; the layout turns it into a toast with an Undo button. */
let listener: (announcement: Announcement) => void = () => undefined;

export const onAnnounced = (listen: (announcement: Announcement) => void): void => {
  listener = listen;
};

/** Says that something was stored, and offers to undo it. */
export function announceDone(workspace: OpenWorkspace, entry: JournalEntry): void {
  listener({
    entry,
    undo: async () => {
      const outcome = await workspace.apply({ type: 'undo', entryId: entry.id });
      return outcome.ok ? null : outcome.error;
    }
  });
}

/** Announces what was stored. What is so already, as after a second click, is as good as done, and no failure. */
export function settled(workspace: OpenWorkspace, outcome: Result<JournalEntry, Failure>): Failure | null {
  if (outcome.ok) announceDone(workspace, outcome.value);
  return outcome.ok || ['nothing-changed', 'already-switched'].includes(outcome.error.code)
    ? null
    : outcome.error;
}
