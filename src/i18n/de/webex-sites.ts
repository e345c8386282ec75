/** Sites, their telephone connection and numbers, and what is still to be done at each. */
export const webexSites = {
  'sites.name': 'Name des Standorts',
  'sites.name-hint':
    'Beim Kunden eindeutig, höchstens 80 Zeichen. Dateien für Control Hub bezeichnen den Standort mit diesem Namen.',
  'sites.state-hint': 'Für Telefonie der Code des Bundeslands oder der Provinz, zum Beispiel CA.',
  'sites.state-code': 'Für Telefonie ist hier der Code des Bundeslands oder der Provinz nötig. Beispiel: CA',
  'sites.address-reading':
    'In welchen Ländern Bundesland und Postleitzahl verlangt werden, ist nicht veröffentlicht; es lässt sich in den Einstellungen korrigieren.',
  'sites.time-zone-hint': 'Mit dem IANA-Namen. Vergleichen Sie ihn mit der Liste, die Webex anbietet.',
  'sites.time-zone-empty': 'Keine Zeitzone hat diesen Namen.',
  'sites.language-hint': 'E-Mails und Ansagen sind in dieser Sprache.',
  'sites.emergency-hint': 'Wird bei Notrufen in einem eigenen Header mitgesendet.',
  'sites.about':
    'Wo die Personen und Telefone des Kunden sind. Der Hauptsitz entsteht zusammen mit dem Kunden.',
  'sites.list': 'Standorte von {account}',
  'sites.add': 'Standort hinzufügen',
  'sites.add-title': 'Standort hinzufügen',
  'sites.correct': 'Standort bearbeiten',
  'sites.correct-title': '{site} bearbeiten',
  'sites.form-about': 'Land, Zeitzone und Sprache sind zunächst vom Hauptsitz übernommen.',
  'sites.headquarters-about': 'Der Standort des Hauptsitzes, zusammen mit dem Kunden entstanden.',
  'sites.remove': 'Standort entfernen',
  'sites.remove-title': '{site} entfernen?',
  'sites.remove-text': 'Anbindung und Rufnummern werden mit entfernt. Rückgängig machen bringt sie zurück.',
  'sites.empty': 'Noch keine Standorte',
  'sites.empty-text':
    'Der erste Standort ist der Hauptsitz. Rufnummern und Benutzer mit Telefonie brauchen einen Standort.',
  'sites.no-customer': 'Dieses Konto hat noch kein Webex',
  'sites.no-customer-text': 'Standorte und Rufnummern gehören zu einem Kunden bei Webex.',
  'sites.no-customer-action': 'Zur Übersicht von Webex',
  'sites.gone': 'Diesen Standort gibt es nicht',
  'sites.gone-text': 'Vielleicht wurde er entfernt.',
  'sites.back': 'Alle Standorte',
  'sites.column.city': 'Ort',
  'sites.column.numbers': 'Vergebene Rufnummern',
  'sites.column.users': 'Benutzer',
  'sites.column.next': 'Nächster Schritt',
  'sites.used-of': '{used} von {total}',
  'sites.details': 'Adresse und Einstellungen',
  'sites.missing': 'Fehlt: {fields}',
  'sites.location-record': 'Standort-ID erfassen',
  'sites.location-title': 'Standort-ID von {site}',
  'sites.location-about':
    'Webex gibt jedem Standort eine Kennung, sobald er besteht. Die Anfragen für seine Rufnummern und Benutzer nennen sie.',
  'sites.location-none': 'Noch nicht erfasst',
  'sites.main-number-choose': 'Hauptnummer wählen',
  'sites.main-number-title': 'Hauptnummer von {site}',
  'sites.main-number-about':
    'Eine der eigenen Rufnummern des Standorts, auch eine gebührenfreie. Sie kann weder entfernt noch verschoben werden.',
  'sites.main-number-empty': 'Keine Rufnummer dieses Standorts enthält diese Ziffern.',
  'sites.main-number-none': 'Noch nicht gewählt',
  'sites.main-number-search': 'Geben Sie einige der Ziffern ein.',
  'sites.caller-name-hint': 'Was bei Anrufen von der Hauptnummer angezeigt wird.',
  'sites.numbers-none': 'Noch keine Rufnummern',
  'sites.numbers-show': 'Rufnummern anzeigen',
  'sites.numbers-about': {
    one: '{count} Rufnummer, {used} vergeben, {free} frei',
    other: '{count} Rufnummern, {used} vergeben, {free} frei'
  },
  'pstn-form.choose': 'Anbindung wählen',
  'pstn-form.change': 'Anbindung ändern',
  'pstn-form.title': 'PSTN-Anbindung von {site}',
  'pstn-form.about':
    'Wie Anrufe ins Telefonnetz gelangen. Die Anbindung gehört zu einem einzigen Standort; ein Kunde darf verschiedene haben.',
  'pstn-form.none-about': 'Ohne Anbindung kann der Standort keine Rufnummern haben.',
  'pstn-form.local-gateway-about':
    'Trunk oder Routengruppe des Kunden selbst. Die Schnittstelle setzt sie und fügt ihre Rufnummern hinzu.',
  'pstn-form.non-integrated-ccp-about':
    'Der Cloud-Trunk eines Anbieters, anhand seiner Anbindungs-ID. Die Schnittstelle setzt ihn und fügt seine Rufnummern hinzu.',
  'pstn-form.integrated-ccp-about':
    'Der Cloud-Trunk eines Anbieters, der die Rufnummern selbst verwaltet. Anbindung und Rufnummern werden beim Hersteller von Hand gesetzt.',
  'pstn-form.cisco-pstn-about':
    'Minuten und Rufnummern von Cisco, mit dem Add-on Cisco Calling Plan. Anbindung und Rufnummern werden beim Hersteller von Hand gesetzt.',
  'pstn-form.answer.no-numbers': 'Noch können keine Rufnummern hinzugefügt werden.',
  'pstn-form.answer.by-interface':
    'Rufnummern werden über die Schnittstelle hinzugefügt, mit den anderen Anfragen des Exports.',
  'pstn-form.answer.by-hand':
    'Rufnummern werden beim Hersteller von Hand hinzugefügt: Sie über die Schnittstelle hinzuzufügen oder zu entfernen beschädigt dort Daten. Was hier geplant ist, wird ein Schritt des Ablaufplans.',
  'pstn-form.provider': 'Anbieter aus den Einstellungen',
  'pstn-form.provider-none': 'Ein anderer Anbieter',
  'pstn-form.connection-id': 'Anbindungs-ID',
  'pstn-form.connection-id-hint':
    'Die Kennung, mit der die Schnittstelle den Anbieter bezeichnet. Sie kann später ergänzt werden.',
  'pstn-form.route-type': 'Anrufe gehen an',
  'pstn-form.route.trunk': 'Einen Trunk',
  'pstn-form.route.route-group': 'Eine Routengruppe',
  'pstn-form.route-id': 'ID des Trunks oder der Routengruppe',
  'pstn-form.route-id-hint': 'Die Kennung in Control Hub. Sie kann später ergänzt werden.',
  'pstn-form.plan-missing': 'Der Kunde hat keinen Cisco Calling Plan',
  'pstn-form.plan-missing-text': 'Fügen Sie ihn den Paketen und Add-ons des Kunden hinzu.',
  'pstn-form.calling-plan-limits':
    'Cisco Calling Plan setzt den Zusatzvertrag für Telefonie und mindestens einen Plan für abgehende Anrufe voraus. Eine Bestellung enthält höchstens 100 neue Standardrufnummern.',
  'assist.about':
    'Ein optionaler, kostenpflichtiger Onboarding-Dienst von Cisco, der für einen einzigen Standort bestellt wird. Ob Express oder Standard, ergibt sich aus der Zahl der Benutzer dort.',
  'assist.reading':
    'Die Felder des Antragsformulars des Herstellers sind nicht veröffentlicht; diese sind unsere.',
  'assist.request': 'Setup Assist anfordern',
  'assist.change': 'Antrag bearbeiten',
  'assist.withdraw': 'Antrag zurückziehen',
  'assist.title': 'Setup Assist für {site}',
  'assist.none': 'Nicht angefordert',
  'assist.contact-name': 'Ansprechpartner',
  'assist.contact-email': 'E-Mail des Ansprechpartners',
  'assist.note': 'Bemerkung',
  'numbers.about': 'Alle Rufnummern des Kunden, nach Standort.',
  'numbers.list': 'Rufnummern von {account}',
  'numbers.search': 'Nach Ziffern suchen',
  'numbers.filters': 'Welche Rufnummern angezeigt werden',
  'numbers.filter.all': 'Alle',
  'numbers.filter.free': 'Frei',
  'numbers.filter.used': 'Vergeben',
  'numbers.site-filter': 'Standort',
  'numbers.all-sites': 'Alle Standorte',
  'numbers.shown': { one: '{count} Rufnummer', other: '{count} Rufnummern' },
  'numbers.selected': { one: '{count} Rufnummer ausgewählt', other: '{count} Rufnummern ausgewählt' },
  'numbers.select': '{number} auswählen',
  'numbers.select-all': 'Alle angezeigten Rufnummern auswählen',
  'numbers.deselect': 'Auswahl aufheben',
  'numbers.select-hint': 'Wählen Sie einen Standort, um Rufnummern auszuwählen.',
  'numbers.column.kind': 'Art',
  'numbers.column.state': 'Verwendung',
  'numbers.state.free': 'Frei',
  'numbers.state.main': 'Hauptnummer',
  'numbers.empty': 'Noch keine Rufnummern',
  'numbers.empty-text': 'Fügen Sie sie ein, tippen Sie sie oder lesen Sie sie aus einer Datei.',
  'numbers.no-match': 'Keine Rufnummer passt',
  'numbers.no-match-text': 'Versuchen Sie es mit weniger Ziffern oder einem anderen Standort.',
  'numbers.show-all': 'Alle Rufnummern anzeigen',
  'numbers.remove-title': {
    one: '{count} Rufnummer von {site} entfernen?',
    other: '{count} Rufnummern von {site} entfernen?'
  },
  'numbers.remove-text': 'Rückgängig machen bringt sie zurück.',
  'numbers.kind': 'Art der Rufnummer',
  'numbers.kind-about.did': 'Für Personen, Orte und als Hauptnummer.',
  'numbers.kind-about.toll-free': 'Nur als Hauptnummer; nie für einen Benutzer.',
  'numbers.kind-about.mobile': 'Wird bei der Zuweisung aktiviert. Eine Anfrage nimmt höchstens 20 auf.',
  'numbers.add-about':
    'Jede Rufnummer wird mit den Standorten dieses Kunden und allen anderen Konten verglichen, bevor sie hinzugefügt wird.',
  'numbers.paste': 'Rufnummern',
  'numbers.paste-hint':
    'Eine je Zeile oder durch Kommas getrennt. Auch Bereiche wie „+49 30 23125-100 bis 199“, „+4930231251 00-99“, „+493023125100 – +493023125199“ oder „+493023125100 x 100“ werden gelesen.',
  'numbers.file': 'Text- oder CSV-Datei wählen oder hier ablegen',
  'numbers.file-hint': 'Die Spalte mit den Rufnummern wird gefunden.',
  'numbers.file-unreadable': 'Diese Datei konnte nicht gelesen werden.',
  'numbers.needs-pstn': '{site} hat keine PSTN-Anbindung',
  'numbers.preview': 'Was hinzugefügt würde',
  'numbers.nothing-read': 'Noch keine Rufnummer.',
  'numbers.reading': 'Wird gelesen …',
  'numbers.group.can-be-added': {
    one: '{count} Rufnummer kann hinzugefügt werden',
    other: '{count} Rufnummern können hinzugefügt werden'
  },
  'numbers.group.known-here': {
    one: '{count} Rufnummer ist schon hier und wird übersprungen',
    other: '{count} Rufnummern sind schon hier und werden übersprungen'
  },
  'numbers.group.on-another-site': {
    one: '{count} Rufnummer gehört zu einem anderen Standort und wird ausgelassen: {sites}',
    other: '{count} Rufnummern gehören zu einem anderen Standort und werden ausgelassen: {sites}'
  },
  'numbers.group.in-another-account': {
    one: '{count} Rufnummer gehört zu einem anderen Konto und wird ausgelassen',
    other: '{count} Rufnummern gehören zu einem anderen Konto und werden ausgelassen'
  },
  'numbers.group.in-another-account-named': {
    one: '{count} Rufnummer gehört zu einem anderen Konto und wird ausgelassen: {accounts}',
    other: '{count} Rufnummern gehören zu einem anderen Konto und werden ausgelassen: {accounts}'
  },
  'numbers.group.wrong-country': {
    one: '{count} Rufnummer ist nicht aus dem Land des Standorts und wird ausgelassen',
    other: '{count} Rufnummern sind nicht aus dem Land des Standorts und werden ausgelassen'
  },
  'numbers.group.malformed': {
    one: '{count} Eintrag kann nicht gelesen werden',
    other: '{count} Einträge können nicht gelesen werden'
  },
  'numbers.group.twice': {
    one: '{count} Eintrag enthält Rufnummern, die schon in der Liste sind',
    other: '{count} Einträge enthalten Rufnummern, die schon in der Liste sind'
  },
  'numbers.from-to': '{first} bis {last}',
  'numbers.more-ranges': { one: 'und {count} weiterer Bereich', other: 'und {count} weitere Bereiche' },
  'numbers.more-lines': { one: 'und {count} weitere Zeile', other: 'und {count} weitere Zeilen' },
  'numbers.line': 'Zeile {line}',
  'numbers.problem.power-of-ten':
    'Eine Tabellenkalkulation hat aus der Rufnummer eine Zehnerpotenz gemacht. Formatieren Sie die Spalte als Text und exportieren Sie sie noch einmal.',
  'numbers.problem.plus-lost': 'Das + fehlt; Tabellenkalkulationen entfernen es. Schreiben Sie es davor.',
  'numbers.problem.double-zero': 'Schreiben Sie + statt 00.',
  'numbers.problem.national': 'Schreiben Sie + und die Landesvorwahl statt der 0.',
  'numbers.problem.zero-in-brackets': 'Lassen Sie die (0) nach der Landesvorwahl weg.',
  'numbers.problem.no-country-code': 'Schreiben Sie die Rufnummer mit + und der Landesvorwahl.',
  'numbers.problem.unreadable': 'Das ist keine Rufnummer. Beispiel: +493023125100',
  'numbers.problem.length': 'Eine Rufnummer hat 4 bis 15 Ziffern, und keine Landesvorwahl beginnt mit 0.',
  'numbers.problem.range': 'Die letzte Rufnummer muss nach der ersten kommen und gleich viele Ziffern haben.',
  'numbers.problem.too-many': 'Ein Bereich hat höchstens 100.000 Rufnummern.',
  'numbers.problem.twice': 'Schon in der Liste; zählt einmal.',
  'numbers.by-hand': 'Diese Rufnummern werden beim Hersteller von Hand hinzugefügt',
  'numbers.by-hand-text':
    'An einem Standort mit dieser Anbindung darf die Schnittstelle keine Rufnummern hinzufügen, entfernen oder aktivieren. Sie werden hier geplant und kommen in den Ablaufplan.',
  'numbers.plan-limit': 'Für mehr als 100 Rufnummern sind mehrere Bestellungen von Cisco Calling Plan nötig.',
  'numbers.mobile-limit': 'Eine Anfrage nimmt höchstens 20 Mobilrufnummern auf; der Export teilt sie auf.',
  'numbers.add-button': { one: '{count} Rufnummer hinzufügen', other: '{count} Rufnummern hinzufügen' },
  'readiness.title': 'Einrichtung der Standorte',
  'readiness.about': 'In der Reihenfolge der Referenzanwendung des Herstellers.',
  'readiness.step.choose-pstn': 'PSTN-Anbindung wählen',
  'readiness.step.add-numbers': 'Rufnummern hinzufügen',
  'readiness.step.choose-main-number': 'Hauptnummer wählen',
  'readiness.step.add-users': 'Benutzer hinzufügen',
  'readiness.step.nothing': 'Nichts mehr zu tun',
  'readiness.state.done': 'Erledigt',
  'readiness.state.next': 'Als Nächstes',
  'readiness.state.later': 'Später',
  'readiness.steps-of': 'Schritte für {site}',
  'line.site-added': 'Standort {site} hinzugefügt',
  'line.site-corrected': 'Standort {site} korrigiert',
  'line.site-removed': 'Standort {site} entfernt',
  'line.pstn-chosen': 'PSTN-Anbindung von {site}: {connection}',
  'line.numbers-added': {
    one: '{count} Rufnummer zu {site} hinzugefügt',
    other: '{count} Rufnummern zu {site} hinzugefügt'
  },
  'line.numbers-removed': {
    one: '{count} Rufnummer von {site} entfernt',
    other: '{count} Rufnummern von {site} entfernt'
  },
  'line.main-number-chosen': 'Hauptnummer von {site}: {number}',
  'line.main-number-cleared': '{site} hat keine Hauptnummer mehr',
  'line.setup-assist-requested': 'Wholesale Setup Assist für {site} angefordert',
  'line.setup-assist-withdrawn': 'Antrag auf Wholesale Setup Assist für {site} zurückgezogen',
  'line.location-recorded': 'Standort-ID von {site} erfasst',
  'refusal.gone-site': 'Diesen Standort gibt es nicht mehr.',
  'refusal.site-name-taken':
    'Ein anderer Standort dieses Kontos heißt schon {name}. In einer CSV-Datei werden Personen anhand des Namens einem Standort zugewiesen. Dass er deshalb nur einmal vorkommen darf, ist unsere Lesart.',
  'refusal.site-in-use': {
    one: '{count} Benutzer ist an diesem Standort.',
    other: '{count} Benutzer sind an diesem Standort.'
  },
  'refusal.headquarters-stays': 'Der Hauptsitz bleibt, solange es den Kunden gibt.',
  'refusal.no-pstn': 'Ein Standort ohne PSTN-Anbindung kann keine Rufnummern haben.',
  'refusal.main-number-stays': 'Die Hauptnummer eines Standorts kann nicht entfernt werden.',
  'refusal.not-a-number-of-the-site': 'Die Hauptnummer muss eine der eigenen Rufnummern des Standorts sein.',
  'refusal.number-assigned': '{value} ist jemandem zugewiesen und kann nicht entfernt werden.',
  'refusal.number-unfit': '{value} wäre dann an zwei Standorten.',
  'refusal.number-unfit.malformed': '{value} ist nicht im Format E.164.',
  'refusal.number-unfit.twice': '{value} steht mehr als einmal in der Liste.',
  'refusal.number-unfit.on-another-site': '{value} gehört zu einem anderen Standort dieses Kontos.',
  'refusal.number-unfit.in-another-account': '{value} gehört zu einem anderen Konto.',
  'refusal.number-unfit.wrong-country': '{value} ist keine Rufnummer aus dem Land des Standorts.',
  'remedy.site-name-taken': 'Geben Sie dem Standort einen anderen Namen.',
  'remedy.site-in-use': 'Verlegen Sie diese Benutzer zuerst an einen anderen Standort.',
  'remedy.no-pstn': 'Wählen Sie eine Anbindung für den Standort oder lassen Sie ihn ohne Rufnummern.',
  'remedy.main-number-stays': 'Wählen Sie zuerst eine andere Hauptnummer.',
  'remedy.number-assigned': 'Geben Sie diesem Benutzer zuerst eine andere Rufnummer.',
  'issue.e164':
    'Schreiben Sie die Rufnummer mit + und der Landesvorwahl, nur Ziffern. Beispiel: +493023125100',
  'issue.number-count': 'So viele aufeinanderfolgende Rufnummern sind ab dieser Rufnummer nicht möglich.',
  'issue.twice': 'Etwas steht doppelt in der Liste.'
};
