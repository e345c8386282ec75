import type { Connection } from './dimensions-customer.ts';
import type { PbxUser } from './dimensions-user.ts';
import { subAccountsSwitch } from './sub-accounts.table.ts';

/** The account itself, by the empty name, or one of its sub-accounts. */
export interface PbxAccount {
  readonly name: string;
  readonly users: readonly PbxUser[];
}

/** What is seen of a telephone system. */
export interface PbxView {
  readonly accounts: readonly PbxAccount[];
  /** Sub-accounts that are there and, as they were not chosen, left out (R42). */
  readonly unseenSubAccounts: number;
}

type Chosen = Pick<Connection, 'hasSubAccounts' | 'isTopLevel'>;

const subAccountsOf = ({ hasSubAccounts, isTopLevel }: Chosen) =>
  subAccountsSwitch.decide({
    connectionAge: 'as-before',
    subAccounts: hasSubAccounts ? 'on' : 'off',
    pbxAccount: isTopLevel ? 'top-level' : 'customers'
  }).outcome;

/** Sub-accounts are to be monitored below an account that stands above all customers (R43). */
export const isRefusedByPbx = (connection: Chosen): boolean => subAccountsOf(connection) === 'top-level';

/** The accounts that are synchronised: all of them, or only the first with the others counted (R41, R42). */
export function viewOf(accounts: readonly PbxAccount[], connection: Chosen): PbxView {
  if (subAccountsOf(connection) !== 'counted-only') return { accounts, unseenSubAccounts: 0 };
  const seen = accounts.filter(({ name }) => name === '');
  return { accounts: seen, unseenSubAccounts: accounts.length - seen.length };
}

/** The users of a list by their accounts, the account itself first even if nobody is in it. */
export function accountsIn(users: readonly PbxUser[]): readonly PbxAccount[] {
  const byName = new Map<string, PbxUser[]>([['', []]]);
  for (const user of users) {
    const members = byName.get(user.subAccount);
    if (members) members.push(user);
    else byName.set(user.subAccount, [user]);
  }
  return [...byName].map(([name, members]) => ({ name, users: members }));
}
