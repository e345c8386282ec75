/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'Das ist dem Mitel-Partner vorbehalten.',
  'refusal.another-account': 'Ein Kontoadministrator darf nur das eigene Konto sehen und ändern.',
  'refusal.gone-account': 'Dieses Konto gibt es nicht mehr.',
  'refusal.gone-person': 'Diese Person gibt es nicht mehr.',
  'refusal.gone-order': 'Diese Bestellung gibt es nicht mehr.',
  'refusal.gone-entry': 'Diesen Eintrag im Verlauf gibt es nicht mehr.',
  'refusal.invalid': 'Das Feld „{field}“ ist nicht gültig.',
  'refusal.email-taken': 'In diesem Konto hat schon jemand die E-Mail-Adresse {email}.',
  'refusal.email-twice': 'Die E-Mail-Adresse {email} kommt zweimal vor.',
  'refusal.managed-by-micollab':
    'Der MiCollab-Server verwaltet die MiTeam-Meetings-Lizenzen dieses Kontos. Einzelne Lizenzen können hier deshalb weder vergeben noch entzogen werden.',
  'refusal.miteam-off':
    'MiTeam Meetings ist für dieses Konto aus. Auf der Benutzerinformationsseite gibt es deshalb keinen Umschalter für die Lizenz.',
  'refusal.already-licensed': 'Diese Person hat schon eine MiTeam-Meetings-Lizenz.',
  'refusal.not-licensed': 'Diese Person hat keine MiTeam-Meetings-Lizenz, die entzogen werden könnte.',
  'refusal.no-licence-left': {
    one: 'Freie MiTeam-Meetings-Lizenzen: {left}, benötigt: {count}.',
    other: 'Freie MiTeam-Meetings-Lizenzen: {left}, benötigt: {count}.'
  },
  'refusal.no-licence-at-all': 'In diesem Konto ist keine MiTeam-Meetings-Lizenz mehr frei.',
  'refusal.already-switched': 'Die Integration steht schon so.',
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
  'issue.number': 'Geben Sie eine ganze Zahl über null ein.',
  'issue.date': 'Wählen Sie ein Datum.',
  'issue.dates-in-order': 'Eine Bestellung kann nicht vor dem Kauf ablaufen.',
  'issue.format': 'Das hat nicht die erwartete Form.'
};
