/** Onboarding templates, the wizard that makes them, and what the partner has at Webex. */
export const webexTemplates = {
  'wizard.steps': 'Schritte',
  'wizard.step-of': 'Schritt {step} von {count}',
  'wizard.done': 'erledigt',
  'wizard.next': 'Weiter',

  'palette.new-template': 'Onboarding-Vorlage erstellen',
  'templates.about':
    'Einstellungen, die viele Kunden von Webex for Wholesale gemeinsam haben. Jeder Kunde wird mit einer dieser Vorlagen erstellt.',
  'templates.table': 'Onboarding-Vorlagen',
  'templates.search': 'Vorlagen durchsuchen',
  'templates.search-placeholder': 'Name, Land, Administrator, Abonnement oder Provisioning ID',
  'templates.shown': { one: '{count} Vorlage angezeigt', other: '{count} Vorlagen angezeigt' },
  'templates.column.name': 'Name',
  'templates.column.country': 'Land',
  'templates.column.authentication': 'Authentifizierung',
  'templates.column.subscription': 'Abonnement',
  'templates.column.status': 'Status',
  'templates.column.customers': 'Kunden',
  'templates.customers': { one: '{count} Kunde', other: '{count} Kunden' },
  'templates.testing': 'Test',
  'templates.testing-about':
    'Es ist kein Wholesale-Abonnement gewählt, deshalb halten wir sie für eine Vorlage zum Testen. Das ist unsere Lesart: Der Hersteller zeigt eine solche Vorlage als „Wholesale testing“ an und sagt nicht, was daraus folgt.',
  'templates.empty-title': 'Noch keine Onboarding-Vorlagen',
  'templates.empty-text':
    'Eine Vorlage enthält die Einstellungen, die viele Kunden gemeinsam haben: wer sie administriert, wie sich ihre Benutzer anmelden, welche E-Mails verschickt werden. Ohne Vorlage können weder Kunden noch Benutzer bereitgestellt werden.',
  'templates.no-match-title': 'Keine Vorlage passt',
  'templates.no-match-text': 'Jedes Wort der Suche muss in der Vorlage vorkommen.',
  'templates.show-all': 'Alle Vorlagen anzeigen',
  'templates.gone-title': 'Diese Vorlage gibt es hier nicht',
  'templates.gone-text': 'Sie wurde gelöscht, oder die Adresse gehört zu einem anderen Arbeitsbereich.',
  'templates.back-to-list': 'Zu den Vorlagen',

  'templates.type': 'Typ',
  'templates.type-title': 'Typ der Vorlage',
  'templates.type-about': 'Eine Karte für jede Produktfamilie, die der Partner verkauft.',
  'templates.type.webex-for-wholesale.about':
    'Kunden mit eigener Organisation, die dem Partner über sein Wholesale-Abonnement berechnet werden.',
  'templates.choose-type': 'Wählen Sie einen Typ, um fortzufahren.',
  'templates.step.primary': 'Primäreinstellungen',
  'templates.step.authentication': 'Authentifizierung',
  'templates.step.settings': 'E-Mail- und Anrufeinstellungen',
  'templates.saves':
    'Jeder Schritt wird mit „Weiter“ gespeichert. Sie können unterbrechen und später weitermachen.',
  'templates.saves-submitted': 'Jeder Schritt wird mit „Weiter“ gespeichert.',
  'templates.submit': 'Einreichen',
  'templates.edit-title': '{template} bearbeiten',
  'templates.choose': 'Auswählen …',
  'templates.none': 'Keine',
  'templates.no-match': 'Nichts gefunden.',
  'templates.primary-about': 'Wie die Vorlage heißt und womit ihre Kunden beginnen.',
  'templates.name-hint': 'Damit beim Erstellen eines Kunden die richtige gefunden wird.',
  'templates.required-reading':
    'Der Hersteller kennzeichnet nur das Land als Pflicht. Dass es ohne das Übrige, was hier Pflicht ist, nicht weitergeht, ist unsere Lesart.',
  'templates.admin-option': '{name} ({email})',
  'templates.subscription-option': '{id} ({label})',
  'templates.no-admins': 'Es ist noch kein Administrator erfasst.',
  'templates.email-language-hint': 'Die Sprache der E-Mails, die Webex verschickt.',
  'templates.subscription-hint': 'Eine Vorlage ohne Abonnement ist zum Testen da (unsere Lesart).',
  'templates.add-admin': 'Administrator hinzufügen',
  'templates.add-subscription': 'Abonnement hinzufügen',
  'templates.add-provider': 'Anbieter hinzufügen',
  'templates.calling-about':
    'Optional. Eine Vorlage enthält einen einzigen Anbieter für Cloud Connected PSTN, für alle ihre Kunden.',
  'templates.pstn-left-empty':
    'Bleibt das Feld leer, wird die PSTN-Anbindung für jeden Standort eines Kunden gewählt.',
  'templates.pstn-advised-against': 'Cisco rät davon ab, hier einen Anbieter zu wählen',
  'templates.pstn-reasons':
    'Cisco sagt, dass dieser Weg Einschränkungen hat. Die Stelle, an der sie aufgeführt sind, war nicht lesbar; diese sehen wir:',
  'templates.pstn-reason.per-site':
    'PSTN gehört zu einem Standort, und die Standorte eines Kunden können verschieden sein.',
  'templates.pstn-reason.many': 'Eine Vorlage dient vielen Kunden, vielleicht in mehreren Ländern.',
  'templates.pstn-reason.interface':
    'Die Schnittstelle kann von den PSTN-Anbindungen nur Local Gateway und nicht integriertes Cloud Connected PSTN setzen.',
  'templates.pstn-instead':
    'Lassen Sie das Feld stattdessen leer und wählen Sie die Anbindung danach für jeden Standort.',

  'templates.authentication-about':
    'Wie sich die Benutzer der Kunden anmelden. Das gilt für Kunden, die von da an erstellt werden.',
  'authentication.webex.about': 'Webex selbst ist der Identitätsanbieter.',
  'authentication.partner-saml.about': 'Ihr eigener Identitätsanbieter, über SAML.',
  'authentication.partner-oidc.about': 'Ihr eigener Identitätsanbieter, über OpenID Connect.',
  'templates.saml-hint': 'Die EntityID in den SAML-Metadaten Ihres Identitätsanbieters.',
  'templates.oidc-hint':
    'Der Name, den der Identitätsanbieter bei der Einrichtung durch Cisco bekommen hat. Nur Buchstaben, Ziffern und - _ ~ . sind erlaubt, höchstens 128 Zeichen; Groß- und Kleinschreibung spielt keine Rolle.',
  'templates.tac-title': 'Öffnen Sie zuerst einen Fall beim Cisco TAC',
  'templates.tac-saml':
    'Cisco richtet die Vertrauensstellung mit Ihrem Identitätsanbieter außerhalb dieses Produkts ein. Tauschen Sie in dem Fall die SAML-Metadaten aus.',
  'templates.tac-oidc':
    'Cisco richtet die Vertrauensstellung mit Ihrem Identitätsanbieter außerhalb dieses Produkts ein. In den Fall gehören:',
  'templates.tac.name': 'der Name des Identitätsanbieters',
  'templates.tac.client': 'Client-ID und geheimer Clientschlüssel; der Schlüssel wird hier nie gespeichert',
  'templates.tac.scopes': 'Scopes, durch Leerzeichen getrennt, darunter openid und email',
  'templates.tac.endpoints': 'der Discovery-Endpunkt oder die Endpunkte für Autorisierung und Token',
  'templates.tac.organisation': 'die Organisations-ID des Partners',
  'templates.tac-list-reading':
    'Die Liste ist für Webex for BroadWorks dokumentiert; dass sie für Wholesale ebenso gilt, ist unsere Lesart.',

  'templates.settings-about':
    'Die Liste des Herstellers war nicht vollständig lesbar. Was gekennzeichnet ist, ist unsere Lesart; lassen Sie weg, was Partner Hub nicht anzeigt.',
  'template-setting.admin-invites-when-attaching.about':
    'Muss eingeschaltet sein, bevor eine vorhandene Organisation angebunden werden kann.',
  'template-setting.brand-name.about': 'Der Name, der in den E-Mails an die Benutzer des Kunden steht.',
  'template-setting.activation-emails.about':
    'Ob neue Benutzer eine E-Mail bekommen, mit der sie ihr Konto aktivieren. Eine Organisation hat diesen Schalter; dass ihn auch eine Vorlage hat, ist nicht bestätigt.',
  'template-setting.no-free-calling.about':
    'Für Webex for BroadWorks dokumentiert; für Wholesale nicht bestätigt.',
  'templates.summary-about':
    'Sehen Sie die Einstellungen durch. Es wird nichts gesendet; alles bleibt auf diesem Gerät.',
  'templates.missing-title': 'Etwas fehlt',
  'templates.missing': 'Zum Einreichen fehlt noch: {fields}.',
  'templates.edit-section': '{section} bearbeiten',

  'templates.edit': 'Bearbeiten',
  'templates.continue': 'Fortfahren',
  'templates.duplicate': 'Duplizieren',
  'templates.delete': 'Löschen',
  'templates.delete-title': 'Vorlage {template} löschen?',
  'templates.delete-text': 'Kein Kunde verwendet sie. In Partner Hub ändert sich nichts.',
  'templates.copy-of': 'Kopie von {template}',
  'templates.draft-title': 'Das ist ein Entwurf',
  'templates.draft-text': 'Sobald die Vorlage eingereicht ist, kann mit ihr ein Kunde erstellt werden.',
  'templates.provisioning-about':
    'Webex vergibt sie, wenn die Vorlage in Partner Hub erstellt wird. Öffnen Sie die Vorlage dort, kopieren Sie den Wert und fügen Sie ihn hier ein.',
  'templates.provisioning-missing':
    'Noch nicht bekannt. Kunden können auch ohne sie geplant werden; nur die Anfragen für die Schnittstelle lassen sich nicht exportieren.',
  'templates.provisioning-draft':
    'Ein Entwurf hat keine. Reichen Sie ihn zuerst ein und erstellen Sie die Vorlage dann in Partner Hub.',
  'templates.provisioning-paste': 'Einfügen',
  'templates.provisioning-correct': 'Korrigieren',
  'templates.provisioning-yes': 'Erfasst',
  'templates.provisioning-no': 'Fehlt',
  'templates.customers-about': 'Eine Vorlage kann beliebig vielen Kunden dienen.',
  'templates.customers-none': 'Noch verwendet kein Kunde diese Vorlage.',
  'templates.reach-title': 'Für wen eine Änderung gilt',
  'templates.reach.authentication': 'Authentifizierung',
  'templates.reach.other': 'Andere Einstellungen',
  'templates.reach-none':
    'Noch verwendet kein Kunde die Vorlage. Eine Änderung gilt deshalb für alle, die mit ihr erstellt werden.',
  'templates.reach-authentication':
    'Eine andere Authentifizierung gilt nur für Kunden, die von da an erstellt werden. Die übrigen behalten ihre; das Cisco TAC kann eine vorhandene Organisation umstellen.',
  'templates.reach-other': 'Auch andere Einstellungen gelten nur für Kunden, die von da an erstellt werden.',

  'webex-settings.about': 'Was Ihr Partner Hub in Onboarding-Vorlagen zur Auswahl anbietet.',
  'webex-settings.admins': 'Administratoren des Dienstanbieters',
  'webex-settings.admins-none': 'Noch keine erfasst.',
  'webex-settings.subscriptions': 'Wholesale-Abonnements',
  'webex-settings.subscriptions-none':
    'Noch keine erfasst. Vorlagen ohne Abonnement sind zum Testen da (unsere Lesart).',
  'webex-settings.ccpProviders': 'Anbieter für Cloud Connected PSTN',
  'webex-settings.ccpProviders-none': 'Noch keine erfasst. Vorlagen brauchen keinen.',
  'webex-settings.add.admins': 'Administrator hinzufügen',
  'webex-settings.add.subscriptions': 'Abonnement hinzufügen',
  'webex-settings.add.ccpProviders': 'Anbieter hinzufügen',
  'webex-settings.correct.admins': 'Administrator korrigieren',
  'webex-settings.correct.subscriptions': 'Abonnement korrigieren',
  'webex-settings.correct.ccpProviders': 'Anbieter korrigieren',
  'webex-settings.dialog.admins': 'Jemand aus Ihrem Haus, der in Partner Hub Kunden administriert.',
  'webex-settings.dialog.subscriptions': 'Wie in Partner Hub angezeigt.',
  'webex-settings.dialog.ccpProviders':
    'Ein Anbieter für Cloud Connected PSTN, wie in Partner Hub angezeigt.',
  'webex-settings.field.name': 'Name',
  'webex-settings.field.email': 'E-Mail',
  'webex-settings.field.subscriptionId': 'Abonnement-ID',
  'webex-settings.field.label': 'Bezeichnung',
  'webex-settings.field.connectionId': 'Anbindungs-ID',
  'webex-settings.connection-hint':
    'Die Kennung, mit der die Schnittstelle den Anbieter bezeichnet, falls Sie sie kennen.',
  'webex-settings.correct-entry': '{name} korrigieren',
  'webex-settings.remove-entry': '{name} entfernen',
  'webex-settings.remove-title': '{name} entfernen?',
  'webex-settings.remove-text': 'Keine Vorlage verwendet den Eintrag. In Partner Hub ändert sich nichts.',
  'webex-settings.in-use': {
    one: '{name} ist in {count} Vorlage gewählt. Wählen Sie dort zuerst etwas anderes:',
    other: '{name} ist in {count} Vorlagen gewählt. Wählen Sie dort zuerst etwas anderes:'
  },
  'webex-settings.readings': 'Webex for Wholesale: unsere Lesarten',
  'webex-settings.readings-about':
    'Der Hersteller veröffentlicht dazu keine Tabelle. Was das Produkt mitbringt, ist unsere Lesart; korrigieren Sie es, wo Sie es besser wissen.',
  'webex-settings.regions': 'Voraussichtliche Datenregion je Land',
  'webex-settings.regions-about':
    'Das Land eines Kunden bestimmt die Region seiner Daten. Welche Region das bei welchem Land ist, ist unsere Zuordnung.',
  'webex-settings.addresses': 'Was zu einer Adresse gehört, je Land',
  'webex-settings.addresses-about':
    'Zeile 1, Ort und Land immer; Bundesland und Postleitzahl in manchen Ländern.',
  'webex-settings.wanted': 'Neben Zeile 1 und Ort verlangt',
  'webex-settings.preset-is': 'Mitgeliefert: {preset}',
  'webex-settings.corrections-none': 'Nichts ist korrigiert.',
  'webex-settings.column.corrected': 'Korrigiert auf',
  'webex-settings.column.preset': 'Mitgeliefert',
  'webex-settings.column.actions': 'Aktionen',
  'webex-settings.no-region': 'Kein Eintrag',
  'webex-settings.choose-country': 'Wählen Sie zuerst ein Land.',
  'webex-settings.add-correction': 'Korrektur hinzufügen',
  'webex-settings.remove-correction': 'Korrektur für {country} entfernen',
  'webex-settings.ranks': 'Rang der Pakete',
  'webex-settings.ranks-about':
    'Der Hersteller spricht von Stufen und veröffentlicht keine Reihenfolge. Der Wechsel zu einem kleineren Rang gilt als Herabstufung. 1 ist der kleinste Rang; Pakete mit gleichem Rang sind gleichgestellt.',
  'webex-settings.save-ranks': 'Ränge speichern',

  'refusal.template-in-use': {
    one: '{count} Kunde ist mit dieser Vorlage geplant: {accounts}.',
    other: '{count} Kunden sind mit dieser Vorlage geplant, darunter {accounts}.'
  },
  'refusal.template-draft':
    'Diese Vorlage ist ein Entwurf. Kunden werden mit eingereichten Vorlagen erstellt.',
  'refusal.template-incomplete': 'Ohne „{field}“ kann die Vorlage nicht eingereicht werden.',
  'refusal.named-by-templates': {
    one: '{name} ist in {count} Vorlage gewählt.',
    other: '{name} ist in {count} Vorlagen gewählt.'
  },
  'remedy.named-by-templates': 'Wählen Sie in diesen Vorlagen zuerst etwas anderes.',
  'remedy.template-in-use': 'Wählen Sie für diese Kunden zuerst eine andere Vorlage.',
  'remedy.template-draft':
    'Öffnen Sie die Vorlage, sehen Sie die Zusammenfassung durch und reichen Sie die Vorlage ein.',
  'line.webex-settings-changed': 'Webex-Einstellungen des Partners geändert',
  'line.template-added': 'Vorlage {template} als Entwurf hinzugefügt',
  'line.template-corrected': 'Vorlage {template} korrigiert',
  'line.template-submitted': 'Vorlage {template} eingereicht',
  'line.template-removed': 'Vorlage {template} gelöscht'
};
