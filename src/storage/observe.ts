import { liveQuery, type Observable } from 'dexie';

/** Runs a query again whenever what it read changes, in this tab or another. */
export const observe = <T>(query: () => T | Promise<T>): Observable<T> => liveQuery(query);
