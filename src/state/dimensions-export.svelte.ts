import { slugOf } from '#bundle/write-bundle.ts';
import { forecastInvoices, hasBillingArea } from '#core/dimensions/billing-forecast.ts';
import { estimateCsv } from '#core/dimensions/estimate-csv.ts';
import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import { customersCsv, usersCsv } from '#core/dimensions/plan-csv.ts';
import {
  inventedUsers,
  planFile,
  planFileText,
  type PlanCheck,
  type PlanFile,
  type PlanSource
} from '#core/dimensions/plan-file.ts';
import { estimateNames } from '#core/dimensions/simulated-lines.ts';
import { ruleBehind } from '#core/rule-behind.ts';
import { dimensionsFindingText } from '#i18n/dimensions-finding-text.ts';
import { plain } from '#i18n/plural-message.ts';
import { dimensionsUsersWithPeople } from '#storage/dimensions-queries.ts';
import { addressesUsedElsewhere } from '#storage/roster-side.ts';
import { DimensionsFindings } from './dimensions-findings.svelte.ts';
import { byteOrderMark, download } from './download.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { now, today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

/** The tables for people. */
const exportTables = ['customers', 'users', 'estimate'] as const;
export type ExportTable = (typeof exportTables)[number];

const levels = { blocks: 'blocks', warns: 'warning', informs: 'information' } as const;

/** What leaves Patchbay for Dimensions, always as the customer is now: the plan and tables for people. */
export class DimensionsExport {
  readonly #dimensions: OpenDimensions;
  readonly #findings: DimensionsFindings;
  readonly #source;
  readonly #invoice;

  constructor(dimensions: OpenDimensions) {
    this.#dimensions = dimensions;
    this.#findings = new DimensionsFindings(dimensions);
    const { db } = dimensions.workspace;
    const users = new LiveQuery(async () => {
      const known = await dimensionsUsersWithPeople(db, dimensions.accountId);
      const elsewhere = await addressesUsedElsewhere(
        db,
        dimensions.accountId,
        known.map(({ user }) => user)
      );
      return { known, elsewhere };
    });
    this.#source = $derived.by((): PlanSource | undefined => {
      const { customer, settings } = dimensions;
      const [known, findings] = [users.current, this.#findings.current];
      if (!customer || !known || !findings) return undefined;
      return {
        customer,
        users: known.known,
        addressesElsewhere: known.elsewhere,
        settings,
        primary: this.#findings.primary,
        checks: findings.map(checkOf)
      };
    });
    this.#invoice = $derived.by(() => {
      if (!this.#source) return undefined;
      const { customer, settings } = this.#source;
      const billed = { customer, users: this.#source.users.map(({ user }) => user), settings };
      return forecastInvoices(billed, today(), 0)[0];
    });
  }

  /** `undefined` until everything was read. */
  get source(): PlanSource | undefined {
    return this.#source;
  }
  /** What blocks first. */
  get findings(): readonly DimensionsFinding[] {
    return this.#findings.current ?? [];
  }
  /** How many of the users only a simulated telephone system has. */
  get simulated(): number {
    return this.#source ? inventedUsers(this.#source) : 0;
  }
  /** What may be seen of the tables: an estimate has the reseller's prices in it. */
  get tables(): readonly ExportTable[] {
    const { workspace, accountId } = this.#dimensions;
    return workspace.may('read-dimensions-prices', accountId)
      ? exportTables
      : exportTables.filter((table) => table !== 'estimate');
  }
  /** The vendor invoices the reseller itself; otherwise there is nothing to estimate. */
  get hasEstimate(): boolean {
    return hasBillingArea(this.#dimensions.settings);
  }
  /** Lines of the next invoice. */
  get estimatedLines(): number {
    return this.#invoice?.lines.length ?? 0;
  }

  /** The plan as it is now. */
  plan(source: PlanSource): PlanFile {
    const name = this.#dimensions.workspace.settings?.partnerName ?? '';
    return planFile(source, { name, reference: '' }, now());
  }

  table(source: PlanSource, table: ExportTable): string {
    switch (table) {
      case 'customers':
        return customersCsv([source]);
      case 'users':
        return usersCsv([source]);
      case 'estimate':
        return this.#estimate(source);
    }
  }

  fileName(what: 'plan' | ExportTable): string {
    const whose = slugOf(this.#dimensions.open.account?.name ?? '') ?? 'account';
    return `dimensions-${what}-${whose}-${today()}.${what === 'plan' ? 'json' : 'csv'}`;
  }

  /** Hands a file out and says what it is called. */
  download(source: PlanSource, what: 'plan' | ExportTable): string {
    const name = this.fileName(what);
    download(
      what === 'plan'
        ? new File([planFileText(this.plan(source))], name, { type: 'application/json' })
        : new File([byteOrderMark, this.table(source, what)], name, { type: 'text/csv' })
    );
    return name;
  }

  #estimate({ customer, users }: PlanSource): string {
    const invoice = this.#invoice;
    const reseller = {
      tenantId: '',
      reference: '',
      name: this.#dimensions.workspace.settings?.partnerName ?? ''
    };
    return estimateCsv(invoice ? [{ customer, invoice }] : [], reseller, estimateNames(users));
  }
}

const checkOf = (finding: DimensionsFinding): PlanCheck => ({
  rule: finding.because ? ruleBehind(finding.because).decision.rule.id : '',
  level: levels[finding.severity],
  message: plain(dimensionsFindingText(finding))
});
