/** The planner of switches, and the run-book of the hand-off. */
export const planner = {
  'planner.title': 'Planificar cambios',
  'planner.about':
    'Elija cómo debe quedar cada integración. De ahí resulta al momento el orden en que se pierden menos licencias, calculado con las mismas reglas con las que se lleva a cabo.',
  'planner.open': 'Planificar cambios',
  'planner.back': 'Volver a Mitel',
  'planner.link-about':
    '¿Varios cambios a la vez? El planificador encuentra el orden que conserva más licencias.',

  'planner.wanted': 'Estado deseado',
  'planner.wanted-about': 'Lo que se cambia aquí solo se planifica.',
  'planner.group': 'Integraciones de Mitel',
  'planner.reset': 'Restablecer',
  'planner.changed': { one: '{count} cambio', many: '{count} de cambios', other: '{count} cambios' },
  'planner.now-on': 'Ahora activado',
  'planner.now-off': 'Ahora desactivado',
  'planner.now-never': 'Nunca activado',
  'planner.now-added': 'Agregado, no activado',
  'planner.becomes-on': 'Desactivado, se activará',
  'planner.becomes-off': 'Activado, se desactivará',

  'planner.nothing': 'No hay nada que cambiar',
  'planner.nothing-text':
    'Todas las integraciones están como se desea. Cambie el estado deseado de una o varias para ver los pasos necesarios.',
  'planner.nothing-possible': 'Ninguno de los cambios deseados es posible todavía',
  'planner.nothing-possible-text':
    'Vea arriba los motivos. Cuando estén resueltos, aquí aparecerán los pasos.',

  'planner.recommended': 'Opción recomendada',
  'planner.chosen-other': 'Otra opción',
  'planner.steps': 'Pasos en su orden',
  'planner.count': { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  'planner.summary-kept': {
    one: 'La licencia continúa activa. No se pierde nada.',
    many: 'Las {count} de licencias continúan activas. No se pierde ninguna.',
    other: 'Las {count} licencias continúan activas. No se pierde ninguna.'
  },
  'planner.summary-lost': {
    one: '{count} licencia deja de estar activa: {count} persona ya no podrá usar MiTeam Meetings.',
    many: '{count} de licencias dejan de estar activas: {count} de personas ya no podrán usar MiTeam Meetings.',
    other: '{count} licencias dejan de estar activas: {count} personas ya no podrán usar MiTeam Meetings.'
  },
  'planner.summary-none': 'Nadie tiene una licencia de MiTeam Meetings, así que no se puede perder ninguna.',
  'planner.summary-no-better': 'Ningún orden las conserva.',
  'planner.lost-by': {
    one: 'El paso {step} revoca la licencia: {what}.',
    many: 'El paso {step} revoca las {count}: {what}.',
    other: 'El paso {step} revoca las {count}: {what}.'
  },
  'planner.detour-title': '{integration} se activa y se desactiva solo para conservar las licencias',
  'planner.detour.micollab':
    'Se activa antes del paso que revocaría las licencias y se vuelve a desactivar después. Requiere un servidor MiCollab; si no lo hay, elija la opción directa.',
  'planner.detour.miteam-meetings':
    'Se activa antes del paso que revocaría las licencias y se vuelve a desactivar después. La opción directa está al lado.',

  'planner.ways': 'Comparación de todas las opciones',
  'planner.ways-about': 'Elija una para ver sus pasos. La opción elegida es la que se aplica o se guarda.',
  'planner.way-recommended': 'Recomendada',
  'planner.way-straight': 'Directa, sin activar y desactivar de más',
  'planner.way-other': 'El otro orden',
  'planner.way-kept': {
    one: '{count} licencia se conserva',
    many: 'Las {count} de licencias se conservan',
    other: 'Las {count} licencias se conservan'
  },
  'planner.way-lost': {
    one: '{count} licencia se pierde en el paso {step}',
    many: '{count} de licencias se pierden en el paso {step}',
    other: '{count} licencias se pierden en el paso {step}'
  },
  'planner.way-none': 'Ninguna licencia en juego',

  'planner.blocked': {
    one: '{count} cambio deseado no es posible',
    many: '{count} de cambios deseados no son posibles',
    other: '{count} cambios deseados no son posibles'
  },
  'planner.blocked-about': 'Quedan fuera de todas las opciones; el resto se planifica sin ellos.',
  'planner.blocked-set-up': 'Ir a la configuración de {integration}',
  'planner.blocked-want': 'Activar también estas',

  'planner.apply': 'Aplicar plan',
  'planner.apply-about':
    'Cambia las integraciones aquí, en este espacio de trabajo, como un solo cambio que se deshace de una vez. No se envía nada a Mitel.',
  'planner.keep': 'Guardar para el traspaso',
  'planner.keep-about': 'No cambia nada aquí. Los pasos pasan a la guía de pasos y al archivo exportado.',
  'planner.read-only': 'Puede planificar, pero no activar ni desactivar las integraciones de esta cuenta.',
  'planner.replaces': 'El plan guardado antes se sustituye.',

  'planner.kept-title': 'Plan guardado',
  'planner.applied-title': 'Plan aplicado',
  'planner.kept-on': 'Guardado el {when}, sin aplicar aquí.',
  'planner.applied-on': 'Aplicado aquí el {when}.',
  'planner.kept-in-hand-off': 'Forma parte de la guía de pasos y del archivo exportado.',
  'planner.kept-run-book': 'Ver la guía de pasos',
  'planner.kept-stale-title': 'La cuenta se ha modificado desde entonces',
  'planner.kept-stale':
    'Las integraciones o las licencias ya no están como cuando se hizo el plan, por lo que sus efectos pueden ser otros. Planifique de nuevo.',
  'planner.kept-apply': 'Aplicar este plan',
  'planner.kept-drop': 'Descartar el plan',
  'planner.kept-show': 'Mostrar los pasos',

  'step.action-on': 'Activar {integration}',
  'step.action-off': 'Desactivar {integration}',
  'step.effects': 'Qué ocurre',
  'step.no-effect': 'No afecta a licencias ni a personas.',
  'step.expected': 'Lo que debería ver ahora en {console}',
  'step.expected-on': '{integration} está activado en la lista de integraciones de la página de la cuenta.',
  'step.expected-off':
    '{integration} está desactivado en la lista de integraciones de la página de la cuenta.',
  'step.expected-licensed': 'Página de información de un usuario con licencia: {page}',
  'step.expected-unlicensed': 'Página de información de un usuario sin licencia: {page}',
  'step.expected-privilege': '«{privilege}» está activado en Privilegios.',
  'step.expected-privilege-stays': '«{privilege}» sigue activado en Privilegios.',
  'step.new': '{integration} aún no está en la lista de la cuenta: agréguelo allí primero.',
  'step.stops': '{integration} continúa activado, pero deja de funcionar tal como está configurado.',
  'step.refused': 'Este paso no es posible: {reason}',
  'step.reading':
    'Nuestra interpretación (laguna {gap}); el fabricante no lo dice. Compare con lo que ve antes de continuar.',
  'step.reading-plain':
    'Nuestra interpretación; el fabricante no lo dice. Compare con lo que ve antes de continuar.',

  'run-book.title-of': 'Guía de pasos: {account}',
  'run-book.about':
    'Lo que hace alguien en el portal del fabricante para esta cuenta, paso a paso, y lo que debería ver. No contiene contraseñas ni claves.',
  'run-book.as-of': 'Actualizado: {when}, según el plan de Patchbay. No se ha enviado nada a Mitel.',
  'run-book.download': 'Descargar',
  'run-book.print': 'Imprimir',
  'run-book.downloaded': 'Guardado como {file}.',
  'run-book.before': 'Antes de empezar',
  'run-book.check': 'Lo que debería ver ahora',
  'run-book.contact': '{name}, {kind}',
  'run-book.shown-there': '{field}: se muestra allí, para el proveedor de identidad',
  'run-book.missing-text':
    'Aún falta: {fields}. Pregunte al cliente; sin ello no se puede terminar la configuración.',

  'run-book.section.account': 'La cuenta',
  'run-book.section.contacts': 'Contactos de soporte',
  'run-book.section.set-up': 'Configuración de integraciones',
  'run-book.section.switches': 'Cambios, en este orden',
  'run-book.section.record-back': 'Devolución de datos',
  'run-book.none-set-up': 'Ninguna integración en uso requiere valores.',

  'run-book.create-account': 'Crear la cuenta',
  'run-book.create-account-before': 'Inicie sesión como Socio Mitel y abra Cuentas.',
  'run-book.create-account-check':
    'La cuenta está en la lista de cuentas y su página muestra un ID de cuenta. Anótelo para el último paso.',
  'run-book.open-account': 'Abrir la cuenta {account}',
  'run-book.open-account-check': 'El nombre y el ID de cuenta son los que figuran aquí.',
  'run-book.contacts': 'Asignar los contactos de soporte',
  'run-book.contacts-none': 'No hay ninguno registrado. Pregunte al cliente: una cuenta debe tener uno.',
  'run-book.contacts-check': 'Todos figuran en Contactos de soporte.',

  'run-book.set-up': 'Configurar {integration}',
  'run-book.set-up-check':
    '{integration} está en la lista de integraciones y ya no se pide completar la configuración.',
  'run-book.set-up-before.cloudlink-gateway':
    'Se puede acceder al gateway: desde la misma red o desde el SMBC Manager. Conecte el gateway y la PBX y termine la incorporación.',
  'run-book.set-up-before.single-sign-on':
    'Está disponible alguien que administra el proveedor de identidad del cliente.',
  'run-book.set-up-before.azure-ad-sync': 'Está disponible alguien que administra el Entra ID del cliente.',
  'run-book.set-up-before.microsoft-office-365':
    'Un administrador de Office 365 del cliente da el consentimiento. Solo cuenta cuando está concedido.',
  'run-book.set-up-before.microsoft-teams':
    'Está disponible alguien que administra el Azure del cliente. En ambos sentidos se necesita además MiCollab 9.8 SP1 o posterior.',
  'run-book.secret.client-secret':
    'Secreto de cliente (valor): pídalo a quien administra Entra en el cliente; no está en este archivo.',
  'run-book.secret.micollab-password':
    'Contraseña de MiCollab: pídala a quien administra MiCollab en el cliente; no está en este archivo.',
  'run-book.secret.pbx-credentials':
    'Credenciales de la PBX: pídalas a quien mantiene la PBX; no están en este archivo.',
  'run-book.secret.gateway-credentials':
    'Credenciales del gateway: pídalas a quien mantiene el gateway; no están en este archivo.',

  'run-book.integrations-on.new': 'Activar aquello con lo que empieza esta cuenta',
  'run-book.integrations-on.plan': 'Comparar lo que está activado antes de los cambios',
  'run-book.integrations-on.comparison': 'Comparar lo que está activado',
  'run-book.integrations-on-text': 'Activado: {integrations}. Todo lo demás está desactivado.',
  'run-book.integrations-on-check.new': 'Están activadas exactamente estas.',
  'run-book.integrations-on-check.plan':
    'Están activadas exactamente estas. Si no es así, deténgase y pregunte: el orden que sigue se planificó a partir de ese estado.',
  'run-book.integrations-on-check.comparison': 'Están activadas exactamente estas.',
  'run-book.no-plan': 'No hay ningún plan guardado para esta cuenta, así que no hay que cambiar nada más.',
  'run-book.plan-kept': 'Planificado el {when}.',
  'run-book.plan-applied':
    'Planificado el {when} y aplicado en Patchbay; falta hacerlo en la consola del fabricante.',
  'run-book.switch-order': 'Respete el orden: decide si se conservan las licencias.',
  'run-book.privileges': 'Comparar los privilegios y los servicios de llamadas',
  'run-book.privileges-check': 'Todos están como se indica aquí.',
  'run-book.deactivate': 'Desactivar la cuenta',
  'run-book.deactivate-about':
    'Después, nadie de la cuenta puede iniciar sesión ni usar ninguna aplicación de CloudLink.',
  'run-book.deactivate-check': 'La cuenta figura en Desactivadas.',

  'run-book.record-back': 'Anotar estos datos y devolverlos',
  'run-book.report-back': 'Informar del resultado',
  'run-book.record-back-none':
    'Todo lo que asigna Mitel está registrado. Informe solo de lo que se veía distinto.',
  'run-book.record-back-check':
    'Está registrado en Patchbay, en la página de la cuenta, o enviado a quien hizo esta guía de pasos, con el número de cada paso en que algo se veía distinto.',
  'run-book.record-back-blank': '(por rellenar)'
};
