import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { sameValue } from '#core/same-value.ts';
import { hasCalling } from '#core/webex/creation.ts';
import { headquartersOf } from '#core/webex/customer-of.ts';
import { blankSite, SiteDetails, siteDetails } from '#core/webex/site.ts';
import {
  blankCustomer,
  customerDetails,
  type CustomerDetails,
  type WebexCustomer
} from '#core/webex/webex-customer.ts';
import { customersByName, sitesOf, templatesByName, type NamedCustomer } from '#storage/webex-queries.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { zoneOf } from '#i18n/time-zones.ts';
import { CustomerForm, customerFromAccount } from './customer-form.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { newId } from './new-id.ts';
import type { OpenWebex } from './open-webex.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { SiteForm } from './site-form.svelte.ts';

export const wizardSteps = ['information', 'packages', 'headquarters', 'summary'] as const;
export type WizardStep = (typeof wizardSteps)[number];

type Request = Parameters<OpenWorkspace['apply']>[0];

/** The wizard that creates a customer step by step, or corrects one. What was typed belongs to it until it is saved. */
export class WebexWizard {
  readonly webex: OpenWebex;
  readonly form: CustomerForm;
  readonly site: SiteForm;
  /** The box that confirms the supported location is ticked. */
  isConfirmed = $state(false);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Going on was tried without the confirmation. */
  lacksConfirmation = $state(false);

  #opened: unknown;
  readonly #account: Account;
  readonly #siteId: Id;
  readonly #siteFallback: string;
  readonly #templates: LiveQuery<OnboardingTemplate[]>;
  readonly #others: LiveQuery<NamedCustomer[]>;

