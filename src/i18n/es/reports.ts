/** Reports: hidden licences, holders, expiring licences. */
export const reports = {
  'nav.reports': 'Informes',
  'reports.title': 'Informes',
  'reports.about':
    'Lo que Mitel Administration no muestra por sí mismo en una lista. Se cuenta a partir de lo que contiene este espacio de trabajo.',
  'reports.about-account':
    'Lo que Mitel Administration no muestra por sí mismo en una lista, para su cuenta.',
  'reports.navigation': 'Informes',
  'reports.download': 'Descargar CSV',
  'reports.hidden': 'Licencias activas ocultas',
  'reports.holders': 'Quién tiene una licencia',
  'reports.expiring': 'Licencias que vencen',

  'reports.hidden.about':
    'Las páginas de información del usuario de estas cuentas muestran «Sin licencias», aunque hay licencias de MiTeam Meetings activas.',
  'reports.hidden.table': 'Cuentas con licencias activas ocultas',
  'reports.hidden.empty-title': 'Ninguna licencia oculta',
  'reports.hidden.empty-text':
    'Todas las licencias de MiTeam Meetings activas se muestran en la página de quien las tiene.',
  'reports.hidden.total': {
    one: '{count} licencia activa no se muestra.',
    many: '{count} de licencias activas no se muestran.',
    other: '{count} licencias activas no se muestran.'
  },
  'reports.hidden.column.account': 'Cuenta',
  'reports.hidden.column.licences': 'No se muestran',
  'reports.hidden.column.since': 'Desde',
  'reports.hidden.column.micollab': 'MiCollab',
  'reports.hidden.column.actions': 'Qué hacer',
  'reports.hidden.since-unknown': 'Antes del inicio de la actividad',
  'reports.hidden.by-micollab': {
    one: '{count} por MiCollab',
    many: '{count} por MiCollab',
    other: '{count} por MiCollab'
  },
  'reports.hidden.show': 'Mostrar quién',
  'reports.hidden.show-of': 'Mostrar quién las tiene en {account}',
  'reports.hidden.recipe': 'Solución',
  'reports.hidden.recipe-of': 'Solución para {account}',
  'reports.hidden.recipe-title': 'Cómo volver a verlas o retirarlas',
  'reports.hidden.see-again':
    'Para volver a verlas: active MiTeam Meetings. La página de cada persona con licencia muestra entonces «MiTeam Meetings» activado.',
  'reports.hidden.see-again-micollab':
    'Para volver a verlas: active MiTeam Meetings. La página de cada persona con licencia muestra entonces «MiTeam Meetings» activado y de solo lectura, porque el servidor MiCollab controla las licencias.',
  'reports.hidden.end-all':
    'Para que todas dejen de estar activas: active MiTeam Meetings y vuelva a desactivarlo mientras MiCollab continúa desactivado. Así se revocan todas las licencias de la cuenta.',
  'reports.hidden.end-all-micollab':
    'Para que todas dejen de estar activas: active MiTeam Meetings, desactive MiCollab y, después, desactive MiTeam Meetings. En este orden, las licencias se revocan.',
  'reports.hidden.end-some':
    'Si solo quiere retirar algunas: active MiTeam Meetings y retírelas persona por persona con MiCollab desactivado.',
  'reports.hidden.open': 'Abrir las integraciones de {account}',

  'reports.holders.about':
    'Personas con una licencia de MiTeam Meetings activa o una licencia de Mitel One. Las licencias por MiCollab las concedió su servidor.',
  'reports.holders.table': 'Personas que tienen una licencia',
  'reports.holders.empty-title': 'Nadie tiene una licencia',
  'reports.holders.empty-text': 'Cuando se concedan licencias a personas, aparecerán aquí.',
  'reports.holders.no-match-title': 'Nadie coincide',
  'reports.holders.no-match-text': 'Elija otra cuenta o muestre todas las licencias.',
  'reports.holders.show-all': 'Mostrar a todas',
  'reports.holders.account': 'Cuenta',
  'reports.holders.all-accounts': 'Todas las cuentas',
  'reports.holders.no-account': 'Ninguna cuenta tiene este nombre.',
  'reports.holders.filters': 'Qué licencias se muestran',
  'reports.holders.filter.all': 'Todas',
  'reports.holders.filter.from-orders': 'MiTeam Meetings, de pedidos',
  'reports.holders.filter.by-micollab': 'MiTeam Meetings, por MiCollab',
  'reports.holders.filter.mitel-one': 'Mitel One',
  'reports.holders.column.person': 'Persona',
  'reports.holders.column.email': 'Correo',
  'reports.holders.column.account': 'Cuenta',
  'reports.holders.column.miteam': 'MiTeam Meetings',
  'reports.holders.column.mitel-one': 'Mitel One',
  'reports.holders.from-order': 'De un pedido',
  'reports.holders.by-micollab': 'Por MiCollab',
  'reports.holders.shown': {
    one: '{count} persona mostrada',
    many: '{count} de personas mostradas',
    other: '{count} personas mostradas'
  },
  'reports.holders.reading': 'Leyendo las licencias…',

  'reports.expiring.about':
    'Los pedidos por su último día de vigencia, y lo que le falta a la cuenta cuando han vencido.',
  'reports.expiring.table': 'Pedidos por vencimiento',
  'reports.expiring.empty-title': 'Ningún pedido vence',
  'reports.expiring.empty-text':
    'Aquí figuran los pedidos que tienen un último día de vigencia. Los perpetuos no vencen nunca.',
  'reports.expiring.no-match-title': 'Nada en este plazo',
  'reports.expiring.no-match-text': 'No vence ningún pedido en él. Elija un plazo más largo.',
  'reports.expiring.window': 'Cuándo vencen',
  'reports.expiring.window.days': {
    one: 'Próximo {count} día',
    many: 'Próximos {count} de días',
    other: 'Próximos {count} días'
  },
  'reports.expiring.window.all': 'Todos los futuros',
  'reports.expiring.window.expired': 'Vencidos',
  'reports.expiring.column.expires': 'Último día',
  'reports.expiring.column.order': 'Pedido',
  'reports.expiring.column.account': 'Cuenta',
  'reports.expiring.column.licences': 'Licencias',
  'reports.expiring.column.after': 'Después',
  'reports.expiring.in-days': {
    one: 'dentro de {count} día',
    many: 'dentro de {count} de días',
    other: 'dentro de {count} días'
  },
  'reports.expiring.today': 'hoy',
  'reports.expiring.days-ago': {
    one: 'hace {count} día',
    many: 'hace {count} de días',
    other: 'hace {count} días'
  },
  'reports.expiring.beyond': {
    one: '{count} licencia concedida de más sobre lo que queda',
    many: '{count} de licencias concedidas de más sobre lo que queda',
    other: '{count} licencias concedidas de más sobre lo que queda'
  },
  'reports.expiring.enough': {
    one: '{count} licencia aún pedida',
    many: '{count} de licencias aún pedidas',
    other: '{count} licencias aún pedidas'
  },
  'reports.expiring.none-given': 'Nadie tiene ninguna',
  'reports.expiring.not-assigned': 'Sin asignar a ninguna cuenta',
  'reports.expiring.reading':
    'El fabricante no dice qué ocurre con las licencias concedidas cuando vence su pedido. Según nuestra interpretación, las personas las conservan y no se puede conceder ninguna más.',
  'reports.people': 'Personas por revisar',
  'reports.people.which': 'Qué se revisa',
  'reports.people.shared': 'Números compartidos',
  'reports.people.shared.about':
    'Personas de una misma cuenta con el mismo número de teléfono o la misma extensión. Con Azure AD Sync, Mitel Administration los rechaza.',
  'reports.people.shared.none': 'Nadie comparte un número',
  'reports.people.incomplete': 'Nombres incompletos',
  'reports.people.incomplete.about':
    'Personas sin nombre o sin apellidos. El formulario de Mitel Administration exige ambos; su interfaz de programación, no.',
  'reports.people.incomplete.none': 'Todos los nombres están completos',
  'reports.people.column.what': 'Qué revisar',
  'reports.people.column.field': 'Campo',
  'reports.people.column.number': 'Número',
  'reports.people.field.phone': 'Teléfono',
  'reports.people.field.mobile': 'Móvil',
  'reports.people.field.extension': 'Extensión',
  'reports.people.shares': {
    one: '{field}, igual que {count} persona más',
    many: '{field}, igual que {count} de personas más',
    other: '{field}, igual que {count} personas más'
  },
  'reports.people.name-missing': 'Falta el nombre o los apellidos',
  'reports.people.reading': 'Leyendo las personas…',
  'reports.csv.reference': 'Referencia',
  'reports.csv.by-micollab': 'De ellas, por MiCollab',
  'reports.csv.product': 'Producto',
  'reports.csv.tier': 'Nivel',
  'reports.csv.status': 'Estado',
  'reports.csv.ordered-after': 'Pedidas después',
  'reports.csv.given': 'Concedidas',
  'reports.csv.beyond': 'Concedidas de más'
};
