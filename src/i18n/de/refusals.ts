/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'Das ist dem Mitel-Partner vorbehalten.',
  'refusal.another-account': 'Ein Kontoadministrator darf nur das eigene Konto sehen und ändern.',
  'refusal.only-own-password':
    'Ein Benutzer darf in Mitel Administration nur das eigene Kennwort zurücksetzen, sonst nichts.',
  'refusal.right-missing': 'Der Rolle fehlt das Recht „{right}“.',
  'refusal.gone-role': 'Diese Rolle gibt es nicht mehr.',
  'refusal.gone-contact': 'Diesen Supportkontakt gibt es nicht mehr.',
  'refusal.gone-account': 'Dieses Konto gibt es nicht mehr.',
  'refusal.gone-person': 'Diese Person gibt es nicht mehr.',
  'refusal.gone-order': 'Diese Bestellung gibt es nicht mehr.',
  'refusal.gone-entry': 'Diesen Eintrag im Verlauf gibt es nicht mehr.',
  'refusal.invalid': 'Das Feld „{field}“ ist nicht gültig.',
  'refusal.email-taken': 'In diesem Konto hat schon jemand die E-Mail-Adresse {email}.',
  'refusal.email-twice': 'Die E-Mail-Adresse {email} kommt zweimal vor.',
  'refusal.number-taken':
    'In diesem Konto hat schon jemand {value}. Das Verzeichnis verlangt, dass Telefonnummern und Durchwahlen eindeutig sind.',
  'refusal.managed-by-micollab':
    'Der MiCollab-Server verwaltet die MiTeam-Meetings-Lizenzen dieses Kontos. Einzelne Lizenzen können hier deshalb weder vergeben noch entzogen werden.',
  'refusal.miteam-off':
    'MiTeam Meetings ist für dieses Konto aus. Auf der Benutzerinformationsseite gibt es deshalb keinen Umschalter für die Lizenz.',
  'refusal.already-licensed': 'Diese Person hat diese Lizenz schon.',
  'refusal.not-licensed': 'Diese Person hat keine solche Lizenz, die entzogen werden könnte.',
  'refusal.no-licence-left': {
    one: 'Freie MiTeam-Meetings-Lizenzen: {left}, benötigt: {count}.',
    other: 'Freie MiTeam-Meetings-Lizenzen: {left}, benötigt: {count}.'
  },
  'refusal.no-licence-at-all': 'In diesem Konto ist keine MiTeam-Meetings-Lizenz mehr frei.',
  'refusal.no-tier-left': {
    one: 'Freie Mitel-One-Lizenzen dieser Stufe: {left}, benötigt: {count}.',
    other: 'Freie Mitel-One-Lizenzen dieser Stufe: {left}, benötigt: {count}.'
  },
  'refusal.mitel-one-off':
    'Mitel One ist für dieses Konto aus. Deshalb kann keine Lizenz vergeben oder entzogen werden.',
  'refusal.micollab-off':
    'MiCollab ist für dieses Konto aus. Der MiCollab-Server vergibt deshalb keine Lizenzen und nimmt keine zurück.',
  'refusal.already-switched': 'Das steht schon so.',
  'refusal.set-up-incomplete':
    'Die Einrichtung ist unvollständig. Deshalb ist das Einschalten noch nicht möglich.',
  'refusal.private-key':
    'Das enthält einen privaten Schlüssel. Hierher gehört nur das Zertifikat; der Schlüssel bleibt beim Identitätsanbieter.',
  'refusal.partner-account': 'Im eigenen Konto des Partners sind keine Integrationen möglich.',
  'refusal.partner-account-stays':
    'Das eigene Konto des Partners kann weder deaktiviert noch entfernt werden.',
  'refusal.partner-account-exists': 'Es gibt schon ein eigenes Konto des Partners.',
  'refusal.prerequisite-off': 'Das setzt Integrationen voraus, die nicht eingeschaltet sind: {missing}.',
  'refusal.gateway-not-onboarded':
    'Der PBX-Typ ist erst bekannt, wenn CloudLink Gateway eingerichtet und eingeschaltet ist.',
  'refusal.last-support-contact':
    'Das ist der letzte Supportkontakt. Jemand muss die Problemberichte dieses Kontos erhalten.',
  'refusal.already-active': 'Das Konto ist schon aktiv.',
  'refusal.already-deactivated': 'Das Konto ist schon deaktiviert.',
  'refusal.rights-unfit': 'Diese Rechte passen nicht zur Rolle: {rights}.',
  'refusal.role-in-use-people': {
    one: '{count} Person dieses Kontos hat die Rolle.',
    other: '{count} Personen dieses Kontos haben die Rolle.'
  },
  'refusal.role-in-use-accounts': {
    one: 'Die Rolle ist {count} Konto zugewiesen.',
    other: 'Die Rolle ist {count} Konten zugewiesen.'
  },
  'refusal.role-not-assigned': 'Diese Rolle ist dem Konto nicht zugewiesen.',
  'refusal.role-for-partners':
    'Diese Rolle beruht auf dem Partner. Kundenkonten können nur Rollen zugewiesen werden, die auf dem Kontoadministrator beruhen.',
  'refusal.exists-already': 'Es gibt schon einen Datensatz mit dieser Kennung.',
  'refusal.no-plan': 'Es gibt keinen Plan.',
  'refusal.order-assigned':
    'Diese Bestellung ist schon zugewiesen. Eine Bestellung geht immer als Ganzes an ein einziges Konto.',
  'refusal.order-expired': 'Diese Bestellung ist abgelaufen und kann nicht mehr zugewiesen werden.',
  'refusal.order-in-use': {
    one: '{count} Lizenz dieser Bestellung ist vergeben.',
    other: '{count} Lizenzen dieser Bestellung sind vergeben.'
  },
  'refusal.nobody-chosen': 'Es ist niemand ausgewählt.',
  'refusal.nothing-changed': 'Es würde sich nichts ändern.',
  'refusal.already-undone': 'Das wurde schon rückgängig gemacht.',
  'refusal.cannot-be-undone': 'Das Anlegen eines Arbeitsbereichs kann nicht rückgängig gemacht werden.',
  'refusal.changed-since':
    '„{name}“ wurde inzwischen geändert. Rückgängigmachen würde die spätere Änderung überschreiben.',
  'refusal.account-in-use':
    'Das Konto wird verwendet: Inzwischen sind Personen oder Bestellungen hinzugekommen.',
  'refusal.licences-given-since':
    'In diesem Konto wurden inzwischen Lizenzen vergeben oder entzogen. Rückgängigmachen würde sie durcheinanderbringen.',
  'refusal.not-saved-disk-full':
    'Der Speicher ist voll, deshalb wurde das nicht gespeichert. Sonst ging nichts verloren. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal; exportieren können Sie weiterhin.',
  'refusal.not-saved-newer-database':
    'Eine neuere Version von Patchbay hat die Daten übernommen, deshalb wurde das nicht gespeichert. Laden Sie diese Seite neu, um mit der neuen Version weiterzuarbeiten.',
  'refusal.not-saved-closed':
    'Die Verbindung zu den Daten wurde geschlossen, deshalb wurde das nicht gespeichert. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  'refusal.not-saved-unreadable':
    'Das konnte nicht gespeichert werden. Sonst ging nichts verloren. Exportieren Sie Ihre Arbeit und laden Sie diese Seite dann neu.',
  'remedy.only-own-password': 'Wechseln Sie dafür zur Ansicht als jemand mit mehr Rechten.',
  'remedy.right-missing': 'Wechseln Sie zur Ansicht als Partner oder lassen Sie die Rolle korrigieren.',
  'remedy.number-taken':
    'Verwenden Sie eine andere Nummer oder korrigieren Sie die Person, die diese Nummer hat.',
  'remedy.set-up-incomplete': 'Vervollständigen Sie zuerst die Einrichtung.',
  'remedy.prerequisite-off': 'Schalten Sie zuerst diese Integrationen ein.',
  'remedy.private-key': 'Fügen Sie nur den Teil von BEGIN CERTIFICATE bis END CERTIFICATE ein.',
  'remedy.partner-account': 'Legen Sie ein Kundenkonto an und richten Sie die Integrationen dort ein.',
  'remedy.last-support-contact':
    'Fügen Sie zuerst einen anderen Kontakt hinzu, oder korrigieren Sie diesen, statt ihn zu entfernen.',
  'remedy.rights-unfit':
    'Setzen Sie zu jedem dieser Rechte auch das Häkchen bei „anzeigen“ oder lassen Sie sie weg.',
  'remedy.role-in-use-people': 'Geben Sie diesen Personen zuerst eine andere Rolle.',
  'remedy.role-in-use-accounts': 'Heben Sie zuerst die Zuweisung der Rolle an diese Konten auf.',
  'remedy.role-not-assigned': 'Weisen Sie dem Konto zuerst die Rolle zu.',
  'remedy.email': 'Verwenden Sie eine andere Adresse oder korrigieren Sie die Person, die diese Adresse hat.',
  'remedy.order-in-use': 'Entziehen Sie zuerst diese Lizenzen.',
  'remedy.changed-since': 'Machen Sie zuerst die spätere Änderung rückgängig.',
  'remedy.account-in-use':
    'Entfernen Sie zuerst diese Personen und Bestellungen oder machen Sie die Einträge rückgängig, mit denen sie hinzukamen.',
  'remedy.licences-given-since': 'Machen Sie zuerst die späteren Lizenzänderungen rückgängig.',
  'remedy.partner': 'Wechseln Sie dafür zur Ansicht als Partner.',
  'issue.required': 'Dieses Feld muss ausgefüllt sein.',
  'issue.too-long': 'Das ist zu lang.',
  'issue.email': 'Das ist keine E-Mail-Adresse. Beispiel: ada@example.com',
  'issue.phone':
    'Geben Sie die Telefonnummer in Ziffern ein, mit + vor der Landesvorwahl. Beispiel: +49 30 23125 000',
  'issue.tier-fits': 'Nur Mitel-One-Lizenzen haben eine Stufe.',
  'issue.guid':
    'Geben Sie 32 Ziffern und Buchstaben von a bis f mit Bindestrichen ein. Beispiel: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'issue.https':
    'Geben Sie eine Adresse ein, die mit https:// beginnt. Beispiel: https://login.example.com/saml',
  'issue.https-address':
    'Schreiben Sie eine Adresse, die mit https:// beginnt und weder Benutzernamen noch Passwort, ? oder # enthält. Schlüssel werden nur beim Hersteller eingegeben. Beispiel: https://api.pbx.example.com:8443',
  'issue.wss-address':
    'Schreiben Sie eine Adresse, die mit wss:// beginnt und weder Benutzernamen noch Passwort, ? oder # enthält. Schlüssel werden nur beim Hersteller eingegeben. Beispiel: wss://api.pbx.example.com:5443',
  'issue.host': 'Geben Sie einen Hostnamen oder eine IP-Adresse ein. Beispiel: pbx.example.com',
  'issue.certificate':
    'Das ist kein Zertifikat. Fügen Sie es vollständig ein, von BEGIN CERTIFICATE bis END CERTIFICATE.',
  'issue.port': 'Geben Sie eine Zahl von 1 bis 65535 ein.',
  'issue.number': 'Geben Sie eine ganze Zahl über null ein.',
  'issue.number-between': 'Geben Sie eine ganze Zahl von {least} bis {most} ein.',
  'issue.token':
    'Das steht in den Dokumenten des Herstellers nur für einen Namen. Geben Sie den Namen ein, unter dem Sie es verkaufen.',
  'issue.date': 'Wählen Sie ein Datum.',
  'issue.dates-in-order': 'Eine Bestellung kann nicht vor dem Kauf ablaufen.',
  'issue.format': 'Das hat nicht die erwartete Form.'
};
