/** What leaves Patchbay for Webex: requests, prechecks, the file for Control Hub, and the run-book. */
export const webexExport = {
  'webex-export.about':
    'Files that the vendor’s own systems accept. Nothing is sent anywhere: somebody of the partner sends or uploads them.',
  'webex-export.reading': 'Reading sites and users…',
  'webex-export.contents': 'Contents',
  'webex-export.file-name': 'File name',
  'webex-export.download': 'Download',
  'webex-export.downloaded': 'Saved as {file}.',
  'webex-export.downloaded-files': {
    one: 'Saved {count} file: {files}.',
    other: 'Saved {count} files: {files}.'
  },
  'webex-export.then-hand-over':
    'Once it was sent or uploaded, record the hand-over. From then on, Patchbay says what an update would change.',
  'webex-export.refused': 'The requests cannot be exported yet',
  'webex-export.refused.draft':
    'The customer is still a draft. Complete it and choose Create customer; then it can be exported.',
  'webex-export.refused.provisioning-id-missing':
    'The onboarding template has no Provisioning ID. Create the template in Partner Hub, copy its Provisioning ID and enter it in the template here. Planning goes on without it.',
  'webex-export.refused.customer-id-missing':
    'Webex has this customer, but its customer ID is not recorded. Without it the requests would create the customer once more instead of updating it. The interface tells it: ask for the customers with the external customer ID, and record it with the status.',
  'webex-export.refused.findings':
    'Webex would refuse what stands below, or fail over it later. Put it right first.',
  'webex-export.go-on': 'Go on with the draft',
  'webex-export.open-template': 'Open the template',
  'webex-export.waits': 'Webex is at work on the customer',
  'webex-export.waits-about':
    'The request that creates or updates it is left out, so that nothing is done twice. Record the status once Webex has finished.',
  'webex-export.removes': 'The update removes packages at Webex',
  'webex-export.removes-about':
    'An update carries the complete list of packages. What is not in it is removed: {offers}.',
  'webex-export.placeholders': 'Still to be filled in',
  'webex-export.placeholders-about':
    'What Webex gives out only later, or nobody has entered, stands in braces in the requests: {names}. Replace it before sending, or record it here and export again.',
  'webex-export.subscriber-ids':
    'The identifier of a user whom Webex knows is found by asking for subscribers with the e-mail address: {request}.',
  'webex-export.by-hand': 'Not in the requests: to be done by hand',
  'webex-export.by-hand.create':
    'Create the customer in Partner Hub: the interface has no name for its packages.',
  'webex-export.by-hand.update':
    'Update the customer in Partner Hub: the interface has no name for one of its packages, and an update without it would remove it.',
  'webex-export.by-hand.package-without-name': {
    one: '{offer} for {count} user: the interface has no name for it.',
    other: '{offer} for {count} users: the interface has no name for it.'
  },
  'webex-export.by-hand.add-on': {
    one: '{offer} for {count} user. How package and add-on are sent together is not documented.',
    other: '{offer} for {count} users. How package and add-on are sent together is not documented.'
  },
  'webex-export.by-hand.places': '{offer} for places such as a lobby: no user has it.',
  'webex-export.by-hand.pstn': 'The PSTN connection of {site}: the interface cannot set one of this kind.',
  'webex-export.by-hand.numbers': {
    one: '{count} number of {site}: with this PSTN connection the interface must not add numbers.',
    other: '{count} numbers of {site}: with this PSTN connection the interface must not add numbers.'
  },
  'webex-export.by-hand.administrators': {
    one: 'Roles in Control Hub for {count} user.',
    other: 'Roles in Control Hub for {count} users.'
  },
  'webex-export.by-hand.changed.package': {
    one: 'Another package for {count} user whom Webex knows: the interface has no name for it.',
    other: 'Another package for {count} users whom Webex knows: the interface has no name for it.'
  },
  'webex-export.by-hand.changed.addOns': {
    one: 'Changed add-ons of {count} user whom Webex knows: set them in Control Hub.',
    other: 'Changed add-ons of {count} users whom Webex knows: set them in Control Hub.'
  },
  'webex-export.by-hand.changed.line': {
    one: 'Changed site, number or extension of {count} user whom Webex knows: set it in Control Hub. The interface takes it only where somebody begins to make calls.',
    other:
      'Changed site, number or extension of {count} users whom Webex knows: set it in Control Hub. The interface takes it only where somebody begins to make calls.'
  },
  'webex-export.by-hand.changed.roles': {
    one: 'Changed roles of {count} user whom Webex knows: set them in Control Hub.',
    other: 'Changed roles of {count} users whom Webex knows: set them in Control Hub.'
  },
  'webex-export.left-out': {
    one: '{count} user is left out because of the recorded status.',
    other: '{count} users are left out because of the recorded status.'
  },
  'webex-export.preview': 'Preview',
  'webex-export.preview-part': {
    one: '{shown} of {count} request, some of each kind. The file has all of them.',
    other: '{shown} of {count} requests, some of each kind. The file has all of them.'
  },
  'webex-export.preview-rows': {
    one: '{shown} of {count} row. The file has all of them.',
    other: '{shown} of {count} rows. The file has all of them.'
  },

  'webex-export.requests': 'API requests (JSON)',
  'webex-export.requests-about':
    'Every request to the vendor’s interface in the order in which it has to be made: the customer, its sites with PSTN and numbers, then its users.',
  'webex-export.requests-none': 'There is nothing to request.',
  'webex-export.pacing':
    'Send them one after the other, 0.2 to 1 second apart, and in small batches. If the interface answers 429, wait as long as it says.',
  'webex-export.prechecks': 'Prechecks (JSON)',
  'webex-export.prechecks-about':
    'Dry runs that change nothing: whether an e-mail address is in use elsewhere, and whether anything contradicts what Webex knows.',
  'webex-export.prechecks-short':
    'Without a Provisioning ID the shorter form is used, which checks addresses only. Which keys go together is partly our reading.',
  'webex-export.prechecks-none':
    'There is nothing to check yet: the headquarters has no address, and nobody is planned as a user.',
  'webex-export.step.create-customer': {
    one: '{count} request that creates the customer',
    other: '{count} requests that create the customer'
  },
  'webex-export.step.update-customer': {
    one: '{count} update of the customer',
    other: '{count} updates of the customer'
  },
  'webex-export.step.await-customer': {
    one: '{count} request for its status',
    other: '{count} requests for its status'
  },
  'webex-export.step.add-location': { one: '{count} further location', other: '{count} further locations' },
  'webex-export.step.connect-pstn': { one: '{count} PSTN connection', other: '{count} PSTN connections' },
  'webex-export.step.check-numbers': { one: '{count} check of numbers', other: '{count} checks of numbers' },
  'webex-export.step.add-numbers': {
    one: '{count} request that adds numbers',
    other: '{count} requests that add numbers'
  },
  'webex-export.step.set-main-number': { one: '{count} main number', other: '{count} main numbers' },
  'webex-export.step.check-extensions': {
    one: '{count} check of extensions',
    other: '{count} checks of extensions'
  },
  'webex-export.step.add-subscriber': { one: '{count} user', other: '{count} users' },
  'webex-export.step.update-subscriber': {
    one: '{count} change of a user',
    other: '{count} changes of users'
  },
  'webex-export.step.assign-tags': {
    one: '{count} assignment of tags',
    other: '{count} assignments of tags'
  },
  'webex-export.step.check-customer': {
    one: '{count} check of the customer',
    other: '{count} checks of the customer'
  },
  'webex-export.step.check-subscriber': {
    one: '{count} check of a user',
    other: '{count} checks of users'
  },

  'webex-export.csv': 'Control Hub CSV',
  'webex-export.csv-about':
    'The planned users, and those changed since Webex knew, for the bulk import in Control Hub. Numbers keep their plus sign and leading zeros.',
  'webex-export.csv-none':
    'Nobody is planned as a user or changed since Webex knew, so the file would be empty.',
  'webex-export.csv-rows': { one: '{count} user', other: '{count} users' },
  'webex-export.csv-files': {
    one: 'In {count} file of at most {most} rows',
    other: 'In {count} files of at most {most} rows each; Control Hub takes one at a time'
  },
  'webex-export.csv-columns': 'Columns',
  'webex-export.csv-minimal':
    'Only columns whose names are confirmed. No column says which package somebody has: assign the packages in Control Hub, or open a file that Control Hub exported for this organisation.',
  'webex-export.csv-mapped': {
    one: 'As in the file exported from this organisation: {count} column, none dropped or moved.',
    other: 'As in the file exported from this organisation: {count} columns, none dropped or moved.'
  },
  'webex-export.csv-drop': 'Open a file exported from Control Hub',
  'webex-export.csv-drop-hint':
    'Only its first row is read, and remembered for this customer. Control Hub recommends a fresh export each time.',
  'webex-export.csv-problem.empty': 'The file is empty.',
  'webex-export.csv-problem.not-csv':
    'This is no CSV, but another kind of file, such as a workbook. Export the table as CSV first.',
  'webex-export.csv-problem.unclosed-quote': 'A quotation mark in the first row is never closed.',
  'webex-export.csv-problem.no-id-column':
    'No column is called “User ID/Email (Required)”. Open a file that Control Hub exported for this organisation.',
  'webex-export.csv-problem.too-large': 'The first row has too many columns, or names that are too long.',
  'webex-export.csv-mapping': 'Which column stands for which package',
  'webex-export.csv-mapping-about':
    'The column gets TRUE for everybody who has the package, and FALSE for everybody else.',
  'webex-export.csv-mapping-of': 'Column of {offer}',
  'webex-export.csv-no-column': 'No column',
  'webex-export.csv-suggested':
    'Suggested by the likeness of the names; nothing is remembered before you say so.',
  'webex-export.csv-keep': 'Remember this mapping',
  'webex-export.csv-change': 'Change mapping',
  'webex-export.csv-forget': 'Use the minimal columns',
  'webex-export.csv-cancel': 'Cancel',
  'webex-export.csv.suspended-column': {
    one: 'Control Hub refuses a file with a column of a suspended service: {columns}. Export a fresh file once the service is active again, or remove the subscription there.',
    other:
      'Control Hub refuses a file with columns of suspended services: {columns}. Export a fresh file once the services are active again, or remove the subscriptions there.'
  },
  'webex-export.csv.old-column':
    'Customer Experience Essentials is called Customer Assist since May 2025. Files with the old name can fail: {columns}. Export a fresh file.',
  'webex-export.csv.column-missing': 'The file has no column for: {columns}. What belongs there is left out.',
  'webex-export.csv.offer-without-column':
    'No column stands for {offers}. The file does not assign it to anybody.',
  'webex-export.csv.preferred-site': {
    one: 'Fill in Preferred Webex Site for {count} user with meetings. Left blank it gives no error, but trouble with the site later.',
    other:
      'Fill in Preferred Webex Site for {count} users with meetings. Left blank it gives no error, but trouble with the site later.'
  },
  'webex-export.csv.services-go': {
    one: '{count} user loses a package or add-on. For that choose Add and remove services in Control Hub: it also takes away whatever else says FALSE.',
    other:
      '{count} users lose a package or add-on. For that choose Add and remove services in Control Hub: it also takes away whatever else says FALSE.'
  },
  'webex-export.csv.location-changed': {
    one: '{count} user with calling is at another location now. A file cannot move anybody: do that in Control Hub before you upload it.',
    other:
      '{count} users with calling are at another location now. A file cannot move anybody: do that in Control Hub before you upload it.'
  },
  'webex-export.csv.line-emptied': {
    one: '{count} user gives up a number or an extension. An empty cell changes nothing: take it away in Control Hub.',
    other:
      '{count} users give up a number or an extension. An empty cell changes nothing: take it away in Control Hub.'
  },
  'webex-export.csv.defused': {
    one: 'The name of {count} user, or of the site, looks like a formula and has an apostrophe in front of it.',
    other:
      'The names of {count} users, or of their sites, look like formulas and have an apostrophe in front.'
  },
  'webex-export.csv-mode':
    'In Control Hub choose Add services only for new users. Add and remove services also takes away whatever says FALSE.',

  'webex-run-book.title': 'Run-book for Webex: {account}',
  'webex-run-book.about':
    'What somebody does in Partner Hub and Control Hub, in the order of the vendor’s reference application. Nothing was sent to Webex.',
  'webex-run-book.rule': 'Why, rule {id}: {reason}',
  'webex-run-book.rule-ours': 'Why, rule {id}, our reading: {reason}',
  'webex-run-book.section.before': 'Before you begin',
  'webex-run-book.section.template': 'The onboarding template',
  'webex-run-book.section.customer': 'The customer',
  'webex-run-book.section.sites': 'Sites, PSTN and numbers',
  'webex-run-book.section.people': 'People',
  'webex-run-book.section.after': 'Hand over and record back',
  'webex-run-book.none.template': 'No template is chosen yet.',
  'webex-run-book.none.sites': 'No package makes calls, so no site is set up.',
  'webex-run-book.none.people': 'Nobody is planned as a user.',
  'webex-run-book.partner-role': 'Check your roles in Partner Hub',
  'webex-run-book.partner-role-note':
    'Creating customers and templates takes both: Partner full administrator and Webex for Wholesale administrator. Whoever gives it: Administration, administrator roles, Wholesale administration.',
  'webex-run-book.partner-role-check': 'Onboarding templates can be seen under Customers.',
  'webex-run-book.tac-case': 'Open a case with Cisco TAC for signing in by the partner’s identity provider',
  'webex-run-book.tac-saml':
    'TAC needs the metadata of the SAML identity provider and gives that of Webex in return.',
  'webex-run-book.tac-oidc':
    'TAC needs: the name of the identity provider; the OAuth client ID; the scopes, with openid and email among them; the discovery endpoint, or the authorisation and token endpoints; the partner’s organisation ID.',
  'webex-run-book.tac-secret':
    'Client secret: whoever runs the identity provider gives it to TAC directly. It is not in this file.',
  'webex-run-book.tac-check': 'TAC has confirmed that the trust is set up.',
  'webex-run-book.attach': 'Prepare attaching the existing organisation',
  'webex-run-book.attach-approval':
    'An administrator of the organisation has to approve. Say so beforehand, and agree on when.',
  'webex-run-book.attach-automatic':
    'It is attached without anybody being asked. Tell the customer beforehand all the same.',
  'webex-run-book.attach-simpler':
    'Simpler, but not needed: the customer adds the partner as external full administrator first.',
  'webex-run-book.attach-check': 'The organisation ID is the one on the Account page of its Control Hub.',
  'webex-run-book.connection-ids': 'Find out the identifiers of the PSTN connections',
  'webex-run-book.connection-ids-note':
    'The interface takes the provider’s identifier, or that of the trunk or route group. It is missing for: {sites}.',
  'webex-run-book.create-template': 'Create the onboarding template',
  'webex-run-book.create-template-before': 'In Partner Hub open Customers, Onboarding templates.',
  'webex-run-book.create-template-check': 'The template is listed, and its Provisioning ID can be copied.',
  'webex-run-book.open-template': 'Compare the onboarding template {template}',
  'webex-run-book.open-template-check': 'The Provisioning ID is the one written here.',
  'webex-run-book.pstn-in-template':
    'A provider is chosen in the template. The vendor advises against it; rather set PSTN per site.',
  'webex-run-book.create-customer': 'Create the wholesale customer',
  'webex-run-book.create-customer-before':
    'In Partner Hub open Customers and choose Actions, Create wholesale customer. Or send the API requests.',
  'webex-run-book.update-customer': 'Update the customer',
  'webex-run-book.update-customer-before': 'In Partner Hub open the customer. Or send the API requests.',
  'webex-run-book.pacing-ours': 'The pauses and batches for requests are our reading.',
  'webex-run-book.only-partner-hub':
    'Only in Partner Hub: the interface has no name for one of the packages, and an update without it would remove it.',
  'webex-run-book.no-limit': '{offer}, no limit',
  'webex-run-book.offer-quantity': '{offer} × {quantity}',
  'webex-run-book.removed': 'This removes at Webex: {offers}.',
  'webex-run-book.create-customer-check': 'The customer is listed under Customers.',
  'webex-run-book.update-customer-check': 'The packages are exactly these.',
  'webex-run-book.confirm': 'Tick that the customer is in a location supported by Cisco Webex.',
  'webex-run-book.confirm-missing':
    'Nobody has confirmed here that the headquarters is in a supported location.',
  'webex-run-book.await-customer': 'Wait until the customer is provisioned',
  'webex-run-book.await-customer-note':
    'It takes up to about five minutes. Ask for the status again and again; stop if it says error or provisioned with errors.',
  'webex-run-book.await-customer-check': 'The status is Provisioned.',
  'webex-run-book.verify-access': 'Check that you can administer the new organisation',
  'webex-run-book.verify-access-check': 'Control Hub of the customer opens, and shows the headquarters.',
  'webex-run-book.tags': 'Assign the tags',
  'webex-run-book.add-location': 'Add the site {site}',
  'webex-run-book.add-location-check': 'The site is listed under Locations and is enabled for calling.',
  'webex-run-book.connect-pstn': 'Choose the PSTN connection of {site}',
  'webex-run-book.connect-pstn-none': 'None is chosen here yet. Without one no numbers can be added.',
  'webex-run-book.connect-pstn-by-hand':
    'In Control Hub only: the interface cannot set a connection of this kind.',
  'webex-run-book.connect-pstn-check': 'The connection is shown at the site.',
  'webex-run-book.route-type.trunk': 'Trunk',
  'webex-run-book.route-type.route-group': 'Route group',
  'webex-run-book.identifier': 'Identifier',
  'webex-run-book.add-numbers': {
    one: 'Add {count} number to {site}',
    other: 'Add {count} numbers to {site}'
  },
  'webex-run-book.add-numbers-by-hand':
    'In Control Hub or at the provider, never by the interface: it damages data there.',
  'webex-run-book.add-numbers-check':
    'All of them are listed and active, except mobile ones not assigned yet.',
  'webex-run-book.choose-main-number': 'Choose the main number of {site}',
  'webex-run-book.choose-main-number-check': 'The main number is shown at the site.',
  'webex-run-book.setup-assist': 'Send the request for Wholesale Setup Assist of {site}',
  'webex-run-book.setup-assist-note':
    'It is charged. Express or Standard is chosen by the number of users at the site.',
  'webex-run-book.contact-name': 'Contact',
  'webex-run-book.contact-email': 'E-mail of the contact',
  'webex-run-book.note': 'Note',
  'webex-run-book.add-users': { one: 'Add {count} user', other: 'Add {count} users' },
  'webex-run-book.add-users-batches': {
    one: 'By hand: Set up customer, Add users, at most 25 at a time: {count} batch.',
    other: 'By hand: Set up customer, Add users, at most 25 at a time: {count} batches.'
  },
  'webex-run-book.add-users-csv': 'Or all at once, with the Control Hub CSV.',
  'webex-run-book.add-users-api': 'Or with the API requests, 0.2 to 1 second apart and in small batches.',
  'webex-run-book.add-users-unnamed': '{offers}: by hand, as the interface has no name for it.',
  'webex-run-book.add-users-meetings':
    'With the CSV, fill in Preferred Webex Site for everybody with meetings; a blank one gives no error, but trouble later.',
  'webex-run-book.add-users-check':
    'Everybody is listed with package, and with number or extension where they make calls.',
  'webex-run-book.administrators': 'Give the customer’s administrators their roles',
  'webex-run-book.administrators-level':
    'Each needs a package of the level that the customer was created with: {offers}. A full administrator’s package is never made smaller.',
  'webex-run-book.administrators-check': 'Each has the role, and a package of that level.',
  'webex-run-book.add-on': { one: 'Give {offer} to {count} user', other: 'Give {offer} to {count} users' },
  'webex-run-book.add-on-note':
    'By hand in Control Hub: how package and add-on are sent together is not documented.',
  'webex-run-book.update-users': {
    one: 'Tell Webex what changed of {count} user',
    other: 'Tell Webex what changed of {count} users'
  },
  'webex-run-book.update-users-list': 'As they are to be',
  'webex-run-book.update-users-api': {
    one: 'The API requests carry the package of {count} of them, and the line of whoever begins to make calls; the rest is set in Control Hub by hand.',
    other:
      'The API requests carry the packages of {count} of them, and the line of whoever begins to make calls; the rest is set in Control Hub by hand.'
  },
  'webex-run-book.update-users-by-hand':
    'All of it is set in Control Hub by hand: the interface does not take it.',
  'webex-run-book.update-users-check':
    'Control Hub shows everybody as written here; then the status is recorded in Patchbay again.',
  'webex-run-book.no-add-ons': 'no add-ons',
  'webex-run-book.no-roles': 'no administrator roles',
  'webex-run-book.no-line': 'no number and no extension',
  'webex-run-book.places': 'Set up the places that use {offer}',
  'webex-run-book.places-note': 'Lobby, door and the like are workspaces in Control Hub, not users.',
  'webex-run-book.restricted-on': 'Tell the customer that restricted administrator mode is on',
  'webex-run-book.restricted-off': 'Switch restricted administrator mode off',
  'webex-run-book.restricted-taken': 'The customer’s own administrators cannot:',
  'webex-run-book.restricted-stays':
    'First, last and display name stay editable. The partner can switch it off.',
  'webex-run-book.restricted-off-note':
    'The customer’s own administrators can then add users and change packages and services.',
  'webex-run-book.restricted-off-check': 'The mode is off for this customer.',
  'webex-run-book.record-back': 'Write these down and send them back',
  'webex-run-book.report-back': 'Report back',
  'webex-run-book.location-id-of': 'Location ID of {site}',
  'webex-run-book.record-back-none': 'Every identifier is recorded here already.',
  'webex-run-book.record-back-check':
    'Status and identifiers are entered in Patchbay, or sent to whoever made this run-book, with the number of any step that looked different.'
} as const;
