import { sameValue } from '#core/same-value.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import type { z } from '#core/zod.ts';

/**
 * Values being typed, and what is wrong with them. Errors show once somebody tried to send the form, and from
 * then on follow every key.
 */
export class Form<Output extends object, Values extends object = Output> {
  values: Values;
  #tried = $state(false);
  readonly #schema: z.ZodType<Output>;
  readonly #parsed;
  /** The values as they are stored: those that the form began with, or that were stored last. */
  #stored: unknown;

  constructor(schema: z.ZodType<Output>, values: Values) {
    this.#schema = schema;
    this.#stored = $state.raw<unknown>($state.snapshot(values));
    const state = $state(values);
    this.values = state;
    this.#parsed = $derived(this.#schema.safeParse(this.values, { reportInput: true }));
  }

  /** What is wrong with each field, once somebody tried. */
  get errors(): Partial<Record<keyof Values, IssueCode>> {
    if (!this.#tried || this.#parsed.success) return {};
    const errors: Partial<Record<PropertyKey, IssueCode>> = {};
    for (const issue of this.#parsed.error.issues)
      errors[issue.path[0] ?? ''] ??= issue.input === '' ? 'required' : issueCode(issue);
    return errors;
  }

  /** The checked values, or `null` when something is wrong; the errors then show. */
  check(): Output | null {
    this.#tried = true;
    return this.#parsed.success ? this.#parsed.data : null;
  }

  /** Something else is typed than what is stored; blanks that are not kept are nothing else. */
  get isUnsaved(): boolean {
    if (sameValue(this.#typed(), this.#stored)) return false;
    const stored = this.#schema.safeParse(this.#stored);
    return !(stored.success && this.#parsed.success && sameValue(stored.data, this.#parsed.data));
  }

  /** What is typed is on its way: leaving may lose it until it is stored. */
  async sent(storing: Promise<boolean>): Promise<void> {
    const sent = this.#typed();
    if (await storing) this.#stored = sent;
  }

  /** As it stands now, whatever is typed next. */
  #typed(): unknown {
    return $state.snapshot(this.values);
  }
}
