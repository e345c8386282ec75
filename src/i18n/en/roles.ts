/** Custom roles and viewing as somebody else. */
export const roles = {} as const;
