/** Estimates of bills, and bills compared with customers. */
export const dimensionsBilling = {} as const;
