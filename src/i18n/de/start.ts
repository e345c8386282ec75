/** The first start: what the product is, and three ways in. */
export const start = {
  'start.promise': 'Wissen, was jeder Umschalter bewirkt, bevor Sie ihn betätigen',
  'start.about':
    'Eine Offline-Partnerkonsole für Unified Communications: Konten, Lizenzen und Integrationen planen, die Folgen vorher sehen, alles rückgängig machen und eine einzige Datei übergeben.',
  'start.local': 'Alles bleibt auf diesem Gerät. Keine Anmeldung, kein Server.',
  'start.language': 'Sprache',
  'start.theme': 'Farbschema',
  'start.demo': 'Demo öffnen',
  'start.demo-title': 'Erst einmal umsehen',
  'start.demo-text':
    'Erfundene Firmen, eine für jede Lizenzregel. Ändern Sie, was Sie möchten: Die Demo ist von echten Daten getrennt und lässt sich zurücksetzen.',
  'start.demo-failed':
    'Die Demo konnte nicht geöffnet werden. Es wurde nichts gespeichert; laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  'start.own': 'Arbeitsbereich anlegen',
  'start.own-title': 'Ihre eigenen Kunden',
  'start.own-text': 'Ein leerer Arbeitsbereich für Ihre Konten, Personen und Bestellungen.',
  'start.bundle': 'Übergabedatei öffnen',
  'start.bundle-title': 'Eine Datei aus dem Team',
  'start.bundle-text':
    'Beginnen Sie mit dem, was jemand exportiert hat. Sie sehen den Inhalt, bevor etwas gespeichert wird.',
  'start.own-question': 'Arbeitsbereich anlegen',
  'start.own-question-text': 'Der Name steht auf allem, was Sie übergeben. Sie können ihn jederzeit ändern.',
  'start.bundle-question': '{file} öffnen',
  'start.bundle-question-text':
    'Diese Datei enthält ein einzelnes Konto und braucht deshalb einen Arbeitsbereich, in den sie kommt. Wie heißt der Partner?',
  'start.partner-name': 'Name des Partners',
  'start.partner-name-hint': 'Die Firma, die die Kunden betreut, zum Beispiel Northwind Voice',
  'start.file-unreadable': '{file} kann nicht geöffnet werden'
};
