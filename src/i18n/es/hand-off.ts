export const handOff = {
  'hand-off.title': 'Traspaso',
  'hand-off.about':
    'Entregue el trabajo en un solo archivo y reciba el que alguien le entregue. Nada sale de este dispositivo de otra forma.',

  'export.title-workspace': 'Exportar el espacio de trabajo',
  'export.title-account': 'Exportar esta cuenta',
  'export.about-workspace':
    'Un archivo JSON con todas las cuentas y todo lo planificado para ellas, todas las personas con sus licencias, todos los pedidos, los roles personalizados y los ajustes del espacio de trabajo. La actividad y las preferencias de este dispositivo se quedan aquí.',
  'export.about-account':
    'Un archivo JSON con esta cuenta: contactos, integraciones con su configuración, un plan guardado y sus personas con sus licencias y roles; su cliente de Webex con plantilla, sitios, números y usuarios; su cliente de {dimensions} con conexión, usuarios y roles; y, de los ajustes del espacio de trabajo, lo que este cliente nombra, como un tipo de producto. Las demás cuentas, la actividad y las preferencias de este dispositivo se quedan aquí.',
  'export.go-along': 'Se incluye lo siguiente, y quien pase el archivo al cliente se lo pasa con él: {what}.',
  'export.stay-behind': 'No se incluye lo siguiente, y tampoco se pierde cuando el archivo vuelve: {what}.',
  'export.part.orders': 'los pedidos',
  'export.part.notes': 'las notas del socio',
  'export.part.entries': 'los ajustes que nombra la plantilla de Webex',
  'export.part.prices': 'los precios de las bandas de tarifas',
  'export.contents': 'En el archivo',
  'export.file-name': 'Nombre del archivo',
  'export.last': 'Última exportación',
  'export.never': 'Todavía no',
  'export.unchanged-since': '{when}; sin cambios desde entonces',
  'export.do-workspace': 'Exportar espacio de trabajo',
  'export.do-account': 'Exportar cuenta',
  'export.share': 'Compartir',
  'export.done': 'Exportado como {file}.',
  'export.shared': 'Compartido como {file}.',
  'export.failed':
    'No se pudo escribir el archivo: un registro no se ajusta al formato. No se modificó nada. Revise las últimas entradas en Actividad.',
  'export.partner-imports':
    'Los archivos, también los de una sola cuenta, se importan en la página Traspaso del espacio de trabajo.',
  'export.go-import': 'Ir a Importar',
  'export.admin-imports': 'Solo el socio importa archivos. Entréguele el archivo exportado.',

  'import.title': 'Importar un archivo',
  'import.about':
    'Elija un archivo exportado por Patchbay. Verá qué cambiaría, registro por registro, antes de que se guarde nada.',
  'import.drop': 'Elija un archivo o suéltelo aquí',
  'import.drop-hint': 'Un archivo JSON exportado por Patchbay, de un espacio de trabajo o de una cuenta',
  'import.reading': 'Leyendo {file}…',
  'import.again': 'Elegir otro archivo',
  'import.from': 'Del archivo',
  'import.kind-account': 'Una cuenta: {account}',
  'import.kind-workspace': 'Un espacio de trabajo completo: {workspace}',
  'import.kind': 'Contiene',

  'import.problems-title': 'Este archivo no se puede importar',
  'import.problems-nothing': 'No se importó nada y aquí no se modificó nada.',
  'import.problem-place': 'Lugar',
  'import.problem-found': 'Encontrado',
  'import.problem-what': 'Qué está mal',
  'import.problem-line': 'línea {line}, columna {column}',
  'import.problem-whole': 'todo el archivo',
  'import.problem-most': 'Solo se muestran los primeros problemas.',
  'import.problem.unreadable': 'No se pudo leer el archivo.',
  'import.problem.too-large': 'El archivo supera los {limit} MB, el máximo que se lee.',
  'import.problem.too-deep': 'Los valores están anidados en más de {limit} niveles.',
  'import.problem.not-json': 'El texto no es JSON en este punto.',
  'import.problem.truncated': 'El archivo termina antes de tiempo; falta una parte.',
  'import.problem.forbidden-key': 'El nombre «{key}» no está permitido en un archivo.',
  'import.problem.duplicate-key': 'El nombre «{key}» aparece dos veces.',
  'import.problem.not-a-bundle': 'No es un archivo exportado por Patchbay.',
  'import.problem.for-the-vendor':
    'Patchbay creó este archivo para el trabajo con el fabricante. No es un archivo de traspaso.',
  'import.problem.newer-version':
    'El archivo tiene el formato {version}, escrito por una versión más reciente de Patchbay. Esta versión lee formatos hasta el {supported}.',
  'import.problem.altered':
    'El contenido se modificó después de la exportación: ya no coincide con su suma de comprobación.',
  'import.problem.counts': 'El archivo indica {said} registros aquí, pero contiene {counted}.',
  'import.problem.duplicate-id': 'Dos registros tienen el mismo identificador.',
  'import.problem.duplicate-email': 'Dos personas de una cuenta tienen la misma dirección de correo.',
  'import.problem.dangling': 'Hace referencia a una cuenta que no está en el archivo.',
  'import.problem.dangling-record': 'Hace referencia a un registro que no está en el archivo.',
  'import.problem.another-account': 'Hace referencia a un registro de otra cuenta.',
  'import.problem.duplicate-external-id': 'Dos clientes tienen el mismo ID externo del cliente.',
  'import.problem.second-headquarters': 'La cuenta tiene dos sitios que son la sede central.',
  'import.problem.duplicate-name': 'Dos clientes de {dimensions} tienen el mismo nombre.',
  'import.problem.second-internal': 'Dos clientes están marcados como sistema interno.',
  'import.problem.duplicate-tenant':
    'Dos clientes de {dimensions} tienen el mismo identificador de inquilino.',
  'import.problem.duplicate-user': 'Dos usuarios son la misma persona.',
  'import.problem.duplicate-pbx-user': 'Dos usuarios son el mismo usuario de la PBX.',
  'import.problem.nobody': 'Este usuario no es ni una persona de la cuenta ni un usuario de la PBX.',
  'import.problem.dangling-setting': 'Aquí se nombra algo que no está en los ajustes del archivo.',
  'import.problem.duplicate-number': 'Este número aparece dos veces en el archivo.',
  'import.problem.number-not-on-site': 'Este número no es uno de los números del sitio.',
  'import.problem.dangling-role': 'Aquí se hace referencia a un rol personalizado que no está en el archivo.',
  'import.problem.role-not-assigned':
    'Esta persona tiene un rol personalizado que no está asignado a su cuenta.',
  'import.problem.wrong-kind.not-one-account':
    'Un archivo de una cuenta debe contener exactamente una cuenta.',
  'import.problem.wrong-kind.has-workspace':
    'Un archivo de una cuenta no debe contener ajustes del espacio de trabajo.',
  'import.problem.wrong-kind.no-workspace': 'Faltan los ajustes del espacio de trabajo.',
  'import.problem.wrong-kind.unassigned-order':
    'Un archivo de una cuenta no debe contener un pedido sin asignar.',
  'import.problem.wrong-kind.unassigned-role':
    'Un archivo de una cuenta no debe contener ningún rol personalizado que no esté asignado a ella.',
  'import.problem.wrong-kind.unused-template':
    'Un archivo de una cuenta no debe contener una plantilla que su cliente no usa.',
  'import.problem.wrong-kind.unused-entry':
    'Un archivo de una cuenta no debe contener entradas de los ajustes que su cliente no usa.',
  'import.problem.wrong-kind.has-catalogue':
    'Un archivo de un espacio de trabajo contiene estas entradas en sus ajustes y en ningún otro lugar.',
  'import.problem.missing': 'Falta un valor.',
  'import.problem.unknown-field': 'Esta versión de Patchbay no conoce este campo.',
  'import.problem.wrong-value': 'El valor no es adecuado aquí: {issue}',
  'import.remedy.title': 'Qué hacer',
  'import.remedy.newer': 'Actualice Patchbay en Ajustes y vuelva a importar el archivo.',
  'import.remedy.incomplete':
    'Probablemente se cortó por el camino. Pida que se lo envíen de nuevo, como adjunto o en una unidad, e impórtelo entonces.',
  'import.remedy.altered':
    'Alguien o algo editó el archivo. Pida una nueva exportación, haga el cambio allí en Patchbay y no edite el archivo a mano.',
  'import.remedy.other-file': 'Elija un archivo que se haya exportado en la página Traspaso de Patchbay.',
  'import.remedy.for-the-vendor':
    'Para traer la cuenta, abra su archivo de traspaso: el que crea «Exportar cuenta» en la página Traspaso de la cuenta.',
  'import.remedy.too-large': 'Exporte cuentas individuales en lugar del espacio de trabajo completo.',
  'import.remedy.fresh': 'Pida al remitente una nueva exportación.',

  'import.preview-title': 'Qué cambiaría la importación',
  'import.status.new': 'Nuevo',
  'import.status.same': 'Igual',
  'import.status.changed': 'Modificado',
  'import.status.kept': 'Conservado',
  'import.status.conflicting': 'Por decidir',
  'import.status.clash': 'Excluido',
  'import.status-about.new': 'Aún no está aquí; se agregará',
  'import.status-about.same': 'Es igual en el archivo y aquí',
  'import.status-about.changed': 'Solo se modificó en el archivo; se adoptará',
  'import.status-about.kept': 'Solo se modificó aquí; se queda como está aquí',
  'import.status-about.conflicting': 'Es distinto en el archivo y aquí; usted decide',
  'import.status-about.clash':
    'Su dirección de correo, su nombre o su identificador, o el de aquello que necesita, es aquí de otro, o quedaría sin administrador',
  'import.only-here': {
    one: '{count} registro solo está aquí y se conserva.',
    many: '{count} de registros solo están aquí y se conservan.',
    other: '{count} registros solo están aquí y se conservan.'
  },
  'import.filter': 'Mostrar',
  'import.filter-all': 'Todos los registros',
  'import.filter-one': '{status} ({count})',
  'import.records': 'Registros del archivo',
  'import.column-status': 'Estado',
  'import.column-kind': 'Tipo',
  'import.column-name': 'Nombre',
  'import.column-differs': 'Difiere en',
  'import.details': 'Qué difiere en {name}',
  'import.details-new': 'Qué contiene el archivo para {name}',
  'import.side-mine': 'Aquí',
  'import.side-theirs': 'En el archivo',
  'import.none-of-status': 'Ningún registro tiene este estado.',

  'import.conflicts-title': {
    one: '{count} registro requiere su decisión',
    many: '{count} de registros requieren su decisión',
    other: '{count} registros requieren su decisión'
  },
  'import.conflicts-about':
    'Estos registros difieren en el archivo y aquí, y no se sabe si solo los modificó una de las partes. Decida cuál vale.',
  'import.licence-order':
    'MiCollab o MiTeam Meetings se activó o desactivó en un lado mientras en el otro cambiaban las licencias. Del orden de estos cambios depende que las licencias continúen, por lo que ninguna regla puede combinarlos: debe decidir alguien que sepa qué ocurrió.',
  'import.removed-here': 'Este registro se quitó aquí.',
  'import.choose-for': '¿Cuál vale para {name}?',
  'import.keep-mine': 'Conservar lo de aquí',
  'import.take-theirs': 'Adoptar lo del archivo',
  'import.keep-all': 'Conservar todo lo de aquí',
  'import.take-all': 'Adoptar todo lo del archivo',
  'import.undecided': {
    one: '{count} sin decidir',
    many: '{count} sin decidir',
    other: '{count} sin decidir'
  },
  'import.more-conflicts': 'Mostrar más',

  'import.entries': 'Se incluyen entradas de los ajustes',
  'import.entries-about': 'Faltan en los ajustes de aquí y algo del archivo las nombra.',
  'import.entries-prices': 'Los precios de una banda de tarifas nueva no se conocen.',
  'import.adjusted': {
    one: '{count} registro se ajusta a lo que hay aquí',
    many: '{count} de registros se ajustan a lo que hay aquí',
    other: '{count} registros se ajustan a lo que hay aquí'
  },
  'import.adjusted-about':
    'Un número que alguien tiene aquí sigue siendo suyo, la sede central y el sistema interno de aquí siguen siendo los únicos, un usuario principal que no viene se omite, un cliente no viene sin su administrador, lo que el fabricante no deja cambiar de un cliente se conserva, y lo que una plantilla nombra pero no está ni en el archivo ni en los ajustes de aquí queda vacío. Afecta a estos registros:',
  'import.nothing-title': 'No hay nada que importar',
  'import.nothing-same': 'Todo lo que contiene este archivo ya está aquí, tal como figura en él.',
  'import.nothing-kept': {
    one: 'Este archivo es de un estado anterior. {count} registro se modificó aquí desde entonces y se queda como está.',
    many: 'Este archivo es de un estado anterior. {count} de registros se modificaron aquí desde entonces y se quedan como están.',
    other:
      'Este archivo es de un estado anterior. {count} registros se modificaron aquí desde entonces y se quedan como están.'
  },
  'import.nothing-clash': {
    one: '{count} registro no se puede adoptar porque su dirección de correo, su nombre o su identificador es aquí de otro.',
    many: '{count} de registros no se pueden adoptar porque sus direcciones de correo, nombres o identificadores son aquí de otros.',
    other:
      '{count} registros no se pueden adoptar porque sus direcciones de correo, nombres o identificadores son aquí de otros.'
  },
  'import.ask-kept': 'Decidir sobre estos registros',
  'import.ask-kept-hint':
    'Los registros modificados solo aquí se conservan. También puede decidir sobre cada uno de ellos.',

  'import.apply': {
    one: 'Importar {count} registro',
    many: 'Importar {count} de registros',
    other: 'Importar {count} registros'
  },
  'import.apply-none': 'Dejar todo como está',
  'import.apply-blocked': {
    one: 'Decida antes sobre {count} registro.',
    many: 'Decida antes sobre {count} de registros.',
    other: 'Decida antes sobre {count} registros.'
  },
  'import.one-undo': 'Toda la importación es un solo paso y se puede deshacer de una vez.',
  'import.changed-meanwhile':
    'Aquí se modificó algo después de la comparación. Se ha vuelto a comparar; revise el resultado e importe después.',
  'import.done-title': 'Importado',
  'import.done': {
    one: 'Se importó {count} registro de {file}.',
    many: 'Se importaron {count} de registros de {file}.',
    other: 'Se importaron {count} registros de {file}.'
  },
  'import.done-none': 'Aquí todo queda como estaba. El próximo archivo exportado lleva esta decisión.',
  'import.done-undo': 'Deshacer la importación',
  'import.undone': 'La importación se deshizo. Todo está como antes.',
  'import.see-activity': 'Ver en Actividad',
  'import.open-account': 'Abrir {account}'
};
