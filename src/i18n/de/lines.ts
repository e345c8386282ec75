/** What happened, or would happen: the journal and every preview speak with these sentences. */
export const lines = {
  'line.workspace-started': 'Arbeitsbereich von {name} angelegt',
  'line.settings-changed': 'Einstellungen geändert',
  'line.account-created': 'Konto {account} angelegt',
  'line.account-corrected': 'Konto {account} korrigiert',
  'line.account-removed': 'Konto {account} entfernt',
  'line.account-deactivated': 'Konto {account} deaktiviert',
  'line.account-reactivated': 'Konto {account} wieder aktiv',
  'line.vendor-facts-recorded': 'Von Mitel vergebene Angaben erfasst',
  'line.support-contact-added': 'Supportkontakt {person} hinzugefügt',
  'line.support-contact-corrected': 'Supportkontakt {person} korrigiert',
  'line.support-contact-removed': 'Supportkontakt {person} entfernt',
  'line.integration-added': '{integration} hinzugefügt, noch nicht eingeschaltet',
  'line.integration-corrected': 'Einrichtung von {integration} korrigiert',
  'line.privilege-on': '„{privilege}“ eingeschaltet',
  'line.privilege-off': '„{privilege}“ ausgeschaltet',
  'line.privilege-kept': '„{privilege}“ bleibt eingeschaltet',
  'line.bandwidth-optimisation-on': 'Bandbreitenoptimierung eingeschaltet',
  'line.bandwidth-optimisation-off': 'Bandbreitenoptimierung ausgeschaltet',
  'line.plan-kept': {
    one: 'Plan mit {count} Schritt für die Übergabe gespeichert',
    other: 'Plan mit {count} Schritten für die Übergabe gespeichert'
  },
  'line.plan-applied': {
    one: 'Plan mit {count} Schritt angewendet',
    other: 'Plan mit {count} Schritten angewendet'
  },
  'line.plan-dropped': 'Plan verworfen',
  'line.role-added': 'Rolle {role} hinzugefügt',
  'line.role-corrected': 'Rolle {role} korrigiert',
  'line.role-removed': 'Rolle {role} entfernt',
  'line.role-assigned': 'Rolle {role} an {account} zugewiesen',
  'line.role-unassigned': 'Rolle {role} ist {account} nicht mehr zugewiesen',
  'line.role-set': {
    one: 'Rolle {role} für {count} Person festgelegt',
    other: 'Rolle {role} für {count} Personen festgelegt'
  },
  'line.mitel-one-given': {
    one: 'Mitel One {tier} an {count} Person vergeben',
    other: 'Mitel One {tier} an {count} Personen vergeben'
  },
  'line.mitel-one-taken': {
    one: '{count} Person die Mitel-One-Lizenz entzogen',
    other: '{count} Personen die Mitel-One-Lizenz entzogen'
  },
  'line.micollab-licences-recorded': {
    one: 'Erfasst: MiCollab hat {count} MiTeam-Meetings-Lizenz vergeben',
    other: 'Erfasst: MiCollab hat {count} MiTeam-Meetings-Lizenzen vergeben'
  },
  'line.micollab-licences-struck': {
    one: 'Erfasst: MiCollab hat {count} MiTeam-Meetings-Lizenz zurückgenommen',
    other: 'Erfasst: MiCollab hat {count} MiTeam-Meetings-Lizenzen zurückgenommen'
  },
  'line.people-corrected': {
    one: 'Angaben zu {count} Person korrigiert',
    other: 'Angaben zu {count} Personen korrigiert'
  },
  'line.person-added': '{person} hinzugefügt',
  'line.people-added': { one: '{count} Person hinzugefügt', other: '{count} Personen hinzugefügt' },
  'line.person-corrected': 'Angaben zu {person} korrigiert',
  'line.person-removed': '{person} entfernt',
  'line.people-removed': { one: '{count} Person entfernt', other: '{count} Personen entfernt' },
  'line.order-recorded': {
    one: 'Bestellung {order} erfasst: {count} Lizenz',
    other: 'Bestellung {order} erfasst: {count} Lizenzen'
  },
  'line.order-corrected': 'Bestellung {order} korrigiert',
  'line.order-removed': 'Bestellung {order} entfernt',
  'line.order-assigned': {
    one: 'Bestellung {order} an {account} zugewiesen: {count} Lizenz',
    other: 'Bestellung {order} an {account} zugewiesen: {count} Lizenzen'
  },
  'line.order-released': 'Bestellung {order} ist keinem Konto mehr zugewiesen',
  'line.switched-on': '{integration} eingeschaltet',
  'line.switched-off': '{integration} ausgeschaltet',
  'line.licences-kept': {
    one: '{count} MiTeam-Meetings-Lizenz bleibt aktiv',
    other: '{count} MiTeam-Meetings-Lizenzen bleiben aktiv'
  },
  'line.licences-revoked': {
    one: '{count} MiTeam-Meetings-Lizenz widerrufen',
    other: '{count} MiTeam-Meetings-Lizenzen widerrufen'
  },
  'line.licence-given': 'MiTeam-Meetings-Lizenz an {person} vergeben',
  'line.licences-given': {
    one: 'MiTeam-Meetings-Lizenz an {count} Person vergeben',
    other: 'MiTeam-Meetings-Lizenzen an {count} Personen vergeben'
  },
  'line.licence-taken': '{person} die MiTeam-Meetings-Lizenz entzogen',
  'line.licences-taken': {
    one: '{count} Person die MiTeam-Meetings-Lizenz entzogen',
    other: '{count} Personen die MiTeam-Meetings-Lizenz entzogen'
  },
  'line.records-imported': {
    one: '{count} Datensatz aus {from} importiert',
    other: '{count} Datensätze aus {from} importiert'
  },
  'line.demo-filled': { one: 'Demo gefüllt: {count} Datensatz', other: 'Demo gefüllt: {count} Datensätze' },
  'line.large-account-added': {
    one: 'Großes Konto hinzugefügt: {count} Datensatz',
    other: 'Großes Konto hinzugefügt: {count} Datensätze'
  },
  'line.redone': { one: 'Wiederholt: {count} Datensatz', other: 'Wiederholt: {count} Datensätze' },
  'line.licences-restored': {
    one: '{count} MiTeam-Meetings-Lizenz ist wieder aktiv',
    other: '{count} MiTeam-Meetings-Lizenzen sind wieder aktiv'
  },
  'entry.undone': 'Rückgängig gemacht: {what}',
  'entry.redone': 'Wiederholt: {what}',
  'line.undone': {
    one: 'Rückgängig gemacht: {count} Datensatz wiederhergestellt',
    other: 'Rückgängig gemacht: {count} Datensätze wiederhergestellt'
  }
};
