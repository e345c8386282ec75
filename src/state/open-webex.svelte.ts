import { createContext } from 'svelte';
import type { Id } from '#core/fields.ts';
import { headquartersOf } from '#core/webex/customer-of.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { packageIds, type PackageId } from '#core/webex/packages.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { userCounts, webexSide, type UserCounts, type WebexSide } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

const nobody: UserCounts = {
  total: 0,
  byPackage: Object.fromEntries(packageIds.map((id) => [id, 0])) as Record<PackageId, number>,
  bySite: new Map()
};

/** What the open account has at Webex, always current. Its users are only counted: lists ask for them themselves. */
export class OpenWebex {
  readonly open: OpenAccount;
  // one query, so that no page shows sites without their customer
  readonly #side: LiveQuery<WebexSide>;
  readonly #counts: LiveQuery<UserCounts>;
  readonly #submitted: LiveQuery<boolean>;

  constructor(open: OpenAccount) {
    this.open = open;
    this.#side = new LiveQuery(() => webexSide(open.workspace.db, open.id));
    this.#counts = new LiveQuery(() => userCounts(open.workspace.db, open.id));
    this.#submitted = new LiveQuery(async () =>
      (await open.workspace.db.templates.toArray()).some(({ status }) => status === 'submitted')
    );
  }

  get accountId(): Id {
    return this.open.id;
  }
  get workspace(): OpenWorkspace {
    return this.open.workspace;
  }
  /** Customer and sites were read; without a `customer` the account then has nothing at Webex. */
  get loaded(): boolean {
    return this.#side.loaded;
  }
  get customer(): WebexCustomer | undefined {
    return this.#side.current?.customer;
  }
  get template(): OnboardingTemplate | undefined {
    return this.#side.current?.template;
  }
  /** The headquarters first, the others by name. */
  get sites(): readonly Site[] {
    return this.#side.current?.sites ?? [];
  }
  get headquarters(): Site | undefined {
    return headquartersOf(this.sites);
  }
  get users(): UserCounts {
    return this.#counts.current ?? nobody;
  }
  /** The partner has a template that a customer can be made from; `undefined` until read. */
  get hasTemplates(): boolean | undefined {
    return this.#submitted.current;
  }
  get settings(): WebexSettings {
    return this.workspace.settings?.webex ?? defaultWebexSettings;
  }
  get mayChange(): boolean {
    return this.workspace.may('change-webex', this.open.id);
  }
}

/** The Webex side of the pages below `/accounts/[account]/webex`; a function, because the address can change. */
export const [getOpenWebex, setOpenWebex] = createContext<() => OpenWebex>();
