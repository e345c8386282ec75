/** Settings of the workspace and of this device, and the health of what is stored. */
export const settings = {
  'settings.title': 'הגדרות',
  'settings.sections': 'חלקי ההגדרות',
  'settings.workspace': 'סביבת העבודה',
  'settings.workspace-about': 'ההגדרות האלה הן חלק מסביבת העבודה: הן מיוצאות איתה, ואפשר לבטל כל שינוי בהן.',
  'settings.partner-name': 'שם השותף',
  'settings.expiring-soon': 'כמה ימים לפני התפוגה לסמן הזמנה ״תפוג בקרוב״',
  'settings.expiring-soon-hint': 'מ־1 עד 365. היצרן אינו מציין מספר.',
  'settings.save': 'שמירת ההגדרות',

  'settings.reading': 'כיבוי MiTeam Meetings כאשר MiCollab מעולם לא הופעל',
  'settings.reading-about':
    'מסמכי היצרן אינם אומרים מה עולה בגורל הרישיונות במקרה האחד הזה. כאן קובעים איך סביבת העבודה הזו מתכננת אותו.',
  'settings.reading-legend': 'מה קורה לרישיונות',
  'settings.reading.revoke': 'הם נשללים',
  'settings.reading.revoke-about':
    'הפרשנות שלנו. ללא MiCollab המסוף עצמו נותן את הרישיונות, ולכן כיבוי MiTeam Meetings נוטל אותם בחזרה.',
  'settings.reading.keep': 'הם נשארים פעילים',
  'settings.reading.keep-about': 'הפרשנות האפשרית האחרת: רק כיבוי MiCollab תחילה גורם לרישיונות להיעלם.',
  'settings.reading-rules': 'הצגת הכללים ומקורותיהם',

  'settings.device': 'המכשיר הזה',
  'settings.device-about': 'איך הדפדפן הזה מציג את המסוף. אינו חלק מסביבת העבודה ולעולם אינו מיוצא.',
  'settings.language': 'שפה',
  'settings.theme': 'ערכת נושא',
  'settings.theme.system': 'לפי המערכת',
  'settings.theme.light': 'בהירה',
  'settings.theme.dark': 'כהה',
  'settings.density': 'צפיפות',
  'settings.density.comfortable': 'מרווחת',
  'settings.density.compact': 'צפופה',
  'settings.single-keys': 'קיצורים של אות אחת',
  'settings.single-keys-hint': 'אותיות כגון N לחשבון חדש. מומלץ לכבות אותם בשימוש בקלט קולי.',

  'settings.storage': 'אחסון',
  'settings.storage-about': 'מה יש בסביבת העבודה הזו, ועד כמה הדפדפן שומר עליו היטב.',
  'settings.accounts': 'חשבונות',
  'settings.people': 'אנשים',
  'settings.orders': 'הזמנות',
  'settings.journal': 'רישומים ביומן',
  'settings.exported': 'ייצוא אחרון',
  'settings.never-exported': 'עדיין לא יוצא דבר מהמכשיר הזה',
  'settings.space': 'המקום שתופס Patchbay',
  'settings.space-of': '{used} בשימוש; הדפדפן מתיר {quota}',
  'settings.persistence': 'נשמר עד להסרה על ידך',
  'settings.persistence.granted': 'כן, הדפדפן הבטיח זאת',
  'settings.persistence.granted-about': 'הדפדפן לא ימחק את הנתונים מיוזמתו, גם כשהדיסק מתמלא.',
  'settings.persistence.refused': 'לא, הדפדפן לא הבטיח זאת',
  'settings.persistence.refused-about':
    'הנתונים שמורים, אבל הדפדפן עלול למחוק אותם כשהדיסק כמעט מלא. כדאי להתקין את Patchbay או להוסיף אותו לסימניות, ואז לבקש שוב. מומלץ לייצא באופן קבוע.',
  'settings.persistence.unknown': 'הדפדפן עדיין לא התבקש',
  'settings.persistence.unknown-about':
    'הדפדפן מתבקש להבטיח זאת אחרי השינוי הראשון בסביבת העבודה שלך. אפשר גם לבקש ממנו עכשיו.',
  'settings.persistence.unsupported': 'הדפדפן הזה אינו יכול להבטיח זאת',
  'settings.persistence.unsupported-about':
    'הנתונים שמורים, אבל הדפדפן עלול למחוק אותם כשהדיסק כמעט מלא. מומלץ לייצא באופן קבוע.',
  'settings.persistence.asked': 'התבקש בתאריך {date}',
  'settings.ask': 'בקשה מהדפדפן',
  'settings.ask-again': 'בקשה חוזרת',
  'settings.go-export': 'ייצוא קובץ מסירה',

  'settings.version': 'גרסה',
  'settings.version-about': 'פועל גם ללא רשת. גרסה חדשה ממתינה לאישור שלך.',
  'settings.installed': 'הגרסה המותקנת',
  'settings.ready-offline': 'מוכן לעבודה לא מקוונת',
  'settings.not-ready-offline': 'עדיין לא נשמר לעבודה לא מקוונת',
  'settings.look': 'חיפוש עדכונים',
  'settings.look.found': 'נמצאה גרסה חדשה. היא נשמרת כעת, ואחר כך תמתין לאישור שלך.',
  'settings.look.none': 'זו הגרסה העדכנית ביותר.',
  'settings.look.unreachable': 'לא ניתן היה להגיע לשרת. הכול ממשיך לפעול; אפשר לנסות שוב מאוחר יותר.',

  'settings.privacy': 'פרטיות',
  'settings.privacy.device': 'הכול נשמר בדפדפן הזה, במכשיר הזה. אין כניסה לחשבון ואין שרת.',
  'settings.privacy.network':
    'אחרי הטעינה לא נשלח דבר לשום מקום. מדיניות האבטחה של הדף אוסרת עליו לפנות לכל כתובת אחרת.',
  'settings.privacy.tracking': 'בלי קובצי Cookie, בלי סטטיסטיקה, ובלי גופנים או סקריפטים חיצוניים.',
  'settings.privacy.export': 'נתונים יוצאים מהמכשיר הזה רק כקובץ, ורק בייצוא יזום שלך.',

  'settings.demo': 'הדגמה',
  'settings.demo-about': 'רק עבור ההדגמה; סביבת העבודה שלך לא תשתנה.',
  'settings.demo-reset-about': 'מחזיר את כל החברות, האנשים וההזמנות למצב ההתחלתי.',
  'settings.demo-large': 'הוספת חשבון גדול',
  'settings.demo-large-about':
    'חשבון עם 50,000 אנשים, ל־10,000 מהם יש Webex, כדי לראות שהרשימות נשארות מהירות.',
  'settings.demo-large-running': 'מתווספים 50,000 אנשים. זה אורך כחצי דקה.',
  'settings.demo-large-show': 'הצגת החשבון הגדול'
};
