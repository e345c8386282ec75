import { entriesTwice, webexEntriesNamed } from '#core/webex/settings-entries.ts';
import { listsByField, namesInSettings, namingFields, unknownNames } from '#core/webex/settings-names.ts';
import type { BundleContent, BundleKind } from './bundle.ts';
import { unfitNumbers } from './number-problems.ts';
import { pathText, shown, type BundleProblem } from './problems.ts';
import { twice } from './twice.ts';

/** What of the Webex records refers to nothing or to another account, or is there once too often. */
export const unfitWebex = (content: BundleContent): readonly BundleProblem[] => [
  ...settingsProblems(content),
  ...templateProblems(content),
  ...customerProblems(content),
  ...siteProblems(content),
  ...userProblems(content),
  ...unfitNumbers(content)
];

type Code =
  | 'duplicate-id'
  | 'dangling'
  | 'dangling-record'
  | 'dangling-setting'
  | 'another-account'
  | 'duplicate-external-id'
  | 'second-headquarters';

const problem = (code: Code, path: readonly PropertyKey[], found: string): BundleProblem => ({
  code,
  path: pathText(['content', ...path]),
  found: shown(found)
});

const settingsProblems = ({ workspace, webexEntries }: BundleContent): readonly BundleProblem[] =>
  [
    { at: ['workspace', 'webex'], entries: workspace?.webex },
    { at: ['webexEntries'], entries: webexEntries }
  ].flatMap(({ at, entries }) =>
    entries ? entriesTwice(entries).map(({ path, id }) => problem('duplicate-id', [...at, ...path], id)) : []
  );

/** What a template names is in the settings, or in the account's part of them; a file may also come without these. */
function templateProblems({ workspace, webexEntries, templates }: BundleContent): readonly BundleProblem[] {
  const entries = workspace?.webex ?? webexEntries;
  if (!entries) return [];
  return templates.flatMap((template, index) =>
    unknownNames(entries, template).map((field) =>
      problem('dangling-setting', ['templates', index, field], template[field])
    )
  );
}

/** A customer has the id of its account, uses a template of the bundle and has an external ID of its own. */
function customerProblems({ accounts, templates, webexCustomers }: BundleContent): readonly BundleProblem[] {
  const [accountIds, templateIds] = [idsOf(accounts), idsOf(templates)];
  return [
    ...webexCustomers.flatMap(({ id, templateId }, index) => [
      ...(accountIds.has(id) ? [] : [problem('dangling', ['webexCustomers', index, 'id'], id)]),
      ...(templateId === '' || templateIds.has(templateId)
        ? []
        : [problem('dangling-record', ['webexCustomers', index, 'templateId'], templateId)])
    ]),
    // those without an external ID do not share one
    ...twice(webexCustomers, ({ id, externalId }) => externalId || ` ${id}`).map(([index, externalId]) =>
      problem('duplicate-external-id', ['webexCustomers', index, 'externalId'], externalId)
    )
  ];
}

/** A site is a customer's, and one of its sites is the headquarters. */
function siteProblems({ webexCustomers, sites }: BundleContent): readonly BundleProblem[] {
  const customerIds = idsOf(webexCustomers);
  return [
    ...sites.flatMap(({ accountId }, index) =>
      customerIds.has(accountId) ? [] : [problem('dangling-record', ['sites', index, 'accountId'], accountId)]
    ),
    ...twice(sites, ({ id, accountId, kind }) => (kind === 'headquarters' ? accountId : ` ${id}`)).map(
      ([index, accountId]) => problem('second-headquarters', ['sites', index, 'kind'], accountId)
    )
  ];
}

/** A Webex user is somebody of the account, which is a customer, at one of its sites or at none. */
function userProblems({
  people,
  webexCustomers,
  sites,
  webexUsers
}: BundleContent): readonly BundleProblem[] {
  const customerIds = idsOf(webexCustomers);
  const accountOf = (records: readonly { readonly id: string; readonly accountId: string }[]) =>
    new Map(records.map(({ id, accountId }) => [id, accountId]));
  const [personAccounts, siteAccounts] = [accountOf(people), accountOf(sites)];
  return webexUsers.flatMap(({ id, accountId, siteId }, index) => {
    const at = (field: string, found: string, account: string | undefined): BundleProblem[] => {
      if (account === accountId) return [];
      const code = account === undefined ? 'dangling-record' : 'another-account';
      return [problem(code, ['webexUsers', index, field], found)];
    };
    return [
      ...at('id', id, personAccounts.get(id)),
      ...at('accountId', accountId, customerIds.has(accountId) ? accountId : undefined),
      ...(siteId === '' ? [] : at('siteId', siteId, siteAccounts.get(siteId)))
    ];
  });
}

/** A file of one account brings of the partner's settings what its template names, and nothing more. */
export function unusedWebexEntries({ webexEntries, templates }: BundleContent): readonly BundleProblem[] {
  if (!webexEntries) return [];
  const used = webexEntriesNamed(webexEntries, templates);
  if (!used) return [tooMuch('account', 'unused-entry', [], '')];
  const names = new Map(namesInSettings(webexEntries));
  return namingFields.flatMap((field) => {
    const list = listsByField[field];
    const ids = idsOf(used[list]);
    return webexEntries[list].flatMap(({ id }, index) =>
      ids.has(id) ? [] : [tooMuch('account', 'unused-entry', [list, index], names.get(id) ?? '')]
    );
  });
}

/** The settings of a workspace are there as a whole already. */
export const webexEntriesTooMuch = ({ webexEntries }: BundleContent): readonly BundleProblem[] =>
  webexEntries ? [tooMuch('workspace', 'has-catalogue', [], '')] : [];

const tooMuch = (
  kind: BundleKind,
  reason: 'unused-entry' | 'has-catalogue',
  path: readonly PropertyKey[],
  found: string
): BundleProblem => ({
  code: 'wrong-kind',
  path: pathText(['content', 'webexEntries', ...path]),
  kind,
  reason,
  found: shown(found)
});

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));
