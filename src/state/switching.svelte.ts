import type { Account } from '#core/account/account.ts';
import { fullName } from '#core/account/person.ts';
import { otherOrder, saferFirst, type Step } from '#core/mitel/compare-orders.ts';
import { effectOfSwitching, isLicensing } from '#core/mitel/effect-of-switching.ts';
import { askingFor, dependentsOf, privilegesOf } from '#core/mitel/integration.ts';
import { integrationOff } from '#core/mitel/integration-off.table.ts';
import { mitelOneTiers, type SwitchStep } from '#core/mitel/mitel-account.ts';
import { privilegeMapping } from '#core/mitel/privilege-mapping.table.ts';
import { seenOnUserPages } from '#core/mitel/seen-on-user-pages.ts';
import { activeLicences, noLicences, type LicenceTally, type State } from '#core/state.ts';
import type { Workspace } from '#core/workspace.ts';
import { someLicensed } from '#storage/queries.ts';
import type { Preview } from '#storage/change-workspace.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

const named = 5;

/** Everything there is to say about switching an integration before it is done. */
export class Switching {
  readonly #workspace: OpenWorkspace;
  readonly #accountId: string;
  #step = $state.raw<SwitchStep>({ integration: 'micollab', to: 'off' });
  readonly #foreseen: LiveQuery<Foreseen>;
  /** While it is being done, the screen keeps showing what was asked. */
  #kept = $state.raw<Foreseen>();

  constructor(workspace: OpenWorkspace, accountId: string, step: SwitchStep) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    this.#step = step;
    this.#foreseen = $derived.by(() => {
      const request = this.#request;
      return new LiveQuery(() => foresee(workspace, request));
    });
  }

  get step(): SwitchStep {
    return this.#step;
  }
  /** What it would do, always current; `undefined` until known. */
  get foreseen(): Foreseen | undefined {
    return this.#kept ?? this.#foreseen.current;
  }

  /** Considers another switch instead. */
  consider(step: SwitchStep): void {
    this.#step = step;
  }

  async apply() {
    this.#kept = this.foreseen;
    const outcome = await this.#workspace.apply(this.#request);
    if (!outcome.ok) this.#kept = undefined;
    return outcome;
  }

  get #request() {
    return { type: 'switch-integration', accountId: this.#accountId, ...this.#step } as const;
  }
}

type Request = { readonly type: 'switch-integration'; readonly accountId: string } & SwitchStep;
export type Foreseen = Awaited<ReturnType<typeof foresee>>;
export type LicencesForeseen = Awaited<ReturnType<typeof foreseeLicences>>;

async function foresee(workspace: OpenWorkspace, request: Request) {
  const preview = await workspace.preview(request);
  if (!preview.ok) return preview;
  const { before, after, lines } = preview.value;
  const { integration, to } = request;
  const account = accountIn(before, request);
  const { mitel } = account;
  const wasOn = mitel.integrations[integration] === 'on';
  return {
    ok: true as const,
    account,
    lines,
    /** What no longer works; nothing does that was never on. */
    ends: to === 'off' && wasOn ? integrationOff.decide({ integration }) : null,
    /** People who hold a Mitel One licence, which they keep. */
    mitelOne: integration === 'mitel-one' && to === 'off' ? mitelOneHolders(tallyIn(before, request)) : 0,
    /** Integrations that are on and stop working as they are set up. */
    stopping: to === 'off' && wasOn ? dependentsOf(mitel, integration) : [],
    /** The privileges that come with it, or stay behind, and which other integrations ask for each. */
    privileges: privilegesOf(integration)
      .filter((privilege) => (to === 'on') !== mitel.privileges[privilege])
      .map((privilege) => ({
        privilege,
        mapping: privilegeMapping.decide({ integration, privilege }),
        stillAsking: askingFor(accountIn(after, request).mitel, privilege)
      })),
    licences: isLicensing(integration)
      ? await foreseeLicences(workspace, preview.value, { ...request, integration })
      : null
  };
}

/** What becomes of the MiTeam Meetings licences, seen from the user pages, and what another order would do. */
async function foreseeLicences(
  workspace: OpenWorkspace,
  { before, after }: Preview,
  request: Request & Step
) {
  const account = accountIn(before, request);
  const settings = before.workspace.get('workspace') as Workspace;
  const tally = tallyIn(before, request);
  const generation = account.mitel.licenceGeneration;
  const holders = await someLicensed(workspace.db, account.id, generation, named);
  const situation = { account, tally, workspace: settings };
  return {
    decision: effectOfSwitching(
      account,
      request.integration,
      request.to,
      settings.miteamOffWhereMicollabNever
    ),
    /** How many people hold an active licence, and the names of the first few. */
    count: activeLicences(tally),
    names: holders.map(fullName),
    seenBefore: seenOnUserPages(account, tally),
    seenAfter: seenOnUserPages(accountIn(after, request), tallyIn(after, request)),
    otherOrder: otherOrder(situation, request),
    saferFirst: saferFirst(situation, request)
  };
}

const accountIn = (state: State, { accountId }: Request): Account => state.accounts.get(accountId) as Account;
const tallyIn = (state: State, { accountId }: Request): LicenceTally =>
  state.tallies.get(accountId) ?? noLicences;
const mitelOneHolders = ({ mitelOne }: LicenceTally): number =>
  mitelOneTiers.reduce((sum, tier) => sum + mitelOne[tier].given, 0);
