import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aContext, aWorkspace, anAccount, anOrder, licensed, noRecords } from '#core/a-state.ts';
import type { Person } from '#core/account/person.ts';
import type { MitelAccount } from '#core/mitel/mitel-account.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { licenceDryRun, removalDryRun, roleDryRun, type LicenceDryRun } from './dry-run.ts';
import { personAround } from './people-around.ts';

const context = aContext();
let db: Database;

const micollab = { miteam: { generation: 'first', source: 'micollab' } } as const;
const revoked = { miteam: { generation: 'earlier', source: 'order' } } as const;
const person = (id: string, over: Partial<Person> = {}) => aPerson({ id, lastName: id, ...over });
const everybody = [
  person('anna', licensed),
  person('ben', licensed),
  person('cleo', micollab),
  person('dora', revoked),
  person('emil'),
  person('fay')
];
const ids = everybody.map(({ id }) => id);

const tiers = [
  anOrder({ id: 'o-1', sapOrderId: '2', product: 'mitel-one', tier: 'essential', quantity: 2 }),
  anOrder({ id: 'o-2', sapOrderId: '3', product: 'mitel-one', tier: 'elite', quantity: 2 })
];

/** An account with three ordered licences, two of them given, and two of each of two tiers of Mitel One. */
async function given(integrations: Partial<MitelAccount['integrations']>): Promise<void> {
  const outcome = await change(
    db,
    {
      type: 'import-records',
      from: 'test',
      records: {
        ...noRecords,
        workspace: aWorkspace(),
        accounts: [anAccount({ integrations })],
        people: everybody,
        orders: [anOrder({ quantity: 3 }), ...tiers]
      }
    },
    context
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
}

const dryRun = async (action: 'give' | 'take') => {
  const type = `${action}-licences` as const;
  return summary(await licenceDryRun(db, { type, accountId: 'acme', personIds: ids }, context));
};
const summary = ({ groups, pools }: LicenceDryRun) => ({
  ...Object.fromEntries(groups.map(({ outcome, personIds }) => [outcome, personIds])),
  pools: pools.map(({ pool, left, leftAfter }) => [pool, left, leftAfter])
});

beforeEach(() => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
});

test('giving goes to those without a licence until none is left', async () => {
  await given({ micollab: 'off', 'miteam-meetings': 'on' });
  expect(await dryRun('give')).toEqual({
    allowed: ['dora'],
    'already-licensed': ['anna', 'ben', 'cleo'],
    'no-licence-left': ['emil', 'fay'],
    pools: [['miteam-meetings', 1, 0]]
  });
});

test('taking frees only what came from an order', async () => {
  await given({ micollab: 'off', 'miteam-meetings': 'on' });
  expect(await dryRun('take')).toEqual({
    allowed: ['anna', 'ben', 'cleo'],
    'not-licensed': ['dora', 'emil', 'fay'],
    pools: [['miteam-meetings', 1, 3]]
  });
});

test('under MiCollab nothing can be given', async () => {
  await given({ micollab: 'on', 'miteam-meetings': 'on' });
  const { groups } = await licenceDryRun(
    db,
    { type: 'give-licences', accountId: 'acme', personIds: ids },
    context
  );
  expect(groups).toMatchObject([
    { outcome: 'managed-by-micollab', names: ['Ada anna', 'Ada ben', 'Ada cleo', 'Ada dora', 'Ada emil'] }
  ]);
});

test('a tier goes to those who hold another one or none, while there is one left', async () => {
  await given({ 'mitel-one': 'on' });
  const give = (tier: 'essential' | 'elite', ...personIds: readonly string[]) =>
    ({ type: 'give-mitel-one', accountId: 'acme', personIds, tier }) as const;
  const later = aContext({ entryId: 'later' });
  expect((await change(db, give('essential', 'anna', 'ben'), later)).ok).toBe(true);
  expect(summary(await licenceDryRun(db, give('elite', 'anna', 'cleo', 'dora'), later))).toEqual({
    allowed: ['anna', 'cleo'],
    'no-licence-left': ['dora'],
    pools: [
      ['essential', 0, 1],
      ['elite', 2, 0]
    ]
  });
  const take = { type: 'take-mitel-one', accountId: 'acme', personIds: ['anna', 'cleo'] } as const;
  expect(summary(await licenceDryRun(db, take, later))).toEqual({
    allowed: ['anna'],
    'not-licensed': ['cleo'],
    pools: [['essential', 0, 1]]
  });
  expect(await removalDryRun(db, 'acme', ids, later)).toMatchObject({ mitelOne: 2 });
});

test('what MiCollab handed out is written down without touching what is left to give', async () => {
  await given({ micollab: 'on', 'miteam-meetings': 'on' });
  const record = { type: 'record-micollab-licences', accountId: 'acme', personIds: ids } as const;
  expect(summary(await licenceDryRun(db, record, context))).toEqual({
    'already-licensed': ['anna', 'ben', 'cleo'],
    allowed: ['dora', 'emil', 'fay'],
    pools: []
  });
  const strike = { ...record, type: 'strike-micollab-licences' } as const;
  expect(summary(await licenceDryRun(db, strike, context))).toMatchObject({ allowed: ['cleo'], pools: [] });
});

test('a role changes those who have another one', async () => {
  await given({});
  expect(
    await roleDryRun(db, { type: 'set-role', accountId: 'acme', personIds: ids, role: 'user' }, context)
  ).toMatchObject({ changed: [], same: 6 });
  const admins = {
    type: 'set-role',
    accountId: 'acme',
    personIds: ['ben', 'anna'],
    role: 'account-admin'
  } as const;
  expect(await roleDryRun(db, admins, context)).toEqual({
    changed: ['ben', 'anna'],
    names: ['Ada ben', 'Ada anna'],
    same: 0
  });
});

test('removing counts the licences it frees', async () => {
  await given({});
  expect(await removalDryRun(db, 'acme', ids, context)).toMatchObject({
    people: 6,
    freed: 2,
    byMicollab: 1
  });
});

test('a person between two others', async () => {
  await given({});
  const around = await personAround(db, 'acme', 'ben');
  expect([around?.previous?.id, around?.person.id, around?.next?.id]).toEqual(['anna', 'ben', 'cleo']);
  expect((await personAround(db, 'acme', 'anna'))?.previous).toBeUndefined();
  expect(await personAround(db, 'another', 'ben')).toBeUndefined();
});
