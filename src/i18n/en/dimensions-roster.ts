/** The roster of a telephone system, read from a list. */
export const dimensionsRoster = {
  'dimensions-roster.title': 'Roster of the PBX',
  'dimensions-roster.about':
    'The users of the customer’s real PBX, from a list that it exports. They are compared with who is here by e-mail address, and nothing changes before you have seen what would.',
  'dimensions-roster.draft':
    'It can be taken over once the customer was created here. Until then you can check it.',
  'dimensions-roster.paused': 'The connection is paused',
  'dimensions-roster.paused-about':
    'Until it is enabled, no user is imported. The list can be compared, but not taken over.',
  'dimensions-roster.steps': 'Steps of the import',
  'dimensions-roster.step.source': 'List',
  'dimensions-roster.step.columns': 'Columns',
  'dimensions-roster.step.preview': 'Preview',
  'dimensions-roster.paste': 'Paste the list',
  'dimensions-roster.paste-hint': 'Copied from a spreadsheet, best with its heading line.',
  'dimensions-roster.example': 'First name,Last name,E-mail,Extension',
  'dimensions-roster.file': 'Choose a CSV file, or drop it here',
  'dimensions-roster.file-hint': 'Up to {rows} users and {megabytes} MB. Comma, semicolon and tab all work.',
  'dimensions-roster.simulated-source': 'Or decide about the simulated PBX',
  'dimensions-roster.simulated-about':
    'Its users with their conflicts, as the simulated synchronisation met them.',
  'dimensions-roster.simulated-take': 'Take the simulated PBX',
  'dimensions-roster.is-simulated': 'These users come from the simulated PBX. Nobody of them exists.',
  'dimensions-roster.read': 'Read the list',
  'dimensions-roster.reading': 'Reading the list…',
  'dimensions-roster.back': 'Back',
  'dimensions-roster.to-preview': 'Compare',
  'dimensions-roster.comparing': 'Comparing…',
  'dimensions-roster.columns': 'Columns of the list',
  'dimensions-roster.columns-about':
    'What each column holds was guessed from its heading. Without an extension nobody can be monitored.',
  'dimensions-roster.column.heading': 'In the list',
  'dimensions-roster.column.samples': 'First values',
  'dimensions-roster.column.holds': 'Holds',
  'dimensions-roster.column-number': 'Column {number}',
  'dimensions-roster.column-holds': 'What {heading} holds',
  'dimensions-roster.column-unused': 'Not used',
  'dimensions-roster.no-sample': 'Empty',
  'dimensions-roster.rows': { one: '{count} row', other: '{count} rows' },
  'dimensions-roster.field.pbxId': 'Identifier in the PBX',
  'dimensions-roster.field.subAccount': 'Sub-account',
  'dimensions-roster.field.firstName': 'First name',
  'dimensions-roster.field.lastName': 'Last name',
  'dimensions-roster.field.name': 'Whole name',
  'dimensions-roster.field.email': 'E-mail',
  'dimensions-roster.field.extension': 'Extension',
  'dimensions-roster.field.sipUser': 'SIP user name',
  'dimensions-roster.field.isAgent': 'Agent',
  'dimensions-roster.file-problem.empty': 'The list is empty.',
  'dimensions-roster.file-problem.not-csv':
    'This is no CSV, but another kind of file, such as a workbook. Export the table as CSV first.',
  'dimensions-roster.file-problem.no-rows': 'The list has headings but no users below them.',
  'dimensions-roster.file-problem.no-email-column': 'Say which column holds the e-mail address.',
  'dimensions-roster.file-problem.no-extension-column': 'Say which column holds the extension.',
  'dimensions-roster.file-problem.too-large': 'The list is larger than {megabytes} MB. Divide it.',
  'dimensions-roster.file-problem.too-many-rows': 'The list has more than {most} rows. Divide it.',
  'dimensions-roster.file-problem.unclosed-quote':
    'The quotation mark that begins in row {row} never ends. Put it right in the list.',
  'dimensions-roster.problem.too-long': '{field} is too long',
  'dimensions-roster.problem.email': 'Not an e-mail address',
  'dimensions-roster.problem.agent': 'Agent, yes or no? Taken as no',
  'dimensions-roster.problem.extension': 'Extension with letters',
  'dimensions-roster.problem.stray-quote': 'A quotation mark in the wrong place: check the cells',
  'dimensions-roster.problem.nobody': 'Neither name nor e-mail nor extension',
  'dimensions-roster.problem.too-many-cells': 'More cells than columns',
  'dimensions-roster.problem.twice': '{field} as in row {row}',
  'dimensions-roster.preview': 'Users of the roster',
  'dimensions-roster.summary': 'What would happen',
  'dimensions-roster.summary.create': { one: '{count} new user', other: '{count} new users' },
  'dimensions-roster.summary.merge': {
    one: '{count} user merged with somebody of the account',
    other: '{count} users merged with people of the account'
  },
  'dimensions-roster.summary.update': { one: '{count} user changed', other: '{count} users changed' },
  'dimensions-roster.summary.unchanged': { one: '{count} user unchanged', other: '{count} users unchanged' },
  'dimensions-roster.summary.skip': { one: '{count} user left out', other: '{count} users left out' },
  'dimensions-roster.conflicts': {
    one: '{count} conflict waits for your decision',
    other: '{count} conflicts wait for your decision'
  },
  'dimensions-roster.conflicts-about':
    'The e-mail address belongs to a user of another customer. Without a decision the user is not taken over.',
  'dimensions-roster.left': {
    one: '{count} conflict left',
    other: '{count} conflicts left'
  },
  'dimensions-roster.to-take-over': {
    one: '{count} user to take over',
    other: '{count} users to take over'
  },
  'dimensions-roster.show-conflicts': 'Show conflicts',
  'dimensions-roster.all-keep-apart': 'Import all without access',
  'dimensions-roster.all-leave-out': 'Leave all out',
  'dimensions-roster.outdated': 'Something was changed meanwhile',
  'dimensions-roster.outdated-about':
    'The preview shows what would happen now. Look at it once more before you take it over.',
  'dimensions-roster.unreadable': {
    one: '{count} row cannot be used',
    other: '{count} rows cannot be used'
  },
  'dimensions-roster.no-column': {
    one: '{count} known user cannot be told for sure without “{field}”',
    other: '{count} known users cannot be told for sure without “{field}”'
  },
  'dimensions-roster.no-column-about':
    'They have one here, but this list has no column for it, or the column is not used. They would come as new, and as no longer in the list. Say which column holds “{field}”, or load a list that has it.',
  'dimensions-roster.recognised': {
    one: '{count} known user has another identifier in this list and is recognised by e-mail address, or by extension and name.',
    other:
      '{count} known users have another identifier in this list and are recognised by e-mail address, or by extension and name.'
  },
  'dimensions-roster.unseen': {
    one: '{count} user of the list is in a sub-account and left out',
    other: '{count} users of the list are in sub-accounts and left out'
  },
  'dimensions-roster.unseen-about':
    'Sub-accounts were not chosen when the connection was created, and that cannot be changed.',
  'dimensions-roster.unseen-nobody': 'Nobody of the list would be taken over.',
  'dimensions-roster.unseen-remedy':
    'If the column {field} names branches that are no sub-accounts, set it to “{unused}”.',
  'dimensions-roster.unseen-columns': 'Change the columns',
  'dimensions-roster.reading-of': { one: '{count} user: {rule}', other: '{count} users: {rule}' },
  'dimensions-roster.gone': {
    one: '{count} user here is no longer in the list',
    other: '{count} users here are no longer in the list'
  },
  'dimensions-roster.gone-about':
    'They stay here until somebody removes them. What the vendor does is not documented.',
  'dimensions-roster.gone-show': 'Show who',
  'dimensions-roster.gone-more': { one: 'and {count} more', other: 'and {count} more' },
  'dimensions-roster.replaced': { one: '{count} simulated user goes', other: '{count} simulated users go' },
  'dimensions-roster.replaced-about':
    'The list of the real PBX takes the place of the simulated one. Undo brings them back.',
  'dimensions-roster.replaced-people': {
    one: '{count} of them is also a person of the account: only the simulated side goes, with the licences that came of it, while access and other roles stay.',
    other:
      '{count} of them are also people of the account: only the simulated side goes, with the licences that came of it, while access and other roles stay.'
  },
  'dimensions-roster.licences-gone': 'Licences that go with the simulated PBX',
  'dimensions-roster.licences-gone-about':
    'They came of the simulation, and nobody bills a day of them. People who are in the list too have Essential User, and what was given to them by hand, anew from today.',
  'dimensions-roster.replace-only': {
    one: 'Remove {count} simulated user',
    other: 'Remove {count} simulated users'
  },
  'dimensions-roster.nothing': 'There is nothing to take over.',
  'dimensions-roster.filters': 'Which users are shown',
  'dimensions-roster.filter.all': 'All',
  'dimensions-roster.filter.create': 'New',
  'dimensions-roster.filter.merge': 'Merged',
  'dimensions-roster.filter.update': 'Changed',
  'dimensions-roster.filter.unchanged': 'Unchanged',
  'dimensions-roster.filter.skip': 'Left out',
  'dimensions-roster.filter.conflict': 'Conflicts',
  'dimensions-roster.filter.issues': 'To look at',
  'dimensions-roster.filter.unreadable': 'Unusable',
  'dimensions-roster.column.user': 'User',
  'dimensions-roster.column.extension': 'Extension',
  'dimensions-roster.column.becomes': 'What happens',
  'dimensions-roster.column.issues': 'To look at',
  'dimensions-roster.row': 'Row {row}',
  'dimensions-roster.kind.create': 'New',
  'dimensions-roster.kind.merge': 'Merged',
  'dimensions-roster.kind.update': 'Changed',
  'dimensions-roster.kind.unchanged': 'Unchanged',
  'dimensions-roster.kind.skip': 'Left out',
  'dimensions-roster.kind.conflict': 'Conflict',
  'dimensions-roster.kind.unreadable': 'Unusable',
  'dimensions-roster.issue.missing_extension': 'No extension',
  'dimensions-roster.issue.email_used_elsewhere': 'E-mail of another customer’s user',
  'dimensions-roster.issue.duplicate_email': 'E-mail shared with another user',
  'dimensions-roster.issue.missing_email': 'No e-mail',
  'dimensions-roster.issue.numbering_clash': 'SIP user name is an extension as well',
  'dimensions-roster.issue.duplicate_extension': 'Extension shared with another user',
  'dimensions-roster.issue.primary_email_mismatch': 'Called like the primary user, with another e-mail',
  'dimensions-roster.change': '{field}: {before} → {after}',
  'dimensions-roster.change-role': 'Also: {role}',
  'dimensions-roster.change-nothing': 'nothing',
  'dimensions-roster.no-access': 'No access',
  'dimensions-roster.decide': 'What to do with {name}',
  'dimensions-roster.decide-open': 'Decide…',
  'dimensions-roster.choice.keep-apart': 'Import without access',
  'dimensions-roster.choice.merge': 'Merge with the person of this account',
  'dimensions-roster.choice.leave-out': 'Leave out',
  'dimensions-roster.take-over': { one: 'Take over {count} user', other: 'Take over {count} users' },
  'dimensions-roster.taking-over': { one: 'Taking over {count} user…', other: 'Taking over {count} users…' },
  'dimensions-roster.no-match-title': 'Nobody is shown',
  'dimensions-roster.show-all': 'Show all'
} as const;
