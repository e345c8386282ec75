/** Once what was changed is on the screen: for work that keeps it still afterwards. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
