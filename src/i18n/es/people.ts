/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'Personas',
  'people.list': 'Personas de {account}',
  'people.search': 'Buscar personas',
  'people.search-placeholder': 'Nombre o correo',
  'people.add': 'Agregar persona',
  'people.import': 'Importar',
  'people.export': 'Exportar personas',
  'people.export-vendor': 'Formato de importación de Mitel',
  'people.export-vendor-about': 'Lo que lee «Import Users»: nombre, apellidos, nombre completo, correo y rol',
  'people.export-whole': 'Todas las columnas',
  'people.export-whole-about': 'Todo lo que se guarda de cada persona, para volver a leerlo aquí',
  'people.exported': {
    one: '{count} persona escrita en un archivo.',
    many: '{count} de personas escritas en un archivo.',
    other: '{count} personas escritas en un archivo.'
  },
  'people.exported-without-role': {
    one: 'El rol de {count} persona queda vacío: el archivo de Mitel solo conoce User y Account Admin.',
    many: 'El rol de {count} de personas queda vacío: el archivo de Mitel solo conoce User y Account Admin.',
    other: 'El rol de {count} personas queda vacío: el archivo de Mitel solo conoce User y Account Admin.'
  },
  'people.exported-same-name': {
    one: 'El rol de {count} persona queda vacío: otro rol tiene el mismo nombre.',
    many: 'El rol de {count} de personas queda vacío: otro rol tiene el mismo nombre.',
    other: 'El rol de {count} personas queda vacío: otro rol tiene el mismo nombre.'
  },
  'people.filters': 'Qué personas se muestran',
  'people.filter.all': 'Todas',
  'people.filter.licensed': 'Con licencia',
  'people.filter.unlicensed': 'Sin licencia',
  'people.filter.hidden': 'Licencia activa oculta',
  'people.filter.mitel-one': 'Con Mitel One',
  'people.trait': 'Característica',
  'people.trait.any': 'Todas',
  'people.trait.admins': 'Administradores de cuenta',
  'people.trait.users': 'Usuarios',
  'people.trait.custom-role': 'Con un rol personalizado',
  'people.trait.registered': 'Registradas',
  'people.trait.unregistered': 'No registradas',
  'people.trait.pbx': 'Usuarios de PBX',
  'people.trait.micloud': 'Conectadas a MiCloud',
  'people.trait.iot': 'Conectadas a IoT',
  'people.trait.incomplete': 'Incompletas',
  'people.trait-count': '{trait} ({count})',
  'people.shown': {
    one: '{count} persona mostrada',
    many: '{count} de personas mostradas',
    other: '{count} personas mostradas'
  },
  'people.searching': 'Buscando…',
  'people.column.name': 'Nombre',
  'people.column.email': 'Correo',
  'people.column.phone': 'Teléfono',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Rol',
  'people.column.location': 'Ubicación',
  'people.column.registration': 'Registro',
  'people.miteam.on': 'Activado',
  'people.miteam.read-only': 'Activado, de solo lectura',
  'people.miteam.off': 'Desactivado',
  'people.miteam.hidden': 'Hay una licencia activa, pero no se muestra',
  'people.empty-title': 'Aún no hay nadie',
  'people.empty-text': 'Agregue personas una a una o importe una lista que tenga como hoja de cálculo.',
  'people.no-match-title': 'Nadie coincide',
  'people.no-match-text': 'Pruebe con menos palabras o muestre a todas las personas.',
  'people.show-all': 'Mostrar a todas',

  'people.select': 'Seleccionar a {name}',
  'people.select-all': 'Seleccionar a todas las mostradas',
  'people.selected': {
    one: '{count} persona seleccionada',
    many: '{count} de personas seleccionadas',
    other: '{count} personas seleccionadas'
  },
  'people.selected-elsewhere': {
    one: '{count} de ellas no está en la lista mostrada',
    many: '{count} de ellas no están en la lista mostrada',
    other: '{count} de ellas no están en la lista mostrada'
  },
  'people.deselect': 'Anular la selección',
  'people.give': 'Conceder licencias',
  'people.take': 'Retirar licencias',
  'people.remove': 'Quitar',
  'people.more': 'Más para la selección',
  'people.give-mitel-one': 'Conceder Mitel One',
  'people.take-mitel-one': 'Retirar Mitel One',
  'people.record-micollab': 'Concedidas por MiCollab',
  'people.record-micollab-about': 'Registrar quién recibió una licencia del servidor MiCollab',
  'people.strike-micollab': 'Retiradas por MiCollab',
  'people.strike-micollab-about': 'Registrar a quién retiró la licencia el servidor MiCollab',
  'people.set-role': 'Establecer el rol',

  'people.give-title': {
    one: 'Conceder una licencia de MiTeam Meetings a {count} persona',
    many: 'Conceder licencias de MiTeam Meetings a {count} de personas',
    other: 'Conceder licencias de MiTeam Meetings a {count} personas'
  },
  'people.take-title': {
    one: 'Retirar la licencia de MiTeam Meetings a {count} persona',
    many: 'Retirar las licencias de MiTeam Meetings a {count} de personas',
    other: 'Retirar las licencias de MiTeam Meetings a {count} personas'
  },
  'people.give-button': {
    one: 'Conceder {count} licencia',
    many: 'Conceder {count} de licencias',
    other: 'Conceder {count} licencias'
  },
  'people.take-button': {
    one: 'Retirar {count} licencia',
    many: 'Retirar {count} de licencias',
    other: 'Retirar {count} licencias'
  },
  'people.give-none':
    'Nadie de la selección puede recibir una licencia ahora, por lo que no hay nada que conceder.',
  'people.take-none': 'Nadie de la selección tiene una licencia que se pueda retirar ahora.',
  'people.checking': 'Comprobando la selección…',
  'people.give.allowed': {
    one: '{count} persona recibe una licencia',
    many: '{count} de personas reciben una licencia',
    other: '{count} personas reciben una licencia'
  },
  'people.give.already-licensed': {
    one: '{count} persona ya tiene una y se omite',
    many: '{count} de personas ya tienen una y se omiten',
    other: '{count} personas ya tienen una y se omiten'
  },
  'people.give.no-licence-left': {
    one: '{count} persona no puede recibirla: no queda ninguna licencia',
    many: '{count} de personas no pueden recibirla: no queda ninguna licencia',
    other: '{count} personas no pueden recibirla: no queda ninguna licencia'
  },
  'people.give.managed-by-micollab': {
    one: '{count} persona no puede recibirla: el servidor MiCollab controla las licencias',
    many: '{count} de personas no pueden recibirla: el servidor MiCollab controla las licencias',
    other: '{count} personas no pueden recibirla: el servidor MiCollab controla las licencias'
  },
  'people.give.miteam-off': {
    one: '{count} persona no puede recibirla: MiTeam Meetings está desactivado',
    many: '{count} de personas no pueden recibirla: MiTeam Meetings está desactivado',
    other: '{count} personas no pueden recibirla: MiTeam Meetings está desactivado'
  },
  'people.take.allowed': {
    one: '{count} persona pierde la licencia',
    many: '{count} de personas pierden la licencia',
    other: '{count} personas pierden la licencia'
  },
  'people.take.not-licensed': {
    one: '{count} persona no tiene ninguna y se omite',
    many: '{count} de personas no tienen ninguna y se omiten',
    other: '{count} personas no tienen ninguna y se omiten'
  },
  'people.take.managed-by-micollab': {
    one: '{count} persona conserva lo que tiene: el servidor MiCollab controla las licencias',
    many: '{count} de personas conservan lo que tienen: el servidor MiCollab controla las licencias',
    other: '{count} personas conservan lo que tienen: el servidor MiCollab controla las licencias'
  },
  'people.take.miteam-off': {
    one: '{count} persona conserva lo que tiene: MiTeam Meetings está desactivado',
    many: '{count} de personas conservan lo que tienen: MiTeam Meetings está desactivado',
    other: '{count} personas conservan lo que tienen: MiTeam Meetings está desactivado'
  },
  'people.give-mitel-one-title': {
    one: 'Conceder Mitel One a {count} persona',
    many: 'Conceder Mitel One a {count} de personas',
    other: 'Conceder Mitel One a {count} personas'
  },
  'people.take-mitel-one-title': {
    one: 'Retirar Mitel One a {count} persona',
    many: 'Retirar Mitel One a {count} de personas',
    other: 'Retirar Mitel One a {count} personas'
  },
  'people.give-mitel-one-button': {
    one: 'Conceder {count} licencia',
    many: 'Conceder {count} de licencias',
    other: 'Conceder {count} licencias'
  },
  'people.take-mitel-one-button': {
    one: 'Retirar {count} licencia',
    many: 'Retirar {count} de licencias',
    other: 'Retirar {count} licencias'
  },
  'people.give-mitel-one-none':
    'Nadie de la selección puede recibir este nivel ahora, por lo que no hay nada que conceder.',
  'people.take-mitel-one-none':
    'Nadie de la selección tiene una licencia de Mitel One que se pueda retirar ahora.',
  'people.tier': 'Nivel',
  'people.tier-left': {
    one: '{tier}: {count} disponible',
    many: '{tier}: {count} disponibles',
    other: '{tier}: {count} disponibles'
  },
  'people.give-mitel-one.allowed': {
    one: '{count} persona recibe este nivel',
    many: '{count} de personas reciben este nivel',
    other: '{count} personas reciben este nivel'
  },
  'people.give-mitel-one.already-licensed': {
    one: '{count} persona ya tiene este nivel y se omite',
    many: '{count} de personas ya tienen este nivel y se omiten',
    other: '{count} personas ya tienen este nivel y se omiten'
  },
  'people.give-mitel-one.no-licence-left': {
    one: '{count} persona no puede recibirlo: no queda ninguna licencia de este nivel',
    many: '{count} de personas no pueden recibirlo: no queda ninguna licencia de este nivel',
    other: '{count} personas no pueden recibirlo: no queda ninguna licencia de este nivel'
  },
  'people.give-mitel-one.mitel-one-off': {
    one: '{count} persona no puede recibirlo: Mitel One está desactivado',
    many: '{count} de personas no pueden recibirlo: Mitel One está desactivado',
    other: '{count} personas no pueden recibirlo: Mitel One está desactivado'
  },
  'people.take-mitel-one.allowed': {
    one: '{count} persona pierde Mitel One',
    many: '{count} de personas pierden Mitel One',
    other: '{count} personas pierden Mitel One'
  },
  'people.take-mitel-one.not-licensed': {
    one: '{count} persona no tiene ninguna y se omite',
    many: '{count} de personas no tienen ninguna y se omiten',
    other: '{count} personas no tienen ninguna y se omiten'
  },
  'people.take-mitel-one.mitel-one-off': {
    one: '{count} persona conserva lo que tiene: Mitel One está desactivado',
    many: '{count} de personas conservan lo que tienen: Mitel One está desactivado',
    other: '{count} personas conservan lo que tienen: Mitel One está desactivado'
  },
  'people.replaces-tier': 'Quien tiene otro nivel devuelve esa licencia.',
  'people.record-micollab-title': {
    one: 'Registrar una licencia de MiCollab para {count} persona',
    many: 'Registrar licencias de MiCollab para {count} de personas',
    other: 'Registrar licencias de MiCollab para {count} personas'
  },
  'people.strike-micollab-title': {
    one: 'Registrar que MiCollab retiró la licencia a {count} persona',
    many: 'Registrar que MiCollab retiró las licencias a {count} de personas',
    other: 'Registrar que MiCollab retiró las licencias a {count} personas'
  },
  'people.record-micollab-button': {
    one: 'Registrar {count} licencia',
    many: 'Registrar {count} de licencias',
    other: 'Registrar {count} licencias'
  },
  'people.strike-micollab-button': {
    one: 'Tachar {count} licencia',
    many: 'Tachar {count} de licencias',
    other: 'Tachar {count} licencias'
  },
  'people.record-micollab-none': 'Ahora no se puede registrar nada para esta selección.',
  'people.strike-micollab-none': 'Nadie de la selección tiene una licencia del servidor MiCollab.',
  'people.record-micollab.allowed': {
    one: 'Para {count} persona se registra una licencia del servidor MiCollab',
    many: 'Para {count} de personas se registra una licencia del servidor MiCollab',
    other: 'Para {count} personas se registra una licencia del servidor MiCollab'
  },
  'people.record-micollab.already-licensed': {
    one: '{count} persona ya tiene una y se omite',
    many: '{count} de personas ya tienen una y se omiten',
    other: '{count} personas ya tienen una y se omiten'
  },
  'people.record-micollab.micollab-off': {
    one: 'Para {count} persona no se registra nada: MiCollab está desactivado y no concede licencias',
    many: 'Para {count} de personas no se registra nada: MiCollab está desactivado y no concede licencias',
    other: 'Para {count} personas no se registra nada: MiCollab está desactivado y no concede licencias'
  },
  'people.strike-micollab.allowed': {
    one: '{count} persona deja de tener la licencia del servidor MiCollab',
    many: '{count} de personas dejan de tener la licencia del servidor MiCollab',
    other: '{count} personas dejan de tener la licencia del servidor MiCollab'
  },
  'people.strike-micollab.not-licensed': {
    one: '{count} persona no tiene ninguna de ese servidor y se omite',
    many: '{count} de personas no tienen ninguna de ese servidor y se omiten',
    other: '{count} personas no tienen ninguna de ese servidor y se omiten'
  },
  'people.strike-micollab.micollab-off': {
    one: 'Para {count} persona no se registra nada: MiCollab está desactivado',
    many: 'Para {count} de personas no se registra nada: MiCollab está desactivado',
    other: 'Para {count} personas no se registra nada: MiCollab está desactivado'
  },
  'people.micollab-about':
    'El servidor MiCollab concede estas licencias por sí mismo; no se descuentan de los pedidos. Aquí solo se registra.',
  'people.set-role-title': {
    one: 'Establecer el rol de {count} persona',
    many: 'Establecer el rol de {count} de personas',
    other: 'Establecer el rol de {count} personas'
  },
  'people.set-role-button': {
    one: 'Establecer {count} rol',
    many: 'Establecer {count} de roles',
    other: 'Establecer {count} roles'
  },
  'people.set-role.changed': {
    one: '{count} persona recibe este rol',
    many: '{count} de personas reciben este rol',
    other: '{count} personas reciben este rol'
  },
  'people.set-role.same': {
    one: '{count} persona ya lo tiene',
    many: '{count} de personas ya lo tienen',
    other: '{count} personas ya lo tienen'
  },
  'people.set-role.sign-in':
    'Un nuevo rol surte efecto cuando las personas cierran la sesión y vuelven a iniciarla.',
  'people.and-more': {
    one: '{names} y {count} más',
    many: '{names} y {count} más',
    other: '{names} y {count} más'
  },
  'people.left-to-give': 'Licencias disponibles para conceder',
  'people.left-to-give-of': 'Licencias de {pool} disponibles para conceder',
  'people.left-now': 'Ahora',
  'people.left-after': 'Después',

  'people.remove-title': {
    one: 'Quitar a {count} persona',
    many: 'Quitar a {count} de personas',
    other: 'Quitar a {count} personas'
  },
  'people.remove-button': {
    one: 'Quitar a {count} persona',
    many: 'Quitar a {count} de personas',
    other: 'Quitar a {count} personas'
  },
  'people.remove.people': {
    one: '{count} persona sale de esta cuenta',
    many: '{count} de personas salen de esta cuenta',
    other: '{count} personas salen de esta cuenta'
  },
  'people.remove.freed': {
    one: '{count} licencia activa vuelve a la cuenta',
    many: '{count} de licencias activas vuelven a la cuenta',
    other: '{count} licencias activas vuelven a la cuenta'
  },
  'people.remove.by-micollab': {
    one: '{count} licencia activa del servidor MiCollab finaliza',
    many: '{count} de licencias activas del servidor MiCollab finalizan',
    other: '{count} licencias activas del servidor MiCollab finalizan'
  },
  'people.remove.mitel-one': {
    one: '{count} licencia de Mitel One vuelve a la cuenta',
    many: '{count} de licencias de Mitel One vuelven a la cuenta',
    other: '{count} licencias de Mitel One vuelven a la cuenta'
  },
  'people.remove.no-licence': 'Nadie de la selección tiene una licencia activa',
  'people.can-undo': 'Puede deshacerlo ahora o más tarde, desde Actividad.',

  'person.add-title': 'Agregar una persona',
  'person.correct-title': 'Corregir los datos de esta persona',
  'person.first-name': 'Nombre',
  'person.last-name': 'Apellidos',
  'person.email': 'Correo electrónico',
  'person.name': 'Nombre completo',
  'person.phone': 'Teléfono',
  'person.mobile': 'Móvil',
  'person.number-hint': 'Con el prefijo del país, por ejemplo +44 20 7946 0123.',
  'person.extension': 'Extensión',
  'person.extension-format': 'Una extensión solo contiene cifras, * y #.',
  'person.role': 'Rol',
  'person.role-may-not': 'Solo puede cambiarlo quien puede establecer roles.',
  'person.role-unknown': 'Un rol que no está aquí',
  'person.location': 'Ubicación',
  'person.registration': 'Registro',
  'person.registration-hint':
    'Registrada cuando se ha seguido hasta el final el enlace del correo de bienvenida.',
  'person.registration.registered': 'Registrada',
  'person.registration.unregistered': 'No registrada',
  'person.connections': 'Conexiones, como las muestra Mitel',
  'person.connection.pbx': 'Usuario de PBX',
  'person.connection.micloud': 'Conectada a MiCloud',
  'person.connection.iot': 'Conectada a IoT',
  'person.no-connection': 'Nada registrado',
  'person.changed': 'Último cambio',
  'person.names-required':
    'El formulario de Mitel no acepta a nadie sin nombre y apellidos; una lista puede traer personas a las que les falten, que quedan entonces como incompletas.',
  'person.incomplete': 'Incompleta',
  'person.incomplete-text':
    'Falta el nombre o los apellidos. El formulario de Mitel no aceptaría a esta persona.',
  'person.directory-title': 'Las personas llegan del directorio',
  'person.directory-text':
    'Azure AD Sync está activado: agregue, modifique y quite personas en Microsoft Entra ID. La siguiente sincronización puede sobrescribir lo que se modifique solo aquí.',
  'person.shared-title': 'Otra persona tiene el mismo número',
  'person.shared.phone': 'Teléfono: {name} también lo tiene.',
  'person.shared.mobile': 'Móvil: {name} también lo tiene.',
  'person.shared.extension': 'Extensión: {name} también la tiene.',
  'person.shared-refused-title': 'Otra persona tiene este número, por lo que se rechazará',
  'person.profile': 'Perfil',
  'person.correct': 'Corregir',
  'person.remove': 'Quitar persona',
  'person.previous': 'Anterior: {name}',
  'person.next': 'Siguiente: {name}',
  'person.neighbours': 'Otras personas',
  'person.back': 'Todas las personas',
  'person.gone-title': 'Esta persona no está aquí',
  'person.gone-text': 'Es posible que se haya quitado o que la dirección pertenezca a otra cuenta.',

  'licence.from-order': 'De los pedidos de la cuenta.',
  'licence.from-micollab': 'Concedida por el servidor MiCollab; no se descuenta de los pedidos.',
  'licence.record-micollab': 'Registrar que MiCollab concedió una',
  'licence.strike-micollab': 'Registrar que MiCollab la retiró',
  'licence.micollab-off-about': 'Qué se puede registrar de las licencias de MiCollab',
  'mitel-one.none': 'Sin licencia de Mitel One',
  'mitel-one.holds': 'Mitel One {tier}',
  'mitel-one.choose': 'Nivel de Mitel One',
  'mitel-one.give': 'Conceder licencia',
  'mitel-one.change': 'Cambiar de nivel',
  'mitel-one.take': 'Retirar licencia',
  'mitel-one.tier-left': {
    one: '{tier} ({count} disponible)',
    many: '{tier} ({count} disponibles)',
    other: '{tier} ({count} disponibles)'
  },
  'mitel-one.none-ordered': 'No hay ninguna licencia de Mitel One pedida para esta cuenta.',
  'mitel-one.none-left': 'No queda ninguna licencia de otro nivel.',
  'mitel-one.off': 'Mitel One no se muestra: la integración está desactivada para esta cuenta.',
  'mitel-one.off-held':
    '{name} tiene una licencia del nivel {tier}, que no se muestra mientras Mitel One está desactivado.',
  'mitel-one.why-about': 'Qué se puede hacer con la licencia de Mitel One',
  'licence.read-only': 'Solo lectura: el servidor MiCollab controla esta licencia.',
  'licence.left-of': {
    one: 'Disponibles: {left} de {count} licencia pedida',
    many: 'Disponibles: {left} de {count} de licencias pedidas',
    other: 'Disponibles: {left} de {count} licencias pedidas'
  },
  'licence.none-ordered': 'No hay ninguna licencia pedida para esta cuenta.',
  'licence.why-about': 'Por qué la página muestra esto',
  'licence.hidden-title': 'Hay una licencia activa que no se muestra aquí',
  'licence.hidden-text': '{name} puede seguir usando MiTeam Meetings.',
  'licence.hidden-recovery':
    'Para ver y retirar la licencia, active MiTeam Meetings en la sección Mitel; entonces, el botón de alternancia aparecerá aquí.',
  'licence.hidden-recovery-micollab':
    'Para ver la licencia, active MiTeam Meetings en la sección Mitel. Para retirarla, desactive además MiCollab: solo entonces el botón de alternancia deja de ser de solo lectura.',
  'licence.open-mitel': 'Abrir la sección Mitel',
  'licence.revoked':
    '{name} tuvo una licencia hasta que se revocaron todas las de esta cuenta. La licencia no vuelve por sí sola.',
  'licence.ways-title': 'Para poder activarla o desactivarla aquí',
  'licence.ways-one-of': 'Basta con una de estas opciones:',
  'licence.way.micollab-off': 'Desactivar MiCollab',
  'licence.way.miteam-on': 'Activar MiTeam Meetings',
  'licence.way.licence-left':
    'Disponer de una licencia: asignar otro pedido a la cuenta o retirar una licencia a alguien',
  'licence.way-effect': '{effect}.',
  'licence.may-not': 'Para esto hace falta el permiso de editar las personas de esta cuenta.',

  'people-import.title': 'Importar personas',
  'people-import.steps': 'Pasos de la importación',
  'people-import.step.source': 'Lista',
  'people-import.step.columns': 'Columnas',
  'people-import.step.preview': 'Vista previa',
  'people-import.about':
    'Una lista con una persona por línea: la hoja de cálculo de Mitel o cualquier otra con una columna de direcciones de correo. A continuación se pregunta qué contiene cada columna.',
  'people-import.file': 'Elija un archivo CSV o suéltelo aquí',
  'people-import.file-hint':
    'Hasta {rows} personas y {megabytes} MB. Sirven la coma, el punto y coma y la tabulación.',
  'people-import.paste': 'Pegar la lista',
  'people-import.paste-hint': 'Copiada de una hoja de cálculo, mejor con su línea de encabezados.',
  'people-import.example': 'Nombre,Apellidos,Correo electrónico',
  'people-import.check': 'Leer la lista',
  'people-import.reading': 'Leyendo la lista…',
  'people-import.back': 'Atrás',
  'people-import.columns-about':
    'Indique qué contiene cada columna. Solo se necesita la dirección de correo: por ella se reconoce a las personas que ya están aquí.',
  'people-import.columns': 'Columnas de la lista',
  'people-import.column.heading': 'En la lista',
  'people-import.column.samples': 'Primeros valores',
  'people-import.column.holds': 'Contiene',
  'people-import.column-number': 'Columna {number}',
  'people-import.column-holds': 'Qué contiene {heading}',
  'people-import.column-unused': 'No se usa',
  'people-import.no-sample': 'Vacía',
  'people-import.rows': { one: '{count} fila', many: '{count} de filas', other: '{count} filas' },
  'people-import.to-preview': 'Comprobar las filas',
  'people-import.checking': 'Comprobando las filas…',
  'people-import.preview': 'Personas de la lista',
  'people-import.all-good': 'No se encontraron errores',
  'people-import.errors': {
    one: '{count} fila tiene un error y se omite',
    many: '{count} de filas tienen errores y se omiten',
    other: '{count} filas tienen errores y se omiten'
  },
  'people-import.errors-about': 'Corrija aquí las celdas marcadas o importe las demás filas.',
  'people-import.skipping-about': 'No está documentado qué hace Mitel con las filas que tienen errores.',
  'people-import.summary.new': {
    one: 'Se agrega {count} persona',
    many: 'Se agregan {count} de personas',
    other: 'Se agregan {count} personas'
  },
  'people-import.summary.changed': {
    one: 'Se corrigen los datos de {count} persona',
    many: 'Se corrigen los datos de {count} de personas',
    other: 'Se corrigen los datos de {count} personas'
  },
  'people-import.summary.same': {
    one: '{count} persona ya está aquí tal cual',
    many: '{count} de personas ya están aquí tal cual',
    other: '{count} personas ya están aquí tal cual'
  },
  'people-import.empty-cells': 'Una celda vacía deja lo que hay.',
  'people-import.nothing': 'No hay nada que importar.',
  'people-import.filters': 'Qué filas se muestran',
  'people-import.filter.all': 'Todas',
  'people-import.filter.new': 'Nuevas',
  'people-import.filter.changed': 'Modificadas',
  'people-import.filter.same': 'Iguales',
  'people-import.filter.error': 'Errores',
  'people-import.button': {
    one: 'Importar {count} persona',
    many: 'Importar {count} de personas',
    other: 'Importar {count} personas'
  },
  'people-import.adding': {
    one: 'Importando {count} persona…',
    many: 'Importando {count} de personas…',
    other: 'Importando {count} personas…'
  },
  'people-import.column.row': 'Fila',
  'people-import.column.status': 'Estado',
  'people-import.status.new': 'Nueva',
  'people-import.status.changed': 'Modificada',
  'people-import.status.same': 'Igual',
  'people-import.status.error': 'Error',
  'people-import.status.incomplete': 'Incompleta: falta el nombre o los apellidos',
  'people-import.cell': '{field}, fila {row}',
  'people-import.was': 'Antes: {value}',
  'people-import.shared-with': '{field}: igual que {name}',
  'people-import.shared-with-row': '{field}: igual que en la fila {row}',
  'people-import.problem.required': 'Falta un valor: {field}',
  'people-import.problem.too-long': 'Valor demasiado largo: {field}',
  'people-import.problem.email': 'No es una dirección de correo',
  'people-import.problem.phone': '{field}: no es un número de teléfono',
  'people-import.problem.extension': 'Una extensión solo contiene cifras, * y #',
  'people-import.problem.role':
    'Rol desconocido; escriba Usuario, Administrador de cuenta o un rol personalizado de la cuenta',
  'people-import.problem.registration': 'Escriba Registrada o No registrada',
  'people-import.problem.connections': 'Escriba PBX, MiCloud o IoT',
  'people-import.problem.format': 'Formato no esperado: {field}',
  'people-import.problem.email-twice': 'El mismo correo que en la fila {row}',
  'people-import.problem.number-taken': '{field}: {name} tiene este número',
  'people-import.problem.number-taken-row': '{field}: la fila {row} tiene este número',
  'people-import.problem.too-many-cells': 'Más celdas que columnas',
  'people-import.file-problem.empty': 'La lista está vacía.',
  'people-import.file-problem.not-csv':
    'No es un CSV, sino otro tipo de archivo, por ejemplo un libro de cálculo. Exporte primero la tabla como CSV.',
  'people-import.file-problem.no-rows': 'La lista tiene encabezados, pero ninguna persona debajo.',
  'people-import.file-problem.no-email-column': 'Indique qué columna contiene la dirección de correo.',
  'people-import.file-problem.too-large':
    'La lista supera los {megabytes} MB. Divídala e importe las partes.',
  'people-import.file-problem.too-many-rows':
    'La lista tiene más de {most} personas. Divídala e importe las partes.',
  'people-import.file-problem.unclosed-quote':
    'Las comillas que se abren en la fila {row} no se cierran, por lo que no se puede leer el resto de la lista.'
};
