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

  constructor(schema: z.ZodType<Output>, values: Values) {
    this.#schema = schema;
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
}
