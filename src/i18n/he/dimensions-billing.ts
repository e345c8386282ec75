/** Estimates of bills, and bills compared with customers. */
export const dimensionsBilling = {
  'dimensions-billing.absent-title': 'אין אזור חיוב',
  'dimensions-billing.absent-text':
    'לפי ההגדרות שלך היצרן אינו מחייב אותך ישירות. למשווקים שמישהו אחר מחייב אותם אין אזור חיוב, ולכן אין כאן מה לחזות או להתאים.',
  'dimensions-billing.to-settings': 'פתיחת ההגדרות',
  'dimensions-billing.no-customer': 'לחשבון הזה אין {dimensions}',
  'dimensions-billing.no-customer-text': 'אחרי שיתוכנן עבורו לקוח, יופיע כאן על מה יחויב.',
  'dimensions-billing.to-overview': 'פתיחת הסקירה',

  'dimensions-billing.estimate-title': 'אומדן, לפי המחירים שלך',
  'dimensions-billing.estimate-text':
    'המחירים הם של קבוצות התעריפים שלך: היצרן אינו מפרסם מחירים. מסים וזיכויים אינם כלולים. מה שהיצרן מחייב כתוב רק בחשבונית שלו.',
  'dimensions-billing.simulated': {
    one: 'שורה אחת בחשבונית של {day}, {amount}, נשענת על מרכזייה מדומה. היא נכללת באומדן; איש לא יחייב עליה.',
    two: 'שתי שורות בחשבונית של {day}, {amount}, נשענות על מרכזיות מדומות. הן נכללות באומדן; איש לא יחייב עליהן.',
    other:
      '{count} שורות בחשבונית של {day}, {amount}, נשענות על מרכזיות מדומות. הן נכללות באומדן; איש לא יחייב עליהן.'
  },
  'dimensions-billing.simulated-csv': 'בקובץ ה־CSV מופיע שם \u2066“(simulated)”\u2069 אחרי שם המשתמש.',
  'dimensions-billing.of-simulated': 'מתוך זה מדומה: {amount}',
  'dimensions-billing.example-prices':
    'חלק מהמחירים האלה הם עדיין הדוגמאות שלנו. אין אלה המחירים שהיצרן גובה ממך.',
  'dimensions-billing.to-prices': 'שינוי מחירים',
  'dimensions-billing.reading-customers': 'נאמד החיוב של הלקוחות',
  'dimensions-billing.reading-users': 'נאמד החיוב של הלקוח הזה',

  'dimensions-billing.runs': 'החשבוניות הבאות',
  'dimensions-billing.runs-about': 'היצרן מחייב ב־1 בכל חודש, מראש. בחירת חשבונית מציגה מה מופיע בה.',
  'dimensions-billing.run': 'חשבונית מיום',
  'dimensions-billing.lines': 'שורות',
  'dimensions-billing.zero-rated': 'בחיוב אפס',
  'dimensions-billing.unknown': 'המחיר אינו ידוע',
  'dimensions-billing.total': 'סך הכול',
  'dimensions-billing.first': 'הבאה',
  'dimensions-billing.choose-run': 'הצגת החשבונית מיום {day}',
  'dimensions-billing.invoice-of': 'חשבונית מיום {day}',
  'dimensions-billing.invoice-about': 'לפי תפקיד, מחיר וימים. רישיונות מחויבים לכל משתמש.',
  'dimensions-billing.nothing': 'דבר אינו מחויב',
  'dimensions-billing.nothing-on-invoice': 'אין שורות בחשבונית הזו.',
  'dimensions-billing.more-months': 'הצגת כל החודשים',
  'dimensions-billing.fewer-months': 'הצגת פחות חודשים',
  'dimensions-billing.amount-unknown': 'לא ידוע',
  'dimensions-billing.plus-unknown': {
    one: 'ועוד שורה אחת שמחירה אינו ידוע',
    two: 'ועוד שתי שורות שמחירן אינו ידוע',
    other: 'ועוד {count} שורות שמחירן אינו ידוע'
  },
  'dimensions-billing.download': 'הורדת CSV',
  'dimensions-billing.download-about':
    'השורות של החשבונית הזו בעמודות של נתוני החיוב של היצרן, מהדורת המשווק, כדי שאפשר יהיה להשוות בין השניים. מחיר שאינו ידוע נשאר ריק.',

  'dimensions-billing.role': 'תפקיד',
  'dimensions-billing.quantity': 'כמות',
  'dimensions-billing.price': 'מחיר לחודש',
  'dimensions-billing.days': 'ימים',
  'dimensions-billing.days-range': '{from} – {to}',
  'dimensions-billing.value': 'סכום',
  'dimensions-billing.about-line': '{role}, {days}',
  'dimensions-billing.rating.charged': 'בתשלום',
  'dimensions-billing.rating.zero-rated-internal': 'בחיוב אפס: מערכת פנימית',
  'dimensions-billing.rating.zero-rated-trial': 'בחיוב אפס: תקופת ניסיון',
  'dimensions-billing.rating.zero-rated-role': 'בחיוב אפס: תקופת ניסיון של התפקיד',
  'dimensions-billing.by-role': 'לפי תפקיד',
  'dimensions-billing.single-days': {
    one: 'תפקיד אחד היה ביום יחיד של התקופה שלו ואינו מופיע בחשבונית.',
    two: 'שני תפקידים היו ביום יחיד של התקופה שלהם ואינם מופיעים בחשבונית.',
    other: '{count} תפקידים היו ביום יחיד של התקופה שלהם ואינם מופיעים בחשבונית.'
  },
  'dimensions-billing.single-first': 'שגם תפקיד שהיה רק ב־1 בחודש אינו מופיע בחשבונית זו הפרשנות שלנו.',

  'dimensions-billing.users': 'השורות של החשבונית הזו',
  'dimensions-billing.users-about': 'שורה לכל רישיון של כל משתמש.',
  'dimensions-billing.user': 'משתמש',
  'dimensions-billing.search-users': 'חיפוש משתמשים',
  'dimensions-billing.search-users-placeholder': 'שם, דוא״ל או שלוחה',
  'dimensions-billing.users-shown': { one: 'שורה אחת', two: 'שתי שורות', other: '{count} שורות' },
  'dimensions-billing.no-user-title': 'לא נמצאה שורה',
  'dimensions-billing.no-user-text': 'בחשבונית הזו אין מי שמתאים לחיפוש.',
  'dimensions-billing.show-all': 'הצגת הכול',

  'dimensions-billing.trial-title': 'בחיוב אפס עד {last}',
  'dimensions-billing.trial-text':
    'ב־{paidFrom} תקופת הניסיון הופכת מעצמה ללקוח משלם; רק סיום ההתקשרות עם הלקוח מונע זאת. החשבונית מיום {run} היא הראשונה עם חיובים.',
  'dimensions-billing.internal-title': 'המערכת הפנימית אינה מחויבת',
  'dimensions-billing.internal-text': 'השורות שלה מופיעות בחשבונית בסכום אפס.',
  'dimensions-billing.planned-title': 'רק מתוכנן',
  'dimensions-billing.planned-text':
    'עדיין איש לא רשם שהלקוח הזה קיים אצל היצרן. התחזית היא מה שהיה מחויב לו נוצר ביום המתוכנן, או היום אם הוא כבר עבר.',
  'dimensions-billing.disabled-title': 'מושבת, והחיוב נמשך',
  'dimensions-billing.disabled-text':
    'למשתמשים אין גישה, אבל היצרן ממשיך לתעד ולחייב. רק סיום ההתקשרות עוצר זאת.',
  'dimensions-billing.ends-title': 'מסתיים ב־{day}',
  'dimensions-billing.end-due-text':
    'סיום ההתקשרות לא נרשם. בתחזית אין דבר שמתחיל אחרי אותו יום; אם ההתקשרות לא הסתיימה אצל היצרן, הלקוח ממשיך להיות מחויב שם. יש לרשום את הסיום תחת ״מצב״, או לבטל את התכנון.',
  'dimensions-billing.ends-text':
    'החודש של חשבונית מחויב מראש ובמלואו, גם אם ההתקשרות עם הלקוח מסתיימת במהלכו. מה שמתחיל אחרי אותו יום אינו מחויב.',

  'dimensions-billing.role-trials': 'תפקידים בתקופת ניסיון',
  'dimensions-billing.role-trials-about':
    'תקופות ניסיון של תפקידים מסוימים, שסוכמו מראש עם היצרן, בנפרד מתקופת ניסיון של הלקוח. השורות של התפקידים האלה בחיוב אפס.',
  'dimensions-billing.role-trials-none': 'אף תפקיד אינו בתקופת ניסיון.',
  'dimensions-billing.role-trial': '{role} עד {day}',
  'dimensions-billing.role-trial-until': 'עד {day}',
  'dimensions-billing.role-trial-over': 'הסתיימה',
  'dimensions-billing.role-trial-add': 'הוספת תקופת ניסיון של תפקיד',
  'dimensions-billing.role-trial-add-about': 'תחילה יש לסכם על תקופת הניסיון עם היצרן: כאן היא רק נרשמת.',
  'dimensions-billing.role-trial-last': 'היום האחרון של תקופת הניסיון',
  'dimensions-billing.role-trial-effect':
    'מיצירת הלקוח ועד {last} השורות של התפקיד הזה בחיוב אפס. מ־{paidFrom} התפקיד מחויב.',
  'dimensions-billing.role-trial-remove': 'הסרת תקופת הניסיון של {role}',
  'dimensions-billing.role-trial-remove-about':
    'מכאן והלאה מצופה שהשורות של התפקיד הזה יחויבו בכל הימים, גם בימים שעברו. אצל היצרן דבר אינו משתנה.',

  'dimensions-billing.identifier': 'מזהה לחיוב',
  'dimensions-billing.identifier-about': 'במה חשבוניות ופלטי החיוב מזהים את הלקוח.',
  'dimensions-billing.identifiers': 'מזהים לחיוב',
  'dimensions-billing.identifiers-about':
    'חשבוניות ופלטי החיוב מזהים לקוח לפי הסימוכין שלו, או לפי מזהה הדייר שלו כשהם ריקים.',
  'dimensions-billing.identifier.reference': 'סימוכין משלו',
  'dimensions-billing.identifier.tenant-identifier': 'אין סימוכין: מזהה הדייר',
  'dimensions-billing.identifier.ambiguous': 'סימוכין שיש גם ללקוח אחר',
  'dimensions-billing.identifier.too-long': 'סימוכין ארוכים מדי',
  'dimensions-billing.identifier.unchanged': 'כפי שנוצר',
  'dimensions-billing.identifier-unknown': 'עדיין לא ידוע כאן',
  'dimensions-billing.identifiers-good': 'לכל לקוח יש סימוכין משלו.',
  'dimensions-billing.identifiers-blank': {
    one: 'ללקוח אחד אין סימוכין, והוא יזוהה לפי מזהה הדייר שלו.',
    two: 'לשני לקוחות אין סימוכין, והם יזוהו לפי מזהי הדייר שלהם.',
    other: 'ל־{count} לקוחות אין סימוכין, והם יזוהו לפי מזהי הדייר שלהם.'
  },
  'dimensions-billing.identifiers-shared': {
    one: 'ללקוח אחד יש סימוכין שיש גם ללקוח אחר.',
    two: 'לשני לקוחות יש סימוכין שיש גם ללקוחות אחרים.',
    other: 'ל־{count} לקוחות יש סימוכין שיש גם ללקוחות אחרים.'
  },
  'dimensions-billing.identifiers-list': 'לקוחות ללא סימוכין משלהם',

  'dimensions-billing.customers': 'הלקוחות בחשבונית מיום {day}',
  'dimensions-billing.customer': 'לקוח',
  'dimensions-billing.search': 'חיפוש לקוחות',
  'dimensions-billing.search-placeholder': 'שם או סימוכין',
  'dimensions-billing.filters': 'לקוחות',
  'dimensions-billing.filter.all': 'הכול',
  'dimensions-billing.filter.charged': 'בתשלום',
  'dimensions-billing.filter.zero-rated': 'בחיוב אפס',
  'dimensions-billing.filter.unknown': 'המחיר אינו ידוע',
  'dimensions-billing.filter.simulated': 'מדומה',
  'dimensions-billing.filter.planned': 'רק מתוכננים',
  'dimensions-billing.filter.none': 'לא בחשבונית',
  'dimensions-billing.shown': { one: 'לקוח אחד', two: 'שני לקוחות', other: '{count} לקוחות' },
  'dimensions-billing.no-match-title': 'לא נמצא לקוח',
  'dimensions-billing.no-match-text': 'אפשר לשנות את החיפוש או את הסינון.',
  'dimensions-billing.empty-title': 'עדיין איש אינו מחויב',
  'dimensions-billing.empty-text': 'אחרי שיתוכנן לקוח של {dimensions}, יופיע כאן על מה יחויב.',
  'dimensions-billing.of-planned': 'מתוך זה {amount} ({lines}) עבור לקוחות שרק מתוכננים כאן.',
  'dimensions-billing.lines-count': { one: 'שורה אחת', two: 'שתי שורות', other: '{count} שורות' },
  'dimensions-billing.badge.simulated': {
    one: 'שורה מדומה אחת',
    two: 'שתי שורות מדומות',
    other: '{count} שורות מדומות'
  },
  'dimensions-billing.badge.trial': 'תקופת ניסיון',
  'dimensions-billing.badge.role-trial': 'תפקיד בתקופת ניסיון',
  'dimensions-billing.badge.internal': 'מערכת פנימית',

  'dimensions-billing.readings': 'מה מזה הוא הפרשנות שלנו',
  'dimensions-billing.readings-about':
    'היצרן אומר מתי חשבונית מופקת ולאילו ימים. על אלה אינו אומר דבר, ולכן אנחנו מפרשים אותם כפי שכתוב כאן.',
  'dimensions-billing.reading.given-on-first': 'תפקיד שניתן ב־1 בחודש מחויב בהפקה הבאה, לא בזו של אותו יום.',
  'dimensions-billing.reading.after-trial':
    'הימים שאחרי סיום תקופת ניסיון מחויבים בהפקה הבאה, כמו רישיון חדש.',
  'dimensions-billing.reading.after-internal':
    'הימים שאחרי שלקוח חדל להיות המערכת הפנימית מחויבים בהפקה הבאה, כמו רישיון חדש.',
  'dimensions-billing.reading.beyond-free':
    'שורה שנמשכת אחרי היום האחרון ללא תשלום מופיעה כאן אם היא עולה יותר משאר ימיה לפי המחירים שלך.',
  'dimensions-billing.reading.role-trial':
    'לתקופת ניסיון של תפקיד יש יום אחרון, כמו לתקופת ניסיון של לקוח; עד אז השורות שלו בחיוב אפס מיום יצירת הלקוח, והימים שאחריו מחויבים בהפקה הבאה.',
  'dimensions-billing.reading.came-and-went': 'תפקיד שניתן וניטל בין שתי הפקות מחויב על הימים שבהם היה.',
  'dimensions-billing.reading.only-on-first': 'תפקיד שהיה רק ב־1 בחודש אינו מופיע בחשבונית.',
  'dimensions-billing.reading.not-paid-twice': 'על יום ששולם מראש לא משלמים שוב כשהתפקיד ניתן מחדש.',
  'dimensions-billing.reading.pro-rata':
    'חלק של חודש עולה המחיר × מספר הימים ÷ ימי אותו חודש, בעיגול חצי כלפי מעלה. היצרן אינו מפרסם נוסחה.',
  'dimensions-billing.reading.minimum-term':
    'לפי ההגדרות שלך, רישיונות שמסתיימים מחויבים על 30 ימים לפחות, כפי שאומרת מדיניות ישנה של היצרן.',
  'dimensions-billing.reading.paid-in-advance':
    'חודש שמחויב מראש מחויב במלואו: על הימים שאחרי סיום במהלכו, של תפקיד או של ההתקשרות עם הלקוח, לא מוחזר דבר.',
  'dimensions-billing.reading.after-termination': 'ימים שאחרי סיום ההתקשרות אינם מחויבים.',
  'dimensions-billing.reading.matched-by':
    'שורה שייכת ללקוח שיש לו מזהה הדייר שלה, ואם אין כזה ללקוח עם הסימוכין שלה, ואם אין כזה ללקוח עם השם שלה.',
  'dimensions-billing.reading.blank-reference':
    'כשללקוח אין סימוכין, ייתכן שבחשבונית העמודה ריקה או שמופיע בה מזהה הדייר: אף אחד מהם אינו הבדל.',
  'dimensions-billing.reading.handed-over':
    'לקוח שנמסר אך לא נרשם כפעיל לעולם אינו נחשב חסר בחשבונית: ייתכן שהוא עדיין אינו קיים אצל היצרן.',

  'dimensions-billing.bill-about':
    'השוואה של חשבונית מהיצרן עם הלקוחות שלך: מי אינו מוכר, מי מחויב אף שהוא בתקופת ניסיון, מי מחויב אחרי הסיום, של מי הסימוכין שונים, ומי חסר.',
  'dimensions-billing.drop': 'בחירת קובץ ה־CSV של חשבונית, או גרירה לכאן',
  'dimensions-billing.drop-hint': 'נתוני החיוב של היצרן, מהדורת המשווק או מהדורת הארגון. עד {rows} שורות.',
  'dimensions-billing.stays-here':
    'הקובץ נקרא בכרטיסייה הזו ואינו נשמר. הוא נשכח כשהכרטיסייה נסגרת, ודבר ממנו אינו נכלל בייצוא.',
  'dimensions-billing.reading-file': 'הקובץ נקרא',
  'dimensions-billing.cancel': 'ביטול',
  'dimensions-billing.share': '{percent}%',
  'dimensions-billing.comparing': 'השוואה עם הלקוחות שלך',
  'dimensions-billing.file': 'קובץ',
  'dimensions-billing.edition': 'מהדורה',
  'dimensions-billing.edition.reseller': 'משווק',
  'dimensions-billing.edition.enterprise': 'ארגון',
  'dimensions-billing.lines-read': 'שורות שנקראו',
  'dimensions-billing.lines-matched': 'שורות של לקוחות מוכרים',
  'dimensions-billing.bill-total': 'סך הכול (הקובץ אינו נוקב במטבע)',
  'dimensions-billing.bill-estimate': 'אומדן של אותה חשבונית, לפי המחירים שלך',
  'dimensions-billing.month': 'החודש המחויב',
  'dimensions-billing.month-hint': 'רוב השורות בחשבונית מסתיימות בו. לפיו נקבע אילו מהלקוחות שלך חסרים.',
  'dimensions-billing.month-option': {
    one: 'חשבונית מיום {day} · שורה אחת',
    two: 'חשבונית מיום {day} · שתי שורות',
    other: 'חשבונית מיום {day} · {count} שורות'
  },
  'dimensions-billing.month-unknown': 'לא ידוע: בלי לחפש לקוחות חסרים',
  'dimensions-billing.another': 'קובץ אחר',
  'dimensions-billing.forget': 'שכחת הקובץ',

  'dimensions-billing.file-problem.empty': 'הקובץ ריק.',
  'dimensions-billing.file-problem.not-csv': 'זה אינו קובץ CSV אלא קובץ מסוג אחר, למשל חוברת עבודה.',
  'dimensions-billing.file-problem.no-rows': 'בקובץ יש כותרות, אבל אין שורות של חשבונית.',
  'dimensions-billing.file-problem.columns-missing': 'אלה אינם נתוני חיוב שאפשר להשוות. חסרות: {columns}.',
  'dimensions-billing.file-problem.too-many-rows': 'בקובץ יש יותר מ־{most} שורות.',
  'dimensions-billing.file-problem.too-large': 'הקובץ גדול מ־{megabytes} MB.',
  'dimensions-billing.file-problem.unreadable': 'הדפדפן לא הצליח לקרוא את הקובץ.',
  'dimensions-billing.file-remedy.empty': 'יש להוריד אותו שוב מאזור החיוב של היצרן.',
  'dimensions-billing.file-remedy.not-csv':
    'תחילה יש לייצא את הטבלה כ־CSV, או להוריד את קובץ ה־CSV של החשבונית.',
  'dimensions-billing.file-remedy.no-rows': 'יש להוריד אותו שוב מאזור החיוב של היצרן.',
  'dimensions-billing.file-remedy.columns-missing':
    'יש לבחור את קובץ ה־CSV של חשבונית תקופתית, עם השורה הראשונה שלו: עמודות מזוהות לפי הכותרות שלהן, בכל סדר.',
  'dimensions-billing.file-remedy.too-many-rows': 'יש לחלק אותו, כל חלק עם הכותרות, ולהשוות חלק אחר חלק.',
  'dimensions-billing.file-remedy.too-large': 'יש לבדוק שזה קובץ ה־CSV של חשבונית אחת.',
  'dimensions-billing.file-remedy.unreadable': 'יש לבדוק שהוא עדיין קיים, ולבחור אותו שוב.',

  'dimensions-billing.problems': {
    one: 'בעיה אחת בקובץ',
    two: 'שתי בעיות בקובץ',
    other: '{count} בעיות בקובץ'
  },
  'dimensions-billing.problems-about': 'מה שלא היה אפשר לקרוא אינו מושווה; כל השאר מושווה.',
  'dimensions-billing.problem-row': 'שורה',
  'dimensions-billing.problem-column': 'עמודה',
  'dimensions-billing.problem-what': 'בעיה',
  'dimensions-billing.problem.column-missing': 'העמודה חסרה.',
  'dimensions-billing.problem.column-twice': 'העמודה מופיעה פעמיים; הראשונה משמשת.',
  'dimensions-billing.problem.line-cut': 'בשורה יש פחות תאים מכותרות. היא מושמטת.',
  'dimensions-billing.problem.line-too-long': 'בשורה יש יותר תאים מכותרות. היא מושמטת.',
  'dimensions-billing.problem.unclosed-quote':
    'נפתחות מירכאות שאינן נסגרות. השורה הזו וכל הבאות אחריה מושמטות.',
  'dimensions-billing.problem.no-number': '״{text}״ אינו מספר.',
  'dimensions-billing.problem.no-number-empty': 'אין מספר.',
  'dimensions-billing.problem.ambiguous-number': 'אפשר לקרוא את ״{text}״ בשתי דרכים.',
  'dimensions-billing.problem.no-date': '״{text}״ אינו תאריך.',
  'dimensions-billing.problem.no-date-empty': 'אין תאריך.',
  'dimensions-billing.problem.dates-reversed': 'התקופה מסתיימת לפני שהיא מתחילה.',
  'dimensions-billing.remedy.column-missing': 'אם היא נחוצה, יש להוריד את הקובץ שוב.',
  'dimensions-billing.remedy.column-twice': 'יש להסיר את האחרת.',
  'dimensions-billing.remedy.line-cut':
    'יש להשוות את השורה עם הקובץ של היצרן; ייתכן שגיליון אלקטרוני קיצר אותה.',
  'dimensions-billing.remedy.line-too-long': 'תא שיש בו מפריד צריך להיות במירכאות. יש להוריד את הקובץ שוב.',
  'dimensions-billing.remedy.unclosed-quote': 'יש להוריד את הקובץ שוב, ולא לשמור אותו בגיליון אלקטרוני.',
  'dimensions-billing.remedy.no-number': 'יש לכתוב את המספר בספרות, כמו 1.25.',
  'dimensions-billing.remedy.ambiguous-number': 'יש לכתוב שברים עשרוניים עם נקודה בכל מקום, כמו היצרן.',
  'dimensions-billing.remedy.no-date': 'יש לכתוב את התאריך בצורה \u20662025-04-30\u2069.',
  'dimensions-billing.remedy.dates-reversed': 'יש להשוות את שני התאריכים עם החשבונית.',

  'dimensions-billing.findings': 'ממצאים',
  'dimensions-billing.findings-about':
    'כל ממצא מופיע פעם אחת לכל לקוח. הממצאים מתעדכנים לפי הלקוחות שלך: מה שמתוקן שם נעלם מכאן.',
  'dimensions-billing.finding-filters': 'סוגי ממצאים',
  'dimensions-billing.finding.all': 'הכול',
  'dimensions-billing.finding.unknown-customer': 'לקוח לא מוכר',
  'dimensions-billing.finding.ambiguous-customer': 'אחד מכמה לקוחות',
  'dimensions-billing.finding.charged-internal': 'המערכת הפנימית חויבה',
  'dimensions-billing.finding.charged-trial': 'תקופת ניסיון חויבה',
  'dimensions-billing.finding.charged-role-trial': 'תפקיד בתקופת ניסיון חויב',
  'dimensions-billing.finding.billed-after-termination': 'חיוב אחרי סיום ההתקשרות',
  'dimensions-billing.finding.not-billed': 'לא בחשבונית',
  'dimensions-billing.finding.reference-differs': 'הסימוכין שונים',
  'dimensions-billing.finding.name-differs': 'השם שונה',
  'dimensions-billing.search-findings': 'חיפוש ממצאים',
  'dimensions-billing.search-findings-placeholder': 'שם, סימוכין או מזהה',
  'dimensions-billing.findings-shown': { one: 'ממצא אחד', two: 'שני ממצאים', other: '{count} ממצאים' },
  'dimensions-billing.no-finding-title': 'אין ממצא מתאים',
  'dimensions-billing.no-finding-text': 'אפשר לשנות את החיפוש או את הסינון.',
  'dimensions-billing.agrees-title': 'אין אי־התאמות במה שמושווה',
  'dimensions-billing.agrees-text': {
    one: 'השורה האחת של החשבונית שייכת ללקוח שמוכר כאן, עם הסימוכין והשם הידועים. היא אינה מחייבת על המערכת הפנימית, בתקופת ניסיון או אחרי סיום ההתקשרות.',
    two: 'שתי השורות של החשבונית שייכות ללקוחות שמוכרים כאן, עם הסימוכין והשמות הידועים. אף אחת אינה מחייבת על המערכת הפנימית, בתקופת ניסיון או אחרי סיום ההתקשרות.',
    other:
      'כל {count} השורות של החשבונית שייכות ללקוחות שמוכרים כאן, עם הסימוכין והשמות הידועים. אף אחת אינה מחייבת על המערכת הפנימית, בתקופת ניסיון או אחרי סיום ההתקשרות.'
  },
  'dimensions-billing.agrees-missing.nobody': 'לא חסר אף לקוח שלך שאמור להופיע בה.',
  'dimensions-billing.agrees-missing.unknown': 'לא נבדק אם חסרים לקוחות שלך, כי החודש המחויב אינו ידוע.',
  'dimensions-billing.not-compared': 'מחירים, כמויות ומשתמשים אינם מושווים, ושורה שמופיעה פעמיים אינה מתגלה.',
  'dimensions-billing.agrees-but': 'שורות שלא היה אפשר לקרוא אינן כלולות בכך.',
  'dimensions-billing.finding': 'ממצא',
  'dimensions-billing.on-bill': 'בחשבונית',
  'dimensions-billing.nobody': 'אין מי שמוכר כאן',
  'dimensions-billing.details': 'פרטים',
  'dimensions-billing.details-of': 'פרטים: {finding}, {customer}',
  'dimensions-billing.download-findings': 'הורדת הממצאים',
  'dimensions-billing.told.unknown-customer': 'לאף לקוח שלך אין מזהה הדייר, הסימוכין או השם האלה.',
  'dimensions-billing.told.similar':
    'ללקוח שלך יש אותם סימוכין או אותו שם, אבל מזהה דייר אחר, והוא לעולם אינו משתנה.',
  'dimensions-billing.told.ambiguous-customer': 'לכמה לקוחות שלך יש אותם סימוכין.',
  'dimensions-billing.told.charged-internal': 'המערכת הפנימית אינה מחויבת.',
  'dimensions-billing.told.charged-trial': 'ללא תשלום עד {day}, היום האחרון של תקופת הניסיון.',
  'dimensions-billing.told.charged-role-trial': 'ללא תשלום: {trials}.',
  'dimensions-billing.told.billed-after-termination': 'ההתקשרות הסתיימה ב־{day}.',
  'dimensions-billing.told.billed-after-termination-unknown': 'ההתקשרות הסתיימה, ביום שאיש לא רשם.',
  'dimensions-billing.told.reference-differs': 'בחשבונית: {theirs}. כאן: {ours}.',
  'dimensions-billing.told.name-differs': 'בחשבונית: {theirs}. כאן: {ours}.',
  'dimensions-billing.told.blank': 'ריק',
  'dimensions-billing.told.not-billed': {
    one: 'צפויה: שורה אחת, {amount} לפי האומדן.',
    two: 'צפויות: שתי שורות, {amount} לפי האומדן.',
    other: 'צפויות: {count} שורות, {amount} לפי האומדן.'
  },
  'dimensions-billing.remedy-of.unknown-customer':
    'אם זה לקוח שלך, יש להוסיף אותו כאן או להדביק את מזהה הדייר שלו. אם לא, יש לפנות ליצרן.',
  'dimensions-billing.remedy-of.ambiguous-customer': 'יש להדביק את מזהי הדייר, או לתת לכל לקוח סימוכין משלו.',
  'dimensions-billing.remedy-of.charged-internal':
    'יש לשלוח את השורות האלה ליצרן, או לבטל את הסימון אם הלקוח אינו המערכת הפנימית.',
  'dimensions-billing.remedy-of.charged-trial':
    'יש לשלוח את השורות האלה ליצרן, או לתקן את סיום תקופת הניסיון אם היה אחר.',
  'dimensions-billing.remedy-of.charged-role-trial':
    'יש לשלוח את השורות האלה ליצרן, או לתקן את תקופת הניסיון של התפקיד אם הייתה אחרת.',
  'dimensions-billing.remedy-of.billed-after-termination':
    'יש לשלוח את השורות האלה ליצרן, או לתקן את יום סיום ההתקשרות.',
  'dimensions-billing.remedy-of.not-billed':
    'יש לבדוק אם הלקוח והתפקידים שלו קיימים אצל היצרן, או לתקן את המצב שלו כאן.',
  'dimensions-billing.remedy-of.reference-differs':
    'יש לכתוב אותם סימוכין בשני המקומות, כדי שמערכות אחרות ימצאו את הלקוח.',
  'dimensions-billing.remedy-of.name-differs': 'יש לכתוב אותו שם בשני המקומות.',
  'dimensions-billing.our-customers': 'לקוחות שלך',
  'dimensions-billing.expected-lines': 'שורות צפויות',
  'dimensions-billing.bill-lines': 'שורות החשבונית',
  'dimensions-billing.row': 'שורה',
  'dimensions-billing.product': 'מוצר',
  'dimensions-billing.csv.finding': 'ממצא',
  'dimensions-billing.csv.customer': 'לקוח',
  'dimensions-billing.csv.reference': 'מזהה לחיוב',
  'dimensions-billing.csv.tenant-id': 'מזהה הדייר',
  'dimensions-billing.csv.expected': 'צפוי (אומדן)',
  'dimensions-billing.csv.line': 'שורה בחשבונית',
  'dimensions-billing.csv.tenantcode': 'tenantcode',
  'dimensions-billing.csv.tenantcodeext': 'tenantcodeext',
  'dimensions-billing.csv.tenantname': 'tenantname',
  'dimensions-billing.csv.productname': 'productname',
  'dimensions-billing.csv.role': 'role',
  'dimensions-billing.csv.userid': 'userid',
  'dimensions-billing.csv.username': 'username',
  'dimensions-billing.csv.fromdate': 'fromdate',
  'dimensions-billing.csv.todate': 'todate',
  'dimensions-billing.csv.quantity': 'quantity',
  'dimensions-billing.csv.value': 'value'
};
