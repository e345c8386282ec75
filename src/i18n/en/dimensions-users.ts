/** Users of a customer and their roles. */
export const dimensionsUsers = {} as const;
