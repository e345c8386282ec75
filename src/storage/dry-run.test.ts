import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aContext, aWorkspace, anAccount, anOrder, licensed } from '#core/a-state.ts';
import type { Person } from '#core/account/person.ts';
import type { MitelAccount } from '#core/mitel/mitel-account.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { licenceDryRun, removalDryRun } from './dry-run.ts';
import { emailsOf, personAround } from './people-around.ts';

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

/** An account with three ordered licences, two of them given. */
async function given(integrations: Partial<MitelAccount['integrations']>): Promise<void> {
  const outcome = await change(
    db,
    {
      type: 'import-records',
      from: 'test',
      records: {
        workspace: aWorkspace(),
        accounts: [anAccount({ integrations })],
        people: everybody,
        orders: [anOrder({ quantity: 3 })]
      }
    },
    context
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
}

const dryRun = async (action: 'give' | 'take') => {
  const { groups, left, leftAfter } = await licenceDryRun(db, action, 'acme', ids, context);
  return {
    ...Object.fromEntries(groups.map(({ outcome, personIds }) => [outcome, personIds])),
    left,
    leftAfter
  };
};

beforeEach(() => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
});

test('giving goes to those without a licence until none is left', async () => {
  await given({ micollab: 'off', 'miteam-meetings': 'on' });
  expect(await dryRun('give')).toEqual({
    allowed: ['dora'],
    'already-licensed': ['anna', 'ben', 'cleo'],
    'no-licence-left': ['emil', 'fay'],
    left: 1,
    leftAfter: 0
  });
});

test('taking frees only what came from an order', async () => {
  await given({ micollab: 'off', 'miteam-meetings': 'on' });
  expect(await dryRun('take')).toEqual({
    allowed: ['anna', 'ben', 'cleo'],
    'not-licensed': ['dora', 'emil', 'fay'],
    left: 1,
    leftAfter: 3
  });
});

test('under MiCollab nothing can be given', async () => {
  await given({ micollab: 'on', 'miteam-meetings': 'on' });
  const { groups } = await licenceDryRun(db, 'give', 'acme', ids, context);
  expect(groups).toMatchObject([
    { outcome: 'managed-by-micollab', names: ['Ada anna', 'Ada ben', 'Ada cleo', 'Ada dora', 'Ada emil'] }
  ]);
});

test('removing counts the licences it frees', async () => {
  await given({});
  expect(await removalDryRun(db, 'acme', ids, context)).toMatchObject({
    people: 6,
    freed: 2,
    byMicollab: 1
  });
});

test('a person between two others, and the addresses that are taken', async () => {
  await given({});
  const around = await personAround(db, 'acme', 'ben');
  expect([around?.previous?.id, around?.person.id, around?.next?.id]).toEqual(['anna', 'ben', 'cleo']);
  expect((await personAround(db, 'acme', 'anna'))?.previous).toBeUndefined();
  expect(await personAround(db, 'another', 'ben')).toBeUndefined();
  expect(await emailsOf(db, 'acme')).toEqual(new Set(ids.map((id) => `${id}@example.com`)));
});
