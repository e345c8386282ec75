/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'People',
  'people.list': 'People of {account}',
  'people.search': 'Search people',
  'people.search-placeholder': 'Name or e-mail',
  'people.add': 'Add person',
  'people.import': 'Import',
  'people.export': 'Export people',
  'people.export-vendor': 'Mitel’s import format',
  'people.export-vendor-about': 'What Import Users reads: first name, last name, name, e-mail and role',
  'people.export-whole': 'All columns',
  'people.export-whole-about': 'Everything that is kept of each person, to be read here again',
  'people.exported': { one: '{count} person written to a file.', other: '{count} people written to a file.' },
  'people.exported-without-role': {
    one: 'The role of {count} person is left empty: Mitel’s file knows only User and Account Admin.',
    other: 'The role of {count} people is left empty: Mitel’s file knows only User and Account Admin.'
  },
  'people.exported-same-name': {
    one: 'The role of {count} person is left empty: another role has the same name.',
    other: 'The role of {count} people is left empty: another role has the same name.'
  },
  'people.filters': 'Which people are shown',
  'people.filter.all': 'All',
  'people.filter.licensed': 'With licence',
  'people.filter.unlicensed': 'Without licence',
  'people.filter.hidden': 'Hidden active licence',
  'people.filter.mitel-one': 'With Mitel One',
  'people.trait': 'Property',
  'people.trait.any': 'Everybody',
  'people.trait.admins': 'Account admins',
  'people.trait.users': 'Users',
  'people.trait.custom-role': 'With a custom role',
  'people.trait.registered': 'Registered',
  'people.trait.unregistered': 'Unregistered',
  'people.trait.pbx': 'PBX users',
  'people.trait.micloud': 'MiCloud connected',
  'people.trait.iot': 'IoT connected',
  'people.trait.incomplete': 'Incomplete',
  'people.trait-count': '{trait} ({count})',
  'people.shown': { one: '{count} person shown', other: '{count} people shown' },
  'people.searching': 'Searching…',
  'people.column.name': 'Name',
  'people.column.email': 'E-mail',
  'people.column.phone': 'Phone',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Role',
  'people.column.location': 'Location',
  'people.column.registration': 'Registration',
  'people.miteam.on': 'On',
  'people.miteam.read-only': 'On, read-only',
  'people.miteam.off': 'Off',
  'people.miteam.hidden': 'A licence is active but not shown',
  'people.empty-title': 'Nobody here yet',
  'people.empty-text': 'Add people one by one, or import a list that you have as a spreadsheet.',
  'people.no-match-title': 'Nobody matches',
  'people.no-match-text': 'Try fewer words, or show everybody.',
  'people.show-all': 'Show everybody',

  'people.select': 'Select {name}',
  'people.select-all': 'Select everybody shown',
  'people.selected': { one: '{count} person selected', other: '{count} people selected' },
  'people.selected-elsewhere': {
    one: '{count} of them is not in the list shown',
    other: '{count} of them are not in the list shown'
  },
  'people.deselect': 'Clear selection',
  'people.give': 'Give licences',
  'people.take': 'Take licences',
  'people.remove': 'Remove',
  'people.more': 'More for the selection',
  'people.give-mitel-one': 'Give Mitel One',
  'people.take-mitel-one': 'Take Mitel One',
  'people.record-micollab': 'Handed out by MiCollab',
  'people.record-micollab-about': 'Write down who got a licence from the MiCollab server',
  'people.strike-micollab': 'Taken back by MiCollab',
  'people.strike-micollab-about': 'Write down whose licence the MiCollab server took back',
  'people.set-role': 'Set role',

  'people.give-title': {
    one: 'Give a MiTeam Meetings licence to {count} person',
    other: 'Give MiTeam Meetings licences to {count} people'
  },
  'people.take-title': {
    one: 'Take the MiTeam Meetings licence from {count} person',
    other: 'Take MiTeam Meetings licences from {count} people'
  },
  'people.give-button': { one: 'Give {count} licence', other: 'Give {count} licences' },
  'people.take-button': { one: 'Take {count} licence', other: 'Take {count} licences' },
  'people.give-none': 'Nobody of the selection can get a licence now, so there is nothing to give.',
  'people.take-none': 'Nobody of the selection has a licence that can be taken now.',
  'people.checking': 'Checking the selection…',
  'people.give.allowed': { one: '{count} person gets a licence', other: '{count} people get a licence' },
  'people.give.already-licensed': {
    one: '{count} person already has one and is skipped',
    other: '{count} people already have one and are skipped'
  },
  'people.give.no-licence-left': {
    one: '{count} person cannot get one: no licence is left',
    other: '{count} people cannot get one: no licence is left'
  },
  'people.give.managed-by-micollab': {
    one: '{count} person cannot get one: the MiCollab server manages the licences',
    other: '{count} people cannot get one: the MiCollab server manages the licences'
  },
  'people.give.miteam-off': {
    one: '{count} person cannot get one: MiTeam Meetings is off',
    other: '{count} people cannot get one: MiTeam Meetings is off'
  },
  'people.take.allowed': {
    one: '{count} person loses the licence',
    other: '{count} people lose the licence'
  },
  'people.take.not-licensed': {
    one: '{count} person has none and is skipped',
    other: '{count} people have none and are skipped'
  },
  'people.take.managed-by-micollab': {
    one: '{count} person keeps what they have: the MiCollab server manages the licences',
    other: '{count} people keep what they have: the MiCollab server manages the licences'
  },
  'people.take.miteam-off': {
    one: '{count} person keeps what they have: MiTeam Meetings is off',
    other: '{count} people keep what they have: MiTeam Meetings is off'
  },
  'people.give-mitel-one-title': {
    one: 'Give Mitel One to {count} person',
    other: 'Give Mitel One to {count} people'
  },
  'people.take-mitel-one-title': {
    one: 'Take Mitel One from {count} person',
    other: 'Take Mitel One from {count} people'
  },
  'people.give-mitel-one-button': { one: 'Give {count} licence', other: 'Give {count} licences' },
  'people.take-mitel-one-button': { one: 'Take {count} licence', other: 'Take {count} licences' },
  'people.give-mitel-one-none': 'Nobody of the selection can get this tier now, so there is nothing to give.',
  'people.take-mitel-one-none': 'Nobody of the selection has a Mitel One licence that can be taken now.',
  'people.tier': 'Tier',
  'people.tier-left': { one: '{tier}: {count} left', other: '{tier}: {count} left' },
  'people.give-mitel-one.allowed': {
    one: '{count} person gets this tier',
    other: '{count} people get this tier'
  },
  'people.give-mitel-one.already-licensed': {
    one: '{count} person already has this tier and is skipped',
    other: '{count} people already have this tier and are skipped'
  },
  'people.give-mitel-one.no-licence-left': {
    one: '{count} person cannot get it: no licence of this tier is left',
    other: '{count} people cannot get it: no licence of this tier is left'
  },
  'people.give-mitel-one.mitel-one-off': {
    one: '{count} person cannot get it: Mitel One is off',
    other: '{count} people cannot get it: Mitel One is off'
  },
  'people.take-mitel-one.allowed': {
    one: '{count} person loses Mitel One',
    other: '{count} people lose Mitel One'
  },
  'people.take-mitel-one.not-licensed': {
    one: '{count} person has none and is skipped',
    other: '{count} people have none and are skipped'
  },
  'people.take-mitel-one.mitel-one-off': {
    one: '{count} person keeps what they have: Mitel One is off',
    other: '{count} people keep what they have: Mitel One is off'
  },
  'people.replaces-tier': 'Whoever holds another tier gives that licence back.',
  'people.record-micollab-title': {
    one: 'Write down a licence from MiCollab for {count} person',
    other: 'Write down licences from MiCollab for {count} people'
  },
  'people.strike-micollab-title': {
    one: 'Write down that MiCollab took the licence back from {count} person',
    other: 'Write down that MiCollab took licences back from {count} people'
  },
  'people.record-micollab-button': {
    one: 'Write down {count} licence',
    other: 'Write down {count} licences'
  },
  'people.strike-micollab-button': { one: 'Strike {count} licence', other: 'Strike {count} licences' },
  'people.record-micollab-none': 'Nothing can be written down for this selection now.',
  'people.strike-micollab-none': 'Nobody of the selection has a licence from the MiCollab server.',
  'people.record-micollab.allowed': {
    one: '{count} person is noted with a licence from the MiCollab server',
    other: '{count} people are noted with a licence from the MiCollab server'
  },
  'people.record-micollab.already-licensed': {
    one: '{count} person already has one and is skipped',
    other: '{count} people already have one and are skipped'
  },
  'people.record-micollab.micollab-off': {
    one: 'For {count} person nothing is noted: MiCollab is off and hands out no licences',
    other: 'For {count} people nothing is noted: MiCollab is off and hands out no licences'
  },
  'people.strike-micollab.allowed': {
    one: '{count} person no longer has the licence from the MiCollab server',
    other: '{count} people no longer have the licence from the MiCollab server'
  },
  'people.strike-micollab.not-licensed': {
    one: '{count} person has none from there and is skipped',
    other: '{count} people have none from there and are skipped'
  },
  'people.strike-micollab.micollab-off': {
    one: 'For {count} person nothing is noted: MiCollab is off',
    other: 'For {count} people nothing is noted: MiCollab is off'
  },
  'people.micollab-about':
    'The MiCollab server hands these licences out by itself; they take nothing from the orders. Here it is only written down.',
  'people.set-role-title': { one: 'Set the role of {count} person', other: 'Set the role of {count} people' },
  'people.set-role-button': { one: 'Set {count} role', other: 'Set {count} roles' },
  'people.set-role.changed': { one: '{count} person gets this role', other: '{count} people get this role' },
  'people.set-role.same': {
    one: '{count} person has it already',
    other: '{count} people have it already'
  },
  'people.set-role.sign-in': 'A new role takes effect once they have signed out and in again.',
  'people.and-more': { one: '{names} and {count} more', other: '{names} and {count} more' },
  'people.left-to-give': 'Licences left to give',
  'people.left-to-give-of': '{pool} licences left to give',
  'people.left-now': 'Now',
  'people.left-after': 'Afterwards',

  'people.remove-title': { one: 'Remove {count} person', other: 'Remove {count} people' },
  'people.remove-button': { one: 'Remove {count} person', other: 'Remove {count} people' },
  'people.remove.people': {
    one: '{count} person leaves this account',
    other: '{count} people leave this account'
  },
  'people.remove.freed': {
    one: '{count} active licence goes back to the account',
    other: '{count} active licences go back to the account'
  },
  'people.remove.by-micollab': {
    one: '{count} active licence from the MiCollab server ends',
    other: '{count} active licences from the MiCollab server end'
  },
  'people.remove.mitel-one': {
    one: '{count} Mitel One licence goes back to the account',
    other: '{count} Mitel One licences go back to the account'
  },
  'people.remove.no-licence': 'None of them holds an active licence',
  'people.can-undo': 'You can undo this now or later, from Activity.',

  'person.add-title': 'Add a person',
  'person.correct-title': 'Correct this person',
  'person.first-name': 'First name',
  'person.last-name': 'Last name',
  'person.email': 'E-mail',
  'person.name': 'Name (first and last)',
  'person.phone': 'Phone',
  'person.mobile': 'Mobile',
  'person.number-hint': 'With country code, for example +44 20 7946 0123.',
  'person.extension': 'Extension',
  'person.extension-format': 'An extension has only digits, * and #.',
  'person.role': 'Role',
  'person.role-may-not': 'Only whoever may set roles can change this.',
  'person.role-unknown': 'A role that is not here',
  'person.location': 'Location',
  'person.registration': 'Registration',
  'person.registration-hint': 'Registered once the link in the welcome mail was followed to its end.',
  'person.registration.registered': 'Registered',
  'person.registration.unregistered': 'Unregistered',
  'person.connections': 'Connected to, as Mitel shows it',
  'person.connection.pbx': 'PBX user',
  'person.connection.micloud': 'MiCloud connected',
  'person.connection.iot': 'IoT connected',
  'person.no-connection': 'Nothing noted',
  'person.changed': 'Last change',
  'person.names-required':
    'Mitel’s form accepts nobody without both names; a list may bring people who lack them, who are then incomplete.',
  'person.incomplete': 'Incomplete',
  'person.incomplete-text': 'A name is missing. Mitel’s form would not accept this person.',
  'person.directory-title': 'People come from the directory',
  'person.directory-text':
    'Azure AD sync is on: add, change and remove people in Microsoft Entra ID. What is changed only here can be overwritten by the next synchronisation.',
  'person.shared-title': 'Somebody else has the same number',
  'person.shared.phone': 'Phone: {name} has it too.',
  'person.shared.mobile': 'Mobile: {name} has it too.',
  'person.shared.extension': 'Extension: {name} has it too.',
  'person.shared-refused-title': 'Somebody else has this number, so it will be refused',
  'person.profile': 'Profile',
  'person.correct': 'Correct',
  'person.remove': 'Remove person',
  'person.previous': 'Previous: {name}',
  'person.next': 'Next: {name}',
  'person.neighbours': 'Other people',
  'person.back': 'All people',
  'person.gone-title': 'This person is not here',
  'person.gone-text': 'They may have been removed, or the address belongs to another account.',

  'licence.from-order': 'From the account’s orders.',
  'licence.from-micollab': 'Handed out by the MiCollab server; takes nothing from the orders.',
  'licence.record-micollab': 'Write down that MiCollab handed one out',
  'licence.strike-micollab': 'Write down that MiCollab took it back',
  'licence.micollab-off-about': 'What can be written down of MiCollab’s licences',
  'mitel-one.none': 'No Mitel One licence',
  'mitel-one.holds': 'Mitel One {tier}',
  'mitel-one.choose': 'Mitel One tier',
  'mitel-one.give': 'Give licence',
  'mitel-one.change': 'Change tier',
  'mitel-one.take': 'Take licence',
  'mitel-one.tier-left': { one: '{tier} ({count} left)', other: '{tier} ({count} left)' },
  'mitel-one.none-ordered': 'No Mitel One licence is ordered for this account.',
  'mitel-one.none-left': 'No other tier has a licence left.',
  'mitel-one.off': 'Mitel One is not shown: the integration is off for this account.',
  'mitel-one.off-held':
    '{name} holds a licence of the tier {tier}, which is not shown while Mitel One is off.',
  'mitel-one.why-about': 'What can be done with the Mitel One licence',
  'licence.read-only': 'Read-only: the MiCollab server manages this licence.',
  'licence.left-of': {
    one: '{left} left of {count} ordered licence',
    other: '{left} left of {count} ordered licences'
  },
  'licence.none-ordered': 'No licence is ordered for this account.',
  'licence.why-about': 'Why the page shows this',
  'licence.hidden-title': 'A licence is active but not shown here',
  'licence.hidden-text': '{name} can still use MiTeam Meetings.',
  'licence.hidden-recovery':
    'To see and take the licence, switch MiTeam Meetings on in the Mitel section; the switch then appears here.',
  'licence.hidden-recovery-micollab':
    'To see the licence, switch MiTeam Meetings on in the Mitel section. To take it, switch MiCollab off as well: only then is the switch here more than read-only.',
  'licence.open-mitel': 'Open the Mitel section',
  'licence.revoked':
    '{name} had a licence until all licences of this account were revoked. It does not come back by itself.',
  'licence.ways-title': 'To be able to switch it here',
  'licence.ways-one-of': 'Any one of these is enough:',
  'licence.way.micollab-off': 'Switch MiCollab off',
  'licence.way.miteam-on': 'Switch MiTeam Meetings on',
  'licence.way.licence-left':
    'Have a licence left: assign another order to the account, or take a licence from somebody',
  'licence.way-effect': '{effect}.',
  'licence.may-not': 'This needs the right to edit the people of this account.',

  'people-import.title': 'Import people',
  'people-import.steps': 'Steps of the import',
  'people-import.step.source': 'List',
  'people-import.step.columns': 'Columns',
  'people-import.step.preview': 'Preview',
  'people-import.about':
    'A list with one person a line: Mitel’s own spreadsheet, or any other with a column of e-mail addresses. What each column holds is asked next.',
  'people-import.file': 'Choose a CSV file, or drop it here',
  'people-import.file-hint': 'Up to {rows} people and {megabytes} MB. Comma, semicolon and tab all work.',
  'people-import.paste': 'Paste the list',
  'people-import.paste-hint': 'Copied from a spreadsheet, best with its heading line.',
  'people-import.example': 'First name,Last name,E-mail',
  'people-import.check': 'Read the list',
  'people-import.reading': 'Reading the list…',
  'people-import.back': 'Back',
  'people-import.columns-about':
    'Say what each column holds. Only the e-mail address is needed: by it people are recognised who are here already.',
  'people-import.columns': 'Columns of the list',
  'people-import.column.heading': 'In the list',
  'people-import.column.samples': 'First values',
  'people-import.column.holds': 'Holds',
  'people-import.column-number': 'Column {number}',
  'people-import.column-holds': 'What {heading} holds',
  'people-import.column-unused': 'Not used',
  'people-import.no-sample': 'Empty',
  'people-import.rows': { one: '{count} row', other: '{count} rows' },
  'people-import.to-preview': 'Check the rows',
  'people-import.checking': 'Checking the rows…',
  'people-import.preview': 'People in the list',
  'people-import.all-good': 'No errors found',
  'people-import.errors': {
    one: '{count} row has an error and is skipped',
    other: '{count} rows have errors and are skipped'
  },
  'people-import.errors-about': 'Correct the marked cells here, or import the other rows.',
  'people-import.skipping-about': 'What Mitel does with rows in error is not documented.',
  'people-import.summary.new': { one: '{count} person is added', other: '{count} people are added' },
  'people-import.summary.changed': {
    one: '{count} person is corrected',
    other: '{count} people are corrected'
  },
  'people-import.summary.same': {
    one: '{count} person is here already, just so',
    other: '{count} people are here already, just so'
  },
  'people-import.empty-cells': 'An empty cell leaves what is there.',
  'people-import.nothing': 'There is nothing to import.',
  'people-import.filters': 'Which rows are shown',
  'people-import.filter.all': 'All',
  'people-import.filter.new': 'New',
  'people-import.filter.changed': 'Changed',
  'people-import.filter.same': 'Same',
  'people-import.filter.error': 'Errors',
  'people-import.button': { one: 'Import {count} person', other: 'Import {count} people' },
  'people-import.adding': { one: 'Importing {count} person…', other: 'Importing {count} people…' },
  'people-import.column.row': 'Row',
  'people-import.column.status': 'Status',
  'people-import.status.new': 'New',
  'people-import.status.changed': 'Changed',
  'people-import.status.same': 'Same',
  'people-import.status.error': 'Error',
  'people-import.status.incomplete': 'Incomplete: a name is missing',
  'people-import.cell': '{field}, row {row}',
  'people-import.was': 'Was: {value}',
  'people-import.shared-with': '{field} shared with {name}',
  'people-import.shared-with-row': '{field} shared with row {row}',
  'people-import.problem.required': '{field} is missing',
  'people-import.problem.too-long': '{field} is too long',
  'people-import.problem.email': 'Not an e-mail address',
  'people-import.problem.phone': '{field}: not a phone number',
  'people-import.problem.extension': 'An extension has only digits, * and #',
  'people-import.problem.role': 'Unknown role; write User, Account Admin or a custom role of the account',
  'people-import.problem.registration': 'Write Registered or Unregistered',
  'people-import.problem.connections': 'Write PBX, MiCloud or IoT',
  'people-import.problem.format': '{field} is not written as expected',
  'people-import.problem.email-twice': 'Same e-mail as in row {row}',
  'people-import.problem.number-taken': '{field}: {name} has this number',
  'people-import.problem.number-taken-row': '{field}: row {row} has this number',
  'people-import.problem.too-many-cells': 'More cells than columns',
  'people-import.file-problem.empty': 'The list is empty.',
  'people-import.file-problem.not-csv':
    'This is no CSV, but another kind of file, such as a workbook. Export the table as CSV first.',
  'people-import.file-problem.no-rows': 'The list has headings but no people below them.',
  'people-import.file-problem.no-email-column': 'Say which column holds the e-mail address.',
  'people-import.file-problem.too-large':
    'The list is larger than {megabytes} MB. Split it and import the parts.',
  'people-import.file-problem.too-many-rows':
    'The list has more than {most} people. Split it and import the parts.',
  'people-import.file-problem.unclosed-quote':
    'A quotation mark opened in row {row} is never closed, so the rest of the list cannot be read.'
} as const;
