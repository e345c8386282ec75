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
}

/** What one person has with Webex, always current. */
export class WebexPerson {
  readonly #read: LiveQuery<Read>;

  constructor({ id: accountId, workspace: { db } }: OpenAccount, id: Id) {
    this.#read = new LiveQuery(async () => {
      const user = await db.webexUsers.get(id);
      return {
        hasCustomer: (await db.webexCustomers.get(accountId)) !== undefined,
        user,
        site: user?.siteId ? await db.sites.get(user.siteId) : undefined
      };
    });
  }

  get hasCustomer(): boolean {
    return this.#read.current?.hasCustomer ?? false;
  }
  get user(): WebexUser | undefined {
    return this.#read.current?.user;
  }
  get site(): Site | undefined {
    return this.#read.current?.site;
  }
}
