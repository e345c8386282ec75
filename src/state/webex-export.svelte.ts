import { slugOf } from '#bundle/write-bundle.ts';
import { customerIdState, customerRequestKind, removedByUpdate } from '#core/webex/api-customer.ts';
import { apiFile, apiFileText } from '#core/webex/api-file.ts';
import { precheckRequests } from '#core/webex/api-prechecks.ts';
import type { ApiRequest } from '#core/webex/api-request.ts';
import { apiRequests, leftByHand, type ByHand, type ExportSource } from '#core/webex/api-requests.ts';
import { isToHandOver, isToUpdate } from '#core/webex/api-subscribers.ts';
import { controlHubCsv } from '#core/webex/control-hub-csv.ts';
import { apiExport } from '#core/webex/export.table.ts';
import type { Finding } from '#core/webex/finding.ts';
import { findingsOf, isBlocked } from '#core/webex/findings.ts';
import type { OfferId } from '#core/webex/packages.ts';
import type { NamedUser } from '#core/webex/user-findings.ts';
import type { CsvMapping, WebexCustomer } from '#core/webex/webex-customer.ts';
import { holderOfExternalId, usersWithPeople } from '#storage/webex-queries.ts';
import { announceDone } from './announce.svelte.ts';
import { download } from './download.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { today } from './new-id.ts';
import type { OpenWebex } from './open-webex.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';

/** What leaves Patchbay for Webex, always as the customer is now: requests, prechecks and the file for Control Hub. */
export class WebexExport {
  readonly #webex: OpenWebex;
  readonly #source;
  readonly #findings;
  readonly #requests;
  readonly #prechecks;
  readonly #byHand;
  readonly #csv;

  constructor(webex: OpenWebex) {
    this.#webex = webex;
    const users = new LiveQuery<readonly NamedUser[]>(() =>
      usersWithPeople(webex.workspace.db, webex.accountId)
    );
    const taken = $derived.by(() => {
      const externalId = webex.customer?.externalId ?? '';
      return new LiveQuery(() => holderOfExternalId(webex.workspace.db, externalId, webex.accountId));
    });
    this.#source = $derived.by((): ExportSource | undefined => {
      const { customer, template, sites } = webex;
      const known = users.current;
      return customer && known ? { customer, template, sites, users: known } : undefined;
    });
    this.#findings = $derived.by((): readonly Finding[] => {
      if (!this.#source) return [];
      const isExternalIdTaken = taken.current !== undefined;
      return findingsOf({ ...this.#source, settings: webex.settings, isExternalIdTaken });
    });
    this.#requests = $derived.by((): readonly ApiRequest[] =>
      this.#source ? apiRequests(this.#source) : []
    );
    this.#byHand = $derived.by((): readonly ByHand[] => (this.#source ? leftByHand(this.#source) : []));
    this.#prechecks = $derived.by((): readonly ApiRequest[] =>
      this.#source
        ? precheckRequests(
            this.#source.customer,
            this.#source.template,
            this.#source.sites,
            this.#source.users
          )
        : []
    );
    this.#csv = $derived.by(() =>
      this.#source
        ? controlHubCsv(this.#source.users, this.#source.sites, this.#source.customer.csvMapping)
        : undefined
    );
  }

  /** `undefined` until everything was read. */
  get source(): ExportSource | undefined {
    return this.#source;
  }
  get requests(): readonly ApiRequest[] {
    return this.#requests;
  }
  get prechecks(): readonly ApiRequest[] {
    return this.#prechecks;
  }
  get byHand(): readonly ByHand[] {
    return this.#byHand;
  }
  get csv() {
    return this.#csv;
  }
  /** What keeps the requests from being exported, or that nothing does. */
  get decision() {
    const { customer, template } = this.#webex;
    return apiExport.decide({
      created: customer && customer.status !== 'draft' ? 'yes' : 'no',
      provisioningId: template?.provisioningId ? 'yes' : 'no',
      customerId: customer ? customerIdState(customer) : 'not-yet',
      blocked: isBlocked(this.#findings) ? 'yes' : 'no'
    });
  }
  get blocking(): readonly Finding[] {
    return this.#findings.filter(({ severity }) => severity === 'blocks');
  }
  get waits(): boolean {
    return this.#source !== undefined && customerRequestKind(this.#source.customer) === 'wait';
  }
  get removed(): readonly OfferId[] {
    return this.#source ? removedByUpdate(this.#source.customer) : [];
  }
  /** Users whom the vendor knows already just so, or who wait for somebody. */
  get leftOut(): number {
    return this.#source?.users.filter((named) => !isToHandOver(named) && !isToUpdate(named)).length ?? 0;
  }

  fileName(what: 'requests' | 'prechecks' | 'users', ending: 'json' | 'csv', part = ''): string {
    const whose = slugOf(this.#webex.open.account?.name ?? '') ?? 'account';
    return `webex-${what}-${whose}-${today()}${part}.${ending}`;
  }

  /** Hands the requests out as a file and says what it is called. */
  downloadJson(what: 'requests' | 'prechecks'): string {
    const name = this.fileName(what, 'json');
    const text = apiFileText(apiFile(what === 'requests' ? this.requests : this.prechecks));
    download(new File([text], name, { type: 'application/json' }));
    return name;
  }

  /** Hands the files for Control Hub out and says what they are called. */
  downloadCsv(): readonly string[] {
    const files = this.csv?.files ?? [];
    return files.map((text, index) => {
      const part = files.length > 1 ? `-${index + 1}-of-${files.length}` : '';
      const name = this.fileName('users', 'csv', part);
      // without a byte order mark: it would become part of the first column's name
      download(new File([text], name, { type: 'text/csv' }));
      return name;
    });
  }

  /** Remembers the columns of the organisation's own file, or forgets them; `null` if it was done. */
  async keepMapping(mapping: CsvMapping | null): Promise<Failure | null> {
    const { workspace, accountId } = this.#webex;
    const outcome = await workspace.apply({ type: 'keep-csv-mapping', accountId, mapping });
    if (!outcome.ok) return outcome.error;
    announceDone(workspace, outcome.value);
    return null;
  }
}

/** The offers that a column can stand for: those that people of this customer can have. */
export const mappedOffers = ({ offers }: WebexCustomer): readonly OfferId[] => offers.map(({ id }) => id);
