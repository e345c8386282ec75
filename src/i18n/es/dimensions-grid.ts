/** All customers, and their trials. */
export const dimensionsGrid = {
  'dimensions-grid.search': 'Buscar por nombre, fecha, estado o referencia',
  'dimensions-grid.search-short': 'Buscar clientes',
  'dimensions-grid.filter': 'Filtrar clientes',
  'dimensions-grid.filter.all': 'Todos',
  'dimensions-grid.filter.on-trial': 'En prueba',
  'dimensions-grid.filter.roles-pending': 'Roles pendientes',
  'dimensions-grid.filter.without-reference': 'Sin referencia',
  'dimensions-grid.filter.internal': 'Sistema interno',
  'dimensions-grid.every-status': 'Todos los estados',
  'dimensions-grid.status-count': '{status} ({number})',
  'dimensions-grid.sort': 'Ordenar por',
  'dimensions-grid.caption': 'Clientes',
  'dimensions-grid.column.name': 'Nombre del cliente',
  'dimensions-grid.edit-of': 'Editar {name}',
  'dimensions-grid.open': 'Abrir',
  'dimensions-grid.open-of': 'Abrir {name}',
  'dimensions-grid.no-name': 'Aún sin nombre',
  'dimensions-grid.account': 'Cuenta: {account}',
  'dimensions-grid.not-created': 'Todavía no',
  'dimensions-grid.planned': 'Planificado: {day}',
  'dimensions-grid.no-reference': 'Ninguna',
  'dimensions-grid.no-reference-title':
    'Las facturas nombran a este cliente por su identificador de inquilino.',
  'dimensions-grid.trial-left': {
    one: 'Prueba: queda {count} día',
    many: 'Prueba: quedan {count} de días',
    other: 'Prueba: quedan {count} días'
  },
  'dimensions-grid.trial-ends-today': 'Prueba: termina hoy',
  'dimensions-grid.paused': 'Conexión en pausa',
  'dimensions-grid.sync-stopped': 'Sincronización detenida',
  'dimensions-grid.ends': 'Termina el {day}',
  'dimensions-grid.end-due': 'Debía terminar el {day}',
  'dimensions-grid.record-end': 'Registrar la terminación',
  'dimensions-grid.ended': 'Terminó el {day}',
  'dimensions-grid.shown': {
    one: '{count} cliente mostrado',
    many: '{count} de clientes mostrados',
    other: '{count} clientes mostrados'
  },
  'dimensions-grid.terminated-kept': {
    one: '{count} cliente terminado se queda en esta lista: en el sistema del fabricante no hay vuelta atrás, y facturas anteriores lo nombran.',
    many: '{count} de clientes terminados se quedan en esta lista: en el sistema del fabricante no hay vuelta atrás, y facturas anteriores los nombran.',
    other:
      '{count} clientes terminados se quedan en esta lista: en el sistema del fabricante no hay vuelta atrás, y facturas anteriores los nombran.'
  },
  'dimensions-grid.empty': 'Aún no hay clientes',
  'dimensions-grid.empty-text':
    'Un cliente de {dimensions} pertenece a una de sus cuentas. Aquí se planifica en cuatro pasos, que se pueden dejar y retomar en cualquier momento.',
  'dimensions-grid.no-match': 'Ningún cliente coincide',
  'dimensions-grid.no-match-text': 'Pruebe con menos palabras o con otro filtro.',
  'dimensions-grid.show-all': 'Mostrar todos los clientes',
  'dimensions-grid.create-about':
    'Elija la cuenta para la que es el cliente. Lo que se sabe de la cuenta se ofrece en los pasos siguientes.',
  'dimensions-grid.create-account': 'Cuenta',
  'dimensions-grid.create-none': 'Ninguna cuenta sin {dimensions} tiene este nombre.',
  'dimensions-grid.create-required': 'Elija una cuenta.',
  'dimensions-grid.create-all-have': 'Todas las cuentas tienen ya {dimensions}. Cree antes una cuenta.',
  'dimensions-grid.create-no-account': 'Todavía no hay ninguna cuenta. Cree antes una cuenta.',
  'dimensions-grid.create-new-account': 'Crear antes una cuenta',
  'dimensions-grid.create-next': 'Siguiente',
  'dimensions-grid.palette': 'Clientes de {dimensions}',
  'dimensions-grid.palette-create': 'Crear un nuevo cliente de {dimensions}',
  'dimensions-grid.palette-page': '{dimensions}: {page}',
  'dimensions-grid.slot': 'Sistema interno',
  'dimensions-grid.slot-about':
    'Un cliente puede ser su propio sistema de demostración, que no se cobra. Es solo para uso interno y demostraciones, no para clientes que prueban el producto.',
  'dimensions-grid.slot-taken': '{name} ocupa el único lugar.',
  'dimensions-grid.slot-free': 'El lugar está libre. Abra un cliente y márquelo allí en «Datos del cliente».',
  'dimensions-grid.slot-freed':
    'El lugar vuelve a estar libre: {name}, que lo ocupaba, está terminado. Marque otro cliente en sus «Datos del cliente».',
  'dimensions-grid.slot-open': 'Abrir {name}',

  'dimensions-trials.about':
    'Cada prueba con el día en que pasa automáticamente a ser un cliente de pago. Solo lo evita terminar el cliente.',
  'dimensions-trials.list': 'Pruebas según su final',
  'dimensions-trials.window': 'Qué pruebas se muestran',
  'dimensions-trials.window.running': 'Todas en curso',
  'dimensions-trials.window.left': {
    one: 'Queda {count} día como máximo',
    many: 'Quedan {count} de días como máximo',
    other: 'Quedan {count} días como máximo'
  },
  'dimensions-trials.window.planned': 'Planificadas',
  'dimensions-trials.window.converted': 'Pasaron a pagar',
  'dimensions-trials.window.stopped': 'Detenidas',
  'dimensions-trials.column.ends': 'Último día',
  'dimensions-trials.column.customer': 'Cliente',
  'dimensions-trials.column.pays-from': 'Paga desde',
  'dimensions-trials.column.state': 'Situación',
  'dimensions-trials.column.next': 'Qué viene después',
  'dimensions-trials.column.actions': 'Acciones',
  'dimensions-trials.left': {
    one: 'queda {count} día',
    many: 'quedan {count} de días',
    other: 'quedan {count} días'
  },
  'dimensions-trials.ends-today': 'termina hoy',
  'dimensions-trials.over': {
    one: 'hace {count} día',
    many: 'hace {count} de días',
    other: 'hace {count} días'
  },
  'dimensions-trials.planned-days': {
    one: 'dura {count} día',
    many: 'dura {count} de días',
    other: 'dura {count} días'
  },
  'dimensions-trials.pays-from': 'Paga desde el {day}',
  'dimensions-trials.begins': 'Empieza cuando se crea el cliente',
  'dimensions-trials.too-late': 'Ya es tarde para este último día: elija otro',
  'dimensions-trials.next-reminder': 'Próximo recordatorio el {day}',
  'dimensions-trials.no-reminder': 'Sin más recordatorios',
  'dimensions-trials.ends-before': 'Se termina el {day}, antes de que tuviera que pagar',
  'dimensions-trials.ends-after': 'Paga hasta que se termine el {day}',
  'dimensions-trials.pays-since': 'Paga desde el {day}',
  'dimensions-trials.never-paid': 'Terminado el {day}',
  'dimensions-trials.still-runs': 'El acceso está suspendido; la prueba continúa',
  'dimensions-trials.calendar-all': 'Calendario de todas las que están en curso (.ics)',
  'dimensions-trials.calendar-of': 'Archivo de calendario de la prueba de {name}',
  'dimensions-trials.print': 'Imprimir',
  'dimensions-trials.shown': {
    one: '{count} prueba mostrada',
    many: '{count} de pruebas mostradas',
    other: '{count} pruebas mostradas'
  },
  'dimensions-trials.reminders':
    'Hay recordatorios cuando quedan 14, 7 y 3 días y 1 día, aquí y en el archivo de calendario. Cuándo recordar es decisión nuestra: ninguna página del fabricante menciona recordatorios.',
  'dimensions-trials.what-stops': '¿Qué detiene una prueba?',
  'dimensions-trials.what-stops-text':
    'Solo terminar el cliente en el sistema del fabricante. No hay forma de cancelar una prueba, y deshabilitar el cliente no la termina.',
  'dimensions-trials.empty': 'No hay pruebas',
  'dimensions-trials.empty-text':
    'Una prueba se elige con «Habilitar período de prueba» al crear un cliente, no después.',
  'dimensions-trials.not-entitled':
    'No se han acordado pruebas con el fabricante. Consulte a su gerente de cuentas e indíquelo después en Ajustes.',
  'dimensions-trials.no-match': 'Aquí no hay ninguna prueba',
  'dimensions-trials.no-match-text': 'Elija otra parte de la lista.',
  'dimensions-trials.printed-on': 'Actualizado: {day}',
  'dimensions-trials.event': 'Último día de la prueba: {name}',
  'dimensions-trials.event-text':
    'El {day}, {name} pasa automáticamente a ser un cliente de pago de {dimensions}. Solo lo evita terminarlo antes de esa fecha.',
  'dimensions-trials.event-reference': 'Referencia: {reference}',
  'dimensions-trials.of-role': 'Prueba acordada: {role}',
  'dimensions-trials.calendar-of-role': 'Archivo de calendario de la prueba del rol {role} de {name}',
  'dimensions-trials.role-charged': 'Se cobra',
  'dimensions-trials.role-event': 'Último día de la prueba de un rol: {name}, {role}',
  'dimensions-trials.role-event-text':
    'Desde el {day}, {name} paga el rol {role} de {dimensions}. Que la prueba de un rol tenga un último día es nuestra interpretación.'
};
