import type { Account } from '#core/account/account.ts';
import { fullName, isIncomplete, type Person } from '#core/account/person.ts';
import { duplicateNumbers, type SharedNumber } from '#core/account/unique-attributes.ts';
import { ownAccount } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { accountsOf, eachPiece, idsByName } from '#storage/report-queries.ts';
import { downloadCsv } from './download-csv.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

export const peopleChecks = ['shared', 'incomplete'] as const;
export type PeopleCheck = (typeof peopleChecks)[number];

/** Somebody whose record needs a look. */
export interface CheckedRow {
  readonly person: Pick<Person, 'id' | 'accountId' | 'firstName' | 'lastName' | 'email'>;
  readonly account: Account | undefined;
  /** The number they share, and with how many others; `null` for somebody without a first or last name. */
  readonly shared: (Pick<SharedNumber, 'field' | 'value'> & { readonly others: number }) | null;
}

/** People who share a telephone number or an extension, and people whose name is not complete. */
export class PeopleToCheck {
  check = $state<PeopleCheck>('shared');
  readonly #found: LiveQuery<Readonly<Record<PeopleCheck, readonly CheckedRow[]>>>;

  constructor(workspace: OpenWorkspace) {
    this.#found = $derived.by(() => {
      const place = ownAccount(workspace.actor);
      return new LiveQuery(() => checked(workspace, place));
    });
  }

  get loaded(): boolean {
    return this.#found.loaded;
  }
  get rows(): readonly CheckedRow[] {
    return this.#found.current?.[this.check] ?? [];
  }
  countOf(check: PeopleCheck): number {
    return this.#found.current?.[check].length ?? 0;
  }

  download(): void {
    const columns = (['person', 'email', 'account'] as const).map((column) =>
      t(`reports.holders.column.${column}`)
    );
    downloadCsv(this.check === 'shared' ? 'shared-numbers' : 'incomplete-people', [
      [...columns, t('reports.people.column.field'), t('reports.people.column.number')],
      ...this.rows.map(({ person, account, shared }) => [
        fullName(person),
        person.email,
        account?.name ?? '',
        shared ? t(`reports.people.field.${shared.field}`) : '',
        shared?.value ?? ''
      ])
    ]);
  }
}

async function checked({ db }: OpenWorkspace, place: Id | null) {
  const accounts = new Map((await accountsOf(db, place)).map((account) => [account.id, account]));
  const people = new Map<Id, Person>();
  const incomplete: CheckedRow[] = [];
  await eachPiece(db, await idsByName(db, place), (piece) => {
    for (const person of piece) {
      const { phone, mobile, extension } = person;
      if (phone || mobile || extension) people.set(person.id, person);
      if (isIncomplete(person))
        incomplete.push({ person, account: accounts.get(person.accountId), shared: null });
    }
  });
  const shared = duplicateNumbers(people.values()).flatMap(({ field, value, personIds }) =>
    personIds.flatMap((id): CheckedRow[] => {
      const person = people.get(id);
      if (!person) return [];
      const others = personIds.length - 1;
      return [{ person, account: accounts.get(person.accountId), shared: { field, value, others } }];
    })
  );
  return { shared, incomplete };
}
