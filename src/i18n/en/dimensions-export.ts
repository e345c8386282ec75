/** What is handed over. */
export const dimensionsExport = {} as const;
