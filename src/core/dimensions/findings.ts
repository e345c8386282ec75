import type { State } from '#core/state.ts';
import { findingsOfConnection } from './connection-findings.ts';
import { missingParts } from './creation-unfit.ts';
import {
  isOnTrial,
  isPlanned,
  isTerminationDue,
  nameDecision,
  othersOf,
  trialDecision,
  typeChange,
  typeOffer
} from './customer-choices.ts';
import { dimensionsSettings, productTypeOf } from './customer-of.ts';
import { daysFrom, type Day } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { isExample } from './example-catalogue.ts';
import type { DimensionsFinding } from './finding.ts';
import type { PrimaryDecision } from './primary-else.ts';
import { invoiceLine } from './line.table.ts';
import { billingReference } from './reference.table.ts';
import { rolesProgress } from './roles-progress.ts';
import { trialReminders, trialStanding } from './trial-standing.ts';

const severities = ['blocks', 'warns', 'informs'] as const;

/** What is to be looked at about the addresses of a customer's users. */
export interface EmailsToLookAt {
  readonly count: number;
  /** The telephone system has the primary user by another address (R31). */
  readonly primary: PrimaryDecision | null;
}

/**
 * What is worth saying about a customer, what blocks first. `state` has its primary user, the reseller's settings and
 * the other customers that have what it has, `hasRealUsers` says whether those of a real telephone system were taken
 * over. Of a terminated one there is nothing left to do.
 */
