import type { Place, Source } from './source.ts';

/** A sentence's section, and its line in each document that has it; `null` for a page that is cited as a whole. */
export interface Sentences<S extends string> {
  readonly sections: Readonly<Record<S, string>>;
  readonly lines: Readonly<Record<S, Readonly<Record<string, number | null>>>>;
  /** The edition of each seed document; any other document is one of the vendor's public pages. */
  readonly editions: Readonly<Record<string, string>>;
}

/** The three ways a rule can rest on these sentences. */
export function citing<S extends string>({ sections, lines, editions }: Sentences<S>) {
  const places = (sentences: readonly S[]): readonly Place[] =>
    sentences.flatMap((sentence) =>
      Object.entries(lines[sentence]).map(([document, line]) => ({
        document,
        edition: editions[document] ?? 'public-en',
        section: sections[sentence],
        sentence,
        line
      }))
    );
  const unstated =
    (basis: 'derived' | 'assumed') =>
    (gap: string | undefined, ...sentences: S[]): Source => ({
      basis,
      places: places(sentences),
      ...(gap === undefined ? {} : { gap })
    });
  return {
    /** The vendor says so, in these sentences. */
    stated: (...sentences: S[]): Source => ({ basis: 'stated', places: places(sentences) }),
    /** It follows from these sentences without saying so; `gap` is the question it answers, if it has a number. */
    derived: unstated('derived'),
    /** Our own reading of a gap; the sentences are the nearest the vendor says. */
    assumed: unstated('assumed')
  };
}
