import { blankDetails, type PersonDetails } from './account/person.ts';
import type { Command } from './command.ts';
import type { Id } from './fields.ts';
import type { State } from './state.ts';

// Test support: what random commands are chosen by.

/** Numbers that become a command in any state; a refused one is simply left out. */
export interface Wish {
  readonly kind: number;
  readonly which: number;
  readonly other: number;
  readonly on: boolean;
}
export type Make = (state: State, wish: Wish, n: number) => Command;

export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
export const accountIn = (state: State, n: number): Id => pick([...state.accounts.keys()], n) ?? 'none';
export const peopleIn = (state: State, accountId: Id): Id[] =>
  [...state.people.values()].filter((person) => person.accountId === accountId).map(({ id }) => id);
/** One or two people of an account. */
export const some = (state: State, accountId: Id, { other, on }: Wish): Id[] => {
  const ids = peopleIn(state, accountId);
  return [...new Set([pick(ids, other), on ? pick(ids, other + 1) : undefined])].filter(
    (id) => id !== undefined
  );
};

export const personDetails = (n: number): PersonDetails => ({
  ...blankDetails,
  firstName: `First ${n}`,
  lastName: 'Last',
  email: `person-${n}@example.com`,
  role: n % 2 ? 'user' : 'account-admin'
});
