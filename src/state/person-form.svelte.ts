import { PersonDetails } from '#core/account/person.ts';
import { uniquenessOf } from '#core/account/unique-attributes.ts';
import type { NumberField } from '#core/account/unique-attributes.table.ts';
import { Line } from '#core/fields.ts';
import type { Id } from '#core/fields.ts';
import { sharingNumbers, type NumberShared } from '#storage/people-queries.ts';
import type { OpenAccount } from './open-account.svelte.ts';

/** A person as Mitel's form accepts one: with both names. */
export const NamedPerson = PersonDetails.extend({ firstName: Line(80), lastName: Line(80) });

/** Who else of the account has a number that is being typed. */
export class SharedNumbers {
  found = $state.raw<readonly NumberShared[]>([]);
  readonly #account: OpenAccount;
  readonly #self: Id | undefined;

  constructor(account: OpenAccount, self: Id | undefined) {
    this.#account = account;
    this.#self = self;
  }

  /** The account's directory wants numbers to be unique, so the change will be refused. */
  get isRefused(): boolean {
    return this.found.some(({ field }) => uniquenessOf(this.#account.account, field).outcome === 'refused');
  }

  async look(values: Readonly<Record<NumberField, string>>): Promise<void> {
    const { phone, mobile, extension } = values;
    const numbers = { phone, mobile, extension };
    this.found = await sharingNumbers(this.#account.workspace.db, this.#account.id, numbers, this.#self);
  }
}
