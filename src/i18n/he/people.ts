/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'אנשים',
  'people.list': 'האנשים בחשבון {account}',
  'people.search': 'חיפוש אנשים',
  'people.search-placeholder': 'שם או דוא״ל',
  'people.add': 'הוספת אדם',
  'people.import': 'ייבוא',
  'people.filters': 'אילו אנשים מוצגים',
  'people.filter.all': 'הכול',
  'people.filter.licensed': 'עם רישיון',
  'people.filter.unlicensed': 'ללא רישיון',
  'people.filter.hidden': 'רישיון פעיל מוסתר',
  'people.shown': { one: 'מוצג אדם אחד', two: 'מוצגים שני אנשים', other: 'מוצגים {count} אנשים' },
  'people.searching': 'החיפוש בעיצומו…',
  'people.column.name': 'שם',
  'people.column.email': 'דוא״ל',
  'people.column.phone': 'טלפון',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'תפקיד',
  'people.miteam.on': 'פועל',
  'people.miteam.read-only': 'פועל, לקריאה בלבד',
  'people.miteam.off': 'כבוי',
  'people.miteam.hidden': 'יש רישיון פעיל, אבל הוא אינו מוצג',
  'people.empty-title': 'עדיין אין כאן אנשים',
  'people.empty-text': 'אפשר להוסיף אנשים אחד אחד, או לייבא רשימה מגיליון אלקטרוני.',
  'people.no-match-title': 'לא נמצאה התאמה',
  'people.no-match-text': 'אפשר לנסות פחות מילים, או להציג את כולם.',
  'people.show-all': 'הצגת כולם',

  'people.select': 'בחירה: {name}',
  'people.select-all': 'בחירת כל המוצגים',
  'people.selected': { one: 'נבחר אדם אחד', two: 'נבחרו שני אנשים', other: 'נבחרו {count} אנשים' },
  'people.selected-elsewhere': {
    one: 'אחד מהם אינו ברשימה המוצגת',
    two: 'שניים מהם אינם ברשימה המוצגת',
    other: '{count} מהם אינם ברשימה המוצגת'
  },
  'people.deselect': 'ביטול הבחירה',
  'people.give': 'מתן רישיונות',
  'people.take': 'נטילת רישיונות',
  'people.remove': 'הסרה',

  'people.give-title': {
    one: 'מתן רישיון MiTeam Meetings לאדם אחד',
    two: 'מתן רישיונות MiTeam Meetings לשני אנשים',
    other: 'מתן רישיונות MiTeam Meetings ל־{count} אנשים'
  },
  'people.take-title': {
    one: 'נטילת רישיון MiTeam Meetings מאדם אחד',
    two: 'נטילת רישיונות MiTeam Meetings משני אנשים',
    other: 'נטילת רישיונות MiTeam Meetings מ־{count} אנשים'
  },
  'people.give-button': {
    one: 'מתן רישיון אחד',
    two: 'מתן שני רישיונות',
    other: 'מתן {count} רישיונות'
  },
  'people.take-button': {
    one: 'נטילת רישיון אחד',
    two: 'נטילת שני רישיונות',
    other: 'נטילת {count} רישיונות'
  },
  'people.give-none': 'אף אחד מהנבחרים אינו יכול לקבל רישיון עכשיו, ולכן אין מה לתת.',
  'people.take-none': 'לאף אחד מהנבחרים אין רישיון שאפשר ליטול עכשיו.',
  'people.checking': 'הבחירה נבדקת…',
  'people.give.allowed': {
    one: 'אדם אחד יקבל רישיון',
    two: 'שני אנשים יקבלו רישיון',
    other: '{count} אנשים יקבלו רישיון'
  },
  'people.give.already-licensed': {
    one: 'לאדם אחד כבר יש רישיון, והוא יידלג',
    two: 'לשני אנשים כבר יש רישיון, והם יידלגו',
    other: 'ל־{count} אנשים כבר יש רישיון, והם יידלגו'
  },
  'people.give.no-licence-left': {
    one: 'אדם אחד אינו יכול לקבל רישיון: לא נותר אף רישיון',
    two: 'שני אנשים אינם יכולים לקבל רישיון: לא נותר אף רישיון',
    other: '{count} אנשים אינם יכולים לקבל רישיון: לא נותר אף רישיון'
  },
  'people.give.managed-by-micollab': {
    one: 'אדם אחד אינו יכול לקבל רישיון: שרת MiCollab מנהל את הרישיונות',
    two: 'שני אנשים אינם יכולים לקבל רישיון: שרת MiCollab מנהל את הרישיונות',
    other: '{count} אנשים אינם יכולים לקבל רישיון: שרת MiCollab מנהל את הרישיונות'
  },
  'people.give.miteam-off': {
    one: 'אדם אחד אינו יכול לקבל רישיון: MiTeam Meetings כבוי',
    two: 'שני אנשים אינם יכולים לקבל רישיון: MiTeam Meetings כבוי',
    other: '{count} אנשים אינם יכולים לקבל רישיון: MiTeam Meetings כבוי'
  },
  'people.take.allowed': {
    one: 'אדם אחד יאבד את הרישיון',
    two: 'שני אנשים יאבדו את הרישיון',
    other: '{count} אנשים יאבדו את הרישיון'
  },
  'people.take.not-licensed': {
    one: 'לאדם אחד אין רישיון, ולא ישתנה אצלו דבר',
    two: 'לשני אנשים אין רישיון, ולא ישתנה אצלם דבר',
    other: 'ל־{count} אנשים אין רישיון, ולא ישתנה אצלם דבר'
  },
  'people.take.managed-by-micollab': {
    one: 'אצל אדם אחד לא ישתנה דבר: שרת MiCollab מנהל את הרישיונות',
    two: 'אצל שני אנשים לא ישתנה דבר: שרת MiCollab מנהל את הרישיונות',
    other: 'אצל {count} אנשים לא ישתנה דבר: שרת MiCollab מנהל את הרישיונות'
  },
  'people.take.miteam-off': {
    one: 'אצל אדם אחד לא ישתנה דבר: MiTeam Meetings כבוי',
    two: 'אצל שני אנשים לא ישתנה דבר: MiTeam Meetings כבוי',
    other: 'אצל {count} אנשים לא ישתנה דבר: MiTeam Meetings כבוי'
  },
  'people.and-more': { one: '{names} ועוד אחד', two: '{names} ועוד שניים', other: '{names} ועוד {count}' },
  'people.left-to-give': 'רישיונות שנותרו לתת',
  'people.left-now': 'עכשיו',
  'people.left-after': 'לאחר מכן',

  'people.remove-title': { one: 'הסרת אדם אחד', two: 'הסרת שני אנשים', other: 'הסרת {count} אנשים' },
  'people.remove-button': { one: 'הסרת אדם אחד', two: 'הסרת שני אנשים', other: 'הסרת {count} אנשים' },
  'people.remove.people': {
    one: 'אדם אחד יוסר מהחשבון הזה',
    two: 'שני אנשים יוסרו מהחשבון הזה',
    other: '{count} אנשים יוסרו מהחשבון הזה'
  },
  'people.remove.freed': {
    one: 'רישיון פעיל אחד יחזור לחשבון',
    two: 'שני רישיונות פעילים יחזרו לחשבון',
    other: '{count} רישיונות פעילים יחזרו לחשבון'
  },
  'people.remove.by-micollab': {
    one: 'רישיון פעיל אחד משרת MiCollab יסתיים',
    two: 'שני רישיונות פעילים משרת MiCollab יסתיימו',
    other: '{count} רישיונות פעילים משרת MiCollab יסתיימו'
  },
  'people.remove.no-licence': 'אף אחד מהם אינו מחזיק ברישיון פעיל',
  'people.can-undo': 'אפשר לבטל את הפעולה עכשיו או מאוחר יותר, במדור ״פעילות״.',

  'person.add-title': 'הוספת אדם',
  'person.correct-title': 'עריכת הפרטים',
  'person.first-name': 'שם פרטי',
  'person.last-name': 'שם משפחה',
  'person.email': 'דוא״ל',
  'person.phone': 'טלפון',
  'person.extension': 'שלוחה',
  'person.extension-format': 'בשלוחה מותר לכתוב רק ספרות, * ו־#.',
  'person.role': 'תפקיד',
  'person.profile': 'פרופיל',
  'person.correct': 'עריכה',
  'person.remove': 'הסרה מהחשבון',
  'person.previous': 'הקודם: {name}',
  'person.next': 'הבא: {name}',
  'person.neighbours': 'אנשים אחרים',
  'person.back': 'כל האנשים',
  'person.gone-title': 'האדם הזה אינו כאן',
  'person.gone-text': 'ייתכן שהוסר, או שהכתובת שייכת לחשבון אחר.',

  'licence.read-only': 'לקריאה בלבד: שרת MiCollab מנהל את הרישיון הזה.',
  'licence.left-of': {
    one: 'נותרו {left} מתוך רישיון אחד שהוזמן',
    two: 'נותרו {left} מתוך שני רישיונות שהוזמנו',
    other: 'נותרו {left} מתוך {count} רישיונות שהוזמנו'
  },
  'licence.none-ordered': 'לא הוזמן רישיון לחשבון הזה.',
  'licence.why-about': 'למה הדף מציג את זה',
  'licence.hidden-title': 'יש רישיון פעיל, אבל הוא אינו מוצג כאן',
  'licence.hidden-text': 'השימוש ב־MiTeam Meetings עדיין אפשרי עבור {name}.',
  'licence.hidden-recovery':
    'כדי לראות את הרישיון וליטול אותו, יש להפעיל את MiTeam Meetings במדור Mitel; המתג יופיע אז כאן.',
  'licence.hidden-recovery-micollab':
    'כדי לראות את הרישיון, יש להפעיל את MiTeam Meetings במדור Mitel. כדי ליטול אותו יש לכבות גם את MiCollab: רק אז המתג כאן אינו עוד לקריאה בלבד.',
  'licence.open-mitel': 'מעבר למדור Mitel',
  'licence.revoked': 'הרישיון של {name} נשלל כשנשללו כל הרישיונות של החשבון הזה. הוא אינו חוזר מעצמו.',
  'licence.ways-title': 'כדי שיהיה אפשר להפעיל או לכבות אותו כאן',
  'licence.ways-one-of': 'די באחת מהאפשרויות האלה:',
  'licence.way.micollab-off': 'כיבוי MiCollab',
  'licence.way.miteam-on': 'הפעלת MiTeam Meetings',
  'licence.way.licence-left': 'השגת רישיון פנוי: הקצאת הזמנה נוספת לחשבון, או נטילת רישיון מאדם אחר',
  'licence.way-effect': '{effect}.',
  'licence.may-not': 'רק השותף ומנהל החשבון רשאים לתת וליטול רישיונות.',

  'people-import.title': 'ייבוא אנשים',
  'people-import.about':
    'רשימה עם אדם אחד בכל שורה. השורה הראשונה מכילה את שמות העמודות: שם פרטי, שם משפחה ודוא״ל הם חובה; טלפון, שלוחה ותפקיד אינם חובה.',
  'people-import.file': 'בחירת קובץ CSV, או גרירתו לכאן',
  'people-import.file-hint':
    'עד {rows} אנשים ועד {megabytes} מ״ב. אפשר להפריד בין העמודות בפסיק, בנקודה־פסיק או בטאב.',
  'people-import.paste': 'הדבקת הרשימה',
  'people-import.paste-hint': 'כפי שהועתקה מגיליון אלקטרוני, עם שורת הכותרות.',
  'people-import.example': 'שם פרטי,שם משפחה,דוא״ל',
  'people-import.check': 'בדיקת הרשימה',
  'people-import.reading': 'הרשימה נקראת…',
  'people-import.back': 'בחירת רשימה אחרת',
  'people-import.preview': 'האנשים ברשימה',
  'people-import.added': {
    one: 'שורות שייווספו: {good} מתוך אחת.',
    two: 'שורות שייווספו: {good} מתוך שתיים.',
    other: 'שורות שייווספו: {good} מתוך {count}.'
  },
  'people-import.skipped': {
    one: 'המערכת תדלג על שורה אחת.',
    two: 'המערכת תדלג על שתי שורות.',
    other: 'המערכת תדלג על {count} שורות.'
  },
  'people-import.none': {
    one: 'אי אפשר להוסיף את השורה היחידה. יש לתקן אותה ברשימה, ואז לקרוא את הרשימה שוב.',
    two: 'אי אפשר להוסיף אף אחת משתי השורות. יש לתקן אותן ברשימה, ואז לקרוא את הרשימה שוב.',
    other: 'אי אפשר להוסיף אף אחת מ־{count} השורות. יש לתקן אותן ברשימה, ואז לקרוא את הרשימה שוב.'
  },
  'people-import.all-good': 'לא נמצאו שגיאות.',
  'people-import.ignored': {
    one: 'עמודה שאינה בשימוש: {names}',
    two: 'עמודות שאינן בשימוש: {names}',
    other: 'עמודות שאינן בשימוש: {names}'
  },
  'people-import.only-skipped': 'הצגת השורות שידולגו בלבד',
  'people-import.button': { one: 'הוספת אדם אחד', two: 'הוספת שני אנשים', other: 'הוספת {count} אנשים' },
  'people-import.adding': {
    one: 'אדם אחד מתווסף…',
    two: 'שני אנשים מתווספים…',
    other: '{count} אנשים מתווספים…'
  },
  'people-import.column.row': 'שורה',
  'people-import.column.status': 'מצב',
  'people-import.column.name': 'שם',
  'people-import.column.email': 'דוא״ל',
  'people-import.good': 'תיווסף',
  'people-import.problem.required': 'חסר ערך בשדה ״{field}״',
  'people-import.problem.too-long': 'הערך בשדה ״{field}״ ארוך מדי',
  'people-import.problem.email': 'אינה כתובת דוא״ל',
  'people-import.problem.phone': 'אינו מספר טלפון',
  'people-import.problem.extension': 'בשלוחה מותר לכתוב רק ספרות, * ו־#',
  'people-import.problem.role': 'תפקיד לא מוכר: רק ״משתמש״ או ״מנהל חשבון״',
  'people-import.problem.format': 'הערך בשדה ״{field}״ אינו כתוב כצפוי',
  'people-import.problem.email-taken': 'כתובת הדוא״ל כבר שייכת לאדם אחר בחשבון הזה',
  'people-import.problem.email-twice': 'אותה כתובת דוא״ל כמו בשורה {row}',
  'people-import.problem.too-many-cells': 'יותר תאים מכותרות',
  'people-import.file-problem.empty': 'הרשימה ריקה.',
  'people-import.file-problem.no-rows': 'ברשימה יש כותרות, אבל אין מתחתן אנשים.',
  'people-import.file-problem.no-email-column':
    'אין עמודה בשם ״דוא״ל״. השורה הראשונה צריכה להכיל את שמות העמודות, לדוגמה: שם פרטי, שם משפחה, דוא״ל.',
  'people-import.file-problem.no-name-column':
    'אין עמודה עם השמות. יש לקרוא לעמודות ״שם פרטי״ ו״שם משפחה״, או להשתמש בעמודה אחת בשם ״שם״.',
  'people-import.file-problem.too-large': 'הרשימה גדולה מ־{megabytes} מ״ב. יש לחלק אותה ולייבא כל חלק בנפרד.',
  'people-import.file-problem.too-many-rows':
    'ברשימה יש יותר מ־{most} אנשים. יש לחלק אותה ולייבא כל חלק בנפרד.',
  'people-import.file-problem.unclosed-quote':
    'מירכאות שנפתחו בשורה {row} אינן נסגרות, ולכן אי אפשר לקרוא את המשך הרשימה.'
};
