import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { sameValue } from '#core/same-value.ts';
import { assessUsers } from '#core/webex/assess-users.ts';
import { factsOfOffer } from '#core/webex/creation.ts';
import { FreeLines, freeNumbers } from '#core/webex/free-lines.ts';
import { addOnIds, packageIds, type AddOnId, type PackageId } from '#core/webex/packages.ts';
import { packageChangeOf } from '#core/webex/told.ts';
import { administratorOf, packageChoiceOf } from '#core/webex/user-check.ts';
import { type AdminRole, type UserDetails } from '#core/webex/webex-user.ts';
import { announceDone } from './announce.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { WebexUserSide } from './webex-user-side.svelte.ts';

/** What one person has with Webex, being changed: checked by the same rules as the change itself. */
export class WebexUserEdit {
  readonly id: Id;
  readonly side: WebexUserSide;
  readonly #atFirst;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  package = $state<PackageId | ''>('');
  addOns = $state<AddOnId[]>([]);
  siteId = $state<Id>('');
  number = $state('');
  extension = $state('');
  roles = $state<AdminRole[]>([]);

  constructor(workspace: OpenWorkspace, accountId: Id, id: Id, start: UserDetails | undefined) {
    this.id = id;
    this.side = new WebexUserSide(workspace, accountId);
    if (start) {
      this.package = start.package;
      this.addOns = [...start.addOns];
      [this.siteId, this.number, this.extension] = [start.siteId, start.number, start.extension];
      this.roles = [...start.roles];
    }
    this.#atFirst = this.#entered();
  }

  /** Something else is entered than it began with. */
  get isUnsaved(): boolean {
    return !sameValue(this.#entered(), this.#atFirst);
  }
  #entered() {
    const { package: offer, siteId, number } = this;
    const [addOns, roles] = [[...this.addOns].sort(), [...this.roles].sort()];
    return { offer, siteId, number, extension: this.extension.trim(), addOns, roles };
  }

  get before() {
    return this.side.current?.users.get(this.id);
  }
  get person() {
    return this.side.current?.byId.get(this.id);
  }
  get isCalling(): boolean {
    return this.package !== '' && factsOfOffer(this.package).isCalling;
  }
  get wanted(): UserDetails | null {
    const { id, package: offer, addOns, siteId, number, extension, roles } = this;
    return offer === '' ? null : { id, package: offer, addOns, siteId, number, extension, roles };
  }
  /** What stands against it. */
  get refusals(): readonly Refusal[] {
    const { wanted } = this;
    const known = this.side.current;
    if (!wanted || !known) return [];
    return assessUsers(known.side, [wanted], (id) => this.side.nameOf(id))[0] ?? [];
  }
  refusalOf(...codes: readonly Refusal['code'][]): Refusal | undefined {
    return this.refusals.find(({ code }) => codes.includes(code));
  }

  /** The packages that people of this customer can have, with how many are left for this person. */
  get packages() {
    const known = this.side.current;
    if (!known) return [];
    const { customer, users } = known.side;
    return packageIds.flatMap((offer) => {
      const held = users.filter((user) => user.package === offer && user.id !== this.id).length;
      const decision = packageChoiceOf(offer, customer, held);
      const quantity = customer.offers.find((choice) => choice.id === offer)?.quantity ?? null;
      const isShown = decision.outcome === 'allowed' || decision.outcome === 'none-left';
      return isShown || offer === this.before?.package
        ? [{ offer, left: quantity === null ? null : Math.max(0, quantity - held), decision }]
        : [];
    });
  }
  /** The customer's add-ons that people hold. */
  get addOnsOffered(): readonly AddOnId[] {
    const offers = this.side.current?.side.customer.offers.map(({ id }) => id) ?? [];
    return addOnIds.filter(
      (addOn) =>
        this.addOns.includes(addOn) || (offers.includes(addOn) && factsOfOffer(addOn).holders === 'people')
    );
  }
  /** The numbers of the chosen site that this person can have. */
  get numbers(): readonly string[] {
    const known = this.side.current;
    const site = known?.side.sites.find(({ id }) => id === this.siteId);
    if (!known || !site) return [];
    const taken = new Set(known.side.users.filter(({ id }) => id !== this.id).map(({ number }) => number));
    return [...freeNumbers(site, (number) => taken.has(number))];
  }

  /** What the rules say of role and package, and of what the vendor is told. */
  get administrator() {
    const known = this.side.current;
    if (!this.wanted || !known) return undefined;
    return administratorOf(this.wanted, this.before, known.side.customer, known.side.ranks);
  }
  get change() {
    if (this.package === '') return undefined;
    return packageChangeOf(this.before?.told?.package, this.package);
  }

  takeNext(what: 'number' | 'extension'): void {
    const known = this.side.current;
    if (!known) return;
    const free = new FreeLines(
      known.side.sites,
      known.side.users.filter(({ id }) => id !== this.id)
    );
    if (what === 'number') this.number = free.nextNumber(this.siteId) || this.number;
    else {
      const own = this.person?.extension ?? '';
      this.extension = free.hasExtension(this.siteId, own) ? own : free.nextExtension(this.siteId, '100');
    }
  }

  setRole(role: AdminRole, wish: boolean): void {
    this.roles = wish ? [...this.roles, role] : this.roles.filter((known) => known !== role);
  }
  setAddOn(addOn: AddOnId, wish: boolean): void {
    this.addOns = wish ? [...this.addOns, addOn] : this.addOns.filter((known) => known !== addOn);
  }
  moveTo(siteId: Id): void {
    this.siteId = siteId;
    // a number belongs to its site
    if (!this.numbers.includes(this.number)) this.number = '';
  }

  /** Saves it, announces it, and says whether it was done; saving what is there already is no error. */
  async save(): Promise<boolean> {
    const { wanted } = this;
    if (!wanted) return false;
    this.busy = true;
    const { workspace, accountId } = this.side;
    const outcome = await workspace.apply({
      type: 'save-webex-users',
      accountId,
      people: [],
      users: [$state.snapshot(wanted)]
    });
    this.busy = false;
    const unchanged = !outcome.ok && outcome.error.code === 'nothing-changed';
    this.failure = outcome.ok || unchanged ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return this.failure === null;
  }
}
