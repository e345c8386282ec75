import { createContext } from 'svelte';
import { productTypeOf, templateOf } from '#core/dimensions/customer-of.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings, PbxTemplate, ProductType } from '#core/dimensions/dimensions-settings.ts';
import type { Id } from '#core/fields.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import {
  dimensionsCustomer,
  dimensionsUserCounts,
  type DimensionsUserCounts
} from '#storage/dimensions-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** What the open account has with Dimensions, always current. Its users are only counted: lists ask for them themselves. */
export class OpenDimensions {
  readonly open: OpenAccount;
  readonly #customer: LiveQuery<DimensionsCustomer | undefined>;
  readonly #counts: LiveQuery<DimensionsUserCounts>;

  constructor(open: OpenAccount) {
    this.open = open;
    this.#customer = new LiveQuery(() => dimensionsCustomer(open.workspace.db, open.id));
    this.#counts = new LiveQuery(() => dimensionsUserCounts(open.workspace.db, open.id));
  }

  get accountId(): Id {
    return this.open.id;
  }
  get workspace(): OpenWorkspace {
    return this.open.workspace;
  }
  /** The customer was read; without a `customer` the account then has nothing with Dimensions. */
  get loaded(): boolean {
    return this.#customer.loaded;
  }
  get customer(): DimensionsCustomer | undefined {
    return this.#customer.current;
  }
  get settings(): DimensionsSettings {
    return this.workspace.settings?.dimensions ?? defaultDimensionsSettings;
  }
  get productType(): ProductType | undefined {
    return productTypeOf(this.settings, this.customer?.productTypeId ?? '');
  }
  /** The PBX template of the connection. */
  get template(): PbxTemplate | undefined {
    return templateOf(this.settings, this.customer?.connection?.templateId ?? '');
  }
  /** `undefined` until counted. */
  get users(): DimensionsUserCounts | undefined {
    return this.#counts.current;
  }
  get mayChange(): boolean {
    return this.workspace.may('change-dimensions', this.open.id);
  }
}

/** The Dimensions side of the pages below `/accounts/[account]/dimensions`; a function, because the address can change. */
export const [getOpenDimensions, setOpenDimensions] = createContext<() => OpenDimensions>();
