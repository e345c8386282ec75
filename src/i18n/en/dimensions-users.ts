/** Users of a customer and their roles. */
export const dimensionsUsers = {
  'dimensions-users.list': 'Users of {account}',
  'dimensions-users.search': 'Search users',
  'dimensions-users.search-placeholder': 'Name, e-mail, extension or sub-account',
  'dimensions-users.filters': 'Which users are shown',
  'dimensions-users.filter.all': 'All',
  'dimensions-users.filter.portal': 'With portal access',
  'dimensions-users.filter.pbx-only': 'From the PBX only',
  'dimensions-users.filter.administrators': 'Administrators',
  'dimensions-users.filter.agents': 'Agents',
  'dimensions-users.filter.simulated': 'Simulated',
  'dimensions-users.filter.email': 'E-mail to look at',
  'dimensions-users.role': 'Role',
  'dimensions-users.any-role': 'Every role',
  'dimensions-users.sub-account': 'Sub-account',
  'dimensions-users.any-sub-account': 'Every sub-account',
  'dimensions-users.main-account': 'The account itself',
  'dimensions-users.column.name': 'Name',
  'dimensions-users.column.email': 'E-mail',
  'dimensions-users.column.extension': 'Extension',
  'dimensions-users.column.source': 'Source',
  'dimensions-users.column.roles': 'Roles',
  'dimensions-users.source.person': 'Account',
  'dimensions-users.source.pbx': 'PBX',
  'dimensions-users.source.both': 'Account + PBX',
  'dimensions-users.source-about.person': 'One of the account’s people; the PBX does not have them.',
  'dimensions-users.source-about.pbx':
    'Imported from the PBX. Calls are recorded; there is no access until it is given.',
  'dimensions-users.source-about.both': 'One of the account’s people and a user of the PBX: one user.',
  'dimensions-users.source-simulated': '{source} (simulated)',
  'dimensions-users.source-about.simulated': 'Made up by the simulated PBX.',
  'dimensions-users.primary': 'Primary user',
  'dimensions-users.agent': 'Agent',
  'dimensions-users.email-missing': 'No e-mail address',
  'dimensions-users.email-shared': 'Somebody else has this e-mail address too',
  'dimensions-users.email-unreadable': 'Not an e-mail address',
  'dimensions-users.email-elsewhere': 'A user of another customer has this e-mail address',
  'dimensions-users.no-roles': 'None',
  'dimensions-users.more-roles': '+{count}',
  'dimensions-users.shown': { one: '{count} user shown', other: '{count} users shown' },
  'dimensions-users.selected': { one: '{count} user selected', other: '{count} users selected' },
  'dimensions-users.selected-elsewhere': {
    one: '{count} of them is not in the list shown',
    other: '{count} of them are not in the list shown'
  },
  'dimensions-users.deselect': 'Clear selection',
  'dimensions-users.select': 'Select {name}',
  'dimensions-users.select-all': 'Select everybody shown',
  'dimensions-users.edit': 'Roles of {name}',
  'dimensions-users.add': 'Add users',
  'dimensions-users.export': 'Export as CSV',
  'dimensions-users.exported': { one: '{count} user exported', other: '{count} users exported' },
  'dimensions-users.change-roles': 'Change roles',
  'dimensions-users.give-access': 'Give portal access',
  'dimensions-users.take-access': 'Take portal access away',
  'dimensions-users.remove': 'Remove users',
  'dimensions-users.more': 'More for the selection',

  'dimensions-users.empty-title': 'There are no users yet',
  'dimensions-users.empty-text':
    'Synchronise with the PBX, import its roster, or give access to people of the account.',
  'dimensions-users.to-sync': 'Synchronise',
  'dimensions-users.to-roster': 'Import a roster',
  'dimensions-users.few-title': 'Users of the PBX are not here yet',
  'dimensions-users.few-text':
    'They come with the synchronisation or with a roster. Until then, roles can be given to portal users only.',
  'dimensions-users.draft-title': 'Users follow the creation',
  'dimensions-users.draft-text':
    'The first three steps create the customer and its primary user. Roles are assigned after that.',
  'dimensions-users.to-wizard': 'Go on with the creation',
  'dimensions-users.no-customer-title': 'This account has no {dimensions}',
  'dimensions-users.no-customer-text': 'Users come once {dimensions} was added to the account.',
  'dimensions-users.terminated-title': 'The customer is terminated',
  'dimensions-users.terminated-text':
    'Users and roles are kept here to look at; nothing is changed any more.',
  'dimensions-users.suspended-title': 'Access is suspended',
  'dimensions-users.suspended-text':
    'The customer is disabled: nobody can sign in. Calls are still recorded and roles still billed.',
  'dimensions-users.no-match-title': 'Nobody matches',
  'dimensions-users.no-match-text': 'Try fewer words, or show everybody.',
  'dimensions-users.show-all': 'Show everybody',

  'dimensions-users.pending.pending':
    'Go through the users and give them the roles they need. Then say that the roles are complete.',
  'dimensions-users.pending.pending-portal-users':
    'Not all users of the PBX are there yet. Roles can be given to those who are, and to the others once they are imported.',
  'dimensions-users.finish': 'Roles are complete',
  'dimensions-users.complete': 'Roles are complete.',
  'dimensions-users.reopen': 'Set to pending again',

  'dimensions-users.agents-follow': 'Agents follow the PBX',
  'dimensions-users.agents-follow-about':
    'While this is on, every agent of the PBX gets Agent User Add-On without being asked, and it is charged.',
  'dimensions-users.agents-have': {
    one: '{count} agent on the PBX has the add-on.',
    other: '{count} agents on the PBX have the add-on.'
  },
  'dimensions-users.agents-would-get': {
    one: 'Switched on, {count} agent gets it with the next synchronisation or roster.',
    other: 'Switched on, {count} agents get it with the next synchronisation or roster.'
  },
  'dimensions-users.agents-get': {
    one: '{count} agent gets it with the next synchronisation or roster.',
    other: '{count} agents get it with the next synchronisation or roster.'
  },
  'dimensions-users.agents-next': 'It takes effect with the next synchronisation or roster.',
  'dimensions-users.agents-keep': 'Whoever has the add-on keeps it when this is switched off.',

  'dimensions-users.notes': 'What applies to roles',
  'dimensions-users.note.sign-in':
    'Website User needs an e-mail address that nobody else has. Users who share one cannot be given it.',
  'dimensions-users.note.essential':
    'Whoever is on the PBX and in {dimensions} gets Essential User without anybody asking, and it is charged.',
  'dimensions-users.note.builds':
    'Real-Time Add-On and Agent User Add-On build upon Essential User; Professional User builds upon customer.user.uc.',
  'dimensions-users.note.supervisor':
    'Somebody has one supervisor level at most; the higher includes the lower.',
  'dimensions-users.note.read-only': 'Microsoft Teams User can only be read.',
  'dimensions-users.note.same-day': 'A role that is given and taken on the same day is not invoiced.',

  'dimensions-role.short.customer.user': 'Website',
  'dimensions-role.short.admin.user': 'Admin',
  'dimensions-role.short.customer.settings': 'Settings',
  'dimensions-role.short.customer.billables.admin': 'Billables',
  'dimensions-role.short.customer.user.pbx': 'Essential',
  'dimensions-role.short.customer.user.pbx.realtime': 'Real-Time',
  'dimensions-role.short.customer.user.acd': 'Agent',
  'dimensions-role.short.customer.user.uc': 'UC',
  'dimensions-role.short.customer.user.uc.remote': 'Professional',
  'dimensions-role.short.customer.user.microsoftteams': 'Teams',
  'dimensions-role.short.customer.user.supervisorl1': 'Reporter',
  'dimensions-role.short.customer.user.supervisorl2': 'Supervisor',

  'dimensions-role.about.customer.user': 'Signs in to the customer portal.',
  'dimensions-role.about.admin.user': 'Manages the users of the customer.',
  'dimensions-role.about.customer.settings': 'Reaches the settings of the customer.',
  'dimensions-role.about.customer.billables.admin':
    'Needed by whoever changes users in a way that costs money.',
  'dimensions-role.about.customer.user.pbx':
    'Calls are modelled and stored. Comes by itself with users of the PBX.',
  'dimensions-role.about.customer.user.pbx.realtime': 'Adds real-time views to Essential User.',
  'dimensions-role.about.customer.user.acd':
    'Adds the status of agents to Essential User. Can follow the agents of the PBX by itself.',
  'dimensions-role.about.customer.user.uc':
    'What Professional User builds upon; the vendor names it by this only.',
  'dimensions-role.about.customer.user.uc.remote': 'The vendor’s pages say no more than its name.',
  'dimensions-role.about.customer.user.microsoftteams': 'Shows that the user is one of Microsoft Teams.',
  'dimensions-role.about.customer.user.supervisorl1': 'Reports on the users supervised.',
  'dimensions-role.about.customer.user.supervisorl2': 'Real-time views and all of the level below.',

  'dimensions-roles.title': 'Roles of {name}',
  'dimensions-roles.group.access': 'Access and permissions',
  'dimensions-roles.group.licences': 'User licences',
  'dimensions-roles.group.supervisor': 'Supervisor level',
  'dimensions-roles.free': 'The vendor names no charge for these.',
  'dimensions-roles.no-level': 'No supervisor level',
  'dimensions-roles.level-about': 'One at most; choosing another takes its place.',
  'dimensions-roles.charged': 'Charged',
  'dimensions-roles.price': 'Estimate: {price} a month',
  'dimensions-roles.price-unknown': 'Price not known',
  'dimensions-roles.automatic': 'Automatic',
  'dimensions-roles.read-only': 'Read-only',
  'dimensions-roles.always': 'Everybody who is added here gets it',
  'dimensions-roles.since': 'Since {day}',
  'dimensions-roles.needs': 'Builds upon {role}.',
  'dimensions-roles.came-along': '{role} builds upon {other}, so both are given.',
  'dimensions-roles.took-place': '{role} takes the place of {other}.',
  'dimensions-roles.no-sign-in':
    'Without Website User these permissions cannot be used: nobody signs in without it.',
  'dimensions-roles.email-unfit.missing': 'There is no e-mail address to sign in with.',
  'dimensions-roles.email-unfit.shared': 'Somebody else has the same e-mail address, so neither can sign in.',
  'dimensions-roles.email-unfit.elsewhere': 'A user of another customer has the same e-mail address.',
  'dimensions-roles.stays.read-only': 'Set by the vendor; it can be neither given nor taken here.',
  'dimensions-roles.stays.needed': 'Needed by {roles}. Take that away first.',
  'dimensions-roles.stays.automatic': 'The PBX has this user, who would get it again by itself.',
  'dimensions-roles.primary-about':
    'The primary user came with the customer. Somebody else can be made an administrator beside them.',

  'dimensions-charges.title': {
    one: '{count} role more is charged for',
    other: '{count} roles more are charged for'
  },
  'dimensions-charges.line': '{role}: {count} × {price}',
  'dimensions-charges.line-unknown': '{role}: {count}, price not known',
  'dimensions-charges.line-count': '{role}: {count}',
  'dimensions-charges.total': 'Estimate: {total} a month, by your own price list.',
  'dimensions-charges.total-partly': 'Estimate: {total} a month for those with a known price.',
  'dimensions-charges.zero.zero-rated-internal':
    'The customer is the internal system, so the lines are zero-rated.',
  'dimensions-charges.zero.zero-rated-trial':
    'The customer is on trial, so the lines are zero-rated until it ends.',
  'dimensions-charges.zero-roles': 'On trial, so zero-rated until then: {trials}.',
  'dimensions-charges.accept': {
    one: 'I accept the charge for {count} role',
    other: 'I accept the charges for {count} roles'
  },
  'dimensions-charges.to-accept': 'Charges are to be accepted first.',
  'dimensions-charges.why': 'The vendor’s interface asks for charges to be accepted.',

  'dimensions-change.roles-title': {
    one: 'Change the roles of {count} user',
    other: 'Change the roles of {count} users'
  },
  'dimensions-change.remove-title': { one: 'Remove {count} user', other: 'Remove {count} users' },
  'dimensions-change.like': 'Give the roles of another user',
  'dimensions-change.like-placeholder': 'Name or e-mail',
  'dimensions-change.like-none': 'Nobody matches',
  'dimensions-change.wish.leave': 'Leave as it is',
  'dimensions-change.wish.give': 'Give',
  'dimensions-change.wish.take': 'Take away',
  'dimensions-change.roles-about': 'What is not chosen here stays with each user as it is.',
  'dimensions-change.button': { one: 'Change {count} user', other: 'Change {count} users' },
  'dimensions-change.remove-button': { one: 'Remove {count} user', other: 'Remove {count} users' },
  'dimensions-change.remove-about':
    'Access ends and their roles with it; the people stay in the account. Users of the PBX stay.',

  'dimensions-plan.title': 'What happens',
  'dimensions-plan.nothing': 'Nobody is changed',
  'dimensions-plan.added': { one: '{count} user is added', other: '{count} users are added' },
  'dimensions-plan.changed': { one: '{count} user is changed', other: '{count} users are changed' },
  'dimensions-plan.removed': { one: '{count} user is removed', other: '{count} users are removed' },
  'dimensions-plan.unchanged': {
    one: '{count} user is so already',
    other: '{count} users are so already'
  },
  'dimensions-plan.gained': { one: '{role}: {count} user gets it', other: '{role}: {count} users get it' },
  'dimensions-plan.ended': { one: '{role}: {count} user loses it', other: '{role}: {count} users lose it' },
  'dimensions-plan.ended-charged': {
    one: '{count} role fewer is charged for',
    other: '{count} roles fewer are charged for'
  },
  'dimensions-plan.ended-billed': 'What was had for more than a day is on the next invoice still.',
  'dimensions-plan.left-out': { one: '{count} user is left out', other: '{count} users are left out' },
  'dimensions-plan.left.email-missing': 'No e-mail address to sign in with.',
  'dimensions-plan.left.email-elsewhere': 'A user of another customer has the same e-mail address.',
  'dimensions-plan.left.email-shared': 'Somebody else has the same e-mail address, so neither can sign in.',
  'dimensions-plan.left.email-shared-pbx':
    'Another user has the address already. If that is the same person on the PBX, give that user Website User instead.',
  'dimensions-plan.left.read-only': '{role} is set by the vendor and can be neither given nor taken.',
  'dimensions-plan.left.needed': 'Another role of theirs builds upon {role}.',
  'dimensions-plan.left.automatic': 'The PBX has them, so {role} would come again by itself.',
  'dimensions-plan.can-undo': 'All of it is one change, and can be undone.',

  'dimensions-add.title': 'Add users',
  'dimensions-add.about':
    'Whoever is added can sign in. Nothing is sent from here; the vendor invites people when they are created there.',
  'dimensions-add.way': 'Who is added',
  'dimensions-add.way.people': 'People of the account',
  'dimensions-add.way.new': 'Somebody new',
  'dimensions-add.people-search': 'Search people',
  'dimensions-add.people-list': 'People of the account without access',
  'dimensions-add.people-chosen': { one: '{count} person chosen', other: '{count} people chosen' },
  'dimensions-add.people-none': 'Everybody of the account has access already',
  'dimensions-add.button': { one: 'Add {count} user', other: 'Add {count} users' },
  'dimensions-add.button-new': 'Add user',
  'dimensions-add.roles': 'Roles for all of them',

  'dimensions-person.panel': '{dimensions}',
  'dimensions-person.none': 'No access to {dimensions}.',
  'dimensions-person.give': 'Give access',
  'dimensions-person.roles': 'Roles'
} as const;
