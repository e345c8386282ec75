export const webexCustomer = {} as const;
