/** Settings of the workspace and of this device, and the health of what is stored. */
export const settings = {
  'settings.title': 'Einstellungen',
  'settings.sections': 'Bereiche der Einstellungen',
  'settings.workspace': 'Arbeitsbereich',
  'settings.workspace-about':
    'Teil des Arbeitsbereichs: wird mit ihm exportiert und lässt sich wie alles andere rückgängig machen.',
  'settings.partner-name': 'Name des Partners',
  'settings.expiring-soon': '„Läuft bald ab“: Tage vor dem Ablauf',
  'settings.expiring-soon-hint': 'Von 1 bis 365. Der Hersteller dokumentiert keine Zahl.',
  'settings.save': 'Einstellungen speichern',

  'settings.reading': 'MiTeam Meetings aus, MiCollab nie eingeschaltet',
  'settings.reading-about':
    'Die Dokumente des Herstellers sagen nicht, was in diesem einen Fall aus den Lizenzen wird. Wählen Sie, wie dieser Arbeitsbereich damit plant.',
  'settings.reading-legend': 'Was mit den Lizenzen geschieht',
  'settings.reading.revoke': 'Sie werden widerrufen',
  'settings.reading.revoke-about':
    'Unsere Lesart. Ohne MiCollab vergibt die Konsole selbst die Lizenzen; wird MiTeam Meetings ausgeschaltet, nimmt sie sie deshalb zurück.',
  'settings.reading.keep': 'Sie bleiben aktiv',
  'settings.reading.keep-about':
    'Die andere mögliche Lesart: Lizenzen gehen nur verloren, wenn MiCollab zuerst ausgeschaltet wurde.',
  'settings.reading-rules': 'Regeln und Fundstellen ansehen',

  'settings.device': 'Dieses Gerät',
  'settings.device-about':
    'Wie dieser Browser die Konsole anzeigt. Gehört nicht zum Arbeitsbereich und wird nie exportiert.',
  'settings.language': 'Sprache',
  'settings.theme': 'Farbschema',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.density': 'Dichte',
  'settings.density.comfortable': 'Komfortabel',
  'settings.density.compact': 'Kompakt',
  'settings.single-keys': 'Tastenkürzel aus einem Buchstaben',
  'settings.single-keys-hint':
    'Buchstaben wie N für ein neues Konto. Schalten Sie sie aus, wenn Sie Spracheingabe verwenden.',

  'settings.storage': 'Speicher',
  'settings.storage-about': 'Was dieser Arbeitsbereich enthält und wie sicher der Browser es aufbewahrt.',
  'settings.accounts': 'Konten',
  'settings.people': 'Personen',
  'settings.orders': 'Bestellungen',
  'settings.journal': 'Einträge im Verlauf',
  'settings.exported': 'Letzter Export',
  'settings.never-exported': 'Von diesem Gerät wurde noch nichts exportiert',
  'settings.space': 'Von Patchbay belegter Speicher',
  'settings.space-of': '{used} belegt; der Browser erlaubt {quota}',
  'settings.persistence': 'Bleibt, bis Sie es entfernen',
  'settings.persistence.granted': 'Ja, der Browser hat es zugesagt',
  'settings.persistence.granted-about':
    'Der Browser löscht die Daten nicht von selbst, auch wenn der Speicher voll wird.',
  'settings.persistence.refused': 'Nein, der Browser hat es nicht zugesagt',
  'settings.persistence.refused-about':
    'Die Daten sind gespeichert, aber der Browser kann sie löschen, wenn der Speicher fast voll ist. Installieren Sie Patchbay oder legen Sie ein Lesezeichen an und fragen Sie dann noch einmal. Exportieren Sie regelmäßig.',
  'settings.persistence.unknown': 'Noch nicht gefragt',
  'settings.persistence.unknown-about':
    'Der Browser wird nach der ersten Änderung in Ihrem eigenen Arbeitsbereich gefragt. Sie können ihn auch jetzt fragen.',
  'settings.persistence.unsupported': 'Dieser Browser kann es nicht zusagen',
  'settings.persistence.unsupported-about':
    'Die Daten sind gespeichert, aber der Browser kann sie löschen, wenn der Speicher fast voll ist. Exportieren Sie regelmäßig.',
  'settings.persistence.asked': 'Gefragt am {date}',
  'settings.ask': 'Browser fragen',
  'settings.ask-again': 'Noch einmal fragen',
  'settings.go-export': 'Übergabedatei exportieren',

  'settings.version': 'Version',
  'settings.version-about': 'Funktioniert ohne Netz. Eine neue Version wartet, bis Sie sie starten.',
  'settings.installed': 'Installierte Version',
  'settings.ready-offline': 'Bereit für die Arbeit ohne Netz',
  'settings.not-ready-offline': 'Noch nicht für die Arbeit ohne Netz gespeichert',
  'settings.look': 'Nach Updates suchen',
  'settings.look.found': 'Eine neue Version wurde gefunden. Sie wird gespeichert und wartet dann auf Sie.',
  'settings.look.none': 'Das ist die neueste Version.',
  'settings.look.unreachable':
    'Der Server war nicht erreichbar. Alles funktioniert weiter; versuchen Sie es später noch einmal.',

  'settings.privacy': 'Datenschutz',
  'settings.privacy.device':
    'Alles ist in diesem Browser gespeichert, auf diesem Gerät. Es gibt keine Anmeldung und keinen Server.',
  'settings.privacy.network':
    'Nach dem Laden wird nichts mehr gesendet. Die Sicherheitsrichtlinie der Seite verbietet ihr, eine andere Adresse zu kontaktieren.',
  'settings.privacy.tracking': 'Keine Cookies, keine Statistik, keine fremden Schriften oder Skripte.',
  'settings.privacy.export': 'Daten verlassen dieses Gerät nur als Datei, die Sie selbst exportieren.',

  'settings.demo': 'Demo',
  'settings.demo-about': 'Nur für die Demo; Ihr eigener Arbeitsbereich bleibt unberührt.',
  'settings.demo-reset-about': 'Setzt alle Firmen, Personen und Bestellungen auf den Anfang zurück.',
  'settings.demo-large': 'Großes Konto hinzufügen',
  'settings.demo-large-about':
    'Ein Konto mit 50.000 Personen, 10.000 davon mit Webex, um zu sehen, dass die Listen schnell bleiben.',
  'settings.demo-large-running': '50.000 Personen werden hinzugefügt. Das dauert etwa eine halbe Minute.',
  'settings.demo-large-show': 'Großes Konto anzeigen'
};
