/** Reports: hidden licences, holders, expiring licences. */
export const reports = {
  'nav.reports': 'דוחות',
  'reports.title': 'דוחות',
  'reports.about':
    'מה ש־Mitel Administration אינו מציג ברשימה משלו. הספירה היא לפי מה שיש בסביבת העבודה הזו.',
  'reports.about-account': 'מה ש־Mitel Administration אינו מציג ברשימה משלו, עבור החשבון שלך.',
  'reports.navigation': 'דוחות',
  'reports.download': 'הורדת CSV',
  'reports.hidden': 'רישיונות פעילים מוסתרים',
  'reports.holders': 'מי מחזיק ברישיון',
  'reports.expiring': 'רישיונות שתוקפם יפוג',

  'reports.hidden.about':
    'בחשבונות האלה כתוב בדפי המשתמש ״אין רישיונות״, אף שיש בהם רישיונות MiTeam Meetings פעילים.',
  'reports.hidden.table': 'חשבונות עם רישיונות פעילים מוסתרים',
  'reports.hidden.empty-title': 'אין רישיון מוסתר',
  'reports.hidden.empty-text': 'כל רישיון MiTeam Meetings פעיל מוצג בדף של מי שמחזיק בו.',
  'reports.hidden.total': {
    one: 'רישיון פעיל אחד אינו מוצג.',
    two: 'שני רישיונות פעילים אינם מוצגים.',
    other: '{count} רישיונות פעילים אינם מוצגים.'
  },
  'reports.hidden.column.account': 'חשבון',
  'reports.hidden.column.licences': 'פעילים, לא מוצגים',
  'reports.hidden.column.since': 'מוסתרים מאז',
  'reports.hidden.column.micollab': 'MiCollab',
  'reports.hidden.column.actions': 'מה לעשות',
  'reports.hidden.since-unknown': 'לפני תחילת היומן',
  'reports.hidden.by-micollab': {
    one: 'אחד על ידי MiCollab',
    two: 'שניים על ידי MiCollab',
    other: '{count} על ידי MiCollab'
  },
  'reports.hidden.show': 'הצגת המחזיקים',
  'reports.hidden.show-of': 'הצגת המחזיקים בהם בחשבון {account}',
  'reports.hidden.recipe': 'מה לעשות',
  'reports.hidden.recipe-of': 'מה לעשות בחשבון {account}',
  'reports.hidden.recipe-title': 'איך להחזיר אותם לתצוגה, או לסיים אותם',
  'reports.hidden.see-again':
    'כדי לראות אותם שוב: להפעיל את MiTeam Meetings. בדף של כל מי שמחזיק ברישיון יוצג אז ״MiTeam Meetings״ כפועל.',
  'reports.hidden.see-again-micollab':
    'כדי לראות אותם שוב: להפעיל את MiTeam Meetings. בדף של כל מי שמחזיק ברישיון יוצג אז ״MiTeam Meetings״ כפועל ולקריאה בלבד, כי שרת MiCollab מנהל את הרישיונות.',
  'reports.hidden.end-all':
    'כדי לסיים את כולם: להפעיל את MiTeam Meetings, ואז לכבות אותו שוב בזמן ש־MiCollab נשאר כבוי. כך נשללים כל הרישיונות של החשבון.',
  'reports.hidden.end-all-micollab':
    'כדי לסיים את כולם: להפעיל את MiTeam Meetings, לכבות את MiCollab, ואז לכבות את MiTeam Meetings. בסדר הזה הרישיונות נשללים.',
  'reports.hidden.end-some':
    'כדי לסיים רק חלק מהם: להפעיל את MiTeam Meetings וליטול אותם מכל אדם בנפרד בזמן ש־MiCollab כבוי.',
  'reports.hidden.open': 'מעבר לאינטגרציות של {account}',

  'reports.holders.about':
    'אנשים עם רישיון MiTeam Meetings פעיל או עם רישיון Mitel One. את הרישיונות ״על ידי MiCollab״ חילק השרת שלו.',
  'reports.holders.table': 'אנשים המחזיקים ברישיון',
  'reports.holders.empty-title': 'איש אינו מחזיק ברישיון',
  'reports.holders.empty-text': 'אחרי שיינתנו רישיונות לאנשים, הם יופיעו כאן.',
  'reports.holders.no-match-title': 'לא נמצאה התאמה',
  'reports.holders.no-match-text': 'אפשר לבחור חשבון אחר, או להציג את כל הרישיונות.',
  'reports.holders.show-all': 'הצגת כולם',
  'reports.holders.account': 'חשבון',
  'reports.holders.all-accounts': 'כל החשבונות',
  'reports.holders.no-account': 'אין חשבון בשם הזה.',
  'reports.holders.filters': 'אילו רישיונות מוצגים',
  'reports.holders.filter.all': 'הכול',
  'reports.holders.filter.from-orders': 'MiTeam Meetings, מהזמנות',
  'reports.holders.filter.by-micollab': 'MiTeam Meetings, על ידי MiCollab',
  'reports.holders.filter.mitel-one': 'Mitel One',
  'reports.holders.column.person': 'אדם',
  'reports.holders.column.email': 'דוא״ל',
  'reports.holders.column.account': 'חשבון',
  'reports.holders.column.miteam': 'MiTeam Meetings',
  'reports.holders.column.mitel-one': 'Mitel One',
  'reports.holders.from-order': 'מהזמנה',
  'reports.holders.by-micollab': 'על ידי MiCollab',
  'reports.holders.shown': { one: 'מוצג אדם אחד', two: 'מוצגים שני אנשים', other: 'מוצגים {count} אנשים' },
  'reports.holders.reading': 'הרישיונות נקראים…',

  'reports.expiring.about': 'ההזמנות לפי יום התוקף האחרון, ומה יחסר לחשבון אחרי שתוקפן יפוג.',
  'reports.expiring.table': 'הזמנות לפי תפוגה',
  'reports.expiring.empty-title': 'אין הזמנה שתוקפה יפוג',
  'reports.expiring.empty-text': 'כאן מופיעות הזמנות שיש להן יום תוקף אחרון. להזמנות ללא תפוגה אין יום כזה.',
  'reports.expiring.no-match-title': 'אין דבר בטווח הזה',
  'reports.expiring.no-match-text': 'אין הזמנה שתוקפה יפוג בו. אפשר לבחור טווח ארוך יותר.',
  'reports.expiring.window': 'מועד התפוגה',
  'reports.expiring.window.days': {
    one: 'ביום הקרוב',
    two: 'ביומיים הקרובים',
    other: 'ב־{count} הימים הקרובים'
  },
  'reports.expiring.window.all': 'מהיום והלאה',
  'reports.expiring.window.expired': 'פג תוקף',
  'reports.expiring.column.expires': 'יום התוקף האחרון',
  'reports.expiring.column.order': 'הזמנה',
  'reports.expiring.column.account': 'חשבון',
  'reports.expiring.column.licences': 'רישיונות',
  'reports.expiring.column.after': 'לאחר מכן',
  'reports.expiring.in-days': { one: 'בעוד יום אחד', two: 'בעוד יומיים', other: 'בעוד {count} ימים' },
  'reports.expiring.today': 'היום',
  'reports.expiring.days-ago': { one: 'לפני יום אחד', two: 'לפני יומיים', other: 'לפני {count} ימים' },
  'reports.expiring.beyond': {
    one: 'רישיון אחד ניתן מעבר למה שיישאר',
    two: 'שני רישיונות ניתנו מעבר למה שיישאר',
    other: '{count} רישיונות ניתנו מעבר למה שיישאר'
  },
  'reports.expiring.enough': {
    one: 'עדיין יהיה רישיון מוזמן אחד',
    two: 'עדיין יהיו שני רישיונות מוזמנים',
    other: 'עדיין יהיו {count} רישיונות מוזמנים'
  },
  'reports.expiring.none-given': 'איש אינו מחזיק ברישיון כזה',
  'reports.expiring.not-assigned': 'לא מוקצית לאף חשבון',
  'reports.expiring.reading':
    'היצרן אינו אומר מה עולה בגורל הרישיונות שאנשים מחזיקים בהם כאשר תוקף ההזמנה פג. לפי הפרשנות שלנו הם נשארים אצלם, ואי אפשר לתת נוספים.',
  'reports.people': 'אנשים לבדיקה',
  'reports.people.which': 'מה נבדק',
  'reports.people.shared': 'מספרים משותפים',
  'reports.people.shared.about':
    'אנשים באותו חשבון עם אותו מספר טלפון או אותה שלוחה. כאשר Azure AD Sync פועל, Mitel Administration דוחה אותם.',
  'reports.people.shared.none': 'לאיש אין מספר משותף עם אדם אחר',
  'reports.people.incomplete': 'שמות חסרים',
  'reports.people.incomplete.about':
    'אנשים בלי שם פרטי או בלי שם משפחה. הטופס של Mitel Administration דורש את שניהם; ממשק התכנות (API) שלו אינו דורש.',
  'reports.people.incomplete.none': 'כל השמות מלאים',
  'reports.people.column.what': 'מה לבדוק',
  'reports.people.column.field': 'שדה',
  'reports.people.column.number': 'מספר',
  'reports.people.field.phone': 'טלפון',
  'reports.people.field.mobile': 'טלפון נייד',
  'reports.people.field.extension': 'שלוחה',
  'reports.people.shares': {
    one: '{field}, כמו אצל אדם אחד נוסף',
    two: '{field}, כמו אצל שני אנשים נוספים',
    other: '{field}, כמו אצל {count} אנשים נוספים'
  },
  'reports.people.name-missing': 'חסר שם פרטי או שם משפחה',
  'reports.people.reading': 'נתוני האנשים נקראים…',
  'reports.csv.reference': 'סימוכין',
  'reports.csv.by-micollab': 'מהם על ידי MiCollab',
  'reports.csv.product': 'מוצר',
  'reports.csv.tier': 'רמה',
  'reports.csv.status': 'מצב',
  'reports.csv.ordered-after': 'הוזמנו לאחר מכן',
  'reports.csv.given': 'ניתנו',
  'reports.csv.beyond': 'ניתנו מעבר'
};
