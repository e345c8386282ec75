import { Dexie } from 'dexie';

/** Thrown when the database was written by a newer version of the product. Nothing was changed. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/**
 * Dexie alone lets old code re-open and write into a database that newer code has upgraded. Three barriers stop it:
 * look before opening, refuse when ready, and stay closed once a newer version asks for the database.
 */
export function blockNewerDatabase(database: Dexie, version: number, onNewer: () => void): void {
  const isNewer = (native: number): boolean => Math.floor(native / 10) > version; // Dexie stores ten times its number
  database.on('versionchange', (event) => {
    // a deleted database reports no new version; that is not a newer one
    database.close({ disableAutoOpen: true });
    if (event.newVersion !== null) onNewer();
    return false;
  });
  database.on('ready', () => {
    if (isNewer(database.backendDB().version)) throw new NewerDatabaseError(database.name);
  });
}

/** Opens the database. Throws `NewerDatabaseError` instead if it is of a newer version, without touching it. */
export async function openDatabase(database: Dexie, version: number): Promise<void> {
  const factory = Dexie.dependencies.indexedDB as IDBFactory | undefined;
  // Firefox before 126 cannot list databases; the second barrier still holds there
  const present = (await factory?.databases?.()) ?? [];
  const native = present.find(({ name }) => name === database.name)?.version ?? 0;
  if (Math.floor(native / 10) > version) throw new NewerDatabaseError(database.name);
  await database.open();
}
