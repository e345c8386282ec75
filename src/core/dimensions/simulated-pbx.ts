import type { Person } from '#core/account/person.ts';
import { addressKey } from './addresses-elsewhere.ts';
import { dice, hash, shuffled, type Dice } from './dice.ts';
import type { Connection } from './dimensions-customer.ts';
import type { PbxTemplate } from './dimensions-settings.ts';
import type { PbxUser } from './dimensions-user.ts';
import { isRefusedByPbx, viewOf, type PbxAccount, type PbxView } from './pbx-accounts.ts';
import { familyNames, givenNames } from './simulated-names.ts';
import type { SimulatedPbx, Sync, SyncScenario } from './sync.ts';
import { effectOf } from './sync-effects.ts';
import { templateKey } from './template-key.table.ts';

/** What a simulated telephone system is made from, and nothing else: the same always gives the same. */
export interface SimulationInput {
  readonly connection: Pick<Connection, 'id' | 'hasSubAccounts' | 'isTopLevel'>;
  readonly template: Pick<PbxTemplate, 'kind' | 'hasMasterKey'>;
  readonly sync: Pick<Sync, 'pbx' | 'scenario'>;
  /** The administrator that comes with the customer: the system has them as well. */
  readonly primary: Pick<Person, 'firstName' | 'lastName' | 'email'> | null;
}

export interface Simulation extends PbxView {
  /** What goes wrong that is not to be seen on its users. */
  readonly failure: SyncScenario | null;
  /** Addresses, as `addressKey` has them, that users of customers have of whom nothing is known here. */
  readonly addressesElsewhere: ReadonlySet<string>;
}

/** How many users the account itself and each sub-account have. */
const sizes: Readonly<Record<SimulatedPbx, Readonly<Record<string, number>>>> = {
  'single-site': { '': 8 },
  'three-sub-accounts': { '': 9, Harbour: 14, Hillside: 12, Lakeside: 10 },
  dirty: { '': 20 },
  large: { '': 1500 }
};

/** A telephone system that is made up, with what the scenario says is wrong with it (4.2 and 4.3 of the facts). */
export function simulatedPbx(input: SimulationInput): Simulation {
  const { connection, sync, primary } = input;
  const users = new Map(Object.keys(sizes[sync.pbx]).map((name) => [name, [] as PbxUser[]]));
  const roll = dice(`${connection.id} ${sync.pbx}`);
  const domain = domainOf(connection);
  const nameAt = namesInOrder(roll);
  let count = 0;
  for (const [block, [name, members]] of [...users].entries())
    for (let i = 0; i < (sizes[sync.pbx][name] ?? 0); i++)
      members.push(userAt(count++, name, extensionAt(block, i, sync.pbx), domain, nameAt, roll));
  const main = users.get('') ?? [];
  const [first] = main;
  if (first && primary) main[0] = { ...first, ...namesOf(primary), email: primary.email };
  // somebody else for each scenario; the faults of the dirty system stay where they are
  const others = main.slice(1).map((_, i) => i + 1);
  const drawn = shuffled(others, dice(`${connection.id} ${sync.pbx} dirty`));
  const ownEmail = primary ? (first?.email ?? '') : '';
  if (sync.pbx === 'dirty') faults(main, drawn, ownEmail).dirty();
  const left = shuffled(drawn.toSorted(ascending), dice(`${connection.id} ${sync.scenario}`));
  const elsewhere = faults(main, left, ownEmail)[sync.scenario]?.() ?? [];
  const accounts: readonly PbxAccount[] = [...users].map(([name, members]) => ({
    name,
    users: sync.scenario === 'empty_pbx' ? [] : members
  }));
  return {
    ...viewOf(accounts, connection),
    failure: failureOf(input),
    addressesElsewhere: new Set(elsewhere.map(addressKey))
  };
}

const domainOf = ({ id }: Pick<Connection, 'id'>): string => `pbx-${hash(id).toString(36)}.example.com`;

/** What keeps the system from being read or monitored, whatever its users are like. */
function failureOf({ connection, template, sync }: SimulationInput): SyncScenario | null {
  if (isRefusedByPbx(connection)) return 'top_level_subaccounts';
  const key = templateKey.decide({ masterKey: template.hasMasterKey ? 'yes' : 'no' }).outcome;
  if (template.kind === 'kazoo' && key === 'cannot-query') return 'key_lacks_access';
  const effect = effectOf(sync.scenario);
  return effect === 'warns' || effect === 'completes' ? null : sync.scenario;
}

const ascending = (a: number, b: number): number => a - b;
const namesOf = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>) => ({
  firstName,
  lastName
});

/** Every pair of names once. The step has no divisor in common with their number. */
function namesInOrder(roll: Dice) {
  const all = givenNames.length * familyNames.length;
  const start = roll(all);
  return (index: number): Pick<PbxUser, 'firstName' | 'lastName'> => {
    const at = (start + index * 641) % all;
    const firstName = givenNames[at % givenNames.length] ?? '';
    return { firstName, lastName: familyNames[Math.floor(at / givenNames.length)] ?? '' };
  };
}

const extensionAt = (block: number, index: number, pbx: SimulatedPbx): string =>
  String((pbx === 'large' ? 2000 : 200 + block * 100) + index + 1);

function userAt(
  index: number,
  subAccount: string,
  extension: string,
  domain: string,
  nameAt: (index: number) => Pick<PbxUser, 'firstName' | 'lastName'>,
  roll: Dice
): PbxUser {
  const names = nameAt(index);
  const letters = Array.from({ length: 8 }, () => roll(36).toString(36)).join('');
  return {
    pbxId: `${letters}-${index + 1}`,
    subAccount,
    ...names,
    email: `${names.firstName}.${names.lastName}@${domain}`.toLowerCase(),
    extension,
    sipUser: `user_${letters}`,
    isAgent: roll(4) === 0,
    isSimulated: true
  };
}

/** What can be wrong with users, each with somebody else of `others`. The answer is the addresses used elsewhere. */
function faults(users: PbxUser[], others: number[], ownEmail: string) {
  const change = (over: (user: PbxUser) => Partial<PbxUser>): PbxUser | undefined => {
    const index = others.shift();
    const user = index === undefined ? undefined : users[index];
    if (index === undefined || !user) return undefined;
    return (users[index] = { ...user, ...over(user) });
  };
  const untouched = (): PbxUser | undefined => change(() => ({}));
  const sharesEmail = (): void => {
    const one = untouched();
    change(({ email }) => ({ email: one?.email.toUpperCase() ?? email }));
  };
  const lacksEmail = (): void => void change(() => ({ email: '' }));
  const clashes = (): void => {
    const one = untouched();
    change(({ sipUser }) => ({ sipUser: one?.extension ?? sipUser }));
  };
  const fault: Partial<Record<SyncScenario, () => string[] | void>> = {
    duplicate_email: sharesEmail,
    missing_email: lacksEmail,
    missing_extension: () => void change(() => ({ extension: '' })),
    numbering_clash: clashes,
    primary_email_mismatch: () => {
      const [first] = users;
      if (first) users[0] = { ...first, email: ownEmail };
    },
    email_used_elsewhere: () => [untouched()?.email ?? '']
  };
  return {
    ...fault,
    /** Two addresses that occur twice, three that are missing, and one clash. */
    dirty: () =>
      [sharesEmail, sharesEmail, lacksEmail, lacksEmail, lacksEmail, clashes].forEach((wrong) => wrong())
  };
}
