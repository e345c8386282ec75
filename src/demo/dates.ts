const day = 86_400_000;

/** The instant so many days after another; negative for before. */
export const instantAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * day).toISOString();

/** The calendar day so many days after an instant. */
export const dayAfter = (at: string, days: number): string => instantAfter(at, days).slice(0, 10);
