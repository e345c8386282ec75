import { unknownNames } from '#core/webex/settings-names.ts';
import type { BundleContent } from './bundle.ts';
import { unfitNumbers } from './number-problems.ts';
import { pathText, shown, type BundleProblem } from './problems.ts';
import { twice } from './twice.ts';

/** What of the Webex records refers to nothing or to another account, or is there once too often. */
export const unfitWebex = (content: BundleContent): readonly BundleProblem[] => [
  ...templateProblems(content),
  ...customerProblems(content),
  ...siteProblems(content),
  ...userProblems(content),
  ...unfitNumbers(content)
];

type Code =
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

/** What a template names is in the settings; those of one account come without them. */
const templateProblems = ({ workspace, templates }: BundleContent): readonly BundleProblem[] =>
  workspace
    ? templates.flatMap((template, index) =>
        unknownNames(workspace.webex, template).map((field) =>
          problem('dangling-setting', ['templates', index, field], template[field])
        )
      )
    : [];

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

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));
