import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { emailKey, numberKey, type State } from '#core/state.ts';
import type { Account } from './account.ts';
import type { Person } from './person.ts';
import { numberFields, uniqueAttributes, type NumberField } from './unique-attributes.table.ts';

type Attribute = 'email' | NumberField;
const attributes: readonly Attribute[] = ['email', ...numberFields];
type WithAttributes = Pick<Person, 'id' | Attribute>;

/** The table's answer for one attribute of an account's people. */
export const uniquenessOf = (account: Account | undefined, attribute: Attribute) =>
  uniqueAttributes.decide({
    attribute,
    directorySync: account?.mitel.integrations['azure-ad-sync'] === 'on' ? 'on' : 'off'
  });

const keyOf = (accountId: Id, attribute: Attribute, person: WithAttributes): string =>
  attribute === 'email'
    ? emailKey(accountId, person.email)
    : numberKey(accountId, attribute, person[attribute]);

/**
 * The refusal for the first value that somebody else of the account would have as well, where the table refuses it.
 * `people` are as they would be afterwards. A value somebody keeps is not held against them.
 */
export function takenAttribute(
  state: State,
  accountId: Id,
  people: readonly WithAttributes[]
): Refusal | null {
  const account = state.accounts.get(accountId);
  const ids = new Set(people.map(({ id }) => id));
  for (const attribute of attributes) {
    const { outcome, facts } = uniquenessOf(account, attribute);
    if (outcome !== 'refused') continue;
    const because = { table: 'unique-attributes', facts } as const;
    const users = new Map<string, number>();
    for (const person of people) {
      const key = keyOf(accountId, attribute, person);
      users.set(key, (users.get(key) ?? 0) + 1);
    }
    for (const person of people) {
      const value = person[attribute];
      if (value === '' || value === state.people.get(person.id)?.[attribute]) continue;
      const key = keyOf(accountId, attribute, person);
      const holder = (attribute === 'email' ? state.emails : state.numbers).get(key);
      // what the others of this change will have is counted, not what they had
      const taken = holder !== undefined && !ids.has(holder);
      const twice = (users.get(key) ?? 0) > 1;
      if (!taken && !twice) continue;
      if (attribute !== 'email') return { code: 'number-taken', field: attribute, value, because };
      return { code: taken ? 'email-taken' : 'email-twice', email: value, because };
    }
  }
  return null;
}

/** A telephone number or extension that several people have. */
export interface SharedNumber {
  readonly field: NumberField;
  readonly value: string;
  readonly personIds: readonly Id[];
}

/** Which of these people share a number, in the order in which the numbers come up. */
export function duplicateNumbers(
  people: Iterable<Pick<Person, 'id' | 'accountId' | NumberField>>
): readonly SharedNumber[] {
  const byKey = new Map<string, { field: NumberField; value: string; personIds: Id[] }>();
  for (const person of people)
    for (const field of numberFields) {
      if (person[field] === '') continue;
      const key = numberKey(person.accountId, field, person[field]);
      const known = byKey.get(key);
      if (known) known.personIds.push(person.id);
      else byKey.set(key, { field, value: person[field], personIds: [person.id] });
    }
  return [...byKey.values()].filter(({ personIds }) => personIds.length > 1);
}
