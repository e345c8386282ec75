import type { Account } from '#core/account/account.ts';
import { fullName, type Person } from '#core/account/person.ts';
import { ownAccount } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { peopleOf } from '#storage/queries.ts';
import { accountsOf, eachPiece, idsByName, licencesHeld, type Held } from '#storage/report-queries.ts';
import { downloadCsv } from './download-csv.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { holdersSorted, holds, type HolderFilter, type HolderSort } from './narrowed-holders.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The step in which rows are read. */
const step = 40;

/** What the indexes say: who holds what, everybody by name, and the accounts' names. */
interface Known {
  readonly held: ReadonlyMap<Id, Held>;
  readonly byName: readonly Id[];
  readonly accounts: readonly Account[];
}

/** Everybody who holds a licence, in one account or in all. Works on ids; only rows in sight are read. */
export class LicenceHolders {
  filter = $state<HolderFilter>('all');
  /** The one account to show; empty for all. */
  accountId = $state('');
  sort = $state<HolderSort>('name');
  descending = $state(false);

  readonly #workspace: OpenWorkspace;
  readonly #known: LiveQuery<Known>;
  /** How many hold a licence at all. */
  readonly total: number;
  readonly ids: readonly Id[];
  #window = $state.raw<readonly [number, number]>([0, step]);
  readonly #rows: LiveQuery<ReadonlyMap<Id, Person>>;
  /** What was read last, so that a row in sight does not go blank while its neighbours are read. */
  #before: ReadonlyMap<Id, Person> = new Map();

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    const { db } = workspace;
    this.#known = $derived.by(() => {
      const place = ownAccount(workspace.actor);
      return new LiveQuery(async () => {
        const accounts = await accountsOf(db, place);
        return {
          accounts,
          held: await licencesHeld(db, accounts),
          byName: await idsByName(db, place)
        };
      });
    });
    this.total = $derived(this.#known.current?.held.size ?? 0);
    this.ids = $derived.by(() => {
      const { held, byName, accounts } = this.#known.current ?? nothing;
      const { accountId, filter } = this;
      const wanted = byName.filter((id) => {
        const each = held.get(id);
        return each && holds(each, filter) && (accountId === '' || each.accountId === accountId);
      });
      return holdersSorted(wanted, held, accounts, this.sort, this.descending);
    });
    // A function, because of an expression in a constructor Svelte 5.57 reads private state fields (`#window`)
    // without following them.
    const inSight = $derived.by(() => this.ids.slice(...this.#window).join(' '));
    this.#rows = $derived.by(() => {
      const wanted = inSight.split(' ').filter(Boolean);
      return new LiveQuery(async () => this.#remember(await peopleOf(db, wanted)));
    });
  }

  get loaded(): boolean {
    return this.#known.loaded;
  }
  /** The accounts to choose from. */
  get options(): readonly { value: string; label: string; detail: string }[] {
    const all = { value: '', label: t('reports.holders.all-accounts'), detail: '' };
    const accounts = this.#known.current?.accounts ?? [];
    return [
      all,
      ...accounts.map(({ id, name, reference }) => ({ value: id, label: name, detail: reference }))
    ];
  }
  /** Whoever is viewing sees more than one account. */
  get hasAccounts(): boolean {
    return ownAccount(this.#workspace.actor) === null;
  }

  /** The row at this place; `undefined` until read. */
  rowAt(index: number) {
    const id = this.ids[index] ?? '';
    const person = this.#rows.current?.get(id) ?? this.#before.get(id);
    const held = this.#known.current?.held.get(id);
    return person && held && { person, held, account: this.#nameOf(held.accountId) };
  }

  /** The rows that are on screen now. */
  show(from: number, to: number): void {
    const window = [Math.floor(from / step) * step, Math.ceil(to / step) * step] as const;
    if (window[0] !== this.#window[0] || window[1] !== this.#window[1]) this.#window = window;
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: HolderSort): void {
    this.descending = this.sort === sort && !this.descending;
    this.sort = sort;
  }
  directionOf(sort: HolderSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  clear(): void {
    this.filter = 'all';
    this.accountId = '';
  }

  async download(): Promise<void> {
    const columns = (['person', 'email', 'account', 'miteam', 'mitel-one'] as const).map((column) =>
      t(`reports.holders.column.${column}`)
    );
    const records: string[][] = [columns];
    await eachPiece(this.#workspace.db, this.ids, (people) => {
      for (const person of people) {
        const held = this.#known.current?.held.get(person.id);
        if (!held) continue;
        const { miteam, mitelOne } = held;
        records.push([
          fullName(person),
          person.email,
          this.#nameOf(held.accountId),
          miteam === null
            ? ''
            : t(miteam === 'order' ? 'reports.holders.from-order' : 'reports.holders.by-micollab'),
          mitelOne === null ? '' : t(`tier.${mitelOne}`)
        ]);
      }
    });
    downloadCsv('licence-holders', records);
  }

  #nameOf(accountId: Id): string {
    return this.#known.current?.accounts.find(({ id }) => id === accountId)?.name ?? '';
  }
  #remember(people: readonly Person[]): ReadonlyMap<Id, Person> {
    const read = new Map(people.map((person) => [person.id, person]));
    this.#before = read;
    return read;
  }
}

const nothing: Known = { held: new Map(), byName: [], accounts: [] };
