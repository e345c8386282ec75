/** What leaves Patchbay for Webex: requests, prechecks, the file for Control Hub, and the run-book. */
export const webexExport = {
  'webex-export.about':
    'Dateien, die die Systeme des Herstellers annehmen. Es wird nichts gesendet: Jemand beim Partner sendet sie oder lädt sie hoch.',
  'webex-export.reading': 'Standorte und Benutzer werden gelesen …',
  'webex-export.contents': 'Inhalt',
  'webex-export.file-name': 'Dateiname',
  'webex-export.download': 'Herunterladen',
  'webex-export.downloaded': 'Als {file} gespeichert.',
  'webex-export.downloaded-files': {
    one: '{count} Datei gespeichert: {files}.',
    other: '{count} Dateien gespeichert: {files}.'
  },
  'webex-export.then-hand-over':
    'Sobald gesendet oder hochgeladen ist, erfassen Sie die Übergabe. Von da an sagt Patchbay, was eine Aktualisierung ändern würde.',
  'webex-export.refused': 'Die Anfragen können noch nicht exportiert werden',
  'webex-export.refused.draft':
    'Der Kunde ist noch ein Entwurf. Vervollständigen Sie ihn und wählen Sie „Kunden erstellen“; dann kann er exportiert werden.',
  'webex-export.refused.provisioning-id-missing':
    'Die Onboarding-Vorlage hat keine Provisioning ID. Erstellen Sie die Vorlage in Partner Hub, kopieren Sie ihre Provisioning ID und tragen Sie sie hier in die Vorlage ein. Geplant werden kann auch ohne sie.',
  'webex-export.refused.customer-id-missing':
    'Webex hat diesen Kunden, aber seine Kunden-ID ist nicht erfasst. Ohne sie würden die Anfragen den Kunden noch einmal erstellen, statt ihn zu aktualisieren. Die Schnittstelle nennt sie: Fragen Sie nach den Kunden mit der externen Kunden-ID und erfassen Sie sie beim Status.',
  'webex-export.refused.findings':
    'Was unten steht, würde Webex ablehnen oder später daran scheitern. Beheben Sie es zuerst.',
  'webex-export.go-on': 'Mit dem Entwurf fortfahren',
  'webex-export.open-template': 'Vorlage öffnen',
  'webex-export.waits': 'Webex arbeitet an dem Kunden',
  'webex-export.waits-about':
    'Die Anfrage, die ihn erstellt oder aktualisiert, ist ausgelassen, damit nichts zweimal geschieht. Erfassen Sie den Status, sobald Webex fertig ist.',
  'webex-export.removes': 'Die Aktualisierung entfernt Pakete bei Webex',
  'webex-export.removes-about':
    'Eine Aktualisierung enthält die vollständige Liste der Pakete. Was darin fehlt, wird entfernt: {offers}.',
  'webex-export.placeholders': 'Noch auszufüllen',
  'webex-export.placeholders-about':
    'Was Webex erst später vergibt oder noch niemand eingetragen hat, steht in den Anfragen in geschweiften Klammern: {names}. Ersetzen Sie es vor dem Senden, oder erfassen Sie es hier und exportieren Sie noch einmal.',
  'webex-export.subscriber-ids':
    'Die Kennung eines Benutzers, den Webex kennt, findet man mit einer Anfrage nach der E-Mail-Adresse: {request}.',
  'webex-export.by-hand': 'Nicht in den Anfragen: von Hand zu erledigen',
  'webex-export.by-hand.create':
    'Erstellen Sie den Kunden in Partner Hub: Die Schnittstelle hat keinen Namen für seine Pakete.',
  'webex-export.by-hand.update':
    'Aktualisieren Sie den Kunden in Partner Hub: Die Schnittstelle hat für eines seiner Pakete keinen Namen, und eine Aktualisierung ohne dieses Paket würde es entfernen.',
  'webex-export.by-hand.package-without-name': {
    one: '{offer} für {count} Benutzer: Die Schnittstelle hat keinen Namen dafür.',
    other: '{offer} für {count} Benutzer: Die Schnittstelle hat keinen Namen dafür.'
  },
  'webex-export.by-hand.add-on': {
    one: '{offer} für {count} Benutzer. Wie Paket und Add-on zusammen gesendet werden, ist nicht dokumentiert.',
    other:
      '{offer} für {count} Benutzer. Wie Paket und Add-on zusammen gesendet werden, ist nicht dokumentiert.'
  },
  'webex-export.by-hand.places': '{offer} für Orte wie einen Empfang: Kein Benutzer hat es.',
  'webex-export.by-hand.pstn':
    'Die PSTN-Anbindung von {site}: Eine dieser Art kann die Schnittstelle nicht setzen.',
  'webex-export.by-hand.numbers': {
    one: '{count} Rufnummer von {site}: Bei dieser PSTN-Anbindung darf die Schnittstelle keine Rufnummern hinzufügen.',
    other:
      '{count} Rufnummern von {site}: Bei dieser PSTN-Anbindung darf die Schnittstelle keine Rufnummern hinzufügen.'
  },
  'webex-export.by-hand.administrators': {
    one: 'Rollen in Control Hub für {count} Benutzer.',
    other: 'Rollen in Control Hub für {count} Benutzer.'
  },
  'webex-export.by-hand.changed.package': {
    one: 'Ein anderes Paket für {count} Benutzer, den Webex kennt: Die Schnittstelle hat keinen Namen dafür.',
    other:
      'Ein anderes Paket für {count} Benutzer, die Webex kennt: Die Schnittstelle hat keinen Namen dafür.'
  },
  'webex-export.by-hand.changed.addOns': {
    one: 'Geänderte Add-ons von {count} Benutzer, den Webex kennt: in Control Hub setzen.',
    other: 'Geänderte Add-ons von {count} Benutzern, die Webex kennt: in Control Hub setzen.'
  },
  'webex-export.by-hand.changed.line': {
    one: 'Standort, Rufnummer oder Nebenstelle von {count} Benutzer, den Webex kennt, geändert: in Control Hub setzen. Die Schnittstelle nimmt sie nur, wo jemand zu telefonieren beginnt.',
    other:
      'Standort, Rufnummer oder Nebenstelle von {count} Benutzern, die Webex kennt, geändert: in Control Hub setzen. Die Schnittstelle nimmt sie nur, wo jemand zu telefonieren beginnt.'
  },
  'webex-export.by-hand.changed.roles': {
    one: 'Geänderte Rollen von {count} Benutzer, den Webex kennt: in Control Hub setzen.',
    other: 'Geänderte Rollen von {count} Benutzern, die Webex kennt: in Control Hub setzen.'
  },
  'webex-export.left-out': {
    one: '{count} Benutzer ist wegen des erfassten Status ausgelassen.',
    other: '{count} Benutzer sind wegen des erfassten Status ausgelassen.'
  },
  'webex-export.preview': 'Vorschau',
  'webex-export.preview-part': {
    one: '{shown} von {count} Anfrage, von jeder Art einige. Die Datei enthält alle.',
    other: '{shown} von {count} Anfragen, von jeder Art einige. Die Datei enthält alle.'
  },
  'webex-export.preview-rows': {
    one: '{shown} von {count} Zeile. Die Datei enthält alle.',
    other: '{shown} von {count} Zeilen. Die Datei enthält alle.'
  },

  'webex-export.requests': 'API-Anfragen (JSON)',
  'webex-export.requests-about':
    'Alle Anfragen an die Schnittstelle des Herstellers in der Reihenfolge, in der sie gestellt werden müssen: der Kunde, seine Standorte mit PSTN und Rufnummern, dann seine Benutzer.',
  'webex-export.requests-none': 'Es gibt nichts anzufragen.',
  'webex-export.pacing':
    'Senden Sie sie nacheinander, im Abstand von 0,2 bis 1 Sekunde und in kleinen Stapeln. Wenn die Schnittstelle mit 429 antwortet, warten Sie so lange, wie sie verlangt.',
  'webex-export.prechecks': 'Vorabprüfungen (JSON)',
  'webex-export.prechecks-about':
    'Probeläufe, die nichts ändern: ob eine E-Mail-Adresse anderswo in Gebrauch ist und ob etwas dem widerspricht, was Webex weiß.',
  'webex-export.prechecks-short':
    'Ohne Provisioning ID wird die kürzere Form verwendet, die nur Adressen prüft. Welche Schlüssel zusammengehören, ist zum Teil unsere Lesart.',
  'webex-export.prechecks-none':
    'Noch gibt es nichts zu prüfen: Der Hauptsitz hat keine Adresse, und niemand ist als Benutzer geplant.',
  'webex-export.step.create-customer': {
    one: '{count} Anfrage, die den Kunden erstellt',
    other: '{count} Anfragen, die den Kunden erstellen'
  },
  'webex-export.step.update-customer': {
    one: '{count} Aktualisierung des Kunden',
    other: '{count} Aktualisierungen des Kunden'
  },
  'webex-export.step.await-customer': {
    one: '{count} Anfrage nach seinem Status',
    other: '{count} Anfragen nach seinem Status'
  },
  'webex-export.step.add-location': { one: '{count} weiterer Standort', other: '{count} weitere Standorte' },
  'webex-export.step.connect-pstn': { one: '{count} PSTN-Anbindung', other: '{count} PSTN-Anbindungen' },
  'webex-export.step.check-numbers': {
    one: '{count} Prüfung von Rufnummern',
    other: '{count} Prüfungen von Rufnummern'
  },
  'webex-export.step.add-numbers': {
    one: '{count} Anfrage, die Rufnummern hinzufügt',
    other: '{count} Anfragen, die Rufnummern hinzufügen'
  },
  'webex-export.step.set-main-number': { one: '{count} Hauptnummer', other: '{count} Hauptnummern' },
  'webex-export.step.check-extensions': {
    one: '{count} Prüfung von Nebenstellen',
    other: '{count} Prüfungen von Nebenstellen'
  },
  'webex-export.step.add-subscriber': { one: '{count} Benutzer', other: '{count} Benutzer' },
  'webex-export.step.update-subscriber': {
    one: '{count} Änderung eines Benutzers',
    other: '{count} Änderungen von Benutzern'
  },
  'webex-export.step.assign-tags': {
    one: '{count} Zuweisung von Tags',
    other: '{count} Zuweisungen von Tags'
  },
  'webex-export.step.check-customer': {
    one: '{count} Prüfung des Kunden',
    other: '{count} Prüfungen des Kunden'
  },
  'webex-export.step.check-subscriber': {
    one: '{count} Prüfung eines Benutzers',
    other: '{count} Prüfungen von Benutzern'
  },

  'webex-export.csv': 'Control-Hub-CSV',
  'webex-export.csv-about':
    'Die geplanten und die seit der Meldung an Webex geänderten Benutzer für den Massenimport in Control Hub. Rufnummern behalten ihr Pluszeichen und führende Nullen.',
  'webex-export.csv-none':
    'Niemand ist als Benutzer geplant oder seit der Meldung an Webex geändert, die Datei wäre also leer.',
  'webex-export.csv-rows': { one: '{count} Benutzer', other: '{count} Benutzer' },
  'webex-export.csv-files': {
    one: 'In {count} Datei mit höchstens {most} Zeilen',
    other: 'In {count} Dateien mit je höchstens {most} Zeilen; Control Hub nimmt eine nach der anderen'
  },
  'webex-export.csv-columns': 'Spalten',
  'webex-export.csv-minimal':
    'Nur Spalten, deren Namen bestätigt sind. Keine Spalte sagt, wer welches Paket hat: Weisen Sie die Pakete in Control Hub zu, oder öffnen Sie eine Datei, die Control Hub für diese Organisation exportiert hat.',
  'webex-export.csv-mapped': {
    one: 'Wie in der aus dieser Organisation exportierten Datei: {count} Spalte, keine weggelassen oder verschoben.',
    other:
      'Wie in der aus dieser Organisation exportierten Datei: {count} Spalten, keine weggelassen oder verschoben.'
  },
  'webex-export.csv-drop': 'Eine aus Control Hub exportierte Datei öffnen',
  'webex-export.csv-drop-hint':
    'Nur die erste Zeile wird gelesen und für diesen Kunden gemerkt. Control Hub empfiehlt jedes Mal einen neuen Export.',
  'webex-export.csv-problem.empty': 'Die Datei ist leer.',
  'webex-export.csv-problem.not-csv':
    'Das ist keine CSV, sondern eine andere Art von Datei, etwa eine Arbeitsmappe. Exportieren Sie die Tabelle zuerst als CSV.',
  'webex-export.csv-problem.unclosed-quote':
    'In der ersten Zeile wird ein Anführungszeichen nicht geschlossen.',
  'webex-export.csv-problem.no-id-column':
    'Keine Spalte heißt „User ID/Email (Required)“. Öffnen Sie eine Datei, die Control Hub für diese Organisation exportiert hat.',
  'webex-export.csv-problem.too-large': 'Die erste Zeile hat zu viele Spalten oder zu lange Namen.',
  'webex-export.csv-mapping': 'Welche Spalte für welches Paket steht',
  'webex-export.csv-mapping-about':
    'In der Spalte steht TRUE für alle, die das Paket haben, und FALSE für alle anderen.',
  'webex-export.csv-mapping-of': 'Spalte von {offer}',
  'webex-export.csv-no-column': 'Keine Spalte',
  'webex-export.csv-suggested':
    'Vorgeschlagen nach der Ähnlichkeit der Namen; gemerkt wird nichts, bevor Sie es sagen.',
  'webex-export.csv-keep': 'Diese Zuordnung merken',
  'webex-export.csv-change': 'Zuordnung ändern',
  'webex-export.csv-forget': 'Nur die nötigsten Spalten verwenden',
  'webex-export.csv-cancel': 'Abbrechen',
  'webex-export.csv.suspended-column': {
    one: 'Control Hub lehnt eine Datei mit der Spalte eines ausgesetzten Dienstes ab: {columns}. Exportieren Sie eine neue Datei, sobald der Dienst wieder aktiv ist, oder entfernen Sie dort das Abonnement.',
    other:
      'Control Hub lehnt eine Datei mit Spalten ausgesetzter Dienste ab: {columns}. Exportieren Sie eine neue Datei, sobald die Dienste wieder aktiv sind, oder entfernen Sie dort die Abonnements.'
  },
  'webex-export.csv.old-column':
    'Customer Experience Essentials heißt seit Mai 2025 Customer Assist. Dateien mit dem alten Namen können scheitern: {columns}. Exportieren Sie eine neue Datei.',
  'webex-export.csv.column-missing':
    'Die Datei hat keine Spalte für: {columns}. Was dorthin gehört, ist ausgelassen.',
  'webex-export.csv.offer-without-column':
    'Keine Spalte steht für {offers}. Die Datei weist es niemandem zu.',
  'webex-export.csv.preferred-site': {
    one: 'Füllen Sie „Preferred Webex Site“ für {count} Benutzer mit Meetings aus. Bleibt das Feld leer, gibt es keinen Fehler, aber später Schwierigkeiten mit der Site.',
    other:
      'Füllen Sie „Preferred Webex Site“ für {count} Benutzer mit Meetings aus. Bleibt das Feld leer, gibt es keinen Fehler, aber später Schwierigkeiten mit der Site.'
  },
  'webex-export.csv.services-go': {
    one: '{count} Benutzer verliert ein Paket oder Add-on. Wählen Sie dafür in Control Hub „Add and remove services“: Es nimmt auch alles andere weg, wo FALSE steht.',
    other:
      '{count} Benutzer verlieren ein Paket oder Add-on. Wählen Sie dafür in Control Hub „Add and remove services“: Es nimmt auch alles andere weg, wo FALSE steht.'
  },
  'webex-export.csv.location-changed': {
    one: '{count} Benutzer mit Telefonie ist jetzt an einem anderen Standort. Eine Datei kann niemanden umziehen: Tun Sie das in Control Hub, bevor Sie sie hochladen.',
    other:
      '{count} Benutzer mit Telefonie sind jetzt an einem anderen Standort. Eine Datei kann niemanden umziehen: Tun Sie das in Control Hub, bevor Sie sie hochladen.'
  },
  'webex-export.csv.line-emptied': {
    one: '{count} Benutzer gibt eine Rufnummer oder Nebenstelle auf. Eine leere Zelle ändert nichts: Nehmen Sie sie in Control Hub weg.',
    other:
      '{count} Benutzer geben eine Rufnummer oder Nebenstelle auf. Eine leere Zelle ändert nichts: Nehmen Sie sie in Control Hub weg.'
  },
  'webex-export.csv.defused': {
    one: 'Der Name von {count} Benutzer oder seines Standorts sieht wie eine Formel aus; davor steht ein Apostroph.',
    other:
      'Die Namen von {count} Benutzern oder ihrer Standorte sehen wie Formeln aus; davor steht ein Apostroph.'
  },
  'webex-export.csv-mode':
    'Wählen Sie in Control Hub „Add services only for new users“ (Dienste nur für neue Benutzer hinzufügen). „Add and remove services“ nimmt auch alles weg, wo FALSE steht.',

  'webex-run-book.title': 'Ablaufplan für Webex: {account}',
  'webex-run-book.about':
    'Was jemand in Partner Hub und Control Hub tut, in der Reihenfolge der Referenzanwendung des Herstellers. An Webex wurde nichts gesendet.',
  'webex-run-book.rule': 'Warum, Regel {id}: {reason}',
  'webex-run-book.rule-ours': 'Warum, Regel {id}, unsere Lesart: {reason}',
  'webex-run-book.section.before': 'Bevor Sie beginnen',
  'webex-run-book.section.template': 'Die Onboarding-Vorlage',
  'webex-run-book.section.customer': 'Der Kunde',
  'webex-run-book.section.sites': 'Standorte, PSTN und Rufnummern',
  'webex-run-book.section.people': 'Personen',
  'webex-run-book.section.after': 'Übergeben und zurückmelden',
  'webex-run-book.none.template': 'Es ist noch keine Vorlage gewählt.',
  'webex-run-book.none.sites': 'Kein Paket enthält Telefonie, deshalb wird kein Standort eingerichtet.',
  'webex-run-book.none.people': 'Niemand ist als Benutzer geplant.',
  'webex-run-book.partner-role': 'Eigene Rollen in Partner Hub prüfen',
  'webex-run-book.partner-role-note':
    'Um Kunden und Vorlagen zu erstellen, ist beides nötig: vollständiger Partneradministrator und Administrator für Webex for Wholesale. Vergeben wird es unter Administration, Administratorrollen, Wholesale-Administration.',
  'webex-run-book.partner-role-check': 'Unter „Kunden“ sind die Onboarding-Vorlagen zu sehen.',
  'webex-run-book.tac-case':
    'Fall beim Cisco TAC öffnen, für die Anmeldung über den Identitätsanbieter des Partners',
  'webex-run-book.tac-saml':
    'Das TAC braucht die Metadaten des SAML-Identitätsanbieters und gibt dafür die von Webex.',
  'webex-run-book.tac-oidc':
    'Das TAC braucht: den Namen des Identitätsanbieters; die OAuth-Client-ID; die Scopes, darunter openid und email; den Discovery-Endpunkt oder die Endpunkte für Autorisierung und Token; die Organisations-ID des Partners.',
  'webex-run-book.tac-secret':
    'Geheimer Clientschlüssel: Wer den Identitätsanbieter betreibt, gibt ihn dem TAC direkt. Er steht nicht in dieser Datei.',
  'webex-run-book.tac-check': 'Das TAC hat bestätigt, dass die Vertrauensstellung eingerichtet ist.',
  'webex-run-book.attach': 'Anbinden der vorhandenen Organisation vorbereiten',
  'webex-run-book.attach-approval':
    'Ein Administrator der Organisation muss zustimmen. Kündigen Sie es vorher an und vereinbaren Sie, wann.',
  'webex-run-book.attach-automatic':
    'Sie wird angebunden, ohne dass jemand gefragt wird. Sagen Sie es dem Kunden trotzdem vorher.',
  'webex-run-book.attach-simpler':
    'Einfacher, aber nicht nötig: Der Kunde fügt den Partner zuerst als externen vollständigen Administrator hinzu.',
  'webex-run-book.attach-check':
    'Die Organisations-ID ist die, die in ihrem Control Hub auf der Seite „Konto“ steht.',
  'webex-run-book.connection-ids': 'Kennungen der PSTN-Anbindungen herausfinden',
  'webex-run-book.connection-ids-note':
    'Die Schnittstelle verlangt die Kennung des Anbieters oder die des Trunks oder der Routengruppe. Sie fehlt für: {sites}.',
  'webex-run-book.create-template': 'Onboarding-Vorlage erstellen',
  'webex-run-book.create-template-before': 'Öffnen Sie in Partner Hub „Kunden“, „Onboarding-Vorlagen“.',
  'webex-run-book.create-template-check':
    'Die Vorlage steht in der Liste, und ihre Provisioning ID lässt sich kopieren.',
  'webex-run-book.open-template': 'Onboarding-Vorlage {template} vergleichen',
  'webex-run-book.open-template-check': 'Die Provisioning ID ist die, die hier steht.',
  'webex-run-book.pstn-in-template':
    'In der Vorlage ist ein Anbieter gewählt. Der Hersteller rät davon ab; setzen Sie PSTN lieber für jeden Standort.',
  'webex-run-book.create-customer': 'Wholesale-Kunden erstellen',
  'webex-run-book.create-customer-before':
    'Öffnen Sie in Partner Hub „Kunden“ und wählen Sie „Aktionen“, „Wholesale-Kunden erstellen“. Oder senden Sie die API-Anfragen.',
  'webex-run-book.update-customer': 'Kunden aktualisieren',
  'webex-run-book.update-customer-before':
    'Öffnen Sie in Partner Hub den Kunden. Oder senden Sie die API-Anfragen.',
  'webex-run-book.pacing-ours': 'Die Pausen und Stapel bei den Anfragen sind unsere Lesart.',
  'webex-run-book.only-partner-hub':
    'Nur in Partner Hub: Die Schnittstelle hat für eines der Pakete keinen Namen, und eine Aktualisierung ohne dieses Paket würde es entfernen.',
  'webex-run-book.no-limit': '{offer}, keine Obergrenze',
  'webex-run-book.offer-quantity': '{offer} × {quantity}',
  'webex-run-book.removed': 'Damit wird bei Webex entfernt: {offers}.',
  'webex-run-book.create-customer-check': 'Der Kunde steht unter „Kunden“.',
  'webex-run-book.update-customer-check': 'Es sind genau diese Pakete.',
  'webex-run-book.confirm':
    'Setzen Sie das Häkchen, dass sich der Kunde an einem von Cisco Webex unterstützten Standort befindet.',
  'webex-run-book.confirm-missing':
    'Niemand hat hier bestätigt, dass der Hauptsitz an einem unterstützten Standort liegt.',
  'webex-run-book.await-customer': 'Warten, bis der Kunde bereitgestellt ist',
  'webex-run-book.await-customer-note':
    'Das dauert bis zu etwa fünf Minuten. Fragen Sie den Status immer wieder ab; halten Sie an, wenn er „Fehler“ oder „Mit Fehlern bereitgestellt“ lautet.',
  'webex-run-book.await-customer-check': 'Der Status ist „Bereitgestellt“.',
  'webex-run-book.verify-access': 'Prüfen, ob Sie die neue Organisation administrieren können',
  'webex-run-book.verify-access-check': 'Control Hub des Kunden lässt sich öffnen und zeigt den Hauptsitz.',
  'webex-run-book.tags': 'Tags zuweisen',
  'webex-run-book.add-location': 'Standort {site} hinzufügen',
  'webex-run-book.add-location-check':
    'Der Standort steht unter „Standorte“ und ist für Telefonie freigeschaltet.',
  'webex-run-book.connect-pstn': 'PSTN-Anbindung von {site} wählen',
  'webex-run-book.connect-pstn-none':
    'Hier ist noch keine gewählt. Ohne sie können keine Rufnummern hinzugefügt werden.',
  'webex-run-book.connect-pstn-by-hand':
    'Nur in Control Hub: Eine Anbindung dieser Art kann die Schnittstelle nicht setzen.',
  'webex-run-book.connect-pstn-check': 'Die Anbindung wird beim Standort angezeigt.',
  'webex-run-book.route-type.trunk': 'Trunk',
  'webex-run-book.route-type.route-group': 'Routengruppe',
  'webex-run-book.identifier': 'Kennung',
  'webex-run-book.add-numbers': {
    one: '{count} Rufnummer zu {site} hinzufügen',
    other: '{count} Rufnummern zu {site} hinzufügen'
  },
  'webex-run-book.add-numbers-by-hand':
    'In Control Hub oder beim Anbieter, nie über die Schnittstelle: Das beschädigt dort Daten.',
  'webex-run-book.add-numbers-check':
    'Alle stehen in der Liste und sind aktiv, außer mobilen, die noch nicht zugewiesen sind.',
  'webex-run-book.choose-main-number': 'Hauptnummer von {site} wählen',
  'webex-run-book.choose-main-number-check': 'Die Hauptnummer wird beim Standort angezeigt.',
  'webex-run-book.setup-assist': 'Antrag auf Wholesale Setup Assist für {site} senden',
  'webex-run-book.setup-assist-note':
    'Der Dienst ist kostenpflichtig. Ob Express oder Standard, richtet sich nach der Zahl der Benutzer am Standort.',
  'webex-run-book.contact-name': 'Ansprechpartner',
  'webex-run-book.contact-email': 'E-Mail des Ansprechpartners',
  'webex-run-book.note': 'Bemerkung',
  'webex-run-book.add-users': {
    one: '{count} Benutzer hinzufügen',
    other: '{count} Benutzer hinzufügen'
  },
  'webex-run-book.add-users-batches': {
    one: 'Von Hand: „Kunden einrichten“, „Benutzer hinzufügen“, höchstens 25 auf einmal: {count} Stapel.',
    other: 'Von Hand: „Kunden einrichten“, „Benutzer hinzufügen“, höchstens 25 auf einmal: {count} Stapel.'
  },
  'webex-run-book.add-users-csv': 'Oder alle auf einmal, mit der Control-Hub-CSV.',
  'webex-run-book.add-users-api':
    'Oder mit den API-Anfragen, im Abstand von 0,2 bis 1 Sekunde und in kleinen Stapeln.',
  'webex-run-book.add-users-unnamed': '{offers}: von Hand, denn die Schnittstelle hat keinen Namen dafür.',
  'webex-run-book.add-users-meetings':
    'Füllen Sie in der CSV „Preferred Webex Site“ für alle mit Meetings aus; bleibt das Feld leer, gibt es keinen Fehler, aber später Schwierigkeiten.',
  'webex-run-book.add-users-check':
    'Alle stehen in der Liste, mit Paket und, bei Telefonie, mit Rufnummer oder Nebenstelle.',
  'webex-run-book.administrators': 'Den Administratoren des Kunden ihre Rollen geben',
  'webex-run-book.administrators-level':
    'Alle brauchen ein Paket der Stufe, mit der der Kunde erstellt wurde: {offers}. Das Paket eines vollständigen Administrators wird nie kleiner.',
  'webex-run-book.administrators-check': 'Alle haben ihre Rolle und ein Paket dieser Stufe.',
  'webex-run-book.add-on': {
    one: '{offer} an {count} Benutzer geben',
    other: '{offer} an {count} Benutzer geben'
  },
  'webex-run-book.add-on-note':
    'Von Hand in Control Hub: Wie Paket und Add-on zusammen gesendet werden, ist nicht dokumentiert.',
  'webex-run-book.update-users': {
    one: 'Webex mitteilen, was sich bei {count} Benutzer geändert hat',
    other: 'Webex mitteilen, was sich bei {count} Benutzern geändert hat'
  },
  'webex-run-book.update-users-list': 'So sollen sie sein',
  'webex-run-book.update-users-api': {
    one: 'Die API-Anfragen enthalten das Paket von {count} davon und den Anschluss aller, die zu telefonieren beginnen; der Rest wird in Control Hub von Hand gesetzt.',
    other:
      'Die API-Anfragen enthalten die Pakete von {count} davon und den Anschluss aller, die zu telefonieren beginnen; der Rest wird in Control Hub von Hand gesetzt.'
  },
  'webex-run-book.update-users-by-hand':
    'Alles davon wird in Control Hub von Hand gesetzt: Die Schnittstelle nimmt es nicht.',
  'webex-run-book.update-users-check':
    'Control Hub zeigt alle so, wie sie hier stehen; dann wird der Status in Patchbay noch einmal erfasst.',
  'webex-run-book.no-add-ons': 'keine Add-ons',
  'webex-run-book.no-roles': 'keine Administratorrollen',
  'webex-run-book.no-line': 'weder Rufnummer noch Nebenstelle',
  'webex-run-book.places': 'Orte einrichten, die {offer} nutzen',
  'webex-run-book.places-note':
    'Empfang, Tür und Ähnliches sind in Control Hub Arbeitsbereiche (workspaces), keine Benutzer.',
  'webex-run-book.restricted-on': 'Dem Kunden sagen, dass der eingeschränkte Administratormodus ein ist',
  'webex-run-book.restricted-off': 'Eingeschränkten Administratormodus ausschalten',
  'webex-run-book.restricted-taken': 'Die Administratoren des Kunden können nicht:',
  'webex-run-book.restricted-stays':
    'Vor-, Nach- und Anzeigename bleiben bearbeitbar. Der Partner kann den Modus ausschalten.',
  'webex-run-book.restricted-off-note':
    'Die Administratoren des Kunden können dann Benutzer hinzufügen und Pakete und Dienste ändern.',
  'webex-run-book.restricted-off-check': 'Der Modus ist für diesen Kunden aus.',
  'webex-run-book.record-back': 'Notieren und zurücksenden',
  'webex-run-book.report-back': 'Rückmeldung geben',
  'webex-run-book.location-id-of': 'Standort-ID von {site}',
  'webex-run-book.record-back-none': 'Alle Kennungen sind hier schon erfasst.',
  'webex-run-book.record-back-check':
    'Status und Kennungen sind in Patchbay eingetragen oder an die Person gesendet, die diesen Ablaufplan erstellt hat, mit der Nummer jedes Schritts, der anders aussah.'
};
