/** The account information page: support contacts, vendor facts, status, subscriptions and orders. */
export const accountPage = {
  'nav.account': 'Konto',
  'account.contents': 'Auf dieser Seite',
  'account.copy': '{name} kopieren',
  'account.copy-selected': 'Ausgewählt. Kopieren Sie mit Strg+C.',
  'account.badge.partner': 'Konto des Partners',
  'account.badge.deactivated': 'Deaktiviert',
  'account.partner-about':
    'Das ist Ihr eigenes Konto. Integrationen sind darin nicht möglich, es kann weder deaktiviert noch gelöscht werden, und es gibt nur eines.',

  'account.assigned-by-mitel': 'Wird von Mitel vergeben, wenn das Konto angelegt wird',
  'account.none-recorded': 'Nicht erfasst',
  'account.pbx-after-gateway': 'Bekannt, sobald CloudLink Gateway eingerichtet ist',
  'account.business-type-about': 'Nur für die Statistik von Mitel.',

  'vendor-facts.title': 'Cloud-Standort und Kundennummer',
  'vendor-facts.location-about':
    'Die Region, in der die Daten des Kontos gespeichert und verwaltet werden, in Rechenzentren der Cloud.',
  'vendor-facts.number-about':
    'Die Nummer, unter der das Abonnement des Kunden über dessen Reseller oder Distributor bestellt wurde.',
  'vendor-facts.record': 'Erfassen, was Mitel vergeben hat',
  'vendor-facts.record-about':
    'Mitel vergibt oder ermittelt diese Angaben. Übernehmen Sie sie aus {console}; was nicht bekannt ist, bleibt leer.',
  'vendor-facts.account-id-hint': 'So, wie Mitel sie schreibt. Ihre Form wird nicht geprüft.',
  'vendor-facts.location-hint':
    'Die Liste der Regionen von Mitel ist nicht dokumentiert. Schreiben Sie den Namen so, wie er dort steht.',
  'vendor-facts.connect': 'Das ist ein Konto von MiCloud Connect',
  'vendor-facts.connect-hint': 'Die Kundennummer heißt dann Rechnungskundennummer.',
  'vendor-facts.pbx-hint-off':
    'Mitel kennt ihn, sobald CloudLink Gateway eingerichtet ist. Schalten Sie zuerst das Gateway ein.',

  'contacts.about': 'Alle Problemberichte zu diesem Konto gehen an diese Personen.',
  'contacts.add': 'Kontakt hinzufügen',
  'contacts.add-title': 'Supportkontakt hinzufügen',
  'contacts.correct-title': 'Supportkontakt korrigieren',
  'contacts.correct': '{name} bearbeiten',
  'contacts.remove': '{name} entfernen',
  'contacts.remove-title': '{name} entfernen',
  'contacts.remove-text': '{name} erhält dann keine Problemberichte dieses Kontos mehr.',
  'contacts.name': 'Name',
  'contacts.email': 'E-Mail',
  'contacts.kind': 'Art',
  'contacts.kind-about.maintainer': 'Betreut das System',
  'contacts.kind-about.onsite-admin': 'Administriert vor Ort',
  'contacts.kind-about.other': 'Alle anderen, die die Berichte erhalten sollen',
  'contacts.empty': 'Noch erhält niemand die Problemberichte',
  'contacts.empty-text':
    'Ein Partner oder Kontoadministrator muss Supportkontakte zuweisen. An sie gehen die Problemberichte der Benutzer dieses Kontos.',
  'contacts.finding.must-assign':
    'Es ist niemand zugewiesen. Fügen Sie einen Kontakt hinzu: Jemand muss die Problemberichte erhalten.',
  'contacts.finding.maintainer-missing': 'Es ist kein Systembetreuer dabei.',
  'contacts.finding.onsite-admin-missing': 'Es ist kein Administrator vor Ort dabei.',
  'contacts.finding.pair-missing': 'Es ist weder ein Systembetreuer noch ein Administrator vor Ort dabei.',
  'contacts.then.maintainer-missing': 'Danach ist kein Systembetreuer mehr unter den Kontakten.',
  'contacts.then.onsite-admin-missing': 'Danach ist kein Administrator vor Ort mehr unter den Kontakten.',
  'contacts.then.pair-missing':
    'Danach ist weder ein Systembetreuer noch ein Administrator vor Ort unter den Kontakten.',

  'subscriptions.about': 'Alle Lizenzen für Mitel One und MiTeam Meetings in diesem Konto.',
  'subscriptions.bought': 'Gekauft',
  'subscriptions.given': 'Vergeben',
  'subscriptions.given-by-order': 'Aus Bestellungen vergeben',
  'subscriptions.given-by-micollab': 'Von MiCollab vergeben',
  'subscriptions.free': 'Frei',
  'subscriptions.over': 'Mehr vergeben als gekauft',
  'subscriptions.tier-unknown': 'Mitel One, Stufe nicht erfasst',
  'subscriptions.tier': 'Mitel One {tier}',
  'subscriptions.tier-unknown-text':
    'Bei diesen Bestellungen fehlt die Stufe; deshalb kann noch keine ihrer Lizenzen vergeben werden.',
  'subscriptions.over-text': {
    one: '{count} Lizenz mehr ist vergeben, als gekauft wurde. Niemand verliert sie; weitere können erst vergeben werden, wenn welche gekauft oder entzogen wurden.',
    other:
      '{count} Lizenzen mehr sind vergeben, als gekauft wurden. Niemand verliert sie; weitere können erst vergeben werden, wenn welche gekauft oder entzogen wurden.'
  },
  'subscriptions.span': '{start} bis {end}',
  'subscriptions.span-open': 'ab {start}, unbefristet',
  'subscriptions.orders-of': 'Bestellungen von {product}',
  'subscriptions.not-counted': 'Als gekauft zählen nur Bestellungen, die heute aktiv und gültig sind.',
  'subscriptions.empty': 'Dieses Konto hat noch keine Lizenzen',
  'subscriptions.empty-text':
    'Lizenzen kommen mit einer Bestellung. Eine Bestellung wird als Ganzes einem Konto zugewiesen.',
  'subscriptions.empty-admin': 'Lizenzen kommen mit einer Bestellung, die Ihr Mitel-Partner zuweist.',
  'subscriptions.hidden': 'Für Sie gibt es hier keinen Bereich „Abonnements“.',
  'subscriptions.hidden-settings': 'In den Einstellungen ändern',

  'account-orders.about': 'Was Sie für dieses Konto gekauft haben. Kontoadministratoren sehen das nicht.',
  'account-orders.empty': 'Diesem Konto ist keine Bestellung zugewiesen',
  'account-orders.empty-text':
    'Weisen Sie auf der Seite „Bestellungen“ eine zu; dann gehören alle ihre Lizenzen zu diesem Konto.',
  'account-orders.show': 'Zu den Bestellungen',
  'account-orders.order': 'Bestellung',
  'account-orders.licences': 'Lizenzen',
  'account-orders.purchased': 'Gekauft',
  'account-orders.expires': 'Läuft ab',
  'account-orders.status': 'Status',
  'account-orders.does-not-count': 'Die Lizenzen zählen zurzeit nicht',

  'account-orders.choosing-for': 'Sie wählen eine Bestellung für {account}.',
  'account-orders.back': 'Zurück zum Konto',

  'status.title': 'Status',
  'status.active': 'Aktiv',
  'status.deactivated': 'Deaktiviert',
  'status.active-text':
    'Die Personen dieses Kontos können sich anmelden und ihre CloudLink-Anwendungen nutzen.',
  'status.deactivated-text':
    'Die Personen dieses Kontos können sich weder anmelden noch eine CloudLink-Anwendung nutzen, bis es wieder aktiviert wird.',
  'status.licences-stay':
    'Ihre Lizenzen bleiben, wo sie sind. Die Dokumente des Herstellers sagen dazu nichts.',
  'status.deactivate': 'Deaktivieren',
  'status.deactivate-about': 'Sperrt alle Personen dieses Kontos aus; kann zurückgenommen werden.',
  'status.deactivate-title': '{account} deaktivieren',
  'status.deactivate-whom': {
    one: '{count} Person kann sich dann weder anmelden noch eine CloudLink-Anwendung nutzen',
    other: '{count} Personen können sich dann weder anmelden noch eine CloudLink-Anwendung nutzen'
  },
  'status.deactivate-nobody': 'Niemand wird ausgesperrt; das Konto hat keine Personen',
  'status.deactivate-back': 'Sie können es jederzeit wieder aktivieren.',
  'status.reactivate': 'Wieder aktivieren',
  'status.reactivate-title': '{account} wieder aktivieren',
  'status.reactivate-about': 'Lässt die Personen dieses Kontos sich wieder anmelden.',
  'status.reactivate-ours': 'Wie der Hersteller ein Konto wieder aktiviert, ist nicht dokumentiert.',
  'status.delete': 'Löschen',
  'status.delete-about': 'Nimmt das Konto und seine Personen heraus. In {console} ist das endgültig.',
  'status.delete-title': '{account} löschen',
  'status.delete-vendor':
    'In {console} wird das Konto in einem eigenen Schritt gelöscht, und dort unwiderruflich.',
  /** The word somebody types to deactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-deactivate': 'deaktivieren',
  /** The word somebody types to reactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-reactivate': 'aktivieren',
  /** The word somebody types to delete an account, in the language on screen; the English one is accepted as well. */
  'status.word-delete': 'löschen',
  'status.type-word': 'Geben Sie zur Bestätigung „{word}“ ein',
  'status.type-word-or': 'Geben Sie zur Bestätigung „{word}“ oder „{english}“ ein',
  'status.wrong-word': 'Das ist nicht das Wort. Es wurde nichts getan.',
  'status.banner': 'Dieses Konto ist deaktiviert',
  'status.banner-go': 'Status anzeigen',

  'settings.partner-account': 'Konto des Mitel-Partners',
  'settings.partner-account-about':
    'Was Mitel über Sie als Partner weiß. Davon hängt bei jedem Konto der Bereich „Abonnements“ ab.',
  'settings.billing-account': 'Wir haben ein Abrechnungskonto',
  'settings.billing-account-about':
    'Partner ohne Abrechnungskonto haben weder den Bereich „Abonnements“ noch „Bestellung hinzufügen“.',
  'settings.prime-partner': 'Wir sind Prime Partner',
  'settings.prime-partner-about': 'Prime Partner haben keinen Bereich „Abonnements“.',
  'settings.subscriptions-shown':
    'Ihre Konten zeigen den Bereich „Abonnements“, mit „Bestellung hinzufügen“.',
  'settings.subscriptions-hidden':
    'Sie sehen den Bereich „Abonnements“ Ihrer Konten nicht. Die Bestellungen eines Kontos stehen weiterhin auf seiner Seite.'
};
