import type { Account } from '#core/account/account.ts';
import { blankDetails as blankPerson, type PersonDetails } from '#core/account/person.ts';
import { longest } from '#core/dimensions/dimensions-customer.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import type { ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { creationConsequences, type CreationConsequence } from './creation-consequences.ts';
import { CustomersAlike } from './dimensions-customers-alike.svelte.ts';
import { DetailsForm } from './dimensions-details-form.svelte.ts';
import { accountValues, detailsFromAccount, draftDetails, type AccountValues } from './dimensions-draft.ts';
import { KeptDraft } from './dimensions-kept-draft.svelte.ts';
import { PbxForm } from './dimensions-pbx-form.svelte.ts';
import { PrimaryUser } from './dimensions-primary-user.svelte.ts';
import type { CreationStep } from './dimensions-steps.ts';
import { newId, today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

type Request = Parameters<OpenWorkspace['apply']>[0];

/** The wizard that creates a customer step by step. What was typed belongs to it, and is kept in the draft as one goes. */
export class DimensionsWizard {
  readonly dimensions: OpenDimensions;
  readonly account: Account;
  readonly details: DetailsForm;
  readonly pbx: PbxForm;
  readonly primaryUser: PrimaryUser;
  /** What was typed, as far as it is stored. */
  readonly kept: KeptDraft;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Going on was tried without a primary user. */
  #triedPrimary = $state(false);
  /** Creating was tried without the acknowledgement. */
  #triedCreating = $state(false);
  /** The consequences that were acknowledged: others are acknowledged anew. */
  #acknowledged = $state('');
  readonly #alike: CustomersAlike;

  constructor(dimensions: OpenDimensions, account: Account) {
    this.dimensions = dimensions;
    this.account = account;
    const { customer, workspace, accountId } = dimensions;
    // what is looked up follows what is typed, and is asked for by the forms from the beginning
    this.#alike = new CustomersAlike(workspace.db, accountId, () => this.details.details);
    this.primaryUser = new PrimaryUser(workspace.db, accountId, () => this.details.draft.primaryPersonId);
    this.details = new DetailsForm(
      customer ? draftDetails(customer, account) : detailsFromAccount(account, dimensions.settings.country),
      () => ({
        accountId,
        settings: this.dimensions.settings,
        alike: this.#alike.all,
        today: today()
      })
    );
    this.pbx = new PbxForm(customer?.connection ?? null, newId(), () => ({
      settings: this.dimensions.settings,
      details: this.details.details,
      type: this.details.type
    }));
    this.kept = new KeptDraft(dimensions, this.details, this.pbx);
  }

  /** Another customer that has the reference (R12). */
  get referenceShared(): ListedDimensionsCustomer | undefined {
    return this.#alike.referenceShared;
  }
  get lacksPrimaryUser(): boolean {
    return this.#triedPrimary && !this.primaryUser.person;
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
        return this.primaryUser.person !== undefined;
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
        return this.primaryUser.person !== undefined;
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
    const failure = await this.kept.store(step);
    this.failure = failure;
    this.busy = false;
    return failure === null;
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
      details: { ...this.kept.storableDetails(customer), primaryPersonId: personId },
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
}
