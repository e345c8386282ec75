import type { Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { dimensionsUsersOf, templateOf } from '#core/dimensions/customer-of.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { matchRoster } from '#core/dimensions/match-roster.ts';
import { reportsByAccount } from '#core/dimensions/roster-report.ts';
import { simulatedPbx } from '#core/dimensions/simulated-pbx.ts';
import { nextOf } from '#core/dimensions/simulated-step.ts';
import { emptyReport } from '#core/dimensions/sync-report.ts';
import { usersAfter } from '#core/dimensions/users-after.ts';
import { evolve } from '#core/evolve.ts';
import type { State } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { dayAfter, instantAfter } from './dates.ts';
import type { DemoStep, DemoStory } from './dimensions-stories.ts';

/** The state after a story was done command by command, each on its day: what nobody could do, the demo has not. */
export function played(before: State, story: DemoStory, at: string): State {
  const accountId = `acc-${story.key}`;
  let state = before;
  const act = (command: Command, ago: number): void => {
    const context: Context = {
      by: { role: 'partner' },
      at: instantAfter(at, -ago),
      today: dayAfter(at, -ago),
      entryId: `demo-${ago}`
    };
    const outcome = decide(state, command, context);
    if (!outcome.ok) throw new Error(`${accountId}: ${JSON.stringify([command, outcome.error])}`);
    state = outcome.value.reduce(evolve, state);
  };
  const customer = (): DimensionsCustomer => {
    const found = state.dimensionsCustomers.get(accountId);
    if (!found) throw new Error(`no customer ${accountId}`);
    return found;
  };
  /** Until nothing happens by itself any more. */
  const synchronise = (ago: number): void => {
    for (;;) {
      const next = nextStep(state, customer(), instantAfter(at, -ago));
      if (!next) return;
      act({ type: 'advance-sync', accountId, events: [next.event], users: next.users }, ago);
    }
  };

  for (const command of entryOf(state, story, at)) act(command, story.age);
  for (const [ago, step] of story.steps) {
    if (step.do === 'synchronise') {
      const { pbx, scenario = 'clean' } = step;
      if (pbx !== customer().sync.pbx || scenario !== customer().sync.scenario)
        act({ type: 'choose-simulation', accountId, pbx, scenario }, ago);
      synchronise(ago);
    } else act(commandOf(step, state, story, at, ago), ago);
  }
  return state;
}

/** What was entered first: the customer as a draft, and its connection. */
function entryOf(state: State, { key, details, trialEnds, connection }: DemoStory, at: string): Command[] {
  const accountId = `acc-${key}`;
  const account = state.accounts.get(accountId);
  if (!account) throw new Error(`no account ${accountId}`);
  const entry: Command = {
    type: 'save-dimensions-customer',
    accountId,
    details: {
      name: account.name,
      acknowledgedTypeId: '',
      reference: account.reference,
      country: account.country,
      notes: '',
      trialExpiresOn: trialEnds === undefined ? '' : dayAfter(at, trialEnds),
      primaryPersonId: `per-${key}-0001`,
      ...details
    },
    person: null
  };
  if (!connection) return [entry];
  const { isPaused = false, ...chosen } = connection;
  return [
    entry,
    {
      type: 'save-connection',
      accountId,
      connection: {
        id: `con-${key}`,
        templateId: 'example-kazoo',
        name: account.name,
        identifier: `demo-pbx-${key}`,
        isTopLevel: false,
        country: account.country,
        hasSubAccounts: false,
        ...chosen
      },
      isPaused
    }
  ];
}

function commandOf(
  step: Exclude<DemoStep, { do: 'synchronise' }>,
  state: State,
  { key }: DemoStory,
  at: string,
  ago: number
): Command {
  const accountId = `acc-${key}`;
  switch (step.do) {
    case 'create':
      return { type: 'create-dimensions-customer', accountId };
    case 'agents-follow':
      return { type: 'switch-agents-follow', accountId, to: 'on' };
    case 'internal':
      return { type: 'switch-internal', accountId, to: 'on', purpose: 'own-use' };
    case 'roles-done':
      return { type: 'finish-roles', accountId, to: 'done' };
    case 'record': {
      const tenantId = step.status === 'handed-over' ? '' : `demo-tenant-${key}`;
      const on = dayAfter(at, -ago);
      return { type: 'record-dimensions-status', accountId, status: step.status, tenantId, on };
    }
    case 'terminate-in':
      return { type: 'schedule-termination', accountId, on: dayAfter(at, step.days) };
    case 'role-trial':
      return { type: 'record-role-trial', accountId, role: step.role, lastDay: dayAfter(at, step.ends) };
    case 'give':
    case 'take': {
      const users = dimensionsUsersOf(state, accountId);
      const roles = new Set(step.roles);
      return {
        type: 'set-dimensions-roles',
        accountId,
        users: step.users.flatMap((place) => {
          const user = users[place];
          if (!user) return [];
          const had = rolesOf(user);
          const has = step.do === 'give' ? [...had, ...step.roles] : had.filter((role) => !roles.has(role));
          return [{ id: user.id, roles: [...new Set(has)] }];
        }),
        acceptsCharges: true
      };
    }
  }
}

/** What a synchronisation does next by itself, with the users it writes; `null` where it has come to rest. */
function nextStep(state: State, customer: DimensionsCustomer, at: string) {
  const { id: accountId, connection, sync, primaryPersonId, agentsFollowPbx } = customer;
  const settings = state.workspace.get('workspace')?.dimensions ?? defaultDimensionsSettings;
  const template = templateOf(settings, connection?.templateId ?? '');
  if (!connection || !template) return null;
  const primary = state.people.get(primaryPersonId) ?? null;
  const simulation = simulatedPbx({ connection, template, sync, primary });
  const known = dimensionsUsersOf(state, accountId);
  let saved: readonly DimensionsUser[] = [];
  const event = nextOf(
    sync,
    simulation,
    (account) => {
      const { decisions } = matchRoster(
        simulation.accounts.flatMap(({ users }) => users),
        {
          users: known,
          people: [...state.people.values()].filter((person) => person.accountId === accountId),
          primaryPersonId,
          addressesElsewhere: simulation.addressesElsewhere,
          agentsFollowPbx,
          choices: new Map()
        }
      );
      saved = usersAfter(
        decisions.filter(({ pbx }) => pbx.subAccount === account),
        known,
        {
          accountId,
          today: dayAfter(at, 0),
          idOf: ({ pbxId }) => `dim-${accountId.replace('acc-', '')}-${pbxId}`
        }
      ).saved;
      const reports = reportsByAccount(decisions, simulation.accounts, simulation.unseenSubAccounts);
      return reports.get(account) ?? emptyReport;
    },
    at
  );
  return event && { event, users: saved };
}
