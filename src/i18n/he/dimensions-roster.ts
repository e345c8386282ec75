/** The roster of a telephone system, read from a list. */
export const dimensionsRoster = {
  'dimensions-roster.title': 'רשימת משתמשי המרכזייה',
  'dimensions-roster.about':
    'המשתמשים של המרכזייה האמיתית של הלקוח, מתוך רשימה שהיא מייצאת. הם מושווים לפי כתובת דוא״ל עם מי שנמצא כאן, ודבר אינו משתנה לפני שמוצג מה היה משתנה.',
  'dimensions-roster.draft': 'אפשר לקלוט אותה אחרי שהלקוח נוצר כאן. עד אז אפשר לבדוק אותה.',
  'dimensions-roster.paused': 'החיבור מושהה',
  'dimensions-roster.paused-about': 'עד להפעלה לא מיובא אף משתמש. אפשר להשוות את הרשימה, אך לא לקלוט אותה.',
  'dimensions-roster.steps': 'שלבי הייבוא',
  'dimensions-roster.step.source': 'רשימה',
  'dimensions-roster.step.columns': 'עמודות',
  'dimensions-roster.step.preview': 'תצוגה מקדימה',
  'dimensions-roster.paste': 'הדבקת הרשימה',
  'dimensions-roster.paste-hint': 'מועתקת מגיליון אלקטרוני, רצוי עם שורת הכותרות.',
  'dimensions-roster.example': 'שם פרטי,שם משפחה,דוא״ל,שלוחה',
  'dimensions-roster.file': 'בחירת קובץ CSV, או גרירה לכאן',
  'dimensions-roster.file-hint': 'עד {rows} משתמשים ו־{megabytes} MB. פסיק, נקודה־פסיק וטאב מתאימים כולם.',
  'dimensions-roster.simulated-source': 'או הכרעה לגבי המרכזייה המדומה',
  'dimensions-roster.simulated-about': 'המשתמשים שלה עם ההתנגשויות שלהם, כפי שהסנכרון המדומה פגש אותם.',
  'dimensions-roster.simulated-take': 'שימוש במרכזייה המדומה',
  'dimensions-roster.is-simulated': 'המשתמשים האלה באים מהמרכזייה המדומה. איש מהם אינו קיים.',
  'dimensions-roster.read': 'קריאת הרשימה',
  'dimensions-roster.reading': 'הרשימה נקראת…',
  'dimensions-roster.back': 'חזרה',
  'dimensions-roster.to-preview': 'השוואה',
  'dimensions-roster.comparing': 'בהשוואה…',
  'dimensions-roster.columns': 'העמודות של הרשימה',
  'dimensions-roster.columns-about': 'מה יש בכל עמודה נוחש לפי הכותרת שלה. בלי שלוחה אי אפשר לנטר איש.',
  'dimensions-roster.column.heading': 'ברשימה',
  'dimensions-roster.column.samples': 'ערכים ראשונים',
  'dimensions-roster.column.holds': 'מכילה',
  'dimensions-roster.column-number': 'עמודה {number}',
  'dimensions-roster.column-holds': 'מה מכילה {heading}',
  'dimensions-roster.column-unused': 'לא בשימוש',
  'dimensions-roster.no-sample': 'ריקה',
  'dimensions-roster.rows': { one: 'שורה אחת', two: 'שתי שורות', other: '{count} שורות' },
  'dimensions-roster.field.pbxId': 'מזהה במרכזייה',
  'dimensions-roster.field.subAccount': 'חשבון משנה',
  'dimensions-roster.field.firstName': 'שם פרטי',
  'dimensions-roster.field.lastName': 'שם משפחה',
  'dimensions-roster.field.name': 'שם מלא',
  'dimensions-roster.field.email': 'דוא״ל',
  'dimensions-roster.field.extension': 'שלוחה',
  'dimensions-roster.field.sipUser': 'שם משתמש SIP',
  'dimensions-roster.field.isAgent': 'נציג',
  'dimensions-roster.file-problem.empty': 'הרשימה ריקה.',
  'dimensions-roster.file-problem.not-csv':
    'זה אינו קובץ CSV אלא קובץ מסוג אחר, למשל חוברת עבודה. תחילה יש לייצא את הטבלה כ־CSV.',
  'dimensions-roster.file-problem.no-rows': 'ברשימה יש כותרות, אבל אין משתמשים מתחתיהן.',
  'dimensions-roster.file-problem.no-email-column': 'יש לציין באיזו עמודה נמצאת כתובת הדוא״ל.',
  'dimensions-roster.file-problem.no-extension-column': 'יש לציין באיזו עמודה נמצאת השלוחה.',
  'dimensions-roster.file-problem.too-large': 'הרשימה גדולה מ־{megabytes} MB. יש לחלק אותה.',
  'dimensions-roster.file-problem.too-many-rows': 'ברשימה יש יותר מ־{most} שורות. יש לחלק אותה.',
  'dimensions-roster.file-problem.unclosed-quote':
    'המירכאות שנפתחות בשורה {row} אינן נסגרות. יש לתקן זאת ברשימה.',
  'dimensions-roster.problem.too-long': 'ארוך מדי: {field}',
  'dimensions-roster.problem.email': 'זו אינה כתובת דוא״ל',
  'dimensions-roster.problem.agent': 'נציג, כן או לא? נחשב ללא',
  'dimensions-roster.problem.extension': 'שלוחה עם אותיות',
  'dimensions-roster.problem.stray-quote': 'מירכאות במקום שגוי: יש לבדוק את התאים',
  'dimensions-roster.problem.nobody': 'אין שם, אין דוא״ל ואין שלוחה',
  'dimensions-roster.problem.too-many-cells': 'יותר תאים מעמודות',
  'dimensions-roster.problem.twice': '{field}: כמו בשורה {row}',
  'dimensions-roster.preview': 'המשתמשים ברשימה',
  'dimensions-roster.summary': 'מה יקרה',
  'dimensions-roster.summary.create': {
    one: 'משתמש חדש אחד',
    two: 'שני משתמשים חדשים',
    other: '{count} משתמשים חדשים'
  },
  'dimensions-roster.summary.merge': {
    one: 'משתמש אחד ימוזג עם אדם מהחשבון',
    two: 'שני משתמשים ימוזגו עם אנשים מהחשבון',
    other: '{count} משתמשים ימוזגו עם אנשים מהחשבון'
  },
  'dimensions-roster.summary.update': {
    one: 'משתמש אחד ישתנה',
    two: 'שני משתמשים ישתנו',
    other: '{count} משתמשים ישתנו'
  },
  'dimensions-roster.summary.unchanged': {
    one: 'משתמש אחד ללא שינוי',
    two: 'שני משתמשים ללא שינוי',
    other: '{count} משתמשים ללא שינוי'
  },
  'dimensions-roster.summary.skip': {
    one: 'משתמש אחד יושמט',
    two: 'שני משתמשים יושמטו',
    other: '{count} משתמשים יושמטו'
  },
  'dimensions-roster.conflicts': {
    one: 'התנגשות אחת ממתינה להכרעה שלך',
    two: 'שתי התנגשויות ממתינות להכרעה שלך',
    other: '{count} התנגשויות ממתינות להכרעה שלך'
  },
  'dimensions-roster.conflicts-about': 'כתובת הדוא״ל שייכת למשתמש של לקוח אחר. בלי הכרעה המשתמש אינו נקלט.',
  'dimensions-roster.left': {
    one: 'נותרה התנגשות אחת',
    two: 'נותרו שתי התנגשויות',
    other: 'נותרו {count} התנגשויות'
  },
  'dimensions-roster.to-take-over': {
    one: 'משתמש אחד לקליטה',
    two: 'שני משתמשים לקליטה',
    other: '{count} משתמשים לקליטה'
  },
  'dimensions-roster.show-conflicts': 'הצגת ההתנגשויות',
  'dimensions-roster.all-keep-apart': 'ייבוא כולם בלי גישה',
  'dimensions-roster.all-leave-out': 'השמטת כולם',
  'dimensions-roster.outdated': 'משהו השתנה בינתיים',
  'dimensions-roster.outdated-about': 'התצוגה המקדימה מראה מה היה קורה עכשיו. יש לעבור עליה שוב לפני הקליטה.',
  'dimensions-roster.unreadable': {
    one: 'שורה אחת אינה שמישה',
    two: 'שתי שורות אינן שמישות',
    other: '{count} שורות אינן שמישות'
  },
  'dimensions-roster.no-column': {
    one: 'בלי ״{field}״ אי אפשר לזהות בוודאות משתמש מוכר אחד',
    two: 'בלי ״{field}״ אי אפשר לזהות בוודאות שני משתמשים מוכרים',
    other: 'בלי ״{field}״ אי אפשר לזהות בוודאות {count} משתמשים מוכרים'
  },
  'dimensions-roster.no-column-about':
    'הנתון הזה ידוע כאן, אבל ברשימה אין עמודה עבורו, או שהעמודה אינה בשימוש. מי שלא יזוהה ייקלט כמשתמש חדש, ויופיע גם כמי שכבר אינו ברשימה. יש לציין איזו עמודה מכילה את ״{field}״, או לטעון רשימה שיש בה עמודה כזו.',
  'dimensions-roster.recognised': {
    one: 'למשתמש מוכר אחד יש ברשימה הזו מזהה אחר, והוא מזוהה לפי כתובת הדוא״ל, או לפי השלוחה והשם.',
    two: 'לשני משתמשים מוכרים יש ברשימה הזו מזהה אחר, והם מזוהים לפי כתובת הדוא״ל, או לפי השלוחה והשם.',
    other: 'ל־{count} משתמשים מוכרים יש ברשימה הזו מזהה אחר, והם מזוהים לפי כתובת הדוא״ל, או לפי השלוחה והשם.'
  },
  'dimensions-roster.unseen': {
    one: 'משתמש אחד מהרשימה נמצא בחשבון משנה ומושמט',
    two: 'שני משתמשים מהרשימה נמצאים בחשבונות משנה ומושמטים',
    other: '{count} משתמשים מהרשימה נמצאים בחשבונות משנה ומושמטים'
  },
  'dimensions-roster.unseen-about': 'חשבונות משנה לא נבחרו כשהחיבור נוצר, ואי אפשר לשנות זאת.',
  'dimensions-roster.unseen-nobody': 'איש מהרשימה לא ייקלט.',
  'dimensions-roster.unseen-remedy':
    'אם העמודה {field} מציינת סניפים שאינם חשבונות משנה, יש לקבוע אותה כ״{unused}״.',
  'dimensions-roster.unseen-columns': 'שינוי העמודות',
  'dimensions-roster.reading-of': {
    one: 'משתמש אחד: {rule}',
    two: 'שני משתמשים: {rule}',
    other: '{count} משתמשים: {rule}'
  },
  'dimensions-roster.gone': {
    one: 'משתמש אחד שנמצא כאן כבר אינו ברשימה',
    two: 'שני משתמשים שנמצאים כאן כבר אינם ברשימה',
    other: '{count} משתמשים שנמצאים כאן כבר אינם ברשימה'
  },
  'dimensions-roster.gone-about': 'הם נשארים כאן עד שמישהו מסיר אותם. מה היצרן עושה לא מתועד.',
  'dimensions-roster.gone-show': 'הצגה מי הם',
  'dimensions-roster.gone-more': { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
  'dimensions-roster.replaced': {
    one: 'משתמש מדומה אחד יוסר',
    two: 'שני משתמשים מדומים יוסרו',
    other: '{count} משתמשים מדומים יוסרו'
  },
  'dimensions-roster.replaced-about': 'הרשימה של המרכזייה האמיתית באה במקום המדומה. ביטול הפעולה מחזיר אותם.',
  'dimensions-roster.replaced-people': {
    one: 'אחד מהם הוא גם אדם מהחשבון: רק הצד המדומה מוסר, עם הרישיונות שבאו ממנו; הגישה ושאר התפקידים נשארים.',
    two: 'שניים מהם הם גם אנשים מהחשבון: רק הצד המדומה מוסר, עם הרישיונות שבאו ממנו; הגישה ושאר התפקידים נשארים.',
    other:
      '{count} מהם הם גם אנשים מהחשבון: רק הצד המדומה מוסר, עם הרישיונות שבאו ממנו; הגישה ושאר התפקידים נשארים.'
  },
  'dimensions-roster.licences-gone': 'רישיונות שמוסרים עם המרכזייה המדומה',
  'dimensions-roster.licences-gone-about':
    'הם באו מההדמיה, ואיש אינו מחייב על אף יום מהם. לאנשים שנמצאים גם ברשימה יש Essential User, ומה שניתן להם ידנית, מחדש מהיום.',
  'dimensions-roster.replace-only': {
    one: 'הסרת משתמש מדומה אחד',
    two: 'הסרת שני משתמשים מדומים',
    other: 'הסרת {count} משתמשים מדומים'
  },
  'dimensions-roster.nothing': 'אין מה לקלוט.',
  'dimensions-roster.filters': 'אילו משתמשים מוצגים',
  'dimensions-roster.filter.all': 'הכול',
  'dimensions-roster.filter.create': 'חדשים',
  'dimensions-roster.filter.merge': 'ממוזגים',
  'dimensions-roster.filter.update': 'משתנים',
  'dimensions-roster.filter.unchanged': 'ללא שינוי',
  'dimensions-roster.filter.skip': 'מושמטים',
  'dimensions-roster.filter.conflict': 'התנגשויות',
  'dimensions-roster.filter.issues': 'לבדיקה',
  'dimensions-roster.filter.unreadable': 'לא שמישות',
  'dimensions-roster.column.user': 'משתמש',
  'dimensions-roster.column.extension': 'שלוחה',
  'dimensions-roster.column.becomes': 'מה יקרה',
  'dimensions-roster.column.issues': 'לבדיקה',
  'dimensions-roster.row': 'שורה {row}',
  'dimensions-roster.kind.create': 'חדש',
  'dimensions-roster.kind.merge': 'ממוזג',
  'dimensions-roster.kind.update': 'משתנה',
  'dimensions-roster.kind.unchanged': 'ללא שינוי',
  'dimensions-roster.kind.skip': 'מושמט',
  'dimensions-roster.kind.conflict': 'התנגשות',
  'dimensions-roster.kind.unreadable': 'לא שמישה',
  'dimensions-roster.issue.missing_extension': 'אין שלוחה',
  'dimensions-roster.issue.email_used_elsewhere': 'דוא״ל של משתמש אצל לקוח אחר',
  'dimensions-roster.issue.duplicate_email': 'דוא״ל משותף עם משתמש אחר',
  'dimensions-roster.issue.missing_email': 'אין דוא״ל',
  'dimensions-roster.issue.numbering_clash': 'שם משתמש ה־SIP הוא גם שלוחה',
  'dimensions-roster.issue.duplicate_extension': 'שלוחה משותפת עם משתמש אחר',
  'dimensions-roster.issue.primary_email_mismatch': 'השם כשל המשתמש הראשי, הדוא״ל אחר',
  'dimensions-roster.change': '{field}: {before} ← {after}',
  'dimensions-roster.change-role': 'בנוסף: {role}',
  'dimensions-roster.change-nothing': 'ריק',
  'dimensions-roster.no-access': 'אין גישה',
  'dimensions-roster.decide': 'מה לעשות עם {name}',
  'dimensions-roster.decide-open': 'הכרעה…',
  'dimensions-roster.choice.keep-apart': 'ייבוא בלי גישה',
  'dimensions-roster.choice.merge': 'מיזוג עם האדם מהחשבון הזה',
  'dimensions-roster.choice.leave-out': 'השמטה',
  'dimensions-roster.take-over': {
    one: 'קליטת משתמש אחד',
    two: 'קליטת שני משתמשים',
    other: 'קליטת {count} משתמשים'
  },
  'dimensions-roster.taking-over': {
    one: 'נקלט משתמש אחד…',
    two: 'נקלטים שני משתמשים…',
    other: 'נקלטים {count} משתמשים…'
  },
  'dimensions-roster.no-match-title': 'איש אינו מוצג',
  'dimensions-roster.show-all': 'הצגת הכול'
};
