/** What leaves Patchbay for Webex: requests, prechecks, the file for Control Hub, and the run-book. */
export const webexExport = {
  'webex-export.about':
    'Archivos que aceptan los sistemas del fabricante. No se envía nada a ningún sitio: los envía o los carga alguien del socio.',
  'webex-export.reading': 'Leyendo sitios y usuarios…',
  'webex-export.contents': 'Contenido',
  'webex-export.file-name': 'Nombre del archivo',
  'webex-export.download': 'Descargar',
  'webex-export.downloaded': 'Guardado como {file}.',
  'webex-export.downloaded-files': {
    one: '{count} archivo guardado: {files}.',
    many: '{count} de archivos guardados: {files}.',
    other: '{count} archivos guardados: {files}.'
  },
  'webex-export.then-hand-over':
    'Cuando se haya enviado o cargado, registre el traspaso. A partir de entonces, Patchbay indica qué cambiaría una actualización.',
  'webex-export.refused': 'Las solicitudes aún no se pueden exportar',
  'webex-export.refused.draft':
    'El cliente aún es un borrador. Complételo y elija «Crear cliente»; después se puede exportar.',
  'webex-export.refused.provisioning-id-missing':
    'La plantilla de incorporación no tiene Provisioning ID. Cree la plantilla en Partner Hub, copie su Provisioning ID e introdúzcalo aquí en la plantilla. La planificación continúa sin él.',
  'webex-export.refused.customer-id-missing':
    'Webex tiene a este cliente, pero su ID del cliente no está registrado. Sin él, las solicitudes crearían al cliente otra vez en lugar de actualizarlo. La API lo indica: pida los clientes con el ID externo del cliente y regístrelo con el estado.',
  'webex-export.refused.findings':
    'Webex rechazaría lo que figura abajo o daría un error más tarde. Corríjalo antes.',
  'webex-export.go-on': 'Continuar con el borrador',
  'webex-export.open-template': 'Abrir la plantilla',
  'webex-export.waits': 'Webex está trabajando en el cliente',
  'webex-export.waits-about':
    'No se incluye la solicitud que lo crea o lo actualiza, para que nada se haga dos veces. Registre el estado cuando Webex haya terminado.',
  'webex-export.removes': 'La actualización quita paquetes en Webex',
  'webex-export.removes-about':
    'Una actualización lleva la lista completa de paquetes. Lo que no figura en ella se quita: {offers}.',
  'webex-export.placeholders': 'Pendiente de rellenar',
  'webex-export.placeholders-about':
    'Lo que Webex asigna más tarde, o nadie ha introducido, figura entre llaves en las solicitudes: {names}. Sustitúyalo antes de enviarlas, o regístrelo aquí y vuelva a exportar.',
  'webex-export.subscriber-ids':
    'El identificador de un usuario que Webex ya conoce se obtiene buscando por la dirección de correo: {request}.',
  'webex-export.by-hand': 'No está en las solicitudes: hay que hacerlo a mano',
  'webex-export.by-hand.create':
    'Cree el cliente en Partner Hub: la API no tiene ningún nombre para sus paquetes.',
  'webex-export.by-hand.update':
    'Actualice el cliente en Partner Hub: la API no tiene nombre para uno de sus paquetes, y una actualización sin él lo quitaría.',
  'webex-export.by-hand.package-without-name': {
    one: '{offer} para {count} usuario: la API no tiene nombre para ello.',
    many: '{offer} para {count} de usuarios: la API no tiene nombre para ello.',
    other: '{offer} para {count} usuarios: la API no tiene nombre para ello.'
  },
  'webex-export.by-hand.add-on': {
    one: '{offer} para {count} usuario. No está documentado cómo se envían juntos el paquete y el complemento.',
    many: '{offer} para {count} de usuarios. No está documentado cómo se envían juntos el paquete y el complemento.',
    other:
      '{offer} para {count} usuarios. No está documentado cómo se envían juntos el paquete y el complemento.'
  },
  'webex-export.by-hand.places': '{offer} para lugares, como un vestíbulo: no lo tiene ningún usuario.',
  'webex-export.by-hand.pstn': 'La conexión PSTN de {site}: la API no puede establecer una de este tipo.',
  'webex-export.by-hand.numbers': {
    one: '{count} número de {site}: con esta conexión PSTN no se deben agregar números a través de la API.',
    many: '{count} de números de {site}: con esta conexión PSTN no se deben agregar números a través de la API.',
    other: '{count} números de {site}: con esta conexión PSTN no se deben agregar números a través de la API.'
  },
  'webex-export.by-hand.administrators': {
    one: 'Roles en Control Hub para {count} usuario.',
    many: 'Roles en Control Hub para {count} de usuarios.',
    other: 'Roles en Control Hub para {count} usuarios.'
  },
  'webex-export.by-hand.changed.package': {
    one: 'Otro paquete para {count} usuario que Webex conoce: la API no tiene ningún nombre para él.',
    many: 'Otro paquete para {count} de usuarios que Webex conoce: la API no tiene ningún nombre para él.',
    other: 'Otro paquete para {count} usuarios que Webex conoce: la API no tiene ningún nombre para él.'
  },
  'webex-export.by-hand.changed.addOns': {
    one: 'Complementos cambiados de {count} usuario que Webex conoce: ajústelos en Control Hub.',
    many: 'Complementos cambiados de {count} de usuarios que Webex conoce: ajústelos en Control Hub.',
    other: 'Complementos cambiados de {count} usuarios que Webex conoce: ajústelos en Control Hub.'
  },
  'webex-export.by-hand.changed.line': {
    one: 'Sitio, número o extensión cambiados de {count} usuario que Webex conoce: ajústelos en Control Hub. La API solo los acepta cuando alguien empieza a hacer llamadas.',
    many: 'Sitio, número o extensión cambiados de {count} de usuarios que Webex conoce: ajústelos en Control Hub. La API solo los acepta cuando alguien empieza a hacer llamadas.',
    other:
      'Sitio, número o extensión cambiados de {count} usuarios que Webex conoce: ajústelos en Control Hub. La API solo los acepta cuando alguien empieza a hacer llamadas.'
  },
  'webex-export.by-hand.changed.roles': {
    one: 'Roles cambiados de {count} usuario que Webex conoce: ajústelos en Control Hub.',
    many: 'Roles cambiados de {count} de usuarios que Webex conoce: ajústelos en Control Hub.',
    other: 'Roles cambiados de {count} usuarios que Webex conoce: ajústelos en Control Hub.'
  },
  'webex-export.left-out': {
    one: 'Se omite {count} usuario por el estado registrado.',
    many: 'Se omiten {count} de usuarios por el estado registrado.',
    other: 'Se omiten {count} usuarios por el estado registrado.'
  },
  'webex-export.preview': 'Vista previa',
  'webex-export.preview-part': {
    one: '{shown} de {count} solicitud, algunas de cada tipo. El archivo las contiene todas.',
    many: '{shown} de {count} de solicitudes, algunas de cada tipo. El archivo las contiene todas.',
    other: '{shown} de {count} solicitudes, algunas de cada tipo. El archivo las contiene todas.'
  },
  'webex-export.preview-rows': {
    one: '{shown} de {count} fila. El archivo las contiene todas.',
    many: '{shown} de {count} de filas. El archivo las contiene todas.',
    other: '{shown} de {count} filas. El archivo las contiene todas.'
  },

  'webex-export.requests': 'Solicitudes a la API (JSON)',
  'webex-export.requests-about':
    'Todas las solicitudes a la API del fabricante, en el orden en que hay que hacerlas: el cliente, sus sitios con PSTN y números, y después sus usuarios.',
  'webex-export.requests-none': 'No hay nada que solicitar.',
  'webex-export.pacing':
    'Envíelas una tras otra, con una pausa de entre 0,2 y 1 segundo, y en lotes pequeños. Si la API responde 429, espere el tiempo que indique.',
  'webex-export.prechecks': 'Comprobaciones previas (JSON)',
  'webex-export.prechecks-about':
    'Pruebas que no cambian nada: si una dirección de correo está en uso en otro lugar y si algo contradice lo que Webex ya sabe.',
  'webex-export.prechecks-short':
    'Sin Provisioning ID se usa la forma corta, que solo comprueba direcciones. Qué claves van juntas es, en parte, nuestra interpretación.',
  'webex-export.prechecks-none':
    'Aún no hay nada que comprobar: la sede central no tiene dirección y no hay ningún usuario planificado.',
  'webex-export.step.create-customer': {
    one: '{count} solicitud que crea el cliente',
    many: '{count} de solicitudes que crean el cliente',
    other: '{count} solicitudes que crean el cliente'
  },
  'webex-export.step.update-customer': {
    one: '{count} actualización del cliente',
    many: '{count} de actualizaciones del cliente',
    other: '{count} actualizaciones del cliente'
  },
  'webex-export.step.await-customer': {
    one: '{count} consulta de su estado',
    many: '{count} de consultas de su estado',
    other: '{count} consultas de su estado'
  },
  'webex-export.step.add-location': {
    one: '{count} ubicación más',
    many: '{count} de ubicaciones más',
    other: '{count} ubicaciones más'
  },
  'webex-export.step.connect-pstn': {
    one: '{count} conexión PSTN',
    many: '{count} de conexiones PSTN',
    other: '{count} conexiones PSTN'
  },
  'webex-export.step.check-numbers': {
    one: '{count} comprobación de números',
    many: '{count} de comprobaciones de números',
    other: '{count} comprobaciones de números'
  },
  'webex-export.step.add-numbers': {
    one: '{count} solicitud que agrega números',
    many: '{count} de solicitudes que agregan números',
    other: '{count} solicitudes que agregan números'
  },
  'webex-export.step.set-main-number': {
    one: '{count} número principal',
    many: '{count} de números principales',
    other: '{count} números principales'
  },
  'webex-export.step.check-extensions': {
    one: '{count} comprobación de extensiones',
    many: '{count} de comprobaciones de extensiones',
    other: '{count} comprobaciones de extensiones'
  },
  'webex-export.step.add-subscriber': {
    one: '{count} usuario',
    many: '{count} de usuarios',
    other: '{count} usuarios'
  },
  'webex-export.step.update-subscriber': {
    one: '{count} cambio de un usuario',
    many: '{count} de cambios de usuarios',
    other: '{count} cambios de usuarios'
  },
  'webex-export.step.assign-tags': {
    one: '{count} asignación de etiquetas',
    many: '{count} de asignaciones de etiquetas',
    other: '{count} asignaciones de etiquetas'
  },
  'webex-export.step.check-customer': {
    one: '{count} comprobación del cliente',
    many: '{count} de comprobaciones del cliente',
    other: '{count} comprobaciones del cliente'
  },
  'webex-export.step.check-subscriber': {
    one: '{count} comprobación de un usuario',
    many: '{count} de comprobaciones de usuarios',
    other: '{count} comprobaciones de usuarios'
  },

  'webex-export.csv': 'CSV de Control Hub',
  'webex-export.csv-about':
    'Los usuarios planificados y los cambiados desde que Webex los conoce, para la importación masiva en Control Hub. Los números conservan el signo más y los ceros iniciales.',
  'webex-export.csv-none':
    'No hay ningún usuario planificado ni cambiado desde que Webex lo conoce, así que el archivo estaría vacío.',
  'webex-export.csv-rows': {
    one: '{count} usuario',
    many: '{count} de usuarios',
    other: '{count} usuarios'
  },
  'webex-export.csv-files': {
    one: 'En {count} archivo de {most} filas como máximo',
    many: 'En {count} de archivos de {most} filas como máximo cada uno; Control Hub los acepta de uno en uno',
    other: 'En {count} archivos de {most} filas como máximo cada uno; Control Hub los acepta de uno en uno'
  },
  'webex-export.csv-columns': 'Columnas',
  'webex-export.csv-minimal':
    'Solo columnas cuyos nombres están confirmados. Ninguna indica qué paquete tiene cada persona: asigne los paquetes en Control Hub o abra un archivo que Control Hub haya exportado para esta organización.',
  'webex-export.csv-mapped': {
    one: 'Como en el archivo exportado de esta organización: {count} columna, sin quitar ni mover ninguna.',
    many: 'Como en el archivo exportado de esta organización: {count} de columnas, sin quitar ni mover ninguna.',
    other: 'Como en el archivo exportado de esta organización: {count} columnas, sin quitar ni mover ninguna.'
  },
  'webex-export.csv-drop': 'Abrir un archivo exportado de Control Hub',
  'webex-export.csv-drop-hint':
    'Solo se lee la primera fila, que se recuerda para este cliente. Control Hub recomienda una exportación nueva cada vez.',
  'webex-export.csv-problem.empty': 'El archivo está vacío.',
  'webex-export.csv-problem.not-csv':
    'No es un CSV, sino otro tipo de archivo, por ejemplo un libro de cálculo. Exporte primero la tabla como CSV.',
  'webex-export.csv-problem.unclosed-quote':
    'En la primera fila hay unas comillas que se abren y no se cierran.',
  'webex-export.csv-problem.no-id-column':
    'Ninguna columna se llama «User ID/Email (Required)». Abra un archivo que Control Hub haya exportado para esta organización.',
  'webex-export.csv-problem.too-large':
    'La primera fila tiene demasiadas columnas o nombres demasiado largos.',
  'webex-export.csv-mapping': 'Qué columna corresponde a cada paquete',
  'webex-export.csv-mapping-about':
    'La columna lleva TRUE para quienes tienen el paquete y FALSE para todos los demás.',
  'webex-export.csv-mapping-of': 'Columna de {offer}',
  'webex-export.csv-no-column': 'Ninguna columna',
  'webex-export.csv-suggested':
    'Propuesta por el parecido de los nombres; no se recuerda nada hasta que usted lo indique.',
  'webex-export.csv-keep': 'Recordar esta correspondencia',
  'webex-export.csv-change': 'Cambiar la correspondencia',
  'webex-export.csv-forget': 'Usar solo las columnas mínimas',
  'webex-export.csv-cancel': 'Cancelar',
  'webex-export.csv.suspended-column': {
    one: 'Control Hub rechaza un archivo que tenga la columna de un servicio suspendido: {columns}. Exporte un archivo nuevo cuando el servicio vuelva a estar activo, o quite allí la suscripción.',
    many: 'Control Hub rechaza un archivo que tenga columnas de servicios suspendidos: {columns}. Exporte un archivo nuevo cuando los servicios vuelvan a estar activos, o quite allí las suscripciones.',
    other:
      'Control Hub rechaza un archivo que tenga columnas de servicios suspendidos: {columns}. Exporte un archivo nuevo cuando los servicios vuelvan a estar activos, o quite allí las suscripciones.'
  },
  'webex-export.csv.old-column':
    'Customer Experience Essentials se llama Customer Assist desde mayo de 2025. Los archivos con el nombre antiguo pueden dar error: {columns}. Exporte un archivo nuevo.',
  'webex-export.csv.column-missing':
    'El archivo no tiene ninguna columna para: {columns}. Lo que iría en ella se omite.',
  'webex-export.csv.offer-without-column':
    'Ninguna columna corresponde a {offers}. El archivo no lo asigna a nadie.',
  'webex-export.csv.preferred-site': {
    one: 'Rellene «Preferred Webex Site» para {count} usuario con reuniones. Si queda vacío no hay ningún error, pero más tarde habrá problemas con el sitio de Webex.',
    many: 'Rellene «Preferred Webex Site» para {count} de usuarios con reuniones. Si queda vacío no hay ningún error, pero más tarde habrá problemas con el sitio de Webex.',
    other:
      'Rellene «Preferred Webex Site» para {count} usuarios con reuniones. Si queda vacío no hay ningún error, pero más tarde habrá problemas con el sitio de Webex.'
  },
  'webex-export.csv.services-go': {
    one: '{count} usuario pierde un paquete o complemento. Para ello elija «Add and remove services» en Control Hub: retira además todo lo demás que indique FALSE.',
    many: '{count} de usuarios pierden un paquete o complemento. Para ello elija «Add and remove services» en Control Hub: retira además todo lo demás que indique FALSE.',
    other:
      '{count} usuarios pierden un paquete o complemento. Para ello elija «Add and remove services» en Control Hub: retira además todo lo demás que indique FALSE.'
  },
  'webex-export.csv.location-changed': {
    one: '{count} usuario con llamadas está ahora en otro sitio. Un archivo no puede trasladar a nadie: hágalo en Control Hub antes de cargarlo.',
    many: '{count} de usuarios con llamadas están ahora en otro sitio. Un archivo no puede trasladar a nadie: hágalo en Control Hub antes de cargarlo.',
    other:
      '{count} usuarios con llamadas están ahora en otro sitio. Un archivo no puede trasladar a nadie: hágalo en Control Hub antes de cargarlo.'
  },
  'webex-export.csv.line-emptied': {
    one: '{count} usuario deja un número o una extensión. Una celda vacía no cambia nada: quítelo en Control Hub.',
    many: '{count} de usuarios dejan un número o una extensión. Una celda vacía no cambia nada: quítelo en Control Hub.',
    other:
      '{count} usuarios dejan un número o una extensión. Una celda vacía no cambia nada: quítelo en Control Hub.'
  },
  'webex-export.csv.defused': {
    one: 'El nombre de {count} usuario, o el de su sitio, parece una fórmula y lleva un apóstrofo delante.',
    many: 'Los nombres de {count} de usuarios, o los de sus sitios, parecen fórmulas y llevan un apóstrofo delante.',
    other:
      'Los nombres de {count} usuarios, o los de sus sitios, parecen fórmulas y llevan un apóstrofo delante.'
  },
  'webex-export.csv-mode':
    'En Control Hub, elija «Add services only for new users» (agregar servicios solo a usuarios nuevos). «Add and remove services» retira además todo lo que indique FALSE.',

  'webex-run-book.title': 'Guía de pasos de Webex: {account}',
  'webex-run-book.about':
    'Lo que hace alguien en Partner Hub y Control Hub, en el orden de la aplicación de referencia del fabricante. No se ha enviado nada a Webex.',
  'webex-run-book.rule': 'Por qué, regla {id}: {reason}',
  'webex-run-book.rule-ours': 'Por qué, regla {id}, nuestra interpretación: {reason}',
  'webex-run-book.section.before': 'Antes de empezar',
  'webex-run-book.section.template': 'La plantilla de incorporación',
  'webex-run-book.section.customer': 'El cliente',
  'webex-run-book.section.sites': 'Sitios, PSTN y números',
  'webex-run-book.section.people': 'Personas',
  'webex-run-book.section.after': 'Traspaso y devolución de datos',
  'webex-run-book.none.template': 'Aún no se ha elegido ninguna plantilla.',
  'webex-run-book.none.sites': 'Ningún paquete permite llamadas, así que no se configura ningún sitio.',
  'webex-run-book.none.people': 'No hay ningún usuario planificado.',
  'webex-run-book.partner-role': 'Comprobar sus roles en Partner Hub',
  'webex-run-book.partner-role-note':
    'Para crear clientes y plantillas hacen falta ambos: administrador completo del socio y administrador de Webex for Wholesale. Se asignan en Administración, roles de administrador, administración de Wholesale.',
  'webex-run-book.partner-role-check': 'En «Clientes» se ven las plantillas de incorporación.',
  'webex-run-book.tac-case':
    'Abrir un caso en Cisco TAC para iniciar sesión con el proveedor de identidad del socio',
  'webex-run-book.tac-saml':
    'El TAC necesita los metadatos del proveedor de identidad SAML y entrega a cambio los de Webex.',
  'webex-run-book.tac-oidc':
    'El TAC necesita: el nombre del proveedor de identidad; el ID de cliente de OAuth; los ámbitos, entre ellos openid y email; el extremo de detección, o los de autorización y de token; el ID de la organización del socio.',
  'webex-run-book.tac-secret':
    'Secreto de cliente: quien administra el proveedor de identidad lo entrega directamente al TAC. No está en este archivo.',
  'webex-run-book.tac-check': 'El TAC ha confirmado que la relación de confianza está configurada.',
  'webex-run-book.attach': 'Preparar la vinculación de la organización existente',
  'webex-run-book.attach-approval':
    'Debe aprobarlo un administrador de la organización. Avísele antes y acuerde cuándo.',
  'webex-run-book.attach-automatic':
    'Se vincula sin preguntar a nadie. Avise antes al cliente de todos modos.',
  'webex-run-book.attach-simpler':
    'Más sencillo, pero no necesario: el cliente agrega antes al socio como administrador completo externo.',
  'webex-run-book.attach-check':
    'El ID de la organización es el que figura en la página «Cuenta» de su Control Hub.',
  'webex-run-book.connection-ids': 'Averiguar los identificadores de las conexiones PSTN',
  'webex-run-book.connection-ids-note':
    'La API pide el identificador del proveedor, o el del enlace troncal o grupo de rutas. Falta para: {sites}.',
  'webex-run-book.create-template': 'Crear la plantilla de incorporación',
  'webex-run-book.create-template-before': 'En Partner Hub, abra «Clientes», «Plantillas de incorporación».',
  'webex-run-book.create-template-check':
    'La plantilla figura en la lista y su Provisioning ID se puede copiar.',
  'webex-run-book.open-template': 'Comparar la plantilla de incorporación {template}',
  'webex-run-book.open-template-check': 'El Provisioning ID es el que figura aquí.',
  'webex-run-book.pstn-in-template':
    'En la plantilla hay un proveedor elegido. El fabricante lo desaconseja; es preferible elegir la PSTN en cada sitio.',
  'webex-run-book.create-customer': 'Crear el cliente de Wholesale',
  'webex-run-book.create-customer-before':
    'En Partner Hub, abra «Clientes» y elija «Acciones», «Crear cliente de Wholesale». O envíe las solicitudes a la API.',
  'webex-run-book.update-customer': 'Actualizar el cliente',
  'webex-run-book.update-customer-before':
    'En Partner Hub, abra el cliente. O envíe las solicitudes a la API.',
  'webex-run-book.pacing-ours': 'Las pausas y los lotes de las solicitudes son nuestra interpretación.',
  'webex-run-book.only-partner-hub':
    'Solo en Partner Hub: la API no tiene nombre para uno de los paquetes, y una actualización sin él lo quitaría.',
  'webex-run-book.no-limit': '{offer}, sin límite',
  'webex-run-book.offer-quantity': '{offer} × {quantity}',
  'webex-run-book.removed': 'Con esto se quita en Webex: {offers}.',
  'webex-run-book.create-customer-check': 'El cliente figura en «Clientes».',
  'webex-run-book.update-customer-check': 'Los paquetes son exactamente estos.',
  'webex-run-book.confirm': 'Marque que el cliente se encuentra en una ubicación admitida por Cisco Webex.',
  'webex-run-book.confirm-missing':
    'Aquí nadie ha confirmado que la sede central esté en una ubicación admitida.',
  'webex-run-book.await-customer': 'Esperar a que el cliente esté aprovisionado',
  'webex-run-book.await-customer-note':
    'Tarda hasta unos cinco minutos. Consulte el estado una y otra vez; deténgase si indica «Error» o «Aprovisionado con errores».',
  'webex-run-book.await-customer-check': 'El estado es «Aprovisionado».',
  'webex-run-book.verify-access': 'Comprobar que puede administrar la organización nueva',
  'webex-run-book.verify-access-check': 'El Control Hub del cliente se abre y muestra la sede central.',
  'webex-run-book.tags': 'Asignar las etiquetas',
  'webex-run-book.add-location': 'Agregar el sitio {site}',
  'webex-run-book.add-location-check': 'El sitio figura en «Ubicaciones» y está habilitado para llamadas.',
  'webex-run-book.connect-pstn': 'Elegir la conexión PSTN de {site}',
  'webex-run-book.connect-pstn-none':
    'Aquí aún no se ha elegido ninguna. Sin ella no se pueden agregar números.',
  'webex-run-book.connect-pstn-by-hand':
    'Solo en Control Hub: la API no puede establecer una conexión de este tipo.',
  'webex-run-book.connect-pstn-check': 'La conexión se muestra en el sitio.',
  'webex-run-book.route-type.trunk': 'Enlace troncal',
  'webex-run-book.route-type.route-group': 'Grupo de rutas',
  'webex-run-book.identifier': 'Identificador',
  'webex-run-book.add-numbers': {
    one: 'Agregar {count} número a {site}',
    many: 'Agregar {count} de números a {site}',
    other: 'Agregar {count} números a {site}'
  },
  'webex-run-book.add-numbers-by-hand':
    'En Control Hub o en el sistema del proveedor, nunca a través de la API: eso daña los datos de allí.',
  'webex-run-book.add-numbers-check':
    'Todos figuran en la lista y están activos, salvo los móviles que aún no se han asignado.',
  'webex-run-book.choose-main-number': 'Elegir el número principal de {site}',
  'webex-run-book.choose-main-number-check': 'El número principal se muestra en el sitio.',
  'webex-run-book.setup-assist': 'Enviar la solicitud de Wholesale Setup Assist de {site}',
  'webex-run-book.setup-assist-note':
    'Tiene un coste. Express o Standard se elige según el número de usuarios del sitio.',
  'webex-run-book.contact-name': 'Contacto',
  'webex-run-book.contact-email': 'Correo del contacto',
  'webex-run-book.note': 'Nota',
  'webex-run-book.add-users': {
    one: 'Agregar {count} usuario',
    many: 'Agregar {count} de usuarios',
    other: 'Agregar {count} usuarios'
  },
  'webex-run-book.add-users-batches': {
    one: 'A mano: «Configurar cliente», «Agregar usuarios», 25 a la vez como máximo: {count} lote.',
    many: 'A mano: «Configurar cliente», «Agregar usuarios», 25 a la vez como máximo: {count} de lotes.',
    other: 'A mano: «Configurar cliente», «Agregar usuarios», 25 a la vez como máximo: {count} lotes.'
  },
  'webex-run-book.add-users-csv': 'O todos a la vez, con el CSV de Control Hub.',
  'webex-run-book.add-users-api':
    'O con las solicitudes a la API, con una pausa de entre 0,2 y 1 segundo, y en lotes pequeños.',
  'webex-run-book.add-users-unnamed': '{offers}: a mano, porque la API no tiene nombre para ello.',
  'webex-run-book.add-users-meetings':
    'Con el CSV, rellene «Preferred Webex Site» para todos los que tengan reuniones; si queda vacío no hay ningún error, pero más tarde habrá problemas.',
  'webex-run-book.add-users-check':
    'Todos figuran en la lista con su paquete, y con número o extensión si tienen llamadas.',
  'webex-run-book.administrators': 'Asignar sus roles a los administradores del cliente',
  'webex-run-book.administrators-level':
    'Cada uno necesita un paquete del nivel con el que se creó el cliente: {offers}. El paquete de un administrador completo nunca se cambia por uno inferior.',
  'webex-run-book.administrators-check': 'Cada uno tiene su rol y un paquete de ese nivel.',
  'webex-run-book.add-on': {
    one: 'Asignar {offer} a {count} usuario',
    many: 'Asignar {offer} a {count} de usuarios',
    other: 'Asignar {offer} a {count} usuarios'
  },
  'webex-run-book.add-on-note':
    'A mano en Control Hub: no está documentado cómo se envían juntos el paquete y el complemento.',
  'webex-run-book.update-users': {
    one: 'Comunicar a Webex lo que cambió de {count} usuario',
    many: 'Comunicar a Webex lo que cambió de {count} de usuarios',
    other: 'Comunicar a Webex lo que cambió de {count} usuarios'
  },
  'webex-run-book.update-users-list': 'Como deben quedar',
  'webex-run-book.update-users-api': {
    one: 'Las solicitudes de la API llevan el paquete de {count} de ellos, y la línea de quien empieza a hacer llamadas; lo demás se ajusta a mano en Control Hub.',
    many: 'Las solicitudes de la API llevan los paquetes de {count} de ellos, y la línea de quien empieza a hacer llamadas; lo demás se ajusta a mano en Control Hub.',
    other:
      'Las solicitudes de la API llevan los paquetes de {count} de ellos, y la línea de quien empieza a hacer llamadas; lo demás se ajusta a mano en Control Hub.'
  },
  'webex-run-book.update-users-by-hand': 'Todo se ajusta a mano en Control Hub: la API no lo acepta.',
  'webex-run-book.update-users-check':
    'Control Hub muestra a todos como figuran aquí; después se vuelve a registrar el estado en Patchbay.',
  'webex-run-book.no-add-ons': 'sin complementos',
  'webex-run-book.no-roles': 'sin roles de administrador',
  'webex-run-book.no-line': 'sin número ni extensión',
  'webex-run-book.places': 'Configurar los lugares que usan {offer}',
  'webex-run-book.places-note':
    'En Control Hub, un vestíbulo, una puerta o similar son espacios de trabajo (workspaces), no usuarios.',
  'webex-run-book.restricted-on':
    'Informar al cliente de que el modo de administrador restringido está activado',
  'webex-run-book.restricted-off': 'Desactivar el modo de administrador restringido',
  'webex-run-book.restricted-taken': 'Los administradores del cliente no pueden:',
  'webex-run-book.restricted-stays':
    'El nombre, los apellidos y el nombre para mostrar siguen siendo editables. El socio puede desactivar el modo.',
  'webex-run-book.restricted-off-note':
    'Los administradores del cliente pueden entonces agregar usuarios y cambiar paquetes y servicios.',
  'webex-run-book.restricted-off-check': 'El modo está desactivado para este cliente.',
  'webex-run-book.record-back': 'Anotar estos datos y devolverlos',
  'webex-run-book.report-back': 'Informar del resultado',
  'webex-run-book.location-id-of': 'ID de la ubicación de {site}',
  'webex-run-book.record-back-none': 'Todos los identificadores ya están registrados aquí.',
  'webex-run-book.record-back-check':
    'El estado y los identificadores están registrados en Patchbay, o enviados a quien hizo esta guía de pasos, con el número de cada paso en que algo se veía distinto.'
};
