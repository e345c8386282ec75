import type { Account } from '#core/account/account.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import { missingInformation } from '#core/webex/creation.ts';
import { addOnsWithoutBase } from '#core/webex/offers.ts';
import { isPackage, offerIds, type AddOnId, type OfferId, type PackageId } from '#core/webex/packages.ts';
import {
  CustomerDetails,
  blankCustomer,
  type Attachment,
  type OfferChoice
} from '#core/webex/webex-customer.ts';

/** A customer while somebody types: quantities and tags are text until they are right. */
export interface CustomerDraft {
  templateId: string;
  companyName: string;
  adminEmail: string;
  externalId: string;
  country: string;
  language: string;
  subPartnerOrgId: string;
  /** Separated by commas. */
  tags: string;
  organisation: 'new' | 'existing';
  attachment: { -readonly [F in keyof Attachment]: Attachment[F] };
  offers: Record<OfferId, OfferDraft>;
}
interface OfferDraft {
  isChosen: boolean;
  /** Empty is no limit. */
  quantity: string;
}
export type CustomerField = keyof CustomerDetails;
export type CustomerProblem = IssueCode | 'taken';

/** Why an offer cannot be left as it is; `count` people have it. */
export type OfferProblem =
  | { readonly code: 'number' }
  | { readonly code: 'base-missing' }
  | { readonly code: 'in-use' | 'quantity-below'; readonly count: number };

const blankAttachment: Attachment = {
  orgId: '',
  users: 'under-100',
  hasVerifiedDomain: false,
  hasClaimedDomain: false,
  hasActiveLicences: true
};

/** What a customer is asked for, while somebody fills it in. */
export class CustomerForm {
  readonly draft: CustomerDraft;
  readonly #assigned: () => Readonly<Record<PackageId, number>>;
  readonly #isTaken: (externalId: string) => boolean;
  readonly #details;
  readonly #parsed;
  #tried = $state.raw<ReadonlySet<'information' | 'packages'>>(new Set());

  /** `assigned` says how many people have each package, `isTaken` whether another customer has the external ID. */
  constructor(
    details: CustomerDetails,
    assigned: () => Readonly<Record<PackageId, number>>,
    isTaken: (externalId: string) => boolean
  ) {
    const draft = $state(draftOf(details));
    this.draft = draft;
    this.#assigned = assigned;
    this.#isTaken = isTaken;
    this.#details = $derived(detailsOf(this.draft));
    this.#parsed = $derived(CustomerDetails.safeParse(this.#details));
  }

  /** As typed so far, right or wrong. */
  get details(): CustomerDetails {
    return this.#details;
  }
  get offers(): readonly OfferChoice[] {
    return this.#details.offers;
  }
  get addOnsWithoutBase(): readonly AddOnId[] {
    return addOnsWithoutBase(this.#details.offers);
  }
  get hasPackage(): boolean {
    return this.#details.offers.some(({ id }) => isPackage(id));
  }

  problemOf(field: CustomerField): CustomerProblem | undefined {
    return this.#tried.has('information') ? this.#wrongIn(field) : undefined;
  }
  /** Shown at once, because ticking another box can cause or cure it. */
  problemOfOffer(id: OfferId): OfferProblem | undefined {
    const { isChosen } = this.draft.offers[id];
    const count = isPackage(id) ? this.#assigned()[id] : 0;
    if (!isChosen) return count > 0 ? { code: 'in-use', count } : undefined;
    const index = this.#details.offers.findIndex((offer) => offer.id === id);
    if (this.#parsed.error?.issues.some(({ path }) => path[0] === 'offers' && path[1] === index))
      return { code: 'number' };
    if ((this.addOnsWithoutBase as readonly OfferId[]).includes(id)) return { code: 'base-missing' };
    const quantity = this.#details.offers[index]?.quantity ?? null;
    return quantity !== null && quantity < count ? { code: 'quantity-below', count } : undefined;
  }
  /** Going on was tried without any package. */
  get lacksPackage(): boolean {
    return this.#tried.has('packages') && !this.hasPackage;
  }

  /** Whether one can go on from the step; from now on its problems show. */
  check(step: 'information' | 'packages'): boolean {
    this.#tried = new Set([...this.#tried, step]);
    if (step === 'packages')
      return this.hasPackage && offerIds.every((id) => this.problemOfOffer(id) === undefined);
    return informationFields.every((field) => this.#wrongIn(field) === undefined);
  }

  /** What can be kept of it: where something is written wrong, or taken, what was kept `before`. */
  storable(before: CustomerDetails = blankCustomer): CustomerDetails {
    const kept: Record<string, unknown> = { ...this.#details };
    for (const { path } of this.#parsed.error?.issues ?? [])
      kept[String(path[0])] = before[path[0] as CustomerField];
    if (this.#isTaken(this.#details.externalId)) kept['externalId'] = before.externalId;
    return CustomerDetails.parse(kept);
  }

  #wrongIn(field: CustomerField): CustomerProblem | undefined {
    const issue = this.#parsed.error?.issues.find(({ path }) => path[0] === field);
    if (issue) return issueCode(issue);
    if (field === 'externalId' && this.#isTaken(this.#details.externalId)) return 'taken';
    const missing: readonly string[] = missingInformation(this.#details);
    return (field === 'templateId' && this.#details.templateId === '') || missing.includes(field)
      ? 'required'
      : undefined;
  }
}

const informationFields = [
  'templateId',
  'companyName',
  'adminEmail',
  'externalId',
  'country',
  'language',
  'attachment',
  'subPartnerOrgId',
  'tags'
] as const;

function draftOf({ offers, tags, attachment, ...rest }: CustomerDetails): CustomerDraft {
  return {
    ...rest,
    tags: tags.join(', '),
    organisation: attachment ? 'existing' : 'new',
    attachment: { ...(attachment ?? blankAttachment) },
    offers: Object.fromEntries(
      offerIds.map((id): [OfferId, OfferDraft] => {
        const choice = offers.find((offer) => offer.id === id);
        return [id, { isChosen: choice !== undefined, quantity: choice?.quantity?.toString() ?? '' }];
      })
    ) as Record<OfferId, OfferDraft>
  };
}

function detailsOf({ offers, tags, organisation, attachment, ...rest }: CustomerDraft): CustomerDetails {
  return {
    ...rest,
    companyName: rest.companyName.trim(),
    adminEmail: rest.adminEmail.trim(),
    externalId: rest.externalId.trim(),
    tags: tags
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    attachment: organisation === 'existing' ? { ...attachment } : null,
    offers: offerIds
      .filter((id) => offers[id].isChosen)
      .map((id) => {
        const written = offers[id].quantity.trim();
        return { id, quantity: written === '' ? null : Number(written) };
      })
  };
}

/** What the account knows already of a customer; empty where it knows nothing. */
export function customerFromAccount(account: Account): CustomerDetails {
  const contacts = account.mitel.supportContacts;
  // a maintainer is the partner's own: the organisation belongs to the customer
  const contact =
    contacts.find(({ kind }) => kind === 'onsite-admin') ?? contacts.find(({ kind }) => kind === 'other');
  return {
    ...blankCustomer,
    companyName: account.name.replaceAll('%', ''),
    adminEmail: contact?.email ?? '',
    externalId: account.reference,
    country: account.country,
    language: account.language.replace('-', '_')
  };
}
