import { nameOfUser } from '#core/dimensions/dimensions-lines.ts';
import type { UserSide } from '#core/dimensions/plan-roles.ts';
import { addressesOf, type Addresses } from '#core/dimensions/role-check.ts';
import type { Id } from '#core/fields.ts';
import { dimensionsUsersWithPeople } from '#storage/dimensions-queries.ts';
import { addressesUsedElsewhere } from '#storage/roster-side.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

interface Read extends UserSide {
  readonly addresses: Addresses;
}

/** Everything that a change of users is checked against: read for as long as a dialog is open. */
export class DimensionsUserSide {
  readonly dimensions: OpenDimensions;
  readonly #read: LiveQuery<Read>;

  constructor(dimensions: OpenDimensions) {
    this.dimensions = dimensions;
    const { accountId, workspace } = dimensions;
    this.#read = new LiveQuery(async () => {
      const read = await dimensionsUsersWithPeople(workspace.db, accountId);
      const users = read.map(({ user }) => user);
      const people = new Map(read.flatMap(({ person }) => (person ? [[person.id, person] as const] : [])));
      const addressesElsewhere = await addressesUsedElsewhere(workspace.db, accountId, users);
      return {
        people,
        addressesElsewhere,
        dimensionsUsers: new Map(users.map((user) => [user.id, user])),
        addresses: addressesOf({ people, addressesElsewhere }, users, [])
      };
    });
  }

  /** `undefined` until read. */
  get current(): Read | undefined {
    return this.#read.current;
  }
  nameOf(id: Id): string {
    const user = this.current?.dimensionsUsers.get(id);
    return user && this.current ? nameOfUser(user, this.current.people) : '';
  }
}
