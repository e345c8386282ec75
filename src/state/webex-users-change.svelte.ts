import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { factsOfOffer } from '#core/webex/creation.ts';
import type { PackageId } from '#core/webex/packages.ts';
import { planUsers, type UserPlan } from '#core/webex/plan-users.ts';
import type { AssignmentWay } from '#core/webex/propose-users.ts';
import { isAtVendor, packageChangeOf, recorded } from '#core/webex/told.ts';
import { administratorOf } from '#core/webex/user-check.ts';
import { userDetails, type AdminRole, type UserStatus, type WebexUser } from '#core/webex/webex-user.ts';
import { announceDone } from './announce.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { WebexUserSide } from './webex-user-side.svelte.ts';

export type UsersAction = 'package' | 'roles' | 'status' | 'remove';

/** A change to a selection of Webex users: first what it would do, then the change itself. */
export class WebexUsersChange {
  readonly action: UsersAction;
  readonly side: WebexUserSide;
  readonly #chosen: ReadonlySet<Id>;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  package = $state<PackageId | ''>('');
  siteId = $state<Id>('');
  way = $state<AssignmentWay>('number');
  firstExtension = $state('100');
  roles = $state<AdminRole[]>([]);
  status = $state<UserStatus>('provisioned');

  constructor(
    workspace: OpenWorkspace,
    accountId: Id,
    action: UsersAction,
    chosen: readonly Id[],
    siteId: Id
  ) {
    this.action = action;
    this.#chosen = new Set(chosen);
    this.siteId = siteId;
    this.side = new WebexUserSide(workspace, accountId);
  }

  /** The selected users as they are now. */
  get users(): readonly WebexUser[] {
    return this.side.current?.side.users.filter(({ id }) => this.#chosen.has(id)) ?? [];
  }
  get isCalling(): boolean {
    return this.package !== '' && factsOfOffer(this.package).isCalling;
  }
  /** What saving would do; `undefined` for other changes, and until a package is chosen. */
  readonly plan: UserPlan | undefined = $derived.by(() => {
    const known = this.side.current;
    if (!known || this.action === 'status' || this.action === 'remove') return undefined;
    const { package: offer, roles } = this;
    if (this.action === 'package' && offer === '') return undefined;
    const wanted = this.users.map((user) => ({
      user: {
        ...userDetails(user),
        ...(this.action === 'roles' ? { roles: [...roles] } : offer === '' ? {} : { package: offer })
      },
      phone: known.byId.get(user.id)?.phone ?? '',
      extension: known.byId.get(user.id)?.extension ?? ''
    }));
    const { siteId, way, firstExtension } = this;
    const assignment = this.action === 'package' ? { siteId, way, firstExtension } : null;
    return planUsers(known.side, wanted, assignment, (id) => this.side.nameOf(id));
  });

  /** Of those whose package changes: who ranks lower afterwards, and of whom the vendor is told the line as well. */
  get notices(): { readonly smaller: number; readonly withLine: number; readonly withoutLine: number } {
    const counts = { smaller: 0, withLine: 0, withoutLine: 0 };
    const known = this.side.current;
    if (this.action !== 'package' || !known) return counts;
    for (const user of this.plan?.going ?? []) {
      const before = known.users.get(user.id);
      if (!before || before.package === user.package) continue;
      const { outcome } = administratorOf(user, before, known.side.customer, known.side.ranks);
      if (outcome === 'allowed-smaller') counts.smaller++;
      const told = packageChangeOf(before.told?.package, user.package);
      if (told.outcome === 'with-line') counts.withLine++;
      else counts.withoutLine++;
    }
    return counts;
  }

  /** How many of the selected the vendor has: it keeps them, whatever is removed here. */
  get atVendor(): number {
    return this.users.filter(isAtVendor).length;
  }

  /** Whom it changes. */
  get able(): readonly Id[] {
    if (this.action === 'remove') return this.users.map(({ id }) => id);
    if (this.action === 'status')
      return this.users.filter((user) => !sameValue(user, recorded(user, this.status))).map(({ id }) => id);
    return this.plan?.going.map(({ id }) => id) ?? [];
  }

  setRole(role: AdminRole, wish: boolean): void {
    this.roles = wish ? [...this.roles, role] : this.roles.filter((known) => known !== role);
  }

  async apply(): Promise<boolean> {
    this.busy = true;
    const { workspace, accountId } = this.side;
    const personIds = this.able;
    const outcome = await workspace.apply(
      this.action === 'remove'
        ? { type: 'remove-webex-users', accountId, personIds }
        : this.action === 'status'
          ? { type: 'record-user-status', accountId, personIds, status: this.status }
          : { type: 'save-webex-users', accountId, people: [], users: this.plan?.going ?? [] }
    );
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }
}
