import { goto } from '$app/navigation';
import { addresses } from './addresses.ts';

/** `g`, then a letter: go to a screen. The words are in the catalogue under `nav.…`. */
export const goKeys = {
  a: { label: 'nav.accounts', href: addresses.accounts },
  o: { label: 'nav.orders', href: addresses.orders },
  m: { label: 'nav.templates', href: addresses.templates },
  d: { label: 'nav.dimensions', href: addresses.dimensionsCustomers },
  t: { label: 'nav.activity', href: addresses.activity },
  r: { label: 'nav.rules', href: addresses.rules },
  h: { label: 'nav.hand-off', href: addresses.handOff },
  s: { label: 'nav.settings', href: addresses.settings }
} as const;

/** Letters belong to the field that has the focus, or to the dialog around it. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

/** What shows that it has this key, and can be reached: not while a dialog is open. */
const withKey = (key: string): HTMLElement | undefined =>
  document.querySelector('[role="dialog"]')
    ? undefined
    : [...document.querySelectorAll<HTMLElement>(`main [aria-keyshortcuts="${key}"]`)].find((element) =>
        element.checkVisibility()
      );

/** Listens for the shortcuts of every page, and for `/` and `n` of what is on it; `singleKeys` asks whether letters without Ctrl are wanted. */
export function listenForShortcuts(on: {
  palette: () => void;
  help: () => void;
  singleKeys: () => boolean;
  may: (key: keyof typeof goKeys) => boolean;
}): (event: KeyboardEvent) => void {
  let afterG = false;
  return (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      return on.palette();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !on.singleKeys() || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (afterG && key in goKeys && on.may(key as keyof typeof goKeys)) {
      event.preventDefault();
      // the addresses are resolved by addresses.ts

      void goto(goKeys[key as keyof typeof goKeys].href());
    } else if (key === '?') on.help();
    else if (key === '/' || key === 'n') {
      const target = withKey(key);
      if (!target) return;
      event.preventDefault();
      if (key === '/') target.focus();
      else target.click();
    }
    afterG = key === 'g' && !afterG;
  };
}
