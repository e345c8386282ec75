/** The account information page: support contacts, vendor facts, status, subscriptions and orders. */
export const accountPage = {
  'nav.account': 'Account',
  'account.contents': 'On this page',
  'account.copy': 'Copy {name}',
  'account.copy-selected': 'Selected. Copy it with Ctrl+C.',
  'account.badge.partner': 'Partner account',
  'account.badge.deactivated': 'Deactivated',
  'account.partner-about':
    'This is your own account. It takes no integrations, can be neither deactivated nor deleted, and there is one only.',

  'account.assigned-by-mitel': 'Assigned by Mitel when the account is created',
  'account.none-recorded': 'Not recorded',
  'account.pbx-after-gateway': 'Known once CloudLink Gateway is set up',
  'account.business-type-about': 'For Mitel’s statistics only.',

  'vendor-facts.title': 'Cloud location and customer number',
  'vendor-facts.location-about':
    'The region in which the account’s data is stored and managed, in data centres of the cloud.',
  'vendor-facts.number-about':
    'The number under which the customer’s subscription was ordered by their reseller or distributor.',
  'vendor-facts.record': 'Record what Mitel assigned',
  'vendor-facts.record-about':
    'Mitel assigns these, or finds them out. Copy them from {console}; whatever is not known stays empty.',
  'vendor-facts.account-id-hint': 'As Mitel writes it. Its form is not checked.',
  'vendor-facts.location-hint':
    'Mitel’s list of regions is not documented, so write the name as it stands there.',
  'vendor-facts.connect': 'This is a MiCloud Connect account',
  'vendor-facts.connect-hint': 'The customer number is then called billing customer number.',
  'vendor-facts.pbx-hint-off':
    'Mitel knows it once CloudLink Gateway is set up. Switch the gateway on first.',

  'contacts.about': 'All problem reports about this account are sent to these people.',
  'contacts.add': 'Add contact',
  'contacts.add-title': 'Add a support contact',
  'contacts.correct-title': 'Correct a support contact',
  'contacts.correct': 'Edit {name}',
  'contacts.remove': 'Remove {name}',
  'contacts.remove-title': 'Remove {name}',
  'contacts.remove-text': '{name} will no longer get the problem reports about this account.',
  'contacts.name': 'Name',
  'contacts.email': 'E-mail',
  'contacts.kind': 'Kind',
  'contacts.kind-about.maintainer': 'Maintains the system',
  'contacts.kind-about.onsite-admin': 'Administers on site',
  'contacts.kind-about.other': 'Anybody else who is to get the reports',
  'contacts.empty': 'Nobody gets the problem reports yet',
  'contacts.empty-text':
    'A partner or account admin must assign support contacts. Problem reports of this account’s users are sent to them.',
  'contacts.finding.must-assign':
    'Nobody is assigned. Add a contact: somebody has to get the problem reports.',
  'contacts.finding.maintainer-missing': 'No maintainer is among them.',
  'contacts.finding.onsite-admin-missing': 'No onsite admin is among them.',
  'contacts.finding.pair-missing': 'Neither a maintainer nor an onsite admin is among them.',
  'contacts.then.maintainer-missing': 'After that, no maintainer is among the contacts.',
  'contacts.then.onsite-admin-missing': 'After that, no onsite admin is among the contacts.',
  'contacts.then.pair-missing': 'After that, neither a maintainer nor an onsite admin is among the contacts.',

  'subscriptions.about': 'All Mitel One and MiTeam Meetings licences of this account.',
  'subscriptions.bought': 'Bought',
  'subscriptions.given': 'Given',
  'subscriptions.given-by-order': 'Given from orders',
  'subscriptions.given-by-micollab': 'Given by MiCollab',
  'subscriptions.free': 'Free',
  'subscriptions.over': 'Over-assigned',
  'subscriptions.tier-unknown': 'Mitel One, tier not recorded',
  'subscriptions.tier': 'Mitel One {tier}',
  'subscriptions.tier-unknown-text':
    'These orders do not say the tier, so none of their licences can be given yet.',
  'subscriptions.over-text': {
    one: '{count} licence more is given than bought. Nobody loses it; none can be given until more are bought or taken back.',
    other:
      '{count} licences more are given than bought. Nobody loses them; none can be given until more are bought or taken back.'
  },
  'subscriptions.span': '{start} to {end}',
  'subscriptions.span-open': 'from {start}, never expires',
  'subscriptions.orders-of': 'Orders of {product}',
  'subscriptions.not-counted': 'Only orders that are active and valid today count as bought.',
  'subscriptions.empty': 'This account has no licences yet',
  'subscriptions.empty-text': 'Licences come with an order. An order is assigned to one account, as a whole.',
  'subscriptions.empty-admin': 'Licences come with an order, which your Mitel partner assigns.',
  'subscriptions.hidden': 'There is no Subscriptions panel here for you.',
  'subscriptions.hidden-settings': 'Change this in the settings',

  'account-orders.about': 'What you bought for this account. Account admins do not see this.',
  'account-orders.empty': 'No order is assigned to this account',
  'account-orders.empty-text': 'Assign one on the Orders page; all its licences then belong to this account.',
  'account-orders.show': 'Go to the orders',
  'account-orders.order': 'Order',
  'account-orders.licences': 'Licences',
  'account-orders.purchased': 'Purchased',
  'account-orders.expires': 'Expires',
  'account-orders.status': 'Status',
  'account-orders.does-not-count': 'Its licences do not count now',

  'account-orders.choosing-for': 'You are choosing an order for {account}.',
  'account-orders.back': 'Back to the account',

  'status.title': 'Status',
  'status.active': 'Active',
  'status.deactivated': 'Deactivated',
  'status.active-text': 'The people of this account can sign in and use their CloudLink applications.',
  'status.deactivated-text':
    'The people of this account can neither sign in nor use any CloudLink application until it is reactivated.',
  'status.licences-stay': 'Their licences stay where they are. The vendor’s documents say nothing of them.',
  'status.deactivate': 'Deactivate',
  'status.deactivate-about': 'Locks everybody of this account out, and can be taken back.',
  'status.deactivate-title': 'Deactivate {account}',
  'status.deactivate-whom': {
    one: '{count} person can then neither sign in nor use any CloudLink application',
    other: '{count} people can then neither sign in nor use any CloudLink application'
  },
  'status.deactivate-nobody': 'Nobody is locked out; the account has no people',
  'status.deactivate-back': 'You can reactivate it at any time.',
  'status.reactivate': 'Reactivate',
  'status.reactivate-title': 'Reactivate {account}',
  'status.reactivate-about': 'Lets the people of this account sign in again.',
  'status.reactivate-ours': 'How the vendor reactivates an account is not documented.',
  'status.delete': 'Delete',
  'status.delete-about': 'Takes the account and its people out. In {console} this is final.',
  'status.delete-title': 'Delete {account}',
  'status.delete-vendor':
    'Deleting the account in {console} is a separate step, and there it is irreversible.',
  /** The word somebody types to deactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-deactivate': 'deactivate',
  /** The word somebody types to reactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-reactivate': 'reactivate',
  /** The word somebody types to delete an account, in the language on screen; the English one is accepted as well. */
  'status.word-delete': 'delete',
  'status.type-word': 'Type “{word}” to confirm',
  'status.type-word-or': 'Type “{word}” or “{english}” to confirm',
  'status.wrong-word': 'This is not the word. Nothing was done.',
  'status.banner': 'This account is deactivated',
  'status.banner-go': 'Show its status',

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
