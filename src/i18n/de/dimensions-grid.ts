/** All customers, and their trials. */
export const dimensionsGrid = {
  'dimensions-grid.search': 'Nach Name, Datum, Status oder Referenz suchen',
  'dimensions-grid.search-short': 'Kunden suchen',
  'dimensions-grid.filter': 'Kunden filtern',
  'dimensions-grid.filter.all': 'Alle',
  'dimensions-grid.filter.on-trial': 'In der Testphase',
  'dimensions-grid.filter.roles-pending': 'Rollen stehen aus',
  'dimensions-grid.filter.without-reference': 'Ohne Referenz',
  'dimensions-grid.filter.internal': 'Internes System',
  'dimensions-grid.every-status': 'Jeder Status',
  'dimensions-grid.status-count': '{status} ({number})',
  'dimensions-grid.sort': 'Sortieren nach',
  'dimensions-grid.caption': 'Kunden',
  'dimensions-grid.column.name': 'Kundenname',
  'dimensions-grid.edit-of': '{name} bearbeiten',
  'dimensions-grid.open': 'Öffnen',
  'dimensions-grid.open-of': '{name} öffnen',
  'dimensions-grid.no-name': 'Noch ohne Namen',
  'dimensions-grid.account': 'Konto: {account}',
  'dimensions-grid.not-created': 'Noch nicht',
  'dimensions-grid.no-reference': 'Keine',
  'dimensions-grid.no-reference-title': 'Rechnungen nennen diesen Kunden mit seiner Mandanten-ID.',
  'dimensions-grid.trial-left': { one: 'Testphase: noch {count} Tag', other: 'Testphase: noch {count} Tage' },
  'dimensions-grid.trial-ends-today': 'Testphase: endet heute',
  'dimensions-grid.paused': 'Verbindung pausiert',
  'dimensions-grid.sync-stopped': 'Synchronisierung angehalten',
  'dimensions-grid.ends': 'Endet am {day}',
  'dimensions-grid.ended': 'Beendet am {day}',
  'dimensions-grid.shown': { one: '{count} Kunde angezeigt', other: '{count} Kunden angezeigt' },
  'dimensions-grid.terminated-kept': {
    one: '{count} beendeter Kunde bleibt in dieser Liste: Beim Hersteller führt kein Weg zurück, und frühere Rechnungen nennen ihn.',
    other:
      '{count} beendete Kunden bleiben in dieser Liste: Beim Hersteller führt kein Weg zurück, und frühere Rechnungen nennen sie.'
  },
  'dimensions-grid.empty': 'Noch keine Kunden',
  'dimensions-grid.empty-text':
    'Ein Kunde von {dimensions} gehört zu einem Ihrer Konten. Er wird hier in vier Schritten geplant, die sich jederzeit unterbrechen und fortsetzen lassen.',
  'dimensions-grid.no-match': 'Kein Kunde passt',
  'dimensions-grid.no-match-text': 'Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.',
  'dimensions-grid.show-all': 'Alle Kunden anzeigen',
  'dimensions-grid.create-about':
    'Wählen Sie das Konto, für das der Kunde ist. Was vom Konto bekannt ist, wird in den nächsten Schritten angeboten.',
  'dimensions-grid.create-account': 'Konto',
  'dimensions-grid.create-none': 'Kein Konto ohne {dimensions} hat diesen Namen.',
  'dimensions-grid.create-required': 'Wählen Sie ein Konto.',
  'dimensions-grid.create-all-have': 'Alle Konten haben {dimensions} schon. Legen Sie zuerst ein Konto an.',
  'dimensions-grid.create-new-account': 'Zuerst ein Konto anlegen',
  'dimensions-grid.create-next': 'Weiter',
  'dimensions-grid.palette': 'Kunden von {dimensions}',
  'dimensions-grid.palette-create': 'Neuen Kunden von {dimensions} erstellen',
  'dimensions-grid.palette-page': '{dimensions}: {page}',
  'dimensions-grid.slot': 'Internes System',
  'dimensions-grid.slot-about':
    'Ein Kunde kann Ihr eigenes Vorführsystem sein, das nicht berechnet wird. Es ist nur für den internen Gebrauch und für Vorführungen, nicht für Kunden, die das Produkt ausprobieren.',
  'dimensions-grid.slot-taken': '{name} hat den einzigen Platz.',
  'dimensions-grid.slot-free':
    'Der Platz ist frei. Öffnen Sie einen Kunden und kennzeichnen Sie ihn dort unter „Kundendetails“.',
  'dimensions-grid.slot-freed':
    'Der Platz ist wieder frei: {name} hatte ihn und ist beendet. Kennzeichnen Sie einen anderen Kunden unter dessen „Kundendetails“.',
  'dimensions-grid.slot-open': '{name} öffnen',

  'dimensions-trials.about':
    'Jede Testphase mit dem Tag, an dem daraus von selbst ein zahlender Kunde wird. Verhindern lässt sich das nur, indem der Kunde beendet wird.',
  'dimensions-trials.list': 'Testphasen nach ihrem Ende',
  'dimensions-trials.window': 'Welche Testphasen angezeigt werden',
  'dimensions-trials.window.running': 'Alle laufenden',
  'dimensions-trials.window.left': {
    one: 'Noch höchstens {count} Tag',
    other: 'Noch höchstens {count} Tage'
  },
  'dimensions-trials.window.converted': 'Zahlend geworden',
  'dimensions-trials.window.stopped': 'Abgebrochen',
  'dimensions-trials.column.ends': 'Letzter Tag',
  'dimensions-trials.column.customer': 'Kunde',
  'dimensions-trials.column.pays-from': 'Zahlt ab',
  'dimensions-trials.column.state': 'Stand',
  'dimensions-trials.column.next': 'Was als Nächstes kommt',
  'dimensions-trials.column.actions': 'Aktionen',
  'dimensions-trials.left': { one: 'noch {count} Tag', other: 'noch {count} Tage' },
  'dimensions-trials.ends-today': 'endet heute',
  'dimensions-trials.over': { one: 'vor {count} Tag', other: 'vor {count} Tagen' },
  'dimensions-trials.pays-from': 'Zahlt ab {day}',
  'dimensions-trials.next-reminder': 'Nächste Erinnerung am {day}',
  'dimensions-trials.no-reminder': 'Keine weitere Erinnerung',
  'dimensions-trials.ends-before': 'Wird am {day} beendet, bevor der Kunde zahlen würde',
  'dimensions-trials.ends-after': 'Zahlt, bis der Kunde am {day} beendet wird',
  'dimensions-trials.pays-since': 'Zahlt seit {day}',
  'dimensions-trials.never-paid': 'Beendet am {day}',
  'dimensions-trials.still-runs': 'Der Zugang ist gesperrt; die Testphase läuft weiter',
  'dimensions-trials.calendar-all': 'Kalender aller laufenden (.ics)',
  'dimensions-trials.calendar-of': 'Kalenderdatei für die Testphase von {name}',
  'dimensions-trials.print': 'Drucken',
  'dimensions-trials.shown': {
    one: '{count} Testphase angezeigt',
    other: '{count} Testphasen angezeigt'
  },
  'dimensions-trials.reminders':
    'Erinnert wird, wenn noch 14, 7, 3 Tage und 1 Tag bleiben, hier und in der Kalenderdatei. Wann erinnert wird, haben wir so gewählt: Keine Seite des Herstellers erwähnt Erinnerungen.',
  'dimensions-trials.what-stops': 'Was beendet eine Testphase?',
  'dimensions-trials.what-stops-text':
    'Nur, dass der Kunde beim Hersteller beendet wird. Eine Testphase lässt sich nicht abbrechen, und den Kunden zu deaktivieren beendet sie nicht.',
  'dimensions-trials.empty': 'Keine Testphasen',
  'dimensions-trials.empty-text':
    'Eine Testphase wird mit „Testphase aktivieren“ gewählt, wenn ein Kunde erstellt wird, nicht später.',
  'dimensions-trials.not-entitled':
    'Mit dem Hersteller sind keine Testphasen vereinbart. Sprechen Sie mit der Kundenbetreuung des Herstellers und geben Sie es dann in den Einstellungen an.',
  'dimensions-trials.no-match': 'Hier ist keine Testphase',
  'dimensions-trials.no-match-text': 'Wählen Sie einen anderen Teil der Liste.',
  'dimensions-trials.printed-on': 'Stand: {day}',
  'dimensions-trials.event': 'Letzter Tag der Testphase: {name}',
  'dimensions-trials.event-text':
    'Am {day} wird {name} von selbst zum zahlenden Kunden von {dimensions}. Verhindern lässt sich das nur, indem der Kunde vorher beendet wird.',
  'dimensions-trials.event-reference': 'Referenz: {reference}',
  'dimensions-trials.of-role': 'Vereinbarte Testphase: {role}',
  'dimensions-trials.calendar-of-role': 'Kalenderdatei für die Testphase der Rolle {role} von {name}',
  'dimensions-trials.role-charged': 'Wird berechnet',
  'dimensions-trials.role-event': 'Letzter Tag der Testphase einer Rolle: {name}, {role}',
  'dimensions-trials.role-event-text':
    'Ab dem {day} bezahlt {name} die Rolle {role} von {dimensions}. Dass die Testphase einer Rolle einen letzten Tag hat, ist unsere Lesart.'
};
