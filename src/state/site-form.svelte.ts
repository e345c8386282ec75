import { sameValue } from '#core/same-value.ts';
import { addressPartOf, isSubdivisionCode, missingInSite } from '#core/webex/site-parts.ts';
import { SiteDetails } from '#core/webex/site.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import { zoneOf, zonesOf } from '#i18n/time-zones.ts';

export type SiteField = keyof SiteDetails;
/** Why a field cannot be kept as it is. */
export type SiteProblem = IssueCode | 'state-code';

/** What decides which fields are wanted, asked anew whenever it changes. */
interface Wishes {
  /** The customer has a package that makes calls. */
  readonly isCalling: boolean;
  readonly settings: Pick<WebexSettings, 'addresses'>;
}

/** A site while somebody fills it in. It may be kept with values missing, but with none wrong and not without a name. */
export class SiteForm {
  readonly draft: { -readonly [F in SiteField]: SiteDetails[F] };
  readonly #wishes: () => Wishes;
  readonly #atFirst: SiteDetails;
  readonly #parsed;
  readonly #missing;
  /** Wrong values show once keeping was tried, missing ones once it was tried for good. */
  #tried = $state.raw<'nothing' | 'draft' | 'complete'>('nothing');

  constructor(details: SiteDetails, wishes: () => Wishes) {
    this.#wishes = wishes;
    const draft = $state({ ...details });
    this.draft = draft;
    this.#atFirst = trimmed(details);
    this.#parsed = $derived(SiteDetails.safeParse(this.draft));
    this.#missing = $derived.by(() => {
      const { isCalling, settings } = this.#wishes();
      return new Set<SiteField>(missingInSite(trimmed(this.draft), isCalling, settings));
    });
  }

  /** Something else is entered than it began with. */
  get isUnsaved(): boolean {
    return !sameValue(trimmed(this.draft), this.#atFirst);
  }

  /** Another country has other clocks: a time zone that is none of its own gives way to its only one, or to none. */
  moveTo(country: string): void {
    this.draft.country = country;
    const zones = zonesOf(country);
    if (zones.length > 0 && !zones.includes(this.draft.timeZone)) this.draft.timeZone = zoneOf(country);
  }

  /** Whether the vendor wants the field, by the country and the packages. */
  isRequired(field: SiteField): boolean {
    if (field === 'name') return true;
    if (field === 'timeZone' || field === 'language') return this.#wishes().isCalling;
    if (field === 'emergencyLocationIdentifier') return false;
    return this.partOf(field).outcome === 'required';
  }
  /** The answer of the table for a part of the address in the country that is chosen. */
  partOf(field: Parameters<typeof addressPartOf>[0]) {
    return addressPartOf(field, this.draft.country, this.#wishes().settings);
  }

  problemOf(field: SiteField): SiteProblem | undefined {
    if (this.#tried === 'nothing') return undefined;
    const issue = this.#parsed.error?.issues.find(({ path }) => path[0] === field);
    if (issue) return issueCode(issue);
    if (this.#tried === 'draft') return undefined;
    if (this.#missing.has(field)) return 'required';
    return field === 'state' && this.#isStateWrong() ? 'state-code' : undefined;
  }

  /** The checked values, `complete` or as a `draft`; `null` when something is in the way, which then shows. */
  check(wanted: 'draft' | 'complete'): SiteDetails | null {
    this.#tried = wanted;
    const isEnough = wanted === 'draft' || (this.#missing.size === 0 && !this.#isStateWrong());
    return isEnough ? (this.#parsed.data ?? null) : null;
  }

  /** Calling wants a subdivision code in place of the state's name (R-ADR-2). */
  #isStateWrong(): boolean {
    const state = this.draft.state.trim();
    return this.#wishes().isCalling && state !== '' && !isSubdivisionCode(state);
  }
}

const trimmed = (details: SiteDetails): SiteDetails =>
  Object.fromEntries(Object.entries(details).map(([field, value]) => [field, value.trim()])) as SiteDetails;
