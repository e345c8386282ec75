import { createSubscriber } from 'svelte/reactivity';
import { observe } from '#storage/observe.ts';

/**
 * A query whose answer stays current while something on screen reads it.
 * Read every rune before the query's first `await`; make a new LiveQuery when a parameter changes:
 * `$derived.by(() => { const id = account; return new LiveQuery(() => …id…); })`.
 */
export class LiveQuery<T> {
  #value: T | undefined;
  #loaded = false;
  #error: unknown;
  readonly #subscribe: () => void;

  constructor(query: () => Promise<T>) {
    this.#subscribe = createSubscriber((update) => {
      const subscription = observe(query).subscribe({
        next: (value) => {
          [this.#value, this.#loaded, this.#error] = [value, true, undefined];
          update();
        },
        error: (error: unknown) => {
          this.#error = error;
          update();
        }
      });
      return () => subscription.unsubscribe();
    });
  }

  /** The latest answer; `undefined` until the first one. Throws what the query threw. */
  get current(): T | undefined {
    this.#subscribe();
    if (this.#error !== undefined) throw this.#error as Error;
    return this.#value;
  }

  get loaded(): boolean {
    this.#subscribe();
    return this.#loaded;
  }
}
