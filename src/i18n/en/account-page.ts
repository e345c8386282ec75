/** The account information page: support contacts, vendor facts, status, subscriptions and orders. */
export const accountPage = {
  'settings.partner-account': 'Mitel partner account',
  'settings.partner-account-about':
    'What Mitel knows of you as a partner. The Subscriptions panel of every account depends on it.',
  'settings.billing-account': 'We have a billing account',
  'settings.billing-account-about':
    'Partners without one have neither the Subscriptions panel nor Add order.',
  'settings.prime-partner': 'We are a Prime Partner',
  'settings.prime-partner-about': 'Prime Partners have no Subscriptions panel.',
  'settings.subscriptions-shown': 'Your accounts show the Subscriptions panel, with Add order.',
  'settings.subscriptions-hidden':
    'You do not see the Subscriptions panel of your accounts. The orders of an account stay listed on its page.'
} as const;
