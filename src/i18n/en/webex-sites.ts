/** Sites, their telephone connection and numbers, and what is still to be done at each. */
export const webexSites = {
  'sites.name': 'Location name',
  'sites.name-hint':
    'Unique within the customer, at most 80 characters. Files for Control Hub name the location by it.',
  'sites.state-hint': 'For calling, the code of the state or province, such as CA.',
  'sites.state-code': 'Calling wants the code of the state or province here. Example: CA',
  'sites.address-reading':
    'Which countries want state and postal code is not published; it can be corrected in the settings.',
  'sites.time-zone-hint': 'By IANA name. Check it against the list that Webex offers.',
  'sites.time-zone-empty': 'No time zone has this name.',
  'sites.language-hint': 'E-mails and voice prompts are in this language.',
  'sites.emergency-hint': 'Sent with emergency calls, in a header of their own.',
  'line.site-added': 'Site {site} added',
  'line.site-corrected': 'Site {site} corrected',
  'line.site-removed': 'Site {site} removed',
  'line.pstn-chosen': 'PSTN connection of {site}: {connection}',
  'line.numbers-added': {
    one: '{count} phone number added to {site}',
    other: '{count} phone numbers added to {site}'
  },
  'line.numbers-removed': {
    one: '{count} phone number removed from {site}',
    other: '{count} phone numbers removed from {site}'
  },
  'line.main-number-chosen': 'Main number of {site}: {number}',
  'line.main-number-cleared': '{site} no longer has a main number',
  'line.setup-assist-requested': 'Wholesale Setup Assist requested for {site}',
  'line.setup-assist-withdrawn': 'Request for Wholesale Setup Assist at {site} withdrawn',
  'line.location-recorded': 'Location ID of {site} recorded',
  'refusal.gone-site': 'This site no longer exists.',
  'refusal.site-name-taken':
    'Another site of this account is called {name}. People are assigned to a site by its name in a CSV file.',
  'refusal.site-in-use': {
    one: '{count} user is at this site.',
    other: '{count} users are at this site.'
  },
  'refusal.headquarters-stays': 'The headquarters stays as long as the customer.',
  'refusal.sites-remain': 'The customer still has sites besides its headquarters.',
  'refusal.no-pstn': 'A site without a PSTN connection can have no phone numbers.',
  'refusal.main-number-stays': 'The main number of a site cannot be removed.',
  'refusal.not-a-number-of-the-site': 'The main number has to be one of the site’s own numbers.',
  'refusal.number-assigned': '{value} is assigned to somebody and cannot be removed.',
  'refusal.number-unfit.malformed': '{value} is not in E.164 format.',
  'refusal.number-unfit.twice': '{value} is in the list more than once.',
  'refusal.number-unfit.on-another-site': '{value} belongs to another site of this account.',
  'refusal.number-unfit.in-another-account': '{value} belongs to another account.',
  'refusal.number-unfit.wrong-country': '{value} is not a number of the site’s country.',
  'remedy.site-name-taken': 'Give the site another name.',
  'remedy.site-in-use': 'Move these users to another site first.',
  'remedy.sites-remain': 'Remove the other sites first.',
  'remedy.no-pstn': 'Choose a connection for the site, or leave it without numbers.',
  'remedy.main-number-stays': 'Choose another main number first.',
  'remedy.number-assigned': 'Give this user another number first.',
  'issue.e164': 'Write the number with + and the country code, digits only. Example: +493023125100',
  'issue.number-count': 'So many numbers in a row are not possible from this number on.'
} as const;
