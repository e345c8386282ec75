/** What an account has at Webex: the customer, the wizard that creates it, and what happened to it. */
export const webexCustomer = {
  'webex-customer.sections': 'המדורים של Webex',
  'webex-customer.none-title': 'בחשבון הזה עדיין אין Webex',
  'webex-customer.none-about':
    'Webex לסיטונאות נותן לאנשים בחשבון הזה שיחות, פגישות והודעות מהענן. Patchbay מתכנן כאן את הלקוח, מציין מראש כל טעות, וכותב את מה ש־Partner Hub וממשק ה־API שלו מקבלים. שום דבר אינו נשלח אל Webex.',
  'webex-customer.none-known': 'מה שכבר ידוע על החשבון – שם, מדינה, כתובת, סימוכין – ימולא מראש.',
  'webex-customer.no-template-title': 'תחילה יש ליצור תבנית קליטה',
  'webex-customer.no-template-about': 'לקוח סיטונאי נוצר לפי תבנית קליטה, ועדיין לא הוגשה אף תבנית.',
  'webex-customer.templates': 'כל התבניות',
  'webex-customer.none-readonly': 'השותף שלך יכול להוסיף את Webex לחשבון הזה.',
  'webex-customer.draft-title': 'הלקוח בהכנה',
  'webex-customer.draft-about': 'כל מה שהוזן עד כה נשמר. אפשר להמשיך מאותו מקום בכל עת.',
  'webex-customer.draft-missing': 'מה עוד חסר',
  'webex-customer.draft-complete': 'דבר אינו חסר. אפשר ליצור את הלקוח.',
  'webex-customer.continue': 'המשך',
  'webex-customer.status': 'מצב',
  'webex-customer.status-about.draft': 'הלקוח בהכנה כאן. ב־Webex לא יודעים עליו דבר.',
  'webex-customer.status-about.ready':
    'כל מה ש־Webex דורשת נמצא. אפשר להמשיך לתכנן ולמסור; ב־Webex עדיין לא יודעים על הלקוח דבר.',
  'webex-customer.status-about.handed-over': 'מה שתוכנן נמסר. שינויים מעכשיו הם עדכון למסירה הבאה.',
  'webex-customer.status-about.provisioning': 'Webex מקימה את הלקוח. עד שתסיים, דבר אינו משתנה כאן.',
  'webex-customer.status-about.provisioned': 'הלקוח קיים ב־Webex. שינויים מעכשיו הם עדכון למסירה הבאה.',
  'webex-customer.status-about.provisioned_with_errors':
    'הלקוח קיים ב־Webex, אבל משהו לא הצליח. שינויים מעכשיו הם עדכון למסירה הבאה.',
  'webex-customer.status-about.updating': 'Webex קולטת עדכון. עד שתסיים, דבר אינו משתנה כאן.',
  'webex-customer.status-about.deleting': 'Webex מוחקת את הלקוח. דבר אינו משתנה כאן.',
  'webex-customer.status-about.error':
    'Webex לא הצליחה ליצור את הלקוח. יש לתקן את מה שהשגיאה אומרת ולמסור שוב.',
  'webex-customer.status-about.pending_rpl_review':
    'Webex משווה את הלקוח לרשימות של גורמים אסורים. עד שתסיים, דבר אינו משתנה כאן.',
  'webex-customer.status-ours':
    '״טיוטה״, ״מוכן״ ו״נמסר״ הם מצבים של Patchbay עצמו; הם קודמים למה ש־Webex מדווחת.',
  'webex-customer.hand-over': 'רישום מסירה',
  'webex-customer.hand-over-title': 'לרשום שהלקוח נמסר?',
  'webex-customer.hand-over-about':
    'יש לעשות זאת אחרי שהייצוא נשלח, או אחרי שהלקוח הוזן ב־Partner Hub. מכאן ואילך Patchbay אומר מה עדכון היה משנה.',
  'webex-customer.hand-over-blocked': {
    one: 'ממצא אחד עדיין חוסם. אפשר לרשום בכל זאת, כי הרישום אומר מה נעשה בפועל.',
    two: 'שני ממצאים עדיין חוסמים. אפשר לרשום בכל זאת, כי הרישום אומר מה נעשה בפועל.',
    other: '{count} ממצאים עדיין חוסמים. אפשר לרשום בכל זאת, כי הרישום אומר מה נעשה בפועל.'
  },
  'webex-customer.record-status': 'רישום מצב',
  'webex-customer.record-status-about':
    'יש לרשום את מה שאומרים Partner Hub או ממשק ה־API. שום מצב אינו נקבע ב־Patchbay מעצמו.',
  'webex-customer.errors': 'שגיאות ש־Webex דיווחה עליהן',
  'webex-customer.errors-hint': 'קודים ותיאורים, כפי שהתקבלו.',
  'webex-customer.customer-id-hint': 'החלק האחרון בכתובת שממשק ה־API החזיר. הוא נדרש לעדכונים.',
  'webex-customer.organisation-id-hint': 'בדף Account של Control Hub, אחרי שהלקוח הוקם.',
  'webex-customer.recorded': 'נרשם מ־Webex',
  'webex-customer.not-recorded': 'עדיין לא נרשם',
  'webex-customer.information': 'לקוח',
  'webex-customer.template': 'תבנית קליטה',
  'webex-customer.not-chosen': 'עדיין לא נבחרה',
  'webex-customer.not-given': 'לא צוין',
  'webex-customer.region-unknown': 'המדינה הזו אינה רשומה',
  'webex-customer.region-about': 'Webex בוחרת את האזור של ארגון חדש לפי מדינת הלקוח.',
  'webex-customer.region-any':
    'שותף רשאי ליצור לקוחות בכל אזור שבו Webex מוצעת, ואין חשיבות למקומו של השותף עצמו.',
  'webex-customer.confirmed': 'מיקום נתמך',
  'webex-customer.confirmed-by':
    'אישור: {who}, {when}. ל־Patchbay אין רשימה של מיקומים נתמכים, והוא לא בדק זאת.',
  'webex-customer.not-confirmed': 'עדיין איש לא אישר זאת.',
  'webex-customer.organisation': 'ארגון',
  'webex-customer.organisation-new': 'ארגון חדש',
  'webex-customer.organisation-existing': 'צירוף של ארגון קיים',
  'webex-customer.partner-itself': 'אין: השותף עצמו הוא הספק',
  'webex-customer.assigned': 'הוקצו',
  'webex-customer.left': 'נותרו',
  'webex-customer.unnamed': 'אין שם בממשק ה־API',
  'webex-customer.unnamed-about':
    'ב־Partner Hub החבילה הזו קיימת, אבל שמה בממשק ה־API אינו ידוע. אפשר לתכנן אותה, אך לא לייצא אותה לממשק ה־API.',
  'webex-customer.created-with': 'רמת המנהלים',
  'webex-customer.created-with-about': 'החבילות שהלקוח נוצר איתן. למנהלים שלו חייבת להיות אחת מהן.',
  'webex-customer.update-title': 'העדכון הבא',
  'webex-customer.update-about': 'עדכון שולח את הרשימה המלאה. מה שאינו בה מוסר ב־Webex.',
  'webex-customer.update-added': 'נוספות: {offers}',
  'webex-customer.update-removed': 'מוסרות ב־Webex: {offers}',
  'webex-customer.update-none': 'החבילות הן כפי שנמסרו.',
  'webex-customer.restricted-about':
    'כל עוד המצב פועל, מנהלי הלקוח עצמו יכולים לעשות פחות ב־Control Hub. אצל כל לקוח חדש Webex מפעילה אותו; השותף מכבה אותו ב־Partner Hub.',
  'webex-customer.restricted-off-title': 'לכבות את מצב מנהל מוגבל?',
  'webex-customer.restricted-on-title': 'להפעיל את מצב מנהל מוגבל?',
  'webex-customer.restricted-off-about': 'מנהלי הלקוח עצמו יוכלו אז לעשות את כל אלה ב־Control Hub:',
  'webex-customer.restricted-on-about': 'מנהלי הלקוח עצמו לא יוכלו עוד לעשות את אלה ב־Control Hub:',
  'webex-customer.restricted-stays': 'כמו קודם, הם יכולים:',
  'webex-customer.restricted-elsewhere': 'כאן זה רק נרשם; המתג עצמו נמצא ב־Partner Hub.',
  'webex-customer.restricted-switch-off': 'כיבוי',
  'webex-customer.restricted-switch-on': 'הפעלה',
  'webex-customer.abilities': 'מה מנהלי הלקוח יכולים לעשות ב־Control Hub',
  'webex-customer.possible': 'אפשרי',
  'webex-customer.not-possible': 'לא אפשרי',
  'webex-customer.readiness': 'מוכנות',
  'webex-customer.findings': 'ממצאים',
  'webex-customer.findings-none': 'אין שום מניעה.',
  'webex-customer.findings-loading': 'הכול נבדק…',
  'webex-customer.edit-information': 'עריכת פרטי הלקוח',
  'webex-customer.edit-headquarters': 'עריכת מיקום המטה',
  'webex-customer.site-name': 'שם',
  'webex-customer.edit-packages': 'עריכת חבילות ותוספות',
  'webex-customer.remove': 'הסרת Webex מהחשבון הזה',
  'webex-customer.remove-about':
    'הלקוח יוסר מ־Patchbay עם האתרים, המספרים והמשתמשים שלו. ב־Webex לא קורה דבר.',
  'webex-customer.remove-title': 'להסיר את Webex מ־{account}?',
  'webex-customer.remove-goes': 'יחד איתו יוסרו:',
  'webex-customer.remove-sites': {
    one: 'אתר אחד עם מספרי הטלפון שלו',
    two: 'שני אתרים עם מספרי הטלפון שלהם',
    other: '{count} אתרים עם מספרי הטלפון שלהם'
  },
  'webex-customer.remove-users': {
    one: 'חבילת Webex של אדם אחד; האדם נשאר בחשבון',
    two: 'חבילות Webex של שני אנשים; האנשים נשארים בחשבון',
    other: 'חבילות Webex של {count} אנשים; האנשים נשארים בחשבון'
  },
  'webex-customer.remove-vendor': 'ב־Webex לא מוסר דבר. את זה יש לעשות ב־Partner Hub.',
  'webex-customer.remove-undo': 'כאן אפשר לבטל את הפעולה.',
  'webex-customer.at-glance-none': 'לא נוסף',
  'webex-customer.at-glance-users': { one: 'משתמש אחד', two: 'שני משתמשים', other: '{count} משתמשים' },
  'webex-customer.at-glance-show': 'הצגת Webex',

  'webex-wizard.title': 'צור לקוח סיטונאי',
  'webex-wizard.edit-title': 'עריכת לקוח Webex',
  'webex-wizard.leave': 'שמירה ויציאה',
  'webex-wizard.information-about': 'מיהו הלקוח ב־Webex, ולפי איזו תבנית הוא נוצר.',
  'webex-wizard.packages-about': 'מה הלקוח יכול להקצות לאנשים ולמקומות שלו, וכמה לכל היותר מכל דבר.',
  'webex-wizard.headquarters-about':
    'המיקום הראשון, שנוצר יחד עם הלקוח. לשיחות דרושים כל הפרטים; בלי שיחות די בכתובת.',
  'webex-wizard.summary-about': 'הכול כפי שיימסר. יצירת הלקוח כאן אינה שולחת דבר אל Webex.',
  'webex-wizard.from-account': 'מהחשבון.',
  'webex-wizard.from-contact': 'מאנשי הקשר לתמיכה של החשבון.',
  'webex-wizard.site-from-account': 'מולא מהחשבון: {fields}. יש לשנות את מה ששונה כאן.',
  'webex-wizard.template-empty': 'אין תבנית מתאימה שהוגשה.',
  'webex-wizard.template-hint': 'אפשר להשתמש רק בתבניות שהוגשו.',
  'webex-wizard.no-provisioning-id':
    'לתבנית הזו עדיין אין Provisioning ID. אפשר לתכנן את הלקוח; רק הייצוא לממשק ה־API ממתין לו.',
  'webex-wizard.company-name-hint': 'Webex אינה מקבלת סימן אחוז.',
  'webex-wizard.admin-email-hint': 'המנהל הראשון. אסור שהכתובת תהיה שייכת לארגון Webex אחר.',
  'webex-wizard.external-id-hint': 'המפתח שלך עבור הלקוח הזה. קובצי החיוב נוקבים בו.',
  'webex-wizard.external-id-taken': 'ללקוח {account} כבר יש מזהה הלקוח החיצוני הזה.',
  'webex-wizard.language-hint': 'שפת הארגון.',
  'webex-wizard.country-region': 'הנתונים שלו צפויים להישמר באזור: {region}.',
  'webex-wizard.organisation-new-about': 'Webex יוצרת ארגון עבור הלקוח הזה.',
  'webex-wizard.organisation-existing-about': 'ללקוח כבר יש ארגון Webex. ארבע תשובות יראו למה יוביל הצירוף.',
  'webex-wizard.more': 'שותף משנה ותגיות',
  'webex-wizard.sub-partner-hint': 'רק אם שותף משנה הוא הספק של הלקוח הזה.',
  'webex-wizard.tags-hint': 'עד חמש תגיות, מופרדות בפסיקים, בנות 25 תווים לכל היותר.',
  'webex-wizard.tags-wrong': 'לכל היותר חמש תגיות, בנות 25 תווים לכל היותר.',
  'webex-wizard.confirm-about':
    'יש לסמן זאת רק אם המטה נמצא במיקום ש־Webex תומכת בו. השם שלך והשעה נרשמים; Patchbay אינו בודק זאת.',
  'webex-wizard.confirm-blocked': 'בלי האישור הזה אי אפשר להמשיך.',
  'webex-wizard.packages': 'חבילות',
  'webex-wizard.quantity-of': 'הכמות של {offer}',
  'webex-wizard.quantity-not-sent': 'ממשק ה־API אינו מקבל כאן הגבלה; היא נספרת כאן בלבד.',
  'webex-wizard.no-limit-reading': 'בלי כמות אפשר להקצות בלי הגבלה; היצרן אינו אומר זאת.',
  'webex-wizard.package-missing': 'יש לבחור לפחות חבילה אחת.',
  'webex-wizard.base-missing': 'התוספת {addOn} דורשת אחת מהחבילות האלה: {bases}.',
  'webex-wizard.in-use': {
    one: 'היא ניתנה לאדם אחד. יש לתת לו חבילה אחרת לפני שמוותרים עליה.',
    two: 'היא ניתנה לשני אנשים. יש לתת להם חבילה אחרת לפני שמוותרים עליה.',
    other: 'היא ניתנה ל־{count} אנשים. יש לתת להם חבילה אחרת לפני שמוותרים עליה.'
  },
  'webex-wizard.quantity-below': {
    one: 'היא ניתנה לאדם אחד. הכמות אינה יכולה להיות קטנה מזה.',
    two: 'היא ניתנה לשני אנשים. הכמות אינה יכולה להיות קטנה מזה.',
    other: 'היא ניתנה ל־{count} אנשים. הכמות אינה יכולה להיות קטנה מזה.'
  },
  'webex-wizard.removal': 'עדכון שולח תמיד את הרשימה המלאה. ויתור עליה כאן מסיר אותה ב־Webex.',
  'webex-wizard.for-places': 'למקומות, כמו לובי, ולא לאנשים.',
  'webex-wizard.for-organisation': 'לארגון כולו.',
  'webex-wizard.with-calling': 'שיחות',
  'webex-wizard.with-meetings': 'פגישות',
  'webex-wizard.missing-title': 'מה חסר לפני שאפשר ליצור את הלקוח',
  'webex-wizard.complete': 'דבר אינו חסר.',
  'webex-wizard.not-found': 'אין שלב כזה.',

  'attach.title': 'הארגון הקיים',
  'attach.organisation-id-hint': 'בדף Account ב־Control Hub של הלקוח.',
  'attach.users': 'כמה משתמשים יש בו?',
  'attach.under-100': 'פחות מ־100',
  'attach.from-100': '100 או יותר',
  'attach.verified-domain': 'יש דומיין דוא״ל מאומת',
  'attach.claimed-domain': 'יש דומיין שנתבע',
  'attach.active-licences': 'יש בו רישיונות שאינם מושעים ואינם מבוטלים',
  'attach.expected': 'למה יוביל הצירוף',
  'attach.outcome-needs-approval': 'מנהל של הארגון צריך לאשר זאת. יש לדבר עם הלקוח לפני המסירה.',
  'attach.outcome-provisioning-admin':
    'הארגון עשוי להצטרף מעצמו, בלי הודעה. תפקידך אז הוא מנהל הקצאה, שרואה מעט מהארגון.',
  'attach.outcome-full-admin': 'הארגון עשוי להצטרף מעצמו, בלי הודעה. תפקידך אז הוא מנהל מלא של הארגון.',
  'attach.template-invites-off':
    'התבנית אינה מאפשרת הודעות הזמנה למנהל בעת צירוף, ולכן אינה מוכנה לכך. יש להפעיל את ההגדרה בתבנית.',
  'attach.template-prepared': 'התבנית מוכנה לצירוף.',
  'attach.template-keeps-authentication':
    'בארגון נשארת דרך הכניסה שלו, כדי שאיש לא יאבד גישה. זו שבתבנית חלה על ארגונים חדשים בלבד.',
  'attach.template-none': 'יש לבחור תבנית כדי לראות אם היא מוכנה לצירוף.',
  'attach.advice': 'פשוט יותר אם הלקוח מוסיף אותך תחילה כמנהל מלא חיצוני. אין זו חובה.',

  'webex-finding.template-missing': 'לא נבחרה תבנית קליטה שהוגשה.',
  'webex-finding.information-missing': 'חסרים פרטי לקוח: {fields}.',
  'webex-finding.not-confirmed': 'איש לא אישר שהמטה נמצא במיקום נתמך.',
  'webex-finding.package-missing': 'לא נבחרה אף חבילה.',
  'webex-finding.headquarters-missing': 'במיקום המטה חסרים: {fields}.',
  'webex-finding.external-id-taken': 'ללקוח אחר יש אותו מזהה לקוח חיצוני.',
  'webex-finding.base-missing': 'ל־{offer} חסרה חבילה שהיא נשענת עליה.',
  'webex-finding.offer-unknown': 'ל־{offer} אין שם ידוע בממשק ה־API. יש להזין אותה ידנית ב־Partner Hub.',
  'webex-finding.package-removed': 'העדכון הבא מסיר את {offer} ב־Webex.',
  'webex-finding.pstn-in-template': 'בתבנית יש ספק של PSTN מחובר לענן, ו־Webex אינה ממליצה על כך.',
  'webex-finding.provisioning-id-missing': 'לתבנית אין Provisioning ID, ולכן אי אפשר לייצא דבר לממשק ה־API.',
  'webex-finding.customer-id-missing':
    'הלקוח כבר נמצא ב־Webex, אבל מזהה הלקוח שלו לא נרשם, ולכן אי אפשר לייצא עדכון. יש לרשום אותו יחד עם המצב.',
  'webex-finding.organisation-id-missing': 'חסר מזהה הארגון של הארגון הקיים.',
  'webex-finding.attach-needs-approval': 'מנהל של הארגון הקיים צריך לאשר את הצירוף.',
  'webex-finding.attach-invites-off': 'התבנית אינה מאפשרת הודעות הזמנה למנהל בעת צירוף לארגון קיים.',
  'webex-finding.attach-keeps-authentication': 'בארגון הקיים נשארת דרך הכניסה שלו.',
  'webex-finding.site-incomplete': 'באתר {site} חסרים: {fields}.',
  'webex-finding.state-no-subdivision':
    'המחוז (State) של {site} אינו כתוב כקוד, כמו BY או CA. לשיחות דרוש הקוד לפי ISO 3166-2.',
  'webex-finding.calling-plan-missing':
    'לאתר {site} יש Cisco PSTN, אבל ללקוח חסרה התוספת Cisco Calling Plan.',
  'webex-finding.choose-pstn': 'לא נבחר חיבור PSTN עבור {site}.',
  'webex-finding.add-numbers': 'אין מספרי טלפון באתר {site}.',
  'webex-finding.choose-main-number': 'אין מספר ראשי באתר {site}.',
  'webex-finding.add-users': 'עדיין אין לאיש חבילה.',
  'webex-finding.quantity-exceeded': {
    one: 'הוקצו יותר {offer} מהכמות: אדם אחד יותר מדי.',
    two: 'הוקצו יותר {offer} מהכמות: שני אנשים יותר מדי.',
    other: 'הוקצו יותר {offer} מהכמות: {count} אנשים יותר מדי.'
  },
  'webex-finding.package-not-on-customer': {
    one: 'לאדם אחד יש {offer}, וללקוח אין.',
    two: 'לשני אנשים יש {offer}, וללקוח אין.',
    other: 'ל־{count} אנשים יש {offer}, וללקוח אין.'
  },
  'webex-finding.package-not-for-people': {
    one: 'לאדם אחד יש {offer}, שאינה מיועדת לאנשים.',
    two: 'לשני אנשים יש {offer}, שאינה מיועדת לאנשים.',
    other: 'ל־{count} אנשים יש {offer}, שאינה מיועדת לאנשים.'
  },
  'webex-finding.user-base-missing': {
    one: 'לאדם אחד יש {offer} בלי חבילה שהיא נשענת עליה.',
    two: 'לשני אנשים יש {offer} בלי חבילה שהיא נשענת עליה.',
    other: 'ל־{count} אנשים יש {offer} בלי חבילה שהיא נשענת עליה.'
  },
  'webex-finding.user-line-missing': {
    one: 'לאדם אחד עם שיחות חסרים אתר, או גם מספר וגם שלוחה.',
    two: 'לשני אנשים עם שיחות חסרים אתר, או גם מספר וגם שלוחה.',
    other: 'ל־{count} אנשים עם שיחות חסרים אתר, או גם מספר וגם שלוחה.'
  },
  'webex-finding.number-not-on-site': {
    one: 'לאדם אחד יש מספר שאין באתר שלו.',
    two: 'לשני אנשים יש מספר שאין באתר שלהם.',
    other: 'ל־{count} אנשים יש מספר שאין באתר שלהם.'
  },
  'webex-finding.number-toll-free': {
    one: 'לאדם אחד יש מספר לשיחת חינם.',
    two: 'לשני אנשים יש מספרים לשיחת חינם.',
    other: 'ל־{count} אנשים יש מספרים לשיחת חינם.'
  },
  'webex-finding.number-twice': {
    one: 'לאדם אחד יש מספר ששייך גם לאחר.',
    two: 'לשני אנשים יש מספר ששייך גם לאחר.',
    other: 'ל־{count} אנשים יש מספר ששייך גם לאחר.'
  },
  'webex-finding.extension-unfit': {
    one: 'לאדם אחד יש שלוחה שאינה מתקבלת.',
    two: 'לשני אנשים יש שלוחות שאינן מתקבלות.',
    other: 'ל־{count} אנשים יש שלוחות שאינן מתקבלות.'
  },
  'webex-finding.extension-twice': {
    one: 'לאדם אחד יש שלוחה ששייכת גם לאחר באותו אתר.',
    two: 'לשני אנשים יש שלוחה ששייכת גם לאחר באותו אתר.',
    other: 'ל־{count} אנשים יש שלוחה ששייכת גם לאחר באותו אתר.'
  },
  'webex-finding.name-missing': {
    one: 'לאדם אחד חסר שם פרטי או שם משפחה.',
    two: 'לשני אנשים חסר שם פרטי או שם משפחה.',
    other: 'ל־{count} אנשים חסר שם פרטי או שם משפחה.'
  },
  'webex-finding.name-too-long': {
    one: 'לאדם אחד יש שם בן יותר מ־30 תווים, ארוך מדי לשיחות.',
    two: 'לשני אנשים יש שמות בני יותר מ־30 תווים, ארוכים מדי לשיחות.',
    other: 'ל־{count} אנשים יש שמות בני יותר מ־30 תווים, ארוכים מדי לשיחות.'
  },
  'webex-finding.name-characters': {
    one: 'לאדם אחד יש שם עם תווים שאינם מתקבלים בשיחות.',
    two: 'לשני אנשים יש שמות עם תווים שאינם מתקבלים בשיחות.',
    other: 'ל־{count} אנשים יש שמות עם תווים שאינם מתקבלים בשיחות.'
  },
  'webex-finding.email-too-long': {
    one: 'לאדם אחד יש כתובת דוא״ל בת יותר מ־161 תווים.',
    two: 'לשני אנשים יש כתובות דוא״ל בנות יותר מ־161 תווים.',
    other: 'ל־{count} אנשים יש כתובות דוא״ל בנות יותר מ־161 תווים.'
  },
  'webex-finding.administrator-level': {
    one: 'למנהל אחד יש חבילה שהלקוח לא נוצר איתה.',
    two: 'לשני מנהלים יש חבילות שהלקוח לא נוצר איתן.',
    other: 'ל־{count} מנהלים יש חבילות שהלקוח לא נוצר איתן.'
  },
  'webex-finding.await-consent': {
    one: 'אדם אחד צריך להסכים להעברה מארגון אחר.',
    two: 'שני אנשים צריכים להסכים להעברה מארגון אחר.',
    other: '{count} אנשים צריכים להסכים להעברה מארגון אחר.'
  },
  'webex-finding.free-elsewhere': {
    one: 'כתובת דוא״ל אחת תפוסה במקום אחר, ותחילה יש לפנות אותה שם.',
    two: 'שתי כתובות דוא״ל תפוסות במקום אחר, ותחילה יש לפנות אותן שם.',
    other: '{count} כתובות דוא״ל תפוסות במקום אחר, ותחילה יש לפנות אותן שם.'
  },
  'webex-finding.to-update': {
    one: 'משתמש אחד השתנה מאז ש־Webex מכירה אותו. הייצוא ומדריך הביצוע אומרים מה יש להודיע לה.',
    two: 'שני משתמשים השתנו מאז ש־Webex מכירה אותם. הייצוא ומדריך הביצוע אומרים מה יש להודיע לה.',
    other: '{count} משתמשים השתנו מאז ש־Webex מכירה אותם. הייצוא ומדריך הביצוע אומרים מה יש להודיע לה.'
  },

  'refusal.customer-incomplete.template-missing': 'ללקוח סיטונאי דרושה תבנית קליטה שהוגשה.',
  'refusal.customer-incomplete.information-missing': 'פרטי הלקוח אינם שלמים.',
  'refusal.customer-incomplete.not-confirmed': 'איש לא אישר שהמטה נמצא במיקום נתמך.',
  'refusal.customer-incomplete.package-missing': 'ללקוח אין חבילה.',
  'refusal.customer-incomplete.headquarters-missing': 'הפרטים של מיקום המטה אינם שלמים.',
  'refusal.external-id-taken': 'מזהה הלקוח החיצוני {externalId} כבר שייך ללקוח אחר.',
  'refusal.base-missing': 'התוספת {addOn} דורשת חבילה שהיא נשענת עליה, ואין ללקוח אף אחת כזו.',
  'refusal.offer-in-use': {
    one: 'אי אפשר לוותר על {offer}: יש אותה לאדם אחד.',
    two: 'אי אפשר לוותר על {offer}: יש אותה לשני אנשים.',
    other: 'אי אפשר לוותר על {offer}: יש אותה ל־{count} אנשים.'
  },
  'refusal.quantity-too-small': {
    one: 'הכמות של {offer} אינה יכולה להיות {quantity}: יש אותה לאדם אחד.',
    two: 'הכמות של {offer} אינה יכולה להיות {quantity}: יש אותה לשני אנשים.',
    other: 'הכמות של {offer} אינה יכולה להיות {quantity}: יש אותה ל־{count} אנשים.'
  },
  'refusal.customer-waits': 'Webex מטפלת בלקוח הזה, ולכן בינתיים דבר אינו משתנה אצלו כאן.',
  'refusal.status-unfit': 'המצב הזה אינו יכול לבוא אחרי המצב הנוכחי.',
  'refusal.customer-id-missing':
    'הלקוח הזה כבר נמצא ב־Webex, אבל מזהה הלקוח שלו לא נרשם. אחרי מסירה נוספת היה נראה כאילו הלקוח חדש.',
  'refusal.customer-exists-already': 'הלקוח כבר נוצר.',
  'refusal.gone-webex-customer': 'לחשבון הזה כבר אין Webex.',
  'refusal.gone-webex-user': 'לאדם הזה כבר אין Webex.',
  'refusal.gone-webex-setting': 'התבנית מפנה למנהל, למינוי או לספק שאינו נמצא בהגדרות.',
  'refusal.gone-template': 'תבנית הקליטה הזו כבר אינה קיימת.',
  'remedy.customer-incomplete.template-missing': 'יש ליצור תבנית קליטה ולהגיש אותה.',
  'remedy.customer-incomplete.information-missing': 'יש להשלים את פרטי הלקוח.',
  'remedy.customer-incomplete.not-confirmed': 'יש לסמן את האישור בפרטי הלקוח.',
  'remedy.customer-incomplete.package-missing': 'יש לבחור לפחות חבילה אחת.',
  'remedy.customer-incomplete.headquarters-missing': 'יש להשלים את הפרטים של מיקום המטה.',
  'remedy.external-id-taken': 'יש להשתמש במזהה אחר, או לתקן את הלקוח שהמזהה שייך לו.',
  'remedy.base-missing': 'יש להוסיף אחת מהחבילות שהיא נשענת עליהן, או לוותר עליה.',
  'remedy.offer-in-use': 'תחילה יש לתת לאנשים האלה חבילה אחרת.',
  'remedy.quantity-too-small': 'יש לבחור כמות גדולה יותר, או לתת תחילה חבילה אחרת לחלק מהאנשים האלה.',
  'remedy.customer-id-missing': 'תחילה יש לבחור ב״רישום מצב״ ולהזין את מזהה הלקוח.',
  'remedy.customer-waits': 'אחרי ש־Webex תסיים, יש לרשום את מה שהיא אומרת.',

  'line.webex-customer-added': 'Webex לסיטונאות נוסף לחשבון {account} כטיוטה',
  'line.webex-customer-corrected': 'עודכן לקוח Webex של החשבון {account}',
  'line.webex-customer-created': 'לקוח Webex של החשבון {account} נוצר ומוכן למסירה',
  'line.webex-customer-removed': 'Webex לסיטונאות הוסר מהחשבון {account}',
  'line.location-confirmed': 'אושר שהמטה נמצא במיקום נתמך',
  'line.location-unconfirmed': 'בוטל האישור שהמטה נמצא במיקום נתמך',
  'line.webex-handed-over': 'לקוח Webex של החשבון {account} נמסר',
  'line.webex-status-recorded': 'נרשם מצב Webex של החשבון {account}: {customerStatus}',
  'line.restricted-mode-on': 'הפעלת מצב מנהל מוגבל',
  'line.restricted-mode-off': 'כיבוי מצב מנהל מוגבל'
};
