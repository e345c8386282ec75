/** Integrations with their set-up, privileges and call services. */
export const integrations = {
  'integrations.about':
    'Womit dieses Konto verbunden ist. Beim Ausschalten sehen Sie zuerst, was damit enden würde.',
  'integrations.read-only': 'Sie dürfen die Integrationen dieses Kontos sehen, aber nicht umschalten.',
  'integrations.partner-account': 'Das ist das eigene Konto des Partners',
  'integrations.partner-account-text':
    'Integrationen sind darin nicht möglich; was eingeschaltet ist, sollte ausgeschaltet werden. Legen Sie für Integrationen ein Kundenkonto an.',
  'integrations.missing': { one: 'Fehlt: {fields}', other: '{count} Werte fehlen: {fields}' },
  'integrations.set-up': 'Einrichten',
  'integrations.edit-set-up': 'Einrichtung bearbeiten',
  'integrations.take-out': '{integration} aus der Liste nehmen',
  'integrations.on-account-page': 'Alle Integrationen, Berechtigungen und Anrufdienste dieses Kontos',
  'integrations.switch-first': '{integration} einschalten',
  'integrations.what.cloudlink-gateway':
    'Verknüpft ein Gateway mit dem Konto, damit eine Telefonanlage verbunden werden kann und ihre Benutzer übernommen werden.',
  'integrations.what.micc': 'Öffnet die Seiten für die Chat-Overlays des Contact Centers.',
  'integrations.what.micollab':
    'Personen können MiTeam Meetings von MiCollab aus starten. Der MiCollab-Server verwaltet dann die MiTeam-Meetings-Lizenzen.',
  'integrations.what.mitel-one': 'Personen mit einer Mitel-One-Lizenz können Mitel One nutzen.',
  'integrations.what.miteam-meetings': 'Die Benutzerinformationsseiten zeigen die MiTeam-Meetings-Lizenz.',
  'integrations.what.mitel-voice-assist':
    'Der Hersteller nennt diese Integration; was sie bewirkt, sagen die uns vorliegenden Dokumente nicht.',
  'integrations.what.mivoice-business':
    'Funktionen von MiVoice Business werden von hier aus aktiviert und verwaltet.',
  'integrations.what.single-sign-on':
    'Personen melden sich mit den Anmeldedaten ihres Unternehmens an (SAML 2.0).',
  'integrations.what.azure-ad-sync':
    'Personen werden aus Microsoft Entra ID übernommen, früher Azure AD (SCIM).',
  'integrations.what.microsoft-office-365': 'Personen können ihr Office-365-Konto verbinden.',
  'integrations.what.microsoft-teams':
    'Der Anwesenheitsstatus wird in Microsoft Teams angezeigt; auf Wunsch geht er in beide Richtungen.',

  'switching.ends': 'Was endet',
  'switching.stops':
    '{integration} in beide Richtungen funktioniert dann nicht mehr: Dafür ist {other} nötig.',
  'switching.mitel-one-kept': {
    one: '{count} Person hat eine Mitel-One-Lizenz. Nach unserer Lesart bleibt sie erhalten, ohne angezeigt zu werden, bis Mitel One wieder eingeschaltet ist.',
    other:
      '{count} Personen haben eine Mitel-One-Lizenz. Nach unserer Lesart bleiben die Lizenzen erhalten, ohne angezeigt zu werden, bis Mitel One wieder eingeschaltet ist.'
  },
  'switching.privileges': 'Berechtigungen',
  'switching.privilege-comes': '„{privilege}“ wird mit eingeschaltet.',
  'switching.privilege-stays-asked':
    '„{privilege}“ bleibt eingeschaltet. Weiterhin nötig für: {integrations}.',
  'switching.privilege-stays':
    '„{privilege}“ bleibt eingeschaltet, obwohl dann keine eingeschaltete Integration das erfordert.',
  'switching.privileges-about':
    'Welche Integration welche Berechtigung mitbringt, war beim Hersteller nicht zu finden; das ist unsere Lesart. Jede kann jederzeit umgeschaltet werden.',
  'switching.privilege-why': 'zu „{privilege}“',
  'switching.set-up-kept':
    'Die Einrichtung bleibt hier erfasst, damit die Integration wieder eingeschaltet werden kann.',
  'switching.taken-out':
    'Die Integration verschwindet aus der Liste dieses Kontos. Was ausgefüllt wurde, bleibt hier erfasst.',

  'privileges.about':
    'Sie kommen mit den Integrationen, die sie brauchen, und können jederzeit umgeschaltet werden.',
  'privileges.read-only': 'Sie dürfen die Berechtigungen dieses Kontos sehen, aber nicht umschalten.',
  'privileges.what.delegated-authentication':
    'Von einigen Mitel-Anwendungen benötigt. Die uns vorliegenden Dokumente erklären sie nicht näher.',
  'privileges.what.guest-access': 'Lässt Externe anonym herein, mit der Rolle Gast.',
  'privileges.asked-by': 'Nötig für: {integrations}.',
  'privileges.asked-by-none': 'Keine eingeschaltete Integration erfordert das.',
  'privileges.asked-off': 'Nötig für: {integrations}, aber ausgeschaltet.',
  'privileges.which': 'Welche Integrationen das erfordern',
  'privileges.which-about':
    'Die Berechtigung wird mit eingeschaltet, wenn eine dieser Integrationen eingeschaltet wird: {integrations}.',

  'call-services.bandwidth-about':
    'Für die Anrufe dieses Kontos. Was sich dadurch ändert, steht in den Systemanforderungen der CloudLink-Plattform, die uns nicht vorliegen.',
  'call-services.read-only': 'Sie dürfen die Anrufdienste dieses Kontos sehen, aber nicht umschalten.',

  'set-up.title': '{integration} einrichten',
  'set-up.title-edit': 'Einrichtung von {integration}',
  'set-up.about':
    'Tragen Sie ein, was bekannt ist, und speichern Sie; das Übrige kann folgen. Von hier wird nichts an den Hersteller gesendet.',
  'set-up.missing': {
    one: 'Einrichtung unvollständig: {count} Wert fehlt',
    other: 'Einrichtung unvollständig: {count} Werte fehlen'
  },
  'set-up.complete': 'Einrichtung vollständig',
  'set-up.wrong': 'Ein Wert ist nicht wie erwartet geschrieben',
  'set-up.save': 'Speichern',
  'set-up.save-and-switch-on': 'Fertig und einschalten',
  'set-up.not-chosen': 'Noch nicht gewählt',
  'set-up.secrets': 'Wird hier nicht gespeichert: bei der Ausführung erfragen',
  'set-up.secret.client-secret': 'Geheimer Clientschlüssel (der Wert, nicht seine ID)',
  'set-up.secret.micollab-password': 'Kennwort des MiCollab-Administrators',
  'set-up.secret.pbx-credentials': 'Benutzername und Kennwort der Telefonanlage',
  'set-up.secret.gateway-credentials': 'Benutzername und Kennwort des Gateways',

  'set-up-field.deployment': 'Bereitstellung',
  'set-up-field.pbx': 'PBX',
  'set-up-field.host': 'Hostname oder IP-Adresse der PBX',
  'set-up-field.sipPort': 'SIP-Port',
  'set-up-field.transport': 'Transport',
  'set-up-field.description': 'Beschreibung',
  'set-up-field.isOnboarded': 'Gateway und PBX verbunden',
  'set-up-field.mitelIdentifier': 'Mitel-Bezeichner (Entitäts-ID)',
  'set-up-field.replyUrl': 'Antwort-URL (ACS)',
  'set-up-field.signInUrl': 'Anmelde-URL',
  'set-up-field.idpIdentifier': 'IdP-Bezeichner (Entitäts-ID)',
  'set-up-field.signingCertificates': 'Signaturzertifikate',
  'set-up-field.allowMitelCredentials': 'Auch Mitel-Anmeldedaten zulassen',
  'set-up-field.tenantId': 'Mandanten-ID',
  'set-up-field.consent': 'Zustimmung',
  'set-up-field.name': 'Name',
  'set-up-field.applicationId': 'Anwendungs-ID (Client)',
  'set-up-field.isBothWays': 'Anwesenheitsstatus in beide Richtungen',
  'set-up-field.micollabAddress': 'MiCollab-Adresse',
  'set-up-field.presenceMonitors': 'Beobachter des Anwesenheitsstatus',

  'set-up-missing.chosen': '„{field}“ wird vor dem Einschalten gebraucht. Wählen Sie etwas aus.',
  'set-up-missing.filled':
    '„{field}“ wird vor dem Einschalten gebraucht. Füllen Sie das Feld aus oder speichern Sie vorerst.',
  'set-up-missing.isOnboarded':
    'Verbinden Sie zuerst Gateway und PBX und setzen Sie dann das Häkchen. Speichern können Sie schon jetzt.',
  'set-up-missing.consent':
    'Das Einschalten ist möglich, sobald die Zustimmung erteilt ist. Speichern können Sie schon jetzt.',
  'set-up-missing.signingCertificates':
    'Vor dem Einschalten wird mindestens ein Signaturzertifikat gebraucht. Fügen Sie es oben ein und nehmen Sie es in die Liste auf.',
  'set-up-missing.presenceMonitors':
    'Vor dem Einschalten wird mindestens ein Beobachter gebraucht. Geben Sie eine E-Mail-Adresse ein.',
  'set-up-wrong.host': 'Geben Sie einen Hostnamen oder eine IP-Adresse ein, ohne https:// und ohne Port.',
  'set-up-wrong.sipPort':
    'Ein SIP-Port ist eine ganze Zahl von 1 bis 65535, zum Beispiel 5060. Das Feld kann auch leer bleiben.',
  'set-up-wrong.replyUrl':
    'Die Antwort-URL beginnt mit https:// und enthält keine Leerzeichen. Kopieren Sie sie aus dem Einrichtungsdialog.',
  'set-up-wrong.signInUrl':
    'Die Anmelde-URL beginnt mit https:// und enthält keine Leerzeichen. Kopieren Sie sie vom Identitätsanbieter.',
  'set-up-wrong.tenantId':
    'Eine Mandanten-ID hat 32 Ziffern und Buchstaben von a bis f in fünf Gruppen. Beispiel: 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b',
  'set-up-wrong.applicationId':
    'Eine Anwendungs-ID hat 32 Ziffern und Buchstaben von a bis f in fünf Gruppen. Beispiel: 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b',
  'set-up-wrong.micollabAddress':
    'Geben Sie den Hostnamen oder die IP-Adresse von MiCollab ein, ohne https://.',
  'set-up-wrong.signingCertificates':
    'Der eingefügte Text ist noch nicht in der Liste. Nehmen Sie ihn auf oder leeren Sie das Feld.',
  'set-up-wrong.presenceMonitors':
    'Mindestens eine Angabe ist keine E-Mail-Adresse. Schreiben Sie eine pro Zeile.',

  'set-up.deployment.standalone': 'Eigene Appliance',
  'set-up.deployment.smbc': 'Im SMBC',
  'set-up.deployment.virtual': 'Virtuelle Appliance',
  'set-up.deployment.mbg': 'Auf dem MBG',
  'set-up.pbx.mivoice-business': 'MiVoice Business',
  'set-up.pbx.mivoice-office-400': 'MiVoice Office 400',
  'set-up.pbx.mx-one': 'MX-ONE',
  'set-up.pbx.mivoice-5000': 'MiVoice 5000',
  'set-up.host-hint': 'So, wie das Gateway sie erreicht.',
  'set-up.onboarded': 'Gateway und PBX sind in {console} verbunden',
  'set-up.onboarded-hint': 'Erst danach erscheinen dort der PBX-Typ und die Gateway-Protokolle.',

  'set-up.sso-to-idp': 'Für den Identitätsanbieter',
  'set-up.sso-to-idp-about':
    '{console} zeigt beides im Einrichtungsdialog. Erfassen Sie es hier und kopieren Sie es zum Identitätsanbieter.',
  'set-up.sso-to-idp-about-panel':
    '{console} zeigt beides im Einrichtungsbereich. Erfassen Sie es hier und kopieren Sie es zum Identitätsanbieter.',
  'set-up.sso-from-idp': 'Vom Identitätsanbieter',
  'set-up.certificate-paste': 'Signaturzertifikate einfügen',
  'set-up.certificate-hint':
    'Nacheinander oder zusammen, jedes von BEGIN CERTIFICATE bis END CERTIFICATE. Nie den privaten Schlüssel.',
  'set-up.certificate-add': 'In die Liste aufnehmen',
  'set-up.certificate-list': 'Zertifikate in der Liste',
  'set-up.certificate-until': 'gültig bis {date}',
  'set-up.certificate-expired': 'Abgelaufen am {date}',
  'set-up.certificate-remove': 'Zertifikat {number} entfernen',
  'set-up.certificate-none': 'Noch kein Zertifikat.',
  'set-up.certificate-added': {
    one: '{count} Zertifikat aufgenommen',
    other: '{count} Zertifikate aufgenommen'
  },
  'set-up.certificate-known': 'Das ist schon in der Liste.',
  'set-up.certificate-problem.private-key':
    'Das enthielt einen privaten Schlüssel. Deshalb wurde nichts übernommen und das Feld geleert. Fügen Sie nur das Zertifikat ein; der Schlüssel bleibt beim Identitätsanbieter.',
  'set-up.certificate-problem.no-certificate':
    'Das ist kein Zertifikat, oder es steht noch etwas anderes daneben. Fügen Sie alles von BEGIN CERTIFICATE bis END CERTIFICATE ein und sonst nichts.',
  'set-up.certificate-problem.too-many':
    'Die Liste enthält zehn Zertifikate. Entfernen Sie eines, das nicht mehr verwendet wird.',
  'set-up.mitel-credentials-hint': 'Der Hersteller empfiehlt, das nicht zuzulassen.',

  'set-up.azure-unique':
    'Benutzer-ID, E-Mail, Mobiltelefon, Telefon, Durchwahl und Login-ID müssen bei allen übernommenen Personen jeweils eindeutig sein.',
  'set-up.azure-managed':
    'Solange die Integration eingeschaltet ist, werden Personen nur in Entra hinzugefügt, geändert und entfernt. Was hier geändert wird, könnte von dort überschrieben werden.',
  'set-up.azure-tenant-hint': 'Im Entra Admin Center unter „Übersicht“.',

  'set-up.consent-legend': 'Zustimmung eines Office-365-Administrators',
  'set-up.consent.none': 'Noch nicht angefragt',
  'set-up.consent.none-about': 'Es wurde noch niemand gefragt.',
  'set-up.consent.waiting': 'Ausstehend',
  'set-up.consent.waiting-about': 'Ein Administrator wurde gefragt und hat noch nicht geantwortet.',
  'set-up.consent.granted': 'Erteilt',
  'set-up.consent.granted-about': 'Das Einschalten ist möglich.',
  'set-up.consent.denied': 'Verweigert',
  'set-up.consent.denied-about':
    'Das Einschalten ist nicht möglich. Fragen Sie noch einmal, sobald der Grund behoben ist.',

  'set-up.teams-name-hint': 'Wie die Verbindung heißen soll.',
  'set-up.teams-both-ways-hint': 'Der Anwesenheitsstatus geht auch von Teams an MiCollab.',
  'set-up.teams-needs': 'In beide Richtungen funktioniert nur, wenn diese Integrationen eingeschaltet sind:',
  'set-up.teams-need-on': '{integration}: ein',
  'set-up.teams-need-off': '{integration}: nicht ein',
  'set-up.teams-needs-more':
    'Nötig sind außerdem MiCollab 9.8 SP1 oder neuer und ein globaler Administrator von Azure, der es ausführt.',
  'set-up.teams-monitors-hint':
    'Die Benutzer, die den Anwesenheitsstatus beobachten: eine E-Mail-Adresse pro Zeile.',

  'launch.title': 'Wo MiTeam Meetings gestartet werden kann',
  'launch.channel.standalone': 'Eigenständig',
  'launch.channel.micollab': 'Von MiCollab aus',
  'launch.channel.mivoice-office': 'Von der MiVoice-Office-Anwendung aus',
  'launch.edition': 'Wie in {console}. Eine andere Ausgabe kann in den Einstellungen gewählt werden.',
  'launch.edition-link': 'Ausgabe wählen',

  'edition.title': 'Ausgabe der Konsole des Herstellers',
  'edition.about':
    'Davon hängt ab, wie die Konsole heißt und welche Startmöglichkeiten für MiTeam Meetings sie nennt. Die Regeln sind in beiden gleich.',
  'edition.administration-about': 'Die neuere Ausgabe.',
  'edition.accounts-console-about':
    'Die ältere Ausgabe. Sie nennt auch den Start von MiTeam Meetings aus MiVoice Office.'
};
