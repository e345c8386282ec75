import type { PbxUser } from './dimensions-user.ts';
import { pbxNumbering } from './numbering.table.ts';

type Numbers = Pick<PbxUser, 'subAccount' | 'extension' | 'sipUser'>;

/** The extensions of a telephone system, to tell whose numbers are the same. Whoever has none is not monitored. */
export class PbxNumbers {
  /** How many users have each, by account and in all of them. */
  readonly #here = new Map<string, number>();
  readonly #all = new Map<string, number>();

  constructor(users: Iterable<Numbers>) {
    for (const user of users) {
      if (user.extension === '') continue;
      count(this.#here, keyOf(user, user.extension));
      count(this.#all, user.extension);
    }
  }

  /** Whether the user's device is called like an extension, be it their own. */
  ofDevice(user: Numbers) {
    return this.#decide('sip-user-name', user, user.sipUser, 0);
  }

  /** Whether somebody else has the user's extension. */
  ofExtension(user: Numbers) {
    return this.#decide('extension', user, user.extension, 1);
  }

  #decide(pbxNumber: 'sip-user-name' | 'extension', user: Numbers, number: string, own: 0 | 1) {
    const here = this.#here.get(keyOf(user, number)) ?? 0;
    const elsewhere = (this.#all.get(number) ?? 0) - here;
    const same = here > own ? 'same-account' : elsewhere > 0 ? 'elsewhere' : 'none';
    return pbxNumbering.decide({ pbxNumber, sameExtension: number === '' ? 'unknown' : same });
  }
}

/** What is to be looked at about the numbers of a user. */
export function numberIssues(
  user: Numbers,
  numbers: PbxNumbers
): readonly ('numbering_clash' | 'duplicate_extension')[] {
  return [
    ...(numbers.ofDevice(user).outcome === 'clash' ? (['numbering_clash'] as const) : []),
    ...(numbers.ofExtension(user).outcome === 'extension-shared' ? (['duplicate_extension'] as const) : [])
  ];
}

/** The rules by which something about these users is decided and which are our own reading, with how many users. */
export function numberReadings(
  users: readonly Numbers[]
): readonly { readonly id: string; readonly count: number }[] {
  const numbers = new PbxNumbers(users);
  const readings = new Map<string, number>();
  for (const user of users) {
    if (user.extension === '') continue;
    const rules = [numbers.ofDevice(user), numbers.ofExtension(user)].map(({ rule }) => rule);
    const assumed = rules.filter(({ source }) => source.basis === 'assumed').map(({ id }) => id);
    for (const id of new Set(assumed)) count(readings, id);
  }
  return [...readings].map(([id, users]) => ({ id, count: users })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const keyOf = ({ subAccount }: Numbers, number: string): string => `${subAccount}\n${number}`;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
