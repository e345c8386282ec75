export const rulesPage = {
  'rules-page.title': 'Rules',
  'rules-page.about':
    'Everything Patchbay decides, it decides by these tables: what a page shows, what a switch does, who may do what. Each rule says where it comes from.',
  'rules-page.whose': 'Whose rules',
  'rules-page.all': 'All',
  'rules-page.count-rules': { one: '{count} rule', other: '{count} rules' },
  'rules-page.count-cases': { one: '{count} case', other: '{count} cases' },
  'rules-page.count-stated': {
    one: '{count} stated by the vendor',
    other: '{count} stated by the vendor'
  },
  'rules-page.count-derived': {
    one: '{count} follows from the vendor’s text',
    other: '{count} follow from the vendor’s text'
  },
  'rules-page.count-assumed': { one: '{count} our reading', other: '{count} our reading' },
  'rules-page.print': 'Print',
  'rules-page.proof': {
    one: '{answered} of {count} case is answered by exactly one rule.',
    other: '{answered} of {count} cases are answered by exactly one rule.'
  },
  'rules-page.all-rules': 'All rules',
  'rules-page.rule': 'Rule',
  'rules-page.outcome': 'Outcome',
  'rules-page.reason': 'Reason',
  'rules-page.sources': 'Where it stands',
  'rules-page.of-rule': 'of rule {id}',
  'rules-page.no-source': 'No sentence of the vendor’s documents speaks of this.',
  'rules-page.fact-value': '{fact}: {value}',
  'rules-page.does-not-match': 'does not fit',
  'rules-page.try': 'Try it',
  'rules-page.try-about': 'Choose facts to see which rule answers, and what rules the others out.',
  'rules-page.try-any': 'Any',
  'rules-page.try-clear': 'Clear the facts',
  'rules-page.answer': 'Rule {id} answers',
  'rules-page.answers': 'Answers',
  'rules-page.still-open': {
    one: '{count} of {all} rules may still answer. Choose more facts.',
    other: '{count} of {all} rules may still answer. Choose more facts.'
  },
  'rules-page.not-possible': 'Nothing an administrator can change here leads there.',
  'rules-page.goal.miteam-on-user-page': 'What would have to change so that the licence can be switched here',
  'rules-page.goal.miteam-licence-action': 'What would have to change so that this is allowed',
  'rules-page.goal.permissions': 'What would have to change so that this is allowed',
  'rules-page.assignable.yes': 'Can be assigned to an account',
  'rules-page.assignable.no': 'Cannot be assigned',
  'rules-page.counts.yes': 'Its licences count',
  'rules-page.counts.no': 'Its licences do not count',
  'rules-page.unknown': 'There is no table of this name',
  'rules-page.unknown-text': 'It may have had another name in an earlier version.',
  'rules-page.all-tables': 'All tables'
} as const;
