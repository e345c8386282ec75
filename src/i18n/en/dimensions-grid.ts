/** All customers, and their trials. */
export const dimensionsGrid = {} as const;
