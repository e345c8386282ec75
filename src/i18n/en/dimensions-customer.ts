/** The customer of an account: wizard, overview, edit, status. */
export const dimensionsCustomer = {} as const;
