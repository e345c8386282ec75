import type { Finding } from '#core/webex/finding.ts';
import { findingsOf } from '#core/webex/findings.ts';
import { heldOffers } from '#core/webex/offers.ts';
import type { OfferId } from '#core/webex/packages.ts';
import type { NamedUser } from '#core/webex/user-findings.ts';
import { holderOfExternalId, usersWithPeople } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';

/** Everything worth saying about the open customer, always current. Reads all of its users. */
export class WebexFindings {
  readonly #found;
  readonly #held;

  constructor(webex: OpenWebex) {
    const users = new LiveQuery<readonly NamedUser[]>(() =>
      usersWithPeople(webex.workspace.db, webex.accountId)
    );
    this.#held = $derived(users.current && heldOffers(users.current.map(({ user }) => user)));
    const taken = $derived.by(() => {
      const externalId = webex.customer?.externalId ?? '';
      return new LiveQuery(() => holderOfExternalId(webex.workspace.db, externalId, webex.accountId));
    });
    this.#found = $derived.by((): readonly Finding[] | undefined => {
      const { customer, template, sites, settings } = webex;
      const known = users.current;
      if (!customer || !known) return undefined;
      const isExternalIdTaken = taken.current !== undefined;
      return findingsOf({ customer, template, sites, users: known, settings, isExternalIdTaken });
    });
  }

  /** What blocks first; `undefined` until everything was read. */
  get current(): readonly Finding[] | undefined {
    return this.#found;
  }
  /** How many users hold each package and add-on; `undefined` until counted. */
  get held(): ReadonlyMap<OfferId, number> | undefined {
    return this.#held;
  }
}
