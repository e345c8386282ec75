/** Users of a customer and their roles. */
export const dimensionsUsers = {
  'dimensions-users.list': 'Usuarios de {account}',
  'dimensions-users.search': 'Buscar usuarios',
  'dimensions-users.search-placeholder': 'Nombre, correo, extensión o subcuenta',
  'dimensions-users.filters': 'Qué usuarios se muestran',
  'dimensions-users.filter.all': 'Todos',
  'dimensions-users.filter.portal': 'Con acceso al portal',
  'dimensions-users.filter.pbx-only': 'Solo de la PBX',
  'dimensions-users.filter.administrators': 'Administradores',
  'dimensions-users.filter.agents': 'Agentes',
  'dimensions-users.filter.simulated': 'Simulados',
  'dimensions-users.filter.email': 'Correo por revisar',
  'dimensions-users.role': 'Rol',
  'dimensions-users.any-role': 'Todos los roles',
  'dimensions-users.sub-account': 'Subcuenta',
  'dimensions-users.any-sub-account': 'Todas las subcuentas',
  'dimensions-users.main-account': 'La propia cuenta',
  'dimensions-users.column.name': 'Nombre',
  'dimensions-users.column.email': 'Correo',
  'dimensions-users.column.extension': 'Extensión',
  'dimensions-users.column.source': 'Procedencia',
  'dimensions-users.column.roles': 'Roles',
  'dimensions-users.source.person': 'Cuenta',
  'dimensions-users.source.pbx': 'PBX',
  'dimensions-users.source.both': 'Cuenta + PBX',
  'dimensions-users.source-about.person': 'Es una de las personas de la cuenta; no está en la PBX.',
  'dimensions-users.source-about.pbx':
    'Importado de la PBX. Las llamadas se registran; no tiene acceso hasta que se le da.',
  'dimensions-users.source-about.both':
    'Es una de las personas de la cuenta y un usuario de la PBX: un solo usuario.',
  'dimensions-users.source-simulated': '{source} (simulado)',
  'dimensions-users.source-about.simulated': 'Inventado por la PBX simulada.',
  'dimensions-users.primary': 'Usuario principal',
  'dimensions-users.agent': 'Agente',
  'dimensions-users.email-missing': 'Sin dirección de correo',
  'dimensions-users.email-shared': 'Otro usuario también tiene esta dirección de correo',
  'dimensions-users.email-unreadable': 'No es una dirección de correo',
  'dimensions-users.email-elsewhere': 'Un usuario de otro cliente tiene esta dirección de correo',
  'dimensions-users.no-roles': 'Ninguno',
  'dimensions-users.more-roles': '+{count}',
  'dimensions-users.shown': {
    one: '{count} usuario mostrado',
    many: '{count} de usuarios mostrados',
    other: '{count} usuarios mostrados'
  },
  'dimensions-users.selected': {
    one: '{count} usuario seleccionado',
    many: '{count} de usuarios seleccionados',
    other: '{count} usuarios seleccionados'
  },
  'dimensions-users.selected-elsewhere': {
    one: '{count} de ellos no está en la lista mostrada',
    many: '{count} de ellos no están en la lista mostrada',
    other: '{count} de ellos no están en la lista mostrada'
  },
  'dimensions-users.deselect': 'Anular la selección',
  'dimensions-users.select': 'Seleccionar a {name}',
  'dimensions-users.select-all': 'Seleccionar a todos los mostrados',
  'dimensions-users.edit': 'Roles de {name}',
  'dimensions-users.add': 'Agregar usuarios',
  'dimensions-users.export': 'Exportar como CSV',
  'dimensions-users.exported': {
    one: '{count} usuario exportado',
    many: '{count} de usuarios exportados',
    other: '{count} usuarios exportados'
  },
  'dimensions-users.change-roles': 'Cambiar roles',
  'dimensions-users.give-access': 'Dar acceso al portal',
  'dimensions-users.take-access': 'Quitar el acceso al portal',
  'dimensions-users.remove': 'Quitar usuarios',
  'dimensions-users.more': 'Más acciones para la selección',

  'dimensions-users.empty-title': 'Aún no hay usuarios',
  'dimensions-users.empty-text':
    'Sincronice con la PBX, importe su lista de usuarios o dé acceso a personas de la cuenta.',
  'dimensions-users.to-sync': 'Sincronizar',
  'dimensions-users.to-roster': 'Importar una lista de usuarios de la PBX',
  'dimensions-users.few-title': 'Los usuarios de la PBX aún no están aquí',
  'dimensions-users.few-text':
    'Llegan con la sincronización o con una lista de usuarios de la PBX. Hasta entonces solo se pueden asignar roles a usuarios del portal.',
  'dimensions-users.draft-title': 'Los usuarios vienen después de la creación',
  'dimensions-users.draft-text':
    'Los tres primeros pasos crean el cliente y su usuario principal. Los roles se asignan después.',
  'dimensions-users.to-wizard': 'Continuar con la creación',
  'dimensions-users.no-customer-title': 'Esta cuenta no tiene {dimensions}',
  'dimensions-users.no-customer-text': 'Habrá usuarios cuando se agregue {dimensions} a la cuenta.',
  'dimensions-users.terminated-title': 'El cliente está terminado',
  'dimensions-users.terminated-text':
    'Los usuarios y los roles se conservan aquí para consultarlos; ya no se modifica nada.',
  'dimensions-users.suspended-title': 'Acceso suspendido',
  'dimensions-users.suspended-text':
    'El cliente está deshabilitado: nadie puede iniciar sesión. Las llamadas se siguen registrando y los roles se siguen facturando.',
  'dimensions-users.no-match-title': 'Nadie coincide',
  'dimensions-users.no-match-text': 'Pruebe con menos palabras o muestre a todos.',
  'dimensions-users.show-all': 'Mostrar a todos',

  'dimensions-users.pending.pending':
    'Revise los usuarios y asígneles los roles que necesitan. Indique después que los roles están completos.',
  'dimensions-users.pending.pending-portal-users':
    'Aún no están todos los usuarios de la PBX. A los que están se les pueden asignar roles ya; a los demás, cuando se importen.',
  'dimensions-users.finish': 'Los roles están completos',
  'dimensions-users.complete': 'Los roles están completos.',
  'dimensions-users.reopen': 'Marcar de nuevo como pendientes',

  'dimensions-users.agents-follow': 'Los agentes siguen a la PBX',
  'dimensions-users.agents-follow-about':
    'Mientras está activado, cada agente de la PBX recibe el rol Complemento de agente sin que nadie lo pida, y se cobra.',
  'dimensions-users.agents-have': {
    one: '{count} agente de la PBX tiene el complemento.',
    many: '{count} de agentes de la PBX tienen el complemento.',
    other: '{count} agentes de la PBX tienen el complemento.'
  },
  'dimensions-users.agents-would-get': {
    one: 'Si se activa, {count} agente lo recibe con la próxima sincronización o lista de la PBX.',
    many: 'Si se activa, {count} de agentes lo reciben con la próxima sincronización o lista de la PBX.',
    other: 'Si se activa, {count} agentes lo reciben con la próxima sincronización o lista de la PBX.'
  },
  'dimensions-users.agents-get': {
    one: '{count} agente lo recibe con la próxima sincronización o lista de la PBX.',
    many: '{count} de agentes lo reciben con la próxima sincronización o lista de la PBX.',
    other: '{count} agentes lo reciben con la próxima sincronización o lista de la PBX.'
  },
  'dimensions-users.agents-next': 'Surte efecto con la próxima sincronización o lista de la PBX.',
  'dimensions-users.agents-keep': 'Quien tiene el complemento lo conserva cuando esto se desactiva.',

  'dimensions-users.notes': 'Qué vale para los roles',
  'dimensions-users.note.sign-in':
    'Usuario web requiere una dirección de correo que nadie más tenga. A los usuarios que comparten una no se les puede asignar.',
  'dimensions-users.note.essential':
    'Quien está en la PBX y en {dimensions} recibe el rol Usuario esencial sin que nadie lo pida, y se cobra.',
  'dimensions-users.note.builds':
    'Complemento de tiempo real y Complemento de agente se basan en Usuario esencial; Usuario profesional se basa en customer.user.uc.',
  'dimensions-users.note.supervisor':
    'Cada usuario tiene como máximo un nivel de supervisor; el superior incluye al inferior.',
  'dimensions-users.note.read-only': 'Usuario de Microsoft Teams es de solo lectura.',
  'dimensions-users.note.same-day': 'Un rol que se asigna y se quita el mismo día no se factura.',

  'dimensions-role.short.customer.user': 'Web',
  'dimensions-role.short.admin.user': 'Admin.',
  'dimensions-role.short.customer.settings': 'Configuración',
  'dimensions-role.short.customer.billables.admin': 'Facturables',
  'dimensions-role.short.customer.user.pbx': 'Esencial',
  'dimensions-role.short.customer.user.pbx.realtime': 'Tiempo real',
  'dimensions-role.short.customer.user.acd': 'Agente',
  'dimensions-role.short.customer.user.uc': 'UC',
  'dimensions-role.short.customer.user.uc.remote': 'Profesional',
  'dimensions-role.short.customer.user.microsoftteams': 'Teams',
  'dimensions-role.short.customer.user.supervisorl1': 'Informes',
  'dimensions-role.short.customer.user.supervisorl2': 'Supervisor',

  'dimensions-role.about.customer.user': 'Inicia sesión en el portal del cliente.',
  'dimensions-role.about.admin.user': 'Administra los usuarios del cliente.',
  'dimensions-role.about.customer.settings': 'Accede a la configuración del cliente.',
  'dimensions-role.about.customer.billables.admin':
    'Lo necesita quien modifica usuarios de un modo que cuesta dinero.',
  'dimensions-role.about.customer.user.pbx':
    'Las llamadas se modelan y se almacenan. Llega automáticamente con los usuarios de la PBX.',
  'dimensions-role.about.customer.user.pbx.realtime': 'Agrega a Usuario esencial vistas en tiempo real.',
  'dimensions-role.about.customer.user.acd':
    'Agrega a Usuario esencial el estado de los agentes. Puede seguir automáticamente a los agentes de la PBX.',
  'dimensions-role.about.customer.user.uc':
    'En lo que se basa Usuario profesional; el fabricante solo lo llama así.',
  'dimensions-role.about.customer.user.uc.remote': 'Las páginas del fabricante no dicen más que su nombre.',
  'dimensions-role.about.customer.user.microsoftteams': 'Indica que el usuario es de Microsoft Teams.',
  'dimensions-role.about.customer.user.supervisorl1': 'Informes sobre los usuarios supervisados.',
  'dimensions-role.about.customer.user.supervisorl2': 'Vistas en tiempo real y todo lo del nivel inferior.',

  'dimensions-roles.title': 'Roles de {name}',
  'dimensions-roles.group.access': 'Acceso y permisos',
  'dimensions-roles.group.licences': 'Licencias de usuario',
  'dimensions-roles.group.supervisor': 'Nivel de supervisor',
  'dimensions-roles.free': 'El fabricante no indica ningún cargo por estos.',
  'dimensions-roles.no-level': 'Ningún nivel de supervisor',
  'dimensions-roles.level-about': 'Uno como máximo; si elige otro, ocupa su lugar.',
  'dimensions-roles.charged': 'Con cargo',
  'dimensions-roles.price': 'Estimación: {price} al mes',
  'dimensions-roles.price-unknown': 'Precio desconocido',
  'dimensions-roles.automatic': 'Automático',
  'dimensions-roles.read-only': 'Solo lectura',
  'dimensions-roles.always': 'Lo recibe todo el que se agrega aquí',
  'dimensions-roles.since': 'Desde el {day}',
  'dimensions-roles.needs': 'Se basa en {role}.',
  'dimensions-roles.came-along': '{role} se basa en {other}, así que se asignan ambos.',
  'dimensions-roles.took-place': '{role} ocupa el lugar de {other}.',
  'dimensions-roles.no-sign-in':
    'Sin el rol Usuario web, estos permisos no se pueden usar: nadie inicia sesión sin él.',
  'dimensions-roles.email-unfit.missing': 'No hay ninguna dirección de correo con la que iniciar sesión.',
  'dimensions-roles.email-unfit.shared':
    'Otro usuario tiene la misma dirección de correo, así que ninguno de los dos puede iniciar sesión.',
  'dimensions-roles.email-unfit.elsewhere': 'Un usuario de otro cliente tiene la misma dirección de correo.',
  'dimensions-roles.stays.read-only': 'Lo establece el fabricante; aquí no se puede asignar ni quitar.',
  'dimensions-roles.stays.needed': 'Lo necesita {roles}. Quite eso antes.',
  'dimensions-roles.stays.automatic': 'Este usuario está en la PBX y volvería a recibirlo automáticamente.',
  'dimensions-roles.primary-about':
    'El usuario principal llegó con el cliente. Además de él, se puede nombrar administrador a otra persona.',

  'dimensions-charges.title': {
    one: '{count} rol más tiene cargo',
    many: '{count} de roles más tienen cargo',
    other: '{count} roles más tienen cargo'
  },
  'dimensions-charges.line': '{role}: {count} × {price}',
  'dimensions-charges.line-unknown': '{role}: {count}, precio desconocido',
  'dimensions-charges.line-count': '{role}: {count}',
  'dimensions-charges.total': 'Estimación: {total} al mes, según su propia lista de precios.',
  'dimensions-charges.total-partly': 'Estimación: {total} al mes por los que tienen un precio conocido.',
  'dimensions-charges.zero.zero-rated-internal':
    'El cliente es el sistema interno, así que las líneas van a tarifa cero.',
  'dimensions-charges.zero.zero-rated-trial':
    'El cliente está en período de prueba, así que las líneas van a tarifa cero hasta que termine.',
  'dimensions-charges.zero-roles': 'En prueba y, hasta entonces, a tarifa cero: {trials}.',
  'dimensions-charges.accept': {
    one: 'Acepto el cargo por {count} rol',
    many: 'Acepto los cargos por {count} de roles',
    other: 'Acepto los cargos por {count} roles'
  },
  'dimensions-charges.to-accept': 'Antes hay que aceptar los cargos.',
  'dimensions-charges.why': 'La API del fabricante pide que se acepten los cargos.',

  'dimensions-change.roles-title': {
    one: 'Cambiar los roles de {count} usuario',
    many: 'Cambiar los roles de {count} de usuarios',
    other: 'Cambiar los roles de {count} usuarios'
  },
  'dimensions-change.remove-title': {
    one: 'Quitar {count} usuario',
    many: 'Quitar {count} de usuarios',
    other: 'Quitar {count} usuarios'
  },
  'dimensions-change.like': 'Asignar los roles de otro usuario',
  'dimensions-change.like-placeholder': 'Nombre o correo',
  'dimensions-change.like-none': 'Nadie coincide',
  'dimensions-change.wish.leave': 'Dejar como está',
  'dimensions-change.wish.give': 'Asignar',
  'dimensions-change.wish.take': 'Quitar',
  'dimensions-change.roles-about': 'Lo que no se elige aquí queda en cada usuario como está.',
  'dimensions-change.button': {
    one: 'Modificar {count} usuario',
    many: 'Modificar {count} de usuarios',
    other: 'Modificar {count} usuarios'
  },
  'dimensions-change.remove-button': {
    one: 'Quitar {count} usuario',
    many: 'Quitar {count} de usuarios',
    other: 'Quitar {count} usuarios'
  },
  'dimensions-change.remove-about':
    'Terminan el acceso y con él sus roles; las personas se quedan en la cuenta. Los usuarios de la PBX se quedan.',

  'dimensions-plan.title': 'Qué ocurre',
  'dimensions-plan.nothing': 'No se modifica a nadie',
  'dimensions-plan.added': {
    one: 'Se agrega {count} usuario',
    many: 'Se agregan {count} de usuarios',
    other: 'Se agregan {count} usuarios'
  },
  'dimensions-plan.changed': {
    one: 'Se modifica {count} usuario',
    many: 'Se modifican {count} de usuarios',
    other: 'Se modifican {count} usuarios'
  },
  'dimensions-plan.removed': {
    one: 'Se quita {count} usuario',
    many: 'Se quitan {count} de usuarios',
    other: 'Se quitan {count} usuarios'
  },
  'dimensions-plan.unchanged': {
    one: '{count} usuario ya está así',
    many: '{count} de usuarios ya están así',
    other: '{count} usuarios ya están así'
  },
  'dimensions-plan.gained': {
    one: '{role}: {count} usuario lo recibe',
    many: '{role}: {count} de usuarios lo reciben',
    other: '{role}: {count} usuarios lo reciben'
  },
  'dimensions-plan.ended': {
    one: '{role}: {count} usuario lo pierde',
    many: '{role}: {count} de usuarios lo pierden',
    other: '{role}: {count} usuarios lo pierden'
  },
  'dimensions-plan.ended-charged': {
    one: '{count} rol con cargo menos',
    many: '{count} de roles con cargo menos',
    other: '{count} roles con cargo menos'
  },
  'dimensions-plan.ended-billed': 'Lo que se tuvo más de un día figura todavía en la próxima factura.',
  'dimensions-plan.left-out': {
    one: 'Se omite {count} usuario',
    many: 'Se omiten {count} de usuarios',
    other: 'Se omiten {count} usuarios'
  },
  'dimensions-plan.left.email-missing': 'Sin dirección de correo con la que iniciar sesión.',
  'dimensions-plan.left.email-elsewhere': 'Un usuario de otro cliente tiene la misma dirección de correo.',
  'dimensions-plan.left.email-shared':
    'Otro usuario tiene la misma dirección de correo, así que ninguno de los dos puede iniciar sesión.',
  'dimensions-plan.left.email-shared-pbx':
    'Otro usuario ya tiene la dirección. Si es la misma persona en la PBX, asigne mejor a ese usuario el rol Usuario web.',
  'dimensions-plan.left.read-only': '{role} lo establece el fabricante y no se puede asignar ni quitar.',
  'dimensions-plan.left.needed': 'Otro de sus roles se basa en {role}.',
  'dimensions-plan.left.automatic': 'Están en la PBX, así que {role} volvería automáticamente.',
  'dimensions-plan.can-undo': 'Todo ello es un solo cambio y se puede deshacer.',

  'dimensions-add.title': 'Agregar usuarios',
  'dimensions-add.about':
    'Quien se agrega puede iniciar sesión. Desde aquí no se envía nada; el fabricante invita a las personas cuando se crean en su sistema.',
  'dimensions-add.way': 'A quién se agrega',
  'dimensions-add.way.people': 'Personas de la cuenta',
  'dimensions-add.way.new': 'Una persona nueva',
  'dimensions-add.people-search': 'Buscar personas',
  'dimensions-add.people-list': 'Personas de la cuenta sin acceso',
  'dimensions-add.people-chosen': {
    one: '{count} persona elegida',
    many: '{count} de personas elegidas',
    other: '{count} personas elegidas'
  },
  'dimensions-add.people-none': 'Todas las personas de la cuenta ya tienen acceso',
  'dimensions-add.button': {
    one: 'Agregar {count} usuario',
    many: 'Agregar {count} de usuarios',
    other: 'Agregar {count} usuarios'
  },
  'dimensions-add.button-new': 'Agregar usuario',
  'dimensions-add.roles': 'Roles para todos ellos',

  'dimensions-person.panel': '{dimensions}',
  'dimensions-person.none': 'Sin acceso a {dimensions}.',
  'dimensions-person.give': 'Dar acceso',
  'dimensions-person.roles': 'Roles'
};
