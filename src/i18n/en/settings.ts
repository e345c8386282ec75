/** Settings of the workspace and of this device, and the health of what is stored. */
export const settings = {
  'settings.title': 'Settings',
  'settings.sections': 'Parts of the settings',
  'settings.workspace': 'Workspace',
  'settings.workspace-about': 'Part of the workspace: exported with it, and undoable like everything else.',
  'settings.partner-name': 'Partner name',
  'settings.expiring-soon': 'Days before an order counts as expiring soon',
  'settings.expiring-soon-hint': 'From 1 to 365. The vendor documents no number.',
  'settings.save': 'Save settings',

  'settings.reading': 'MiTeam Meetings off, MiCollab never on',
  'settings.reading-about':
    'The vendor’s documents do not say what becomes of the licences in this one case. Choose how this workspace plans it.',
  'settings.reading-legend': 'What happens to the licences',
  'settings.reading.revoke': 'They are revoked',
  'settings.reading.revoke-about':
    'Our reading. Without MiCollab the console itself gives the licences, so switching MiTeam Meetings off takes them back.',
  'settings.reading.keep': 'They stay active',
  'settings.reading.keep-about':
    'The other possible reading: only switching MiCollab off first makes the licences go.',
  'settings.reading-rules': 'See the rules and where they stand',

  'settings.device': 'This device',
  'settings.device-about': 'How this browser shows the console. Not part of the workspace, never exported.',
  'settings.language': 'Language',
  'settings.theme': 'Theme',
  'settings.theme.system': 'Like the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.density': 'Density',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.compact': 'Compact',
  'settings.single-keys': 'Single-letter shortcuts',
  'settings.single-keys-hint':
    'Letters such as N for a new account. Switch them off if you use speech input.',

  'settings.storage': 'Storage',
  'settings.storage-about': 'What this workspace holds, and how safely the browser keeps it.',
  'settings.accounts': 'Accounts',
  'settings.people': 'People',
  'settings.orders': 'Orders',
  'settings.journal': 'Journal entries',
  'settings.exported': 'Last export',
  'settings.never-exported': 'Nothing was exported from this device yet',
  'settings.space': 'Space used by Patchbay',
  'settings.space-of': '{used} used; the browser allows {quota}',
  'settings.persistence': 'Kept until you remove it',
  'settings.persistence.granted': 'Yes, the browser promised it',
  'settings.persistence.granted-about':
    'The browser will not clear the data by itself, even when the disk fills up.',
  'settings.persistence.refused': 'No, the browser did not promise it',
  'settings.persistence.refused-about':
    'The data is saved, but the browser may clear it when the disk is nearly full. Install Patchbay or add it to your bookmarks, then ask again. Export regularly.',
  'settings.persistence.unknown': 'Not asked yet',
  'settings.persistence.unknown-about':
    'The browser is asked after the first change in your own workspace. You can also ask it now.',
  'settings.persistence.unsupported': 'This browser cannot promise it',
  'settings.persistence.unsupported-about':
    'The data is saved, but the browser may clear it when the disk is nearly full. Export regularly.',
  'settings.persistence.asked': 'Asked on {date}',
  'settings.ask': 'Ask the browser',
  'settings.ask-again': 'Ask again',
  'settings.go-export': 'Export a bundle',

  'settings.version': 'Version',
  'settings.version-about': 'Works without a network. A new version waits until you say so.',
  'settings.installed': 'Installed version',
  'settings.ready-offline': 'Ready to work offline',
  'settings.not-ready-offline': 'Not stored for offline use yet',
  'settings.look': 'Look for updates',
  'settings.look.found': 'A new version was found. It is being stored and then waits for you.',
  'settings.look.none': 'This is the latest version.',
  'settings.look.unreachable': 'The server could not be reached. Everything keeps working; try again later.',

  'settings.privacy': 'Privacy',
  'settings.privacy.device':
    'Everything is stored in this browser, on this device. There is no sign-in and no server.',
  'settings.privacy.network':
    'After loading, nothing is sent anywhere. The page’s security policy forbids it to contact any other address.',
  'settings.privacy.tracking': 'No cookies, no statistics, no outside fonts or scripts.',
  'settings.privacy.export': 'Data leaves this device only as a file that you export yourself.',

  'settings.demo': 'Demo',
  'settings.demo-about': 'Only for the demo; your own workspace is not touched.',
  'settings.demo-reset-about': 'Puts every company, person and order back to the beginning.',
  'settings.demo-large': 'Add a large account',
  'settings.demo-large-about':
    'An account with 50,000 people, 10,000 of them with Webex, to see that the lists stay quick.',
  'settings.demo-large-running': 'Adding 50,000 people. This takes about half a minute.',
  'settings.demo-large-show': 'Show the large account'
} as const;
