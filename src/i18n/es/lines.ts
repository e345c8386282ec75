/** What happened, or would happen: the journal and every preview speak with these sentences. */
export const lines = {
  'line.workspace-started': 'Espacio de trabajo de {name} iniciado',
  'line.settings-changed': 'Ajustes modificados',
  'line.account-created': 'Cuenta {account} creada',
  'line.account-corrected': 'Cuenta {account} corregida',
  'line.account-removed': 'Cuenta {account} quitada',
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
