import type { RosterDecision } from '#core/dimensions/match-roster.ts';
import { rosterIssues, type RosterIssue } from '#core/dimensions/roster-issues.ts';
import { matchSimulated } from '#core/dimensions/simulated-roster.ts';
import type { Sync } from '#core/dimensions/sync.ts';
import type { Id } from '#core/fields.ts';
import { simulatedSide } from '#storage/roster-side.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

interface IssueGroup {
  readonly issue: RosterIssue;
  readonly decisions: readonly RosterDecision[];
}

/** What somebody should look at about the users of the simulated telephone system, always as things are now. */
export class SyncFindings {
  readonly #match;

  constructor(workspace: OpenWorkspace, accountId: Id) {
    const side = new LiveQuery(() => simulatedSide(workspace.db, accountId));
    this.#match = $derived(side.current ? matchSimulated(side.current) : undefined);
  }

  /** Of the accounts that are whole; `undefined` until read. */
  groupsOf({ doneAccounts }: Pick<Sync, 'doneAccounts'>): readonly IssueGroup[] | undefined {
    const done = new Set(doneAccounts);
    const decisions = this.#match?.decisions.filter(
      ({ issues, pbx }) => issues.length > 0 && done.has(pbx.subAccount)
    );
    return (
      decisions &&
      rosterIssues
        .map((issue) => ({ issue, decisions: decisions.filter(({ issues }) => issues.includes(issue)) }))
        .filter((group) => group.decisions.length > 0)
    );
  }
}
