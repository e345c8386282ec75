import { entriesLacking, entriesNamed, unfitPlaces } from '#core/dimensions/catalogue.ts';
import { isInternalSystem, uniqueNameKey } from '#core/dimensions/references.ts';
import { fieldsLacking } from '#core/dimensions/whole-customer.ts';
import type { BundleContent } from './bundle.ts';
import { pathText, shown, type BundleProblem } from './problems.ts';
import { twice } from './twice.ts';

/** What of the records of Dimensions refers to nothing or to another account, or is there once too often. */
export const unfitDimensions = (content: BundleContent): readonly BundleProblem[] => [
  ...settingsProblems(content),
  ...customerProblems(content),
  ...userProblems(content)
];

type Code =
  | 'dangling'
  | 'dangling-record'
  | 'dangling-setting'
  | 'another-account'
  | 'duplicate-name'
  | 'second-internal'
  | 'duplicate-user'
  | 'duplicate-pbx-user'
  | 'duplicate-tenant'
  | 'nobody'
  | 'duplicate-id';

const problem = (code: Code, path: readonly PropertyKey[], found: string): BundleProblem => ({
  code,
  path: pathText(['content', ...path]),
  found: shown(found)
});

const noCatalogue = { rateBands: [], productTypes: [], pbxTemplates: [] };

function settingsProblems({ workspace, dimensionsCatalogue }: BundleContent): readonly BundleProblem[] {
  const within = (at: readonly string[], settings: Parameters<typeof unfitPlaces>[0] | undefined) =>
    settings
      ? unfitPlaces(settings).map(({ code, path, found }) => problem(code, [...at, ...path], found))
      : [];
  return [
    ...within(['workspace', 'dimensions'], workspace?.dimensions),
    ...within(['dimensionsCatalogue'], dimensionsCatalogue)
  ];
}

/** A customer is an account's, names entries of the settings and somebody of the account, and its name is its own. */
function customerProblems(content: BundleContent): readonly BundleProblem[] {
  const { accounts, people, workspace, dimensionsCatalogue, dimensionsCustomers } = content;
  const accountIds = new Set(accounts.map(({ id }) => id));
  const settings = workspace?.dimensions ?? dimensionsCatalogue ?? noCatalogue;
  const accountOf = accountsByPerson(people);
  const at = (index: number, field: string, code: Code, found: string) =>
    problem(code, ['dimensionsCustomers', index, ...field.split('.')], found);
  return [
    ...dimensionsCustomers.flatMap((customer, index) => [
      ...(accountIds.has(customer.id) ? [] : [at(index, 'id', 'dangling', customer.id)]),
      ...entriesLacking(settings, customer).map((what) =>
        what === 'product-type'
          ? at(index, 'productTypeId', 'dangling-setting', customer.productTypeId)
          : at(index, 'connection.templateId', 'dangling-setting', customer.connection?.templateId ?? '')
      ),
      ...unfitPerson(customer.primaryPersonId, customer.id, accountOf).map((code) =>
        at(index, 'primaryPersonId', code, customer.primaryPersonId)
      ),
      ...fieldsLacking(customer).map((field): BundleProblem => ({
        code: 'wrong-type',
        path: pathText(['content', 'dimensionsCustomers', index, ...field.split('.')]),
        issue: 'missing',
        found: ''
      }))
    ]),
    ...twice(dimensionsCustomers, (customer) => uniqueNameKey(customer) ?? ` ${customer.id}`).map(([index]) =>
      at(index, 'name', 'duplicate-name', dimensionsCustomers[index]?.name ?? '')
    ),
    ...twice(dimensionsCustomers, ({ id, tenantId }) => tenantId || ` ${id}`).map(([index, tenantId]) =>
      at(index, 'tenantId', 'duplicate-tenant', tenantId)
    ),
    ...twice(dimensionsCustomers, (customer) => (isInternalSystem(customer) ? '' : customer.id)).map(
      ([index]) => at(index, 'isInternal', 'second-internal', dimensionsCustomers[index]?.name ?? '')
    )
  ];
}

/** A user is of an account that is a customer, and is one person of it or none. */
function userProblems({
  people,
  dimensionsCustomers,
  dimensionsUsers
}: BundleContent): readonly BundleProblem[] {
  const customerIds = new Set(dimensionsCustomers.map(({ id }) => id));
  const accountOf = accountsByPerson(people);
  const at = (index: number, field: string, code: Code, found: string) =>
    problem(code, ['dimensionsUsers', index, ...field.split('.')], found);
  return [
    ...dimensionsUsers.flatMap(({ accountId, personId, pbx }, index) => [
      ...(personId === '' && !pbx ? [at(index, 'personId', 'nobody', '')] : []),
      ...(customerIds.has(accountId) ? [] : [at(index, 'accountId', 'dangling-record', accountId)]),
      ...unfitPerson(personId, accountId, accountOf).map((code) => at(index, 'personId', code, personId))
    ]),
    ...twice(dimensionsUsers, ({ id, personId }) => personId || ` ${id}`).map(([index, personId]) =>
      at(index, 'personId', 'duplicate-user', personId)
    ),
    ...twice(dimensionsUsers, ({ id, accountId, pbx }) => (pbx ? `${accountId} ${pbx.pbxId}` : ` ${id}`)).map(
      ([index]) => at(index, 'pbx.pbxId', 'duplicate-pbx-user', dimensionsUsers[index]?.pbx?.pbxId ?? '')
    )
  ];
}

const accountsByPerson = (people: BundleContent['people']): ReadonlyMap<string, string> =>
  new Map(people.map(({ id, accountId }) => [id, accountId]));

function unfitPerson(
  personId: string,
  accountId: string,
  accountOf: ReadonlyMap<string, string>
): readonly ('dangling-record' | 'another-account')[] {
  const account = accountOf.get(personId);
  if (personId === '' || account === accountId) return [];
  return [account === undefined ? 'dangling-record' : 'another-account'];
}

/** A file of one account brings of the reseller's settings what its customer names, and nothing more. */
export function unusedEntries({
  dimensionsCatalogue: catalogue,
  dimensionsCustomers
}: BundleContent): readonly BundleProblem[] {
  if (!catalogue) return [];
  const used = entriesNamed(catalogue, dimensionsCustomers);
  const unused = (['rateBands', 'productTypes', 'pbxTemplates'] as const).flatMap((list) =>
    catalogue[list].flatMap(({ id, name }, index) =>
      used?.[list].some((entry) => entry.id === id) ? [] : [{ path: [list, index], name }]
    )
  );
  return (used ? unused : [{ path: [], name: '' }]).map(({ path, name }) => ({
    code: 'wrong-kind',
    path: pathText(['content', 'dimensionsCatalogue', ...path]),
    kind: 'account',
    reason: 'unused-entry',
    found: shown(name)
  }));
}

/** The settings of a workspace are there as a whole already. */
export const catalogueTooMuch = ({ dimensionsCatalogue }: BundleContent): readonly BundleProblem[] =>
  dimensionsCatalogue
    ? [
        {
          code: 'wrong-kind',
          path: 'content.dimensionsCatalogue',
          kind: 'workspace',
          reason: 'has-catalogue',
          found: ''
        }
      ]
    : [];
