export const mitel = {} as const;
