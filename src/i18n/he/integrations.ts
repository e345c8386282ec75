/** Integrations with their set-up, privileges and call services. */
export const integrations = {
  'integrations.about': 'מה מחובר לחשבון הזה. לפני כיבוי מוצג תחילה מה יפסיק לפעול.',
  'integrations.read-only': 'אפשר לצפות באינטגרציות של החשבון הזה, אך לא להפעיל או לכבות אותן.',
  'integrations.partner-account': 'זהו החשבון של השותף עצמו',
  'integrations.partner-account-text':
    'אי אפשר להוסיף לו אינטגרציות; אם משהו פועל, יש לכבות אותו. עבור אינטגרציות יש ליצור חשבון לקוח.',
  'integrations.missing': {
    one: 'חסר: {fields}',
    two: 'חסרים שני ערכים: {fields}',
    other: 'חסרים {count} ערכים: {fields}'
  },
  'integrations.set-up': 'הגדרה',
  'integrations.edit-set-up': 'עריכת ההגדרה',
  'integrations.take-out': 'הוצאת {integration} מהרשימה',
  'integrations.on-account-page': 'כל האינטגרציות, ההרשאות ושירותי השיחות של החשבון הזה',
  'integrations.switch-first': 'הפעלת {integration}',
  'integrations.what.cloudlink-gateway':
    'מקשר את ה־gateway לחשבון, כדי שאפשר יהיה לחבר מרכזייה ולקלוט את המשתמשים שלה.',
  'integrations.what.micc': 'פותח את הדפים של חלונות הצ׳אט של מוקד השירות.',
  'integrations.what.micollab':
    'אנשים יכולים לפתוח את MiTeam Meetings מתוך MiCollab. השרת שלו מנהל אז את רישיונות MiTeam Meetings.',
  'integrations.what.mitel-one': 'אנשים עם רישיון Mitel One יכולים להשתמש ב־Mitel One.',
  'integrations.what.miteam-meetings': 'דפי המשתמש מציגים את רישיון MiTeam Meetings.',
  'integrations.what.mitel-voice-assist': 'היצרן מזכיר אותו; במסמכים שבידינו לא כתוב מה הוא עושה.',
  'integrations.what.mivoice-business': 'מכאן מפעילים ומנהלים יכולות של MiVoice Business.',
  'integrations.what.single-sign-on': 'אנשים נכנסים עם פרטי ההזדהות של החברה שלהם (SAML 2.0).',
  'integrations.what.azure-ad-sync': 'אנשים נקלטים מ־Microsoft Entra ID, לשעבר Azure AD (SCIM).',
  'integrations.what.microsoft-office-365': 'אנשים יכולים לחבר את חשבון Office 365 שלהם.',
  'integrations.what.microsoft-teams': 'נתוני הנוכחות מוצגים ב־Microsoft Teams, ואם הוגדר כך, בשני הכיוונים.',

  'switching.ends': 'מה יפסיק לפעול',
  'switching.stops': 'הסנכרון הדו־כיווני של {integration} יפסיק לפעול: הוא דורש את {other}.',
  'switching.mitel-one-kept': {
    one: 'אדם אחד מחזיק ברישיון Mitel One. לפי הפרשנות שלנו הרישיון נשמר, בלי שיוצג, עד ש־Mitel One יופעל שוב.',
    two: 'שני אנשים מחזיקים ברישיון Mitel One. לפי הפרשנות שלנו הרישיונות נשמרים, בלי שיוצגו, עד ש־Mitel One יופעל שוב.',
    other:
      '{count} אנשים מחזיקים ברישיון Mitel One. לפי הפרשנות שלנו הרישיונות נשמרים, בלי שיוצגו, עד ש־Mitel One יופעל שוב.'
  },
  'switching.privileges': 'הרשאות',
  'switching.privilege-comes': 'יחד איתה תופעל ההרשאה ״{privilege}״.',
  'switching.privilege-stays-asked': 'ההרשאה ״{privilege}״ נשארת פעילה. עדיין דורשות אותה: {integrations}.',
  'switching.privilege-stays': 'ההרשאה ״{privilege}״ נשארת פעילה, אף שאף אינטגרציה שתפעל אז אינה דורשת אותה.',
  'switching.privileges-about':
    'מסמכי היצרן אינם אומרים איזו אינטגרציה מפעילה איזו הרשאה; זו הפרשנות שלנו. אפשר להפעיל ולכבות כל אחת מהן בכל עת.',
  'switching.privilege-why': 'לגבי ההרשאה ״{privilege}״',
  'switching.set-up-kept': 'ההגדרה נשארת רשומה כאן, כדי שאפשר יהיה להפעיל שוב.',
  'switching.taken-out': 'האינטגרציה תוצא מהרשימה של החשבון הזה. מה שמולא נשאר רשום כאן.',

  'privileges.about': 'הן מופעלות יחד עם האינטגרציות שזקוקות להן, ואפשר להפעיל ולכבות אותן בכל עת.',
  'privileges.read-only': 'אפשר לצפות בהרשאות של החשבון הזה, אך לא להפעיל או לכבות אותן.',
  'privileges.what.delegated-authentication':
    'נדרש לחלק מהיישומים של Mitel. במסמכים שבידינו אין הגדרה מדויקת יותר.',
  'privileges.what.guest-access': 'מאפשרת לאנשים מבחוץ להיכנס באופן אנונימי, בתפקיד אורח.',
  'privileges.asked-by': 'דורשות אותה: {integrations}.',
  'privileges.asked-by-none': 'אף אינטגרציה פועלת אינה דורשת אותה.',
  'privileges.asked-off': 'כבויה, אף שדורשות אותה: {integrations}.',
  'privileges.which': 'אילו אינטגרציות דורשות אותה',
  'privileges.which-about': 'ההרשאה מופעלת יחד עם אחת מאלה: {integrations}.',

  'call-services.bandwidth-about':
    'עבור השיחות של החשבון הזה. מה זה משנה כתוב בדרישות המערכת של פלטפורמת CloudLink, שאינן בידינו.',
  'call-services.read-only': 'אפשר לצפות בשירותי השיחות של החשבון הזה, אך לא להפעיל או לכבות אותם.',

  'set-up.title': 'הגדרת {integration}',
  'set-up.title-edit': 'ההגדרה של {integration}',
  'set-up.about': 'אפשר למלא את מה שידוע ולשמור; את השאר אפשר להשלים בהמשך. שום דבר אינו נשלח מכאן אל היצרן.',
  'set-up.missing': {
    one: 'ההגדרה לא הושלמה: חסר ערך אחד',
    two: 'ההגדרה לא הושלמה: חסרים שני ערכים',
    other: 'ההגדרה לא הושלמה: חסרים {count} ערכים'
  },
  'set-up.complete': 'ההגדרה הושלמה',
  'set-up.wrong': 'יש ערך שאינו כתוב כצפוי',
  'set-up.save': 'שמירה',
  'set-up.save-and-switch-on': 'סיום והפעלה',
  'set-up.not-chosen': 'עדיין לא נבחר',
  'set-up.secrets': 'לא נשמר כאן: יש לבקש בזמן הביצוע',
  'set-up.secret.client-secret': 'סוד הלקוח (client secret): הערך, לא המזהה שלו',
  'set-up.secret.micollab-password': 'הסיסמה של מנהל MiCollab',
  'set-up.secret.pbx-credentials': 'שם המשתמש והסיסמה של המרכזייה',
  'set-up.secret.gateway-credentials': 'שם המשתמש והסיסמה של CloudLink Gateway',

  'set-up-field.deployment': 'אופן הפריסה',
  'set-up-field.pbx': 'מרכזייה',
  'set-up-field.host': 'שם המארח או כתובת ה־IP של המרכזייה',
  'set-up-field.sipPort': 'יציאת SIP',
  'set-up-field.transport': 'פרוטוקול תעבורה',
  'set-up-field.description': 'תיאור',
  'set-up-field.isOnboarded': 'CloudLink Gateway והמרכזייה מחוברים',
  'set-up-field.mitelIdentifier': 'המזהה של Mitel (entity ID)',
  'set-up-field.replyUrl': 'כתובת לתשובה (ACS)',
  'set-up-field.signInUrl': 'כתובת הכניסה',
  'set-up-field.idpIdentifier': 'המזהה של ספק הזהויות (entity ID)',
  'set-up-field.signingCertificates': 'תעודות חתימה',
  'set-up-field.allowMitelCredentials': 'להתיר גם פרטי הזדהות של Mitel',
  'set-up-field.tenantId': 'מזהה הדייר (tenant ID)',
  'set-up-field.consent': 'הסכמה',
  'set-up-field.name': 'שם',
  'set-up-field.applicationId': 'מזהה היישום (client ID)',
  'set-up-field.isBothWays': 'נוכחות בשני הכיוונים',
  'set-up-field.micollabAddress': 'הכתובת של MiCollab',
  'set-up-field.presenceMonitors': 'משתמשים שעוקבים אחר הנוכחות',

  'set-up-missing.chosen': 'השדה ״{field}״ נדרש לפני ההפעלה. יש לבחור ערך.',
  'set-up-missing.filled': 'השדה ״{field}״ נדרש לפני ההפעלה. אפשר למלא אותו, או לשמור בינתיים.',
  'set-up-missing.isOnboarded':
    'תחילה יש לחבר את CloudLink Gateway ואת המרכזייה, ואז לסמן כאן. אפשר לשמור בינתיים.',
  'set-up-missing.consent': 'אפשר יהיה להפעיל אחרי שתינתן ההסכמה. אפשר לשמור בינתיים.',
  'set-up-missing.signingCertificates':
    'לפני ההפעלה נדרשת לפחות תעודת חתימה אחת. יש להדביק אותה למעלה ולהוסיף אותה.',
  'set-up-missing.presenceMonitors':
    'לפני ההפעלה נדרש לפחות משתמש אחד שעוקב אחר הנוכחות. יש לכתוב כתובת דוא״ל.',
  'set-up-wrong.host': 'יש לכתוב שם מארח או כתובת IP, בלי \u2066https://\u2069 ובלי יציאה.',
  'set-up-wrong.sipPort': 'יציאת SIP היא מספר שלם מ־1 עד 65535, לדוגמה 5060. אפשר גם להשאיר ריק.',
  'set-up-wrong.replyUrl':
    'הכתובת לתשובה מתחילה ב־\u2066https://\u2069 ואין בה רווחים. יש להעתיק אותה מתיבת הדו־שיח של ההגדרה.',
  'set-up-wrong.signInUrl':
    'כתובת הכניסה מתחילה ב־\u2066https://\u2069 ואין בה רווחים. יש להעתיק אותה מספק הזהויות.',
  'set-up-wrong.tenantId':
    'במזהה דייר יש 32 ספרות ואותיות a–f בחמש קבוצות, לדוגמה \u20663f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b\u2069.',
  'set-up-wrong.applicationId':
    'במזהה יישום יש 32 ספרות ואותיות a–f בחמש קבוצות, לדוגמה \u20663f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b\u2069.',
  'set-up-wrong.micollabAddress':
    'יש לכתוב את שם המארח או את כתובת ה־IP של MiCollab, בלי \u2066https://\u2069.',
  'set-up-wrong.signingCertificates': 'הטקסט שהודבק עדיין אינו ברשימה. יש להוסיף אותו, או לרוקן את התיבה.',
  'set-up-wrong.presenceMonitors': 'אחת מאלה אינה כתובת דוא״ל. יש לכתוב כתובת אחת בכל שורה.',

  'set-up.deployment.standalone': 'מכשיר נפרד',
  'set-up.deployment.smbc': 'בתוך ה־SMBC',
  'set-up.deployment.virtual': 'מכשיר וירטואלי',
  'set-up.deployment.mbg': 'על גבי ה־MBG',
  'set-up.pbx.mivoice-business': 'MiVoice Business',
  'set-up.pbx.mivoice-office-400': 'MiVoice Office 400',
  'set-up.pbx.mx-one': 'MX-ONE',
  'set-up.pbx.mivoice-5000': 'MiVoice 5000',
  'set-up.host-hint': 'כפי ש־CloudLink Gateway מגיע אליה.',
  'set-up.onboarded': 'CloudLink Gateway והמרכזייה מחוברים ב־{console}',
  'set-up.onboarded-hint': 'סוג המרכזייה והיומנים של CloudLink Gateway מופיעים שם רק אחרי כן.',

  'set-up.sso-to-idp': 'עבור ספק הזהויות',
  'set-up.sso-to-idp-about':
    'שניהם מוצגים ב־{console}, בתיבת הדו־שיח של ההגדרה. יש לרשום אותם כאן, ולהעתיק אותם אל ספק הזהויות.',
  'set-up.sso-to-idp-about-panel':
    'שניהם מוצגים ב־{console}, בלוח ההגדרה. יש לרשום אותם כאן, ולהעתיק אותם אל ספק הזהויות.',
  'set-up.sso-from-idp': 'מספק הזהויות',
  'set-up.certificate-paste': 'הדבקת תעודות חתימה',
  'set-up.certificate-hint':
    'אחת אחת או יחד, כל אחת מ־BEGIN CERTIFICATE עד END CERTIFICATE. לעולם לא את המפתח הפרטי.',
  'set-up.certificate-add': 'הוספה לרשימה',
  'set-up.certificate-list': 'התעודות ברשימה',
  'set-up.certificate-until': 'בתוקף עד {date}',
  'set-up.certificate-expired': 'התוקף פג בתאריך {date}',
  'set-up.certificate-remove': 'הסרת תעודה {number}',
  'set-up.certificate-none': 'עדיין אין תעודה.',
  'set-up.certificate-added': {
    one: 'נוספה תעודה אחת',
    two: 'נוספו שתי תעודות',
    other: 'נוספו {count} תעודות'
  },
  'set-up.certificate-known': 'זה כבר ברשימה.',
  'set-up.certificate-problem.private-key':
    'היה כאן מפתח פרטי, ולכן שום דבר לא נקלט והתיבה רוקנה. יש להדביק את התעודה בלבד; המפתח נשאר אצל ספק הזהויות.',
  'set-up.certificate-problem.no-certificate':
    'זו אינה תעודה, או שיש לצידה משהו נוסף. יש להדביק הכול מ־BEGIN CERTIFICATE עד END CERTIFICATE, ושום דבר אחר.',
  'set-up.certificate-problem.too-many': 'ברשימה כבר עשר תעודות. יש להסיר אחת שאינה בשימוש עוד.',
  'set-up.mitel-credentials-hint': 'היצרן ממליץ להשאיר את זה כבוי.',

  'set-up.azure-unique':
    'מזהה המשתמש, הדוא״ל, הטלפון הנייד, הטלפון, השלוחה ומזהה הכניסה צריכים כולם להיות ייחודיים בין האנשים שנקלטים.',
  'set-up.azure-managed':
    'כל עוד זה פועל, מוסיפים, עורכים ומסירים אנשים ב־Entra בלבד. מה שמשתנה כאן עלול להידרס משם.',
  'set-up.azure-tenant-hint': 'במרכז הניהול של Entra, תחת ״Overview״.',

  'set-up.consent-legend': 'הסכמה של מנהל Office 365',
  'set-up.consent.none': 'עדיין לא התבקשה',
  'set-up.consent.none-about': 'עדיין לא נעשתה פנייה לאיש.',
  'set-up.consent.waiting': 'ממתינה',
  'set-up.consent.waiting-about': 'נשלחה בקשה למנהל, ועדיין אין תשובה.',
  'set-up.consent.granted': 'ניתנה',
  'set-up.consent.granted-about': 'אפשר להפעיל.',
  'set-up.consent.denied': 'נדחתה',
  'set-up.consent.denied-about': 'אי אפשר להפעיל. יש לבקש שוב אחרי שהסיבה תיפתר.',

  'set-up.teams-name-hint': 'השם שיינתן לחיבור.',
  'set-up.teams-both-ways-hint': 'נתוני הנוכחות עוברים גם מ־Teams אל MiCollab.',
  'set-up.teams-needs': 'סנכרון דו־כיווני פועל רק כשהאינטגרציות האלה פועלות:',
  'set-up.teams-need-on': '{integration}: פועל',
  'set-up.teams-need-off': '{integration}: לא פועל',
  'set-up.teams-needs-more': 'נדרשים גם MiCollab 9.8 SP1 ומעלה, ומנהל כללי של Azure שיבצע זאת.',
  'set-up.teams-monitors-hint': 'המשתמשים שעוקבים אחר הנוכחות: כתובת דוא״ל אחת בכל שורה.',

  'launch.title': 'מאיפה אפשר לפתוח את MiTeam Meetings',
  'launch.channel.standalone': 'בשימוש עצמאי',
  'launch.channel.micollab': 'מתוך MiCollab',
  'launch.channel.mivoice-office': 'מתוך היישום MiVoice Office',
  'launch.edition': 'לפי {console}. אפשר לבחור מהדורה אחרת בהגדרות.',
  'launch.edition-link': 'בחירת המהדורה',

  'edition.title': 'המהדורה של מסוף היצרן',
  'edition.about': 'קובעת איך נקרא המסוף ואילו דרכים לפתוח את MiTeam Meetings נזכרות בו. הכללים זהים בשתיהן.',
  'edition.administration-about': 'המהדורה החדשה יותר.',
  'edition.accounts-console-about':
    'המהדורה הישנה יותר. נזכרת בה גם פתיחת MiTeam Meetings מתוך MiVoice Office.'
};
