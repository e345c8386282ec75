import { describe, expect, test } from 'vitest';
import { z } from '#core/zod.ts';
import { forgetTyped, TypedMeanwhile } from './typed-meanwhile.ts';

const schema = z.strictObject({ name: z.string() });
function aStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
}
const full = () => {
  throw new Error('no room');
};

describe('What is typed meanwhile', () => {
  test('[DX1] is there for whoever opens the same place next, until it is forgotten.', () => {
    const store = aStore();
    new TypedMeanwhile('demo.acme', schema, store).write({ name: 'Acme' });
    const next = new TypedMeanwhile('demo.acme', schema, store);
    expect(next.read()).toEqual({ name: 'Acme' });
    expect(new TypedMeanwhile('own.acme', schema, store).read()).toBeNull();
    next.forget();
    expect([next.read(), store.kept.size]).toEqual([null, 0]);
  });

  test('[DX1] is forgotten with the workspace it was typed in, and with no other.', () => {
    const store = aStore();
    for (const key of ['demo.a', 'demo.b', 'own.a'])
      new TypedMeanwhile(key, schema, store).write({ name: key });
    store.setItem('patchbay.preferences', '{}');
    forgetTyped('demo', store);
    expect([...store.kept.keys()]).toEqual(['patchbay.typed.own.a', 'patchbay.preferences']);
  });

  test.each(['', 'no JSON', '{"name":1}', '{"name":"Acme","more":true}'])(
    '[DX1] is nothing where %j was found.',
    (found) => {
      const store = aStore();
      store.setItem('patchbay.typed.demo.acme', found);
      expect(new TypedMeanwhile('demo.acme', schema, store).read()).toBeNull();
    }
  );

  test('[DX1] keeps nobody from typing where there is no room, or no place at all.', () => {
    const store = { getItem: full, setItem: full, removeItem: full };
    for (const each of [store, null]) {
      const typed = new TypedMeanwhile('demo.acme', schema, each);
      expect(() => typed.write({ name: 'Acme' })).not.toThrow();
      expect(typed.read()).toBeNull();
      expect(() => typed.forget()).not.toThrow();
    }
  });
});
