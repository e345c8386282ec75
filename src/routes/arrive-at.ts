/** Whoever does one of these wants to be where they are. */
const stays = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Goes to the part of the page that has this id, and gives it the focus, as soon as it is there: what is read from the
 * device appears after the page, too late for the browser. Returns the way to stop.
 */
export function arriveAt(id: string): () => void {
  const arrived = (): boolean => {
    const part = document.getElementById(id);
    if (!part) return false;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.scrollIntoView();
    part.focus({ preventScroll: true });
    return true;
  };
  const observer = new MutationObserver(() => {
    if (arrived()) stop();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const type of stays) removeEventListener(type, stop);
  };

  if (!arrived()) {
    observer.observe(document.body, { childList: true, subtree: true });
    for (const type of stays) addEventListener(type, stop, { passive: true });
  }
  return stop;
}
