export const webexSites = {} as const;
