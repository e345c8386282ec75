/**
 * Words that several screens share, what happens to customers, and why it does not. The names of the product and of the
 * telephone system are the reseller's: `{dimensions}` and `{kazoo}` stand for them, and nobody has to give them.
 */
export const dimensions = {
  'nav.dimensions': '{dimensions}',
  'dimensions.about': 'Los clientes planificados para {dimensions}, sus pruebas y lo que se les facturará.',
  'dimensions.pages': 'Páginas de {dimensions}',
  'dimensions.sections': 'Secciones de {dimensions}',
  'dimensions.customers': 'Clientes',
  'dimensions.trials': 'Pruebas',
  'dimensions.billing': 'Facturación',
  'dimensions.reconciliation': 'Conciliación',
  'dimensions.overview': 'Resumen',
  'dimensions.create-customer': 'Crear nuevo cliente',
  'dimensions.connection': 'Conexión de la PBX',
  'dimensions.roster': 'Lista de la PBX',
  'dimensions.users': 'Usuarios',
  'dimensions.export': 'Exportación',
  'dimensions.customer-details': 'Datos del cliente',
  'dimensions.primary-user': 'Usuario principal',
  'dimensions.pbx-details': 'Detalles de la PBX',
  'dimensions.role-assignment': 'Asignación de roles',
  'dimensions.name': 'Nombre',
  'dimensions.product-type': 'Tipo de producto',
  'dimensions.reference': 'Referencia',
  'dimensions.country': 'País',
  'dimensions.notes': 'Notas',
  'dimensions.enable-trial': 'Habilitar período de prueba',
  'dimensions.trial-expires': 'Fecha de vencimiento de la prueba',
  'dimensions.internal-system': 'Sistema interno',
  'dimensions.date-created': 'Fecha de creación',
  'dimensions.status': 'Estado',
  'dimensions.tenant-id': 'Identificador de inquilino',
  'dimensions.pbx-template': 'Plantilla de PBX',
  'dimensions.sub-accounts': 'Aprovisionar subcuentas automáticamente',
  'dimensions.simulated': 'Simulado',
  'dimensions.estimate': 'Estimación',
  'dimensions.roles-pending': 'Roles pendientes',
  'dimensions.edit': 'Editar',

  'pbx-kind.kazoo': '{kazoo}',
  'pbx-kind.3cx': '3CX',
  'pbx-kind.teams': 'Microsoft Teams',
  'pbx-identifier.kazoo': 'ID de cuenta',
  'pbx-identifier.3cx': 'Nombre de usuario',
  'pbx-identifier.teams': 'ID de inquilino',

  'value.action.read-dimensions': 'ver {dimensions} de una cuenta',
  'value.action.change-dimensions': 'planificar {dimensions} para una cuenta',
  'value.action.read-notes': 'leer las notas del socio',
  'value.action.read-dimensions-prices': 'ver los precios y las estimaciones de {dimensions}',
  'value.action.hand-over-dimensions': 'preparar lo que se hace en el Portal de revendedores',
  'rule.PER-31':
    'Los clientes los administran en el Portal de revendedores los usuarios del revendedor que tienen el permiso Administrador de clientes.',
  'rule.PER-32':
    'Un administrador del cliente administra los usuarios de este y puede ver aquí lo que está planificado.',
  'rule.PER-33': 'Crear y modificar clientes queda reservado al revendedor.',
  'rule.PER-34':
    'El personal del socio lee sus notas, ve sus precios y prepara la entrega al Portal de revendedores.',
  'rule.PER-35':
    'Las notas son para colegas, los precios son del socio y el Portal de revendedores no es del cliente. Un administrador de cuenta no tiene nada de esto.',
  'rule.RGT-26': 'Ve los precios y las estimaciones quien puede ver usuarios y pedidos.',

  'sync-state.none': 'Sin conexión',
  'sync-state.paused': 'Conexión en pausa',
  'sync-state.connecting': 'Conectando a la PBX',
  'sync-state.discovering': 'Descubriendo usuarios',
  'sync-state.syncing': 'Sincronizando usuarios',
  'sync-state.monitoring': 'Monitoreando las llamadas y el estado de los agentes',
  'sync-state.monitoring-partial': 'Monitoreando, con puntos pendientes',
  'sync-state.error': 'Detenida',
  'sync-state.closed': 'Cerrada',

  'dimensions-part.name': 'un nombre',
  'dimensions-part.product-type': 'un tipo de producto',
  'dimensions-part.country': 'un país',
  'dimensions-part.primary-user': 'un usuario principal',
  'dimensions-part.connection': 'una conexión de la PBX',
  'dimensions-part.connection-name': 'un nombre de la conexión',
  'dimensions-part.identifier': 'la cuenta del cliente en la PBX',

  'line.dimensions-settings-changed': 'Ajustes de {dimensions} modificados',
  'line.dimensions-names-changed': 'Nombres de los productos modificados',
  'line.dimensions-region-changed': 'Región en {dimensions} modificada',
  'line.dimensions-country-changed': 'País propio para {dimensions} modificado',
  'line.dimensions-currency-changed': 'Moneda de las bandas de tarifas: {currency}',
  'line.trials-on': 'Pruebas de {dimensions} activadas',
  'line.trials-off': 'Pruebas de {dimensions} desactivadas',
  'line.longest-trial-changed': {
    one: 'Prueba más larga: {count} día',
    many: 'Prueba más larga: {count} de días',
    other: 'Prueba más larga: {count} días'
  },
  'line.billed-directly-on': 'Facturación directa del fabricante de {dimensions} activada',
  'line.billed-directly-off': 'Facturación directa del fabricante de {dimensions} desactivada',
  'line.minimum-term-on': 'Facturación de al menos 30 días activada',
  'line.minimum-term-off': 'Facturación de al menos 30 días desactivada',
  'line.rate-band-added': 'Banda de tarifas {name} agregada',
  'line.rate-band-corrected': 'Banda de tarifas {name} modificada',
  'line.rate-band-removed': 'Banda de tarifas {name} quitada',
  'line.product-type-added': 'Tipo de producto {name} agregado',
  'line.product-type-corrected': 'Tipo de producto {name} modificado',
  'line.product-type-removed': 'Tipo de producto {name} quitado',
  'line.pbx-template-added': 'Plantilla de PBX {name} agregada',
  'line.pbx-template-corrected': 'Plantilla de PBX {name} modificada',
  'line.pbx-template-removed': 'Plantilla de PBX {name} quitada',
  'line.default-template-set': '{name} es ahora la plantilla de PBX predeterminada',
  'line.default-template-cleared': 'Ya no hay plantilla de PBX predeterminada',
  'line.dimensions-examples-removed': {
    one: '{count} ejemplo quitado de los catálogos',
    many: '{count} de ejemplos quitados de los catálogos',
    other: '{count} ejemplos quitados de los catálogos'
  },
  'line.dimensions-customer-added': '{dimensions} para {account}: en preparación',
  'line.dimensions-customer-corrected': 'Datos de {dimensions} de {account} modificados',
  'line.connection-made': 'Conexión de la PBX de {account} creada',
  'line.connection-corrected': 'Conexión de la PBX de {account} modificada',
  'line.connection-enabled': 'Conexión de la PBX de {account} habilitada',
  'line.connection-paused': 'Conexión de la PBX de {account} puesta en pausa',
  'line.dimensions-customer-created': 'Cliente {account} listo para {dimensions}',
  'line.dimensions-status-recorded': 'Estado de {account} en {dimensions} registrado: {dimensionsStatus}',
  'line.termination-scheduled': 'Terminación de {account} planificada para el {day}',
  'line.termination-unscheduled': 'Terminación planificada de {account} anulada',
  'line.internal-on': '{account} es ahora el sistema interno',
  'line.internal-off': '{account} ya no es el sistema interno',
  'line.agents-follow-on':
    'Los agentes de la PBX de {account} reciben automáticamente el rol Complemento de agente',
  'line.agents-follow-off':
    'Los agentes de la PBX de {account} ya no reciben automáticamente el rol Complemento de agente',
  'line.role-trial-recorded': 'Prueba del rol {customerRole} registrada para {account}, hasta el {day}',
  'line.role-trial-removed': 'Prueba del rol {customerRole} quitada de {account}',
  'line.simulation-chosen': 'PBX simulada para {account} elegida',
  'line.sync-advanced': 'Conexión simulada de {account}: {syncState}',
  'line.simulation-ended': 'La simulación de {account} ha terminado',
  'line.dimensions-user-added': '{person}: agregado como usuario de {dimensions}',
  'line.dimensions-users-added': {
    one: '{count} usuario agregado a {dimensions}',
    many: '{count} de usuarios agregados a {dimensions}',
    other: '{count} usuarios agregados a {dimensions}'
  },
  'line.dimensions-user-corrected': '{dimensions} de {person}: modificado',
  'line.dimensions-users-corrected': {
    one: '{dimensions} de {count} usuario: modificado',
    many: '{dimensions} de {count} de usuarios: modificado',
    other: '{dimensions} de {count} usuarios: modificado'
  },
  'line.charged-roles-added': {
    one: '{count} rol con cargo más',
    many: '{count} de roles con cargo más',
    other: '{count} roles con cargo más'
  },
  'line.charged-roles-ended': {
    one: '{count} rol con cargo menos',
    many: '{count} de roles con cargo menos',
    other: '{count} roles con cargo menos'
  },
  'line.dimensions-user-removed': '{person}: quitado como usuario de {dimensions}',
  'line.dimensions-users-removed': {
    one: '{count} usuario quitado de {dimensions}',
    many: '{count} de usuarios quitados de {dimensions}',
    other: '{count} usuarios quitados de {dimensions}'
  },
  'line.roles-done': 'Roles de {account} completos',
  'line.roles-pending': 'Roles de {account} de nuevo pendientes',
  'line.dimensions-customer-removed': '{dimensions} de {account}: quitado',

  'refusal.gone-dimensions-customer': 'Esta cuenta ya no tiene {dimensions}.',
  'refusal.gone-dimensions-user': 'Este usuario ya no existe.',
  'refusal.gone-product-type': 'Este tipo de producto ya no está en el catálogo.',
  'refusal.gone-rate-band': 'Esta banda de tarifas ya no está en el catálogo.',
  'refusal.gone-pbx-template': 'Esta plantilla de PBX ya no está en el catálogo.',
  'refusal.customer-name-taken': 'Otro cliente ya se llama {name}.',
  'remedy.customer-name-taken': 'Dé a este un nombre que permita distinguirlos.',
  'refusal.product-type-unfit': 'El tipo de producto {name} no se puede elegir aquí.',
  'refusal.product-type-unfit.not-in-region': 'El tipo de producto {name} no se ofrece en su región.',
  'refusal.product-type-unfit.not-for-pbx':
    'El tipo de producto {name} no se ofrece para ninguna centralita para la que usted tenga una plantilla.',
  'refusal.product-type-unfit.template-differs':
    'El tipo de producto {name} no se ofrece para el tipo de centralita de esta plantilla de PBX.',
  'remedy.product-type-unfit':
    'Elija otro. Su representante de ventas del fabricante sabe cuáles se ofrecen.',
  'remedy.product-type-unfit.template-differs':
    'Elija otro tipo de producto en «Datos del cliente», u otra plantilla de PBX.',
  'refusal.product-type-locked': 'El tipo de producto {name} no se puede cambiar una vez asignado.',
  'refusal.lock-not-acknowledged':
    'El tipo de producto {name} es definitivo, y nadie lo ha confirmado todavía.',
  'remedy.lock-not-acknowledged': 'Confírmelo junto al tipo de producto, o elija otro.',
  'refusal.trial-unfit': 'La prueba no puede terminar ese día.',
  'refusal.trial-unfit.not-entitled': 'No se han acordado pruebas con el fabricante.',
  'refusal.trial-unfit.too-early': 'Una prueba termina después de su inicio, y no en el pasado.',
  'refusal.trial-unfit.too-long': {
    one: 'Una prueba puede durar {most} día como máximo.',
    many: 'Una prueba puede durar {most} de días como máximo.',
    other: 'Una prueba puede durar {most} días como máximo.'
  },
  'refusal.trial-unfit.not-after-creation': 'Una prueba se elige al crear el cliente, no después.',
  'refusal.trial-unfit.termination-only': 'Una prueba en curso solo se detiene terminando el cliente.',
  'refusal.trial-unfit.not-extendable': 'Una prueba en curso se puede acortar, pero no alargar.',
  'refusal.trial-unfit.over-already':
    'Una prueba que ya transcurrió queda registrada: lo facturado depende de su último día.',
  'remedy.trial-unfit.not-entitled': 'Solicite pruebas a su gerente de cuentas del fabricante.',
  'refusal.internal-taken': '{name} es el sistema interno, y solo hay uno.',
  'remedy.internal-taken': 'Quítele antes la marca.',
  'refusal.tenant-id-taken': '{name} ya tiene este identificador de inquilino.',
  'remedy.tenant-id-taken': 'Copie del portal el identificador de este cliente, o corrija antes el otro.',
  'refusal.internal-unfit': 'Este cliente no puede ser el sistema interno.',
  'refusal.internal-unfit.not-at-creation':
    'El sistema interno se marca al editar el cliente, no al crearlo.',
  'refusal.internal-unfit.not-for-evaluation':
    'El sistema interno es para su propio uso y para demostraciones, no para un cliente que prueba el producto.',
  'refusal.internal-unfit.trial-running': 'Un cliente en período de prueba no puede ser el sistema interno.',
  'remedy.internal-unfit.not-for-evaluation': 'Solicite una prueba a su gerente de cuentas del fabricante.',
  'refusal.dimensions-incomplete': 'Falta algo: {missing}.',
  'refusal.primary-user-stays': 'El usuario principal llegó con el cliente y se queda.',
  'remedy.primary-user-stays': 'Asigne a otra persona el rol Administrador de usuarios.',
  'refusal.connection-missing': 'Aún no hay conexión de la PBX.',
  'refusal.connection-closed': 'El cliente está terminado y su conexión de la PBX se cerró definitivamente.',
  'refusal.connection-paused':
    'La conexión de la PBX está en pausa: no se importa ningún usuario hasta que se habilite.',
  'refusal.sub-accounts-stay':
    'Si se monitorean las subcuentas se elige al crear la conexión y ya no cambia.',
  'remedy.sub-accounts-stay': 'Cree una conexión nueva.',
  'refusal.top-level-account':
    'Con esta cuenta de la PBX se monitorearían las subcuentas de todos sus clientes.',
  'remedy.top-level-account': 'Introduzca la cuenta propia del cliente.',
  'refusal.dimensions-action-unfit': 'El estado del cliente no lo permite.',
  'refusal.dimensions-action-unfit.vendor-support-only':
    'Un cliente terminado solo lo puede restablecer el soporte del fabricante.',
  'refusal.dimensions-action-unfit.known-to-vendor':
    'El fabricante conoce a este cliente, así que no se quita de aquí.',
  'refusal.dimensions-action-unfit.status-unfit': 'El estado del cliente no lo permite.',
  'refusal.day-unfit': 'Este día no es posible aquí.',
  'refusal.role-on-trial': 'El rol {role} ya tiene una prueba.',
  'remedy.role-on-trial': 'Quite antes esa prueba.',
  'refusal.role-trial-too-early':
    'La prueba de un rol no termina antes de la creación del cliente ({first}).',
  'refusal.last-administrator': '{person} es el último administrador de este cliente.',
  'remedy.last-administrator':
    'Asigne antes a otra persona los roles Usuario web y Administrador de usuarios.',
  'refusal.role-unfit': 'No se puede asignar a {person} el rol {role}.',
  'refusal.role-unfit.read-only': 'El rol {role} lo establece el fabricante y no se puede asignar.',
  'refusal.role-unfit.prerequisite-missing': 'A {person} le falta el rol en el que se basa {role}.',
  'refusal.role-unfit.supervisor-already': '{person} ya tiene otro nivel de supervisor.',
  'refusal.role-unfit.email-shared':
    'Otro usuario tiene la dirección de correo de {person}, así que ninguno de los dos puede iniciar sesión.',
  'refusal.role-unfit.email-missing': '{person} no tiene una dirección de correo con la que iniciar sesión.',
  'refusal.role-unfit.email-elsewhere':
    'Un usuario de otro cliente tiene la dirección de correo de {person}.',
  'remedy.role-unfit.email-elsewhere':
    'Dé a este usuario una dirección propia en la PBX y vuelva a importar los usuarios.',
  'refusal.role-stays': 'No se puede quitar a {person} el rol {role}.',
  'refusal.role-stays.read-only': 'El rol {role} lo establece el fabricante y no se puede quitar.',
  'refusal.role-stays.needed': 'Otro rol de {person} se basa en {role}.',
  'refusal.role-stays.automatic':
    '{person} está en la PBX y volvería a recibir automáticamente el rol {role}.',
  'remedy.role-stays.needed': 'Quite antes el otro rol.',
  'refusal.charges-not-accepted': {
    one: '{count} rol tiene cargo, y nadie lo ha aceptado todavía.',
    many: '{count} de roles tienen cargo, y nadie lo ha aceptado todavía.',
    other: '{count} roles tienen cargo, y nadie lo ha aceptado todavía.'
  },
  'refusal.sync-unfit': 'La conexión no está en un punto en el que esto sea posible.',
  'refusal.pbx-user-stays': '{person} está en la PBX, así que este usuario se queda.',
  'remedy.pbx-user-stays': 'En su lugar, quítele los roles o quite el usuario en la PBX.',
  'refusal.named-by-customers': {
    one: '{count} cliente usa {name}.',
    many: '{count} de clientes usan {name}.',
    other: '{count} clientes usan {name}.'
  },
  'remedy.named-by-customers': 'Elija antes otra cosa para ellos.',
  'refusal.product-type-name-taken': 'Otro tipo de producto ya se llama {name}.',
  'remedy.product-type-name-taken': 'Dé a este un nombre que permita distinguirlos.',
  'refusal.named-by-product-types': {
    one: '{count} tipo de producto nombra {name}.',
    many: '{count} de tipos de producto nombran {name}.',
    other: '{count} tipos de producto nombran {name}.'
  },
  'remedy.named-by-product-types': 'Elija antes otra banda de tarifas para ellos.'
};
