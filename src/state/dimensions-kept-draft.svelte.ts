import {
  blankDetails,
  dimensionsDetails,
  type DimensionsCustomer,
  type DimensionsDetails
} from '#core/dimensions/dimensions-customer.ts';
import { sameValue } from '#core/same-value.ts';
import { z } from '#core/zod.ts';
import { DetailsDraft, type DetailsForm } from './dimensions-details-form.svelte.ts';
import { connectionRequest, detailsRequest, withChanged } from './dimensions-draft.ts';
import { TypedPbx, type PbxForm } from './dimensions-pbx-form.svelte.ts';
import type { CreationStep } from './dimensions-steps.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';
import { TypedMeanwhile } from './typed-meanwhile.ts';

const Typed = z.strictObject({ details: DetailsDraft, pbx: TypedPbx });
type Typed = z.infer<typeof Typed>;

/** The draft of a customer as it is stored while its forms are filled in, also where the page goes away meanwhile. */
export class KeptDraft {
  readonly #dimensions: OpenDimensions;
  readonly #details: DetailsForm;
  readonly #pbx: PbxForm;
  /** What was typed when the forms were opened or last stored, and what of it can be stored. */
  #opened: Typed;
  #openedDetails: DimensionsDetails;
  /** What was typed last, with what it was typed over, until it is stored: going away at once loses nothing. */
  readonly #meanwhile: TypedMeanwhile<{ over: Typed; now: Typed }>;
  /** What is stored goes one after another, so that nothing is stored over what came later. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(dimensions: OpenDimensions, details: DetailsForm, pbx: PbxForm) {
    this.#dimensions = dimensions;
    this.#details = details;
    this.#pbx = pbx;
    const { customer, workspace, accountId } = dimensions;
    this.#opened = this.#typed();
    this.#openedDetails = this.storableDetails(customer);
    this.#meanwhile = new TypedMeanwhile(
      `${workspace.kind}.dimensions.${accountId}`,
      z.strictObject({ over: Typed, now: Typed })
    );
    if (customer && customer.status !== 'draft') this.#meanwhile.forget();
    else this.#resume();
  }

  /** Somebody has changed something since the forms were opened or last stored. Reads all that can be typed. */
  get hasTyped(): boolean {
    return !sameValue(this.#typed(), this.#opened);
  }

  /** What a draft can keep of the details, right or wrong. */
  storableDetails(before: DimensionsCustomer | undefined): DimensionsDetails {
    return this.#details.storable(before ? dimensionsDetails(before) : blankDetails);
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
    Object.assign(
      this.#details.draft,
      withChanged(this.#opened.details, left.over.details, left.now.details)
    );
    this.#pbx.typed = withChanged(this.#opened.pbx, left.over.pbx, left.now.pbx);
  }

  /** Stores what can be stored without being asked: whoever goes on typing is told nothing. */
  storeIfTyped(step: CreationStep): void {
    if (this.hasTyped) void this.store(step);
  }
  /** Stores what was changed up to the step; `null` if it could. */
  store(step: CreationStep): Promise<Failure | null> {
    const done = this.#writing.then(() => this.#storeAll(step));
    // a defect is thrown to whoever asked, and does not keep what comes next from being stored
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #storeAll(step: CreationStep): Promise<Failure | null> {
    const { accountId, workspace } = this.#dimensions;
    const typed = this.#typed();
    const before = await workspace.db.dimensionsCustomers.get(accountId);
    // created meanwhile, in another tab
    if (before && before.status !== 'draft') {
      this.#meanwhile.forget();
      return null;
    }
    const { primaryPersonId } = this.#details.draft;
    // somebody who was removed meanwhile is nobody's primary user
    const isThere = primaryPersonId !== '' && (await workspace.db.people.get(primaryPersonId)) !== undefined;
    const storable = { ...this.storableDetails(before), primaryPersonId: isThere ? primaryPersonId : '' };
    // another tab may have stored other fields meanwhile
    const details = before ? withChanged(dimensionsDetails(before), this.#openedDetails, storable) : storable;
    const isPbxChanged = !sameValue(typed.pbx, this.#opened.pbx) || (step === 'pbx' && !before?.connection);
    const requests = [
      detailsRequest(accountId, before, details),
      isPbxChanged
        ? connectionRequest(accountId, before, this.#pbx.storable(before?.connection ?? null))
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
    return { details: $state.snapshot(this.#details.draft), pbx: $state.snapshot(this.#pbx.typed) };
  }
}
