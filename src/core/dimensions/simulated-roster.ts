import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Day } from './days.ts';
import type { Connection, DimensionsCustomer } from './dimensions-customer.ts';
import type { PbxTemplate } from './dimensions-settings.ts';
import type { DimensionsUser, PbxUser } from './dimensions-user.ts';
import { matchRoster, type RosterMatch } from './match-roster.ts';
import { reportsByAccount } from './roster-report.ts';
import { simulatedPbx, type Simulation } from './simulated-pbx.ts';
import type { SyncReport } from './sync.ts';
import { emptyReport } from './sync-report.ts';
import { usersAfter } from './users-after.ts';

/** A customer with everything that its simulated telephone system is made of and compared with. */
export interface SimulatedSide {
  readonly customer: DimensionsCustomer;
  readonly connection: Connection;
  readonly template: PbxTemplate;
  /** All of the customer's. */
  readonly users: readonly DimensionsUser[];
  /** All of the account's. */
  readonly people: readonly Person[];
  /** As `addressKey` has them: those of other customers' users among the addresses of the telephone system. */
  readonly addressesElsewhere: ReadonlySet<string>;
}

/** The telephone system that the customer's synchronisation meets. */
export function simulationOf({
  customer,
  connection,
  template,
  people
}: Omit<SimulatedSide, 'addressesElsewhere'>): Simulation {
  const primary = people.find(({ id }) => id === customer.primaryPersonId) ?? null;
  return simulatedPbx({ connection, template, sync: customer.sync, primary });
}

/** What becomes of each of its users, as things are now. Nobody has decided about conflicts. */
export function matchSimulated(side: SimulatedSide, simulation = simulationOf(side)): RosterMatch {
  const { customer, users, people } = side;
  return matchRoster(
    simulation.accounts.flatMap((account) => account.users),
    {
      users,
      people,
      primaryPersonId: customer.primaryPersonId,
      addressesElsewhere: new Set([...simulation.addressesElsewhere, ...side.addressesElsewhere]),
      agentsFollowPbx: customer.agentsFollowPbx,
      choices: new Map()
    }
  );
}

/** What the synchronisation of one account counts, and the users that it leaves. */
export function accountSynced(
  side: SimulatedSide,
  account: string,
  today: Day,
  idOf: (pbx: PbxUser) => Id
): { readonly counts: SyncReport; readonly users: readonly DimensionsUser[] } {
  const simulation = simulationOf(side);
  const { decisions } = matchSimulated(side, simulation);
  const reports = reportsByAccount(decisions, simulation.accounts, simulation.unseenSubAccounts);
  const here = decisions.filter(({ pbx }) => pbx.subAccount === account);
  return {
    counts: reports.get(account) ?? emptyReport,
    users: usersAfter(here, side.users, { accountId: side.customer.id, today, idOf }).saved
  };
}
