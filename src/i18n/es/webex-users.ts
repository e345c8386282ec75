/** People at Webex: the list of users, adding and changing many, batches for the manual way, and the person's panel. */
export const webexUsers = {
  'webex-users.list': 'Usuarios de Webex de {account}',
  'webex-users.search': 'Buscar usuarios',
  'webex-users.search-placeholder': 'Nombre, correo, número o extensión',
  'webex-users.column.name': 'Nombre',
  'webex-users.column.email': 'Correo',
  'webex-users.column.status': 'Estado',
  'webex-users.column.roles': 'Roles de administrador',
  'webex-users.column.line': 'Número y extensión',
  'webex-users.filters': 'Qué usuarios se muestran',
  'webex-users.filter.all': 'Todos',
  'webex-users.filter.administrators': 'Administradores',
  'webex-users.filter.incomplete': 'Incompletos',
  'webex-users.filter.changed': 'Por actualizar',
  'webex-users.any-package': 'Todos los paquetes',
  'webex-users.any-site': 'Todos los sitios',
  'webex-users.no-site': 'Sin sitio',
  'webex-users.any-status': 'Todos los estados',
  'webex-users.shown': {
    one: '{count} usuario mostrado',
    many: '{count} de usuarios mostrados',
    other: '{count} usuarios mostrados'
  },
  'webex-users.selected': {
    one: '{count} usuario seleccionado',
    many: '{count} de usuarios seleccionados',
    other: '{count} usuarios seleccionados'
  },
  'webex-users.selected-elsewhere': {
    one: '{count} de ellos no está en la lista mostrada',
    many: '{count} de ellos no están en la lista mostrada',
    other: '{count} de ellos no están en la lista mostrada'
  },
  'webex-users.deselect': 'Anular la selección',
  'webex-users.select': 'Seleccionar a {name}',
  'webex-users.select-all': 'Seleccionar a todos los mostrados',
  'webex-users.edit': 'Editar a {name}',
  'webex-users.empty-title': 'Aquí aún nadie tiene Webex',
  'webex-users.empty-text':
    'Asigne paquetes a personas de la cuenta o incorpore a otras: de una en una, en una cuadrícula o desde una hoja de cálculo.',
  'webex-users.no-customer-title': 'Esta cuenta no tiene ningún cliente de Webex',
  'webex-users.no-customer-text':
    'Se pueden asignar paquetes a las personas una vez agregado Webex for Wholesale a la cuenta.',
  'webex-users.no-match-title': 'Nadie coincide',
  'webex-users.no-match-text': 'Pruebe con menos palabras o muestre a todos.',
  'webex-users.show-all': 'Mostrar a todos',
  'webex-users.checking': 'Comprobando…',
  'webex-users.incomplete': 'Incompleto',
  'webex-users.change-package': 'Cambiar el paquete',
  'webex-users.set-status': 'Registrar el estado',
  'webex-users.set-roles': 'Establecer los roles',
  'webex-users.take-away': 'Retirar el paquete',
  'webex-users.more': 'Más para la selección',
  'webex-users.batches': 'Lotes de {count}',
  'webex-users.by-hand':
    'A mano, Control Hub agrega hasta {count} usuarios a la vez. Planifique aquí cuantos quiera; los lotes los reparten.',

  'webex-users.notes': 'Qué vale para los paquetes',
  'webex-users.note.one-package':
    'Cada persona tiene exactamente un paquete; los complementos se suman a él.',
  'webex-users.note.standard':
    'Webex Calling Standard es para un teléfono de mesa o para el cliente de software, no para ambos.',
  'webex-users.note.guests': 'Los usuarios invitados externos no pueden tener un paquete de Wholesale.',
  'webex-users.note.level':
    'Los administradores necesitan un paquete con el que se creó el cliente: {packages}. A un administrador completo no se le puede asignar uno inferior.',
  'webex-users.note.email-taken':
    'Una dirección de correo que pertenece a otra organización de Webex no se puede agregar sin más: la persona tiene que aceptar el traslado, o antes hay que eliminarla allí.',
  'webex-users.note.trial':
    'Quien alguna vez abrió una prueba con esa dirección tiene que eliminar antes aquella organización o aceptar el traslado.',

  'webex-users.to-do.to-hand-over': 'Pendiente de traspaso.',
  'webex-users.to-do.to-update':
    'Webex conoce a este usuario de otra manera. Comunique lo que cambió y vuelva a registrar el estado.',
  'webex-users.to-do.nothing': 'No queda nada por hacer.',
  'webex-users.to-do.await-consent':
    'La persona pertenece a otra organización y tiene que dar su consentimiento desde el correo que envió Webex. Se puede enviar de nuevo.',
  'webex-users.to-do.free-elsewhere':
    'La dirección de correo pertenece a otra organización. Pida que quiten allí a la persona o use otra dirección.',

  'webex-users.to-be-updated': 'Por actualizar',
  'webex-users.told': 'Comunicado a Webex: {what}',
  'webex-users.changed-parts': 'Ha cambiado: {parts}',
  'webex-users.part.package': 'el paquete',
  'webex-users.part.addOns': 'los complementos',
  'webex-users.part.line': 'el sitio, el número o la extensión',
  'webex-users.part.roles': 'los roles de administrador',

  'webex-user.edit-title': 'Webex de {name}',
  'webex-user.package-left': {
    one: '{package}: {count} disponible',
    many: '{package}: {count} disponibles',
    other: '{package}: {count} disponibles'
  },
  'webex-user.package-none-left': '{package}: ninguno disponible',
  'webex-user.package-hint': 'A las personas solo se les pueden asignar paquetes de este cliente.',
  'webex-user.no-packages': 'El cliente no tiene ningún paquete para personas.',
  'webex-user.no-line': 'Este paquete no permite llamadas, así que no tiene sitio ni número.',
  'webex-user.loses-line': 'Este paquete no permite llamadas: se pierden el sitio, el número y la extensión.',
  'webex-user.choose-site': 'Elija un sitio',
  'webex-user.no-number': 'Sin número',
  'webex-user.number-placeholder': 'Números libres del sitio',
  'webex-user.number-none-free': 'Ningún número libre coincide',
  'webex-user.extension-hint': 'De dos a diez cifras, única en el sitio.',
  'webex-user.next-number': 'Siguiente número libre',
  'webex-user.next-extension': 'Siguiente extensión libre',
  'webex-user.roles': 'Roles de administrador en Control Hub',
  'webex-user.roles-about':
    'Los administradores necesitan uno de los paquetes con los que se creó el cliente: {packages}.',
  'webex-user.full-stays':
    'A un administrador completo no se le puede asignar un paquete inferior. Quítele antes el rol y guarde; cambie después el paquete.',
  'webex-user.smaller': 'Este paquete tiene un rango inferior al actual.',
  'webex-user.rank-about':
    'El fabricante no publica ningún orden de los paquetes; el que se usa aquí está en Ajustes.',
  'webex-user.with-line':
    'Al fabricante se le comunican el sitio, el número y la extensión junto con el paquete.',
  'webex-user.without-line':
    'Al fabricante solo se le comunica el paquete; si cambia el número o la extensión, se ajusta a mano en Control Hub.',
  'webex-user.name-remark': 'Control Hub no aceptará este nombre',
  'webex-user.panel': 'Webex',
  'webex-user.none': 'Sin paquete de Webex.',
  'webex-user.give': 'Asignar un paquete',
  'webex-user.take-away': 'Retirar el paquete',
  'webex-user.take-away-title': 'Retirar el paquete de Webex a {name}',
  'webex-user.take-away-text': 'El paquete, su número y su extensión quedan libres.',
  'webex-user.at-vendor':
    'Webex sigue teniendo a esta persona. Quite el paquete también en Control Hub; después nada aquí lo recordará.',
  'webex-user.line': 'Número y extensión',

  'webex-users.change.package-title': {
    one: 'Cambiar el paquete de {count} usuario',
    many: 'Cambiar el paquete de {count} de usuarios',
    other: 'Cambiar el paquete de {count} usuarios'
  },
  'webex-users.change.roles-title': {
    one: 'Establecer los roles de {count} usuario',
    many: 'Establecer los roles de {count} de usuarios',
    other: 'Establecer los roles de {count} usuarios'
  },
  'webex-users.change.status-title': {
    one: 'Registrar el estado de {count} usuario',
    many: 'Registrar el estado de {count} de usuarios',
    other: 'Registrar el estado de {count} usuarios'
  },
  'webex-users.change.remove-title': {
    one: 'Retirar el paquete a {count} usuario',
    many: 'Retirar el paquete a {count} de usuarios',
    other: 'Retirar el paquete a {count} usuarios'
  },
  'webex-users.change.button': {
    one: 'Modificar {count} usuario',
    many: 'Modificar {count} de usuarios',
    other: 'Modificar {count} usuarios'
  },
  'webex-users.change.status-button': {
    one: 'Registrar para {count} usuario',
    many: 'Registrar para {count} de usuarios',
    other: 'Registrar para {count} usuarios'
  },
  'webex-users.change.remove-button': {
    one: 'Retirar a {count} usuario',
    many: 'Retirar a {count} de usuarios',
    other: 'Retirar a {count} usuarios'
  },
  'webex-users.change.nothing': 'No cambiaría nada.',
  'webex-users.change.choose-package': 'Elija un paquete',
  'webex-users.change.smaller': {
    one: '{count} usuario recibe un paquete de rango inferior al actual',
    many: '{count} de usuarios reciben un paquete de rango inferior al actual',
    other: '{count} usuarios reciben un paquete de rango inferior al actual'
  },
  'webex-users.change.with-line': {
    one: 'De {count} usuario se comunican al fabricante también el sitio, el número y la extensión',
    many: 'De {count} de usuarios se comunican al fabricante también el sitio, el número y la extensión',
    other: 'De {count} usuarios se comunican al fabricante también el sitio, el número y la extensión'
  },
  'webex-users.change.without-line': {
    one: 'De {count} usuario se comunica al fabricante solo el paquete',
    many: 'De {count} de usuarios se comunica al fabricante solo el paquete',
    other: 'De {count} usuarios se comunica al fabricante solo el paquete'
  },
  'webex-users.change.roles-about': 'Los roles marcados aquí sustituyen a los que tienen los usuarios.',
  'webex-users.change.status-about': 'Lo que dijo el fabricante. El producto nunca lo deduce.',
  'webex-users.change.same': {
    one: '{count} usuario ya tiene este estado',
    many: '{count} de usuarios ya tienen este estado',
    other: '{count} usuarios ya tienen este estado'
  },
  'webex-users.change.remove-about':
    'Los paquetes, los números y las extensiones vuelven a quedar libres; las personas siguen en la cuenta.',
  'webex-users.at-vendor': {
    one: 'Webex sigue teniendo {count} de ellos. Quite el paquete también en Control Hub; después nada aquí lo recordará',
    many: 'Webex sigue teniendo {count} de ellos. Quite los paquetes también en Control Hub; después nada aquí lo recordará',
    other:
      'Webex sigue teniendo {count} de ellos. Quite los paquetes también en Control Hub; después nada aquí lo recordará'
  },
  'webex-users.go-with-people': {
    one: 'También se quita {count} paquete de Webex; su número y su extensión quedan libres',
    many: 'También se quitan {count} de paquetes de Webex; sus números y sus extensiones quedan libres',
    other: 'También se quitan {count} paquetes de Webex; sus números y sus extensiones quedan libres'
  },
  'webex-users.change.administrators-go': {
    one: '{count} de ellos es administrador en Control Hub',
    many: '{count} de ellos son administradores en Control Hub',
    other: '{count} de ellos son administradores en Control Hub'
  },

  'webex-users.add-title': 'Agregar usuarios',
  'webex-users.way': 'Cómo se agregan los usuarios',
  'webex-users.way.single': 'Una persona',
  'webex-users.way.grid': 'Cuadrícula',
  'webex-users.way.csv': 'Archivo CSV',
  'webex-users.way.people': 'Personas de la cuenta',
  'webex-users.who': 'Quién',
  'webex-users.who.known': 'Alguien de la cuenta',
  'webex-users.who.new': 'Alguien nuevo',
  'webex-users.person': 'Persona',
  'webex-users.person-placeholder': 'Escriba un nombre o un correo',
  'webex-users.person-none': 'Nadie sin Webex coincide',
  'webex-users.first-name': 'Nombre',
  'webex-users.last-name': 'Apellidos',
  'webex-users.default-package': 'Paquete para las filas que no indican ninguno',
  'webex-users.no-default': 'Ninguno: cada fila indica el suyo',
  'webex-users.assignment': 'Número y extensión',
  'webex-users.assign.number': 'Asignar un número libre',
  'webex-users.assign.extension': 'Asignar una extensión libre',
  'webex-users.assign.both': 'Asignar ambos',
  'webex-users.assign.none': 'Como está escrito, nada automático',
  'webex-users.assign.chosen': 'Elegir',
  'webex-users.assign-site': 'Sitio para quienes no tienen ninguno',
  'webex-users.first-extension': 'Primera extensión',
  'webex-users.assign-about':
    'Los números libres se toman en el orden del sitio, nunca los gratuitos ni el número principal. El número y la extensión propios de una persona tienen preferencia si están libres. Las extensiones se cuentan a partir de la primera y conservan su número de dígitos.',
  'webex-users.people-search': 'Buscar personas sin Webex',
  'webex-users.people-list': 'Personas sin Webex',
  'webex-users.people-none': 'En la cuenta no hay nadie sin Webex.',
  'webex-users.people-chosen': {
    one: '{count} persona elegida',
    many: '{count} de personas elegidas',
    other: '{count} personas elegidas'
  },
  'webex-users.add-one': 'Agregar usuario',
  'webex-users.add-button': {
    one: 'Agregar {count} usuario',
    many: 'Agregar {count} de usuarios',
    other: 'Agregar {count} usuarios'
  },
  'webex-users.save-button': {
    one: 'Guardar {count} usuario',
    many: 'Guardar {count} de usuarios',
    other: 'Guardar {count} usuarios'
  },

  'webex-users.plan': 'Qué ocurre',
  'webex-users.plan.added': {
    one: 'Se agrega {count} usuario',
    many: 'Se agregan {count} de usuarios',
    other: 'Se agregan {count} usuarios'
  },
  'webex-users.plan.new-people': {
    one: '{count} de ellos es nuevo en la cuenta',
    many: '{count} de ellos son nuevos en la cuenta',
    other: '{count} de ellos son nuevos en la cuenta'
  },
  'webex-users.plan.changed': {
    one: 'Se modifica {count} usuario',
    many: 'Se modifican {count} de usuarios',
    other: 'Se modifican {count} usuarios'
  },
  'webex-users.plan.nothing': 'Todavía no cambiaría nada.',
  'webex-users.plan.offer': '{package}: {before} asignados ahora, {after} después, de {quantity}',
  'webex-users.plan.offer-no-limit': '{package}: {before} asignados ahora, {after} después, sin límite',
  'webex-users.plan.numbers': {
    one: 'Se asigna {count} número',
    many: 'Se asignan {count} de números',
    other: 'Se asignan {count} números'
  },
  'webex-users.plan.extensions': {
    one: 'Se asigna {count} extensión',
    many: 'Se asignan {count} de extensiones',
    other: 'Se asignan {count} extensiones'
  },
  'webex-users.plan.numbers-freed': {
    one: 'Se quita {count} número, que queda libre',
    many: 'Se quitan {count} de números, que quedan libres',
    other: 'Se quitan {count} números, que quedan libres'
  },
  'webex-users.plan.extensions-freed': {
    one: 'Se quita {count} extensión, que queda libre',
    many: 'Se quitan {count} de extensiones, que quedan libres',
    other: 'Se quitan {count} extensiones, que quedan libres'
  },
  'webex-users.plan.numbers-missing': {
    one: 'En el sitio falta {count} número libre',
    many: 'En el sitio faltan {count} de números libres',
    other: 'En el sitio faltan {count} números libres'
  },
  'webex-users.plan.extensions-missing': {
    one: 'A partir de la primera, falta {count} extensión libre',
    many: 'A partir de la primera, faltan {count} de extensiones libres',
    other: 'A partir de la primera, faltan {count} extensiones libres'
  },
  'webex-users.plan.left-out': {
    one: 'Se omite {count} persona',
    many: 'Se omiten {count} de personas',
    other: 'Se omiten {count} personas'
  },
  'webex-users.plan.rows-wrong': {
    one: '{count} fila no se puede leer y se omite',
    many: '{count} de filas no se pueden leer y se omiten',
    other: '{count} filas no se pueden leer y se omiten'
  },
  'webex-users.plan.can-undo': 'Todo ello es un solo cambio, que se puede deshacer.',

  'webex-grid.rows': 'Usuarios de la lista',
  'webex-grid.about':
    'Escriba o pegue celdas de una hoja de cálculo. A quien ya está en la cuenta se le reconoce por su dirección de correo.',
  'webex-grid.row': 'Fila',
  'webex-grid.state': 'Comprobación',
  'webex-grid.cell': '{field}, fila {row}',
  'webex-grid.filter': 'Qué filas se muestran',
  'webex-grid.filter.all': 'Todas',
  'webex-grid.filter.wrong': 'Con problemas',
  'webex-grid.state.empty': 'Vacía',
  'webex-grid.state.new': 'Persona nueva',
  'webex-grid.state.known': 'En la cuenta',
  'webex-grid.state.changed': 'Tiene Webex; se modifica',
  'webex-grid.state.same': 'Tiene Webex, tal cual',
  'webex-grid.state.wrong': 'Se omite',
  'webex-grid.gets': 'Recibe {line}',
  'webex-grid.name-differs': 'En la cuenta figura como {name}; se mantiene ese nombre',
  'webex-grid.problem.required': 'Falta un valor: {field}',
  'webex-grid.problem.too-long': 'Valor demasiado largo: {field}',
  'webex-grid.problem.format': 'Formato no esperado: {field}',
  'webex-grid.problem.email': 'No es una dirección de correo',
  'webex-grid.problem.email-twice': 'El mismo correo que en la fila {row}',
  'webex-grid.problem.package': 'No existe ese paquete',
  'webex-grid.problem.location': 'La cuenta no tiene ningún sitio con ese nombre',
  'webex-grid.problem.number': 'No es un número en formato E.164, como {example}',
  'webex-grid.problem.extension': 'Una extensión tiene hasta diez cifras y nada más',
  'webex-grid.more-rows': 'Más filas',
  'webex-grid.clear': 'Vaciar la cuadrícula',

  'webex-csv.about':
    'Una lista con un usuario por línea. A continuación se pregunta qué contiene cada columna; después se comprueba cada fila y se puede corregir.',
  'webex-csv.example': 'Nombre,Apellidos,Correo,Paquete,Ubicación,Número de teléfono,Extensión',
  'webex-csv.columns-about':
    'Indique qué contiene cada columna. La dirección de correo es necesaria: por ella se reconoce a quien ya está en la cuenta.',
  'webex-csv.start-over': 'Otra lista',

  'webex-users.batches-title': 'Lotes para agregarlos a mano',
  'webex-users.batches-about':
    'A mano, Control Hub agrega hasta {count} usuarios a la vez: nombres, direcciones de correo y paquetes; después, la ubicación y el número de quienes tienen llamadas.',
  'webex-users.batches-none-title': 'Nadie está pendiente de agregar',
  'webex-users.batches-none-text': 'Aquí aparecen los usuarios planificados que aún no se han traspasado.',
  'webex-users.batches-back': 'Todos los usuarios',
  'webex-users.batch': 'Lote {number} de {total}',
  'webex-users.batch-count': {
    one: '{count} usuario',
    many: '{count} de usuarios',
    other: '{count} usuarios'
  },
  'webex-users.batch-done': 'Marcar como aprovisionado',
  'webex-users.batch-done-about': 'Marcar el lote {number} como aprovisionado',
  'webex-users.batches-page': 'Lotes {from} a {to} de {total}',
  'webex-users.batches-pages': 'Páginas de lotes',
  'webex-users.previous-page': 'Lotes anteriores',
  'webex-users.next-page': 'Lotes siguientes',
  'webex-users.print': 'Imprimir esta página',

  'refusal.package-unfit.not-for-people': '{offer} no se asigna a personas.',
  'refusal.package-unfit.not-on-customer': '{offer} no es de los paquetes de este cliente.',
  'refusal.package-unfit.none-left':
    'No hay suficiente {offer} para todos los que lo recibirían. Disponibles para ellos: {left}.',
  'remedy.package-unfit.not-on-customer': 'Agréguelo antes en «Paquetes y complementos» del cliente.',
  'remedy.package-unfit.none-left':
    'Aumente la cantidad en «Paquetes y complementos» o retire el paquete a otra persona.',
  'refusal.add-on-unfit': '{addOn} necesita un paquete en el que basarse, y esta persona tiene otro.',
  'refusal.line-unfit.site-missing': '{person} necesita un sitio: el paquete permite llamadas.',
  'refusal.line-unfit.line-missing':
    '{person} necesita un número de teléfono o una extensión: el paquete permite llamadas.',
  'refusal.administrator-package.downgrade':
    '{person} tiene el rol de administrador completo y no puede recibir un paquete inferior.',
  'remedy.administrator-package.downgrade':
    'Quite antes el rol de administrador completo y guarde; después se puede cambiar el paquete.',
  'refusal.administrator-package.level-differs':
    '{person} tiene un rol de administrador y necesita un paquete con el que se creó el cliente.',
  'remedy.administrator-package.level-differs':
    'Elija uno de estos paquetes o quite los roles de administrador.',
  'refusal.number-not-assignable': '{value} quedaría asignado a dos personas.',
  'refusal.number-not-assignable.not-on-site': '{value} no es un número de este sitio.',
  'refusal.number-not-assignable.used': 'Alguien ya tiene {value}.',
  'refusal.number-not-assignable.toll-free': '{value} es gratuito y no se puede asignar a una persona.',
  'refusal.extension-unfit.wrong-form':
    '{value} no es una extensión: una extensión tiene de dos a diez cifras.',
  'refusal.extension-unfit.used': 'Alguien de este sitio ya tiene la extensión {value}.',
  'refusal.extension-unfit.emergency':
    '{value} puede ser un número de emergencia, así que no sirve como extensión.',
  'line.webex-user-added': '{offer} asignado a {person}',
  'line.webex-users-added': {
    one: '{count} usuario de Webex agregado',
    many: '{count} de usuarios de Webex agregados',
    other: '{count} usuarios de Webex agregados'
  },
  'line.webex-user-corrected': 'Webex de {person} modificado',
  'line.webex-users-corrected': {
    one: '{count} usuario de Webex modificado',
    many: '{count} de usuarios de Webex modificados',
    other: '{count} usuarios de Webex modificados'
  },
  'line.webex-user-removed': 'Paquete de Webex retirado a {person}',
  'line.webex-users-removed': {
    one: 'Paquete de Webex retirado a {count} persona',
    many: 'Paquetes de Webex retirados a {count} de personas',
    other: 'Paquetes de Webex retirados a {count} personas'
  },
  'line.user-status-recorded': {
    one: 'Estado de Webex de {count} usuario registrado: {userStatus}',
    many: 'Estado de Webex de {count} de usuarios registrado: {userStatus}',
    other: 'Estado de Webex de {count} usuarios registrado: {userStatus}'
  }
};
