import type { Account } from '#core/account/account.ts';
import { integrationState } from './integration-state.table.ts';
import { integrationSwitch } from './integration-switch.table.ts';
import {
  integrations,
  privileges,
  type Integration,
  type MitelAccount,
  type Privilege
} from './mitel-account.ts';
import { privilegeMapping } from './privilege-mapping.table.ts';
import { hasSetUp, isBothWays, missingValues } from './set-up.ts';

/** Microsoft Teams both ways works through these (N3). */
export const forTeamsBothWays = ['cloudlink-gateway', 'mivoice-business', 'micollab'] as const;

/** The integrations without which this one does not work as it is set up. */
export const prerequisitesOf = (mitel: MitelAccount, integration: Integration): readonly Integration[] =>
  integration === 'microsoft-teams' && isBothWays(mitel.setUp) ? forTeamsBothWays : [];

/** The integrations that are on and stop working as they are set up once this one is off. */
export const dependentsOf = (mitel: MitelAccount, integration: Integration): readonly Integration[] =>
  integrations.filter(
    (other) => mitel.integrations[other] === 'on' && prerequisitesOf(mitel, other).includes(integration)
  );

const setUpOf = ({ setUp }: MitelAccount, integration: Integration) => {
  if (!hasSetUp(integration)) return 'none';
  return missingValues(setUp, integration).length > 0 ? 'incomplete' : 'complete';
};

/** How an integration stands in the account's list, with the rule behind it. */
export const stateOfIntegration = ({ mitel }: Account, integration: Integration) =>
  integrationState.decide({
    state: mitel.integrations[integration],
    setUp: setUpOf(mitel, integration)
  });

/** What the licence rules make of MiCollab: added and not yet set up counts as off (gap G16). */
export const countsAs = (account: Account, integration: Integration) =>
  stateOfIntegration(account, integration).outcome.counts;

/** The prerequisites that are not on. */
export const prerequisitesOff = (mitel: MitelAccount, integration: Integration): readonly Integration[] =>
  prerequisitesOf(mitel, integration).filter((other) => mitel.integrations[other] !== 'on');

/** May this integration be switched? With the rule behind the answer. */
export const switchDecision = ({ mitel }: Account, integration: Integration, to: 'on' | 'off') =>
  integrationSwitch.decide({
    account: mitel.kind,
    to,
    state: mitel.integrations[integration],
    setUp: setUpOf(mitel, integration),
    prerequisites: prerequisitesOff(mitel, integration).length > 0 ? 'off' : 'on'
  });

/** The privileges that switching an integration on also switches on. */
export const privilegesOf = (integration: Integration): readonly Privilege[] =>
  privileges.filter(
    (privilege) => privilegeMapping.decide({ integration, privilege }).outcome === 'switched-on'
  );

/** The integrations that switch a privilege on when they are switched on themselves. */
export const bringing = (privilege: Privilege): readonly Integration[] =>
  integrations.filter((integration) => privilegesOf(integration).includes(privilege));

/** The integrations that are on and ask for a privilege. */
export const askingFor = (mitel: MitelAccount, privilege: Privilege): readonly Integration[] =>
  bringing(privilege).filter((integration) => mitel.integrations[integration] === 'on');
