import type { Because } from '#core/refusal.ts';

/** A finding in words, as a list shows it. */
export interface ListedFinding {
  readonly severity: 'blocks' | 'warns' | 'informs';
  readonly text: string;
  readonly because: Because | undefined;
  /** Who puts it right, where this viewer may not. */
  readonly note: string | undefined;
  /** Where it is put right, or its cause is. */
  readonly way: { readonly href: string; readonly label: string } | undefined;
}
