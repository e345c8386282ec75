/** The connection to the telephone system and its simulated synchronisation. */
export const dimensionsSync = {
  'dimensions-sync.no-connection': 'No PBX connection yet',
  'dimensions-sync.no-connection-about':
    'The connection is entered together with the customer, under “PBX details”.',
  'dimensions-sync.no-customer': 'This account has no customer yet',
  'dimensions-sync.to-wizard': 'Go to “PBX details”',
  'dimensions-sync.draft':
    'The customer is still being prepared. The connection is made, and can be synchronised, once the customer is created.',
  'dimensions-sync.template-gone': 'The PBX template of this connection is no longer in the catalogue.',
  'dimensions-sync.template-gone-about': 'Choose another template, so that the connection is complete again.',
  'dimensions-sync.type-unfit-since': 'You can correct the rest of the connection all the same.',

  'dimensions-sync.kind': 'Telephone system',
  'dimensions-sync.top-level': 'Top level of the reseller',
  'dimensions-sync.no-secrets': 'Keys and passwords are entered at the vendor only. They are not kept here.',
  'dimensions-sync.sub-accounts-on': 'All sub-accounts are monitored',
  'dimensions-sync.sub-accounts-off': 'Only the customer’s own account is monitored',
  'dimensions-sync.sub-accounts-stay':
    'Chosen when the connection was created, and cannot be changed. Only a new connection can have it otherwise.',
  'dimensions-sync.to-settings': 'Go to PBX templates',
  'dimensions-sync.edit-title': 'Edit the PBX connection',
  'dimensions-sync.edit-about': 'What can be corrected after the connection was created.',
  'dimensions-sync.edit-connection': 'Edit PBX connection',
  'dimensions-sync.state': 'The new connection begins',
  'dimensions-sync.replace': 'New connection',
  'dimensions-sync.replace-title': 'Make a new connection in place of this one?',
  'dimensions-sync.replace-about':
    'The only way to have sub-accounts otherwise. The present connection is given up, and the synchronisation begins anew.',
  'dimensions-sync.replace-assumed':
    'That a new connection is the remedy is our reading; the vendor says only that the choice is made at the creation.',
  'dimensions-sync.replace-action': 'Make new connection',
  'dimensions-sync.users-stay': 'Users who were imported stay. Whoever is found again is recognised.',
  'dimensions-sync.restart': 'Do this outside working hours at the vendor.',
  'dimensions-sync.restart-about':
    'Changing the connection of a live customer restarts its collector there, and calls of that time can be lost.',
  'dimensions-sync.begins-anew': 'The simulated synchronisation begins anew.',
  'dimensions-sync.stays-paused': 'The connection stays paused: nothing is imported.',

  'dimensions-sync.enabled-or-paused': 'Enabled or paused',
  'dimensions-sync.switch': 'Connection enabled',
  'dimensions-sync.is-enabled': 'Enabled',
  'dimensions-sync.is-paused': 'Connection paused',
  'dimensions-sync.enabled-about': 'The vendor connects to the PBX and imports its users.',
  'dimensions-sync.paused-about': 'The vendor does not connect, and imports nothing, until it is enabled.',
  'dimensions-sync.closed-about': 'The customer is terminated, and its connection closed for good.',
  'dimensions-sync.not-disabled':
    'A paused connection is not a disabled customer. A disabled customer’s access is suspended, while its calls are still recorded and billed.',
  'dimensions-sync.enable-title': 'Enable the PBX connection?',
  'dimensions-sync.enable': 'Enable connection',
  'dimensions-sync.enable-connects':
    'The vendor connects at once, discovers the users and synchronises them.',
  'dimensions-sync.enable-here': 'Here that is simulated, and starts when you start it.',
  'dimensions-sync.enable-charged':
    'Every PBX user becomes an Essential User by itself, which is charged for.',
  'dimensions-sync.enable-invited': 'Imported users get no access and no invitation.',
  'dimensions-sync.pause-title': 'Pause the PBX connection?',
  'dimensions-sync.pause': 'Pause connection',
  'dimensions-sync.pause-stops': 'No users are imported, and calls and agent status are no longer monitored.',
  'dimensions-sync.pause-stays': 'Users who were imported stay, with their licences; they are still billed.',
  'dimensions-sync.pause-half':
    'A synchronisation that is under way stops. Accounts that are whole keep their users, and once it is enabled it goes on with the next one.',
  'dimensions-sync.pause-access': 'Whoever can sign in still can: access is not suspended.',

  'dimensions-sync.title': 'Simulated synchronisation',
  'dimensions-sync.about':
    'Nothing is connected from here. A made-up telephone system stands in for the real one, to show what its synchronisation leads to. States and failures are our reading; the vendor describes none.',
  'dimensions-sync.not-real': 'Users that come from it are made up.',
  'dimensions-sync.to-roster': 'Load the real roster instead',
  'dimensions-sync.beside-real':
    'The users of a real roster are here. A simulation would put made-up users beside them.',
  'dimensions-sync.pbx': 'Simulated PBX',
  'dimensions-sync.pbx.single-site': 'Single site',
  'dimensions-sync.pbx.single-site-about': '8 users, nothing wrong with them.',
  'dimensions-sync.pbx.three-sub-accounts': 'Three sub-accounts',
  'dimensions-sync.pbx.three-sub-accounts-about': '45 users, 36 of them in sub-accounts.',
  'dimensions-sync.pbx.dirty': 'Untidy',
  'dimensions-sync.pbx.dirty-about':
    '20 users: two e-mail addresses twice, three missing, one clash in the numbering.',
  'dimensions-sync.pbx.large': 'Large',
  'dimensions-sync.pbx.large-about': '1,500 users in one account.',
  'dimensions-sync.scenario': 'What goes wrong',
  'dimensions-sync.scenario.clean': 'Nothing',
  'dimensions-sync.scenario.auth_failed': 'Wrong or revoked API key',
  'dimensions-sync.scenario.account_not_found': 'Unknown account',
  'dimensions-sync.scenario.key_lacks_access': 'The key does not see the account',
  'dimensions-sync.scenario.host_unreachable': 'PBX not reachable',
  'dimensions-sync.scenario.ws_unreachable': 'WebSocket not reachable',
  'dimensions-sync.scenario.version_unsupported': 'Version not supported',
  'dimensions-sync.scenario.top_level_subaccounts': 'Sub-accounts of the top level',
  'dimensions-sync.scenario.duplicate_email': 'E-mail address twice',
  'dimensions-sync.scenario.missing_email': 'E-mail address missing',
  'dimensions-sync.scenario.missing_extension': 'Extension missing',
  'dimensions-sync.scenario.numbering_clash': 'Clash in the numbering',
  'dimensions-sync.scenario.duplicate_extension': 'Extension twice',
  'dimensions-sync.scenario.primary_email_mismatch': 'Primary user’s e-mail address differs',
  'dimensions-sync.scenario.email_used_elsewhere': 'E-mail address used by another customer',
  'dimensions-sync.scenario.interrupted': 'Interrupted',
  'dimensions-sync.scenario.empty_pbx': 'No users',
  'dimensions-sync.remedy': 'What helps at the vendor or on the PBX',
  'dimensions-sync.means.clean': 'Every user is imported, and monitoring starts.',
  'dimensions-sync.means.auth_failed': 'The PBX does not accept the API key. It stops while connecting.',
  'dimensions-sync.means.account_not_found':
    'The PBX does not know the account of this connection. It stops while connecting.',
  'dimensions-sync.means.key_lacks_access':
    'The template’s key is not a master key and does not see the customer’s account. It stops while connecting.',
  'dimensions-sync.means.host_unreachable': 'The address of the PBX is wrong or does not answer in time.',
  'dimensions-sync.means.ws_unreachable':
    'Users are synchronised, but what happens on the PBX does not arrive: monitoring does not start.',
  'dimensions-sync.means.version_unsupported':
    'The PBX runs a version before 4.2. It stops while connecting.',
  'dimensions-sync.means.top_level_subaccounts':
    'The connection is to monitor the sub-accounts of the reseller’s own account. It stops while connecting.',
  'dimensions-sync.means.duplicate_email':
    'Two PBX users share an e-mail address. Both are imported and recorded; neither can be given access until it is unique.',
  'dimensions-sync.means.missing_email':
    'A PBX user has no e-mail address. The user is imported and recorded, and cannot sign in.',
  'dimensions-sync.means.missing_extension':
    'A PBX user has no extension. The user is left out, as nothing could be monitored.',
  'dimensions-sync.means.numbering_clash':
    'The SIP user name of a device is somebody’s extension. The user is imported, but calls may be attributed wrongly.',
  'dimensions-sync.means.duplicate_extension':
    'Several users of one account have the same extension. All of them are imported, but calls may be attributed wrongly.',
  'dimensions-sync.means.primary_email_mismatch':
    'Somebody is called like the primary user and has another e-mail address. That makes two users: an administrator without calls, and a PBX user without access. Two who were one user before stay one.',
  'dimensions-sync.means.email_used_elsewhere':
    'The e-mail address belongs to a user of another customer. Nobody new is imported until somebody decides; whoever was imported already gets no access with it.',
  'dimensions-sync.means.interrupted':
    'It was cancelled, the connection broke or the page was closed. Accounts that are whole stay; it goes on with the next one.',
  'dimensions-sync.means.empty_pbx':
    'The PBX has no users. The synchronisation comes to its end, with a warning.',
  'dimensions-sync.remedy.clean': 'Nothing has to be done.',
  'dimensions-sync.remedy.auth_failed':
    'Check the API key, or make a new one in the PBX’s app for authentication, and enter it at the vendor.',
  'dimensions-sync.remedy.account_not_found': 'Check the identifier of the customer’s account on the PBX.',
  'dimensions-sync.remedy.key_lacks_access':
    'Enter a master key in the PBX template at the vendor, one that sees every customer account.',
  'dimensions-sync.remedy.host_unreachable':
    'Check the REST API URL of the PBX template and whether the PBX is up, then try again.',
  'dimensions-sync.remedy.ws_unreachable':
    'Check the WebSocket URL of the PBX template and what the firewall lets through, then try again.',
  'dimensions-sync.remedy.version_unsupported': 'Have the PBX updated to version 4.2 or later.',
  'dimensions-sync.remedy.top_level_subaccounts':
    'Make a new connection with the customer’s own account, or without sub-accounts.',
  'dimensions-sync.remedy.duplicate_email':
    'Give each of them an address of their own on the PBX, then synchronise again.',
  'dimensions-sync.remedy.missing_email':
    'Whoever is to sign in needs an address on the PBX. For the others nothing has to be done.',
  'dimensions-sync.remedy.missing_extension':
    'Give the user an extension on the PBX if their calls are to be monitored.',
  'dimensions-sync.remedy.numbering_clash':
    'Rename the device’s SIP user on the PBX, so that it is nobody’s extension.',
  'dimensions-sync.remedy.duplicate_extension': 'Give each of them an extension of their own on the PBX.',
  'dimensions-sync.remedy.primary_email_mismatch':
    'Use one address on the PBX and here. After the next synchronisation both are one user.',
  'dimensions-sync.remedy.email_used_elsewhere':
    'Decide in the roster whether this is the same person, or have one of the addresses changed.',
  'dimensions-sync.remedy.interrupted': 'Go on: it begins with the first account that is not whole.',
  'dimensions-sync.remedy.empty_pbx':
    'Check whether it is the right account, and whether its users are in sub-accounts.',

  'dimensions-sync.empty-stay': {
    one: 'Nobody is found, and nobody is removed: {count} PBX user is here and stays, with their licences.',
    other: 'Nobody is found, and nobody is removed: {count} PBX users are here and stay, with their licences.'
  },
  'dimensions-sync.empty-nobody':
    'Nobody is found, and no PBX user is here so far: nobody comes and nobody is removed.',
  'dimensions-sync.start': 'Start simulation',
  'dimensions-sync.go-on': 'Go on',
  'dimensions-sync.retry': 'Try again',
  'dimensions-sync.again': 'Simulate again',
  'dimensions-sync.choose': 'Choose PBX and scenario',
  'dimensions-sync.cancel': 'Cancel',
  'dimensions-sync.stop': 'Stop it here',
  'dimensions-sync.not-started': 'Not started yet',
  'dimensions-sync.paused-nothing': 'While the connection is paused, nothing is connected or imported.',
  'dimensions-sync.paused-since': 'What is shown below is from the last time it was enabled.',
  'dimensions-sync.keep-open': 'It goes on while this page is open. Every account that is finished is kept.',
  'dimensions-sync.left': 'It was left in the middle.',
  'dimensions-sync.left-about': {
    one: '{done} of {count} account is whole and stays. It goes on with the next one.',
    other: '{done} of {count} accounts are whole and stay. It goes on with the next one.'
  },
  'dimensions-sync.left-nothing':
    'No account was whole yet, so nothing was kept. It begins with the first one again.',
  'dimensions-sync.elsewhere': 'Another tab is at it.',
  'dimensions-sync.elsewhere-about': 'Accounts that are finished there are shown here.',
  'dimensions-sync.progress': 'Progress of the simulation',
  'dimensions-sync.said': '{state} (simulated)',
  'dimensions-sync.same-again':
    'As long as the same is chosen to go wrong, it goes wrong again. Choose “Nothing” to see what happens once it is put right.',
  'dimensions-sync.found': { one: '{count} user found', other: '{count} users found' },
  'dimensions-sync.of-users': {
    one: '{done} of {count} user',
    other: '{done} of {count} users'
  },
  'dimensions-sync.said-accounts': {
    one: '{state} (simulated): {done} of {count} account done',
    other: '{state} (simulated): {done} of {count} accounts done'
  },
  'dimensions-sync.accounts': 'Accounts',
  'dimensions-sync.own-account': 'The customer’s own account',
  'dimensions-sync.account.done': 'Done',
  'dimensions-sync.account.now': 'Under way',
  'dimensions-sync.account.waiting': 'Waiting',
  'dimensions-sync.monitoring': 'Monitoring',
  'dimensions-sync.last': 'Last synchronised {when}, simulated',
  'dimensions-sync.for-good': 'Closed for good: nothing is synchronised any more.',

  'dimensions-sync.report': 'What the simulation found',
  'dimensions-sync.report-so-far': 'What the simulation found so far',
  'dimensions-sync.report.discovered': 'Discovered',
  'dimensions-sync.report.created': 'New',
  'dimensions-sync.report.merged': 'Merged with portal users',
  'dimensions-sync.report.updated': 'Updated',
  'dimensions-sync.report.unchanged': 'Unchanged',
  'dimensions-sync.report.skipped': 'Left out',
  'dimensions-sync.report.conflicts': 'Conflicts',
  'dimensions-sync.report.issues': 'Issues',
  'dimensions-sync.report.subAccounts': 'Sub-accounts',
  'dimensions-sync.unseen': {
    one: '{count} sub-account was seen and left out.',
    other: '{count} sub-accounts were seen and left out.'
  },
  'dimensions-sync.unseen-about':
    'Their users and calls are not monitored, as sub-accounts were not chosen when the connection was created. Only a new connection can have them.',
  'dimensions-sync.charged': 'Licences that come by themselves',
  'dimensions-sync.charged-none': 'No licences came by themselves.',
  'dimensions-sync.charged-line': '{count} × {role}',
  'dimensions-sync.charged-price': '{price} each, {total} a month',
  'dimensions-sync.no-price': 'No price in your catalogue',
  'dimensions-sync.charged-about': 'Each of them is charged for, in advance for each month.',
  'dimensions-sync.charged-own-prices': 'The prices are your own catalogue’s.',
  'dimensions-sync.charged-zero-internal': 'As the internal system it is on invoices with zero-rated parts.',
  'dimensions-sync.charged-zero-trial': 'While the trial runs it is on invoices with zero-rated parts.',
  'dimensions-sync.to-users': 'Show users',

  'dimensions-sync.issues': 'What somebody should look at',
  'dimensions-sync.issues-none': 'Nothing to look at.',
  'dimensions-sync.issues-fewer': 'Something has been put right since.',
  'dimensions-sync.issues-more': 'There is more to look at than there was.',
  'dimensions-sync.issues-now': {
    one: '{count} issue now, {before} when it was counted.',
    other: '{count} issues now, {before} when they were counted.'
  },
  'dimensions-sync.recount': 'Count again',
  'dimensions-sync.affected': 'PBX users concerned',
  'dimensions-sync.extension': 'extension {extension}',
  'dimensions-sync.conflicts-to-roster': 'Decide in the roster',
  'dimensions-sync.more-users': { one: 'and {count} more', other: 'and {count} more' }
} as const;
