import { isBuiltIn } from '#core/account/person.ts';
import { unfitRights } from '#core/account/role-matrix.table.ts';
import { emailKey, listedTables } from '#core/state.ts';
import type { BundleContent, BundleKind } from './bundle.ts';
import { catalogueTooMuch, unfitDimensions, unusedEntries } from './dimensions-problems.ts';
import { pathText, shown, type BundleProblem } from './problems.ts';
import { twice } from './twice.ts';
import { unfitWebex, unusedWebexEntries, webexEntriesTooMuch } from './webex-problems.ts';

/** What does not fit together although every single value is right. */
export function referenceProblems(kind: BundleKind, content: BundleContent): readonly BundleProblem[] {
  return [
    ...listedTables.flatMap((table) =>
      twice<{ readonly id: string }>(content[table], ({ id }) => id).map(([index, found]): BundleProblem => ({
        code: 'duplicate-id',
        path: pathText(['content', table, index, 'id']),
        found: shown(found)
      }))
    ),
    ...twice(content.people, ({ accountId, email }) => emailKey(accountId, email)).map(
      ([index]): BundleProblem => ({
        code: 'duplicate-email',
        path: pathText(['content', 'people', index, 'email']),
        found: shown(content.people[index]?.email)
      })
    ),
    ...dangling(content),
    ...unfitRoles(content),
    ...unfitBases(content),
    ...unfitWebex(content),
    ...unfitDimensions(content),
    ...wrongKind(kind, content)
  ];
}

function dangling({ accounts, people, orders }: BundleContent): readonly BundleProblem[] {
  const ids = new Set<string | null>(accounts.map(({ id }) => id));
  const at = (table: string, index: number, field: string, found: string | null): BundleProblem[] =>
    found === null || ids.has(found)
      ? []
      : [{ code: 'dangling', path: pathText(['content', table, index, field]), found: shown(found) }];
  return [
    ...people.flatMap(({ accountId }, index) => at('people', index, 'accountId', accountId)),
    ...orders.flatMap(({ assignedTo }, index) => at('orders', index, 'assignedTo', assignedTo))
  ];
}

/** A custom role is one of the bundle, and somebody's one of their account as well. */
function unfitRoles({ accounts, people, roles }: BundleContent): readonly BundleProblem[] {
  const ids = new Set(roles.map(({ id }) => id));
  const assigned = new Map(accounts.map(({ id, mitel }) => [id, new Set(mitel.roles)]));
  const at = (
    code: 'dangling-role' | 'role-not-assigned',
    path: readonly PropertyKey[],
    found: string
  ): BundleProblem => ({ code, path: pathText(['content', ...path]), found: shown(found) });
  return [
    ...accounts.flatMap(({ mitel }, index) =>
      [...mitel.roles.entries()]
        .filter(([, role]) => !ids.has(role))
        .map(([place, role]) => at('dangling-role', ['accounts', index, 'mitel', 'roles', place], role))
    ),
    ...people.flatMap(({ accountId, role }, index) => {
      if (isBuiltIn(role)) return [];
      if (!ids.has(role)) return [at('dangling-role', ['people', index, 'role'], role)];
      return assigned.get(accountId)?.has(role) === false
        ? [at('role-not-assigned', ['people', index, 'role'], role)]
        : [];
    })
  ];
}

/** A role that an account has is based on the account admin, and every right is one that the base has. */
function unfitBases({ accounts, roles }: BundleContent): readonly BundleProblem[] {
  const assigned = new Set(accounts.flatMap(({ mitel }) => mitel.roles));
  const at = (index: number, field: string, found: string): BundleProblem => ({
    code: 'wrong-type',
    path: pathText(['content', 'roles', index, field]),
    issue: 'format',
    found: shown(found)
  });
  return roles.flatMap(({ id, base, rights }, index) => [
    ...(base === 'partner' && assigned.has(id) ? [at(index, 'base', base)] : []),
    ...unfitRights(base, rights)
      .slice(0, 1)
      .map((right) => at(index, 'rights', right))
  ]);
}

function wrongKind(kind: BundleKind, content: BundleContent): readonly BundleProblem[] {
  const { workspace, accounts, orders, roles, templates, webexCustomers } = content;
  if (kind === 'workspace')
    return workspace
      ? [...catalogueTooMuch(content), ...webexEntriesTooMuch(content)]
      : [{ code: 'wrong-kind', path: 'content.workspace', kind, reason: 'no-workspace', found: '' }];
  const problems: BundleProblem[] = [...unusedEntries(content), ...unusedWebexEntries(content)];
  if (workspace)
    problems.push({
      code: 'wrong-kind',
      path: 'content.workspace',
      kind,
      reason: 'has-workspace',
      found: shown(workspace.partnerName)
    });
  if (accounts.length !== 1)
    problems.push({
      code: 'wrong-kind',
      path: 'content.accounts',
      kind,
      reason: 'not-one-account',
      found: String(accounts.length)
    });
  for (const [index, { assignedTo, sapOrderId }] of orders.entries())
    if (assignedTo === null)
      problems.push({
        code: 'wrong-kind',
        path: pathText(['content', 'orders', index, 'assignedTo']),
        kind,
        reason: 'unassigned-order',
        found: shown(sapOrderId)
      });
  const ofAccounts = new Set(accounts.flatMap(({ mitel }) => mitel.roles));
  for (const [index, { id, name }] of roles.entries())
    if (!ofAccounts.has(id))
      problems.push({
        code: 'wrong-kind',
        path: pathText(['content', 'roles', index]),
        kind,
        reason: 'unassigned-role',
        found: shown(name)
      });
  const used = new Set(webexCustomers.map(({ templateId }) => templateId));
  for (const [index, { id, name }] of templates.entries())
    if (!used.has(id))
      problems.push({
        code: 'wrong-kind',
        path: pathText(['content', 'templates', index]),
        kind,
        reason: 'unused-template',
        found: shown(name)
      });
  return problems;
}
