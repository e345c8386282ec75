/** The planner of switches, and the run-book of the hand-off. */
export const planner = {
  'planner.title': 'תכנון הפעלה וכיבוי',
  'planner.about':
    'כאן קובעים מה צריך להיות המצב של כל אינטגרציה. הסדר שבו יאבדו הכי פחות רישיונות מוצג מיד, לפי אותם כללים שיבצעו אותו.',
  'planner.open': 'תכנון הפעלה וכיבוי',
  'planner.back': 'חזרה למדור Mitel',
  'planner.link-about': 'כמה שינויים יחד? כאן אפשר למצוא את הסדר ששומר על הכי הרבה רישיונות.',

  'planner.wanted': 'המצב הרצוי',
  'planner.wanted-about': 'מה שמשתנה כאן הוא תכנון בלבד.',
  'planner.group': 'אינטגרציות של Mitel',
  'planner.reset': 'איפוס',
  'planner.changed': { one: 'שינוי אחד', two: 'שני שינויים', other: '{count} שינויים' },
  'planner.now-on': 'עכשיו פועל',
  'planner.now-off': 'עכשיו כבוי',
  'planner.now-never': 'מעולם לא הופעל',
  'planner.now-added': 'נוסף, לא פועל',
  'planner.becomes-on': 'כבוי, יופעל',
  'planner.becomes-off': 'פועל, יכובה',

  'planner.nothing': 'אין מה להפעיל או לכבות',
  'planner.nothing-text':
    'כל אינטגרציה נמצאת במצב הרצוי. אחרי שינוי המצב הרצוי של אינטגרציה אחת או יותר תוצג כאן הדרך אליו.',
  'planner.nothing-possible': 'אף אחד מהשינויים הרצויים עדיין אינו אפשרי',
  'planner.nothing-possible-text': 'הסיבות כתובות למעלה. אחרי שייפתרו, תוצג כאן הדרך.',

  'planner.recommended': 'הדרך המומלצת',
  'planner.chosen-other': 'דרך אחרת',
  'planner.steps': 'הצעדים לפי הסדר',
  'planner.count': { one: 'צעד אחד', two: 'שני צעדים', other: '{count} צעדים' },
  'planner.summary-kept': {
    one: 'הרישיון נשאר פעיל. דבר אינו אובד.',
    two: 'שני הרישיונות נשארים פעילים. אף רישיון אינו אובד.',
    other: 'כל {count} הרישיונות נשארים פעילים. אף רישיון אינו אובד.'
  },
  'planner.summary-lost': {
    one: 'רישיון אחד מסתיים: אדם אחד לא יוכל עוד להשתמש ב־MiTeam Meetings.',
    two: 'שני רישיונות מסתיימים: שני אנשים לא יוכלו עוד להשתמש ב־MiTeam Meetings.',
    other: '{count} רישיונות מסתיימים: {count} אנשים לא יוכלו עוד להשתמש ב־MiTeam Meetings.'
  },
  'planner.summary-none': 'איש אינו מחזיק ברישיון MiTeam Meetings, ולכן אין מה לאבד.',
  'planner.summary-no-better': 'אין סדר ששומר עליהם.',
  'planner.lost-by': {
    one: 'צעד {step} מסיים את הרישיון: {what}.',
    two: 'צעד {step} מסיים את שניהם: {what}.',
    other: 'צעד {step} מסיים את כל {count} הרישיונות: {what}.'
  },
  'planner.detour-title': 'ההפעלה והכיבוי של {integration} נועדו רק לשמור על הרישיונות',
  'planner.detour.micollab':
    'האינטגרציה מופעלת ומכובה שוב לפני ואחרי הצעד שהיה מסיים את הרישיונות. לשם כך נדרש שרת MiCollab; בלעדיו יש לבחור בדרך הישירה.',
  'planner.detour.miteam-meetings':
    'האינטגרציה מופעלת ומכובה שוב לפני ואחרי הצעד שהיה מסיים את הרישיונות. הדרך הישירה מוצגת לצידה.',

  'planner.ways': 'כל הדרכים, להשוואה',
  'planner.ways-about': 'בחירה בדרך מציגה את הצעדים שלה. הדרך שנבחרה היא זו שתבוצע או תישמר.',
  'planner.way-recommended': 'מומלצת',
  'planner.way-straight': 'ישירה, בלי הפעלה וכיבוי זמניים',
  'planner.way-other': 'הסדר האחר',
  'planner.way-kept': {
    one: 'רישיון אחד נשאר',
    two: 'שני הרישיונות נשארים',
    other: 'כל {count} הרישיונות נשארים'
  },
  'planner.way-lost': {
    one: 'רישיון אחד מסתיים בצעד {step}',
    two: 'שני רישיונות מסתיימים בצעד {step}',
    other: '{count} רישיונות מסתיימים בצעד {step}'
  },
  'planner.way-none': 'אין רישיון שעלול לאבוד',

  'planner.blocked': {
    one: 'שינוי רצוי אחד אינו אפשרי',
    two: 'שני שינויים רצויים אינם אפשריים',
    other: '{count} שינויים רצויים אינם אפשריים'
  },
  'planner.blocked-about': 'לא נכלל באף דרך; השאר מתוכנן בלעדיו.',
  'planner.blocked-set-up': 'מעבר להגדרה של {integration}',
  'planner.blocked-want': 'לתכנן גם את הפעלתן',

  'planner.apply': 'ביצוע התוכנית',
  'planner.apply-about':
    'ההפעלה והכיבוי נעשים כאן, בסביבת העבודה הזו, כשינוי אחד שאפשר לבטל בבת אחת. שום דבר אינו נשלח אל Mitel.',
  'planner.keep': 'שמירה למסירה',
  'planner.keep-about': 'שום דבר אינו מופעל או מכובה כאן. הצעדים נכללים במדריך הביצוע ובקובץ שמיוצא.',
  'planner.read-only': 'אפשר לתכנן כאן, אך לא להפעיל או לכבות את האינטגרציות של החשבון הזה.',
  'planner.replaces': 'התוכנית שנשמרה קודם מוחלפת.',

  'planner.kept-title': 'תוכנית שמורה',
  'planner.applied-title': 'תוכנית שבוצעה',
  'planner.kept-on': 'נשמרה בתאריך {when}, לא בוצעה כאן.',
  'planner.applied-on': 'בוצעה כאן בתאריך {when}.',
  'planner.kept-in-hand-off': 'היא כלולה במדריך הביצוע ובקובץ שמיוצא.',
  'planner.kept-run-book': 'הצגת מדריך הביצוע',
  'planner.kept-stale-title': 'החשבון השתנה מאז',
  'planner.kept-stale':
    'האינטגרציות או הרישיונות אינם עוד כפי שהיו בזמן התכנון, ולכן ייתכנו השלכות אחרות. יש לתכנן מחדש.',
  'planner.kept-apply': 'ביצוע התוכנית הזו',
  'planner.kept-drop': 'הסרת התוכנית',
  'planner.kept-show': 'הצגת הצעדים',

  'step.action-on': 'הפעלת {integration}',
  'step.action-off': 'כיבוי {integration}',
  'step.effects': 'מה קורה',
  'step.no-effect': 'אין השפעה על רישיונות או על אנשים.',
  'step.expected': 'מה אמור להופיע עכשיו ב־{console}',
  'step.expected-on': '{integration} פועל ברשימת האינטגרציות שבדף החשבון.',
  'step.expected-off': '{integration} כבוי ברשימת האינטגרציות שבדף החשבון.',
  'step.expected-licensed': 'דף המשתמש של מי שיש לו רישיון: {page}',
  'step.expected-unlicensed': 'דף המשתמש של מי שאין לו רישיון: {page}',
  'step.expected-privilege': 'ההרשאה ״{privilege}״ פועלת בסעיף ״הרשאות״.',
  'step.expected-privilege-stays': 'ההרשאה ״{privilege}״ עדיין פועלת בסעיף ״הרשאות״.',
  'step.new': '{integration} עדיין אינו ברשימה של החשבון: תחילה יש להוסיף אותו שם.',
  'step.stops': '{integration} נשאר מופעל, אך אינו פועל עוד כפי שהוגדר.',
  'step.refused': 'הצעד הזה אינו אפשרי: {reason}',
  'step.reading':
    'הפרשנות שלנו (שאלה פתוחה {gap}); היצרן אינו אומר זאת. לפני שממשיכים, יש להשוות עם מה שמוצג.',
  'step.reading-plain': 'הפרשנות שלנו; היצרן אינו אומר זאת. לפני שממשיכים, יש להשוות עם מה שמוצג.',

  'run-book.title-of': 'מדריך ביצוע: {account}',
  'run-book.about':
    'מה עושים עבור החשבון הזה בפורטל של היצרן, צעד אחר צעד, ומה אמור להופיע שם. אין בו סיסמאות או מפתחות.',
  'run-book.as-of': 'נכון ל־{when}, לפי התכנון ב־Patchbay. שום דבר לא נשלח אל Mitel.',
  'run-book.download': 'הורדה',
  'run-book.print': 'הדפסה',
  'run-book.downloaded': 'נשמר בשם {file}.',
  'run-book.before': 'לפני שמתחילים',
  'run-book.check': 'מה אמור להופיע עכשיו',
  'run-book.contact': '{name}, {kind}',
  'run-book.shown-there': '{field}: מוצג שם, עבור ספק הזהויות',
  'run-book.missing-text': 'עדיין חסר: {fields}. יש לברר עם הלקוח; בלי זה אי אפשר להשלים את ההגדרה.',

  'run-book.section.account': 'החשבון',
  'run-book.section.contacts': 'אנשי קשר לתמיכה',
  'run-book.section.set-up': 'הגדרת האינטגרציות',
  'run-book.section.switches': 'הפעלה וכיבוי, בסדר הזה',
  'run-book.section.record-back': 'רישום בחזרה ב־Patchbay',
  'run-book.none-set-up': 'אף אינטגרציה שבשימוש אינה דורשת ערכים.',

  'run-book.create-account': 'יצירת החשבון',
  'run-book.create-account-before': 'יש להיכנס בתור שותף Mitel ולפתוח את ״חשבונות״.',
  'run-book.create-account-check':
    'החשבון מופיע ברשימת החשבונות, ובדף שלו מוצג מזהה חשבון. יש לרשום אותו לצעד האחרון.',
  'run-book.open-account': 'פתיחת החשבון {account}',
  'run-book.open-account-check': 'השם ומזהה החשבון הם אלה שכתובים כאן.',
  'run-book.contacts': 'קביעת אנשי הקשר לתמיכה',
  'run-book.contacts-none': 'לא נרשם אף אחד. יש לברר עם הלקוח: לכל חשבון חייב להיות איש קשר.',
  'run-book.contacts-check': 'כולם מופיעים בסעיף ״אנשי קשר לתמיכה״.',

  'run-book.set-up': 'הגדרת {integration}',
  'run-book.set-up-check': '{integration} מופיע ברשימת האינטגרציות, ואין עוד בקשה להשלים את ההגדרה.',
  'run-book.set-up-before.cloudlink-gateway':
    'CloudLink Gateway נגיש: מאותה רשת, או מתוך SMBC manager. יש לחבר אותו אל המרכזייה ולסיים את תהליך הקליטה.',
  'run-book.set-up-before.single-sign-on': 'נדרש מי שמנהל את ספק הזהויות של הלקוח, זמין בזמן הביצוע.',
  'run-book.set-up-before.azure-ad-sync': 'נדרש מי שמנהל את Entra ID של הלקוח, זמין בזמן הביצוע.',
  'run-book.set-up-before.microsoft-office-365':
    'מנהל Office 365 אצל הלקוח נותן הסכמה. היא תקפה רק אחרי שניתנה בפועל.',
  'run-book.set-up-before.microsoft-teams':
    'נדרש מי שמנהל את Azure של הלקוח, זמין בזמן הביצוע. לסנכרון דו־כיווני נדרש גם MiCollab 9.8 SP1 ומעלה.',
  'run-book.secret.client-secret':
    'סוד הלקוח (client secret, הערך): יש לבקש ממי שמנהל את Entra אצל הלקוח; הוא אינו בקובץ הזה.',
  'run-book.secret.micollab-password':
    'סיסמת MiCollab: יש לבקש ממי שמנהל את MiCollab אצל הלקוח; היא אינה בקובץ הזה.',
  'run-book.secret.pbx-credentials':
    'פרטי הכניסה למרכזייה: יש לבקש מאחראי התחזוקה של המרכזייה; הם אינם בקובץ הזה.',
  'run-book.secret.gateway-credentials':
    'פרטי הכניסה ל־CloudLink Gateway: יש לבקש מאחראי התחזוקה שלו; הם אינם בקובץ הזה.',

  'run-book.integrations-on.new': 'הפעלת מה שהחשבון מתחיל איתו',
  'run-book.integrations-on.plan': 'השוואת מה שפועל, לפני שמפעילים ומכבים',
  'run-book.integrations-on.comparison': 'השוואת מה שפועל',
  'run-book.integrations-on-text': 'פועלות: {integrations}. כל השאר כבויות.',
  'run-book.integrations-on-check.new': 'אלה בדיוק פועלות.',
  'run-book.integrations-on-check.plan':
    'אלה בדיוק פועלות. אם לא, יש לעצור ולשאול: הסדר שבהמשך תוכנן מנקודת המוצא הזו.',
  'run-book.integrations-on-check.comparison': 'אלה בדיוק פועלות.',
  'run-book.no-plan': 'לא נשמרה תוכנית לחשבון הזה, ולכן אין עוד מה להפעיל או לכבות.',
  'run-book.plan-kept': 'תוכנן בתאריך {when}.',
  'run-book.plan-applied': 'תוכנן בתאריך {when} ובוצע ב־Patchbay; אצל היצרן זה עוד לא נעשה.',
  'run-book.switch-order': 'יש להקפיד על הסדר: הוא קובע אם הרישיונות נשארים.',
  'run-book.privileges': 'השוואת ההרשאות ושירותי השיחות',
  'run-book.privileges-check': 'כולם במצב שכתוב כאן.',
  'run-book.deactivate': 'השבתת החשבון',
  'run-book.deactivate-about': 'לאחר מכן איש בחשבון אינו יכול להיכנס או להשתמש ביישומי CloudLink.',
  'run-book.deactivate-check': 'החשבון מופיע ברשימת המושבתים.',

  'run-book.record-back': 'רישום הפרטים האלה ושליחתם חזרה',
  'run-book.report-back': 'דיווח חזרה',
  'run-book.record-back-none': 'כל מה ש־Mitel קובעת כבר רשום. יש לדווח רק על מה שנראה אחרת.',
  'run-book.record-back-check':
    'הדברים נרשמו ב־Patchbay בדף החשבון, או נשלחו למי שהכין את מדריך הביצוע, עם המספר של כל צעד שנראה אחרת.',
  'run-book.record-back-blank': '(למילוי)'
};
