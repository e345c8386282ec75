/**
 * Words that several screens share, what happens to customers, and why it does not. The names of the product and of the
 * telephone system are the reseller's: `{dimensions}` and `{kazoo}` stand for them, and nobody has to give them.
 */
export const dimensions = {
  'nav.dimensions': '{dimensions}',
  'dimensions.about': 'Customers planned for {dimensions}, their trials, and what they will be billed.',
  'dimensions.pages': 'Pages of {dimensions}',
  'dimensions.sections': 'Parts of {dimensions}',
  'dimensions.customers': 'Customers',
  'dimensions.trials': 'Trials',
  'dimensions.billing': 'Billing',
  'dimensions.reconciliation': 'Reconciliation',
  'dimensions.overview': 'Overview',
  'dimensions.create-customer': 'Create new customer',
  'dimensions.connection': 'PBX connection',
  'dimensions.roster': 'Roster',
  'dimensions.users': 'Users',
  'dimensions.export': 'Export',
  'dimensions.customer-details': 'Customer details',
  'dimensions.primary-user': 'Primary user',
  'dimensions.pbx-details': 'PBX details',
  'dimensions.role-assignment': 'Role assignment',
  'dimensions.name': 'Name',
  'dimensions.product-type': 'Product type',
  'dimensions.reference': 'Reference',
  'dimensions.country': 'Country',
  'dimensions.notes': 'Notes',
  'dimensions.enable-trial': 'Enable trial period',
  'dimensions.trial-expires': 'Trial expiration date',
  'dimensions.internal-system': 'Internal system',
  'dimensions.date-created': 'Date created',
  'dimensions.status': 'Status',
  'dimensions.tenant-id': 'Tenant identifier',
  'dimensions.pbx-template': 'PBX template',
  'dimensions.sub-accounts': 'Auto Provision Sub-Accounts',
  'dimensions.simulated': 'Simulated',
  'dimensions.estimate': 'Estimate',
  'dimensions.roles-pending': 'Roles pending',
  'dimensions.edit': 'Edit',

  'pbx-kind.kazoo': '{kazoo}',
  'pbx-kind.3cx': '3CX',
  'pbx-kind.teams': 'Microsoft Teams',
  'pbx-identifier.kazoo': 'Account ID',
  'pbx-identifier.3cx': 'User name',
  'pbx-identifier.teams': 'Tenant ID',

  'value.action.read-dimensions': 'see {dimensions} of an account',
  'value.action.change-dimensions': 'plan {dimensions} for an account',
  'value.action.read-notes': 'read the partner’s notes',
  'value.action.read-dimensions-prices': 'see the prices and estimates of {dimensions}',
  'value.action.hand-over-dimensions': 'prepare what is done in the reseller portal',
  'rule.PER-31':
    'Customers are managed in the reseller portal, by users of the reseller with the permission Customer Administrator.',
  'rule.PER-32': 'An administrator of the customer manages its users, and may see here what is planned.',
  'rule.PER-33': 'Only the reseller creates and changes customers.',
  'rule.PER-34': 'The partner’s people read its notes, see its prices and hand over to the reseller portal.',
  'rule.PER-35':
    'Notes are for colleagues, prices are the partner’s own, and the reseller portal is not the customer’s. An account admin has none of them.',
  'rule.RGT-26': 'Prices and estimates are seen by whoever may view users and orders.',

  'sync-state.none': 'Not connected',
  'sync-state.paused': 'Connection paused',
  'sync-state.connecting': 'Connecting to the PBX',
  'sync-state.discovering': 'Discovering users',
  'sync-state.syncing': 'Synchronising users',
  'sync-state.monitoring': 'Monitoring calls and agent status',
  'sync-state.monitoring-partial': 'Monitoring, with open points',
  'sync-state.error': 'Stopped',
  'sync-state.closed': 'Closed',

  'dimensions-part.name': 'a name',
  'dimensions-part.product-type': 'a product type',
  'dimensions-part.country': 'a country',
  'dimensions-part.primary-user': 'a primary user',
  'dimensions-part.connection': 'a PBX connection',
  'dimensions-part.connection-name': 'a name of the connection',
  'dimensions-part.identifier': 'the customer’s account on the PBX',

  'line.dimensions-settings-changed': 'Settings of {dimensions} changed',
  'line.dimensions-names-changed': 'Product names changed',
  'line.dimensions-region-changed': 'Region at {dimensions} changed',
  'line.dimensions-country-changed': 'Own country for {dimensions} changed',
  'line.dimensions-currency-changed': 'Currency of the rate bands: {currency}',
  'line.trials-on': 'Trials of {dimensions} switched on',
  'line.trials-off': 'Trials of {dimensions} switched off',
  'line.longest-trial-changed': {
    one: 'Longest trial: {count} day',
    other: 'Longest trial: {count} days'
  },
  'line.billed-directly-on': 'Direct billing by the vendor of {dimensions} switched on',
  'line.billed-directly-off': 'Direct billing by the vendor of {dimensions} switched off',
  'line.minimum-term-on': 'Billing for 30 days at least switched on',
  'line.minimum-term-off': 'Billing for 30 days at least switched off',
  'line.rate-band-added': 'Rate band {name} added',
  'line.rate-band-corrected': 'Rate band {name} changed',
  'line.rate-band-removed': 'Rate band {name} removed',
  'line.product-type-added': 'Product type {name} added',
  'line.product-type-corrected': 'Product type {name} changed',
  'line.product-type-removed': 'Product type {name} removed',
  'line.pbx-template-added': 'PBX template {name} added',
  'line.pbx-template-corrected': 'PBX template {name} changed',
  'line.pbx-template-removed': 'PBX template {name} removed',
  'line.default-template-set': '{name} is the default PBX template now',
  'line.default-template-cleared': 'No PBX template is the default now',
  'line.dimensions-examples-removed': {
    one: '{count} example removed from the catalogues',
    other: '{count} examples removed from the catalogues'
  },
  'line.dimensions-customer-added': '{dimensions} for {account} begun',
  'line.dimensions-customer-corrected': '{dimensions} of {account} changed',
  'line.connection-made': 'PBX connection of {account} made',
  'line.connection-corrected': 'PBX connection of {account} changed',
  'line.connection-enabled': 'PBX connection of {account} enabled',
  'line.connection-paused': 'PBX connection of {account} paused',
  'line.dimensions-customer-created': 'Customer {account} ready for {dimensions}',
  'line.dimensions-status-recorded': '{dimensions} status of {account} recorded: {dimensionsStatus}',
  'line.termination-scheduled': 'Termination of {account} planned for {day}',
  'line.termination-unscheduled': 'Planned termination of {account} taken back',
  'line.internal-on': '{account} is the internal system now',
  'line.internal-off': '{account} is no longer the internal system',
  'line.agents-follow-on': 'Agents of the PBX of {account} get the Agent User Add-On by themselves',
  'line.agents-follow-off':
    'Agents of the PBX of {account} no longer get the Agent User Add-On by themselves',
  'line.role-trial-recorded': 'Trial of the role {customerRole} recorded for {account}, until {day}',
  'line.role-trial-removed': 'Trial of the role {customerRole} removed from {account}',
  'line.simulation-chosen': 'Simulated PBX for {account} chosen',
  'line.sync-advanced': 'Simulated connection of {account}: {syncState}',
  'line.simulation-ended': 'The simulation for {account} is over',
  'line.dimensions-user-added': '{person} added to {dimensions}',
  'line.dimensions-users-added': {
    one: '{count} user added to {dimensions}',
    other: '{count} users added to {dimensions}'
  },
  'line.dimensions-user-corrected': '{dimensions} of {person} changed',
  'line.dimensions-users-corrected': {
    one: '{dimensions} of {count} user changed',
    other: '{dimensions} of {count} users changed'
  },
  'line.charged-roles-added': {
    one: '{count} charged role more',
    other: '{count} charged roles more'
  },
  'line.charged-roles-ended': {
    one: '{count} charged role less',
    other: '{count} charged roles less'
  },
  'line.dimensions-user-removed': '{person} removed from {dimensions}',
  'line.dimensions-users-removed': {
    one: '{count} user removed from {dimensions}',
    other: '{count} users removed from {dimensions}'
  },
  'line.roles-done': 'Roles of {account} complete',
  'line.roles-pending': 'Roles of {account} pending again',
  'line.dimensions-customer-removed': '{dimensions} of {account} removed',

  'refusal.gone-dimensions-customer': 'This account no longer has {dimensions}.',
  'refusal.gone-dimensions-user': 'This user no longer exists.',
  'refusal.gone-product-type': 'This product type is no longer in the catalogue.',
  'refusal.gone-rate-band': 'This rate band is no longer in the catalogue.',
  'refusal.gone-pbx-template': 'This PBX template is no longer in the catalogue.',
  'refusal.customer-name-taken': 'Another customer is called {name} already.',
  'remedy.customer-name-taken': 'Give this one a name that tells the two apart.',
  'refusal.product-type-unfit': 'The product type {name} cannot be chosen here.',
  'refusal.product-type-unfit.not-in-region': 'The product type {name} is not offered in your region.',
  'refusal.product-type-unfit.not-for-pbx':
    'The product type {name} is not offered for any telephone system that you have a template for.',
  'refusal.product-type-unfit.template-differs':
    'The product type {name} is not offered for the kind of telephone system of this PBX template.',
  'remedy.product-type-unfit':
    'Choose another one. Your sales representative at the vendor knows which are offered.',
  'remedy.product-type-unfit.template-differs':
    'Choose another product type under “Customer details”, or another PBX template.',
  'refusal.product-type-locked': 'The product type {name} cannot be changed once it is assigned.',
  'refusal.lock-not-acknowledged':
    'The product type {name} stays for good, and nobody has confirmed that yet.',
  'remedy.lock-not-acknowledged': 'Confirm it beside the product type, or choose another one.',
  'refusal.trial-unfit': 'The trial cannot end on this day.',
  'refusal.trial-unfit.not-entitled': 'Trials have not been agreed with the vendor.',
  'refusal.trial-unfit.too-early': 'A trial ends after it began, and not in the past.',
  'refusal.trial-unfit.too-long': {
    one: 'A trial may last {most} day at most.',
    other: 'A trial may last {most} days at most.'
  },
  'refusal.trial-unfit.not-after-creation': 'A trial is chosen when the customer is created, not later.',
  'refusal.trial-unfit.termination-only': 'A running trial is stopped by terminating the customer only.',
  'refusal.trial-unfit.not-extendable': 'A running trial can be made shorter, not longer.',
  'refusal.trial-unfit.over-already':
    'A trial that ran stays on record: what was billed rests on its last day.',
  'remedy.trial-unfit.not-entitled': 'Ask your account manager at the vendor for trials.',
  'refusal.internal-taken': '{name} is the internal system, and there is only one.',
  'remedy.internal-taken': 'Take the mark from it first.',
  'refusal.tenant-id-taken': '{name} has this tenant identifier already.',
  'remedy.tenant-id-taken':
    'Copy the identifier of this customer from the portal, or correct the other one first.',
  'refusal.internal-unfit': 'This customer cannot be the internal system.',
  'refusal.internal-unfit.not-at-creation':
    'The internal system is marked when the customer is edited, not when it is created.',
  'refusal.internal-unfit.not-for-evaluation':
    'The internal system is for your own use and demonstrations, not for a customer who tries the product out.',
  'refusal.internal-unfit.trial-running': 'A customer on trial cannot be the internal system.',
  'remedy.internal-unfit.not-for-evaluation': 'Ask your account manager at the vendor for a trial.',
  'refusal.dimensions-incomplete': 'Something is missing: {missing}.',
  'refusal.primary-user-stays': 'The primary user came with the customer and stays.',
  'remedy.primary-user-stays': 'Give somebody else the role User Administrator.',
  'refusal.connection-missing': 'There is no PBX connection yet.',
  'refusal.connection-closed': 'The customer is terminated, and its PBX connection closed for good.',
  'refusal.connection-paused': 'The PBX connection is paused: no user is imported until it is enabled.',
  'refusal.sub-accounts-stay':
    'Whether sub-accounts are monitored is chosen when the connection is created, and stays.',
  'remedy.sub-accounts-stay': 'Make a new connection.',
  'refusal.top-level-account':
    'With this account on the PBX, the sub-accounts of all your customers would be monitored.',
  'remedy.top-level-account': 'Enter the customer’s own account.',
  'refusal.dimensions-action-unfit': 'The status of the customer does not allow that.',
  'refusal.dimensions-action-unfit.vendor-support-only':
    'A terminated customer can be reinstated by the vendor’s support only.',
  'refusal.dimensions-action-unfit.known-to-vendor':
    'The vendor knows this customer, so it is not removed here.',
  'refusal.dimensions-action-unfit.status-unfit': 'The status of the customer does not allow that.',
  'refusal.day-unfit': 'This day is not possible here.',
  'refusal.role-on-trial': 'The role {role} has a trial already.',
  'remedy.role-on-trial': 'Remove that trial first.',
  'refusal.role-trial-too-early': 'A trial of a role does not end before the customer is created ({first}).',
  'refusal.last-administrator': '{person} is the last administrator of this customer.',
  'remedy.last-administrator': 'Give somebody else the roles Website User and User Administrator first.',
  'refusal.role-unfit': '{person} cannot be given the role {role}.',
  'refusal.role-unfit.read-only': 'The role {role} is set by the vendor and cannot be given.',
  'refusal.role-unfit.prerequisite-missing': '{person} lacks the role that {role} builds upon.',
  'refusal.role-unfit.supervisor-already': '{person} has another level of supervisor already.',
  'refusal.role-unfit.email-shared':
    'Somebody else has the e-mail address of {person}, so neither can sign in.',
  'refusal.role-unfit.email-missing': '{person} has no e-mail address to sign in with.',
  'refusal.role-unfit.email-elsewhere': 'A user of another customer has the e-mail address of {person}.',
  'remedy.role-unfit.email-elsewhere':
    'Give this user an address of their own on the PBX, then import the users again.',
  'refusal.role-stays': 'The role {role} cannot be taken from {person}.',
  'refusal.role-stays.read-only': 'The role {role} is set by the vendor and cannot be taken away.',
  'refusal.role-stays.needed': 'Another role of {person} builds upon {role}.',
  'refusal.role-stays.automatic': 'The PBX has {person}, who would get the role {role} again by itself.',
  'remedy.role-stays.needed': 'Take the other role away first.',
  'refusal.charges-not-accepted': {
    one: '{count} role is charged for, and nobody has accepted that yet.',
    other: '{count} roles are charged for, and nobody has accepted that yet.'
  },
  'refusal.sync-unfit': 'The connection does not stand where that could be done.',
  'refusal.pbx-user-stays': 'The PBX has {person}, so this user stays.',
  'remedy.pbx-user-stays': 'Take the roles away instead, or remove the user on the PBX.',
  'refusal.named-by-customers': {
    one: '{count} customer uses {name}.',
    other: '{count} customers use {name}.'
  },
  'remedy.named-by-customers': 'Choose something else for them first.',
  'refusal.product-type-name-taken': 'Another product type is called {name} already.',
  'remedy.product-type-name-taken': 'Give this one a name that tells the two apart.',
  'refusal.named-by-product-types': {
    one: '{count} product type names {name}.',
    other: '{count} product types name {name}.'
  },
  'remedy.named-by-product-types': 'Choose another rate band for them first.'
} as const;
