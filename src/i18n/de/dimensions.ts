/**
 * Words that several screens share, what happens to customers, and why it does not. The names of the product and of the
 * telephone system are the reseller's: `{dimensions}` and `{kazoo}` stand for them, and nobody has to give them.
 */
export const dimensions = {
  'nav.dimensions': '{dimensions}',
  'dimensions.about':
    'Kunden, die für {dimensions} geplant sind, ihre Testphasen und was ihnen berechnet wird.',
  'dimensions.pages': 'Seiten von {dimensions}',
  'dimensions.sections': 'Bereiche von {dimensions}',
  'dimensions.customers': 'Kunden',
  'dimensions.trials': 'Testphasen',
  'dimensions.billing': 'Abrechnung',
  'dimensions.reconciliation': 'Abgleich',
  'dimensions.overview': 'Übersicht',
  'dimensions.create-customer': 'Neuen Kunden erstellen',
  'dimensions.connection': 'PBX-Verbindung',
  'dimensions.roster': 'PBX-Benutzerliste',
  'dimensions.users': 'Benutzer',
  'dimensions.export': 'Export',
  'dimensions.customer-details': 'Kundendetails',
  'dimensions.primary-user': 'Hauptbenutzer',
  'dimensions.pbx-details': 'PBX-Details',
  'dimensions.role-assignment': 'Rollen zuweisen',
  'dimensions.name': 'Name',
  'dimensions.product-type': 'Produkttyp',
  'dimensions.reference': 'Referenz',
  'dimensions.country': 'Land',
  'dimensions.notes': 'Notizen',
  'dimensions.enable-trial': 'Testphase aktivieren',
  'dimensions.trial-expires': 'Ablaufdatum der Testphase',
  'dimensions.internal-system': 'Internes System',
  'dimensions.date-created': 'Erstellt am',
  'dimensions.status': 'Status',
  'dimensions.tenant-id': 'Mandanten-ID',
  'dimensions.pbx-template': 'PBX-Vorlage',
  'dimensions.sub-accounts': 'Unterkonten automatisch bereitstellen',
  'dimensions.simulated': 'Simuliert',
  'dimensions.estimate': 'Schätzung',
  'dimensions.roles-pending': 'Rollen stehen aus',
  'dimensions.edit': 'Bearbeiten',

  'pbx-kind.kazoo': '{kazoo}',
  'pbx-kind.3cx': '3CX',
  'pbx-kind.teams': 'Microsoft Teams',
  'pbx-identifier.kazoo': 'Konto-ID',
  'pbx-identifier.3cx': 'Benutzername',
  'pbx-identifier.teams': 'Mandanten-ID',

  'value.action.read-dimensions': '{dimensions} eines Kontos sehen',
  'value.action.change-dimensions': '{dimensions} für ein Konto planen',
  'value.action.read-notes': 'die Notizen des Partners lesen',
  'value.action.read-dimensions-prices': 'Preise und Schätzungen von {dimensions} sehen',
  'value.action.hand-over-dimensions': 'vorbereiten, was im Reseller-Portal zu tun ist',
  'rule.PER-31':
    'Kunden werden im Reseller-Portal verwaltet, von Benutzern des Resellers mit der Berechtigung Customer Administrator.',
  'rule.PER-32':
    'Ein Administrator des Kunden verwaltet dessen Benutzer und darf hier sehen, was geplant ist.',
  'rule.PER-33': 'Kunden zu erstellen und zu ändern ist dem Reseller vorbehalten.',
  'rule.PER-34':
    'Die Leute des Partners lesen seine Notizen, sehen seine Preise und übergeben an das Reseller-Portal.',
  'rule.PER-35':
    'Notizen sind für Kolleginnen und Kollegen, Preise sind Sache des Partners, und das Reseller-Portal ist nicht das des Kunden. Ein Kontoadministrator bekommt nichts davon.',
  'rule.RGT-26': 'Preise und Schätzungen sieht, wer Benutzer und Bestellungen anzeigen darf.',

  'sync-state.none': 'Nicht verbunden',
  'sync-state.paused': 'Verbindung pausiert',
  'sync-state.connecting': 'Verbindung zur Telefonanlage wird hergestellt',
  'sync-state.discovering': 'Benutzer werden gesucht',
  'sync-state.syncing': 'Benutzer werden synchronisiert',
  'sync-state.monitoring': 'Anrufe und Status der Agenten werden überwacht',
  'sync-state.monitoring-partial': 'Wird überwacht, mit offenen Punkten',
  'sync-state.error': 'Angehalten',
  'sync-state.closed': 'Geschlossen',

  'dimensions-part.name': 'ein Name',
  'dimensions-part.product-type': 'ein Produkttyp',
  'dimensions-part.country': 'ein Land',
  'dimensions-part.primary-user': 'ein Hauptbenutzer',
  'dimensions-part.connection': 'eine PBX-Verbindung',
  'dimensions-part.connection-name': 'ein Name der Verbindung',
  'dimensions-part.identifier': 'das Konto des Kunden in der Telefonanlage',

  'line.dimensions-settings-changed': 'Einstellungen von {dimensions} geändert',
  'line.dimensions-names-changed': 'Produktnamen geändert',
  'line.dimensions-region-changed': 'Region bei {dimensions} geändert',
  'line.dimensions-country-changed': 'Eigenes Land für {dimensions} geändert',
  'line.dimensions-currency-changed': 'Währung der Preisgruppen: {currency}',
  'line.trials-on': 'Testphasen von {dimensions} eingeschaltet',
  'line.trials-off': 'Testphasen von {dimensions} ausgeschaltet',
  'line.longest-trial-changed': {
    one: 'Längste Testphase: {count} Tag',
    other: 'Längste Testphase: {count} Tage'
  },
  'line.billed-directly-on': 'Direkte Abrechnung durch den Hersteller von {dimensions} eingeschaltet',
  'line.billed-directly-off': 'Direkte Abrechnung durch den Hersteller von {dimensions} ausgeschaltet',
  'line.minimum-term-on': 'Abrechnung für mindestens 30 Tage eingeschaltet',
  'line.minimum-term-off': 'Abrechnung für mindestens 30 Tage ausgeschaltet',
  'line.rate-band-added': 'Preisgruppe {name} hinzugefügt',
  'line.rate-band-corrected': 'Preisgruppe {name} geändert',
  'line.rate-band-removed': 'Preisgruppe {name} entfernt',
  'line.product-type-added': 'Produkttyp {name} hinzugefügt',
  'line.product-type-corrected': 'Produkttyp {name} geändert',
  'line.product-type-removed': 'Produkttyp {name} entfernt',
  'line.pbx-template-added': 'PBX-Vorlage {name} hinzugefügt',
  'line.pbx-template-corrected': 'PBX-Vorlage {name} geändert',
  'line.pbx-template-removed': 'PBX-Vorlage {name} entfernt',
  'line.default-template-set': '{name} ist jetzt die Standard-PBX-Vorlage',
  'line.default-template-cleared': 'Keine PBX-Vorlage ist mehr Standard',
  'line.dimensions-examples-removed': {
    one: '{count} Beispiel aus den Katalogen entfernt',
    other: '{count} Beispiele aus den Katalogen entfernt'
  },
  'line.dimensions-customer-added': '{dimensions} für {account} begonnen',
  'line.dimensions-customer-corrected': '{dimensions} von {account} geändert',
  'line.connection-made': 'PBX-Verbindung von {account} angelegt',
  'line.connection-corrected': 'PBX-Verbindung von {account} geändert',
  'line.connection-enabled': 'PBX-Verbindung von {account} aktiviert',
  'line.connection-paused': 'PBX-Verbindung von {account} pausiert',
  'line.dimensions-customer-created': 'Kunde {account} für {dimensions} bereit',
  'line.dimensions-status-recorded': 'Status von {account} bei {dimensions} erfasst: {dimensionsStatus}',
  'line.termination-scheduled': 'Beenden von {account} für {day} geplant',
  'line.termination-unscheduled': 'Geplantes Beenden von {account} zurückgenommen',
  'line.internal-on': '{account} ist jetzt das interne System',
  'line.internal-off': '{account} ist nicht mehr das interne System',
  'line.agents-follow-on':
    'Agenten der Telefonanlage von {account} bekommen das Agent User Add-On von selbst',
  'line.agents-follow-off':
    'Agenten der Telefonanlage von {account} bekommen das Agent User Add-On nicht mehr von selbst',
  'line.role-trial-recorded': 'Testphase der Rolle {customerRole} für {account} eingetragen, bis {day}',
  'line.role-trial-removed': 'Testphase der Rolle {customerRole} bei {account} entfernt',
  'line.simulation-chosen': 'Simulierte Telefonanlage für {account} gewählt',
  'line.sync-advanced': 'Simulierte Verbindung von {account}: {syncState}',
  'line.simulation-ended': 'Die Simulation für {account} ist vorbei',
  'line.dimensions-user-added': '{person} zu {dimensions} hinzugefügt',
  'line.dimensions-users-added': {
    one: '{count} Benutzer zu {dimensions} hinzugefügt',
    other: '{count} Benutzer zu {dimensions} hinzugefügt'
  },
  'line.dimensions-user-corrected': '{dimensions} von {person} geändert',
  'line.dimensions-users-corrected': {
    one: '{dimensions} von {count} Benutzer geändert',
    other: '{dimensions} von {count} Benutzern geändert'
  },
  'line.charged-roles-added': {
    one: '{count} kostenpflichtige Rolle mehr',
    other: '{count} kostenpflichtige Rollen mehr'
  },
  'line.charged-roles-ended': {
    one: '{count} kostenpflichtige Rolle weniger',
    other: '{count} kostenpflichtige Rollen weniger'
  },
  'line.dimensions-user-removed': '{person} aus {dimensions} entfernt',
  'line.dimensions-users-removed': {
    one: '{count} Benutzer aus {dimensions} entfernt',
    other: '{count} Benutzer aus {dimensions} entfernt'
  },
  'line.roles-done': 'Rollen von {account} vollständig',
  'line.roles-pending': 'Rollen von {account} stehen wieder aus',
  'line.dimensions-customer-removed': '{dimensions} von {account} entfernt',

  'refusal.gone-dimensions-customer': 'Dieses Konto hat {dimensions} nicht mehr.',
  'refusal.gone-dimensions-user': 'Diesen Benutzer gibt es nicht mehr.',
  'refusal.gone-product-type': 'Diesen Produkttyp gibt es im Katalog nicht mehr.',
  'refusal.gone-rate-band': 'Diese Preisgruppe gibt es im Katalog nicht mehr.',
  'refusal.gone-pbx-template': 'Diese PBX-Vorlage gibt es im Katalog nicht mehr.',
  'refusal.customer-name-taken': 'Ein anderer Kunde heißt schon {name}.',
  'remedy.customer-name-taken': 'Geben Sie diesem einen Namen, der die beiden unterscheidet.',
  'refusal.product-type-unfit': 'Der Produkttyp {name} kann hier nicht gewählt werden.',
  'refusal.product-type-unfit.not-in-region': 'Der Produkttyp {name} wird in Ihrer Region nicht angeboten.',
  'refusal.product-type-unfit.not-for-pbx':
    'Der Produkttyp {name} wird für keine Telefonanlage angeboten, für die Sie eine Vorlage haben.',
  'refusal.product-type-unfit.template-differs':
    'Der Produkttyp {name} wird für Telefonanlagen von der Art dieser PBX-Vorlage nicht angeboten.',
  'remedy.product-type-unfit':
    'Wählen Sie einen anderen. Der Vertrieb des Herstellers weiß, welche angeboten werden.',
  'remedy.product-type-unfit.template-differs':
    'Wählen Sie unter „Kundendetails“ einen anderen Produkttyp oder eine andere PBX-Vorlage.',
  'refusal.product-type-locked':
    'Der Produkttyp {name} kann nicht mehr geändert werden, sobald er zugewiesen ist.',
  'refusal.lock-not-acknowledged':
    'Der Produkttyp {name} bleibt endgültig, und das hat noch niemand bestätigt.',
  'remedy.lock-not-acknowledged': 'Bestätigen Sie es beim Produkttyp oder wählen Sie einen anderen.',
  'refusal.trial-unfit': 'An diesem Tag kann die Testphase nicht enden.',
  'refusal.trial-unfit.not-entitled': 'Mit dem Hersteller sind keine Testphasen vereinbart.',
  'refusal.trial-unfit.too-early': 'Eine Testphase endet nach ihrem Beginn und nicht in der Vergangenheit.',
  'refusal.trial-unfit.too-long': {
    one: 'Eine Testphase darf höchstens {most} Tag dauern.',
    other: 'Eine Testphase darf höchstens {most} Tage dauern.'
  },
  'refusal.trial-unfit.not-after-creation':
    'Eine Testphase wird gewählt, wenn der Kunde erstellt wird, nicht später.',
  'refusal.trial-unfit.termination-only':
    'Eine laufende Testphase lässt sich nur abbrechen, indem der Kunde beendet wird.',
  'refusal.trial-unfit.not-extendable':
    'Eine laufende Testphase kann verkürzt, aber nicht verlängert werden.',
  'refusal.trial-unfit.over-already':
    'Eine abgelaufene Testphase bleibt vermerkt: Auf ihrem letzten Tag beruht, was abgerechnet wurde.',
  'remedy.trial-unfit.not-entitled': 'Sprechen Sie mit der Kundenbetreuung des Herstellers über Testphasen.',
  'refusal.internal-taken': '{name} ist das interne System, und es gibt nur eines.',
  'remedy.internal-taken': 'Heben Sie dort zuerst die Kennzeichnung auf.',
  'refusal.tenant-id-taken': '{name} hat diese Mandanten-ID schon.',
  'remedy.tenant-id-taken':
    'Kopieren Sie die ID dieses Kunden aus dem Portal, oder berichtigen Sie zuerst die des anderen.',
  'refusal.internal-unfit': 'Dieser Kunde kann nicht das interne System sein.',
  'refusal.internal-unfit.not-at-creation':
    'Das interne System wird gekennzeichnet, wenn der Kunde bearbeitet wird, nicht beim Erstellen.',
  'refusal.internal-unfit.not-for-evaluation':
    'Das interne System ist für Ihren eigenen Gebrauch und für Vorführungen, nicht für einen Kunden, der das Produkt ausprobiert.',
  'refusal.internal-unfit.trial-running': 'Ein Kunde in der Testphase kann nicht das interne System sein.',
  'remedy.internal-unfit.not-for-evaluation':
    'Sprechen Sie mit der Kundenbetreuung des Herstellers über eine Testphase.',
  'refusal.dimensions-incomplete': 'Es fehlt noch etwas: {missing}.',
  'refusal.primary-user-stays': 'Der Hauptbenutzer kam mit dem Kunden und bleibt.',
  'remedy.primary-user-stays': 'Geben Sie jemand anderem die Rolle User Administrator.',
  'refusal.connection-missing': 'Es gibt noch keine PBX-Verbindung.',
  'refusal.connection-closed': 'Der Kunde ist beendet und seine PBX-Verbindung endgültig geschlossen.',
  'refusal.connection-paused':
    'Die PBX-Verbindung ist pausiert: Bis sie aktiviert wird, wird kein Benutzer importiert.',
  'refusal.sub-accounts-stay':
    'Ob Unterkonten überwacht werden, wird beim Erstellen der Verbindung gewählt und bleibt so.',
  'remedy.sub-accounts-stay': 'Legen Sie eine neue Verbindung an.',
  'refusal.top-level-account':
    'Mit diesem Konto in der Telefonanlage würden die Unterkonten aller Ihrer Kunden überwacht.',
  'remedy.top-level-account': 'Geben Sie das eigene Konto des Kunden ein.',
  'refusal.dimensions-action-unfit': 'Der Status des Kunden lässt das nicht zu.',
  'refusal.dimensions-action-unfit.vendor-support-only':
    'Einen beendeten Kunden kann nur der Support des Herstellers wiederherstellen.',
  'refusal.dimensions-action-unfit.known-to-vendor':
    'Der Hersteller kennt diesen Kunden, deshalb wird er hier nicht entfernt.',
  'refusal.dimensions-action-unfit.status-unfit': 'Der Status des Kunden lässt das nicht zu.',
  'refusal.day-unfit': 'Dieser Tag ist hier nicht möglich.',
  'refusal.role-on-trial': 'Für die Rolle {role} ist schon eine Testphase eingetragen.',
  'remedy.role-on-trial': 'Entfernen Sie diese Testphase zuerst.',
  'refusal.role-trial-too-early':
    'Die Testphase einer Rolle endet nicht vor dem Erstellen des Kunden ({first}).',
  'refusal.last-administrator': '{person} ist der letzte Administrator dieses Kunden.',
  'remedy.last-administrator':
    'Geben Sie zuerst jemand anderem die Rollen Website User und User Administrator.',
  'refusal.role-unfit': '{person} kann die Rolle {role} nicht bekommen.',
  'refusal.role-unfit.read-only':
    'Die Rolle {role} vergibt der Hersteller; hier kann sie nicht vergeben werden.',
  'refusal.role-unfit.prerequisite-missing': '{person} fehlt die Rolle, auf der {role} aufbaut.',
  'refusal.role-unfit.supervisor-already': '{person} hat schon eine andere Supervisor-Stufe.',
  'refusal.role-unfit.email-shared':
    'Die E-Mail-Adresse von {person} hat noch jemand; deshalb kann sich keiner von beiden anmelden.',
  'refusal.role-unfit.email-missing': '{person} hat keine E-Mail-Adresse für die Anmeldung.',
  'refusal.role-unfit.email-elsewhere':
    'Ein Benutzer eines anderen Kunden hat die E-Mail-Adresse von {person}.',
  'remedy.role-unfit.email-elsewhere':
    'Geben Sie diesem Benutzer an der PBX eine eigene Adresse und importieren Sie die Benutzer erneut.',
  'refusal.role-stays': 'Die Rolle {role} kann {person} nicht entzogen werden.',
  'refusal.role-stays.read-only':
    'Die Rolle {role} vergibt der Hersteller; hier kann sie nicht entzogen werden.',
  'refusal.role-stays.needed': 'Eine andere Rolle von {person} baut auf {role} auf.',
  'refusal.role-stays.automatic':
    '{person} ist in der Telefonanlage und bekäme die Rolle {role} von selbst wieder.',
  'remedy.role-stays.needed': 'Entziehen Sie zuerst die andere Rolle.',
  'refusal.charges-not-accepted': {
    one: '{count} Rolle ist kostenpflichtig, und das hat noch niemand akzeptiert.',
    other: '{count} Rollen sind kostenpflichtig, und das hat noch niemand akzeptiert.'
  },
  'refusal.sync-unfit': 'So, wie die Verbindung jetzt steht, ist das nicht möglich.',
  'refusal.pbx-user-stays': '{person} ist in der Telefonanlage, deshalb bleibt dieser Benutzer.',
  'remedy.pbx-user-stays':
    'Entziehen Sie stattdessen die Rollen, oder entfernen Sie den Benutzer in der Telefonanlage.',
  'refusal.named-by-customers': {
    one: '{count} Kunde verwendet {name}.',
    other: '{count} Kunden verwenden {name}.'
  },
  'remedy.named-by-customers': 'Wählen Sie dort zuerst etwas anderes.',
  'refusal.product-type-name-taken': 'Ein anderer Produkttyp heißt schon {name}.',
  'remedy.product-type-name-taken': 'Geben Sie diesem einen Namen, der die beiden unterscheidet.',
  'refusal.named-by-product-types': {
    one: '{count} Produkttyp nennt {name}.',
    other: '{count} Produkttypen nennen {name}.'
  },
  'remedy.named-by-product-types': 'Wählen Sie dort zuerst eine andere Preisgruppe.'
};
