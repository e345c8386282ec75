/** What is handed over for Dimensions: the plan, tables for people, and the run-book. */
export const dimensionsExport = {
  'dimensions-export.about':
    'קבצים למי שיוצר את הלקוח בפורטל המשווקים. שום דבר אינו נשלח לשום מקום, ואין בהם מפתח או סיסמה.',
  'dimensions-export.show-run-book': 'הצגת מדריך הביצוע',
  'dimensions-export.reading': 'קריאת משתמשים…',
  'dimensions-export.contents': 'תוכן',
  'dimensions-export.file-name': 'שם הקובץ',
  'dimensions-export.download': 'הורדה',
  'dimensions-export.downloaded': 'נשמר בשם {file}.',
  'dimensions-export.then-hand-over': 'אחרי שזה נמצא אצל מישהו אחר, יש לרשום את המסירה.',
  'dimensions-export.hand-over': 'רישום המסירה',
  'dimensions-export.draft': 'הלקוח עדיין טיוטה',
  'dimensions-export.draft-about':
    'מה שחסר כתוב למטה, וגם בקבצים. יש להשלים זאת באשף לפני שמישהו עובד לפיהם.',
  'dimensions-export.go-on': 'המשך הטיוטה',
  'dimensions-export.blocked': 'משהו חוסם',
  'dimensions-export.blocked-about': 'זה מפורט גם בקבצים. תחילה יש לתקן זאת.',
  'dimensions-export.simulated': {
    one: 'משתמש אחד בא ממרכזייה מדומה ומסומן כך בקבצים. מי שעובד לפיהם אינו צריך ליצור אותו.',
    two: 'שני משתמשים באים ממרכזייה מדומה ומסומנים כך בקבצים. מי שעובד לפיהם אינו צריך ליצור אותם.',
    other: '{count} משתמשים באים ממרכזייה מדומה ומסומנים כך בקבצים. מי שעובד לפיהם אינו צריך ליצור אותם.'
  },
  'dimensions-export.plan': 'תוכנית',
  'dimensions-export.plan-about':
    'הכול בקובץ אחד בערכים מדויקים, עבור תוכנות. זו אינה בקשה לממשק ה־API של היצרן: המסמכים שלו סותרים זה את זה.',
  'dimensions-export.plan-contents': {
    one: 'לקוח אחד עם משתמש אחד',
    two: 'לקוח אחד עם שני משתמשים',
    other: 'לקוח אחד עם {count} משתמשים'
  },
  'dimensions-export.preview': 'הצצה לקובץ',
  'dimensions-export.preview-part': {
    one: 'מוצג {shown} מתוך משתמש אחד.',
    two: 'מוצגים {shown} מתוך שני משתמשים.',
    other: 'מוצגים {shown} מתוך {count} משתמשים.'
  },
  'dimensions-export.preview-rows': {
    one: 'מוצגת {shown} מתוך שורה אחת.',
    two: 'מוצגות {shown} מתוך שתי שורות.',
    other: 'מוצגות {shown} מתוך {count} שורות.'
  },
  'dimensions-export.tables': 'טבלאות לאנשים',
  'dimensions-export.tables-about':
    'CSV לגיליונות אלקטרוניים. תא שגיליון היה מחשב מתחיל בגרש; הערך המדויק נמצא בתוכנית.',
  'dimensions-export.customers': 'לקוח',
  'dimensions-export.users': 'משתמשים והתפקידים שלהם',
  'dimensions-export.estimate': 'אומדן של החשבונית הבאה',
  'dimensions-export.rows': { one: 'שורה אחת', two: 'שתי שורות', other: '{count} שורות' },
  'dimensions-export.estimate-none': 'היצרן אינו מחייב אותך ישירות, ולכן אין אזור חיוב ואין אומדן.',
  'dimensions-export.estimate-empty': 'בחשבונית הבאה לא הייתה אף שורה.',
  'dimensions-export.estimate-about':
    'תחת הכותרות של נתוני החיוב של היצרן, כדי שאפשר יהיה להשוות עם הקובץ האמיתי. המחירים הם שלך, והחישוב היחסי הוא הפרשנות שלנו.',
  'dimensions-export.checks': 'מה לבדוק',
  'dimensions-export.checks-none': 'אף כלל לא מצא דבר.',

  'dimensions-run-book.title': 'מדריך ביצוע ל־{dimensions}: {account}',
  'dimensions-run-book.about':
    'מה עושים בפורטל המשווקים, לפי הסדר של ארבעת הצעדים שלו. שום דבר לא נשלח אל היצרן.',
  'dimensions-run-book.simulated': {
    one: 'משתמש אחד בא ממרכזייה מדומה ואינו במרכזייה האמיתית של הלקוח הזה. אין ליצור אותו.',
    two: 'שני משתמשים באים ממרכזייה מדומה ואינם במרכזייה האמיתית של הלקוח הזה. אין ליצור אותם.',
    other: '{count} משתמשים באים ממרכזייה מדומה ואינם במרכזייה האמיתית של הלקוח הזה. אין ליצור אותם.'
  },
  'dimensions-run-book.rule': 'למה? כלל {id}: {reason}',
  'dimensions-run-book.rule-ours': 'למה? כלל {id}, הפרשנות שלנו: {reason}',
  'dimensions-run-book.section.before': 'לפני שמתחילים',
  'dimensions-run-book.section.details': 'צעד 1: פרטי הלקוח',
  'dimensions-run-book.section.primary-user': 'צעד 2: פרטי המשתמש הראשי',
  'dimensions-run-book.section.pbx': 'צעד 3: פרטי המרכזייה',
  'dimensions-run-book.section.roles': 'צעד 4: הקצאת תפקידים',
  'dimensions-run-book.section.after': 'אחרי היצירה',
  'dimensions-run-book.none.primary-user': 'הלקוח כבר קיים, ולכן איש אינו מוזמן שוב.',
  'dimensions-run-book.none.pbx': 'לא מתוכנן חיבור למרכזייה.',
  'dimensions-run-book.permission': 'בדיקת ההרשאה שלך בפורטל המשווקים',
  'dimensions-run-book.permission-note':
    'למשתמש שלך דרושה ההרשאה \u2066Customer Administrator\u2069, שדורשת בעצמה את \u2066Reseller Website Access\u2069.',
  'dimensions-run-book.permission-check':
    'בדף \u2066Customers\u2069 נמצא הלחצן \u2066“+ Create New Customer”\u2069.',
  'dimensions-run-book.trial-agreed': 'בדיקה שהיצרן הסכים לתקופות ניסיון',
  'dimensions-run-book.trial-agreed-note':
    'בלי ההסכמה אין בטופס \u2066“Enable Trial Period”\u2069. יש לפנות למנהל התיק.',
  'dimensions-run-book.role-trials': 'בדיקה שהיצרן הסכים לתקופות הניסיון של התפקידים האלה',
  'dimensions-run-book.role-trials-note': 'בפורטל אין מזינים דבר. בלי ההסכמה התפקידים מחויבים.',
  'dimensions-run-book.secrets': 'הכנת פרטי הגישה של {template}',
  'dimensions-run-book.secrets-note': 'Patchbay אינו שומר מפתחות או סיסמאות. הם מוזנים בפורטל בלבד.',
  'dimensions-run-book.secrets-ask.kazoo': 'מפתח ה־API של המרכזייה, אם הוא אינו נמצא בתבנית.',
  'dimensions-run-book.secrets-ask.3cx': 'מפתח הרישיון והסיסמה של מערכת 3CX.',
  'dimensions-run-book.secrets-ask.teams': 'מנהל של הדייר (tenant) ב־Microsoft. אילו הגדרות נדרשות לא מתועד.',
  'dimensions-run-book.master-key': 'מתן מפתח ראשי לתבנית {template}',
  'dimensions-run-book.master-key-note': 'בלעדיו אי אפשר לתשאל את חשבון הלקוח במרכזייה כשהלקוח נוצר.',
  'dimensions-run-book.master-key-check': 'המפתח של התבנית רואה את כל חשבונות הלקוחות במרכזייה.',
  'dimensions-run-book.kazoo-requirements': 'בדיקת מערכת {kazoo}',
  'dimensions-run-book.kazoo-requirements-note':
    'גרסה 4.2 ומעלה, ושם משתמש SIP של מכשיר אינו זהה לשלוחה, למשתמש, למזהה נוכחות (presence ID) או למספר של call flow.',
  'dimensions-run-book.open-form': 'בחירת \u2066“+ Create New Customer”\u2069 בדף \u2066Customers\u2069',
  'dimensions-run-book.open-form-check': 'בצעד 1 נדרשים פרטי הלקוח.',
  'dimensions-run-book.open-customer': 'בחירת \u2066“Edit”\u2069 לצד {customer} בדף \u2066Customers\u2069',
  'dimensions-run-book.open-customer-check': 'מזהה הדייר זהה לזה שכתוב כאן.',
  'dimensions-run-book.details': 'הזנת פרטי הלקוח',
  'dimensions-run-book.details-compare': 'השוואת פרטי הלקוח',
  'dimensions-run-book.stays-for-good': 'אי אפשר לשנות לעולם את סוג המוצר {name} אחרי שהוקצה.',
  'dimensions-run-book.rates': 'דמי הרישיונות עשויים להשתנות לפי סוג המוצר.',
  'dimensions-run-book.trial':
    'יש לסמן \u2066“Enable Trial Period”\u2069; התאריך נקבע מראש לתקופת הניסיון המרבית.',
  'dimensions-run-book.trial-end': {
    one: 'יום אחד מהיצירה: {day}, אם הלקוח נוצר ב־{created}',
    two: 'יומיים מהיצירה: {day}, אם הלקוח נוצר ב־{created}',
    other: '{count} ימים מהיצירה: {day}, אם הלקוח נוצר ב־{created}'
  },
  'dimensions-run-book.trial-turns':
    'אחרי אותו יום הלקוח משלם, מעצמו. רק סיום ההתקשרות איתו עוצר תקופת ניסיון.',
  'dimensions-run-book.no-trial': 'אין לסמן את \u2066“Enable Trial Period”\u2069.',
  'dimensions-run-book.details-missing': 'עדיין לא הוחלט: {field}.',
  'dimensions-run-book.type-example': '{name} (דוגמה)',
  'dimensions-run-book.type-ask': 'איזה סוג מוצר קיבלת מהיצרן: {name} הוא דוגמה שלנו.',
  'dimensions-run-book.details-check': 'כל הערכים הם בדיוק אלה.',
  'dimensions-run-book.reference': 'הזנת הסימוכין {reference}',
  'dimensions-run-book.reference-note': 'הם מודפסים בחשבוניות ומופיעים בפלטי החיוב.',
  'dimensions-run-book.reference-blank': 'השארת הסימוכין ריקים',
  'dimensions-run-book.reference-blank-note': 'בחשבוניות ובפלטי החיוב מופיע אז במקומם מזהה הדייר.',
  'dimensions-run-book.primary-user': 'הזנת המשתמש הראשי',
  'dimensions-run-book.display-name': 'שם',
  'dimensions-run-book.email': 'דוא״ל',
  'dimensions-run-book.primary-same':
    'אם האדם הזה נמצא גם במרכזייה, כתובת הדוא״ל שם צריכה להיות זהה; אחרת ייווצרו שני משתמשים.',
  'dimensions-run-book.primary-invited': 'ההזמנה נשלחת מיד אחרי שהלקוח נוצר, גם כשהחיבור מושהה.',
  'dimensions-run-book.primary-missing': 'מיהו המשתמש הראשי. עדיין לא נבחר איש.',
  'dimensions-run-book.primary-check': 'למשתמש הראשי יש התפקיד User Administrator.',
  'dimensions-run-book.template-default': 'השארת תבנית ברירת המחדל {template} כפי שהיא',
  'dimensions-run-book.template-choose': 'בחירת תבנית המרכזייה {template}',
  'dimensions-run-book.template-missing': 'באיזו תבנית מרכזייה משתמשים. זו שתוכננה כבר אינה בקטלוג.',
  'dimensions-run-book.template-check': 'בטופס מוצגים השדות של {kind}.',
  'dimensions-run-book.connection': 'הזנת החיבור של הלקוח',
  'dimensions-run-book.connection-compare': 'השוואת החיבור למרכזייה',
  'dimensions-run-book.connection-name': 'שם החיבור',
  'dimensions-run-book.identifier-missing': 'החשבון של הלקוח עצמו במרכזייה.',
  'dimensions-run-book.identifier-check': 'זה החשבון של הלקוח עצמו, לא שלך שמעל כל הלקוחות.',
  'dimensions-run-book.sub-accounts-on': 'סימון \u2066“Auto Provision Sub-Accounts”\u2069',
  'dimensions-run-book.sub-accounts-off': 'השארת \u2066“Auto Provision Sub-Accounts”\u2069 ללא סימון',
  'dimensions-run-book.sub-accounts-good':
    'אפשר לבחור זאת רק עכשיו. כדי לשנות זאת מאוחר יותר דרוש חיבור חדש.',
  'dimensions-run-book.sub-accounts-all': 'השיחות של כל חשבונות המשנה מנוטרות.',
  'dimensions-run-book.sub-accounts-unseen': {
    one: 'במרכזייה המדומה יש חשבון משנה אחד שלא ינוטר.',
    two: 'במרכזייה המדומה יש שני חשבונות משנה שלא ינוטרו.',
    other: 'במרכזייה המדומה יש {count} חשבונות משנה שלא ינוטרו.'
  },
  'dimensions-run-book.connection-paused': 'יצירת החיבור במצב \u2066“Disabled”\u2069',
  'dimensions-run-book.connection-paused-note': 'עד להפעלה דבר אינו מחובר ואף משתמש אינו מיובא.',
  'dimensions-run-book.connection-enabled': 'השארת החיבור מופעל ויצירת הלקוח',
  'dimensions-run-book.connection-enabled-note':
    'הוא מתחבר מיד, מייבא את כל משתמשי המרכזייה, וכל אחד מהם נעשה Essential User, שהוא בתשלום.',
  'dimensions-run-book.connection-users': {
    one: 'בתוכנית הזו נמצא משתמש אחד של המרכזייה.',
    two: 'בתוכנית הזו נמצאים שני משתמשים של המרכזייה.',
    other: 'בתוכנית הזו נמצאים {count} משתמשים של המרכזייה.'
  },
  'dimensions-run-book.connection-check': 'הלקוח מופיע ברשימה במצב ״פעיל״ (Active).',
  'dimensions-run-book.await-sync': 'המתנה עד שהמשתמשים מסונכרנים',
  'dimensions-run-book.await-sync-note':
    'עד אז אפשר לתת תפקידים רק למשתמשי הפורטל. שיחות ומצב הנציגים מנוטרים משם ואילך.',
  'dimensions-run-book.await-sync-check': 'משתמשי המרכזייה מופיעים ברשימה.',
  'dimensions-run-book.administrators': 'בדיקה מי מנהל את הלקוח',
  'dimensions-run-book.administrators-more': {
    one: '…ועוד אחד, בטבלת המשתמשים.',
    two: '…ועוד שניים, בטבלת המשתמשים.',
    other: '…ועוד {count}, בטבלת המשתמשים.'
  },
  'dimensions-run-book.administrators-none': 'מי מנהל את הלקוח. לפחות משתמש אחד חייב לנהל אותו.',
  'dimensions-run-book.administrators-check': 'לכל אחד יש התפקיד User Administrator.',
  'dimensions-run-book.roles': 'מתן התפקידים למשתמשים',
  'dimensions-run-book.roles-users': {
    one: 'משתמש אחד מקבל תפקידים; הם רשומים בטבלת המשתמשים.',
    two: 'שני משתמשים מקבלים תפקידים; הם רשומים בטבלת המשתמשים.',
    other: '{count} משתמשים מקבלים תפקידים; הם רשומים בטבלת המשתמשים.'
  },
  'dimensions-run-book.roles-simulated': {
    one: 'בטבלה מסומן משתמש אחד כמדומה. מה שבא מהמרכזייה המדומה אינו נספר כאן ואין לתת אותו.',
    two: 'בטבלה מסומנים שני משתמשים כמדומים. מה שבא מהמרכזייה המדומה אינו נספר כאן ואין לתת אותו.',
    other: 'בטבלה מסומנים {count} משתמשים כמדומים. מה שבא מהמרכזייה המדומה אינו נספר כאן ואין לתת אותו.'
  },
  'dimensions-run-book.roles-automatic': {
    one: 'משתמש אחד של המרכזייה מקבל מעצמו את {role}; אין לתת אותו ידנית.',
    two: 'שני משתמשים של המרכזייה מקבלים מעצמם את {role}; אין לתת אותו ידנית.',
    other: '{count} משתמשים של המרכזייה מקבלים מעצמם את {role}; אין לתת אותו ידנית.'
  },
  'dimensions-run-book.roles-none': 'עדיין לא מתוכנן אף משתמש.',
  'dimensions-run-book.roles-charged': {
    one: 'תפקיד אחד הוא בתשלום, מדי חודש מראש.',
    two: 'שני תפקידים הם בתשלום, מדי חודש מראש.',
    other: '{count} תפקידים הם בתשלום, מדי חודש מראש.'
  },
  'dimensions-run-book.roles-access': 'למי שיובא אין גישה עד שניתן לו התפקיד Website User.',
  'dimensions-run-book.roles-check': 'לכל משתמש יש התפקידים שבטבלה ואף תפקיד אחר.',
  'dimensions-run-book.roles-check-real': 'לכל משתמש שאינו מדומה יש התפקידים שבטבלה ואף תפקיד אחר.',
  'dimensions-run-book.agents-follow': 'הפעלה: נציגים של המרכזייה הם נציגים גם כאן',
  'dimensions-run-book.agents-follow-note': 'כל נציג מקבל אז מעצמו את Agent User Add-On, שהוא בתשלום.',
  'dimensions-run-book.internal-system':
    'עריכת הלקוח וסימון \u2066“Internal System”\u2069 בכרטיסייה \u2066Details\u2069',
  'dimensions-run-book.internal-system-note':
    'יש אחת לכל משווק, לשימוש פנימי ולהדגמות. השורות שלה מופיעות בחשבוניות בסכום אפס.',
  'dimensions-run-book.terminate':
    'תכנון סיום ההתקשרות ל־{day}: \u2066Edit, More, Terminate on specific date\u2069',
  'dimensions-run-book.terminate-note':
    'באותו יום נפסקים התיעוד והגישה, ורק התמיכה של היצרן יכולה להשיב את הלקוח.',
  'dimensions-run-book.record-back': 'רישום הפרטים האלה ושליחתם חזרה',
  'dimensions-run-book.record-back-check': 'הפרטים הוזנו ב־Patchbay, או נשלחו למי שהכין את מדריך הביצוע הזה.',
  'dimensions-run-book.sign-off': 'אישור סיום',
  'dimensions-run-book.done-by': 'בוצע בידי',
  'dimensions-run-book.done-on': 'תאריך'
};
