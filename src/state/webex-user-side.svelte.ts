import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { namesOf, type UserSide } from '#core/webex/assess-users.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { everybodyOf } from '#storage/people-queries.ts';
import { webexSide } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

interface Read {
  readonly side: UserSide;
  readonly users: ReadonlyMap<Id, WebexUser>;
  /** Everybody of the account, in the order of the list by name. */
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<Id, Person>;
  readonly byEmail: ReadonlyMap<string, Person>;
}

/** Everything that a change of many Webex users is checked against: read for as long as a dialog is open. */
export class WebexUserSide {
  readonly workspace: OpenWorkspace;
  readonly accountId: Id;
  readonly #read: LiveQuery<Read | undefined>;

  constructor(workspace: OpenWorkspace, accountId: Id) {
    this.workspace = workspace;
    this.accountId = accountId;
    const { db } = workspace;
    this.#read = new LiveQuery(async () => {
      const { customer, sites } = await webexSide(db, accountId);
      if (!customer) return undefined;
      const users = await db.webexUsers.where('accountId').equals(accountId).toArray();
      const people = await everybodyOf(db, accountId);
      const { ranks } = (await db.workspace.get('workspace'))?.webex ?? defaultWebexSettings;
      return {
        side: { customer, sites, users, ranks },
        users: new Map(users.map((user) => [user.id, user])),
        people,
        byId: new Map(people.map((person) => [person.id, person])),
        byEmail: new Map(people.map((person) => [person.email, person]))
      };
    });
  }

  /** `undefined` until read, and while the account has no customer. */
  get current(): Read | undefined {
    return this.#read.current;
  }
  nameOf(id: Id): string {
    return namesOf(this.current?.byId ?? new Map<Id, Person>())(id);
  }
}
