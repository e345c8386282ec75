/** Integrations with their set-up, privileges and call services. */
export const integrations = {
  'integrations.about': 'What this account is connected to. Switching off shows first what would end.',
  'integrations.read-only': 'You may look at the integrations of this account, but not switch them.',
  'integrations.partner-account': 'This is the partner’s own account',
  'integrations.partner-account-text':
    'It takes no integrations; anything that is on should be switched off. Create a customer account to integrate with.',
  'integrations.missing': {
    one: 'Missing: {fields}',
    other: '{count} values missing: {fields}'
  },
  'integrations.set-up': 'Set up',
  'integrations.edit-set-up': 'Edit set-up',
  'integrations.take-out': 'Take {integration} out of the list',
  'integrations.on-account-page': 'All integrations, privileges and call services of this account',
  'integrations.switch-first': 'Switch {integration} on',
  'integrations.what.cloudlink-gateway':
    'Links a gateway to the account, so that a PBX can be connected and its users come along.',
  'integrations.what.micc': 'Opens the pages for the chat overlays of the contact centre.',
  'integrations.what.micollab':
    'People can start MiTeam Meetings from MiCollab. Its server then manages the MiTeam Meetings licences.',
  'integrations.what.mitel-one': 'People with a Mitel One licence can use Mitel One.',
  'integrations.what.miteam-meetings': 'The user pages show the MiTeam Meetings licence.',
  'integrations.what.mitel-voice-assist':
    'The vendor names it; the documents we have do not say what it does.',
  'integrations.what.mivoice-business': 'Features of MiVoice Business are enabled and managed from here.',
  'integrations.what.single-sign-on': 'People sign in with the credentials of their company (SAML 2.0).',
  'integrations.what.azure-ad-sync': 'People come from Microsoft Entra ID, formerly Azure AD (SCIM).',
  'integrations.what.microsoft-office-365': 'People can connect their Office 365 account.',
  'integrations.what.microsoft-teams': 'Presence is shown in Microsoft Teams, and both ways if set up so.',

  'switching.ends': 'What ends',
  'switching.stops': '{integration} both ways stops working: it needs {other}.',
  'switching.mitel-one-kept': {
    one: '{count} person holds a Mitel One licence. We read the vendor as keeping it, out of sight, until Mitel One is on again.',
    other:
      '{count} people hold a Mitel One licence. We read the vendor as keeping them, out of sight, until Mitel One is on again.'
  },
  'switching.privileges': 'Privileges',
  'switching.privilege-comes': '“{privilege}” is switched on along with it.',
  'switching.privilege-stays-asked': '“{privilege}” stays on. It is still asked for by {integrations}.',
  'switching.privilege-stays': '“{privilege}” stays on, although no integration that is on then asks for it.',
  'switching.privileges-about':
    'Which integration brings which privilege could not be read from the vendor; this is our reading. Each can be switched at any time.',
  'switching.privilege-why': 'for “{privilege}”',
  'switching.set-up-kept': 'The set-up stays recorded here, so that it can be switched on again.',
  'switching.taken-out': 'It leaves the list of this account. What was filled in stays recorded here.',

  'privileges.about': 'They come with the integrations that need them and can be switched at any time.',
  'privileges.read-only': 'You may look at the privileges of this account, but not switch them.',
  'privileges.what.delegated-authentication':
    'Needed by some Mitel applications. The documents we have do not define it further.',
  'privileges.what.guest-access': 'Lets people from outside in anonymously, with the role Guest.',
  'privileges.asked-by': 'Asked for by {integrations}.',
  'privileges.asked-by-none': 'No integration that is on asks for this.',
  'privileges.asked-off': 'Asked for by {integrations}, and switched off.',
  'privileges.which': 'Which integrations ask for it',
  'privileges.which-about': 'It is switched on together with any of these: {integrations}.',

  'call-services.bandwidth-about':
    'For the calls of this account. What it changes is said in the system requirements of the CloudLink platform, which we do not have.',
  'call-services.read-only': 'You may look at the call services of this account, but not switch them.',

  'set-up.title': 'Set up {integration}',
  'set-up.title-edit': 'Set-up of {integration}',
  'set-up.about':
    'Fill in what is known and save; the rest can follow. Nothing is sent to the vendor from here.',
  'set-up.missing': {
    one: 'Set-up incomplete: {count} value missing',
    other: 'Set-up incomplete: {count} values missing'
  },
  'set-up.complete': 'Set-up complete',
  'set-up.wrong': 'A value is not written as expected',
  'set-up.save': 'Save',
  'set-up.save-and-switch-on': 'Done and switch on',
  'set-up.not-chosen': 'Not chosen yet',
  'set-up.secrets': 'Not stored here: ask for it when carrying it out',
  'set-up.secret.client-secret': 'Client secret (the value, not its ID)',
  'set-up.secret.micollab-password': 'Password of the MiCollab administrator',
  'set-up.secret.pbx-credentials': 'User name and password of the PBX',
  'set-up.secret.gateway-credentials': 'User name and password of the gateway',

  'set-up-field.deployment': 'Deployment',
  'set-up-field.pbx': 'PBX',
  'set-up-field.host': 'Host or IP address of the PBX',
  'set-up-field.sipPort': 'SIP port',
  'set-up-field.transport': 'Transport',
  'set-up-field.description': 'Description',
  'set-up-field.isOnboarded': 'Gateway and PBX connected',
  'set-up-field.mitelIdentifier': 'Mitel identifier (entity ID)',
  'set-up-field.replyUrl': 'Reply URL (ACS)',
  'set-up-field.signInUrl': 'Sign-in URL',
  'set-up-field.idpIdentifier': 'IdP identifier (entity ID)',
  'set-up-field.signingCertificates': 'Signing certificates',
  'set-up-field.allowMitelCredentials': 'Allow Mitel credentials too',
  'set-up-field.tenantId': 'Tenant ID',
  'set-up-field.consent': 'Consent',
  'set-up-field.name': 'Name',
  'set-up-field.applicationId': 'Application (client) ID',
  'set-up-field.isBothWays': 'Presence both ways',
  'set-up-field.micollabAddress': 'MiCollab address',
  'set-up-field.presenceMonitors': 'Presence monitors',

  'set-up-missing.chosen': '“{field}” is needed before switching on. Choose one.',
  'set-up-missing.filled': '“{field}” is needed before switching on. Fill it in, or save for now.',
  'set-up-missing.isOnboarded': 'Connect gateway and PBX first, then tick this. You can save for now.',
  'set-up-missing.consent': 'It can be switched on once the consent is granted. You can save for now.',
  'set-up-missing.signingCertificates':
    'At least one signing certificate is needed before switching on. Paste it above and add it.',
  'set-up-missing.presenceMonitors':
    'At least one presence monitor is needed before switching on. Enter an e-mail address.',
  'set-up-wrong.host': 'Write a host name or an IP address, without https:// and without a port.',
  'set-up-wrong.sipPort': 'A SIP port is a whole number from 1 to 65535, such as 5060. Or leave it empty.',
  'set-up-wrong.replyUrl':
    'The reply URL begins with https:// and has no spaces. Copy it from the set-up dialog.',
  'set-up-wrong.signInUrl':
    'The sign-in URL begins with https:// and has no spaces. Copy it from the identity provider.',
  'set-up-wrong.tenantId':
    'A tenant ID has 32 digits and letters a to f in five groups, such as 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b.',
  'set-up-wrong.applicationId':
    'An application ID has 32 digits and letters a to f in five groups, such as 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b.',
  'set-up-wrong.micollabAddress': 'Write the host name or IP address of MiCollab, without https://.',
  'set-up-wrong.signingCertificates': 'The pasted text is not in the list yet. Add it, or empty the box.',
  'set-up-wrong.presenceMonitors': 'One of these is not an e-mail address. Write one on each line.',

  'set-up.deployment.standalone': 'Appliance of its own',
  'set-up.deployment.smbc': 'Inside the SMBC',
  'set-up.deployment.virtual': 'Virtual appliance',
  'set-up.deployment.mbg': 'On the MBG',
  'set-up.pbx.mivoice-business': 'MiVoice Business',
  'set-up.pbx.mivoice-office-400': 'MiVoice Office 400',
  'set-up.pbx.mx-one': 'MX-ONE',
  'set-up.pbx.mivoice-5000': 'MiVoice 5000',
  'set-up.host-hint': 'As the gateway reaches it.',
  'set-up.onboarded': 'Gateway and PBX are connected in {console}',
  'set-up.onboarded-hint': 'The PBX type and the gateway logs appear there only after that.',

  'set-up.sso-to-idp': 'For the identity provider',
  'set-up.sso-to-idp-about':
    '{console} shows both in its set-up dialog. Record them here, and copy them to the identity provider.',
  'set-up.sso-to-idp-about-panel':
    '{console} shows both in its set-up panel. Record them here, and copy them to the identity provider.',
  'set-up.sso-from-idp': 'From the identity provider',
  'set-up.certificate-paste': 'Paste signing certificates',
  'set-up.certificate-hint':
    'One after the other or together, each from BEGIN CERTIFICATE to END CERTIFICATE. Never the private key.',
  'set-up.certificate-add': 'Add to the list',
  'set-up.certificate-list': 'Certificates in the list',
  'set-up.certificate-until': 'valid until {date}',
  'set-up.certificate-expired': 'Expired on {date}',
  'set-up.certificate-remove': 'Remove certificate {number}',
  'set-up.certificate-none': 'No certificate yet.',
  'set-up.certificate-added': { one: '{count} certificate added', other: '{count} certificates added' },
  'set-up.certificate-known': 'This is in the list already.',
  'set-up.certificate-problem.private-key':
    'This contained a private key, so nothing was taken and the box was emptied. Paste only the certificate; the key stays with the identity provider.',
  'set-up.certificate-problem.no-certificate':
    'This is not a certificate, or something else stands beside it. Paste everything from BEGIN CERTIFICATE to END CERTIFICATE, and nothing else.',
  'set-up.certificate-problem.too-many':
    'The list holds ten certificates. Remove one that is no longer used.',
  'set-up.mitel-credentials-hint': 'The vendor advises to leave this off.',

  'set-up.azure-unique':
    'User ID, e-mail, mobile, telephone, extension and login ID must each be unique among the people that come along.',
  'set-up.azure-managed':
    'While it is on, people are added, changed and removed in Entra only. What is changed here could be overwritten from there.',
  'set-up.azure-tenant-hint': 'In the Entra admin centre under “Overview”.',

  'set-up.consent-legend': 'Consent of an Office 365 administrator',
  'set-up.consent.none': 'Not asked for yet',
  'set-up.consent.none-about': 'Nobody has been asked.',
  'set-up.consent.waiting': 'Waiting',
  'set-up.consent.waiting-about': 'An administrator was asked and has not answered.',
  'set-up.consent.granted': 'Granted',
  'set-up.consent.granted-about': 'It can be switched on.',
  'set-up.consent.denied': 'Denied',
  'set-up.consent.denied-about': 'It cannot be switched on. Ask again once the reason is settled.',

  'set-up.teams-name-hint': 'As the connection is to be called.',
  'set-up.teams-both-ways-hint': 'Presence also goes from Teams to MiCollab.',
  'set-up.teams-needs': 'Both ways works only with these integrations on:',
  'set-up.teams-need-on': '{integration}: on',
  'set-up.teams-need-off': '{integration}: not on',
  'set-up.teams-needs-more':
    'It also takes MiCollab 9.8 SP1 or later, and a global administrator of Azure to carry it out.',
  'set-up.teams-monitors-hint': 'The users that watch presence: an e-mail address on each line.',

  'launch.title': 'Where MiTeam Meetings can be started',
  'launch.channel.standalone': 'On its own',
  'launch.channel.micollab': 'From MiCollab',
  'launch.channel.mivoice-office': 'From the MiVoice Office application',
  'launch.edition': 'As {console} has it. Another edition can be chosen in the settings.',
  'launch.edition-link': 'Choose the edition',

  'edition.title': 'Edition of the vendor’s console',
  'edition.about':
    'Decides what the console is called and which starting points of MiTeam Meetings it names. The rules are the same in both.',
  'edition.administration-about': 'The newer edition.',
  'edition.accounts-console-about':
    'The older edition. It also names the start of MiTeam Meetings from MiVoice Office.'
} as const;
