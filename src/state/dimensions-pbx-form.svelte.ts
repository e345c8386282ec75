import { hasSubAccountChoice, subAccountsDecision, typeOffer } from '#core/dimensions/customer-choices.ts';
import { templateOf } from '#core/dimensions/customer-of.ts';
import { Connection, longest, type DimensionsDetails } from '#core/dimensions/dimensions-customer.ts';
import {
  PbxKind,
  type DimensionsSettings,
  type PbxTemplate,
  type ProductType
} from '#core/dimensions/dimensions-settings.ts';
import { templateChoice } from '#core/dimensions/template.table.ts';
import type { Id } from '#core/fields.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import { z } from '#core/zod.ts';

/** What the connection follows while nobody has said otherwise. */
export interface PbxSurroundings {
  readonly settings: DimensionsSettings;
  readonly details: Pick<DimensionsDetails, 'name' | 'country'>;
  readonly type: ProductType | undefined;
  /** The connection that is corrected, of a customer that was created; a new one without it. */
  readonly made?: Connection;
}

/** What somebody typed or chose; `null` for what follows what is said elsewhere. */
export const TypedPbx = z.strictObject({
  templateId: z.string(),
  name: z.string().nullable(),
  country: z.string().nullable(),
  identifiers: z.partialRecord(PbxKind, z.string()),
  isTopLevel: z.boolean(),
  wantsSubAccounts: z.boolean(),
  state: z.enum(['enabled', 'paused'])
});
export type TypedPbx = z.infer<typeof TypedPbx>;

type TextField = 'identifier' | 'name' | 'country';

/** The connection of a draft. Template, name and country follow the reseller's and the customer's until they are chosen. */
export class PbxForm {
  isTopLevel = $state(false);
  wantsSubAccounts = $state(false);
  state = $state<'enabled' | 'paused'>('enabled');
  readonly #id: Id;
  readonly #around: () => PbxSurroundings;
  /** One for each kind: what names somebody to one telephone system names nobody to another. */
  #identifiers = $state<Partial<Record<PbxKind, string>>>({});
  #templateId = $state('');
  #name = $state<string | null>(null);
  #country = $state<string | null>(null);
  #tried = $state(false);

  constructor(connection: Connection | null, newId: Id, around: () => PbxSurroundings) {
    this.#id = connection?.id ?? newId;
    this.#around = around;
    if (!connection) return;
    this.#templateId = connection.templateId;
    this.identifier = connection.identifier;
    this.isTopLevel = connection.isTopLevel;
    this.wantsSubAccounts = connection.hasSubAccounts;
    this.state = connection.isPaused ? 'paused' : 'enabled';
    // what is as it would be anyway goes on following
    if (connection.name !== this.name) this.#name = connection.name;
    if (connection.country !== this.country) this.#country = connection.country;
  }

  /** The default one where none is chosen (R34). */
  get templateId(): Id {
    return this.#templateId || this.#around().settings.defaultTemplateId;
  }
  set templateId(id: Id) {
    this.#templateId = id;
  }
  get template(): PbxTemplate | undefined {
    return templateOf(this.#around().settings, this.templateId);
  }
  get identifier(): string {
    return this.#identifiers[this.#kind] ?? '';
  }
  set identifier(identifier: string) {
    this.#identifiers[this.#kind] = identifier;
  }
  get #kind(): PbxKind {
    return this.template?.kind ?? 'kazoo';
  }
  get name(): string {
    const { name } = this.#around().details;
    return this.#name ?? (name.length > longest.connectionName ? '' : name);
  }
  set name(name: string) {
    this.#name = name;
  }
  /** The customer's name is too long for the connection, so that another has to be given. */
  get lacksShortName(): boolean {
    return this.name === '' && this.#around().details.name.length > longest.connectionName;
  }
  get country(): string {
    return this.#country ?? (this.#around().details.country || (this.template?.country ?? ''));
  }
  set country(country: string) {
    this.#country = country;
  }
  /** Where the country comes from while nobody has chosen one (R8). */
  get countryFrom(): 'template' | 'customer' | undefined {
    if (this.#country !== null || this.country === '') return undefined;
    return this.#around().details.country === '' ? 'template' : 'customer';
  }

  /** Whether the default template is applied, one was chosen, or none is there to go on with (R34, R35). */
  get templateCheck() {
    const { defaultTemplateId } = this.#around().settings;
    return templateChoice.decide({
      defaultTemplate: defaultTemplateId === '' ? 'none' : 'there',
      templateChosen: this.#templateId === '' || this.#templateId === defaultTemplateId ? 'no' : 'yes'
    });
  }
  /** Whether the product type goes with the kind of the template (R7). */
  get typeCheck() {
    const { settings, type } = this.#around();
    return type && this.template ? typeOffer(settings, type, this.templateId) : undefined;
  }
  get isTypeUnfit(): boolean {
    return this.typeCheck?.outcome === 'template-differs' && !this.#isTemplateKept;
  }
  /** The template fits no longer, which keeps the rest of the connection from nothing. */
  get isTypeUnfitSince(): boolean {
    return this.typeCheck?.outcome === 'template-differs' && this.#isTemplateKept;
  }
  get #isTemplateKept(): boolean {
    return this.#around().made?.templateId === this.templateId;
  }

