/** The customer of an account: wizard, overview, edit, status. */
export const dimensionsCustomer = {
  'dimensions-customer.draft-title': 'El cliente está en preparación',
  'dimensions-customer.draft-about':
    'Todo lo introducido hasta ahora está guardado. Continúe donde lo dejó cuando quiera.',
  'dimensions-customer.draft-missing': 'Aún falta',
  'dimensions-customer.draft-complete': 'No falta nada. El cliente se puede crear.',
  'dimensions-customer.continue': 'Continuar',
  'dimensions-customer.not-given': 'Sin indicar',
  'dimensions-customer.not-recorded': 'Aún sin registrar',

  'dimensions-customer.status-about.draft':
    'Se está preparando aquí. El fabricante no sabe nada de este cliente.',
  'dimensions-customer.status-about.ready':
    'Está todo lo que pide el fabricante. Se puede seguir planificando y traspasar; el fabricante aún no sabe nada de este cliente.',
  'dimensions-customer.status-about.handed-over':
    'El plan se traspasó. Registre la creación cuando el cliente exista en el sistema del fabricante.',
  'dimensions-customer.status-about.active':
    'El cliente existe, puede iniciar sesión, se registra y se factura.',
  'dimensions-customer.status-about.disabled':
    'Acceso suspendido: nadie del cliente puede iniciar sesión. Las llamadas y el estado de los agentes se siguen registrando, y la facturación continúa.',
  'dimensions-customer.status-about.terminated':
    'Ya no se registra nada y nadie puede iniciar sesión. Solo el soporte del fabricante puede restablecer el cliente.',
  'dimensions-customer.status-ours':
    'Borrador, Listo y Traspasado son estados propios de Patchbay; los del fabricante son Activo, Deshabilitado y Terminado.',
  'dimensions-customer.terminated-on': 'Terminado el',
  'dimensions-customer.terminates-on': 'Terminación planificada para el',
  'dimensions-customer.history': 'Registrado hasta ahora',
  'dimensions-customer.history-by': '{when}, por {who}',
  'dimensions-customer.history-undone': 'Deshecho desde entonces',
  'dimensions-customer.planned-on': 'Planificado el',

  'dimensions-customer.record-handed-over': 'Registrar el traspaso',
  'dimensions-customer.record-active': 'Registrar la creación',
  'dimensions-customer.disable': 'Deshabilitar',
  'dimensions-customer.re-enable': 'Rehabilitar cliente',
  'dimensions-customer.terminate-now': 'Terminar ahora',
  'dimensions-customer.terminate-later': 'Terminar en una fecha',
  'dimensions-customer.move-termination': 'Elegir otra fecha',
  'dimensions-customer.take-back': 'Anular el plan',
  'dimensions-customer.more': 'Más',
  'dimensions-customer.record-note':
    'Desde aquí no se envía nada: hágalo en el Portal de revendedores y regístrelo aquí.',
  'dimensions-customer.on-day': 'Día en que ocurrió',
  'dimensions-customer.on-day-active': 'Día de la creación por el fabricante',
  'dimensions-customer.day-between': 'Desde el {first}, día de la creación, hasta hoy, {last}.',
  'dimensions-customer.day-until': 'Hoy, {last}, como muy tarde.',
  'dimensions-customer.day-too-early':
    'El cliente se creó el {first} y no pudo terminarse antes. Elija un día entre el {first} y el {last}.',
  'dimensions-customer.day-too-late':
    'Aquí solo se registra lo que ya ha ocurrido. Elija el {last} o un día anterior.',
  'dimensions-customer.day-too-late-planned':
    'Aquí solo se registra lo que ya ha ocurrido. Elija el {last} o un día anterior; uno posterior se planifica con «{plan}».',
  'dimensions-customer.day-from': 'A partir de mañana, {first}.',
  'dimensions-customer.day-not-to-come':
    'Solo se puede planificar un día futuro. Elija el {first} o un día posterior; lo que ocurrió hoy o antes se registra con «{now}».',
  'dimensions-customer.title.handed-over': '¿Registrar que el cliente se traspasó?',
  'dimensions-customer.title.active': '¿Registrar que el fabricante creó el cliente?',
  'dimensions-customer.title.disabled': '¿Deshabilitar el cliente?',
  'dimensions-customer.title.re-enabled': '¿Rehabilitar el cliente?',
  'dimensions-customer.title.terminated': '¿Terminar el cliente ahora?',
  'dimensions-customer.title.schedule': '¿Terminar el cliente en una fecha determinada?',
  'dimensions-customer.title.take-back': '¿Anular la terminación planificada?',

  'dimensions-customer.effect.update':
    'Lo que se cambie aquí a partir de ahora hay que cambiarlo también en el sistema del fabricante.',
  'dimensions-customer.effect.invited': 'El fabricante envía una invitación al usuario principal.',
  'dimensions-customer.effect.billed': 'Las licencias del cliente se facturan desde el día de su creación.',
  'dimensions-customer.effect.zero-internal':
    'Como sistema interno sigue apareciendo en las facturas, con conceptos a tarifa cero.',
  'dimensions-customer.effect.zero-trial':
    'Mientras dura la prueba aparece en las facturas, con conceptos a tarifa cero.',
  'dimensions-customer.effect.no-access': 'Los usuarios del cliente ya no pueden iniciar sesión.',
  'dimensions-customer.effect.still-recorded':
    'Las llamadas y el estado de los agentes se siguen registrando.',
  'dimensions-customer.effect.still-billed': 'Se sigue facturando.',
  'dimensions-customer.effect.still-zero': 'Sigue apareciendo en las facturas, con conceptos a tarifa cero.',
  'dimensions-customer.effect.trial-goes-on':
    'La prueba continúa y el cliente pasa igualmente a pagar de forma automática.',
  'dimensions-customer.effect.access-back': 'Los usuarios del cliente pueden volver a iniciar sesión.',
  'dimensions-customer.effect.as-before': 'El registro y la facturación continúan; nunca se detuvieron.',
  'dimensions-customer.effect.not-recorded': 'Desde ese día ya no se registra nada.',
  'dimensions-customer.effect.no-way-back':
    'En el Portal de revendedores no hay vuelta atrás: solo el soporte del fabricante puede restablecer un cliente.',
  'dimensions-customer.effect.trial-stops': 'La prueba termina y no da lugar a ninguna factura.',
  'dimensions-customer.effect.connection-closed': 'La conexión de la PBX se cierra definitivamente.',
  'dimensions-customer.effect.no-more-lines': 'Los días posteriores no se facturan.',
  'dimensions-customer.effect.slot-free': 'Entonces otro cliente puede ser el sistema interno.',
  'dimensions-customer.effect.until-then':
    'Hasta entonces no cambia nada: el acceso, el registro y la facturación continúan.',
  'dimensions-customer.effect.by-hand':
    'Aquí no ocurre nada automáticamente. Introduzca la fecha también en el Portal de revendedores.',
  'dimensions-customer.effect.can-be-taken-back': 'Hasta ese día se puede aplazar, adelantar o anular.',
  'dimensions-customer.effect.trial-moves':
    'La prueba dura tantos días como estaba previsto, por lo que termina el {day}.',
  'dimensions-customer.effect.converts-before':
    'La prueba termina antes: desde el {day} el cliente paga hasta que se termine.',
  'dimensions-customer.effect.no-plan': 'El cliente queda como está, sin un final previsto.',
  'dimensions-customer.effect.take-back-vendor': 'Quite la fecha también en el Portal de revendedores.',
  'dimensions-customer.disable-or-pause':
    'No es lo mismo que poner en pausa la conexión de la PBX, que detiene la recopilación y deja el acceso como está.',
  'dimensions-customer.show-connection': 'Mostrar la conexión de la PBX',

  'dimensions-customer.edit-details': 'Editar los datos del cliente',
  'dimensions-customer.edit-about':
    'Todo esto se puede cambiar después de la creación, salvo ciertos tipos de producto. Cámbielo también en el sistema del fabricante.',
  'dimensions-customer.show-holder': 'Mostrar {name}',
  'dimensions-customer.type-locked': 'Este tipo de producto no se puede cambiar una vez asignado.',
  'dimensions-customer.type-none': 'Ya no está en el catálogo',
  'dimensions-customer.reference-used':
    'Las facturas y las salidas de facturación nombran al cliente por ella.',
  'dimensions-customer.reference-blank':
    'Vacía: las facturas y las salidas de facturación llevan en su lugar el identificador de inquilino.',
  'dimensions-customer.reference-shared': 'Otro cliente tiene la misma referencia.',
  'dimensions-customer.reference-changed':
    'Las nuevas salidas de facturación llevan la nueva referencia; lo generado antes queda como está.',
  'dimensions-customer.country-hint': 'De él dependen el idioma predeterminado y el formato de los números.',
  'dimensions-customer.primary-gone': 'Ya no está entre las personas de la cuenta',
  'dimensions-customer.invited-later':
    'El fabricante le enviará la invitación cuando se cree el cliente en su sistema. Desde aquí no se envía nada.',
  'dimensions-customer.invited': 'El fabricante le envió la invitación al crearse el cliente.',
  'dimensions-customer.about-invitation': 'la invitación del usuario principal',
  'dimensions-customer.record-tenant': 'Registrar el identificador de inquilino',
  'dimensions-customer.tenant-about':
    'Cópielo del sistema del fabricante cuando el cliente exista allí. No cambia nunca, y nombra al cliente si no hay referencia.',

  'dimensions-customer.trial': 'Prueba',
  'dimensions-customer.no-trial': 'Ninguna',
  'dimensions-customer.no-trial-later': 'Una prueba se elige al crear el cliente, no después.',
  'dimensions-customer.days-left': {
    one: 'Queda {count} día',
    many: 'Quedan {count} de días',
    other: 'Quedan {count} días'
  },
  'dimensions-customer.trial-ends-today': 'Termina hoy',
  'dimensions-customer.trial-last-day': 'Último día de la prueba: {day}',
  'dimensions-customer.trial-converts': 'El {day} pasa automáticamente a ser un cliente de pago.',
  'dimensions-customer.trial-converted': 'La prueba ha terminado. Desde el {day} es un cliente de pago.',
  'dimensions-customer.trial-terminated': 'La terminación detuvo la prueba.',
  'dimensions-customer.trial-planned': 'La prueba empieza con la creación.',
  'dimensions-customer.trial-planned-moves':
    'Si el fabricante crea el cliente otro día, el último día se desplaza en la misma medida.',
  'dimensions-customer.trial-change': 'Cambiar la prueba',
  'dimensions-customer.trial-change-about':
    'El fabricante aún no tiene este cliente: la prueba puede alargarse, acortarse o quitarse.',
  'dimensions-customer.trial-only-termination': 'Solo se detiene terminando el cliente.',
  'dimensions-customer.trial-disabled': 'Que el cliente esté deshabilitado no la detiene.',
  'dimensions-customer.trial-reminder': 'Recordatorio para un calendario (.ics)',
  'dimensions-customer.trial-shorten': 'Acortar la prueba',
  'dimensions-customer.trial-shorten-about':
    'Una prueba en curso se puede acortar, pero no alargar ni quitar.',
  'dimensions-customer.trial-shorten-effect': 'Desde el {day} el cliente paga, salvo que se termine antes.',

  'dimensions-customer.internal-about':
    'Uno de sus clientes puede ser el sistema interno: para su propio uso y para demostraciones, sin cargo.',
  'dimensions-customer.internal-is': 'Este cliente es el sistema interno.',
  'dimensions-customer.internal-is-zero': 'Aparece en las facturas, con conceptos a tarifa cero.',
  'dimensions-customer.internal-held': 'El sistema interno es {name}.',
  'dimensions-customer.internal-on-title': '¿Marcar este cliente como sistema interno?',
  'dimensions-customer.internal-off-title': '¿Quitar a este cliente la marca de sistema interno?',
  'dimensions-customer.internal-on': 'Marcar como sistema interno',
  'dimensions-customer.internal-off': 'Quitar la marca',
  'dimensions-customer.internal-purpose': '¿Para qué es?',
  'dimensions-customer.internal-own-use': 'Uso propio o demostraciones',
  'dimensions-customer.internal-own-use-about': 'Lo usa su propio personal, o usted lo muestra a clientes.',
  'dimensions-customer.internal-evaluation': 'Un cliente prueba el sistema',
  'dimensions-customer.internal-evaluation-about': 'Una evaluación por parte de alguien que quizá lo compre.',
  'dimensions-customer.effect.not-charged': 'No se cobra en la facturación normal.',
  'dimensions-customer.effect.zero-lines':
    'Sus líneas siguen apareciendo en las facturas, como conceptos a tarifa cero.',
  'dimensions-customer.effect.only-one': 'Entretanto ningún otro cliente puede ser el sistema interno.',
  'dimensions-customer.effect.after-terminated': 'El anterior está terminado, así que el lugar está libre.',
  'dimensions-customer.effect.charged-again': 'Desde ese día se cobra como cualquier otro cliente.',
  'dimensions-customer.effect.vendor-details':
    'Marque o desmarque «Sistema interno» también en los datos del cliente en el sistema del fabricante.',

  'dimensions-customer.connection-none': 'Aún no hay conexión de la PBX.',
  'dimensions-customer.connection-paused-about':
    'Conexión en pausa: no se recopila ni se importa nada. El acceso no se ve afectado.',
  'dimensions-customer.disabled-collects':
    'Está deshabilitado el cliente, no la conexión: esta sigue recopilando.',
  'dimensions-customer.sub-accounts-on': 'Se monitorean todas las subcuentas',
  'dimensions-customer.sub-accounts-off': 'No se monitorean las subcuentas',
  'dimensions-customer.users-imported': {
    one: '{count} usuario de la PBX',
    many: '{count} de usuarios de la PBX',
    other: '{count} usuarios de la PBX'
  },
  'dimensions-customer.users-access': {
    one: '{count} usuario con acceso al portal',
    many: '{count} de usuarios con acceso al portal',
    other: '{count} usuarios con acceso al portal'
  },
  'dimensions-customer.users-ended': {
    one: 'El cliente está terminado: nadie tiene acceso. Se conserva {count} usuario para consulta.',
    many: 'El cliente está terminado: nadie tiene acceso. Se conservan {count} de usuarios para consulta.',
    other: 'El cliente está terminado: nadie tiene acceso. Se conservan {count} usuarios para consulta.'
  },
  'dimensions-customer.users-charged': {
    one: '{count} rol con cargo',
    many: '{count} de roles con cargo',
    other: '{count} roles con cargo'
  },
  'dimensions-customer.roles-pending-about': 'Alguien tiene que revisar los roles hasta el final.',
  'dimensions-customer.roles-go': 'Continuar con los roles',
  'dimensions-customer.roles-done': 'Los roles están completos.',
  'dimensions-customer.show-users': 'Mostrar usuarios',

  'dimensions-customer.findings': 'Observaciones',
  'dimensions-customer.findings-none': 'Nada lo impide.',
  'dimensions-customer.findings-loading': 'Comprobando todo…',

  'dimensions-customer.remove': 'Quitar del plan',
  'dimensions-customer.remove-about':
    'Quita de Patchbay {dimensions} con su conexión y sus usuarios. En el sistema del fabricante no ocurre nada.',
  'dimensions-customer.remove-refused':
    'El fabricante conoce a este cliente, así que se queda aquí. En su lugar, termínelo.',
  'dimensions-customer.remove-refused-handed-over':
    'Se traspasó, así que se queda aquí. Si fue un error, deshaga antes el traspaso en Actividad.',
  'dimensions-customer.remove-refused-terminated':
    'El fabricante conocía a este cliente, así que se queda aquí.',
  'dimensions-customer.remove-title': '¿Quitar {dimensions} de {account}?',
  'dimensions-customer.remove-goes': 'También se quita:',
  'dimensions-customer.remove-details': 'Los datos del cliente y la conexión de la PBX',
  'dimensions-customer.remove-users': {
    one: '{count} usuario; las personas se quedan en la cuenta',
    many: '{count} de usuarios; las personas se quedan en la cuenta',
    other: '{count} usuarios; las personas se quedan en la cuenta'
  },
  'dimensions-customer.remove-undo': 'Aquí se puede deshacer.',
  'dimensions-customer.at-glance-none': 'No agregado',
  'dimensions-customer.at-glance-users': {
    one: '{count} usuario',
    many: '{count} de usuarios',
    other: '{count} usuarios'
  },
  'dimensions-customer.at-glance-show': 'Mostrar {dimensions}',

  'dimensions-finding.part-missing': 'Falta: {part}.',
  'dimensions-finding.name-taken': 'Otro cliente se llama {name}.',
  'dimensions-finding.name-taken-before': 'Un cliente terminado se llamaba {name}.',
  'dimensions-finding.type-gone': 'El tipo de producto ya no está en el catálogo.',
  'dimensions-finding.type-unfit': 'El tipo de producto {name} no se ofrece en su región o para esta PBX.',
  'dimensions-finding.type-example':
    'El tipo de producto {name} es un ejemplo. Elija uno que le haya indicado el fabricante o conviértalo en suyo en los ajustes.',
  'dimensions-finding.lock-not-acknowledged':
    'El tipo de producto {name} es definitivo, y nadie lo ha confirmado todavía.',
  'dimensions-finding.template-gone': 'La plantilla de PBX ya no está en el catálogo.',
  'dimensions-finding.template-key-missing':
    'La plantilla de PBX {name} no tiene clave maestra, así que no se puede consultar al cliente.',
  'dimensions-finding.top-level-account':
    'La cuenta en la PBX es la propia de usted, la del nivel superior: se monitorearían las subcuentas de todos sus clientes.',
  'dimensions-finding.trial-unfit': 'Una prueba hasta el {day} no es posible. Cambie la prueba o quítela.',
  'dimensions-finding.trial-ending': {
    one: 'A la prueba le queda {count} día. El {day} pasa automáticamente a ser un cliente de pago.',
    many: 'A la prueba le quedan {count} de días. El {day} pasa automáticamente a ser un cliente de pago.',
    other: 'A la prueba le quedan {count} días. El {day} pasa automáticamente a ser un cliente de pago.'
  },
  'dimensions-finding.trial-ends-today':
    'La prueba termina hoy. El {day} pasa automáticamente a ser un cliente de pago.',
  'dimensions-finding.trial-converted': 'La prueba ha terminado: desde el {day} es un cliente de pago.',
  'dimensions-finding.termination-planned': 'Está previsto terminarlo el {day}.',
  'dimensions-finding.termination-due':
    'Estaba previsto terminarlo el {day}. Regístrelo si se hizo, o anule el plan.',
  'dimensions-finding.reference-blank':
    'La referencia está vacía, así que las facturas nombran al cliente por su identificador de inquilino.',
  'dimensions-finding.tenant-id-missing':
    'Aquí no se conocen la referencia ni el identificador de inquilino, así que no se puede asociar ninguna línea de una factura a este cliente.',
  'dimensions-finding.reference-shared':
    '{name} tiene la misma referencia, así que las facturas no los distinguen.',
  'dimensions-finding.roles-pending': 'Hay roles pendientes.',
  'dimensions-finding.connection-error': 'La conexión simulada se detuvo.',
  'dimensions-finding.connection-error-because': 'La conexión simulada se detuvo: {scenario}.',
  'dimensions-finding.connection-paused':
    'La conexión está en pausa, así que no se recopila ni se importa nada.',
  'dimensions-finding.sync-issues': {
    one: 'La sincronización dejó {count} punto pendiente.',
    many: 'La sincronización dejó {count} de puntos pendientes.',
    other: 'La sincronización dejó {count} puntos pendientes.'
  },
  'dimensions-finding.primary-email':
    'El usuario principal tiene en la PBX otra dirección de correo que aquí.',
  'dimensions-finding.emails': {
    one: 'Hay que revisar la dirección de correo de {count} usuario: compartida, de otro cliente, no válida o ausente.',
    many: 'Hay que revisar las direcciones de correo de {count} de usuarios: compartidas, de otro cliente, no válidas o ausentes.',
    other:
      'Hay que revisar las direcciones de correo de {count} usuarios: compartidas, de otro cliente, no válidas o ausentes.'
  },
  'dimensions-finding.still-billed': 'El acceso está suspendido, pero se sigue registrando y facturando.',

  'record.dimensionsCustomers': 'Cliente de {dimensions}',
  'record.dimensionsUsers': 'Usuario de {dimensions}',
  'activity.kind.dimensions': '{dimensions}',
  'activity.unnamed.dimensionsCustomers': 'Un cliente que se quitó después',
  'activity.unnamed.dimensionsUsers': 'Un usuario que se quitó después',
  'field.acknowledgedTypeId': 'Carácter definitivo confirmado de',
  'field.sync': 'Sincronización (simulada)',
  'field.agentsFollowPbx': 'Los agentes reciben automáticamente el rol Complemento de agente',
  'field.dimensions-roles': 'Roles',
  'field.rolesDone': 'Roles completos',
  'field.internalSince': 'Sistema interno desde',
  'field.internalBefore': 'Sistema interno anteriormente',
  'field.roleTrials': 'Roles en prueba',
  'field.createdOn': 'Fecha de creación',
  'field.terminatesOn': 'Terminado el',
  'field.pbx': 'Usuario de la PBX',
  'field.personId': 'Una de las personas de la cuenta',
  'field.dimensions.productName': 'Nombre del producto',
  'field.dimensions.kazooName': 'Nombre de la centralita',
  'field.dimensions.region': 'Región',
  'field.dimensions.country': 'País del revendedor',
  'field.dimensions.trialsAllowed': 'Pruebas acordadas',
  'field.dimensions.trialMaxDays': 'Prueba más larga, en días',
  'field.dimensions.isBilledDirectly': 'Facturación directa',
  'field.dimensions.currency': 'Moneda',
  'field.dimensions.hasMinimumTerm': 'Plazo mínimo de 30 días',
  'field.dimensions.rateBands': 'Bandas de tarifas',
  'field.dimensions.productTypes': 'Tipos de producto',
  'field.dimensions.pbxTemplates': 'Plantillas de PBX',
  'field.dimensions.defaultTemplateId': 'Plantilla de PBX predeterminada',
  'field-value.removed-person': 'Una persona que no está aquí',

  'dimensions-wizard.none-title': 'Esta cuenta aún no tiene {dimensions}',
  'dimensions-wizard.none-about':
    '{dimensions} se conecta a la centralita de esta cuenta, importa sus usuarios y sigue después las llamadas y el estado de los agentes. Patchbay planifica aquí el cliente e indica de antemano qué no se puede deshacer y qué cuesta dinero. No se envía nada al fabricante.',
  'dimensions-wizard.none-known':
    'Lo que la cuenta ya sabe (nombre, referencia, país, personas) se le ofrece al rellenar.',
  'dimensions-wizard.none-readonly': 'Su socio puede agregar {dimensions} a esta cuenta.',
  'dimensions-wizard.leave': 'Guardar y salir',
  'dimensions-wizard.kept': 'Lo que introduce se guarda sobre la marcha.',
  'dimensions-wizard.kept-short':
    'Lo que introduce se guarda sobre la marcha, salvo un texto demasiado largo.',
  'dimensions-wizard.details-about': 'Quién es el cliente y qué podrá usar.',
  'dimensions-wizard.primary-user-about':
    'El administrador que llega con el cliente y administra a sus demás usuarios. Cada cliente necesita al menos uno.',
  'dimensions-wizard.pbx-about':
    'Cómo accede el fabricante a la centralita del cliente. Al final de este paso se crea el cliente.',
  'dimensions-wizard.roles-about':
    'El plan del cliente está completo; en el sistema del fabricante, el cliente existe cuando alguien lo ha creado allí. Los usuarios necesitan roles y acceso para lo que les hace falta; hasta entonces figura con «Roles pendientes».',
  'dimensions-wizard.from-account': 'De la cuenta.',
  'dimensions-wizard.take-from-account': 'Tomar de la cuenta: {value}',
  'dimensions-wizard.not-loaded': 'Leyendo…',

  'dimensions-wizard.name-hint': 'Distingue a este cliente de todos los demás que usted tiene.',
  'dimensions-wizard.name-too-long':
    'El fabricante admite como máximo {most} caracteres; estos son {count}. Dé al cliente un nombre más corto.',
  'dimensions-wizard.name-taken': 'Otro cliente ya tiene este nombre.',
  'dimensions-wizard.name-taken-before':
    'Un cliente terminado tenía este nombre. Se puede volver a usar; las listas muestran ambos.',
  'dimensions-wizard.type-about': 'De él dependen el nivel de licencia y lo que el cliente puede usar.',
  'dimensions-wizard.type-none-title': 'No hay tipos de producto en su catálogo',
  'dimensions-wizard.type-none':
    'El fabricante no publica su lista. Introduzca los tipos de producto que le indicó su representante de ventas y continúe después aquí.',
  'dimensions-wizard.type-gone': 'Este tipo de producto ya no está en el catálogo. Elija otro.',
  'dimensions-wizard.type-required': 'Elija un tipo de producto.',
  'dimensions-wizard.type-stays': 'Definitivo una vez asignado',
  'dimensions-wizard.type-not-in-region': 'No se ofrece en su región.',
  'dimensions-wizard.type-not-for-pbx':
    'No se ofrece para las centralitas para las que usted tiene plantillas.',
  'dimensions-wizard.type-more':
    'Su representante de ventas del fabricante sabe qué otros tipos de producto hay.',
  'dimensions-wizard.type-features': 'Incluye: {features}.',
  'dimensions-wizard.type-locks-title': 'Este tipo de producto es definitivo',
  'dimensions-wizard.type-locks':
    '{name} no se puede cambiar una vez asignado a un cliente. Asegúrese de que sea el correcto.',
  'dimensions-wizard.type-acknowledge': 'Sé que {name} no se puede cambiar más tarde.',
  'dimensions-wizard.type-acknowledge-needed': 'Confírmelo, o elija otro tipo de producto.',
  'dimensions-wizard.rates-differ':
    'Las tarifas de licencia pueden ser distintas según el tipo de producto, así que la suya puede cambiar con él.',
  'dimensions-wizard.catalogue': 'Catálogos en Ajustes',
  'dimensions-wizard.reference-hint':
    'Su propio identificador para este cliente. Figura en las facturas y se agrega a las salidas de facturación.',
  'dimensions-wizard.reference-blank':
    'Sin referencia, las facturas y las salidas de facturación nombran al cliente por el identificador de inquilino que le asigna el fabricante.',
  'dimensions-wizard.reference-shared':
    '{name} tiene la misma referencia. Está permitido, pero las salidas de facturación no los distinguirán.',
  'dimensions-wizard.country-hint': 'De él dependen el idioma y el formato de los números.',
  'dimensions-wizard.country-connection': 'El país de la conexión de la PBX viene rellenado con él.',
  'dimensions-wizard.country-reseller': 'El país de usted.',
  'dimensions-wizard.notes-hint':
    'Para compañeros que atienden al cliente. Aquí las pueden leer todos: ni contraseñas ni claves.',
  'dimensions-wizard.trial': 'Prueba',
  'dimensions-wizard.trial-not-entitled':
    'El fabricante solo ofrece pruebas si se acordaron antes. Consulte a su gerente de cuentas del fabricante; indíquelo después en Ajustes.',
  'dimensions-wizard.trial-about':
    'Solo ahora: el fabricante no describe ninguna forma de iniciar una prueba más tarde.',
  'dimensions-wizard.trial-required': 'Elija el último día de la prueba.',
  'dimensions-wizard.trial-longest': {
    one: 'Viene rellenado con la prueba más larga permitida, {count} día desde hoy. Se puede elegir un día anterior.',
    many: 'Viene rellenado con la prueba más larga permitida, {count} de días desde hoy. Se puede elegir un día anterior.',
    other:
      'Viene rellenado con la prueba más larga permitida, {count} días desde hoy. Se puede elegir un día anterior.'
  },
  'dimensions-wizard.trial-converts':
    'Desde el {day} es automáticamente un cliente de pago. Solo lo evita terminar el cliente antes de esa fecha.',
  'dimensions-wizard.trial-lines': 'Hasta entonces, sus líneas en la factura son cero.',

  'dimensions-wizard.person': 'Usuario principal',
  'dimensions-wizard.person-hint': 'Una de las personas de esta cuenta.',
  'dimensions-wizard.person-empty': 'Nadie de la cuenta coincide.',
  'dimensions-wizard.person-none':
    'Esta cuenta aún no tiene personas. Agregue a quien deba administrar los usuarios del cliente.',
  'dimensions-wizard.person-required': 'Elija un usuario principal, o agregue uno.',
  'dimensions-wizard.person-add': 'Agregar una persona nueva',
  'dimensions-wizard.person-add-about':
    'La persona se agrega a las de esta cuenta y pasa a ser el usuario principal.',
  'dimensions-wizard.person-add-action': 'Agregar y elegir',
  'dimensions-wizard.person-email-hint': 'La invitación va a esta dirección. No debe tenerla nadie más.',
  'dimensions-wizard.person-unnamed':
    'De esta persona solo se conoce una dirección de correo. El fabricante pide un nombre para mostrar; indíquelo en Personas.',
  'dimensions-wizard.person-open': 'Abrir {name}',
  'dimensions-wizard.same-email-title': 'La misma dirección de correo que en la PBX',
  'dimensions-wizard.same-email':
    'Si {person} es también usuario de la PBX, la dirección tiene que ser {email} también allí. Entonces ambos pasan a ser un solo usuario al sincronizar la PBX.',
  'dimensions-wizard.other-email':
    'Con otra dirección allí resultan dos usuarios: un administrador sin llamadas y un usuario de la PBX que no puede iniciar sesión.',
  'dimensions-wizard.same-email-later':
    'En cuanto una lista de usuarios o una sincronización diga quién está en la PBX, se compara la dirección y se avisa si es distinta.',
  'dimensions-wizard.likely-on-pbx':
    '{person} tiene la extensión {extension}, así que probablemente es usuario de la PBX.',
  'dimensions-wizard.sign-in':
    'Para iniciar sesión con Microsoft o Google tiene que ser la dirección que se conoce allí.',
  'dimensions-wizard.namesakes': {
    one: '{count} persona más de esta cuenta se llama igual y tiene otra dirección: {emails}. Elija a la que tenga la dirección que figura en la PBX.',
    many: '{count} de personas más de esta cuenta se llaman igual y tienen otras direcciones: {emails}. Elija a la que tenga la dirección que figura en la PBX.',
    other:
      '{count} personas más de esta cuenta se llaman igual y tienen otras direcciones: {emails}. Elija a la que tenga la dirección que figura en la PBX.'
  },
  'dimensions-wizard.email-elsewhere-title': 'Esta dirección está en uso en otro cliente',
  'dimensions-wizard.email-elsewhere':
    'Un usuario de {customer} tiene {email}. Los usuarios que inician sesión necesitan una dirección propia, así que uno de ellos no tendrá acceso.',
  'dimensions-wizard.invitation': 'La invitación',
  'dimensions-wizard.invitation-later':
    '{person} recibirá la invitación por correo en cuanto se cree la cuenta en el sistema del fabricante. Patchbay no envía nada.',
  'dimensions-wizard.invitation-paused': 'También es así si la conexión de la PBX está en pausa.',

  'dimensions-wizard.template-none-title': 'No hay ninguna plantilla de PBX',
  'dimensions-wizard.template-none':
    'Una conexión se crea a partir de una plantilla de PBX, y su catálogo no tiene ninguna. Agregue una y continúe después aquí: lo que ha introducido está guardado.',
  'dimensions-wizard.template-default': 'Su plantilla predeterminada',
  'dimensions-wizard.template-applied': 'Se aplica {template}, porque es su plantilla predeterminada.',
  'dimensions-wizard.template-other': 'Usar otra plantilla',
  'dimensions-wizard.template-choose': 'Elegir una plantilla',
  'dimensions-wizard.template-hint': 'No tiene plantilla predeterminada, así que hay que elegir una.',
  'dimensions-wizard.template-chosen': 'En lugar de su plantilla predeterminada, {template}.',
  'dimensions-wizard.template-required': 'Elija una plantilla de PBX.',
  'dimensions-wizard.template-option': '{template} ({kind})',
  'dimensions-wizard.no-master-key':
    'No tiene clave maestra para {template}. Sin ella, el fabricante no puede consultar al cliente al aprovisionarlo.',
  'dimensions-wizard.type-unfit-title': 'El tipo de producto y la plantilla de PBX no son compatibles',
  'dimensions-wizard.type-unfit':
    'El tipo de producto {type} no se ofrece para {kind}, y la plantilla {template} es de ese tipo.',
  'dimensions-wizard.type-unfit-back': 'Elegir otro tipo de producto',
  'dimensions-wizard.identifier.kazoo': 'ID de cuenta de {kazoo}',
  'dimensions-wizard.identifier.3cx': 'Nombre de usuario de 3CX',
  'dimensions-wizard.identifier.teams': 'ID de inquilino de Microsoft Teams',
  'dimensions-wizard.identifier-hint.kazoo': 'La cuenta propia del cliente en la PBX.',
  'dimensions-wizard.identifier-hint.3cx':
    'La clave de licencia y la contraseña se introducen solo en el sistema del fabricante.',
  'dimensions-wizard.identifier-hint.teams': 'El inquilino del cliente en Microsoft.',
  'dimensions-wizard.top-level': 'Es nuestra propia cuenta, por encima de las de nuestros clientes',
  'dimensions-wizard.top-level-refused':
    'Con esta cuenta se monitorearían las subcuentas de todos sus clientes. Introduzca la cuenta propia del cliente, o deje fuera sus subcuentas.',
  'dimensions-wizard.connection-name': 'Nombre de la conexión',
  'dimensions-wizard.connection-name-hint':
    'El fabricante pide un nombre que no tenga ninguna otra conexión. Viene rellenado con el del cliente.',
  'dimensions-wizard.connection-name-short':
    'El nombre del cliente supera los {most} caracteres que puede tener el nombre de una conexión. Dele uno corto que no tenga ninguna otra conexión.',
  'dimensions-wizard.connection-country': 'País de la centralita',
  'dimensions-wizard.country-from-template':
    'De la plantilla, porque el cliente aún no tiene país. Sus números se escriben como en este país.',
  'dimensions-wizard.country-from-customer':
    'Viene rellenado con el país del cliente. Sus números se escriben como en este país.',
  'dimensions-wizard.country-own': 'Sus números se escriben como en este país.',
  'dimensions-wizard.sub-accounts-only-now': 'Solo se puede elegir ahora, al crear la conexión.',
  'dimensions-wizard.sub-accounts-title': 'Subcuentas',
  'dimensions-wizard.sub-accounts-on':
    'Se monitorean las llamadas de todas las subcuentas. También se importan sus usuarios, y cada uno se cobra.',
  'dimensions-wizard.sub-accounts-off':
    'Solo se monitorea la cuenta propia del cliente. Las subcuentas se cuentan, para que usted vea qué queda fuera.',
  'dimensions-wizard.sub-accounts-remedy': 'Para cambiarlo más tarde hay que crear una conexión nueva.',
  'dimensions-wizard.sub-accounts-teams':
    'El fabricante no comunica subcuentas para Microsoft Teams, así que no se ofrecen.',
  'dimensions-wizard.sub-accounts-3cx':
    'Sus documentos no dicen si el fabricante encuentra subcuentas en 3CX.',
  'dimensions-wizard.state': 'La conexión empieza',
  'dimensions-wizard.state-enabled': 'Habilitada',
  'dimensions-wizard.state-enabled-about':
    'El fabricante se conecta en cuanto el cliente se crea en su sistema, descubre los usuarios de la PBX y los importa. El monitoreo empieza cuando eso termina.',
  'dimensions-wizard.state-paused': 'En pausa',
  'dimensions-wizard.state-paused-about':
    'No se conecta nada ni se importa a nadie hasta que usted la habilite. Esto no suspende el acceso de nadie.',
  'dimensions-wizard.state-simulated':
    'Aquí una PBX inventada ocupa el lugar de la real, para que usted vea qué ocurre. Eso lo inicia usted, en la página de la conexión; Patchbay no se conecta a nada.',

  'dimensions-wizard.before-title': 'Antes de crear el cliente',
  'dimensions-wizard.before-about': 'Qué no se puede deshacer, qué cuesta dinero y quién recibe un aviso.',
  'dimensions-wizard.before-type-stays': 'El tipo de producto {name} es definitivo.',
  'dimensions-wizard.before-sub-accounts-on':
    'Se monitorean las subcuentas. Para esta conexión es definitivo.',
  'dimensions-wizard.before-sub-accounts-off':
    'No se monitorean las subcuentas. Para esta conexión es definitivo.',
  'dimensions-wizard.before-users-charged':
    'Cada usuario que está en la PBX recibe el rol Usuario esencial, que tiene cargo, en cuanto la conexión lo importa.',
  'dimensions-wizard.before-users-charged-later':
    'Cada usuario que está en la PBX recibe el rol Usuario esencial, que tiene cargo, cuando usted habilite la conexión.',
  'dimensions-wizard.before-price': 'Estimación: {price} por usuario y mes, según su propio catálogo.',
  'dimensions-wizard.before-no-price': 'Su catálogo no tiene precio para ello.',
  'dimensions-wizard.before-price-trial': 'Durante la prueba, las líneas son cero.',
  'dimensions-wizard.before-nothing-imported':
    'La conexión está en pausa: aún no se conecta ni se importa nada.',
  'dimensions-wizard.before-invited':
    '{person} recibe la invitación en {email} en cuanto se crea la cuenta en el sistema del fabricante.',
  'dimensions-wizard.before-invited-nobody':
    'El usuario principal recibe la invitación en cuanto se crea la cuenta en el sistema del fabricante.',
  'dimensions-wizard.before-trial-converts':
    'La prueba termina el {until}. Desde el {from} el cliente paga, salvo que se haya terminado antes.',
  'dimensions-wizard.before-billed-at-once':
    'No hay prueba: las licencias se facturan desde el día en que se agregan.',
  'dimensions-wizard.before-later':
    'El nombre, la referencia, el país y las notas se pueden cambiar en cualquier momento.',
  'dimensions-wizard.before-planned':
    'Crearlo aquí completa el plan. En el sistema del fabricante, el cliente existe cuando alguien lo ha creado allí.',
  'dimensions-wizard.before-acknowledge': 'Lo he leído, y el cliente se debe crear así.',
  'dimensions-wizard.before-acknowledge-needed': 'Confírmelo antes de crear el cliente.',
  'dimensions-wizard.missing-title': 'Falta algo para poder crear el cliente',
  'dimensions-wizard.missing-in': 'Falta: {parts}.',
  'dimensions-wizard.go-to': 'Ir a «{step}»',
  'dimensions-wizard.create': 'Crear cliente',

  'dimensions-wizard.roles-pending':
    'Asigne sus roles a los usuarios que existen y marque después este paso como hecho. Se puede dejar y retomar en cualquier momento.',
  'dimensions-wizard.roles-done-title': 'Los roles están completos',
  'dimensions-wizard.roles-done':
    'Alguien revisó los roles hasta el final. Se pueden cambiar en cualquier momento en Usuarios.',
  'dimensions-wizard.roles-awaited-none':
    'No hay conexión de la PBX, así que solo se pueden asignar roles a personas de la cuenta.',
  'dimensions-wizard.roles-awaited-paused':
    'La conexión de la PBX está en pausa, así que no se importa a nadie. Por ahora solo se pueden asignar roles a personas de la cuenta.',
  'dimensions-wizard.roles-awaited-syncing':
    'La sincronización, que aquí se simula, no se ha iniciado o no ha terminado. Por ahora solo se pueden asignar roles a personas de la cuenta; los usuarios de la PBX vendrán después.',
  'dimensions-wizard.roles-who': 'Quién tiene qué rol',
  'dimensions-wizard.roles-more': {
    one: '{count} usuario más está en la página de usuarios.',
    many: '{count} de usuarios más están en la página de usuarios.',
    other: '{count} usuarios más están en la página de usuarios.'
  },
  'dimensions-wizard.roles-imported': {
    one: '{count} usuario viene solo de la PBX, sin acceso.',
    many: '{count} de usuarios vienen solo de la PBX, sin acceso.',
    other: '{count} usuarios vienen solo de la PBX, sin acceso.'
  },
  'dimensions-wizard.roles-none': 'Sin roles',
  'dimensions-wizard.roles-primary': 'Usuario principal',
  'dimensions-wizard.roles-assign': 'Asignar roles',
  'dimensions-wizard.roles-open-connection': 'Abrir la conexión',
  'dimensions-wizard.roles-finish': 'Hecho',
  'dimensions-wizard.roles-later': 'Más tarde',
  'dimensions-wizard.roles-reopen': 'Marcar de nuevo como pendiente'
};
