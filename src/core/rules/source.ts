/** How firmly a rule stands: said by the vendor, following from what is said, or our own reading. */
export type Basis = 'stated' | 'derived' | 'assumed';

/** One sentence of a document. `sentence` is its number in `docs/glossary.md`'s sources, `line` its line there. */
export interface Place {
  readonly document: string;
  readonly edition: string;
  readonly section: string;
  readonly sentence: string;
  /** `null` for a page that is cited as a whole. */
  readonly line: number | null;
}

/** Where a rule comes from. `gap` names the open question that a reading answers. */
export interface Source {
  readonly basis: Basis;
  readonly places: readonly Place[];
  readonly gap?: string;
}
