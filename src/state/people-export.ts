import { slugOf } from '#bundle/write-bundle.ts';
import { vendorCsv, wholeCsv } from '#core/account/people-csv-export.ts';
import { everybodyOf, rolesOf } from '#storage/people-queries.ts';
import { download } from './download.ts';
import type { OpenAccount } from './open-account.svelte.ts';

export type ExportShape = 'vendor' | 'whole';

/** What was written: how many people, and for how many the format has no word for their role. */
interface PeopleExported {
  readonly people: number;
  readonly withoutRole: number;
}

/** Hands the people of the account out as a CSV file. */
export async function exportPeople(
  { id, workspace, account }: OpenAccount,
  shape: ExportShape
): Promise<PeopleExported> {
  const people = await everybodyOf(workspace.db, id);
  const { text, withoutRole } =
    shape === 'vendor' ? vendorCsv(people) : wholeCsv(people, await rolesOf(workspace.db, id));
  const whose = slugOf(account?.name ?? '') ?? 'account';
  const name = `people-${whose}${shape === 'vendor' ? '-mitel' : ''}.csv`;
  download(new File([text], name, { type: 'text/csv' }));
  return { people: people.length, withoutRole };
}
