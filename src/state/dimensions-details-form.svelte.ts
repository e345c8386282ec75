import {
  nameDecision,
  trialDecision,
  typeChange,
  typeOffer,
  lastTrialDay
} from '#core/dimensions/customer-choices.ts';
import { productTypeOf } from '#core/dimensions/customer-of.ts';
import type { Day } from '#core/dimensions/days.ts';
import { DimensionsDetails, type DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings, ProductType } from '#core/dimensions/dimensions-settings.ts';
import type { Id } from '#core/fields.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import { z } from '#core/zod.ts';

/** The first two steps while somebody fills them in: a trial is asked for by a box, and then by its last day. */
export const DetailsDraft = z.strictObject({
  name: z.string(),
  productTypeId: z.string(),
  acknowledgedTypeId: z.string(),
  reference: z.string(),
  country: z.string(),
  notes: z.string(),
  hasTrial: z.boolean(),
  trialExpiresOn: z.string(),
  primaryPersonId: z.string()
});
export type DetailsDraft = z.infer<typeof DetailsDraft>;

/** What a field can be checked against. */
export interface DetailsSurroundings {
  readonly accountId: Id;
  readonly settings: DimensionsSettings;
  /** Customers that have the same name or reference. */
  readonly alike: readonly DimensionsCustomer[];
  readonly today: Day;
}

type TextProblem = IssueCode | undefined;
export type TypeProblem = 'required' | 'gone' | 'not-in-region' | 'not-for-pbx' | undefined;

/** What a trial is decided for: a customer before its creation. */
const uncreated = { status: 'draft', createdOn: '', isInternal: false, trialExpiresOn: '' } as const;

/** Customer details of a draft, and who is its primary user. Nothing is missing until somebody tried to go on. */
export class DetailsForm {
  readonly draft: DetailsDraft;
  readonly #around: () => DetailsSurroundings;
  readonly #details;
  readonly #parsed;
  #tried = $state(false);

  constructor(details: DimensionsDetails, around: () => DetailsSurroundings) {
    const draft = $state<DetailsDraft>({ ...details, hasTrial: details.trialExpiresOn !== '' });
    this.draft = draft;
    this.#around = around;
    this.#details = $derived(detailsOf(this.draft));
    this.#parsed = $derived(DimensionsDetails.safeParse(this.#details));
  }

  /** As typed so far, right or wrong. */
  get details(): DimensionsDetails {
    return this.#details;
  }
  get type(): ProductType | undefined {
    return productTypeOf(this.#around().settings, this.draft.productTypeId);
  }

  /** Whether the name is free, with the customer that has it (R2). */
  get nameCheck() {
    const { accountId, alike } = this.#around();
    return nameDecision({ id: accountId, name: this.#details.name }, alike);
  }
  get nameProblem(): 'required' | 'too-long' | 'taken' | undefined {
    const { outcome } = this.nameCheck.decision;
    if (outcome === 'missing') return this.#tried ? 'required' : undefined;
    if (outcome === 'too-long' || outcome === 'taken') return outcome;
    return undefined;
  }

  get typeProblem(): TypeProblem {
    return this.#tried ? this.#wrongType : undefined;
  }
  /** The chosen type stays for good, and nobody has said that this is known (R5). */
  get lacksAcknowledgement(): boolean {
    return this.#tried && this.#isUnacknowledged;
  }

  /** Whether the trial may end on its day, and which rule says so (R22–R24). */
  get trialCheck() {
    const { settings, today } = this.#around();
    return trialDecision(settings, uncreated, this.#details.trialExpiresOn, today);
  }
  /** A day that does not do shows at once; one that is missing once somebody tried. */
  get trialProblem() {
    const { hasTrial, trialExpiresOn } = this.draft;
    if (!hasTrial) return undefined;
    if (trialExpiresOn === '') return this.#tried ? ('required' as const) : undefined;
    const { outcome } = this.trialCheck;
    return outcome === 'allowed' || outcome === 'no-trial' ? undefined : outcome;
  }
  /** Begins with the longest trial allowed (R23). */
  switchTrial(to: boolean): void {
    const { settings, today } = this.#around();
    this.draft.hasTrial = to;
    if (to && this.draft.trialExpiresOn === '') this.draft.trialExpiresOn = lastTrialDay(settings, today);
  }

  problemOf(field: 'reference' | 'country' | 'notes'): TextProblem {
    const issue = this.#parsed.error?.issues.find(({ path }) => path[0] === field);
    if (issue) return issueCode(issue);
    return field === 'country' && this.#tried && this.draft.country === '' ? 'required' : undefined;
  }

  /** Whether one can go on from customer details; from now on its problems show. */
  check(): boolean {
    this.#tried = true;
    const texts = (['reference', 'country', 'notes'] as const).map((field) => this.problemOf(field));
    return (
      !this.nameProblem &&
      !this.#wrongType &&
      !this.#isUnacknowledged &&
      !this.trialProblem &&
      texts.every((problem) => problem === undefined)
    );
  }

  /** A text is too long to be kept. */
  get isTooLong(): boolean {
    return (this.#parsed.error?.issues ?? []).some((issue) => issueCode(issue) === 'too-long');
  }

  /** Whether nothing is missing or wrong in customer details; nothing shows of it. */
  get isComplete(): boolean {
    const { outcome } = this.nameCheck.decision;
    const isNamed = outcome === 'fits' || outcome === 'taken-before';
    const isOnTime = !this.draft.hasTrial || this.trialCheck.outcome === 'allowed';
    const isThere = this.#parsed.success && this.draft.country !== '';
    return isNamed && isThere && isOnTime && !this.#wrongType && !this.#isUnacknowledged;
  }

  /** What a draft keeps of it, right or wrong; what is no value of its field stays as it was `before`. */
  storable(before: DimensionsDetails): DimensionsDetails {
    const { settings, today } = this.#around();
    const kept: Record<string, unknown> = { ...this.#details };
    // a trial has a day, so that the wish for one is kept with the longest
    if (this.draft.hasTrial && this.draft.trialExpiresOn === '')
      kept['trialExpiresOn'] = lastTrialDay(settings, today);
    for (const { path } of this.#parsed.error?.issues ?? [])
      kept[String(path[0])] = before[path[0] as keyof DimensionsDetails];
    if (!this.type) kept['productTypeId'] = '';
    return DimensionsDetails.parse(kept);
  }

  get #wrongType(): TypeProblem {
    if (this.draft.productTypeId === '') return 'required';
    if (!this.type) return 'gone';
    const { outcome } = typeOffer(this.#around().settings, this.type, '');
    return outcome === 'not-in-region' || outcome === 'not-for-pbx' ? outcome : undefined;
  }
  get #isUnacknowledged(): boolean {
    const { settings } = this.#around();
    const { acknowledgedTypeId } = this.draft;
    return (
      this.type !== undefined &&
      typeChange(settings, { status: 'draft', productTypeId: '' }, this.type, acknowledgedTypeId).outcome ===
        'not-acknowledged'
    );
  }
}

function detailsOf({ hasTrial, trialExpiresOn, ...rest }: DetailsDraft): DimensionsDetails {
  return {
    ...rest,
    name: rest.name.trim(),
    reference: rest.reference.trim(),
    notes: rest.notes.trim(),
    trialExpiresOn: hasTrial ? trialExpiresOn : ''
  };
}
