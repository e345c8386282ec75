/** What leaves Patchbay for Webex: requests, prechecks, the file for Control Hub, and the run-book. */
export const webexExport = {
  'webex-export.about':
    'קבצים שהמערכות של היצרן עצמו מקבלות. שום דבר אינו נשלח מכאן: אדם מטעם השותף שולח או מעלה אותם.',
  'webex-export.reading': 'קריאת אתרים ומשתמשים…',
  'webex-export.contents': 'תוכן',
  'webex-export.file-name': 'שם הקובץ',
  'webex-export.download': 'הורדה',
  'webex-export.downloaded': 'נשמר בשם {file}.',
  'webex-export.downloaded-files': {
    one: 'נשמר קובץ אחד: {files}.',
    two: 'נשמרו שני קבצים: {files}.',
    other: 'נשמרו {count} קבצים: {files}.'
  },
  'webex-export.then-hand-over':
    'אחרי שהקובץ נשלח או הועלה, יש לרשום את המסירה. מכאן ואילך Patchbay אומר מה עדכון היה משנה.',
  'webex-export.refused': 'עדיין אי אפשר לייצא את הבקשות',
  'webex-export.refused.draft': 'הלקוח עדיין טיוטה. יש להשלים אותו ולבחור ״צור לקוח״; אחר כך אפשר לייצא.',
  'webex-export.refused.provisioning-id-missing':
    'לתבנית הקליטה אין Provisioning ID. יש ליצור את התבנית ב־Partner Hub, להעתיק את ה־Provisioning ID ולהזין אותו כאן בתבנית. התכנון נמשך גם בלעדיו.',
  'webex-export.refused.customer-id-missing':
    'הלקוח הזה כבר נמצא ב־Webex, אבל מזהה הלקוח שלו לא נרשם. בלעדיו הבקשות היו יוצרות את הלקוח שוב במקום לעדכן אותו. ממשק ה־API מוסר אותו: יש לבקש את הלקוחות עם מזהה הלקוח החיצוני, ולרשום אותו יחד עם המצב.',
  'webex-export.refused.findings': 'את מה שמפורט למטה Webex תדחה, או תיכשל בו מאוחר יותר. תחילה יש לתקן זאת.',
  'webex-export.go-on': 'המשך הטיוטה',
  'webex-export.open-template': 'פתיחת התבנית',
  'webex-export.waits': 'Webex מטפלת בלקוח',
  'webex-export.waits-about':
    'הבקשה שיוצרת או מעדכנת אותו הושמטה, כדי ששום דבר לא ייעשה פעמיים. אחרי ש־Webex תסיים, יש לרשום את המצב.',
  'webex-export.removes': 'העדכון מסיר חבילות ב־Webex',
  'webex-export.removes-about': 'עדכון נושא את הרשימה המלאה של החבילות. מה שאינו בה מוסר: {offers}.',
  'webex-export.placeholders': 'מה עוד יש למלא',
  'webex-export.placeholders-about':
    'מה ש־Webex נותנת רק מאוחר יותר, או שאיש לא הזין, מופיע בבקשות בסוגריים מסולסלים: {names}. יש להחליף זאת לפני השליחה, או לרשום זאת כאן ולייצא שוב.',
  'webex-export.subscriber-ids':
    'את המזהה של משתמש ש־Webex כבר מכירה מוצאים בחיפוש לפי כתובת הדוא״ל: {request}.',
  'webex-export.by-hand': 'לא בבקשות: יש לעשות ידנית',
  'webex-export.by-hand.create': 'יצירת הלקוח ב־Partner Hub: לחבילות שלו אין שם בממשק ה־API.',
  'webex-export.by-hand.update':
    'עדכון הלקוח ב־Partner Hub: לאחת החבילות שלו אין שם בממשק ה־API, ועדכון בלעדיה היה מסיר אותה.',
  'webex-export.by-hand.package-without-name': {
    one: '{offer} למשתמש אחד: אין לה שם בממשק ה־API.',
    two: '{offer} לשני משתמשים: אין לה שם בממשק ה־API.',
    other: '{offer} ל־{count} משתמשים: אין לה שם בממשק ה־API.'
  },
  'webex-export.by-hand.add-on': {
    one: '{offer} למשתמש אחד. איך חבילה ותוספת נשלחות יחד לא מתועד.',
    two: '{offer} לשני משתמשים. איך חבילה ותוספת נשלחות יחד לא מתועד.',
    other: '{offer} ל־{count} משתמשים. איך חבילה ותוספת נשלחות יחד לא מתועד.'
  },
  'webex-export.by-hand.places': '{offer} למקומות, כמו לובי: אין משתמש שמקבל אותה.',
  'webex-export.by-hand.pstn': 'חיבור PSTN של {site}: ממשק ה־API אינו יכול לקבוע חיבור מסוג זה.',
  'webex-export.by-hand.numbers': {
    one: 'מספר אחד של {site}: עם חיבור PSTN כזה אסור לממשק ה־API להוסיף מספרים.',
    two: 'שני מספרים של {site}: עם חיבור PSTN כזה אסור לממשק ה־API להוסיף מספרים.',
    other: '{count} מספרים של {site}: עם חיבור PSTN כזה אסור לממשק ה־API להוסיף מספרים.'
  },
  'webex-export.by-hand.administrators': {
    one: 'תפקידים ב־Control Hub למשתמש אחד.',
    two: 'תפקידים ב־Control Hub לשני משתמשים.',
    other: 'תפקידים ב־Control Hub ל־{count} משתמשים.'
  },
  'webex-export.by-hand.changed.package': {
    one: 'חבילה אחרת למשתמש אחד ש־Webex מכירה: אין לה שם בממשק ה־API.',
    two: 'חבילה אחרת לשני משתמשים ש־Webex מכירה: אין לה שם בממשק ה־API.',
    other: 'חבילה אחרת ל־{count} משתמשים ש־Webex מכירה: אין לה שם בממשק ה־API.'
  },
  'webex-export.by-hand.changed.addOns': {
    one: 'שינוי תוספות של משתמש אחד ש־Webex מכירה: יש לקבוע אותן ב־Control Hub.',
    two: 'שינוי תוספות של שני משתמשים ש־Webex מכירה: יש לקבוע אותן ב־Control Hub.',
    other: 'שינוי תוספות של {count} משתמשים ש־Webex מכירה: יש לקבוע אותן ב־Control Hub.'
  },
  'webex-export.by-hand.changed.line': {
    one: 'שינוי אתר, מספר או שלוחה של משתמש אחד ש־Webex מכירה: יש לקבוע אותם ב־Control Hub. ממשק ה־API מקבל אותם רק כשמישהו מתחיל להתקשר.',
    two: 'שינוי אתר, מספר או שלוחה של שני משתמשים ש־Webex מכירה: יש לקבוע אותם ב־Control Hub. ממשק ה־API מקבל אותם רק כשמישהו מתחיל להתקשר.',
    other:
      'שינוי אתר, מספר או שלוחה של {count} משתמשים ש־Webex מכירה: יש לקבוע אותם ב־Control Hub. ממשק ה־API מקבל אותם רק כשמישהו מתחיל להתקשר.'
  },
  'webex-export.by-hand.changed.roles': {
    one: 'שינוי תפקידים של משתמש אחד ש־Webex מכירה: יש לקבוע אותם ב־Control Hub.',
    two: 'שינוי תפקידים של שני משתמשים ש־Webex מכירה: יש לקבוע אותם ב־Control Hub.',
    other: 'שינוי תפקידים של {count} משתמשים ש־Webex מכירה: יש לקבוע אותם ב־Control Hub.'
  },
  'webex-export.left-out': {
    one: 'משתמש אחד הושמט בשל המצב שנרשם לו.',
    two: 'שני משתמשים הושמטו בשל המצב שנרשם להם.',
    other: '{count} משתמשים הושמטו בשל המצב שנרשם להם.'
  },
  'webex-export.preview': 'תצוגה מקדימה',
  'webex-export.preview-part': {
    one: '{shown} מתוך בקשה אחת, כמה מכל סוג. בקובץ נמצאות כולן.',
    two: '{shown} מתוך שתי בקשות, כמה מכל סוג. בקובץ נמצאות כולן.',
    other: '{shown} מתוך {count} בקשות, כמה מכל סוג. בקובץ נמצאות כולן.'
  },
  'webex-export.preview-rows': {
    one: '{shown} מתוך שורה אחת. בקובץ נמצאות כולן.',
    two: '{shown} מתוך שתי שורות. בקובץ נמצאות כולן.',
    other: '{shown} מתוך {count} שורות. בקובץ נמצאות כולן.'
  },

  'webex-export.requests': 'בקשות API (JSON)',
  'webex-export.requests-about':
    'כל הבקשות לממשק ה־API של היצרן, בסדר שבו צריך לשלוח אותן: הלקוח, האתרים שלו עם PSTN ומספרים, ואז המשתמשים שלו.',
  'webex-export.requests-none': 'אין מה לבקש.',
  'webex-export.pacing':
    'יש לשלוח אותן בזו אחר זו, במרווחים של 0.2 עד 1 שנייה, ובמנות קטנות. אם ממשק ה־API משיב 429, יש להמתין כפי שהוא אומר.',
  'webex-export.prechecks': 'בדיקות מקדימות (JSON)',
  'webex-export.prechecks-about':
    'הרצות ניסיון שאינן משנות דבר: האם כתובת דוא״ל תפוסה במקום אחר, והאם משהו סותר את מה שידוע ב־Webex.',
  'webex-export.prechecks-short':
    'בלי Provisioning ID נעשה שימוש בצורה הקצרה, שבודקת כתובות בלבד. אילו מפתחות באים יחד, זו בחלקה הפרשנות שלנו.',
  'webex-export.prechecks-none': 'עדיין אין מה לבדוק: למטה אין כתובת, ואין אדם שמתוכנן כמשתמש.',
  'webex-export.step.create-customer': {
    one: 'בקשה אחת ליצירת הלקוח',
    two: 'שתי בקשות ליצירת הלקוח',
    other: '{count} בקשות ליצירת הלקוח'
  },
  'webex-export.step.update-customer': {
    one: 'עדכון אחד של הלקוח',
    two: 'שני עדכונים של הלקוח',
    other: '{count} עדכונים של הלקוח'
  },
  'webex-export.step.await-customer': {
    one: 'בקשה אחת לקבלת המצב שלו',
    two: 'שתי בקשות לקבלת המצב שלו',
    other: '{count} בקשות לקבלת המצב שלו'
  },
  'webex-export.step.add-location': {
    one: 'מיקום נוסף אחד',
    two: 'שני מיקומים נוספים',
    other: '{count} מיקומים נוספים'
  },
  'webex-export.step.connect-pstn': {
    one: 'חיבור PSTN אחד',
    two: 'שני חיבורי PSTN',
    other: '{count} חיבורי PSTN'
  },
  'webex-export.step.check-numbers': {
    one: 'בדיקת מספרים אחת',
    two: 'שתי בדיקות מספרים',
    other: '{count} בדיקות מספרים'
  },
  'webex-export.step.add-numbers': {
    one: 'בקשה אחת להוספת מספרים',
    two: 'שתי בקשות להוספת מספרים',
    other: '{count} בקשות להוספת מספרים'
  },
  'webex-export.step.set-main-number': {
    one: 'מספר ראשי אחד',
    two: 'שני מספרים ראשיים',
    other: '{count} מספרים ראשיים'
  },
  'webex-export.step.check-extensions': {
    one: 'בדיקת שלוחות אחת',
    two: 'שתי בדיקות שלוחות',
    other: '{count} בדיקות שלוחות'
  },
  'webex-export.step.add-subscriber': { one: 'משתמש אחד', two: 'שני משתמשים', other: '{count} משתמשים' },
  'webex-export.step.update-subscriber': {
    one: 'שינוי אחד של משתמש',
    two: 'שני שינויים של משתמשים',
    other: '{count} שינויים של משתמשים'
  },
  'webex-export.step.assign-tags': {
    one: 'הקצאת תגיות אחת',
    two: 'שתי הקצאות של תגיות',
    other: '{count} הקצאות של תגיות'
  },
  'webex-export.step.check-customer': {
    one: 'בדיקה אחת של הלקוח',
    two: 'שתי בדיקות של הלקוח',
    other: '{count} בדיקות של הלקוח'
  },
  'webex-export.step.check-subscriber': {
    one: 'בדיקה של משתמש אחד',
    two: 'שתי בדיקות של משתמשים',
    other: '{count} בדיקות של משתמשים'
  },

  'webex-export.csv': 'קובץ CSV ל־Control Hub',
  'webex-export.csv-about':
    'המשתמשים המתוכננים ואלה שהשתנו מאז ש־Webex מכירה אותם, לייבוא מרוכז ב־Control Hub. במספרים נשארים סימן הפלוס והאפסים המובילים.',
  'webex-export.csv-none': 'אין אדם שמתוכנן כמשתמש או שהשתנה מאז ש־Webex מכירה אותו, ולכן הקובץ היה ריק.',
  'webex-export.csv-rows': { one: 'משתמש אחד', two: 'שני משתמשים', other: '{count} משתמשים' },
  'webex-export.csv-files': {
    one: 'בקובץ אחד, עד {most} שורות',
    two: 'בשני קבצים, עד {most} שורות בכל אחד; Control Hub קולט אחד בכל פעם',
    other: 'ב־{count} קבצים, עד {most} שורות בכל אחד; Control Hub קולט אחד בכל פעם'
  },
  'webex-export.csv-columns': 'עמודות',
  'webex-export.csv-minimal':
    'רק עמודות ששמותיהן אושרו. אין עמודה שאומרת איזו חבילה יש לאדם: יש להקצות את החבילות ב־Control Hub, או לפתוח קובץ ש־Control Hub ייצא עבור הארגון הזה.',
  'webex-export.csv-mapped': {
    one: 'כמו בקובץ שיוצא מהארגון הזה: עמודה אחת, ואף אחת לא הושמטה או הוזזה.',
    two: 'כמו בקובץ שיוצא מהארגון הזה: שתי עמודות, ואף אחת לא הושמטה או הוזזה.',
    other: 'כמו בקובץ שיוצא מהארגון הזה: {count} עמודות, ואף אחת לא הושמטה או הוזזה.'
  },
  'webex-export.csv-drop': 'פתיחת קובץ שיוצא מ־Control Hub',
  'webex-export.csv-drop-hint':
    'רק השורה הראשונה שלו נקראת, ונשמרת עבור הלקוח הזה. Control Hub ממליץ על ייצוא חדש בכל פעם.',
  'webex-export.csv-problem.empty': 'הקובץ ריק.',
  'webex-export.csv-problem.not-csv':
    'זה אינו קובץ CSV אלא קובץ מסוג אחר, למשל חוברת עבודה. תחילה יש לייצא את הטבלה כ־CSV.',
  'webex-export.csv-problem.unclosed-quote': 'יש בשורה הראשונה מירכאות שאינן נסגרות.',
  'webex-export.csv-problem.no-id-column':
    'אין עמודה בשם \u2066“User ID/Email (Required)”\u2069. יש לפתוח קובץ ש־Control Hub ייצא עבור הארגון הזה.',
  'webex-export.csv-problem.too-large': 'בשורה הראשונה יש יותר מדי עמודות, או שמות ארוכים מדי.',
  'webex-export.csv-mapping': 'איזו עמודה מייצגת איזו חבילה',
  'webex-export.csv-mapping-about': 'בעמודה נכתב TRUE למי שיש לו החבילה, ו־FALSE לכל השאר.',
  'webex-export.csv-mapping-of': 'העמודה של {offer}',
  'webex-export.csv-no-column': 'ללא עמודה',
  'webex-export.csv-suggested': 'הצעה לפי דמיון השמות; שום דבר אינו נשמר לפני אישורך.',
  'webex-export.csv-keep': 'שמירת השיוך הזה',
  'webex-export.csv-change': 'שינוי השיוך',
  'webex-export.csv-forget': 'שימוש בעמודות המעטות ביותר',
  'webex-export.csv-cancel': 'ביטול',
  'webex-export.csv.suspended-column': {
    one: 'Control Hub דוחה קובץ עם עמודה של שירות מושעה: {columns}. יש לייצא קובץ חדש אחרי שהשירות פעיל שוב, או להסיר שם את המנוי.',
    two: 'Control Hub דוחה קובץ עם עמודות של שירותים מושעים: {columns}. יש לייצא קובץ חדש אחרי שהשירותים פעילים שוב, או להסיר שם את המנויים.',
    other:
      'Control Hub דוחה קובץ עם עמודות של שירותים מושעים: {columns}. יש לייצא קובץ חדש אחרי שהשירותים פעילים שוב, או להסיר שם את המנויים.'
  },
  'webex-export.csv.old-column':
    'Customer Experience Essentials נקראת Customer Assist מאז מאי 2025. קבצים עם השם הישן עלולים להיכשל: {columns}. יש לייצא קובץ חדש.',
  'webex-export.csv.column-missing': 'בקובץ אין עמודה עבור: {columns}. מה ששייך לשם מושמט.',
  'webex-export.csv.offer-without-column': 'אין עמודה שמייצגת את {offers}. הקובץ אינו מקצה זאת לאיש.',
  'webex-export.csv.preferred-site': {
    one: 'יש למלא את Preferred Webex Site אצל משתמש אחד עם פגישות. אם השדה ריק אין שגיאה, אבל מאוחר יותר יש בעיה באתר ה־Webex.',
    two: 'יש למלא את Preferred Webex Site אצל שני משתמשים עם פגישות. אם השדה ריק אין שגיאה, אבל מאוחר יותר יש בעיה באתר ה־Webex.',
    other:
      'יש למלא את Preferred Webex Site אצל {count} משתמשים עם פגישות. אם השדה ריק אין שגיאה, אבל מאוחר יותר יש בעיה באתר ה־Webex.'
  },
  'webex-export.csv.services-go': {
    one: 'משתמש אחד מאבד חבילה או תוספת. לשם כך יש לבחור ב־Control Hub באפשרות \u2066Add and remove services\u2069: היא נוטלת גם כל דבר אחר שכתוב לצידו FALSE.',
    two: 'שני משתמשים מאבדים חבילה או תוספת. לשם כך יש לבחור ב־Control Hub באפשרות \u2066Add and remove services\u2069: היא נוטלת גם כל דבר אחר שכתוב לצידו FALSE.',
    other:
      '{count} משתמשים מאבדים חבילה או תוספת. לשם כך יש לבחור ב־Control Hub באפשרות \u2066Add and remove services\u2069: היא נוטלת גם כל דבר אחר שכתוב לצידו FALSE.'
  },
  'webex-export.csv.location-changed': {
    one: 'משתמש אחד עם שיחות נמצא עכשיו באתר אחר. קובץ אינו יכול להעביר אף אחד: יש לעשות זאת ב־Control Hub לפני ההעלאה.',
    two: 'שני משתמשים עם שיחות נמצאים עכשיו באתר אחר. קובץ אינו יכול להעביר אף אחד: יש לעשות זאת ב־Control Hub לפני ההעלאה.',
    other:
      '{count} משתמשים עם שיחות נמצאים עכשיו באתר אחר. קובץ אינו יכול להעביר אף אחד: יש לעשות זאת ב־Control Hub לפני ההעלאה.'
  },
  'webex-export.csv.line-emptied': {
    one: 'משתמש אחד מוותר על מספר או שלוחה. תא ריק אינו משנה דבר: יש ליטול אותם ב־Control Hub.',
    two: 'שני משתמשים מוותרים על מספר או שלוחה. תא ריק אינו משנה דבר: יש ליטול אותם ב־Control Hub.',
    other: '{count} משתמשים מוותרים על מספר או שלוחה. תא ריק אינו משנה דבר: יש ליטול אותם ב־Control Hub.'
  },
  'webex-export.csv.defused': {
    one: 'השם של משתמש אחד, או של האתר שלו, נראה כמו נוסחה, ולכן יש לפניו גרש.',
    two: 'השמות של שני משתמשים, או של האתרים שלהם, נראים כמו נוסחאות, ולכן יש לפניהם גרש.',
    other: 'השמות של {count} משתמשים, או של האתרים שלהם, נראים כמו נוסחאות, ולכן יש לפניהם גרש.'
  },
  'webex-export.csv-mode':
    'ב־Control Hub יש לבחור \u2066Add services only for new users\u2069. האפשרות \u2066Add and remove services\u2069 גם נוטלת כל מה שכתוב לצידו FALSE.',

  'webex-run-book.title': 'מדריך ביצוע ל־Webex: {account}',
  'webex-run-book.about':
    'מה עושים ב־Partner Hub וב־Control Hub, לפי הסדר ביישום הייחוס של היצרן. שום דבר לא נשלח אל Webex.',
  'webex-run-book.rule': 'למה? כלל {id}: {reason}',
  'webex-run-book.rule-ours': 'למה? כלל {id}, הפרשנות שלנו: {reason}',
  'webex-run-book.section.before': 'לפני שמתחילים',
  'webex-run-book.section.template': 'תבנית הקליטה',
  'webex-run-book.section.customer': 'הלקוח',
  'webex-run-book.section.sites': 'אתרים, PSTN ומספרים',
  'webex-run-book.section.people': 'אנשים',
  'webex-run-book.section.after': 'מסירה ורישום בחזרה',
  'webex-run-book.none.template': 'עדיין לא נבחרה תבנית.',
  'webex-run-book.none.sites': 'אין חבילה עם שיחות, ולכן לא מוגדר אתר.',
  'webex-run-book.none.people': 'אין אדם שמתוכנן כמשתמש.',
  'webex-run-book.partner-role': 'בדיקת התפקידים שלך ב־Partner Hub',
  'webex-run-book.partner-role-note':
    'כדי ליצור לקוחות ותבניות נדרשים שני התפקידים: מנהל מלא של השותף ומנהל Webex לסיטונאות. למי שמעניק אותם: Administration, תפקידי מנהל, Wholesale administration.',
  'webex-run-book.partner-role-check': 'תחת ״לקוחות״ מוצגות תבניות הקליטה.',
  'webex-run-book.tac-case': 'פתיחת פנייה ב־Cisco TAC לכניסה באמצעות ספק הזהויות של השותף',
  'webex-run-book.tac-saml': 'TAC זקוקה ל־metadata של ספק הזהויות ב־SAML, ומוסרת בתמורה את זה של Webex.',
  'webex-run-book.tac-oidc':
    'TAC זקוקה לאלה: השם של ספק הזהויות; ה־OAuth client ID; ה־scopes, ובהם openid ו־email; ה־discovery endpoint, או נקודות הקצה של authorization ושל token; מזהה הארגון של השותף.',
  'webex-run-book.tac-secret':
    'סוד הלקוח (client secret): מי שמפעיל את ספק הזהויות מוסר אותו ישירות ל־TAC. הוא אינו בקובץ הזה.',
  'webex-run-book.tac-check': 'TAC אישרה שיחסי האמון הוגדרו.',
  'webex-run-book.attach': 'הכנת הצירוף של הארגון הקיים',
  'webex-run-book.attach-approval': 'מנהל של הארגון צריך לאשר. יש להודיע מראש ולתאם מועד.',
  'webex-run-book.attach-automatic': 'הארגון מצורף בלי שאיש נשאל. בכל זאת יש להודיע ללקוח מראש.',
  'webex-run-book.attach-simpler': 'פשוט יותר, אך לא חובה: הלקוח מוסיף תחילה את השותף כמנהל מלא חיצוני.',
  'webex-run-book.attach-check': 'מזהה הארגון זהה לזה שבדף Account ב־Control Hub שלו.',
  'webex-run-book.connection-ids': 'בירור המזהים של חיבורי PSTN',
  'webex-run-book.connection-ids-note':
    'ממשק ה־API מקבל את המזהה של הספק, או את זה של ה־trunk או ה־route group. הוא חסר עבור: {sites}.',
  'webex-run-book.create-template': 'יצירת תבנית הקליטה',
  'webex-run-book.create-template-before': 'ב־Partner Hub יש לפתוח את ״לקוחות״, ״תבניות קליטה״.',
  'webex-run-book.create-template-check': 'התבנית מופיעה ברשימה, ואפשר להעתיק את ה־Provisioning ID שלה.',
  'webex-run-book.open-template': 'השוואת תבנית הקליטה {template}',
  'webex-run-book.open-template-check': 'ה־Provisioning ID זהה לזה שכתוב כאן.',
  'webex-run-book.pstn-in-template': 'בתבנית נבחר ספק. היצרן אינו ממליץ על כך; מוטב לקבוע PSTN לכל אתר.',
  'webex-run-book.create-customer': 'יצירת הלקוח הסיטונאי',
  'webex-run-book.create-customer-before':
    'ב־Partner Hub יש לפתוח את ״לקוחות״ ולבחור ״פעולות״, ״צור לקוח סיטונאי״. אפשר גם לשלוח את בקשות ה־API.',
  'webex-run-book.update-customer': 'עדכון הלקוח',
  'webex-run-book.update-customer-before': 'ב־Partner Hub יש לפתוח את הלקוח. אפשר גם לשלוח את בקשות ה־API.',
  'webex-run-book.pacing-ours': 'המרווחים והמנות של הבקשות הם הפרשנות שלנו.',
  'webex-run-book.only-partner-hub':
    'רק ב־Partner Hub: לאחת החבילות אין שם בממשק ה־API, ועדכון בלעדיה היה מסיר אותה.',
  'webex-run-book.no-limit': '{offer}, ללא הגבלה',
  'webex-run-book.offer-quantity': '{offer} × {quantity}',
  'webex-run-book.removed': 'הדבר מסיר ב־Webex: {offers}.',
  'webex-run-book.create-customer-check': 'הלקוח מופיע תחת ״לקוחות״.',
  'webex-run-book.update-customer-check': 'אלה בדיוק החבילות.',
  'webex-run-book.confirm': 'יש לסמן שהלקוח נמצא במיקום נתמך על ידי Cisco Webex.',
  'webex-run-book.confirm-missing': 'איש לא אישר כאן שהמטה נמצא במיקום נתמך.',
  'webex-run-book.await-customer': 'המתנה עד שהלקוח הוקם',
  'webex-run-book.await-customer-note':
    'הדבר נמשך עד כחמש דקות. יש לבדוק את המצב שוב ושוב; אם הוא ״שגיאה״ או ״הוקם עם שגיאות״, יש לעצור.',
  'webex-run-book.await-customer-check': 'המצב הוא ״הוקם״ (Provisioned).',
  'webex-run-book.verify-access': 'בדיקה שאפשר לנהל את הארגון החדש',
  'webex-run-book.verify-access-check': 'Control Hub של הלקוח נפתח ומציג את המטה.',
  'webex-run-book.tags': 'הקצאת התגיות',
  'webex-run-book.add-location': 'הוספת האתר {site}',
  'webex-run-book.add-location-check': 'האתר מופיע תחת ״מיקומים״ (Locations), והשיחות בו מופעלות.',
  'webex-run-book.connect-pstn': 'בחירת חיבור PSTN של {site}',
  'webex-run-book.connect-pstn-none': 'עדיין לא נבחר כאן חיבור. בלעדיו אי אפשר להוסיף מספרים.',
  'webex-run-book.connect-pstn-by-hand': 'רק ב־Control Hub: ממשק ה־API אינו יכול לקבוע חיבור מסוג זה.',
  'webex-run-book.connect-pstn-check': 'החיבור מוצג באתר.',
  'webex-run-book.route-type.trunk': 'Trunk',
  'webex-run-book.route-type.route-group': 'Route group',
  'webex-run-book.identifier': 'מזהה',
  'webex-run-book.add-numbers': {
    one: 'הוספת מספר אחד לאתר {site}',
    two: 'הוספת שני מספרים לאתר {site}',
    other: 'הוספת {count} מספרים לאתר {site}'
  },
  'webex-run-book.add-numbers-by-hand':
    'ב־Control Hub או אצל הספק, לעולם לא דרך ממשק ה־API: הוא פוגע שם בנתונים.',
  'webex-run-book.add-numbers-check': 'כולם מופיעים ברשימה ופעילים, מלבד ניידים שעדיין לא הוקצו.',
  'webex-run-book.choose-main-number': 'בחירת המספר הראשי של {site}',
  'webex-run-book.choose-main-number-check': 'המספר הראשי מוצג באתר.',
  'webex-run-book.setup-assist': 'שליחת טופס בקשה לסיוע בהגדרת סיטונאות עבור {site}',
  'webex-run-book.setup-assist-note': 'השירות בתשלום. Express או Standard נבחר לפי מספר המשתמשים באתר.',
  'webex-run-book.contact-name': 'איש קשר',
  'webex-run-book.contact-email': 'דוא״ל של איש הקשר',
  'webex-run-book.note': 'הערה',
  'webex-run-book.add-users': {
    one: 'הוספת משתמש אחד',
    two: 'הוספת שני משתמשים',
    other: 'הוספת {count} משתמשים'
  },
  'webex-run-book.add-users-batches': {
    one: 'ידנית: ״הגדרת לקוח״, ״הוסף משתמשים״, עד 25 בכל פעם: מנה אחת.',
    two: 'ידנית: ״הגדרת לקוח״, ״הוסף משתמשים״, עד 25 בכל פעם: שתי מנות.',
    other: 'ידנית: ״הגדרת לקוח״, ״הוסף משתמשים״, עד 25 בכל פעם: {count} מנות.'
  },
  'webex-run-book.add-users-csv': 'או כולם בבת אחת, עם קובץ ה־CSV ל־Control Hub.',
  'webex-run-book.add-users-api': 'או עם בקשות ה־API, במרווחים של 0.2 עד 1 שנייה ובמנות קטנות.',
  'webex-run-book.add-users-unnamed': '{offers}: ידנית, כי אין שם בממשק ה־API.',
  'webex-run-book.add-users-meetings':
    'עם קובץ ה־CSV יש למלא את Preferred Webex Site לכל מי שיש לו פגישות; אם השדה ריק אין שגיאה, אבל מאוחר יותר יש בעיה.',
  'webex-run-book.add-users-check': 'כולם מופיעים עם חבילה, ועם מספר או שלוחה היכן שיש שיחות.',
  'webex-run-book.administrators': 'מתן תפקידים למנהלי הלקוח',
  'webex-run-book.administrators-level':
    'לכל אחד דרושה חבילה ברמה שהלקוח נוצר איתה: {offers}. החבילה של מנהל מלא לעולם אינה מוקטנת.',
  'webex-run-book.administrators-check': 'לכל אחד יש התפקיד, וחבילה ברמה הזו.',
  'webex-run-book.add-on': {
    one: 'מתן {offer} למשתמש אחד',
    two: 'מתן {offer} לשני משתמשים',
    other: 'מתן {offer} ל־{count} משתמשים'
  },
  'webex-run-book.add-on-note': 'ידנית ב־Control Hub: איך חבילה ותוספת נשלחות יחד לא מתועד.',
  'webex-run-book.update-users': {
    one: 'הודעה ל־Webex על מה שהשתנה אצל משתמש אחד',
    two: 'הודעה ל־Webex על מה שהשתנה אצל שני משתמשים',
    other: 'הודעה ל־Webex על מה שהשתנה אצל {count} משתמשים'
  },
  'webex-run-book.update-users-list': 'כך הם צריכים להיות',
  'webex-run-book.update-users-api': {
    one: 'בבקשות ה־API נמצאת החבילה של אחד מהם, והקו של מי שמתחיל להתקשר; כל השאר נקבע ידנית ב־Control Hub.',
    two: 'בבקשות ה־API נמצאות החבילות של שניים מהם, והקו של מי שמתחיל להתקשר; כל השאר נקבע ידנית ב־Control Hub.',
    other:
      'בבקשות ה־API נמצאות החבילות של {count} מהם, והקו של מי שמתחיל להתקשר; כל השאר נקבע ידנית ב־Control Hub.'
  },
  'webex-run-book.update-users-by-hand': 'הכול נקבע ידנית ב־Control Hub: ממשק ה־API אינו מקבל זאת.',
  'webex-run-book.update-users-check':
    'ב־Control Hub כולם מופיעים כפי שכתוב כאן; אחר כך רושמים שוב את המצב ב־Patchbay.',
  'webex-run-book.no-add-ons': 'בלי תוספות',
  'webex-run-book.no-roles': 'בלי תפקידי ניהול',
  'webex-run-book.no-line': 'בלי מספר ובלי שלוחה',
  'webex-run-book.places': 'הגדרת המקומות שמשתמשים ב־{offer}',
  'webex-run-book.places-note': 'לובי, דלת וכדומה הם סביבות עבודה (Workspaces) ב־Control Hub, לא משתמשים.',
  'webex-run-book.restricted-on': 'הודעה ללקוח שמצב מנהל מוגבל פועל',
  'webex-run-book.restricted-off': 'כיבוי מצב מנהל מוגבל',
  'webex-run-book.restricted-taken': 'מנהלי הלקוח עצמו אינם יכולים:',
  'webex-run-book.restricted-stays':
    'שם פרטי, שם משפחה ושם תצוגה נשארים ניתנים לעריכה. השותף יכול לכבות את המצב.',
  'webex-run-book.restricted-off-note': 'מנהלי הלקוח עצמו יכולים אז להוסיף משתמשים ולשנות חבילות ושירותים.',
  'webex-run-book.restricted-off-check': 'המצב כבוי אצל הלקוח הזה.',
  'webex-run-book.record-back': 'רישום הפרטים האלה ושליחתם חזרה',
  'webex-run-book.report-back': 'דיווח חזרה',
  'webex-run-book.location-id-of': 'מזהה המיקום של {site}',
  'webex-run-book.record-back-none': 'כל המזהים כבר רשומים כאן.',
  'webex-run-book.record-back-check':
    'המצב והמזהים הוזנו ב־Patchbay, או נשלחו למי שהכין את מדריך הביצוע הזה, עם מספר הצעד של כל דבר שנראה אחרת.'
};
