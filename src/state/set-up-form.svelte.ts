import {
  blankSetUp,
  emptySetUp,
  missingValues,
  secretsOf,
  SetUp,
  type Secret,
  type SetUpValues,
  type WithSetUp
} from '#core/mitel/set-up.ts';
import { sameValue } from '#core/same-value.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

/** A value while it is being filled in: what is one of a few, or a number, is text until it is chosen or right. */
type Drafted<T> = [T] extends [boolean] ? boolean : [T] extends [string[]] ? string[] : string;
export type Draft<I extends WithSetUp> = { [F in keyof SetUpValues<I>]: Drafted<SetUpValues<I>[F]> };
type Values = Readonly<Record<string, unknown>>;

/** Why a field cannot be kept as it is; `missing`: it can, but the integration cannot be switched on without it. */
export type FieldProblem = 'format' | 'too-long' | 'missing';

/** The set-up of one integration while somebody fills it in. It may be saved with values missing, but none wrong. */
export class SetUpForm<I extends WithSetUp = WithSetUp> {
  readonly integration: I;
  readonly draft: Draft<I>;
  /** Text that was pasted and is in no field yet: it would be lost by saving. */
  unplaced = $state('');
  /** Wrong values show once saving was tried, missing ones once switching on was. */
  #tried = $state.raw<'nothing' | 'saving' | 'switching-on'>('nothing');

  readonly #values: Values;
  readonly #atFirst: Values;
  readonly #parsed;
  /** The values as far as they are filled in, right or wrong. */
  readonly #soFar: SetUp;

  constructor(integration: I, stored: SetUpValues<I> | null) {
    this.integration = integration;
    const values = stored ?? blankSetUp[integration];
    this.#atFirst = valuesOf(integration, draftOf<I>(values));
    const draft = $state(draftOf<I>(values));
    this.draft = draft;
    this.#values = $derived(valuesOf(integration, this.draft as Values));
    this.#parsed = $derived(SetUp.shape[integration].safeParse(this.#values));
    this.#soFar = $derived({ ...emptySetUp, [integration]: this.#values } as SetUp);
  }

  get missing(): readonly string[] {
    return missingValues(this.#soFar, this.integration);
  }
  /** Nothing is missing and nothing is written wrong. */
  get isComplete(): boolean {
    return this.missing.length === 0 && this.#parsed.success && this.unplaced.trim() === '';
  }
  /** Something else is entered than it began with. */
  get isUnsaved(): boolean {
    return this.unplaced.trim() !== '' || !sameValue(this.#values, this.#atFirst);
  }
  get secrets(): readonly Secret[] {
    return secretsOf(this.#soFar, this.integration);
  }

  problemOf(field: string): FieldProblem | undefined {
    if (this.#tried === 'nothing') return undefined;
    const issue = this.#parsed.error?.issues.find(({ path }) => path[0] === field);
    if (field === 'signingCertificates' && this.unplaced.trim() !== '') return 'format';
    if (issue) return issue.code === 'too_big' && issue.origin === 'string' ? 'too-long' : 'format';
    return this.#tried === 'switching-on' && this.missing.includes(field) ? 'missing' : undefined;
  }

  /** Whether the values can be saved, and lead to switching on if that is wanted; else problems show from now on. */
  check(wanted: 'saving' | 'switching-on'): boolean {
    this.#tried = wanted;
    return (
      this.#parsed.success &&
      this.unplaced.trim() === '' &&
      (wanted === 'saving' || this.missing.length === 0)
    );
  }

  /** Saves what is filled in; a refusal, or `null`. `onsaved` is not told when nothing had changed. */
  async save(
    workspace: OpenWorkspace,
    accountId: string,
    onsaved: (entry: Extract<Awaited<ReturnType<OpenWorkspace['apply']>>, { ok: true }>['value']) => void
  ): Promise<Failure | null> {
    const values = this.#parsed.data;
    if (!values) return null;
    const { integration } = this;
    const outcome = await workspace.apply({ type: 'set-up-integration', accountId, integration, values });
    if (outcome.ok) onsaved(outcome.value);
    return outcome.ok || outcome.error.code === 'nothing-changed' ? null : outcome.error;
  }
}

const draftOf = <I extends WithSetUp>(values: SetUpValues<I>): Draft<I> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, drafted(value as unknown)])
  ) as Draft<I>;

function drafted(value: unknown): unknown {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : Array.isArray(value) ? [...(value as unknown[])] : value;
}

/** What stands for nothing in the blank form stands for nothing here too; a number is one or a wrong value. */
function valuesOf(integration: WithSetUp, draft: Values): Values {
  const blank: Values = blankSetUp[integration];
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]) => {
      if (typeof value === 'string' && value.trim() === '' && blank[field] === null) return [field, null];
      return [field, field === 'sipPort' ? Number(value) : value];
    })
  );
}
