import type { BillingProblem } from '#core/dimensions/billing-line.ts';
import type { BillingFinding } from '#core/dimensions/reconcile.ts';
import { billingIdentifier } from '#core/dimensions/customer-of.ts';
import { roleBilled } from '#core/dimensions/product-names.ts';
import { roleTrialText, sumText } from '#i18n/billing-text.ts';
import { formatDate, formatList, formatNumber, t } from '#i18n/i18n.svelte.ts';
import type { BillProblem } from '#state/dimensions-reconciliation.svelte.ts';
import type { FindingRow } from '#state/narrowed-findings.ts';

/** Why nothing of a file is used. */
export function fileProblemText(problem: BillProblem): string {
  switch (problem.code) {
    case 'columns-missing':
      return t('dimensions-billing.file-problem.columns-missing', { columns: formatList(problem.columns) });
    case 'too-many-rows':
      return t('dimensions-billing.file-problem.too-many-rows', { most: formatNumber(problem.most) });
    case 'too-large':
      return t('dimensions-billing.file-problem.too-large', { megabytes: formatNumber(problem.megabytes) });
    default:
      return t(`dimensions-billing.file-problem.${problem.code}`);
  }
}

export function problemText({ code, text }: BillingProblem): string {
  switch (code) {
    case 'no-number':
    case 'no-date':
      return text === ''
        ? t(`dimensions-billing.problem.${code}-empty`)
        : t(`dimensions-billing.problem.${code}`, { text });
    case 'ambiguous-number':
      return t('dimensions-billing.problem.ambiguous-number', { text });
    default:
      return t(`dimensions-billing.problem.${code}`);
  }
}

/** What a finding is about, in a sentence. */
export function findingText(row: FindingRow, currency: string): string {
  const { finding, customers } = row;
  const [known] = customers;
  const ours = known?.customer;
  switch (finding.code) {
    case 'unknown-customer':
      return t(known ? 'dimensions-billing.told.similar' : 'dimensions-billing.told.unknown-customer');
    case 'charged-trial':
      return t('dimensions-billing.told.charged-trial', { day: formatDate(ours?.trialExpiresOn ?? '') });
    case 'charged-role-trial':
      return t('dimensions-billing.told.charged-role-trial', { trials: formatList(trialsBilled(row)) });
    case 'billed-after-termination':
      return ours?.terminatesOn
        ? t('dimensions-billing.told.billed-after-termination', { day: formatDate(ours.terminatesOn) })
        : t('dimensions-billing.told.billed-after-termination-unknown');
    case 'reference-differs':
      return t('dimensions-billing.told.reference-differs', {
        theirs: theirs(finding, (line) => line.tenantCodeExt),
        ours: (ours && billingIdentifier(ours)) || t('dimensions-billing.told.blank')
      });
    case 'name-differs':
      return t('dimensions-billing.told.name-differs', {
        theirs: theirs(finding, (line) => line.tenantName),
        ours: ours?.name ?? ''
      });
    case 'not-billed': {
      const { lines, total, unpriced } = finding.expected;
      const unknown = [...unpriced.values()].reduce((sum, count) => sum + count, 0);
      const amount = sumText({ total, lines: lines.length, unknown }, currency);
      return t('dimensions-billing.told.not-billed', { count: lines.length, amount });
    }
    default:
      return t(`dimensions-billing.told.${finding.code}`);
  }
}

/** The trials of the roles that these lines are for. */
function trialsBilled({ finding, customers: [known] }: FindingRow): readonly string[] {
  const billed = new Set(finding.lines.map(roleBilled));
  return (known?.customer.roleTrials ?? []).filter(({ role }) => billed.has(role)).map(roleTrialText);
}

/** What the bill says instead, once each. */
const theirs = ({ lines }: BillingFinding, of: (line: BillingFinding['lines'][number]) => string): string =>
  formatList([...new Set(lines.map((line) => of(line) || t('dimensions-billing.told.blank')))].slice(0, 3));
