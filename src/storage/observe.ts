import { liveQuery, type Observable } from 'dexie';

/**
 * Runs a query again whenever what it read changes, in this tab or another. It is asked within an async function: Dexie
 * keeps transactions alive across a number of native awaits that all running queries share, and only such a function
 * adds its own to it.
 */
export const observe = <T>(query: () => T | Promise<T>): Observable<T> => liveQuery(async () => query());
