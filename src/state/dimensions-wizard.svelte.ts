import type { Account } from '#core/account/account.ts';
import { blankDetails as blankPerson, type Person, type PersonDetails } from '#core/account/person.ts';
import {
  blankDetails,
  dimensionsDetails,
  longest,
  type DimensionsCustomer,
  type DimensionsDetails
} from '#core/dimensions/dimensions-customer.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { sameValue } from '#core/same-value.ts';
import { z } from '#core/zod.ts';
import {
  customersWithAddress,
  dimensionsCustomersLike,
  otherDimensionsCustomers,
  type ListedDimensionsCustomer
} from '#storage/dimensions-queries.ts';
import { everybodyOf } from '#storage/people-queries.ts';
import { creationConsequences, type CreationConsequence } from './creation-consequences.ts';
import { DetailsDraft, DetailsForm } from './dimensions-details-form.svelte.ts';
import { PbxForm, TypedPbx } from './dimensions-pbx-form.svelte.ts';
import {
  accountValues,
  connectionRequest,
  detailsFromAccount,
  detailsRequest,
  draftDetails,
  withChanged,
  type AccountValues
} from './dimensions-draft.ts';
import type { DimensionsStep } from './dimensions-steps.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { newId, today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { TypedMeanwhile } from './typed-meanwhile.ts';

type Request = Parameters<OpenWorkspace['apply']>[0];
/** The steps of the creation; the roles come after it. */
export type CreationStep = Exclude<DimensionsStep, 'roles'>;

const Typed = z.strictObject({ details: DetailsDraft, pbx: TypedPbx });
type Typed = z.infer<typeof Typed>;

/** The wizard that creates a customer step by step. What was typed belongs to it, and is kept in the draft as one goes. */
export class DimensionsWizard {
  readonly dimensions: OpenDimensions;
  readonly account: Account;
  readonly details: DetailsForm;
  readonly pbx: PbxForm;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Going on was tried without a primary user. */
  #triedPrimary = $state(false);
  /** Creating was tried without the acknowledgement. */
  #triedCreating = $state(false);
  /** The consequences that were acknowledged: others are acknowledged anew. */
  #acknowledged = $state('');
  /** What was typed when the wizard was opened or last stored, and what of it can be stored. */
  #opened: Typed;
  #openedDetails: DimensionsDetails;
  /** What was typed last, with what it was typed over, until it is stored: going away at once loses nothing. */
  readonly #meanwhile: TypedMeanwhile<{ over: Typed; now: Typed }>;
  /** What is stored goes one after another, so that nothing is stored over what came later. */
  #writing: Promise<unknown> = Promise.resolve();
  readonly #alike;
  readonly #terminated: LiveQuery<DimensionsCustomer[]>;
  readonly #primary;
  readonly #elsewhere;
  readonly #people: LiveQuery<Person[]>;

