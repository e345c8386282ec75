/** Estimates of bills, and bills compared with customers. */
export const dimensionsBilling = {
  'dimensions-billing.absent-title': 'Es gibt keinen Abrechnungsbereich',
  'dimensions-billing.absent-text':
    'Nach Ihren Einstellungen rechnet der Hersteller nicht direkt mit Ihnen ab. Wer von jemand anderem abgerechnet wird, hat keinen Abrechnungsbereich; hier gibt es deshalb nichts zu schätzen und nichts abzugleichen.',
  'dimensions-billing.to-settings': 'Einstellungen öffnen',
  'dimensions-billing.no-customer': 'Dieses Konto hat {dimensions} nicht',
  'dimensions-billing.no-customer-text':
    'Sobald ein Kunde dafür geplant ist, steht hier, was ihm berechnet wird.',
  'dimensions-billing.to-overview': 'Übersicht öffnen',

  'dimensions-billing.estimate-title': 'Eine Schätzung nach Ihren eigenen Preisen',
  'dimensions-billing.estimate-text':
    'Die Preise sind die Ihrer Preisgruppen: Der Hersteller veröffentlicht keine. Steuern und Gutschriften sind nicht enthalten. Was der Hersteller berechnet, steht nur auf seiner Rechnung.',
  'dimensions-billing.simulated': {
    one: '{count} Position der Rechnung vom {day}, {amount}, beruht auf einer simulierten Telefonanlage. Sie ist Teil der Schätzung; niemand wird sie berechnen.',
    other:
      '{count} Positionen der Rechnung vom {day}, {amount}, beruhen auf simulierten Telefonanlagen. Sie sind Teil der Schätzung; niemand wird sie berechnen.'
  },
  'dimensions-billing.simulated-csv': 'In der CSV steht dort „(simulated)“ hinter dem Namen des Benutzers.',
  'dimensions-billing.of-simulated': 'davon simuliert: {amount}',
  'dimensions-billing.example-prices':
    'Einige dieser Preise sind noch unsere Beispiele. Sie sind nicht das, was der Hersteller Ihnen berechnet.',
  'dimensions-billing.to-prices': 'Preise ändern',
  'dimensions-billing.reading-customers': 'Was Kunden berechnet wird, wird geschätzt',
  'dimensions-billing.reading-users': 'Was diesem Kunden berechnet wird, wird geschätzt',

  'dimensions-billing.runs': 'Kommende Rechnungen',
  'dimensions-billing.runs-about':
    'Der Hersteller rechnet am Ersten jedes Monats im Voraus ab. Wählen Sie eine Rechnung, um zu sehen, was darauf steht.',
  'dimensions-billing.run': 'Rechnung vom',
  'dimensions-billing.lines': 'Positionen',
  'dimensions-billing.zero-rated': 'Nullbetrag',
  'dimensions-billing.unknown': 'Preis unbekannt',
  'dimensions-billing.total': 'Summe',
  'dimensions-billing.first': 'Nächste',
  'dimensions-billing.choose-run': 'Rechnung vom {day} anzeigen',
  'dimensions-billing.invoice-of': 'Rechnung vom {day}',
  'dimensions-billing.invoice-about':
    'Nach Rolle, Preis und Tagen. Lizenzen werden pro Benutzer abgerechnet.',
  'dimensions-billing.nothing': 'Nichts wird abgerechnet',
  'dimensions-billing.nothing-on-invoice': 'Auf dieser Rechnung steht keine Position.',
  'dimensions-billing.more-months': 'Alle Monate anzeigen',
  'dimensions-billing.fewer-months': 'Weniger Monate anzeigen',
  'dimensions-billing.amount-unknown': 'unbekannt',
  'dimensions-billing.plus-unknown': {
    one: 'und {count} Position mit unbekanntem Preis',
    other: 'und {count} Positionen mit unbekanntem Preis'
  },
  'dimensions-billing.download': 'CSV herunterladen',
  'dimensions-billing.download-about':
    'Die Positionen dieser Rechnung in den Spalten der Abrechnungsdaten des Herstellers, Ausgabe für Reseller, damit sich beide vergleichen lassen. Ein Preis, den niemand kennt, bleibt leer.',

  'dimensions-billing.role': 'Rolle',
  'dimensions-billing.quantity': 'Anzahl',
  'dimensions-billing.price': 'Preis pro Monat',
  'dimensions-billing.days': 'Tage',
  'dimensions-billing.days-range': '{from} – {to}',
  'dimensions-billing.value': 'Betrag',
  'dimensions-billing.about-line': '{role}, {days}',
  'dimensions-billing.rating.charged': 'Wird berechnet',
  'dimensions-billing.rating.zero-rated-internal': 'Nullbetrag: internes System',
  'dimensions-billing.rating.zero-rated-trial': 'Nullbetrag: Testphase',
  'dimensions-billing.rating.zero-rated-role': 'Nullbetrag: Testphase der Rolle',
  'dimensions-billing.by-role': 'Nach Rolle',
  'dimensions-billing.single-days': {
    one: '{count} Rolle war nur an einem Tag ihres Abrechnungszeitraums vergeben und kommt nicht auf die Rechnung.',
    other:
      '{count} Rollen waren nur an einem Tag ihres Abrechnungszeitraums vergeben und kommen nicht auf die Rechnung.'
  },
  'dimensions-billing.single-first':
    'Dass auch eine Rolle, die nur an einem Monatsersten vergeben war, nicht auf die Rechnung kommt, ist unsere Lesart.',

  'dimensions-billing.users': 'Positionen dieser Rechnung',
  'dimensions-billing.users-about': 'Eine für jede Lizenz jedes Benutzers.',
  'dimensions-billing.user': 'Benutzer',
  'dimensions-billing.search-users': 'Benutzer suchen',
  'dimensions-billing.search-users-placeholder': 'Name, E-Mail oder Nebenstelle',
  'dimensions-billing.users-shown': { one: '{count} Position', other: '{count} Positionen' },
  'dimensions-billing.no-user-title': 'Keine Position gefunden',
  'dimensions-billing.no-user-text': 'Auf dieser Rechnung heißt niemand so.',
  'dimensions-billing.show-all': 'Alle anzeigen',

  'dimensions-billing.trial-title': 'Nullbetrag bis {last}',
  'dimensions-billing.trial-text':
    'Am {paidFrom} wird aus der Testphase von selbst ein zahlender Kunde; verhindern lässt sich das nur, indem der Kunde beendet wird. Die Rechnung vom {run} ist die erste mit Kosten.',
  'dimensions-billing.internal-title': 'Das interne System wird nicht berechnet',
  'dimensions-billing.internal-text': 'Seine Positionen stehen mit dem Betrag null auf der Rechnung.',
  'dimensions-billing.planned-title': 'Nur geplant',
  'dimensions-billing.planned-text':
    'Noch hat niemand erfasst, dass der Hersteller diesen Kunden hat. Die Prognose sagt, was berechnet würde, wenn er am geplanten Tag erstellt würde, oder heute, wenn dieser vorbei ist.',
  'dimensions-billing.disabled-title': 'Deaktiviert und weiter abgerechnet',
  'dimensions-billing.disabled-text':
    'Die Benutzer haben keinen Zugang, aber der Hersteller zeichnet weiter auf und rechnet weiter ab. Das hört erst auf, wenn der Kunde beendet wird.',
  'dimensions-billing.ends-title': 'Endet am {day}',
  'dimensions-billing.end-due-text':
    'Das Beenden ist nicht erfasst. Die Vorschau enthält nichts, was nach diesem Tag beginnt; ist es beim Hersteller nicht geschehen, wird der Kunde dort weiter abgerechnet. Erfassen Sie es unter „Status“, oder nehmen Sie den Plan zurück.',
  'dimensions-billing.ends-text':
    'Der Monat einer Rechnung wird im Voraus und ganz abgerechnet, auch wenn der Kunde in ihm endet. Was nach diesem Tag beginnt, wird nicht abgerechnet.',

  'dimensions-billing.role-trials': 'Rollen in der Testphase',
  'dimensions-billing.role-trials-about':
    'Testphasen einzelner Rollen, die vorab mit dem Hersteller vereinbart wurden, unabhängig von einer Testphase des Kunden. Positionen dieser Rollen haben den Betrag null.',
  'dimensions-billing.role-trials-none': 'Keine Rolle ist in der Testphase.',
  'dimensions-billing.role-trial': '{role} bis {day}',
  'dimensions-billing.role-trial-until': 'bis {day}',
  'dimensions-billing.role-trial-over': 'Abgelaufen',
  'dimensions-billing.role-trial-add': 'Testphase einer Rolle hinzufügen',
  'dimensions-billing.role-trial-add-about':
    'Vereinbaren Sie die Testphase zuerst mit dem Hersteller: Hier wird sie nur eingetragen.',
  'dimensions-billing.role-trial-last': 'Letzter Tag der Testphase',
  'dimensions-billing.role-trial-effect':
    'Vom Erstellen des Kunden bis {last} haben Positionen dieser Rolle den Betrag null. Ab {paidFrom} wird die Rolle berechnet.',
  'dimensions-billing.role-trial-remove': 'Testphase von {role} entfernen',
  'dimensions-billing.role-trial-remove-about':
    'Dann wird erwartet, dass Positionen dieser Rolle an allen Tagen berechnet werden, auch an vergangenen. Beim Hersteller ändert sich nichts.',

  'dimensions-billing.identifier': 'Abrechnungskennung',
  'dimensions-billing.identifier-about': 'Damit nennen Rechnungen und Abrechnungsdaten den Kunden.',
  'dimensions-billing.identifiers': 'Abrechnungskennungen',
  'dimensions-billing.identifiers-about':
    'Rechnungen und Abrechnungsdaten nennen einen Kunden mit seiner Referenz oder, wo sie leer ist, mit seiner Mandanten-ID.',
  'dimensions-billing.identifier.reference': 'Eigene Referenz',
  'dimensions-billing.identifier.tenant-identifier': 'Keine Referenz: Mandanten-ID',
  'dimensions-billing.identifier.ambiguous': 'Referenz, die auch ein anderer Kunde hat',
  'dimensions-billing.identifier.too-long': 'Zu lange Referenz',
  'dimensions-billing.identifier.unchanged': 'Wie erstellt',
  'dimensions-billing.identifier-unknown': 'hier noch nicht bekannt',
  'dimensions-billing.identifiers-good': 'Jeder Kunde hat eine eigene Referenz.',
  'dimensions-billing.identifiers-blank': {
    one: '{count} Kunde hat keine Referenz und würde mit seiner Mandanten-ID genannt.',
    other: '{count} Kunden haben keine Referenz und würden mit ihren Mandanten-IDs genannt.'
  },
  'dimensions-billing.identifiers-shared': {
    one: '{count} Kunde hat dieselbe Referenz wie ein anderer.',
    other: '{count} Kunden haben dieselben Referenzen wie andere.'
  },
  'dimensions-billing.identifiers-list': 'Kunden ohne eigene Referenz',

  'dimensions-billing.customers': 'Kunden auf der Rechnung vom {day}',
  'dimensions-billing.customer': 'Kunde',
  'dimensions-billing.search': 'Kunden suchen',
  'dimensions-billing.search-placeholder': 'Name oder Referenz',
  'dimensions-billing.filters': 'Kunden',
  'dimensions-billing.filter.all': 'Alle',
  'dimensions-billing.filter.charged': 'Wird berechnet',
  'dimensions-billing.filter.zero-rated': 'Nullbetrag',
  'dimensions-billing.filter.unknown': 'Preis unbekannt',
  'dimensions-billing.filter.simulated': 'Simuliert',
  'dimensions-billing.filter.planned': 'Nur geplant',
  'dimensions-billing.filter.none': 'Nicht darauf',
  'dimensions-billing.shown': { one: '{count} Kunde', other: '{count} Kunden' },
  'dimensions-billing.no-match-title': 'Kein Kunde gefunden',
  'dimensions-billing.no-match-text': 'Ändern Sie die Suche oder den Filter.',
  'dimensions-billing.empty-title': 'Noch wird niemand abgerechnet',
  'dimensions-billing.empty-text':
    'Sobald ein Kunde von {dimensions} geplant ist, steht hier, was ihm berechnet wird.',
  'dimensions-billing.of-planned': 'Davon {amount} ({lines}) für Kunden, die hier nur geplant sind.',
  'dimensions-billing.lines-count': { one: '{count} Position', other: '{count} Positionen' },
  'dimensions-billing.badge.simulated': {
    one: '{count} Position simuliert',
    other: '{count} Positionen simuliert'
  },
  'dimensions-billing.badge.trial': 'Testphase',
  'dimensions-billing.badge.role-trial': 'Rolle in der Testphase',
  'dimensions-billing.badge.internal': 'Internes System',

  'dimensions-billing.readings': 'Was davon unsere Lesart ist',
  'dimensions-billing.readings-about':
    'Der Hersteller sagt, wann ein Lauf abrechnet und für welche Tage. Zum Folgenden sagt er nichts; deshalb lesen wir es so, wie es hier steht.',
  'dimensions-billing.reading.given-on-first':
    'Eine Rolle, die an einem Monatsersten vergeben wird, rechnet der nächste Lauf ab, nicht der dieses Tages.',
  'dimensions-billing.reading.after-trial':
    'Die Tage nach dem Ende einer Testphase rechnet der nächste Lauf ab, wie eine neue Lizenz.',
  'dimensions-billing.reading.after-internal':
    'Die Tage, nachdem ein Kunde nicht mehr das interne System ist, rechnet der nächste Lauf ab, wie eine neue Lizenz.',
  'dimensions-billing.reading.beyond-free':
    'Eine Zeile, die nach dem letzten kostenlosen Tag weitergeht, steht hier, wenn sie mehr kostet als ihre übrigen Tage nach Ihren eigenen Preisen.',
  'dimensions-billing.reading.role-trial':
    'Die Testphase einer Rolle hat einen letzten Tag, wie die eines Kunden; bis dahin haben ihre Positionen ab dem Erstellen des Kunden den Betrag null, und die Tage danach rechnet der nächste Lauf ab.',
  'dimensions-billing.reading.came-and-went':
    'Eine Rolle, die zwischen zwei Läufen kam und ging, wird für die Tage abgerechnet, an denen sie vergeben war.',
  'dimensions-billing.reading.only-on-first':
    'Eine Rolle, die nur an einem Monatsersten vergeben war, kommt nicht auf die Rechnung.',
  'dimensions-billing.reading.not-paid-twice':
    'Ein Tag, der im Voraus bezahlt wurde, wird nicht noch einmal bezahlt, wenn die Rolle neu vergeben wird.',
  'dimensions-billing.reading.pro-rata':
    'Ein Teil eines Monats kostet Preis × seine Tage ÷ Tage des Monats, kaufmännisch gerundet. Der Hersteller veröffentlicht keine Formel.',
  'dimensions-billing.reading.minimum-term':
    'Nach Ihren Einstellungen werden Lizenzen, die enden, für mindestens 30 Tage abgerechnet, wie es eine ältere Richtlinie des Herstellers sagt.',
  'dimensions-billing.reading.paid-in-advance':
    'Ein im Voraus abgerechneter Monat wird ganz abgerechnet: Für die Tage nach einem Ende in diesem Monat, ob einer Rolle oder des Kunden, wird nichts erstattet.',
  'dimensions-billing.reading.after-termination': 'Für Tage nach dem Beenden wird nichts abgerechnet.',
  'dimensions-billing.reading.matched-by':
    'Eine Position gehört zum Kunden mit ihrer Mandanten-ID, sonst zu dem mit ihrer Referenz, sonst zu dem mit ihrem Namen.',
  'dimensions-billing.reading.blank-reference':
    'Wo ein Kunde keine Referenz hat, kann die Rechnung die Spalte leer lassen oder die Mandanten-ID zeigen: Beides ist keine Abweichung.',
  'dimensions-billing.reading.handed-over':
    'Ein Kunde, der übergeben, aber nicht als aktiv erfasst ist, wird auf einer Rechnung nie vermisst: Vielleicht hat ihn der Hersteller noch nicht.',

  'dimensions-billing.bill-about':
    'Vergleichen Sie eine Rechnung des Herstellers mit Ihren Kunden: wen niemand kennt, wer trotz Testphase zahlt, wer nach dem Ende abgerechnet wird, wessen Referenz abweicht und wer fehlt.',
  'dimensions-billing.drop': 'CSV einer Rechnung wählen oder hier ablegen',
  'dimensions-billing.drop-hint':
    'Abrechnungsdaten des Herstellers, Ausgabe für Reseller oder für Unternehmen. Bis zu {rows} Zeilen.',
  'dimensions-billing.stays-here':
    'Die Datei wird in diesem Tab gelesen und nicht gespeichert. Wird der Tab geschlossen, ist sie vergessen, und nichts davon wird Teil eines Exports.',
  'dimensions-billing.reading-file': 'Datei wird gelesen',
  'dimensions-billing.cancel': 'Abbrechen',
  'dimensions-billing.share': '{percent} %',
  'dimensions-billing.comparing': 'Wird mit Ihren Kunden verglichen',
  'dimensions-billing.file': 'Datei',
  'dimensions-billing.edition': 'Ausgabe',
  'dimensions-billing.edition.reseller': 'Reseller',
  'dimensions-billing.edition.enterprise': 'Unternehmen',
  'dimensions-billing.lines-read': 'Gelesene Positionen',
  'dimensions-billing.lines-matched': 'Positionen bekannter Kunden',
  'dimensions-billing.bill-total': 'Summe (die Datei nennt keine Währung)',
  'dimensions-billing.bill-estimate': 'Schätzung derselben Rechnung nach Ihren eigenen Preisen',
  'dimensions-billing.month': 'Abgerechneter Monat',
  'dimensions-billing.month-hint':
    'Die meisten Positionen der Rechnung enden darin. Daran wird erkannt, welche Ihrer Kunden fehlen.',
  'dimensions-billing.month-option': {
    one: 'Rechnung vom {day} · {count} Position',
    other: 'Rechnung vom {day} · {count} Positionen'
  },
  'dimensions-billing.month-unknown': 'Nicht bekannt: nicht nach fehlenden Kunden suchen',
  'dimensions-billing.another': 'Andere Datei',
  'dimensions-billing.forget': 'Datei vergessen',

  'dimensions-billing.file-problem.empty': 'Die Datei ist leer.',
  'dimensions-billing.file-problem.not-csv':
    'Das ist keine CSV, sondern eine andere Art von Datei, etwa eine Arbeitsmappe.',
  'dimensions-billing.file-problem.no-rows':
    'Die Datei hat Spaltenüberschriften, aber keine Rechnungsposition.',
  'dimensions-billing.file-problem.columns-missing':
    'Das sind keine Abrechnungsdaten, die sich vergleichen lassen. Es fehlt: {columns}.',
  'dimensions-billing.file-problem.too-many-rows': 'Die Datei hat mehr als {most} Zeilen.',
  'dimensions-billing.file-problem.too-large': 'Die Datei ist größer als {megabytes} MB.',
  'dimensions-billing.file-problem.unreadable': 'Der Browser konnte die Datei nicht lesen.',
  'dimensions-billing.file-remedy.empty':
    'Laden Sie sie noch einmal aus dem Abrechnungsbereich des Herstellers herunter.',
  'dimensions-billing.file-remedy.not-csv':
    'Exportieren Sie die Tabelle zuerst als CSV, oder laden Sie die CSV der Rechnung herunter.',
  'dimensions-billing.file-remedy.no-rows':
    'Laden Sie sie noch einmal aus dem Abrechnungsbereich des Herstellers herunter.',
  'dimensions-billing.file-remedy.columns-missing':
    'Wählen Sie die CSV einer regelmäßigen Rechnung mit ihrer ersten Zeile: Spalten werden an ihren Überschriften erkannt, in beliebiger Reihenfolge.',
  'dimensions-billing.file-remedy.too-many-rows':
    'Teilen Sie sie auf, jeden Teil mit den Überschriften, und vergleichen Sie die Teile nacheinander.',
  'dimensions-billing.file-remedy.too-large': 'Prüfen Sie, ob es die CSV einer einzigen Rechnung ist.',
  'dimensions-billing.file-remedy.unreadable':
    'Prüfen Sie, ob sie noch vorhanden ist, und wählen Sie sie noch einmal.',

  'dimensions-billing.problems': {
    one: '{count} Problem mit der Datei',
    other: '{count} Probleme mit der Datei'
  },
  'dimensions-billing.problems-about':
    'Was nicht gelesen werden konnte, wird nicht verglichen; alles andere schon.',
  'dimensions-billing.problem-row': 'Zeile',
  'dimensions-billing.problem-column': 'Spalte',
  'dimensions-billing.problem-what': 'Problem',
  'dimensions-billing.problem.column-missing': 'Die Spalte fehlt.',
  'dimensions-billing.problem.column-twice': 'Die Spalte ist zweimal da; die erste wird verwendet.',
  'dimensions-billing.problem.line-cut':
    'Die Zeile hat weniger Zellen, als es Überschriften gibt. Sie wird ausgelassen.',
  'dimensions-billing.problem.line-too-long':
    'Die Zeile hat mehr Zellen, als es Überschriften gibt. Sie wird ausgelassen.',
  'dimensions-billing.problem.unclosed-quote':
    'Ein Anführungszeichen wird geöffnet und nie geschlossen. Diese Zeile und alle folgenden werden ausgelassen.',
  'dimensions-billing.problem.no-number': '„{text}“ ist keine Zahl.',
  'dimensions-billing.problem.no-number-empty': 'Es steht keine Zahl da.',
  'dimensions-billing.problem.ambiguous-number': '„{text}“ kann auf zwei Arten gelesen werden.',
  'dimensions-billing.problem.no-date': '„{text}“ ist kein Datum.',
  'dimensions-billing.problem.no-date-empty': 'Es steht kein Datum da.',
  'dimensions-billing.problem.dates-reversed': 'Der Zeitraum endet, bevor er beginnt.',
  'dimensions-billing.remedy.column-missing':
    'Laden Sie die Datei noch einmal herunter, wenn Sie die Spalte brauchen.',
  'dimensions-billing.remedy.column-twice': 'Entfernen Sie die andere.',
  'dimensions-billing.remedy.line-cut':
    'Vergleichen Sie die Zeile mit der Datei des Herstellers; vielleicht hat ein Tabellenprogramm sie abgeschnitten.',
  'dimensions-billing.remedy.line-too-long':
    'Um eine Zelle mit einem Trennzeichen gehören Anführungszeichen. Laden Sie die Datei noch einmal herunter.',
  'dimensions-billing.remedy.unclosed-quote':
    'Laden Sie die Datei noch einmal herunter und speichern Sie sie nicht in einem Tabellenprogramm.',
  'dimensions-billing.remedy.no-number': 'Schreiben Sie die Zahl in Ziffern, wie in 1.25.',
  'dimensions-billing.remedy.ambiguous-number':
    'Schreiben Sie Nachkommastellen durchgehend mit Punkt, wie es der Hersteller tut.',
  'dimensions-billing.remedy.no-date': 'Schreiben Sie das Datum wie 2025-04-30.',
  'dimensions-billing.remedy.dates-reversed': 'Vergleichen Sie beide Daten mit der Rechnung.',

  'dimensions-billing.findings': 'Befunde',
  'dimensions-billing.findings-about':
    'Jeder wird für jeden Kunden einmal genannt. Sie folgen Ihren Kunden: Was Sie dort korrigieren, verschwindet hier.',
  'dimensions-billing.finding-filters': 'Arten von Befunden',
  'dimensions-billing.finding.all': 'Alle',
  'dimensions-billing.finding.unknown-customer': 'Unbekannter Kunde',
  'dimensions-billing.finding.ambiguous-customer': 'Einer von mehreren Kunden',
  'dimensions-billing.finding.charged-internal': 'Internes System berechnet',
  'dimensions-billing.finding.charged-trial': 'Testphase berechnet',
  'dimensions-billing.finding.charged-role-trial': 'Testrolle berechnet',
  'dimensions-billing.finding.billed-after-termination': 'Nach Ende berechnet',
  'dimensions-billing.finding.not-billed': 'Nicht auf der Rechnung',
  'dimensions-billing.finding.reference-differs': 'Andere Referenz',
  'dimensions-billing.finding.name-differs': 'Anderer Name',
  'dimensions-billing.search-findings': 'Befunde suchen',
  'dimensions-billing.search-findings-placeholder': 'Name, Referenz oder Kennung',
  'dimensions-billing.findings-shown': { one: '{count} Befund', other: '{count} Befunde' },
  'dimensions-billing.no-finding-title': 'Kein Befund passt',
  'dimensions-billing.no-finding-text': 'Ändern Sie die Suche oder den Filter.',
  'dimensions-billing.agrees-title': 'Keine Abweichung bei dem, was verglichen wird',
  'dimensions-billing.agrees-text': {
    one: 'Die einzige Position dieser Rechnung gehört zu einem hier bekannten Kunden, mit der bekannten Referenz und dem bekannten Namen. Sie berechnet nichts für das interne System, während einer Testphase oder nach dem Beenden.',
    other:
      'Alle {count} Positionen dieser Rechnung gehören zu hier bekannten Kunden, mit den bekannten Referenzen und Namen. Keine berechnet etwas für das interne System, während einer Testphase oder nach dem Beenden.'
  },
  'dimensions-billing.agrees-missing.nobody':
    'Keiner Ihrer Kunden, die auf der Rechnung stehen sollten, fehlt.',
  'dimensions-billing.agrees-missing.unknown':
    'Ob Kunden von Ihnen fehlen, wurde nicht geprüft, weil der abgerechnete Monat nicht bekannt ist.',
  'dimensions-billing.not-compared':
    'Preise, Mengen und Benutzer werden nicht verglichen, und eine doppelte Position fällt nicht auf.',
  'dimensions-billing.agrees-but': 'Zeilen, die nicht gelesen werden konnten, gehören nicht dazu.',
  'dimensions-billing.finding': 'Befund',
  'dimensions-billing.on-bill': 'Betrag',
  'dimensions-billing.nobody': 'Niemand, der hier bekannt ist',
  'dimensions-billing.details': 'Details',
  'dimensions-billing.details-of': 'Details: {finding}, {customer}',
  'dimensions-billing.download-findings': 'Befunde herunterladen',
  'dimensions-billing.told.unknown-customer':
    'Keiner Ihrer Kunden hat diese Mandanten-ID, diese Referenz oder diesen Namen.',
  'dimensions-billing.told.similar':
    'Einer Ihrer Kunden hat dieselbe Referenz oder denselben Namen, aber eine andere Mandanten-ID, und die ändert sich nie.',
  'dimensions-billing.told.ambiguous-customer': 'Mehrere Ihrer Kunden haben diese Referenz.',
  'dimensions-billing.told.charged-internal': 'Das interne System wird nicht berechnet.',
  'dimensions-billing.told.charged-trial': 'Kostenlos bis {day}, dem letzten Tag der Testphase.',
  'dimensions-billing.told.charged-role-trial': 'Kostenlos: {trials}.',
  'dimensions-billing.told.billed-after-termination': 'Beendet am {day}.',
  'dimensions-billing.told.billed-after-termination-unknown':
    'Beendet, an einem Tag, den niemand notiert hat.',
  'dimensions-billing.told.reference-differs': 'Rechnung: {theirs}. Hier: {ours}.',
  'dimensions-billing.told.name-differs': 'Rechnung: {theirs}. Hier: {ours}.',
  'dimensions-billing.told.blank': 'leer',
  'dimensions-billing.told.not-billed': {
    one: 'Erwartet: {count} Position, geschätzt {amount}.',
    other: 'Erwartet: {count} Positionen, geschätzt {amount}.'
  },
  'dimensions-billing.remedy-of.unknown-customer':
    'Ist es einer Ihrer Kunden, fügen Sie ihn hier hinzu oder tragen Sie seine Mandanten-ID ein. Wenn nicht, fragen Sie den Hersteller.',
  'dimensions-billing.remedy-of.ambiguous-customer':
    'Fügen Sie die Mandanten-IDs ein oder geben Sie jedem Kunden eine eigene Referenz.',
  'dimensions-billing.remedy-of.charged-internal':
    'Senden Sie diese Positionen dem Hersteller, oder heben Sie die Kennzeichnung des Kunden auf, wenn er nicht das interne System ist.',
  'dimensions-billing.remedy-of.charged-trial':
    'Senden Sie diese Positionen dem Hersteller, oder korrigieren Sie das Ende der Testphase, wenn es ein anderes war.',
  'dimensions-billing.remedy-of.charged-role-trial':
    'Senden Sie diese Positionen dem Hersteller, oder korrigieren Sie die Testphase der Rolle, wenn es eine andere war.',
  'dimensions-billing.remedy-of.billed-after-termination':
    'Senden Sie diese Positionen dem Hersteller, oder korrigieren Sie den Tag, an dem der Kunde beendet wurde.',
  'dimensions-billing.remedy-of.not-billed':
    'Sehen Sie nach, ob der Hersteller diesen Kunden und seine Rollen hat, oder korrigieren Sie hier seinen Status.',
  'dimensions-billing.remedy-of.reference-differs':
    'Schreiben Sie an beiden Stellen dieselbe Referenz, damit andere Systeme den Kunden finden.',
  'dimensions-billing.remedy-of.name-differs': 'Schreiben Sie an beiden Stellen denselben Namen.',
  'dimensions-billing.our-customers': 'Ihre Kunden',
  'dimensions-billing.expected-lines': 'Erwartete Positionen',
  'dimensions-billing.bill-lines': 'Positionen der Rechnung',
  'dimensions-billing.row': 'Zeile',
  'dimensions-billing.product': 'Produkt',
  'dimensions-billing.csv.finding': 'Befund',
  'dimensions-billing.csv.customer': 'Kunde',
  'dimensions-billing.csv.reference': 'Abrechnungskennung',
  'dimensions-billing.csv.tenant-id': 'Mandanten-ID',
  'dimensions-billing.csv.expected': 'Erwartet (Schätzung)',
  'dimensions-billing.csv.line': 'Zeile der Rechnung',
  'dimensions-billing.csv.tenantcode': 'tenantcode',
  'dimensions-billing.csv.tenantcodeext': 'tenantcodeext',
  'dimensions-billing.csv.tenantname': 'tenantname',
  'dimensions-billing.csv.productname': 'productname',
  'dimensions-billing.csv.role': 'role',
  'dimensions-billing.csv.userid': 'userid',
  'dimensions-billing.csv.username': 'username',
  'dimensions-billing.csv.fromdate': 'fromdate',
  'dimensions-billing.csv.todate': 'todate',
  'dimensions-billing.csv.quantity': 'quantity',
  'dimensions-billing.csv.value': 'value'
};
