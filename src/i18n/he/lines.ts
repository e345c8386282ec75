/** What happened, or would happen: the journal and every preview speak with these sentences. */
export const lines = {
  'line.workspace-started': 'נפתחה סביבת העבודה של {name}',
  'line.settings-changed': 'ההגדרות השתנו',
  'line.account-created': 'נוצר החשבון {account}',
  'line.account-corrected': 'עודכנו פרטי החשבון {account}',
  'line.account-removed': 'הוסר החשבון {account}',
  'line.account-deactivated': 'החשבון {account} הושבת',
  'line.account-reactivated': 'החשבון {account} פעיל שוב',
  'line.vendor-facts-recorded': 'נרשמו הפרטים שקבעה Mitel',
  'line.support-contact-added': 'נוסף איש קשר לתמיכה: {person}',
  'line.support-contact-corrected': 'עודכנו הפרטים של איש הקשר לתמיכה {person}',
  'line.support-contact-removed': 'הוסר איש קשר לתמיכה: {person}',
  'line.integration-added': 'נוספה האינטגרציה {integration}, ועדיין לא הופעלה',
  'line.integration-corrected': 'עודכנה ההגדרה של האינטגרציה {integration}',
  'line.privilege-on': 'הפעלת ההרשאה ״{privilege}״',
  'line.privilege-off': 'כיבוי ההרשאה ״{privilege}״',
  'line.privilege-kept': 'ההרשאה ״{privilege}״ נשארת פעילה',
  'line.bandwidth-optimisation-on': 'הפעלת מיטוב רוחב הפס',
  'line.bandwidth-optimisation-off': 'כיבוי מיטוב רוחב הפס',
  'line.plan-kept': {
    one: 'נשמרה למסירה תוכנית של צעד אחד',
    two: 'נשמרה למסירה תוכנית של שני צעדים',
    other: 'נשמרה למסירה תוכנית של {count} צעדים'
  },
  'line.plan-applied': {
    one: 'בוצעה תוכנית של צעד אחד',
    two: 'בוצעה תוכנית של שני צעדים',
    other: 'בוצעה תוכנית של {count} צעדים'
  },
  'line.plan-dropped': 'התוכנית הוסרה',
  'line.role-added': 'נוסף התפקיד {role}',
  'line.role-corrected': 'עודכנו פרטי התפקיד {role}',
  'line.role-removed': 'הוסר התפקיד {role}',
  'line.role-assigned': 'התפקיד {role} הוקצה לחשבון {account}',
  'line.role-unassigned': 'התפקיד {role} אינו מוקצה עוד לחשבון {account}',
  'line.role-set': {
    one: 'התפקיד {role} נקבע לאדם אחד',
    two: 'התפקיד {role} נקבע לשני אנשים',
    other: 'התפקיד {role} נקבע ל־{count} אנשים'
  },
  'line.mitel-one-given': {
    one: 'רישיון \u2066Mitel One {tier}\u2069 ניתן לאדם אחד',
    two: 'רישיונות \u2066Mitel One {tier}\u2069 ניתנו לשני אנשים',
    other: 'רישיונות \u2066Mitel One {tier}\u2069 ניתנו ל־{count} אנשים'
  },
  'line.mitel-one-taken': {
    one: 'רישיון Mitel One ניטל מאדם אחד',
    two: 'רישיונות Mitel One ניטלו משני אנשים',
    other: 'רישיונות Mitel One ניטלו מ־{count} אנשים'
  },
  'line.micollab-licences-recorded': {
    one: 'נרשם: MiCollab נתן רישיון MiTeam Meetings אחד',
    two: 'נרשם: MiCollab נתן שני רישיונות MiTeam Meetings',
    other: 'נרשם: MiCollab נתן {count} רישיונות MiTeam Meetings'
  },
  'line.micollab-licences-struck': {
    one: 'נרשם: MiCollab נטל בחזרה רישיון MiTeam Meetings אחד',
    two: 'נרשם: MiCollab נטל בחזרה שני רישיונות MiTeam Meetings',
    other: 'נרשם: MiCollab נטל בחזרה {count} רישיונות MiTeam Meetings'
  },
  'line.people-corrected': {
    one: 'עודכנו הפרטים של אדם אחד',
    two: 'עודכנו הפרטים של שני אנשים',
    other: 'עודכנו הפרטים של {count} אנשים'
  },
  'line.person-added': 'נוסף אדם: {person}',
  'line.people-added': { one: 'נוסף אדם אחד', two: 'נוספו שני אנשים', other: 'נוספו {count} אנשים' },
  'line.person-corrected': 'עודכנו הפרטים של {person}',
  'line.person-removed': 'הוסר אדם: {person}',
  'line.people-removed': { one: 'הוסר אדם אחד', two: 'הוסרו שני אנשים', other: 'הוסרו {count} אנשים' },
  'line.order-recorded': {
    one: 'נרשמה ההזמנה {order}: רישיון אחד',
    two: 'נרשמה ההזמנה {order}: שני רישיונות',
    other: 'נרשמה ההזמנה {order}: {count} רישיונות'
  },
  'line.order-corrected': 'עודכנו פרטי ההזמנה {order}',
  'line.order-removed': 'הוסרה ההזמנה {order}',
  'line.order-assigned': {
    one: 'ההזמנה {order} הוקצתה לחשבון {account}: רישיון אחד',
    two: 'ההזמנה {order} הוקצתה לחשבון {account}: שני רישיונות',
    other: 'ההזמנה {order} הוקצתה לחשבון {account}: {count} רישיונות'
  },
  'line.order-released': 'ההזמנה {order} שוב אינה מוקצית',
  'line.switched-on': 'הפעלת האינטגרציה {integration}',
  'line.switched-off': 'כיבוי האינטגרציה {integration}',
  'line.licences-kept': {
    one: 'רישיון MiTeam Meetings אחד נשאר פעיל',
    two: 'שני רישיונות MiTeam Meetings נשארים פעילים',
    other: '{count} רישיונות MiTeam Meetings נשארים פעילים'
  },
  'line.licences-revoked': {
    one: 'שלילה של רישיון MiTeam Meetings אחד',
    two: 'שלילה של שני רישיונות MiTeam Meetings',
    other: 'שלילה של {count} רישיונות MiTeam Meetings'
  },
  'line.licence-given': 'רישיון MiTeam Meetings ניתן ל־{person}',
  'line.licences-given': {
    one: 'רישיון MiTeam Meetings ניתן לאדם אחד',
    two: 'רישיונות MiTeam Meetings ניתנו לשני אנשים',
    other: 'רישיונות MiTeam Meetings ניתנו ל־{count} אנשים'
  },
  'line.licence-taken': 'רישיון MiTeam Meetings ניטל מ־{person}',
  'line.licences-taken': {
    one: 'רישיון MiTeam Meetings ניטל מאדם אחד',
    two: 'רישיונות MiTeam Meetings ניטלו משני אנשים',
    other: 'רישיונות MiTeam Meetings ניטלו מ־{count} אנשים'
  },
  'line.records-imported': {
    one: 'רשומה אחת יובאה מ־{from}',
    two: 'שתי רשומות יובאו מ־{from}',
    other: '{count} רשומות יובאו מ־{from}'
  },
  'line.demo-filled': {
    one: 'ההדגמה מולאה: רשומה אחת',
    two: 'ההדגמה מולאה: {count} רשומות',
    other: 'ההדגמה מולאה: {count} רשומות'
  },
  'line.large-account-added': {
    one: 'נוסף חשבון גדול: רשומה אחת',
    two: 'נוסף חשבון גדול: {count} רשומות',
    other: 'נוסף חשבון גדול: {count} רשומות'
  },
  'line.redone': {
    one: 'בוצע שוב: רשומה אחת',
    two: 'בוצע שוב: שתי רשומות',
    other: 'בוצע שוב: {count} רשומות'
  },
  'line.licences-restored': {
    one: 'רישיון MiTeam Meetings אחד פעיל שוב',
    two: 'שני רישיונות MiTeam Meetings פעילים שוב',
    other: '{count} רישיונות MiTeam Meetings פעילים שוב'
  },
  'entry.undone': 'בוטל: {what}',
  'entry.redone': 'בוצע שוב: {what}',
  'line.undone': {
    one: 'הפעולה בוטלה: רשומה אחת שוחזרה',
    two: 'הפעולה בוטלה: שתי רשומות שוחזרו',
    other: 'הפעולה בוטלה: {count} רשומות שוחזרו'
  }
};
