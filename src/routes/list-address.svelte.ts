import { untrack } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** What is asked of a list, as the query of an address; empty while nothing is. */
export interface AskedInQuery {
  query: string;
}

/**
 * Keeps what is asked of a list in the address: a reload and going back find it again, and the address can be passed
 * on. While a dialog has the address, nothing is written there.
 */
export function keepInAddress(list: AskedInQuery, isDialog: () => boolean): void {
  list.query = location.search;
  let written = list.query;

  // a link to the list asks for it anew; kit knows nothing of the query that was written, the browser does
  afterNavigate(() => {
    if (isDialog()) return;
    list.query = location.search;
    written = list.query;
  });
  $effect(() => {
    const { query } = list;
    if (query === written || isDialog()) return;
    written = query;
    untrack(() => replaceState(`${page.url.pathname}${query}`, page.state));
  });
}
