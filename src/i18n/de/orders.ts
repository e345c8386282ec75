/** Billing → Orders: the list, one order, recording and assigning. */
export const orders = {
  'orders.title': 'Bestellungen',
  'orders.about': 'Lizenzen, die Sie gekauft haben. Jede Bestellung geht als Ganzes an ein Konto.',
  'orders.search': 'Bestellungen durchsuchen',
  'orders.search-placeholder': 'Bestellung, PO-Nummer, Trackingnummer, Konto, Ablaufdatum …',
  'orders.table': 'Bestellungen',
  'orders.record': 'Bestellung erfassen',
  'orders.filters': 'Welche Bestellungen angezeigt werden',
  'orders.filter.all': 'Alle',
  'orders.filter.unassigned': 'Nicht zugewiesen',
  'orders.filter.expiring': 'Bald ablaufend',
  'orders.shown': { one: '{count} Bestellung angezeigt', other: '{count} Bestellungen angezeigt' },
  'orders.column.order': 'Bestellung',
  'orders.column.licences': 'Lizenzen',
  'orders.column.purchased': 'Gekauft',
  'orders.column.expires': 'Läuft ab',
  'orders.column.account': 'Konto',
  'orders.column.status': 'Status',
  'orders.column.actions': 'Aktionen',
  'orders.never-expires': 'Nie',
  'orders.unassigned': 'Nicht zugewiesen',
  'orders.on-account': '{count} × {product} für {account}',
  'orders.on-nobody': '{count} × {product}',
  'orders.reseller-po-short': 'Reseller-PO {number}',
  'orders.customer-po-short': 'Kunden-PO {number}',
  'orders.tracking-short': 'Tracking {number}',
  'orders.empty-title': 'Noch keine Bestellungen',
  'orders.empty-text':
    'Erfassen Sie, was Sie gekauft haben, und weisen Sie dann jede Bestellung dem Konto zu, für das sie bestimmt ist.',
  'orders.no-match-title': 'Keine Bestellung passt',
  'orders.no-match-text': 'Versuchen Sie es mit weniger Wörtern oder lassen Sie alle Bestellungen anzeigen.',
  'orders.show-all': 'Alle Bestellungen anzeigen',

  'orders.assign-order': 'Bestellung {order} zuweisen',
  'orders.assign-hint': {
    one: 'Die einzige Lizenz dieser Bestellung geht an das Konto, das Sie wählen.',
    other: 'Alle {count} Lizenzen dieser Bestellung gehen an das Konto, das Sie wählen.'
  },
  'orders.assign-choose': 'Konto wählen',
  'orders.assign-no-account': 'Kein Konto hat diesen Namen.',
  'orders.assign-no-accounts':
    'Es gibt noch kein Konto, dem diese Bestellung zugewiesen werden kann. Legen Sie zuerst unter „Konten“ eines an.',
  'orders.assign-choose-first': 'Wählen Sie das Konto, das diese Bestellung bekommt.',
  'orders.assign-all': {
    one: '{account} erhält die einzige Lizenz dieser Bestellung.',
    other: '{account} erhält alle {count} Lizenzen dieser Bestellung.'
  },
  'orders.assign-effect': 'Was {account} dann hat',
  'orders.licences-ordered': 'Bestellte Lizenzen für {product}',
  'orders.licences-left': 'Frei',
  'orders.note.miteam-off':
    'MiTeam Meetings ist für dieses Konto aus: Die Benutzerinformationsseiten zeigen „Keine Lizenzen“, bis es eingeschaltet wird.',
  'orders.note.managed-by-micollab':
    'MiCollab ist für dieses Konto ein: Der MiCollab-Server verwaltet die Lizenzen, deshalb können sie nicht einzeln vergeben werden.',
  'orders.note.pending': 'Die Bestellung ist noch nicht aktiv: Ihre Lizenzen zählen ab der Aktivierung.',
  'orders.note.mitel-one-off':
    'Mitel One ist für dieses Konto aus: Seine Lizenzen können vergeben werden, sobald es eingeschaltet ist.',
  'orders.note.tier-unknown':
    'Ohne Stufe zählt die Bestellung zu keiner Stufe; deshalb kann keine ihrer Lizenzen vergeben werden. Korrigieren Sie die Bestellung, sobald die Stufe bekannt ist.',

  'orders.record-title': 'Bestellung erfassen',
  'orders.correct-title': 'Bestellung {order} korrigieren',
  'orders.correct': 'Korrigieren',
  'orders.field.sap-order-id': 'SAP-Bestell-ID',
  'orders.field.product': 'Produkt',
  'orders.field.tier': 'Stufe',
  'orders.tier-not-known': 'Nicht bekannt',
  'orders.product-tier': '{product} {tier}',
  'orders.field.quantity': 'Lizenzen',
  'orders.field.reseller-po': 'PO-Nummer (Reseller)',
  'orders.field.customer-po': 'PO-Nummer (Kunde)',
  'orders.field.tracking-number': 'Trackingnummer',
  'orders.field.purchased-on': 'Gekauft am',
  'orders.field.expires-on': 'Letzter Gültigkeitstag',
  'orders.field.perpetual': 'Unbefristet: läuft nie ab',
  'orders.field.activation': 'Aktivierung',
  'orders.activation.active': 'Aktiv',
  'orders.activation.pending': 'Noch nicht aktiv',

  'orders.on-order': 'Bestellung {order}',
  'orders.details': 'Angaben zur Bestellung',
  'orders.status': 'Status',
  'orders.status-of': 'zum Status von Bestellung {order}',
  'orders.can-be-assigned': 'Die Bestellung kann jetzt einem Konto zugewiesen werden.',
  'orders.counts': 'Die Lizenzen zählen für das Konto.',
  'orders.does-not-count': 'Die Lizenzen zählen zurzeit nicht für das Konto.',
  'orders.cannot-be-assigned': 'Die Bestellung kann nicht zugewiesen werden.',
  'orders.assigned-to': 'Zugewiesen an',
  'orders.what-it-did': 'Was sie bewirkt hat',
  'orders.not-assigned-title': 'Noch nicht zugewiesen',
  'orders.not-assigned-text':
    'Sobald die Bestellung zugewiesen ist, steht hier, was sich dadurch geändert hat.',
  'orders.came-assigned':
    'Die Bestellung war schon {account} zugewiesen, als sie in diesen Arbeitsbereich kam.',
  'orders.was-undone': 'Rückgängig gemacht',
  'orders.now-has': 'Was {account} jetzt an {product} hat',
  'orders.now-ordered': 'Bestellt',
  'orders.now-given': 'Vergeben',
  'orders.now-left': 'Frei',
  'orders.remove': 'Bestellung entfernen',
  'orders.remove-title': 'Bestellung {order} entfernen',
  'orders.remove-unassigned': 'Die Bestellung verschwindet aus diesem Arbeitsbereich.',
  'orders.remove-assigned': {
    one: 'Die Bestellung verschwindet aus diesem Arbeitsbereich, und {account} hat {count} Lizenz weniger.',
    other:
      'Die Bestellung verschwindet aus diesem Arbeitsbereich, und {account} hat {count} Lizenzen weniger.'
  },
  'orders.gone-title': 'Diese Bestellung ist nicht hier',
  'orders.gone-text':
    'Die Bestellung wurde vielleicht entfernt, oder die Adresse gehört zu einem anderen Arbeitsbereich.',
  'orders.back': 'Alle Bestellungen'
};
