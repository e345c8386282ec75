/** What an account has at Webex: the customer, the wizard that creates it, and what happened to it. */
export const webexCustomer = {
  'webex-customer.sections': 'Bereiche von Webex',
  'webex-customer.none-title': 'Dieses Konto hat noch kein Webex',
  'webex-customer.none-about':
    'Webex for Wholesale gibt den Personen dieses Kontos Telefonie, Meetings und Nachrichten aus der Cloud. Patchbay plant hier den Kunden, nennt jeden Fehler im Voraus und schreibt, was Partner Hub und dessen Schnittstelle annehmen. An Webex wird nichts gesendet.',
  'webex-customer.none-known':
    'Was das Konto schon weiß – Name, Land, Adresse, Referenz –, ist für Sie ausgefüllt.',
  'webex-customer.no-template-title': 'Erstellen Sie zuerst eine Onboarding-Vorlage',
  'webex-customer.no-template-about':
    'Ein Wholesale-Kunde wird mit einer Onboarding-Vorlage erstellt, und es ist noch keine eingereicht.',
  'webex-customer.templates': 'Alle Vorlagen',
  'webex-customer.none-readonly': 'Ihr Partner kann diesem Konto Webex hinzufügen.',
  'webex-customer.draft-title': 'Der Kunde wird vorbereitet',
  'webex-customer.draft-about':
    'Alles bisher Eingegebene ist gespeichert. Machen Sie jederzeit dort weiter, wo Sie aufgehört haben.',
  'webex-customer.draft-missing': 'Es fehlt noch',
  'webex-customer.draft-complete': 'Es fehlt nichts. Der Kunde kann erstellt werden.',
  'webex-customer.continue': 'Fortfahren',
  'webex-customer.status': 'Status',
  'webex-customer.status-about.draft': 'Der Kunde wird hier vorbereitet. Webex weiß nichts davon.',
  'webex-customer.status-about.ready':
    'Alles, was Webex verlangt, ist da. Der Kunde kann weiter geplant und übergeben werden; Webex weiß noch nichts davon.',
  'webex-customer.status-about.handed-over':
    'Was geplant war, wurde übergeben. Änderungen ab jetzt sind eine Aktualisierung für die nächste Übergabe.',
  'webex-customer.status-about.provisioning':
    'Webex richtet den Kunden ein. Bis das abgeschlossen ist, wird hier nichts geändert.',
  'webex-customer.status-about.provisioned':
    'Der Kunde besteht bei Webex. Änderungen ab jetzt sind eine Aktualisierung für die nächste Übergabe.',
  'webex-customer.status-about.provisioned_with_errors':
    'Der Kunde besteht bei Webex, aber etwas hat nicht funktioniert. Änderungen ab jetzt sind eine Aktualisierung für die nächste Übergabe.',
  'webex-customer.status-about.updating':
    'Webex übernimmt eine Aktualisierung. Bis das abgeschlossen ist, wird hier nichts geändert.',
  'webex-customer.status-about.deleting': 'Webex löscht den Kunden. Hier wird nichts geändert.',
  'webex-customer.status-about.error':
    'Webex konnte den Kunden nicht erstellen. Korrigieren Sie, was der Fehler nennt, und übergeben Sie den Kunden noch einmal.',
  'webex-customer.status-about.pending_rpl_review':
    'Webex gleicht den Kunden mit Sanktionslisten ab. Bis das abgeschlossen ist, wird hier nichts geändert.',
  'webex-customer.status-ours':
    '„Entwurf“, „Bereit“ und „Übergeben“ sind Status von Patchbay; sie kommen vor dem, was Webex meldet.',
  'webex-customer.hand-over': 'Übergabe erfassen',
  'webex-customer.hand-over-title': 'Erfassen, dass der Kunde übergeben wurde?',
  'webex-customer.hand-over-about':
    'Tun Sie das, nachdem der Export gesendet oder der Kunde in Partner Hub eingegeben wurde. Von da an sagt Patchbay, was eine Aktualisierung ändern würde.',
  'webex-customer.hand-over-blocked': {
    one: '{count} Befund steht noch im Weg. Die Übergabe kann trotzdem erfasst werden, denn sie hält fest, was Sie getan haben.',
    other:
      '{count} Befunde stehen noch im Weg. Die Übergabe kann trotzdem erfasst werden, denn sie hält fest, was Sie getan haben.'
  },
  'webex-customer.record-status': 'Status erfassen',
  'webex-customer.record-status-about':
    'Halten Sie fest, was Partner Hub oder die Schnittstelle sagt. Patchbay schließt nie von selbst auf einen Status.',
  'webex-customer.errors': 'Von Webex gemeldete Fehler',
  'webex-customer.errors-hint': 'Codes und Beschreibungen, so wie sie kamen.',
  'webex-customer.customer-id-hint':
    'Der letzte Teil der Adresse, mit der die Schnittstelle geantwortet hat. Aktualisierungen brauchen sie.',
  'webex-customer.organisation-id-hint':
    'Auf der Seite „Konto“ in Control Hub, sobald der Kunde bereitgestellt ist.',
  'webex-customer.recorded': 'Von Webex erfasst',
  'webex-customer.not-recorded': 'Noch nicht erfasst',
  'webex-customer.information': 'Kunde',
  'webex-customer.template': 'Onboarding-Vorlage',
  'webex-customer.not-chosen': 'Noch nicht gewählt',
  'webex-customer.not-given': 'Nicht angegeben',
  'webex-customer.region-unknown': 'Kein Eintrag für dieses Land',
  'webex-customer.region-about': 'Webex wählt die Region einer neuen Organisation nach dem Land des Kunden.',
  'webex-customer.region-any':
    'Ein Partner kann Kunden in jeder Region erstellen, in der Webex angeboten wird, gleich wo er selbst ansässig ist.',
  'webex-customer.confirmed': 'Unterstützter Standort',
  'webex-customer.confirmed-by':
    'Bestätigt von {who}, {when}. Patchbay hat keine Liste der unterstützten Standorte und hat es nicht geprüft.',
  'webex-customer.not-confirmed': 'Noch von niemandem bestätigt.',
  'webex-customer.organisation': 'Organisation',
  'webex-customer.organisation-new': 'Eine neue Organisation',
  'webex-customer.organisation-existing': 'Eine vorhandene Organisation wird angebunden',
  'webex-customer.partner-itself': 'Keiner: Der Partner selbst ist der Anbieter',
  'webex-customer.assigned': 'Zugewiesen',
  'webex-customer.left': 'Frei',
  'webex-customer.unnamed': 'In der Schnittstelle ohne Namen',
  'webex-customer.unnamed-about':
    'Partner Hub hat dieses Paket, aber sein Name in der Schnittstelle ist nicht bekannt. Es kann geplant, aber nicht für die Schnittstelle exportiert werden.',
  'webex-customer.created-with': 'Paketstufe der Administratoren',
  'webex-customer.created-with-about':
    'Die Pakete, mit denen der Kunde erstellt wurde. Seine Administratoren müssen eines davon haben.',
  'webex-customer.update-title': 'Die nächste Aktualisierung',
  'webex-customer.update-about':
    'Eine Aktualisierung sendet die vollständige Liste. Was darin fehlt, wird bei Webex entfernt.',
  'webex-customer.update-added': 'Hinzugefügt: {offers}',
  'webex-customer.update-removed': 'Bei Webex entfernt: {offers}',
  'webex-customer.update-none': 'Die Pakete sind so, wie sie übergeben wurden.',
  'webex-customer.restricted-about':
    'Solange er eingeschaltet ist, können die Administratoren des Kunden in Control Hub weniger tun. Webex schaltet ihn für jeden neuen Kunden ein; ausschalten kann ihn der Partner in Partner Hub.',
  'webex-customer.restricted-off-title': 'Eingeschränkten Administratormodus ausschalten?',
  'webex-customer.restricted-on-title': 'Eingeschränkten Administratormodus einschalten?',
  'webex-customer.restricted-off-about':
    'Die Administratoren des Kunden könnten dann in Control Hub all das tun:',
  'webex-customer.restricted-on-about':
    'Die Administratoren des Kunden könnten dann in Control Hub das nicht mehr tun:',
  'webex-customer.restricted-stays': 'Weiterhin können sie:',
  'webex-customer.restricted-elsewhere': 'Hier nur erfasst; der Schalter selbst ist in Partner Hub.',
  'webex-customer.restricted-switch-off': 'Ausschalten',
  'webex-customer.restricted-switch-on': 'Einschalten',
  'webex-customer.abilities': 'Was die Administratoren des Kunden in Control Hub tun können',
  'webex-customer.possible': 'Möglich',
  'webex-customer.not-possible': 'Nicht möglich',
  'webex-customer.readiness': 'Stand der Einrichtung',
  'webex-customer.findings': 'Befunde',
  'webex-customer.findings-none': 'Nichts steht im Weg.',
  'webex-customer.findings-loading': 'Alles wird geprüft …',
  'webex-customer.edit-information': 'Kundeninformationen bearbeiten',
  'webex-customer.edit-headquarters': 'Standort des Hauptsitzes bearbeiten',
  'webex-customer.site-name': 'Name',
  'webex-customer.edit-packages': 'Pakete und Add-ons bearbeiten',
  'webex-customer.remove': 'Webex aus diesem Konto entfernen',
  'webex-customer.remove-about':
    'Entfernt den Kunden mit seinen Standorten, Rufnummern und Benutzern aus Patchbay. Bei Webex geschieht nichts.',
  'webex-customer.remove-title': 'Webex aus {account} entfernen?',
  'webex-customer.remove-goes': 'Das wird mit entfernt:',
  'webex-customer.remove-sites': {
    one: '{count} Standort mit seinen Rufnummern',
    other: '{count} Standorte mit ihren Rufnummern'
  },
  'webex-customer.remove-users': {
    one: 'Das Webex-Paket von {count} Person; die Person bleibt im Konto',
    other: 'Die Webex-Pakete von {count} Personen; die Personen bleiben im Konto'
  },
  'webex-customer.remove-vendor': 'Bei Webex wird nichts entfernt. Tun Sie das in Partner Hub.',
  'webex-customer.remove-undo': 'Hier lässt es sich rückgängig machen.',
  'webex-customer.at-glance-none': 'Nicht hinzugefügt',
  'webex-customer.at-glance-users': { one: '{count} Benutzer', other: '{count} Benutzer' },
  'webex-customer.at-glance-show': 'Webex anzeigen',

  'webex-wizard.title': 'Wholesale-Kunden erstellen',
  'webex-wizard.edit-title': 'Webex-Kunden bearbeiten',
  'webex-wizard.leave': 'Speichern und verlassen',
  'webex-wizard.information-about': 'Wer der Kunde bei Webex ist und mit welcher Vorlage er erstellt wird.',
  'webex-wizard.packages-about':
    'Was der Kunde seinen Personen und Orten zuweisen kann, und wie viel davon höchstens.',
  'webex-wizard.headquarters-about':
    'Der erste Standort, der zusammen mit dem Kunden entsteht. Mit Telefonie sind alle Angaben nötig; ohne genügt die Adresse.',
  'webex-wizard.summary-about': 'Alles, wie es übergeben wird. Beim Erstellen wird nichts an Webex gesendet.',
  'webex-wizard.from-account': 'Aus dem Konto.',
  'webex-wizard.from-contact': 'Aus den Supportkontakten des Kontos.',
  'webex-wizard.site-from-account': 'Aus dem Konto übernommen: {fields}. Ändern Sie, was hier anders ist.',
  'webex-wizard.template-empty': 'Keine eingereichte Vorlage passt.',
  'webex-wizard.template-hint': 'Nur eingereichte Vorlagen können verwendet werden.',
  'webex-wizard.no-provisioning-id':
    'Diese Vorlage hat noch keine Provisioning ID. Der Kunde kann geplant werden; nur der Export für die Schnittstelle muss darauf warten.',
  'webex-wizard.company-name-hint': 'Webex nimmt kein Prozentzeichen an.',
  'webex-wizard.admin-email-hint':
    'Der erste Administrator. Die Adresse darf nicht zu einer anderen Webex-Organisation gehören.',
  'webex-wizard.external-id-hint':
    'Ihr eigener Schlüssel für diesen Kunden. Die Abrechnungsdateien nennen ihn.',
  'webex-wizard.external-id-taken': 'Der Kunde {account} hat diese externe Kunden-ID schon.',
  'webex-wizard.language-hint': 'Die Sprache der Organisation.',
  'webex-wizard.country-region': 'Die Daten liegen voraussichtlich in: {region}.',
  'webex-wizard.organisation-new-about': 'Webex erstellt für diesen Kunden eine Organisation.',
  'webex-wizard.organisation-existing-about':
    'Der Kunde hat eine Webex-Organisation. Beantworten Sie vier Fragen, um zu sehen, wozu das Anbinden führt.',
  'webex-wizard.more': 'Unterpartner und Tags',
  'webex-wizard.sub-partner-hint': 'Nur, wenn ein Unterpartner der Anbieter dieses Kunden ist.',
  'webex-wizard.tags-hint': 'Bis zu fünf, durch Kommas getrennt, mit je höchstens 25 Zeichen.',
  'webex-wizard.tags-wrong': 'Höchstens fünf Tags mit je höchstens 25 Zeichen.',
  'webex-wizard.confirm-about':
    'Setzen Sie das Häkchen nur, wenn der Hauptsitz an einem Standort liegt, den Webex unterstützt. Ihr Name und der Zeitpunkt werden erfasst; Patchbay prüft es nicht.',
  'webex-wizard.confirm-blocked': 'Ohne diese Bestätigung geht es nicht weiter.',
  'webex-wizard.packages': 'Pakete',
  'webex-wizard.quantity-of': 'Anzahl von {offer}',
  'webex-wizard.quantity-not-sent': 'Die Schnittstelle nimmt dafür keine Obergrenze an; sie gilt nur hier.',
  'webex-wizard.no-limit-reading':
    'Ohne Anzahl kann beliebig viel davon zugewiesen werden; der Hersteller sagt das nicht.',
  'webex-wizard.package-missing': 'Wählen Sie mindestens ein Paket.',
  'webex-wizard.base-missing': '{addOn} setzt eines dieser Pakete voraus: {bases}.',
  'webex-wizard.in-use': {
    one: '{count} Person hat es. Geben Sie ihr ein anderes Paket, bevor Sie es weglassen.',
    other: '{count} Personen haben es. Geben Sie ihnen ein anderes Paket, bevor Sie es weglassen.'
  },
  'webex-wizard.quantity-below': {
    one: '{count} Person hat es. Die Anzahl kann nicht kleiner sein.',
    other: '{count} Personen haben es. Die Anzahl kann nicht kleiner sein.'
  },
  'webex-wizard.removal':
    'Eine Aktualisierung sendet immer die vollständige Liste. Was Sie hier weglassen, wird bei Webex entfernt.',
  'webex-wizard.for-places': 'Für Orte wie einen Empfang, nicht für Personen.',
  'webex-wizard.for-organisation': 'Für die Organisation als Ganzes.',
  'webex-wizard.with-calling': 'Telefonie',
  'webex-wizard.with-meetings': 'Meetings',
  'webex-wizard.missing-title': 'Fehlt, bevor der Kunde erstellt werden kann',
  'webex-wizard.complete': 'Es fehlt nichts.',
  'webex-wizard.not-found': 'Diesen Schritt gibt es nicht.',

  'attach.title': 'Die vorhandene Organisation',
  'attach.organisation-id-hint': 'Auf der Seite „Konto“ im Control Hub des Kunden.',
  'attach.users': 'Wie viele Benutzer hat sie?',
  'attach.under-100': 'Weniger als 100',
  'attach.from-100': '100 oder mehr',
  'attach.verified-domain': 'Eine E-Mail-Domain ist verifiziert',
  'attach.claimed-domain': 'Eine Domain ist beansprucht',
  'attach.active-licences': 'Sie hat Lizenzen, die weder ausgesetzt noch gekündigt sind',
  'attach.expected': 'Wozu das Anbinden führt',
  'attach.outcome-needs-approval':
    'Ein Administrator der Organisation muss zustimmen. Fragen Sie den Kunden vor der Übergabe.',
  'attach.outcome-provisioning-admin':
    'Das Anbinden kann ohne Weiteres und ohne Benachrichtigung geschehen. Sie sind dann Bereitstellungsadministrator und sehen wenig von der Organisation.',
  'attach.outcome-full-admin':
    'Das Anbinden kann ohne Weiteres und ohne Benachrichtigung geschehen. Sie sind dann vollständiger Administrator der Organisation.',
  'attach.template-invites-off':
    'Die Vorlage lässt beim Anbinden keine Einladungs-E-Mails an Administratoren zu und ist deshalb nicht darauf vorbereitet. Schalten Sie die Einstellung in der Vorlage ein.',
  'attach.template-prepared': 'Die Vorlage ist auf das Anbinden vorbereitet.',
  'attach.template-keeps-authentication':
    'Die Organisation behält ihre eigene Anmeldung, damit niemand den Zugang verliert. Die der Vorlage gilt nur für neue Organisationen.',
  'attach.template-none': 'Wählen Sie eine Vorlage, um zu sehen, ob sie auf das Anbinden vorbereitet ist.',
  'attach.advice':
    'Einfacher ist es, wenn der Kunde Sie zuerst als externen vollständigen Administrator hinzufügt. Das ist nicht zwingend.',

  'webex-finding.template-missing': 'Es ist keine eingereichte Onboarding-Vorlage gewählt.',
  'webex-finding.information-missing': 'In den Kundeninformationen fehlt: {fields}.',
  'webex-finding.not-confirmed':
    'Niemand hat bestätigt, dass der Hauptsitz an einem unterstützten Standort liegt.',
  'webex-finding.package-missing': 'Es ist kein Paket gewählt.',
  'webex-finding.headquarters-missing': 'Beim Hauptsitz fehlt: {fields}.',
  'webex-finding.external-id-taken': 'Ein anderer Kunde hat dieselbe externe Kunden-ID.',
  'webex-finding.base-missing': 'Für {offer} fehlt ein Paket, auf dem es aufbaut.',
  'webex-finding.offer-unknown':
    'Die Schnittstelle hat für {offer} keinen bekannten Namen. Geben Sie es in Partner Hub von Hand ein.',
  'webex-finding.package-removed': 'Die nächste Aktualisierung entfernt {offer} bei Webex.',
  'webex-finding.pstn-in-template':
    'Die Vorlage hat einen Anbieter für Cloud Connected PSTN; Webex empfiehlt das nicht.',
  'webex-finding.provisioning-id-missing':
    'Die Vorlage hat keine Provisioning ID. Deshalb kann nichts für die Schnittstelle exportiert werden.',
  'webex-finding.customer-id-missing':
    'Webex hat den Kunden, aber seine Kunden-ID ist nicht erfasst. Deshalb kann keine Aktualisierung exportiert werden. Erfassen Sie sie beim Status.',
  'webex-finding.organisation-id-missing': 'Die Organisations-ID der vorhandenen Organisation fehlt.',
  'webex-finding.attach-needs-approval':
    'Ein Administrator der vorhandenen Organisation muss dem Anbinden zustimmen.',
  'webex-finding.attach-invites-off':
    'Die Vorlage lässt beim Anbinden einer vorhandenen Organisation keine Einladungs-E-Mails an Administratoren zu.',
  'webex-finding.attach-keeps-authentication': 'Die vorhandene Organisation behält ihre eigene Anmeldung.',
  'webex-finding.site-incomplete': 'Beim Standort {site} fehlt: {fields}.',
  'webex-finding.state-no-subdivision':
    'Das Bundesland von {site} ist nicht als Code wie BY oder CA angegeben. Für Telefonie ist der Code nach ISO 3166-2 nötig.',
  'webex-finding.calling-plan-missing':
    '{site} hat Cisco PSTN, aber dem Kunden fehlt das Add-on Cisco Calling Plan.',
  'webex-finding.choose-pstn': 'Für {site} ist keine PSTN-Anbindung gewählt.',
  'webex-finding.add-numbers': '{site} hat keine Rufnummern.',
  'webex-finding.choose-main-number': '{site} hat keine Hauptnummer.',
  'webex-finding.add-users': 'Noch hat niemand ein Paket.',
  'webex-finding.quantity-exceeded': {
    one: '{offer} ist öfter zugewiesen, als die Anzahl erlaubt: {count} Person zu viel.',
    other: '{offer} ist öfter zugewiesen, als die Anzahl erlaubt: {count} Personen zu viel.'
  },
  'webex-finding.package-not-on-customer': {
    one: '{count} Person hat {offer}, das der Kunde nicht hat.',
    other: '{count} Personen haben {offer}, das der Kunde nicht hat.'
  },
  'webex-finding.package-not-for-people': {
    one: '{count} Person hat {offer}, das nicht für Personen bestimmt ist.',
    other: '{count} Personen haben {offer}, das nicht für Personen bestimmt ist.'
  },
  'webex-finding.user-base-missing': {
    one: '{count} Person hat {offer} ohne ein Paket, auf dem es aufbaut.',
    other: '{count} Personen haben {offer} ohne ein Paket, auf dem es aufbaut.'
  },
  'webex-finding.user-line-missing': {
    one: '{count} Person mit Telefonie fehlt der Standort oder sowohl Rufnummer als auch Nebenstelle.',
    other: '{count} Personen mit Telefonie fehlt der Standort oder sowohl Rufnummer als auch Nebenstelle.'
  },
  'webex-finding.number-not-on-site': {
    one: '{count} Person hat eine Rufnummer, die ihr Standort nicht hat.',
    other: '{count} Personen haben eine Rufnummer, die ihr Standort nicht hat.'
  },
  'webex-finding.number-toll-free': {
    one: '{count} Person hat eine gebührenfreie Rufnummer.',
    other: '{count} Personen haben gebührenfreie Rufnummern.'
  },
  'webex-finding.number-twice': {
    one: '{count} Person hat eine Rufnummer, die auch jemand anders hat.',
    other: '{count} Personen haben eine Rufnummer, die auch jemand anders hat.'
  },
  'webex-finding.extension-unfit': {
    one: '{count} Person hat eine Nebenstelle, die nicht angenommen wird.',
    other: '{count} Personen haben Nebenstellen, die nicht angenommen werden.'
  },
  'webex-finding.extension-twice': {
    one: '{count} Person hat eine Nebenstelle, die am Standort auch jemand anders hat.',
    other: '{count} Personen haben eine Nebenstelle, die am Standort auch jemand anders hat.'
  },
  'webex-finding.name-missing': {
    one: '{count} Person fehlt der Vor- oder Nachname.',
    other: '{count} Personen fehlt der Vor- oder Nachname.'
  },
  'webex-finding.name-too-long': {
    one: '{count} Person hat einen Namen mit mehr als 30 Zeichen, zu lang für Telefonie.',
    other: '{count} Personen haben Namen mit mehr als 30 Zeichen, zu lang für Telefonie.'
  },
  'webex-finding.name-characters': {
    one: '{count} Person hat einen Namen mit Zeichen, die bei Telefonie nicht angenommen werden.',
    other: '{count} Personen haben Namen mit Zeichen, die bei Telefonie nicht angenommen werden.'
  },
  'webex-finding.email-too-long': {
    one: '{count} Person hat eine E-Mail-Adresse mit mehr als 161 Zeichen.',
    other: '{count} Personen haben E-Mail-Adressen mit mehr als 161 Zeichen.'
  },
  'webex-finding.administrator-level': {
    one: '{count} Administrator hat ein Paket, mit dem der Kunde nicht erstellt wurde.',
    other: '{count} Administratoren haben Pakete, mit denen der Kunde nicht erstellt wurde.'
  },
  'webex-finding.await-consent': {
    one: '{count} Person muss dem Umzug aus einer anderen Organisation zustimmen.',
    other: '{count} Personen müssen dem Umzug aus einer anderen Organisation zustimmen.'
  },
  'webex-finding.free-elsewhere': {
    one: '{count} E-Mail-Adresse ist anderswo in Gebrauch und muss dort zuerst frei werden.',
    other: '{count} E-Mail-Adressen sind anderswo in Gebrauch und müssen dort zuerst frei werden.'
  },
  'webex-finding.to-update': {
    one: '{count} Benutzer wurde geändert, seit Webex von ihm weiß. Exporte und Ablaufplan sagen, was mitzuteilen ist.',
    other:
      '{count} Benutzer wurden geändert, seit Webex von ihnen weiß. Exporte und Ablaufplan sagen, was mitzuteilen ist.'
  },

  'refusal.customer-incomplete.template-missing':
    'Ein Wholesale-Kunde braucht eine eingereichte Onboarding-Vorlage.',
  'refusal.customer-incomplete.information-missing': 'Die Kundeninformationen sind unvollständig.',
  'refusal.customer-incomplete.not-confirmed':
    'Niemand hat bestätigt, dass der Hauptsitz an einem unterstützten Standort liegt.',
  'refusal.customer-incomplete.package-missing': 'Der Kunde hat kein Paket.',
  'refusal.customer-incomplete.headquarters-missing':
    'Die Angaben zum Standort des Hauptsitzes sind unvollständig.',
  'refusal.external-id-taken': 'Ein anderer Kunde hat die externe Kunden-ID {externalId} schon.',
  'refusal.base-missing':
    '{addOn} setzt ein Paket voraus, auf dem es aufbaut, und der Kunde hat keines davon.',
  'refusal.offer-in-use': {
    one: '{offer} kann nicht wegfallen: {count} Person hat es.',
    other: '{offer} kann nicht wegfallen: {count} Personen haben es.'
  },
  'refusal.quantity-too-small': {
    one: 'Die Anzahl von {offer} kann nicht {quantity} sein: {count} Person hat es.',
    other: 'Die Anzahl von {offer} kann nicht {quantity} sein: {count} Personen haben es.'
  },
  'refusal.customer-waits':
    'Webex arbeitet an diesem Kunden. Deshalb wird hier vorerst nichts an ihm geändert.',
  'refusal.status-unfit': 'Dieser Status kann nicht auf den jetzigen folgen.',
  'refusal.customer-id-missing':
    'Webex hat diesen Kunden, aber seine Kunden-ID ist nicht erfasst. Nach einer weiteren Übergabe sähe es aus, als wäre der Kunde neu.',
  'refusal.customer-exists-already': 'Der Kunde wurde schon erstellt.',
  'refusal.gone-webex-customer': 'Dieses Konto hat kein Webex mehr.',
  'refusal.gone-webex-user': 'Diese Person hat kein Webex mehr.',
  'refusal.gone-webex-setting':
    'Die Vorlage nennt einen Administrator, ein Abonnement oder einen Anbieter, den es in den Einstellungen nicht gibt.',
  'refusal.gone-template': 'Diese Onboarding-Vorlage gibt es nicht mehr.',
  'remedy.customer-incomplete.template-missing':
    'Erstellen Sie eine Onboarding-Vorlage und reichen Sie sie ein.',
  'remedy.customer-incomplete.information-missing': 'Vervollständigen Sie die Kundeninformationen.',
  'remedy.customer-incomplete.not-confirmed':
    'Setzen Sie das Häkchen zur Bestätigung in den Kundeninformationen.',
  'remedy.customer-incomplete.package-missing': 'Wählen Sie mindestens ein Paket.',
  'remedy.customer-incomplete.headquarters-missing':
    'Vervollständigen Sie die Angaben zum Standort des Hauptsitzes.',
  'remedy.external-id-taken': 'Verwenden Sie eine andere oder korrigieren Sie den Kunden, der diese hat.',
  'remedy.base-missing': 'Fügen Sie eines der Pakete hinzu, auf denen es aufbaut, oder lassen Sie es weg.',
  'remedy.offer-in-use': 'Geben Sie diesen Personen zuerst ein anderes Paket.',
  'remedy.quantity-too-small':
    'Wählen Sie eine größere Anzahl oder geben Sie einigen dieser Personen zuerst ein anderes Paket.',
  'remedy.customer-id-missing': 'Wählen Sie zuerst „Status erfassen“ und tragen Sie die Kunden-ID ein.',
  'remedy.customer-waits': 'Erfassen Sie, was Webex meldet, sobald es fertig ist.',

  'line.webex-customer-added': 'Webex for Wholesale zu {account} als Entwurf hinzugefügt',
  'line.webex-customer-corrected': 'Webex-Kunde von {account} korrigiert',
  'line.webex-customer-created': 'Webex-Kunde von {account} erstellt, bereit zur Übergabe',
  'line.webex-customer-removed': 'Webex for Wholesale aus {account} entfernt',
  'line.location-confirmed': 'Unterstützter Standort des Hauptsitzes bestätigt',
  'line.location-unconfirmed': 'Bestätigung des unterstützten Standorts zurückgenommen',
  'line.webex-handed-over': 'Webex-Kunde von {account} übergeben',
  'line.webex-status-recorded': 'Webex-Status von {account} erfasst: {customerStatus}',
  'line.restricted-mode-on': 'Eingeschränkter Administratormodus eingeschaltet',
  'line.restricted-mode-off': 'Eingeschränkter Administratormodus ausgeschaltet'
};
