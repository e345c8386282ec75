export const handOff = {
  'hand-off.title': 'מסירה',
  'hand-off.about':
    'כאן מוסרים עבודה הלאה בקובץ אחד, וקולטים מה שנמסר לך. שום דבר אינו יוצא מהמכשיר הזה בדרך אחרת.',

  'export.title-workspace': 'ייצוא סביבת העבודה',
  'export.title-account': 'ייצוא החשבון הזה',
  'export.about-workspace':
    'קובץ JSON אחד עם כל החשבונות וכל מה שמתוכנן עבורם, כל האנשים ורישיונותיהם, כל ההזמנות, התפקידים המותאמים והגדרות סביבת העבודה. הפעילות וההעדפות של המכשיר הזה נשארות כאן.',
  'export.about-account':
    'קובץ JSON אחד עם החשבון הזה: אנשי קשר, אינטגרציות והגדרתן, תוכנית שנשמרה, האנשים עם רישיונותיהם ותפקידיהם וההזמנות; לקוח ה־Webex עם התבנית, האתרים, המספרים והמשתמשים; לקוח ה־{dimensions} עם החיבור, המשתמשים והתפקידים; ומהגדרות סביבת העבודה הערכים ששני אלה מפנים אליהם, כמו מינוי או סוג מוצר. חשבונות אחרים, הפעילות וההעדפות של המכשיר הזה נשארות כאן.',
  'export.notes-along':
    'קבוצות תעריפים נכללות בשמן, ללא מחירים. גם ההערות של השותף נכללות: מי שמעביר את הקובץ ללקוח מעביר אותן איתו.',
  'export.notes-stay': 'הקובץ נכתב ללא ההערות של השותף וללא מחירים. אלה נשארים אצל השותף, גם כשהקובץ חוזר.',
  'export.contents': 'תוכן הקובץ',
  'export.file-name': 'שם הקובץ',
  'export.last': 'ייצוא אחרון',
  'export.never': 'עדיין לא',
  'export.unchanged-since': '{when}; שום דבר לא השתנה מאז',
  'export.do-workspace': 'ייצוא סביבת העבודה',
  'export.do-account': 'ייצוא החשבון',
  'export.share': 'שיתוף',
  'export.done': 'הייצוא הושלם: {file}',
  'export.shared': 'השיתוף הושלם: {file}',
  'export.failed':
    'לא ניתן היה לכתוב את הקובץ: יש רשומה שאינה מתאימה לתבנית. שום דבר לא השתנה. כדאי לבדוק את הרישומים האחרונים במדור ״פעילות״.',
  'export.partner-imports': 'קליטת קבצים, גם של חשבון יחיד, נעשית במסך ״מסירה״ של סביבת העבודה.',
  'export.go-import': 'מעבר לייבוא',
  'export.admin-imports': 'רק השותף קולט קבצים. יש למסור לו את הקובץ שיוצא.',

  'import.title': 'ייבוא קובץ',
  'import.about': 'יש לבחור קובץ שיוצא מ־Patchbay. לפני שנשמר דבר, מוצג מה הוא ישנה, רשומה אחר רשומה.',
  'import.drop': 'בחירת קובץ, או גרירתו לכאן',
  'import.drop-hint': 'קובץ JSON שיוצא מ־Patchbay, של סביבת עבודה או של חשבון אחד',
  'import.reading': 'קריאת {file}…',
  'import.again': 'בחירת קובץ אחר',
  'import.from': 'מהקובץ',
  'import.kind-account': 'חשבון אחד: {account}',
  'import.kind-workspace': 'סביבת עבודה שלמה: {workspace}',
  'import.kind': 'תוכן',

  'import.problems-title': 'אי אפשר לייבא את הקובץ הזה',
  'import.problems-nothing': 'שום דבר לא יובא, ושום דבר לא השתנה כאן.',
  'import.problem-place': 'מקום',
  'import.problem-found': 'נמצא',
  'import.problem-what': 'מה לא תקין',
  'import.problem-line': 'שורה {line}, עמודה {column}',
  'import.problem-whole': 'הקובץ כולו',
  'import.problem-most': 'מוצגות רק הבעיות הראשונות.',
  'import.problem.unreadable': 'לא ניתן היה לקרוא את הקובץ.',
  'import.problem.too-large': 'הקובץ גדול מ־{limit} מ״ב, הגודל המרבי לקריאה.',
  'import.problem.too-deep': 'ערכים מקוננים עמוק יותר מ־{limit} רמות.',
  'import.problem.not-json': 'הטקסט כאן אינו JSON.',
  'import.problem.truncated': 'הקובץ נגמר מוקדם מדי; חלק ממנו חסר.',
  'import.problem.forbidden-key': 'השם ״{key}״ אינו מותר בקובץ.',
  'import.problem.duplicate-key': 'השם ״{key}״ מופיע פעמיים.',
  'import.problem.not-a-bundle': 'זה אינו קובץ שיוצא מ־Patchbay.',
  'import.problem.newer-version':
    'תבנית הקובץ היא {version}, והוא נכתב בגרסה חדשה יותר של Patchbay. הגרסה הזו קוראת תבניות עד {supported}.',
  'import.problem.altered': 'התוכן השתנה אחרי הייצוא: הוא אינו תואם עוד לסכום הביקורת שלו.',
  'import.problem.counts': 'בקובץ כתוב שיש כאן {said} רשומות, אבל בפועל יש {counted}.',
  'import.problem.duplicate-id': 'לשתי רשומות יש אותו מזהה.',
  'import.problem.duplicate-email': 'לשני אנשים באותו חשבון יש אותה כתובת דוא״ל.',
  'import.problem.dangling': 'זו הפניה לחשבון שאינו בקובץ.',
  'import.problem.dangling-record': 'זו הפניה לרשומה שאינה בקובץ.',
  'import.problem.another-account': 'זו הפניה לרשומה של חשבון אחר.',
  'import.problem.duplicate-external-id': 'לשני לקוחות יש אותו מזהה לקוח חיצוני.',
  'import.problem.second-headquarters': 'לחשבון יש שני אתרי מטה.',
  'import.problem.duplicate-name': 'לשני לקוחות של {dimensions} יש אותו שם.',
  'import.problem.second-internal': 'שני לקוחות מסומנים כמערכת הפנימית.',
  'import.problem.duplicate-user': 'שני משתמשים הם אותו אדם.',
  'import.problem.dangling-setting': 'יש כאן הפניה למשהו שאינו בהגדרות שבקובץ.',
  'import.problem.duplicate-number': 'המספר הזה מופיע בקובץ פעמיים.',
  'import.problem.number-not-on-site': 'המספר הזה אינו אחד ממספרי האתר.',
  'import.problem.dangling-role': 'זו הפניה לתפקיד מותאם שאינו בקובץ.',
  'import.problem.role-not-assigned': 'לאדם הזה יש תפקיד מותאם שאינו מוקצה לחשבון שלו.',
  'import.problem.wrong-kind.not-one-account': 'קובץ של חשבון יחיד צריך להכיל חשבון אחד בדיוק.',
  'import.problem.wrong-kind.has-workspace': 'קובץ של חשבון יחיד אינו יכול להכיל הגדרות של סביבת עבודה.',
  'import.problem.wrong-kind.no-workspace': 'הגדרות סביבת העבודה חסרות.',
  'import.problem.wrong-kind.unassigned-order': 'קובץ של חשבון יחיד אינו יכול להכיל הזמנה שאינה מוקצית לאיש.',
  'import.problem.wrong-kind.unassigned-role':
    'קובץ של חשבון יחיד אינו יכול להכיל תפקיד מותאם שאינו מוקצה לחשבון.',
  'import.problem.wrong-kind.unused-template':
    'קובץ של חשבון יחיד אינו יכול להכיל תבנית שהלקוח שלו אינו משתמש בה.',
  'import.problem.wrong-kind.unused-entry':
    'קובץ של חשבון יחיד אינו יכול להכיל ערכים מההגדרות שהלקוח שלו אינו משתמש בהם.',
  'import.problem.wrong-kind.has-catalogue': 'בקובץ של סביבת עבודה הערכים האלה נמצאים בהגדרות, ורק שם.',
  'import.problem.missing': 'חסר ערך.',
  'import.problem.unknown-field': 'גרסה זו של Patchbay אינה מכירה את השדה הזה.',
  'import.problem.wrong-value': 'הערך אינו מתאים כאן: {issue}',
  'import.remedy.title': 'מה לעשות',
  'import.remedy.newer': 'יש לעדכן את Patchbay במסך ״הגדרות״, ואז לייבא את הקובץ שוב.',
  'import.remedy.incomplete':
    'כנראה הקובץ נקטע בדרך. יש לבקש שישלחו אותו שוב, כקובץ מצורף או בכונן נייד, ואז לייבא אותו.',
  'import.remedy.altered':
    'מישהו או משהו ערך את הקובץ. יש לבקש ייצוא חדש, לבצע שם את השינוי בתוך Patchbay, ולא לערוך את הקובץ ידנית.',
  'import.remedy.other-file': 'יש לבחור קובץ שיוצא במסך ״מסירה״ של Patchbay.',
  'import.remedy.too-large': 'יש לייצא חשבונות בודדים במקום את סביבת העבודה כולה.',
  'import.remedy.fresh': 'יש לבקש מהשולח ייצוא חדש.',

  'import.preview-title': 'מה ישנה הייבוא',
  'import.status.new': 'חדש',
  'import.status.same': 'זהה',
  'import.status.changed': 'השתנה',
  'import.status.kept': 'נשאר',
  'import.status.conflicting': 'להכרעה',
  'import.status.clash': 'הושמט',
  'import.status-about.new': 'עדיין אינו כאן; ייווסף',
  'import.status-about.same': 'זהה בקובץ וכאן',
  'import.status-about.changed': 'השתנה רק בקובץ; ייקלט',
  'import.status-about.kept': 'השתנה רק כאן; נשאר כפי שהוא',
  'import.status-about.conflicting': 'שונה בקובץ וכאן; ההכרעה בידך',
  'import.status-about.clash':
    'כתובת הדוא״ל, השם או המזהה, של הרשומה או של מה שהיא שייכת לו, כבר שייכים כאן לאחר',
  'import.only-here': {
    one: 'רשומה אחת נמצאת רק כאן ונשארת.',
    two: 'שתי רשומות נמצאות רק כאן ונשארות.',
    other: '{count} רשומות נמצאות רק כאן ונשארות.'
  },
  'import.filter': 'הצגה',
  'import.filter-all': 'כל הרשומות',
  'import.filter-one': '{status} ({count})',
  'import.records': 'הרשומות בקובץ',
  'import.column-status': 'מצב',
  'import.column-kind': 'סוג',
  'import.column-name': 'שם',
  'import.column-differs': 'ההבדל',
  'import.details': 'מה שונה אצל {name}',
  'import.details-new': 'מה יש בקובץ עבור {name}',
  'import.side-mine': 'כאן',
  'import.side-theirs': 'בקובץ',
  'import.none-of-status': 'אין רשומה במצב הזה.',

  'import.conflicts-title': {
    one: 'רשומה אחת ממתינה להכרעה',
    two: 'שתי רשומות ממתינות להכרעה',
    other: '{count} רשומות ממתינות להכרעה'
  },
  'import.conflicts-about':
    'הרשומות האלה שונות בקובץ וכאן, ולא ידוע אם רק צד אחד שינה אותן. יש להכריע איזו מהן קובעת.',
  'import.licence-order':
    'MiCollab או MiTeam Meetings הופעלו או כובו בצד אחד, בזמן שרישיונות השתנו בצד השני. הסדר שבו זה נעשה קובע אם הרישיונות נשארים, ולכן אין כלל שיכול למזג את השניים: ההכרעה היא של מי שיודע מה קרה.',
  'import.removed-here': 'הרשומה הזו הוסרה כאן.',
  'import.choose-for': 'מה קובע עבור {name}?',
  'import.keep-mine': 'להשאיר מה שכאן',
  'import.take-theirs': 'לקחת מהקובץ',
  'import.keep-all': 'להשאיר את כל מה שכאן',
  'import.take-all': 'לקחת הכול מהקובץ',
  'import.undecided': { one: 'אחת ללא הכרעה', two: 'שתיים ללא הכרעה', other: '{count} ללא הכרעה' },
  'import.more-conflicts': 'הצגת עוד',

  'import.entries': 'נוספים ערכים להגדרות',
  'import.entries-about': 'הם חסרים בהגדרות כאן, ומשהו בקובץ מפנה אליהם.',
  'import.entries-prices': 'המחירים של קבוצת תעריפים חדשה אינם ידועים.',
  'import.adjusted': {
    one: 'רשומה אחת מותאמת למה שיש כאן',
    two: 'שתי רשומות מותאמות למה שיש כאן',
    other: '{count} רשומות מותאמות למה שיש כאן'
  },
  'import.adjusted-about':
    'מספר ששייך כאן למישהו נשאר שלו, המטה והמערכת הפנימית שכאן נשארים היחידים, משתמש ראשי שאינו מגיע מושמט, ומה שתבנית מפנה אליו ואינו בקובץ ולא בהגדרות שכאן נשאר ריק. אלה הרשומות:',
  'import.nothing-title': 'אין מה לייבא',
  'import.nothing-same': 'כל מה שבקובץ הזה כבר נמצא כאן, בדיוק כפי שהוא בקובץ.',
  'import.nothing-kept': {
    one: 'הקובץ הזה משקף מצב קודם. רשומה אחת השתנתה כאן מאז ונשארת כפי שהיא.',
    two: 'הקובץ הזה משקף מצב קודם. שתי רשומות השתנו כאן מאז ונשארות כפי שהן.',
    other: 'הקובץ הזה משקף מצב קודם. {count} רשומות השתנו כאן מאז ונשארות כפי שהן.'
  },
  'import.nothing-clash': {
    one: 'אי אפשר לקלוט רשומה אחת, כי כתובת הדוא״ל, השם או המזהה שלה כבר שייכים כאן לאחר.',
    two: 'אי אפשר לקלוט שתי רשומות, כי כתובות הדוא״ל, השמות או המזהים שלהן כבר שייכים כאן לאחרים.',
    other: 'אי אפשר לקלוט {count} רשומות, כי כתובות הדוא״ל, השמות או המזהים שלהן כבר שייכים כאן לאחרים.'
  },
  'import.ask-kept': 'הכרעה לגבי הרשומות האלה',
  'import.ask-kept-hint': 'רשומות שהשתנו רק כאן נשארות. אפשר גם להכריע לגבי כל אחת מהן.',

  'import.apply': { one: 'ייבוא רשומה אחת', two: 'ייבוא שתי רשומות', other: 'ייבוא {count} רשומות' },
  'import.apply-none': 'להשאיר הכול כפי שהוא',
  'import.apply-blocked': {
    one: 'תחילה יש להכריע לגבי רשומה אחת.',
    two: 'תחילה יש להכריע לגבי שתי רשומות.',
    other: 'תחילה יש להכריע לגבי {count} רשומות.'
  },
  'import.one-undo': 'הייבוא כולו הוא צעד אחד, ואפשר לבטל אותו בבת אחת.',
  'import.changed-meanwhile': 'משהו השתנה כאן מאז שנערכה ההשוואה. היא נערכה מחדש; יש לעבור עליה ואז לייבא.',
  'import.done-title': 'הייבוא הושלם',
  'import.done': {
    one: 'רשומה אחת יובאה מהקובץ {file}.',
    two: 'שתי רשומות יובאו מהקובץ {file}.',
    other: '{count} רשומות יובאו מהקובץ {file}.'
  },
  'import.done-none': 'הכול נשאר כאן כפי שהיה. הקובץ הבא שייוצא יכלול את ההכרעה הזו.',
  'import.done-undo': 'ביטול הייבוא',
  'import.undone': 'הייבוא בוטל. הכול חזר למצבו הקודם.',
  'import.see-activity': 'הצגה במדור ״פעילות״',
  'import.open-account': 'פתיחת {account}'
};
