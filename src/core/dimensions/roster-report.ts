import { accountsIn, type PbxAccount } from './pbx-accounts.ts';
import type { DecisionKind, RosterDecision } from './match-roster.ts';
import type { SyncReport } from './sync.ts';
import { addReports, emptyReport } from './sync-report.ts';

const fieldOf = {
  create: 'created',
  merge: 'merged',
  update: 'updated',
  unchanged: 'unchanged',
  skip: 'skipped',
  conflict: 'conflicts'
} as const satisfies Readonly<Record<DecisionKind, keyof SyncReport>>;

/** What is counted of each account, by name. Sub-accounts that were left out count with the account itself. */
export function reportsByAccount(
  decisions: readonly RosterDecision[],
  accounts: readonly Pick<PbxAccount, 'name'>[],
  unseenSubAccounts: number
): ReadonlyMap<string, SyncReport> {
  const reports = new Map(
    accounts.map(({ name }) => [
      name,
      {
        ...emptyReport,
        subAccounts: name === '' ? 0 : 1,
        unseenSubAccounts: name === '' ? unseenSubAccounts : 0
      }
    ])
  );
  for (const { pbx, kind, issues, added } of decisions) {
    const report = reports.get(pbx.subAccount);
    if (!report) continue;
    report.discovered++;
    report[fieldOf[kind]]++;
    report.issues += issues.length;
    if (added.includes('customer.user.pbx')) report.essentialUsers++;
    if (added.includes('customer.user.acd')) report.agents++;
  }
  return reports;
}

/** What is counted of a whole roster. */
export const reportOf = (decisions: readonly RosterDecision[], unseenSubAccounts = 0): SyncReport =>
  [
    ...reportsByAccount(decisions, accountsIn(decisions.map(({ pbx }) => pbx)), unseenSubAccounts).values()
  ].reduce(addReports, emptyReport);
