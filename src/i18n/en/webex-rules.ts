export const webexRules = {} as const;
