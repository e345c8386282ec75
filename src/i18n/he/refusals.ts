/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'זה מיועד לשותף Mitel בלבד.',
  'refusal.another-account': 'מנהל חשבון רשאי לראות ולשנות רק את החשבון שלו.',
  'refusal.gone-account': 'החשבון הזה כבר אינו קיים.',
  'refusal.gone-person': 'האדם הזה כבר אינו ברשימה.',
  'refusal.gone-order': 'ההזמנה הזו כבר אינה קיימת.',
  'refusal.gone-entry': 'הרישום הזה כבר אינו ביומן.',
  'refusal.invalid': 'הערך בשדה ״{field}״ אינו תקין.',
  'refusal.email-taken': 'כתובת הדוא״ל {email} כבר שייכת לאדם אחר בחשבון הזה.',
  'refusal.email-twice': 'כתובת הדוא״ל {email} מופיעה פעמיים.',
  'refusal.managed-by-micollab':
    'שרת MiCollab מנהל את רישיונות MiTeam Meetings של החשבון הזה, ולכן אי אפשר לתת או ליטול כאן רישיונות בודדים.',
  'refusal.miteam-off':
    'MiTeam Meetings כבוי בחשבון הזה, ולכן בדף המשתמש לא מוצג רישיון שאפשר להפעיל או לכבות.',
  'refusal.already-licensed': 'לאדם הזה כבר יש רישיון MiTeam Meetings.',
  'refusal.not-licensed': 'לאדם הזה אין רישיון MiTeam Meetings שאפשר ליטול.',
  'refusal.no-licence-left': {
    one: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרש רישיון אחד.',
    two: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרשים שניים.',
    other: 'רישיונות MiTeam Meetings שנותרו: {left}. נדרשים {count}.'
  },
  'refusal.no-licence-at-all': 'לא נותר בחשבון הזה אף רישיון MiTeam Meetings.',
  'refusal.already-switched': 'האינטגרציה כבר במצב הזה.',
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
  'issue.number': 'יש לכתוב מספר שלם גדול מאפס.',
  'issue.date': 'יש לבחור תאריך.',
  'issue.dates-in-order': 'תוקף ההזמנה אינו יכול לפוג לפני שנרכשה.',
  'issue.format': 'הכתיב אינו בצורה הצפויה.'
};
