export const webexExport = {} as const;
