/** The roster of a telephone system, read from a list. */
export const dimensionsRoster = {
  'dimensions-roster.title': 'Benutzerliste der Telefonanlage',
  'dimensions-roster.about':
    'Die Benutzer der wirklichen Telefonanlage des Kunden, aus einer Liste, die sie exportiert. Sie werden nach der E-Mail-Adresse mit denen verglichen, die hier sind, und nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde.',
  'dimensions-roster.draft':
    'Übernommen werden kann die Liste, sobald der Kunde hier erstellt ist. Bis dahin können Sie sie prüfen.',
  'dimensions-roster.paused': 'Die Verbindung ist pausiert',
  'dimensions-roster.paused-about':
    'Bis sie aktiviert wird, wird kein Benutzer importiert. Die Liste lässt sich vergleichen, aber nicht übernehmen.',
  'dimensions-roster.steps': 'Schritte des Imports',
  'dimensions-roster.step.source': 'Liste',
  'dimensions-roster.step.columns': 'Spalten',
  'dimensions-roster.step.preview': 'Vorschau',
  'dimensions-roster.paste': 'Liste einfügen',
  'dimensions-roster.paste-hint': 'Aus einer Tabelle kopiert, am besten mit der Kopfzeile.',
  'dimensions-roster.example': 'Vorname,Nachname,E-Mail,Nebenstelle',
  'dimensions-roster.file': 'CSV-Datei wählen oder hier ablegen',
  'dimensions-roster.file-hint':
    'Bis zu {rows} Benutzer und {megabytes} MB. Komma, Semikolon und Tabulator sind als Trennzeichen möglich.',
  'dimensions-roster.simulated-source': 'Oder über die simulierte Telefonanlage entscheiden',
  'dimensions-roster.simulated-about':
    'Ihre Benutzer mit ihren Konflikten, so wie die simulierte Synchronisierung auf sie stieß.',
  'dimensions-roster.simulated-take': 'Simulierte Telefonanlage verwenden',
  'dimensions-roster.is-simulated':
    'Diese Benutzer kommen aus der simulierten Telefonanlage. Niemanden davon gibt es wirklich.',
  'dimensions-roster.read': 'Liste einlesen',
  'dimensions-roster.reading': 'Liste wird gelesen …',
  'dimensions-roster.back': 'Zurück',
  'dimensions-roster.to-preview': 'Vergleichen',
  'dimensions-roster.comparing': 'Wird verglichen …',
  'dimensions-roster.columns': 'Spalten der Liste',
  'dimensions-roster.columns-about':
    'Was jede Spalte enthält, wurde aus ihrer Überschrift erschlossen. Ohne Nebenstelle kann niemand überwacht werden.',
  'dimensions-roster.column.heading': 'In der Liste',
  'dimensions-roster.column.samples': 'Erste Werte',
  'dimensions-roster.column.holds': 'Enthält',
  'dimensions-roster.column-number': 'Spalte {number}',
  'dimensions-roster.column-holds': 'Was {heading} enthält',
  'dimensions-roster.column-unused': 'Nicht verwendet',
  'dimensions-roster.no-sample': 'Leer',
  'dimensions-roster.rows': { one: '{count} Zeile', other: '{count} Zeilen' },
  'dimensions-roster.field.pbxId': 'Kennung in der Telefonanlage',
  'dimensions-roster.field.subAccount': 'Unterkonto',
  'dimensions-roster.field.firstName': 'Vorname',
  'dimensions-roster.field.lastName': 'Nachname',
  'dimensions-roster.field.name': 'Vollständiger Name',
  'dimensions-roster.field.email': 'E-Mail',
  'dimensions-roster.field.extension': 'Nebenstelle',
  'dimensions-roster.field.sipUser': 'SIP-Benutzername',
  'dimensions-roster.field.isAgent': 'Agent',
  'dimensions-roster.file-problem.empty': 'Die Liste ist leer.',
  'dimensions-roster.file-problem.not-csv':
    'Das ist keine CSV, sondern eine andere Art von Datei, etwa eine Arbeitsmappe. Exportieren Sie die Tabelle zuerst als CSV.',
  'dimensions-roster.file-problem.no-rows':
    'Die Liste hat Spaltenüberschriften, aber darunter keine Benutzer.',
  'dimensions-roster.file-problem.no-email-column': 'Geben Sie an, welche Spalte die E-Mail-Adresse enthält.',
  'dimensions-roster.file-problem.no-extension-column':
    'Geben Sie an, welche Spalte die Nebenstelle enthält.',
  'dimensions-roster.file-problem.too-large': 'Die Liste ist größer als {megabytes} MB. Teilen Sie sie auf.',
  'dimensions-roster.file-problem.too-many-rows': 'Die Liste hat mehr als {most} Zeilen. Teilen Sie sie auf.',
  'dimensions-roster.file-problem.unclosed-quote':
    'Das Anführungszeichen, das in Zeile {row} beginnt, wird nie geschlossen. Beheben Sie das in der Liste.',
  'dimensions-roster.problem.too-long': '{field} ist zu lang',
  'dimensions-roster.problem.email': 'Keine E-Mail-Adresse',
  'dimensions-roster.problem.agent': 'Agent, ja oder nein? Gilt als Nein',
  'dimensions-roster.problem.extension': 'Nebenstelle mit Buchstaben',
  'dimensions-roster.problem.stray-quote': 'Anführungszeichen an falscher Stelle: Zellen prüfen',
  'dimensions-roster.problem.nobody': 'Weder Name noch E-Mail noch Nebenstelle',
  'dimensions-roster.problem.too-many-cells': 'Mehr Zellen als Spalten',
  'dimensions-roster.problem.twice': '{field} wie in Zeile {row}',
  'dimensions-roster.preview': 'Benutzer der Liste',
  'dimensions-roster.summary': 'Was geschehen würde',
  'dimensions-roster.summary.create': { one: '{count} neuer Benutzer', other: '{count} neue Benutzer' },
  'dimensions-roster.summary.merge': {
    one: '{count} Benutzer mit einer Person des Kontos zusammengeführt',
    other: '{count} Benutzer mit Personen des Kontos zusammengeführt'
  },
  'dimensions-roster.summary.update': {
    one: '{count} Benutzer geändert',
    other: '{count} Benutzer geändert'
  },
  'dimensions-roster.summary.unchanged': {
    one: '{count} Benutzer unverändert',
    other: '{count} Benutzer unverändert'
  },
  'dimensions-roster.summary.skip': {
    one: '{count} Benutzer ausgelassen',
    other: '{count} Benutzer ausgelassen'
  },
  'dimensions-roster.conflicts': {
    one: '{count} Konflikt wartet auf Ihre Entscheidung',
    other: '{count} Konflikte warten auf Ihre Entscheidung'
  },
  'dimensions-roster.conflicts-about':
    'Die E-Mail-Adresse gehört einem Benutzer eines anderen Kunden. Ohne Entscheidung wird der Benutzer nicht übernommen.',
  'dimensions-roster.left': {
    one: 'Noch {count} Konflikt',
    other: 'Noch {count} Konflikte'
  },
  'dimensions-roster.to-take-over': {
    one: '{count} Benutzer zu übernehmen',
    other: '{count} Benutzer zu übernehmen'
  },
  'dimensions-roster.show-conflicts': 'Konflikte anzeigen',
  'dimensions-roster.all-keep-apart': 'Alle ohne Zugang importieren',
  'dimensions-roster.all-leave-out': 'Alle auslassen',
  'dimensions-roster.outdated': 'Inzwischen wurde etwas geändert',
  'dimensions-roster.outdated-about':
    'Die Vorschau zeigt, was jetzt geschehen würde. Sehen Sie sie noch einmal an, bevor Sie sie übernehmen.',
  'dimensions-roster.unreadable': {
    one: '{count} Zeile kann nicht verwendet werden',
    other: '{count} Zeilen können nicht verwendet werden'
  },
  'dimensions-roster.no-column': {
    one: '{count} bekannter Benutzer ist ohne „{field}“ nicht sicher zu erkennen',
    other: '{count} bekannte Benutzer sind ohne „{field}“ nicht sicher zu erkennen'
  },
  'dimensions-roster.no-column-about':
    'Hier ist diese Angabe bekannt, aber die Liste hat keine Spalte dafür, oder die Spalte wird nicht verwendet. Wer so nicht erkannt wird, käme als neu hinzu und stünde zugleich als nicht mehr in der Liste da. Geben Sie an, welche Spalte „{field}“ enthält, oder laden Sie eine Liste, die sie hat.',
  'dimensions-roster.recognised': {
    one: '{count} bekannter Benutzer hat in dieser Liste eine andere Kennung und wird an der E-Mail-Adresse oder an Nebenstelle und Name erkannt.',
    other:
      '{count} bekannte Benutzer haben in dieser Liste eine andere Kennung und werden an der E-Mail-Adresse oder an Nebenstelle und Name erkannt.'
  },
  'dimensions-roster.unseen': {
    one: '{count} Benutzer der Liste ist in einem Unterkonto und wird ausgelassen',
    other: '{count} Benutzer der Liste sind in Unterkonten und werden ausgelassen'
  },
  'dimensions-roster.unseen-about':
    'Unterkonten wurden beim Erstellen der Verbindung nicht gewählt, und das lässt sich nicht ändern.',
  'dimensions-roster.unseen-nobody': 'Aus der Liste würde niemand übernommen.',
  'dimensions-roster.unseen-remedy':
    'Wenn die Spalte {field} Filialen nennt, die keine Unterkonten sind, setzen Sie sie auf „{unused}“.',
  'dimensions-roster.unseen-columns': 'Spalten ändern',
  'dimensions-roster.reading-of': { one: '{count} Benutzer: {rule}', other: '{count} Benutzer: {rule}' },
  'dimensions-roster.gone': {
    one: '{count} Benutzer hier steht nicht mehr in der Liste',
    other: '{count} Benutzer hier stehen nicht mehr in der Liste'
  },
  'dimensions-roster.gone-about':
    'Sie bleiben hier, bis sie jemand entfernt. Was der Hersteller tut, ist nicht dokumentiert.',
  'dimensions-roster.gone-show': 'Anzeigen, wer',
  'dimensions-roster.gone-more': { one: 'und {count} weiterer', other: 'und {count} weitere' },
  'dimensions-roster.replaced': {
    one: '{count} simulierter Benutzer fällt weg',
    other: '{count} simulierte Benutzer fallen weg'
  },
  'dimensions-roster.replaced-about':
    'Die Liste der wirklichen Telefonanlage tritt an die Stelle der simulierten. Rückgängig bringt sie zurück.',
  'dimensions-roster.replaced-people': {
    one: '{count} davon ist auch eine Person des Kontos: Nur die simulierte Seite fällt weg, mit den Lizenzen, die daraus kamen; Zugang und andere Rollen bleiben.',
    other:
      '{count} davon sind auch Personen des Kontos: Nur die simulierte Seite fällt weg, mit den Lizenzen, die daraus kamen; Zugang und andere Rollen bleiben.'
  },
  'dimensions-roster.licences-gone': 'Lizenzen, die mit der simulierten Telefonanlage wegfallen',
  'dimensions-roster.licences-gone-about':
    'Sie kamen aus der Simulation, und niemand berechnet einen Tag davon. Personen, die auch in der Liste stehen, haben Essential User und was ihnen von Hand gegeben wurde ab heute neu.',
  'dimensions-roster.replace-only': {
    one: '{count} simulierten Benutzer entfernen',
    other: '{count} simulierte Benutzer entfernen'
  },
  'dimensions-roster.nothing': 'Es gibt nichts zu übernehmen.',
  'dimensions-roster.filters': 'Welche Benutzer angezeigt werden',
  'dimensions-roster.filter.all': 'Alle',
  'dimensions-roster.filter.create': 'Neu',
  'dimensions-roster.filter.merge': 'Zusammengeführt',
  'dimensions-roster.filter.update': 'Geändert',
  'dimensions-roster.filter.unchanged': 'Unverändert',
  'dimensions-roster.filter.skip': 'Ausgelassen',
  'dimensions-roster.filter.conflict': 'Konflikte',
  'dimensions-roster.filter.issues': 'Anzusehen',
  'dimensions-roster.filter.unreadable': 'Unbrauchbar',
  'dimensions-roster.column.user': 'Benutzer',
  'dimensions-roster.column.extension': 'Nebenstelle',
  'dimensions-roster.column.becomes': 'Was geschieht',
  'dimensions-roster.column.issues': 'Anzusehen',
  'dimensions-roster.row': 'Zeile {row}',
  'dimensions-roster.kind.create': 'Neu',
  'dimensions-roster.kind.merge': 'Zusammengeführt',
  'dimensions-roster.kind.update': 'Geändert',
  'dimensions-roster.kind.unchanged': 'Unverändert',
  'dimensions-roster.kind.skip': 'Ausgelassen',
  'dimensions-roster.kind.conflict': 'Konflikt',
  'dimensions-roster.kind.unreadable': 'Unbrauchbar',
  'dimensions-roster.issue.missing_extension': 'Keine Nebenstelle',
  'dimensions-roster.issue.email_used_elsewhere': 'E-Mail eines Benutzers eines anderen Kunden',
  'dimensions-roster.issue.duplicate_email': 'E-Mail wie bei einem anderen Benutzer',
  'dimensions-roster.issue.missing_email': 'Keine E-Mail',
  'dimensions-roster.issue.numbering_clash': 'SIP-Benutzername ist zugleich eine Nebenstelle',
  'dimensions-roster.issue.duplicate_extension': 'Nebenstelle wie bei einem anderen Benutzer',
  'dimensions-roster.issue.primary_email_mismatch': 'Heißt wie der Hauptbenutzer, mit einer anderen E-Mail',
  'dimensions-roster.change': '{field}: {before} → {after}',
  'dimensions-roster.change-role': 'Dazu: {role}',
  'dimensions-roster.change-nothing': 'nichts',
  'dimensions-roster.no-access': 'Kein Zugang',
  'dimensions-roster.decide': 'Was mit {name} geschehen soll',
  'dimensions-roster.decide-open': 'Entscheiden …',
  'dimensions-roster.choice.keep-apart': 'Ohne Zugang importieren',
  'dimensions-roster.choice.merge': 'Mit der Person dieses Kontos zusammenführen',
  'dimensions-roster.choice.leave-out': 'Auslassen',
  'dimensions-roster.take-over': {
    one: '{count} Benutzer übernehmen',
    other: '{count} Benutzer übernehmen'
  },
  'dimensions-roster.taking-over': {
    one: '{count} Benutzer wird übernommen …',
    other: '{count} Benutzer werden übernommen …'
  },
  'dimensions-roster.no-match-title': 'Niemand wird angezeigt',
  'dimensions-roster.show-all': 'Alle anzeigen'
};
