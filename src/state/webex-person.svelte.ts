import type { Id } from '#core/fields.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';

interface Read {
  /** Without a customer nobody of the account can have Webex. */
  readonly hasCustomer: boolean;
  readonly user: WebexUser | undefined;
  readonly site: Site | undefined;
  readonly siteNames: ReadonlyMap<Id, string>;
}

/** What one person has with Webex, always current. */
export class WebexPerson {
  readonly #read: LiveQuery<Read>;

  constructor({ id: accountId, workspace: { db } }: OpenAccount, id: Id) {
    this.#read = new LiveQuery(async () => {
      const user = await db.webexUsers.get(id);
      const sites = await db.sites.where('accountId').equals(accountId).toArray();
      return {
        hasCustomer: (await db.webexCustomers.get(accountId)) !== undefined,
        user,
        site: sites.find((site) => site.id === user?.siteId),
        siteNames: new Map(sites.map((site) => [site.id, site.name]))
      };
    });
  }

  get hasCustomer(): boolean {
    return this.#read.current?.hasCustomer ?? false;
  }
  get user(): WebexUser | undefined {
    return this.#read.current?.user;
  }
  /** The name of a site of the account, also of one that the vendor was told of earlier; empty for one that is gone. */
  siteName(id: Id): string {
    return this.#read.current?.siteNames.get(id) ?? '';
  }
  get site(): Site | undefined {
    return this.#read.current?.site;
  }
}
