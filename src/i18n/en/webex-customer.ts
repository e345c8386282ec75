/** What an account has at Webex: the customer, the wizard that creates it, and what happened to it. */
export const webexCustomer = {
  'webex-customer.sections': 'Sections of Webex',
  'webex-customer.none-title': 'This account has no Webex yet',
  'webex-customer.none-about':
    'Webex for Wholesale gives the people of this account calling, meetings and messaging from the cloud. Patchbay plans the customer here, says every mistake beforehand, and writes what Partner Hub and its interface accept. Nothing is sent to Webex.',
  'webex-customer.none-known':
    'What the account already knows – name, country, address, reference – is filled in for you.',
  'webex-customer.no-template-title': 'First make an onboarding template',
  'webex-customer.no-template-about':
    'A wholesale customer is created from an onboarding template, and none is submitted yet.',
  'webex-customer.templates': 'All templates',
  'webex-customer.none-readonly': 'Your partner can add Webex to this account.',
  'webex-customer.draft-title': 'The customer is being prepared',
  'webex-customer.draft-about':
    'Everything entered so far is kept. Go on where you left off, whenever you like.',
  'webex-customer.draft-missing': 'Still missing',
  'webex-customer.draft-complete': 'Nothing is missing. The customer can be created.',
  'webex-customer.continue': 'Continue',
  'webex-customer.status': 'Status',
  'webex-customer.status-about.draft': 'It is being prepared here. Webex knows nothing of it.',
  'webex-customer.status-about.ready':
    'Everything is there that Webex asks for. It can be planned further and handed over; Webex knows nothing of it yet.',
  'webex-customer.status-about.handed-over':
    'What was planned was handed over. Changes made now are an update for the next hand-over.',
  'webex-customer.status-about.provisioning':
    'Webex is setting the customer up. Nothing is changed here until it has finished.',
  'webex-customer.status-about.provisioned':
    'The customer exists at Webex. Changes made now are an update for the next hand-over.',
  'webex-customer.status-about.provisioned_with_errors':
    'The customer exists at Webex, but something did not work. Changes made now are an update for the next hand-over.',
  'webex-customer.status-about.updating':
    'Webex is taking an update over. Nothing is changed here until it has finished.',
  'webex-customer.status-about.deleting': 'Webex is deleting the customer. Nothing is changed here.',
  'webex-customer.status-about.error':
    'Webex could not create the customer. Correct what the error says and hand it over again.',
  'webex-customer.status-about.pending_rpl_review':
    'Webex compares the customer with lists of denied parties. Nothing is changed here until it has finished.',
  'webex-customer.status-ours':
    'Draft, Ready and Handed over are Patchbay’s own; they come before what Webex reports.',
  'webex-customer.hand-over': 'Record hand-over',
  'webex-customer.hand-over-title': 'Record that the customer was handed over?',
  'webex-customer.hand-over-about':
    'Do this after the export was sent, or the customer was entered in Partner Hub. From then on, Patchbay says what an update would change.',
  'webex-customer.hand-over-blocked': {
    one: '{count} finding still stands against it. It can be recorded all the same, because it says what you did.',
    other:
      '{count} findings still stand against it. It can be recorded all the same, because it says what you did.'
  },
  'webex-customer.record-status': 'Record status',
  'webex-customer.record-status-about':
    'Write down what Partner Hub or the interface says. Patchbay never concludes a status by itself.',
  'webex-customer.errors': 'Errors that Webex reported',
  'webex-customer.errors-hint': 'Codes and descriptions, as they came.',
  'webex-customer.customer-id-hint':
    'The last part of the address that the interface answered with. Updates need it.',
  'webex-customer.organisation-id-hint':
    'On the Account page of Control Hub, once the customer is provisioned.',
  'webex-customer.recorded': 'Recorded from Webex',
  'webex-customer.not-recorded': 'Not recorded yet',
  'webex-customer.information': 'Customer',
  'webex-customer.template': 'Onboarding template',
  'webex-customer.not-chosen': 'Not chosen yet',
  'webex-customer.not-given': 'Not given',
  'webex-customer.region-unknown': 'No entry for this country',
  'webex-customer.region-about':
    'Webex chooses the region of a new organisation by the country of the customer.',
  'webex-customer.region-any':
    'A partner may create customers in every region in which Webex is offered, wherever the partner itself is.',
  'webex-customer.confirmed': 'Supported location',
  'webex-customer.confirmed-by':
    'Confirmed by {who}, {when}. Patchbay has no list of supported locations and did not check it.',
  'webex-customer.not-confirmed': 'Nobody has confirmed it yet.',
  'webex-customer.organisation': 'Organisation',
  'webex-customer.organisation-new': 'A new organisation',
  'webex-customer.organisation-existing': 'An existing organisation is attached',
  'webex-customer.partner-itself': 'None: the partner itself is the provider',
  'webex-customer.assigned': 'Assigned',
  'webex-customer.left': 'Left',
  'webex-customer.unnamed': 'No name in the interface',
  'webex-customer.unnamed-about':
    'Partner Hub has this package, but no name for it in the interface is known. It can be planned, not exported for the interface.',
  'webex-customer.created-with': 'Level of administrators',
  'webex-customer.created-with-about':
    'The packages that the customer was created with. Its administrators must have one of them.',
  'webex-customer.update-title': 'The next update',
  'webex-customer.update-about': 'An update sends the complete list. What is not in it is removed at Webex.',
  'webex-customer.update-added': 'Added: {offers}',
  'webex-customer.update-removed': 'Removed at Webex: {offers}',
  'webex-customer.update-none': 'The packages are as they were handed over.',
  'webex-customer.restricted-about':
    'While it is on, the customer’s own administrators can do less in Control Hub. Webex switches it on for every new customer; the partner switches it off in Partner Hub.',
  'webex-customer.restricted-off-title': 'Switch restricted administrator mode off?',
  'webex-customer.restricted-on-title': 'Switch restricted administrator mode on?',
  'webex-customer.restricted-off-about':
    'The customer’s own administrators could then do all of this in Control Hub:',
  'webex-customer.restricted-on-about':
    'The customer’s own administrators could then no longer do this in Control Hub:',
  'webex-customer.restricted-stays': 'As before, they can:',
  'webex-customer.restricted-elsewhere': 'Recorded here; the switch itself is in Partner Hub.',
  'webex-customer.restricted-switch-off': 'Switch off',
  'webex-customer.restricted-switch-on': 'Switch on',
  'webex-customer.abilities': 'What the customer’s administrators can do in Control Hub',
  'webex-customer.possible': 'Possible',
  'webex-customer.not-possible': 'Not possible',
  'webex-customer.readiness': 'Readiness',
  'webex-customer.findings': 'Findings',
  'webex-customer.findings-none': 'Nothing stands against it.',
  'webex-customer.findings-loading': 'Checking everything…',
  'webex-customer.edit-information': 'Edit customer information',
  'webex-customer.edit-headquarters': 'Edit headquarters location',
  'webex-customer.site-name': 'Name',
  'webex-customer.edit-packages': 'Edit packages and add-ons',
  'webex-customer.remove': 'Remove Webex from this account',
  'webex-customer.remove-about':
    'Takes the customer with its sites, numbers and users out of Patchbay. Nothing happens at Webex.',
  'webex-customer.remove-title': 'Remove Webex from {account}?',
  'webex-customer.remove-goes': 'This goes with it:',
  'webex-customer.remove-sites': {
    one: '{count} site with its phone numbers',
    other: '{count} sites with their phone numbers'
  },
  'webex-customer.remove-users': {
    one: 'The Webex package of {count} person; the person stays in the account',
    other: 'The Webex packages of {count} people; the people stay in the account'
  },
  'webex-customer.remove-vendor': 'At Webex nothing is removed. Do that in Partner Hub.',
  'webex-customer.remove-undo': 'It can be undone here.',
  'webex-customer.at-glance-none': 'Not added',
  'webex-customer.at-glance-users': { one: '{count} user', other: '{count} users' },
  'webex-customer.at-glance-show': 'Show Webex',

  'webex-wizard.title': 'Create wholesale customer',
  'webex-wizard.edit-title': 'Edit the Webex customer',
  'webex-wizard.leave': 'Save and leave',
  'webex-wizard.information-about': 'Who the customer is at Webex, and from which template it is made.',
  'webex-wizard.packages-about':
    'What the customer can assign to its people and places, and how many of each at most.',
  'webex-wizard.headquarters-about':
    'The first location, made together with the customer. Calling needs all of it; without calling, the address is enough.',
  'webex-wizard.summary-about':
    'Everything as it will be handed over. Nothing is sent to Webex by creating it.',
  'webex-wizard.from-account': 'From the account.',
  'webex-wizard.from-contact': 'From the support contacts of the account.',
  'webex-wizard.site-from-account': 'Filled in from the account: {fields}. Change what is different here.',
  'webex-wizard.template-empty': 'No submitted template matches.',
  'webex-wizard.template-hint': 'Only submitted templates can be used.',
  'webex-wizard.no-provisioning-id':
    'This template has no Provisioning ID yet. The customer can be planned; only the export for the interface waits for it.',
  'webex-wizard.company-name-hint': 'Webex accepts no per cent sign.',
  'webex-wizard.admin-email-hint':
    'The first administrator. The address must not belong to another Webex organisation.',
  'webex-wizard.external-id-hint': 'Your own key for this customer. Billing files name it.',
  'webex-wizard.external-id-taken': 'The customer {account} already has this external customer ID.',
  'webex-wizard.language-hint': 'The language of the organisation.',
  'webex-wizard.country-region': 'Its data is expected in: {region}.',
  'webex-wizard.organisation-new-about': 'Webex creates an organisation for this customer.',
  'webex-wizard.organisation-existing-about':
    'The customer has a Webex organisation. Answer four questions to see what attaching leads to.',
  'webex-wizard.more': 'Sub-partner and tags',
  'webex-wizard.sub-partner-hint': 'Only if a sub-partner is the provider of this customer.',
  'webex-wizard.tags-hint': 'Up to five, separated by commas, of 25 characters each.',
  'webex-wizard.tags-wrong': 'At most five tags, of 25 characters each.',
  'webex-wizard.confirm-about':
    'Tick this only if the headquarters is in a location that Webex supports. Your name and the time are recorded; Patchbay does not check it.',
  'webex-wizard.confirm-blocked': 'Without this confirmation it cannot go on.',
  'webex-wizard.packages': 'Packages',
  'webex-wizard.quantity-of': 'Quantity of {offer}',
  'webex-wizard.quantity-not-sent': 'The interface takes no limit for this; it counts here.',
  'webex-wizard.no-limit-reading':
    'Without a quantity any number of it can be assigned; the vendor does not say so.',
  'webex-wizard.package-missing': 'Choose at least one package.',
  'webex-wizard.base-missing': '{addOn} needs one of these packages: {bases}.',
  'webex-wizard.in-use': {
    one: '{count} person has it. Give them another package before you leave it out.',
    other: '{count} people have it. Give them another package before you leave it out.'
  },
  'webex-wizard.quantity-below': {
    one: '{count} person has it. The quantity cannot be smaller.',
    other: '{count} people have it. The quantity cannot be smaller.'
  },
  'webex-wizard.removal': 'An update always sends the complete list. Leaving this out removes it at Webex.',
  'webex-wizard.for-places': 'For places such as a lobby, not for people.',
  'webex-wizard.for-organisation': 'For the organisation as a whole.',
  'webex-wizard.with-calling': 'Calling',
  'webex-wizard.with-meetings': 'Meetings',
  'webex-wizard.missing-title': 'Missing before the customer can be created',
  'webex-wizard.complete': 'Nothing is missing.',
  'webex-wizard.not-found': 'There is no such step.',

  'attach.title': 'The existing organisation',
  'attach.organisation-id-hint': 'On the Account page of the customer’s Control Hub.',
  'attach.users': 'How many users does it have?',
  'attach.under-100': 'Fewer than 100',
  'attach.from-100': '100 or more',
  'attach.verified-domain': 'An e-mail domain is verified',
  'attach.claimed-domain': 'A domain is claimed',
  'attach.active-licences': 'It has licences that are neither suspended nor cancelled',
  'attach.expected': 'What attaching leads to',
  'attach.outcome-needs-approval':
    'An administrator of the organisation has to approve it. Ask the customer before you hand it over.',
  'attach.outcome-provisioning-admin':
    'It may attach by itself, without notice. You then are a provisioning administrator, who sees little of the organisation.',
  'attach.outcome-full-admin':
    'It may attach by itself, without notice. You then are a full administrator of the organisation.',
  'attach.template-invites-off':
    'The template does not allow admin-invite e-mails when attaching, so it is not prepared for this. Switch the setting on in the template.',
  'attach.template-prepared': 'The template is prepared for attaching.',
  'attach.template-keeps-authentication':
    'The organisation keeps its own way of signing in, so that nobody loses access. The template’s applies to new organisations only.',
  'attach.template-none': 'Choose a template to see whether it is prepared for attaching.',
  'attach.advice':
    'It is simpler if the customer first adds you as an external full administrator. That is optional.',

  'webex-finding.template-missing': 'No submitted onboarding template is chosen.',
  'webex-finding.information-missing': 'Customer information is missing: {fields}.',
  'webex-finding.not-confirmed': 'Nobody has confirmed that the headquarters is in a supported location.',
  'webex-finding.package-missing': 'No package is chosen.',
  'webex-finding.headquarters-missing': 'The headquarters lacks: {fields}.',
  'webex-finding.external-id-taken': 'Another customer has the same external customer ID.',
  'webex-finding.base-missing': '{offer} lacks a package that it builds upon.',
  'webex-finding.offer-unknown':
    'The interface has no known name for {offer}. Enter it in Partner Hub by hand.',
  'webex-finding.package-removed': 'The next update removes {offer} at Webex.',
  'webex-finding.pstn-in-template':
    'The template has a provider of Cloud Connected PSTN, which Webex does not recommend.',
  'webex-finding.provisioning-id-missing':
    'The template has no Provisioning ID, so nothing can be exported for the interface.',
  'webex-finding.customer-id-missing':
    'Webex has the customer, but its customer ID is not recorded, so no update can be exported. Record it with the status.',
  'webex-finding.organisation-id-missing': 'The organisation ID of the existing organisation is missing.',
  'webex-finding.attach-needs-approval':
    'An administrator of the existing organisation has to approve the attachment.',
  'webex-finding.attach-invites-off':
    'The template does not allow admin-invite e-mails when attaching to an existing organisation.',
  'webex-finding.attach-keeps-authentication': 'The existing organisation keeps its own way of signing in.',
  'webex-finding.site-incomplete': 'The site {site} lacks: {fields}.',
  'webex-finding.state-no-subdivision':
    'The state of {site} is not written as a code, such as BY or CA. Calling wants the code of ISO 3166-2.',
  'webex-finding.calling-plan-missing':
    '{site} has Cisco PSTN, but the customer lacks the add-on Cisco Calling Plan.',
  'webex-finding.choose-pstn': 'No PSTN connection is chosen for {site}.',
  'webex-finding.add-numbers': '{site} has no phone numbers.',
  'webex-finding.choose-main-number': '{site} has no main number.',
  'webex-finding.add-users': 'Nobody has a package yet.',
  'webex-finding.quantity-exceeded': {
    one: 'More of {offer} are assigned than its quantity: {count} person too many.',
    other: 'More of {offer} are assigned than its quantity: {count} people too many.'
  },
  'webex-finding.package-not-on-customer': {
    one: '{count} person has {offer}, which the customer does not have.',
    other: '{count} people have {offer}, which the customer does not have.'
  },
  'webex-finding.package-not-for-people': {
    one: '{count} person has {offer}, which is not for people.',
    other: '{count} people have {offer}, which is not for people.'
  },
  'webex-finding.user-base-missing': {
    one: '{count} person has {offer} without a package that it builds upon.',
    other: '{count} people have {offer} without a package that it builds upon.'
  },
  'webex-finding.user-line-missing': {
    one: '{count} person with calling lacks a site, or both a number and an extension.',
    other: '{count} people with calling lack a site, or both a number and an extension.'
  },
  'webex-finding.number-not-on-site': {
    one: '{count} person has a number that their site does not have.',
    other: '{count} people have a number that their site does not have.'
  },
  'webex-finding.number-toll-free': {
    one: '{count} person has a toll-free number.',
    other: '{count} people have toll-free numbers.'
  },
  'webex-finding.number-twice': {
    one: '{count} person has a number that somebody else has.',
    other: '{count} people have a number that somebody else has.'
  },
  'webex-finding.extension-unfit': {
    one: '{count} person has an extension that is not accepted.',
    other: '{count} people have extensions that are not accepted.'
  },
  'webex-finding.extension-twice': {
    one: '{count} person has an extension that somebody else at the site has.',
    other: '{count} people have an extension that somebody else at the site has.'
  },
  'webex-finding.name-missing': {
    one: '{count} person lacks a first or last name.',
    other: '{count} people lack a first or last name.'
  },
  'webex-finding.name-too-long': {
    one: '{count} person has a name of more than 30 characters, too long for calling.',
    other: '{count} people have names of more than 30 characters, too long for calling.'
  },
  'webex-finding.name-characters': {
    one: '{count} person has a name with characters that calling does not accept.',
    other: '{count} people have names with characters that calling does not accept.'
  },
  'webex-finding.email-too-long': {
    one: '{count} person has an e-mail address of more than 161 characters.',
    other: '{count} people have e-mail addresses of more than 161 characters.'
  },
  'webex-finding.administrator-level': {
    one: '{count} administrator has a package that the customer was not created with.',
    other: '{count} administrators have packages that the customer was not created with.'
  },
  'webex-finding.await-consent': {
    one: '{count} person has to consent to being moved from another organisation.',
    other: '{count} people have to consent to being moved from another organisation.'
  },
  'webex-finding.free-elsewhere': {
    one: '{count} e-mail address is in use elsewhere and has to be freed there first.',
    other: '{count} e-mail addresses are in use elsewhere and have to be freed there first.'
  },
  'webex-finding.to-update': {
    one: '{count} user was changed since Webex knew. The exports and the run-book say what it has to be told.',
    other:
      '{count} users were changed since Webex knew. The exports and the run-book say what it has to be told.'
  },

  'refusal.customer-incomplete.template-missing':
    'A wholesale customer needs a submitted onboarding template.',
  'refusal.customer-incomplete.information-missing': 'The customer information is incomplete.',
  'refusal.customer-incomplete.not-confirmed':
    'Nobody has confirmed that the headquarters is in a supported location.',
  'refusal.customer-incomplete.package-missing': 'The customer has no package.',
  'refusal.customer-incomplete.headquarters-missing': 'The headquarters location is incomplete.',
  'refusal.external-id-taken': 'Another customer already has the external customer ID {externalId}.',
  'refusal.base-missing': '{addOn} needs a package that it builds upon, and the customer has none of them.',
  'refusal.offer-in-use': {
    one: '{offer} cannot be left out: {count} person has it.',
    other: '{offer} cannot be left out: {count} people have it.'
  },
  'refusal.quantity-too-small': {
    one: 'The quantity of {offer} cannot be {quantity}: {count} person has it.',
    other: 'The quantity of {offer} cannot be {quantity}: {count} people have it.'
  },
  'refusal.customer-waits': 'Webex is at work on this customer, so nothing of it is changed here for now.',
  'refusal.status-unfit': 'This status does not follow the present one.',
  'refusal.customer-id-missing':
    'Webex has this customer, but its customer ID is not recorded. After another hand-over it would look as if the customer were new.',
  'refusal.customer-exists-already': 'The customer was created already.',
  'refusal.gone-webex-customer': 'This account no longer has Webex.',
  'refusal.gone-webex-user': 'This person no longer has Webex.',
  'refusal.gone-webex-setting':
    'The template names an administrator, a subscription or a provider that is not in the settings.',
  'refusal.gone-template': 'This onboarding template no longer exists.',
  'remedy.customer-incomplete.template-missing': 'Make an onboarding template and submit it.',
  'remedy.customer-incomplete.information-missing': 'Complete the customer information.',
  'remedy.customer-incomplete.not-confirmed': 'Tick the confirmation in the customer information.',
  'remedy.customer-incomplete.package-missing': 'Choose at least one package.',
  'remedy.customer-incomplete.headquarters-missing': 'Complete the headquarters location.',
  'remedy.external-id-taken': 'Use another one, or correct the customer that has it.',
  'remedy.base-missing': 'Add one of the packages that it builds upon, or leave it out.',
  'remedy.offer-in-use': 'Give these people another package first.',
  'remedy.quantity-too-small':
    'Choose a greater quantity, or give some of these people another package first.',
  'remedy.customer-id-missing': 'Choose Record status and enter the customer ID first.',
  'remedy.customer-waits': 'Record what Webex says once it has finished.',

  'line.webex-customer-added': 'Webex for Wholesale added to {account} as a draft',
  'line.webex-customer-corrected': 'Webex customer of {account} corrected',
  'line.webex-customer-created': 'Webex customer of {account} created, ready to be handed over',
  'line.webex-customer-removed': 'Webex for Wholesale removed from {account}',
  'line.location-confirmed': 'Supported location of the headquarters confirmed',
  'line.location-unconfirmed': 'Confirmation of the supported location taken back',
  'line.webex-handed-over': 'Webex customer of {account} handed over',
  'line.webex-status-recorded': 'Webex status of {account} recorded: {customerStatus}',
  'line.restricted-mode-on': 'Restricted administrator mode switched on',
  'line.restricted-mode-off': 'Restricted administrator mode switched off'
} as const;
