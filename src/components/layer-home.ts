/**
 * Where a floating list belongs: the landmark or dialog around its trigger. There it is announced in its
 * place, stays inside a dialog's focus, and its clicks do not bubble through the row it was opened from.
 */
export const layerHome = (trigger: HTMLElement | null): Element =>
  trigger?.closest('[role=dialog], main, header, nav, aside') ?? document.body;

/** Which way a floating list reads: it does not find out by itself. */
export const layerDirection = (trigger: HTMLElement | null): 'ltr' | 'rtl' =>
  trigger && getComputedStyle(trigger).direction === 'rtl' ? 'rtl' : 'ltr';
