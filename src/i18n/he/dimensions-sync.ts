/** The connection to the telephone system and its simulated synchronisation. */
export const dimensionsSync = {
  'dimensions-sync.no-connection': 'עדיין אין חיבור למרכזייה',
  'dimensions-sync.no-connection-about': 'החיבור מוזן יחד עם הלקוח, תחת ״פרטי המרכזייה״.',
  'dimensions-sync.no-customer': 'לחשבון הזה עדיין אין לקוח',
  'dimensions-sync.to-wizard': 'מעבר אל ״פרטי המרכזייה״',
  'dimensions-sync.draft': 'הלקוח עדיין בהכנה. החיבור נוצר, ואפשר לסנכרן אותו, אחרי שהלקוח נוצר.',
  'dimensions-sync.template-gone': 'תבנית המרכזייה של החיבור הזה כבר אינה בקטלוג.',
  'dimensions-sync.template-gone-about': 'יש לבחור תבנית אחרת, כדי שהחיבור יהיה שוב שלם.',
  'dimensions-sync.type-unfit-since': 'את שאר פרטי החיבור אפשר לתקן בכל זאת.',

  'dimensions-sync.kind': 'מערכת טלפוניה',
  'dimensions-sync.top-level': 'הרמה העליונה של המשווק',
  'dimensions-sync.no-secrets': 'מפתחות וסיסמאות מוזנים אצל היצרן בלבד. הם אינם נשמרים כאן.',
  'dimensions-sync.sub-accounts-on': 'כל חשבונות המשנה מנוטרים',
  'dimensions-sync.sub-accounts-off': 'רק החשבון של הלקוח עצמו מנוטר',
  'dimensions-sync.sub-accounts-stay':
    'נבחר כשהחיבור נוצר, ואי אפשר לשנות זאת. רק בחיבור חדש זה יכול להיות אחרת.',
  'dimensions-sync.to-settings': 'מעבר לתבניות המרכזייה',
  'dimensions-sync.edit-title': 'עריכת החיבור למרכזייה',
  'dimensions-sync.edit-about': 'מה שאפשר לתקן אחרי שהחיבור נוצר.',
  'dimensions-sync.edit-connection': 'עריכת החיבור למרכזייה',
  'dimensions-sync.state': 'החיבור החדש מתחיל במצב',
  'dimensions-sync.replace': 'חיבור חדש',
  'dimensions-sync.replace-title': 'ליצור חיבור חדש במקום זה?',
  'dimensions-sync.replace-about':
    'הדרך היחידה לבחור אחרת לגבי חשבונות משנה. מוותרים על החיבור הנוכחי, והסנכרון מתחיל מחדש.',
  'dimensions-sync.replace-assumed':
    'שחיבור חדש הוא הפתרון זו הפרשנות שלנו; היצרן אומר רק שבוחרים זאת בעת היצירה.',
  'dimensions-sync.replace-action': 'יצירת חיבור חדש',
  'dimensions-sync.users-stay': 'משתמשים שיובאו נשארים. מי שנמצא שוב מזוהה.',
  'dimensions-sync.restart': 'אצל היצרן יש לעשות זאת מחוץ לשעות העבודה.',
  'dimensions-sync.restart-about':
    'שינוי החיבור של לקוח פעיל מפעיל שם מחדש את רכיב האיסוף, ושיחות מאותו זמן עלולות לאבוד.',
  'dimensions-sync.begins-anew': 'הסנכרון המדומה מתחיל מחדש.',
  'dimensions-sync.stays-paused': 'החיבור נשאר מושהה: דבר אינו מיובא.',

  'dimensions-sync.enabled-or-paused': 'מופעל או מושהה',
  'dimensions-sync.switch': 'החיבור מופעל',
  'dimensions-sync.is-enabled': 'מופעל',
  'dimensions-sync.is-paused': 'החיבור מושהה',
  'dimensions-sync.enabled-about': 'היצרן מתחבר למרכזייה ומייבא את המשתמשים שלה.',
  'dimensions-sync.paused-about': 'עד להפעלה היצרן אינו מתחבר ואינו מייבא דבר.',
  'dimensions-sync.closed-about': 'ההתקשרות עם הלקוח הסתיימה, והחיבור שלו סגור לתמיד.',
  'dimensions-sync.not-disabled':
    'חיבור מושהה אינו לקוח מושבת. אצל לקוח מושבת הגישה מושעית, אבל התיעוד והחיוב של השיחות נמשכים.',
  'dimensions-sync.enable-title': 'להפעיל את החיבור למרכזייה?',
  'dimensions-sync.enable': 'הפעלת החיבור',
  'dimensions-sync.enable-connects': 'היצרן מתחבר מיד, מאתר את המשתמשים ומסנכרן אותם.',
  'dimensions-sync.enable-here': 'כאן זה מדומה, ומתחיל רק בהתחלה יזומה שלך.',
  'dimensions-sync.enable-charged': 'כל משתמש של המרכזייה נעשה מעצמו Essential User, שהוא בתשלום.',
  'dimensions-sync.enable-invited': 'משתמשים מיובאים אינם מקבלים גישה ואינם מקבלים הזמנה.',
  'dimensions-sync.pause-title': 'להשהות את החיבור למרכזייה?',
  'dimensions-sync.pause': 'השהיית החיבור',
  'dimensions-sync.pause-stops': 'משתמשים אינם מיובאים, ושיחות ומצב הנציגים אינם מנוטרים עוד.',
  'dimensions-sync.pause-stays': 'משתמשים שיובאו נשארים, עם הרישיונות שלהם; החיוב עליהם נמשך.',
  'dimensions-sync.pause-half':
    'סנכרון שנמצא בעיצומו נעצר. בחשבונות שהושלמו המשתמשים נשארים, ואחרי ההפעלה הוא ממשיך מהחשבון הבא.',
  'dimensions-sync.pause-access': 'מי שיכול להיכנס ימשיך להיכנס: הגישה אינה מושעית.',

  'dimensions-sync.title': 'סנכרון מדומה',
  'dimensions-sync.about':
    'מכאן דבר אינו מתחבר. מערכת טלפוניה מדומה באה במקום האמיתית, כדי להראות למה מוביל הסנכרון שלה. המצבים והתקלות הם הפרשנות שלנו; היצרן אינו מתאר אותם.',
  'dimensions-sync.not-real': 'משתמשים שבאים ממנה הם בדויים.',
  'dimensions-sync.to-roster': 'טעינת הרשימה האמיתית במקום זאת',
  'dimensions-sync.beside-real': 'משתמשי הרשימה האמיתית נמצאים כאן. הדמיה תוסיף לצידם משתמשים בדויים.',
  'dimensions-sync.pbx': 'מרכזייה מדומה',
  'dimensions-sync.pbx.single-site': 'אתר יחיד',
  'dimensions-sync.pbx.single-site-about': '8 משתמשים, הכול תקין.',
  'dimensions-sync.pbx.three-sub-accounts': 'שלושה חשבונות משנה',
  'dimensions-sync.pbx.three-sub-accounts-about': '45 משתמשים, 36 מהם בחשבונות משנה.',
  'dimensions-sync.pbx.dirty': 'לא מסודרת',
  'dimensions-sync.pbx.dirty-about': '20 משתמשים: שתי כתובות דוא״ל כפולות, שלוש חסרות, חפיפה אחת במספור.',
  'dimensions-sync.pbx.large': 'גדולה',
  'dimensions-sync.pbx.large-about': '1,500 משתמשים בחשבון אחד.',
  'dimensions-sync.scenario': 'מה משתבש',
  'dimensions-sync.scenario.clean': 'שום דבר',
  'dimensions-sync.scenario.auth_failed': 'מפתח API שגוי או שנשלל',
  'dimensions-sync.scenario.account_not_found': 'חשבון לא מוכר',
  'dimensions-sync.scenario.key_lacks_access': 'המפתח אינו רואה את החשבון',
  'dimensions-sync.scenario.host_unreachable': 'המרכזייה אינה נגישה',
  'dimensions-sync.scenario.ws_unreachable': 'ה־WebSocket אינו נגיש',
  'dimensions-sync.scenario.version_unsupported': 'הגרסה אינה נתמכת',
  'dimensions-sync.scenario.top_level_subaccounts': 'חשבונות משנה של הרמה העליונה',
  'dimensions-sync.scenario.duplicate_email': 'כתובת דוא״ל כפולה',
  'dimensions-sync.scenario.missing_email': 'חסרה כתובת דוא״ל',
  'dimensions-sync.scenario.missing_extension': 'חסרה שלוחה',
  'dimensions-sync.scenario.numbering_clash': 'חפיפה במספור',
  'dimensions-sync.scenario.duplicate_extension': 'שלוחה כפולה',
  'dimensions-sync.scenario.primary_email_mismatch': 'כתובת הדוא״ל של המשתמש הראשי שונה',
  'dimensions-sync.scenario.email_used_elsewhere': 'כתובת דוא״ל בשימוש אצל לקוח אחר',
  'dimensions-sync.scenario.interrupted': 'הופסק באמצע',
  'dimensions-sync.scenario.empty_pbx': 'אין משתמשים',
  'dimensions-sync.remedy': 'מה עוזר אצל היצרן או במרכזייה',
  'dimensions-sync.means.clean': 'כל המשתמשים מיובאים, והניטור מתחיל.',
  'dimensions-sync.means.auth_failed': 'המרכזייה אינה מקבלת את מפתח ה־API. הסנכרון נעצר בזמן ההתחברות.',
  'dimensions-sync.means.account_not_found':
    'המרכזייה אינה מכירה את החשבון של החיבור הזה. הסנכרון נעצר בזמן ההתחברות.',
  'dimensions-sync.means.key_lacks_access':
    'המפתח של התבנית אינו מפתח ראשי ואינו רואה את החשבון של הלקוח. הסנכרון נעצר בזמן ההתחברות.',
  'dimensions-sync.means.host_unreachable': 'הכתובת של המרכזייה שגויה, או שאין ממנה תשובה בזמן.',
  'dimensions-sync.means.ws_unreachable':
    'המשתמשים מסונכרנים, אבל מה שקורה במרכזייה אינו מגיע: הניטור אינו מתחיל.',
  'dimensions-sync.means.version_unsupported':
    'במרכזייה מותקנת גרסה שקודמת ל־4.2. הסנכרון נעצר בזמן ההתחברות.',
  'dimensions-sync.means.top_level_subaccounts':
    'החיבור אמור לנטר את חשבונות המשנה של החשבון של המשווק עצמו. הסנכרון נעצר בזמן ההתחברות.',
  'dimensions-sync.means.duplicate_email':
    'שני משתמשי מרכזייה חולקים כתובת דוא״ל. שניהם מיובאים ומתועדים; אי אפשר לתת גישה לאף אחד מהם עד שהכתובת תהיה ייחודית.',
  'dimensions-sync.means.missing_email':
    'למשתמש מרכזייה אין כתובת דוא״ל. המשתמש מיובא ומתועד, ואינו יכול להיכנס.',
  'dimensions-sync.means.missing_extension':
    'למשתמש מרכזייה אין שלוחה. המשתמש מושמט, כי לא היה אפשר לנטר דבר.',
  'dimensions-sync.means.numbering_clash':
    'שם משתמש ה־SIP של מכשיר הוא השלוחה של מישהו. המשתמש מיובא, אבל שיחות עלולות להיות משויכות בטעות.',
  'dimensions-sync.means.duplicate_extension':
    'לכמה משתמשים באותו חשבון יש אותה שלוחה. כולם מיובאים, אבל שיחות עלולות להיות משויכות בטעות.',
  'dimensions-sync.means.primary_email_mismatch':
    'למישהו יש השם של המשתמש הראשי וכתובת דוא״ל אחרת. כך נוצרים שני משתמשים: מנהל בלי שיחות, ומשתמש מרכזייה בלי גישה. אם השניים כבר היו משתמש אחד, הם נשארים אחד.',
  'dimensions-sync.means.email_used_elsewhere':
    'כתובת הדוא״ל שייכת למשתמש של לקוח אחר. אף משתמש חדש אינו מיובא עד שמישהו מכריע; מי שכבר יובא אינו מקבל באמצעותה גישה.',
  'dimensions-sync.means.interrupted':
    'ההדמיה בוטלה, החיבור נותק או שהדף נסגר. חשבונות שהושלמו נשארים; ממשיכים מהחשבון הבא.',
  'dimensions-sync.means.empty_pbx': 'במרכזייה אין משתמשים. הסנכרון מסתיים, עם אזהרה.',
  'dimensions-sync.remedy.clean': 'אין מה לעשות.',
  'dimensions-sync.remedy.auth_failed':
    'יש לבדוק את מפתח ה־API, או ליצור חדש ביישום האימות של המרכזייה, ולהזין אותו אצל היצרן.',
  'dimensions-sync.remedy.account_not_found': 'יש לבדוק את המזהה של חשבון הלקוח במרכזייה.',
  'dimensions-sync.remedy.key_lacks_access':
    'יש להזין אצל היצרן, בתבנית המרכזייה, מפתח ראשי שרואה את כל חשבונות הלקוחות.',
  'dimensions-sync.remedy.host_unreachable':
    'יש לבדוק את ה־REST API URL שבתבנית המרכזייה ושהמרכזייה פועלת, ואז לנסות שוב.',
  'dimensions-sync.remedy.ws_unreachable':
    'יש לבדוק את ה־WebSocket URL שבתבנית המרכזייה ומה חומת האש מעבירה, ואז לנסות שוב.',
  'dimensions-sync.remedy.version_unsupported': 'יש לעדכן את המרכזייה לגרסה 4.2 ומעלה.',
  'dimensions-sync.remedy.top_level_subaccounts':
    'יש ליצור חיבור חדש עם החשבון של הלקוח עצמו, או בלי חשבונות משנה.',
  'dimensions-sync.remedy.duplicate_email': 'יש לתת במרכזייה לכל אחד מהם כתובת משלו, ואז לסנכרן שוב.',
  'dimensions-sync.remedy.missing_email': 'למי שצריך להיכנס דרושה כתובת במרכזייה. עבור האחרים אין מה לעשות.',
  'dimensions-sync.remedy.missing_extension': 'אם צריך לנטר את השיחות, יש לתת למשתמש שלוחה במרכזייה.',
  'dimensions-sync.remedy.numbering_clash':
    'יש לשנות במרכזייה את שם משתמש ה־SIP של המכשיר, כך שלא יהיה שלוחה של איש.',
  'dimensions-sync.remedy.duplicate_extension': 'יש לתת במרכזייה לכל אחד מהם שלוחה משלו.',
  'dimensions-sync.remedy.primary_email_mismatch':
    'יש להשתמש באותה כתובת במרכזייה וכאן. אחרי הסנכרון הבא השניים הם משתמש אחד.',
  'dimensions-sync.remedy.email_used_elsewhere':
    'יש להכריע ברשימת המשתמשים אם זה אותו אדם, או לדאוג שאחת הכתובות תשתנה.',
  'dimensions-sync.remedy.interrupted': 'אפשר להמשיך: זה מתחיל בחשבון הראשון שלא הושלם.',
  'dimensions-sync.remedy.empty_pbx': 'יש לבדוק אם זה החשבון הנכון, ואם המשתמשים שלו נמצאים בחשבונות משנה.',

  'dimensions-sync.empty-stay': {
    one: 'איש לא נמצא ואיש לא מוסר: משתמש המרכזייה היחיד שנמצא כאן נשאר, עם הרישיונות שלו.',
    two: 'איש לא נמצא ואיש לא מוסר: שני משתמשי המרכזייה שנמצאים כאן נשארים, עם הרישיונות שלהם.',
    other: 'איש לא נמצא ואיש לא מוסר: {count} משתמשי המרכזייה שנמצאים כאן נשארים, עם הרישיונות שלהם.'
  },
  'dimensions-sync.empty-nobody': 'איש לא נמצא, ועדיין אין כאן משתמשי מרכזייה: איש לא נוסף ואיש לא מוסר.',
  'dimensions-sync.start': 'התחלת ההדמיה',
  'dimensions-sync.go-on': 'המשך',
  'dimensions-sync.retry': 'ניסיון נוסף',
  'dimensions-sync.again': 'הדמיה נוספת',
  'dimensions-sync.choose': 'בחירת מרכזייה ותרחיש',
  'dimensions-sync.cancel': 'ביטול',
  'dimensions-sync.stop': 'עצירה כאן',
  'dimensions-sync.not-started': 'עדיין לא התחיל',
  'dimensions-sync.paused-nothing': 'כל עוד החיבור מושהה, דבר אינו מחובר ואינו מיובא.',
  'dimensions-sync.paused-since': 'מה שמוצג למטה הוא מהפעם האחרונה שבה החיבור היה מופעל.',
  'dimensions-sync.keep-open': 'זה נמשך כל עוד הדף הזה פתוח. כל חשבון שמסתיים נשמר.',
  'dimensions-sync.left': 'הסנכרון נעצר באמצע.',
  'dimensions-sync.left-about': {
    one: '{done} מתוך חשבון אחד הושלם ונשאר. ההמשך הוא מהבא אחריו.',
    two: '{done} מתוך שני חשבונות הושלמו ונשארים. ההמשך הוא מהבא אחריהם.',
    other: '{done} מתוך {count} חשבונות הושלמו ונשארים. ההמשך הוא מהבא אחריהם.'
  },
  'dimensions-sync.left-nothing': 'שום חשבון עוד לא הושלם, ולכן דבר לא נשמר. ההתחלה היא שוב מהחשבון הראשון.',
  'dimensions-sync.elsewhere': 'כרטיסייה אחרת עובדת על זה.',
  'dimensions-sync.elsewhere-about': 'חשבונות שמסתיימים שם מוצגים כאן.',
  'dimensions-sync.progress': 'התקדמות ההדמיה',
  'dimensions-sync.said': '{state} (מדומה)',
  'dimensions-sync.same-again':
    'כל עוד נבחרה אותה תקלה, היא תקרה שוב. כדי לראות מה קורה אחרי התיקון, יש לבחור ״שום דבר״.',
  'dimensions-sync.found': {
    one: 'נמצא משתמש אחד',
    two: 'נמצאו שני משתמשים',
    other: 'נמצאו {count} משתמשים'
  },
  'dimensions-sync.of-users': {
    one: '{done} מתוך משתמש אחד',
    two: '{done} מתוך שני משתמשים',
    other: '{done} מתוך {count} משתמשים'
  },
  'dimensions-sync.said-accounts': {
    one: '{state} (מדומה): {done} מתוך חשבון אחד הושלם',
    two: '{state} (מדומה): {done} מתוך שני חשבונות הושלמו',
    other: '{state} (מדומה): {done} מתוך {count} חשבונות הושלמו'
  },
  'dimensions-sync.accounts': 'חשבונות',
  'dimensions-sync.own-account': 'החשבון של הלקוח עצמו',
  'dimensions-sync.account.done': 'הושלם',
  'dimensions-sync.account.now': 'בעיצומו',
  'dimensions-sync.account.waiting': 'ממתין',
  'dimensions-sync.monitoring': 'ניטור',
  'dimensions-sync.last': 'סנכרון אחרון {when}, מדומה',
  'dimensions-sync.for-good': 'סגור לתמיד: דבר אינו מסונכרן עוד.',

  'dimensions-sync.report': 'מה מצאה ההדמיה',
  'dimensions-sync.report-so-far': 'מה מצאה ההדמיה עד כה',
  'dimensions-sync.report.discovered': 'אותרו',
  'dimensions-sync.report.created': 'חדשים',
  'dimensions-sync.report.merged': 'מוזגו עם משתמשי הפורטל',
  'dimensions-sync.report.updated': 'עודכנו',
  'dimensions-sync.report.unchanged': 'ללא שינוי',
  'dimensions-sync.report.skipped': 'הושמטו',
  'dimensions-sync.report.conflicts': 'התנגשויות',
  'dimensions-sync.report.issues': 'בעיות',
  'dimensions-sync.report.subAccounts': 'חשבונות משנה',
  'dimensions-sync.unseen': {
    one: 'חשבון משנה אחד נמצא והושמט.',
    two: 'שני חשבונות משנה נמצאו והושמטו.',
    other: '{count} חשבונות משנה נמצאו והושמטו.'
  },
  'dimensions-sync.unseen-about':
    'המשתמשים והשיחות שלהם אינם מנוטרים, כי חשבונות משנה לא נבחרו כשהחיבור נוצר. רק חיבור חדש יכול לכלול אותם.',
  'dimensions-sync.charged': 'רישיונות שמגיעים מעצמם',
  'dimensions-sync.charged-none': 'שום רישיון לא הגיע מעצמו.',
  'dimensions-sync.charged-line': '{count} × {role}',
  'dimensions-sync.charged-price': '{price} לכל אחד, {total} לחודש',
  'dimensions-sync.no-price': 'אין מחיר בקטלוג שלך',
  'dimensions-sync.charged-about': 'כל אחד מהם בתשלום, מראש לכל חודש.',
  'dimensions-sync.charged-own-prices': 'המחירים הם מהקטלוג שלך.',
  'dimensions-sync.charged-zero-internal': 'כמערכת הפנימית הלקוח מופיע בחשבוניות עם שורות בחיוב אפס.',
  'dimensions-sync.charged-zero-trial':
    'כל עוד תקופת הניסיון נמשכת הלקוח מופיע בחשבוניות עם שורות בחיוב אפס.',
  'dimensions-sync.to-users': 'הצגת המשתמשים',

  'dimensions-sync.issues': 'מה שכדאי שמישהו יבדוק',
  'dimensions-sync.issues-none': 'אין מה לבדוק.',
  'dimensions-sync.issues-fewer': 'משהו תוקן מאז.',
  'dimensions-sync.issues-more': 'יש יותר מה לבדוק מאשר קודם.',
  'dimensions-sync.issues-now': {
    one: 'עכשיו בעיה אחת; בספירה היו {before}.',
    two: 'עכשיו שתי בעיות; בספירה היו {before}.',
    other: 'עכשיו {count} בעיות; בספירה היו {before}.'
  },
  'dimensions-sync.recount': 'ספירה מחדש',
  'dimensions-sync.affected': 'משתמשי המרכזייה שהדבר נוגע להם',
  'dimensions-sync.extension': 'שלוחה {extension}',
  'dimensions-sync.conflicts-to-roster': 'הכרעה ברשימת המשתמשים',
  'dimensions-sync.more-users': { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' }
};
