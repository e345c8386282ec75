import type { Id } from '#core/fields.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { countryName } from '#i18n/place-names.ts';
import { searchable } from '#storage/sort-key.ts';
import {
  customersByName,
  templatesByName,
  type NamedCustomer,
  type TemplateInUse
} from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  foundTemplates,
  sortedTemplates,
  type TemplateRow,
  type TemplateSort
} from './narrowed-templates.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The list of onboarding templates: what is asked of it, and which rows answer. */
export class TemplateList {
  search = $state('');
  sort = $state<TemplateSort>('name');
  descending = $state(false);
  readonly #stored: LiveQuery<TemplateInUse[]>;
  readonly #all: readonly TemplateRow[];
  readonly rows: readonly TemplateRow[];

  constructor(workspace: OpenWorkspace) {
    this.#stored = new LiveQuery(() => templatesByName(workspace.db));
    this.#all = $derived.by(() => {
      const settings = webexSettingsOf(workspace);
      return (this.#stored.current ?? []).map((each) => rowOf(each, settings));
    });
    this.rows = $derived(
      sortedTemplates(foundTemplates(this.#all, searchable(this.search)), this.sort, this.descending)
    );
  }

  get loaded(): boolean {
    return this.#stored.loaded;
  }
  /** How many templates there are in all. */
  get total(): number {
    return this.#all.length;
  }
  /** Every template, whatever is searched for. */
  get all(): readonly TemplateRow[] {
    return this.#all;
  }

  /** Sorts by this column; asked again, the other way round. The most customers come first. */
  sortBy(sort: TemplateSort): void {
    this.descending = this.sort === sort ? !this.descending : sort === 'customers';
    this.sort = sort;
  }
  directionOf(sort: TemplateSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }
}

/** What the partner has at Webex; nothing before a workspace is started. */
export const webexSettingsOf = ({ settings }: OpenWorkspace): WebexSettings =>
  settings?.webex ?? defaultWebexSettings;

function rowOf({ template, customers }: TemplateInUse, settings: WebexSettings): TemplateRow {
  const { name, country, provisioningId } = template;
  const admin = settings.admins.find(({ id }) => id === template.adminId);
  const subscription = settings.subscriptions.find(({ id }) => id === template.subscriptionId);
  const words = [name, provisioningId, admin?.name, admin?.email, subscription?.subscriptionId];
  const place = country && countryName(country);
  return {
    template,
    customers,
    countryName: place,
    subscription: subscription?.subscriptionId ?? '',
    text: searchable([...words, subscription?.label, place].join(' '))
  };
}

/** One template on screen, always current, with the customers that use it. */
export class OpenTemplate {
  readonly #known: LiveQuery<{ template: OnboardingTemplate | undefined; customers: NamedCustomer[] }>;

  constructor({ db }: OpenWorkspace, id: Id) {
    this.#known = new LiveQuery(async () => ({
      template: await db.templates.get(id),
      customers: await customersByName(db, id)
    }));
  }

  get loaded(): boolean {
    return this.#known.loaded;
  }
  /** `undefined` until read, or if there is no such template: see `loaded`. */
  get template(): OnboardingTemplate | undefined {
    return this.#known.current?.template;
  }
  /** The customers that use it, by the names of their accounts. */
  get customers(): readonly NamedCustomer[] {
    return this.#known.current?.customers ?? [];
  }
}
