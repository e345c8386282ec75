/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'אנשים',
  'people.list': 'האנשים בחשבון {account}',
  'people.search': 'חיפוש אנשים',
  'people.search-placeholder': 'שם או דוא״ל',
  'people.add': 'הוספת אדם',
  'people.import': 'ייבוא',
  'people.export': 'ייצוא אנשים',
  'people.export-vendor': 'תבנית הייבוא של Mitel',
  'people.export-vendor-about': 'מה ש־Import Users קורא: שם פרטי, שם משפחה, שם מלא, דוא״ל ותפקיד',
  'people.export-whole': 'כל העמודות',
  'people.export-whole-about': 'כל מה שנשמר על כל אדם, כדי שאפשר יהיה לקרוא אותו כאן שוב',
  'people.exported': {
    one: 'אדם אחד נכתב לקובץ.',
    two: 'שני אנשים נכתבו לקובץ.',
    other: '{count} אנשים נכתבו לקובץ.'
  },
  'people.exported-without-role': {
    one: 'התפקיד של אדם אחד נשאר ריק: הקובץ של Mitel מכיר רק User ו־Account Admin.',
    two: 'התפקיד של שני אנשים נשאר ריק: הקובץ של Mitel מכיר רק User ו־Account Admin.',
    other: 'התפקיד של {count} אנשים נשאר ריק: הקובץ של Mitel מכיר רק User ו־Account Admin.'
  },
  'people.exported-same-name': {
    one: 'התפקיד של אדם אחד נשאר ריק: יש תפקיד נוסף באותו שם.',
    two: 'התפקיד של שני אנשים נשאר ריק: יש תפקיד נוסף באותו שם.',
    other: 'התפקיד של {count} אנשים נשאר ריק: יש תפקיד נוסף באותו שם.'
  },
  'people.filters': 'אילו אנשים מוצגים',
  'people.filter.all': 'הכול',
  'people.filter.licensed': 'עם רישיון',
  'people.filter.unlicensed': 'ללא רישיון',
  'people.filter.hidden': 'רישיון פעיל מוסתר',
  'people.filter.mitel-one': 'עם Mitel One',
  'people.trait': 'מאפיין',
  'people.trait.any': 'כולם',
  'people.trait.admins': 'מנהלי חשבון',
  'people.trait.users': 'משתמשים',
  'people.trait.custom-role': 'עם תפקיד מותאם',
  'people.trait.registered': 'רשומים',
  'people.trait.unregistered': 'לא רשומים',
  'people.trait.pbx': 'משתמשי מרכזייה',
  'people.trait.micloud': 'מחוברים ל־MiCloud',
  'people.trait.iot': 'מחוברים ל־IoT',
  'people.trait.incomplete': 'חסרים פרטים',
  'people.trait-count': '{trait} ({count})',
  'people.shown': { one: 'מוצג אדם אחד', two: 'מוצגים שני אנשים', other: 'מוצגים {count} אנשים' },
  'people.searching': 'החיפוש בעיצומו…',
  'people.column.name': 'שם',
  'people.column.email': 'דוא״ל',
  'people.column.phone': 'טלפון',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'תפקיד',
  'people.column.location': 'מיקום',
  'people.column.registration': 'הרשמה',
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
  'people.more': 'פעולות נוספות על הבחירה',
  'people.give-mitel-one': 'מתן Mitel One',
  'people.take-mitel-one': 'נטילת Mitel One',
  'people.record-micollab': 'ניתן על ידי MiCollab',
  'people.record-micollab-about': 'רישום של מי שקיבל רישיון משרת MiCollab',
  'people.strike-micollab': 'ניטל בחזרה על ידי MiCollab',
  'people.strike-micollab-about': 'רישום של מי ששרת MiCollab נטל ממנו את הרישיון',
  'people.set-role': 'קביעת תפקיד',

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
  'people.give-mitel-one-title': {
    one: 'מתן Mitel One לאדם אחד',
    two: 'מתן Mitel One לשני אנשים',
    other: 'מתן Mitel One ל־{count} אנשים'
  },
  'people.take-mitel-one-title': {
    one: 'נטילת Mitel One מאדם אחד',
    two: 'נטילת Mitel One משני אנשים',
    other: 'נטילת Mitel One מ־{count} אנשים'
  },
  'people.give-mitel-one-button': {
    one: 'מתן רישיון אחד',
    two: 'מתן שני רישיונות',
    other: 'מתן {count} רישיונות'
  },
  'people.take-mitel-one-button': {
    one: 'נטילת רישיון אחד',
    two: 'נטילת שני רישיונות',
    other: 'נטילת {count} רישיונות'
  },
  'people.give-mitel-one-none': 'אף אחד מהנבחרים אינו יכול לקבל עכשיו את הרמה הזו, ולכן אין מה לתת.',
  'people.take-mitel-one-none': 'לאף אחד מהנבחרים אין רישיון Mitel One שאפשר ליטול עכשיו.',
  'people.tier': 'רמה',
  'people.tier-left': {
    one: '{tier}: נותר רישיון אחד',
    two: '{tier}: נותרו שני רישיונות',
    other: '{tier}: נותרו {count}'
  },
  'people.give-mitel-one.allowed': {
    one: 'אדם אחד יקבל את הרמה הזו',
    two: 'שני אנשים יקבלו את הרמה הזו',
    other: '{count} אנשים יקבלו את הרמה הזו'
  },
  'people.give-mitel-one.already-licensed': {
    one: 'לאדם אחד כבר יש רישיון ברמה הזו, והוא יידלג',
    two: 'לשני אנשים כבר יש רישיון ברמה הזו, והם יידלגו',
    other: 'ל־{count} אנשים כבר יש רישיון ברמה הזו, והם יידלגו'
  },
  'people.give-mitel-one.no-licence-left': {
    one: 'אדם אחד אינו יכול לקבל אותה: לא נותר רישיון ברמה הזו',
    two: 'שני אנשים אינם יכולים לקבל אותה: לא נותר רישיון ברמה הזו',
    other: '{count} אנשים אינם יכולים לקבל אותה: לא נותר רישיון ברמה הזו'
  },
  'people.give-mitel-one.mitel-one-off': {
    one: 'אדם אחד אינו יכול לקבל אותה: Mitel One כבוי',
    two: 'שני אנשים אינם יכולים לקבל אותה: Mitel One כבוי',
    other: '{count} אנשים אינם יכולים לקבל אותה: Mitel One כבוי'
  },
  'people.take-mitel-one.allowed': {
    one: 'אדם אחד יאבד את Mitel One',
    two: 'שני אנשים יאבדו את Mitel One',
    other: '{count} אנשים יאבדו את Mitel One'
  },
  'people.take-mitel-one.not-licensed': {
    one: 'לאדם אחד אין רישיון, ולא ישתנה אצלו דבר',
    two: 'לשני אנשים אין רישיון, ולא ישתנה אצלם דבר',
    other: 'ל־{count} אנשים אין רישיון, ולא ישתנה אצלם דבר'
  },
  'people.take-mitel-one.mitel-one-off': {
    one: 'אצל אדם אחד לא ישתנה דבר: Mitel One כבוי',
    two: 'אצל שני אנשים לא ישתנה דבר: Mitel One כבוי',
    other: 'אצל {count} אנשים לא ישתנה דבר: Mitel One כבוי'
  },
  'people.replaces-tier': 'רישיון ברמה אחרת חוזר לחשבון.',
  'people.record-micollab-title': {
    one: 'רישום של רישיון מ־MiCollab לאדם אחד',
    two: 'רישום של רישיונות מ־MiCollab לשני אנשים',
    other: 'רישום של רישיונות מ־MiCollab ל־{count} אנשים'
  },
  'people.strike-micollab-title': {
    one: 'רישום ש־MiCollab נטל בחזרה את הרישיון של אדם אחד',
    two: 'רישום ש־MiCollab נטל בחזרה את הרישיונות של שני אנשים',
    other: 'רישום ש־MiCollab נטל בחזרה את הרישיונות של {count} אנשים'
  },
  'people.record-micollab-button': {
    one: 'רישום רישיון אחד',
    two: 'רישום שני רישיונות',
    other: 'רישום {count} רישיונות'
  },
  'people.strike-micollab-button': {
    one: 'מחיקת רישיון אחד מהרישום',
    two: 'מחיקת שני רישיונות מהרישום',
    other: 'מחיקת {count} רישיונות מהרישום'
  },
  'people.record-micollab-none': 'אין מה לרשום עכשיו עבור הנבחרים.',
  'people.strike-micollab-none': 'לאף אחד מהנבחרים אין רישיון משרת MiCollab.',
  'people.record-micollab.allowed': {
    one: 'אצל אדם אחד יירשם רישיון משרת MiCollab',
    two: 'אצל שני אנשים יירשם רישיון משרת MiCollab',
    other: 'אצל {count} אנשים יירשם רישיון משרת MiCollab'
  },
  'people.record-micollab.already-licensed': {
    one: 'לאדם אחד כבר יש רישיון, והוא יידלג',
    two: 'לשני אנשים כבר יש רישיון, והם יידלגו',
    other: 'ל־{count} אנשים כבר יש רישיון, והם יידלגו'
  },
  'people.record-micollab.micollab-off': {
    one: 'אצל אדם אחד לא יירשם דבר: MiCollab כבוי ואינו נותן רישיונות',
    two: 'אצל שני אנשים לא יירשם דבר: MiCollab כבוי ואינו נותן רישיונות',
    other: 'אצל {count} אנשים לא יירשם דבר: MiCollab כבוי ואינו נותן רישיונות'
  },
  'people.strike-micollab.allowed': {
    one: 'לאדם אחד לא יהיה עוד הרישיון משרת MiCollab',
    two: 'לשני אנשים לא יהיה עוד הרישיון משרת MiCollab',
    other: 'ל־{count} אנשים לא יהיה עוד הרישיון משרת MiCollab'
  },
  'people.strike-micollab.not-licensed': {
    one: 'לאדם אחד אין רישיון משם, והוא יידלג',
    two: 'לשני אנשים אין רישיון משם, והם יידלגו',
    other: 'ל־{count} אנשים אין רישיון משם, והם יידלגו'
  },
  'people.strike-micollab.micollab-off': {
    one: 'אצל אדם אחד לא יירשם דבר: MiCollab כבוי',
    two: 'אצל שני אנשים לא יירשם דבר: MiCollab כבוי',
    other: 'אצל {count} אנשים לא יירשם דבר: MiCollab כבוי'
  },
  'people.micollab-about':
    'שרת MiCollab נותן את הרישיונות האלה מעצמו; הם אינם נגרעים מההזמנות. כאן זה נרשם בלבד.',
  'people.set-role-title': {
    one: 'קביעת התפקיד של אדם אחד',
    two: 'קביעת התפקיד של שני אנשים',
    other: 'קביעת התפקיד של {count} אנשים'
  },
  'people.set-role-button': {
    one: 'קביעת תפקיד אחד',
    two: 'קביעת שני תפקידים',
    other: 'קביעת {count} תפקידים'
  },
  'people.set-role.changed': {
    one: 'אדם אחד יקבל את התפקיד הזה',
    two: 'שני אנשים יקבלו את התפקיד הזה',
    other: '{count} אנשים יקבלו את התפקיד הזה'
  },
  'people.set-role.same': {
    one: 'לאדם אחד כבר יש התפקיד הזה',
    two: 'לשני אנשים כבר יש התפקיד הזה',
    other: 'ל־{count} אנשים כבר יש התפקיד הזה'
  },
  'people.set-role.sign-in': 'תפקיד חדש חל אחרי יציאה וכניסה מחדש.',
  'people.and-more': { one: '{names} ועוד אחד', two: '{names} ועוד שניים', other: '{names} ועוד {count}' },
  'people.left-to-give': 'רישיונות שנותרו לתת',
  'people.left-to-give-of': 'רישיונות {pool} שנותרו לתת',
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
  'people.remove.mitel-one': {
    one: 'רישיון Mitel One אחד יחזור לחשבון',
    two: 'שני רישיונות Mitel One יחזרו לחשבון',
    other: '{count} רישיונות Mitel One יחזרו לחשבון'
  },
  'people.remove.no-licence': 'אף אחד מהם אינו מחזיק ברישיון פעיל',
  'people.can-undo': 'אפשר לבטל את הפעולה עכשיו או מאוחר יותר, במדור ״פעילות״.',

  'person.add-title': 'הוספת אדם',
  'person.correct-title': 'עריכת הפרטים',
  'person.first-name': 'שם פרטי',
  'person.last-name': 'שם משפחה',
  'person.email': 'דוא״ל',
  'person.name': 'שם (פרטי ומשפחה)',
  'person.phone': 'טלפון',
  'person.mobile': 'טלפון נייד',
  'person.number-hint': 'עם קידומת המדינה, לדוגמה \u2066+44 20 7946 0123\u2069.',
  'person.extension': 'שלוחה',
  'person.extension-format': 'בשלוחה מותר לכתוב רק ספרות, * ו־#.',
  'person.role': 'תפקיד',
  'person.role-may-not': 'רק מי שרשאי לקבוע תפקידים יכול לשנות זאת.',
  'person.role-unknown': 'תפקיד שאינו כאן',
  'person.location': 'מיקום',
  'person.registration': 'הרשמה',
  'person.registration-hint': 'רשום: מי שהשלים את התהליך בקישור שבהודעת ״ברוכים הבאים״.',
  'person.registration.registered': 'רשום',
  'person.registration.unregistered': 'לא רשום',
  'person.connections': 'חיבורים, כפי ש־Mitel מציגה',
  'person.connection.pbx': 'משתמש מרכזייה',
  'person.connection.micloud': 'מחובר ל־MiCloud',
  'person.connection.iot': 'מחובר ל־IoT',
  'person.no-connection': 'לא נרשם דבר',
  'person.changed': 'שינוי אחרון',
  'person.names-required':
    'בטופס של Mitel אי אפשר להוסיף אדם בלי שם פרטי ושם משפחה; רשימה מיובאת עשויה להכיל אנשים כאלה, והם מסומנים ״חסרים פרטים״.',
  'person.incomplete': 'חסרים פרטים',
  'person.incomplete-text': 'חסר שם. הטופס של Mitel לא היה מקבל אדם כזה.',
  'person.directory-title': 'האנשים נקלטים מספריית המשתמשים',
  'person.directory-text':
    'Azure AD Sync פועל: יש להוסיף, לערוך ולהסיר אנשים ב־Microsoft Entra ID. מה שמשתנה רק כאן עלול להידרס בסנכרון הבא.',
  'person.shared-title': 'המספר הזה שייך גם לאדם אחר',
  'person.shared.phone': 'טלפון: שייך גם אל {name}.',
  'person.shared.mobile': 'טלפון נייד: שייך גם אל {name}.',
  'person.shared.extension': 'שלוחה: שייכת גם אל {name}.',
  'person.shared-refused-title': 'המספר הזה שייך לאדם אחר, ולכן הוא יידחה',
  'person.profile': 'פרופיל',
  'person.correct': 'עריכה',
  'person.remove': 'הסרה מהחשבון',
  'person.previous': 'הקודם: {name}',
  'person.next': 'הבא: {name}',
  'person.neighbours': 'אנשים אחרים',
  'person.back': 'כל האנשים',
  'person.gone-title': 'האדם הזה אינו כאן',
  'person.gone-text': 'ייתכן שהוסר, או שהכתובת שייכת לחשבון אחר.',

  'licence.from-order': 'מתוך ההזמנות של החשבון.',
  'licence.from-micollab': 'ניתן על ידי שרת MiCollab; אינו נגרע מההזמנות.',
  'licence.record-micollab': 'רישום ש־MiCollab נתן רישיון',
  'licence.strike-micollab': 'רישום ש־MiCollab נטל את הרישיון בחזרה',
  'licence.micollab-off-about': 'מה אפשר לרשום על הרישיונות של MiCollab',
  'mitel-one.none': 'אין רישיון Mitel One',
  'mitel-one.holds': '\u2066Mitel One {tier}\u2069',
  'mitel-one.choose': 'הרמה של Mitel One',
  'mitel-one.give': 'מתן רישיון',
  'mitel-one.change': 'שינוי הרמה',
  'mitel-one.take': 'נטילת הרישיון',
  'mitel-one.tier-left': {
    one: '{tier} (נותר אחד)',
    two: '{tier} (נותרו שניים)',
    other: '{tier} (נותרו {count})'
  },
  'mitel-one.none-ordered': 'לא הוזמן רישיון Mitel One לחשבון הזה.',
  'mitel-one.none-left': 'לא נותר רישיון באף רמה אחרת.',
  'mitel-one.off': 'Mitel One אינו מוצג: האינטגרציה כבויה בחשבון הזה.',
  'mitel-one.off-held': 'אצל {name} יש רישיון ברמה {tier}, והוא אינו מוצג כל עוד Mitel One כבוי.',
  'mitel-one.why-about': 'מה אפשר לעשות ברישיון Mitel One',
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
  'licence.may-not': 'לשם כך נדרשת הזכות לערוך את האנשים בחשבון.',

  'people-import.title': 'ייבוא אנשים',
  'people-import.steps': 'שלבי הייבוא',
  'people-import.step.source': 'רשימה',
  'people-import.step.columns': 'עמודות',
  'people-import.step.preview': 'תצוגה מקדימה',
  'people-import.about':
    'רשימה עם אדם אחד בכל שורה: הגיליון של Mitel, או כל גיליון אחר שיש בו עמודה של כתובות דוא״ל. בשלב הבא קובעים מה יש בכל עמודה.',
  'people-import.file': 'בחירת קובץ CSV, או גרירתו לכאן',
  'people-import.file-hint':
    'עד {rows} אנשים ועד {megabytes} מ״ב. אפשר להפריד בין העמודות בפסיק, בנקודה־פסיק או בטאב.',
  'people-import.paste': 'הדבקת הרשימה',
  'people-import.paste-hint': 'כפי שהועתקה מגיליון אלקטרוני, רצוי עם שורת הכותרות.',
  'people-import.example': 'שם פרטי,שם משפחה,דוא״ל',
  'people-import.check': 'קריאת הרשימה',
  'people-import.reading': 'הרשימה נקראת…',
  'people-import.back': 'חזרה',
  'people-import.columns-about':
    'יש לציין מה יש בכל עמודה. רק כתובת הדוא״ל היא חובה: לפיה מזוהים אנשים שכבר נמצאים כאן.',
  'people-import.columns': 'העמודות ברשימה',
  'people-import.column.heading': 'ברשימה',
  'people-import.column.samples': 'ערכים ראשונים',
  'people-import.column.holds': 'תוכן',
  'people-import.column-number': 'עמודה {number}',
  'people-import.column-holds': 'מה יש בעמודה {heading}',
  'people-import.column-unused': 'לא בשימוש',
  'people-import.no-sample': 'ריקה',
  'people-import.rows': { one: 'שורה אחת', two: 'שתי שורות', other: '{count} שורות' },
  'people-import.to-preview': 'בדיקת השורות',
  'people-import.checking': 'השורות נבדקות…',
  'people-import.preview': 'האנשים ברשימה',
  'people-import.all-good': 'לא נמצאו שגיאות',
  'people-import.errors': {
    one: 'בשורה אחת יש שגיאה, והיא תידלג',
    two: 'בשתי שורות יש שגיאות, והן יידלגו',
    other: 'ב־{count} שורות יש שגיאות, והן יידלגו'
  },
  'people-import.errors-about': 'אפשר לתקן כאן את התאים המסומנים, או לייבא את שאר השורות.',
  'people-import.skipping-about': 'מה Mitel עושה בשורות שגויות אינו מתועד.',
  'people-import.summary.new': {
    one: 'אדם אחד ייווסף',
    two: 'שני אנשים ייווספו',
    other: '{count} אנשים ייווספו'
  },
  'people-import.summary.changed': {
    one: 'יעודכנו הפרטים של אדם אחד',
    two: 'יעודכנו הפרטים של שני אנשים',
    other: 'יעודכנו הפרטים של {count} אנשים'
  },
  'people-import.summary.same': {
    one: 'אדם אחד כבר נמצא כאן, באותם פרטים',
    two: 'שני אנשים כבר נמצאים כאן, באותם פרטים',
    other: '{count} אנשים כבר נמצאים כאן, באותם פרטים'
  },
  'people-import.empty-cells': 'תא ריק משאיר את מה שכבר רשום.',
  'people-import.nothing': 'אין מה לייבא.',
  'people-import.filters': 'אילו שורות מוצגות',
  'people-import.filter.all': 'הכול',
  'people-import.filter.new': 'חדשים',
  'people-import.filter.changed': 'השתנו',
  'people-import.filter.same': 'זהים',
  'people-import.filter.error': 'שגיאות',
  'people-import.button': { one: 'ייבוא אדם אחד', two: 'ייבוא שני אנשים', other: 'ייבוא {count} אנשים' },
  'people-import.adding': {
    one: 'אדם אחד בתהליך ייבוא…',
    two: 'שני אנשים בתהליך ייבוא…',
    other: '{count} אנשים בתהליך ייבוא…'
  },
  'people-import.column.row': 'שורה',
  'people-import.column.status': 'מצב',
  'people-import.status.new': 'חדש',
  'people-import.status.changed': 'השתנה',
  'people-import.status.same': 'זהה',
  'people-import.status.error': 'שגיאה',
  'people-import.status.incomplete': 'חסרים פרטים: אין שם פרטי או שם משפחה',
  'people-import.cell': '{field}, שורה {row}',
  'people-import.was': 'לפני כן: {value}',
  'people-import.shared-with': '{field}: משותף עם {name}',
  'people-import.shared-with-row': '{field}: משותף עם שורה {row}',
  'people-import.problem.required': 'חסר ערך בשדה ״{field}״',
  'people-import.problem.too-long': 'הערך בשדה ״{field}״ ארוך מדי',
  'people-import.problem.email': 'אינה כתובת דוא״ל',
  'people-import.problem.phone': '{field}: אינו מספר טלפון',
  'people-import.problem.extension': 'בשלוחה מותר לכתוב רק ספרות, * ו־#',
  'people-import.problem.role': 'תפקיד לא מוכר: יש לכתוב ״משתמש״, ״מנהל חשבון״ או תפקיד מותאם של החשבון',
  'people-import.problem.registration': 'יש לכתוב ״רשום״ או ״לא רשום״',
  'people-import.problem.connections': 'יש לכתוב PBX או MiCloud או IoT',
  'people-import.problem.format': 'הערך בשדה ״{field}״ אינו כתוב כצפוי',
  'people-import.problem.email-twice': 'אותה כתובת דוא״ל כמו בשורה {row}',
  'people-import.problem.number-taken': '{field}: המספר שייך אל {name}',
  'people-import.problem.number-taken-row': '{field}: המספר הזה מופיע בשורה {row}',
  'people-import.problem.too-many-cells': 'יותר תאים מעמודות',
  'people-import.file-problem.empty': 'הרשימה ריקה.',
  'people-import.file-problem.not-csv':
    'זה אינו קובץ CSV אלא קובץ מסוג אחר, למשל חוברת עבודה. תחילה יש לייצא את הטבלה כ־CSV.',
  'people-import.file-problem.no-rows': 'ברשימה יש כותרות, אבל אין מתחתן אנשים.',
  'people-import.file-problem.no-email-column': 'יש לציין באיזו עמודה נמצאת כתובת הדוא״ל.',
  'people-import.file-problem.too-large': 'הרשימה גדולה מ־{megabytes} מ״ב. יש לחלק אותה ולייבא כל חלק בנפרד.',
  'people-import.file-problem.too-many-rows':
    'ברשימה יש יותר מ־{most} אנשים. יש לחלק אותה ולייבא כל חלק בנפרד.',
  'people-import.file-problem.unclosed-quote':
    'מירכאות שנפתחו בשורה {row} אינן נסגרות, ולכן אי אפשר לקרוא את המשך הרשימה.'
};
