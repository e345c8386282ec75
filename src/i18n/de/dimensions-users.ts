/** Users of a customer and their roles. */
export const dimensionsUsers = {
  'dimensions-users.list': 'Benutzer von {account}',
  'dimensions-users.search': 'Benutzer suchen',
  'dimensions-users.search-placeholder': 'Name, E-Mail, Nebenstelle oder Unterkonto',
  'dimensions-users.filters': 'Welche Benutzer angezeigt werden',
  'dimensions-users.filter.all': 'Alle',
  'dimensions-users.filter.portal': 'Mit Portalzugang',
  'dimensions-users.filter.pbx-only': 'Nur aus der Telefonanlage',
  'dimensions-users.filter.administrators': 'Administratoren',
  'dimensions-users.filter.agents': 'Agenten',
  'dimensions-users.filter.simulated': 'Simuliert',
  'dimensions-users.filter.email': 'E-Mail zu prüfen',
  'dimensions-users.role': 'Rolle',
  'dimensions-users.any-role': 'Alle Rollen',
  'dimensions-users.sub-account': 'Unterkonto',
  'dimensions-users.any-sub-account': 'Alle Unterkonten',
  'dimensions-users.main-account': 'Das Konto selbst',
  'dimensions-users.column.name': 'Name',
  'dimensions-users.column.email': 'E-Mail',
  'dimensions-users.column.extension': 'Nebenstelle',
  'dimensions-users.column.source': 'Herkunft',
  'dimensions-users.column.roles': 'Rollen',
  'dimensions-users.source.person': 'Konto',
  'dimensions-users.source.pbx': 'PBX',
  'dimensions-users.source.both': 'Konto + PBX',
  'dimensions-users.source-about.person': 'Eine Person des Kontos, die nicht in der Telefonanlage ist.',
  'dimensions-users.source-about.pbx':
    'Aus der Telefonanlage importiert. Anrufe werden aufgezeichnet; Zugang gibt es erst, wenn er gegeben wird.',
  'dimensions-users.source-about.both':
    'Eine Person des Kontos und ein Benutzer der Telefonanlage: zusammen ein Benutzer.',
  'dimensions-users.source-simulated': '{source} (simuliert)',
  'dimensions-users.source-about.simulated': 'Von der simulierten Telefonanlage erfunden.',
  'dimensions-users.primary': 'Hauptbenutzer',
  'dimensions-users.agent': 'Agent',
  'dimensions-users.email-missing': 'Keine E-Mail-Adresse',
  'dimensions-users.email-shared': 'Diese E-Mail-Adresse hat noch jemand',
  'dimensions-users.email-unreadable': 'Keine gültige E-Mail-Adresse',
  'dimensions-users.email-elsewhere': 'Ein Benutzer eines anderen Kunden hat diese E-Mail-Adresse',
  'dimensions-users.no-roles': 'Keine',
  'dimensions-users.more-roles': '+{count}',
  'dimensions-users.shown': { one: '{count} Benutzer angezeigt', other: '{count} Benutzer angezeigt' },
  'dimensions-users.selected': { one: '{count} Benutzer ausgewählt', other: '{count} Benutzer ausgewählt' },
  'dimensions-users.selected-elsewhere': {
    one: '{count} davon ist nicht in der angezeigten Liste',
    other: '{count} davon sind nicht in der angezeigten Liste'
  },
  'dimensions-users.deselect': 'Auswahl aufheben',
  'dimensions-users.select': '{name} auswählen',
  'dimensions-users.select-all': 'Alle angezeigten auswählen',
  'dimensions-users.edit': 'Rollen von {name}',
  'dimensions-users.add': 'Benutzer hinzufügen',
  'dimensions-users.export': 'Als CSV exportieren',
  'dimensions-users.exported': { one: '{count} Benutzer exportiert', other: '{count} Benutzer exportiert' },
  'dimensions-users.change-roles': 'Rollen ändern',
  'dimensions-users.give-access': 'Portalzugang geben',
  'dimensions-users.take-access': 'Portalzugang entziehen',
  'dimensions-users.remove': 'Benutzer entfernen',
  'dimensions-users.more': 'Mehr für die Auswahl',

  'dimensions-users.empty-title': 'Es gibt noch keine Benutzer',
  'dimensions-users.empty-text':
    'Synchronisieren Sie mit der Telefonanlage, importieren Sie deren Benutzerliste oder geben Sie Personen des Kontos Zugang.',
  'dimensions-users.to-sync': 'Synchronisieren',
  'dimensions-users.to-roster': 'Benutzerliste importieren',
  'dimensions-users.few-title': 'Benutzer der Telefonanlage sind noch nicht hier',
  'dimensions-users.few-text':
    'Sie kommen mit der Synchronisierung oder mit einer Benutzerliste. Bis dahin können nur Portalbenutzer Rollen bekommen.',
  'dimensions-users.draft-title': 'Benutzer folgen nach dem Erstellen',
  'dimensions-users.draft-text':
    'Mit den ersten drei Schritten entstehen der Kunde und sein Hauptbenutzer. Danach werden Rollen zugewiesen.',
  'dimensions-users.to-wizard': 'Mit dem Erstellen fortfahren',
  'dimensions-users.no-customer-title': 'Dieses Konto hat {dimensions} nicht',
  'dimensions-users.no-customer-text': 'Benutzer kommen, sobald dem Konto {dimensions} hinzugefügt ist.',
  'dimensions-users.terminated-title': 'Der Kunde ist beendet',
  'dimensions-users.terminated-text':
    'Benutzer und Rollen bleiben hier zum Nachsehen; geändert wird nichts mehr.',
  'dimensions-users.suspended-title': 'Der Zugang ist gesperrt',
  'dimensions-users.suspended-text':
    'Der Kunde ist deaktiviert: Niemand kann sich anmelden. Anrufe werden weiter aufgezeichnet und Rollen weiter abgerechnet.',
  'dimensions-users.no-match-title': 'Niemand passt',
  'dimensions-users.no-match-text': 'Versuchen Sie es mit weniger Wörtern oder lassen Sie alle anzeigen.',
  'dimensions-users.show-all': 'Alle anzeigen',

  'dimensions-users.pending.pending':
    'Gehen Sie die Benutzer durch und geben Sie ihnen die Rollen, die sie brauchen. Bestätigen Sie dann, dass die Rollen vollständig sind.',
  'dimensions-users.pending.pending-portal-users':
    'Noch sind nicht alle Benutzer der Telefonanlage da. Wer da ist, kann jetzt Rollen bekommen, die anderen, sobald sie importiert sind.',
  'dimensions-users.finish': 'Rollen sind vollständig',
  'dimensions-users.complete': 'Die Rollen sind vollständig.',
  'dimensions-users.reopen': 'Wieder auf ausstehend setzen',

  'dimensions-users.agents-follow': 'Agenten folgen der Telefonanlage',
  'dimensions-users.agents-follow-about':
    'Solange das ein ist, bekommt jeder Agent der Telefonanlage ungefragt das Agent User Add-On, und es ist kostenpflichtig.',
  'dimensions-users.agents-have': {
    one: '{count} Agent der Telefonanlage hat das Add-on.',
    other: '{count} Agenten der Telefonanlage haben das Add-on.'
  },
  'dimensions-users.agents-would-get': {
    one: 'Eingeschaltet bekommt es {count} Agent mit der nächsten Synchronisierung oder Benutzerliste.',
    other: 'Eingeschaltet bekommen es {count} Agenten mit der nächsten Synchronisierung oder Benutzerliste.'
  },
  'dimensions-users.agents-get': {
    one: '{count} Agent bekommt es mit der nächsten Synchronisierung oder Benutzerliste.',
    other: '{count} Agenten bekommen es mit der nächsten Synchronisierung oder Benutzerliste.'
  },
  'dimensions-users.agents-next': 'Es wirkt mit der nächsten Synchronisierung oder Benutzerliste.',
  'dimensions-users.agents-keep': 'Wer das Add-on hat, behält es, wenn das ausgeschaltet wird.',

  'dimensions-users.notes': 'Was für Rollen gilt',
  'dimensions-users.note.sign-in':
    'Website User setzt eine E-Mail-Adresse voraus, die sonst niemand hat. Benutzer mit einer gemeinsamen können die Rolle nicht bekommen.',
  'dimensions-users.note.essential':
    'Wer in der Telefonanlage und in {dimensions} ist, bekommt ungefragt Essential User, und das ist kostenpflichtig.',
  'dimensions-users.note.builds':
    'Real-Time Add-On und Agent User Add-On bauen auf Essential User auf; Professional User baut auf customer.user.uc auf.',
  'dimensions-users.note.supervisor':
    'Jeder hat höchstens eine Supervisor-Stufe; die höhere enthält die niedrigere.',
  'dimensions-users.note.read-only': 'Microsoft Teams User kann nur gelesen werden.',
  'dimensions-users.note.same-day':
    'Eine Rolle, die am selben Tag vergeben und entzogen wird, kommt nicht auf die Rechnung.',

  'dimensions-role.short.customer.user': 'Website',
  'dimensions-role.short.admin.user': 'Admin',
  'dimensions-role.short.customer.settings': 'Settings',
  'dimensions-role.short.customer.billables.admin': 'Billables',
  'dimensions-role.short.customer.user.pbx': 'Essential',
  'dimensions-role.short.customer.user.pbx.realtime': 'Real-Time',
  'dimensions-role.short.customer.user.acd': 'Agent',
  'dimensions-role.short.customer.user.uc': 'UC',
  'dimensions-role.short.customer.user.uc.remote': 'Professional',
  'dimensions-role.short.customer.user.microsoftteams': 'Teams',
  'dimensions-role.short.customer.user.supervisorl1': 'Reporter',
  'dimensions-role.short.customer.user.supervisorl2': 'Supervisor',

  'dimensions-role.about.customer.user': 'Meldet sich am Kundenportal an.',
  'dimensions-role.about.admin.user': 'Verwaltet die Benutzer des Kunden.',
  'dimensions-role.about.customer.settings': 'Erreicht die Einstellungen des Kunden.',
  'dimensions-role.about.customer.billables.admin': 'Braucht, wer Benutzer so ändert, dass Kosten entstehen.',
  'dimensions-role.about.customer.user.pbx':
    'Anrufe werden ausgewertet und gespeichert. Kommt bei Benutzern der Telefonanlage von selbst.',
  'dimensions-role.about.customer.user.pbx.realtime': 'Ergänzt Essential User um Echtzeitansichten.',
  'dimensions-role.about.customer.user.acd':
    'Ergänzt Essential User um den Status der Agenten. Kann von selbst den Agenten der Telefonanlage folgen.',
  'dimensions-role.about.customer.user.uc':
    'Darauf baut Professional User auf; der Hersteller nennt sie nur so.',
  'dimensions-role.about.customer.user.uc.remote':
    'Die Seiten des Herstellers nennen nicht mehr als den Namen.',
  'dimensions-role.about.customer.user.microsoftteams':
    'Zeigt, dass es ein Benutzer von Microsoft Teams ist.',
  'dimensions-role.about.customer.user.supervisorl1': 'Berichte über die beaufsichtigten Benutzer.',
  'dimensions-role.about.customer.user.supervisorl2': 'Echtzeitansichten und alles aus der Stufe darunter.',

  'dimensions-roles.title': 'Rollen von {name}',
  'dimensions-roles.group.access': 'Zugang und Berechtigungen',
  'dimensions-roles.group.licences': 'Benutzerlizenzen',
  'dimensions-roles.group.supervisor': 'Supervisor-Stufe',
  'dimensions-roles.free': 'Der Hersteller nennt dafür keine Kosten.',
  'dimensions-roles.no-level': 'Keine Supervisor-Stufe',
  'dimensions-roles.level-about': 'Höchstens eine; eine andere zu wählen ersetzt sie.',
  'dimensions-roles.charged': 'Kostenpflichtig',
  'dimensions-roles.price': 'Schätzung: {price} im Monat',
  'dimensions-roles.price-unknown': 'Preis nicht bekannt',
  'dimensions-roles.automatic': 'Automatisch',
  'dimensions-roles.read-only': 'Schreibgeschützt',
  'dimensions-roles.always': 'Bekommt jeder, der hier hinzugefügt wird',
  'dimensions-roles.since': 'Seit {day}',
  'dimensions-roles.needs': 'Baut auf {role} auf.',
  'dimensions-roles.came-along': '{role} baut auf {other} auf, deshalb werden beide vergeben.',
  'dimensions-roles.took-place': '{role} tritt an die Stelle von {other}.',
  'dimensions-roles.no-sign-in':
    'Ohne Website User lassen sich diese Berechtigungen nicht nutzen: Niemand kann sich ohne diese Rolle anmelden.',
  'dimensions-roles.email-unfit.missing': 'Es gibt keine E-Mail-Adresse für die Anmeldung.',
  'dimensions-roles.email-unfit.shared':
    'Dieselbe E-Mail-Adresse hat noch jemand; deshalb kann sich keiner von beiden anmelden.',
  'dimensions-roles.email-unfit.elsewhere': 'Ein Benutzer eines anderen Kunden hat dieselbe E-Mail-Adresse.',
  'dimensions-roles.stays.read-only':
    'Wird vom Hersteller vergeben; hier kann sie weder vergeben noch entzogen werden.',
  'dimensions-roles.stays.needed': 'Wird gebraucht für {roles}. Entziehen Sie das zuerst.',
  'dimensions-roles.stays.automatic':
    'Dieser Benutzer ist in der Telefonanlage und bekäme sie von selbst wieder.',
  'dimensions-roles.primary-about':
    'Der Hauptbenutzer kam mit dem Kunden. Neben ihm kann noch jemand Administrator werden.',

  'dimensions-charges.title': {
    one: '{count} kostenpflichtige Rolle kommt hinzu',
    other: '{count} kostenpflichtige Rollen kommen hinzu'
  },
  'dimensions-charges.line': '{role}: {count} × {price}',
  'dimensions-charges.line-unknown': '{role}: {count}, Preis nicht bekannt',
  'dimensions-charges.line-count': '{role}: {count}',
  'dimensions-charges.total': 'Schätzung: {total} im Monat, nach Ihrer eigenen Preisliste.',
  'dimensions-charges.total-partly': 'Schätzung: {total} im Monat für die mit bekanntem Preis.',
  'dimensions-charges.zero.zero-rated-internal':
    'Der Kunde ist das interne System, deshalb haben die Positionen den Betrag null.',
  'dimensions-charges.zero.zero-rated-trial':
    'Der Kunde ist in der Testphase; bis zu ihrem Ende haben die Positionen den Betrag null.',
  'dimensions-charges.zero-roles': 'In der Testphase und bis dahin mit dem Betrag null: {trials}.',
  'dimensions-charges.accept': {
    one: 'Ich akzeptiere die Kosten für {count} Rolle',
    other: 'Ich akzeptiere die Kosten für {count} Rollen'
  },
  'dimensions-charges.to-accept': 'Zuerst sind die Kosten zu akzeptieren.',
  'dimensions-charges.why': 'Die Schnittstelle des Herstellers verlangt, dass Kosten akzeptiert werden.',

  'dimensions-change.roles-title': {
    one: 'Rollen von {count} Benutzer ändern',
    other: 'Rollen von {count} Benutzern ändern'
  },
  'dimensions-change.remove-title': {
    one: '{count} Benutzer entfernen',
    other: '{count} Benutzer entfernen'
  },
  'dimensions-change.like': 'Rollen eines anderen Benutzers geben',
  'dimensions-change.like-placeholder': 'Name oder E-Mail',
  'dimensions-change.like-none': 'Niemand passt',
  'dimensions-change.wish.leave': 'Lassen, wie es ist',
  'dimensions-change.wish.give': 'Vergeben',
  'dimensions-change.wish.take': 'Entziehen',
  'dimensions-change.roles-about': 'Was hier nicht gewählt wird, bleibt bei jedem Benutzer, wie es ist.',
  'dimensions-change.button': { one: '{count} Benutzer ändern', other: '{count} Benutzer ändern' },
  'dimensions-change.remove-button': {
    one: '{count} Benutzer entfernen',
    other: '{count} Benutzer entfernen'
  },
  'dimensions-change.remove-about':
    'Zugang und Rollen enden; die Personen bleiben im Konto. Benutzer der Telefonanlage bleiben.',

  'dimensions-plan.title': 'Was geschieht',
  'dimensions-plan.nothing': 'Bei niemandem ändert sich etwas',
  'dimensions-plan.added': {
    one: '{count} Benutzer wird hinzugefügt',
    other: '{count} Benutzer werden hinzugefügt'
  },
  'dimensions-plan.changed': {
    one: '{count} Benutzer wird geändert',
    other: '{count} Benutzer werden geändert'
  },
  'dimensions-plan.removed': {
    one: '{count} Benutzer wird entfernt',
    other: '{count} Benutzer werden entfernt'
  },
  'dimensions-plan.unchanged': {
    one: 'Bei {count} Benutzer ist es schon so',
    other: 'Bei {count} Benutzern ist es schon so'
  },
  'dimensions-plan.gained': {
    one: '{role}: {count} Benutzer bekommt sie',
    other: '{role}: {count} Benutzer bekommen sie'
  },
  'dimensions-plan.ended': {
    one: '{role}: {count} Benutzer verliert sie',
    other: '{role}: {count} Benutzer verlieren sie'
  },
  'dimensions-plan.ended-charged': {
    one: '{count} kostenpflichtige Rolle fällt weg',
    other: '{count} kostenpflichtige Rollen fallen weg'
  },
  'dimensions-plan.ended-billed':
    'Was länger als einen Tag vergeben war, steht noch auf der nächsten Rechnung.',
  'dimensions-plan.left-out': {
    one: '{count} Benutzer wird ausgelassen',
    other: '{count} Benutzer werden ausgelassen'
  },
  'dimensions-plan.left.email-missing': 'Keine E-Mail-Adresse für die Anmeldung.',
  'dimensions-plan.left.email-elsewhere': 'Ein Benutzer eines anderen Kunden hat dieselbe E-Mail-Adresse.',
  'dimensions-plan.left.email-shared':
    'Dieselbe E-Mail-Adresse hat noch jemand; deshalb kann sich keiner von beiden anmelden.',
  'dimensions-plan.left.email-shared-pbx':
    'Ein anderer Benutzer hat die Adresse schon. Ist das dieselbe Person in der Telefonanlage, geben Sie stattdessen jenem Benutzer Website User.',
  'dimensions-plan.left.read-only':
    '{role} vergibt der Hersteller; hier kann die Rolle weder vergeben noch entzogen werden.',
  'dimensions-plan.left.needed': 'Eine andere Rolle des Benutzers baut auf {role} auf.',
  'dimensions-plan.left.automatic': 'Wer in der Telefonanlage ist, bekäme {role} von selbst wieder.',
  'dimensions-plan.can-undo': 'Das Ganze ist eine einzige Änderung und lässt sich rückgängig machen.',

  'dimensions-add.title': 'Benutzer hinzufügen',
  'dimensions-add.about':
    'Wer hinzugefügt wird, kann sich anmelden. Von hier aus wird nichts gesendet; der Hersteller lädt Personen ein, wenn sie dort erstellt werden.',
  'dimensions-add.way': 'Wer hinzugefügt wird',
  'dimensions-add.way.people': 'Personen des Kontos',
  'dimensions-add.way.new': 'Jemand Neues',
  'dimensions-add.people-search': 'Personen suchen',
  'dimensions-add.people-list': 'Personen des Kontos ohne Zugang',
  'dimensions-add.people-chosen': { one: '{count} Person gewählt', other: '{count} Personen gewählt' },
  'dimensions-add.people-none': 'Alle Personen des Kontos haben schon Zugang',
  'dimensions-add.button': { one: '{count} Benutzer hinzufügen', other: '{count} Benutzer hinzufügen' },
  'dimensions-add.button-new': 'Benutzer hinzufügen',
  'dimensions-add.roles': 'Rollen für alle davon',

  'dimensions-person.panel': '{dimensions}',
  'dimensions-person.none': 'Kein Zugang zu {dimensions}.',
  'dimensions-person.give': 'Zugang geben',
  'dimensions-person.roles': 'Rollen'
};
