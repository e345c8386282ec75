/** What is handed over for Dimensions: the plan, tables for people, and the run-book. */
export const dimensionsExport = {
  'dimensions-export.about':
    'Dateien für alle, die den Kunden im Reseller-Portal erstellen. Es wird nirgendwohin etwas gesendet, und sie enthalten weder Schlüssel noch Kennwörter.',
  'dimensions-export.show-run-book': 'Ablaufplan anzeigen',
  'dimensions-export.reading': 'Benutzer werden gelesen …',
  'dimensions-export.contents': 'Inhalt',
  'dimensions-export.file-name': 'Dateiname',
  'dimensions-export.download': 'Herunterladen',
  'dimensions-export.downloaded': 'Als {file} gespeichert.',
  'dimensions-export.then-hand-over': 'Sobald jemand anders es hat, erfassen Sie die Übergabe.',
  'dimensions-export.hand-over': 'Übergabe erfassen',
  'dimensions-export.draft': 'Der Kunde ist noch ein Entwurf',
  'dimensions-export.draft-about':
    'Was fehlt, steht unten und auch in den Dateien. Vervollständigen Sie es im Assistenten, bevor jemand damit arbeitet.',
  'dimensions-export.go-on': 'Mit dem Entwurf fortfahren',
  'dimensions-export.blocked': 'Etwas steht im Weg',
  'dimensions-export.blocked-about': 'Es steht auch in den Dateien. Beheben Sie es zuerst.',
  'dimensions-export.simulated': {
    one: '{count} Benutzer kommt aus einer simulierten Telefonanlage und ist in den Dateien so gekennzeichnet. Wer damit arbeitet, darf ihn nicht anlegen.',
    other:
      '{count} Benutzer kommen aus einer simulierten Telefonanlage und sind in den Dateien so gekennzeichnet. Wer damit arbeitet, darf sie nicht anlegen.'
  },
  'dimensions-export.plan': 'Plan',
  'dimensions-export.plan-about':
    'Alles in einer Datei mit genauen Werten, für Programme. Es ist keine Anfrage an die Schnittstelle des Herstellers: Deren Dokumente widersprechen einander.',
  'dimensions-export.plan-contents': {
    one: '1 Kunde mit {count} Benutzer',
    other: '1 Kunde mit {count} Benutzern'
  },
  'dimensions-export.preview': 'In die Datei sehen',
  'dimensions-export.preview-part': {
    one: '{shown} von {count} Benutzer wird angezeigt.',
    other: '{shown} von {count} Benutzern werden angezeigt.'
  },
  'dimensions-export.preview-rows': {
    one: '{shown} von {count} Zeile wird angezeigt.',
    other: '{shown} von {count} Zeilen werden angezeigt.'
  },
  'dimensions-export.tables': 'Tabellen zum Lesen',
  'dimensions-export.tables-about':
    'CSV für Tabellenprogramme. Eine Zelle, die ein Tabellenprogramm berechnen würde, beginnt mit einem Apostroph; der Plan hat den genauen Wert.',
  'dimensions-export.customers': 'Kunde',
  'dimensions-export.users': 'Benutzer und ihre Rollen',
  'dimensions-export.estimate': 'Schätzung der nächsten Rechnung',
  'dimensions-export.rows': { one: '{count} Zeile', other: '{count} Zeilen' },
  'dimensions-export.estimate-none':
    'Mit Ihnen wird nicht direkt abgerechnet, deshalb gibt es keinen Abrechnungsbereich und keine Schätzung.',
  'dimensions-export.estimate-empty': 'Die nächste Rechnung hätte keine Position.',
  'dimensions-export.estimate-about':
    'Mit den Spaltenüberschriften der Abrechnungsdaten des Herstellers, damit sie sich mit der wirklichen Datei vergleichen lässt. Die Preise sind Ihre eigenen, und die anteilige Berechnung ist unsere Lesart.',
  'dimensions-export.checks': 'Was anzusehen ist',
  'dimensions-export.checks-none': 'Keine Regel findet etwas.',

  'dimensions-run-book.title': 'Ablaufplan für {dimensions}: {account}',
  'dimensions-run-book.about':
    'Was jemand im Reseller-Portal tut, in der Reihenfolge seiner vier Schritte. An den Hersteller wurde nichts gesendet.',
  'dimensions-run-book.simulated': {
    one: '{count} Benutzer kommt aus einer simulierten Telefonanlage und ist nicht in der wirklichen Telefonanlage dieses Kunden. Legen Sie ihn nicht an.',
    other:
      '{count} Benutzer kommen aus einer simulierten Telefonanlage und sind nicht in der wirklichen Telefonanlage dieses Kunden. Legen Sie sie nicht an.'
  },
  'dimensions-run-book.rule': 'Warum, Regel {id}: {reason}',
  'dimensions-run-book.rule-ours': 'Warum, Regel {id}, unsere Lesart: {reason}',
  'dimensions-run-book.section.before': 'Bevor Sie beginnen',
  'dimensions-run-book.section.details': 'Schritt 1: Kundendetails',
  'dimensions-run-book.section.primary-user': 'Schritt 2: Details zum Hauptbenutzer',
  'dimensions-run-book.section.pbx': 'Schritt 3: Details zur Telefonanlage',
  'dimensions-run-book.section.roles': 'Schritt 4: Rollen zuweisen',
  'dimensions-run-book.section.after': 'Nach dem Erstellen',
  'dimensions-run-book.none.primary-user':
    'Den Kunden gibt es schon, deshalb wird niemand noch einmal eingeladen.',
  'dimensions-run-book.none.pbx': 'Es ist keine PBX-Verbindung geplant.',
  'dimensions-run-book.permission': 'Eigene Berechtigung im Reseller-Portal prüfen',
  'dimensions-run-book.permission-note':
    'Ihr Benutzer braucht Customer Administrator; das setzt wiederum Reseller Website Access voraus.',
  'dimensions-run-book.permission-check':
    'Auf der Seite „Customers“ (Kunden) gibt es die Schaltfläche „+ Create New Customer“.',
  'dimensions-run-book.trial-agreed': 'Sicherstellen, dass mit dem Hersteller Testphasen vereinbart sind',
  'dimensions-run-book.trial-agreed-note':
    'Ohne die Vereinbarung hat das Formular kein „Enable Trial Period“. Fragen Sie die Kundenbetreuung des Herstellers.',
  'dimensions-run-book.role-trials':
    'Sicherstellen, dass mit dem Hersteller die Testphasen dieser Rollen vereinbart sind',
  'dimensions-run-book.role-trials-note':
    'Im Portal wird dafür nichts eingegeben. Ohne die Vereinbarung werden die Rollen berechnet.',
  'dimensions-run-book.secrets': 'Zugangsdaten von {template} bereithalten',
  'dimensions-run-book.secrets-note':
    'Patchbay speichert weder Schlüssel noch Kennwörter. Sie werden nur im Portal eingegeben.',
  'dimensions-run-book.secrets-ask.kazoo':
    'Der API-Schlüssel der Telefonanlage, falls die Vorlage keinen enthält.',
  'dimensions-run-book.secrets-ask.3cx': 'Lizenzschlüssel und Kennwort des 3CX-Systems.',
  'dimensions-run-book.secrets-ask.teams':
    'Ein Administrator des Microsoft-Mandanten. Welche Einstellungen verlangt werden, ist nicht dokumentiert.',
  'dimensions-run-book.master-key': 'Der Vorlage {template} einen Hauptschlüssel geben',
  'dimensions-run-book.master-key-note':
    'Ohne ihn kann das Konto des Kunden in der Telefonanlage nicht abgefragt werden, wenn der Kunde erstellt wird.',
  'dimensions-run-book.master-key-check':
    'Der Schlüssel der Vorlage sieht jedes Kundenkonto in der Telefonanlage.',
  'dimensions-run-book.kazoo-requirements': 'System {kazoo} prüfen',
  'dimensions-run-book.kazoo-requirements-note':
    'Version 4.2 oder neuer; und kein SIP-Benutzername eines Geräts darf mit einer Nebenstelle, einem Benutzer, einer Presence ID oder einer Nummer im Anruffluss übereinstimmen.',
  'dimensions-run-book.open-form': 'Auf der Seite „Customers“ (Kunden) „+ Create New Customer“ wählen',
  'dimensions-run-book.open-form-check': 'Schritt 1 fragt nach den Kundendetails.',
  'dimensions-run-book.open-customer': 'Auf der Seite „Customers“ (Kunden) bei {customer} „Edit“ wählen',
  'dimensions-run-book.open-customer-check': 'Die Mandanten-ID ist die, die hier steht.',
  'dimensions-run-book.details': 'Kundendetails eingeben',
  'dimensions-run-book.details-compare': 'Kundendetails vergleichen',
  'dimensions-run-book.stays-for-good':
    'Der Produkttyp {name} kann nie mehr geändert werden, sobald er zugewiesen ist.',
  'dimensions-run-book.rates': 'Die Lizenzpreise können sich je nach Produkttyp unterscheiden.',
  'dimensions-run-book.trial':
    'Setzen Sie das Häkchen bei „Enable Trial Period“ (Testphase aktivieren); als Datum ist die längste Testphase voreingestellt.',
  'dimensions-run-book.trial-end': {
    one: '{count} Tag ab der Erstellung: {day}, wenn er am {created} erstellt wird',
    other: '{count} Tage ab der Erstellung: {day}, wenn er am {created} erstellt wird'
  },
  'dimensions-run-book.trial-turns':
    'Nach diesem Tag zahlt der Kunde von selbst. Eine Testphase lässt sich nur abbrechen, indem er beendet wird.',
  'dimensions-run-book.no-trial': 'Lassen Sie „Enable Trial Period“ (Testphase aktivieren) ohne Häkchen.',
  'dimensions-run-book.details-missing': 'Noch nicht entschieden: {field}.',
  'dimensions-run-book.type-example': '{name} (Beispiel)',
  'dimensions-run-book.type-ask':
    'Welchen Produkttyp Ihnen der Hersteller genannt hat: {name} ist ein Beispiel von uns.',
  'dimensions-run-book.details-check': 'Alle Werte sind genau diese.',
  'dimensions-run-book.reference': 'Referenz {reference} eingeben',
  'dimensions-run-book.reference-note': 'Sie steht auf Rechnungen und in den Abrechnungsdaten.',
  'dimensions-run-book.reference-blank': 'Referenz leer lassen',
  'dimensions-run-book.reference-blank-note':
    'In Rechnungen und Abrechnungsdaten steht dann stattdessen die Mandanten-ID.',
  'dimensions-run-book.primary-user': 'Hauptbenutzer eingeben',
  'dimensions-run-book.display-name': 'Name',
  'dimensions-run-book.email': 'E-Mail',
  'dimensions-run-book.primary-same':
    'Wenn auch die Telefonanlage diese Person hat, muss die E-Mail-Adresse dort dieselbe sein; sonst werden daraus zwei Benutzer.',
  'dimensions-run-book.primary-invited':
    'Die Einladung geht hinaus, sobald der Kunde erstellt ist, auch solange die Verbindung pausiert ist.',
  'dimensions-run-book.primary-missing': 'Wer der Hauptbenutzer ist. Noch ist niemand gewählt.',
  'dimensions-run-book.primary-check': 'Der Hauptbenutzer hat die Rolle User Administrator.',
  'dimensions-run-book.template-default': 'Standardvorlage {template} so lassen, wie sie gilt',
  'dimensions-run-book.template-choose': 'PBX-Vorlage {template} wählen',
  'dimensions-run-book.template-missing':
    'Welche PBX-Vorlage verwendet wird. Die geplante gibt es im Katalog nicht mehr.',
  'dimensions-run-book.template-check': 'Das Formular zeigt die Felder von {kind}.',
  'dimensions-run-book.connection': 'Verbindung des Kunden eingeben',
  'dimensions-run-book.connection-compare': 'PBX-Verbindung vergleichen',
  'dimensions-run-book.connection-name': 'Name der Verbindung',
  'dimensions-run-book.identifier-missing': 'Das eigene Konto des Kunden in der Telefonanlage.',
  'dimensions-run-book.identifier-check':
    'Es ist das eigene Konto des Kunden, nicht Ihres über allen Kunden.',
  'dimensions-run-book.sub-accounts-on':
    'Häkchen bei „Auto Provision Sub-Accounts“ (Unterkonten automatisch bereitstellen) setzen',
  'dimensions-run-book.sub-accounts-off':
    '„Auto Provision Sub-Accounts“ (Unterkonten automatisch bereitstellen) ohne Häkchen lassen',
  'dimensions-run-book.sub-accounts-good':
    'Das kann nur jetzt gewählt werden. Soll es später anders sein, braucht es eine neue Verbindung.',
  'dimensions-run-book.sub-accounts-all': 'Die Anrufe aller Unterkonten werden überwacht.',
  'dimensions-run-book.sub-accounts-unseen': {
    one: 'Die simulierte Telefonanlage hat {count} Unterkonto, das nicht überwacht wird.',
    other: 'Die simulierte Telefonanlage hat {count} Unterkonten, die nicht überwacht werden.'
  },
  'dimensions-run-book.connection-paused': 'Verbindung als „Disabled“ (deaktiviert) erstellen',
  'dimensions-run-book.connection-paused-note':
    'Bis sie aktiviert wird, wird nichts verbunden und kein Benutzer importiert.',
  'dimensions-run-book.connection-enabled': 'Verbindung aktiv lassen und Kunden erstellen',
  'dimensions-run-book.connection-enabled-note':
    'Sie verbindet sich sofort und importiert alle Benutzer der Telefonanlage; jeder wird zum kostenpflichtigen Essential User.',
  'dimensions-run-book.connection-users': {
    one: '{count} Benutzer der Telefonanlage steht in diesem Plan.',
    other: '{count} Benutzer der Telefonanlage stehen in diesem Plan.'
  },
  'dimensions-run-book.connection-check': 'Der Kunde steht mit dem Status „Active“ (aktiv) in der Liste.',
  'dimensions-run-book.await-sync': 'Warten, bis die Benutzer synchronisiert sind',
  'dimensions-run-book.await-sync-note':
    'Bis dahin können nur Portalbenutzer Rollen bekommen. Danach werden Anrufe und der Status der Agenten überwacht.',
  'dimensions-run-book.await-sync-check': 'Die Benutzer der Telefonanlage stehen in der Liste.',
  'dimensions-run-book.administrators': 'Prüfen, wer den Kunden administriert',
  'dimensions-run-book.administrators-more': {
    one: '… und {count} weiterer, in der Tabelle der Benutzer.',
    other: '… und {count} weitere, in der Tabelle der Benutzer.'
  },
  'dimensions-run-book.administrators-none':
    'Wer den Kunden administriert. Mindestens ein Benutzer muss es tun.',
  'dimensions-run-book.administrators-check': 'Jeder davon hat die Rolle User Administrator.',
  'dimensions-run-book.roles': 'Den Benutzern ihre Rollen geben',
  'dimensions-run-book.roles-users': {
    one: '{count} Benutzer bekommt Rollen; sie stehen in der Tabelle der Benutzer.',
    other: '{count} Benutzer bekommen Rollen; sie stehen in der Tabelle der Benutzer.'
  },
  'dimensions-run-book.roles-simulated': {
    one: 'Die Tabelle kennzeichnet {count} Benutzer als simuliert. Was aus der simulierten Telefonanlage kam, ist hier nicht mitgezählt und wird nicht vergeben.',
    other:
      'Die Tabelle kennzeichnet {count} Benutzer als simuliert. Was aus der simulierten Telefonanlage kam, ist hier nicht mitgezählt und wird nicht vergeben.'
  },
  'dimensions-run-book.roles-automatic': {
    one: '{count} Benutzer der Telefonanlage bekommt {role} von selbst; von Hand wird das nicht vergeben.',
    other: '{count} Benutzer der Telefonanlage bekommen {role} von selbst; von Hand wird das nicht vergeben.'
  },
  'dimensions-run-book.roles-none': 'Noch ist kein Benutzer geplant.',
  'dimensions-run-book.roles-charged': {
    one: '{count} Rolle ist kostenpflichtig, monatlich im Voraus.',
    other: '{count} Rollen sind kostenpflichtig, monatlich im Voraus.'
  },
  'dimensions-run-book.roles-access':
    'Wer importiert wurde, hat keinen Zugang, bis die Rolle Website User vergeben ist.',
  'dimensions-run-book.roles-check': 'Jeder Benutzer hat die Rollen der Tabelle und keine andere.',
  'dimensions-run-book.roles-check-real':
    'Jeder Benutzer, der nicht simuliert ist, hat die Rollen der Tabelle und keine andere.',
  'dimensions-run-book.agents-follow': 'Einschalten, dass Agenten der Telefonanlage auch hier Agenten sind',
  'dimensions-run-book.agents-follow-note':
    'Jeder Agent bekommt dann von selbst das kostenpflichtige Agent User Add-On.',
  'dimensions-run-book.internal-system':
    'Kunden bearbeiten und auf der Registerkarte „Details“ das Häkchen bei „Internal System“ (internes System) setzen',
  'dimensions-run-book.internal-system-note':
    'Jeder Reseller hat eines, für den eigenen Gebrauch und für Vorführungen. Seine Positionen stehen mit dem Betrag null auf Rechnungen.',
  'dimensions-run-book.terminate': 'Beenden für {day} planen: „Edit“, „More“, „Terminate on specific date“',
  'dimensions-run-book.terminate-note':
    'An diesem Tag enden Aufzeichnung und Zugang, und nur der Support des Herstellers kann den Kunden zurückholen.',
  'dimensions-run-book.record-back': 'Das hier notieren und zurücksenden',
  'dimensions-run-book.record-back-check':
    'Es ist in Patchbay eingetragen oder an die gesendet, die diesen Ablaufplan erstellt haben.',
  'dimensions-run-book.sign-off': 'Abzeichnen',
  'dimensions-run-book.done-by': 'Erledigt von',
  'dimensions-run-book.done-on': 'Datum'
};
