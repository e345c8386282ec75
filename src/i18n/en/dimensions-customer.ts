/** The customer of an account: wizard, overview, edit, status. */
export const dimensionsCustomer = {
  'dimensions-customer.draft-title': 'The customer is being prepared',
  'dimensions-customer.draft-about':
    'Everything entered so far is kept. Go on where you left off, whenever you like.',
  'dimensions-customer.draft-missing': 'Still missing',
  'dimensions-customer.draft-complete': 'Nothing is missing. The customer can be created.',
  'dimensions-customer.continue': 'Continue',
  'dimensions-customer.not-given': 'Not given',
  'dimensions-customer.not-recorded': 'Not recorded yet',

  'dimensions-customer.status-about.draft': 'It is being prepared here. The vendor knows nothing of it.',
  'dimensions-customer.status-about.ready':
    'Everything is there that the vendor asks for. It can be planned further and handed over; the vendor knows nothing of it yet.',
  'dimensions-customer.status-about.handed-over':
    'The plan was handed over. Record the creation once the customer exists at the vendor.',
  'dimensions-customer.status-about.active': 'The customer exists, can sign in, is recorded and billed.',
  'dimensions-customer.status-about.disabled':
    'Access suspended: nobody of the customer can sign in. Calls and agent status are still recorded, and it is still billed.',
  'dimensions-customer.status-about.terminated':
    'Nothing is recorded and nobody can sign in any more. Only the vendor’s support can reinstate the customer.',
  'dimensions-customer.status-ours':
    'Draft, Ready and Handed over are Patchbay’s own; the vendor has Active, Disabled and Terminated.',
  'dimensions-customer.terminated-on': 'Terminated on',
  'dimensions-customer.terminates-on': 'Termination planned for',
  'dimensions-customer.history': 'Recorded so far',
  'dimensions-customer.history-by': '{when}, by {who}',
  'dimensions-customer.history-undone': 'Undone since',
  'dimensions-customer.planned-on': 'Planned on',

  'dimensions-customer.record-handed-over': 'Record hand-over',
  'dimensions-customer.record-active': 'Record creation',
  'dimensions-customer.disable': 'Disable',
  'dimensions-customer.re-enable': 'Re-enable customer',
  'dimensions-customer.terminate-now': 'Terminate now',
  'dimensions-customer.terminate-later': 'Terminate on specific date',
  'dimensions-customer.move-termination': 'Choose another date',
  'dimensions-customer.take-back': 'Take the plan back',
  'dimensions-customer.more': 'More',
  'dimensions-customer.record-note':
    'Nothing is sent from here: do it in the reseller portal, and record it here.',
  'dimensions-customer.on-day': 'Day on which it happened',
  'dimensions-customer.on-day-active': 'Day of the creation at the vendor',
  'dimensions-customer.title.handed-over': 'Record that the customer was handed over?',
  'dimensions-customer.title.active': 'Record that the vendor created the customer?',
  'dimensions-customer.title.disabled': 'Disable the customer?',
  'dimensions-customer.title.re-enabled': 'Re-enable the customer?',
  'dimensions-customer.title.terminated': 'Terminate the customer now?',
  'dimensions-customer.title.schedule': 'Terminate the customer on a specific date?',
  'dimensions-customer.title.take-back': 'Take the planned termination back?',

  'dimensions-customer.effect.update':
    'What is changed here from now on has to be changed at the vendor, too.',
  'dimensions-customer.effect.invited': 'The primary user is sent an invitation by the vendor.',
  'dimensions-customer.effect.billed':
    'The customer’s licences are billed from the day of their creation on.',
  'dimensions-customer.effect.zero-internal':
    'As the internal system it stays on invoices, with zero-rated parts.',
  'dimensions-customer.effect.zero-trial': 'While the trial runs it is on invoices, with zero-rated parts.',
  'dimensions-customer.effect.no-access': 'The users of the customer can no longer sign in.',
  'dimensions-customer.effect.still-recorded': 'Calls and agent status are still recorded.',
  'dimensions-customer.effect.still-billed': 'It is still billed.',
  'dimensions-customer.effect.still-zero': 'It stays on invoices, with zero-rated parts.',
  'dimensions-customer.effect.trial-goes-on': 'The trial goes on, and still turns into a bill by itself.',
  'dimensions-customer.effect.access-back': 'The users of the customer can sign in again.',
  'dimensions-customer.effect.as-before': 'Recording and billing go on; they never stopped.',
  'dimensions-customer.effect.not-recorded': 'Nothing is recorded any more, from this day on.',
  'dimensions-customer.effect.no-way-back':
    'There is no way back in the reseller portal: only the vendor’s support can reinstate a customer.',
  'dimensions-customer.effect.trial-stops': 'The trial ends, and does not turn into a bill.',
  'dimensions-customer.effect.connection-closed': 'The PBX connection is closed for good.',
  'dimensions-customer.effect.no-more-lines': 'Nothing is billed for the days after it.',
  'dimensions-customer.effect.slot-free': 'Another customer can be the internal system then.',
  'dimensions-customer.effect.until-then': 'Until then nothing changes: access, recording and billing go on.',
  'dimensions-customer.effect.by-hand':
    'Nothing happens by itself here. Enter the date in the reseller portal as well.',
  'dimensions-customer.effect.can-be-taken-back': 'Until that day it can be moved or taken back.',
  'dimensions-customer.effect.converts-before':
    'The trial ends before it: from {day} on the customer pays until it is terminated.',
  'dimensions-customer.effect.no-plan': 'The customer stays as it is, with no end in sight.',
  'dimensions-customer.effect.take-back-vendor': 'Take the date out of the reseller portal as well.',
  'dimensions-customer.disable-or-pause':
    'This is not the same as pausing the PBX connection, which stops collecting and leaves access as it is.',
  'dimensions-customer.show-connection': 'Show the PBX connection',

  'dimensions-customer.edit-details': 'Edit customer details',
  'dimensions-customer.edit-about':
    'All of this can be changed after the creation, but for certain product types. Change it at the vendor, too.',
  'dimensions-customer.name-hint': 'Tells the customer from all others.',
  'dimensions-customer.name-taken': '{name} is called so already.',
  'dimensions-customer.name-taken-before': '{name}, which is terminated, was called so. That is possible.',
  'dimensions-customer.show-holder': 'Show {name}',
  'dimensions-customer.type-locked': 'This product type cannot be changed once it is assigned.',
  'dimensions-customer.type-none': 'No longer in the catalogue',
  'dimensions-customer.type-changed':
    'Licence fees may differ with the product type. Check the rates with your sales representative.',
  'dimensions-customer.type-acknowledge': 'I know that {name} cannot be changed once it is assigned',
  'dimensions-customer.type-acknowledge-missing': 'Confirm this, or choose another product type.',
  'dimensions-customer.type-others': 'Ask your sales representative at the vendor for further product types.',
  'dimensions-customer.reference-hint':
    'Any text. It is on invoices and in billing outputs; left blank, the tenant identifier is used there.',
  'dimensions-customer.reference-used': 'Invoices and billing outputs name the customer by it.',
  'dimensions-customer.reference-blank':
    'Blank: invoices and billing outputs have the tenant identifier instead.',
  'dimensions-customer.reference-shared': 'Another customer has the same reference.',
  'dimensions-customer.reference-changed':
    'New billing outputs have the new reference; what was made before stays as it is.',
  'dimensions-customer.country-hint': 'Decides the default language and the format of numbers.',
  'dimensions-customer.country-empty': 'No country matches.',
  'dimensions-customer.notes-hint': 'For colleagues who support the customer. Nothing secret.',
  'dimensions-customer.primary-about':
    'Came with the customer, and manages its other users. Others can be given the role User Administrator.',
  'dimensions-customer.primary-gone': 'No longer among the people of the account',
  'dimensions-customer.invited-later':
    'Will be invited by the vendor when the customer is created there. Nothing is sent from here.',
  'dimensions-customer.invited': 'Invited by the vendor when the customer was created.',
  'dimensions-customer.about-invitation': 'the invitation of the primary user',
  'dimensions-customer.record-tenant': 'Record tenant identifier',
  'dimensions-customer.tenant-about':
    'Copy it from the vendor once the customer exists there. It never changes, and names the customer where there is no reference.',

  'dimensions-customer.trial': 'Trial',
  'dimensions-customer.no-trial': 'None',
  'dimensions-customer.no-trial-later': 'A trial is chosen when the customer is created, not later.',
  'dimensions-customer.days-left': { one: '{count} day left', other: '{count} days left' },
  'dimensions-customer.trial-last-day': 'Last day of the trial: {day}',
  'dimensions-customer.trial-converts': 'On {day} it turns into a paying customer by itself.',
  'dimensions-customer.trial-converted': 'The trial is over. Since {day} it is a paying customer.',
  'dimensions-customer.trial-terminated': 'The termination stopped the trial.',
  'dimensions-customer.trial-planned': 'The trial begins with the creation.',
  'dimensions-customer.trial-only-termination': 'Only terminating the customer stops it.',
  'dimensions-customer.trial-disabled': 'That the customer is disabled does not stop it.',
  'dimensions-customer.trial-reminder': 'Reminder for a calendar (.ics)',
  'dimensions-customer.trial-shorten': 'Shorten the trial',
  'dimensions-customer.trial-shorten-about':
    'A running trial can be made shorter, not longer, and cannot be taken away.',
  'dimensions-customer.trial-shorten-effect':
    'From {day} on the customer pays, unless it is terminated before.',

  'dimensions-customer.internal-about':
    'One customer of yours can be the internal system: for your own use and for demonstrations, without charge.',
  'dimensions-customer.internal-is': 'This customer is the internal system.',
  'dimensions-customer.internal-is-zero': 'It is on invoices, with zero-rated parts.',
  'dimensions-customer.internal-held': 'The internal system is {name}.',
  'dimensions-customer.internal-on-title': 'Make this customer the internal system?',
  'dimensions-customer.internal-off-title': 'Let this customer no longer be the internal system?',
  'dimensions-customer.internal-on': 'Make it the internal system',
  'dimensions-customer.internal-off': 'Take the mark away',
  'dimensions-customer.internal-purpose': 'What is it for?',
  'dimensions-customer.internal-own-use': 'Own use or demonstrations',
  'dimensions-customer.internal-own-use-about': 'Your own people use it, or you show it to customers.',
  'dimensions-customer.internal-evaluation': 'A customer tries the system out',
  'dimensions-customer.internal-evaluation-about': 'An evaluation by somebody who may buy it.',
  'dimensions-customer.effect.not-charged': 'It is not charged in normal billing.',
  'dimensions-customer.effect.zero-lines': 'Its lines stay on invoices, as zero-rated parts.',
  'dimensions-customer.effect.only-one': 'No other customer can be the internal system meanwhile.',
  'dimensions-customer.effect.after-terminated': 'The one before it is terminated, so the place is free.',
  'dimensions-customer.effect.charged-again': 'From that day on it is charged like any other customer.',
  'dimensions-customer.effect.vendor-details':
    'Tick or untick “Internal system” in the customer’s details at the vendor as well.',

  'dimensions-customer.connection-none': 'There is no PBX connection yet.',
  'dimensions-customer.connection-paused-about':
    'Connection paused: nothing is collected or imported. Access is not concerned.',
  'dimensions-customer.disabled-collects':
    'The customer is disabled, not the connection: it goes on collecting.',
  'dimensions-customer.sub-accounts-on': 'All sub-accounts are monitored',
  'dimensions-customer.sub-accounts-off': 'Sub-accounts are not monitored',
  'dimensions-customer.users-imported': { one: '{count} user of the PBX', other: '{count} users of the PBX' },
  'dimensions-customer.users-access': {
    one: '{count} person with access',
    other: '{count} people with access'
  },
  'dimensions-customer.users-charged': {
    one: '{count} charged role',
    other: '{count} charged roles'
  },
  'dimensions-customer.roles-pending-about': 'Somebody has to go through the roles to the end.',
  'dimensions-customer.roles-go': 'Go on with the roles',
  'dimensions-customer.roles-done': 'The roles are complete.',
  'dimensions-customer.show-users': 'Show users',

  'dimensions-customer.findings': 'Findings',
  'dimensions-customer.findings-none': 'Nothing stands against it.',
  'dimensions-customer.findings-loading': 'Checking everything…',
  'dimensions-customer.severity-blocks': 'Blocks',
  'dimensions-customer.severity-warns': 'Warning',
  'dimensions-customer.severity-informs': 'Note',
  'dimensions-customer.finding-place': 'Put right',
  'dimensions-customer.finding-show': 'Show',

  'dimensions-customer.remove': 'Remove from the plan',
  'dimensions-customer.remove-about':
    'Takes {dimensions} with its connection and users out of Patchbay. Nothing happens at the vendor.',
  'dimensions-customer.remove-refused':
    'The vendor knows this customer, so it stays here. Terminate it instead.',
  'dimensions-customer.remove-refused-terminated': 'The vendor knew this customer, so it stays here.',
  'dimensions-customer.remove-title': 'Remove {dimensions} from {account}?',
  'dimensions-customer.remove-goes': 'This goes with it:',
  'dimensions-customer.remove-details': 'Customer details and the PBX connection',
  'dimensions-customer.remove-users': {
    one: '{count} user; people stay in the account',
    other: '{count} users; people stay in the account'
  },
  'dimensions-customer.remove-undo': 'It can be undone here.',
  'dimensions-customer.at-glance-none': 'Not added',
  'dimensions-customer.at-glance-users': { one: '{count} user', other: '{count} users' },
  'dimensions-customer.at-glance-show': 'Show {dimensions}',

  'dimensions-finding.part-missing': 'Missing: {part}.',
  'dimensions-finding.name-taken': 'Another customer is called {name}.',
  'dimensions-finding.name-taken-before': 'A terminated customer was called {name}.',
  'dimensions-finding.type-gone': 'The product type is no longer in the catalogue.',
  'dimensions-finding.type-unfit': 'The product type {name} is not offered for your region or this PBX.',
  'dimensions-finding.lock-not-acknowledged':
    'The product type {name} stays for good, and nobody has confirmed that yet.',
  'dimensions-finding.template-gone': 'The PBX template is no longer in the catalogue.',
  'dimensions-finding.template-key-missing':
    'The PBX template {name} has no master key, so the customer cannot be queried.',
  'dimensions-finding.top-level-account':
    'The account on the PBX is your own at the top: the sub-accounts of all your customers would be monitored.',
  'dimensions-finding.trial-unfit': 'The trial cannot end on the day that is chosen.',
  'dimensions-finding.trial-ending': {
    one: 'The trial has {count} day left. On {day} it turns into a paying customer by itself.',
    other: 'The trial has {count} days left. On {day} it turns into a paying customer by itself.'
  },
  'dimensions-finding.trial-converted': 'The trial is over: since {day} it is a paying customer.',
  'dimensions-finding.termination-planned': 'It is to be terminated on {day}.',
  'dimensions-finding.termination-due':
    'It was to be terminated on {day}. Record it if it was done, or take the plan back.',
  'dimensions-finding.reference-blank':
    'The reference is blank, so invoices name the customer by its tenant identifier.',
  'dimensions-finding.tenant-id-missing':
    'Neither reference nor tenant identifier is known here, so lines of a bill cannot be matched to the customer.',
  'dimensions-finding.reference-shared': '{name} has the same reference, so bills do not tell the two apart.',
  'dimensions-finding.roles-pending': 'Roles are pending.',
  'dimensions-finding.connection-error': 'The simulated connection stopped.',
  'dimensions-finding.connection-error-because': 'The simulated connection stopped: {scenario}.',
  'dimensions-finding.connection-paused': 'The connection is paused, so nothing is collected or imported.',
  'dimensions-finding.sync-issues': {
    one: 'The synchronisation left {count} point open.',
    other: 'The synchronisation left {count} points open.'
  },
  'dimensions-finding.still-billed': 'Access is suspended, but it is still recorded and billed.',

  'record.dimensionsCustomers': '{dimensions} customer',
  'record.dimensionsUsers': '{dimensions} user',
  'activity.kind.dimensions': '{dimensions}',
  'activity.unnamed.dimensionsCustomers': 'A customer that was removed since',
  'activity.unnamed.dimensionsUsers': 'A user who was removed since',
  'field.acknowledgedTypeId': 'Permanence confirmed of',
  'field.connection': 'PBX connection',
  'field.sync': 'Synchronisation (simulated)',
  'field.agentsFollowPbx': 'Agents get the Agent User Add-On by themselves',
  'field.rolesDone': 'Roles complete',
  'field.createdOn': 'Date created',
  'field.terminatesOn': 'Terminated on',
  'field.pbx': 'User of the PBX',
  'field.personId': 'Person',
  'field.dimensions.productName': 'Name of the product',
  'field.dimensions.kazooName': 'Name of the telephone system',
  'field.dimensions.region': 'Region',
  'field.dimensions.country': 'Country of the reseller',
  'field.dimensions.trialsAllowed': 'Trials agreed',
  'field.dimensions.trialMaxDays': 'Longest trial, in days',
  'field.dimensions.isBilledDirectly': 'Billed directly',
  'field.dimensions.currency': 'Currency',
  'field.dimensions.hasMinimumTerm': 'Minimum term of 30 days',
  'field.dimensions.rateBands': 'Rate bands',
  'field.dimensions.productTypes': 'Product types',
  'field.dimensions.pbxTemplates': 'PBX templates',
  'field.dimensions.defaultTemplateId': 'Default PBX template',
  'field-value.dimensions-connection': '{template}, {identifier}',
  'field-value.removed-person': 'A person who is not here'
} as const;
