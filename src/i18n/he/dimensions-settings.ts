/** The reseller's settings and catalogues. */
export const dimensionsSettings = {
  'dimensions-settings.about':
    'מה שסיכמת עם היצרן, ואיך נקראים אצלך המוצרים שלו. חלק מסביבת העבודה, ומיוצא איתה.',
  'dimensions-settings.who': 'את ההגדרות משנה השותף, או מי שבתפקידו יש את כל הזכויות על חשבונות.',
  'dimensions-settings.preset-title': 'ערכים להתחלה',
  'dimensions-settings.preset':
    'עדיין איש לא אמר מה סוכם עם היצרן. האזור, המדינה, המטבע, תקופות הניסיון והחיוב שלמטה הם שלנו: יש לבדוק כל אחד מהם.',
  'dimensions-settings.names': 'שמות ומקום',
  'dimensions-settings.product-name': 'שם המוצר',
  'dimensions-settings.product-name-hint':
    'היצרן מוכר אותו בכמה שמות, והמסמכים שלו משאירים את השם פתוח. כאן יש לו השם הזה בכל דף.',
  'dimensions-settings.kazoo-name': 'שם מערכת הטלפוניה',
  'dimensions-settings.kazoo-name-hint':
    'של הסוג שאינו 3CX ואינו Microsoft Teams. גם הוא נמכר בכמה שמות, וכאן יש לו השם הזה בכל דף.',
  'dimensions-settings.region': 'אזור',
  'dimensions-settings.region-hint': 'היכן היצרן משרת אותך. סוגי המוצר משתנים לפי אזור.',
  'dimensions-settings.region.au': 'אוסטרליה וניו זילנד',
  'dimensions-settings.region.eu': 'אירופה',
  'dimensions-settings.region.na': 'צפון אמריקה',
  'dimensions-settings.region.uk': 'בריטניה',
  'dimensions-settings.country-hint': 'המדינה שלך. היא מוצעת ללקוחות חדשים.',
  'dimensions-settings.currency': 'מטבע',
  'dimensions-settings.currency-hint': 'של המחירים בקבוצות התעריפים שלך. מטבע אחר אינו ממיר דבר.',
  'dimensions-settings.no-match': 'לא נמצאה התאמה',
  'dimensions-settings.save-names': 'שמירת השמות והמקום',

  'dimensions-settings.trials': 'תקופות ניסיון',
  'dimensions-settings.trials-allowed': 'היצרן הסכים לתקופות ניסיון עבור הלקוחות שלך',
  'dimensions-settings.trials-on': 'אפשר אז לבחור תקופת ניסיון כשלקוח נוצר.',
  'dimensions-settings.trials-off':
    'בלי זה לא מוצעת תקופת ניסיון כשלקוח נוצר. אפשר לפנות למנהל התיק שלך אצל היצרן.',
  'dimensions-settings.trial-days': 'תקופת הניסיון המרבית, בימים',
  'dimensions-settings.trial-days-hint':
    'מ־1 עד 365, כפי שסוכם עם היצרן; הוא אינו מתעד מספר. תקופת ניסיון חדשה נקבעת לפיה מראש.',
  'dimensions-settings.save-days': 'שמירת הימים',

  'dimensions-settings.billing': 'חיוב',
  'dimensions-settings.billed-directly': 'היצרן מחייב אותך ישירות',
  'dimensions-settings.billed-directly-about':
    'חשבונית אחת של היצרן כוללת את כל הלקוחות שלך. למשווקים שמישהו אחר מחייב אותם אין כלל אזור חיוב.',
  'dimensions-settings.billing-shown': 'תחזיות והתאמת חיובים מוצגות.',
  'dimensions-settings.billing-hidden': 'תחזיות והתאמת חיובים מוסתרות.',
  'dimensions-settings.minimum-term': 'רישיונות מחויבים על 30 ימים לפחות',
  'dimensions-settings.minimum-term-about':
    'מדיניות ישנה של היצרן מחייבת על 30 ימים לפחות כל מה שנשמר יותר מיום אחד. הדפים הנוכחיים שלו אינם חוזרים על כך, ולכן לפי הפרשנות שלנו היא אינה תקפה עוד. אם החשבוניות שלך מראות אחרת, אפשר להפעיל זאת; הדבר משנה אומדנים בלבד.',

  'dimensions-settings.catalogues': 'הקטלוגים של {dimensions}',
  'dimensions-settings.catalogues-about':
    'ממה אפשר לבחור עבור לקוח. היצרן אינו מפרסם את סוגי המוצר שלו וגם לא את המחירים, ולכן הרשימות האלה הן שלך למילוי.',
  'dimensions-settings.example': 'דוגמה',
  'dimensions-settings.example-about': 'דוגמה שלנו. אחרי שינוי היא שלך.',
  'dimensions-settings.examples-title': 'ברשימות האלה עדיין נמצאות הדוגמאות שלנו',
  'dimensions-settings.examples':
    'הפריטים שמסומנים כדוגמה הם בדויים. אין זה מה שהיצרן מציע לך, ואין אלה המחירים. אפשר לשנות אותם לשלך, או להסיר אותם ולהוסיף את שלך.',
  'dimensions-settings.add-examples': 'הוספת הדוגמאות',
  'dimensions-settings.add-examples-about': {
    one: 'אחת הדוגמאות שלנו להתחלה אינה ברשימות האלה. מה ששלך נשאר כפי שהוא.',
    two: 'שתיים מהדוגמאות שלנו להתחלה אינן ברשימות האלה. מה ששלך נשאר כפי שהוא.',
    other: '{count} מהדוגמאות שלנו להתחלה אינן ברשימות האלה. מה ששלך נשאר כפי שהוא.'
  },
  'dimensions-settings.remove-examples': 'הסרת הדוגמאות',
  'dimensions-settings.remove-examples-title': 'להסיר את הדוגמאות?',
  'dimensions-settings.remove-examples-text': 'יוסרו:',
  'dimensions-settings.gone.productTypes': 'סוגי מוצר: {names}',
  'dimensions-settings.gone.rateBands': 'קבוצות תעריפים: {names}',
  'dimensions-settings.gone.pbxTemplates': 'תבניות מרכזייה: {names}',
  'dimensions-settings.remove-examples-stay': {
    one: 'דוגמה אחת נשארת, כי משהו משלך משתמש בה.',
    two: 'שתי דוגמאות נשארות, כי משהו משלך משתמש בהן.',
    other: '{count} דוגמאות נשארות, כי משהו משלך משתמש בהן.'
  },

  'dimensions-settings.rateBands': 'קבוצות תעריפים',
  'dimensions-settings.rateBands-about':
    'כמה עולה לך רישיון אחד בחודש, לפי תפקיד. סוגי המוצר נוקבים בקבוצה שחלה עליהם.',
  'dimensions-settings.rateBands-none': 'עדיין אין קבוצת תעריפים. בלעדיה לא ידוע שום מחיר.',
  'dimensions-settings.add.rateBands': 'הוספת קבוצת תעריפים',
  'dimensions-settings.correct.rateBands': 'עריכת קבוצת התעריפים',
  'dimensions-settings.dialog.rateBands':
    'כמה עולה רישיון אחד בחודש. מטבע: {currency}. מה שאינו ידוע יש להשאיר ריק: אז המחיר אינו ידוע, ולא חינם.',
  'dimensions-settings.price-unknown': 'לא ידוע',
  'dimensions-settings.price-wrong': 'יש לכתוב סכום עם שתי ספרות אחרי הנקודה לכל היותר. דוגמה: {example}',

  'dimensions-settings.productTypes': 'סוגי מוצר',
  'dimensions-settings.productTypes-about':
    'נקראים גם פרופילי דייר. הם קובעים את רמת הרישיון ומה הלקוח רואה, ומשתנים לפי אזור ומערכת טלפוניה. נציג המכירות שלך אצל היצרן יודע אילו מהם זמינים לך.',
  'dimensions-settings.productTypes-none': 'עדיין אין סוג מוצר. ללקוח דרוש סוג כזה.',
  'dimensions-settings.add.productTypes': 'הוספת סוג מוצר',
  'dimensions-settings.correct.productTypes': 'עריכת סוג המוצר',
  'dimensions-settings.dialog.productTypes': 'כפי שהיצרן מציע לך אותו. למה שאינו מסומן, סוג המוצר אינו מוצע.',
  'dimensions-settings.profile': 'פרופיל דייר',
  'dimensions-settings.profile-hint': 'המזהה של היצרן, אם הוא ידוע לך.',
  'dimensions-settings.description': 'תיאור',
  'dimensions-settings.regions': 'האזורים שבהם מוצע',
  'dimensions-settings.kinds': 'מוצע עבור',
  'dimensions-settings.regions-none':
    'יש לסמן לפחות אזור אחד: סוג מוצר שאינו מוצע באף אזור אי אפשר לבחור לשום לקוח.',
  'dimensions-settings.kinds-none':
    'יש לסמן לפחות מערכת אחת: סוג מוצר שאינו מוצע לאף מערכת טלפוניה אי אפשר לבחור לשום לקוח.',
  'dimensions-settings.locking': 'אי אפשר לשנות אחרי ההקצאה',
  'dimensions-settings.locking-hint': 'הבחירה בו עבור לקוח דורשת אז אישור, ואחר כך הוא נשאר.',
  'dimensions-settings.locking-short': 'נשאר אחרי ההקצאה',
  'dimensions-settings.features': 'תכונות',
  'dimensions-settings.features-hint': 'מה מקבל הלקוח איתו, תכונה אחת בכל שורה.',
  'dimensions-settings.features-wrong': 'לא יותר מ־40 שורות, בנות 80 תווים כל אחת.',
  'dimensions-settings.rate-band': 'קבוצת תעריפים',
  'dimensions-settings.rate-band-hint': 'דמי הרישיונות עשויים להשתנות לפי סוג המוצר.',
  'dimensions-settings.no-rate-band': 'אין, ולכן המחירים אינם ידועים',
  'dimensions-settings.nowhere': 'אף אזור',
  'dimensions-settings.nothing': 'אף מערכת טלפוניה',
  'dimensions-settings.offered': 'מוצע באזורים: {regions}. עבור: {kinds}.',
  'dimensions-settings.band-of': 'קבוצת תעריפים: {band}.',
  'dimensions-settings.band-none': 'אין קבוצת תעריפים: המחירים אינם ידועים.',
  'dimensions-settings.features-of': 'תכונות: {features}.',

  'dimensions-settings.pbxTemplates': 'תבניות מרכזייה',
  'dimensions-settings.pbxTemplates-about':
    'מה שמשותף לכל החיבורים אל מערכת טלפוניה אחת. מפתחות לעולם אינם נשמרים כאן.',
  'dimensions-settings.pbxTemplates-none':
    'עדיין אין תבנית מרכזייה. החיבור של לקוח נוצר מתבנית, וסוגי מוצר מוצעים לסוגים שנמצאים כאן.',
  'dimensions-settings.add.pbxTemplates': 'הוספת תבנית מרכזייה',
  'dimensions-settings.correct.pbxTemplates': 'עריכת תבנית המרכזייה',
  'dimensions-settings.dialog.pbxTemplates':
    'מפתחות וסיסמאות לעולם אינם נשמרים כאן, רק אם יש לך כאלה. אותם יש להזין אצל היצרן.',
  'dimensions-settings.kind': 'סוג מערכת הטלפוניה',
  'dimensions-settings.kind-stays': 'חיבורים של לקוחות נוצרים מהתבנית הזו, וכל סוג דורש פרטים אחרים.',
  'dimensions-settings.template-country': 'המדינה של מערכת הטלפוניה',
  'dimensions-settings.host-rest': 'REST API URL',
  'dimensions-settings.host-websocket': 'WebSocket URL',
  'dimensions-settings.master-key': 'יש מפתח ראשי לתבנית הזו',
  'dimensions-settings.master-key-hint':
    'מפתח שרואה את כל חשבונות הלקוחות שמשתמשים בתבנית. נשמרים רק הכן או הלא האלה, לעולם לא המפתח.',
  'dimensions-settings.key-missing': 'אין מפתח ראשי',
  'dimensions-settings.default': 'תבנית המרכזייה של ברירת המחדל',
  'dimensions-settings.is-default': 'ברירת מחדל',
  'dimensions-settings.default-hint': 'אחת לכל היותר. הבחירה מעבירה אליה את הסימון מהאחרת.',
  'dimensions-settings.no-default': 'אין',
  'dimensions-settings.default-moved': '{now} היא מעתה ברירת המחדל, ו־{before} אינה עוד.',
  'dimensions-settings.default-gone': '{before} אינה עוד ברירת המחדל. עכשיו אין ברירת מחדל.',
  'dimensions-settings.default-set': '{now} היא מעתה ברירת המחדל.',

  'dimensions-settings.edit-entry': 'עריכת {name}',
  'dimensions-settings.more-entry': 'פעולות נוספות על {name}',
  'dimensions-settings.duplicate': 'שכפול',
  'dimensions-settings.copy-of': 'עותק של {name}',
  'dimensions-settings.used': {
    one: 'בשימוש אצל לקוח אחד.',
    two: 'בשימוש אצל שני לקוחות.',
    other: 'בשימוש אצל {count} לקוחות.'
  },
  'dimensions-settings.used-note': {
    one: 'לקוח אחד משתמש בזה. מה שמשתנה כאן חל גם עליו.',
    two: 'שני לקוחות משתמשים בזה. מה שמשתנה כאן חל גם עליהם.',
    other: '{count} לקוחות משתמשים בזה. מה שמשתנה כאן חל גם עליהם.'
  },
  'dimensions-settings.remove-title': 'להסיר את {name}?',
  'dimensions-settings.remove-text': 'שום דבר אינו משתמש בזה. במה שנמצא אצל היצרן דבר אינו משתנה.',
  'dimensions-settings.remove-default':
    'זו תבנית המרכזייה של ברירת המחדל. אחר כך לא תהיה כזו, וצריך יהיה לבחור תבנית לכל לקוח.',
  'dimensions-settings.more-customers': {
    one: 'ועוד לקוח אחד',
    two: 'ועוד שני לקוחות',
    other: 'ועוד {count} לקוחות'
  }
};
