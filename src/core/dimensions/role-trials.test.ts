import { describe, expect, test } from 'vitest';
import { aBilledCustomer, billed, billedSettings, essential } from './a-billed-customer.ts';
import { invoiceAt, type InvoiceEstimate } from './billing-forecast.ts';
import type { BillingLine } from './billing-line.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { RoleTerm } from './dimensions-user.ts';
import { estimateCsv } from './estimate-csv.ts';
import { lineGroups } from './invoice-groups.ts';
import { decidingTrials, lineDecision } from './line-decision.ts';
import { productNames, roleBilled } from './product-names.ts';
import { reconcile } from './reconcile.ts';
import { chargedRoles } from './roles.ts';

/** The role that is on trial; an Essential User is not. */
const supervisor = (from: string): RoleTerm => ({ role: 'customer.user.supervisorl2', from, to: '' });
const onTrial = (lastDay: string, over: Partial<DimensionsCustomer> = {}): Partial<DimensionsCustomer> => ({
  createdOn: '2025-03-15',
  roleTrials: [{ role: 'customer.user.supervisorl2', lastDay }],
  ...over
});
const told = ({ lines }: InvoiceEstimate) =>
  lines.map(({ role, from, to, rating, value }) => `${role} ${from}–${to} ${rating} ${String(value)}`);
const at = (run: string, customer: Partial<DimensionsCustomer>, roles = [supervisor('2025-03-15')]) =>
  told(invoiceAt(run, billed([roles], customer)));

describe('Of a role on trial', () => {
  test('[R52a] the lines are nought through its last day; other roles pay.', () => {
    const roles = [essential('2025-03-15'), supervisor('2025-03-15')];
    expect(at('2025-04-01', onTrial('2025-05-15'), roles)).toEqual([
      'customer.user.pbx 2025-03-15–2025-04-30 charged 480',
      'customer.user.supervisorl2 2025-03-15–2025-04-30 zero-rated-role 0'
    ]);
  });

  test('[R52a] a trial that ends within a month divides it as one of the customer does: the rest is billed at the next run.', () => {
    const customer = onTrial('2025-04-15');
    const whole = { createdOn: '2025-03-15', trialExpiresOn: '2025-04-15' };
    expect(at('2025-04-01', customer)).toEqual([
      'customer.user.supervisorl2 2025-03-15–2025-04-15 zero-rated-role 0'
    ]);
    // 15.00 × 15 ÷ 30 + 15.00
    expect(at('2025-05-01', customer)).toEqual([
      'customer.user.supervisorl2 2025-04-16–2025-05-31 charged 2250'
    ]);
    for (const run of ['2025-04-01', '2025-05-01', '2025-06-01'])
      expect(at(run, customer)).toEqual(
        at(run, whole).map((line) => line.replace('zero-rated-trial', 'zero-rated-role'))
      );
  });

  test('[R52a] a licence that begins after the trial pays at once.', () => {
    expect(at('2025-06-01', onTrial('2025-05-10'), [supervisor('2025-05-11')])).toEqual([
      // 15.00 + 15.00 × 21 ÷ 31
      'customer.user.supervisorl2 2025-05-11–2025-06-30 charged 2516'
    ]);
  });

  test('[R52a] [R26] the later of two trials counts: the customer’s own or the role’s.', () => {
    const customer = onTrial('2025-05-15', { trialExpiresOn: '2025-04-30' });
    expect(at('2025-05-01', customer)).toEqual([
      'customer.user.supervisorl2 2025-05-01–2025-05-15 zero-rated-role 0'
    ]);
    expect(at('2025-05-01', { ...customer, trialExpiresOn: '2025-05-31' })).toEqual([
      'customer.user.supervisorl2 2025-05-01–2025-05-31 zero-rated-trial 0'
    ]);
  });

  test('[R17] [R52a] the internal system stays the reason for nought, and a termination ends all.', () => {
    expect(at('2025-04-01', onTrial('2025-05-15', { isInternal: true }))).toEqual([
      'customer.user.supervisorl2 2025-03-15–2025-04-30 zero-rated-internal 0'
    ]);
    expect(at('2025-05-01', onTrial('2025-05-15', { terminatesOn: '2025-04-10' }))).toEqual([]);
  });

  test('[R52a] [DLN-4] the reason is the rule for trials of roles, and lines are grouped by it.', () => {
    const source = billed([[supervisor('2025-03-15'), essential('2025-03-15')]], onTrial('2025-04-30'));
    const groups = lineGroups(invoiceAt('2025-04-01', source), source);
    expect(groups.map(({ role, line }) => [role, line.rule.id])).toEqual([
      ['customer.user.pbx', 'DLN-5'],
      ['customer.user.supervisorl2', 'DLN-4']
    ]);
    expect(lineDecision(source.customer, '2025-04-30', 'customer.user.supervisorl2').rule.id).toBe('DLN-4');
    expect(lineDecision(source.customer, '2025-05-01', 'customer.user.supervisorl2').rule.id).toBe('DLN-5');
    expect(lineDecision(source.customer, '2025-04-30').rule.id).toBe('DLN-5');
  });

  test('[R52a] the estimate has a line with the value nought, also where nobody knows the price.', () => {
    const source = billed([[{ role: 'customer.user.acd', from: '2025-03-15', to: '' }]], {
      roleTrials: [{ role: 'customer.user.acd', lastDay: '2025-05-31' }]
    });
    const csv = estimateCsv(
      [{ customer: source.customer, invoice: invoiceAt('2025-04-01', source) }],
      { tenantId: '', reference: 'R-1', name: 'ABC Reseller' },
      () => ''
    );
    expect(csv.split('\r\n')[1]?.split(',')[2]).toBe('0.00');
  });

  test('[R52a] whoever gives roles is told of the trials that make them cost nothing on that day.', () => {
    const customer = aBilledCustomer(onTrial('2025-05-15'));
    const { roleTrials } = customer;
    expect(decidingTrials(customer, chargedRoles, '2025-05-15')).toEqual(roleTrials);
    expect(decidingTrials(customer, chargedRoles, '2025-05-16')).toEqual([]);
    expect(decidingTrials(customer, ['customer.user.pbx'], '2025-05-15')).toEqual([]);
    expect(decidingTrials({ ...customer, isInternal: true }, chargedRoles, '2025-05-15')).toEqual([]);
  });
});

