import { z } from '#core/zod.ts';

/** `+` and 4 to 15 digits, the first of which is no zero. */
export const E164 = z.string().regex(/^\+[1-9]\d{3,14}$/);

export const numberKinds = ['did', 'toll-free', 'mobile'] as const;
export const NumberKind = z.enum(numberKinds);
export type NumberKind = z.infer<typeof NumberKind>;

export const mostInRange = 100_000;

/** Consecutive numbers of one kind, from the first on. One number is a range of one. */
export const NumberRange = z
  .strictObject({
    first: E164,
    count: z.int().min(1).max(mostInRange),
    kind: NumberKind
  })
  // counting up must not add a digit
  .refine(({ first, count }) => `+${Number(first) + count - 1}`.length === first.length, {
    path: ['count']
  });
export type NumberRange = Readonly<z.infer<typeof NumberRange>>;