export function dimensionsFindingsOf(
  state: State,
  customer: DimensionsCustomer,
  today: Day,
  hasRealUsers: boolean,
  emails: EmailsToLookAt = { count: 0, primary: null }
): readonly DimensionsFinding[] {
  if (customer.status === 'terminated') return [];
  const all = [
    ...missingParts(state, customer).map((part) => ({
      severity: 'blocks' as const,
      code: 'part-missing' as const,
      part
    })),
    ...findingsOfName(state, customer),
    ...findingsOfType(state, customer),
    ...findingsOfTrial(state, customer, today),
    ...findingsOfTermination(customer, today),
    ...findingsOfReference(state, customer),
    ...findingsOfConnection(state, customer),
    ...findingsOfAccess(customer, today),
    ...findingsOfEmails(emails),
    ...findingsOfRoles(customer, hasRealUsers)
  ];
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

function findingsOfName(state: State, customer: DimensionsCustomer): DimensionsFinding[] {
  if (customer.name === '') return [];
  const { decision, holder } = nameDecision(customer, othersOf(state, customer.id));
  const { outcome, facts } = decision;
  if (!holder || (outcome !== 'taken' && outcome !== 'taken-before')) return [];
  return [
    {
      severity: outcome === 'taken' ? 'blocks' : 'warns',
      code: outcome === 'taken' ? 'name-taken' : 'name-taken-before',
      name: holder.name,
      account: holder.id,
      because: { table: 'dimensions-name', facts }
    }
  ];
}

/** A catalogue that changed since does not take a type away from whom was created with it. */
function findingsOfType(state: State, customer: DimensionsCustomer): DimensionsFinding[] {
  if (customer.productTypeId === '') return [];
  const settings = dimensionsSettings(state);
  const type = productTypeOf(settings, customer.productTypeId);
  const severity = customer.status === 'draft' ? 'blocks' : 'warns';
  if (!type) return [{ severity, code: 'type-gone' }];
  const offer = typeOffer(settings, type, customer.connection?.templateId ?? '');
  const findings: DimensionsFinding[] = [];
  if (offer.outcome !== 'offered')
    findings.push({
      severity,
      code: 'type-unfit',
      name: type.name,
      because: { table: 'dimensions-type-offer', facts: offer.facts }
    });
  const change = typeChange(settings, customer, type, customer.acknowledgedTypeId);
  if (customer.status === 'draft' && change.outcome === 'not-acknowledged')
    findings.push({
      severity,
      code: 'lock-not-acknowledged',
      name: type.name,
      because: { table: 'dimensions-type-change', facts: change.facts }
    });
  if (isExample('productTypes', type))
    findings.push({ severity: 'warns', code: 'type-example', name: type.name });
  return findings;
}

function findingsOfTrial(state: State, customer: DimensionsCustomer, today: Day): DimensionsFinding[] {
  if (customer.trialExpiresOn === '') return [];
  const { trialExpiresOn: day } = customer;
  if (isPlanned(customer)) {
    const { outcome, facts } = trialDecision(dimensionsSettings(state), customer, day, today);
    return outcome === 'allowed'
      ? []
      : [{ severity: 'blocks', code: 'trial-unfit', day, because: { table: 'dimensions-trial', facts } }];
  }
  const { decision, daysLeft, paysFrom } = trialStanding(customer, today);
  const because = { table: 'dimensions-trial-state', facts: decision.facts } as const;
  if (decision.outcome === 'expiring-soon')
    return [{ severity: 'warns', code: 'trial-ending', count: daysLeft, day: paysFrom, because }];
  // worth saying for as long after as it was before
  return decision.outcome === 'converted' && daysFrom(paysFrom, today) <= trialReminders[0]
    ? [{ severity: 'informs', code: 'trial-converted', day: paysFrom, because }]
    : [];
}

/** The plan does nothing by itself: on its day somebody has to do it at the vendor, and to record it here. */
const findingsOfTermination = (customer: DimensionsCustomer, today: Day): DimensionsFinding[] =>
  customer.terminatesOn === ''
    ? []
    : [
        {
          severity: 'warns',
          code: isTerminationDue(customer, today) ? 'termination-due' : 'termination-planned',
          day: customer.terminatesOn
        }
      ];

function findingsOfReference(state: State, customer: DimensionsCustomer): DimensionsFinding[] {
  const reference = customer.reference.trim();
  const sharing = othersOf(state, customer.id).find(
    (other) => reference !== '' && other.reference.trim() === reference
  );
  const { outcome, facts } = billingReference.decide({
    reference: reference === '' ? 'blank' : 'fits',
    referenceShared: sharing ? 'yes' : 'no',
    output: 'new'
  });
  const because = { table: 'dimensions-reference', facts } as const;
  if (outcome === 'ambiguous' && sharing)
    return [
      { severity: 'warns', code: 'reference-shared', name: sharing.name, account: sharing.id, because }
    ];
  if (outcome !== 'tenant-identifier') return [];
  const isNameless =
    customer.tenantId === '' && (customer.status === 'active' || customer.status === 'disabled');
  return isNameless
    ? [{ severity: 'warns', code: 'tenant-id-missing', because }]
    : [{ severity: 'informs', code: 'reference-blank', because }];
}

const findingsOfEmails = ({ count, primary }: EmailsToLookAt): DimensionsFinding[] => [
  ...(primary
    ? [
        {
          severity: 'warns' as const,
          code: 'primary-email' as const,
          because: { table: 'dimensions-primary-user', facts: primary.facts } as const
        }
      ]
    : []),
  ...(count > 0 ? [{ severity: 'warns' as const, code: 'emails' as const, count }] : [])
];

/** Suspended access looks like an end, and is none: what is recorded is billed (R48). */
function findingsOfAccess(customer: DimensionsCustomer, today: Day): DimensionsFinding[] {
  if (customer.status !== 'disabled') return [];
  const { outcome, facts } = invoiceLine.decide({
    lineStatus: customer.status,
    internal: customer.isInternal ? 'yes' : 'no',
    trial: isOnTrial(customer, today) ? 'running' : 'none',
    roleTrial: 'no'
  });
  return outcome === 'charged'
    ? [{ severity: 'informs', code: 'still-billed', because: { table: 'dimensions-line', facts } }]
    : [];
}

function findingsOfRoles(customer: DimensionsCustomer, hasRealUsers: boolean): DimensionsFinding[] {
  const { outcome, facts } = rolesProgress(customer, hasRealUsers);
  return outcome === 'pending' || outcome === 'pending-portal-users'
    ? [{ severity: 'warns', code: 'roles-pending', because: { table: 'dimensions-roles-pending', facts } }]
    : [];
}
