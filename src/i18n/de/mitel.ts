/** The Mitel section of an account: licences, integrations and the order they are switched off in. */
export const mitel = {
  'mitel.licences-title': 'MiTeam-Meetings-Lizenzen',
  'mitel.ordered': 'Bestellt',
  'mitel.given': 'Vergeben',
  'mitel.left': 'Frei',
  'mitel.by-micollab': 'Von MiCollab',
  'mitel.over-assigned': 'Mehr vergeben als bestellt',
  'mitel.over-assigned-title': {
    one: '{count} Lizenz mehr ist vergeben, als die Bestellungen dieses Kontos enthalten',
    other: '{count} Lizenzen mehr sind vergeben, als die Bestellungen dieses Kontos enthalten'
  },
  'mitel.over-assigned-text':
    'Vielleicht ist eine Bestellung abgelaufen oder wurde korrigiert. Hier verliert dadurch niemand eine Lizenz. Weisen Sie eine weitere Bestellung zu oder entziehen Sie Lizenzen.',
  'mitel.by-micollab-about':
    'Die Lizenzen unter „Von MiCollab“ hat der MiCollab-Server vergeben. Nach unserer Lesart werden sie nicht auf die Bestellungen angerechnet.',
  'mitel.none-ordered': 'Diesem Konto ist noch keine Bestellung zugewiesen.',
  'mitel.hidden-title': {
    one: '{count} Lizenz ist aktiv, obwohl die Benutzerinformationsseite „Keine Lizenzen“ zeigt',
    other: '{count} Lizenzen sind aktiv, obwohl die Benutzerinformationsseiten „Keine Lizenzen“ zeigen'
  },
  'mitel.hidden-recovery':
    'So beenden Sie sie: Schalten Sie MiTeam Meetings ein und wieder aus, während MiCollab aus ist. Damit werden alle widerrufen. Um nur einige zu beenden, schalten Sie MiTeam Meetings ein und entziehen Sie die Lizenzen einzeln.',
  'mitel.hidden-recovery-micollab':
    'Schalten Sie MiTeam Meetings ein, um die Lizenzen wieder zu sehen, schreibgeschützt. Um sie zu beenden, schalten Sie zuerst MiCollab aus: Erst dann können sie einzeln entzogen oder durch Ausschalten von MiTeam Meetings gemeinsam widerrufen werden.',
  'mitel.hidden-show': 'Anzeigen, wer sie hat',

  'mitel.integrations-about':
    'Die beiden, die über die Lizenzen entscheiden. Ein Umschalter zeigt zuerst, was er bewirken würde.',
  'mitel.integrations-read-only': 'Sie dürfen diese Integrationen sehen, aber nicht umschalten.',
  'mitel.micollab-about':
    'Solange MiCollab ein ist, verwaltet der MiCollab-Server die MiTeam-Meetings-Lizenzen.',
  'mitel.miteam-about':
    'Solange MiTeam Meetings ein ist, zeigen die Benutzerinformationsseiten die MiTeam-Meetings-Lizenz.',
  'mitel.seen-now': 'Was die Benutzerinformationsseiten jetzt zeigen',
  'mitel.seen-licensed': 'Mit Lizenz',
  'mitel.seen-unlicensed': 'Ohne Lizenz',
  'mitel.seen-nobody': 'Derzeit hat niemand eine.',
  'mitel.why-licensed': 'mit Lizenz',
  'mitel.why-unlicensed': 'ohne Lizenz',
  'mitel.others': 'Mitel-Integrationen',
  'mitel.state-never': 'Nie eingeschaltet',

  'mitel.order-matters': 'Die Reihenfolge entscheidet',
  'mitel.order-matters-both-on':
    'MiCollab und MiTeam Meetings sind beide ein. Was aus den Lizenzen wird, hängt davon ab, was zuerst ausgeschaltet wird.',
  'mitel.order-matters-micollab-gone':
    'MiCollab ist schon aus. So wirkt jede der beiden Reihenfolgen, wenn beide ein waren.',
  'mitel.order-matters-micollab-never':
    'MiCollab war hier nie eingeschaltet. So wirkt jede der beiden Reihenfolgen, wenn beide ein waren.',
  'mitel.order-matters-miteam-gone':
    'MiTeam Meetings ist schon aus. So wirkt jede der beiden Reihenfolgen, wenn beide ein waren.',
  'mitel.order-matters-both-gone':
    'Beide sind aus. So wirkt jede der beiden Reihenfolgen, wenn beide ein waren.',
  'mitel.compare-title': 'Die zwei Reihenfolgen',
  'mitel.micollab-first': 'Zuerst MiCollab aus',
  'mitel.miteam-first': 'Zuerst MiTeam Meetings aus',
  'mitel.micollab-on-first': 'Zuerst MiCollab ein, am Ende wieder aus',
  'mitel.way-at-once': 'Sofort',
  'mitel.step-on': '{integration} ein',
  'mitel.step-off': '{integration} aus',
  'mitel.step-done': '{step}, schon erledigt',
  'mitel.way-kept': { one: '{count} Lizenz bleibt aktiv', other: 'Alle {count} Lizenzen bleiben aktiv' },
  'mitel.way-revoked': {
    one: '{count} Lizenz wird widerrufen',
    other: 'Alle {count} Lizenzen werden widerrufen'
  },
  'mitel.way-kept-none': 'Lizenzen würden aktiv bleiben; zurzeit hat niemand eine',
  'mitel.way-revoked-none': 'Lizenzen würden widerrufen; zurzeit hat niemand eine',
  'mitel.way-planned': 'Geplant',
  'mitel.way-safer': 'Erhält mehr',

  'mitel.switch-on-title': '{integration} einschalten',
  'mitel.switch-off-title': '{integration} ausschalten',
  'mitel.switch-on': 'Einschalten',
  'mitel.switch-off': 'Ausschalten',
  'mitel.switch-changes': 'Was sich ändert',
  'mitel.switch-whom': { one: 'Betrifft {count} Person:', other: 'Betrifft {count} Personen:' },
  'mitel.switch-more': { one: 'sowie {count} weitere', other: 'sowie {count} weitere' },
  'mitel.switch-pages': 'Was die Benutzerinformationsseiten zeigen',
  'mitel.switch-seen.hidden': {
    one: 'Die Benutzerinformationsseite dieser Person zeigt dann „Keine Lizenzen“, obwohl die Lizenz aktiv bleibt.',
    other:
      'Die Benutzerinformationsseiten dieser {count} Personen zeigen dann „Keine Lizenzen“, obwohl die Lizenzen aktiv bleiben.'
  },
  'mitel.switch-seen.read-only': {
    one: 'Der Umschalter auf der Benutzerinformationsseite dieser Person ist dann schreibgeschützt.',
    other:
      'Die Umschalter auf den Benutzerinformationsseiten dieser {count} Personen sind dann schreibgeschützt.'
  },
  'mitel.switch-seen.editable': {
    one: 'Die Lizenz dieser Person kann dann auf der Benutzerinformationsseite vergeben und entzogen werden.',
    other:
      'Die Lizenzen dieser {count} Personen können dann auf den Benutzerinformationsseiten vergeben und entzogen werden.'
  },
  'mitel.switch-seen.gone': {
    one: 'Diese Person kann MiTeam Meetings dann nicht mehr nutzen.',
    other: 'Diese {count} Personen können MiTeam Meetings dann nicht mehr nutzen.'
  },
  'mitel.switch-back':
    'MiTeam Meetings wieder einzuschalten bringt die Lizenzen nicht zurück; Rückgängigmachen schon.',
  'mitel.switch-why': 'Warum',
  'mitel.switch-why-more': 'Fakten und Fundstelle',
  'mitel.switch-other-order': 'Was die andere Reihenfolge bewirkt',
  'mitel.switch-other-order-past': 'Was die andere Reihenfolge bewirkt hätte',
  'mitel.safer-title-micollab-off': 'Lizenzen behalten: zuerst MiTeam Meetings ausschalten',
  'mitel.safer-text-micollab-off': {
    one: 'Sobald MiCollab aus ist, widerruft das Ausschalten von MiTeam Meetings die Lizenz. Sollen beide ausgeschaltet werden, beginnen Sie mit MiTeam Meetings.',
    other:
      'Sobald MiCollab aus ist, widerruft das Ausschalten von MiTeam Meetings alle {count} Lizenzen. Sollen beide ausgeschaltet werden, beginnen Sie mit MiTeam Meetings.'
  },
  'mitel.safer-title-miteam-off': 'Lizenzen behalten: zuerst MiCollab einschalten',
  'mitel.safer-text-miteam-off': {
    one: 'Solange MiCollab ein ist, bleibt die Lizenz beim Ausschalten von MiTeam Meetings aktiv. MiCollab kann danach ausgeschaltet werden.',
    other:
      'Solange MiCollab ein ist, bleiben alle {count} Lizenzen beim Ausschalten von MiTeam Meetings aktiv. MiCollab kann danach ausgeschaltet werden.'
  },
  'mitel.safer-micollab-off': 'Zuerst MiTeam Meetings ausschalten',
  'mitel.safer-miteam-off': 'Zuerst MiCollab einschalten'
};
