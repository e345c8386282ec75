/** Reports: hidden licences, holders, expiring licences. */
export const reports = {
  'nav.reports': 'Berichte',
  'reports.title': 'Berichte',
  'reports.about':
    'Was Mitel Administration nicht von sich aus auflistet. Gezählt aus dem, was dieser Arbeitsbereich enthält.',
  'reports.about-account': 'Was Mitel Administration nicht von sich aus auflistet, für Ihr Konto.',
  'reports.navigation': 'Berichte',
  'reports.download': 'CSV herunterladen',
  'reports.hidden': 'Nicht angezeigte Lizenzen',
  'reports.holders': 'Wer eine Lizenz hat',
  'reports.expiring': 'Ablaufende Lizenzen',

  'reports.hidden.about':
    'Die Benutzerinformationsseiten dieser Konten zeigen „Keine Lizenzen“, obwohl MiTeam-Meetings-Lizenzen aktiv sind.',
  'reports.hidden.table': 'Konten mit aktiven, nicht angezeigten Lizenzen',
  'reports.hidden.empty-title': 'Alle aktiven Lizenzen werden angezeigt',
  'reports.hidden.empty-text':
    'Jede aktive MiTeam-Meetings-Lizenz steht auf der Benutzerinformationsseite der Person, die sie hat.',
  'reports.hidden.total': {
    one: '{count} aktive Lizenz wird nicht angezeigt.',
    other: '{count} aktive Lizenzen werden nicht angezeigt.'
  },
  'reports.hidden.column.account': 'Konto',
  'reports.hidden.column.licences': 'Nicht angezeigt',
  'reports.hidden.column.since': 'Seit',
  'reports.hidden.column.micollab': 'MiCollab',
  'reports.hidden.column.actions': 'Was zu tun ist',
  'reports.hidden.since-unknown': 'Vor Beginn des Verlaufs',
  'reports.hidden.by-micollab': { one: '{count} von MiCollab', other: '{count} von MiCollab' },
  'reports.hidden.show': 'Personen anzeigen',
  'reports.hidden.show-of': 'Personen anzeigen, die sie in {account} haben',
  'reports.hidden.recipe': 'Abhilfe',
  'reports.hidden.recipe-of': 'Abhilfe für {account}',
  'reports.hidden.recipe-title': 'So werden sie wieder angezeigt oder beendet',
  'reports.hidden.see-again':
    'Um sie wieder zu sehen, schalten Sie MiTeam Meetings ein. Die Benutzerinformationsseiten zeigen dann „MiTeam Meetings“ als eingeschaltet.',
  'reports.hidden.see-again-micollab':
    'Um sie wieder zu sehen, schalten Sie MiTeam Meetings ein. Die Benutzerinformationsseiten zeigen dann „MiTeam Meetings“ als eingeschaltet und schreibgeschützt, weil der MiCollab-Server die Lizenzen verwaltet.',
  'reports.hidden.end-all':
    'Um alle zu beenden, schalten Sie MiTeam Meetings ein und wieder aus, während MiCollab aus bleibt. Damit werden alle Lizenzen des Kontos widerrufen.',
  'reports.hidden.end-all-micollab':
    'Um alle zu beenden, schalten Sie MiTeam Meetings ein, dann MiCollab aus, dann MiTeam Meetings aus. In dieser Reihenfolge werden die Lizenzen widerrufen.',
  'reports.hidden.end-some':
    'Um nur einige zu beenden, schalten Sie MiTeam Meetings ein und entziehen Sie die Lizenzen einzeln, während MiCollab aus ist.',
  'reports.hidden.open': 'Integrationen von {account} öffnen',

  'reports.holders.about':
    'Personen mit einer aktiven MiTeam-Meetings-Lizenz oder einer Mitel-One-Lizenz. Lizenzen von MiCollab hat der MiCollab-Server vergeben.',
  'reports.holders.table': 'Personen mit einer Lizenz',
  'reports.holders.empty-title': 'Niemand hat eine Lizenz',
  'reports.holders.empty-text': 'Sobald Lizenzen an Personen vergeben sind, stehen sie hier.',
  'reports.holders.no-match-title': 'Niemand passt',
  'reports.holders.no-match-text': 'Wählen Sie ein anderes Konto oder lassen Sie alle Lizenzen anzeigen.',
  'reports.holders.show-all': 'Alle anzeigen',
  'reports.holders.account': 'Konto',
  'reports.holders.all-accounts': 'Alle Konten',
  'reports.holders.no-account': 'Kein Konto hat diesen Namen.',
  'reports.holders.filters': 'Welche Lizenzen angezeigt werden',
  'reports.holders.filter.all': 'Alle',
  'reports.holders.filter.from-orders': 'MiTeam Meetings aus Bestellungen',
  'reports.holders.filter.by-micollab': 'MiTeam Meetings von MiCollab',
  'reports.holders.filter.mitel-one': 'Mitel One',
  'reports.holders.column.person': 'Person',
  'reports.holders.column.email': 'E-Mail',
  'reports.holders.column.account': 'Konto',
  'reports.holders.column.miteam': 'MiTeam Meetings',
  'reports.holders.column.mitel-one': 'Mitel One',
  'reports.holders.from-order': 'Aus einer Bestellung',
  'reports.holders.by-micollab': 'Von MiCollab',
  'reports.holders.shown': { one: '{count} Person angezeigt', other: '{count} Personen angezeigt' },
  'reports.holders.reading': 'Lizenzen werden gelesen …',

  'reports.expiring.about':
    'Bestellungen nach ihrem letzten Gültigkeitstag, und was dem Konto nach dem Ablauf fehlt.',
  'reports.expiring.table': 'Bestellungen nach Ablauf',
  'reports.expiring.empty-title': 'Keine Bestellung läuft ab',
  'reports.expiring.empty-text':
    'Hier stehen Bestellungen mit einem letzten Gültigkeitstag. Unbefristete laufen nie ab.',
  'reports.expiring.no-match-title': 'Nichts in diesem Zeitraum',
  'reports.expiring.no-match-text': 'Darin läuft keine Bestellung ab. Wählen Sie einen längeren Zeitraum.',
  'reports.expiring.window': 'Wann sie ablaufen',
  'reports.expiring.window.days': { one: 'Nächster {count} Tag', other: 'Nächste {count} Tage' },
  'reports.expiring.window.all': 'Alle künftigen',
  'reports.expiring.window.expired': 'Abgelaufen',
  'reports.expiring.column.expires': 'Letzter Tag',
  'reports.expiring.column.order': 'Bestellung',
  'reports.expiring.column.account': 'Konto',
  'reports.expiring.column.licences': 'Lizenzen',
  'reports.expiring.column.after': 'Danach',
  'reports.expiring.in-days': { one: 'in {count} Tag', other: 'in {count} Tagen' },
  'reports.expiring.today': 'heute',
  'reports.expiring.days-ago': { one: 'vor {count} Tag', other: 'vor {count} Tagen' },
  'reports.expiring.beyond': {
    one: '{count} Lizenz mehr vergeben, als dann noch bestellt ist',
    other: '{count} Lizenzen mehr vergeben, als dann noch bestellt sind'
  },
  'reports.expiring.enough': {
    one: '{count} Lizenz weiterhin bestellt',
    other: '{count} Lizenzen weiterhin bestellt'
  },
  'reports.expiring.none-given': 'Niemand hat eine',
  'reports.expiring.not-assigned': 'Keinem Konto zugewiesen',
  'reports.expiring.reading':
    'Der Hersteller sagt nicht, was aus vergebenen Lizenzen wird, wenn ihre Bestellung abläuft. Unsere Lesart: Die Personen behalten sie, aber weitere können nicht vergeben werden.',
  'reports.people': 'Zu prüfende Personen',
  'reports.people.which': 'Was geprüft wird',
  'reports.people.shared': 'Gemeinsame Nummern',
  'reports.people.shared.about':
    'Personen eines Kontos mit derselben Telefonnummer oder Durchwahl. Mit Azure AD Sync lehnt Mitel Administration das ab.',
  'reports.people.shared.none': 'Niemand teilt sich eine Nummer',
  'reports.people.incomplete': 'Unvollständige Namen',
  'reports.people.incomplete.about':
    'Personen ohne Vor- oder Nachnamen. Das Formular von Mitel Administration verlangt beides, die Programmierschnittstelle nicht.',
  'reports.people.incomplete.none': 'Jeder Name ist vollständig',
  'reports.people.column.what': 'Was zu prüfen ist',
  'reports.people.column.field': 'Feld',
  'reports.people.column.number': 'Nummer',
  'reports.people.field.phone': 'Telefon',
  'reports.people.field.mobile': 'Mobiltelefon',
  'reports.people.field.extension': 'Durchwahl',
  'reports.people.shares': {
    one: '{field}, gleich wie bei {count} weiteren Person',
    other: '{field}, gleich wie bei {count} weiteren Personen'
  },
  'reports.people.name-missing': 'Vor- oder Nachname fehlt',
  'reports.people.reading': 'Personen werden gelesen …',
  'reports.csv.reference': 'Referenz',
  'reports.csv.by-micollab': 'Davon von MiCollab',
  'reports.csv.product': 'Produkt',
  'reports.csv.tier': 'Stufe',
  'reports.csv.status': 'Status',
  'reports.csv.ordered-after': 'Danach bestellt',
  'reports.csv.given': 'Vergeben',
  'reports.csv.beyond': 'Mehr vergeben als bestellt'
};
