/** What the page on screen is about, where that is one person, order or role: the browser's tab says so first. */
export const pageSubject = $state({ name: '' });

/** Names the page while it is on screen; to be called in an effect, which it then leaves as it found it. */
export function namePage(name: string): () => void {
  pageSubject.name = name;
  return () => {
    if (pageSubject.name === name) pageSubject.name = '';
  };
}
