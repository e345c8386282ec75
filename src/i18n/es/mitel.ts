/** The Mitel section of an account: licences, integrations and the order they are switched off in. */
export const mitel = {
  'mitel.licences-title': 'Licencias de MiTeam Meetings',
  'mitel.ordered': 'Pedidas',
  'mitel.given': 'Concedidas',
  'mitel.left': 'Disponibles',
  'mitel.by-micollab': 'Por MiCollab',
  'mitel.over-assigned': 'Concedidas de más',
  'mitel.over-assigned-title': {
    one: 'Se ha concedido {count} licencia más de las que contienen los pedidos de esta cuenta',
    many: 'Se han concedido {count} de licencias más de las que contienen los pedidos de esta cuenta',
    other: 'Se han concedido {count} licencias más de las que contienen los pedidos de esta cuenta'
  },
  'mitel.over-assigned-text':
    'Es posible que un pedido haya vencido o se haya corregido. Aquí nadie pierde una licencia por ello; asigne otro pedido o retire licencias.',
  'mitel.by-micollab-about':
    'Las de MiCollab las concedió su servidor. Según nuestra interpretación, el fabricante no las descuenta de los pedidos.',
  'mitel.none-ordered': 'Aún no hay ningún pedido asignado a esta cuenta.',
  'mitel.hidden-title': {
    one: '{count} licencia está activa aunque la página de información del usuario muestra «Sin licencias»',
    many: '{count} de licencias están activas aunque las páginas de información del usuario muestran «Sin licencias»',
    other:
      '{count} licencias están activas aunque las páginas de información del usuario muestran «Sin licencias»'
  },
  'mitel.hidden-recovery':
    'Para que dejen de estar activas: active MiTeam Meetings y vuelva a desactivarlo con MiCollab desactivado. Así se revocan todas. Si solo quiere retirar algunas, active MiTeam Meetings y retírelas persona por persona.',
  'mitel.hidden-recovery-micollab':
    'Active MiTeam Meetings para volver a verlas, de solo lectura. Para que dejen de estar activas, desactive antes MiCollab: solo entonces se pueden retirar persona por persona, o revocar todas juntas al desactivar MiTeam Meetings.',
  'mitel.hidden-show': 'Mostrar quién las tiene',

  'mitel.integrations-about':
    'Las dos que deciden sobre las licencias. Antes de cada cambio se muestra qué ocurriría.',
  'mitel.integrations-read-only': 'Puede ver estas integraciones, pero no activarlas ni desactivarlas.',
  'mitel.micollab-about':
    'Mientras está activado, el servidor MiCollab controla las licencias de MiTeam Meetings.',
  'mitel.miteam-about':
    'Mientras está activado, las páginas de información del usuario muestran la licencia de MiTeam Meetings.',
  'mitel.seen-now': 'Qué muestran ahora las páginas de información del usuario',
  'mitel.seen-licensed': 'Con licencia',
  'mitel.seen-unlicensed': 'Sin licencia',
  'mitel.seen-nobody': 'Ahora mismo nadie tiene una.',
  'mitel.why-licensed': 'con licencia',
  'mitel.why-unlicensed': 'sin licencia',
  'mitel.others': 'Integraciones de Mitel',
  'mitel.state-never': 'Nunca activado',

  'mitel.order-matters': 'El orden importa',
  'mitel.order-matters-both-on':
    'MiCollab y MiTeam Meetings están activados. Lo que ocurra con las licencias depende de cuál se desactive primero.',
  'mitel.order-matters-micollab-gone':
    'MiCollab ya está desactivado. Esto es lo que implica cada orden cuando ambos han estado activados.',
  'mitel.order-matters-micollab-never':
    'MiCollab nunca estuvo activado aquí. Esto es lo que implica cada orden cuando ambos han estado activados.',
  'mitel.order-matters-miteam-gone':
    'MiTeam Meetings ya está desactivado. Esto es lo que implica cada orden cuando ambos han estado activados.',
  'mitel.order-matters-both-gone':
    'Ambos están desactivados. Esto es lo que implica cada orden cuando ambos han estado activados.',
  'mitel.compare-title': 'Los dos órdenes posibles',
  'mitel.micollab-first': 'Desactivar primero MiCollab',
  'mitel.miteam-first': 'Desactivar primero MiTeam Meetings',
  'mitel.micollab-on-first': 'Activar primero MiCollab y desactivarlo al final',
  'mitel.way-at-once': 'De inmediato',
  'mitel.step-on': 'Activar {integration}',
  'mitel.step-off': 'Desactivar {integration}',
  'mitel.step-done': '{step}, ya hecho',
  'mitel.way-kept': {
    one: '{count} licencia continúa activa',
    many: 'Las {count} de licencias continúan activas',
    other: 'Las {count} licencias continúan activas'
  },
  'mitel.way-revoked': {
    one: 'Se revoca {count} licencia',
    many: 'Se revocan las {count} de licencias',
    other: 'Se revocan las {count} licencias'
  },
  'mitel.way-kept-none': 'Las licencias continuarían activas; ahora nadie tiene ninguna',
  'mitel.way-revoked-none': 'Las licencias se revocarían; ahora nadie tiene ninguna',
  'mitel.way-planned': 'Previsto',
  'mitel.way-safer': 'Conserva más',

  'mitel.switch-on-title': 'Activar {integration}',
  'mitel.switch-off-title': 'Desactivar {integration}',
  'mitel.switch-on': 'Activar',
  'mitel.switch-off': 'Desactivar',
  'mitel.switch-changes': 'Qué cambia',
  'mitel.switch-whom': {
    one: 'Afecta a {count} persona:',
    many: 'Afecta a {count} de personas:',
    other: 'Afecta a {count} personas:'
  },
  'mitel.switch-more': { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  'mitel.switch-pages': 'Qué muestran las páginas de información del usuario',
  'mitel.switch-seen.hidden': {
    one: 'La página de información de esta persona mostrará entonces «Sin licencias», aunque la licencia continúa activa.',
    many: 'Las páginas de información de estas {count} de personas mostrarán entonces «Sin licencias», aunque las licencias continúan activas.',
    other:
      'Las páginas de información de estas {count} personas mostrarán entonces «Sin licencias», aunque las licencias continúan activas.'
  },
  'mitel.switch-seen.read-only': {
    one: 'El botón de alternancia de la página de información de esta persona será entonces de solo lectura.',
    many: 'Los botones de alternancia de las páginas de información de estas {count} de personas serán entonces de solo lectura.',
    other:
      'Los botones de alternancia de las páginas de información de estas {count} personas serán entonces de solo lectura.'
  },
  'mitel.switch-seen.editable': {
    one: 'La licencia de esta persona se podrá entonces conceder y retirar en la página de información del usuario.',
    many: 'Las licencias de estas {count} de personas se podrán entonces conceder y retirar en las páginas de información del usuario.',
    other:
      'Las licencias de estas {count} personas se podrán entonces conceder y retirar en las páginas de información del usuario.'
  },
  'mitel.switch-seen.gone': {
    one: 'Esta persona ya no podrá usar MiTeam Meetings.',
    many: 'Estas {count} de personas ya no podrán usar MiTeam Meetings.',
    other: 'Estas {count} personas ya no podrán usar MiTeam Meetings.'
  },
  'mitel.switch-back': 'Volver a activar MiTeam Meetings no devuelve las licencias; deshacer, sí.',
  'mitel.switch-why': 'Por qué',
  'mitel.switch-why-more': 'Hechos y fuente',
  'mitel.switch-other-order': 'Qué ocurre en el otro orden',
  'mitel.switch-other-order-past': 'Qué habría ocurrido en el otro orden',
  'mitel.safer-title-micollab-off': 'Para conservar las licencias: desactive primero MiTeam Meetings',
  'mitel.safer-text-micollab-off': {
    one: 'En cuanto MiCollab está desactivado, desactivar MiTeam Meetings revoca la licencia. Si hay que desactivar ambos, empiece por MiTeam Meetings.',
    many: 'En cuanto MiCollab está desactivado, desactivar MiTeam Meetings revoca las {count} de licencias. Si hay que desactivar ambos, empiece por MiTeam Meetings.',
    other:
      'En cuanto MiCollab está desactivado, desactivar MiTeam Meetings revoca las {count} licencias. Si hay que desactivar ambos, empiece por MiTeam Meetings.'
  },
  'mitel.safer-title-miteam-off': 'Para conservar las licencias: active primero MiCollab',
  'mitel.safer-text-miteam-off': {
    one: 'Mientras MiCollab está activado, desactivar MiTeam Meetings deja activa la licencia. MiCollab se puede desactivar después.',
    many: 'Mientras MiCollab está activado, desactivar MiTeam Meetings deja activas las {count} de licencias. MiCollab se puede desactivar después.',
    other:
      'Mientras MiCollab está activado, desactivar MiTeam Meetings deja activas las {count} licencias. MiCollab se puede desactivar después.'
  },
  'mitel.safer-micollab-off': 'Desactivar primero MiTeam Meetings',
  'mitel.safer-miteam-off': 'Activar primero MiCollab'
};
