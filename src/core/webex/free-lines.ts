import type { Id } from '#core/fields.ts';
import { lineKey } from './assess-users.ts';
import { lookUp, numbersIn } from './number-ranges.ts';
import type { Site } from './site.ts';
import { extensionOf, numberHolderOf } from './user-check.ts';
import type { UserDetails } from './webex-user.ts';

type Line = Pick<UserDetails, 'siteId' | 'number' | 'extension'>;

/** The numbers of a site that nobody has and a person can be given, in their order; never the main number (our reading). */
export function* freeNumbers(site: Site, isTaken: (number: string) => boolean): Generator<string> {
  for (const { number, kind } of numbersIn(site.numbers))
    if (number !== site.mainNumber && numberHolderOf(kind, isTaken(number)).outcome === 'allowed')
      yield number;
}

/** The extensions from this one on, with as many digits, that somebody of the site can be given. */
function* freeExtensions(first: string, isTaken: (extension: string) => boolean): Generator<string> {
  if (!/^\d{2,10}$/.test(first)) return;
  for (let n = Number(first); ; n++) {
    const extension = String(n).padStart(first.length, '0');
    if (extension.length > first.length) return;
    if (extensionOf(extension, isTaken(extension)).outcome === 'allowed') yield extension;
  }
}

/** Hands out the numbers and extensions of sites, each once. */
export class FreeLines {
  readonly #sites: ReadonlyMap<Id, Site>;
  readonly #kinds: ReadonlyMap<Id, ReturnType<typeof lookUp>>;
  readonly #numbers = new Set<string>();
  readonly #extensions = new Set<string>();
  readonly #nextNumbers = new Map<Id, Generator<string>>();
  readonly #nextExtensions = new Map<string, Generator<string>>();

  constructor(sites: readonly Site[], taken: Iterable<Line>) {
    this.#sites = new Map(sites.map((site) => [site.id, site]));
    this.#kinds = new Map(sites.map((site) => [site.id, lookUp(site.numbers)]));
    for (const line of taken) this.take(line);
  }

  take(line: Line): void {
    this.#numbers.add(line.number);
    this.#extensions.add(lineKey(line));
  }

  /** Whether the number is free for somebody of this site; the main number is left to the site (our reading). */
  hasNumber(siteId: Id, number: string): boolean {
    const kind = this.#kinds.get(siteId)?.(number) ?? null;
    const isMain = this.#sites.get(siteId)?.mainNumber === number;
    return !isMain && numberHolderOf(kind, this.#numbers.has(number)).outcome === 'allowed';
  }

  hasExtension(siteId: Id, extension: string): boolean {
    return extensionOf(extension, this.#extensions.has(lineKey({ siteId, extension }))).outcome === 'allowed';
  }

  /** The next free number of the site, or none. */
  nextNumber(siteId: Id): string {
    const site = this.#sites.get(siteId);
    if (!site) return '';
    const free = this.#nextNumbers.get(siteId) ?? freeNumbers(site, (number) => this.#numbers.has(number));
    this.#nextNumbers.set(siteId, free);
    return valueOf(free);
  }

  /** The next free extension of the site from `first` on, or none. */
  nextExtension(siteId: Id, first: string): string {
    const key = lineKey({ siteId, extension: first });
    const free =
      this.#nextExtensions.get(key) ??
      freeExtensions(first, (extension) => this.#extensions.has(lineKey({ siteId, extension })));
    this.#nextExtensions.set(key, free);
    return valueOf(free);
  }
}

function valueOf(free: Generator<string>): string {
  const next = free.next();
  return next.done === true ? '' : next.value;
}
