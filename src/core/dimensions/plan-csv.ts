import { csvLine } from '#core/account/csv.ts';
import { isUsedElsewhere } from './addresses-elsewhere.ts';
import { billingIdentifier, productTypeOf, templateOf } from './customer-of.ts';
import { rolesOf, type DimensionsUser } from './dimensions-user.ts';
import { numberIssues, PbxNumbers } from './pbx-numbers.ts';
import { displayNameOf, emailKeyOf, emailOf } from './planned-user.ts';
import type { PlanCheck, PlannedUser, PlanSource } from './plan-file.ts';
import { comparedWithPrimaryOf, isPrimaryElse } from './primary-else.ts';
import type { RosterIssue } from './roster-issues.ts';

// For people and their spreadsheets: what one would calculate is defused, and `plan.json` keeps the exact values.

/** The columns of `customers.csv` (4.4 of the facts; our proposal). */
const customerColumns = [
  'local_id',
  'tenant_id',
  'name',
  'product_type_id',
  'product_type_locked',
  'reference',
  'billing_identifier',
  'country',
  'notes',
  'trial',
  'trial_expires_on',
  'internal_wanted',
  'primary_name',
  'primary_email',
  'pbx_kind',
  'pbx_template',
  'pbx_account_id',
  'pbx_state',
  'auto_subaccounts',
  'blocking_issues',
  'warnings'
] as const;

/** The columns of `users.csv` (4.4 of the facts; our proposal). */
const userColumns = [
  'customer_local_id',
  'display_name',
  'email',
  'extension',
  'sub_account',
  'source',
  'web_access',
  'roles',
  'issues'
] as const;

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** One line for each customer. */
export const customersCsv = (sources: readonly PlanSource[]): string =>
  csvLine(customerColumns) +
  sources
    .map((source) => {
      const cells = customerCells(source);
      return csvLine(customerColumns.map((column) => cells[column]));
    })
    .join('');

function customerCells({
  customer,
  settings,
  primary,
  checks
}: PlanSource): Readonly<Record<(typeof customerColumns)[number], string>> {
  const type = productTypeOf(settings, customer.productTypeId);
  const template = templateOf(settings, customer.connection?.templateId ?? '');
  return {
    local_id: customer.id,
    tenant_id: customer.tenantId,
    name: customer.name,
    product_type_id: type?.id ?? '',
    product_type_locked: yesNo(type?.isLocking ?? false),
    reference: customer.reference,
    billing_identifier: billingIdentifier(customer),
    country: customer.country,
    notes: customer.notes ?? '',
    trial: yesNo(customer.trialExpiresOn !== ''),
    trial_expires_on: customer.trialExpiresOn,
    internal_wanted: yesNo(customer.isInternal),
    primary_name: primary ? displayNameOf({ personId: primary.id, pbx: null }, primary) : '',
    primary_email: primary?.email ?? '',
    pbx_kind: template?.kind ?? '',
    pbx_template: template?.name ?? '',
    pbx_account_id: customer.connection?.identifier ?? '',
    pbx_state: customer.connection ? (customer.connection.isPaused ? 'disabled' : 'enabled') : '',
    auto_subaccounts: customer.connection ? yesNo(customer.connection.hasSubAccounts) : '',
    blocking_issues: checksOf(checks, 'blocks'),
    warnings: checksOf(checks, 'warning')
  };
}

const checksOf = (checks: readonly PlanCheck[], level: PlanCheck['level']): string =>
  checks
    .filter((check) => check.level === level)
    .map(({ rule, message }) => (rule === '' ? message : `${rule}: ${message}`))
    .join('\n');

/** One line for each user of these customers. */
export const usersCsv = (sources: readonly PlanSource[]): string =>
  csvLine(userColumns) + sources.flatMap(userLines).join('');

function userLines(source: PlanSource): readonly string[] {
  const { users } = source;
  const addresses = counted(users.map(({ user, person }) => emailKeyOf(user, person)));
  const compared = comparedWithPrimaryOf(
    users.map(({ user }) => user),
    users.find(({ person }) => person?.id === source.customer.primaryPersonId)?.person
  );
  const numbers = new PbxNumbers(users.flatMap(({ user: { pbx } }) => pbx ?? []));
  return users.map(({ user, person }) => {
    const roles = rolesOf(user);
    const cells: Readonly<Record<(typeof userColumns)[number], string>> = {
      customer_local_id: user.accountId,
      display_name: displayNameOf(user, person),
      email: emailOf(user, person),
      extension: user.pbx?.extension ?? '',
      sub_account: user.pbx?.subAccount ?? '',
      source: sourceOf(user),
      web_access: yesNo(roles.includes('customer.user')),
      roles: roles.join(' '),
      issues: userIssues({ user, person }, source, addresses, numbers, isPrimaryElse(compared(user))).join(
        ' '
      )
    };
    return csvLine(userColumns.map((column) => cells[column]));
  });
}

type Source = 'portal' | 'pbx' | 'both' | 'simulated-pbx' | 'simulated-both';

const sourceOf = ({ personId, pbx }: DimensionsUser): Source => {
  if (!pbx) return 'portal';
  const source = personId === '' ? 'pbx' : 'both';
  return pbx.isSimulated ? `simulated-${source}` : source;
};

const counted = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * What stands in a user's way, under the names that the scenarios of a synchronisation have (4.3 of the facts); of an
 * address that cannot be one they say nothing.
 */
function userIssues(
  { user, person }: PlannedUser,
  { addressesElsewhere }: PlanSource,
  addresses: ReadonlyMap<string, number>,
  numbers: PbxNumbers,
  hasOtherPrimary: boolean
): readonly (RosterIssue | 'unreadable_email')[] {
  const issues: (RosterIssue | 'unreadable_email')[] = [];
  const email = emailKeyOf(user, person);
  if (email === '') issues.push(emailOf(user, person).trim() === '' ? 'missing_email' : 'unreadable_email');
  else if ((addresses.get(email) ?? 0) > 1) issues.push('duplicate_email');
  if (isUsedElsewhere(user, addressesElsewhere)) issues.push('email_used_elsewhere');
  if (hasOtherPrimary) issues.push('primary_email_mismatch');
  if (user.pbx) issues.push(...numberIssues(user.pbx, numbers));
  return issues;
}
