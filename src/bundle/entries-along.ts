import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { namesInSettings } from '#core/webex/settings-names.ts';
import type { ImportPlan } from './plan-import.ts';

/** A list of the settings of which entries come along with what names them. */
type ListAlong =
  | 'dimensions.productTypes'
  | 'dimensions.rateBands'
  | 'dimensions.pbxTemplates'
  | 'webex.admins'
  | 'webex.subscriptions'
  | 'webex.ccpProviders';

export interface EntriesAlong {
  readonly list: ListAlong;
  readonly names: readonly string[];
}

/** What the records bring into the settings although the settings themselves do not come, by list. */
export function entriesAlong({ here, settingsThere }: ImportPlan, records: RecordSet): EntriesAlong[] {
  if (settingsThere) return [];
  const [mine, written] = [here.workspace, records.workspace];
  const dimensions = written?.dimensions ?? records.dimensionsCatalogue;
  const webex = written?.webex ?? records.webexEntries;
  const names = new Map<Id, string>([
    ...[dimensions?.productTypes, dimensions?.rateBands, dimensions?.pbxTemplates].flatMap((list) =>
      (list ?? []).map(({ id, name }) => [id, name] as const)
    ),
    ...(webex ? namesInSettings(webex) : [])
  ]);
  const added = (
    list: EntriesAlong['list'],
    there: readonly { readonly id: Id }[] | undefined,
    known: readonly { readonly id: Id }[] | undefined
  ): EntriesAlong => {
    const ids = new Set(known?.map(({ id }) => id));
    return { list, names: (there ?? []).flatMap(({ id }) => (ids.has(id) ? [] : (names.get(id) ?? []))) };
  };
  return [
    added('dimensions.productTypes', dimensions?.productTypes, mine?.dimensions.productTypes),
    added('dimensions.rateBands', dimensions?.rateBands, mine?.dimensions.rateBands),
    added('dimensions.pbxTemplates', dimensions?.pbxTemplates, mine?.dimensions.pbxTemplates),
    added('webex.admins', webex?.admins, mine?.webex.admins),
    added('webex.subscriptions', webex?.subscriptions, mine?.webex.subscriptions),
    added('webex.ccpProviders', webex?.ccpProviders, mine?.webex.ccpProviders)
  ].filter(({ names }) => names.length > 0);
}
