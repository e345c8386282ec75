/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'This is for the Mitel partner only.',
  'refusal.another-account': 'An account admin may only see and change their own account.',
  'refusal.gone-account': 'This account no longer exists.',
  'refusal.gone-person': 'This person no longer exists.',
  'refusal.gone-order': 'This order no longer exists.',
  'refusal.gone-entry': 'This journal entry no longer exists.',
  'refusal.invalid': 'The field “{field}” is not valid.',
  'refusal.email-taken': 'Somebody in this account already has the e-mail address {email}.',
  'refusal.email-twice': 'The e-mail address {email} occurs twice.',
  'refusal.managed-by-micollab':
    'The MiCollab server manages the MiTeam Meetings licences of this account, so single licences cannot be given or taken here.',
  'refusal.miteam-off':
    'MiTeam Meetings is off for this account, so the user page shows no licence to switch.',
  'refusal.already-licensed': 'This person already has a MiTeam Meetings licence.',
  'refusal.not-licensed': 'This person has no MiTeam Meetings licence to take.',
  'refusal.no-licence-left': {
    one: 'MiTeam Meetings licences left: {left}, needed: {count}.',
    other: 'MiTeam Meetings licences left: {left}, needed: {count}.'
  },
  'refusal.no-licence-at-all': 'No MiTeam Meetings licence is left in this account.',
  'refusal.already-switched': 'The integration already stands that way.',
  'refusal.order-assigned': 'This order is already assigned; an order goes to one account, as a whole.',
  'refusal.order-expired': 'This order has expired and can no longer be assigned.',
  'refusal.order-in-use': {
    one: '{count} licence of this order is given to somebody.',
    other: '{count} licences of this order are given to people.'
  },
  'refusal.nobody-chosen': 'Nobody is chosen.',
  'refusal.nothing-changed': 'Nothing would change.',
  'refusal.already-undone': 'This was already undone.',
  'refusal.cannot-be-undone': 'The beginning of a workspace cannot be undone.',
  'refusal.changed-since': '“{name}” was changed since; undoing this would overwrite the later change.',
  'refusal.account-in-use': 'The account is in use: people or orders were added to it since.',
  'refusal.licences-given-since':
    'Licences of this account were given or taken since; undoing this would mix them up.',
  'refusal.not-saved-disk-full':
    'The disk is full, so this was not saved. Nothing else was lost. Free some space, then try again; exporting still works.',
  'refusal.not-saved-newer-database':
    'A newer version of Patchbay has taken over the data, so this was not saved. Reload this page to continue with the new version.',
  'refusal.not-saved-closed':
    'The connection to the data was closed, so this was not saved. Reload this page and try again.',
  'refusal.not-saved-unreadable':
    'This could not be saved. Nothing else was lost. Export your work, then reload this page.',
  'remedy.email': 'Use another address, or correct the person who has it.',
  'remedy.order-in-use': 'Take these licences from their holders first.',
  'remedy.changed-since': 'Undo the later change first.',
  'remedy.account-in-use': 'Remove these people and orders first, or undo the entries that added them.',
  'remedy.licences-given-since': 'Undo the later licence changes first.',
  'remedy.partner': 'View as Partner to do this.',
  'issue.required': 'This field is needed.',
  'issue.too-long': 'This is too long.',
  'issue.email': 'This is not an e-mail address. Example: ada@example.com',
  'issue.phone': 'Write a phone number as digits, with + in front for the country. Example: +44 20 7946 0000',
  'issue.number': 'Write a whole number above zero.',
  'issue.date': 'Choose a date.',
  'issue.dates-in-order': 'An order cannot expire before it was purchased.',
  'issue.format': 'This is not written as expected.'
} as const;
