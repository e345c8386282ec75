export const handOff = {
  'hand-off.title': 'Übergabe',
  'hand-off.about':
    'Geben Sie Ihre Arbeit als eine Datei weiter und übernehmen Sie, was andere Ihnen geben. Auf keinem anderen Weg verlässt etwas dieses Gerät.',

  'export.title-workspace': 'Arbeitsbereich exportieren',
  'export.title-account': 'Dieses Konto exportieren',
  'export.about-workspace':
    'Eine JSON-Datei mit allen Konten und allem, was für sie geplant ist, allen Personen mit ihren Lizenzen, allen Bestellungen, den eigenen Rollen und den Einstellungen des Arbeitsbereichs. Der Verlauf und die Einstellungen dieses Geräts bleiben hier.',
  'export.about-account':
    'Eine JSON-Datei mit diesem Konto: Kontakte, Integrationen mit ihrer Einrichtung, ein aufgehobener Plan und die Personen mit ihren Lizenzen und Rollen; der Webex-Kunde mit Vorlage, Standorten, Rufnummern und Benutzern; der {dimensions}-Kunde mit Verbindung, Benutzern und Rollen; und aus den Einstellungen des Arbeitsbereichs, was dieser Kunde nennt, etwa ein Produkttyp. Andere Konten, der Verlauf und die Einstellungen dieses Geräts bleiben hier.',
  'export.go-along': 'Das geht mit, und wer die Datei an den Kunden weitergibt, gibt es mit weiter: {what}.',
  'export.stay-behind': 'Das bleibt zurück und geht nicht verloren, wenn die Datei zurückkommt: {what}.',
  'export.part.orders': 'die Bestellungen',
  'export.part.notes': 'die Notizen des Partners',
  'export.part.entries': 'die Einstellungen, die die Webex-Vorlage nennt',
  'export.part.prices': 'die Preise der Preisgruppen',
  'export.contents': 'In der Datei',
  'export.file-name': 'Dateiname',
  'export.last': 'Zuletzt exportiert',
  'export.never': 'Noch nicht',
  'export.unchanged-since': '{when}; seitdem wurde nichts geändert',
  'export.do-workspace': 'Arbeitsbereich exportieren',
  'export.do-account': 'Konto exportieren',
  'export.share': 'Teilen',
  'export.done': 'Als {file} exportiert.',
  'export.shared': 'Als {file} geteilt.',
  'export.failed':
    'Die Datei konnte nicht geschrieben werden: Ein Datensatz entspricht nicht dem Format. Es wurde nichts geändert. Sehen Sie sich die neuesten Einträge im Verlauf an.',
  'export.partner-imports':
    'Dateien, auch die eines einzelnen Kontos, werden auf der Seite „Übergabe“ des Arbeitsbereichs importiert.',
  'export.go-import': 'Zum Import',
  'export.admin-imports':
    'Nur der Partner importiert Dateien. Geben Sie die exportierte Datei an ihn weiter.',

  'import.title': 'Datei importieren',
  'import.about':
    'Wählen Sie eine Datei, die Patchbay exportiert hat. Sie sehen Datensatz für Datensatz, was sie ändern würde, bevor etwas gespeichert wird.',
  'import.drop': 'Datei wählen oder hier ablegen',
  'import.drop-hint': 'Eine von Patchbay exportierte JSON-Datei, eines Arbeitsbereichs oder eines Kontos',
  'import.reading': '{file} wird gelesen …',
  'import.again': 'Andere Datei wählen',
  'import.from': 'Aus der Datei',
  'import.kind-account': 'Ein Konto: {account}',
  'import.kind-workspace': 'Ein ganzer Arbeitsbereich: {workspace}',
  'import.kind': 'Inhalt',

  'import.problems-title': 'Diese Datei kann nicht importiert werden',
  'import.problems-nothing': 'Es wurde nichts importiert, und hier wurde nichts geändert.',
  'import.problem-place': 'Stelle',
  'import.problem-found': 'Gefunden',
  'import.problem-what': 'Was nicht stimmt',
  'import.problem-line': 'Zeile {line}, Spalte {column}',
  'import.problem-whole': 'die ganze Datei',
  'import.problem-most': 'Nur die ersten Probleme sind aufgeführt.',
  'import.problem.unreadable': 'Die Datei konnte nicht gelesen werden.',
  'import.problem.too-large': 'Die Datei ist größer als {limit} MB; mehr wird nicht gelesen.',
  'import.problem.too-deep': 'Werte sind tiefer als {limit} Ebenen verschachtelt.',
  'import.problem.not-json': 'Der Text ist hier kein JSON.',
  'import.problem.truncated': 'Die Datei endet zu früh; ein Teil fehlt.',
  'import.problem.forbidden-key': 'Der Name „{key}“ ist in einer Datei nicht erlaubt.',
  'import.problem.duplicate-key': 'Der Name „{key}“ kommt zweimal vor.',
  'import.problem.not-a-bundle': 'Das ist keine von Patchbay exportierte Datei.',
  'import.problem.for-the-vendor':
    'Diese Datei hat Patchbay für die Arbeit beim Hersteller erstellt. Sie ist keine Übergabedatei.',
  'import.problem.newer-version':
    'Die Datei hat das Format {version} und stammt von einer neueren Version von Patchbay. Diese Version liest Formate bis {supported}.',
  'import.problem.altered':
    'Der Inhalt wurde nach dem Export verändert: Er passt nicht mehr zu seiner Prüfsumme.',
  'import.problem.counts': 'Laut Datei sind es hier {said} Datensätze, enthalten sind aber {counted}.',
  'import.problem.duplicate-id': 'Zwei Datensätze haben dieselbe Kennung.',
  'import.problem.duplicate-email': 'Zwei Personen eines Kontos haben dieselbe E-Mail-Adresse.',
  'import.problem.dangling': 'Hier wird auf ein Konto verwiesen, das nicht in der Datei ist.',
  'import.problem.dangling-record': 'Hier wird auf einen Datensatz verwiesen, der nicht in der Datei ist.',
  'import.problem.another-account': 'Hier wird auf einen Datensatz eines anderen Kontos verwiesen.',
  'import.problem.duplicate-external-id': 'Zwei Kunden haben dieselbe externe Kunden-ID.',
  'import.problem.second-headquarters': 'Das Konto hat zwei Standorte, die Hauptsitz sind.',
  'import.problem.duplicate-name': 'Zwei {dimensions}-Kunden haben denselben Namen.',
  'import.problem.second-internal': 'Zwei Kunden sind als internes System gekennzeichnet.',
  'import.problem.duplicate-tenant': 'Zwei {dimensions}-Kunden haben dieselbe Mandanten-ID.',
  'import.problem.duplicate-user': 'Zwei Benutzer sind dieselbe Person.',
  'import.problem.duplicate-pbx-user': 'Zwei Benutzer sind derselbe Benutzer der PBX.',
  'import.problem.nobody': 'Dieser Benutzer ist weder eine Person des Kontos noch ein Benutzer der PBX.',
  'import.problem.dangling-setting':
    'Hier wird etwas genannt, was nicht in den Einstellungen der Datei steht.',
  'import.problem.duplicate-number': 'Diese Nummer kommt in der Datei zweimal vor.',
  'import.problem.number-not-on-site': 'Diese Nummer gehört nicht zu den Nummern des Standorts.',
  'import.problem.dangling-role': 'Hier wird auf eine eigene Rolle verwiesen, die nicht in der Datei ist.',
  'import.problem.role-not-assigned':
    'Diese Person hat eine eigene Rolle, die ihrem Konto nicht zugewiesen ist.',
  'import.problem.wrong-kind.not-one-account': 'Die Datei eines Kontos muss genau ein Konto enthalten.',
  'import.problem.wrong-kind.has-workspace':
    'Die Datei eines Kontos darf keine Einstellungen eines Arbeitsbereichs enthalten.',
  'import.problem.wrong-kind.no-workspace': 'Die Einstellungen des Arbeitsbereichs fehlen.',
  'import.problem.wrong-kind.unassigned-order':
    'Die Datei eines Kontos darf keine Bestellung enthalten, die nicht zugewiesen ist.',
  'import.problem.wrong-kind.unassigned-role':
    'Die Datei eines Kontos darf keine eigene Rolle enthalten, die ihm nicht zugewiesen ist.',
  'import.problem.wrong-kind.unused-template':
    'Die Datei eines Kontos darf keine Vorlage enthalten, die der Kunde nicht verwendet.',
  'import.problem.wrong-kind.unused-entry':
    'Die Datei eines Kontos darf keine Einträge der Einstellungen enthalten, die der Kunde nicht verwendet.',
  'import.problem.wrong-kind.has-catalogue':
    'Die Datei eines Arbeitsbereichs enthält diese Einträge in den Einstellungen und nirgends sonst.',
  'import.problem.missing': 'Ein Wert fehlt.',
  'import.problem.unknown-field': 'Diese Version von Patchbay kennt dieses Feld nicht.',
  'import.problem.wrong-value': 'Der Wert passt hier nicht: {issue}',
  'import.remedy.title': 'Was zu tun ist',
  'import.remedy.newer':
    'Aktualisieren Sie Patchbay in den Einstellungen und importieren Sie die Datei dann noch einmal.',
  'import.remedy.incomplete':
    'Wahrscheinlich wurde sie unterwegs abgeschnitten. Lassen Sie sie sich noch einmal geben, als Anhang oder auf einem Datenträger, und importieren Sie sie dann.',
  'import.remedy.altered':
    'Die Datei wurde bearbeitet, von Hand oder durch ein Programm. Bitten Sie um einen neuen Export, nehmen Sie die Änderung dort in Patchbay vor und bearbeiten Sie die Datei nicht von Hand.',
  'import.remedy.other-file':
    'Wählen Sie eine Datei, die auf der Seite „Übergabe“ von Patchbay exportiert wurde.',
  'import.remedy.for-the-vendor':
    'Um das Konto zu übernehmen, öffnen Sie seine Übergabedatei: Sie entsteht mit „Konto exportieren“ auf der Seite „Übergabe“ des Kontos.',
  'import.remedy.too-large': 'Exportieren Sie einzelne Konten statt des ganzen Arbeitsbereichs.',
  'import.remedy.fresh': 'Bitten Sie den Absender um einen neuen Export.',

  'import.preview-title': 'Was der Import ändern würde',
  'import.status.new': 'Neu',
  'import.status.same': 'Gleich',
  'import.status.changed': 'Geändert',
  'import.status.kept': 'Bleibt',
  'import.status.conflicting': 'Zu entscheiden',
  'import.status.clash': 'Ausgelassen',
  'import.status-about.new': 'Noch nicht hier; wird hinzugefügt',
  'import.status-about.same': 'In der Datei und hier gleich',
  'import.status-about.changed': 'Nur in der Datei geändert; wird übernommen',
  'import.status-about.kept': 'Nur hier geändert; bleibt, wie es hier ist',
  'import.status-about.conflicting': 'In der Datei anders als hier; Sie entscheiden',
  'import.status-about.clash':
    'Die E-Mail-Adresse, der Name oder die Kennung, die eigene oder die eines nötigen Datensatzes, ist hier schon anderweitig vergeben, oder es bliebe kein Administrator',
  'import.only-here': {
    one: '{count} Datensatz ist nur hier vorhanden und bleibt.',
    other: '{count} Datensätze sind nur hier vorhanden und bleiben.'
  },
  'import.filter': 'Anzeigen',
  'import.filter-all': 'Alle Datensätze',
  'import.filter-one': '{status} ({count})',
  'import.records': 'Datensätze in der Datei',
  'import.column-status': 'Status',
  'import.column-kind': 'Art',
  'import.column-name': 'Name',
  'import.column-differs': 'Unterschiede',
  'import.details': 'Unterschiede bei {name}',
  'import.details-new': 'Was die Datei zu {name} enthält',
  'import.side-mine': 'Hier',
  'import.side-theirs': 'In der Datei',
  'import.none-of-status': 'Kein Datensatz hat diesen Status.',

  'import.conflicts-title': {
    one: '{count} Datensatz braucht Ihre Entscheidung',
    other: '{count} Datensätze brauchen Ihre Entscheidung'
  },
  'import.conflicts-about':
    'Diese Datensätze sind in der Datei anders als hier, und es ist nicht bekannt, dass nur eine Seite sie geändert hat. Entscheiden Sie, welche Fassung gilt.',
  'import.licence-order':
    'Auf der einen Seite wurde MiCollab oder MiTeam Meetings umgeschaltet, auf der anderen haben sich Lizenzen geändert. Von der Reihenfolge hängt ab, ob Lizenzen bleiben. Deshalb kann keine Regel beides zusammenführen: Entscheiden muss jemand, der weiß, was geschehen ist.',
  'import.removed-here': 'Dieser Datensatz wurde hier entfernt.',
  'import.choose-for': 'Welche Fassung gilt für {name}?',
  'import.keep-mine': 'Behalten, was hier ist',
  'import.take-theirs': 'Aus der Datei übernehmen',
  'import.keep-all': 'Alles hier behalten',
  'import.take-all': 'Alles aus der Datei übernehmen',
  'import.undecided': { one: '{count} offen', other: '{count} offen' },
  'import.more-conflicts': 'Mehr anzeigen',

  'import.entries': 'Einträge der Einstellungen kommen mit',
  'import.entries-about': 'In den Einstellungen hier fehlen sie, und etwas in der Datei nennt sie.',
  'import.entries-prices': 'Die Preise einer neuen Preisgruppe sind unbekannt.',
  'import.adjusted': {
    one: '{count} Datensatz wird an das angepasst, was hier ist',
    other: '{count} Datensätze werden an das angepasst, was hier ist'
  },
  'import.adjusted-about':
    'Eine Rufnummer, die hier jemand hat, bleibt dort; der Hauptsitz und das interne System hier bleiben die einzigen; ein Hauptbenutzer, der nicht mitkommt, wird weggelassen; ein Kunde kommt nicht ohne seinen Administrator; was der Hersteller an einem Kunden niemanden ändern lässt, bleibt; was eine Vorlage nennt, aber weder in der Datei noch in den Einstellungen hier steht, bleibt leer. Das betrifft diese Datensätze:',
  'import.nothing-title': 'Es gibt nichts zu importieren',
  'import.nothing-same': 'Alles in dieser Datei ist schon hier, genau wie in der Datei.',
  'import.nothing-kept': {
    one: 'Diese Datei hat einen früheren Stand. {count} Datensatz wurde hier seitdem geändert und bleibt, wie er ist.',
    other:
      'Diese Datei hat einen früheren Stand. {count} Datensätze wurden hier seitdem geändert und bleiben, wie sie sind.'
  },
  'import.nothing-clash': {
    one: '{count} Datensatz kann nicht übernommen werden, weil E-Mail-Adresse, Name oder Kennung hier schon anderweitig vergeben ist.',
    other:
      '{count} Datensätze können nicht übernommen werden, weil E-Mail-Adressen, Namen oder Kennungen hier schon anderweitig vergeben sind.'
  },
  'import.ask-kept': 'Über diese Datensätze entscheiden',
  'import.ask-kept-hint':
    'Nur hier geänderte Datensätze bleiben. Sie können auch über jeden einzeln entscheiden.',

  'import.apply': { one: '{count} Datensatz importieren', other: '{count} Datensätze importieren' },
  'import.apply-none': 'Alles lassen, wie es ist',
  'import.apply-blocked': {
    one: 'Entscheiden Sie zuerst über {count} Datensatz.',
    other: 'Entscheiden Sie zuerst über {count} Datensätze.'
  },
  'import.one-undo': 'Der ganze Import ist ein einziger Schritt und lässt sich als Ganzes rückgängig machen.',
  'import.changed-meanwhile':
    'Seit dem Vergleich hat sich hier etwas geändert. Es wurde neu verglichen; sehen Sie es noch einmal durch und importieren Sie dann.',
  'import.done-title': 'Importiert',
  'import.done': {
    one: '{count} Datensatz wurde aus {file} importiert.',
    other: '{count} Datensätze wurden aus {file} importiert.'
  },
  'import.done-none':
    'Hier bleibt alles, wie es war. Die nächste exportierte Datei enthält diese Entscheidung.',
  'import.done-undo': 'Import rückgängig machen',
  'import.undone': 'Der Import wurde rückgängig gemacht. Alles ist wie zuvor.',
  'import.see-activity': 'Im Verlauf ansehen',
  'import.open-account': '{account} öffnen'
};
