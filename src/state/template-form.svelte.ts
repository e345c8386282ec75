import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import { TemplateDetails, type OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { missingInTemplate } from '#core/webex/template.commands.ts';
import { settingOf, templateSettings, type TemplateSettingId } from '#core/webex/template-settings.ts';
import { newId } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { fieldsOfStep, furthestStep, resumeStep, type TemplateStep } from './template-steps.ts';

type Field = keyof TemplateDetails;
type Values = { -readonly [K in Field]: TemplateDetails[K] };

const blank: TemplateDetails = {
  type: 'webex-for-wholesale',
  name: '',
  adminId: '',
  country: '',
  emailLanguage: '',
  subscriptionId: '',
  ccpProviderId: '',
  authentication: 'webex',
  samlEntityId: '',
  oidcIdpName: '',
  settings: {},
  provisioningId: ''
};

export const detailsOf = ({ id: _, status: __, createdAt: ___, ...details }: OnboardingTemplate) => details;

/**
 * A template that somebody fills in step by step. What is typed stays while one goes back and forth; every step
 * stores it, a draft also on leaving. What changed elsewhere meanwhile in other fields is left alone.
 */
export class TemplateForm {
  readonly id: Id;
  readonly values: Values;
  /** Nothing is chosen when the wizard begins (S:L24). */
  type = $state<TemplateDetails['type'] | ''>('');
  status = $state<OnboardingTemplate['status']>('draft');
  readonly #workspace: OpenWorkspace;
  /** As it was last read or stored here; `undefined` for a new one. */
  #known = $state.raw<TemplateDetails>();
  #tried = $state.raw<readonly Field[]>([]);
  /** The identity provider's name only with its method. */
  readonly details: TemplateDetails;
  readonly #issues: Partial<Record<Field, IssueCode>>;

  constructor(workspace: OpenWorkspace, template?: OnboardingTemplate) {
    this.#workspace = workspace;
    this.id = template?.id ?? newId();
    const start = template ? detailsOf(template) : blank;
    const values = $state<Values>({ ...start, settings: { ...start.settings } });
    this.values = values;
    if (template) {
      this.type = template.type;
      this.status = template.status;
      this.#known = start;
    }
    this.details = $derived.by(() => {
      const { authentication, samlEntityId, oidcIdpName, settings, ...rest } = this.values;
      return {
        ...rest,
        authentication,
        samlEntityId: authentication === 'partner-saml' ? samlEntityId : '',
        oidcIdpName: authentication === 'partner-oidc' ? oidcIdpName : '',
        settings: { ...settings }
      };
    });
    this.#issues = $derived(issuesIn(this.details));
  }

  get isStored(): boolean {
    return this.#known !== undefined;
  }

  /** What is wrong with each field that somebody tried to leave. */
  get errors(): Partial<Record<Field, IssueCode>> {
    return Object.fromEntries(
      Object.entries(this.#issues).filter(([field]) => this.#tried.includes(field as Field))
    );
  }

  /** The furthest step that can be gone to. */
  get furthest(): TemplateStep {
    if (this.type === '') return 'type';
    return this.isStored ? furthestStep(this.details) : 'primary';
  }
  /** Where one begins who does not ask for a step. */
  get start(): TemplateStep {
    return this.isStored ? resumeStep(this.details) : 'type';
  }

  setting(id: TemplateSettingId): string | boolean {
    return settingOf(this.values, id);
  }
  set(id: TemplateSettingId, value: string | boolean): void {
    this.values.settings = { ...this.values.settings, [id]: value };
  }
  /** Says of every e-mail and call setting what is shown, so that a preset counts as answered. */
  answerSettings(): void {
    for (const { id } of templateSettings) this.set(id, this.setting(id));
  }

  /** Whether the fields, or those of a step, are in order; if not, what is wrong with them shows from now on. */
  check(what: TemplateStep | readonly Field[]): boolean {
    const fields = typeof what === 'string' ? fieldsOfStep[what] : what;
    this.#tried = [...this.#tried, ...fields];
    return !fields.some((field) => this.#issues[field]);
  }

  /** Stores what is filled in; `null` where it is stored already. */
  async save(
    status: OnboardingTemplate['status'] = this.status
  ): Promise<Result<JournalEntry | null, Failure>> {
    const ours = TemplateDetails.safeParse(this.details);
    if (!ours.success) {
      const [issue] = ours.error.issues;
      return fail({ code: 'invalid', field: issue?.path.join('.') ?? '', issue: 'format' });
    }
    const stored = await this.#workspace.db.templates.get(this.id);
    if (!stored && this.#known) return fail({ code: 'gone', what: 'template' });
    const details = merged(ours.data, this.#known, stored && detailsOf(stored));
    const unchanged = stored?.status === status && sameValue(detailsOf(stored), details);
    const outcome = unchanged
      ? ok(null)
      : await this.#workspace.apply({ type: 'save-template', id: this.id, status, details });
    if (outcome.ok) [this.#known, this.status] = [details, status];
    return outcome;
  }

  /** Keeps a draft as far as it can be kept, without asking for more. */
  async keepDraft(): Promise<void> {
    if (this.status === 'draft' && this.type !== '' && TemplateDetails.safeParse(this.details).success)
      await this.save('draft');
  }
}

function issuesIn(details: TemplateDetails): Partial<Record<Field, IssueCode>> {
  const issues: Partial<Record<Field, IssueCode>> = {};
  const parsed = TemplateDetails.safeParse(details, { reportInput: true });
  for (const issue of parsed.error?.issues ?? [])
    issues[issue.path[0] as Field] ??= issue.input === '' ? 'required' : issueCode(issue);
  for (const field of missingInTemplate(details)) issues[field] ??= 'required';
  return issues;
}

/** What was changed here since `known`, on top of what is stored now. */
function merged(
  ours: TemplateDetails,
  known: TemplateDetails | undefined,
  stored: TemplateDetails | undefined
): TemplateDetails {
  if (!known || !stored) return ours;
  const changed = Object.entries(ours).filter(([field, value]) => !sameValue(known[field as Field], value));
  return { ...stored, ...Object.fromEntries(changed) };
}
