/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'This is for the Mitel partner only.',
  'refusal.another-account': 'An account admin may only see and change their own account.',
  'refusal.only-own-password':
    'A user may only reset their own password in Mitel Administration, nothing else.',
  'refusal.right-missing': 'The role lacks the right “{right}”.',
  'refusal.gone-role': 'This role no longer exists.',
  'refusal.gone-contact': 'This support contact no longer exists.',
  'refusal.gone-account': 'This account no longer exists.',
  'refusal.gone-person': 'This person no longer exists.',
  'refusal.gone-order': 'This order no longer exists.',
  'refusal.gone-entry': 'This journal entry no longer exists.',
  'refusal.invalid': 'The field “{field}” is not valid.',
  'refusal.email-taken': 'Somebody in this account already has the e-mail address {email}.',
  'refusal.email-twice': 'The e-mail address {email} occurs twice.',
  'refusal.number-taken':
    'Somebody in this account already has {value}. The directory asks that telephone numbers and extensions be unique.',
  'refusal.managed-by-micollab':
    'The MiCollab server manages the MiTeam Meetings licences of this account, so single licences cannot be given or taken here.',
  'refusal.miteam-off':
    'MiTeam Meetings is off for this account, so the user page shows no licence to switch.',
  'refusal.already-licensed': 'This person already has this licence.',
  'refusal.not-licensed': 'This person has no such licence to take.',
  'refusal.no-licence-left': {
    one: 'MiTeam Meetings licences left: {left}, needed: {count}.',
    other: 'MiTeam Meetings licences left: {left}, needed: {count}.'
  },
  'refusal.no-licence-at-all': 'No MiTeam Meetings licence is left in this account.',
  'refusal.no-tier-left': {
    one: 'Mitel One licences of this tier left: {left}, needed: {count}.',
    other: 'Mitel One licences of this tier left: {left}, needed: {count}.'
  },
  'refusal.mitel-one-off': 'Mitel One is off for this account, so no licence can be given or taken.',
  'refusal.micollab-off':
    'MiCollab is off for this account, so its server neither hands out licences nor takes them back.',
  'refusal.already-switched': 'This already stands that way.',
  'refusal.set-up-incomplete': 'The set-up is incomplete, so this cannot be switched on yet.',
  'refusal.private-key':
    'This contains a private key. Only the certificate belongs here; the key stays with the identity provider.',
  'refusal.partner-account': 'The partner’s own account takes no integrations.',
  'refusal.partner-account-stays': 'The partner’s own account cannot be deactivated or removed.',
  'refusal.partner-account-exists': 'There already is an account of the partner itself.',
  'refusal.prerequisite-off': 'This needs integrations that are not on: {missing}.',
  'refusal.gateway-not-onboarded':
    'The PBX type is known only once CloudLink Gateway is set up and switched on.',
  'refusal.last-support-contact':
    'This is the last support contact. Somebody must receive the problem reports of this account.',
  'refusal.already-active': 'The account is active already.',
  'refusal.already-deactivated': 'The account is deactivated already.',
  'refusal.rights-unfit': 'These rights do not fit the role: {rights}.',
  'refusal.role-in-use-people': {
    one: '{count} person of this account has the role.',
    other: '{count} people of this account have the role.'
  },
  'refusal.role-in-use-accounts': {
    one: 'The role is assigned to {count} account.',
    other: 'The role is assigned to {count} accounts.'
  },
  'refusal.role-not-assigned': 'This role is not assigned to the account.',
  'refusal.role-for-partners':
    'This role is based on the partner. Only roles based on the account admin go to customer accounts.',
  'refusal.exists-already': 'A record with this identifier already exists.',
  'refusal.no-plan': 'There is no plan.',
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
  'remedy.only-own-password': 'View as somebody with more rights to do this.',
  'remedy.right-missing': 'View as Partner, or have the role corrected.',
  'remedy.number-taken': 'Use another number, or correct the person who has it.',
  'remedy.set-up-incomplete': 'Complete the set-up first.',
  'remedy.prerequisite-off': 'Switch these on first.',
  'remedy.private-key': 'Paste only the part from BEGIN CERTIFICATE to END CERTIFICATE.',
  'remedy.partner-account': 'Create a customer account and integrate there.',
  'remedy.last-support-contact': 'Add another contact first, or correct this one instead of removing it.',
  'remedy.rights-unfit': 'Tick the right to view with each of them, or leave them out.',
  'remedy.role-in-use-people': 'Give these people another role first.',
  'remedy.role-in-use-accounts': 'Take the role back from these accounts first.',
  'remedy.role-not-assigned': 'Assign the role to the account first.',
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
  'issue.tier-fits': 'Only Mitel One licences have a tier.',
  'issue.guid': 'Write 32 digits and letters a–f with hyphens. Example: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'issue.https': 'Write an address that begins with https://. Example: https://login.example.com/saml',
  'issue.https-address':
    'Write an address that begins with https:// and has no user name, password, ? or #. Keys are entered at the vendor only. Example: https://api.pbx.example.com:8443',
  'issue.wss-address':
    'Write an address that begins with wss:// and has no user name, password, ? or #. Keys are entered at the vendor only. Example: wss://api.pbx.example.com:5443',
  'issue.host': 'Write a host name or an IP address. Example: pbx.example.com',
  'issue.certificate':
    'This is not a certificate. Paste all of it, from BEGIN CERTIFICATE to END CERTIFICATE.',
  'issue.port': 'Write a number from 1 to 65535.',
  'issue.number': 'Write a whole number above zero.',
  'issue.number-between': 'Write a whole number from {least} to {most}.',
  'issue.token':
    'This only stands for a name in the vendor’s documents. Write the name under which you sell it.',
  'issue.date': 'Choose a date.',
  'issue.dates-in-order': 'An order cannot expire before it was purchased.',
  'issue.format': 'This is not written as expected.'
} as const;
