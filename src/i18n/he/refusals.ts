/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'זה מיועד לשותף Mitel בלבד.',
  'refusal.another-account': 'מנהל חשבון רשאי לראות ולשנות רק את החשבון שלו.',
  'refusal.only-own-password': 'משתמש רשאי רק לאפס את הסיסמה שלו ב־Mitel Administration, ולא שום דבר אחר.',
  'refusal.right-missing': 'לתפקיד חסרה הזכות ״{right}״.',
  'refusal.gone-role': 'התפקיד הזה כבר אינו קיים.',
  'refusal.gone-contact': 'איש הקשר הזה כבר אינו ברשימה.',
  'refusal.gone-account': 'החשבון הזה כבר אינו קיים.',
  'refusal.gone-person': 'האדם הזה כבר אינו ברשימה.',
  'refusal.gone-order': 'ההזמנה הזו כבר אינה קיימת.',
  'refusal.gone-entry': 'הרישום הזה כבר אינו ביומן.',
  'refusal.invalid': 'הערך בשדה ״{field}״ אינו תקין.',
  'refusal.email-taken': 'כתובת הדוא״ל {email} כבר שייכת לאדם אחר בחשבון הזה.',
  'refusal.email-twice': 'כתובת הדוא״ל {email} מופיעה פעמיים.',
  'refusal.number-taken':
    '{value} כבר שייך לאדם אחר בחשבון הזה. ספריית המשתמשים מחייבת שמספרי טלפון ושלוחות יהיו ייחודיים.',
  'refusal.managed-by-micollab':
    'שרת MiCollab מנהל את רישיונות MiTeam Meetings של החשבון הזה, ולכן אי אפשר לתת או ליטול כאן רישיונות בודדים.',
  'refusal.miteam-off':
    'MiTeam Meetings כבוי בחשבון הזה, ולכן בדף המשתמש לא מוצג רישיון שאפשר להפעיל או לכבות.',
  'refusal.already-licensed': 'לאדם הזה כבר יש הרישיון הזה.',
  'refusal.not-licensed': 'לאדם הזה אין רישיון כזה שאפשר ליטול.',
  'refusal.no-licence-left': {
    one: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרש רישיון אחד.',
    two: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרשים שניים.',
    other: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרשים {count}.'
  },
  'refusal.no-licence-at-all': 'לא נותר בחשבון הזה אף רישיון MiTeam Meetings.',
  'refusal.no-tier-left': {
    one: 'רישיונות Mitel One שנותרו ברמה הזו: {left}. נדרש רישיון אחד.',
    two: 'רישיונות Mitel One שנותרו ברמה הזו: {left}. נדרשים שניים.',
    other: 'רישיונות Mitel One שנותרו ברמה הזו: {left}. נדרשים {count}.'
  },
  'refusal.mitel-one-off': 'Mitel One כבוי בחשבון הזה, ולכן אי אפשר לתת רישיון או ליטול אותו.',
  'refusal.micollab-off': 'MiCollab כבוי בחשבון הזה, ולכן השרת שלו אינו נותן רישיונות ואינו נוטל אותם בחזרה.',
  'refusal.already-switched': 'זה כבר המצב הנוכחי.',
  'refusal.set-up-incomplete': 'ההגדרה לא הושלמה, ולכן עדיין אי אפשר להפעיל את זה.',
  'refusal.private-key': 'הטקסט מכיל מפתח פרטי. כאן מקומה של התעודה בלבד; המפתח נשאר אצל ספק הזהויות.',
  'refusal.partner-account': 'לחשבון של השותף עצמו אי אפשר להוסיף אינטגרציות.',
  'refusal.partner-account-stays': 'אי אפשר להשבית או להסיר את החשבון של השותף עצמו.',
  'refusal.partner-account-exists': 'כבר קיים חשבון של השותף עצמו.',
  'refusal.prerequisite-off': 'לשם כך נדרשות אינטגרציות שאינן פועלות: {missing}.',
  'refusal.gateway-not-onboarded':
    'סוג המרכזייה ידוע רק אחרי שהושלמה ההגדרה של CloudLink Gateway והוא הופעל.',
  'refusal.last-support-contact':
    'זה איש הקשר האחרון לתמיכה. מישהו צריך לקבל את הדיווחים על תקלות בחשבון הזה.',
  'refusal.already-active': 'החשבון כבר פעיל.',
  'refusal.already-deactivated': 'החשבון כבר מושבת.',
  'refusal.rights-unfit': 'הזכויות האלה אינן מתאימות לתפקיד: {rights}.',
  'refusal.role-in-use-people': {
    one: 'אדם אחד בחשבון הזה מחזיק בתפקיד.',
    two: 'שני אנשים בחשבון הזה מחזיקים בתפקיד.',
    other: '{count} אנשים בחשבון הזה מחזיקים בתפקיד.'
  },
  'refusal.role-in-use-accounts': {
    one: 'התפקיד מוקצה לחשבון אחד.',
    two: 'התפקיד מוקצה לשני חשבונות.',
    other: 'התפקיד מוקצה ל־{count} חשבונות.'
  },
  'refusal.role-not-assigned': 'התפקיד הזה אינו מוקצה לחשבון.',
  'refusal.role-for-partners':
    'התפקיד הזה מבוסס על תפקיד השותף. לחשבונות לקוח אפשר להקצות רק תפקידים המבוססים על מנהל חשבון.',
  'refusal.exists-already': 'כבר קיימת רשומה עם המזהה הזה.',
  'refusal.no-plan': 'אין תוכנית.',
  'refusal.order-assigned': 'ההזמנה הזו כבר מוקצית. הזמנה מוקצית לחשבון אחד, בשלמותה.',
  'refusal.order-expired': 'תוקף ההזמנה פג, ואי אפשר עוד להקצות אותה.',
  'refusal.order-in-use': {
    one: 'רישיון אחד מההזמנה הזו ניתן לאדם כלשהו.',
    two: 'שני רישיונות מההזמנה הזו ניתנו לאנשים.',
    other: '{count} רישיונות מההזמנה הזו ניתנו לאנשים.'
  },
  'refusal.nobody-chosen': 'לא נבחר אף אדם.',
  'refusal.nothing-changed': 'שום דבר לא ישתנה.',
  'refusal.already-undone': 'הפעולה הזו כבר בוטלה.',
  'refusal.cannot-be-undone': 'אי אפשר לבטל את פתיחתה של סביבת העבודה.',
  'refusal.changed-since': '״{name}״ השתנה מאז. ביטול הפעולה ידרוס את השינוי המאוחר יותר.',
  'refusal.account-in-use': 'החשבון נמצא בשימוש: מאז נוספו אליו אנשים או הזמנות.',
  'refusal.licences-given-since':
    'מאז ניתנו או ניטלו רישיונות בחשבון הזה. ביטול הפעולה היה יוצר בלבול ביניהם.',
  'refusal.not-saved-disk-full':
    'הדיסק מלא, ולכן השינוי לא נשמר. שום דבר אחר לא אבד. יש לפנות מקום ולנסות שוב. הייצוא ממשיך לפעול.',
  'refusal.not-saved-newer-database':
    'גרסה חדשה יותר של Patchbay כבר משתמשת בנתונים, ולכן השינוי לא נשמר. כדי להמשיך בגרסה החדשה, יש לטעון מחדש את הדף.',
  'refusal.not-saved-closed': 'החיבור לנתונים נסגר, ולכן השינוי לא נשמר. יש לטעון מחדש את הדף ולנסות שוב.',
  'refusal.not-saved-unreadable':
    'לא ניתן היה לשמור את השינוי. שום דבר אחר לא אבד. יש לייצא את העבודה ולאחר מכן לטעון מחדש את הדף.',
  'remedy.only-own-password': 'כדי לעשות זאת, יש לעבור לצפייה בתור מי שיש לו יותר זכויות.',
  'remedy.right-missing': 'יש לעבור לצפייה בתור שותף, או לבקש לעדכן את התפקיד.',
  'remedy.number-taken': 'יש להשתמש במספר אחר, או לערוך את פרטי האדם שהמספר שייך לו.',
  'remedy.set-up-incomplete': 'תחילה יש להשלים את ההגדרה.',
  'remedy.prerequisite-off': 'תחילה יש להפעיל אותן.',
  'remedy.private-key':
    'יש להדביק רק את החלק שבין BEGIN CERTIFICATE ל־END CERTIFICATE, כולל שתי השורות האלה.',
  'remedy.partner-account': 'יש ליצור חשבון לקוח ולהוסיף בו את האינטגרציה.',
  'remedy.last-support-contact': 'תחילה יש להוסיף איש קשר אחר, או לערוך את הפרטים של זה במקום להסיר אותו.',
  'remedy.rights-unfit': 'יש לסמן לצד כל אחת מהן גם את זכות הצפייה, או לוותר עליהן.',
  'remedy.role-in-use-people': 'תחילה יש לתת לאנשים האלה תפקיד אחר.',
  'remedy.role-in-use-accounts': 'תחילה יש לבטל את הקצאת התפקיד לחשבונות האלה.',
  'remedy.role-not-assigned': 'תחילה יש להקצות את התפקיד לחשבון.',
  'remedy.email': 'יש להשתמש בכתובת אחרת, או לערוך את פרטי האדם שהכתובת שייכת לו.',
  'remedy.order-in-use': 'תחילה יש ליטול את הרישיונות האלה ממי שמחזיקים בהם.',
  'remedy.changed-since': 'תחילה יש לבטל את השינוי המאוחר יותר.',
  'remedy.account-in-use': 'תחילה יש להסיר את האנשים ואת ההזמנות האלה, או לבטל את הפעולות שהוסיפו אותם.',
  'remedy.licences-given-since': 'תחילה יש לבטל את שינויי הרישיונות המאוחרים יותר.',
  'remedy.partner': 'כדי לעשות זאת, יש לעבור לצפייה בתור שותף.',
  'issue.required': 'זהו שדה חובה.',
  'issue.too-long': 'הטקסט ארוך מדי.',
  'issue.email': 'זו אינה כתובת דוא״ל. דוגמה: ada@example.com',
  'issue.phone': 'יש לכתוב מספר טלפון בספרות, ולפניו + וקידומת המדינה. דוגמה: \u2066+44 20 7946 0000\u2069',
  'issue.tier-fits': 'רק לרישיונות Mitel One יש רמה.',
  'issue.guid':
    'יש לכתוב 32 ספרות ואותיות a–f, עם מקפים. דוגמה: \u20663f2504e0-4f89-11d3-9a0c-0305e82c3301\u2069',
  'issue.https':
    'יש לכתוב כתובת שמתחילה ב־\u2066https://\u2069. דוגמה: \u2066https://login.example.com/saml\u2069',
  'issue.https-address':
    'יש לכתוב כתובת שמתחילה ב־https:// ואין בה שם משתמש, סיסמה, ? או #. מפתחות מזינים רק אצל היצרן. דוגמה: https://api.pbx.example.com:8443',
  'issue.wss-address':
    'יש לכתוב כתובת שמתחילה ב־wss:// ואין בה שם משתמש, סיסמה, ? או #. מפתחות מזינים רק אצל היצרן. דוגמה: wss://api.pbx.example.com:5443',
  'issue.host': 'יש לכתוב שם מארח או כתובת IP. דוגמה: pbx.example.com',
  'issue.certificate': 'זו אינה תעודה. יש להדביק את כולה, מ־BEGIN CERTIFICATE עד END CERTIFICATE.',
  'issue.port': 'יש לכתוב מספר מ־1 עד 65535.',
  'issue.number': 'יש לכתוב מספר שלם גדול מאפס.',
  'issue.number-between': 'יש לכתוב מספר שלם מ־{least} עד {most}.',
  'issue.token': 'במסמכי היצרן זה רק ממלא מקום של שם. יש לכתוב את השם שבו המוצר נמכר אצלך.',
  'issue.date': 'יש לבחור תאריך.',
  'issue.dates-in-order': 'תוקף ההזמנה אינו יכול לפוג לפני שנרכשה.',
  'issue.format': 'הכתיב אינו בצורה הצפויה.'
};
