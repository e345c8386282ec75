/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'Personen',
  'people.list': 'Personen von {account}',
  'people.search': 'Personen suchen',
  'people.search-placeholder': 'Name oder E-Mail',
  'people.add': 'Person hinzufügen',
  'people.import': 'Importieren',
  'people.export': 'Personen exportieren',
  'people.export-vendor': 'Importformat von Mitel',
  'people.export-vendor-about': 'Was „Import Users“ liest: Vorname, Nachname, Name, E-Mail und Rolle',
  'people.export-whole': 'Alle Spalten',
  'people.export-whole-about': 'Alles, was zu jeder Person gespeichert ist, um es hier wieder einzulesen',
  'people.exported': {
    one: '{count} Person in eine Datei geschrieben.',
    other: '{count} Personen in eine Datei geschrieben.'
  },
  'people.exported-without-role': {
    one: 'Bei {count} Person bleibt die Rolle leer: Die Datei von Mitel kennt nur User und Account Admin.',
    other: 'Bei {count} Personen bleibt die Rolle leer: Die Datei von Mitel kennt nur User und Account Admin.'
  },
  'people.exported-same-name': {
    one: 'Die Rolle von {count} Person bleibt leer: Eine andere Rolle heißt ebenso.',
    other: 'Die Rolle von {count} Personen bleibt leer: Eine andere Rolle heißt ebenso.'
  },
  'people.filters': 'Welche Personen angezeigt werden',
  'people.filter.all': 'Alle',
  'people.filter.licensed': 'Mit Lizenz',
  'people.filter.unlicensed': 'Ohne Lizenz',
  'people.filter.hidden': 'Aktiv, nicht angezeigt',
  'people.filter.mitel-one': 'Mit Mitel One',
  'people.trait': 'Eigenschaft',
  'people.trait.any': 'Alle',
  'people.trait.admins': 'Kontoadministratoren',
  'people.trait.users': 'Benutzer',
  'people.trait.custom-role': 'Mit eigener Rolle',
  'people.trait.registered': 'Registriert',
  'people.trait.unregistered': 'Nicht registriert',
  'people.trait.pbx': 'PBX-Benutzer',
  'people.trait.micloud': 'Mit MiCloud verbunden',
  'people.trait.iot': 'Mit IoT verbunden',
  'people.trait.incomplete': 'Unvollständig',
  'people.trait-count': '{trait} ({count})',
  'people.shown': { one: '{count} Person angezeigt', other: '{count} Personen angezeigt' },
  'people.searching': 'Suche läuft …',
  'people.column.name': 'Name',
  'people.column.email': 'E-Mail',
  'people.column.phone': 'Telefon',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Rolle',
  'people.column.location': 'Standort',
  'people.column.registration': 'Registrierung',
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
  'people.more': 'Mehr für die Auswahl',
  'people.give-mitel-one': 'Mitel One vergeben',
  'people.take-mitel-one': 'Mitel One entziehen',
  'people.record-micollab': 'Von MiCollab vergeben',
  'people.record-micollab-about': 'Erfassen, wer vom MiCollab-Server eine Lizenz bekommen hat',
  'people.strike-micollab': 'Von MiCollab zurückgenommen',
  'people.strike-micollab-about': 'Erfassen, wessen Lizenz der MiCollab-Server zurückgenommen hat',
  'people.set-role': 'Rolle festlegen',

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
  'people.give-mitel-one-title': {
    one: 'Mitel One an {count} Person vergeben',
    other: 'Mitel One an {count} Personen vergeben'
  },
  'people.take-mitel-one-title': {
    one: '{count} Person Mitel One entziehen',
    other: '{count} Personen Mitel One entziehen'
  },
  'people.give-mitel-one-button': { one: '{count} Lizenz vergeben', other: '{count} Lizenzen vergeben' },
  'people.take-mitel-one-button': { one: '{count} Lizenz entziehen', other: '{count} Lizenzen entziehen' },
  'people.give-mitel-one-none':
    'Niemand aus der Auswahl kann jetzt diese Stufe bekommen; es gibt also nichts zu vergeben.',
  'people.take-mitel-one-none':
    'Niemand aus der Auswahl hat eine Mitel-One-Lizenz, die jetzt entzogen werden kann.',
  'people.tier': 'Stufe',
  'people.tier-left': { one: '{tier}: {count} frei', other: '{tier}: {count} frei' },
  'people.give-mitel-one.allowed': {
    one: '{count} Person bekommt diese Stufe',
    other: '{count} Personen bekommen diese Stufe'
  },
  'people.give-mitel-one.already-licensed': {
    one: '{count} Person hat diese Stufe schon und wird übersprungen',
    other: '{count} Personen haben diese Stufe schon und werden übersprungen'
  },
  'people.give-mitel-one.no-licence-left': {
    one: '{count} Person kann sie nicht bekommen: Es ist keine Lizenz dieser Stufe mehr frei',
    other: '{count} Personen können sie nicht bekommen: Es ist keine Lizenz dieser Stufe mehr frei'
  },
  'people.give-mitel-one.mitel-one-off': {
    one: '{count} Person kann sie nicht bekommen: Mitel One ist aus',
    other: '{count} Personen können sie nicht bekommen: Mitel One ist aus'
  },
  'people.take-mitel-one.allowed': {
    one: '{count} Person verliert Mitel One',
    other: '{count} Personen verlieren Mitel One'
  },
  'people.take-mitel-one.not-licensed': {
    one: '{count} Person hat keine Lizenz und wird übersprungen',
    other: '{count} Personen haben keine Lizenz und werden übersprungen'
  },
  'people.take-mitel-one.mitel-one-off': {
    one: 'Für {count} Person bleibt alles, wie es ist: Mitel One ist aus',
    other: 'Für {count} Personen bleibt alles, wie es ist: Mitel One ist aus'
  },
  'people.replaces-tier': 'Wer eine andere Stufe hat, gibt jene Lizenz zurück.',
  'people.record-micollab-title': {
    one: 'Für {count} Person eine Lizenz von MiCollab erfassen',
    other: 'Für {count} Personen Lizenzen von MiCollab erfassen'
  },
  'people.strike-micollab-title': {
    one: 'Erfassen, dass MiCollab die Lizenz von {count} Person zurückgenommen hat',
    other: 'Erfassen, dass MiCollab die Lizenzen von {count} Personen zurückgenommen hat'
  },
  'people.record-micollab-button': { one: '{count} Lizenz erfassen', other: '{count} Lizenzen erfassen' },
  'people.strike-micollab-button': { one: '{count} Lizenz streichen', other: '{count} Lizenzen streichen' },
  'people.record-micollab-none': 'Für diese Auswahl kann jetzt nichts erfasst werden.',
  'people.strike-micollab-none': 'Niemand aus der Auswahl hat eine Lizenz vom MiCollab-Server.',
  'people.record-micollab.allowed': {
    one: 'Für {count} Person wird eine Lizenz vom MiCollab-Server erfasst',
    other: 'Für {count} Personen wird eine Lizenz vom MiCollab-Server erfasst'
  },
  'people.record-micollab.already-licensed': {
    one: '{count} Person hat schon eine und wird übersprungen',
    other: '{count} Personen haben schon eine und werden übersprungen'
  },
  'people.record-micollab.micollab-off': {
    one: 'Für {count} Person wird nichts erfasst: MiCollab ist aus und vergibt keine Lizenzen',
    other: 'Für {count} Personen wird nichts erfasst: MiCollab ist aus und vergibt keine Lizenzen'
  },
  'people.strike-micollab.allowed': {
    one: '{count} Person hat die Lizenz vom MiCollab-Server nicht mehr',
    other: '{count} Personen haben die Lizenz vom MiCollab-Server nicht mehr'
  },
  'people.strike-micollab.not-licensed': {
    one: '{count} Person hat keine von dort und wird übersprungen',
    other: '{count} Personen haben keine von dort und werden übersprungen'
  },
  'people.strike-micollab.micollab-off': {
    one: 'Für {count} Person wird nichts erfasst: MiCollab ist aus',
    other: 'Für {count} Personen wird nichts erfasst: MiCollab ist aus'
  },
  'people.micollab-about':
    'Der MiCollab-Server vergibt diese Lizenzen selbst; auf die Bestellungen werden sie nicht angerechnet. Hier wird es nur erfasst.',
  'people.set-role-title': {
    one: 'Rolle von {count} Person festlegen',
    other: 'Rolle von {count} Personen festlegen'
  },
  'people.set-role-button': { one: '{count} Rolle festlegen', other: '{count} Rollen festlegen' },
  'people.set-role.changed': {
    one: '{count} Person bekommt diese Rolle',
    other: '{count} Personen bekommen diese Rolle'
  },
  'people.set-role.same': { one: '{count} Person hat sie schon', other: '{count} Personen haben sie schon' },
  'people.set-role.sign-in':
    'Eine neue Rolle wirkt, sobald sich die Personen ab- und wieder angemeldet haben.',
  'people.and-more': { one: '{names} sowie {count} weitere', other: '{names} sowie {count} weitere' },
  'people.left-to-give': 'Freie Lizenzen',
  'people.left-to-give-of': 'Freie Lizenzen für {pool}',
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
  'people.remove.mitel-one': {
    one: '{count} Mitel-One-Lizenz geht an das Konto zurück',
    other: '{count} Mitel-One-Lizenzen gehen an das Konto zurück'
  },
  'people.remove.no-licence': 'Niemand davon hat eine aktive Lizenz',
  'people.can-undo': 'Sie können das jetzt oder später im Verlauf rückgängig machen.',

  'person.add-title': 'Person hinzufügen',
  'person.correct-title': 'Angaben zur Person korrigieren',
  'person.first-name': 'Vorname',
  'person.last-name': 'Nachname',
  'person.email': 'E-Mail',
  'person.name': 'Name (Vor- und Nachname)',
  'person.phone': 'Telefon',
  'person.mobile': 'Mobiltelefon',
  'person.number-hint': 'Mit Landesvorwahl, zum Beispiel +49 30 23125 123.',
  'person.extension': 'Durchwahl',
  'person.extension-format': 'Eine Durchwahl besteht nur aus Ziffern, * und #.',
  'person.role': 'Rolle',
  'person.role-may-not': 'Das kann nur ändern, wer Rollen festlegen darf.',
  'person.role-unknown': 'Eine Rolle, die es hier nicht gibt',
  'person.location': 'Standort',
  'person.registration': 'Registrierung',
  'person.registration-hint':
    'Registriert, sobald dem Link in der Begrüßungsmail bis zum Ende gefolgt wurde.',
  'person.registration.registered': 'Registriert',
  'person.registration.unregistered': 'Nicht registriert',
  'person.connections': 'Verbunden mit, wie Mitel es zeigt',
  'person.connection.pbx': 'PBX-Benutzer',
  'person.connection.micloud': 'Mit MiCloud verbunden',
  'person.connection.iot': 'Mit IoT verbunden',
  'person.no-connection': 'Nichts erfasst',
  'person.changed': 'Letzte Änderung',
  'person.names-required':
    'Das Formular von Mitel nimmt niemanden ohne Vor- und Nachnamen an. Über eine Liste können Personen kommen, denen einer fehlt; sie gelten dann als unvollständig.',
  'person.incomplete': 'Unvollständig',
  'person.incomplete-text': 'Ein Name fehlt. Das Formular von Mitel würde diese Person nicht annehmen.',
  'person.directory-title': 'Die Personen kommen aus dem Verzeichnis',
  'person.directory-text':
    'Azure AD Sync ist ein: Fügen Sie Personen in Microsoft Entra ID hinzu, ändern und entfernen Sie sie dort. Was nur hier geändert wird, kann die nächste Synchronisierung überschreiben.',
  'person.shared-title': 'Jemand anders hat dieselbe Nummer',
  'person.shared.phone': 'Telefon: Auch {name} hat sie.',
  'person.shared.mobile': 'Mobiltelefon: Auch {name} hat sie.',
  'person.shared.extension': 'Durchwahl: Auch {name} hat sie.',
  'person.shared-refused-title': 'Jemand anders hat diese Nummer; sie wird deshalb abgelehnt',
  'person.profile': 'Profil',
  'person.correct': 'Korrigieren',
  'person.remove': 'Person entfernen',
  'person.previous': 'Vorherige: {name}',
  'person.next': 'Nächste: {name}',
  'person.neighbours': 'Andere Personen',
  'person.back': 'Alle Personen',
  'person.gone-title': 'Diese Person ist nicht hier',
  'person.gone-text': 'Die Person wurde vielleicht entfernt, oder die Adresse gehört zu einem anderen Konto.',

  'licence.from-order': 'Aus den Bestellungen des Kontos.',
  'licence.from-micollab': 'Vom MiCollab-Server vergeben; wird nicht auf die Bestellungen angerechnet.',
  'licence.record-micollab': 'Erfassen, dass MiCollab eine vergeben hat',
  'licence.strike-micollab': 'Erfassen, dass MiCollab sie zurückgenommen hat',
  'licence.micollab-off-about': 'Was zu Lizenzen von MiCollab erfasst werden kann',
  'mitel-one.none': 'Keine Mitel-One-Lizenz',
  'mitel-one.holds': 'Mitel One {tier}',
  'mitel-one.choose': 'Stufe von Mitel One',
  'mitel-one.give': 'Lizenz vergeben',
  'mitel-one.change': 'Stufe ändern',
  'mitel-one.take': 'Lizenz entziehen',
  'mitel-one.tier-left': { one: '{tier} ({count} frei)', other: '{tier} ({count} frei)' },
  'mitel-one.none-ordered': 'Für dieses Konto ist keine Mitel-One-Lizenz bestellt.',
  'mitel-one.none-left': 'Von keiner anderen Stufe ist eine Lizenz frei.',
  'mitel-one.off': 'Mitel One wird nicht angezeigt: Die Integration ist für dieses Konto aus.',
  'mitel-one.off-held':
    '{name} hat eine Lizenz der Stufe {tier}; sie wird nicht angezeigt, solange Mitel One aus ist.',
  'mitel-one.why-about': 'Was mit der Mitel-One-Lizenz getan werden kann',
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
  'licence.may-not': 'Dafür ist das Recht nötig, die Personen dieses Kontos zu bearbeiten.',

  'people-import.title': 'Personen importieren',
  'people-import.steps': 'Schritte des Imports',
  'people-import.step.source': 'Liste',
  'people-import.step.columns': 'Spalten',
  'people-import.step.preview': 'Vorschau',
  'people-import.about':
    'Eine Liste mit einer Person pro Zeile: die Tabelle von Mitel oder eine andere, die eine Spalte mit E-Mail-Adressen hat. Was jede Spalte enthält, wird als Nächstes gefragt.',
  'people-import.file': 'CSV-Datei wählen oder hier ablegen',
  'people-import.file-hint':
    'Bis zu {rows} Personen und {megabytes} MB. Komma, Semikolon und Tabulator sind als Trennzeichen möglich.',
  'people-import.paste': 'Liste einfügen',
  'people-import.paste-hint': 'Aus einer Tabelle kopiert, am besten mit der Kopfzeile.',
  'people-import.example': 'Vorname,Nachname,E-Mail',
  'people-import.check': 'Liste einlesen',
  'people-import.reading': 'Liste wird gelesen …',
  'people-import.back': 'Zurück',
  'people-import.columns-about':
    'Geben Sie an, was jede Spalte enthält. Nötig ist nur die E-Mail-Adresse: An ihr werden Personen erkannt, die schon hier sind.',
  'people-import.columns': 'Spalten der Liste',
  'people-import.column.heading': 'In der Liste',
  'people-import.column.samples': 'Erste Werte',
  'people-import.column.holds': 'Enthält',
  'people-import.column-number': 'Spalte {number}',
  'people-import.column-holds': 'Was {heading} enthält',
  'people-import.column-unused': 'Nicht verwendet',
  'people-import.no-sample': 'Leer',
  'people-import.rows': { one: '{count} Zeile', other: '{count} Zeilen' },
  'people-import.to-preview': 'Zeilen prüfen',
  'people-import.checking': 'Zeilen werden geprüft …',
  'people-import.preview': 'Personen in der Liste',
  'people-import.all-good': 'Keine Fehler gefunden',
  'people-import.errors': {
    one: '{count} Zeile hat einen Fehler und wird übersprungen',
    other: '{count} Zeilen haben Fehler und werden übersprungen'
  },
  'people-import.errors-about':
    'Korrigieren Sie die markierten Zellen hier oder importieren Sie die anderen Zeilen.',
  'people-import.skipping-about': 'Was Mitel mit fehlerhaften Zeilen macht, ist nicht dokumentiert.',
  'people-import.summary.new': {
    one: '{count} Person wird hinzugefügt',
    other: '{count} Personen werden hinzugefügt'
  },
  'people-import.summary.changed': {
    one: 'Bei {count} Person werden Angaben korrigiert',
    other: 'Bei {count} Personen werden Angaben korrigiert'
  },
  'people-import.summary.same': {
    one: '{count} Person ist schon genau so hier',
    other: '{count} Personen sind schon genau so hier'
  },
  'people-import.empty-cells': 'Eine leere Zelle ändert nichts an dem, was hier steht.',
  'people-import.nothing': 'Es gibt nichts zu importieren.',
  'people-import.filters': 'Welche Zeilen angezeigt werden',
  'people-import.filter.all': 'Alle',
  'people-import.filter.new': 'Neu',
  'people-import.filter.changed': 'Geändert',
  'people-import.filter.same': 'Gleich',
  'people-import.filter.error': 'Fehler',
  'people-import.button': { one: '{count} Person importieren', other: '{count} Personen importieren' },
  'people-import.adding': {
    one: '{count} Person wird importiert …',
    other: '{count} Personen werden importiert …'
  },
  'people-import.column.row': 'Zeile',
  'people-import.column.status': 'Status',
  'people-import.status.new': 'Neu',
  'people-import.status.changed': 'Geändert',
  'people-import.status.same': 'Gleich',
  'people-import.status.error': 'Fehler',
  'people-import.status.incomplete': 'Unvollständig: Ein Name fehlt',
  'people-import.cell': '{field}, Zeile {row}',
  'people-import.was': 'Bisher: {value}',
  'people-import.shared-with': '{field}: auch bei {name}',
  'people-import.shared-with-row': '{field}: auch in Zeile {row}',
  'people-import.problem.required': '{field} fehlt',
  'people-import.problem.too-long': '{field} ist zu lang',
  'people-import.problem.email': 'Keine E-Mail-Adresse',
  'people-import.problem.phone': '{field}: keine Telefonnummer',
  'people-import.problem.extension': 'Eine Durchwahl besteht nur aus Ziffern, * und #',
  'people-import.problem.role':
    'Unbekannte Rolle; schreiben Sie Benutzer, Kontoadministrator oder eine eigene Rolle des Kontos',
  'people-import.problem.registration': 'Schreiben Sie Registriert oder Nicht registriert',
  'people-import.problem.connections': 'Schreiben Sie PBX, MiCloud oder IoT',
  'people-import.problem.format': '{field} hat nicht die erwartete Form',
  'people-import.problem.email-twice': 'Gleiche E-Mail-Adresse wie in Zeile {row}',
  'people-import.problem.number-taken': '{field}: {name} hat diese Nummer',
  'people-import.problem.number-taken-row': '{field}: Zeile {row} hat diese Nummer',
  'people-import.problem.too-many-cells': 'Mehr Zellen als Spalten',
  'people-import.file-problem.empty': 'Die Liste ist leer.',
  'people-import.file-problem.not-csv':
    'Das ist keine CSV, sondern eine andere Art von Datei, etwa eine Arbeitsmappe. Exportieren Sie die Tabelle zuerst als CSV.',
  'people-import.file-problem.no-rows': 'Die Liste hat Spaltenüberschriften, aber darunter keine Personen.',
  'people-import.file-problem.no-email-column': 'Geben Sie an, welche Spalte die E-Mail-Adresse enthält.',
  'people-import.file-problem.too-large':
    'Die Liste ist größer als {megabytes} MB. Teilen Sie sie auf und importieren Sie die Teile.',
  'people-import.file-problem.too-many-rows':
    'Die Liste enthält mehr als {most} Personen. Teilen Sie sie auf und importieren Sie die Teile.',
  'people-import.file-problem.unclosed-quote':
    'Ein Anführungszeichen, das in Zeile {row} beginnt, wird nie geschlossen. Der Rest der Liste kann deshalb nicht gelesen werden.'
};
