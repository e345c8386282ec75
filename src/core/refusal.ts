import type { tablesByName } from './rules-by-name.ts';

type TableName = keyof typeof tablesByName;
type CaseOf<T> = T extends { decide: (facts: infer Facts) => unknown } ? Facts : never;

/** The case of a decision table that led to a refusal: enough to answer "why?" and "what would have to change?". */
type Because = {
  [T in TableName]: { readonly table: T; readonly facts: CaseOf<(typeof tablesByName)[T]> };
}[TableName];

/** An action the rules do not allow. The words are made from the code and its arguments. */
export type Refusal = { readonly because?: Because } & (
  | { readonly code: 'partner-only' | 'another-account' }
  | { readonly code: 'gone'; readonly what: 'account' | 'person' | 'order' | 'entry' }
  /** A record the schema does not accept: `field` names the place. */
  | { readonly code: 'invalid'; readonly field: string; readonly issue: string }
  | { readonly code: 'email-taken'; readonly email: string }
  | { readonly code: 'email-twice'; readonly email: string }
  | { readonly code: 'managed-by-micollab' | 'miteam-off' | 'already-licensed' | 'not-licensed' }
  | { readonly code: 'no-licence-left'; readonly wanted: number; readonly left: number }
  | { readonly code: 'already-switched' }
  | { readonly code: 'order-assigned' }
  | { readonly code: 'order-expired' }
  | { readonly code: 'order-in-use'; readonly given: number }
  | { readonly code: 'nobody-chosen' | 'nothing-changed' }
  | { readonly code: 'already-undone' | 'cannot-be-undone' }
  /** Something else changed what an undo would restore. */
  | { readonly code: 'changed-since'; readonly table: string; readonly name: string; readonly field: string }
  | { readonly code: 'account-in-use'; readonly people: number; readonly orders: number }
  | { readonly code: 'licences-given-since' }
);
