/** The Mitel section of an account: licences, integrations and the order they are switched off in. */
export const mitel = {
  'mitel.licences-title': 'רישיונות MiTeam Meetings',
  'mitel.ordered': 'הוזמנו',
  'mitel.given': 'ניתנו',
  'mitel.left': 'נותרו',
  'mitel.by-micollab': 'על ידי MiCollab',
  'mitel.over-assigned': 'ניתנו מעבר להזמנות',
  'mitel.over-assigned-title': {
    one: 'ניתן רישיון אחד יותר ממה שיש בהזמנות של החשבון הזה',
    two: 'ניתנו שני רישיונות יותר ממה שיש בהזמנות של החשבון הזה',
    other: 'ניתנו {count} רישיונות יותר ממה שיש בהזמנות של החשבון הזה'
  },
  'mitel.over-assigned-text':
    'ייתכן שתוקף של הזמנה פג או שהזמנה עודכנה. איש אינו מאבד כאן רישיון בשל כך. אפשר להקצות הזמנה נוספת, או ליטול רישיונות בחזרה.',
  'mitel.by-micollab-about':
    'את הרישיונות ״על ידי MiCollab״ חילק השרת שלו. לפי הפרשנות שלנו, היצרן אינו סופר אותם על חשבון ההזמנות.',
  'mitel.none-ordered': 'עדיין לא הוקצתה הזמנה לחשבון הזה.',
  'mitel.hidden-title': {
    one: 'רישיון אחד פעיל, אף שבדף המשתמש כתוב ״אין רישיונות״',
    two: 'שני רישיונות פעילים, אף שבדפי המשתמש כתוב ״אין רישיונות״',
    other: '{count} רישיונות פעילים, אף שבדפי המשתמש כתוב ״אין רישיונות״'
  },
  'mitel.hidden-recovery':
    'כדי לסיים אותם, יש להפעיל את MiTeam Meetings ואז לכבות אותו שוב בזמן ש־MiCollab כבוי. כך נשללים כולם. כדי לסיים רק חלק מהם, יש להפעיל את MiTeam Meetings וליטול אותם מכל אדם בנפרד.',
  'mitel.hidden-recovery-micollab':
    'כדי לראות אותם שוב, לקריאה בלבד, יש להפעיל את MiTeam Meetings. כדי לסיים אותם, יש לכבות תחילה את MiCollab: רק אז אפשר ליטול אותם מכל אדם בנפרד, או לשלול את כולם יחד על ידי כיבוי MiTeam Meetings.',
  'mitel.hidden-show': 'הצגת המחזיקים בהם',

  'mitel.integrations-about': 'השתיים שקובעות מה יקרה לרישיונות. כל מתג מציג תחילה מה הוא יעשה.',
  'mitel.integrations-read-only': 'אפשר לצפות באינטגרציות האלה, אך לא להפעיל או לכבות אותן.',
  'mitel.micollab-about': 'כל עוד הוא פועל, שרת MiCollab מנהל את רישיונות MiTeam Meetings.',
  'mitel.miteam-about': 'כל עוד הוא פועל, דפי המשתמש מציגים את רישיון MiTeam Meetings.',
  'mitel.seen-now': 'מה מציגים דפי המשתמש עכשיו',
  'mitel.seen-licensed': 'עם רישיון',
  'mitel.seen-unlicensed': 'ללא רישיון',
  'mitel.seen-nobody': 'כרגע אין רישיון לאיש.',
  'mitel.why-licensed': 'עם רישיון',
  'mitel.why-unlicensed': 'ללא רישיון',
  'mitel.others': 'אינטגרציות של Mitel',
  'mitel.state-never': 'מעולם לא הופעל',

  'mitel.order-matters': 'הסדר חשוב',
  'mitel.order-matters-both-on':
    'גם MiCollab וגם MiTeam Meetings פועלים. מה שיקרה לרישיונות תלוי במה שמכבים ראשון.',
  'mitel.order-matters-micollab-gone': 'MiCollab כבר כבוי. זו המשמעות של כל סדר כיבוי, אחרי ששניהם פעלו.',
  'mitel.order-matters-micollab-never':
    'MiCollab מעולם לא הופעל כאן. זו המשמעות של כל סדר כיבוי, אחרי ששניהם פעלו.',
  'mitel.order-matters-miteam-gone':
    'MiTeam Meetings כבר כבוי. זו המשמעות של כל סדר כיבוי, אחרי ששניהם פעלו.',
  'mitel.order-matters-both-gone': 'שניהם כבויים. זו המשמעות של כל סדר כיבוי, אחרי ששניהם פעלו.',
  'mitel.compare-title': 'שתי הדרכים',
  'mitel.micollab-first': 'כיבוי MiCollab תחילה',
  'mitel.miteam-first': 'כיבוי MiTeam Meetings תחילה',
  'mitel.micollab-on-first': 'הפעלת MiCollab תחילה, וכיבויו בסוף',
  'mitel.way-at-once': 'מיד',
  'mitel.step-on': 'הפעלת {integration}',
  'mitel.step-off': 'כיבוי {integration}',
  'mitel.step-done': '{step}, כבר בוצע',
  // begins with a right-to-left mark: it is shown inside other sentences, and its own words are isolated
  'mitel.way-kept': {
    one: 'רישיון אחד נשאר פעיל',
    two: 'שני הרישיונות נשארים פעילים',
    other: 'כל {count} הרישיונות נשארים פעילים'
  },
  'mitel.way-revoked': {
    one: 'רישיון אחד נשלל',
    two: 'שני הרישיונות נשללים',
    other: 'כל {count} הרישיונות נשללים'
  },
  'mitel.way-kept-none': 'רישיונות היו נשארים פעילים; עכשיו איש אינו מחזיק ברישיון',
  'mitel.way-revoked-none': 'רישיונות היו נשללים; עכשיו איש אינו מחזיק ברישיון',
  'mitel.way-planned': 'מתוכנן',
  'mitel.way-safer': 'שומר יותר',

  'mitel.switch-on-title': 'הפעלת {integration}',
  'mitel.switch-off-title': 'כיבוי {integration}',
  'mitel.switch-on': 'הפעלה',
  'mitel.switch-off': 'כיבוי',
  'mitel.switch-changes': 'מה ישתנה',
  'mitel.switch-whom': {
    one: 'השינוי נוגע לאדם אחד:',
    two: 'השינוי נוגע לשני אנשים:',
    other: 'השינוי נוגע ל־{count} אנשים:'
  },
  'mitel.switch-more': { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
  'mitel.switch-pages': 'מה יציגו דפי המשתמש',
  'mitel.switch-seen.hidden': {
    one: 'בדף המשתמש של האדם הזה ייכתב ״אין רישיונות״, אף שהרישיון נשאר פעיל.',
    two: 'בדפי המשתמש של שני האנשים האלה ייכתב ״אין רישיונות״, אף שהרישיונות נשארים פעילים.',
    other: 'בדפי המשתמש של {count} האנשים האלה ייכתב ״אין רישיונות״, אף שהרישיונות נשארים פעילים.'
  },
  'mitel.switch-seen.read-only': {
    one: 'המתג בדף המשתמש של האדם הזה יהיה לקריאה בלבד.',
    two: 'המתגים בדפי המשתמש של שני האנשים האלה יהיו לקריאה בלבד.',
    other: 'המתגים בדפי המשתמש של {count} האנשים האלה יהיו לקריאה בלבד.'
  },
  'mitel.switch-seen.editable': {
    one: 'יהיה אפשר לתת וליטול את הרישיון של האדם הזה בדף המשתמש.',
    two: 'יהיה אפשר לתת וליטול את הרישיונות של שני האנשים האלה בדפי המשתמש.',
    other: 'יהיה אפשר לתת וליטול את הרישיונות של {count} האנשים האלה בדפי המשתמש.'
  },
  'mitel.switch-seen.gone': {
    one: 'האדם הזה לא יוכל עוד להשתמש ב־MiTeam Meetings.',
    two: 'שני האנשים האלה לא יוכלו עוד להשתמש ב־MiTeam Meetings.',
    other: '{count} האנשים האלה לא יוכלו עוד להשתמש ב־MiTeam Meetings.'
  },
  'mitel.switch-back': 'הפעלה מחדש של MiTeam Meetings אינה מחזירה את הרישיונות; ביטול הפעולה מחזיר אותם.',
  'mitel.switch-why': 'למה',
  'mitel.switch-why-more': 'עובדות ומקור',
  'mitel.switch-other-order': 'מה עושה הסדר ההפוך',
  'mitel.switch-other-order-past': 'מה היה עושה הסדר ההפוך',
  'mitel.safer-title-micollab-off': 'לשמירת הרישיונות: לכבות תחילה את MiTeam Meetings',
  'mitel.safer-text-micollab-off': {
    one: 'מרגע ש־MiCollab כבוי, כיבוי MiTeam Meetings שולל את הרישיון. אם שניהם מיועדים לכיבוי, יש להתחיל ב־MiTeam Meetings.',
    two: 'מרגע ש־MiCollab כבוי, כיבוי MiTeam Meetings שולל את שני הרישיונות. אם שניהם מיועדים לכיבוי, יש להתחיל ב־MiTeam Meetings.',
    other:
      'מרגע ש־MiCollab כבוי, כיבוי MiTeam Meetings שולל את כל {count} הרישיונות. אם שניהם מיועדים לכיבוי, יש להתחיל ב־MiTeam Meetings.'
  },
  'mitel.safer-title-miteam-off': 'לשמירת הרישיונות: להפעיל תחילה את MiCollab',
  'mitel.safer-text-miteam-off': {
    one: 'כל עוד MiCollab פועל, כיבוי MiTeam Meetings משאיר את הרישיון פעיל. לאחר מכן אפשר לכבות את MiCollab.',
    two: 'כל עוד MiCollab פועל, כיבוי MiTeam Meetings משאיר את שני הרישיונות פעילים. לאחר מכן אפשר לכבות את MiCollab.',
    other:
      'כל עוד MiCollab פועל, כיבוי MiTeam Meetings משאיר את כל {count} הרישיונות פעילים. לאחר מכן אפשר לכבות את MiCollab.'
  },
  'mitel.safer-micollab-off': 'כיבוי MiTeam Meetings תחילה',
  'mitel.safer-miteam-off': 'הפעלת MiCollab תחילה'
};
