/**
 * Where a floating list belongs: the landmark or dialog around its trigger. There it is announced in its
 * place, stays inside a dialog's focus, and its clicks do not bubble through the row it was opened from.
 */
export const layerHome = (trigger: HTMLElement | null): Element =>
  trigger?.closest('[role=dialog], main, header, nav, aside') ?? document.body;
