import { Actor, may, type Context } from '#core/actor.ts';
import type { Action } from '#core/account/permissions.table.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, type Result } from '#core/result.ts';
import { z } from '#core/zod.ts';
import type { Workspace, WorkspaceSettings } from '#core/workspace.ts';
import { change, preview, type Asked, type Preview } from '#storage/change-workspace.ts';
import type { Database } from '#storage/database.ts';
import { storageProblemOf, type StorageProblem } from '#storage/storage-problem.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { localDay, newId, now } from './new-id.ts';

export type { StorageProblem };

/** Why something was not done: the rules refuse it, or it could not be stored. */
export type Failure = Refusal | { readonly code: 'not-saved'; readonly problem: StorageProblem };

const actorKey = 'patchbay.viewing-as';
/** What a tab remembers; anything else, such as what an older version wrote, is as good as nothing. */
const Remembered = z.object({ kind: z.enum(['own', 'demo']), actor: Actor });

/** The workspace on screen: whom it is viewed as, and the one way to change it. */
export class OpenWorkspace {
  readonly kind: 'own' | 'demo';
  readonly db: Database;
  readonly #settings: LiveQuery<Workspace | undefined>;
  #actor = $state.raw<Actor>({ role: 'partner' });
  /** The last change could not be stored. Cleared by the next one that could. */
  problem = $state<StorageProblem | null>(null);
  /** Called once something was stored. */
  onsaved: () => void = () => undefined;

  constructor(kind: 'own' | 'demo', db: Database) {
    this.kind = kind;
    this.db = db;
    this.#settings = new LiveQuery<Workspace | undefined>(() => db.workspace.get('workspace'));
    this.#actor = this.#remembered();
  }

  get actor(): Actor {
    return this.#actor;
  }

  /** Settings and partner name; `undefined` until read, and before a first import. */
  get settings() {
    return this.#settings.current;
  }

  /** Nothing was stored yet that makes this a workspace; a first import is looked at. */
  get isUnstarted(): boolean {
    return this.kind === 'own' && this.#settings.loaded && this.#settings.current === undefined;
  }

  viewAs(actor: Actor): void {
    this.#actor = actor;
    sessionStorage.setItem(actorKey, JSON.stringify({ kind: this.kind, actor }));
  }

  /** Whether whoever is viewing may do this; the commands ask the same table. */
  may(action: Action, accountId: Id | null = null): boolean {
    return may(this.#actor, action, accountId);
  }

  /** Does what is asked for and stores it, or says why not. Resolves once it is on disk. */
  async apply(request: Asked): Promise<Result<JournalEntry, Failure>> {
    try {
      const outcome = await change(this.db, request, this.context());
      this.problem = null;
      if (outcome.ok) this.onsaved();
      return outcome;
    } catch (error) {
      this.problem = storageProblemOf(error);
      if (this.problem === 'unreadable') console.error(error);
      return fail({ code: 'not-saved', problem: this.problem });
    }
  }

  /** Changes these settings and leaves the others as they are stored. Only to be asked for where there are settings. */
  async changeSettings(changed: Partial<WorkspaceSettings>): Promise<Result<JournalEntry, Failure>> {
    const stored = await this.db.workspace.get('workspace');
    if (!stored) throw new Error('there are no settings yet');
    const { id: _id, createdAt: _at, webex: _webex, dimensions: _dimensions, ...settings } = stored;
    return this.apply({ type: 'change-settings', settings: { ...settings, ...changed } });
  }

  /** What the request would do. Stores nothing. */
  preview(request: Asked): Promise<Result<Preview, Refusal>> {
    return preview(this.db, request, this.context());
  }

  /** Who asks, when, and on which day of theirs. */
  context(): Context {
    const at = now();
    return { by: this.#actor, at, today: localDay(at), entryId: newId() };
  }

  #remembered(): Actor {
    try {
      const stored = Remembered.safeParse(JSON.parse(sessionStorage.getItem(actorKey) ?? 'null'));
      if (stored.success && stored.data.kind === this.kind) return stored.data.actor;
    } catch {
      // unreadable: view as the partner
    }
    return { role: 'partner' };
  }
}
