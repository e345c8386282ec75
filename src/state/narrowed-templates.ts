import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';

/** One line of the list of onboarding templates. */
export interface TemplateRow {
  readonly template: OnboardingTemplate;
  readonly customers: number;
  readonly countryName: string;
  /** The vendor's number of the subscription; `''` for a template without one. */
  readonly subscription: string;
  /** What the search looks at, ready to compare. */
  readonly text: string;
}

export type TemplateSort = 'name' | 'country' | 'customers';

/** The rows whose text has every word. */
export function foundTemplates(rows: readonly TemplateRow[], words: string): readonly TemplateRow[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
}

/** The rows in the wanted order; equal ones by their names. */
export function sortedTemplates(
  rows: readonly TemplateRow[],
  sort: TemplateSort,
  descending: boolean
): readonly TemplateRow[] {
  const { compare } = new Intl.Collator();
  const byName = (a: TemplateRow, b: TemplateRow): number => compare(a.template.name, b.template.name);
  const comparing: Readonly<Record<TemplateSort, (a: TemplateRow, b: TemplateRow) => number>> = {
    name: byName,
    country: (a, b) => compare(a.countryName, b.countryName),
    customers: (a, b) => a.customers - b.customers
  };
  return rows.toSorted((a, b) => (descending ? -1 : 1) * comparing[sort](a, b) || byName(a, b));
}
