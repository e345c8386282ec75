import type { JournalEntry } from '#core/journal.ts';
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
