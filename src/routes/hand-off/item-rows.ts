import { namesInCatalogues } from '#core/dimensions/settings-names.ts';
import { namesInSettings } from '#core/webex/settings-names.ts';
import type { Workspace } from '#core/workspace.ts';
import { differenceRows, type FieldRow } from '#i18n/field-text.ts';
import type { BundleImport, ImportItem } from '#state/bundle-import.svelte.ts';

/** What differs between the file and what is here, in words. */
export class ItemRows {
  readonly #accounts: ReadonlyMap<string, ImportItem>;
  readonly #roles: ReadonlyMap<string, ImportItem>;
  /** What records of Webex and Dimensions refer to, by its id. */
  readonly #names: ReadonlyMap<string, string>;

  constructor({ plan }: BundleImport) {
    const byId = (wanted: ImportItem['table']) =>
      new Map(plan?.items.filter(({ table }) => table === wanted).map((item) => [item.id, item]));
    this.#accounts = byId('accounts');
    this.#roles = byId('roles');
    const { here, entriesThere, catalogueThere } = plan ?? {};
    this.#names = new Map([
      ...namesIn(here?.workspace),
      ...(entriesThere ? namesInSettings(entriesThere) : []),
      ...(catalogueThere ? namesInCatalogues(catalogueThere) : []),
      ...(plan?.items.flatMap(namesOf) ?? [])
    ]);
  }

  of(item: ImportItem): readonly FieldRow[] {
    const account = this.#accounts.get(accountOf(item));
    return differenceRows(item.fields, {
      accountName: (id) => this.#accounts.get(id)?.name ?? '',
      roleName: (id) => this.#roles.get(id)?.name ?? '',
      webexName: (id) => this.#names.get(id) ?? '',
      dimensionsName: (id) => this.#names.get(id) ?? '',
      generation: { mine: generationOf(account?.mine), theirs: generationOf(account?.theirs) }
    });
  }
}

const accountOf = ({ theirs }: ImportItem): string => ('accountId' in theirs ? theirs.accountId : '');

const generationOf = (record: ImportItem['mine'] | undefined): string | undefined =>
  record && 'mitel' in record ? record.mitel.licenceGeneration : undefined;

/** A template, a site or a person under their id, and whatever the settings of both sides name. */
function namesOf({ table, id, name, mine, theirs }: ImportItem): readonly (readonly [string, string])[] {
  if (table === 'templates' || table === 'sites' || table === 'people') return [[id, name]];
  return [mine, theirs].flatMap((record) => (record && 'webex' in record ? namesIn(record) : []));
}

/** What the settings of both vendors name; none before there is a workspace. */
const namesIn = (workspace: Workspace | undefined): readonly (readonly [string, string])[] =>
  workspace ? [...namesInSettings(workspace.webex), ...namesInCatalogues(workspace.dimensions)] : [];
