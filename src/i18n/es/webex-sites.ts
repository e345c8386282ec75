/** Sites, their telephone connection and numbers, and what is still to be done at each. */
export const webexSites = {
  'sites.name': 'Nombre de la ubicación',
  'sites.name-hint':
    'Único dentro del cliente, de 80 caracteres como máximo. Los archivos para Control Hub nombran así la ubicación.',
  'sites.state-hint': 'Para las llamadas, el código de la provincia o el estado, por ejemplo CA.',
  'sites.state-code': 'Para las llamadas se pide aquí el código de la provincia o el estado. Ejemplo: CA',
  'sites.address-reading':
    'No se ha publicado en qué países se piden la provincia o el estado y el código postal; se puede corregir en Ajustes.',
  'sites.time-zone-hint': 'Por su nombre IANA. Compárela con la lista que ofrece Webex.',
  'sites.time-zone-empty': 'Ninguna zona horaria tiene este nombre.',
  'sites.language-hint': 'Los correos y los mensajes de voz están en este idioma.',
  'sites.emergency-hint': 'Se envía con las llamadas de emergencia, en un encabezado propio.',
  'sites.about':
    'Dónde están las personas y los teléfonos del cliente. La sede central se crea junto con el cliente.',
  'sites.list': 'Sitios de {account}',
  'sites.add': 'Agregar sitio',
  'sites.add-title': 'Agregar un sitio',
  'sites.correct': 'Editar sitio',
  'sites.correct-title': 'Editar {site}',
  'sites.form-about': 'El país, la zona horaria y el idioma se toman al principio de la sede central.',
  'sites.headquarters-about': 'La ubicación de la sede central, que se crea junto con el cliente.',
  'sites.remove': 'Quitar sitio',
  'sites.remove-title': '¿Quitar {site}?',
  'sites.remove-text': 'También se quitan su conexión y sus números. Deshacer los devuelve.',
  'sites.empty': 'Aún no hay sitios',
  'sites.empty-text':
    'El primer sitio es la sede central. Los números y los usuarios con llamadas necesitan uno.',
  'sites.no-customer': 'Esta cuenta aún no tiene Webex',
  'sites.no-customer-text': 'Los sitios y los números de teléfono pertenecen a un cliente de Webex.',
  'sites.no-customer-action': 'Al resumen de Webex',
  'sites.gone': 'Este sitio no existe',
  'sites.gone-text': 'Es posible que se haya quitado.',
  'sites.back': 'Todos los sitios',
  'sites.column.city': 'Ciudad',
  'sites.column.numbers': 'Números en uso',
  'sites.column.users': 'Usuarios',
  'sites.column.next': 'Siguiente paso',
  'sites.used-of': '{used} de {total}',
  'sites.details': 'Dirección y ajustes',
  'sites.missing': 'Falta: {fields}',
  'sites.location-record': 'Registrar el ID de la ubicación',
  'sites.location-title': 'ID de la ubicación de {site}',
  'sites.location-about':
    'Webex da a cada ubicación un identificador cuando ya existe. Las solicitudes para sus números y usuarios lo nombran.',
  'sites.location-none': 'Aún sin registrar',
  'sites.main-number-choose': 'Elegir el número principal',
  'sites.main-number-title': 'Número principal de {site}',
  'sites.main-number-about':
    'Uno de los números del propio sitio, también los gratuitos. No se puede quitar ni mover.',
  'sites.main-number-empty': 'Ningún número de este sitio tiene estas cifras.',
  'sites.main-number-none': 'Aún sin elegir',
  'sites.main-number-search': 'Escriba algunas de sus cifras.',
  'sites.caller-name-hint': 'Lo que muestran las llamadas desde el número principal.',
  'sites.numbers-none': 'Aún no hay números',
  'sites.numbers-show': 'Mostrar números',
  'sites.numbers-about': {
    one: '{count} número; en uso: {used}; libres: {free}',
    many: '{count} de números; en uso: {used}; libres: {free}',
    other: '{count} números; en uso: {used}; libres: {free}'
  },
  'pstn-form.choose': 'Elegir conexión',
  'pstn-form.change': 'Cambiar conexión',
  'pstn-form.title': 'Conexión PSTN de {site}',
  'pstn-form.about':
    'Cómo llegan las llamadas a la red telefónica. Corresponde a una ubicación; un cliente puede combinar varias conexiones.',
  'pstn-form.none-about': 'Sin conexión, el sitio no puede tener números de teléfono.',
  'pstn-form.local-gateway-about':
    'El troncal o grupo de rutas propio del cliente. La API lo establece y agrega sus números.',
  'pstn-form.non-integrated-ccp-about':
    'El troncal en la nube de un proveedor, por su ID de la conexión. La API lo establece y agrega sus números.',
  'pstn-form.integrated-ccp-about':
    'El troncal en la nube de un proveedor que gestiona él mismo los números. La conexión y los números se configuran a mano en el sistema del fabricante.',
  'pstn-form.cisco-pstn-about':
    'Minutos y números de Cisco, con el complemento Cisco Calling Plan. La conexión y los números se configuran a mano en el sistema del fabricante.',
  'pstn-form.answer.no-numbers': 'Aún no se pueden agregar números.',
  'pstn-form.answer.by-interface':
    'Los números se agregan a través de la API, con las demás solicitudes de la exportación.',
  'pstn-form.answer.by-hand':
    'Los números se agregan a mano en el sistema del fabricante: agregarlos o quitarlos a través de la API daña allí los datos. Lo que se planifica aquí pasa a ser un paso de la guía de pasos.',
  'pstn-form.provider': 'Proveedor de los ajustes',
  'pstn-form.provider-none': 'Otro proveedor',
  'pstn-form.connection-id': 'ID de la conexión',
  'pstn-form.connection-id-hint':
    'El identificador con el que la API nombra al proveedor. Se puede agregar más tarde.',
  'pstn-form.route-type': 'Las llamadas van a',
  'pstn-form.route.trunk': 'Un troncal',
  'pstn-form.route.route-group': 'Un grupo de rutas',
  'pstn-form.route-id': 'ID del troncal o del grupo de rutas',
  'pstn-form.route-id-hint': 'El identificador en Control Hub. Se puede agregar más tarde.',
  'pstn-form.plan-missing': 'El cliente no tiene Cisco Calling Plan',
  'pstn-form.plan-missing-text': 'Agréguelo a los paquetes y complementos del cliente.',
  'pstn-form.calling-plan-limits':
    'Cisco Calling Plan requiere el anexo de llamadas del contrato y al menos un plan de llamadas salientes. Un pedido contiene como máximo 100 números estándar nuevos.',
  'assist.about':
    'Un servicio de incorporación de Cisco, opcional y de pago, que se pide para una ubicación. El número de usuarios que tenga decide si es Express o Standard.',
  'assist.reading':
    'Los campos del formulario de solicitud del fabricante no están publicados; estos son nuestros.',
  'assist.request': 'Solicitar Setup Assist',
  'assist.change': 'Editar la solicitud',
  'assist.withdraw': 'Retirar la solicitud',
  'assist.title': 'Setup Assist para {site}',
  'assist.none': 'No solicitado',
  'assist.contact-name': 'Persona de contacto',
  'assist.contact-email': 'Correo de la persona de contacto',
  'assist.note': 'Nota',
  'numbers.about': 'Todos los números de teléfono del cliente, por sitio.',
  'numbers.list': 'Números de teléfono de {account}',
  'numbers.search': 'Buscar por cifras',
  'numbers.filters': 'Qué números se muestran',
  'numbers.filter.all': 'Todos',
  'numbers.filter.free': 'Libres',
  'numbers.filter.used': 'En uso',
  'numbers.site-filter': 'Sitio',
  'numbers.all-sites': 'Todos los sitios',
  'numbers.shown': { one: '{count} número', many: '{count} de números', other: '{count} números' },
  'numbers.selected': {
    one: '{count} número seleccionado',
    many: '{count} de números seleccionados',
    other: '{count} números seleccionados'
  },
  'numbers.select': 'Seleccionar {number}',
  'numbers.select-all': 'Seleccionar todos los números mostrados',
  'numbers.deselect': 'Anular la selección',
  'numbers.select-hint': 'Elija un sitio para seleccionar números.',
  'numbers.column.kind': 'Tipo',
  'numbers.column.state': 'Uso',
  'numbers.state.free': 'Libre',
  'numbers.state.main': 'Número principal',
  'numbers.empty': 'Aún no hay números de teléfono',
  'numbers.empty-text': 'Péguelos, escríbalos o léalos de un archivo.',
  'numbers.no-match': 'Ningún número coincide',
  'numbers.no-match-text': 'Pruebe con menos cifras o con otro sitio.',
  'numbers.show-all': 'Mostrar todos los números',
  'numbers.remove-title': {
    one: '¿Quitar {count} número de {site}?',
    many: '¿Quitar {count} de números de {site}?',
    other: '¿Quitar {count} números de {site}?'
  },
  'numbers.remove-text': 'Deshacer los devuelve.',
  'numbers.kind': 'Tipo de número',
  'numbers.kind-about.did': 'Para personas, lugares y como número principal.',
  'numbers.kind-about.toll-free': 'Solo como número principal; nunca para un usuario.',
  'numbers.kind-about.mobile': 'Se activa al asignarlo. Una solicitud admite como máximo 20.',
  'numbers.add-about':
    'Cada número se compara con los sitios de este cliente y con todas las demás cuentas antes de agregarlo.',
  'numbers.paste': 'Números de teléfono',
  'numbers.paste-hint':
    'Uno por línea o separados por comas. También valen intervalos como «+49 30 23125-100 a 199», «+4930231251 00-99», «+493023125100 – +493023125199» o «+493023125100 x 100».',
  'numbers.file': 'Elija un archivo de texto o CSV, o suéltelo aquí',
  'numbers.file-hint': 'La columna con los números se detecta sola.',
  'numbers.file-unreadable': 'No se pudo leer este archivo.',
  'numbers.needs-pstn': '{site} no tiene conexión PSTN',
  'numbers.preview': 'Qué se agregaría',
  'numbers.nothing-read': 'Aún no hay ningún número de teléfono.',
  'numbers.reading': 'Leyendo…',
  'numbers.group.can-be-added': {
    one: '{count} número se puede agregar',
    many: '{count} de números se pueden agregar',
    other: '{count} números se pueden agregar'
  },
  'numbers.group.known-here': {
    one: '{count} número ya está aquí y se omite',
    many: '{count} de números ya están aquí y se omiten',
    other: '{count} números ya están aquí y se omiten'
  },
  'numbers.group.on-another-site': {
    one: '{count} número es de otro sitio y queda fuera: {sites}',
    many: '{count} de números son de otro sitio y quedan fuera: {sites}',
    other: '{count} números son de otro sitio y quedan fuera: {sites}'
  },
  'numbers.group.in-another-account': {
    one: '{count} número es de otra cuenta y queda fuera',
    many: '{count} de números son de otra cuenta y quedan fuera',
    other: '{count} números son de otra cuenta y quedan fuera'
  },
  'numbers.group.in-another-account-named': {
    one: '{count} número es de otra cuenta y queda fuera: {accounts}',
    many: '{count} de números son de otra cuenta y quedan fuera: {accounts}',
    other: '{count} números son de otra cuenta y quedan fuera: {accounts}'
  },
  'numbers.group.wrong-country': {
    one: '{count} número no es del país del sitio y queda fuera',
    many: '{count} de números no son del país del sitio y quedan fuera',
    other: '{count} números no son del país del sitio y quedan fuera'
  },
  'numbers.group.malformed': {
    one: '{count} entrada no se puede leer',
    many: '{count} de entradas no se pueden leer',
    other: '{count} entradas no se pueden leer'
  },
  'numbers.group.twice': {
    one: '{count} entrada tiene números que ya están en la lista',
    many: '{count} de entradas tienen números que ya están en la lista',
    other: '{count} entradas tienen números que ya están en la lista'
  },
  'numbers.from-to': 'De {first} a {last}',
  'numbers.more-ranges': {
    one: 'y {count} intervalo más',
    many: 'y {count} de intervalos más',
    other: 'y {count} intervalos más'
  },
  'numbers.more-lines': {
    one: 'y {count} línea más',
    many: 'y {count} de líneas más',
    other: 'y {count} líneas más'
  },
  'numbers.line': 'Línea {line}',
  'numbers.problem.power-of-ten':
    'Una hoja de cálculo convirtió el número en una potencia de diez. Dé a la columna formato de texto y expórtela de nuevo.',
  'numbers.problem.plus-lost': 'Falta el +, que las hojas de cálculo quitan. Escríbalo delante.',
  'numbers.problem.double-zero': 'Escriba + en lugar de 00.',
  'numbers.problem.national': 'Escriba + y el prefijo del país en lugar del 0.',
  'numbers.problem.zero-in-brackets': 'Omita el (0) después del prefijo del país.',
  'numbers.problem.no-country-code': 'Escriba el número con + y el prefijo del país.',
  'numbers.problem.unreadable': 'No es un número de teléfono. Ejemplo: +493023125100',
  'numbers.problem.length': 'Un número tiene de 4 a 15 cifras, y ningún prefijo de país empieza por 0.',
  'numbers.problem.range':
    'El último número debe ser posterior al primero y tener el mismo número de cifras.',
  'numbers.problem.too-many': 'Un intervalo tiene como máximo 100.000 números.',
  'numbers.problem.twice': 'Ya está en la lista; se cuenta una vez.',
  'numbers.by-hand': 'Estos números se agregan a mano en el sistema del fabricante',
  'numbers.by-hand-text':
    'En un sitio con esta conexión, la API no debe agregar, quitar ni activar números. Se planifican aquí y pasan a la guía de pasos.',
  'numbers.plan-limit': 'Para más de 100 números hacen falta varios pedidos de Cisco Calling Plan.',
  'numbers.mobile-limit': 'Una solicitud admite como máximo 20 números móviles; la exportación los reparte.',
  'numbers.add-button': {
    one: 'Agregar {count} número',
    many: 'Agregar {count} de números',
    other: 'Agregar {count} números'
  },
  'readiness.title': 'Configuración de los sitios',
  'readiness.about': 'En el orden de la aplicación de referencia del fabricante.',
  'readiness.step.choose-pstn': 'Elegir la conexión PSTN',
  'readiness.step.add-numbers': 'Agregar números de teléfono',
  'readiness.step.choose-main-number': 'Elegir el número principal',
  'readiness.step.add-users': 'Agregar usuarios',
  'readiness.step.nothing': 'No falta nada',
  'readiness.state.done': 'Hecho',
  'readiness.state.next': 'Siguiente',
  'readiness.state.later': 'Más tarde',
  'readiness.steps-of': 'Pasos de {site}',
  'line.site-added': 'Sitio {site} agregado',
  'line.site-corrected': 'Sitio {site} corregido',
  'line.site-removed': 'Sitio {site} quitado',
  'line.pstn-chosen': 'Conexión PSTN de {site}: {connection}',
  'line.numbers-added': {
    one: '{count} número de teléfono agregado a {site}',
    many: '{count} de números de teléfono agregados a {site}',
    other: '{count} números de teléfono agregados a {site}'
  },
  'line.numbers-removed': {
    one: '{count} número de teléfono quitado de {site}',
    many: '{count} de números de teléfono quitados de {site}',
    other: '{count} números de teléfono quitados de {site}'
  },
  'line.main-number-chosen': 'Número principal de {site}: {number}',
  'line.main-number-cleared': '{site} ya no tiene número principal',
  'line.setup-assist-requested': 'Wholesale Setup Assist solicitado para {site}',
  'line.setup-assist-withdrawn': 'Solicitud de Wholesale Setup Assist para {site} retirada',
  'line.location-recorded': 'ID de la ubicación de {site} registrado',
  'refusal.gone-site': 'Este sitio ya no existe.',
  'refusal.site-name-taken':
    'Otro sitio de esta cuenta se llama {name}. En un archivo CSV, las personas se asignan a un sitio por su nombre. Que por eso deba ser único es nuestra interpretación.',
  'refusal.site-in-use': {
    one: 'En este sitio hay {count} usuario.',
    many: 'En este sitio hay {count} de usuarios.',
    other: 'En este sitio hay {count} usuarios.'
  },
  'refusal.headquarters-stays': 'La sede central permanece mientras exista el cliente.',
  'refusal.no-pstn': 'Un sitio sin conexión PSTN no puede tener números de teléfono.',
  'refusal.main-number-stays': 'El número principal de un sitio no se puede quitar.',
  'refusal.not-a-number-of-the-site': 'El número principal debe ser uno de los números del propio sitio.',
  'refusal.number-assigned': '{value} está asignado a alguien y no se puede quitar.',
  'refusal.number-unfit': '{value} quedaría en dos sitios.',
  'refusal.number-unfit.malformed': '{value} no está en formato E.164.',
  'refusal.number-unfit.twice': '{value} está más de una vez en la lista.',
  'refusal.number-unfit.on-another-site': '{value} es de otro sitio de esta cuenta.',
  'refusal.number-unfit.in-another-account': '{value} es de otra cuenta.',
  'refusal.number-unfit.wrong-country': '{value} no es un número del país del sitio.',
  'remedy.site-name-taken': 'Dé otro nombre al sitio.',
  'remedy.site-in-use': 'Traslade antes a estos usuarios a otro sitio.',
  'remedy.no-pstn': 'Elija una conexión para el sitio, o déjelo sin números.',
  'remedy.main-number-stays': 'Elija antes otro número principal.',
  'remedy.number-assigned': 'Asigne antes otro número a este usuario.',
  'issue.e164': 'Escriba el número con + y el prefijo del país, solo cifras. Ejemplo: +493023125100',
  'issue.number-count': 'A partir de este número no es posible tener tantos números seguidos.',
  'issue.twice': 'Hay algo repetido en la lista.'
};
