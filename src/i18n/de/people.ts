/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'Personen',
  'people.list': 'Personen von {account}',
  'people.search': 'Personen suchen',
  'people.search-placeholder': 'Name oder E-Mail',
  'people.add': 'Person hinzufügen',
  'people.import': 'Importieren',
  'people.filters': 'Welche Personen angezeigt werden',
  'people.filter.all': 'Alle',
  'people.filter.licensed': 'Mit Lizenz',
  'people.filter.unlicensed': 'Ohne Lizenz',
  'people.filter.hidden': 'Aktiv, nicht angezeigt',
  'people.shown': { one: '{count} Person angezeigt', other: '{count} Personen angezeigt' },
  'people.searching': 'Suche läuft …',
  'people.column.name': 'Name',
  'people.column.email': 'E-Mail',
  'people.column.phone': 'Telefon',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Rolle',
  'people.miteam.on': 'Ein',
  'people.miteam.read-only': 'Ein, schreibgeschützt',
  'people.miteam.off': 'Aus',
  'people.miteam.hidden': 'Eine Lizenz ist aktiv, wird aber nicht angezeigt',
  'people.empty-title': 'Noch niemand hier',
  'people.empty-text':
    'Fügen Sie Personen einzeln hinzu oder importieren Sie eine Liste, die Sie als Tabelle haben.',
  'people.no-match-title': 'Niemand passt',
  'people.no-match-text': 'Versuchen Sie es mit weniger Wörtern oder lassen Sie alle anzeigen.',
  'people.show-all': 'Alle anzeigen',

  'people.select': '{name} auswählen',
  'people.select-all': 'Alle angezeigten auswählen',
  'people.selected': { one: '{count} Person ausgewählt', other: '{count} Personen ausgewählt' },
  'people.selected-elsewhere': {
    one: '{count} davon ist nicht in der angezeigten Liste',
    other: '{count} davon sind nicht in der angezeigten Liste'
  },
  'people.deselect': 'Auswahl aufheben',
  'people.give': 'Lizenzen vergeben',
  'people.take': 'Lizenzen entziehen',
  'people.remove': 'Entfernen',

  'people.give-title': {
    one: 'MiTeam-Meetings-Lizenz an {count} Person vergeben',
    other: 'MiTeam-Meetings-Lizenzen an {count} Personen vergeben'
  },
  'people.take-title': {
    one: '{count} Person die MiTeam-Meetings-Lizenz entziehen',
    other: '{count} Personen die MiTeam-Meetings-Lizenz entziehen'
  },
  'people.give-button': { one: '{count} Lizenz vergeben', other: '{count} Lizenzen vergeben' },
  'people.take-button': { one: '{count} Lizenz entziehen', other: '{count} Lizenzen entziehen' },
  'people.give-none':
    'Niemand aus der Auswahl kann jetzt eine Lizenz bekommen; es gibt also nichts zu vergeben.',
  'people.take-none': 'Niemand aus der Auswahl hat eine Lizenz, die jetzt entzogen werden kann.',
  'people.checking': 'Auswahl wird geprüft …',
  'people.give.allowed': {
    one: '{count} Person bekommt eine Lizenz',
    other: '{count} Personen bekommen eine Lizenz'
  },
  'people.give.already-licensed': {
    one: '{count} Person hat schon eine und wird übersprungen',
    other: '{count} Personen haben schon eine und werden übersprungen'
  },
  'people.give.no-licence-left': {
    one: '{count} Person kann keine bekommen: Es ist keine Lizenz mehr frei',
    other: '{count} Personen können keine bekommen: Es ist keine Lizenz mehr frei'
  },
  'people.give.managed-by-micollab': {
    one: '{count} Person kann keine bekommen: Der MiCollab-Server verwaltet die Lizenzen',
    other: '{count} Personen können keine bekommen: Der MiCollab-Server verwaltet die Lizenzen'
  },
  'people.give.miteam-off': {
    one: '{count} Person kann keine bekommen: MiTeam Meetings ist aus',
    other: '{count} Personen können keine bekommen: MiTeam Meetings ist aus'
  },
  'people.take.allowed': {
    one: '{count} Person verliert die Lizenz',
    other: '{count} Personen verlieren die Lizenz'
  },
  'people.take.not-licensed': {
    one: '{count} Person hat keine und wird übersprungen',
    other: '{count} Personen haben keine und werden übersprungen'
  },
  'people.take.managed-by-micollab': {
    one: 'Für {count} Person bleibt alles, wie es ist: Der MiCollab-Server verwaltet die Lizenzen',
    other: 'Für {count} Personen bleibt alles, wie es ist: Der MiCollab-Server verwaltet die Lizenzen'
  },
  'people.take.miteam-off': {
    one: 'Für {count} Person bleibt alles, wie es ist: MiTeam Meetings ist aus',
    other: 'Für {count} Personen bleibt alles, wie es ist: MiTeam Meetings ist aus'
  },
  'people.and-more': { one: '{names} sowie {count} weitere', other: '{names} sowie {count} weitere' },
  'people.left-to-give': 'Freie Lizenzen',
  'people.left-now': 'Jetzt',
  'people.left-after': 'Danach',

  'people.remove-title': { one: '{count} Person entfernen', other: '{count} Personen entfernen' },
  'people.remove-button': { one: '{count} Person entfernen', other: '{count} Personen entfernen' },
  'people.remove.people': {
    one: '{count} Person wird aus diesem Konto entfernt',
    other: '{count} Personen werden aus diesem Konto entfernt'
  },
  'people.remove.freed': {
    one: '{count} aktive Lizenz geht an das Konto zurück',
    other: '{count} aktive Lizenzen gehen an das Konto zurück'
  },
  'people.remove.by-micollab': {
    one: '{count} aktive Lizenz vom MiCollab-Server endet',
    other: '{count} aktive Lizenzen vom MiCollab-Server enden'
  },
  'people.remove.no-licence': 'Niemand davon hat eine aktive Lizenz',
  'people.can-undo': 'Sie können das jetzt oder später im Verlauf rückgängig machen.',

  'person.add-title': 'Person hinzufügen',
  'person.correct-title': 'Angaben zur Person korrigieren',
  'person.first-name': 'Vorname',
  'person.last-name': 'Nachname',
  'person.email': 'E-Mail',
  'person.phone': 'Telefon',
  'person.extension': 'Durchwahl',
  'person.extension-format': 'Eine Durchwahl besteht nur aus Ziffern, * und #.',
  'person.role': 'Rolle',
  'person.profile': 'Profil',
  'person.correct': 'Korrigieren',
  'person.remove': 'Person entfernen',
  'person.previous': 'Vorherige: {name}',
  'person.next': 'Nächste: {name}',
  'person.neighbours': 'Andere Personen',
  'person.back': 'Alle Personen',
  'person.gone-title': 'Diese Person ist nicht hier',
  'person.gone-text': 'Die Person wurde vielleicht entfernt, oder die Adresse gehört zu einem anderen Konto.',

  'licence.read-only': 'Schreibgeschützt: Der MiCollab-Server verwaltet diese Lizenz.',
  'licence.left-of': {
    one: '{left} von {count} bestellten Lizenz frei',
    other: '{left} von {count} bestellten Lizenzen frei'
  },
  'licence.none-ordered': 'Für dieses Konto ist keine Lizenz bestellt.',
  'licence.why-about': 'Warum die Seite das zeigt',
  'licence.hidden-title': 'Eine Lizenz ist aktiv, wird hier aber nicht angezeigt',
  'licence.hidden-text': '{name} kann MiTeam Meetings weiterhin nutzen.',
  'licence.hidden-recovery':
    'Um die Lizenz zu sehen und zu entziehen, schalten Sie im Bereich „Mitel“ MiTeam Meetings ein; der Umschalter erscheint dann hier.',
  'licence.hidden-recovery-micollab':
    'Um die Lizenz zu sehen, schalten Sie im Bereich „Mitel“ MiTeam Meetings ein. Um sie zu entziehen, schalten Sie außerdem MiCollab aus: Erst dann ist der Umschalter hier nicht mehr schreibgeschützt.',
  'licence.open-mitel': 'Bereich „Mitel“ öffnen',
  'licence.revoked':
    '{name} hatte eine Lizenz, bis alle Lizenzen dieses Kontos widerrufen wurden. Sie kommt nicht von selbst zurück.',
  'licence.ways-title': 'Damit Sie hier umschalten können',
  'licence.ways-one-of': 'Eines davon genügt:',
  'licence.way.micollab-off': 'MiCollab ausschalten',
  'licence.way.miteam-on': 'MiTeam Meetings einschalten',
  'licence.way.licence-left':
    'Für eine freie Lizenz sorgen: dem Konto eine weitere Bestellung zuweisen oder jemandem eine Lizenz entziehen',
  'licence.way-effect': '{effect}.',
  'licence.may-not': 'Nur der Partner und der Kontoadministrator dürfen Lizenzen vergeben und entziehen.',

  'people-import.title': 'Personen importieren',
  'people-import.about':
    'Eine Liste mit einer Person pro Zeile. Die erste Zeile benennt die Spalten: Vorname, Nachname und E-Mail sind nötig; Telefon, Durchwahl und Rolle sind optional.',
  'people-import.file': 'CSV-Datei wählen oder hier ablegen',
  'people-import.file-hint':
    'Bis zu {rows} Personen und {megabytes} MB. Komma, Semikolon und Tabulator sind als Trennzeichen möglich.',
  'people-import.paste': 'Liste einfügen',
  'people-import.paste-hint': 'Aus einer Tabelle kopiert, mit der Kopfzeile.',
  'people-import.example': 'Vorname,Nachname,E-Mail',
  'people-import.check': 'Liste prüfen',
  'people-import.reading': 'Liste wird gelesen …',
  'people-import.back': 'Andere Liste wählen',
  'people-import.preview': 'Personen in der Liste',
  'people-import.added': {
    one: '{good} von {count} Zeile wird hinzugefügt.',
    other: '{good} von {count} Zeilen werden hinzugefügt.'
  },
  'people-import.skipped': {
    one: '{count} Zeile wird übersprungen.',
    other: '{count} Zeilen werden übersprungen.'
  },
  'people-import.none': {
    one: 'Die einzige Zeile kann nicht hinzugefügt werden. Korrigieren Sie sie in Ihrer Liste und lesen Sie die Liste dann noch einmal ein.',
    other:
      'Keine der {count} Zeilen kann hinzugefügt werden. Korrigieren Sie sie in Ihrer Liste und lesen Sie die Liste dann noch einmal ein.'
  },
  'people-import.all-good': 'Keine Fehler gefunden.',
  'people-import.ignored': {
    one: 'Nicht verwendete Spalte: {names}',
    other: 'Nicht verwendete Spalten: {names}'
  },
  'people-import.only-skipped': 'Nur übersprungene Zeilen anzeigen',
  'people-import.button': { one: '{count} Person hinzufügen', other: '{count} Personen hinzufügen' },
  'people-import.adding': {
    one: '{count} Person wird hinzugefügt …',
    other: '{count} Personen werden hinzugefügt …'
  },
  'people-import.column.row': 'Zeile',
  'people-import.column.status': 'Status',
  'people-import.column.name': 'Name',
  'people-import.column.email': 'E-Mail',
  'people-import.good': 'Wird hinzugefügt',
  'people-import.problem.required': '{field} fehlt',
  'people-import.problem.too-long': '{field} ist zu lang',
  'people-import.problem.email': 'Keine E-Mail-Adresse',
  'people-import.problem.phone': 'Keine Telefonnummer',
  'people-import.problem.extension': 'Eine Durchwahl besteht nur aus Ziffern, * und #',
  'people-import.problem.role': 'Unbekannte Rolle; schreiben Sie Benutzer oder Kontoadministrator',
  'people-import.problem.format': '{field} hat nicht die erwartete Form',
  'people-import.problem.email-taken': 'In diesem Konto hat schon jemand diese E-Mail-Adresse',
  'people-import.problem.email-twice': 'Gleiche E-Mail-Adresse wie in Zeile {row}',
  'people-import.problem.too-many-cells': 'Mehr Zellen als Spaltenüberschriften',
  'people-import.file-problem.empty': 'Die Liste ist leer.',
  'people-import.file-problem.no-rows': 'Die Liste hat Spaltenüberschriften, aber darunter keine Personen.',
  'people-import.file-problem.no-email-column':
    'Keine Spalte heißt E-Mail. Die erste Zeile muss die Spalten benennen, zum Beispiel: Vorname, Nachname, E-Mail.',
  'people-import.file-problem.no-name-column':
    'Keine Spalte enthält die Namen. Nennen Sie die Spalten Vorname und Nachname, oder verwenden Sie eine einzige Spalte mit der Überschrift Name.',
  'people-import.file-problem.too-large':
    'Die Liste ist größer als {megabytes} MB. Teilen Sie sie auf und importieren Sie die Teile.',
  'people-import.file-problem.too-many-rows':
    'Die Liste enthält mehr als {most} Personen. Teilen Sie sie auf und importieren Sie die Teile.',
  'people-import.file-problem.unclosed-quote':
    'Ein Anführungszeichen, das in Zeile {row} beginnt, wird nie geschlossen. Der Rest der Liste kann deshalb nicht gelesen werden.'
};
