/** People at Webex: the list of users, adding and changing many, batches for the manual way, and the person's panel. */
export const webexUsers = {
  'webex-users.list': 'משתמשי Webex בחשבון {account}',
  'webex-users.search': 'חיפוש משתמשים',
  'webex-users.search-placeholder': 'שם, דוא״ל, מספר או שלוחה',
  'webex-users.column.name': 'שם',
  'webex-users.column.email': 'דוא״ל',
  'webex-users.column.status': 'מצב',
  'webex-users.column.roles': 'תפקידי מנהל',
  'webex-users.column.line': 'מספר ושלוחה',
  'webex-users.filters': 'אילו משתמשים מוצגים',
  'webex-users.filter.all': 'הכול',
  'webex-users.filter.administrators': 'מנהלים',
  'webex-users.filter.incomplete': 'חסרים פרטים',
  'webex-users.filter.changed': 'לעדכון',
  'webex-users.any-package': 'כל חבילה',
  'webex-users.any-site': 'כל אתר',
  'webex-users.no-site': 'ללא אתר',
  'webex-users.any-status': 'כל מצב',
  'webex-users.shown': { one: 'מוצג משתמש אחד', two: 'מוצגים שני משתמשים', other: 'מוצגים {count} משתמשים' },
  'webex-users.selected': { one: 'נבחר משתמש אחד', two: 'נבחרו שני משתמשים', other: 'נבחרו {count} משתמשים' },
  'webex-users.selected-elsewhere': {
    one: 'אחד מהם אינו ברשימה המוצגת',
    two: 'שניים מהם אינם ברשימה המוצגת',
    other: '{count} מהם אינם ברשימה המוצגת'
  },
  'webex-users.deselect': 'ביטול הבחירה',
  'webex-users.select': 'בחירה: {name}',
  'webex-users.select-all': 'בחירת כל המוצגים',
  'webex-users.edit': 'עריכת {name}',
  'webex-users.empty-title': 'עדיין אין כאן Webex לאיש',
  'webex-users.empty-text':
    'אפשר לתת חבילות לאנשים בחשבון, או להוסיף אנשים חדשים: אחד אחד, בטבלה, או מגיליון אלקטרוני.',
  'webex-users.no-customer-title': 'לחשבון הזה אין לקוח Webex',
  'webex-users.no-customer-text': 'אנשים מקבלים חבילות אחרי ש־Webex לסיטונאות נוסף לחשבון.',
  'webex-users.no-match-title': 'לא נמצאה התאמה',
  'webex-users.no-match-text': 'אפשר לנסות פחות מילים, או להציג את כולם.',
  'webex-users.show-all': 'הצגת כולם',
  'webex-users.checking': 'בבדיקה…',
  'webex-users.incomplete': 'חסרים פרטים',
  'webex-users.change-package': 'שינוי חבילה',
  'webex-users.set-status': 'רישום מצב',
  'webex-users.set-roles': 'קביעת תפקידים',
  'webex-users.take-away': 'נטילת החבילה',
  'webex-users.more': 'פעולות נוספות על הבחירה',
  'webex-users.batches': 'מנות של {count}',
  'webex-users.by-hand':
    'בהוספה ידנית, Control Hub מוסיף עד {count} משתמשים בכל פעם. כאן אפשר לתכנן כמה שרוצים; המנות מחלקות אותם.',

  'webex-users.notes': 'מה חל על חבילות',
  'webex-users.note.one-package': 'לכל אדם יש חבילה אחת בדיוק; תוספות באות מעליה.',
  'webex-users.note.standard': 'Webex Calling Standard מיועד לטלפון שולחני או לטלפון התוכנה, לא לשניהם.',
  'webex-users.note.guests': 'למשתמשים אורחים חיצוניים לא יכולה להיות חבילה סיטונאית.',
  'webex-users.note.level':
    'למנהלים דרושה חבילה שהלקוח נוצר איתה: {packages}. אי אפשר לתת למנהל מלא חבילה קטנה יותר.',
  'webex-users.note.email-taken':
    'כתובת דוא״ל ששייכת לארגון Webex אחר אי אפשר פשוט להוסיף: האדם צריך להסכים להעברה, או להימחק שם תחילה.',
  'webex-users.note.trial':
    'מי שפתח פעם תקופת ניסיון עם הכתובת צריך למחוק תחילה את הארגון ההוא, או להסכים להעברה.',

  'webex-users.to-do.to-hand-over': 'עדיין לא נמסר.',
  'webex-users.to-do.to-update':
    'Webex מכירה את המשתמש הזה אחרת. יש להודיע לה מה השתנה, ואז לרשום שוב את המצב.',
  'webex-users.to-do.nothing': 'לא נותר מה לעשות.',
  'webex-users.to-do.await-consent':
    'האדם שייך לארגון אחר וצריך להסכים באמצעות הודעת הדוא״ל ש־Webex שלחה. אפשר לשלוח אותה שוב.',
  'webex-users.to-do.free-elsewhere':
    'כתובת הדוא״ל שייכת לארגון אחר. יש לדאוג שהאדם יוסר שם, או להשתמש בכתובת אחרת.',

  'webex-users.to-be-updated': 'לעדכון',
  'webex-users.told': 'ל־Webex נמסר: {what}',
  'webex-users.changed-parts': 'השתנו: {parts}',
  'webex-users.part.package': 'החבילה',
  'webex-users.part.addOns': 'התוספות',
  'webex-users.part.line': 'האתר, המספר או השלוחה',
  'webex-users.part.roles': 'תפקידי הניהול',

  'webex-user.edit-title': 'Webex של {name}',
  'webex-user.package-left': {
    one: '{package}: נותרה אחת',
    two: '{package}: נותרו שתיים',
    other: '{package}: נותרו {count}'
  },
  'webex-user.package-none-left': '{package}: לא נותרה אף אחת',
  'webex-user.package-hint': 'אפשר לתת לאנשים רק חבילות של הלקוח הזה.',
  'webex-user.no-packages': 'ללקוח אין חבילה שאפשר לתת לאנשים.',
  'webex-user.no-line': 'בחבילה הזו אין שיחות, ולכן אין לה אתר או מספר.',
  'webex-user.loses-line': 'בחבילה הזו אין שיחות: האתר, המספר והשלוחה מתפנים.',
  'webex-user.choose-site': 'בחירת אתר',
  'webex-user.no-number': 'ללא מספר',
  'webex-user.number-placeholder': 'מספרים פנויים של האתר',
  'webex-user.number-none-free': 'אין מספר פנוי מתאים',
  'webex-user.extension-hint': 'שתיים עד עשר ספרות, ייחודית באתר.',
  'webex-user.next-number': 'המספר הפנוי הבא',
  'webex-user.next-extension': 'השלוחה הפנויה הבאה',
  'webex-user.roles': 'תפקידי מנהל ב־Control Hub',
  'webex-user.roles-about': 'למנהלים דרושה אחת החבילות שהלקוח נוצר איתן: {packages}.',
  'webex-user.full-stays':
    'אי אפשר לתת למנהל מלא חבילה קטנה יותר. תחילה יש לבטל את התפקיד ולשמור, ואז לשנות את החבילה.',
  'webex-user.smaller': 'החבילה הזו בדירוג נמוך מהנוכחית.',
  'webex-user.rank-about': 'היצרן אינו מפרסם סדר של חבילות; הסדר כאן נמצא בהגדרות.',
  'webex-user.with-line': 'היצרן מקבל הודעה על אתר, מספר ושלוחה יחד עם החבילה.',
  'webex-user.without-line':
    'היצרן מקבל הודעה על החבילה בלבד; מספר או שלוחה ששונו קובעים ידנית ב־Control Hub.',
  'webex-user.name-remark': 'Control Hub לא יקבל את השם הזה',
  'webex-user.panel': 'Webex',
  'webex-user.none': 'אין חבילת Webex.',
  'webex-user.give': 'מתן חבילה',
  'webex-user.take-away': 'נטילת החבילה',
  'webex-user.take-away-title': 'נטילת חבילת Webex מ־{name}',
  'webex-user.take-away-text': 'החבילה, המספר והשלוחה שלה מתפנים.',
  'webex-user.at-vendor':
    'אצל Webex האדם הזה עדיין רשום. יש ליטול את החבילה גם ב־Control Hub; אחר כך שום דבר כאן לא יזכיר זאת.',
  'webex-user.line': 'מספר ושלוחה',

  'webex-users.change.package-title': {
    one: 'שינוי החבילה של משתמש אחד',
    two: 'שינוי החבילה של שני משתמשים',
    other: 'שינוי החבילה של {count} משתמשים'
  },
  'webex-users.change.roles-title': {
    one: 'קביעת התפקידים של משתמש אחד',
    two: 'קביעת התפקידים של שני משתמשים',
    other: 'קביעת התפקידים של {count} משתמשים'
  },
  'webex-users.change.status-title': {
    one: 'רישום המצב של משתמש אחד',
    two: 'רישום המצב של שני משתמשים',
    other: 'רישום המצב של {count} משתמשים'
  },
  'webex-users.change.remove-title': {
    one: 'נטילת החבילה ממשתמש אחד',
    two: 'נטילת החבילה משני משתמשים',
    other: 'נטילת החבילה מ־{count} משתמשים'
  },
  'webex-users.change.button': {
    one: 'שינוי משתמש אחד',
    two: 'שינוי שני משתמשים',
    other: 'שינוי {count} משתמשים'
  },
  'webex-users.change.status-button': {
    one: 'רישום למשתמש אחד',
    two: 'רישום לשני משתמשים',
    other: 'רישום ל־{count} משתמשים'
  },
  'webex-users.change.remove-button': {
    one: 'נטילה ממשתמש אחד',
    two: 'נטילה משני משתמשים',
    other: 'נטילה מ־{count} משתמשים'
  },
  'webex-users.change.nothing': 'שום דבר לא ישתנה.',
  'webex-users.change.choose-package': 'בחירת חבילה',
  'webex-users.change.smaller': {
    one: 'משתמש אחד יקבל חבילה בדירוג נמוך מהנוכחית',
    two: 'שני משתמשים יקבלו חבילה בדירוג נמוך מהנוכחית',
    other: '{count} משתמשים יקבלו חבילה בדירוג נמוך מהנוכחית'
  },
  'webex-users.change.with-line': {
    one: 'אצל משתמש אחד היצרן יקבל הודעה על אתר, מספר ושלוחה',
    two: 'אצל שני משתמשים היצרן יקבל הודעה על אתר, מספר ושלוחה',
    other: 'אצל {count} משתמשים היצרן יקבל הודעה על אתר, מספר ושלוחה'
  },
  'webex-users.change.without-line': {
    one: 'אצל משתמש אחד היצרן יקבל הודעה על החבילה בלבד',
    two: 'אצל שני משתמשים היצרן יקבל הודעה על החבילה בלבד',
    other: 'אצל {count} משתמשים היצרן יקבל הודעה על החבילה בלבד'
  },
  'webex-users.change.roles-about': 'התפקידים שמסומנים כאן מחליפים את אלה שיש למשתמשים.',
  'webex-users.change.status-about': 'מה שאמר היצרן. המוצר לעולם אינו מסיק זאת.',
  'webex-users.change.same': {
    one: 'למשתמש אחד כבר יש המצב הזה',
    two: 'לשני משתמשים כבר יש המצב הזה',
    other: 'ל־{count} משתמשים כבר יש המצב הזה'
  },
  'webex-users.change.remove-about': 'חבילות, מספרים ושלוחות מתפנים שוב; האנשים נשארים בחשבון.',
  'webex-users.at-vendor': {
    one: 'אצל Webex אחד מהם עדיין רשום. יש ליטול את החבילה גם ב־Control Hub; אחר כך שום דבר כאן לא יזכיר זאת',
    two: 'אצל Webex שניים מהם עדיין רשומים. יש ליטול את החבילות גם ב־Control Hub; אחר כך שום דבר כאן לא יזכיר זאת',
    other:
      'אצל Webex {count} מהם עדיין רשומים. יש ליטול את החבילות גם ב־Control Hub; אחר כך שום דבר כאן לא יזכיר זאת'
  },
  'webex-users.go-with-people': {
    one: 'חבילת Webex אחת תוסר איתם; המספר והשלוחה שלה מתפנים',
    two: 'שתי חבילות Webex יוסרו איתם; המספרים והשלוחות שלהן מתפנים',
    other: '{count} חבילות Webex יוסרו איתם; המספרים והשלוחות שלהן מתפנים'
  },
  'webex-users.change.administrators-go': {
    one: 'אחד מהם הוא מנהל ב־Control Hub',
    two: 'שניים מהם הם מנהלים ב־Control Hub',
    other: '{count} מהם הם מנהלים ב־Control Hub'
  },

  'webex-users.add-title': 'הוסף משתמשים',
  'webex-users.way': 'איך מוסיפים משתמשים',
  'webex-users.way.single': 'אדם אחד',
  'webex-users.way.grid': 'טבלה',
  'webex-users.way.csv': 'קובץ CSV',
  'webex-users.way.people': 'אנשים בחשבון',
  'webex-users.who': 'מי',
  'webex-users.who.known': 'מישהו מהחשבון',
  'webex-users.who.new': 'מישהו חדש',
  'webex-users.person': 'אדם',
  'webex-users.person-placeholder': 'שם או דוא״ל',
  'webex-users.person-none': 'אין אדם מתאים ללא Webex',
  'webex-users.first-name': 'שם פרטי',
  'webex-users.last-name': 'שם משפחה',
  'webex-users.default-package': 'החבילה לשורות שלא נקובה בהן חבילה',
  'webex-users.no-default': 'ללא: בכל שורה נקובה חבילה',
  'webex-users.assignment': 'מספר ושלוחה',
  'webex-users.assign.number': 'הקצאת מספר פנוי',
  'webex-users.assign.extension': 'הקצאת שלוחה פנויה',
  'webex-users.assign.both': 'הקצאת שניהם',
  'webex-users.assign.none': 'כפי שנכתב, בלי הקצאה אוטומטית',
  'webex-users.assign.chosen': 'בחירה',
  'webex-users.assign-site': 'האתר למי שאין לו',
  'webex-users.first-extension': 'השלוחה הראשונה',
  'webex-users.assign-about':
    'מספרים פנויים נלקחים לפי הסדר באתר, לעולם לא מספר לשיחת חינם או המספר הראשי. המספר והשלוחה של האדם עצמו קודמים, אם הם פנויים. השלוחות נספרות מהראשונה והלאה ושומרות על מספר הספרות שלה.',
  'webex-users.people-search': 'חיפוש אנשים ללא Webex',
  'webex-users.people-list': 'אנשים ללא Webex',
  'webex-users.people-none': 'אין בחשבון אנשים ללא Webex.',
  'webex-users.people-chosen': { one: 'נבחר אדם אחד', two: 'נבחרו שני אנשים', other: 'נבחרו {count} אנשים' },
  'webex-users.add-one': 'הוסף משתמש',
  'webex-users.add-button': {
    one: 'הוספת משתמש אחד',
    two: 'הוספת שני משתמשים',
    other: 'הוספת {count} משתמשים'
  },
  'webex-users.save-button': {
    one: 'שמירת משתמש אחד',
    two: 'שמירת שני משתמשים',
    other: 'שמירת {count} משתמשים'
  },

  'webex-users.plan': 'מה יקרה',
  'webex-users.plan.added': {
    one: 'ייווסף משתמש אחד',
    two: 'ייווספו שני משתמשים',
    other: 'ייווספו {count} משתמשים'
  },
  'webex-users.plan.new-people': {
    one: 'אחד מהם חדש בחשבון',
    two: 'שניים מהם חדשים בחשבון',
    other: '{count} מהם חדשים בחשבון'
  },
  'webex-users.plan.changed': {
    one: 'ישתנה משתמש אחד',
    two: 'ישתנו שני משתמשים',
    other: 'ישתנו {count} משתמשים'
  },
  'webex-users.plan.nothing': 'עדיין שום דבר לא ישתנה.',
  'webex-users.plan.offer': '{package}: עכשיו הוקצו {before}, לאחר מכן {after}, מתוך {quantity}',
  'webex-users.plan.offer-no-limit': '{package}: עכשיו הוקצו {before}, לאחר מכן {after}, ללא הגבלה',
  'webex-users.plan.numbers': {
    one: 'יוקצה מספר אחד',
    two: 'יוקצו שני מספרים',
    other: 'יוקצו {count} מספרים'
  },
  'webex-users.plan.extensions': {
    one: 'תוקצה שלוחה אחת',
    two: 'יוקצו שתי שלוחות',
    other: 'יוקצו {count} שלוחות'
  },
  'webex-users.plan.numbers-freed': {
    one: 'מספר אחד נלקח ומתפנה',
    two: 'שני מספרים נלקחים ומתפנים',
    other: '{count} מספרים נלקחים ומתפנים'
  },
  'webex-users.plan.extensions-freed': {
    one: 'שלוחה אחת נלקחת ומתפנה',
    two: 'שתי שלוחות נלקחות ומתפנות',
    other: '{count} שלוחות נלקחות ומתפנות'
  },
  'webex-users.plan.numbers-missing': {
    one: 'באתר חסר מספר פנוי אחד',
    two: 'באתר חסרים שני מספרים פנויים',
    other: 'באתר חסרים {count} מספרים פנויים'
  },
  'webex-users.plan.extensions-missing': {
    one: 'מהשלוחה הראשונה והלאה חסרה שלוחה פנויה אחת',
    two: 'מהשלוחה הראשונה והלאה חסרות שתי שלוחות פנויות',
    other: 'מהשלוחה הראשונה והלאה חסרות {count} שלוחות פנויות'
  },
  'webex-users.plan.left-out': {
    one: 'אדם אחד יושמט',
    two: 'שני אנשים יושמטו',
    other: '{count} אנשים יושמטו'
  },
  'webex-users.plan.rows-wrong': {
    one: 'שורה אחת אינה ניתנת לקריאה ותושמט',
    two: 'שתי שורות אינן ניתנות לקריאה ויושמטו',
    other: '{count} שורות אינן ניתנות לקריאה ויושמטו'
  },
  'webex-users.plan.can-undo': 'הכול הוא שינוי אחד, שאפשר לבטל.',

  'webex-grid.rows': 'המשתמשים ברשימה',
  'webex-grid.about':
    'אפשר להקליד, או להדביק תאים מגיליון אלקטרוני. אנשים שכבר נמצאים בחשבון מזוהים לפי כתובת הדוא״ל.',
  'webex-grid.row': 'שורה',
  'webex-grid.state': 'בדיקה',
  'webex-grid.cell': '{field}, שורה {row}',
  'webex-grid.filter': 'אילו שורות מוצגות',
  'webex-grid.filter.all': 'הכול',
  'webex-grid.filter.wrong': 'עם בעיות',
  'webex-grid.state.empty': 'ריקה',
  'webex-grid.state.new': 'אדם חדש',
  'webex-grid.state.known': 'נמצא בחשבון',
  'webex-grid.state.changed': 'יש Webex, ישתנה',
  'webex-grid.state.same': 'יש Webex, בדיוק כך',
  'webex-grid.state.wrong': 'תושמט',
  'webex-grid.gets': 'יוקצה {line}',
  'webex-grid.name-differs': 'בחשבון בשם {name}; השם נשאר',
  'webex-grid.problem.required': 'חסר: {field}',
  'webex-grid.problem.too-long': 'ארוך מדי: {field}',
  'webex-grid.problem.format': 'לא בכתיב הצפוי: {field}',
  'webex-grid.problem.email': 'זו אינה כתובת דוא״ל',
  'webex-grid.problem.email-twice': 'אותה כתובת דוא״ל כמו בשורה {row}',
  'webex-grid.problem.package': 'אין חבילה כזו',
  'webex-grid.problem.location': 'אין בחשבון אתר בשם הזה',
  'webex-grid.problem.number': 'אינו מספר בצורת E.164, כמו {example}',
  'webex-grid.problem.extension': 'בשלוחה יש עד עשר ספרות, ולא דבר אחר',
  'webex-grid.more-rows': 'שורות נוספות',
  'webex-grid.clear': 'ריקון הטבלה',

  'webex-csv.about':
    'רשימה עם משתמש אחד בכל שורה. בשלב הבא נשאל מה יש בכל עמודה; אחר כך כל שורה נבדקת ואפשר לתקן אותה.',
  'webex-csv.example': 'שם פרטי,שם משפחה,דוא״ל,חבילה,מיקום,מספר טלפון,שלוחה',
  'webex-csv.columns-about':
    'יש לציין מה נמצא בכל עמודה. כתובת הדוא״ל היא חובה; לפיה מזוהים אנשים שכבר נמצאים בחשבון.',
  'webex-csv.start-over': 'רשימה אחרת',

  'webex-users.batches-title': 'מנות לדרך הידנית',
  'webex-users.batches-about':
    'בהוספה ידנית, Control Hub מוסיף עד {count} משתמשים בכל פעם: תחילה שמות, כתובות דוא״ל וחבילות, ואז מיקום ומספר של מי שיש להם שיחות.',
  'webex-users.batches-none-title': 'אין מי שממתין להוספה',
  'webex-users.batches-none-text': 'כאן מופיעים משתמשים מתוכננים שטרם נמסרו.',
  'webex-users.batches-back': 'כל המשתמשים',
  'webex-users.batch': 'מנה {number} מתוך {total}',
  'webex-users.batch-count': { one: 'משתמש אחד', two: 'שני משתמשים', other: '{count} משתמשים' },
  'webex-users.batch-done': 'סימון כהוקמה',
  'webex-users.batch-done-about': 'סימון מנה {number} כהוקמה',
  'webex-users.batches-page': 'מנות {from} עד {to} מתוך {total}',
  'webex-users.batches-pages': 'דפי המנות',
  'webex-users.previous-page': 'מנות קודמות',
  'webex-users.next-page': 'מנות הבאות',
  'webex-users.print': 'הדפסת הדף הזה',

  'refusal.package-unfit.not-for-people': '{offer} אינה ניתנת לאנשים.',
  'refusal.package-unfit.not-on-customer': '{offer} אינה אחת מהחבילות של הלקוח הזה.',
  'refusal.package-unfit.none-left': 'אין די {offer} לכל מי שאמורים לקבל. נותרו עבורם: {left}.',
  'remedy.package-unfit.not-on-customer': 'תחילה יש להוסיף אותה תחת ״חבילות ותוספות״ של הלקוח.',
  'remedy.package-unfit.none-left': 'יש להגדיל את הכמות תחת ״חבילות ותוספות״, או ליטול את החבילה מאדם אחר.',
  'refusal.add-on-unfit': 'התוספת {addOn} דורשת חבילה שהיא נשענת עליה, ולאדם הזה יש חבילה אחרת.',
  'refusal.line-unfit.site-missing': 'חסר אתר עבור {person}: בחבילה יש שיחות.',
  'refusal.line-unfit.line-missing': 'חסרים מספר טלפון או שלוחה עבור {person}: בחבילה יש שיחות.',
  'refusal.administrator-package.downgrade':
    '{person} בתפקיד מנהל מלא, ולכן אי אפשר לתת כאן חבילה קטנה יותר.',
  'remedy.administrator-package.downgrade':
    'תחילה יש לבטל את התפקיד ״מנהל מלא״ ולשמור; אחר כך אפשר לשנות את החבילה.',
  'refusal.administrator-package.level-differs': '{person} בתפקיד מנהל, ולכן דרושה חבילה שהלקוח נוצר איתה.',
  'remedy.administrator-package.level-differs': 'יש לבחור אחת מהחבילות האלה, או לבטל את תפקידי המנהל.',
  'refusal.number-not-assignable': 'המספר {value} היה שייך לשני אנשים.',
  'refusal.number-not-assignable.not-on-site': '{value} אינו מספר של האתר הזה.',
  'refusal.number-not-assignable.used': 'המספר {value} כבר שייך לאדם אחר.',
  'refusal.number-not-assignable.toll-free': '{value} הוא מספר לשיחת חינם, ואי אפשר לתת אותו לאדם.',
  'refusal.extension-unfit.wrong-form': '{value} אינה שלוחה: דרושות שתיים עד עשר ספרות.',
  'refusal.extension-unfit.used': 'השלוחה {value} כבר שייכת לאדם אחר באתר הזה.',
  'refusal.extension-unfit.emergency': '{value} עלול להיות מספר חירום, ולכן אינו יכול להיות שלוחה.',
  'line.webex-user-added': '{offer} ניתנה ל־{person}',
  'line.webex-users-added': {
    one: 'נוסף משתמש Webex אחד',
    two: 'נוספו שני משתמשי Webex',
    other: 'נוספו {count} משתמשי Webex'
  },
  'line.webex-user-corrected': 'עודכן Webex של {person}',
  'line.webex-users-corrected': {
    one: 'עודכן משתמש Webex אחד',
    two: 'עודכנו שני משתמשי Webex',
    other: 'עודכנו {count} משתמשי Webex'
  },
  'line.webex-user-removed': 'חבילת Webex ניטלה מ־{person}',
  'line.webex-users-removed': {
    one: 'חבילת Webex ניטלה מאדם אחד',
    two: 'חבילות Webex ניטלו משני אנשים',
    other: 'חבילות Webex ניטלו מ־{count} אנשים'
  },
  'line.user-status-recorded': {
    one: 'נרשם מצב Webex של משתמש אחד: {userStatus}',
    two: 'נרשם מצב Webex של שני משתמשים: {userStatus}',
    other: 'נרשם מצב Webex של {count} משתמשים: {userStatus}'
  }
};
