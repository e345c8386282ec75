import { locales, setLocale, type Locale } from '#i18n/i18n.svelte.ts';

const key = 'patchbay.preferences';

interface Stored {
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  locale: Locale;
  /** Single-letter shortcuts; WCAG 2.1.4 asks that they can be switched off. */
  singleKeys: boolean;
}

function firstLocale(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return locales.find((locale) => locale === wanted.find((tag) => locales.includes(tag as Locale))) ?? 'en';
}

function read(): Stored {
  const defaults: Stored = {
    theme: 'system',
    density: 'comfortable',
    locale: firstLocale(),
    singleKeys: true
  };
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>;
    return {
      theme: (['system', 'light', 'dark'] as const).find((theme) => theme === stored.theme) ?? defaults.theme,
      density: stored.density === 'compact' ? 'compact' : 'comfortable',
      locale: locales.find((locale) => locale === stored.locale) ?? defaults.locale,
      singleKeys: stored.singleKeys !== false
    };
  } catch {
    return defaults; // storage blocked or written by something else: the defaults serve
  }
}

/** How this device likes to see the product. Not part of the workspace and never in a bundle. */
class Preferences {
  #stored = $state<Stored>(read());
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  get theme(): Stored['theme'] {
    return this.#stored.theme;
  }
  get density(): Stored['density'] {
    return this.#stored.density;
  }
  get locale(): Locale {
    return this.#stored.locale;
  }
  get singleKeys(): boolean {
    return this.#stored.singleKeys;
  }

  /** Shows the stored preferences and follows the system's colour scheme. Call once. */
  async start(): Promise<void> {
    this.#dark.addEventListener('change', () => this.#show());
    this.#show();
    await setLocale(this.locale);
  }

  async change(changes: Partial<Stored>): Promise<void> {
    Object.assign(this.#stored, changes);
    try {
      localStorage.setItem(key, JSON.stringify(this.#stored));
    } catch {
      // the choice then lasts as long as the page
    }
    this.#show();
    if (changes.locale) await setLocale(changes.locale);
  }

  #show(): void {
    const { theme, density } = this.#stored;
    const { dataset } = document.documentElement;
    dataset.theme = theme === 'system' ? (this.#dark.matches ? 'dark' : 'light') : theme;
    dataset.density = density;
  }
}

export const preferences = new Preferences();
