import { differenceRows, type FieldRow } from '#i18n/field-text.ts';
import type { BundleImport, ImportItem } from '#state/bundle-import.svelte.ts';

/** What differs between the file and what is here, in words. */
export class ItemRows {
  readonly #accounts: ReadonlyMap<string, ImportItem>;
  readonly #roles: ReadonlyMap<string, ImportItem>;

  constructor({ plan }: BundleImport) {
    const byId = (wanted: ImportItem['table']) =>
      new Map(plan?.items.filter(({ table }) => table === wanted).map((item) => [item.id, item]));
    this.#accounts = byId('accounts');
    this.#roles = byId('roles');
  }

  of(item: ImportItem): readonly FieldRow[] {
    const account = this.#accounts.get(accountOf(item));
    return differenceRows(item.fields, {
      accountName: (id) => this.#accounts.get(id)?.name ?? '',
      roleName: (id) => this.#roles.get(id)?.name ?? '',
      generation: { mine: generationOf(account?.mine), theirs: generationOf(account?.theirs) }
    });
  }
}

const accountOf = ({ theirs }: ImportItem): string => ('accountId' in theirs ? theirs.accountId : '');

const generationOf = (record: ImportItem['mine'] | undefined): string | undefined =>
  record && 'mitel' in record ? record.mitel.licenceGeneration : undefined;
