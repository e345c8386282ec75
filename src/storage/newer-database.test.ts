import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Database, schemaVersion } from './database.ts';
import { NewerDatabaseError, openDatabase } from './newer-database.ts';
import { storageProblemOf } from './storage-problem.ts';

let dependencies: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
const account = (id: string) =>
  ({ id, name: id, sortKey: id }) as unknown as Parameters<Database['accounts']['add']>[0];

/** The same database as a later version of the product would open it. */
function laterVersion(version: number): Dexie {
  const later = new Dexie('console', dependencies);
  later.version(version).stores({
    workspace: 'id',
    accounts: 'id, sortKey, country',
    people: 'id',
    orders: 'id',
    journal: 'seq',
    changes: 'entryId',
    exchanges: '++key'
  });
  return later;
}

beforeEach(() => {
  dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  // openDatabase asks Dexie's own factory which databases there are
  Dexie.dependencies.indexedDB = dependencies.indexedDB;
});

test('An old tab stops writing as soon as a newer version opens the database', async () => {
  let told = false;
  const old = new Database('console', () => (told = true), dependencies);
  await openDatabase(old, schemaVersion);
  await old.accounts.add(account('first'));

  const later = laterVersion(schemaVersion + 1);
  await later.open();

  const failure: unknown = await old.accounts.add(account('second')).catch((error: unknown) => error);
  expect(storageProblemOf(failure)).toBe('closed');
  expect(told).toBe(true);
  expect(await later.table('accounts').count()).toBe(1);
});

test('An older build refuses to open a newer database and leaves it as it is', async () => {
  const later = laterVersion(schemaVersion + 1);
  await later.open();
  await later.table('accounts').add(account('first'));
  later.close();

  const old = new Database('console', undefined, dependencies);
  await expect(openDatabase(old, schemaVersion)).rejects.toThrow(NewerDatabaseError);
  await expect(old.open()).rejects.toThrow(); // even where the list of databases cannot be asked
  await later.open();
  expect(later.verno).toBe(schemaVersion + 1);
  expect(await later.table('accounts').count()).toBe(1);
});

test('A schema that was patched without a new version is not taken for a newer one', async () => {
  const first = new Database('console', undefined, dependencies);
  await openDatabase(first, schemaVersion);
  first.close();
  await new Promise<void>((resolve, reject) => {
    const request = dependencies.indexedDB.open('console', schemaVersion * 10 + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(new Error('not opened'));
  });
  const again = new Database('console', undefined, dependencies);
  await openDatabase(again, schemaVersion);
  expect(again.isOpen()).toBe(true);
});

test('A deleted database is not taken for a newer one', async () => {
  let told = false;
  const open = new Database('console', () => (told = true), dependencies);
  await openDatabase(open, schemaVersion);
  await Dexie.delete('console');
  expect(told).toBe(false);
});

test('A full disk is recognised although Dexie reports an aborted transaction', () => {
  const full = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: Object.assign(new Error('quota'), { name: 'QuotaExceededError' })
  });
  expect(storageProblemOf(full)).toBe('disk-full');
  expect(storageProblemOf(new Error('anything else'))).toBe('unreadable');
});
