/** What an account has at Webex: the customer, the wizard that creates it, and what happened to it. */
export const webexCustomer = {
  'webex-customer.sections': 'Sections of Webex'
} as const;
