/** What a control's `aria-describedby` names: its error first, then its hint, then whatever the page adds. */
export const describedBy = (
  id: string,
  shown: { error?: string | undefined; hint?: string | undefined },
  more?: string | null
) => [shown.error && `${id}-error`, shown.hint && `${id}-hint`, more].filter(Boolean).join(' ') || undefined;