  /** `siteFallback` is what a headquarters is called while nobody has given it a name. */
  constructor(webex: OpenWebex, account: Account, siteFallback: string) {
    this.webex = webex;
    this.#account = account;
    this.#siteFallback = siteFallback;
    const { db } = webex.workspace;
    const { customer, headquarters } = webex;
    this.#siteId = headquarters?.id ?? newId();
    this.#templates = new LiveQuery(async () =>
      (await templatesByName(db))
        .map(({ template }) => template)
        .filter(({ status }) => status === 'submitted')
    );
    this.#others = new LiveQuery(async () =>
      (await customersByName(db)).filter(({ customer: { id } }) => id !== account.id)
    );
    this.form = new CustomerForm(
      customer ? customerDetails(customer) : customerFromAccount(account),
      () => webex.users.byPackage,
      (externalId) => this.holderOf(externalId) !== undefined
    );
    this.site = new SiteForm(
      headquarters ? siteDetails(headquarters) : siteFromAccount(account, siteFallback),
      () => ({ isCalling: this.isCalling, settings: webex.settings })
    );
    this.isConfirmed = customer?.confirmed != null;
    this.#opened = this.#typed();
  }

  /** The templates that a customer can be made from, by name. */
  get templates(): readonly OnboardingTemplate[] | undefined {
    return this.#templates.current;
  }
  get template(): OnboardingTemplate | undefined {
    return this.templates?.find(({ id }) => id === this.form.draft.templateId);
  }
  /** The only template there is need not be chosen; that is no change of somebody's yet. */
  offerOnlyTemplate(): void {
    const [only, ...others] = this.templates ?? [];
    if (!only || others.length > 0 || !this.isDraft || this.form.draft.templateId !== '') return;
    const hadTyped = this.hasTyped;
    this.form.draft.templateId = only.id;
    if (!hadTyped) this.#opened = this.#typed();
  }
  get isDraft(): boolean {
    return (this.webex.customer?.status ?? 'draft') === 'draft';
  }
  get isCalling(): boolean {
    return hasCalling(this.form.offers);
  }
  /** The name of the other account whose customer has this external customer ID. */
  holderOf(externalId: string): string | undefined {
    if (externalId === '') return undefined;
    return this.#others.current?.find(({ customer }) => customer.externalId === externalId)?.accountName;
  }
  /** Whether a draft still has in this field what the account says. */
  isSuggested(field: keyof CustomerDetails): boolean {
    const known = customerFromAccount(this.#account)[field];
    return this.isDraft && known !== '' && this.form.details[field] === known;
  }
  /** The fields in which a new headquarters still has what the account says. */
  get suggestedInSite(): readonly (keyof SiteDetails)[] {
    if (this.webex.headquarters) return [];
    const known = siteFromAccount(this.#account, '');
    return (Object.keys(known) as (keyof SiteDetails)[]).filter(
      // the account has no time zone: it is concluded from its country
      (field) => field !== 'timeZone' && known[field] !== '' && this.site.draft[field] === known[field]
    );
  }
  /** Somebody has changed something since the wizard was opened or last saved. */
  get hasTyped(): boolean {
    return !sameValue(this.#typed(), this.#opened);
  }

  /** Whether one can go on from the step. Its problems show from now on. */
  check(step: WizardStep): boolean {
    switch (step) {
      case 'information': {
        const isComplete = this.form.check('information');
        this.lacksConfirmation = !this.isConfirmed;
        return isComplete && this.isConfirmed;
      }
      case 'packages':
        return this.form.check('packages');
      case 'headquarters':
        return this.site.check('complete') !== null;
      case 'summary':
        return true;
    }
  }

  /** Saves what was changed up to the step; the entries, or `null` if something was refused, which then shows. */
  async save(step: WizardStep): Promise<readonly JournalEntry[] | null> {
    if (this.busy) return null;
    this.busy = true;
    try {
      const isSiteSeen =
        step === 'headquarters' || step === 'summary' || this.webex.headquarters !== undefined;
      return await this.#saveAll(isSiteSeen);
    } finally {
      this.busy = false;
    }
  }

  /** Makes the draft a customer that is ready to be handed over. */
  async create(): Promise<JournalEntry | null> {
    this.busy = true;
    const outcome = await this.webex.workspace.apply({
      type: 'create-webex-customer',
      accountId: this.webex.accountId
    });
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    return outcome.ok ? outcome.value : null;
  }

  async #saveAll(withSite: boolean): Promise<readonly JournalEntry[] | null> {
    const { accountId, workspace } = this.webex;
    const before = await workspace.db.webexCustomers.get(accountId);
    const site = withSite ? await this.#siteRequest() : null;
    const customer = this.#customerRequest(before);
    const confirmation = this.#confirmationRequest(before);
    // a customer that exists can only become what its headquarters allows: that goes first
    const requests = before ? [site, customer, confirmation] : [customer, confirmation, site];
    const entries: JournalEntry[] = [];
    for (const request of requests) {
      if (!request) continue;
      const outcome = await workspace.apply(request);
      if (outcome.ok) entries.push(outcome.value);
      else if (outcome.error.code !== 'nothing-changed') {
        this.failure = outcome.error;
        return null;
      }
    }
    this.failure = null;
    this.#opened = this.#typed();
    return entries;
  }

  #typed(): unknown {
    return $state.snapshot([this.form.draft, this.site.draft, this.isConfirmed]);
  }

  #customerRequest(before: WebexCustomer | undefined): Request | null {
    const known = before && customerDetails(before);
    const details = this.form.storable(known ?? blankCustomer);
    return known && sameValue(known, details)
      ? null
      : { type: 'save-webex-customer', accountId: this.webex.accountId, details };
  }

  #confirmationRequest(before: WebexCustomer | undefined): Request | null {
    const wasConfirmed = before?.confirmed != null;
    return wasConfirmed === this.isConfirmed
      ? null
      : {
          type: 'confirm-location',
          accountId: this.webex.accountId,
          to: this.isConfirmed ? 'confirmed' : 'unconfirmed'
        };
  }

  /** What can be kept of the headquarters: where something is written wrong, what was kept `before`. */
  #storableSite(before: SiteDetails): SiteDetails {
    const name = this.site.draft.name.trim() || before.name || this.#siteFallback;
    const kept: Record<string, string> = { ...this.site.draft, name };
    for (const { path } of SiteDetails.safeParse(kept).error?.issues ?? [])
      kept[String(path[0])] = before[path[0] as keyof SiteDetails];
    return SiteDetails.parse({ ...kept, name: kept['name'] || this.#siteFallback });
  }

  async #siteRequest(): Promise<Request | null> {
    const { accountId, workspace } = this.webex;
    const stored = headquartersOf(await sitesOf(workspace.db, accountId));
    const details = this.#storableSite(stored ? siteDetails(stored) : blankSite);
    return stored && sameValue(siteDetails(stored), details)
      ? null
      : { type: 'save-site', accountId, siteId: stored?.id ?? this.#siteId, details };
  }
}

/** What the account knows already of the headquarters. */
function siteFromAccount(account: Account, fallback: string): SiteDetails {
  return {
    name: account.city || fallback,
    addressLine1: account.address,
    addressLine2: '',
    city: account.city,
    state: account.region,
    postalCode: account.postalCode,
    country: account.country,
    timeZone: zoneOf(account.country),
    language: account.language.toLowerCase().replace('-', '_'),
    emergencyLocationIdentifier: ''
  };
}
