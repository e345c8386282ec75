/**
 * When the control that has the focus disappears (an Undo that was used, a row that left the list), the browser drops
 * the focus to the top of the page. This gives it to the nearest part that is still there. Returns the way to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let ancestors: HTMLElement[] = [];

  const remember = ({ target }: FocusEvent): void => {
    ancestors = [];
    for (let at = target instanceof HTMLElement ? target : null; at; at = at.parentElement)
      ancestors.push(at);
  };
  const observer = new MutationObserver(() => {
    const [last] = ancestors;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const nearest = ancestors.find((each) => each.isConnected && root.contains(each)) ?? root;
    // the whole page is no place: its main part is
    const place = nearest.closest<HTMLElement>('main') ? nearest : root.querySelector<HTMLElement>('main');
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });

  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
