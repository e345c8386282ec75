/** Users of a customer and their roles. */
export const dimensionsUsers = {
  'dimensions-users.list': 'המשתמשים של {account}',
  'dimensions-users.search': 'חיפוש משתמשים',
  'dimensions-users.search-placeholder': 'שם, דוא״ל, שלוחה או חשבון משנה',
  'dimensions-users.filters': 'אילו משתמשים מוצגים',
  'dimensions-users.filter.all': 'הכול',
  'dimensions-users.filter.portal': 'עם גישה לפורטל',
  'dimensions-users.filter.pbx-only': 'מהמרכזייה בלבד',
  'dimensions-users.filter.administrators': 'מנהלים',
  'dimensions-users.filter.agents': 'נציגים',
  'dimensions-users.filter.simulated': 'מדומים',
  'dimensions-users.filter.email': 'דוא״ל לבדיקה',
  'dimensions-users.role': 'תפקיד',
  'dimensions-users.any-role': 'כל תפקיד',
  'dimensions-users.sub-account': 'חשבון משנה',
  'dimensions-users.any-sub-account': 'כל חשבון משנה',
  'dimensions-users.main-account': 'החשבון עצמו',
  'dimensions-users.column.name': 'שם',
  'dimensions-users.column.email': 'דוא״ל',
  'dimensions-users.column.extension': 'שלוחה',
  'dimensions-users.column.source': 'מקור',
  'dimensions-users.column.roles': 'תפקידים',
  'dimensions-users.source.person': 'חשבון',
  'dimensions-users.source.pbx': 'מרכזייה',
  'dimensions-users.source.both': 'חשבון + מרכזייה',
  'dimensions-users.source-about.person': 'אדם מהחשבון, שאינו נמצא במרכזייה.',
  'dimensions-users.source-about.pbx': 'מיובא מהמרכזייה. שיחות מתועדות; אין גישה עד שנותנים אותה.',
  'dimensions-users.source-about.both': 'אדם מהחשבון שהוא גם משתמש של המרכזייה: משתמש אחד.',
  'dimensions-users.source-simulated': '{source} (מדומה)',
  'dimensions-users.source-about.simulated': 'הומצא בידי המרכזייה המדומה.',
  'dimensions-users.primary': 'משתמש ראשי',
  'dimensions-users.agent': 'נציג',
  'dimensions-users.email-missing': 'אין כתובת דוא״ל',
  'dimensions-users.email-shared': 'גם למישהו אחר יש כתובת הדוא״ל הזו',
  'dimensions-users.email-unreadable': 'לא כתובת דוא״ל',
  'dimensions-users.email-elsewhere': 'למשתמש של לקוח אחר יש כתובת הדוא״ל הזו',
  'dimensions-users.no-roles': 'אין',
  'dimensions-users.more-roles': '+{count}',
  'dimensions-users.shown': {
    one: 'מוצג משתמש אחד',
    two: 'מוצגים שני משתמשים',
    other: 'מוצגים {count} משתמשים'
  },
  'dimensions-users.selected': {
    one: 'נבחר משתמש אחד',
    two: 'נבחרו שני משתמשים',
    other: 'נבחרו {count} משתמשים'
  },
  'dimensions-users.selected-elsewhere': {
    one: 'אחד מהם אינו ברשימה המוצגת',
    two: 'שניים מהם אינם ברשימה המוצגת',
    other: '{count} מהם אינם ברשימה המוצגת'
  },
  'dimensions-users.deselect': 'ביטול הבחירה',
  'dimensions-users.select': 'בחירה: {name}',
  'dimensions-users.select-all': 'בחירת כל המוצגים',
  'dimensions-users.edit': 'התפקידים של {name}',
  'dimensions-users.add': 'הוספת משתמשים',
  'dimensions-users.export': 'ייצוא כקובץ CSV',
  'dimensions-users.exported': {
    one: 'יוצא משתמש אחד',
    two: 'יוצאו שני משתמשים',
    other: 'יוצאו {count} משתמשים'
  },
  'dimensions-users.change-roles': 'שינוי תפקידים',
  'dimensions-users.give-access': 'מתן גישה לפורטל',
  'dimensions-users.take-access': 'נטילת הגישה לפורטל',
  'dimensions-users.remove': 'הסרת משתמשים',
  'dimensions-users.more': 'פעולות נוספות על הבחירה',

  'dimensions-users.empty-title': 'עדיין אין משתמשים',
  'dimensions-users.empty-text':
    'אפשר לסנכרן עם המרכזייה, לייבא את רשימת המשתמשים שלה, או לתת גישה לאנשים בחשבון.',
  'dimensions-users.to-sync': 'סנכרון',
  'dimensions-users.to-roster': 'ייבוא רשימת משתמשים',
  'dimensions-users.few-title': 'משתמשי המרכזייה עדיין אינם כאן',
  'dimensions-users.few-text':
    'הם מגיעים עם הסנכרון או עם רשימת משתמשים. עד אז אפשר לתת תפקידים למשתמשי הפורטל בלבד.',
  'dimensions-users.draft-title': 'המשתמשים באים אחרי היצירה',
  'dimensions-users.draft-text':
    'שלושת הצעדים הראשונים יוצרים את הלקוח ואת המשתמש הראשי שלו. אחר כך מוקצים תפקידים.',
  'dimensions-users.to-wizard': 'המשך היצירה',
  'dimensions-users.no-customer-title': 'לחשבון הזה אין {dimensions}',
  'dimensions-users.no-customer-text': 'משתמשים באים אחרי ש־{dimensions} נוסף לחשבון.',
  'dimensions-users.terminated-title': 'ההתקשרות עם הלקוח הסתיימה',
  'dimensions-users.terminated-text': 'משתמשים ותפקידים נשמרים כאן לצפייה; דבר אינו משתנה עוד.',
  'dimensions-users.suspended-title': 'הגישה מושעית',
  'dimensions-users.suspended-text':
    'הלקוח מושבת: איש אינו יכול להיכנס. שיחות ממשיכות להיות מתועדות ותפקידים ממשיכים להיות מחויבים.',
  'dimensions-users.no-match-title': 'לא נמצאה התאמה',
  'dimensions-users.no-match-text': 'אפשר לנסות פחות מילים, או להציג את כולם.',
  'dimensions-users.show-all': 'הצגת כולם',

  'dimensions-users.pending.pending':
    'יש לעבור על המשתמשים ולתת להם את התפקידים שדרושים להם, ואז לציין שהתפקידים הושלמו.',
  'dimensions-users.pending.pending-portal-users':
    'עדיין לא כל משתמשי המרכזייה כאן. אפשר לתת תפקידים למי שכבר כאן, ולאחרים אחרי שייובאו.',
  'dimensions-users.finish': 'התפקידים הושלמו',
  'dimensions-users.complete': 'התפקידים הושלמו.',
  'dimensions-users.reopen': 'החזרה להמתנה',

  'dimensions-users.agents-follow': 'נציגים לפי המרכזייה',
  'dimensions-users.agents-follow-about':
    'כל עוד זה פועל, כל נציג של המרכזייה מקבל את Agent User Add-On בלי שביקשו, והוא בתשלום.',
  'dimensions-users.agents-have': {
    one: 'לנציג אחד במרכזייה יש התוספת.',
    two: 'לשני נציגים במרכזייה יש התוספת.',
    other: 'ל־{count} נציגים במרכזייה יש התוספת.'
  },
  'dimensions-users.agents-would-get': {
    one: 'אחרי ההפעלה יקבל אותה נציג אחד, עם הסנכרון הבא או עם רשימת המשתמשים הבאה.',
    two: 'אחרי ההפעלה יקבלו אותה שני נציגים, עם הסנכרון הבא או עם רשימת המשתמשים הבאה.',
    other: 'אחרי ההפעלה יקבלו אותה {count} נציגים, עם הסנכרון הבא או עם רשימת המשתמשים הבאה.'
  },
  'dimensions-users.agents-get': {
    one: 'נציג אחד יקבל אותה עם הסנכרון הבא או עם רשימת המשתמשים הבאה.',
    two: 'שני נציגים יקבלו אותה עם הסנכרון הבא או עם רשימת המשתמשים הבאה.',
    other: '{count} נציגים יקבלו אותה עם הסנכרון הבא או עם רשימת המשתמשים הבאה.'
  },
  'dimensions-users.agents-next': 'זה ייכנס לתוקף עם הסנכרון הבא או עם רשימת המשתמשים הבאה.',
  'dimensions-users.agents-keep': 'מי שיש לו התוספת שומר עליה גם אחרי הכיבוי.',

  'dimensions-users.notes': 'מה חל על תפקידים',
  'dimensions-users.note.sign-in':
    'Website User דורש כתובת דוא״ל שאינה של איש אחר. אי אפשר לתת אותו למשתמשים שחולקים כתובת.',
  'dimensions-users.note.essential':
    'מי שנמצא במרכזייה וב־{dimensions} מקבל את Essential User בלי שביקשו, והוא בתשלום.',
  'dimensions-users.note.builds':
    'התפקידים \u2066Real-Time Add-On\u2069 ו־\u2066Agent User Add-On\u2069 נשענים על \u2066Essential User\u2069; התפקיד \u2066Professional User\u2069 נשען על \u2066customer.user.uc\u2069.',
  'dimensions-users.note.supervisor': 'לכל אחד יש רמת מפקח אחת לכל היותר; הגבוהה כוללת את הנמוכה.',
  'dimensions-users.note.read-only': 'Microsoft Teams User הוא לקריאה בלבד.',
  'dimensions-users.note.same-day': 'תפקיד שניתן וניטל באותו יום אינו מופיע בחשבונית.',

  'dimensions-role.short.customer.user': 'Website',
  'dimensions-role.short.admin.user': 'Admin',
  'dimensions-role.short.customer.settings': 'Settings',
  'dimensions-role.short.customer.billables.admin': 'Billables',
  'dimensions-role.short.customer.user.pbx': 'Essential',
  'dimensions-role.short.customer.user.pbx.realtime': 'Real-Time',
  'dimensions-role.short.customer.user.acd': 'Agent',
  'dimensions-role.short.customer.user.uc': 'UC',
  'dimensions-role.short.customer.user.uc.remote': 'Professional',
  'dimensions-role.short.customer.user.microsoftteams': 'Teams',
  'dimensions-role.short.customer.user.supervisorl1': 'Reporter',
  'dimensions-role.short.customer.user.supervisorl2': 'Supervisor',

  'dimensions-role.about.customer.user': 'כניסה לפורטל הלקוח.',
  'dimensions-role.about.admin.user': 'ניהול המשתמשים של הלקוח.',
  'dimensions-role.about.customer.settings': 'גישה להגדרות של הלקוח.',
  'dimensions-role.about.customer.billables.admin': 'דרוש למי שמשנה משתמשים באופן שעולה כסף.',
  'dimensions-role.about.customer.user.pbx': 'שיחות מנותחות ונשמרות. מגיע מעצמו עם משתמשי המרכזייה.',
  'dimensions-role.about.customer.user.pbx.realtime': 'מוסיף ל־Essential User תצוגות בזמן אמת.',
  'dimensions-role.about.customer.user.acd':
    'מוסיף ל־Essential User את מצב הנציגים. יכול להיקבע מעצמו לפי נציגי המרכזייה.',
  'dimensions-role.about.customer.user.uc': 'התפקיד ש־Professional User נשען עליו; אצל היצרן זה שמו היחיד.',
  'dimensions-role.about.customer.user.uc.remote': 'דפי היצרן אינם אומרים יותר משמו.',
  'dimensions-role.about.customer.user.microsoftteams': 'מציין משתמש של Microsoft Teams.',
  'dimensions-role.about.customer.user.supervisorl1': 'דוחות על המשתמשים שבפיקוח.',
  'dimensions-role.about.customer.user.supervisorl2': 'תצוגות בזמן אמת וכל מה שברמה הנמוכה יותר.',

  'dimensions-roles.title': 'התפקידים של {name}',
  'dimensions-roles.group.access': 'גישה והרשאות',
  'dimensions-roles.group.licences': 'רישיונות משתמש',
  'dimensions-roles.group.supervisor': 'רמת מפקח',
  'dimensions-roles.free': 'היצרן אינו נוקב בתשלום על אלה.',
  'dimensions-roles.no-level': 'ללא רמת מפקח',
  'dimensions-roles.level-about': 'אחת לכל היותר; בחירה באחרת מחליפה אותה.',
  'dimensions-roles.charged': 'בתשלום',
  'dimensions-roles.price': 'אומדן: {price} לחודש',
  'dimensions-roles.price-unknown': 'המחיר אינו ידוע',
  'dimensions-roles.automatic': 'אוטומטי',
  'dimensions-roles.read-only': 'לקריאה בלבד',
  'dimensions-roles.always': 'כל מי שנוסף כאן מקבל אותו',
  'dimensions-roles.since': 'מאז {day}',
  'dimensions-roles.needs': 'נשען על {role}.',
  'dimensions-roles.came-along': 'התפקיד {role} נשען על {other}, ולכן ניתנים שניהם.',
  'dimensions-roles.took-place': 'התפקיד {role} בא במקום {other}.',
  'dimensions-roles.no-sign-in': 'בלי Website User אין שימוש בהרשאות האלה: בלעדיו איש אינו יכול להיכנס.',
  'dimensions-roles.email-unfit.missing': 'אין כתובת דוא״ל שאפשר להיכנס איתה.',
  'dimensions-roles.email-unfit.shared':
    'למישהו אחר יש אותה כתובת דוא״ל, ולכן אף אחד מהשניים אינו יכול להיכנס.',
  'dimensions-roles.email-unfit.elsewhere': 'למשתמש של לקוח אחר יש אותה כתובת דוא״ל.',
  'dimensions-roles.stays.read-only': 'נקבע בידי היצרן; כאן אי אפשר לתת או ליטול אותו.',
  'dimensions-roles.stays.needed': 'נדרש עבור {roles}. תחילה יש ליטול את הנשען עליו.',
  'dimensions-roles.stays.automatic': 'המשתמש נמצא במרכזייה, והתפקיד היה חוזר מעצמו.',
  'dimensions-roles.primary-about': 'המשתמש הראשי נוצר יחד עם הלקוח. אפשר למנות לצידו מנהל נוסף.',

  'dimensions-charges.title': {
    one: 'תפקיד אחד נוסף הוא בתשלום',
    two: 'שני תפקידים נוספים הם בתשלום',
    other: '{count} תפקידים נוספים הם בתשלום'
  },
  'dimensions-charges.line': '{role}: {count} × {price}',
  'dimensions-charges.line-unknown': '{role}: {count}, המחיר אינו ידוע',
  'dimensions-charges.line-count': '{role}: {count}',
  'dimensions-charges.total': 'אומדן: {total} לחודש, לפי המחירון שלך.',
  'dimensions-charges.total-partly': 'אומדן: {total} לחודש עבור אלה שמחירם ידוע.',
  'dimensions-charges.zero.zero-rated-internal': 'הלקוח הוא המערכת הפנימית, ולכן השורות בחיוב אפס.',
  'dimensions-charges.zero.zero-rated-trial': 'הלקוח בתקופת ניסיון, ולכן השורות בחיוב אפס עד שתסתיים.',
  'dimensions-charges.zero-roles': 'בתקופת ניסיון, ולכן בחיוב אפס עד אז: {trials}.',
  'dimensions-charges.accept': {
    one: 'אישור החיוב על תפקיד אחד',
    two: 'אישור החיובים על שני תפקידים',
    other: 'אישור החיובים על {count} תפקידים'
  },
  'dimensions-charges.to-accept': 'תחילה יש לאשר את החיובים.',
  'dimensions-charges.why': 'ממשק ה־API של היצרן דורש לאשר חיובים.',

  'dimensions-change.roles-title': {
    one: 'שינוי התפקידים של משתמש אחד',
    two: 'שינוי התפקידים של שני משתמשים',
    other: 'שינוי התפקידים של {count} משתמשים'
  },
  'dimensions-change.remove-title': {
    one: 'הסרת משתמש אחד',
    two: 'הסרת שני משתמשים',
    other: 'הסרת {count} משתמשים'
  },
  'dimensions-change.like': 'מתן התפקידים של משתמש אחר',
  'dimensions-change.like-placeholder': 'שם או דוא״ל',
  'dimensions-change.like-none': 'לא נמצאה התאמה',
  'dimensions-change.wish.leave': 'ללא שינוי',
  'dimensions-change.wish.give': 'מתן',
  'dimensions-change.wish.take': 'נטילה',
  'dimensions-change.roles-about': 'מה שאינו נבחר כאן נשאר אצל כל משתמש כפי שהוא.',
  'dimensions-change.button': {
    one: 'שינוי משתמש אחד',
    two: 'שינוי שני משתמשים',
    other: 'שינוי {count} משתמשים'
  },
  'dimensions-change.remove-button': {
    one: 'הסרת משתמש אחד',
    two: 'הסרת שני משתמשים',
    other: 'הסרת {count} משתמשים'
  },
  'dimensions-change.remove-about':
    'הגישה מסתיימת, והתפקידים איתה; האנשים נשארים בחשבון. משתמשי המרכזייה נשארים.',

  'dimensions-plan.title': 'מה יקרה',
  'dimensions-plan.nothing': 'איש לא ישתנה',
  'dimensions-plan.added': {
    one: 'ייווסף משתמש אחד',
    two: 'ייווספו שני משתמשים',
    other: 'ייווספו {count} משתמשים'
  },
  'dimensions-plan.changed': {
    one: 'ישתנה משתמש אחד',
    two: 'ישתנו שני משתמשים',
    other: 'ישתנו {count} משתמשים'
  },
  'dimensions-plan.removed': {
    one: 'יוסר משתמש אחד',
    two: 'יוסרו שני משתמשים',
    other: 'יוסרו {count} משתמשים'
  },
  'dimensions-plan.unchanged': {
    one: 'אצל משתמש אחד זה כבר כך',
    two: 'אצל שני משתמשים זה כבר כך',
    other: 'אצל {count} משתמשים זה כבר כך'
  },
  'dimensions-plan.gained': {
    one: '{role}: משתמש אחד יקבל',
    two: '{role}: שני משתמשים יקבלו',
    other: '{role}: {count} משתמשים יקבלו'
  },
  'dimensions-plan.ended': {
    one: '{role}: יינטל ממשתמש אחד',
    two: '{role}: יינטל משני משתמשים',
    other: '{role}: יינטל מ־{count} משתמשים'
  },
  'dimensions-plan.ended-charged': {
    one: 'תפקיד אחד פחות בתשלום',
    two: 'שני תפקידים פחות בתשלום',
    other: '{count} תפקידים פחות בתשלום'
  },
  'dimensions-plan.ended-billed': 'מה שהיה יותר מיום אחד עוד יופיע בחשבונית הבאה.',
  'dimensions-plan.left-out': {
    one: 'משתמש אחד יושמט',
    two: 'שני משתמשים יושמטו',
    other: '{count} משתמשים יושמטו'
  },
  'dimensions-plan.left.email-missing': 'אין כתובת דוא״ל שאפשר להיכנס איתה.',
  'dimensions-plan.left.email-elsewhere': 'למשתמש של לקוח אחר יש אותה כתובת דוא״ל.',
  'dimensions-plan.left.email-shared':
    'למישהו אחר יש אותה כתובת דוא״ל, ולכן אף אחד מהשניים אינו יכול להיכנס.',
  'dimensions-plan.left.email-shared-pbx':
    'למשתמש אחר כבר יש הכתובת. אם זה אותו אדם במרכזייה, יש לתת לאותו משתמש את Website User.',
  'dimensions-plan.left.read-only': 'את {role} קובע היצרן, ואי אפשר לתת או ליטול אותו.',
  'dimensions-plan.left.needed': 'תפקיד אחר שלהם נשען על {role}.',
  'dimensions-plan.left.automatic': 'הם נמצאים במרכזייה, ולכן {role} היה חוזר מעצמו.',
  'dimensions-plan.can-undo': 'הכול הוא שינוי אחד, שאפשר לבטל.',

  'dimensions-add.title': 'הוספת משתמשים',
  'dimensions-add.about': 'מי שנוסף יכול להיכנס. מכאן לא נשלח דבר; היצרן מזמין אנשים כשהם נוצרים שם.',
  'dimensions-add.way': 'מי נוסף',
  'dimensions-add.way.people': 'אנשים בחשבון',
  'dimensions-add.way.new': 'מישהו חדש',
  'dimensions-add.people-search': 'חיפוש אנשים',
  'dimensions-add.people-list': 'אנשים בחשבון ללא גישה',
  'dimensions-add.people-chosen': {
    one: 'נבחר אדם אחד',
    two: 'נבחרו שני אנשים',
    other: 'נבחרו {count} אנשים'
  },
  'dimensions-add.people-none': 'לכל האנשים בחשבון כבר יש גישה',
  'dimensions-add.button': {
    one: 'הוספת משתמש אחד',
    two: 'הוספת שני משתמשים',
    other: 'הוספת {count} משתמשים'
  },
  'dimensions-add.button-new': 'הוספת משתמש',
  'dimensions-add.roles': 'תפקידים לכולם',

  'dimensions-person.panel': '{dimensions}',
  'dimensions-person.none': 'אין גישה ל־{dimensions}.',
  'dimensions-person.give': 'מתן גישה',
  'dimensions-person.roles': 'תפקידים'
};
