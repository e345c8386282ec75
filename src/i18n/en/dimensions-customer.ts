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
    'Access suspended: nobody of the customer can sign in. Calls and agent status are still recorded, and billing goes on.',
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
  'dimensions-customer.day-between': 'From {first}, the day of the creation, to today, {last}.',
  'dimensions-customer.day-until': 'No later than today, {last}.',
  'dimensions-customer.day-too-early':
    'The customer was created on {first} and cannot have been terminated before. Choose a day from {first} to {last}.',
  'dimensions-customer.day-too-late':
    'Only what has happened is recorded here. Choose {last} or an earlier day.',
  'dimensions-customer.day-too-late-planned':
    'Only what has happened is recorded here. Choose {last} or an earlier day; a later one is planned with “{plan}”.',
  'dimensions-customer.day-from': 'From tomorrow, {first}, on.',
  'dimensions-customer.day-not-to-come':
    'Only a day to come can be planned. Choose {first} or a later day; what happened today or before is recorded with “{now}”.',
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
  'dimensions-customer.effect.trial-moves': 'The trial lasts as many days as planned, and so ends on {day}.',
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
  'dimensions-customer.show-holder': 'Show {name}',
  'dimensions-customer.type-locked': 'This product type cannot be changed once it is assigned.',
  'dimensions-customer.type-none': 'No longer in the catalogue',
  'dimensions-customer.reference-used': 'Invoices and billing outputs name the customer by it.',
  'dimensions-customer.reference-blank':
    'Blank: invoices and billing outputs have the tenant identifier instead.',
  'dimensions-customer.reference-shared': 'Another customer has the same reference.',
  'dimensions-customer.reference-changed':
    'New billing outputs have the new reference; what was made before stays as it is.',
  'dimensions-customer.country-hint': 'Decides the default language and the format of numbers.',
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
  'dimensions-customer.trial-ends-today': 'Ends today',
  'dimensions-customer.trial-last-day': 'Last day of the trial: {day}',
  'dimensions-customer.trial-converts': 'On {day} it turns into a paying customer by itself.',
  'dimensions-customer.trial-converted': 'The trial is over. Since {day} it is a paying customer.',
  'dimensions-customer.trial-terminated': 'The termination stopped the trial.',
  'dimensions-customer.trial-planned': 'The trial begins with the creation.',
  'dimensions-customer.trial-planned-moves':
    'If the vendor creates the customer on another day, the last day moves along.',
  'dimensions-customer.trial-change': 'Change the trial',
  'dimensions-customer.trial-change-about':
    'The vendor does not have this customer yet: its trial can be longer, shorter or none.',
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
    one: '{count} user with portal access',
    other: '{count} users with portal access'
  },
  'dimensions-customer.users-ended': {
    one: 'The customer is terminated: nobody has access. {count} user is kept here to look at.',
    other: 'The customer is terminated: nobody has access. {count} users are kept here to look at.'
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

  'dimensions-customer.remove': 'Remove from the plan',
  'dimensions-customer.remove-about':
    'Takes {dimensions} with its connection and users out of Patchbay. Nothing happens at the vendor.',
  'dimensions-customer.remove-refused':
    'The vendor knows this customer, so it stays here. Terminate it instead.',
  'dimensions-customer.remove-refused-handed-over':
    'It was handed over, so it stays here. If that was a mistake, undo the hand-over in Activity first.',
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
  'dimensions-finding.type-example':
    'The product type {name} is an example. Choose one that the vendor gave you, or make it yours in the settings.',
  'dimensions-finding.lock-not-acknowledged':
    'The product type {name} stays for good, and nobody has confirmed that yet.',
  'dimensions-finding.template-gone': 'The PBX template is no longer in the catalogue.',
  'dimensions-finding.template-key-missing':
    'The PBX template {name} has no master key, so the customer cannot be queried.',
  'dimensions-finding.top-level-account':
    'The account on the PBX is your own at the top: the sub-accounts of all your customers would be monitored.',
  'dimensions-finding.trial-unfit': 'A trial until {day} is not possible. Change the trial, or leave it out.',
  'dimensions-finding.trial-ending': {
    one: 'The trial has {count} day left. On {day} it turns into a paying customer by itself.',
    other: 'The trial has {count} days left. On {day} it turns into a paying customer by itself.'
  },
  'dimensions-finding.trial-ends-today':
    'The trial ends today. On {day} it turns into a paying customer by itself.',
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
  'dimensions-finding.primary-email': 'The primary user has another e-mail address on the PBX than here.',
  'dimensions-finding.emails': {
    one: 'The e-mail address of {count} user is to be looked at: shared, of another customer, unreadable or missing.',
    other:
      'The e-mail addresses of {count} users are to be looked at: shared, of another customer, unreadable or missing.'
  },
  'dimensions-finding.still-billed': 'Access is suspended, but it is still recorded and billed.',

  'record.dimensionsCustomers': '{dimensions} customer',
  'record.dimensionsUsers': '{dimensions} user',
  'activity.kind.dimensions': '{dimensions}',
  'activity.unnamed.dimensionsCustomers': 'A customer that was removed since',
  'activity.unnamed.dimensionsUsers': 'A user who was removed since',
  'field.acknowledgedTypeId': 'Permanence confirmed of',
  'field.sync': 'Synchronisation (simulated)',
  'field.agentsFollowPbx': 'Agents get the Agent User Add-On by themselves',
  'field.dimensions-roles': 'Roles',
  'field.rolesDone': 'Roles complete',
  'field.internalSince': 'Internal system since',
  'field.internalBefore': 'Internal system before',
  'field.roleTrials': 'Roles on trial',
  'field.createdOn': 'Date created',
  'field.terminatesOn': 'Terminated on',
  'field.pbx': 'User of the PBX',
  'field.personId': 'One of the account’s people',
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
  'field-value.removed-person': 'A person who is not here',

  'dimensions-wizard.none-title': 'This account has no {dimensions} yet',
  'dimensions-wizard.none-about':
    '{dimensions} connects to the telephone system of this account, imports its users, and then follows calls and the status of agents. Patchbay plans the customer here and says beforehand what cannot be undone and what costs money. Nothing is sent to the vendor.',
  'dimensions-wizard.none-known':
    'What the account already knows – name, reference, country, people – is offered to you.',
  'dimensions-wizard.none-readonly': 'Your partner can add {dimensions} to this account.',
  'dimensions-wizard.leave': 'Save and leave',
  'dimensions-wizard.kept': 'What you enter is kept as you go.',
  'dimensions-wizard.kept-short': 'What you enter is kept as you go, except for a text that is too long.',
  'dimensions-wizard.details-about': 'Who the customer is, and what it will be able to use.',
  'dimensions-wizard.primary-user-about':
    'The administrator that comes with the customer and manages its other users. Every customer needs at least one.',
  'dimensions-wizard.pbx-about':
    'How the vendor reaches the customer’s telephone system. At the end of this step the customer is created.',
  'dimensions-wizard.roles-about':
    'The plan of the customer is complete; at the vendor it exists once somebody has created it there. Users need roles and access to reach what they need; until then it counts as “Roles pending”.',
  'dimensions-wizard.from-account': 'From the account.',
  'dimensions-wizard.take-from-account': 'Use the account’s: {value}',
  'dimensions-wizard.not-loaded': 'Reading…',

  'dimensions-wizard.name-hint': 'Tells the customer from all others of yours.',
  'dimensions-wizard.name-too-long':
    'The vendor takes at most {most} characters; these are {count}. Give the customer a shorter name.',
  'dimensions-wizard.name-taken': 'Another customer already has this name.',
  'dimensions-wizard.name-taken-before':
    'A terminated customer had this name. It can be used again; lists show both.',
  'dimensions-wizard.type-about': 'Decides the level of licences and what the customer can use.',
  'dimensions-wizard.type-none-title': 'There are no product types in your catalogue',
  'dimensions-wizard.type-none':
    'The vendor does not publish its list. Enter the product types that your sales representative named, then go on here.',
  'dimensions-wizard.type-gone': 'This product type is no longer in the catalogue. Choose another one.',
  'dimensions-wizard.type-required': 'Choose a product type.',
  'dimensions-wizard.type-stays': 'Stays once assigned',
  'dimensions-wizard.type-not-in-region': 'Not offered in your region.',
  'dimensions-wizard.type-not-for-pbx': 'Not offered for the telephone systems that you have templates for.',
  'dimensions-wizard.type-more':
    'Your sales representative at the vendor knows which other product types there are.',
  'dimensions-wizard.type-features': 'With it: {features}.',
  'dimensions-wizard.type-locks-title': 'This product type stays for good',
  'dimensions-wizard.type-locks':
    '{name} cannot be changed once it is assigned to a customer. Make sure that it is the right one.',
  'dimensions-wizard.type-acknowledge': 'I know that {name} cannot be changed later.',
  'dimensions-wizard.type-acknowledge-needed': 'Confirm this, or choose another product type.',
  'dimensions-wizard.rates-differ':
    'Licence fees may differ by product type, so your rate may change with it.',
  'dimensions-wizard.catalogue': 'Catalogues in Settings',
  'dimensions-wizard.reference-hint':
    'Your own identifier for this customer. It is printed on invoices and added to billing outputs.',
  'dimensions-wizard.reference-blank':
    'Without a reference, invoices and billing outputs name the customer by the tenant identifier that the vendor gives it.',
  'dimensions-wizard.reference-shared':
    '{name} has the same reference. That is allowed, but billing outputs will not tell the two apart.',
  'dimensions-wizard.country-hint': 'Language and number format follow it.',
  'dimensions-wizard.country-connection': 'The country of the PBX connection is preset to it.',
  'dimensions-wizard.country-reseller': 'Your own country.',
  'dimensions-wizard.notes-hint':
    'For colleagues who support the customer. Everybody here can read them: no passwords, no keys.',
  'dimensions-wizard.trial': 'Trial',
  'dimensions-wizard.trial-not-entitled':
    'The vendor offers trials only where they were agreed beforehand. Ask your account manager at the vendor; then say so under Settings.',
  'dimensions-wizard.trial-about': 'Only now: the vendor describes no way to start a trial later.',
  'dimensions-wizard.trial-required': 'Choose the last day of the trial.',
  'dimensions-wizard.trial-longest': {
    one: 'Preset to the longest trial allowed, {count} day from today. An earlier day can be chosen.',
    other: 'Preset to the longest trial allowed, {count} days from today. An earlier day can be chosen.'
  },
  'dimensions-wizard.trial-converts':
    'From {day} this is a paying customer, by itself. Only terminating the customer before then stops that.',
  'dimensions-wizard.trial-lines': 'Until then its lines on the invoice are zero.',

  'dimensions-wizard.person': 'Primary user',
  'dimensions-wizard.person-hint': 'One of the people of this account.',
  'dimensions-wizard.person-empty': 'Nobody of the account matches.',
  'dimensions-wizard.person-none':
    'This account has no people yet. Add the one who is to manage the customer’s users.',
  'dimensions-wizard.person-required': 'Choose a primary user, or add one.',
  'dimensions-wizard.person-add': 'Add somebody new',
  'dimensions-wizard.person-add-about':
    'The person is added to the people of this account and becomes the primary user.',
  'dimensions-wizard.person-add-action': 'Add and choose',
  'dimensions-wizard.person-email-hint': 'The invitation goes to this address. It must be nobody else’s.',
  'dimensions-wizard.person-unnamed':
    'Only an e-mail address is known of this person. The vendor asks for a name to display; give it under People.',
  'dimensions-wizard.person-open': 'Open {name}',
  'dimensions-wizard.same-email-title': 'The same e-mail address as in the PBX',
  'dimensions-wizard.same-email':
    'If {person} is also a user of the PBX, {email} must be the address there too. Then both become one user when the PBX is synchronised.',
  'dimensions-wizard.other-email':
    'With another address there, two users come to be: an administrator without calls, and a PBX user who cannot sign in.',
  'dimensions-wizard.same-email-later':
    'As soon as a roster or a synchronisation says who is in the PBX, the address is compared and a difference is reported.',
  'dimensions-wizard.likely-on-pbx':
    '{person} has the extension {extension}, so is probably a user of the PBX.',
  'dimensions-wizard.sign-in':
    'To sign in with Microsoft or Google, it must be the address that is known there.',
  'dimensions-wizard.namesakes': {
    one: '{count} other person of this account is called the same, with another address: {emails}. Choose the one whose address the PBX has.',
    other:
      '{count} other people of this account are called the same, with other addresses: {emails}. Choose the one whose address the PBX has.'
  },
  'dimensions-wizard.email-elsewhere-title': 'This address is in use at another customer',
  'dimensions-wizard.email-elsewhere':
    'A user of {customer} has {email}. Users who sign in need an address of their own, so one of them will have no access.',
  'dimensions-wizard.invitation': 'The invitation',
  'dimensions-wizard.invitation-later':
    '{person} will be invited by e-mail as soon as the account is created at the vendor. Patchbay sends nothing.',
  'dimensions-wizard.invitation-paused': 'This is so even if the PBX connection is paused.',

  'dimensions-wizard.template-none-title': 'There is no PBX template',
  'dimensions-wizard.template-none':
    'A connection is made from a PBX template, and your catalogue has none. Add one, then go on here: what you have entered is kept.',
  'dimensions-wizard.template-default': 'Your default template',
  'dimensions-wizard.template-applied': '{template} is applied, because it is your default template.',
  'dimensions-wizard.template-other': 'Use another template',
  'dimensions-wizard.template-choose': 'Choose a template',
  'dimensions-wizard.template-hint': 'You have no default template, so one has to be chosen.',
  'dimensions-wizard.template-chosen': 'Instead of your default template, {template}.',
  'dimensions-wizard.template-required': 'Choose a PBX template.',
  'dimensions-wizard.template-option': '{template} ({kind})',
  'dimensions-wizard.no-master-key':
    'You have no master key for {template}. Without one the vendor cannot query the customer when it is provisioned.',
  'dimensions-wizard.type-unfit-title': 'Product type and PBX template do not go together',
  'dimensions-wizard.type-unfit':
    'The product type {type} is not offered for {kind}, and the template {template} is of that kind.',
  'dimensions-wizard.type-unfit-back': 'Choose another product type',
  'dimensions-wizard.identifier.kazoo': '{kazoo} account ID',
  'dimensions-wizard.identifier.3cx': '3CX user name',
  'dimensions-wizard.identifier.teams': 'Microsoft Teams tenant ID',
  'dimensions-wizard.identifier-hint.kazoo': 'The customer’s own account on the PBX.',
  'dimensions-wizard.identifier-hint.3cx': 'Licence key and password are entered at the vendor only.',
  'dimensions-wizard.identifier-hint.teams': 'The customer’s tenant at Microsoft.',
  'dimensions-wizard.top-level': 'This is our own account, above those of our customers',
  'dimensions-wizard.top-level-refused':
    'With this account, the sub-accounts of all your customers would be monitored. Enter the customer’s own account, or leave its sub-accounts out.',
  'dimensions-wizard.connection-name': 'Name of the connection',
  'dimensions-wizard.connection-name-hint':
    'The vendor wants a name that no other connection has. Preset to the customer’s.',
  'dimensions-wizard.connection-name-short':
    'The customer’s name is longer than the {most} characters that the name of a connection can have. Give it a short one that no other connection has.',
  'dimensions-wizard.connection-country': 'Country of the telephone system',
  'dimensions-wizard.country-from-template':
    'From the template, as the customer has no country yet. Its numbers are written in the way of this country.',
  'dimensions-wizard.country-from-customer':
    'Preset to the customer’s country. Its numbers are written in the way of this country.',
  'dimensions-wizard.country-own': 'Its numbers are written in the way of this country.',
  'dimensions-wizard.sub-accounts-only-now': 'Can be chosen only now, when the connection is created.',
  'dimensions-wizard.sub-accounts-title': 'Sub-accounts',
  'dimensions-wizard.sub-accounts-on':
    'Calls of all sub-accounts are monitored. Their users are imported too, and each is charged.',
  'dimensions-wizard.sub-accounts-off':
    'Only the customer’s own account is monitored. Sub-accounts are counted, so that you see what is left out.',
  'dimensions-wizard.sub-accounts-remedy': 'To change it later, a new connection has to be made.',
  'dimensions-wizard.sub-accounts-teams':
    'The vendor reports no sub-accounts for Microsoft Teams, so none are offered.',
  'dimensions-wizard.sub-accounts-3cx':
    'Whether the vendor finds sub-accounts on 3CX its documents do not say.',
  'dimensions-wizard.state': 'The connection begins',
  'dimensions-wizard.state-enabled': 'Enabled',
  'dimensions-wizard.state-enabled-about':
    'The vendor connects as soon as the customer is created there, discovers the users of the PBX and imports them. Monitoring starts once that has finished.',
  'dimensions-wizard.state-paused': 'Paused',
  'dimensions-wizard.state-paused-about':
    'Nothing is connected and nobody is imported until you enable it. This suspends nobody’s access.',
  'dimensions-wizard.state-simulated':
    'Here a made-up PBX stands in for the real one, so that you see what happens. You start that yourself, on the page of the connection; nothing is connected from Patchbay.',

  'dimensions-wizard.before-title': 'Before you create the customer',
  'dimensions-wizard.before-about': 'What cannot be undone, what costs money, and who is told.',
  'dimensions-wizard.before-type-stays': 'The product type {name} stays for good.',
  'dimensions-wizard.before-sub-accounts-on':
    'Sub-accounts are monitored. For this connection that stays for good.',
  'dimensions-wizard.before-sub-accounts-off':
    'Sub-accounts are not monitored. For this connection that stays for good.',
  'dimensions-wizard.before-users-charged':
    'Every user whom the PBX has becomes an Essential User, who is charged, as soon as the connection imports them.',
  'dimensions-wizard.before-users-charged-later':
    'Every user whom the PBX has becomes an Essential User, who is charged, once you enable the connection.',
  'dimensions-wizard.before-price': 'Estimate: {price} for each user and month, by your own catalogue.',
  'dimensions-wizard.before-no-price': 'Your catalogue has no price for it.',
  'dimensions-wizard.before-price-trial': 'During the trial the lines are zero.',
  'dimensions-wizard.before-nothing-imported':
    'The connection is paused: nothing is connected or imported yet.',
  'dimensions-wizard.before-invited':
    '{person} is invited at {email} as soon as the account is created at the vendor.',
  'dimensions-wizard.before-invited-nobody':
    'The primary user is invited as soon as the account is created at the vendor.',
  'dimensions-wizard.before-trial-converts':
    'The trial ends on {until}. From {from} the customer pays, unless it was terminated before.',
  'dimensions-wizard.before-billed-at-once':
    'There is no trial: licences are billed from the day they are added.',
  'dimensions-wizard.before-later': 'Name, reference, country and notes can be changed at any time.',
  'dimensions-wizard.before-planned':
    'Creating it here makes the plan complete. At the vendor the customer exists once somebody has created it there.',
  'dimensions-wizard.before-acknowledge': 'I have read this, and the customer is to be created so.',
  'dimensions-wizard.before-acknowledge-needed': 'Confirm this before the customer is created.',
  'dimensions-wizard.missing-title': 'Something is missing before the customer can be created',
  'dimensions-wizard.missing-in': 'Missing: {parts}.',
  'dimensions-wizard.go-to': 'Go to “{step}”',
  'dimensions-wizard.create': 'Create customer',

  'dimensions-wizard.roles-pending':
    'Give the users who exist their roles, then mark this step as done. It can be left and taken up again at any time.',
  'dimensions-wizard.roles-done-title': 'Roles are complete',
  'dimensions-wizard.roles-done':
    'Somebody went through the roles to the end. They can be changed at any time under Users.',
  'dimensions-wizard.roles-awaited-none':
    'There is no PBX connection, so only people of the account can be given roles.',
  'dimensions-wizard.roles-awaited-paused':
    'The PBX connection is paused, so nobody is imported. For now only people of the account can be given roles.',
  'dimensions-wizard.roles-awaited-syncing':
    'The synchronisation, which is simulated here, was not started or has not finished. For now only people of the account can be given roles; users of the PBX follow.',
  'dimensions-wizard.roles-who': 'Who has which role',
  'dimensions-wizard.roles-more': {
    one: '{count} more user is on the page of users.',
    other: '{count} more users are on the page of users.'
  },
  'dimensions-wizard.roles-imported': {
    one: '{count} user comes from the PBX alone, without access.',
    other: '{count} users come from the PBX alone, without access.'
  },
  'dimensions-wizard.roles-none': 'No roles',
  'dimensions-wizard.roles-primary': 'Primary user',
  'dimensions-wizard.roles-assign': 'Assign roles',
  'dimensions-wizard.roles-open-connection': 'Open the connection',
  'dimensions-wizard.roles-finish': 'Done',
  'dimensions-wizard.roles-later': 'Later',
  'dimensions-wizard.roles-reopen': 'Mark as pending again'
} as const;
