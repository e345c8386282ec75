/** The reseller’s settings and catalogues. */
export const dimensionsSettings = {
  'dimensions-settings.about':
    'Was Sie mit dem Hersteller vereinbart haben und wie Sie seine Produkte nennen. Teil des Arbeitsbereichs: wird mit ihm exportiert.',
  'dimensions-settings.who':
    'Die Einstellungen ändert der Partner oder wer eine Rolle mit allen Rechten an Konten hat.',
  'dimensions-settings.preset-title': 'Werte für den Anfang',
  'dimensions-settings.preset':
    'Noch hat niemand angegeben, was Sie mit dem Hersteller vereinbart haben. Region, Land, Währung, Testphasen und Abrechnung sind unten von uns voreingestellt: Prüfen Sie jeden Wert.',
  'dimensions-settings.names': 'Namen und Ort',
  'dimensions-settings.product-name': 'Name des Produkts',
  'dimensions-settings.product-name-hint':
    'Der Hersteller verkauft es unter mehreren Namen, und seine Dokumente lassen den Namen offen. Hier heißt es auf jeder Seite so.',
  'dimensions-settings.kazoo-name': 'Name der Telefonanlage',
  'dimensions-settings.kazoo-name-hint':
    'Von der Art, die weder 3CX noch Microsoft Teams ist. Auch sie wird unter mehreren Namen verkauft und heißt auf jeder Seite so.',
  'dimensions-settings.region': 'Region',
  'dimensions-settings.region-hint':
    'Wo der Hersteller Sie bedient. Produkttypen unterscheiden sich je nach Region.',
  'dimensions-settings.region.au': 'Australien und Neuseeland',
  'dimensions-settings.region.eu': 'Europa',
  'dimensions-settings.region.na': 'Nordamerika',
  'dimensions-settings.region.uk': 'Vereinigtes Königreich',
  'dimensions-settings.country-hint': 'Ihr eigenes. Es wird für neue Kunden angeboten.',
  'dimensions-settings.currency': 'Währung',
  'dimensions-settings.currency-hint':
    'Der Preise in Ihren Preisgruppen. Eine andere Währung rechnet nichts um.',
  'dimensions-settings.no-match': 'Nichts heißt so',
  'dimensions-settings.save-names': 'Namen und Ort speichern',

  'dimensions-settings.trials': 'Testphasen',
  'dimensions-settings.trials-allowed': 'Testphasen für Ihre Kunden sind mit dem Hersteller vereinbart',
  'dimensions-settings.trials-on': 'Dann kann beim Erstellen eines Kunden eine Testphase gewählt werden.',
  'dimensions-settings.trials-off':
    'Ohne diese Vereinbarung wird beim Erstellen eines Kunden keine Testphase angeboten. Sprechen Sie mit der Kundenbetreuung des Herstellers.',
  'dimensions-settings.trial-days': 'Längste Testphase in Tagen',
  'dimensions-settings.trial-days-hint':
    'Von 1 bis 365, wie mit dem Hersteller vereinbart; er dokumentiert keine Zahl. Für neue Testphasen ist sie voreingestellt.',
  'dimensions-settings.save-days': 'Tage speichern',

  'dimensions-settings.billing': 'Abrechnung',
  'dimensions-settings.billed-directly': 'Der Hersteller rechnet direkt mit Ihnen ab',
  'dimensions-settings.billed-directly-about':
    'Eine Rechnung des Herstellers umfasst alle Ihre Kunden. Wer von jemand anderem abgerechnet wird, hat gar keinen Abrechnungsbereich.',
  'dimensions-settings.billing-shown': 'Prognosen und Abgleich werden angezeigt.',
  'dimensions-settings.billing-hidden': 'Prognosen und Abgleich sind ausgeblendet.',
  'dimensions-settings.minimum-term': 'Lizenzen werden für mindestens 30 Tage abgerechnet',
  'dimensions-settings.minimum-term-about':
    'Nach einer älteren Richtlinie des Herstellers wird alles, was länger als einen Tag behalten wird, für mindestens 30 Tage abgerechnet. Seine jetzigen Seiten wiederholen das nicht, deshalb gilt es nach unserer Lesart nicht mehr. Schalten Sie es ein, wenn Ihre Rechnungen etwas anderes sagen; es ändert nur Schätzungen.',

  'dimensions-settings.catalogues': 'Kataloge von {dimensions}',
  'dimensions-settings.catalogues-about':
    'Was für einen Kunden zur Wahl steht. Der Hersteller veröffentlicht weder seine Produkttypen noch seine Preise; diese Listen füllen Sie deshalb selbst.',
  'dimensions-settings.example': 'Beispiel',
  'dimensions-settings.example-about': 'Von uns erfunden. Es ist Ihres, sobald Sie es ändern.',
  'dimensions-settings.examples-title': 'Diese Listen enthalten noch unsere Beispiele',
  'dimensions-settings.examples':
    'Als Beispiel gekennzeichnete Einträge sind erfunden. Sie sind weder, was der Hersteller Ihnen anbietet, noch, was es kostet. Ändern Sie sie in Ihre eigenen, oder entfernen Sie sie und fügen Sie Ihre hinzu.',
  'dimensions-settings.add-examples': 'Beispiele hinzufügen',
  'dimensions-settings.add-examples-about': {
    one: '{count} unserer Beispiele für den Anfang fehlt in diesen Listen. Was Ihres ist, bleibt, wie es ist.',
    other:
      '{count} unserer Beispiele für den Anfang fehlen in diesen Listen. Was Ihres ist, bleibt, wie es ist.'
  },
  'dimensions-settings.remove-examples': 'Beispiele entfernen',
  'dimensions-settings.remove-examples-title': 'Beispiele entfernen?',
  'dimensions-settings.remove-examples-text': 'Entfernt wird:',
  'dimensions-settings.gone.productTypes': 'Produkttypen: {names}',
  'dimensions-settings.gone.rateBands': 'Preisgruppen: {names}',
  'dimensions-settings.gone.pbxTemplates': 'PBX-Vorlagen: {names}',
  'dimensions-settings.remove-examples-stay': {
    one: '{count} Beispiel bleibt, weil etwas von Ihnen es verwendet.',
    other: '{count} Beispiele bleiben, weil etwas von Ihnen sie verwendet.'
  },

  'dimensions-settings.rateBands': 'Preisgruppen',
  'dimensions-settings.rateBands-about':
    'Was Sie eine Lizenz im Monat kostet, nach Rolle. Produkttypen nennen die Preisgruppe, die für sie gilt.',
  'dimensions-settings.rateBands-none': 'Noch keine Preisgruppe. Ohne eine ist kein Preis bekannt.',
  'dimensions-settings.add.rateBands': 'Preisgruppe hinzufügen',
  'dimensions-settings.correct.rateBands': 'Preisgruppe bearbeiten',
  'dimensions-settings.dialog.rateBands':
    'Was eine Lizenz im Monat kostet. Währung: {currency}. Lassen Sie leer, was Sie nicht wissen: Es ist dann unbekannt, nicht kostenlos.',
  'dimensions-settings.price-unknown': 'unbekannt',
  'dimensions-settings.price-wrong':
    'Schreiben Sie einen Betrag mit höchstens zwei Nachkommastellen. Beispiel: {example}',

  'dimensions-settings.productTypes': 'Produkttypen',
  'dimensions-settings.productTypes-about':
    'Auch Mandantenprofile genannt. Sie bestimmen die Lizenzstufe und was ein Kunde sieht, und unterscheiden sich je nach Region und Telefonanlage. Der Vertrieb des Herstellers weiß, welche Sie haben können.',
  'dimensions-settings.productTypes-none': 'Noch kein Produkttyp. Ein Kunde braucht einen.',
  'dimensions-settings.add.productTypes': 'Produkttyp hinzufügen',
  'dimensions-settings.correct.productTypes': 'Produkttyp bearbeiten',
  'dimensions-settings.dialog.productTypes':
    'So, wie ihn der Hersteller Ihnen anbietet. Wofür Sie kein Häkchen setzen, dafür wird der Produkttyp nicht angeboten.',
  'dimensions-settings.profile': 'Mandantenprofil',
  'dimensions-settings.profile-hint': 'Die Kennung des Herstellers, wenn Sie sie wissen.',
  'dimensions-settings.description': 'Beschreibung',
  'dimensions-settings.regions': 'Angeboten in',
  'dimensions-settings.kinds': 'Angeboten für',
  'dimensions-settings.regions-none':
    'Setzen Sie mindestens ein Häkchen: Nirgends angeboten, kann dieser Produkttyp für keinen Kunden gewählt werden.',
  'dimensions-settings.kinds-none':
    'Setzen Sie mindestens ein Häkchen: Für keine Telefonanlage angeboten, kann dieser Produkttyp für keinen Kunden gewählt werden.',
  'dimensions-settings.locking': 'Kann nicht mehr geändert werden, sobald er zugewiesen ist',
  'dimensions-settings.locking-hint':
    'Ihn für einen Kunden zu wählen muss dann bestätigt werden, und danach bleibt er.',
  'dimensions-settings.locking-short': 'Bleibt, sobald zugewiesen',
  'dimensions-settings.features': 'Funktionen',
  'dimensions-settings.features-hint': 'Was ein Kunde damit hat, je Zeile eine.',
  'dimensions-settings.features-wrong': 'Höchstens 40 Zeilen mit je 80 Zeichen.',
  'dimensions-settings.rate-band': 'Preisgruppe',
  'dimensions-settings.rate-band-hint': 'Die Lizenzpreise können sich je nach Produkttyp unterscheiden.',
  'dimensions-settings.no-rate-band': 'Keine, die Preise sind also unbekannt',
  'dimensions-settings.nowhere': 'nirgends',
  'dimensions-settings.nothing': 'keine Telefonanlage',
  'dimensions-settings.offered': 'Angeboten in: {regions}. Für: {kinds}.',
  'dimensions-settings.band-of': 'Preisgruppe: {band}.',
  'dimensions-settings.band-none': 'Keine Preisgruppe: Die Preise sind unbekannt.',
  'dimensions-settings.features-of': 'Funktionen: {features}.',

  'dimensions-settings.pbxTemplates': 'PBX-Vorlagen',
  'dimensions-settings.pbxTemplates-about':
    'Was Verbindungen zu einer Telefonanlage gemeinsam haben. Schlüssel werden hier nie gespeichert.',
  'dimensions-settings.pbxTemplates-none':
    'Noch keine PBX-Vorlage. Die Verbindung eines Kunden entsteht aus einer, und Produkttypen werden für die Arten angeboten, die es hier gibt.',
  'dimensions-settings.add.pbxTemplates': 'PBX-Vorlage hinzufügen',
  'dimensions-settings.correct.pbxTemplates': 'PBX-Vorlage bearbeiten',
  'dimensions-settings.dialog.pbxTemplates':
    'Schlüssel und Kennwörter werden hier nie gespeichert, nur ob Sie einen haben. Geben Sie sie beim Hersteller ein.',
  'dimensions-settings.kind': 'Art der Telefonanlage',
  'dimensions-settings.kind-stays':
    'Aus dieser Vorlage sind Verbindungen von Kunden entstanden, und jede Art verlangt etwas anderes.',
  'dimensions-settings.template-country': 'Land der Telefonanlage',
  'dimensions-settings.host-rest': 'REST-API-URL',
  'dimensions-settings.host-websocket': 'WebSocket-URL',
  'dimensions-settings.master-key': 'Für diese Vorlage gibt es einen Hauptschlüssel',
  'dimensions-settings.master-key-hint':
    'Ein Schlüssel, der jedes Kundenkonto sieht, das die Vorlage verwendet. Gespeichert wird nur dieses Ja oder Nein, nie der Schlüssel.',
  'dimensions-settings.key-missing': 'Kein Hauptschlüssel',
  'dimensions-settings.default': 'Standard-PBX-Vorlage',
  'dimensions-settings.is-default': 'Standard',
  'dimensions-settings.default-hint':
    'Höchstens eine. Die, die Sie wählen, nimmt der anderen die Kennzeichnung.',
  'dimensions-settings.no-default': 'Keine',
  'dimensions-settings.default-moved': '{now} ist jetzt Standard, {before} nicht mehr.',
  'dimensions-settings.default-gone': '{before} ist nicht mehr Standard. Jetzt gibt es keine.',
  'dimensions-settings.default-set': '{now} ist jetzt Standard.',

  'dimensions-settings.edit-entry': '{name} bearbeiten',
  'dimensions-settings.more-entry': 'Mehr zu {name}',
  'dimensions-settings.duplicate': 'Duplizieren',
  'dimensions-settings.copy-of': 'Kopie von {name}',
  'dimensions-settings.used': {
    one: 'Von {count} Kunden verwendet.',
    other: 'Von {count} Kunden verwendet.'
  },
  'dimensions-settings.used-note': {
    one: '{count} Kunde verwendet es. Was Sie hier ändern, gilt auch für diesen Kunden.',
    other: '{count} Kunden verwenden es. Was Sie hier ändern, gilt auch für sie.'
  },
  'dimensions-settings.remove-title': '{name} entfernen?',
  'dimensions-settings.remove-text': 'Nichts verwendet es. Was der Hersteller hat, bleibt unberührt.',
  'dimensions-settings.remove-default':
    'Das ist die Standard-PBX-Vorlage. Danach gibt es keine, und für jeden Kunden muss eine gewählt werden.',
  'dimensions-settings.more-customers': {
    one: '{count} weiterer Kunde',
    other: '{count} weitere Kunden'
  }
};
