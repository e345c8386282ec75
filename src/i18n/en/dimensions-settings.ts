/** The reseller’s settings and catalogues. */
export const dimensionsSettings = {} as const;
