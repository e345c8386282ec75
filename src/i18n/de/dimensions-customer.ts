/** The customer of an account: wizard, overview, edit, status. */
export const dimensionsCustomer = {
  'dimensions-customer.draft-title': 'Der Kunde wird vorbereitet',
  'dimensions-customer.draft-about':
    'Alles bisher Eingegebene ist gespeichert. Machen Sie jederzeit dort weiter, wo Sie aufgehört haben.',
  'dimensions-customer.draft-missing': 'Es fehlt noch',
  'dimensions-customer.draft-complete': 'Es fehlt nichts. Der Kunde kann erstellt werden.',
  'dimensions-customer.continue': 'Fortfahren',
  'dimensions-customer.not-given': 'Nicht angegeben',
  'dimensions-customer.not-recorded': 'Noch nicht erfasst',

  'dimensions-customer.status-about.draft':
    'Der Kunde wird hier vorbereitet. Der Hersteller weiß nichts davon.',
  'dimensions-customer.status-about.ready':
    'Alles, was der Hersteller verlangt, ist da. Der Kunde kann weiter geplant und übergeben werden; der Hersteller weiß noch nichts davon.',
  'dimensions-customer.status-about.handed-over':
    'Der Plan wurde übergeben. Erfassen Sie das Erstellen, sobald es den Kunden beim Hersteller gibt.',
  'dimensions-customer.status-about.active':
    'Den Kunden gibt es; seine Benutzer können sich anmelden, es wird aufgezeichnet und abgerechnet.',
  'dimensions-customer.status-about.disabled':
    'Zugang gesperrt: Kein Benutzer des Kunden kann sich anmelden. Anrufe und der Status der Agenten werden weiter aufgezeichnet, und die Abrechnung läuft weiter.',
  'dimensions-customer.status-about.terminated':
    'Es wird nichts mehr aufgezeichnet, und niemand kann sich mehr anmelden. Nur der Support des Herstellers kann den Kunden wiederherstellen.',
  'dimensions-customer.status-ours':
    '„Entwurf“, „Bereit“ und „Übergeben“ sind Status von Patchbay; der Hersteller hat „Aktiv“, „Deaktiviert“ und „Beendet“.',
  'dimensions-customer.terminated-on': 'Beendet am',
  'dimensions-customer.terminates-on': 'Beenden geplant für',
  'dimensions-customer.history': 'Bisher erfasst',
  'dimensions-customer.history-by': '{when}, von {who}',
  'dimensions-customer.history-undone': 'Inzwischen rückgängig gemacht',
  'dimensions-customer.planned-on': 'Geplant am',

  'dimensions-customer.record-handed-over': 'Übergabe erfassen',
  'dimensions-customer.record-active': 'Erstellen erfassen',
  'dimensions-customer.disable': 'Deaktivieren',
  'dimensions-customer.re-enable': 'Kunden wieder aktivieren',
  'dimensions-customer.terminate-now': 'Jetzt beenden',
  'dimensions-customer.terminate-later': 'Zu einem bestimmten Datum beenden',
  'dimensions-customer.move-termination': 'Anderes Datum wählen',
  'dimensions-customer.take-back': 'Plan zurücknehmen',
  'dimensions-customer.more': 'Mehr',
  'dimensions-customer.record-note':
    'Von hier aus wird nichts gesendet: Tun Sie es im Reseller-Portal und erfassen Sie es hier.',
  'dimensions-customer.on-day': 'Tag, an dem es geschah',
  'dimensions-customer.on-day-active': 'Tag, an dem der Hersteller den Kunden erstellt hat',
  'dimensions-customer.day-between': 'Vom {first}, dem Tag der Erstellung, bis heute, {last}.',
  'dimensions-customer.day-until': 'Spätestens heute, {last}.',
  'dimensions-customer.day-too-early':
    'Der Kunde wurde am {first} erstellt und kann nicht vorher beendet worden sein. Wählen Sie einen Tag vom {first} bis zum {last}.',
  'dimensions-customer.day-too-late':
    'Hier wird nur erfasst, was schon geschehen ist. Wählen Sie den {last} oder einen früheren Tag.',
  'dimensions-customer.day-too-late-planned':
    'Hier wird nur erfasst, was schon geschehen ist. Wählen Sie den {last} oder einen früheren Tag; ein späterer wird mit „{plan}“ geplant.',
  'dimensions-customer.day-from': 'Ab morgen, {first}.',
  'dimensions-customer.day-not-to-come':
    'Planen lässt sich nur ein Tag, der noch kommt. Wählen Sie den {first} oder einen späteren Tag; was heute oder früher geschah, wird mit „{now}“ erfasst.',
  'dimensions-customer.title.handed-over': 'Erfassen, dass der Kunde übergeben wurde?',
  'dimensions-customer.title.active': 'Erfassen, dass der Hersteller den Kunden erstellt hat?',
  'dimensions-customer.title.disabled': 'Kunden deaktivieren?',
  'dimensions-customer.title.re-enabled': 'Kunden wieder aktivieren?',
  'dimensions-customer.title.terminated': 'Kunden jetzt beenden?',
  'dimensions-customer.title.schedule': 'Kunden zu einem bestimmten Datum beenden?',
  'dimensions-customer.title.take-back': 'Geplantes Beenden zurücknehmen?',

  'dimensions-customer.effect.update':
    'Was ab jetzt hier geändert wird, muss auch beim Hersteller geändert werden.',
  'dimensions-customer.effect.invited': 'Der Hersteller sendet dem Hauptbenutzer eine Einladung.',
  'dimensions-customer.effect.billed':
    'Die Lizenzen des Kunden werden ab dem Tag abgerechnet, an dem sie entstehen.',
  'dimensions-customer.effect.zero-internal':
    'Als internes System steht er weiter auf Rechnungen, mit Nullbeträgen.',
  'dimensions-customer.effect.zero-trial':
    'Solange die Testphase läuft, steht er mit Nullbeträgen auf Rechnungen.',
  'dimensions-customer.effect.no-access': 'Die Benutzer des Kunden können sich nicht mehr anmelden.',
  'dimensions-customer.effect.still-recorded':
    'Anrufe und der Status der Agenten werden weiter aufgezeichnet.',
  'dimensions-customer.effect.still-billed': 'Er wird weiter abgerechnet.',
  'dimensions-customer.effect.still-zero': 'Er steht weiter auf Rechnungen, mit Nullbeträgen.',
  'dimensions-customer.effect.trial-goes-on':
    'Die Testphase läuft weiter, und danach zahlt der Kunde von selbst.',
  'dimensions-customer.effect.access-back': 'Die Benutzer des Kunden können sich wieder anmelden.',
  'dimensions-customer.effect.as-before':
    'Aufzeichnung und Abrechnung laufen weiter; sie waren nie unterbrochen.',
  'dimensions-customer.effect.not-recorded': 'Ab diesem Tag wird nichts mehr aufgezeichnet.',
  'dimensions-customer.effect.no-way-back':
    'Im Reseller-Portal führt kein Weg zurück: Nur der Support des Herstellers kann einen Kunden wiederherstellen.',
  'dimensions-customer.effect.trial-stops': 'Die Testphase endet, und der Kunde wird nicht zum zahlenden.',
  'dimensions-customer.effect.connection-closed': 'Die PBX-Verbindung wird endgültig geschlossen.',
  'dimensions-customer.effect.no-more-lines': 'Für die Tage danach wird nichts abgerechnet.',
  'dimensions-customer.effect.slot-free': 'Danach kann ein anderer Kunde das interne System sein.',
  'dimensions-customer.effect.until-then':
    'Bis dahin ändert sich nichts: Zugang, Aufzeichnung und Abrechnung laufen weiter.',
  'dimensions-customer.effect.by-hand':
    'Hier geschieht nichts von selbst. Tragen Sie das Datum auch im Reseller-Portal ein.',
  'dimensions-customer.effect.can-be-taken-back':
    'Bis zu diesem Tag lässt es sich verschieben oder zurücknehmen.',
  'dimensions-customer.effect.trial-moves':
    'Die Testphase dauert so viele Tage wie geplant und endet deshalb am {day}.',
  'dimensions-customer.effect.converts-before':
    'Die Testphase endet vorher: Ab {day} zahlt der Kunde, bis er beendet wird.',
  'dimensions-customer.effect.no-plan': 'Der Kunde bleibt, wie er ist; ein Ende ist nicht mehr geplant.',
  'dimensions-customer.effect.take-back-vendor': 'Nehmen Sie das Datum auch im Reseller-Portal heraus.',
  'dimensions-customer.disable-or-pause':
    'Das ist etwas anderes, als die PBX-Verbindung zu pausieren: Dann wird nichts mehr gesammelt, und der Zugang bleibt, wie er ist.',
  'dimensions-customer.show-connection': 'PBX-Verbindung anzeigen',

  'dimensions-customer.edit-details': 'Kundendetails bearbeiten',
  'dimensions-customer.edit-about':
    'Alles davon kann nach dem Erstellen geändert werden, außer bei manchen Produkttypen. Ändern Sie es auch beim Hersteller.',
  'dimensions-customer.show-holder': '{name} anzeigen',
  'dimensions-customer.type-locked':
    'Dieser Produkttyp kann nicht mehr geändert werden, sobald er zugewiesen ist.',
  'dimensions-customer.type-none': 'Nicht mehr im Katalog',
  'dimensions-customer.reference-used': 'Rechnungen und Abrechnungsdaten nennen den Kunden damit.',
  'dimensions-customer.reference-blank':
    'Leer: In Rechnungen und Abrechnungsdaten steht stattdessen die Mandanten-ID.',
  'dimensions-customer.reference-shared': 'Ein anderer Kunde hat dieselbe Referenz.',
  'dimensions-customer.reference-changed':
    'Neue Abrechnungsdaten haben die neue Referenz; was vorher erstellt wurde, bleibt, wie es ist.',
  'dimensions-customer.country-hint': 'Bestimmt die Standardsprache und wie Nummern geschrieben werden.',
  'dimensions-customer.primary-gone': 'Gehört nicht mehr zu den Personen des Kontos',
  'dimensions-customer.invited-later':
    'Wird vom Hersteller eingeladen, wenn der Kunde dort erstellt wird. Von hier aus wird nichts gesendet.',
  'dimensions-customer.invited': 'Wurde vom Hersteller eingeladen, als der Kunde erstellt wurde.',
  'dimensions-customer.about-invitation': 'zur Einladung des Hauptbenutzers',
  'dimensions-customer.record-tenant': 'Mandanten-ID erfassen',
  'dimensions-customer.tenant-about':
    'Übernehmen Sie sie vom Hersteller, sobald es den Kunden dort gibt. Sie ändert sich nie und bezeichnet den Kunden, wo er keine Referenz hat.',

  'dimensions-customer.trial': 'Testphase',
  'dimensions-customer.no-trial': 'Keine',
  'dimensions-customer.no-trial-later':
    'Eine Testphase wird gewählt, wenn der Kunde erstellt wird, nicht später.',
  'dimensions-customer.days-left': { one: 'noch {count} Tag', other: 'noch {count} Tage' },
  'dimensions-customer.trial-ends-today': 'Endet heute',
  'dimensions-customer.trial-last-day': 'Letzter Tag der Testphase: {day}',
  'dimensions-customer.trial-converts': 'Am {day} wird daraus von selbst ein zahlender Kunde.',
  'dimensions-customer.trial-converted':
    'Die Testphase ist abgelaufen. Seit {day} ist es ein zahlender Kunde.',
  'dimensions-customer.trial-terminated': 'Mit dem Beenden des Kunden endete auch die Testphase.',
  'dimensions-customer.trial-planned': 'Die Testphase beginnt mit dem Erstellen.',
  'dimensions-customer.trial-planned-moves':
    'Erstellt der Hersteller den Kunden an einem anderen Tag, verschiebt sich der letzte Tag mit.',
  'dimensions-customer.trial-change': 'Testphase ändern',
  'dimensions-customer.trial-change-about':
    'Beim Hersteller gibt es diesen Kunden noch nicht: Die Testphase kann länger oder kürzer werden oder entfallen.',
  'dimensions-customer.trial-only-termination': 'Nur wenn der Kunde beendet wird, endet sie vorher.',
  'dimensions-customer.trial-disabled': 'Dass der Kunde deaktiviert ist, hält sie nicht auf.',
  'dimensions-customer.trial-reminder': 'Erinnerung für den Kalender (.ics)',
  'dimensions-customer.trial-shorten': 'Testphase verkürzen',
  'dimensions-customer.trial-shorten-about':
    'Eine laufende Testphase kann verkürzt, aber weder verlängert noch aufgehoben werden.',
  'dimensions-customer.trial-shorten-effect': 'Ab {day} zahlt der Kunde, wenn er nicht vorher beendet wird.',

  'dimensions-customer.internal-about':
    'Einer Ihrer Kunden kann das interne System sein: für Ihren eigenen Gebrauch und für Vorführungen, ohne Berechnung.',
  'dimensions-customer.internal-is': 'Dieser Kunde ist das interne System.',
  'dimensions-customer.internal-is-zero': 'Er steht mit Nullbeträgen auf Rechnungen.',
  'dimensions-customer.internal-held': 'Das interne System ist {name}.',
  'dimensions-customer.internal-on-title': 'Diesen Kunden zum internen System machen?',
  'dimensions-customer.internal-off-title': 'Soll dieser Kunde nicht mehr das interne System sein?',
  'dimensions-customer.internal-on': 'Zum internen System machen',
  'dimensions-customer.internal-off': 'Kennzeichnung aufheben',
  'dimensions-customer.internal-purpose': 'Wofür ist es?',
  'dimensions-customer.internal-own-use': 'Eigener Gebrauch oder Vorführungen',
  'dimensions-customer.internal-own-use-about': 'Ihre eigenen Leute verwenden es, oder Sie zeigen es Kunden.',
  'dimensions-customer.internal-evaluation': 'Ein Kunde probiert das System aus',
  'dimensions-customer.internal-evaluation-about': 'Jemand prüft es, der es vielleicht kauft.',
  'dimensions-customer.effect.not-charged': 'In der normalen Abrechnung wird er nicht berechnet.',
  'dimensions-customer.effect.zero-lines': 'Seine Positionen stehen weiter auf Rechnungen, mit Nullbeträgen.',
  'dimensions-customer.effect.only-one': 'So lange kann kein anderer Kunde das interne System sein.',
  'dimensions-customer.effect.after-terminated': 'Das bisherige ist beendet, der Platz ist also frei.',
  'dimensions-customer.effect.charged-again': 'Ab diesem Tag wird er wie jeder andere Kunde berechnet.',
  'dimensions-customer.effect.vendor-details':
    'Setzen oder entfernen Sie das Häkchen bei „Internal System“ auch beim Hersteller, in den Details des Kunden.',

  'dimensions-customer.connection-none': 'Es gibt noch keine PBX-Verbindung.',
  'dimensions-customer.connection-paused-about':
    'Verbindung pausiert: Es wird nichts gesammelt oder importiert. Der Zugang ist davon nicht betroffen.',
  'dimensions-customer.disabled-collects':
    'Der Kunde ist deaktiviert, nicht die Verbindung: Sie sammelt weiter.',
  'dimensions-customer.sub-accounts-on': 'Alle Unterkonten werden überwacht',
  'dimensions-customer.sub-accounts-off': 'Unterkonten werden nicht überwacht',
  'dimensions-customer.users-imported': {
    one: '{count} Benutzer der Telefonanlage',
    other: '{count} Benutzer der Telefonanlage'
  },
  'dimensions-customer.users-access': {
    one: '{count} Benutzer mit Portalzugang',
    other: '{count} Benutzer mit Portalzugang'
  },
  'dimensions-customer.users-ended': {
    one: 'Der Kunde ist beendet: Niemand hat Zugang. {count} Benutzer bleibt hier zum Ansehen.',
    other: 'Der Kunde ist beendet: Niemand hat Zugang. {count} Benutzer bleiben hier zum Ansehen.'
  },
  'dimensions-customer.users-charged': {
    one: '{count} kostenpflichtige Rolle',
    other: '{count} kostenpflichtige Rollen'
  },
  'dimensions-customer.roles-pending-about': 'Jemand muss die Rollen bis zum Ende durchgehen.',
  'dimensions-customer.roles-go': 'Mit den Rollen fortfahren',
  'dimensions-customer.roles-done': 'Die Rollen sind vollständig.',
  'dimensions-customer.show-users': 'Benutzer anzeigen',

  'dimensions-customer.findings': 'Befunde',
  'dimensions-customer.findings-none': 'Nichts steht im Weg.',
  'dimensions-customer.findings-loading': 'Alles wird geprüft …',

  'dimensions-customer.remove': 'Aus dem Plan entfernen',
  'dimensions-customer.remove-about':
    'Entfernt {dimensions} mit Verbindung und Benutzern aus Patchbay. Beim Hersteller geschieht nichts.',
  'dimensions-customer.remove-refused':
    'Der Hersteller kennt diesen Kunden, deshalb bleibt er hier. Beenden Sie ihn stattdessen.',
  'dimensions-customer.remove-refused-handed-over':
    'Der Kunde wurde übergeben, deshalb bleibt er hier. War das ein Irrtum, machen Sie zuerst im Verlauf die Übergabe rückgängig.',
  'dimensions-customer.remove-refused-terminated':
    'Der Hersteller kannte diesen Kunden, deshalb bleibt er hier.',
  'dimensions-customer.remove-title': '{dimensions} aus {account} entfernen?',
  'dimensions-customer.remove-goes': 'Das wird mit entfernt:',
  'dimensions-customer.remove-details': 'Kundendetails und die PBX-Verbindung',
  'dimensions-customer.remove-users': {
    one: '{count} Benutzer; Personen bleiben im Konto',
    other: '{count} Benutzer; Personen bleiben im Konto'
  },
  'dimensions-customer.remove-undo': 'Hier lässt es sich rückgängig machen.',
  'dimensions-customer.at-glance-none': 'Nicht hinzugefügt',
  'dimensions-customer.at-glance-users': { one: '{count} Benutzer', other: '{count} Benutzer' },
  'dimensions-customer.at-glance-show': '{dimensions} anzeigen',

  'dimensions-finding.part-missing': 'Es fehlt: {part}.',
  'dimensions-finding.name-taken': 'Ein anderer Kunde heißt {name}.',
  'dimensions-finding.name-taken-before': 'Ein beendeter Kunde hieß {name}.',
  'dimensions-finding.type-gone': 'Den Produkttyp gibt es im Katalog nicht mehr.',
  'dimensions-finding.type-unfit':
    'Der Produkttyp {name} wird für Ihre Region oder diese Telefonanlage nicht angeboten.',
  'dimensions-finding.type-example':
    'Der Produkttyp {name} ist ein Beispiel. Wählen Sie einen, den Ihnen der Hersteller genannt hat, oder ändern Sie ihn in den Einstellungen in Ihren.',
  'dimensions-finding.lock-not-acknowledged':
    'Der Produkttyp {name} bleibt endgültig, und das hat noch niemand bestätigt.',
  'dimensions-finding.template-gone': 'Die PBX-Vorlage gibt es im Katalog nicht mehr.',
  'dimensions-finding.template-key-missing':
    'Die PBX-Vorlage {name} hat keinen Hauptschlüssel; der Kunde kann deshalb nicht abgefragt werden.',
  'dimensions-finding.top-level-account':
    'Das Konto in der Telefonanlage ist Ihr eigenes auf der obersten Ebene: Die Unterkonten aller Ihrer Kunden würden überwacht.',
  'dimensions-finding.trial-unfit':
    'Eine Testphase bis zum {day} ist nicht möglich. Ändern Sie die Testphase, oder lassen Sie sie weg.',
  'dimensions-finding.trial-ending': {
    one: 'Die Testphase läuft noch {count} Tag. Am {day} wird daraus von selbst ein zahlender Kunde.',
    other: 'Die Testphase läuft noch {count} Tage. Am {day} wird daraus von selbst ein zahlender Kunde.'
  },
  'dimensions-finding.trial-ends-today':
    'Die Testphase endet heute. Am {day} wird daraus von selbst ein zahlender Kunde.',
  'dimensions-finding.trial-converted':
    'Die Testphase ist abgelaufen: Seit {day} ist es ein zahlender Kunde.',
  'dimensions-finding.termination-planned': 'Der Kunde soll am {day} beendet werden.',
  'dimensions-finding.termination-due':
    'Der Kunde sollte am {day} beendet werden. Erfassen Sie es, wenn es geschehen ist, oder nehmen Sie den Plan zurück.',
  'dimensions-finding.reference-blank':
    'Die Referenz ist leer; Rechnungen nennen den Kunden deshalb mit seiner Mandanten-ID.',
  'dimensions-finding.tenant-id-missing':
    'Hier ist weder Referenz noch Mandanten-ID bekannt; Rechnungspositionen lassen sich dem Kunden deshalb nicht zuordnen.',
  'dimensions-finding.reference-shared':
    '{name} hat dieselbe Referenz; Rechnungen unterscheiden die beiden deshalb nicht.',
  'dimensions-finding.roles-pending': 'Rollen stehen aus.',
  'dimensions-finding.connection-error': 'Die simulierte Verbindung hat angehalten.',
  'dimensions-finding.connection-error-because': 'Die simulierte Verbindung hat angehalten: {scenario}.',
  'dimensions-finding.connection-paused':
    'Die Verbindung ist pausiert; deshalb wird nichts gesammelt oder importiert.',
  'dimensions-finding.sync-issues': {
    one: 'Die Synchronisierung hat {count} Punkt offen gelassen.',
    other: 'Die Synchronisierung hat {count} Punkte offen gelassen.'
  },
  'dimensions-finding.primary-email':
    'Der primäre Benutzer hat in der Telefonanlage eine andere E-Mail-Adresse als hier.',
  'dimensions-finding.emails': {
    one: 'Die E-Mail-Adresse von {count} Benutzer ist zu prüfen: mehrfach vergeben, von einem anderen Kunden, ungültig oder nicht vorhanden.',
    other:
      'Die E-Mail-Adressen von {count} Benutzern sind zu prüfen: mehrfach vergeben, von einem anderen Kunden, ungültig oder nicht vorhanden.'
  },
  'dimensions-finding.still-billed':
    'Der Zugang ist gesperrt, aber es wird weiter aufgezeichnet und abgerechnet.',

  'record.dimensionsCustomers': 'Kunde von {dimensions}',
  'record.dimensionsUsers': 'Benutzer von {dimensions}',
  'activity.kind.dimensions': '{dimensions}',
  'activity.unnamed.dimensionsCustomers': 'Ein inzwischen entfernter Kunde',
  'activity.unnamed.dimensionsUsers': 'Ein inzwischen entfernter Benutzer',
  'field.acknowledgedTypeId': 'Endgültigkeit bestätigt für',
  'field.sync': 'Synchronisierung (simuliert)',
  'field.agentsFollowPbx': 'Agenten bekommen das Agent User Add-On von selbst',
  'field.dimensions-roles': 'Rollen',
  'field.rolesDone': 'Rollen vollständig',
  'field.internalSince': 'Internes System seit',
  'field.internalBefore': 'Früher internes System',
  'field.roleTrials': 'Rollen in der Testphase',
  'field.createdOn': 'Erstellt am',
  'field.terminatesOn': 'Beendet am',
  'field.pbx': 'Benutzer der Telefonanlage',
  'field.personId': 'Person des Kontos',
  'field.dimensions.productName': 'Name des Produkts',
  'field.dimensions.kazooName': 'Name der Telefonanlage',
  'field.dimensions.region': 'Region',
  'field.dimensions.country': 'Land des Resellers',
  'field.dimensions.trialsAllowed': 'Testphasen vereinbart',
  'field.dimensions.trialMaxDays': 'Längste Testphase in Tagen',
  'field.dimensions.isBilledDirectly': 'Direkte Abrechnung',
  'field.dimensions.currency': 'Währung',
  'field.dimensions.hasMinimumTerm': 'Mindestlaufzeit von 30 Tagen',
  'field.dimensions.rateBands': 'Preisgruppen',
  'field.dimensions.productTypes': 'Produkttypen',
  'field.dimensions.pbxTemplates': 'PBX-Vorlagen',
  'field.dimensions.defaultTemplateId': 'Standard-PBX-Vorlage',
  'field-value.removed-person': 'Eine Person, die nicht hier ist',

  'dimensions-wizard.none-title': 'Dieses Konto hat {dimensions} noch nicht',
  'dimensions-wizard.none-about':
    '{dimensions} verbindet sich mit der Telefonanlage dieses Kontos, importiert deren Benutzer und verfolgt dann Anrufe und den Status der Agenten. Patchbay plant hier den Kunden und sagt vorher, was sich nicht rückgängig machen lässt und was Geld kostet. An den Hersteller wird nichts gesendet.',
  'dimensions-wizard.none-known':
    'Was das Konto schon weiß – Name, Referenz, Land, Personen –, wird Ihnen angeboten.',
  'dimensions-wizard.none-readonly': 'Ihr Partner kann diesem Konto {dimensions} hinzufügen.',
  'dimensions-wizard.leave': 'Speichern und verlassen',
  'dimensions-wizard.kept': 'Was Sie eingeben, wird laufend gespeichert.',
  'dimensions-wizard.kept-short':
    'Was Sie eingeben, wird laufend gespeichert, außer einem Text, der zu lang ist.',
  'dimensions-wizard.details-about': 'Wer der Kunde ist und was er verwenden kann.',
  'dimensions-wizard.primary-user-about':
    'Der Administrator, der mit dem Kunden kommt und dessen andere Benutzer verwaltet. Jeder Kunde braucht mindestens einen.',
  'dimensions-wizard.pbx-about':
    'Wie der Hersteller die Telefonanlage des Kunden erreicht. Am Ende dieses Schrittes wird der Kunde erstellt.',
  'dimensions-wizard.roles-about':
    'Der Plan des Kunden ist vollständig; beim Hersteller gibt es ihn, sobald ihn jemand dort erstellt hat. Benutzer brauchen Rollen und Zugang, um zu erreichen, was sie brauchen; bis dahin gilt er als „Rollen stehen aus“.',
  'dimensions-wizard.from-account': 'Aus dem Konto.',
  'dimensions-wizard.take-from-account': 'Aus dem Konto übernehmen: {value}',
  'dimensions-wizard.not-loaded': 'Wird gelesen …',

  'dimensions-wizard.name-hint': 'Unterscheidet den Kunden von allen Ihren anderen.',
  'dimensions-wizard.name-too-long':
    'Der Hersteller nimmt höchstens {most} Zeichen an, dies sind {count}. Geben Sie dem Kunden einen kürzeren Namen.',
  'dimensions-wizard.name-taken': 'Ein anderer Kunde hat diesen Namen schon.',
  'dimensions-wizard.name-taken-before':
    'Ein beendeter Kunde hatte diesen Namen. Er kann wieder verwendet werden; Listen zeigen beide.',
  'dimensions-wizard.type-about': 'Bestimmt die Lizenzstufe und was der Kunde verwenden kann.',
  'dimensions-wizard.type-none-title': 'Ihr Katalog hat keine Produkttypen',
  'dimensions-wizard.type-none':
    'Der Hersteller veröffentlicht seine Liste nicht. Tragen Sie die Produkttypen ein, die Ihnen der Vertrieb des Herstellers genannt hat, und machen Sie dann hier weiter.',
  'dimensions-wizard.type-gone': 'Diesen Produkttyp gibt es im Katalog nicht mehr. Wählen Sie einen anderen.',
  'dimensions-wizard.type-required': 'Wählen Sie einen Produkttyp.',
  'dimensions-wizard.type-stays': 'Bleibt, sobald zugewiesen',
  'dimensions-wizard.type-not-in-region': 'In Ihrer Region nicht angeboten.',
  'dimensions-wizard.type-not-for-pbx': 'Nicht für die Telefonanlagen angeboten, für die Sie Vorlagen haben.',
  'dimensions-wizard.type-more': 'Der Vertrieb des Herstellers weiß, welche anderen Produkttypen es gibt.',
  'dimensions-wizard.type-features': 'Damit: {features}.',
  'dimensions-wizard.type-locks-title': 'Dieser Produkttyp bleibt endgültig',
  'dimensions-wizard.type-locks':
    '{name} kann nicht mehr geändert werden, sobald er einem Kunden zugewiesen ist. Vergewissern Sie sich, dass es der richtige ist.',
  'dimensions-wizard.type-acknowledge': 'Ich weiß, dass {name} später nicht geändert werden kann.',
  'dimensions-wizard.type-acknowledge-needed': 'Bestätigen Sie das oder wählen Sie einen anderen Produkttyp.',
  'dimensions-wizard.rates-differ':
    'Die Lizenzpreise können sich je nach Produkttyp unterscheiden; damit kann sich auch Ihr Preis ändern.',
  'dimensions-wizard.catalogue': 'Kataloge in den Einstellungen',
  'dimensions-wizard.reference-hint':
    'Ihre eigene Kennung für diesen Kunden. Sie steht auf Rechnungen und in den Abrechnungsdaten.',
  'dimensions-wizard.reference-blank':
    'Ohne Referenz nennen Rechnungen und Abrechnungsdaten den Kunden mit der Mandanten-ID, die ihm der Hersteller gibt.',
  'dimensions-wizard.reference-shared':
    '{name} hat dieselbe Referenz. Das ist erlaubt, aber die Abrechnungsdaten unterscheiden die beiden dann nicht.',
  'dimensions-wizard.country-hint': 'Danach richten sich die Sprache und die Schreibweise von Nummern.',
  'dimensions-wizard.country-connection': 'Das Land der PBX-Verbindung ist damit voreingestellt.',
  'dimensions-wizard.country-reseller': 'Ihr eigenes Land.',
  'dimensions-wizard.notes-hint':
    'Für alle im Team, die den Kunden betreuen. Jeder hier kann sie lesen: keine Kennwörter, keine Schlüssel.',
  'dimensions-wizard.trial': 'Testphase',
  'dimensions-wizard.trial-not-entitled':
    'Der Hersteller bietet Testphasen nur an, wo sie vorher vereinbart wurden. Sprechen Sie mit der Kundenbetreuung des Herstellers und geben Sie es dann in den Einstellungen an.',
  'dimensions-wizard.trial-about':
    'Nur jetzt: Der Hersteller beschreibt keinen Weg, eine Testphase später zu beginnen.',
  'dimensions-wizard.trial-required': 'Wählen Sie den letzten Tag der Testphase.',
  'dimensions-wizard.trial-longest': {
    one: 'Voreingestellt ist die längste erlaubte Testphase, {count} Tag ab heute. Ein früherer Tag kann gewählt werden.',
    other:
      'Voreingestellt ist die längste erlaubte Testphase, {count} Tage ab heute. Ein früherer Tag kann gewählt werden.'
  },
  'dimensions-wizard.trial-converts':
    'Ab {day} ist dies von selbst ein zahlender Kunde. Verhindern lässt sich das nur, indem der Kunde vorher beendet wird.',
  'dimensions-wizard.trial-lines': 'Bis dahin haben seine Positionen auf der Rechnung den Betrag null.',

  'dimensions-wizard.person': 'Hauptbenutzer',
  'dimensions-wizard.person-hint': 'Eine der Personen dieses Kontos.',
  'dimensions-wizard.person-empty': 'Niemand aus dem Konto passt.',
  'dimensions-wizard.person-none':
    'Dieses Konto hat noch keine Personen. Fügen Sie die hinzu, die die Benutzer des Kunden verwalten soll.',
  'dimensions-wizard.person-required': 'Wählen Sie einen Hauptbenutzer oder fügen Sie einen hinzu.',
  'dimensions-wizard.person-add': 'Jemand Neues hinzufügen',
  'dimensions-wizard.person-add-about': 'Die Person wird dem Konto hinzugefügt und wird zum Hauptbenutzer.',
  'dimensions-wizard.person-add-action': 'Hinzufügen und wählen',
  'dimensions-wizard.person-email-hint': 'Die Einladung geht an diese Adresse. Niemand sonst darf sie haben.',
  'dimensions-wizard.person-unnamed':
    'Von dieser Person ist nur eine E-Mail-Adresse bekannt. Der Hersteller verlangt einen Anzeigenamen; geben Sie ihn unter „Personen“ an.',
  'dimensions-wizard.person-open': '{name} öffnen',
  'dimensions-wizard.same-email-title': 'Dieselbe E-Mail-Adresse wie in der Telefonanlage',
  'dimensions-wizard.same-email':
    'Wenn {person} auch Benutzer der Telefonanlage ist, muss dort ebenfalls {email} stehen. Dann werden beide zu einem Benutzer, wenn die Telefonanlage synchronisiert wird.',
  'dimensions-wizard.other-email':
    'Mit einer anderen Adresse dort entstehen zwei Benutzer: ein Administrator ohne Anrufe und ein PBX-Benutzer, der sich nicht anmelden kann.',
  'dimensions-wizard.same-email-later':
    'Sobald eine Benutzerliste oder eine Synchronisierung sagt, wer in der Telefonanlage ist, wird die Adresse verglichen und ein Unterschied gemeldet.',
  'dimensions-wizard.likely-on-pbx':
    '{person} hat die Nebenstelle {extension} und ist daher wahrscheinlich Benutzer der Telefonanlage.',
  'dimensions-wizard.sign-in':
    'Für die Anmeldung mit Microsoft oder Google muss es die Adresse sein, die dort bekannt ist.',
  'dimensions-wizard.namesakes': {
    one: '{count} andere Person dieses Kontos heißt genauso und hat eine andere Adresse: {emails}. Wählen Sie die, deren Adresse in der Telefonanlage steht.',
    other:
      '{count} andere Personen dieses Kontos heißen genauso und haben andere Adressen: {emails}. Wählen Sie die, deren Adresse in der Telefonanlage steht.'
  },
  'dimensions-wizard.email-elsewhere-title': 'Diese Adresse ist bei einem anderen Kunden in Gebrauch',
  'dimensions-wizard.email-elsewhere':
    'Ein Benutzer von {customer} hat {email}. Wer sich anmeldet, braucht eine eigene Adresse; einer von beiden hat deshalb keinen Zugang.',
  'dimensions-wizard.invitation': 'Die Einladung',
  'dimensions-wizard.invitation-later':
    '{person} wird per E-Mail eingeladen, sobald das Konto beim Hersteller erstellt ist. Patchbay sendet nichts.',
  'dimensions-wizard.invitation-paused': 'Das gilt auch, wenn die PBX-Verbindung pausiert ist.',

  'dimensions-wizard.template-none-title': 'Es gibt keine PBX-Vorlage',
  'dimensions-wizard.template-none':
    'Eine Verbindung entsteht aus einer PBX-Vorlage, und Ihr Katalog hat keine. Fügen Sie eine hinzu und machen Sie dann hier weiter: Was Sie eingegeben haben, bleibt erhalten.',
  'dimensions-wizard.template-default': 'Ihre Standardvorlage',
  'dimensions-wizard.template-applied': '{template} gilt, weil es Ihre Standardvorlage ist.',
  'dimensions-wizard.template-other': 'Andere Vorlage verwenden',
  'dimensions-wizard.template-choose': 'Vorlage wählen',
  'dimensions-wizard.template-hint': 'Sie haben keine Standardvorlage, deshalb muss eine gewählt werden.',
  'dimensions-wizard.template-chosen': 'Statt Ihrer Standardvorlage {template}.',
  'dimensions-wizard.template-required': 'Wählen Sie eine PBX-Vorlage.',
  'dimensions-wizard.template-option': '{template} ({kind})',
  'dimensions-wizard.no-master-key':
    'Für {template} haben Sie keinen Hauptschlüssel. Ohne ihn kann der Hersteller den Kunden nicht abfragen, wenn er bereitgestellt wird.',
  'dimensions-wizard.type-unfit-title': 'Produkttyp und PBX-Vorlage passen nicht zusammen',
  'dimensions-wizard.type-unfit':
    'Der Produkttyp {type} wird für {kind} nicht angeboten, und die Vorlage {template} ist von dieser Art.',
  'dimensions-wizard.type-unfit-back': 'Anderen Produkttyp wählen',
  'dimensions-wizard.identifier.kazoo': 'Konto-ID in {kazoo}',
  'dimensions-wizard.identifier.3cx': '3CX-Benutzername',
  'dimensions-wizard.identifier.teams': 'Mandanten-ID von Microsoft Teams',
  'dimensions-wizard.identifier-hint.kazoo': 'Das eigene Konto des Kunden in der Telefonanlage.',
  'dimensions-wizard.identifier-hint.3cx':
    'Lizenzschlüssel und Kennwort werden nur beim Hersteller eingegeben.',
  'dimensions-wizard.identifier-hint.teams': 'Der Mandant des Kunden bei Microsoft.',
  'dimensions-wizard.top-level': 'Das ist unser eigenes Konto über denen unserer Kunden',
  'dimensions-wizard.top-level-refused':
    'Mit diesem Konto würden die Unterkonten aller Ihrer Kunden überwacht. Geben Sie das eigene Konto des Kunden ein oder lassen Sie die Unterkonten weg.',
  'dimensions-wizard.connection-name': 'Name der Verbindung',
  'dimensions-wizard.connection-name-hint':
    'Der Hersteller verlangt einen Namen, den keine andere Verbindung hat. Voreingestellt ist der des Kunden.',
  'dimensions-wizard.connection-name-short':
    'Der Name des Kunden ist länger als die {most} Zeichen, die der Name einer Verbindung haben kann. Geben Sie ihr einen kurzen, den keine andere Verbindung hat.',
  'dimensions-wizard.connection-country': 'Land der Telefonanlage',
  'dimensions-wizard.country-from-template':
    'Aus der Vorlage, weil der Kunde noch kein Land hat. Nummern werden so geschrieben, wie es in diesem Land üblich ist.',
  'dimensions-wizard.country-from-customer':
    'Voreingestellt ist das Land des Kunden. Nummern werden so geschrieben, wie es in diesem Land üblich ist.',
  'dimensions-wizard.country-own': 'Nummern werden so geschrieben, wie es in diesem Land üblich ist.',
  'dimensions-wizard.sub-accounts-only-now':
    'Kann nur jetzt gewählt werden, wenn die Verbindung erstellt wird.',
  'dimensions-wizard.sub-accounts-title': 'Unterkonten',
  'dimensions-wizard.sub-accounts-on':
    'Die Anrufe aller Unterkonten werden überwacht. Auch deren Benutzer werden importiert, und jeder ist kostenpflichtig.',
  'dimensions-wizard.sub-accounts-off':
    'Nur das eigene Konto des Kunden wird überwacht. Unterkonten werden gezählt, damit Sie sehen, was ausgelassen wird.',
  'dimensions-wizard.sub-accounts-remedy': 'Soll es später anders sein, braucht es eine neue Verbindung.',
  'dimensions-wizard.sub-accounts-teams':
    'Für Microsoft Teams meldet der Hersteller keine Unterkonten, deshalb werden keine angeboten.',
  'dimensions-wizard.sub-accounts-3cx':
    'Ob der Hersteller in 3CX Unterkonten findet, sagen seine Dokumente nicht.',
  'dimensions-wizard.state': 'Die Verbindung beginnt',
  'dimensions-wizard.state-enabled': 'Aktiv',
  'dimensions-wizard.state-enabled-about':
    'Der Hersteller verbindet sich, sobald der Kunde bei ihm erstellt ist, findet die Benutzer der Telefonanlage und importiert sie. Danach beginnt die Überwachung.',
  'dimensions-wizard.state-paused': 'Pausiert',
  'dimensions-wizard.state-paused-about':
    'Es wird nichts verbunden und niemand importiert, bis Sie die Verbindung aktivieren. Das sperrt niemandem den Zugang.',
  'dimensions-wizard.state-simulated':
    'Hier steht eine erfundene Telefonanlage für die wirkliche, damit Sie sehen, was geschieht. Das starten Sie selbst, auf der Seite der Verbindung; von Patchbay aus wird nichts verbunden.',

  'dimensions-wizard.before-title': 'Bevor Sie den Kunden erstellen',
  'dimensions-wizard.before-about':
    'Was sich nicht rückgängig machen lässt, was Geld kostet und wer davon erfährt.',
  'dimensions-wizard.before-type-stays': 'Der Produkttyp {name} bleibt endgültig.',
  'dimensions-wizard.before-sub-accounts-on':
    'Unterkonten werden überwacht. Für diese Verbindung bleibt das endgültig so.',
  'dimensions-wizard.before-sub-accounts-off':
    'Unterkonten werden nicht überwacht. Für diese Verbindung bleibt das endgültig so.',
  'dimensions-wizard.before-users-charged':
    'Jeder Benutzer der Telefonanlage wird zum kostenpflichtigen Essential User, sobald ihn die Verbindung importiert.',
  'dimensions-wizard.before-users-charged-later':
    'Jeder Benutzer der Telefonanlage wird zum kostenpflichtigen Essential User, sobald Sie die Verbindung aktivieren.',
  'dimensions-wizard.before-price': 'Schätzung: {price} pro Benutzer und Monat, nach Ihrem eigenen Katalog.',
  'dimensions-wizard.before-no-price': 'Ihr Katalog nennt dafür keinen Preis.',
  'dimensions-wizard.before-price-trial': 'Während der Testphase haben die Positionen den Betrag null.',
  'dimensions-wizard.before-nothing-imported':
    'Die Verbindung ist pausiert: Noch wird nichts verbunden oder importiert.',
  'dimensions-wizard.before-invited':
    '{person} wird unter {email} eingeladen, sobald das Konto beim Hersteller erstellt ist.',
  'dimensions-wizard.before-invited-nobody':
    'Der Hauptbenutzer wird eingeladen, sobald das Konto beim Hersteller erstellt ist.',
  'dimensions-wizard.before-trial-converts':
    'Die Testphase endet am {until}. Ab {from} zahlt der Kunde, wenn er nicht vorher beendet wurde.',
  'dimensions-wizard.before-billed-at-once':
    'Es gibt keine Testphase: Lizenzen werden ab dem Tag abgerechnet, an dem sie hinzukommen.',
  'dimensions-wizard.before-later': 'Name, Referenz, Land und Notizen können jederzeit geändert werden.',
  'dimensions-wizard.before-planned':
    'Mit dem Erstellen hier ist der Plan vollständig. Beim Hersteller gibt es den Kunden, sobald ihn jemand dort erstellt hat.',
  'dimensions-wizard.before-acknowledge': 'Ich habe das gelesen, und der Kunde soll so erstellt werden.',
  'dimensions-wizard.before-acknowledge-needed': 'Bestätigen Sie das, bevor der Kunde erstellt wird.',
  'dimensions-wizard.missing-title': 'Bevor der Kunde erstellt werden kann, fehlt noch etwas',
  'dimensions-wizard.missing-in': 'Es fehlt: {parts}.',
  'dimensions-wizard.go-to': 'Zu „{step}“',
  'dimensions-wizard.create': 'Kunden erstellen',

  'dimensions-wizard.roles-pending':
    'Geben Sie den vorhandenen Benutzern ihre Rollen und kennzeichnen Sie diesen Schritt dann als erledigt. Er lässt sich jederzeit unterbrechen und wieder aufnehmen.',
  'dimensions-wizard.roles-done-title': 'Die Rollen sind vollständig',
  'dimensions-wizard.roles-done':
    'Jemand ist die Rollen bis zum Ende durchgegangen. Unter „Benutzer“ können sie jederzeit geändert werden.',
  'dimensions-wizard.roles-awaited-none':
    'Es gibt keine PBX-Verbindung, deshalb können nur Personen des Kontos Rollen bekommen.',
  'dimensions-wizard.roles-awaited-paused':
    'Die PBX-Verbindung ist pausiert, deshalb wird niemand importiert. Vorerst können nur Personen des Kontos Rollen bekommen.',
  'dimensions-wizard.roles-awaited-syncing':
    'Die Synchronisierung, die hier simuliert wird, wurde nicht gestartet oder ist nicht fertig. Vorerst können nur Personen des Kontos Rollen bekommen; Benutzer der Telefonanlage folgen.',
  'dimensions-wizard.roles-who': 'Wer welche Rolle hat',
  'dimensions-wizard.roles-more': {
    one: '{count} weiterer Benutzer steht auf der Seite „Benutzer“.',
    other: '{count} weitere Benutzer stehen auf der Seite „Benutzer“.'
  },
  'dimensions-wizard.roles-imported': {
    one: '{count} Benutzer kommt nur aus der Telefonanlage und hat keinen Zugang.',
    other: '{count} Benutzer kommen nur aus der Telefonanlage und haben keinen Zugang.'
  },
  'dimensions-wizard.roles-none': 'Keine Rollen',
  'dimensions-wizard.roles-primary': 'Hauptbenutzer',
  'dimensions-wizard.roles-assign': 'Rollen zuweisen',
  'dimensions-wizard.roles-open-connection': 'Verbindung öffnen',
  'dimensions-wizard.roles-finish': 'Erledigt',
  'dimensions-wizard.roles-later': 'Später',
  'dimensions-wizard.roles-reopen': 'Wieder als ausstehend kennzeichnen'
};
