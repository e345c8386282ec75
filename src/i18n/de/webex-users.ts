/** People at Webex: the list of users, adding and changing many, batches for the manual way, and the person's panel. */
export const webexUsers = {
  'webex-users.list': 'Webex-Benutzer von {account}',
  'webex-users.search': 'Benutzer suchen',
  'webex-users.search-placeholder': 'Name, E-Mail, Rufnummer oder Nebenstelle',
  'webex-users.column.name': 'Name',
  'webex-users.column.email': 'E-Mail',
  'webex-users.column.status': 'Status',
  'webex-users.column.roles': 'Administratorrollen',
  'webex-users.column.line': 'Rufnummer und Nebenstelle',
  'webex-users.filters': 'Welche Benutzer angezeigt werden',
  'webex-users.filter.all': 'Alle',
  'webex-users.filter.administrators': 'Administratoren',
  'webex-users.filter.incomplete': 'Unvollständig',
  'webex-users.filter.changed': 'Zu aktualisieren',
  'webex-users.any-package': 'Alle Pakete',
  'webex-users.any-site': 'Alle Standorte',
  'webex-users.no-site': 'Ohne Standort',
  'webex-users.any-status': 'Jeder Status',
  'webex-users.shown': { one: '{count} Benutzer angezeigt', other: '{count} Benutzer angezeigt' },
  'webex-users.selected': { one: '{count} Benutzer ausgewählt', other: '{count} Benutzer ausgewählt' },
  'webex-users.selected-elsewhere': {
    one: '{count} davon ist nicht in der angezeigten Liste',
    other: '{count} davon sind nicht in der angezeigten Liste'
  },
  'webex-users.deselect': 'Auswahl aufheben',
  'webex-users.select': '{name} auswählen',
  'webex-users.select-all': 'Alle angezeigten auswählen',
  'webex-users.edit': '{name} bearbeiten',
  'webex-users.empty-title': 'Noch niemand hat hier Webex',
  'webex-users.empty-text':
    'Geben Sie Personen des Kontos Pakete oder nehmen Sie neue auf: einzeln, in einer Eingabetabelle oder aus einer Datei.',
  'webex-users.no-customer-title': 'Dieses Konto hat keinen Webex-Kunden',
  'webex-users.no-customer-text':
    'Personen bekommen Pakete, sobald dem Konto Webex for Wholesale hinzugefügt ist.',
  'webex-users.no-match-title': 'Niemand passt',
  'webex-users.no-match-text': 'Versuchen Sie es mit weniger Wörtern oder lassen Sie alle anzeigen.',
  'webex-users.show-all': 'Alle anzeigen',
  'webex-users.checking': 'Wird geprüft …',
  'webex-users.incomplete': 'Unvollständig',
  'webex-users.change-package': 'Paket ändern',
  'webex-users.set-status': 'Status erfassen',
  'webex-users.set-roles': 'Rollen festlegen',
  'webex-users.take-away': 'Paket entziehen',
  'webex-users.more': 'Mehr für die Auswahl',
  'webex-users.batches': 'Stapel zu je {count}',
  'webex-users.by-hand':
    'Von Hand fügt Control Hub bis zu {count} Benutzer auf einmal hinzu. Planen Sie hier beliebig viele; die Stapel teilen sie auf.',

  'webex-users.notes': 'Was für Pakete gilt',
  'webex-users.note.one-package': 'Jede Person hat genau ein Paket; Add-ons kommen zusätzlich dazu.',
  'webex-users.note.standard':
    'Webex Calling Standard gilt für ein Tischtelefon oder für den Softclient, nicht für beides.',
  'webex-users.note.guests': 'Externe Gastbenutzer können kein Wholesale-Paket haben.',
  'webex-users.note.level':
    'Administratoren brauchen ein Paket, mit dem der Kunde erstellt wurde: {packages}. Ein vollständiger Administrator kann kein kleineres bekommen.',
  'webex-users.note.email-taken':
    'Eine E-Mail-Adresse, die zu einer anderen Webex-Organisation gehört, lässt sich nicht einfach hinzufügen: Die Person muss dem Umzug zustimmen oder wird dort zuerst gelöscht.',
  'webex-users.note.trial':
    'Wer mit der Adresse einmal eine Testversion eröffnet hat, muss jene Organisation zuerst löschen oder dem Umzug zustimmen.',

  'webex-users.to-do.to-hand-over': 'Noch zu übergeben.',
  'webex-users.to-do.to-update':
    'Webex kennt diesen Benutzer noch anders. Teilen Sie mit, was sich geändert hat, und erfassen Sie dann den Status noch einmal.',
  'webex-users.to-do.nothing': 'Nichts mehr zu tun.',
  'webex-users.to-do.await-consent':
    'Die Person gehört zu einer anderen Organisation und muss über die E-Mail zustimmen, die Webex gesendet hat. Sie kann noch einmal gesendet werden.',
  'webex-users.to-do.free-elsewhere':
    'Die E-Mail-Adresse gehört zu einer anderen Organisation. Lassen Sie die Person dort entfernen oder verwenden Sie eine andere Adresse.',

  'webex-users.to-be-updated': 'Zu aktualisieren',
  'webex-users.told': 'Webex mitgeteilt: {what}',
  'webex-users.changed-parts': 'Geändert: {parts}',
  'webex-users.part.package': 'Paket',
  'webex-users.part.addOns': 'Add-ons',
  'webex-users.part.line': 'Standort, Rufnummer oder Nebenstelle',
  'webex-users.part.roles': 'Administratorrollen',

  'webex-user.edit-title': 'Webex von {name}',
  'webex-user.package-left': { one: '{package}: {count} frei', other: '{package}: {count} frei' },
  'webex-user.package-none-left': '{package}: keines frei',
  'webex-user.package-hint': 'Personen können nur Pakete dieses Kunden bekommen.',
  'webex-user.no-packages': 'Der Kunde hat kein Paket, das Personen haben können.',
  'webex-user.no-line': 'Dieses Paket enthält keine Telefonie, deshalb hat es weder Standort noch Rufnummer.',
  'webex-user.loses-line':
    'Dieses Paket enthält keine Telefonie: Standort, Rufnummer und Nebenstelle entfallen.',
  'webex-user.choose-site': 'Standort wählen',
  'webex-user.no-number': 'Keine Rufnummer',
  'webex-user.number-placeholder': 'Freie Rufnummern des Standorts',
  'webex-user.number-none-free': 'Keine freie Rufnummer passt',
  'webex-user.extension-hint': 'Zwei bis zehn Ziffern, am Standort eindeutig.',
  'webex-user.next-number': 'Nächste freie Rufnummer',
  'webex-user.next-extension': 'Nächste freie Nebenstelle',
  'webex-user.roles': 'Administratorrollen in Control Hub',
  'webex-user.roles-about':
    'Administratoren brauchen eines der Pakete, mit denen der Kunde erstellt wurde: {packages}.',
  'webex-user.full-stays':
    'Ein vollständiger Administrator kann kein kleineres Paket bekommen. Nehmen Sie zuerst die Rolle weg und speichern Sie, ändern Sie dann das Paket.',
  'webex-user.smaller': 'Dieses Paket hat einen niedrigeren Rang als das jetzige.',
  'webex-user.rank-about':
    'Der Hersteller veröffentlicht keine Reihenfolge der Pakete; diese steht in den Einstellungen.',
  'webex-user.with-line':
    'Der Hersteller bekommt mit dem Paket auch Standort, Rufnummer und Nebenstelle mitgeteilt.',
  'webex-user.without-line':
    'Der Hersteller bekommt nur das Paket mitgeteilt; eine andere Rufnummer oder Nebenstelle wird in Control Hub von Hand gesetzt.',
  'webex-user.name-remark': 'Control Hub nimmt diesen Namen nicht an',
  'webex-user.panel': 'Webex',
  'webex-user.none': 'Kein Webex-Paket.',
  'webex-user.give': 'Paket geben',
  'webex-user.take-away': 'Paket entziehen',
  'webex-user.take-away-title': '{name} das Webex-Paket entziehen',
  'webex-user.take-away-text': 'Das Paket, die Rufnummer und die Nebenstelle werden frei.',
  'webex-user.at-vendor':
    'Webex hat diese Person weiterhin. Nehmen Sie ihr das Paket auch in Control Hub weg; danach erinnert hier nichts mehr daran.',
  'webex-user.line': 'Rufnummer und Nebenstelle',

  'webex-users.change.package-title': {
    one: 'Paket von {count} Benutzer ändern',
    other: 'Paket von {count} Benutzern ändern'
  },
  'webex-users.change.roles-title': {
    one: 'Rollen von {count} Benutzer festlegen',
    other: 'Rollen von {count} Benutzern festlegen'
  },
  'webex-users.change.status-title': {
    one: 'Status von {count} Benutzer erfassen',
    other: 'Status von {count} Benutzern erfassen'
  },
  'webex-users.change.remove-title': {
    one: '{count} Benutzer das Paket entziehen',
    other: '{count} Benutzern das Paket entziehen'
  },
  'webex-users.change.button': { one: '{count} Benutzer ändern', other: '{count} Benutzer ändern' },
  'webex-users.change.status-button': {
    one: 'Für {count} Benutzer erfassen',
    other: 'Für {count} Benutzer erfassen'
  },
  'webex-users.change.remove-button': {
    one: '{count} Benutzer entziehen',
    other: '{count} Benutzern entziehen'
  },
  'webex-users.change.nothing': 'Es würde sich nichts ändern.',
  'webex-users.change.choose-package': 'Paket wählen',
  'webex-users.change.smaller': {
    one: '{count} Benutzer bekommt ein Paket mit niedrigerem Rang als bisher',
    other: '{count} Benutzer bekommen ein Paket mit niedrigerem Rang als bisher'
  },
  'webex-users.change.with-line': {
    one: 'Zu {count} Benutzer bekommt der Hersteller Standort, Rufnummer und Nebenstelle mitgeteilt',
    other: 'Zu {count} Benutzern bekommt der Hersteller Standort, Rufnummer und Nebenstelle mitgeteilt'
  },
  'webex-users.change.without-line': {
    one: 'Zu {count} Benutzer bekommt der Hersteller nur das Paket mitgeteilt',
    other: 'Zu {count} Benutzern bekommt der Hersteller nur das Paket mitgeteilt'
  },
  'webex-users.change.roles-about': 'Die hier angehakten Rollen ersetzen die, welche die Benutzer haben.',
  'webex-users.change.status-about':
    'Was der Hersteller gesagt hat. Das Produkt schließt nie von selbst darauf.',
  'webex-users.change.same': {
    one: '{count} Benutzer hat diesen Status schon',
    other: '{count} Benutzer haben diesen Status schon'
  },
  'webex-users.change.remove-about':
    'Pakete, Rufnummern und Nebenstellen werden wieder frei; die Personen bleiben im Konto.',
  'webex-users.at-vendor': {
    one: 'Webex hat {count} davon weiterhin. Nehmen Sie das Paket auch in Control Hub weg; danach erinnert hier nichts mehr daran',
    other:
      'Webex hat {count} davon weiterhin. Nehmen Sie die Pakete auch in Control Hub weg; danach erinnert hier nichts mehr daran'
  },
  'webex-users.go-with-people': {
    one: '{count} Webex-Paket wird mit entfernt; Rufnummer und Nebenstelle werden frei',
    other: '{count} Webex-Pakete werden mit entfernt; Rufnummern und Nebenstellen werden frei'
  },
  'webex-users.change.administrators-go': {
    one: '{count} davon ist Administrator in Control Hub',
    other: '{count} davon sind Administratoren in Control Hub'
  },

  'webex-users.add-title': 'Benutzer hinzufügen',
  'webex-users.way': 'Wie Benutzer hinzugefügt werden',
  'webex-users.way.single': 'Eine Person',
  'webex-users.way.grid': 'Eingabetabelle',
  'webex-users.way.csv': 'CSV-Datei',
  'webex-users.way.people': 'Personen des Kontos',
  'webex-users.who': 'Wer',
  'webex-users.who.known': 'Jemand aus dem Konto',
  'webex-users.who.new': 'Jemand Neues',
  'webex-users.person': 'Person',
  'webex-users.person-placeholder': 'Name oder E-Mail eingeben',
  'webex-users.person-none': 'Niemand ohne Webex passt',
  'webex-users.first-name': 'Vorname',
  'webex-users.last-name': 'Nachname',
  'webex-users.default-package': 'Paket für Zeilen ohne Paket',
  'webex-users.no-default': 'Keines: Jede Zeile nennt ihr eigenes',
  'webex-users.assignment': 'Rufnummer und Nebenstelle',
  'webex-users.assign.number': 'Freie Rufnummer zuweisen',
  'webex-users.assign.extension': 'Freie Nebenstelle zuweisen',
  'webex-users.assign.both': 'Beides zuweisen',
  'webex-users.assign.none': 'Wie angegeben, nichts automatisch',
  'webex-users.assign.chosen': 'Selbst wählen',
  'webex-users.assign-site': 'Standort für alle ohne Standort',
  'webex-users.first-extension': 'Erste Nebenstelle',
  'webex-users.assign-about':
    'Freie Rufnummern werden in der Reihenfolge des Standorts vergeben, nie gebührenfreie und nie die Hauptnummer. Rufnummer und Nebenstelle, die eine Person schon hat, gehen vor, wenn sie frei sind. Nebenstellen werden von der ersten an hochgezählt und behalten deren Stellenzahl.',
  'webex-users.people-search': 'Personen ohne Webex suchen',
  'webex-users.people-list': 'Personen ohne Webex',
  'webex-users.people-none': 'Im Konto ist niemand ohne Webex.',
  'webex-users.people-chosen': { one: '{count} Person ausgewählt', other: '{count} Personen ausgewählt' },
  'webex-users.add-one': 'Benutzer hinzufügen',
  'webex-users.add-button': { one: '{count} Benutzer hinzufügen', other: '{count} Benutzer hinzufügen' },
  'webex-users.save-button': { one: '{count} Benutzer speichern', other: '{count} Benutzer speichern' },

  'webex-users.plan': 'Was geschieht',
  'webex-users.plan.added': {
    one: '{count} Benutzer wird hinzugefügt',
    other: '{count} Benutzer werden hinzugefügt'
  },
  'webex-users.plan.new-people': {
    one: '{count} davon ist neu im Konto',
    other: '{count} davon sind neu im Konto'
  },
  'webex-users.plan.changed': {
    one: '{count} Benutzer wird geändert',
    other: '{count} Benutzer werden geändert'
  },
  'webex-users.plan.nothing': 'Noch würde sich nichts ändern.',
  'webex-users.plan.offer': '{package}: jetzt {before} zugewiesen, danach {after}, von {quantity}',
  'webex-users.plan.offer-no-limit': '{package}: jetzt {before} zugewiesen, danach {after}, keine Obergrenze',
  'webex-users.plan.numbers': {
    one: '{count} Rufnummer wird zugewiesen',
    other: '{count} Rufnummern werden zugewiesen'
  },
  'webex-users.plan.extensions': {
    one: '{count} Nebenstelle wird zugewiesen',
    other: '{count} Nebenstellen werden zugewiesen'
  },
  'webex-users.plan.numbers-freed': {
    one: '{count} Rufnummer wird abgegeben und ist dann frei',
    other: '{count} Rufnummern werden abgegeben und sind dann frei'
  },
  'webex-users.plan.extensions-freed': {
    one: '{count} Nebenstelle wird abgegeben und ist dann frei',
    other: '{count} Nebenstellen werden abgegeben und sind dann frei'
  },
  'webex-users.plan.numbers-missing': {
    one: 'Am Standort fehlt {count} freie Rufnummer',
    other: 'Am Standort fehlen {count} freie Rufnummern'
  },
  'webex-users.plan.extensions-missing': {
    one: 'Ab der ersten Nebenstelle fehlt {count} freie',
    other: 'Ab der ersten Nebenstelle fehlen {count} freie'
  },
  'webex-users.plan.left-out': {
    one: '{count} Person wird ausgelassen',
    other: '{count} Personen werden ausgelassen'
  },
  'webex-users.plan.rows-wrong': {
    one: '{count} Zeile kann nicht gelesen werden und wird ausgelassen',
    other: '{count} Zeilen können nicht gelesen werden und werden ausgelassen'
  },
  'webex-users.plan.can-undo': 'Das Ganze ist eine einzige Änderung, die Sie rückgängig machen können.',

  'webex-grid.rows': 'Benutzer in der Liste',
  'webex-grid.about':
    'Tippen Sie oder fügen Sie Zellen aus einer Tabellenkalkulation ein. Personen, die schon im Konto sind, werden an ihrer E-Mail-Adresse erkannt.',
  'webex-grid.row': 'Zeile',
  'webex-grid.state': 'Prüfung',
  'webex-grid.cell': '{field}, Zeile {row}',
  'webex-grid.filter': 'Welche Zeilen angezeigt werden',
  'webex-grid.filter.all': 'Alle',
  'webex-grid.filter.wrong': 'Mit Problemen',
  'webex-grid.state.empty': 'Leer',
  'webex-grid.state.new': 'Neue Person',
  'webex-grid.state.known': 'Im Konto',
  'webex-grid.state.changed': 'Hat Webex, wird geändert',
  'webex-grid.state.same': 'Hat Webex, genau so',
  'webex-grid.state.wrong': 'Ausgelassen',
  'webex-grid.gets': 'Bekommt {line}',
  'webex-grid.name-differs': 'Im Konto als {name}; der Name bleibt',
  'webex-grid.problem.required': '{field} fehlt',
  'webex-grid.problem.too-long': '{field} ist zu lang',
  'webex-grid.problem.format': '{field} hat nicht die erwartete Form',
  'webex-grid.problem.email': 'Keine E-Mail-Adresse',
  'webex-grid.problem.email-twice': 'Dieselbe E-Mail wie in Zeile {row}',
  'webex-grid.problem.package': 'Ein solches Paket gibt es nicht',
  'webex-grid.problem.location': 'Das Konto hat keinen Standort mit diesem Namen',
  'webex-grid.problem.number': 'Keine Rufnummer im Format E.164, wie {example}',
  'webex-grid.problem.extension': 'Eine Nebenstelle hat bis zu zehn Ziffern und sonst nichts',
  'webex-grid.more-rows': 'Mehr Zeilen',
  'webex-grid.clear': 'Tabelle leeren',

  'webex-csv.about':
    'Eine Liste mit einem Benutzer je Zeile. Was jede Spalte enthält, wird als Nächstes gefragt; danach wird jede Zeile geprüft und kann korrigiert werden.',
  'webex-csv.example': 'Vorname,Nachname,E-Mail,Paket,Standort,Rufnummer,Nebenstelle',
  'webex-csv.columns-about':
    'Geben Sie an, was jede Spalte enthält. Die E-Mail-Adresse ist nötig; an ihr werden Personen erkannt, die schon im Konto sind.',
  'webex-csv.start-over': 'Andere Liste',

  'webex-users.batches-title': 'Stapel für die Eingabe von Hand',
  'webex-users.batches-about':
    'Von Hand fügt Control Hub bis zu {count} Benutzer auf einmal hinzu: Vornamen, E-Mail-Adressen und Pakete, dann Standort und Rufnummer der Benutzer mit Telefonie.',
  'webex-users.batches-none-title': 'Niemand wartet darauf, hinzugefügt zu werden',
  'webex-users.batches-none-text': 'Hier stehen Benutzer, die geplant und noch nicht übergeben sind.',
  'webex-users.batches-back': 'Alle Benutzer',
  'webex-users.batch': 'Stapel {number} von {total}',
  'webex-users.batch-count': { one: '{count} Benutzer', other: '{count} Benutzer' },
  'webex-users.batch-done': 'Als bereitgestellt kennzeichnen',
  'webex-users.batch-done-about': 'Stapel {number} als bereitgestellt kennzeichnen',
  'webex-users.batches-page': 'Stapel {from} bis {to} von {total}',
  'webex-users.batches-pages': 'Seiten mit Stapeln',
  'webex-users.previous-page': 'Frühere Stapel',
  'webex-users.next-page': 'Spätere Stapel',
  'webex-users.print': 'Diese Seite drucken',

  'refusal.package-unfit.not-for-people': '{offer} ist nicht für Personen bestimmt.',
  'refusal.package-unfit.not-on-customer': '{offer} gehört nicht zu den Paketen dieses Kunden.',
  'refusal.package-unfit.none-left':
    '{offer} reicht nicht für alle, die es bekommen sollen. Für sie noch frei: {left}.',
  'remedy.package-unfit.not-on-customer': 'Fügen Sie es zuerst unter „Pakete und Add-ons“ des Kunden hinzu.',
  'remedy.package-unfit.none-left':
    'Erhöhen Sie die Anzahl unter „Pakete und Add-ons“ oder entziehen Sie jemand anderem das Paket.',
  'refusal.add-on-unfit':
    '{addOn} setzt ein Paket voraus, auf dem es aufbaut, und diese Person hat ein anderes.',
  'refusal.line-unfit.site-missing': '{person} braucht einen Standort: Das Paket enthält Telefonie.',
  'refusal.line-unfit.line-missing':
    '{person} braucht eine Rufnummer oder eine Nebenstelle: Das Paket enthält Telefonie.',
  'refusal.administrator-package.downgrade':
    '{person} ist vollständiger Administrator und kann kein kleineres Paket bekommen.',
  'remedy.administrator-package.downgrade':
    'Nehmen Sie zuerst die Rolle „Vollständiger Administrator“ weg und speichern Sie; dann kann das Paket geändert werden.',
  'refusal.administrator-package.level-differs':
    '{person} ist Administrator und braucht ein Paket, mit dem der Kunde erstellt wurde.',
  'remedy.administrator-package.level-differs':
    'Wählen Sie eines dieser Pakete oder nehmen Sie die Administratorrollen weg.',
  'refusal.number-not-assignable': '{value} hätten dann zwei Personen.',
  'refusal.number-not-assignable.not-on-site': '{value} ist keine Rufnummer dieses Standorts.',
  'refusal.number-not-assignable.used': '{value} hat schon jemand.',
  'refusal.number-not-assignable.toll-free':
    '{value} ist gebührenfrei und kann keiner Person gegeben werden.',
  'refusal.extension-unfit.wrong-form': '{value} ist keine Nebenstelle: Sie hat zwei bis zehn Ziffern.',
  'refusal.extension-unfit.used': 'An diesem Standort hat schon jemand die Nebenstelle {value}.',
  'refusal.extension-unfit.emergency':
    '{value} kann eine Notrufnummer sein und ist deshalb keine Nebenstelle.',
  'line.webex-user-added': '{person} hat {offer} bekommen',
  'line.webex-users-added': {
    one: '{count} Webex-Benutzer hinzugefügt',
    other: '{count} Webex-Benutzer hinzugefügt'
  },
  'line.webex-user-corrected': 'Webex von {person} geändert',
  'line.webex-users-corrected': {
    one: '{count} Webex-Benutzer geändert',
    other: '{count} Webex-Benutzer geändert'
  },
  'line.webex-user-removed': '{person} das Webex-Paket entzogen',
  'line.webex-users-removed': {
    one: '{count} Person das Webex-Paket entzogen',
    other: '{count} Personen das Webex-Paket entzogen'
  },
  'line.user-status-recorded': {
    one: 'Webex-Status von {count} Benutzer erfasst: {userStatus}',
    other: 'Webex-Status von {count} Benutzern erfasst: {userStatus}'
  }
};
