import type { z } from '#core/zod.ts';

const prefix = 'patchbay.typed.';
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What was typed and is not stored in the workspace yet. It is written at once, which a database cannot do while the
 * page goes away, and without an entry in the activity; it is forgotten as soon as the workspace has it.
 */
export class TypedMeanwhile<T> {
  readonly #key: string;
  readonly #schema: z.ZodType<T>;
  readonly #store: Store | null;

  constructor(key: string, schema: z.ZodType<T>, store: Store | null = deviceStore()) {
    this.#key = prefix + key;
    this.#schema = schema;
    this.#store = store;
  }

  /** What was left behind; anything else, such as what another version wrote, is as good as nothing. */
  read(): T | null {
    return quietly(() => {
      const stored: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? 'null');
      return this.#schema.safeParse(stored).data ?? null;
    });
  }
  write(typed: T): void {
    quietly(() => this.#store?.setItem(this.#key, JSON.stringify(typed)));
  }
  forget(): void {
    quietly(() => this.#store?.removeItem(this.#key));
  }
}

/** Forgets all of a workspace that begins anew. */
export function forgetTyped(workspace: string, store = deviceStore()): void {
  quietly(() => {
    const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
    for (const key of keys) if (key.startsWith(`${prefix}${workspace}.`)) store?.removeItem(key);
  });
}

/** Without room, or a place at all, what is typed is stored a little later all the same. */
function quietly<R>(what: () => R): R | null {
  try {
    return what();
  } catch {
    return null;
  }
}

const deviceStore = (): Storage | null => quietly(() => localStorage);
