export const webexTemplates = {} as const;
