import type { Basis } from '#core/rules/source.ts';
import { customerAction } from './action.table.ts';
import { connectionSave } from './connection.table.ts';
import { isOnTrial, trialCreatedOn } from './customer-choices.ts';
import { dayAfter, type Day } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { internalSystem } from './internal.table.ts';
import { primaryInvitation } from './invitation.table.ts';
import { invoiceLine } from './line.table.ts';
import { statusEffect } from './status.table.ts';
import { trialState } from './trial-state.table.ts';

/** What becomes of a customer, as somebody is told before it is recorded or planned. */
export interface StatusConsequence {
  readonly code:
    | 'update'
    | 'invited'
    | 'billed'
    | 'zero-internal'
    | 'zero-trial'
    | 'trial-moves'
    | 'no-access'
    | 'still-recorded'
    | 'still-billed'
    | 'still-zero'
    | 'trial-goes-on'
    | 'access-back'
    | 'as-before'
    | 'not-recorded'
    | 'no-way-back'
    | 'trial-stops'
    | 'connection-closed'
    | 'no-more-lines'
    | 'slot-free'
    | 'until-then'
    | 'by-hand'
    | 'can-be-taken-back'
    | 'converts-before';
  /** How firmly the vendor's part of it stands; what this console does needs no source. */
  readonly basis?: Basis;
  readonly day?: Day;
}
type Planned = 'handed-over' | 'active' | 're-enabled' | 'disabled' | 'terminated';

/** What recording a status brings about, or says that it brought about on a day. */
export function consequencesOfStatus(
  customer: DimensionsCustomer,
  to: Planned,
  today: Day,
  on: Day = today
): readonly StatusConsequence[] {
  switch (to) {
    case 'handed-over':
      return [{ code: 'update' }];
    case 'active':
      return [invitation(customer), ...trialMoved(customer, on), creationBilling(customer, today, on)];
    case 're-enabled': {
      const { basis } = statusEffect.decide({ customerStatus: 'active' }).rule.source;
      return [
        { code: 'access-back', basis },
        { code: 'as-before', basis }
      ];
    }
    case 'disabled':
      return suspension(customer, today);
    case 'terminated':
      return termination(customer, today);
  }
}

/** What planning a termination for a day brings about. */
export function consequencesOfPlan(
  customer: DimensionsCustomer,
  on: Day,
  today: Day
): readonly StatusConsequence[] {
  const converts = isOnTrial(customer, today) && on !== '' && customer.trialExpiresOn < on;
  return [
    { code: 'until-then' },
    { code: 'by-hand' },
    { code: 'can-be-taken-back' },
    ...(converts
      ? [
          {
            code: 'converts-before' as const,
            day: dayAfter(customer.trialExpiresOn),
            basis: trialState.decide({ trialDay: 'over', terminated: 'no' }).rule.source.basis
          }
        ]
      : []),
    noWayBack()
  ];
}

function invitation({ connection }: DimensionsCustomer): StatusConsequence {
  const { rule } = primaryInvitation.decide({
    stage: 'created',
    connectionIs: connection?.isPaused ? 'paused' : 'enabled'
  });
  return { code: 'invited', basis: rule.source.basis };
}

/** The vendor counts a trial in days: that it lasts as many from the real day of the creation is our reading. */
const trialMoved = (customer: DimensionsCustomer, on: Day): StatusConsequence[] =>
  customer.trialExpiresOn === '' || on === customer.createdOn
    ? []
    : [{ code: 'trial-moves', day: trialCreatedOn(customer, on), basis: 'assumed' }];

const lineOf = (customer: DimensionsCustomer, lineStatus: 'active' | 'disabled', isTrial: boolean) =>
  invoiceLine.decide({
    lineStatus,
    internal: customer.isInternal ? 'yes' : 'no',
    trial: isTrial ? 'running' : 'none',
    roleTrial: 'no'
  });

function creationBilling(customer: DimensionsCustomer, today: Day, on: Day): StatusConsequence {
  const { outcome, rule } = lineOf(customer, 'active', today <= trialCreatedOn(customer, on));
  const code =
    outcome === 'zero-rated-internal'
      ? 'zero-internal'
      : outcome === 'zero-rated-trial'
        ? 'zero-trial'
        : 'billed';
  return { code, basis: rule.source.basis };
}

/** Suspended access is no end: everything goes on but signing in (R48). */
function suspension(customer: DimensionsCustomer, today: Day): StatusConsequence[] {
  const { basis } = statusEffect.decide({ customerStatus: 'disabled' }).rule.source;
  const line = lineOf(customer, 'disabled', isOnTrial(customer, today));
  return [
    { code: 'no-access', basis },
    { code: 'still-recorded', basis },
    {
      code: line.outcome === 'charged' ? 'still-billed' : 'still-zero',
      basis: line.rule.source.basis
    },
    ...(isOnTrial(customer, today) ? [{ code: 'trial-goes-on' as const, basis: 'stated' as const }] : [])
  ];
}

const noWayBack = (): StatusConsequence => ({
  code: 'no-way-back',
  basis: customerAction.decide({ customerAction: 'reinstate', customerStatus: 'terminated' }).rule.source
    .basis
});

function termination(customer: DimensionsCustomer, today: Day): StatusConsequence[] {
  const { basis } = statusEffect.decide({ customerStatus: 'terminated' }).rule.source;
  const line = invoiceLine.decide({
    lineStatus: 'terminated',
    internal: 'no',
    trial: 'none',
    roleTrial: 'no'
  });
  const closed = connectionSave.decide({
    customerIs: 'terminated',
    connectionWas: 'enabled',
    connectionIs: 'enabled'
  });
  const freed = internalSystem.decide({
    internalMoment: 'edit',
    to: 'on',
    slot: 'another-terminated',
    trial: 'none',
    purpose: 'own-use'
  });
  const stopped = trialState.decide({ trialDay: 'running', terminated: 'yes' });
  return [
    noWayBack(),
    { code: 'not-recorded', basis },
    { code: 'no-access', basis },
    ...(isOnTrial(customer, today)
      ? [{ code: 'trial-stops' as const, basis: stopped.rule.source.basis }]
      : []),
    ...(customer.connection ? [{ code: 'connection-closed' as const, basis: closed.rule.source.basis }] : []),
    { code: 'no-more-lines', basis: line.rule.source.basis },
    ...(customer.isInternal ? [{ code: 'slot-free' as const, basis: freed.rule.source.basis }] : [])
  ];
}
