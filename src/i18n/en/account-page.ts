/** The account information page: support contacts, vendor facts, status, subscriptions and orders. */
export const accountPage = {} as const;
