/** What is handed over for Dimensions: the plan, tables for people, and the run-book. */
export const dimensionsExport = {
  'dimensions-export.about':
    'Files for whoever creates the customer in the reseller portal. Nothing is sent anywhere, and no key or password is in them.',
  'dimensions-export.show-run-book': 'Show the run-book',
  'dimensions-export.reading': 'Reading users…',
  'dimensions-export.contents': 'Contents',
  'dimensions-export.file-name': 'File name',
  'dimensions-export.download': 'Download',
  'dimensions-export.downloaded': 'Saved as {file}.',
  'dimensions-export.then-hand-over': 'Once somebody else has it, record the hand-over.',
  'dimensions-export.hand-over': 'Record the hand-over',
  'dimensions-export.draft': 'The customer is still a draft',
  'dimensions-export.draft-about':
    'What is missing stands below, and in the files as well. Complete it in the wizard before somebody works from them.',
  'dimensions-export.go-on': 'Go on with the draft',
  'dimensions-export.blocked': 'Something stands in the way',
  'dimensions-export.blocked-about': 'It is listed in the files too. Put it right first.',
  'dimensions-export.simulated': {
    one: '{count} user comes from a simulated PBX and is marked so in the files. Somebody who works from them must not create this user.',
    other:
      '{count} users come from a simulated PBX and are marked so in the files. Somebody who works from them must not create these users.'
  },
  'dimensions-export.plan': 'Plan',
  'dimensions-export.plan-about':
    'Everything in one file with exact values, for programs. It is no request of the vendor’s interface: its documents contradict each other.',
  'dimensions-export.plan-contents': {
    one: '1 customer with {count} user',
    other: '1 customer with {count} users'
  },
  'dimensions-export.preview': 'Look into the file',
  'dimensions-export.preview-part': {
    one: '{shown} of {count} user is shown.',
    other: '{shown} of {count} users are shown.'
  },
  'dimensions-export.preview-rows': {
    one: '{shown} of {count} row is shown.',
    other: '{shown} of {count} rows are shown.'
  },
  'dimensions-export.tables': 'Tables for people',
  'dimensions-export.tables-about':
    'CSV for spreadsheets. A cell that a spreadsheet would calculate begins with an apostrophe; the plan has the exact value.',
  'dimensions-export.customers': 'Customer',
  'dimensions-export.users': 'Users and their roles',
  'dimensions-export.estimate': 'Estimate of the next invoice',
  'dimensions-export.rows': { one: '{count} row', other: '{count} rows' },
  'dimensions-export.estimate-none':
    'You are not billed directly, so there is no billing area and no estimate.',
  'dimensions-export.estimate-empty': 'The next invoice would have no line.',
  'dimensions-export.estimate-about':
    'Under the headers of the vendor’s billing data, so that it can be compared with the real file. Prices are your own, and pro rata is our reading.',
  'dimensions-export.checks': 'What to look at',
  'dimensions-export.checks-none': 'No rule finds anything.',

  'dimensions-run-book.title': 'Run-book for {dimensions}: {account}',
  'dimensions-run-book.about':
    'What somebody does in the reseller portal, in the order of its four steps. Nothing was sent to the vendor.',
  'dimensions-run-book.simulated': {
    one: '{count} user comes from a simulated PBX and is not in this customer’s real PBX. Do not create this user.',
    other:
      '{count} users come from a simulated PBX and are not in this customer’s real PBX. Do not create them.'
  },
  'dimensions-run-book.rule': 'Why, rule {id}: {reason}',
  'dimensions-run-book.rule-ours': 'Why, rule {id}, our reading: {reason}',
  'dimensions-run-book.section.before': 'Before you begin',
  'dimensions-run-book.section.details': 'Step 1: Customer details',
  'dimensions-run-book.section.primary-user': 'Step 2: Primary user details',
  'dimensions-run-book.section.pbx': 'Step 3: PBX details',
  'dimensions-run-book.section.roles': 'Step 4: Role assignment',
  'dimensions-run-book.section.after': 'After the creation',
  'dimensions-run-book.none.primary-user': 'The customer is there already, so nobody is invited again.',
  'dimensions-run-book.none.pbx': 'No PBX connection is planned.',
  'dimensions-run-book.permission': 'Check your permission in the reseller portal',
  'dimensions-run-book.permission-note':
    'Your user needs Customer Administrator, which in turn needs Reseller Website Access.',
  'dimensions-run-book.permission-check': 'The page Customers has the button “+ Create New Customer”.',
  'dimensions-run-book.trial-agreed': 'Make sure that the vendor has agreed to trials',
  'dimensions-run-book.trial-agreed-note':
    'Without the agreement the form has no “Enable Trial Period”. Ask the account manager.',
  'dimensions-run-book.role-trials': 'Make sure that the vendor has agreed to the trials of these roles',
  'dimensions-run-book.role-trials-note':
    'Nothing is entered in the portal. Without the agreement the roles are charged.',
  'dimensions-run-book.secrets': 'Have the access data of {template} at hand',
  'dimensions-run-book.secrets-note':
    'Patchbay keeps neither keys nor passwords. They are entered in the portal only.',
  'dimensions-run-book.secrets-ask.kazoo': 'The API key of the PBX, if the template does not hold one.',
  'dimensions-run-book.secrets-ask.3cx': 'Licence key and password of the 3CX system.',
  'dimensions-run-book.secrets-ask.teams':
    'An administrator of the Microsoft tenant. Which settings are asked for is not documented.',
  'dimensions-run-book.master-key': 'Give the template {template} a master key',
  'dimensions-run-book.master-key-note':
    'Without one, the customer’s account on the PBX cannot be queried when the customer is created.',
  'dimensions-run-book.master-key-check': 'The key of the template sees every customer account on the PBX.',
  'dimensions-run-book.kazoo-requirements': 'Check the {kazoo} system',
  'dimensions-run-book.kazoo-requirements-note':
    'Version 4.2 or later, and no device’s SIP user name may be the same as an extension, user, presence ID or call flow number.',
  'dimensions-run-book.open-form': 'On the page Customers choose “+ Create New Customer”',
  'dimensions-run-book.open-form-check': 'Step 1 asks for the customer details.',
  'dimensions-run-book.open-customer': 'On the page Customers choose “Edit” beside {customer}',
  'dimensions-run-book.open-customer-check': 'The tenant identifier is the one written here.',
  'dimensions-run-book.details': 'Enter the customer details',
  'dimensions-run-book.details-compare': 'Compare the customer details',
  'dimensions-run-book.stays-for-good': 'The product type {name} can never be changed once it is assigned.',
  'dimensions-run-book.rates': 'Licence fees may differ by product type.',
  'dimensions-run-book.trial': 'Tick “Enable Trial Period”; the date is preset to the longest trial.',
  'dimensions-run-book.trial-end': {
    one: '{count} day from the creation: {day}, if it is created on {created}',
    other: '{count} days from the creation: {day}, if it is created on {created}'
  },
  'dimensions-run-book.trial-turns':
    'After that day the customer pays by itself. Only terminating it stops a trial.',
  'dimensions-run-book.no-trial': 'Leave “Enable Trial Period” unticked.',
  'dimensions-run-book.details-missing': 'Not decided yet: {field}.',
  'dimensions-run-book.type-example': '{name} (example)',
  'dimensions-run-book.type-ask': 'Which product type the vendor gave you: {name} is an example of ours.',
  'dimensions-run-book.details-check': 'All values are exactly these.',
  'dimensions-run-book.reference': 'Enter the reference {reference}',
  'dimensions-run-book.reference-note': 'It is printed on invoices and in billing outputs.',
  'dimensions-run-book.reference-blank': 'Leave the reference empty',
  'dimensions-run-book.reference-blank-note':
    'Invoices and billing outputs then have the tenant identifier in its place.',
  'dimensions-run-book.primary-user': 'Enter the primary user',
  'dimensions-run-book.display-name': 'Name',
  'dimensions-run-book.email': 'E-mail',
  'dimensions-run-book.primary-same':
    'If the PBX has this person too, the e-mail address must be the same there; otherwise they become two users.',
  'dimensions-run-book.primary-invited':
    'The invitation leaves as soon as the customer is created, even while the connection is paused.',
  'dimensions-run-book.primary-missing': 'Who the primary user is. Nobody is chosen yet.',
  'dimensions-run-book.primary-check': 'The primary user has the role User Administrator.',
  'dimensions-run-book.template-default': 'Leave the default template {template} as it is applied',
  'dimensions-run-book.template-choose': 'Choose the PBX template {template}',
  'dimensions-run-book.template-missing':
    'Which PBX template is used. The planned one is no longer in the catalogue.',
  'dimensions-run-book.template-check': 'The form shows the fields of {kind}.',
  'dimensions-run-book.connection': 'Enter the connection of the customer',
  'dimensions-run-book.connection-compare': 'Compare the PBX connection',
  'dimensions-run-book.connection-name': 'Name of the connection',
  'dimensions-run-book.identifier-missing': 'The customer’s own account on the PBX.',
  'dimensions-run-book.identifier-check': 'It is the customer’s own account, not yours above all customers.',
  'dimensions-run-book.sub-accounts-on': 'Tick “Auto Provision Sub-Accounts”',
  'dimensions-run-book.sub-accounts-off': 'Leave “Auto Provision Sub-Accounts” unticked',
  'dimensions-run-book.sub-accounts-good':
    'This can be chosen only now. To change it later takes a new connection.',
  'dimensions-run-book.sub-accounts-all': 'Calls of all sub-accounts are monitored.',
  'dimensions-run-book.sub-accounts-unseen': {
    one: 'The simulated PBX has {count} sub-account that will not be monitored.',
    other: 'The simulated PBX has {count} sub-accounts that will not be monitored.'
  },
  'dimensions-run-book.connection-paused': 'Create the connection as “Disabled”',
  'dimensions-run-book.connection-paused-note':
    'Nothing is connected and no user imported until it is enabled.',
  'dimensions-run-book.connection-enabled': 'Leave the connection enabled and create the customer',
  'dimensions-run-book.connection-enabled-note':
    'It connects at once, imports all users of the PBX, and each becomes a charged Essential User.',
  'dimensions-run-book.connection-users': {
    one: '{count} user of the PBX is in this plan.',
    other: '{count} users of the PBX are in this plan.'
  },
  'dimensions-run-book.connection-check': 'The customer is listed with the status Active.',
  'dimensions-run-book.await-sync': 'Wait until the users are synchronised',
  'dimensions-run-book.await-sync-note':
    'Until then only users of the portal can be given roles. Calls and agent status are monitored from then on.',
  'dimensions-run-book.await-sync-check': 'The users of the PBX are listed.',
  'dimensions-run-book.administrators': 'Check who administers the customer',
  'dimensions-run-book.administrators-more': {
    one: '…and {count} more, in the table of users.',
    other: '…and {count} more, in the table of users.'
  },
  'dimensions-run-book.administrators-none': 'Who administers the customer. At least one user has to.',
  'dimensions-run-book.administrators-check': 'Each has the role User Administrator.',
  'dimensions-run-book.roles': 'Give the users their roles',
  'dimensions-run-book.roles-users': {
    one: '{count} user gets roles; the table of users has them.',
    other: '{count} users get roles; the table of users has them.'
  },
  'dimensions-run-book.roles-simulated': {
    one: 'The table marks {count} user as simulated. What came from the simulated PBX is not counted here and is not given.',
    other:
      'The table marks {count} users as simulated. What came from the simulated PBX is not counted here and is not given.'
  },
  'dimensions-run-book.roles-automatic': {
    one: '{count} user of the PBX gets {role} automatically; it is not given by hand.',
    other: '{count} users of the PBX get {role} automatically; it is not given by hand.'
  },
  'dimensions-run-book.roles-none': 'No user is planned yet.',
  'dimensions-run-book.roles-charged': {
    one: '{count} role is charged for, monthly in advance.',
    other: '{count} roles are charged for, monthly in advance.'
  },
  'dimensions-run-book.roles-access': 'Who was imported has no access until the role Website User is given.',
  'dimensions-run-book.roles-check': 'Every user has the roles of the table and no other.',
  'dimensions-run-book.roles-check-real':
    'Every user who is not simulated has the roles of the table and no other.',
  'dimensions-run-book.agents-follow': 'Switch on that agents of the PBX are agents here',
  'dimensions-run-book.agents-follow-note': 'Each agent then gets the charged Agent User Add-On by itself.',
  'dimensions-run-book.internal-system': 'Edit the customer and tick “Internal System” on the tab Details',
  'dimensions-run-book.internal-system-note':
    'There is one for each reseller, for own use and demonstrations. Its lines appear on invoices with the value zero.',
  'dimensions-run-book.terminate': 'Plan the termination for {day}: Edit, More, Terminate on specific date',
  'dimensions-run-book.terminate-note':
    'On that day recording and access end, and only the vendor’s support can bring the customer back.',
  'dimensions-run-book.record-back': 'Write this down and send it back',
  'dimensions-run-book.record-back-check':
    'It is entered in Patchbay, or sent to whoever made this run-book.',
  'dimensions-run-book.sign-off': 'Sign off',
  'dimensions-run-book.done-by': 'Done by',
  'dimensions-run-book.done-on': 'Date'
} as const;
