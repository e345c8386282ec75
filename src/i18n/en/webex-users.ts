/** People at Webex: the list of users, adding and changing many, batches for the manual way, and the person's panel. */
export const webexUsers = {
  'webex-users.list': 'Webex users of {account}',
  'webex-users.search': 'Search users',
  'webex-users.search-placeholder': 'Name, e-mail, number or extension',
  'webex-users.column.name': 'Name',
  'webex-users.column.email': 'E-mail',
  'webex-users.column.status': 'Status',
  'webex-users.column.roles': 'Administrator roles',
  'webex-users.column.line': 'Number and extension',
  'webex-users.filters': 'Which users are shown',
  'webex-users.filter.all': 'All',
  'webex-users.filter.administrators': 'Administrators',
  'webex-users.filter.incomplete': 'Incomplete',
  'webex-users.filter.changed': 'To be updated',
  'webex-users.any-package': 'Every package',
  'webex-users.any-site': 'Every site',
  'webex-users.no-site': 'Without a site',
  'webex-users.any-status': 'Every status',
  'webex-users.shown': { one: '{count} user shown', other: '{count} users shown' },
  'webex-users.selected': { one: '{count} user selected', other: '{count} users selected' },
  'webex-users.selected-elsewhere': {
    one: '{count} of them is not in the list shown',
    other: '{count} of them are not in the list shown'
  },
  'webex-users.deselect': 'Clear selection',
  'webex-users.select': 'Select {name}',
  'webex-users.select-all': 'Select everybody shown',
  'webex-users.edit': 'Edit {name}',
  'webex-users.empty-title': 'Nobody has Webex here yet',
  'webex-users.empty-text':
    'Give packages to people of the account, or bring new ones: one by one, in a grid, or from a spreadsheet.',
  'webex-users.no-customer-title': 'This account has no Webex customer',
  'webex-users.no-customer-text': 'People get packages once Webex for Wholesale was added to the account.',
  'webex-users.no-match-title': 'Nobody matches',
  'webex-users.no-match-text': 'Try fewer words, or show everybody.',
  'webex-users.show-all': 'Show everybody',
  'webex-users.checking': 'Checking…',
  'webex-users.incomplete': 'Incomplete',
  'webex-users.change-package': 'Change package',
  'webex-users.set-status': 'Record status',
  'webex-users.set-roles': 'Set roles',
  'webex-users.take-away': 'Take package away',
  'webex-users.more': 'More for the selection',
  'webex-users.batches': 'Batches of {count}',
  'webex-users.by-hand':
    'By hand, Control Hub adds up to {count} users at a time. Plan as many as you like here; the batches split them.',

  'webex-users.notes': 'What applies to packages',
  'webex-users.note.one-package': 'Everybody has exactly one package; add-ons come on top of it.',
  'webex-users.note.standard':
    'Webex Calling Standard is for a desk phone or for the soft client, not for both.',
  'webex-users.note.guests': 'External guest users cannot have a Wholesale package.',
  'webex-users.note.level':
    'Administrators need a package that the customer was created with: {packages}. A full administrator cannot be given a smaller one.',
  'webex-users.note.email-taken':
    'An e-mail address that belongs to another Webex organisation cannot simply be added: the person has to agree to be moved, or is deleted there first.',
  'webex-users.note.trial':
    'Who once opened a trial with the address has to delete that organisation first, or agree to be moved.',

  'webex-users.to-do.to-hand-over': 'Still to be handed over.',
  'webex-users.to-do.to-update':
    'Webex knows this user otherwise. Tell it what changed, then record the status again.',
  'webex-users.to-do.nothing': 'Nothing left to do.',
  'webex-users.to-do.await-consent':
    'The person belongs to another organisation and has to agree by the e-mail that Webex sent. It can be sent again.',
  'webex-users.to-do.free-elsewhere':
    'The e-mail address belongs to another organisation. Have the person removed there, or use another address.',

  'webex-users.to-be-updated': 'To be updated',
  'webex-users.told': 'Webex was told: {what}',
  'webex-users.changed-parts': 'Changed: {parts}',
  'webex-users.part.package': 'package',
  'webex-users.part.addOns': 'add-ons',
  'webex-users.part.line': 'site, number or extension',
  'webex-users.part.roles': 'administrator roles',

  'webex-user.edit-title': 'Webex of {name}',
  'webex-user.package-left': { one: '{package}: {count} left', other: '{package}: {count} left' },
  'webex-user.package-none-left': '{package}: none left',
  'webex-user.package-hint': 'Only packages of this customer can be given to people.',
  'webex-user.no-packages': 'The customer has no package that people can hold.',
  'webex-user.no-line': 'This package makes no calls, so it has neither site nor number.',
  'webex-user.loses-line': 'This package makes no calls: site, number and extension are given up.',
  'webex-user.choose-site': 'Choose a site',
  'webex-user.no-number': 'No number',
  'webex-user.number-placeholder': 'Free numbers of the site',
  'webex-user.number-none-free': 'No free number matches',
  'webex-user.extension-hint': 'Two to ten digits, unique at the site.',
  'webex-user.next-number': 'Next free number',
  'webex-user.next-extension': 'Next free extension',
  'webex-user.roles': 'Administrator roles in Control Hub',
  'webex-user.roles-about':
    'Administrators need one of the packages that the customer was created with: {packages}.',
  'webex-user.full-stays':
    'A full administrator cannot be given a smaller package. Give up the role first and save, then change the package.',
  'webex-user.smaller': 'This package ranks below the present one.',
  'webex-user.rank-about': 'The vendor publishes no order of packages; this one is in the settings.',
  'webex-user.with-line': 'The vendor is told of site, number and extension together with the package.',
  'webex-user.without-line':
    'The vendor is told of the package only; a changed line is set in Control Hub by hand.',
  'webex-user.name-remark': 'Control Hub will not take this name',
  'webex-user.panel': 'Webex',
  'webex-user.none': 'No Webex package.',
  'webex-user.give': 'Give a package',
  'webex-user.take-away': 'Take package away',
  'webex-user.take-away-title': 'Take the Webex package from {name}',
  'webex-user.take-away-text': 'The package, its number and its extension become free.',
  'webex-user.at-vendor':
    'Webex still has this person. Take the package away in Control Hub too; nothing here is a reminder of it afterwards.',
  'webex-user.line': 'Number and extension',

  'webex-users.change.package-title': {
    one: 'Change the package of {count} user',
    other: 'Change the package of {count} users'
  },
  'webex-users.change.roles-title': {
    one: 'Set the roles of {count} user',
    other: 'Set the roles of {count} users'
  },
  'webex-users.change.status-title': {
    one: 'Record the status of {count} user',
    other: 'Record the status of {count} users'
  },
  'webex-users.change.remove-title': {
    one: 'Take the package from {count} user',
    other: 'Take the package from {count} users'
  },
  'webex-users.change.button': { one: 'Change {count} user', other: 'Change {count} users' },
  'webex-users.change.status-button': {
    one: 'Record for {count} user',
    other: 'Record for {count} users'
  },
  'webex-users.change.remove-button': {
    one: 'Take from {count} user',
    other: 'Take from {count} users'
  },
  'webex-users.change.nothing': 'Nothing would change.',
  'webex-users.change.choose-package': 'Choose a package',
  'webex-users.change.smaller': {
    one: '{count} user gets a package that ranks below the present one',
    other: '{count} users get a package that ranks below the present one'
  },
  'webex-users.change.with-line': {
    one: 'The vendor is told of {count} user’s package, site, number and extension',
    other: 'The vendor is told of {count} users’ packages, sites, numbers and extensions'
  },
  'webex-users.change.without-line': {
    one: 'The vendor is told of {count} user’s package only; a changed line is set in Control Hub by hand',
    other: 'The vendor is told of {count} users’ packages only; changed lines are set in Control Hub by hand'
  },
  'webex-users.change.roles-about': 'The roles ticked here replace those that the users have.',
  'webex-users.change.status-about': 'What the vendor said. The product never concludes it.',
  'webex-users.change.same': {
    one: '{count} user has this status already',
    other: '{count} users have this status already'
  },
  'webex-users.change.remove-about':
    'Packages, numbers and extensions become free again; the people stay in the account.',
  'webex-users.at-vendor': {
    one: 'Webex still has {count} of them. Take the package away in Control Hub too; nothing here is a reminder of it afterwards',
    other:
      'Webex still has {count} of them. Take the packages away in Control Hub too; nothing here is a reminder of it afterwards'
  },
  'webex-users.go-with-people': {
    one: '{count} Webex package goes with them; its number and extension become free',
    other: '{count} Webex packages go with them; their numbers and extensions become free'
  },
  'webex-users.change.administrators-go': {
    one: '{count} of them is an administrator in Control Hub',
    other: '{count} of them are administrators in Control Hub'
  },

  'webex-users.add-title': 'Add users',
  'webex-users.way': 'How users are added',
  'webex-users.way.single': 'One person',
  'webex-users.way.grid': 'Grid',
  'webex-users.way.csv': 'CSV file',
  'webex-users.way.people': 'People of the account',
  'webex-users.who': 'Who',
  'webex-users.who.known': 'Somebody of the account',
  'webex-users.who.new': 'Somebody new',
  'webex-users.person': 'Person',
  'webex-users.person-placeholder': 'Type a name or e-mail',
  'webex-users.person-none': 'Nobody without Webex matches',
  'webex-users.first-name': 'First name',
  'webex-users.last-name': 'Last name',
  'webex-users.default-package': 'Package for rows without one',
  'webex-users.no-default': 'None: every row names its own',
  'webex-users.assignment': 'Number and extension',
  'webex-users.assign.number': 'Assign a free number',
  'webex-users.assign.extension': 'Assign a free extension',
  'webex-users.assign.both': 'Assign both',
  'webex-users.assign.none': 'As written, nothing automatic',
  'webex-users.assign.chosen': 'Choose',
  'webex-users.assign-site': 'Site for those without one',
  'webex-users.first-extension': 'First extension',
  'webex-users.assign-about':
    'Free numbers are taken in the site’s order, never toll-free ones nor the main number. A person’s own number and extension come first where they are free. Extensions are counted up from the first and keep its number of digits.',
  'webex-users.people-search': 'Search people without Webex',
  'webex-users.people-list': 'People without Webex',
  'webex-users.people-none': 'Nobody of the account is without Webex.',
  'webex-users.people-chosen': { one: '{count} person chosen', other: '{count} people chosen' },
  'webex-users.add-one': 'Add user',
  'webex-users.add-button': { one: 'Add {count} user', other: 'Add {count} users' },
  'webex-users.save-button': { one: 'Save {count} user', other: 'Save {count} users' },

  'webex-users.plan': 'What happens',
  'webex-users.plan.added': { one: '{count} user is added', other: '{count} users are added' },
  'webex-users.plan.new-people': {
    one: '{count} of them is new in the account',
    other: '{count} of them are new in the account'
  },
  'webex-users.plan.changed': { one: '{count} user is changed', other: '{count} users are changed' },
  'webex-users.plan.nothing': 'Nothing would change yet.',
  'webex-users.plan.offer': '{package}: {before} assigned now, {after} afterwards, of {quantity}',
  'webex-users.plan.offer-no-limit': '{package}: {before} assigned now, {after} afterwards, no limit',
  'webex-users.plan.numbers': { one: '{count} number is assigned', other: '{count} numbers are assigned' },
  'webex-users.plan.extensions': {
    one: '{count} extension is assigned',
    other: '{count} extensions are assigned'
  },
  'webex-users.plan.numbers-freed': {
    one: '{count} number is given up and becomes free',
    other: '{count} numbers are given up and become free'
  },
  'webex-users.plan.extensions-freed': {
    one: '{count} extension is given up and becomes free',
    other: '{count} extensions are given up and become free'
  },
  'webex-users.plan.numbers-missing': {
    one: 'The site has {count} free number too few',
    other: 'The site has {count} free numbers too few'
  },
  'webex-users.plan.extensions-missing': {
    one: 'There is {count} free extension too few from the first one on',
    other: 'There are {count} free extensions too few from the first one on'
  },
  'webex-users.plan.left-out': {
    one: '{count} person is left out',
    other: '{count} people are left out'
  },
  'webex-users.plan.rows-wrong': {
    one: '{count} row cannot be read and is left out',
    other: '{count} rows cannot be read and are left out'
  },
  'webex-users.plan.can-undo': 'All of it is one change, which you can undo.',

  'webex-grid.rows': 'Users in the list',
  'webex-grid.about':
    'Type, or paste cells from a spreadsheet. People who are in the account already are recognised by their e-mail address.',
  'webex-grid.row': 'Row',
  'webex-grid.state': 'Check',
  'webex-grid.cell': '{field}, row {row}',
  'webex-grid.filter': 'Which rows are shown',
  'webex-grid.filter.all': 'All',
  'webex-grid.filter.wrong': 'With problems',
  'webex-grid.state.empty': 'Empty',
  'webex-grid.state.new': 'New person',
  'webex-grid.state.known': 'In the account',
  'webex-grid.state.changed': 'Has Webex, is changed',
  'webex-grid.state.same': 'Has Webex, just so',
  'webex-grid.state.wrong': 'Left out',
  'webex-grid.gets': 'Gets {line}',
  'webex-grid.name-differs': 'In the account as {name}; the name stays',
  'webex-grid.problem.required': '{field} is missing',
  'webex-grid.problem.too-long': '{field} is too long',
  'webex-grid.problem.format': '{field} is not written as expected',
  'webex-grid.problem.email': 'Not an e-mail address',
  'webex-grid.problem.email-twice': 'Same e-mail as in row {row}',
  'webex-grid.problem.package': 'No such package',
  'webex-grid.problem.location': 'The account has no site of this name',
  'webex-grid.problem.number': 'Not a number in E.164 form, such as {example}',
  'webex-grid.problem.extension': 'An extension has up to ten digits and nothing else',
  'webex-grid.more-rows': 'More rows',
  'webex-grid.clear': 'Empty the grid',

  'webex-csv.about':
    'A list with one user a line. What each column holds is asked next; then every row is checked and can be corrected.',
  'webex-csv.example': 'First name,Last name,Email,Package,Location,Phone number,Extension',
  'webex-csv.columns-about':
    'Say what each column holds. The e-mail address is needed; by it people are recognised who are in the account already.',
  'webex-csv.start-over': 'Another list',

  'webex-users.batches-title': 'Batches for the manual way',
  'webex-users.batches-about':
    'By hand, Control Hub adds up to {count} users at a time: first names, e-mail addresses and packages, then location and number of those with calling.',
  'webex-users.batches-none-title': 'Nobody waits to be added',
  'webex-users.batches-none-text': 'Users who are planned and not yet handed over appear here.',
  'webex-users.batches-back': 'All users',
  'webex-users.batch': 'Batch {number} of {total}',
  'webex-users.batch-count': { one: '{count} user', other: '{count} users' },
  'webex-users.batch-done': 'Mark as provisioned',
  'webex-users.batch-done-about': 'Mark batch {number} as provisioned',
  'webex-users.batches-page': 'Batches {from} to {to} of {total}',
  'webex-users.batches-pages': 'Pages of batches',
  'webex-users.previous-page': 'Earlier batches',
  'webex-users.next-page': 'Later batches',
  'webex-users.print': 'Print this page',

  'refusal.package-unfit.not-for-people': '{offer} is not given to people.',
  'refusal.package-unfit.not-on-customer': '{offer} is not one of this customer’s packages.',
  'refusal.package-unfit.none-left':
    'There are too few of {offer} for everybody who is to get it. Left for them: {left}.',
  'remedy.package-unfit.not-on-customer': 'Add it under “Packages and add-ons” of the customer first.',
  'remedy.package-unfit.none-left':
    'Raise the quantity under “Packages and add-ons”, or take the package from somebody else.',
  'refusal.add-on-unfit': '{addOn} needs a package that it builds upon, and this person has another one.',
  'refusal.line-unfit.site-missing': '{person} needs a site: the package makes calls.',
  'refusal.line-unfit.line-missing':
    '{person} needs a phone number or an extension: the package makes calls.',
  'refusal.administrator-package.downgrade':
    '{person} is a full administrator and cannot be given a smaller package.',
  'remedy.administrator-package.downgrade':
    'Give up the role of full administrator first and save that; then the package can be changed.',
  'refusal.administrator-package.level-differs':
    '{person} is an administrator and needs a package that the customer was created with.',
  'remedy.administrator-package.level-differs':
    'Choose one of these packages, or give up the administrator roles.',
  'refusal.number-not-assignable': '{value} would belong to two people.',
  'refusal.number-not-assignable.not-on-site': '{value} is not a number of this site.',
  'refusal.number-not-assignable.used': 'Somebody has {value} already.',
  'refusal.number-not-assignable.toll-free': '{value} is toll-free and cannot be given to a person.',
  'refusal.extension-unfit.wrong-form': '{value} is no extension: it takes two to ten digits.',
  'refusal.extension-unfit.used': 'Somebody at this site has the extension {value} already.',
  'refusal.extension-unfit.emergency': '{value} can be an emergency number, so it is no extension.',
  'line.webex-user-added': '{person} got {offer}',
  'line.webex-users-added': { one: '{count} Webex user added', other: '{count} Webex users added' },
  'line.webex-user-corrected': 'Webex of {person} changed',
  'line.webex-users-corrected': { one: '{count} Webex user changed', other: '{count} Webex users changed' },
  'line.webex-user-removed': 'Webex package taken from {person}',
  'line.webex-users-removed': {
    one: 'Webex package taken from {count} person',
    other: 'Webex packages taken from {count} people'
  },
  'line.user-status-recorded': {
    one: 'Webex status of {count} user recorded: {userStatus}',
    other: 'Webex status of {count} users recorded: {userStatus}'
  }
} as const;
