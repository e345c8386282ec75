/** The rule tables in words: facts, values, outcomes, the reason behind every rule, and where it stands. */
export const rules = {
  'table.miteam-on-user-page': 'Was die Benutzerinformationsseite zu MiTeam Meetings zeigt',
  'table.miteam-on-switch': 'Was das Umschalten einer Integration mit den Lizenzen macht',
  'table.miteam-licence-action': 'Was das Vergeben oder Entziehen einer Lizenz voraussetzt',
  'table.order-status': 'Welchen Status eine Bestellung hat',
  'table.permissions': 'Wer was darf',
  'table.miteam-on-user-page.about':
    'Der Abschnitt „Produkte und Lizenzen“ einer Person: Er folgt aus zwei Integrationen, den freien Lizenzen und daraus, ob die Person eine Lizenz hat.',
  'table.miteam-on-switch.about':
    'MiCollab und MiTeam Meetings ein- oder ausgeschaltet: Ob die Lizenzen des Kontos bleiben oder widerrufen werden, hängt von der Reihenfolge ab.',
  'table.miteam-licence-action.about':
    'Ob eine einzelne Lizenz jetzt vergeben oder entzogen werden kann, und wenn nicht, was im Weg steht.',
  'table.order-status.about':
    'Der Status einer Bestellung, ob sie zugewiesen werden kann und ob ihre Lizenzen zählen.',
  'table.permissions.about':
    'Partner und Kontoadministrator: Dieselbe Tabelle blendet aus, erklärt und lehnt ab.',

  'fact.micollab': 'MiCollab',
  'fact.miteam': 'MiTeam Meetings',
  'fact.pool': 'Freie Lizenzen',
  'fact.licence': 'Lizenz der Person',
  'fact.event': 'Was umgeschaltet wird',
  'fact.neverOn': 'Einstellung: MiCollab war nie eingeschaltet',
  'fact.action': 'Aktion',
  'fact.assigned': 'Zugewiesen',
  'fact.validity': 'Gültigkeit',
  'fact.activation': 'Aktivierung',
  'fact.role': 'Rolle',
  'fact.place': 'Wo',

  'value.micollab.never': 'nie eingeschaltet',
  'value.micollab.on': 'ein',
  'value.micollab.off': 'aus',
  'value.miteam.on': 'ein',
  'value.miteam.off': 'aus',
  'value.pool.some': 'vorhanden',
  'value.pool.none': 'keine',
  'value.licence.yes': 'aktiv',
  'value.licence.no': 'keine',
  'value.event.micollab-on': 'MiCollab ein',
  'value.event.micollab-off': 'MiCollab aus',
  'value.event.miteam-on': 'MiTeam Meetings ein',
  'value.event.miteam-off': 'MiTeam Meetings aus',
  'value.neverOn.revoke': 'widerrufen',
  'value.neverOn.keep': 'behalten',
  'value.action.give': 'Lizenz vergeben',
  'value.action.take': 'Lizenz entziehen',
  'value.assigned.yes': 'ja',
  'value.assigned.no': 'nein',
  'value.validity.perpetual': 'unbefristet',
  'value.validity.running': 'läuft',
  'value.validity.expiring': 'läuft bald ab',
  'value.validity.expired': 'abgelaufen',
  'value.activation.active': 'aktiv',
  'value.activation.pending': 'noch nicht aktiv',
  'value.role.partner': 'Partner',
  'value.role.account-admin': 'Kontoadministrator',
  'value.place.own': 'eigenes Konto',
  'value.place.elsewhere': 'anderswo',
  'value.action.create-account': 'Konto anlegen',
  'value.action.read-account': 'Konto sehen',
  'value.action.correct-account': 'Konto korrigieren',
  'value.action.remove-account': 'Konto entfernen',
  'value.action.read-people': 'Personen sehen',
  'value.action.change-people': 'Personen hinzufügen, korrigieren und entfernen',
  'value.action.switch-integrations': 'Integrationen umschalten',
  'value.action.change-licences': 'Lizenzen vergeben und entziehen',
  'value.action.read-orders': 'Bestellungen sehen',
  'value.action.change-orders': 'Bestellungen erfassen und zuweisen',
  'value.action.read-activity': 'Verlauf sehen',
  'value.action.export-account': 'Konto exportieren',
  'value.action.export-workspace': 'Arbeitsbereich exportieren',
  'value.action.import-bundle': 'Übergabedatei importieren',
  'value.action.change-settings': 'Einstellungen ändern',
  'value.any': 'beliebig',

  'outcome.user-page.none': 'Keine Lizenzen',
  'outcome.user-page.none-hidden': 'Keine Lizenzen, obwohl eine Lizenz aktiv ist',
  'outcome.user-page.on-read-only': 'MiTeam Meetings ein, schreibgeschützt',
  'outcome.user-page.on-editable': 'MiTeam Meetings ein, kann ausgeschaltet werden',
  'outcome.user-page.off-editable': 'MiTeam Meetings aus, kann eingeschaltet werden',
  'outcome.user-page.off-disabled': 'MiTeam Meetings aus und nicht bedienbar: Lizenzen nicht verfügbar',
  'outcome.switch.nothing': 'Nichts ändert sich',
  'outcome.switch.revoked': 'Alle Lizenzen werden widerrufen',
  'outcome.switch.kept-hidden':
    'Lizenzen bleiben aktiv, aber die Benutzerinformationsseiten zeigen sie nicht an',
  'outcome.switch.kept-read-only': 'Lizenzen bleiben aktiv; die Umschalter sind schreibgeschützt',
  'outcome.switch.kept-editable': 'Lizenzen bleiben aktiv; die Umschalter sind bedienbar',
  'outcome.switch.kept-unchanged': 'Lizenzen bleiben aktiv',
  'outcome.licence-action.allowed': 'Erlaubt',
  'outcome.licence-action.managed-by-micollab': 'Abgelehnt: von MiCollab verwaltet',
  'outcome.licence-action.miteam-off': 'Abgelehnt: MiTeam Meetings ist aus',
  'outcome.licence-action.no-licence-left': 'Abgelehnt: keine Lizenz mehr frei',
  'outcome.licence-action.already-licensed': 'Abgelehnt: hat schon eine',
  'outcome.licence-action.not-licensed': 'Abgelehnt: hat keine',
  'outcome.order.assign': 'Zuweisen',
  'outcome.order.assigned': 'Zugewiesen',
  'outcome.order.expiring-soon': 'Läuft bald ab',
  'outcome.order.expired': 'Abgelaufen',
  'outcome.order.perpetual': 'Unbefristet',
  'outcome.order.pending-activation': 'Noch nicht aktiv',
  'outcome.permission.allowed': 'Erlaubt',
  'outcome.permission.partner-only': 'Abgelehnt: nur der Partner',
  'outcome.permission.another-account': 'Abgelehnt: anderes Konto',

  'why.rule': 'Regel {id}: {table}',
  'why.facts': 'Die Fakten',
  'why.would-have-to-change': 'Was sich ändern müsste',
  'why.becomes': '{fact}: {value}',
  'why.and': 'und',
  'why.source': 'Fundstelle',

  'basis.stated': 'Vom Hersteller angegeben',
  'basis.derived': 'Folgt aus dem Text des Herstellers',
  'basis.assumed': 'Unsere Lesart',
  'basis.stated.about': 'So steht es im Dokument des Herstellers.',
  'basis.derived.about':
    'Der Hersteller sagt es nicht mit diesen Worten, es folgt aber aus dem, was dort steht.',
  'basis.assumed.about':
    'Die Dokumente des Herstellers sagen dazu nichts. Das ist unsere eigene Lesart, keine Regel des Herstellers.',
  'source.place': '{document}, {edition}, Abschnitt „{section}“, Satz {sentence}, Zeile {line}',
  'source.document.000': 'Dokument 000',
  'source.document.001': 'Dokument 001',
  'source.document.004': 'Dokument 004',
  'source.document.orders': 'Seite des Herstellers über Bestellungen',
  'source.edition.administration-de': 'Mitel Administration, deutsche Ausgabe',
  'source.edition.accounts-console-es': 'CloudLink Accounts Console, spanische Ausgabe',
  'source.edition.accounts-console-en': 'CloudLink Accounts Console, englische Ausgabe',
  'source.section.introduction': 'Einleitung',
  'source.section.orders': 'Bestellungen und ihre Zuweisung',
  'source.section.cross-launch': 'Lizenzverwaltung bei Start von MiCollab aus',
  'source.section.standalone': 'Lizenzen bei Verwendung als eigenständiges Tool',
  'source.section.account-information': 'Kontoinformationen',
  'source.section.support-contacts': 'Ansprechpartner für den Kundendienst',
  'source.section.integrations': 'Integrationsmöglichkeiten',
  'source.gap': 'Offene Frage {gap} in den Dokumenten des Herstellers',

  'rule.MTP-1':
    'MiTeam Meetings ist aus. Deshalb zeigt die Seite „Keine Lizenzen“, gleich um welche Person es geht und wie viele Lizenzen es gibt.',
  'rule.MTP-2':
    'MiTeam Meetings ist aus. Deshalb zeigt die Seite „Keine Lizenzen“. Der Hersteller nennt keine Ausnahme für Konten, in denen MiCollab ein ist.',
  'rule.MTP-3':
    'MiTeam Meetings ist aus, während MiCollab ein ist: Vorhandene Lizenzen bleiben aktiv, trotzdem zeigt die Seite „Keine Lizenzen“. Beide Sätze gelten: Der eine spricht von der Lizenz, der andere von der Anzeige.',
  'rule.MTP-4':
    'MiCollab wurde nach MiTeam Meetings ausgeschaltet. Die Lizenzen bleiben deshalb aktiv, trotzdem zeigt die Seite „Keine Lizenzen“, solange MiTeam Meetings aus ist.',
  'rule.MTP-5':
    'MiTeam Meetings ist aus und MiCollab war nie eingeschaltet. Die Lizenz blieb erhalten, als MiTeam Meetings ausgeschaltet wurde; die Dokumente des Herstellers behandeln diesen Fall nicht. Die Seite zeigt trotzdem „Keine Lizenzen“.',
  'rule.MTP-6':
    'MiCollab verwaltet die Lizenzen. Deshalb zeigt die Seite die Lizenz eingeschaltet, aber schreibgeschützt.',
  'rule.MTP-7':
    'MiCollab verwaltet die Lizenzen und diese Person hat keine bekommen. Deshalb zeigt die Seite „Keine Lizenzen“, auch wenn noch welche frei sind.',
  'rule.MTP-8':
    'MiCollab ist aus und MiTeam Meetings ist ein: Lizenzen werden hier einzeln vergeben und entzogen, Person für Person.',
  'rule.MTP-9':
    'Es ist keine Lizenz mehr frei, aber diese Person hat eine. Nach unserer Lesart gilt „nicht verfügbar“ nur für Personen, die erst eine bekommen sollen; sonst könnte in einem Konto, in dem alle Lizenzen vergeben sind, nie wieder eine frei werden.',
  'rule.MTP-10':
    'MiCollab ist aus, MiTeam Meetings ist ein und eine Lizenz ist frei: Sie kann hier vergeben werden.',
  'rule.MTP-11':
    'Es ist keine Lizenz mehr frei. Deshalb steht der Umschalter auf „Aus“ und ist nicht bedienbar, mit der Meldung „Lizenzen nicht verfügbar“.',

  'rule.MTE-1':
    'MiTeam Meetings wird ausgeschaltet, während MiCollab ein ist: Vorhandene Lizenzen bleiben aktiv.',
  'rule.MTE-2':
    'MiTeam Meetings wird ausgeschaltet, nachdem MiCollab ausgeschaltet wurde: Alle vorhandenen Lizenzen werden deaktiviert. Nach unserer Lesart heißt das widerrufen: Sie gehen an das Konto zurück und kommen nicht von selbst wieder.',
  'rule.MTE-3':
    'MiTeam Meetings wird ausgeschaltet, ohne dass MiCollab je eingeschaltet war. Die Dokumente behandeln diesen Fall nicht. Bei eigenständiger Verwendung gehören die Lizenzen der Konsole; nach unserer Lesart werden sie deshalb widerrufen.',
  'rule.MTE-4':
    'MiTeam Meetings wird ausgeschaltet, ohne dass MiCollab je eingeschaltet war. Die Dokumente behandeln diesen Fall nicht; dieser Arbeitsbereich ist so eingestellt, dass die Lizenzen erhalten bleiben.',
  'rule.MTE-5':
    'MiCollab wird nach MiTeam Meetings ausgeschaltet: Vorhandene Lizenzen bleiben aktiv, werden aber nicht angezeigt.',
  'rule.MTE-6':
    'MiCollab wird ausgeschaltet, während MiTeam Meetings ein ist: Die Lizenzen bleiben und können hier vergeben und entzogen werden.',
  'rule.MTE-7':
    'MiCollab wird eingeschaltet, während MiTeam Meetings ein ist: Die Lizenzen bleiben und werden schreibgeschützt.',
  'rule.MTE-8':
    'MiCollab wird eingeschaltet, während MiTeam Meetings aus ist: Es ist nichts zu sehen, und nichts geht verloren.',
  'rule.MTE-9':
    'MiTeam Meetings wird eingeschaltet, während MiCollab ein ist: Aktiv gebliebene Lizenzen erscheinen wieder, schreibgeschützt.',
  'rule.MTE-10':
    'MiTeam Meetings wird ohne MiCollab eingeschaltet: Aktiv gebliebene Lizenzen erscheinen wieder und ihre Umschalter sind bedienbar.',
  'rule.MTE-11': 'MiCollab ist schon ein.',
  'rule.MTE-12': 'MiCollab ist schon aus.',
  'rule.MTE-13': 'MiTeam Meetings ist schon ein.',
  'rule.MTE-14': 'MiTeam Meetings ist schon aus.',

  'rule.MTL-1':
    'Sobald MiCollab integriert ist, steuert dessen Server die Lizenzen. Einzelne Lizenzen können nur vergeben werden, solange MiCollab aus ist.',
  'rule.MTL-2': 'Eine Lizenz kann nur vergeben werden, solange MiTeam Meetings für das Konto ein ist.',
  'rule.MTL-3': 'Die Person hat schon eine Lizenz, und es gibt nur eine Art.',
  'rule.MTL-4': 'MiCollab ist aus, MiTeam Meetings ist ein und im Konto ist noch eine Lizenz frei.',
  'rule.MTL-5': 'Im Konto ist keine Lizenz mehr frei.',
  'rule.MTL-6':
    'Sobald MiCollab integriert ist, steuert dessen Server die Lizenzen; sie können nicht einzeln verwaltet werden.',
  'rule.MTL-7':
    'MiTeam Meetings ist aus. Deshalb gibt es auf der Benutzerinformationsseite keinen Umschalter zum Ausschalten.',
  'rule.MTL-8': 'Es gibt keine Lizenz, die entzogen werden könnte.',
  'rule.MTL-9':
    'Die Dokumente beschreiben nirgends, wie die Lizenz einer Person ausgeschaltet wird. Nach unserer Lesart ist es erlaubt; die Lizenz geht sofort an das Konto zurück.',

  'rule.ORD-1': 'Die Bestellung ist noch nicht zugewiesen und kann zugewiesen werden.',
  'rule.ORD-2': 'Die Bestellung ist noch nicht zugewiesen und läuft bald ab: Weisen Sie sie vorher zu.',
  'rule.ORD-3': 'Die Bestellung ist abgelaufen und kann nicht mehr zugewiesen werden.',
  'rule.ORD-4':
    'Die Bestellung ist noch nicht aktiv. Dass sie schon zugewiesen werden kann, ist unsere Lesart; ihre Lizenzen zählen ab der Aktivierung.',
  'rule.ORD-5': 'Die Bestellung ist zugewiesen; alle ihre Lizenzen gehören dem Konto.',
  'rule.ORD-6': 'Die Bestellung ist zugewiesen und läuft nie ab.',
  'rule.ORD-7': 'Die Bestellung ist zugewiesen und läuft bald ab; bis dahin zählen ihre Lizenzen.',
  'rule.ORD-8':
    'Die Bestellung ist abgelaufen. Was dann mit ihren Lizenzen geschieht, ist nicht dokumentiert; wir zählen sie nicht mehr mit und entziehen keine.',
  'rule.ORD-9':
    'Die Bestellung ist zugewiesen, aber noch nicht aktiv; wir zählen ihre Lizenzen ab der Aktivierung.',

  'rule.PER-1': 'Ein Partner sieht und ändert die Konten seiner Kunden und darf sie entfernen.',
  'rule.PER-2': 'Bestellungen sind Sache des Partners: sie zu sehen und sie Konten zuzuweisen.',
  'rule.PER-3': 'Ein Partner verwaltet die Personen und Lizenzen in den Konten seiner Kunden.',
  'rule.PER-4': 'Kundenkonten gehören zu einem Partner, der sie anlegt.',
  'rule.PER-5': 'Das sind Funktionen von Patchbay selbst; der Arbeitsbereich gehört dem Partner.',
  'rule.PER-6':
    'Ein Kontoadministrator sieht und ändert das eigene Konto und schaltet dessen Integrationen um.',
  'rule.PER-7': 'Ein Kontoadministrator verwaltet die Personen und Lizenzen des eigenen Kontos.',
  'rule.PER-8': 'Ein Kontoadministrator sieht den Verlauf des eigenen Kontos und darf es übergeben.',
  'rule.PER-9': 'Das Entfernen eines Kontos und alles rund um Bestellungen ist dem Partner vorbehalten.',
  'rule.PER-10': 'Das sind Funktionen des Arbeitsbereichs, der dem Partner gehört.',
  'rule.PER-11': 'Ein Kontoadministrator verwaltet genau ein Konto: das eigene.'
};
