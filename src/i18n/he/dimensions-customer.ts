/** The customer of an account: wizard, overview, edit, status. */
export const dimensionsCustomer = {
  'dimensions-customer.draft-title': 'הלקוח בהכנה',
  'dimensions-customer.draft-about': 'כל מה שהוזן עד כה נשמר. אפשר להמשיך מאותו מקום בכל עת.',
  'dimensions-customer.draft-missing': 'מה עוד חסר',
  'dimensions-customer.draft-complete': 'דבר אינו חסר. אפשר ליצור את הלקוח.',
  'dimensions-customer.continue': 'המשך',
  'dimensions-customer.not-given': 'לא צוין',
  'dimensions-customer.not-recorded': 'עדיין לא נרשם',

  'dimensions-customer.status-about.draft': 'הלקוח בהכנה כאן. היצרן אינו יודע עליו דבר.',
  'dimensions-customer.status-about.ready':
    'כל מה שהיצרן דורש נמצא. אפשר להמשיך לתכנן ולמסור; היצרן עדיין אינו יודע על הלקוח דבר.',
  'dimensions-customer.status-about.handed-over':
    'התוכנית נמסרה. אחרי שהלקוח קיים אצל היצרן, יש לרשום את היצירה.',
  'dimensions-customer.status-about.active': 'הלקוח קיים, יכול להיכנס, מתועד ומחויב.',
  'dimensions-customer.status-about.disabled':
    'הגישה מושעית: איש מהלקוח אינו יכול להיכנס. שיחות ומצב הנציגים ממשיכים להיות מתועדים, והחיוב נמשך.',
  'dimensions-customer.status-about.terminated':
    'דבר אינו מתועד עוד, ואיש אינו יכול להיכנס. רק התמיכה של היצרן יכולה להשיב את הלקוח.',
  'dimensions-customer.status-ours':
    '״טיוטה״, ״מוכן״ ו״נמסר״ הם מצבים של Patchbay עצמו; אצל היצרן יש ״פעיל״, ״מושבת״ ו״הסתיים״.',
  'dimensions-customer.terminated-on': 'תאריך סיום ההתקשרות',
  'dimensions-customer.terminates-on': 'מועד מתוכנן לסיום ההתקשרות',
  'dimensions-customer.history': 'מה נרשם עד כה',
  'dimensions-customer.history-by': '{when}, בידי {who}',
  'dimensions-customer.history-undone': 'בוטל מאז',
  'dimensions-customer.planned-on': 'תוכנן בתאריך',

  'dimensions-customer.record-handed-over': 'רישום מסירה',
  'dimensions-customer.record-active': 'רישום היצירה',
  'dimensions-customer.disable': 'השבתה',
  'dimensions-customer.re-enable': 'הפעלת הלקוח מחדש',
  'dimensions-customer.terminate-now': 'סיום מיידי',
  'dimensions-customer.terminate-later': 'סיום בתאריך מסוים',
  'dimensions-customer.move-termination': 'בחירת תאריך אחר',
  'dimensions-customer.take-back': 'ביטול התכנון',
  'dimensions-customer.more': 'עוד',
  'dimensions-customer.record-note': 'מכאן לא נשלח דבר: יש לעשות זאת בפורטל המשווקים, ולרשום זאת כאן.',
  'dimensions-customer.on-day': 'היום שבו זה קרה',
  'dimensions-customer.on-day-active': 'יום היצירה אצל היצרן',
  'dimensions-customer.day-between': 'מיום היצירה, {first}, ועד היום, {last}.',
  'dimensions-customer.day-until': 'לכל המאוחר היום, {last}.',
  'dimensions-customer.day-too-early':
    'הלקוח נוצר ב־{first}, ולא ייתכן שההתקשרות עמו הסתיימה לפני כן. יש לבחור יום בין {first} ל־{last}.',
  'dimensions-customer.day-too-late': 'כאן נרשם רק מה שכבר קרה. יש לבחור את {last} או יום מוקדם יותר.',
  'dimensions-customer.day-too-late-planned':
    'כאן נרשם רק מה שכבר קרה. יש לבחור את {last} או יום מוקדם יותר; יום מאוחר יותר מתכננים דרך ״{plan}״.',
  'dimensions-customer.day-from': 'החל ממחר, {first}.',
  'dimensions-customer.day-not-to-come':
    'אפשר לתכנן רק יום שטרם הגיע. יש לבחור את {first} או יום מאוחר יותר; מה שקרה היום או קודם לכן נרשם דרך ״{now}״.',
  'dimensions-customer.title.handed-over': 'לרשום שהלקוח נמסר?',
  'dimensions-customer.title.active': 'לרשום שהיצרן יצר את הלקוח?',
  'dimensions-customer.title.disabled': 'להשבית את הלקוח?',
  'dimensions-customer.title.re-enabled': 'להפעיל את הלקוח מחדש?',
  'dimensions-customer.title.terminated': 'לסיים עכשיו את ההתקשרות עם הלקוח?',
  'dimensions-customer.title.schedule': 'לסיים את ההתקשרות עם הלקוח בתאריך מסוים?',
  'dimensions-customer.title.take-back': 'לבטל את הסיום המתוכנן?',

  'dimensions-customer.effect.update': 'מה שמשתנה כאן מעכשיו צריך לשנות גם אצל היצרן.',
  'dimensions-customer.effect.invited': 'היצרן שולח הזמנה למשתמש הראשי.',
  'dimensions-customer.effect.billed': 'הרישיונות של הלקוח מחויבים מיום היצירה שלהם.',
  'dimensions-customer.effect.zero-internal': 'כמערכת הפנימית הלקוח נשאר בחשבוניות, עם שורות בחיוב אפס.',
  'dimensions-customer.effect.zero-trial':
    'כל עוד תקופת הניסיון נמשכת הלקוח מופיע בחשבוניות, עם שורות בחיוב אפס.',
  'dimensions-customer.effect.no-access': 'משתמשי הלקוח אינם יכולים עוד להיכנס.',
  'dimensions-customer.effect.still-recorded': 'שיחות ומצב הנציגים ממשיכים להיות מתועדים.',
  'dimensions-customer.effect.still-billed': 'החיוב נמשך.',
  'dimensions-customer.effect.still-zero': 'הלקוח נשאר בחשבוניות, עם שורות בחיוב אפס.',
  'dimensions-customer.effect.trial-goes-on': 'תקופת הניסיון נמשכת, ועדיין הופכת מעצמה לחיוב.',
  'dimensions-customer.effect.access-back': 'משתמשי הלקוח יכולים שוב להיכנס.',
  'dimensions-customer.effect.as-before': 'התיעוד והחיוב נמשכים; הם לא נפסקו כלל.',
  'dimensions-customer.effect.not-recorded': 'מהיום הזה ואילך דבר אינו מתועד עוד.',
  'dimensions-customer.effect.no-way-back':
    'בפורטל המשווקים אין דרך חזרה: רק התמיכה של היצרן יכולה להשיב לקוח.',
  'dimensions-customer.effect.trial-stops': 'תקופת הניסיון מסתיימת, ואינה הופכת לחיוב.',
  'dimensions-customer.effect.connection-closed': 'החיבור למרכזייה נסגר לתמיד.',
  'dimensions-customer.effect.no-more-lines': 'הימים שאחרי כן אינם מחויבים.',
  'dimensions-customer.effect.slot-free': 'לקוח אחר יוכל אז להיות המערכת הפנימית.',
  'dimensions-customer.effect.until-then': 'עד אז דבר אינו משתנה: הגישה, התיעוד והחיוב נמשכים.',
  'dimensions-customer.effect.by-hand': 'כאן דבר אינו קורה מעצמו. יש להזין את התאריך גם בפורטל המשווקים.',
  'dimensions-customer.effect.can-be-taken-back': 'עד אותו יום אפשר להזיז או לבטל את הסיום.',
  'dimensions-customer.effect.trial-moves': 'תקופת הניסיון נמשכת מספר ימים כמתוכנן, ולכן מסתיימת ב־{day}.',
  'dimensions-customer.effect.converts-before':
    'תקופת הניסיון מסתיימת לפני כן: מ־{day} הלקוח משלם, עד לסיום ההתקשרות.',
  'dimensions-customer.effect.no-plan': 'הלקוח נשאר כפי שהוא, בלי סיום מתוכנן.',
  'dimensions-customer.effect.take-back-vendor': 'יש להסיר את התאריך גם בפורטל המשווקים.',
  'dimensions-customer.disable-or-pause':
    'זה שונה מהשהיית החיבור למרכזייה, שעוצרת את איסוף הנתונים ומשאירה את הגישה כפי שהיא.',
  'dimensions-customer.show-connection': 'הצגת החיבור למרכזייה',

  'dimensions-customer.edit-details': 'עריכת פרטי הלקוח',
  'dimensions-customer.edit-about':
    'אפשר לשנות את כל אלה אחרי היצירה, מלבד סוגי מוצר מסוימים. יש לשנות זאת גם אצל היצרן.',
  'dimensions-customer.show-holder': 'הצגת {name}',
  'dimensions-customer.type-locked': 'אי אפשר לשנות את סוג המוצר הזה אחרי שהוקצה.',
  'dimensions-customer.type-none': 'כבר אינו בקטלוג',
  'dimensions-customer.reference-used': 'חשבוניות ופלטי החיוב מזהים את הלקוח לפיהם.',
  'dimensions-customer.reference-blank': 'ריקים: בחשבוניות ובפלטי החיוב מופיע במקומם מזהה הדייר.',
  'dimensions-customer.reference-shared': 'ללקוח אחר יש אותם סימוכין.',
  'dimensions-customer.reference-changed':
    'בפלטי חיוב חדשים יופיעו הסימוכין החדשים; מה שנוצר קודם נשאר כפי שהוא.',
  'dimensions-customer.country-hint': 'קובעת את שפת ברירת המחדל ואת תבנית המספרים.',
  'dimensions-customer.primary-gone': 'כבר אינו בין האנשים בחשבון',
  'dimensions-customer.invited-later': 'היצרן יזמין אותו כשהלקוח ייווצר שם. מכאן לא נשלח דבר.',
  'dimensions-customer.invited': 'הוזמן בידי היצרן כשהלקוח נוצר.',
  'dimensions-customer.about-invitation': 'ההזמנה של המשתמש הראשי',
  'dimensions-customer.record-tenant': 'רישום מזהה הדייר',
  'dimensions-customer.tenant-about':
    'יש להעתיק אותו מהיצרן אחרי שהלקוח קיים שם. הוא לעולם אינו משתנה, ומזהה את הלקוח כשאין סימוכין.',

  'dimensions-customer.trial': 'תקופת ניסיון',
  'dimensions-customer.no-trial': 'אין',
  'dimensions-customer.no-trial-later': 'תקופת ניסיון נבחרת כשהלקוח נוצר, ולא אחר כך.',
  'dimensions-customer.days-left': { one: 'נותר יום אחד', two: 'נותרו יומיים', other: 'נותרו {count} ימים' },
  'dimensions-customer.trial-ends-today': 'מסתיימת היום',
  'dimensions-customer.trial-last-day': 'היום האחרון של תקופת הניסיון: {day}',
  'dimensions-customer.trial-converts': 'ב־{day} היא הופכת מעצמה ללקוח משלם.',
  'dimensions-customer.trial-converted': 'תקופת הניסיון הסתיימה. מאז {day} הלקוח משלם.',
  'dimensions-customer.trial-terminated': 'סיום ההתקשרות עצר את תקופת הניסיון.',
  'dimensions-customer.trial-planned': 'תקופת הניסיון מתחילה עם היצירה.',
  'dimensions-customer.trial-planned-moves': 'אם היצרן יוצר את הלקוח ביום אחר, היום האחרון זז בהתאם.',
  'dimensions-customer.trial-change': 'שינוי תקופת הניסיון',
  'dimensions-customer.trial-change-about':
    'הלקוח עדיין לא קיים אצל היצרן: אפשר להאריך את תקופת הניסיון, לקצר אותה או לוותר עליה.',
  'dimensions-customer.trial-only-termination': 'רק סיום ההתקשרות עם הלקוח עוצר אותה.',
  'dimensions-customer.trial-disabled': 'השבתת הלקוח אינה עוצרת אותה.',
  'dimensions-customer.trial-reminder': 'תזכורת ליומן (.ics)',
  'dimensions-customer.trial-shorten': 'קיצור תקופת הניסיון',
  'dimensions-customer.trial-shorten-about':
    'אפשר לקצר תקופת ניסיון שכבר החלה, אבל לא להאריך אותה או לבטל אותה.',
  'dimensions-customer.trial-shorten-effect': 'מ־{day} הלקוח משלם, אלא אם ההתקשרות תסתיים קודם.',

  'dimensions-customer.internal-about':
    'אחד הלקוחות שלך יכול להיות המערכת הפנימית: לשימוש שלך ולהדגמות, ללא תשלום.',
  'dimensions-customer.internal-is': 'הלקוח הזה הוא המערכת הפנימית.',
  'dimensions-customer.internal-is-zero': 'הוא מופיע בחשבוניות, עם שורות בחיוב אפס.',
  'dimensions-customer.internal-held': 'המערכת הפנימית היא {name}.',
  'dimensions-customer.internal-on-title': 'לסמן את הלקוח הזה כמערכת הפנימית?',
  'dimensions-customer.internal-off-title': 'לבטל את סימון הלקוח הזה כמערכת הפנימית?',
  'dimensions-customer.internal-on': 'סימון כמערכת הפנימית',
  'dimensions-customer.internal-off': 'ביטול הסימון',
  'dimensions-customer.internal-purpose': 'למה היא מיועדת?',
  'dimensions-customer.internal-own-use': 'שימוש פנימי או הדגמות',
  'dimensions-customer.internal-own-use-about': 'האנשים שלך משתמשים בה, או שהיא מוצגת ללקוחות.',
  'dimensions-customer.internal-evaluation': 'לקוח מתנסה במערכת',
  'dimensions-customer.internal-evaluation-about': 'בחינה של המערכת בידי מי שאולי ירכוש אותה.',
  'dimensions-customer.effect.not-charged': 'אין עליה תשלום בחיוב הרגיל.',
  'dimensions-customer.effect.zero-lines': 'השורות שלה נשארות בחשבוניות, בחיוב אפס.',
  'dimensions-customer.effect.only-one': 'בינתיים לא יכול לקוח אחר להיות המערכת הפנימית.',
  'dimensions-customer.effect.after-terminated': 'ההתקשרות עם הלקוח הקודם הסתיימה, ולכן המקום פנוי.',
  'dimensions-customer.effect.charged-again': 'מאותו יום הלקוח מחויב כמו כל לקוח אחר.',
  'dimensions-customer.effect.vendor-details':
    'יש לסמן את \u2066“Internal system”\u2069, או לבטל את הסימון, גם בפרטי הלקוח אצל היצרן.',

  'dimensions-customer.connection-none': 'עדיין אין חיבור למרכזייה.',
  'dimensions-customer.connection-paused-about':
    'החיבור מושהה: דבר אינו נאסף ואינו מיובא. הדבר אינו נוגע לגישה.',
  'dimensions-customer.disabled-collects': 'הלקוח מושבת, לא החיבור: איסוף הנתונים נמשך.',
  'dimensions-customer.sub-accounts-on': 'כל חשבונות המשנה מנוטרים',
  'dimensions-customer.sub-accounts-off': 'חשבונות משנה אינם מנוטרים',
  'dimensions-customer.users-imported': {
    one: 'משתמש אחד של המרכזייה',
    two: 'שני משתמשים של המרכזייה',
    other: '{count} משתמשים של המרכזייה'
  },
  'dimensions-customer.users-access': {
    one: 'משתמש אחד עם גישה לפורטל',
    two: 'שני משתמשים עם גישה לפורטל',
    other: '{count} משתמשים עם גישה לפורטל'
  },
  'dimensions-customer.users-ended': {
    one: 'ההתקשרות עם הלקוח הסתיימה: לאיש אין גישה. משתמש אחד נשמר כאן לצפייה.',
    two: 'ההתקשרות עם הלקוח הסתיימה: לאיש אין גישה. שני משתמשים נשמרים כאן לצפייה.',
    other: 'ההתקשרות עם הלקוח הסתיימה: לאיש אין גישה. {count} משתמשים נשמרים כאן לצפייה.'
  },
  'dimensions-customer.users-charged': {
    one: 'תפקיד אחד בתשלום',
    two: 'שני תפקידים בתשלום',
    other: '{count} תפקידים בתשלום'
  },
  'dimensions-customer.roles-pending-about': 'מישהו צריך לעבור על התפקידים עד הסוף.',
  'dimensions-customer.roles-go': 'המשך לתפקידים',
  'dimensions-customer.roles-done': 'התפקידים הושלמו.',
  'dimensions-customer.show-users': 'הצגת המשתמשים',

  'dimensions-customer.findings': 'ממצאים',
  'dimensions-customer.findings-none': 'אין שום מניעה.',
  'dimensions-customer.findings-loading': 'הכול נבדק…',

  'dimensions-customer.remove': 'הסרה מהתוכנית',
  'dimensions-customer.remove-about':
    'מסיר מ־Patchbay את {dimensions} עם החיבור והמשתמשים שלו. אצל היצרן לא קורה דבר.',
  'dimensions-customer.remove-refused':
    'היצרן מכיר את הלקוח הזה, ולכן הוא נשאר כאן. אפשר לסיים את ההתקשרות איתו במקום זאת.',
  'dimensions-customer.remove-refused-handed-over':
    'הלקוח נמסר, ולכן הוא נשאר כאן. אם זו הייתה טעות, תחילה יש לבטל את המסירה ב״פעילות״.',
  'dimensions-customer.remove-refused-terminated': 'היצרן הכיר את הלקוח הזה, ולכן הוא נשאר כאן.',
  'dimensions-customer.remove-title': 'להסיר את {dimensions} מ־{account}?',
  'dimensions-customer.remove-goes': 'יחד איתו יוסרו:',
  'dimensions-customer.remove-details': 'פרטי הלקוח והחיבור למרכזייה',
  'dimensions-customer.remove-users': {
    one: 'משתמש אחד; אנשים נשארים בחשבון',
    two: 'שני משתמשים; אנשים נשארים בחשבון',
    other: '{count} משתמשים; אנשים נשארים בחשבון'
  },
  'dimensions-customer.remove-undo': 'כאן אפשר לבטל את הפעולה.',
  'dimensions-customer.at-glance-none': 'לא נוסף',
  'dimensions-customer.at-glance-users': { one: 'משתמש אחד', two: 'שני משתמשים', other: '{count} משתמשים' },
  'dimensions-customer.at-glance-show': 'הצגת {dimensions}',

  'dimensions-finding.part-missing': 'חסר: {part}.',
  'dimensions-finding.name-taken': 'יש לקוח אחר בשם {name}.',
  'dimensions-finding.name-taken-before': 'היה לקוח בשם {name}, שההתקשרות איתו הסתיימה.',
  'dimensions-finding.type-gone': 'סוג המוצר כבר אינו בקטלוג.',
  'dimensions-finding.type-unfit': 'סוג המוצר {name} אינו מוצע באזור שלך או למרכזייה הזו.',
  'dimensions-finding.type-example':
    'סוג המוצר {name} הוא דוגמה. יש לבחור סוג שקיבלת מהיצרן, או להפוך אותו לשלך בהגדרות.',
  'dimensions-finding.lock-not-acknowledged': 'סוג המוצר {name} נשאר לתמיד, ועדיין איש לא אישר זאת.',
  'dimensions-finding.template-gone': 'תבנית המרכזייה כבר אינה בקטלוג.',
  'dimensions-finding.template-key-missing':
    'לתבנית המרכזייה {name} אין מפתח ראשי, ולכן אי אפשר לתשאל את הלקוח.',
  'dimensions-finding.top-level-account':
    'החשבון במרכזייה הוא החשבון העליון שלך: היו מנוטרים חשבונות המשנה של כל הלקוחות שלך.',
  'dimensions-finding.trial-unfit':
    'תקופת ניסיון עד {day} אינה אפשרית. יש לשנות את תקופת הניסיון או לוותר עליה.',
  'dimensions-finding.trial-ending': {
    one: 'לתקופת הניסיון נותר יום אחד. ב־{day} היא הופכת מעצמה ללקוח משלם.',
    two: 'לתקופת הניסיון נותרו יומיים. ב־{day} היא הופכת מעצמה ללקוח משלם.',
    other: 'לתקופת הניסיון נותרו {count} ימים. ב־{day} היא הופכת מעצמה ללקוח משלם.'
  },
  'dimensions-finding.trial-ends-today': 'תקופת הניסיון מסתיימת היום. ב־{day} היא הופכת מעצמה ללקוח משלם.',
  'dimensions-finding.trial-converted': 'תקופת הניסיון הסתיימה: מאז {day} הלקוח משלם.',
  'dimensions-finding.termination-planned': 'ההתקשרות אמורה להסתיים ב־{day}.',
  'dimensions-finding.termination-due':
    'ההתקשרות הייתה אמורה להסתיים ב־{day}. אם הדבר נעשה יש לרשום זאת, ואם לא יש לבטל את התכנון.',
  'dimensions-finding.reference-blank': 'הסימוכין ריקים, ולכן חשבוניות מזהות את הלקוח לפי מזהה הדייר שלו.',
  'dimensions-finding.tenant-id-missing':
    'כאן לא ידועים סימוכין וגם לא מזהה הדייר, ולכן אי אפשר לשייך שורות של חשבונית ללקוח.',
  'dimensions-finding.reference-shared': 'ל־{name} יש אותם סימוכין, ולכן חשבוניות אינן מבדילות בין השניים.',
  'dimensions-finding.roles-pending': 'תפקידים ממתינים.',
  'dimensions-finding.connection-error': 'החיבור המדומה נעצר.',
  'dimensions-finding.connection-error-because': 'החיבור המדומה נעצר: {scenario}.',
  'dimensions-finding.connection-paused': 'החיבור מושהה, ולכן דבר אינו נאסף ואינו מיובא.',
  'dimensions-finding.sync-issues': {
    one: 'הסנכרון הותיר נקודה פתוחה אחת.',
    two: 'הסנכרון הותיר שתי נקודות פתוחות.',
    other: 'הסנכרון הותיר {count} נקודות פתוחות.'
  },
  'dimensions-finding.primary-email': 'למשתמש הראשי יש במרכזייה כתובת דוא״ל אחרת מזו שכאן.',
  'dimensions-finding.emails': {
    one: 'יש לבדוק את כתובת הדוא״ל של משתמש אחד: משותפת, של לקוח אחר, לא תקינה או חסרה.',
    two: 'יש לבדוק את כתובות הדוא״ל של שני משתמשים: משותפות, של לקוח אחר, לא תקינות או חסרות.',
    other: 'יש לבדוק את כתובות הדוא״ל של {count} משתמשים: משותפות, של לקוח אחר, לא תקינות או חסרות.'
  },
  'dimensions-finding.still-billed': 'הגישה מושעית, אבל התיעוד והחיוב נמשכים.',

  'record.dimensionsCustomers': 'לקוח {dimensions}',
  'record.dimensionsUsers': 'משתמש {dimensions}',
  'activity.kind.dimensions': '{dimensions}',
  'activity.unnamed.dimensionsCustomers': 'לקוח שהוסר מאז',
  'activity.unnamed.dimensionsUsers': 'משתמש שהוסר מאז',
  'field.acknowledgedTypeId': 'סוג המוצר שאושר לתמיד',
  'field.sync': 'סנכרון (מדומה)',
  'field.agentsFollowPbx': 'נציגים מקבלים את Agent User Add-On מעצמם',
  'field.dimensions-roles': 'תפקידים',
  'field.rolesDone': 'התפקידים הושלמו',
  'field.internalSince': 'מערכת פנימית מאז',
  'field.internalBefore': 'מערכת פנימית בעבר',
  'field.roleTrials': 'תפקידים בתקופת ניסיון',
  'field.createdOn': 'תאריך יצירה',
  'field.terminatesOn': 'תאריך סיום ההתקשרות',
  'field.pbx': 'משתמש של המרכזייה',
  'field.personId': 'אדם מהחשבון',
  'field.dimensions.productName': 'שם המוצר',
  'field.dimensions.kazooName': 'שם מערכת הטלפוניה',
  'field.dimensions.region': 'אזור',
  'field.dimensions.country': 'מדינת המשווק',
  'field.dimensions.trialsAllowed': 'סוכם על תקופות ניסיון',
  'field.dimensions.trialMaxDays': 'תקופת הניסיון המרבית, בימים',
  'field.dimensions.isBilledDirectly': 'חיוב ישיר',
  'field.dimensions.currency': 'מטבע',
  'field.dimensions.hasMinimumTerm': 'תקופה מזערית של 30 ימים',
  'field.dimensions.rateBands': 'קבוצות תעריפים',
  'field.dimensions.productTypes': 'סוגי מוצר',
  'field.dimensions.pbxTemplates': 'תבניות מרכזייה',
  'field.dimensions.defaultTemplateId': 'תבנית המרכזייה של ברירת המחדל',
  'field-value.removed-person': 'אדם שאינו נמצא כאן',

  'dimensions-wizard.none-title': 'בחשבון הזה עדיין אין {dimensions}',
  'dimensions-wizard.none-about':
    '{dimensions} מתחבר למערכת הטלפוניה של החשבון הזה, מייבא את המשתמשים שלה, ואז עוקב אחר שיחות ומצב הנציגים. Patchbay מתכנן כאן את הלקוח ואומר מראש מה אי אפשר לבטל ומה עולה כסף. שום דבר אינו נשלח אל היצרן.',
  'dimensions-wizard.none-known': 'מה שכבר ידוע על החשבון – שם, סימוכין, מדינה, אנשים – יוצע לך.',
  'dimensions-wizard.none-readonly': 'השותף שלך יכול להוסיף את {dimensions} לחשבון הזה.',
  'dimensions-wizard.leave': 'שמירה ויציאה',
  'dimensions-wizard.kept': 'מה שמוזן נשמר תוך כדי.',
  'dimensions-wizard.kept-short': 'מה שמוזן נשמר תוך כדי, חוץ מטקסט ארוך מדי.',
  'dimensions-wizard.details-about': 'מיהו הלקוח, ובמה יוכל להשתמש.',
  'dimensions-wizard.primary-user-about':
    'המנהל שנוצר יחד עם הלקוח ומנהל את שאר המשתמשים שלו. לכל לקוח דרוש לפחות אחד.',
  'dimensions-wizard.pbx-about': 'איך היצרן מגיע למערכת הטלפוניה של הלקוח. בסוף הצעד הזה נוצר הלקוח.',
  'dimensions-wizard.roles-about':
    'התוכנית של הלקוח שלמה; אצל היצרן הוא קיים רק אחרי שמישהו יצר אותו שם. למשתמשים דרושים תפקידים וגישה כדי להגיע למה שהם צריכים; עד אז הוא נחשב ״תפקידים ממתינים״.',
  'dimensions-wizard.from-account': 'מהחשבון.',
  'dimensions-wizard.take-from-account': 'שימוש בערך מהחשבון: {value}',
  'dimensions-wizard.not-loaded': 'בקריאה…',

  'dimensions-wizard.name-hint': 'מבדיל את הלקוח מכל שאר הלקוחות שלך.',
  'dimensions-wizard.name-too-long':
    'היצרן מקבל {most} תווים לכל היותר, וכאן יש {count}. יש לתת ללקוח שם קצר יותר.',
  'dimensions-wizard.name-taken': 'ללקוח אחר כבר יש השם הזה.',
  'dimensions-wizard.name-taken-before':
    'השם הזה היה של לקוח שההתקשרות איתו הסתיימה. אפשר להשתמש בו שוב; ברשימות יופיעו שניהם.',
  'dimensions-wizard.type-about': 'קובע את רמת הרישיונות ובמה הלקוח יכול להשתמש.',
  'dimensions-wizard.type-none-title': 'בקטלוג שלך אין סוגי מוצר',
  'dimensions-wizard.type-none':
    'היצרן אינו מפרסם את הרשימה שלו. יש להזין את סוגי המוצר שמסר נציג המכירות, ואז להמשיך כאן.',
  'dimensions-wizard.type-gone': 'סוג המוצר הזה כבר אינו בקטלוג. יש לבחור אחר.',
  'dimensions-wizard.type-required': 'יש לבחור סוג מוצר.',
  'dimensions-wizard.type-stays': 'נשאר אחרי ההקצאה',
  'dimensions-wizard.type-not-in-region': 'לא מוצע באזור שלך.',
  'dimensions-wizard.type-not-for-pbx': 'לא מוצע למערכות הטלפוניה שיש לך תבניות עבורן.',
  'dimensions-wizard.type-more': 'נציג המכירות שלך אצל היצרן יודע אילו סוגי מוצר אחרים קיימים.',
  'dimensions-wizard.type-features': 'כלול בו: {features}.',
  'dimensions-wizard.type-locks-title': 'סוג המוצר הזה נשאר לתמיד',
  'dimensions-wizard.type-locks': 'אי אפשר לשנות את {name} אחרי שהוקצה ללקוח. יש לוודא שזה הסוג הנכון.',
  'dimensions-wizard.type-acknowledge': 'ידוע לי שאי אפשר לשנות את {name} מאוחר יותר.',
  'dimensions-wizard.type-acknowledge-needed': 'יש לאשר זאת, או לבחור סוג מוצר אחר.',
  'dimensions-wizard.rates-differ':
    'דמי הרישיונות עשויים להשתנות לפי סוג המוצר, וייתכן שגם התעריף שלך ישתנה.',
  'dimensions-wizard.catalogue': 'הקטלוגים שבהגדרות',
  'dimensions-wizard.reference-hint': 'המזהה שלך עבור הלקוח הזה. הוא מודפס בחשבוניות ונוסף לפלטי החיוב.',
  'dimensions-wizard.reference-blank':
    'בלי סימוכין, חשבוניות ופלטי החיוב מזהים את הלקוח לפי מזהה הדייר שהיצרן נותן לו.',
  'dimensions-wizard.reference-shared':
    'ל־{name} יש אותם סימוכין. הדבר מותר, אבל פלטי החיוב לא יבדילו בין השניים.',
  'dimensions-wizard.country-hint': 'לפיה נקבעים השפה ותבנית המספרים.',
  'dimensions-wizard.country-connection': 'גם המדינה של החיבור למרכזייה נקבעת מראש לפיה.',
  'dimensions-wizard.country-reseller': 'המדינה שלך.',
  'dimensions-wizard.notes-hint':
    'לעמיתים שתומכים בלקוח. כל מי שנמצא כאן יכול לקרוא אותן: בלי סיסמאות ובלי מפתחות.',
  'dimensions-wizard.trial': 'תקופת ניסיון',
  'dimensions-wizard.trial-not-entitled':
    'היצרן מציע תקופות ניסיון רק אם סוכם עליהן מראש. אפשר לפנות למנהל התיק שלך אצל היצרן, ואז לציין זאת בהגדרות.',
  'dimensions-wizard.trial-about': 'רק עכשיו: היצרן אינו מתאר דרך להתחיל תקופת ניסיון מאוחר יותר.',
  'dimensions-wizard.trial-required': 'יש לבחור את היום האחרון של תקופת הניסיון.',
  'dimensions-wizard.trial-longest': {
    one: 'נקבע מראש לתקופת הניסיון המרבית, יום אחד מהיום. אפשר לבחור יום מוקדם יותר.',
    two: 'נקבע מראש לתקופת הניסיון המרבית, יומיים מהיום. אפשר לבחור יום מוקדם יותר.',
    other: 'נקבע מראש לתקופת הניסיון המרבית, {count} ימים מהיום. אפשר לבחור יום מוקדם יותר.'
  },
  'dimensions-wizard.trial-converts': 'מ־{day} זהו לקוח משלם, מעצמו. רק סיום ההתקשרות לפני כן מונע זאת.',
  'dimensions-wizard.trial-lines': 'עד אז השורות שלו בחשבונית הן אפס.',

  'dimensions-wizard.person': 'משתמש ראשי',
  'dimensions-wizard.person-hint': 'אדם מהחשבון הזה.',
  'dimensions-wizard.person-empty': 'אין בחשבון אדם מתאים.',
  'dimensions-wizard.person-none': 'בחשבון הזה עדיין אין אנשים. יש להוסיף את מי שינהל את משתמשי הלקוח.',
  'dimensions-wizard.person-required': 'יש לבחור משתמש ראשי, או להוסיף אחד.',
  'dimensions-wizard.person-add': 'הוספת מישהו חדש',
  'dimensions-wizard.person-add-about': 'האדם נוסף לאנשים בחשבון הזה ונעשה המשתמש הראשי.',
  'dimensions-wizard.person-add-action': 'הוספה ובחירה',
  'dimensions-wizard.person-email-hint': 'ההזמנה נשלחת לכתובת הזו. היא אינה יכולה להיות של מישהו אחר.',
  'dimensions-wizard.person-unnamed':
    'ידועה רק כתובת הדוא״ל של האדם הזה. היצרן דורש שם להצגה; אפשר לציין אותו תחת ״אנשים״.',
  'dimensions-wizard.person-open': 'פתיחת {name}',
  'dimensions-wizard.same-email-title': 'אותה כתובת דוא״ל כמו במרכזייה',
  'dimensions-wizard.same-email':
    'אם {person} נמצא גם במרכזייה, גם שם צריכה להיות הכתובת {email}. כך השניים נעשים משתמש אחד כשהמרכזייה מסונכרנת.',
  'dimensions-wizard.other-email':
    'עם כתובת אחרת שם נוצרים שני משתמשים: מנהל בלי שיחות, ומשתמש מרכזייה שאינו יכול להיכנס.',
  'dimensions-wizard.same-email-later':
    'כשרשימת משתמשים או סנכרון יגידו מי נמצא במרכזייה, הכתובת תושווה ויימסר אם יש הבדל.',
  'dimensions-wizard.likely-on-pbx': 'ל־{person} יש השלוחה {extension}, ולכן סביר שמדובר במשתמש של המרכזייה.',
  'dimensions-wizard.sign-in': 'כדי להיכנס עם Microsoft או Google, זו צריכה להיות הכתובת שמוכרת שם.',
  'dimensions-wizard.namesakes': {
    one: 'אדם אחד נוסף בחשבון הזה נושא אותו שם, עם כתובת אחרת: {emails}. יש לבחור את מי שכתובתו נמצאת במרכזייה.',
    two: 'שני אנשים נוספים בחשבון הזה נושאים אותו שם, עם כתובות אחרות: {emails}. יש לבחור את מי שכתובתו נמצאת במרכזייה.',
    other:
      '{count} אנשים נוספים בחשבון הזה נושאים אותו שם, עם כתובות אחרות: {emails}. יש לבחור את מי שכתובתו נמצאת במרכזייה.'
  },
  'dimensions-wizard.email-elsewhere-title': 'הכתובת הזו נמצאת בשימוש אצל לקוח אחר',
  'dimensions-wizard.email-elsewhere':
    'למשתמש של {customer} יש הכתובת {email}. למשתמשים שנכנסים דרושה כתובת משלהם, ולכן לאחד מהם לא תהיה גישה.',
  'dimensions-wizard.invitation': 'ההזמנה',
  'dimensions-wizard.invitation-later':
    'הזמנה תישלח בדוא״ל אל {person} מיד אחרי שהחשבון ייווצר אצל היצרן. Patchbay אינו שולח דבר.',
  'dimensions-wizard.invitation-paused': 'כך גם אם החיבור למרכזייה מושהה.',

  'dimensions-wizard.template-none-title': 'אין תבנית מרכזייה',
  'dimensions-wizard.template-none':
    'חיבור נוצר מתבנית מרכזייה, ובקטלוג שלך אין אף אחת. יש להוסיף תבנית ואז להמשיך כאן: מה שהוזן נשמר.',
  'dimensions-wizard.template-default': 'תבנית ברירת המחדל שלך',
  'dimensions-wizard.template-applied': 'התבנית {template} חלה, כי זו תבנית ברירת המחדל שלך.',
  'dimensions-wizard.template-other': 'שימוש בתבנית אחרת',
  'dimensions-wizard.template-choose': 'בחירת תבנית',
  'dimensions-wizard.template-hint': 'אין לך תבנית ברירת מחדל, ולכן צריך לבחור תבנית.',
  'dimensions-wizard.template-chosen': 'במקום תבנית ברירת המחדל שלך, {template}.',
  'dimensions-wizard.template-required': 'יש לבחור תבנית מרכזייה.',
  'dimensions-wizard.template-option': '{template} ({kind})',
  'dimensions-wizard.no-master-key':
    'אין לך מפתח ראשי עבור {template}. בלעדיו היצרן אינו יכול לתשאל את הלקוח בזמן ההקמה.',
  'dimensions-wizard.type-unfit-title': 'סוג המוצר ותבנית המרכזייה אינם מתאימים זה לזו',
  'dimensions-wizard.type-unfit': 'סוג המוצר {type} אינו מוצע עבור {kind}, והתבנית {template} היא מהסוג הזה.',
  'dimensions-wizard.type-unfit-back': 'בחירת סוג מוצר אחר',
  'dimensions-wizard.identifier.kazoo': 'מזהה החשבון ב־{kazoo}',
  'dimensions-wizard.identifier.3cx': 'שם המשתמש ב־3CX',
  'dimensions-wizard.identifier.teams': 'מזהה הדייר ב־Microsoft Teams',
  'dimensions-wizard.identifier-hint.kazoo': 'החשבון של הלקוח עצמו במרכזייה.',
  'dimensions-wizard.identifier-hint.3cx': 'מפתח הרישיון והסיסמה מוזנים אצל היצרן בלבד.',
  'dimensions-wizard.identifier-hint.teams': 'הדייר (tenant) של הלקוח אצל Microsoft.',
  'dimensions-wizard.top-level': 'זה החשבון שלנו, מעל החשבונות של הלקוחות שלנו',
  'dimensions-wizard.top-level-refused':
    'עם החשבון הזה היו מנוטרים חשבונות המשנה של כל הלקוחות שלך. יש להזין את החשבון של הלקוח עצמו, או לוותר על חשבונות המשנה.',
  'dimensions-wizard.connection-name': 'שם החיבור',
  'dimensions-wizard.connection-name-hint': 'היצרן דורש שם שאינו של שום חיבור אחר. נקבע מראש לשם הלקוח.',
  'dimensions-wizard.connection-name-short':
    'שם הלקוח ארוך מ־{most} התווים ששם של חיבור יכול להכיל. יש לתת לחיבור שם קצר שאינו של שום חיבור אחר.',
  'dimensions-wizard.connection-country': 'המדינה של מערכת הטלפוניה',
  'dimensions-wizard.country-from-template':
    'מהתבנית, כי ללקוח עדיין אין מדינה. המספרים שלה כתובים כנהוג במדינה הזו.',
  'dimensions-wizard.country-from-customer': 'נקבעה מראש למדינת הלקוח. המספרים שלה כתובים כנהוג במדינה הזו.',
  'dimensions-wizard.country-own': 'המספרים שלה כתובים כנהוג במדינה הזו.',
  'dimensions-wizard.sub-accounts-only-now': 'אפשר לבחור זאת רק עכשיו, כשהחיבור נוצר.',
  'dimensions-wizard.sub-accounts-title': 'חשבונות משנה',
  'dimensions-wizard.sub-accounts-on':
    'השיחות של כל חשבונות המשנה מנוטרות. גם המשתמשים שלהם מיובאים, וכל אחד מהם בתשלום.',
  'dimensions-wizard.sub-accounts-off':
    'רק החשבון של הלקוח עצמו מנוטר. חשבונות המשנה נספרים, כדי שאפשר יהיה לראות מה נותר בחוץ.',
  'dimensions-wizard.sub-accounts-remedy': 'כדי לשנות זאת מאוחר יותר, צריך ליצור חיבור חדש.',
  'dimensions-wizard.sub-accounts-teams':
    'היצרן אינו מדווח על חשבונות משנה ב־Microsoft Teams, ולכן הם אינם מוצעים.',
  'dimensions-wizard.sub-accounts-3cx': 'מסמכי היצרן אינם אומרים אם הוא מוצא חשבונות משנה ב־3CX.',
  'dimensions-wizard.state': 'החיבור מתחיל במצב',
  'dimensions-wizard.state-enabled': 'מופעל',
  'dimensions-wizard.state-enabled-about':
    'היצרן מתחבר מיד אחרי שהלקוח נוצר אצלו, מאתר את משתמשי המרכזייה ומייבא אותם. הניטור מתחיל אחרי שכל זה הסתיים.',
  'dimensions-wizard.state-paused': 'מושהה',
  'dimensions-wizard.state-paused-about':
    'דבר אינו מחובר ואיש אינו מיובא עד להפעלה. הדבר אינו משעה את הגישה של איש.',
  'dimensions-wizard.state-simulated':
    'כאן מרכזייה מדומה באה במקום האמיתית, כדי שאפשר יהיה לראות מה קורה. את זה מתחילים ידנית, בדף החיבור; Patchbay אינו מתחבר לדבר.',

  'dimensions-wizard.before-title': 'לפני יצירת הלקוח',
  'dimensions-wizard.before-about': 'מה אי אפשר לבטל, מה עולה כסף, ומי מקבל הודעה.',
  'dimensions-wizard.before-type-stays': 'סוג המוצר {name} נשאר לתמיד.',
  'dimensions-wizard.before-sub-accounts-on': 'חשבונות משנה מנוטרים. בחיבור הזה כך יישאר לתמיד.',
  'dimensions-wizard.before-sub-accounts-off': 'חשבונות משנה אינם מנוטרים. בחיבור הזה כך יישאר לתמיד.',
  'dimensions-wizard.before-users-charged':
    'כל משתמש של המרכזייה נעשה Essential User, שהוא בתשלום, מיד כשהחיבור מייבא אותו.',
  'dimensions-wizard.before-users-charged-later':
    'כל משתמש של המרכזייה נעשה Essential User, שהוא בתשלום, אחרי שהחיבור מופעל.',
  'dimensions-wizard.before-price': 'אומדן: {price} לכל משתמש לחודש, לפי הקטלוג שלך.',
  'dimensions-wizard.before-no-price': 'בקטלוג שלך אין לכך מחיר.',
  'dimensions-wizard.before-price-trial': 'במהלך תקופת הניסיון השורות הן אפס.',
  'dimensions-wizard.before-nothing-imported': 'החיבור מושהה: עדיין דבר אינו מחובר ואינו מיובא.',
  'dimensions-wizard.before-invited':
    'הזמנה נשלחת אל {person}, לכתובת {email}, מיד אחרי שהחשבון נוצר אצל היצרן.',
  'dimensions-wizard.before-invited-nobody': 'המשתמש הראשי מוזמן מיד אחרי שהחשבון נוצר אצל היצרן.',
  'dimensions-wizard.before-trial-converts':
    'תקופת הניסיון מסתיימת ב־{until}. מ־{from} הלקוח משלם, אלא אם ההתקשרות הסתיימה קודם.',
  'dimensions-wizard.before-billed-at-once': 'אין תקופת ניסיון: רישיונות מחויבים מהיום שבו הם נוספים.',
  'dimensions-wizard.before-later': 'את השם, הסימוכין, המדינה וההערות אפשר לשנות בכל עת.',
  'dimensions-wizard.before-planned':
    'היצירה כאן משלימה את התוכנית. אצל היצרן הלקוח קיים רק אחרי שמישהו יצר אותו שם.',
  'dimensions-wizard.before-acknowledge': 'קראתי זאת, וכך יש ליצור את הלקוח.',
  'dimensions-wizard.before-acknowledge-needed': 'יש לאשר זאת לפני שהלקוח נוצר.',
  'dimensions-wizard.missing-title': 'משהו חסר לפני שאפשר ליצור את הלקוח',
  'dimensions-wizard.missing-in': 'חסרים: {parts}.',
  'dimensions-wizard.go-to': 'מעבר אל ״{step}״',
  'dimensions-wizard.create': 'יצירת הלקוח',

  'dimensions-wizard.roles-pending':
    'יש לתת תפקידים למשתמשים הקיימים, ואז לסמן שהצעד הזה הושלם. אפשר לעצור ולהמשיך בכל עת.',
  'dimensions-wizard.roles-done-title': 'התפקידים הושלמו',
  'dimensions-wizard.roles-done': 'מישהו עבר על התפקידים עד הסוף. אפשר לשנות אותם בכל עת תחת ״משתמשים״.',
  'dimensions-wizard.roles-awaited-none': 'אין חיבור למרכזייה, ולכן אפשר לתת תפקידים רק לאנשים בחשבון.',
  'dimensions-wizard.roles-awaited-paused':
    'החיבור למרכזייה מושהה, ולכן איש אינו מיובא. בינתיים אפשר לתת תפקידים רק לאנשים בחשבון.',
  'dimensions-wizard.roles-awaited-syncing':
    'הסנכרון, שכאן הוא מדומה, לא הותחל או לא הסתיים. בינתיים אפשר לתת תפקידים רק לאנשים בחשבון; משתמשי המרכזייה יבואו אחר כך.',
  'dimensions-wizard.roles-who': 'למי יש איזה תפקיד',
  'dimensions-wizard.roles-more': {
    one: 'משתמש אחד נוסף מופיע בדף המשתמשים.',
    two: 'שני משתמשים נוספים מופיעים בדף המשתמשים.',
    other: '{count} משתמשים נוספים מופיעים בדף המשתמשים.'
  },
  'dimensions-wizard.roles-imported': {
    one: 'משתמש אחד בא מהמרכזייה בלבד, בלי גישה.',
    two: 'שני משתמשים באים מהמרכזייה בלבד, בלי גישה.',
    other: '{count} משתמשים באים מהמרכזייה בלבד, בלי גישה.'
  },
  'dimensions-wizard.roles-none': 'אין תפקידים',
  'dimensions-wizard.roles-primary': 'משתמש ראשי',
  'dimensions-wizard.roles-assign': 'הקצאת תפקידים',
  'dimensions-wizard.roles-open-connection': 'פתיחת החיבור',
  'dimensions-wizard.roles-finish': 'הושלם',
  'dimensions-wizard.roles-later': 'אחר כך',
  'dimensions-wizard.roles-reopen': 'סימון חוזר כממתינים'
};
