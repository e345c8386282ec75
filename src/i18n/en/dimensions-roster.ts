/** The roster of a telephone system, read from a list. */
export const dimensionsRoster = {} as const;