  get hasSubAccounts(): boolean {
    return hasSubAccountChoice(this.template?.kind) && this.wantsSubAccounts;
  }
  /** Whether sub-accounts can be monitored so (R41, R43). */
  get subAccountsCheck() {
    return subAccountsDecision(null, this.#values);
  }
  get isTopLevelRefused(): boolean {
    return this.subAccountsCheck.outcome === 'top-level';
  }

  get lacksTemplate(): boolean {
    return this.#tried && !this.template;
  }
  problemOf(field: TextField): IssueCode | undefined {
    const parsed = Connection.shape[field].safeParse(this[field]);
    const [issue] = parsed.error?.issues ?? [];
    if (issue) return issueCode(issue);
    const isNeeded = field === 'identifier' || field === 'name';
    return isNeeded && this.#tried && this[field].trim() === '' ? 'required' : undefined;
  }

  /** A text is too long to be kept. */
  get isTooLong(): boolean {
    return (['identifier', 'name'] as const).some((field) => this.problemOf(field) === 'too-long');
  }
  /** Whether nothing is missing or wrong; nothing shows of it. */
  get isComplete(): boolean {
    const isThere = this.identifier.trim() !== '' && this.name.trim() !== '' && this.template !== undefined;
    return isThere && !this.isTypeUnfit && !this.isTopLevelRefused && this.#unkept.length === 0;
  }
  /** Whether the customer can be created with it; from now on its problems show. */
  check(): boolean {
    this.#tried = true;
    const texts = (['identifier', 'name', 'country'] as const).map((field) => this.problemOf(field));
    return (
      this.template !== undefined &&
      !this.isTypeUnfit &&
      !this.isTopLevelRefused &&
      texts.every((problem) => problem === undefined)
    );
  }

  /** To tell whether anything has changed, and to go on with it later. */
  get typed(): TypedPbx {
    const { isTopLevel, wantsSubAccounts, state } = this;
    return {
      ...{ templateId: this.#templateId, name: this.#name, country: this.#country },
      ...{ identifiers: this.#identifiers, isTopLevel, wantsSubAccounts, state }
    };
  }
  set typed(typed: TypedPbx) {
    this.#templateId = typed.templateId;
    this.#name = typed.name;
    this.#country = typed.country;
    this.#identifiers = { ...typed.identifiers };
    this.isTopLevel = typed.isTopLevel;
    this.wantsSubAccounts = typed.wantsSubAccounts;
    this.state = typed.state;
  }
  get values(): Omit<Connection, 'templateId'> {
    return this.#values;
  }

  /**
   * The connection as a draft keeps it, right or wrong; what is no value of its field stays as it was `before`. `null`
   * without a template to keep.
   */
  storable(before: Connection | null): Connection | null {
    const kept: Record<string, unknown> = { ...this.#values };
    for (const field of this.#unkept) kept[field] = before?.[field] ?? '';
    const templateId = this.template ? this.templateId : before?.templateId;
    return Connection.safeParse({ ...kept, templateId }).data ?? null;
  }
  get #unkept(): readonly TextField[] {
    return (['identifier', 'name', 'country'] as const).filter(
      (field) => !Connection.shape[field].safeParse(this[field]).success
    );
  }

  get #values(): Omit<Connection, 'templateId'> {
    return {
      id: this.#id,
      name: this.name,
      identifier: this.identifier,
      isTopLevel: hasSubAccountChoice(this.template?.kind) && this.isTopLevel,
      country: this.country,
      hasSubAccounts: this.hasSubAccounts,
      isPaused: this.state === 'paused'
    };
  }
}
