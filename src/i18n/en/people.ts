/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'People',
  'people.list': 'People of {account}',
  'people.search': 'Search people',
  'people.search-placeholder': 'Name or e-mail',
  'people.add': 'Add person',
  'people.import': 'Import',
  'people.filters': 'Which people are shown',
  'people.filter.all': 'All',
  'people.filter.licensed': 'With licence',
  'people.filter.unlicensed': 'Without licence',
  'people.filter.hidden': 'Hidden active licence',
  'people.shown': { one: '{count} person shown', other: '{count} people shown' },
  'people.searching': 'Searching…',
  'people.column.name': 'Name',
  'people.column.email': 'E-mail',
  'people.column.phone': 'Phone',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Role',
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
  'people.and-more': { one: '{names} and {count} more', other: '{names} and {count} more' },
  'people.left-to-give': 'Licences left to give',
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
  'people.remove.no-licence': 'None of them holds an active licence',
  'people.can-undo': 'You can undo this now or later, from Activity.',

  'person.add-title': 'Add a person',
  'person.correct-title': 'Correct this person',
  'person.first-name': 'First name',
  'person.last-name': 'Last name',
  'person.email': 'E-mail',
  'person.phone': 'Phone',
  'person.extension': 'Extension',
  'person.extension-format': 'An extension has only digits, * and #.',
  'person.role': 'Role',
  'person.profile': 'Profile',
  'person.correct': 'Correct',
  'person.remove': 'Remove person',
  'person.previous': 'Previous: {name}',
  'person.next': 'Next: {name}',
  'person.neighbours': 'Other people',
  'person.back': 'All people',
  'person.gone-title': 'This person is not here',
  'person.gone-text': 'They may have been removed, or the address belongs to another account.',

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
  'licence.may-not': 'Only the partner and the account admin may give and take licences.',

  'people-import.title': 'Import people',
  'people-import.about':
    'A list with one person a line. The first line names the columns: first name, last name and e-mail are needed; phone, extension and role are optional.',
  'people-import.file': 'Choose a CSV file, or drop it here',
  'people-import.file-hint': 'Up to {rows} people and {megabytes} MB. Comma, semicolon and tab all work.',
  'people-import.paste': 'Paste the list',
  'people-import.paste-hint': 'Copied from a spreadsheet, with its heading line.',
  'people-import.example': 'First name,Last name,E-mail',
  'people-import.check': 'Check the list',
  'people-import.reading': 'Reading the list…',
  'people-import.back': 'Choose another list',
  'people-import.preview': 'People in the list',
  'people-import.added': {
    one: '{good} of {count} row will be added.',
    other: '{good} of {count} rows will be added.'
  },
  'people-import.skipped': { one: '{count} row is skipped.', other: '{count} rows are skipped.' },
  'people-import.none': {
    one: 'The one row cannot be added. Correct it in your list, then read the list again.',
    other: 'None of the {count} rows can be added. Correct them in your list, then read the list again.'
  },
  'people-import.all-good': 'No errors found.',
  'people-import.ignored': { one: 'Column not used: {names}', other: 'Columns not used: {names}' },
  'people-import.only-skipped': 'Show only skipped rows',
  'people-import.button': { one: 'Add {count} person', other: 'Add {count} people' },
  'people-import.adding': { one: 'Adding {count} person…', other: 'Adding {count} people…' },
  'people-import.column.row': 'Row',
  'people-import.column.status': 'Status',
  'people-import.column.name': 'Name',
  'people-import.column.email': 'E-mail',
  'people-import.good': 'Will be added',
  'people-import.problem.required': '{field} is missing',
  'people-import.problem.too-long': '{field} is too long',
  'people-import.problem.email': 'Not an e-mail address',
  'people-import.problem.phone': 'Not a phone number',
  'people-import.problem.extension': 'An extension has only digits, * and #',
  'people-import.problem.role': 'Unknown role; write User or Account Admin',
  'people-import.problem.format': '{field} is not written as expected',
  'people-import.problem.email-taken': 'Somebody in this account has this e-mail',
  'people-import.problem.email-twice': 'Same e-mail as in row {row}',
  'people-import.problem.too-many-cells': 'More cells than headings',
  'people-import.file-problem.empty': 'The list is empty.',
  'people-import.file-problem.no-rows': 'The list has headings but no people below them.',
  'people-import.file-problem.no-email-column':
    'No column is called E-mail. The first line must name the columns, for example: First name, Last name, E-mail.',
  'people-import.file-problem.no-name-column':
    'No column has the names. Name them First name and Last name, or use one column called Name.',
  'people-import.file-problem.too-large':
    'The list is larger than {megabytes} MB. Split it and import the parts.',
  'people-import.file-problem.too-many-rows':
    'The list has more than {most} people. Split it and import the parts.',
  'people-import.file-problem.unclosed-quote':
    'A quotation mark opened in row {row} is never closed, so the rest of the list cannot be read.'
} as const;
