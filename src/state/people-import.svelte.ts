import type { Id } from '#core/fields.ts';
import {
  mostBytes,
  readPeopleCsv,
  type CsvRow,
  type FileProblem,
  type PeopleCsv
} from '#core/account/people-csv.ts';
import { emailsOf } from '#storage/people-around.ts';
import { announceDone } from './announce.svelte.ts';
import { newId } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

/** A list of people on its way into an account: its text, what was read, and what of it can be added. */
export class PeopleImport {
  text = $state('');
  busy = $state(false);
  problem = $state.raw<FileProblem | null>(null);
  read = $state.raw<PeopleCsv | null>(null);
  onlySkipped = $state(false);
  refusal = $state.raw<Failure | null>(null);

  readonly #workspace: OpenWorkspace;
  readonly #accountId: Id;
  readonly good: readonly CsvRow[];
  readonly skipped: readonly CsvRow[];
  /** The rows of the preview. */
  readonly rows: readonly CsvRow[];

  constructor(workspace: OpenWorkspace, accountId: Id) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    const rows = $derived(this.read?.rows ?? []);
    this.good = $derived(rows.filter(({ details }) => details));
    this.skipped = $derived(rows.filter(({ details }) => !details));
    this.rows = $derived(this.onlySkipped ? this.skipped : rows);
  }

  async readFile(file: File): Promise<void> {
    if (file.size > mostBytes) {
      this.problem = { code: 'too-large', megabytes: mostBytes / 1024 / 1024 };
      return;
    }
    await this.#check(decoded(await file.arrayBuffer()));
  }

  readText(): Promise<void> {
    return this.#check(this.text);
  }

  /** Back to choosing a list. */
  again(): void {
    [this.read, this.refusal, this.onlySkipped] = [null, null, false];
  }

  /** Adds the good rows, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    this.busy = true;
    const people = this.good.flatMap(({ details }) => (details ? [{ ...details, id: newId() }] : []));
    const outcome = await this.#workspace.apply({
      type: 'add-people',
      accountId: this.#accountId,
      people
    });
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(this.#workspace, outcome.value);
    return outcome.ok;
  }

  async #check(text: string): Promise<void> {
    this.busy = true;
    const taken = await emailsOf(this.#workspace.db, this.#accountId);
    await painted(); // a long list takes a moment; say so first
    const result = readPeopleCsv(text, taken);
    this.busy = false;
    [this.problem, this.read] = result.ok ? [null, result.value] : [result.problem, null];
    this.onlySkipped = false;
  }
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Spreadsheets write UTF-8, UTF-16 or, on older Windows, the Western code page. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
