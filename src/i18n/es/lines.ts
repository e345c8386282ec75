/** What happened, or would happen: the journal and every preview speak with these sentences. */
export const lines = {
  'line.workspace-started': 'Espacio de trabajo de {name} iniciado',
  'line.settings-changed': 'Ajustes modificados',
  'line.account-created': 'Cuenta {account} creada',
  'line.account-corrected': 'Cuenta {account} corregida',
  'line.account-removed': 'Cuenta {account} quitada',
  'line.account-deactivated': 'Cuenta {account} desactivada',
  'line.account-reactivated': 'Cuenta {account} activa de nuevo',
  'line.vendor-facts-recorded': 'Se registraron los datos que asignó Mitel',
  'line.support-contact-added': 'Contacto de soporte {person} agregado',
  'line.support-contact-corrected': 'Contacto de soporte {person} corregido',
  'line.support-contact-removed': 'Contacto de soporte {person} quitado',
  'line.integration-added': '{integration} agregado, aún sin activar',
  'line.integration-corrected': 'Configuración de {integration} corregida',
  'line.privilege-on': 'Privilegio «{privilege}» activado',
  'line.privilege-off': 'Privilegio «{privilege}» desactivado',
  'line.privilege-kept': 'El privilegio «{privilege}» continúa activado',
  'line.bandwidth-optimisation-on': 'Optimización del ancho de banda activada',
  'line.bandwidth-optimisation-off': 'Optimización del ancho de banda desactivada',
  'line.plan-kept': {
    one: 'Plan de {count} paso guardado para el traspaso',
    many: 'Plan de {count} de pasos guardado para el traspaso',
    other: 'Plan de {count} pasos guardado para el traspaso'
  },
  'line.plan-applied': {
    one: 'Plan de {count} paso aplicado',
    many: 'Plan de {count} de pasos aplicado',
    other: 'Plan de {count} pasos aplicado'
  },
  'line.plan-dropped': 'Plan descartado',
  'line.role-added': 'Rol {role} agregado',
  'line.role-corrected': 'Rol {role} corregido',
  'line.role-removed': 'Rol {role} quitado',
  'line.role-assigned': 'Rol {role} asignado a {account}',
  'line.role-unassigned': 'El rol {role} ya no está asignado a {account}',
  'line.role-set': {
    one: 'Rol {role} establecido para {count} persona',
    many: 'Rol {role} establecido para {count} de personas',
    other: 'Rol {role} establecido para {count} personas'
  },
  'line.mitel-one-given': {
    one: 'Mitel One {tier} concedido a {count} persona',
    many: 'Mitel One {tier} concedido a {count} de personas',
    other: 'Mitel One {tier} concedido a {count} personas'
  },
  'line.mitel-one-taken': {
    one: 'Licencia de Mitel One retirada a {count} persona',
    many: 'Licencias de Mitel One retiradas a {count} de personas',
    other: 'Licencias de Mitel One retiradas a {count} personas'
  },
  'line.micollab-licences-recorded': {
    one: 'Registrado: MiCollab concedió {count} licencia de MiTeam Meetings',
    many: 'Registrado: MiCollab concedió {count} de licencias de MiTeam Meetings',
    other: 'Registrado: MiCollab concedió {count} licencias de MiTeam Meetings'
  },
  'line.micollab-licences-struck': {
    one: 'Registrado: MiCollab retiró {count} licencia de MiTeam Meetings',
    many: 'Registrado: MiCollab retiró {count} de licencias de MiTeam Meetings',
    other: 'Registrado: MiCollab retiró {count} licencias de MiTeam Meetings'
  },
  'line.people-corrected': {
    one: 'Se corrigieron los datos de {count} persona',
    many: 'Se corrigieron los datos de {count} de personas',
    other: 'Se corrigieron los datos de {count} personas'
  },
  'line.person-added': 'Se agregó a {person}',
  'line.people-added': {
    one: '{count} persona agregada',
    many: '{count} de personas agregadas',
    other: '{count} personas agregadas'
  },
  'line.person-corrected': 'Se corrigieron los datos de {person}',
  'line.person-removed': 'Se quitó a {person}',
  'line.people-removed': {
    one: '{count} persona quitada',
    many: '{count} de personas quitadas',
    other: '{count} personas quitadas'
  },
  'line.order-recorded': {
    one: 'Pedido {order} registrado: {count} licencia',
    many: 'Pedido {order} registrado: {count} de licencias',
    other: 'Pedido {order} registrado: {count} licencias'
  },
  'line.order-corrected': 'Pedido {order} corregido',
  'line.order-removed': 'Pedido {order} quitado',
  'line.order-assigned': {
    one: 'Pedido {order} asignado a {account}: {count} licencia',
    many: 'Pedido {order} asignado a {account}: {count} de licencias',
    other: 'Pedido {order} asignado a {account}: {count} licencias'
  },
  'line.order-released': 'El pedido {order} vuelve a estar sin asignar',
  'line.switched-on': '{integration} activado',
  'line.switched-off': '{integration} desactivado',
  'line.licences-kept': {
    one: '{count} licencia de MiTeam Meetings continúa activa',
    many: '{count} de licencias de MiTeam Meetings continúan activas',
    other: '{count} licencias de MiTeam Meetings continúan activas'
  },
  'line.licences-revoked': {
    one: '{count} licencia de MiTeam Meetings revocada',
    many: '{count} de licencias de MiTeam Meetings revocadas',
    other: '{count} licencias de MiTeam Meetings revocadas'
  },
  'line.licence-given': 'Licencia de MiTeam Meetings concedida a {person}',
  'line.licences-given': {
    one: 'Licencia de MiTeam Meetings concedida a {count} persona',
    many: 'Licencias de MiTeam Meetings concedidas a {count} de personas',
    other: 'Licencias de MiTeam Meetings concedidas a {count} personas'
  },
  'line.licence-taken': 'Licencia de MiTeam Meetings retirada a {person}',
  'line.licences-taken': {
    one: 'Licencia de MiTeam Meetings retirada a {count} persona',
    many: 'Licencias de MiTeam Meetings retiradas a {count} de personas',
    other: 'Licencias de MiTeam Meetings retiradas a {count} personas'
  },
  'line.records-imported': {
    one: '{count} registro importado de {from}',
    many: '{count} de registros importados de {from}',
    other: '{count} registros importados de {from}'
  },
  'line.demo-filled': {
    one: 'Demostración preparada: {count} registro',
    many: 'Demostración preparada: {count} de registros',
    other: 'Demostración preparada: {count} registros'
  },
  'line.large-account-added': {
    one: 'Cuenta grande añadida: {count} registro',
    many: 'Cuenta grande añadida: {count} de registros',
    other: 'Cuenta grande añadida: {count} registros'
  },
  'line.redone': {
    one: 'Rehecho: {count} registro',
    many: 'Rehecho: {count} de registros',
    other: 'Rehecho: {count} registros'
  },
  'line.licences-restored': {
    one: '{count} licencia de MiTeam Meetings vuelve a estar activa',
    many: '{count} de licencias de MiTeam Meetings vuelven a estar activas',
    other: '{count} licencias de MiTeam Meetings vuelven a estar activas'
  },
  'entry.undone': 'Deshecho: {what}',
  'entry.redone': 'Rehecho: {what}',
  'line.undone': {
    one: 'Deshecho: {count} registro restaurado',
    many: 'Deshecho: {count} de registros restaurados',
    other: 'Deshecho: {count} registros restaurados'
  }
};