  constructor(dimensions: OpenDimensions, account: Account) {
    this.dimensions = dimensions;
    this.account = account;
    const { customer, workspace, accountId } = dimensions;
    const { db } = workspace;
    // what is looked up follows what is typed, and is asked for by the forms from the beginning
    this.#alike = $derived.by(() => {
      const { name, reference } = this.details.details;
      const likeness = {
        names: [{ name, status: 'ready' as const }],
        references: [reference],
        tenantIds: [],
        internal: false
      };
      return new LiveQuery(() => dimensionsCustomersLike(db, accountId, likeness));
    });
    // their names no index has, so that all of them are read, and once
    this.#terminated = new LiveQuery(async () =>
      (await otherDimensionsCustomers(db, accountId)).filter(({ status }) => status === 'terminated')
    );
    this.#primary = $derived.by(() => {
      const id = this.details.draft.primaryPersonId;
      return new LiveQuery(async () => (id === '' ? undefined : db.people.get(id)));
    });
    this.#elsewhere = $derived.by(() => {
      const email = this.primary?.email ?? '';
      return new LiveQuery(() => customersWithAddress(db, accountId, email));
    });
    this.#people = new LiveQuery(() => everybodyOf(db, accountId));
    this.details = new DetailsForm(
      customer ? draftDetails(customer, account) : detailsFromAccount(account, dimensions.settings.country),
      () => ({
        accountId,
        settings: this.dimensions.settings,
        alike: [...this.alike.map((row) => row.customer), ...(this.#terminated.current ?? [])],
        today: today()
      })
    );
    this.pbx = new PbxForm(customer?.connection ?? null, newId(), () => ({
      settings: this.dimensions.settings,
      details: this.details.details,
      type: this.details.type
    }));
    this.#opened = this.#typed();
    this.#openedDetails = this.#storableDetails(customer);
    this.#meanwhile = new TypedMeanwhile(
      `${workspace.kind}.dimensions.${accountId}`,
      z.strictObject({ over: Typed, now: Typed })
    );
    if (customer && customer.status !== 'draft') this.#meanwhile.forget();
    else this.#resume();
  }

  /** Other customers of the same name or reference. */
  get alike(): readonly ListedDimensionsCustomer[] {
    return this.#alike.current ?? [];
  }
  /** Another customer that has the reference (R12). */
  get referenceShared(): ListedDimensionsCustomer | undefined {
    const { reference } = this.details.details;
    return reference === ''
      ? undefined
      : this.alike.find(({ customer }) => customer.reference.trim() === reference);
  }
  /** Everybody of the account by name; `undefined` until read. */
  get people(): readonly Person[] | undefined {
    return this.#people.current;
  }
  /** The primary user, if chosen and still there. */
  get primary(): Person | undefined {
    return this.#primary.current;
  }
  /** Customers of other accounts that have a user with the primary user's address. */
  get primaryElsewhere(): readonly ListedDimensionsCustomer[] {
    return this.#elsewhere.current ?? [];
  }
  /** Others of the account with the primary user's name: somebody may be there with two addresses (R31). */
  get namesakes(): readonly Person[] {
    const { primary } = this;
    return primary && nameOf(primary) !== ''
      ? (this.people ?? []).filter((each) => each.id !== primary.id && nameOf(each) === nameOf(primary))
      : [];
  }
  get lacksPrimaryUser(): boolean {
    return this.#triedPrimary && !this.primary;
  }

  /** What creating the customer would bring about, as it is filled in now. */
  get consequences(): readonly CreationConsequence[] {
    const { settings } = this.dimensions;
    return creationConsequences({
      settings,
      type: this.details.type,
      details: this.details.details,
      connection: this.pbx.values,
      kind: this.pbx.template?.kind
    });
  }
  get isAcknowledged(): boolean {
    return this.#acknowledged === JSON.stringify(this.consequences);
  }
  set isAcknowledged(to: boolean) {
    this.#acknowledged = to ? JSON.stringify(this.consequences) : '';
  }
  get lacksAcknowledgement(): boolean {
    return this.#triedCreating && !this.isAcknowledged;
  }

  /** Somebody has changed something since the wizard was opened or last stored. Reads all that can be typed. */
  get hasTyped(): boolean {
    return !sameValue(this.#typed(), this.#opened);
  }

  /** A text is longer than a draft can keep it. */
  get isTooLong(): boolean {
    return this.details.isTooLong || this.pbx.isTooLong;
  }
  /** Whether nothing is missing or wrong in the step. */
  isComplete(step: CreationStep): boolean {
    switch (step) {
      case 'details':
        return this.details.isComplete;
      case 'primary-user':
        return this.primary !== undefined;
      case 'pbx':
        return this.pbx.isComplete;
    }
  }
  /** Whether one can go on from the step. Its problems show from now on. */
  check(step: CreationStep): boolean {
    switch (step) {
      case 'details':
        return this.details.check();
      case 'primary-user':
        this.#triedPrimary = true;
        return this.primary !== undefined;
      case 'pbx':
        return this.pbx.check();
    }
  }
  /** The first step in which something is missing or wrong. */
  firstProblem(): CreationStep | undefined {
    this.#triedCreating = true;
    return (['details', 'primary-user', 'pbx'] as const).find((step) => !this.check(step));
  }

  /** Stores what was changed up to the step, and says whether it could; what was refused shows. */
  async save(step: CreationStep): Promise<boolean> {
    this.busy = true;
    const failure = await this.#store(step);
    this.failure = failure;
    this.busy = false;
    return failure === null;
  }
  /** Notes what was typed where it outlives the page, until it is stored. Reads all that can be typed. */
  note(): void {
    if (this.hasTyped) this.#meanwhile.write({ over: this.#opened, now: this.#typed() });
    else this.#meanwhile.forget();
  }
  /** Goes on with what was typed and not stored when the page went away. */
  #resume(): void {
    const left = this.#meanwhile.read();
    if (!left) return;
    // what was stored since by somebody else is not typed over
    Object.assign(this.details.draft, withChanged(this.#opened.details, left.over.details, left.now.details));
    this.pbx.typed = withChanged(this.#opened.pbx, left.over.pbx, left.now.pbx);
  }

  /** Stores what can be stored without being asked: whoever goes on typing is told nothing. */
  keep(step: CreationStep): void {
    if (this.hasTyped) void this.#store(step);
  }

  /** Makes the draft a customer that is ready to be handed over. */
  async create(): Promise<JournalEntry | null> {
    if (!(await this.save('pbx'))) return null;
    this.busy = true;
    const { accountId, workspace } = this.dimensions;
    const outcome = await workspace.apply({ type: 'create-dimensions-customer', accountId });
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    return outcome.ok ? outcome.value : null;
  }

  /** Says that the roles are complete (R46), or that they are not. */
  async finishRoles(to: 'done' | 'pending'): Promise<JournalEntry | null> {
    this.busy = true;
    const { accountId, workspace } = this.dimensions;
    const outcome = await workspace.apply({ type: 'finish-roles', accountId, to });
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    return outcome.ok ? outcome.value : null;
  }

  /** Adds somebody to the account who is the primary user from then on. */
  requestFor(personId: Id, names: Pick<PersonDetails, 'firstName' | 'lastName' | 'email'>): Request {
    const { customer, accountId } = this.dimensions;
    return {
      type: 'save-dimensions-customer',
      accountId,
      details: { ...this.#storableDetails(customer), primaryPersonId: personId },
      person: { ...blankPerson, ...names, id: personId }
    };
  }

  /** A field that still has what the account says. */
  isFromAccount(field: keyof AccountValues): boolean {
    const known = this.fromAccount[field];
    return known !== '' && this.details.details[field] === known;
  }
  /** The account's name is too long for the customer, so that a shorter one has to be given (R3). */
  get isAccountNameTooLong(): boolean {
    return this.fromAccount.name.length > longest.name;
  }
  /** What the account knows of the customer. */
  get fromAccount(): AccountValues {
    return accountValues(this.account);
  }

  #store(step: CreationStep): Promise<Failure | null> {
    const done = this.#writing.then(() => this.#storeAll(step));
    // a defect is thrown to whoever asked, and does not keep what comes next from being stored
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #storeAll(step: CreationStep): Promise<Failure | null> {
    const { accountId, workspace } = this.dimensions;
    const typed = this.#typed();
    const before = await workspace.db.dimensionsCustomers.get(accountId);
    // created meanwhile, in another tab
    if (before && before.status !== 'draft') {
      this.#meanwhile.forget();
      return null;
    }
    const { primaryPersonId } = this.details.draft;
    // somebody who was removed meanwhile is nobody's primary user
    const isThere = primaryPersonId !== '' && (await workspace.db.people.get(primaryPersonId)) !== undefined;
    const storable = { ...this.#storableDetails(before), primaryPersonId: isThere ? primaryPersonId : '' };
    // another tab may have stored other fields meanwhile
    const details = before ? withChanged(dimensionsDetails(before), this.#openedDetails, storable) : storable;
    const isPbxChanged = !sameValue(typed.pbx, this.#opened.pbx) || (step === 'pbx' && !before?.connection);
    const requests = [
      detailsRequest(accountId, before, details),
      isPbxChanged
        ? connectionRequest(accountId, before, this.pbx.storable(before?.connection ?? null))
        : null
    ];
    for (const request of requests.filter((each) => each !== null)) {
      const outcome = await workspace.apply(request);
      if (!outcome.ok && outcome.error.code !== 'nothing-changed') return outcome.error;
    }
    this.#opened = typed;
    this.#openedDetails = storable;
    this.note();
    return null;
  }

  #typed(): Typed {
    return { details: $state.snapshot(this.details.draft), pbx: $state.snapshot(this.pbx.typed) };
  }
  #storableDetails(before: DimensionsCustomer | undefined): DimensionsDetails {
    return this.details.storable(before ? dimensionsDetails(before) : blankDetails);
  }
}

const nameOf = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim().toLocaleLowerCase();
