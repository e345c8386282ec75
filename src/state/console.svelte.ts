import type { RecordSet } from '#core/command.ts';
import type { WorkspaceSettings } from '#core/workspace.ts';
import type { Result } from '#core/result.ts';
import type { JournalEntry } from '#core/journal.ts';
import { Database, schemaVersion } from '#storage/database.ts';
import { openDatabase } from '#storage/newer-database.ts';
import { storageProblemOf, type StorageProblem } from '#storage/storage-problem.ts';
import { now } from './new-id.ts';
import { persistence } from './storage-health.svelte.ts';
import { OpenWorkspace, type Failure } from './open-workspace.svelte.ts';
import { forgetTyped } from './typed-meanwhile.ts';

type WorkspaceKind = 'own' | 'demo';
const names: Readonly<Record<WorkspaceKind, string>> = { own: 'patchbay', demo: 'patchbay-demo' };
const kindKey = 'patchbay.open';

/** What the page shows as a whole: the first start, an open workspace, or why neither is possible. */
class Console {
  #open = $state.raw<OpenWorkspace | null>(null);
  status = $state<'opening' | 'first-start' | 'open' | StorageProblem>('opening');
  /** The partner has a workspace of their own on this device. */
  hasOwn = $state(false);

  /** The open workspace. Only to be asked for where one is open. */
  get workspace(): OpenWorkspace {
    if (!this.#open) throw new Error('no workspace is open');
    return this.#open;
  }

  /** Opens what was open last on this device, else the partner's own workspace, else offers the first start. */
  async start(): Promise<void> {
    try {
      const own = await this.#database('own');
      this.hasOwn = (await own.workspace.count()) > 0;
      if (remembered() === 'demo') {
        const demo = await this.#database('demo');
        if ((await demo.workspace.count()) > 0) return this.#show('demo', demo);
      }
      if (this.hasOwn) this.#show('own', own);
      else this.status = 'first-start';
    } catch (error) {
      this.status = storageProblemOf(error);
      if (this.status === 'unreadable') console.error(error);
    }
  }

  /** Starts the partner's own workspace. */
  async startOwn(settings: WorkspaceSettings): Promise<Result<JournalEntry, Failure>> {
    const workspace = new OpenWorkspace('own', await this.#database('own'));
    const outcome = await workspace.apply({ type: 'start-workspace', settings });
    if (outcome.ok) {
      this.hasOwn = true;
      this.#show('own', workspace.db);
    }
    return outcome;
  }

  /**
   * Shows the partner's own database before there is a workspace in it, and stores nothing: what is imported brings
   * the workspace along.
   */
  async openOwnEmpty(): Promise<void> {
    this.#show('own', await this.#database('own'));
  }

  /** Back to the first start, from where no workspace came about. */
  async leaveOwnEmpty(): Promise<void> {
    this.status = 'opening';
    await this.start();
  }

  /** Opens the demo, filling it first if it is empty. */
  async openDemo(): Promise<void> {
    const db = await this.#database('demo');
    if ((await db.workspace.count()) === 0) await this.#fillDemo(db);
    this.#show('demo', db);
  }

  /** Puts the demo back to its beginning; its journal starts anew. */
  async resetDemo(): Promise<void> {
    const db = await this.#database('demo');
    await db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    });
    forgetTyped('demo');
    await this.#fillDemo(db);
    this.#show('demo', db);
  }

  /** Back to the partner's own workspace, or to the first start. */
  async leaveDemo(): Promise<void> {
    remember(null);
    this.#open = null;
    this.status = 'opening';
    await this.start();
  }

  async #fillDemo(db: Database): Promise<void> {
    const { demoRecords } = await import('#demo/demo.ts');
    const at = now();
    await this.#import(db, demoRecords(at));
  }

  async #import(db: Database, records: RecordSet): Promise<void> {
    const outcome = await new OpenWorkspace('demo', db).apply({
      type: 'import-records',
      from: 'demo',
      records
    });
    if (!outcome.ok) throw new Error(`the demo is refused: ${JSON.stringify(outcome.error)}`);
  }

  async #database(kind: WorkspaceKind): Promise<Database> {
    if (this.#open?.kind === kind) return this.#open.db;
    const db = new Database(names[kind], () => (this.status = 'newer-database'));
    await openDatabase(db, schemaVersion);
    return db;
  }

  #show(kind: WorkspaceKind, db: Database): void {
    this.#open = new OpenWorkspace(kind, db);
    if (kind === 'own')
      this.#open.onsaved = () => {
        this.hasOwn = true;
        persistence.askAfterSaving();
      };
    this.status = 'open';
    remember(kind);
  }
}

export const patchbay = new Console();

// A tab keeps what it shows; a new tab opens what was opened last.
function remembered(): string | null {
  try {
    return sessionStorage.getItem(kindKey) ?? localStorage.getItem(kindKey);
  } catch {
    return null;
  }
}

function remember(kind: WorkspaceKind | null): void {
  try {
    for (const storage of [sessionStorage, localStorage])
      if (kind) storage.setItem(kindKey, kind);
      else storage.removeItem(kindKey);
  } catch {
    // nothing to remember in: the next start offers the choice again
  }
}
