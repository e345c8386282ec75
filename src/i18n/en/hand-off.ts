export const handOff = {
  'hand-off.title': 'Hand-off',
  'hand-off.about':
    'Pass work on as one file, and take in what somebody passes to you. Nothing leaves this device in any other way.',

  'export.title-workspace': 'Export the workspace',
  'export.title-account': 'Export this account',
  'export.about-workspace':
    'One JSON file with every account and all that is planned for it, all people with their licences, all orders, the custom roles and the workspace’s settings. The activity and this device’s preferences stay here.',
  'export.about-account':
    'One JSON file with this account: contacts, integrations with their set-up, a kept plan, and its people with their licences and roles; its Webex customer with template, sites, numbers and users; its {dimensions} customer with connection, users and roles; and of the workspace’s settings what this customer names, such as a product type. Other accounts, the activity and this device’s preferences stay here.',
  'export.go-along': 'These go along, so whoever passes the file to the customer passes them on: {what}.',
  'export.stay-behind': 'These stay behind, and none of them is lost when the file comes back: {what}.',
  'export.part.orders': 'the orders',
  'export.part.notes': 'the partner’s notes',
  'export.part.entries': 'the settings that the Webex template names',
  'export.part.prices': 'the prices of rate bands',
  'export.contents': 'In the file',
  'export.file-name': 'File name',
  'export.last': 'Last exported',
  'export.never': 'Not yet',
  'export.unchanged-since': '{when}; nothing was changed since',
  'export.do-workspace': 'Export workspace',
  'export.do-account': 'Export account',
  'export.share': 'Share',
  'export.done': 'Exported as {file}.',
  'export.shared': 'Shared as {file}.',
  'export.failed':
    'The file could not be written: a record does not fit the format. Nothing was changed. Look for the latest entries in Activity.',
  'export.partner-imports':
    'Files are taken in on the page Hand-off of the workspace, also those of one account.',
  'export.go-import': 'Go to Import',
  'export.admin-imports': 'Only the partner takes files in. Pass the exported file on to them.',

  'import.title': 'Import a file',
  'import.about':
    'Choose a file exported by Patchbay. You see what it would change, record by record, before anything is stored.',
  'import.drop': 'Choose a file or drop it here',
  'import.drop-hint': 'A JSON file exported by Patchbay, of a workspace or of one account',
  'import.reading': 'Reading {file}…',
  'import.again': 'Choose another file',
  'import.from': 'From the file',
  'import.kind-account': 'One account: {account}',
  'import.kind-workspace': 'A whole workspace: {workspace}',
  'import.kind': 'Holds',

  'import.problems-title': 'This file cannot be imported',
  'import.problems-nothing': 'Nothing was imported, and nothing here was changed.',
  'import.problem-place': 'Place',
  'import.problem-found': 'Found',
  'import.problem-what': 'What is wrong',
  'import.problem-line': 'line {line}, column {column}',
  'import.problem-whole': 'the whole file',
  'import.problem-most': 'Only the first problems are listed.',
  'import.problem.unreadable': 'The file could not be read.',
  'import.problem.too-large': 'The file is larger than {limit} MB, the most that is read.',
  'import.problem.too-deep': 'Values are nested deeper than {limit} levels.',
  'import.problem.not-json': 'The text is not JSON here.',
  'import.problem.truncated': 'The file ends too early; a part is missing.',
  'import.problem.forbidden-key': 'The name “{key}” is not allowed in a file.',
  'import.problem.duplicate-key': 'The name “{key}” occurs twice.',
  'import.problem.not-a-bundle': 'This is not a file exported by Patchbay.',
  'import.problem.for-the-vendor':
    'Patchbay made this file for whoever works at the vendor. It is not a bundle.',
  'import.problem.newer-version':
    'The file is of format {version}, written by a newer version of Patchbay. This version reads formats up to {supported}.',
  'import.problem.altered': 'The content was changed after the export: it no longer fits its checksum.',
  'import.problem.counts': 'The file says {said} records here, but holds {counted}.',
  'import.problem.duplicate-id': 'Two records carry the same identifier.',
  'import.problem.duplicate-email': 'Two people of one account have the same e-mail address.',
  'import.problem.dangling': 'This refers to an account that is not in the file.',
  'import.problem.dangling-record': 'This refers to a record that is not in the file.',
  'import.problem.another-account': 'This refers to a record of another account.',
  'import.problem.duplicate-external-id': 'Two customers have the same external customer ID.',
  'import.problem.second-headquarters': 'The account has two headquarters sites.',
  'import.problem.duplicate-name': 'Two customers of {dimensions} have the same name.',
  'import.problem.second-internal': 'Two customers are marked as the internal system.',
  'import.problem.duplicate-tenant': 'Two customers of {dimensions} have the same tenant identifier.',
  'import.problem.duplicate-user': 'Two users are the same person.',
  'import.problem.duplicate-pbx-user': 'Two users are the same user of the PBX.',
  'import.problem.nobody': 'This user is neither a person of the account nor a user of the PBX.',
  'import.problem.dangling-setting': 'This names something that is not in the settings of the file.',
  'import.problem.duplicate-number': 'This number is in the file twice.',
  'import.problem.number-not-on-site': 'This number is not one of the site’s numbers.',
  'import.problem.dangling-role': 'This refers to a custom role that is not in the file.',
  'import.problem.role-not-assigned': 'This person has a custom role that is not assigned to their account.',
  'import.problem.wrong-kind.not-one-account': 'A file of one account must hold exactly one account.',
  'import.problem.wrong-kind.has-workspace': 'A file of one account must not hold workspace settings.',
  'import.problem.wrong-kind.no-workspace': 'The workspace settings are missing.',
  'import.problem.wrong-kind.unassigned-order':
    'A file of one account must not hold an order that is assigned to nobody.',
  'import.problem.wrong-kind.unassigned-role':
    'A file of one account must not hold a custom role that is not assigned to it.',
  'import.problem.wrong-kind.unused-template':
    'A file of one account must not hold a template that its customer does not use.',
  'import.problem.wrong-kind.unused-entry':
    'A file of one account must not hold entries of the settings that its customer does not use.',
  'import.problem.wrong-kind.has-catalogue':
    'A file of a workspace holds these entries in its settings, and nowhere else.',
  'import.problem.missing': 'A value is missing.',
  'import.problem.unknown-field': 'This version of Patchbay does not know this field.',
  'import.problem.wrong-value': 'The value does not fit here: {issue}',
  'import.remedy.title': 'What to do',
  'import.remedy.newer': 'Update Patchbay in Settings, then import the file again.',
  'import.remedy.incomplete':
    'It was probably cut off on its way. Have it sent again, as an attachment or on a drive, and import it then.',
  'import.remedy.altered':
    'Somebody or something edited the file. Ask for a fresh export, make the change in Patchbay there, and do not edit the file by hand.',
  'import.remedy.other-file': 'Choose a file that was exported on the page Hand-off of Patchbay.',
  'import.remedy.for-the-vendor':
    'To bring the account in, open its bundle: the file that “Export account” on the account’s page Hand-off makes.',
  'import.remedy.too-large': 'Export single accounts instead of the whole workspace.',
  'import.remedy.fresh': 'Ask the sender for a fresh export.',

  'import.preview-title': 'What the import would change',
  'import.status.new': 'New',
  'import.status.same': 'The same',
  'import.status.changed': 'Changed',
  'import.status.kept': 'Kept',
  'import.status.conflicting': 'To decide',
  'import.status.clash': 'Left out',
  'import.status-about.new': 'Not here yet; will be added',
  'import.status-about.same': 'Alike in the file and here',
  'import.status-about.changed': 'Changed in the file only; will be taken over',
  'import.status-about.kept': 'Changed here only; stays as it is here',
  'import.status-about.conflicting': 'Differs in the file and here; you decide',
  'import.status-about.clash':
    'Its e-mail address, name or identifier, or that of what it needs, is another one’s here, or it would be without an administrator',
  'import.only-here': {
    one: '{count} record is only here and stays.',
    other: '{count} records are only here and stay.'
  },
  'import.filter': 'Show',
  'import.filter-all': 'All records',
  'import.filter-one': '{status} ({count})',
  'import.records': 'Records in the file',
  'import.column-status': 'Status',
  'import.column-kind': 'Kind',
  'import.column-name': 'Name',
  'import.column-differs': 'Differs in',
  'import.details': 'What differs in {name}',
  'import.details-new': 'What the file has for {name}',
  'import.side-mine': 'Here',
  'import.side-theirs': 'In the file',
  'import.none-of-status': 'No record has this status.',

  'import.conflicts-title': {
    one: '{count} record needs your decision',
    other: '{count} records need your decision'
  },
  'import.conflicts-about':
    'These records differ in the file and here, and it is not known that only one side changed them. Decide which one counts.',
  'import.licence-order':
    'MiCollab or MiTeam Meetings was switched on one side while licences changed on the other. The order of these switches decides whether licences stay, so no rule can merge the two: somebody who knows what happened has to decide.',
  'import.removed-here': 'This record was removed here.',
  'import.choose-for': 'Which one counts for {name}?',
  'import.keep-mine': 'Keep what is here',
  'import.take-theirs': 'Take the file’s',
  'import.keep-all': 'Keep all that is here',
  'import.take-all': 'Take all from the file',
  'import.undecided': { one: '{count} undecided', other: '{count} undecided' },
  'import.more-conflicts': 'Show more',

  'import.entries': 'Entries of the settings come along',
  'import.entries-about': 'The settings here lack them, and something in the file names them.',
  'import.entries-prices': 'The prices of a new rate band are unknown.',
  'import.adjusted': {
    one: '{count} record is adjusted to what is here',
    other: '{count} records are adjusted to what is here'
  },
  'import.adjusted-about':
    'A number that somebody here has stays theirs, the headquarters and the internal system here stay the only ones, a primary user who stays away is left out, a customer does not come without its administrator, what the vendor lets nobody change of a customer stays, and what a template names but neither the file nor the settings here have is left empty. These records are concerned:',
  'import.nothing-title': 'There is nothing to import',
  'import.nothing-same': 'Everything in this file is already here, just as the file has it.',
  'import.nothing-kept': {
    one: 'This file is of an earlier state. {count} record was changed here since and stays as it is.',
    other: 'This file is of an earlier state. {count} records were changed here since and stay as they are.'
  },
  'import.nothing-clash': {
    one: '{count} record cannot be taken over, because its e-mail address, name or identifier is another one’s here.',
    other:
      '{count} records cannot be taken over, because their e-mail addresses, names or identifiers are others’ here.'
  },
  'import.ask-kept': 'Decide about these records',
  'import.ask-kept-hint': 'Records changed only here stay. You can also decide about each of them.',

  'import.apply': { one: 'Import {count} record', other: 'Import {count} records' },
  'import.apply-none': 'Keep everything as it is',
  'import.apply-blocked': {
    one: 'First decide about {count} record.',
    other: 'First decide about {count} records.'
  },
  'import.one-undo': 'The whole import is one step and can be undone as one.',
  'import.changed-meanwhile':
    'Something was changed here since this was compared. It was compared again; look over it, then import.',
  'import.done-title': 'Imported',
  'import.done': {
    one: '{count} record was imported from {file}.',
    other: '{count} records were imported from {file}.'
  },
  'import.done-none': 'Everything stays as it was here. The next exported file carries this decision.',
  'import.done-undo': 'Undo the import',
  'import.undone': 'The import was undone. Everything is as it was before.',
  'import.see-activity': 'See it in Activity',
  'import.open-account': 'Open {account}'
} as const;
