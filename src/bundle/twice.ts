/** The position and key of every item whose key an earlier item has. */
export function twice<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [number, string])[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [[index, key] as const];
    seen.add(key);
    return [];
  });
}
