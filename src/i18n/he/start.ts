/** The first start: what the product is, and three ways in. */
export const start = {
  'start.promise': 'לראות מה עושה כל מתג, עוד לפני שנוגעים בו',
  'start.about':
    'מסוף לשותפים בתחום התקשורת המאוחדת, שעובד גם ללא חיבור לרשת. כאן אפשר לתכנן חשבונות, רישיונות ואינטגרציות, לראות תחילה את ההשלכות, לבטל כל פעולה ולמסור הכול בקובץ אחד.',
  'start.local': 'הכול נשאר במכשיר הזה. בלי כניסה לחשבון ובלי שרת.',
  'start.language': 'שפה',
  'start.theme': 'ערכת נושא',
  'start.demo': 'פתיחת ההדגמה',
  'start.demo-title': 'סיבוב היכרות',
  'start.demo-text':
    'חברות בדיוניות, אחת לכל כלל רישוי. אפשר לשנות הכול: ההדגמה נשמרת בנפרד מהנתונים האמיתיים, ואפשר לאפס אותה.',
  'start.demo-failed': 'לא ניתן היה לפתוח את ההדגמה. שום דבר לא נשמר; יש לטעון מחדש את הדף ולנסות שוב.',
  'start.own': 'פתיחת סביבת עבודה',
  'start.own-title': 'הלקוחות שלך',
  'start.own-text': 'סביבת עבודה ריקה לחשבונות, לאנשים ולהזמנות שלך.',
  'start.bundle': 'פתיחת קובץ מסירה',
  'start.bundle-title': 'קובץ מעמית לעבודה',
  'start.bundle-text': 'להתחיל ממה שמישהו אחר ייצא. תוכן הקובץ מוצג לפני שנשמר דבר.',
  'start.own-question': 'פתיחת סביבת עבודה',
  'start.own-question-text': 'השם יופיע על מה שנמסר הלאה. אפשר לשנות אותו בכל עת.',
  'start.bundle-question': 'פתיחת {file}',
  'start.bundle-question-text': 'הקובץ הזה מכיל חשבון יחיד, ולכן נדרשת סביבת עבודה שתקלוט אותו. מה שם השותף?',
  'start.partner-name': 'שם השותף',
  'start.partner-name-hint': 'החברה שמטפלת בלקוחות, לדוגמה Northwind Voice',
  'start.file-unreadable': 'אי אפשר לפתוח את {file}'
};
