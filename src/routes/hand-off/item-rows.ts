import { namesInSettings } from '#core/webex/settings-names.ts';
import { differenceRows, type FieldRow } from '#i18n/field-text.ts';
import type { BundleImport, ImportItem } from '#state/bundle-import.svelte.ts';

/** What differs between the file and what is here, in words. */
export class ItemRows {
  readonly #accounts: ReadonlyMap<string, ImportItem>;
  readonly #roles: ReadonlyMap<string, ImportItem>;
  /** What records of Webex refer to, by its id. */
  readonly #webex: ReadonlyMap<string, string>;

  constructor({ plan }: BundleImport) {
    const byId = (wanted: ImportItem['table']) =>
      new Map(plan?.items.filter(({ table }) => table === wanted).map((item) => [item.id, item]));
    this.#accounts = byId('accounts');
    this.#roles = byId('roles');
    this.#webex = new Map([
      ...[plan?.here.workspace?.webex, plan?.entriesThere].flatMap((entries) =>
        entries ? namesInSettings(entries) : []
      ),
      ...(plan?.items.flatMap(namesOf) ?? [])
    ]);
  }

  of(item: ImportItem): readonly FieldRow[] {
    const account = this.#accounts.get(accountOf(item));
    return differenceRows(item.fields, {
      accountName: (id) => this.#accounts.get(id)?.name ?? '',
      roleName: (id) => this.#roles.get(id)?.name ?? '',
      webexName: (id) => this.#webex.get(id) ?? '',
      generation: { mine: generationOf(account?.mine), theirs: generationOf(account?.theirs) }
    });
  }
}

const accountOf = ({ theirs }: ImportItem): string => ('accountId' in theirs ? theirs.accountId : '');

const generationOf = (record: ImportItem['mine'] | undefined): string | undefined =>
  record && 'mitel' in record ? record.mitel.licenceGeneration : undefined;

/** A template or a site under its id, and whatever the settings of both sides name. */
function namesOf({ table, id, name, mine, theirs }: ImportItem): readonly (readonly [string, string])[] {
  if (table === 'templates' || table === 'sites') return [[id, name]];
  return [mine, theirs].flatMap((record) =>
    record && 'webex' in record ? namesInSettings(record.webex) : []
  );
}
