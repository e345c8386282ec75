export const rulesPage = {
  'rules-page.title': 'Regeln',
  'rules-page.about':
    'Alles, was Patchbay entscheidet, entscheidet es nach diesen Tabellen: was eine Seite zeigt, was ein Umschalter bewirkt, wer was darf. Jede Regel nennt ihre Herkunft.',
  'rules-page.whose': 'Wessen Regeln',
  'rules-page.all': 'Alle',
  'rules-page.count-rules': { one: '{count} Regel', other: '{count} Regeln' },
  'rules-page.count-cases': { one: '{count} Fall', other: '{count} Fälle' },
  'rules-page.count-stated': {
    one: '{count} vom Hersteller angegeben',
    other: '{count} vom Hersteller angegeben'
  },
  'rules-page.count-derived': {
    one: '{count} folgt aus dem Text des Herstellers',
    other: '{count} folgen aus dem Text des Herstellers'
  },
  'rules-page.count-assumed': { one: '{count} nach unserer Lesart', other: '{count} nach unserer Lesart' },
  'rules-page.print': 'Drucken',
  'rules-page.proof': {
    one: '{answered} von {count} Fall ist durch genau eine Regel entschieden.',
    other: '{answered} von {count} Fällen sind durch genau eine Regel entschieden.'
  },
  'rules-page.all-rules': 'Alle Regeln',
  'rules-page.rule': 'Regel',
  'rules-page.outcome': 'Ergebnis',
  'rules-page.reason': 'Begründung',
  'rules-page.sources': 'Fundstelle',
  'rules-page.of-rule': 'zu Regel {id}',
  'rules-page.no-source': 'Kein Satz in den Dokumenten des Herstellers spricht davon.',
  'rules-page.fact-value': '{fact}: {value}',
  'rules-page.does-not-match': 'passt nicht',
  'rules-page.try': 'Ausprobieren',
  'rules-page.try-about':
    'Wählen Sie Fakten, um zu sehen, welche Regel greift und was die anderen ausschließt.',
  'rules-page.try-any': 'Beliebig',
  'rules-page.try-clear': 'Fakten leeren',
  'rules-page.answer': 'Regel {id} greift',
  'rules-page.answers': 'Greift',
  'rules-page.still-open': {
    one: 'Noch kann {count} von {all} Regeln greifen. Wählen Sie weitere Fakten.',
    other: 'Noch können {count} von {all} Regeln greifen. Wählen Sie weitere Fakten.'
  },
  'rules-page.not-possible': 'Nichts, was ein Administrator hier ändern kann, führt dorthin.',
  'rules-page.goal.miteam-on-user-page':
    'Was sich ändern müsste, damit die Lizenz hier umgeschaltet werden kann',
  'rules-page.goal.miteam-licence-action': 'Was sich ändern müsste, damit das erlaubt ist',
  'rules-page.goal.permissions': 'Was sich ändern müsste, damit das erlaubt ist',
  'rules-page.assignable.yes': 'Kann einem Konto zugewiesen werden',
  'rules-page.assignable.no': 'Kann nicht zugewiesen werden',
  'rules-page.counts.yes': 'Lizenzen zählen',
  'rules-page.counts.no': 'Lizenzen zählen nicht',
  'rules-page.unknown': 'Es gibt keine Tabelle mit diesem Namen',
  'rules-page.unknown-text': 'In einer früheren Version hatte sie vielleicht einen anderen Namen.',
  'rules-page.all-tables': 'Alle Tabellen'
};
