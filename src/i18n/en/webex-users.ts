export const webexUsers = {} as const;
