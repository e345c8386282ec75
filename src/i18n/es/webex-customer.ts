/** What an account has at Webex: the customer, the wizard that creates it, and what happened to it. */
export const webexCustomer = {
  'webex-customer.sections': 'Secciones de Webex',
  'webex-customer.none-title': 'Esta cuenta aún no tiene Webex',
  'webex-customer.none-about':
    'Webex for Wholesale ofrece a las personas de esta cuenta llamadas, reuniones y mensajería desde la nube. Patchbay planifica aquí el cliente, indica cada error de antemano y escribe lo que aceptan Partner Hub y su API. No se envía nada a Webex.',
  'webex-customer.none-known':
    'Lo que la cuenta ya sabe (nombre, país, dirección, referencia) aparece ya rellenado.',
  'webex-customer.no-template-title': 'Cree antes una plantilla de incorporación',
  'webex-customer.no-template-about':
    'Un cliente de Wholesale se crea a partir de una plantilla de incorporación, y aún no se ha enviado ninguna.',
  'webex-customer.templates': 'Todas las plantillas',
  'webex-customer.none-readonly': 'Su socio puede agregar Webex a esta cuenta.',
  'webex-customer.draft-title': 'El cliente está en preparación',
  'webex-customer.draft-about':
    'Todo lo introducido hasta ahora está guardado. Continúe donde lo dejó cuando quiera.',
  'webex-customer.draft-missing': 'Aún falta',
  'webex-customer.draft-complete': 'No falta nada. El cliente se puede crear.',
  'webex-customer.continue': 'Continuar',
  'webex-customer.status': 'Estado',
  'webex-customer.status-about.draft': 'Se está preparando aquí. Webex no sabe nada de este cliente.',
  'webex-customer.status-about.ready':
    'Está todo lo que pide Webex. Se puede seguir planificando y traspasar; Webex aún no sabe nada de este cliente.',
  'webex-customer.status-about.handed-over':
    'Lo planificado se traspasó. Lo que se cambie ahora es una actualización para el próximo traspaso.',
  'webex-customer.status-about.provisioning':
    'Webex está configurando el cliente. Aquí no se modifica nada hasta que termine.',
  'webex-customer.status-about.provisioned':
    'El cliente existe en Webex. Lo que se cambie ahora es una actualización para el próximo traspaso.',
  'webex-customer.status-about.provisioned_with_errors':
    'El cliente existe en Webex, pero algo no funcionó. Lo que se cambie ahora es una actualización para el próximo traspaso.',
  'webex-customer.status-about.updating':
    'Webex está aplicando una actualización. Aquí no se modifica nada hasta que termine.',
  'webex-customer.status-about.deleting': 'Webex está eliminando el cliente. Aquí no se modifica nada.',
  'webex-customer.status-about.error':
    'Webex no pudo crear el cliente. Corrija lo que indica el error y traspáselo de nuevo.',
  'webex-customer.status-about.pending_rpl_review':
    'Webex coteja al cliente con listas de partes restringidas. Aquí no se modifica nada hasta que termine.',
  'webex-customer.status-ours':
    'Borrador, Listo y Traspasado son estados propios de Patchbay; son anteriores a lo que comunica Webex.',
  'webex-customer.hand-over': 'Registrar el traspaso',
  'webex-customer.hand-over-title': '¿Registrar que el cliente se traspasó?',
  'webex-customer.hand-over-about':
    'Hágalo después de enviar la exportación o de introducir el cliente en Partner Hub. A partir de entonces, Patchbay indica qué cambiaría una actualización.',
  'webex-customer.hand-over-blocked': {
    one: 'Aún hay {count} observación que lo impide. Aun así se puede registrar, porque refleja lo que usted hizo.',
    many: 'Aún hay {count} de observaciones que lo impiden. Aun así se puede registrar, porque refleja lo que usted hizo.',
    other:
      'Aún hay {count} observaciones que lo impiden. Aun así se puede registrar, porque refleja lo que usted hizo.'
  },
  'webex-customer.record-status': 'Registrar el estado',
  'webex-customer.record-status-about':
    'Anote lo que dice Partner Hub o la API. Patchbay nunca deduce un estado por su cuenta.',
  'webex-customer.errors': 'Errores que comunicó Webex',
  'webex-customer.errors-hint': 'Códigos y descripciones, tal como llegaron.',
  'webex-customer.customer-id-hint':
    'La última parte de la dirección con la que respondió la API. Las actualizaciones lo necesitan.',
  'webex-customer.organisation-id-hint':
    'En la página «Cuenta» de Control Hub, cuando el cliente esté aprovisionado.',
  'webex-customer.recorded': 'Datos registrados de Webex',
  'webex-customer.not-recorded': 'Aún sin registrar',
  'webex-customer.information': 'Cliente',
  'webex-customer.template': 'Plantilla de incorporación',
  'webex-customer.not-chosen': 'Aún sin elegir',
  'webex-customer.not-given': 'Sin indicar',
  'webex-customer.region-unknown': 'Sin entrada para este país',
  'webex-customer.region-about': 'Webex elige la región de una organización nueva según el país del cliente.',
  'webex-customer.region-any':
    'Un socio puede crear clientes en todas las regiones en las que se ofrece Webex, esté donde esté el propio socio.',
  'webex-customer.confirmed': 'Ubicación admitida',
  'webex-customer.confirmed-by':
    'Confirmada: {who}, {when}. Patchbay no tiene ninguna lista de ubicaciones admitidas y no lo comprobó.',
  'webex-customer.not-confirmed': 'Aún no lo ha confirmado nadie.',
  'webex-customer.organisation': 'Organización',
  'webex-customer.organisation-new': 'Una organización nueva',
  'webex-customer.organisation-existing': 'Se vincula una organización existente',
  'webex-customer.partner-itself': 'Ninguno: el proveedor es el propio socio',
  'webex-customer.assigned': 'Asignados',
  'webex-customer.left': 'Disponibles',
  'webex-customer.unnamed': 'Sin nombre en la API',
  'webex-customer.unnamed-about':
    'Partner Hub tiene este paquete, pero no se conoce su nombre en la API. Se puede planificar, pero no exportar para la API.',
  'webex-customer.created-with': 'Nivel de los administradores',
  'webex-customer.created-with-about':
    'Los paquetes con los que se creó el cliente. Sus administradores deben tener uno de ellos.',
  'webex-customer.update-title': 'La próxima actualización',
  'webex-customer.update-about':
    'Una actualización envía la lista completa. Lo que no figura en ella se quita en Webex.',
  'webex-customer.update-added': 'Se agrega: {offers}',
  'webex-customer.update-removed': 'Se quita en Webex: {offers}',
  'webex-customer.update-none': 'Los paquetes están como se traspasaron.',
  'webex-customer.restricted-about':
    'Mientras está activado, los administradores del propio cliente pueden hacer menos en Control Hub. Webex lo activa para cada cliente nuevo; el socio lo desactiva en Partner Hub.',
  'webex-customer.restricted-off-title': '¿Desactivar el modo de administrador restringido?',
  'webex-customer.restricted-on-title': '¿Activar el modo de administrador restringido?',
  'webex-customer.restricted-off-about':
    'Los administradores del propio cliente podrían entonces hacer todo esto en Control Hub:',
  'webex-customer.restricted-on-about':
    'Los administradores del propio cliente ya no podrían entonces hacer esto en Control Hub:',
  'webex-customer.restricted-stays': 'Como hasta ahora, pueden:',
  'webex-customer.restricted-elsewhere': 'Aquí solo se registra; el modo en sí se cambia en Partner Hub.',
  'webex-customer.restricted-switch-off': 'Desactivar',
  'webex-customer.restricted-switch-on': 'Activar',
  'webex-customer.abilities': 'Qué pueden hacer los administradores del cliente en Control Hub',
  'webex-customer.possible': 'Posible',
  'webex-customer.not-possible': 'No es posible',
  'webex-customer.readiness': 'Preparación',
  'webex-customer.findings': 'Observaciones',
  'webex-customer.findings-none': 'Nada lo impide.',
  'webex-customer.findings-loading': 'Comprobando todo…',
  'webex-customer.edit-information': 'Editar la información del cliente',
  'webex-customer.edit-headquarters': 'Editar la ubicación de la sede central',
  'webex-customer.site-name': 'Nombre',
  'webex-customer.edit-packages': 'Editar los paquetes y complementos',
  'webex-customer.remove': 'Quitar Webex de esta cuenta',
  'webex-customer.remove-about':
    'Quita de Patchbay el cliente con sus sitios, números y usuarios. En Webex no ocurre nada.',
  'webex-customer.remove-title': '¿Quitar Webex de {account}?',
  'webex-customer.remove-goes': 'También se quita:',
  'webex-customer.remove-sites': {
    one: '{count} sitio con sus números de teléfono',
    many: '{count} de sitios con sus números de teléfono',
    other: '{count} sitios con sus números de teléfono'
  },
  'webex-customer.remove-users': {
    one: 'El paquete de Webex de {count} persona; la persona se queda en la cuenta',
    many: 'Los paquetes de Webex de {count} de personas; las personas se quedan en la cuenta',
    other: 'Los paquetes de Webex de {count} personas; las personas se quedan en la cuenta'
  },
  'webex-customer.remove-vendor': 'En Webex no se quita nada. Hágalo en Partner Hub.',
  'webex-customer.remove-undo': 'Aquí se puede deshacer.',
  'webex-customer.at-glance-none': 'No agregado',
  'webex-customer.at-glance-users': {
    one: '{count} usuario',
    many: '{count} de usuarios',
    other: '{count} usuarios'
  },
  'webex-customer.at-glance-show': 'Mostrar Webex',

  'webex-wizard.title': 'Crear cliente de Wholesale',
  'webex-wizard.edit-title': 'Editar el cliente de Webex',
  'webex-wizard.leave': 'Guardar y salir',
  'webex-wizard.information-about': 'Quién es el cliente en Webex y con qué plantilla se crea.',
  'webex-wizard.packages-about':
    'Lo que el cliente puede asignar a sus personas y lugares, y cuánto de cada cosa como máximo.',
  'webex-wizard.headquarters-about':
    'La primera ubicación, que se crea junto con el cliente. Las llamadas la requieren completa; sin llamadas, basta la dirección.',
  'webex-wizard.summary-about': 'Todo tal como se traspasará. Al crear el cliente no se envía nada a Webex.',
  'webex-wizard.from-account': 'De la cuenta.',
  'webex-wizard.from-contact': 'De los contactos de soporte de la cuenta.',
  'webex-wizard.site-from-account':
    'Rellenado con los datos de la cuenta: {fields}. Cambie lo que aquí sea distinto.',
  'webex-wizard.template-empty': 'Ninguna plantilla enviada coincide.',
  'webex-wizard.template-hint': 'Solo se pueden usar plantillas enviadas.',
  'webex-wizard.no-provisioning-id':
    'Esta plantilla aún no tiene Provisioning ID. El cliente se puede planificar; solo la exportación para la API tiene que esperarlo.',
  'webex-wizard.company-name-hint': 'Webex no acepta el signo de porcentaje.',
  'webex-wizard.admin-email-hint':
    'El primer administrador. La dirección no debe pertenecer a otra organización de Webex.',
  'webex-wizard.external-id-hint':
    'Su propia clave para este cliente. Figura en los archivos de facturación.',
  'webex-wizard.external-id-taken': 'El cliente {account} ya tiene este ID externo del cliente.',
  'webex-wizard.language-hint': 'El idioma de la organización.',
  'webex-wizard.country-region': 'Región prevista para sus datos: {region}.',
  'webex-wizard.organisation-new-about': 'Webex crea una organización para este cliente.',
  'webex-wizard.organisation-existing-about':
    'El cliente tiene una organización de Webex. Responda a cuatro preguntas para ver qué implica vincularla.',
  'webex-wizard.more': 'Subsocio y etiquetas',
  'webex-wizard.sub-partner-hint': 'Solo si el proveedor de este cliente es un subsocio.',
  'webex-wizard.tags-hint': 'Hasta cinco, separadas por comas, de 25 caracteres como máximo cada una.',
  'webex-wizard.tags-wrong': 'Como máximo cinco etiquetas, de 25 caracteres como máximo cada una.',
  'webex-wizard.confirm-about':
    'Marque la casilla solo si la sede central está en una ubicación que admite Webex. Se registran su nombre y la hora; Patchbay no lo comprueba.',
  'webex-wizard.confirm-blocked': 'Sin esta confirmación no se puede continuar.',
  'webex-wizard.packages': 'Paquetes',
  'webex-wizard.quantity-of': 'Cantidad de {offer}',
  'webex-wizard.quantity-not-sent': 'La API no admite un límite para esto; solo cuenta aquí.',
  'webex-wizard.no-limit-reading': 'Sin una cantidad se puede asignar sin límite; el fabricante no lo dice.',
  'webex-wizard.package-missing': 'Elija al menos un paquete.',
  'webex-wizard.base-missing': '{addOn} necesita uno de estos paquetes: {bases}.',
  'webex-wizard.in-use': {
    one: 'Lo tiene {count} persona. Asígnele otro paquete antes de omitirlo.',
    many: 'Lo tienen {count} de personas. Asígneles otro paquete antes de omitirlo.',
    other: 'Lo tienen {count} personas. Asígneles otro paquete antes de omitirlo.'
  },
  'webex-wizard.quantity-below': {
    one: 'Lo tiene {count} persona. La cantidad no puede ser menor.',
    many: 'Lo tienen {count} de personas. La cantidad no puede ser menor.',
    other: 'Lo tienen {count} personas. La cantidad no puede ser menor.'
  },
  'webex-wizard.removal':
    'Una actualización siempre envía la lista completa. Si lo omite, se quita en Webex.',
  'webex-wizard.for-places': 'Para lugares, como un vestíbulo, no para personas.',
  'webex-wizard.for-organisation': 'Para toda la organización.',
  'webex-wizard.with-calling': 'Llamadas',
  'webex-wizard.with-meetings': 'Reuniones',
  'webex-wizard.missing-title': 'Falta para poder crear el cliente',
  'webex-wizard.complete': 'No falta nada.',
  'webex-wizard.not-found': 'Este paso no existe.',

  'attach.title': 'La organización existente',
  'attach.organisation-id-hint': 'En la página «Cuenta» del Control Hub del cliente.',
  'attach.users': '¿Cuántos usuarios tiene?',
  'attach.under-100': 'Menos de 100',
  'attach.from-100': '100 o más',
  'attach.verified-domain': 'Tiene un dominio de correo verificado',
  'attach.claimed-domain': 'Tiene un dominio reclamado',
  'attach.active-licences': 'Tiene licencias que no están suspendidas ni canceladas',
  'attach.expected': 'Qué implica vincularla',
  'attach.outcome-needs-approval':
    'Tiene que aprobarlo un administrador de la organización. Pregunte al cliente antes de traspasarlo.',
  'attach.outcome-provisioning-admin':
    'Puede vincularse por sí sola, sin aviso. Usted pasa a ser administrador de aprovisionamiento, que ve poco de la organización.',
  'attach.outcome-full-admin':
    'Puede vincularse por sí sola, sin aviso. Usted pasa a ser administrador completo de la organización.',
  'attach.template-invites-off':
    'La plantilla no permite los correos de invitación al administrador al vincular organizaciones, así que no está preparada. Active el ajuste en la plantilla.',
  'attach.template-prepared': 'La plantilla está preparada para vincular.',
  'attach.template-keeps-authentication':
    'La organización conserva su propia forma de iniciar sesión, para que nadie pierda el acceso. La de la plantilla solo vale para organizaciones nuevas.',
  'attach.template-none': 'Elija una plantilla para ver si está preparada para vincular.',
  'attach.advice':
    'Es más sencillo si el cliente lo agrega antes a usted como administrador completo externo. Es opcional.',

  'webex-finding.template-missing': 'No se ha elegido ninguna plantilla de incorporación enviada.',
  'webex-finding.information-missing': 'En la información del cliente falta: {fields}.',
  'webex-finding.not-confirmed': 'Nadie ha confirmado que la sede central está en una ubicación admitida.',
  'webex-finding.package-missing': 'No se ha elegido ningún paquete.',
  'webex-finding.headquarters-missing': 'A la sede central le falta: {fields}.',
  'webex-finding.external-id-taken': 'Otro cliente tiene el mismo ID externo del cliente.',
  'webex-finding.base-missing': 'A {offer} le falta un paquete en el que basarse.',
  'webex-finding.offer-unknown':
    'No se conoce el nombre de {offer} en la API. Introdúzcalo a mano en Partner Hub.',
  'webex-finding.package-removed': 'La próxima actualización quita {offer} en Webex.',
  'webex-finding.pstn-in-template':
    'La plantilla tiene un proveedor de Cloud Connected PSTN, lo que Webex no recomienda.',
  'webex-finding.provisioning-id-missing':
    'La plantilla no tiene Provisioning ID, así que no se puede exportar nada para la API.',
  'webex-finding.customer-id-missing':
    'Webex tiene al cliente, pero su ID del cliente no está registrado, así que no se puede exportar ninguna actualización. Regístrelo con el estado.',
  'webex-finding.organisation-id-missing': 'Falta el ID de la organización existente.',
  'webex-finding.attach-needs-approval':
    'Un administrador de la organización existente tiene que aprobar la vinculación.',
  'webex-finding.attach-invites-off':
    'La plantilla no permite los correos de invitación al administrador al vincular organizaciones existentes.',
  'webex-finding.attach-keeps-authentication':
    'La organización existente conserva su propia forma de iniciar sesión.',
  'webex-finding.site-incomplete': 'Al sitio {site} le falta: {fields}.',
  'webex-finding.state-no-subdivision':
    'La provincia o el estado de {site} no está escrito como código, por ejemplo BY o CA. Para las llamadas se pide el código de ISO 3166-2.',
  'webex-finding.calling-plan-missing':
    '{site} tiene Cisco PSTN, pero al cliente le falta el complemento Cisco Calling Plan.',
  'webex-finding.choose-pstn': '{site} no tiene conexión PSTN elegida.',
  'webex-finding.add-numbers': '{site} no tiene números de teléfono.',
  'webex-finding.choose-main-number': '{site} no tiene número principal.',
  'webex-finding.add-users': 'Nadie tiene aún un paquete.',
  'webex-finding.quantity-exceeded': {
    one: 'Se ha asignado más de {offer} de lo que permite su cantidad: {count} persona de más.',
    many: 'Se ha asignado más de {offer} de lo que permite su cantidad: {count} de personas de más.',
    other: 'Se ha asignado más de {offer} de lo que permite su cantidad: {count} personas de más.'
  },
  'webex-finding.package-not-on-customer': {
    one: '{count} persona tiene {offer}, que no es de los paquetes del cliente.',
    many: '{count} de personas tienen {offer}, que no es de los paquetes del cliente.',
    other: '{count} personas tienen {offer}, que no es de los paquetes del cliente.'
  },
  'webex-finding.package-not-for-people': {
    one: '{count} persona tiene {offer}, que no es para personas.',
    many: '{count} de personas tienen {offer}, que no es para personas.',
    other: '{count} personas tienen {offer}, que no es para personas.'
  },
  'webex-finding.user-base-missing': {
    one: '{count} persona tiene {offer} sin un paquete en el que se base.',
    many: '{count} de personas tienen {offer} sin un paquete en el que se base.',
    other: '{count} personas tienen {offer} sin un paquete en el que se base.'
  },
  'webex-finding.user-line-missing': {
    one: 'A {count} persona con llamadas le falta el sitio, o no tiene número ni extensión.',
    many: 'A {count} de personas con llamadas les falta el sitio, o no tienen número ni extensión.',
    other: 'A {count} personas con llamadas les falta el sitio, o no tienen número ni extensión.'
  },
  'webex-finding.number-not-on-site': {
    one: '{count} persona tiene un número que no es de su sitio.',
    many: '{count} de personas tienen un número que no es de su sitio.',
    other: '{count} personas tienen un número que no es de su sitio.'
  },
  'webex-finding.number-toll-free': {
    one: '{count} persona tiene un número gratuito.',
    many: '{count} de personas tienen números gratuitos.',
    other: '{count} personas tienen números gratuitos.'
  },
  'webex-finding.number-twice': {
    one: '{count} persona tiene un número que ya tiene otra.',
    many: '{count} de personas tienen un número que ya tiene otra.',
    other: '{count} personas tienen un número que ya tiene otra.'
  },
  'webex-finding.extension-unfit': {
    one: '{count} persona tiene una extensión que no se acepta.',
    many: '{count} de personas tienen extensiones que no se aceptan.',
    other: '{count} personas tienen extensiones que no se aceptan.'
  },
  'webex-finding.extension-twice': {
    one: '{count} persona tiene una extensión que ya tiene otra del mismo sitio.',
    many: '{count} de personas tienen una extensión que ya tiene otra del mismo sitio.',
    other: '{count} personas tienen una extensión que ya tiene otra del mismo sitio.'
  },
  'webex-finding.name-missing': {
    one: 'A {count} persona le falta el nombre o los apellidos.',
    many: 'A {count} de personas les falta el nombre o los apellidos.',
    other: 'A {count} personas les falta el nombre o los apellidos.'
  },
  'webex-finding.name-too-long': {
    one: '{count} persona tiene un nombre de más de 30 caracteres, demasiado largo para las llamadas.',
    many: '{count} de personas tienen nombres de más de 30 caracteres, demasiado largos para las llamadas.',
    other: '{count} personas tienen nombres de más de 30 caracteres, demasiado largos para las llamadas.'
  },
  'webex-finding.name-characters': {
    one: '{count} persona tiene un nombre con caracteres que no se aceptan para las llamadas.',
    many: '{count} de personas tienen nombres con caracteres que no se aceptan para las llamadas.',
    other: '{count} personas tienen nombres con caracteres que no se aceptan para las llamadas.'
  },
  'webex-finding.email-too-long': {
    one: '{count} persona tiene una dirección de correo de más de 161 caracteres.',
    many: '{count} de personas tienen direcciones de correo de más de 161 caracteres.',
    other: '{count} personas tienen direcciones de correo de más de 161 caracteres.'
  },
  'webex-finding.administrator-level': {
    one: '{count} administrador tiene un paquete con el que no se creó el cliente.',
    many: '{count} de administradores tienen paquetes con los que no se creó el cliente.',
    other: '{count} administradores tienen paquetes con los que no se creó el cliente.'
  },
  'webex-finding.await-consent': {
    one: '{count} persona tiene que dar su consentimiento para trasladarse desde otra organización.',
    many: '{count} de personas tienen que dar su consentimiento para trasladarse desde otra organización.',
    other: '{count} personas tienen que dar su consentimiento para trasladarse desde otra organización.'
  },
  'webex-finding.free-elsewhere': {
    one: '{count} dirección de correo está en uso en otro lugar y antes hay que liberarla allí.',
    many: '{count} de direcciones de correo están en uso en otro lugar y antes hay que liberarlas allí.',
    other: '{count} direcciones de correo están en uso en otro lugar y antes hay que liberarlas allí.'
  },
  'webex-finding.to-update': {
    one: '{count} usuario ha cambiado desde que Webex lo conoce. Las exportaciones y la guía de pasos dicen qué hay que comunicar.',
    many: '{count} de usuarios han cambiado desde que Webex los conoce. Las exportaciones y la guía de pasos dicen qué hay que comunicar.',
    other:
      '{count} usuarios han cambiado desde que Webex los conoce. Las exportaciones y la guía de pasos dicen qué hay que comunicar.'
  },

  'refusal.customer-incomplete.template-missing':
    'Un cliente de Wholesale necesita una plantilla de incorporación enviada.',
  'refusal.customer-incomplete.information-missing': 'La información del cliente está incompleta.',
  'refusal.customer-incomplete.not-confirmed':
    'Nadie ha confirmado que la sede central está en una ubicación admitida.',
  'refusal.customer-incomplete.package-missing': 'El cliente no tiene ningún paquete.',
  'refusal.customer-incomplete.headquarters-missing': 'La ubicación de la sede central está incompleta.',
  'refusal.external-id-taken': 'Otro cliente ya tiene el ID externo del cliente {externalId}.',
  'refusal.base-missing':
    '{addOn} necesita un paquete en el que basarse, y el cliente no tiene ninguno de ellos.',
  'refusal.offer-in-use': {
    one: '{offer} no se puede omitir: lo tiene {count} persona.',
    many: '{offer} no se puede omitir: lo tienen {count} de personas.',
    other: '{offer} no se puede omitir: lo tienen {count} personas.'
  },
  'refusal.quantity-too-small': {
    one: 'La cantidad de {offer} no puede ser {quantity}: lo tiene {count} persona.',
    many: 'La cantidad de {offer} no puede ser {quantity}: lo tienen {count} de personas.',
    other: 'La cantidad de {offer} no puede ser {quantity}: lo tienen {count} personas.'
  },
  'refusal.customer-waits':
    'Webex está trabajando en este cliente, así que por ahora no se modifica nada de él.',
  'refusal.status-unfit': 'Este estado no puede seguir al actual.',
  'refusal.customer-id-missing':
    'Webex tiene a este cliente, pero su ID del cliente no está registrado. Tras otro traspaso parecería un cliente nuevo.',
  'refusal.customer-exists-already': 'El cliente ya se creó.',
  'refusal.gone-webex-customer': 'Esta cuenta ya no tiene Webex.',
  'refusal.gone-webex-user': 'Esta persona ya no tiene Webex.',
  'refusal.gone-webex-setting':
    'La plantilla nombra un administrador, una suscripción o un proveedor que no está en los ajustes.',
  'refusal.gone-template': 'Esta plantilla de incorporación ya no existe.',
  'remedy.customer-incomplete.template-missing': 'Cree una plantilla de incorporación y envíela.',
  'remedy.customer-incomplete.information-missing': 'Complete la información del cliente.',
  'remedy.customer-incomplete.not-confirmed': 'Marque la confirmación en la información del cliente.',
  'remedy.customer-incomplete.package-missing': 'Elija al menos un paquete.',
  'remedy.customer-incomplete.headquarters-missing': 'Complete la ubicación de la sede central.',
  'remedy.external-id-taken': 'Use otro, o corrija el cliente que lo tiene.',
  'remedy.base-missing': 'Agregue uno de los paquetes en los que se basa, u omítalo.',
  'remedy.offer-in-use': 'Asigne antes otro paquete a estas personas.',
  'remedy.quantity-too-small':
    'Elija una cantidad mayor, o asigne antes otro paquete a algunas de estas personas.',
  'remedy.customer-id-missing': 'Elija primero «Registrar el estado» e introduzca el ID del cliente.',
  'remedy.customer-waits': 'Registre lo que diga Webex cuando haya terminado.',

  'line.webex-customer-added': 'Webex for Wholesale agregado a {account} como borrador',
  'line.webex-customer-corrected': 'Cliente de Webex de {account} corregido',
  'line.webex-customer-created': 'Cliente de Webex de {account} creado, listo para el traspaso',
  'line.webex-customer-removed': 'Webex for Wholesale quitado de {account}',
  'line.location-confirmed': 'Ubicación admitida de la sede central confirmada',
  'line.location-unconfirmed': 'Confirmación de la ubicación admitida anulada',
  'line.webex-handed-over': 'Cliente de Webex de {account} traspasado',
  'line.webex-status-recorded': 'Estado de Webex de {account} registrado: {customerStatus}',
  'line.restricted-mode-on': 'Modo de administrador restringido activado',
  'line.restricted-mode-off': 'Modo de administrador restringido desactivado'
};
