/** Onboarding templates, the wizard that makes them, and what the partner has at Webex. */
export const webexTemplates = {
  'wizard.steps': 'Pasos',
  'wizard.step-of': 'Paso {step} de {count}',
  'wizard.done': 'hecho',
  'wizard.next': 'Siguiente',

  'palette.new-template': 'Crear una plantilla de incorporación',
  'templates.about':
    'La configuración que comparten muchos clientes de Webex for Wholesale. Cada cliente se crea con una de estas plantillas.',
  'templates.table': 'Plantillas de incorporación',
  'templates.search': 'Buscar plantillas',
  'templates.search-placeholder': 'Nombre, país, administrador, suscripción o Provisioning ID',
  'templates.shown': {
    one: '{count} plantilla mostrada',
    many: '{count} de plantillas mostradas',
    other: '{count} plantillas mostradas'
  },
  'templates.column.name': 'Nombre',
  'templates.column.country': 'País',
  'templates.column.authentication': 'Autenticación',
  'templates.column.subscription': 'Suscripción',
  'templates.column.status': 'Estado',
  'templates.column.customers': 'Clientes',
  'templates.customers': { one: '{count} cliente', many: '{count} de clientes', other: '{count} clientes' },
  'templates.testing': 'De prueba',
  'templates.testing-about':
    'No tiene ninguna suscripción de Wholesale, así que la consideramos una plantilla de prueba. Es nuestra interpretación: el fabricante muestra una plantilla así como «Wholesale testing» y no dice qué implica.',
  'templates.empty-title': 'Aún no hay plantillas de incorporación',
  'templates.empty-text':
    'Una plantilla contiene la configuración que comparten muchos clientes: quién los administra, cómo inician sesión sus usuarios, qué correos se envían. Sin ella no se pueden aprovisionar clientes ni usuarios.',
  'templates.no-match-title': 'Ninguna plantilla coincide',
  'templates.no-match-text': 'Todas las palabras de la búsqueda deben figurar en la plantilla.',
  'templates.show-all': 'Mostrar todas las plantillas',
  'templates.gone-title': 'Esta plantilla no está aquí',
  'templates.gone-text': 'Se eliminó, o la dirección es de otro espacio de trabajo.',
  'templates.back-to-list': 'Ir a las plantillas',

  'templates.type': 'Tipo',
  'templates.type-title': 'Tipo de plantilla',
  'templates.type-about': 'Una tarjeta por cada familia de productos que vende el socio.',
  'templates.type.webex-for-wholesale.about':
    'Clientes con organización propia, que se facturan al socio a través de su suscripción de Wholesale.',
  'templates.choose-type': 'Elija un tipo para continuar.',
  'templates.step.primary': 'Configuración principal',
  'templates.step.authentication': 'Autenticación',
  'templates.step.settings': 'Configuración del correo y de llamadas',
  'templates.saves': 'Cada paso se guarda con «Siguiente». Puede salir y continuar más tarde.',
  'templates.saves-submitted': 'Cada paso se guarda con «Siguiente».',
  'templates.submit': 'Enviar',
  'templates.edit-title': 'Editar {template}',
  'templates.choose': 'Elegir…',
  'templates.none': 'Sin elegir',
  'templates.no-match': 'No se encontró nada.',
  'templates.primary-about': 'Cómo se llama la plantilla y con qué empiezan sus clientes.',
  'templates.name-hint': 'Para encontrar la plantilla adecuada al crear un cliente.',
  'templates.required-reading':
    'El fabricante marca como obligatorio solo el país. Que no se pueda continuar sin lo demás que aquí es obligatorio es nuestra interpretación.',
  'templates.admin-option': '{name} ({email})',
  'templates.subscription-option': '{id} ({label})',
  'templates.no-admins': 'Aún no hay ningún administrador registrado.',
  'templates.email-language-hint': 'El idioma de los correos que envía Webex.',
  'templates.subscription-hint': 'Una plantilla sin suscripción es de prueba (nuestra interpretación).',
  'templates.add-admin': 'Agregar un administrador',
  'templates.add-subscription': 'Agregar una suscripción',
  'templates.add-provider': 'Agregar un proveedor',
  'templates.calling-about':
    'Opcional. Una plantilla contiene un solo proveedor de Cloud Connected PSTN para todos sus clientes.',
  'templates.pstn-left-empty': 'Si queda vacío, la conexión PSTN se elige para cada sitio de un cliente.',
  'templates.pstn-advised-against': 'Cisco desaconseja elegir aquí un proveedor',
  'templates.pstn-reasons':
    'Cisco dice que esta vía tiene limitaciones. No se pudo leer la página donde las enumera; estas son las que vemos:',
  'templates.pstn-reason.per-site':
    'La PSTN corresponde a un sitio, y los sitios de un cliente pueden ser distintos.',
  'templates.pstn-reason.many': 'Una plantilla sirve a muchos clientes, quizá de varios países.',
  'templates.pstn-reason.interface':
    'De las conexiones PSTN, la API solo puede establecer Local Gateway y Cloud Connected PSTN no integrada.',
  'templates.pstn-instead': 'En su lugar, déjelo vacío y elija después la conexión de cada sitio.',

  'templates.authentication-about':
    'Cómo inician sesión los usuarios de los clientes. Solo llega a los clientes que se creen a partir de entonces.',
  'authentication.webex.about': 'El proveedor de identidad es el propio Webex.',
  'authentication.partner-saml.about': 'Su propio proveedor de identidad, mediante SAML.',
  'authentication.partner-oidc.about': 'Su propio proveedor de identidad, mediante OpenID Connect.',
  'templates.saml-hint': 'El EntityID de los metadatos SAML de su proveedor de identidad.',
  'templates.oidc-hint':
    'El nombre que recibió el proveedor de identidad cuando Cisco lo configuró. Solo letras, cifras y - _ ~ . con 128 caracteres como máximo; no distingue mayúsculas de minúsculas.',
  'templates.tac-title': 'Abra antes un caso en el TAC de Cisco',
  'templates.tac-saml':
    'Cisco configura la relación de confianza con su proveedor de identidad fuera de este producto. Intercambie los metadatos SAML en el caso.',
  'templates.tac-oidc':
    'Cisco configura la relación de confianza con su proveedor de identidad fuera de este producto. En el caso se indican:',
  'templates.tac.name': 'el nombre del proveedor de identidad',
  'templates.tac.client': 'ID de cliente y secreto de cliente; el secreto nunca se guarda aquí',
  'templates.tac.scopes': 'los ámbitos separados por espacios, entre ellos openid y email',
  'templates.tac.endpoints': 'el punto de conexión de detección, o los de autorización y de token',
  'templates.tac.organisation': 'el ID de la organización del socio',
  'templates.tac-list-reading':
    'La lista está documentada para Webex for BroadWorks; que sea la misma para Wholesale es nuestra interpretación.',

  'templates.settings-about':
    'No se pudo leer entera la lista del fabricante. Lo que está marcado es nuestra interpretación; omita lo que Partner Hub no muestre.',
  'template-setting.admin-invites-when-attaching.about':
    'Debe estar activado para poder vincular una organización que ya existe.',
  'template-setting.brand-name.about': 'El nombre que llevan los correos a los usuarios del cliente.',
  'template-setting.activation-emails.about':
    'Si los usuarios nuevos reciben un correo para activar su cuenta. Una organización tiene este ajuste; que también lo tenga una plantilla no está confirmado.',
  'template-setting.no-free-calling.about':
    'Documentado para Webex for BroadWorks; no confirmado para Wholesale.',
  'templates.summary-about': 'Revise la configuración. Nada sale de este dispositivo: se guarda en él.',
  'templates.missing-title': 'Falta algo',
  'templates.missing': 'Para poder enviar la plantilla falta: {fields}.',
  'templates.edit-section': 'Editar «{section}»',

  'templates.edit': 'Editar',
  'templates.continue': 'Continuar',
  'templates.duplicate': 'Duplicar',
  'templates.delete': 'Eliminar',
  'templates.delete-title': '¿Eliminar la plantilla {template}?',
  'templates.delete-text': 'Ningún cliente la usa. Lo que existe en Partner Hub no se toca.',
  'templates.copy-of': 'Copia de {template}',
  'templates.draft-title': 'Es un borrador',
  'templates.draft-text': 'Cuando se envíe, se podrán crear clientes con esta plantilla.',
  'templates.provisioning-about':
    'Lo genera Webex al crear la plantilla en Partner Hub. Abra allí la plantilla, copie el valor y péguelo aquí.',
  'templates.provisioning-missing':
    'Aún no se conoce. Se pueden planificar clientes sin él; las solicitudes para la API no se pueden exportar.',
  'templates.provisioning-draft':
    'Un borrador no lo tiene. Envíe antes la plantilla y créela después en Partner Hub.',
  'templates.provisioning-paste': 'Pegar',
  'templates.provisioning-correct': 'Corregir',
  'templates.provisioning-yes': 'Registrado',
  'templates.provisioning-no': 'Falta',
  'templates.customers-about': 'Una plantilla puede servir para cualquier número de clientes.',
  'templates.customers-none': 'Aún no usa esta plantilla ningún cliente.',
  'templates.reach-title': 'A quién llega un cambio',
  'templates.reach.authentication': 'Autenticación',
  'templates.reach.other': 'Otros ajustes',
  'templates.reach-none':
    'Ningún cliente usa la plantilla, así que un cambio vale para todos los que se creen con ella.',
  'templates.reach-authentication':
    'Otra forma de autenticación solo llega a los clientes que se creen a partir de entonces. Los demás conservan la suya; el TAC de Cisco puede cambiarla en una organización existente.',
  'templates.reach-other':
    'También los demás ajustes llegan solo a los clientes que se creen a partir de entonces.',

  'webex-settings.about': 'Lo que su Partner Hub ofrece para elegir en las plantillas de incorporación.',
  'webex-settings.admins': 'Administradores del proveedor de servicios',
  'webex-settings.admins-none': 'Aún no hay ninguno registrado.',
  'webex-settings.subscriptions': 'Suscripciones de Wholesale',
  'webex-settings.subscriptions-none':
    'Aún no hay ninguna registrada. Las plantillas sin suscripción son de prueba (nuestra interpretación).',
  'webex-settings.ccpProviders': 'Proveedores de Cloud Connected PSTN',
  'webex-settings.ccpProviders-none': 'Aún no hay ninguno registrado. Las plantillas no lo necesitan.',
  'webex-settings.add.admins': 'Agregar un administrador',
  'webex-settings.add.subscriptions': 'Agregar una suscripción',
  'webex-settings.add.ccpProviders': 'Agregar un proveedor',
  'webex-settings.correct.admins': 'Corregir el administrador',
  'webex-settings.correct.subscriptions': 'Corregir la suscripción',
  'webex-settings.correct.ccpProviders': 'Corregir el proveedor',
  'webex-settings.dialog.admins': 'Alguien de su empresa que administra clientes en Partner Hub.',
  'webex-settings.dialog.subscriptions': 'Tal como figura en Partner Hub.',
  'webex-settings.dialog.ccpProviders':
    'Un proveedor de Cloud Connected PSTN, tal como figura en Partner Hub.',
  'webex-settings.field.name': 'Nombre',
  'webex-settings.field.email': 'Correo',
  'webex-settings.field.subscriptionId': 'ID de la suscripción',
  'webex-settings.field.label': 'Denominación',
  'webex-settings.field.connectionId': 'ID de la conexión',
  'webex-settings.connection-hint': 'El identificador con el que la API nombra al proveedor, si lo conoce.',
  'webex-settings.correct-entry': 'Corregir {name}',
  'webex-settings.remove-entry': 'Quitar {name}',
  'webex-settings.remove-title': '¿Quitar {name}?',
  'webex-settings.remove-text': 'Ninguna plantilla lo usa. Lo que existe en Partner Hub no se toca.',
  'webex-settings.in-use': {
    one: '{count} plantilla usa {name}. Elija antes otra cosa en ella:',
    many: '{count} de plantillas usan {name}. Elija antes otra cosa en ellas:',
    other: '{count} plantillas usan {name}. Elija antes otra cosa en ellas:'
  },
  'webex-settings.readings': 'Webex for Wholesale: nuestras interpretaciones',
  'webex-settings.readings-about':
    'El fabricante no publica ninguna tabla de esto. Lo que trae el producto es nuestra interpretación; corríjalo donde tenga mejor información.',
  'webex-settings.regions': 'Regiones de datos previstas por país',
  'webex-settings.regions-about':
    'El país de un cliente decide la región de sus datos. Qué región corresponde a cada país es nuestra correspondencia.',
  'webex-settings.addresses': 'Qué se pide en una dirección, por país',
  'webex-settings.addresses-about':
    'La línea 1, la ciudad y el país, siempre; la provincia o el estado y el código postal, en algunos países.',
  'webex-settings.wanted': 'Se pide además de la línea 1 y la ciudad',
  'webex-settings.preset-is': 'Viene con el producto: {preset}',
  'webex-settings.corrections-none': 'No se ha corregido nada.',
  'webex-settings.column.corrected': 'Corregido a',
  'webex-settings.column.preset': 'Viene con el producto',
  'webex-settings.column.actions': 'Acciones',
  'webex-settings.no-region': 'Sin entrada',
  'webex-settings.choose-country': 'Elija antes un país.',
  'webex-settings.add-correction': 'Agregar corrección',
  'webex-settings.remove-correction': 'Quitar la corrección de {country}',
  'webex-settings.ranks': 'Rango de los paquetes',
  'webex-settings.ranks-about':
    'El fabricante habla de niveles y no publica ningún orden. Pasar a un rango menor cuenta como pasar a un paquete inferior. El 1 es el menor; los rangos iguales están a la par.',
  'webex-settings.save-ranks': 'Guardar los rangos',

  'refusal.template-in-use': {
    one: '{count} cliente está planificado con esta plantilla: {accounts}.',
    many: '{count} de clientes están planificados con esta plantilla, entre ellos {accounts}.',
    other: '{count} clientes están planificados con esta plantilla, entre ellos {accounts}.'
  },
  'refusal.template-draft': 'Esta plantilla es un borrador. Los clientes se crean con una plantilla enviada.',
  'refusal.template-incomplete': 'La plantilla no se puede enviar sin «{field}».',
  'refusal.named-by-templates': {
    one: '{count} plantilla usa {name}.',
    many: '{count} de plantillas usan {name}.',
    other: '{count} plantillas usan {name}.'
  },
  'remedy.named-by-templates': 'Elija antes otra cosa en estas plantillas.',
  'remedy.template-in-use': 'Elija antes otra plantilla para ellos.',
  'remedy.template-draft': 'Abra la plantilla, revise el resumen y envíela.',
  'line.webex-settings-changed': 'Ajustes de Webex del socio modificados',
  'line.template-added': 'Plantilla {template} agregada como borrador',
  'line.template-corrected': 'Plantilla {template} corregida',
  'line.template-submitted': 'Plantilla {template} enviada',
  'line.template-removed': 'Plantilla {template} eliminada'
};