describe('On a bill', () => {
  const line = (over: Partial<BillingLine> = {}): BillingLine => ({
    ...{ line: 2, id: '', quantity: '1', value: '15', from: '2025-04-01', to: '2025-04-30' },
    ...{ productName: '', partNumber: '', tenantCode: 'tenant-acme', tenantCodeExt: 'C-1001' },
    ...{ tenantName: 'Acme Hotels', userId: '', userName: '', resellerCode: '', resellerName: '' },
    role: 'customer.user.supervisorl2',
    ...over
  });
  const found = (customer: Partial<DimensionsCustomer>, ...lines: readonly BillingLine[]) =>
    reconcile(lines, '', {
      customers: [aBilledCustomer(customer)],
      users: [],
      settings: billedSettings
    }).findings.map((finding) => [finding.code, finding.lines.map((each) => each.line)]);

  test('[R52a] a role on trial is not charged through its last day; other roles and lines of nought are as they should be.', () => {
    expect(
      found(
        onTrial('2025-04-15'),
        line({ line: 2 }),
        line({ line: 3, from: '2025-04-15' }),
        line({ line: 4, from: '2025-04-16' }),
        line({ line: 5, value: '0' }),
        line({ line: 6, role: 'customer.user.pbx' })
      )
    ).toEqual([['charged-role-trial', [2, 3]]]);
  });

  test('[R26] [R52a] while the customer is on trial, that is the reason.', () => {
    expect(found(onTrial('2025-04-15', { trialExpiresOn: '2025-04-15' }), line())).toEqual([
      ['charged-trial', [2]]
    ]);
  });

  test('[R52a] the role is told by its column, and by the product where there is none.', () => {
    for (const role of chargedRoles) {
      expect(roleBilled({ role: role.toUpperCase(), productName: 'Other' })).toBe(role);
      expect(roleBilled({ role: '', productName: productNames[role].toLowerCase() })).toBe(role);
    }
    expect(
      roleBilled({ role: 'customer.else', productName: productNames['customer.user.pbx'] })
    ).toBeUndefined();
    expect(roleBilled({ role: '', productName: '' })).toBeUndefined();
    expect(found(onTrial('2025-04-15'), line({ role: '', productName: 'Real-Time Supervisor' }))).toEqual([
      ['charged-role-trial', [2]]
    ]);
  });
});
