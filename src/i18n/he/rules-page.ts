export const rulesPage = {
  'rules-page.title': 'כללים',
  'rules-page.about':
    'כל מה ש־Patchbay מכריע, הוא מכריע לפי הטבלאות האלה: מה מציג דף, מה עושה מתג, מי רשאי לעשות מה. לצד כל כלל כתוב מה מקורו.',
  'rules-page.whose': 'הכללים של מי',
  'rules-page.all': 'הכול',
  'rules-page.count-rules': { one: 'כלל אחד', two: 'שני כללים', other: '{count} כללים' },
  'rules-page.count-cases': { one: 'מקרה אחד', two: 'שני מקרים', other: '{count} מקרים' },
  'rules-page.count-stated': {
    one: 'נאמר במפורש על ידי היצרן: {count}',
    two: 'נאמר במפורש על ידי היצרן: {count}',
    other: 'נאמר במפורש על ידי היצרן: {count}'
  },
  'rules-page.count-derived': {
    one: 'נובע ממסמכי היצרן: {count}',
    two: 'נובע ממסמכי היצרן: {count}',
    other: 'נובע ממסמכי היצרן: {count}'
  },
  'rules-page.count-assumed': {
    one: 'הפרשנות שלנו: {count}',
    two: 'הפרשנות שלנו: {count}',
    other: 'הפרשנות שלנו: {count}'
  },
  'rules-page.print': 'הדפסה',
  'rules-page.proof': {
    one: 'מקרים שכלל אחד בדיוק עונה עליהם: {answered} מתוך אחד.',
    two: 'מקרים שכלל אחד בדיוק עונה עליהם: {answered} מתוך שניים.',
    other: 'מקרים שכלל אחד בדיוק עונה עליהם: {answered} מתוך {count}.'
  },
  'rules-page.all-rules': 'כל הכללים',
  'rules-page.rule': 'כלל',
  'rules-page.outcome': 'תוצאה',
  'rules-page.reason': 'נימוק',
  'rules-page.sources': 'המקור',
  'rules-page.of-rule': 'של כלל {id}',
  'rules-page.no-source': 'אין במסמכי היצרן משפט שעוסק בזה.',
  'rules-page.fact-value': '{fact}: {value}',
  'rules-page.does-not-match': 'אינו מתאים',
  'rules-page.try': 'התנסות',
  'rules-page.try-about': 'בחירת עובדות מראה איזה כלל עונה, ומה פוסל את האחרים.',
  'rules-page.try-any': 'כל ערך',
  'rules-page.try-clear': 'ניקוי העובדות',
  'rules-page.answer': 'כלל {id} עונה',
  'rules-page.answers': 'עונה',
  'rules-page.still-open': {
    one: 'כלל אחד מתוך {all} עדיין עשוי לענות. יש לבחור עובדות נוספות.',
    two: 'שני כללים מתוך {all} עדיין עשויים לענות. יש לבחור עובדות נוספות.',
    other: '{count} כללים מתוך {all} עדיין עשויים לענות. יש לבחור עובדות נוספות.'
  },
  'rules-page.not-possible': 'שום דבר שמנהל חשבון יכול לשנות כאן אינו מוביל לשם.',
  'rules-page.goal.miteam-on-user-page': 'מה צריך להשתנות כדי שיהיה אפשר להפעיל או לכבות כאן את הרישיון',
  'rules-page.goal.miteam-licence-action': 'מה צריך להשתנות כדי שזה יהיה מותר',
  'rules-page.goal.permissions': 'מה צריך להשתנות כדי שזה יהיה מותר',
  'rules-page.assignable.yes': 'אפשר להקצות לחשבון',
  'rules-page.assignable.no': 'אי אפשר להקצות',
  'rules-page.counts.yes': 'הרישיונות שלה נספרים',
  'rules-page.counts.no': 'הרישיונות שלה אינם נספרים',
  'rules-page.unknown': 'אין טבלה בשם הזה',
  'rules-page.unknown-text': 'ייתכן שבגרסה קודמת היה לה שם אחר.',
  'rules-page.all-tables': 'כל הטבלאות'
};
