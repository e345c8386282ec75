/** The people of an account: the list, adding and importing, one person and their licence. */
export const people = {
  'people.title': 'Personas',
  'people.list': 'Personas de {account}',
  'people.search': 'Buscar personas',
  'people.search-placeholder': 'Nombre o correo',
  'people.add': 'Agregar persona',
  'people.import': 'Importar',
  'people.filters': 'Qué personas se muestran',
  'people.filter.all': 'Todas',
  'people.filter.licensed': 'Con licencia',
  'people.filter.unlicensed': 'Sin licencia',
  'people.filter.hidden': 'Licencia activa oculta',
  'people.shown': {
    one: '{count} persona mostrada',
    many: '{count} de personas mostradas',
    other: '{count} personas mostradas'
  },
  'people.searching': 'Buscando…',
  'people.column.name': 'Nombre',
  'people.column.email': 'Correo',
  'people.column.phone': 'Teléfono',
  'people.column.miteam': 'MiTeam Meetings',
  'people.column.role': 'Rol',
  'people.miteam.on': 'Activado',
  'people.miteam.read-only': 'Activado, de solo lectura',
  'people.miteam.off': 'Desactivado',
  'people.miteam.hidden': 'Hay una licencia activa, pero no se muestra',
  'people.empty-title': 'Aún no hay nadie',
  'people.empty-text': 'Agregue personas una a una o importe una lista que tenga como hoja de cálculo.',
  'people.no-match-title': 'Nadie coincide',
  'people.no-match-text': 'Pruebe con menos palabras o muestre a todas las personas.',
  'people.show-all': 'Mostrar a todas',

  'people.select': 'Seleccionar a {name}',
  'people.select-all': 'Seleccionar a todas las mostradas',
  'people.selected': {
    one: '{count} persona seleccionada',
    many: '{count} de personas seleccionadas',
    other: '{count} personas seleccionadas'
  },
  'people.selected-elsewhere': {
    one: '{count} de ellas no está en la lista mostrada',
    many: '{count} de ellas no están en la lista mostrada',
    other: '{count} de ellas no están en la lista mostrada'
  },
  'people.deselect': 'Anular la selección',
  'people.give': 'Conceder licencias',
  'people.take': 'Retirar licencias',
  'people.remove': 'Quitar',

  'people.give-title': {
    one: 'Conceder una licencia de MiTeam Meetings a {count} persona',
    many: 'Conceder licencias de MiTeam Meetings a {count} de personas',
    other: 'Conceder licencias de MiTeam Meetings a {count} personas'
  },
  'people.take-title': {
    one: 'Retirar la licencia de MiTeam Meetings a {count} persona',
    many: 'Retirar las licencias de MiTeam Meetings a {count} de personas',
    other: 'Retirar las licencias de MiTeam Meetings a {count} personas'
  },
  'people.give-button': {
    one: 'Conceder {count} licencia',
    many: 'Conceder {count} de licencias',
    other: 'Conceder {count} licencias'
  },
  'people.take-button': {
    one: 'Retirar {count} licencia',
    many: 'Retirar {count} de licencias',
    other: 'Retirar {count} licencias'
  },
  'people.give-none':
    'Nadie de la selección puede recibir una licencia ahora, por lo que no hay nada que conceder.',
  'people.take-none': 'Nadie de la selección tiene una licencia que se pueda retirar ahora.',
  'people.checking': 'Comprobando la selección…',
  'people.give.allowed': {
    one: '{count} persona recibe una licencia',
    many: '{count} de personas reciben una licencia',
    other: '{count} personas reciben una licencia'
  },
  'people.give.already-licensed': {
    one: '{count} persona ya tiene una y se omite',
    many: '{count} de personas ya tienen una y se omiten',
    other: '{count} personas ya tienen una y se omiten'
  },
  'people.give.no-licence-left': {
    one: '{count} persona no puede recibirla: no queda ninguna licencia',
    many: '{count} de personas no pueden recibirla: no queda ninguna licencia',
    other: '{count} personas no pueden recibirla: no queda ninguna licencia'
  },
  'people.give.managed-by-micollab': {
    one: '{count} persona no puede recibirla: el servidor MiCollab controla las licencias',
    many: '{count} de personas no pueden recibirla: el servidor MiCollab controla las licencias',
    other: '{count} personas no pueden recibirla: el servidor MiCollab controla las licencias'
  },
  'people.give.miteam-off': {
    one: '{count} persona no puede recibirla: MiTeam Meetings está desactivado',
    many: '{count} de personas no pueden recibirla: MiTeam Meetings está desactivado',
    other: '{count} personas no pueden recibirla: MiTeam Meetings está desactivado'
  },
  'people.take.allowed': {
    one: '{count} persona pierde la licencia',
    many: '{count} de personas pierden la licencia',
    other: '{count} personas pierden la licencia'
  },
  'people.take.not-licensed': {
    one: '{count} persona no tiene ninguna y se omite',
    many: '{count} de personas no tienen ninguna y se omiten',
    other: '{count} personas no tienen ninguna y se omiten'
  },
  'people.take.managed-by-micollab': {
    one: '{count} persona conserva lo que tiene: el servidor MiCollab controla las licencias',
    many: '{count} de personas conservan lo que tienen: el servidor MiCollab controla las licencias',
    other: '{count} personas conservan lo que tienen: el servidor MiCollab controla las licencias'
  },
  'people.take.miteam-off': {
    one: '{count} persona conserva lo que tiene: MiTeam Meetings está desactivado',
    many: '{count} de personas conservan lo que tienen: MiTeam Meetings está desactivado',
    other: '{count} personas conservan lo que tienen: MiTeam Meetings está desactivado'
  },
  'people.and-more': {
    one: '{names} y {count} más',
    many: '{names} y {count} más',
    other: '{names} y {count} más'
  },
  'people.left-to-give': 'Licencias disponibles para conceder',
  'people.left-now': 'Ahora',
  'people.left-after': 'Después',

  'people.remove-title': {
    one: 'Quitar a {count} persona',
    many: 'Quitar a {count} de personas',
    other: 'Quitar a {count} personas'
  },
  'people.remove-button': {
    one: 'Quitar a {count} persona',
    many: 'Quitar a {count} de personas',
    other: 'Quitar a {count} personas'
  },
  'people.remove.people': {
    one: '{count} persona sale de esta cuenta',
    many: '{count} de personas salen de esta cuenta',
    other: '{count} personas salen de esta cuenta'
  },
  'people.remove.freed': {
    one: '{count} licencia activa vuelve a la cuenta',
    many: '{count} de licencias activas vuelven a la cuenta',
    other: '{count} licencias activas vuelven a la cuenta'
  },
  'people.remove.by-micollab': {
    one: '{count} licencia activa del servidor MiCollab finaliza',
    many: '{count} de licencias activas del servidor MiCollab finalizan',
    other: '{count} licencias activas del servidor MiCollab finalizan'
  },
  'people.remove.no-licence': 'Nadie de la selección tiene una licencia activa',
  'people.can-undo': 'Puede deshacerlo ahora o más tarde, desde Actividad.',

  'person.add-title': 'Agregar una persona',
  'person.correct-title': 'Corregir los datos de esta persona',
  'person.first-name': 'Nombre',
  'person.last-name': 'Apellidos',
  'person.email': 'Correo electrónico',
  'person.phone': 'Teléfono',
  'person.extension': 'Extensión',
  'person.extension-format': 'Una extensión solo contiene cifras, * y #.',
  'person.role': 'Rol',
  'person.profile': 'Perfil',
  'person.correct': 'Corregir',
  'person.remove': 'Quitar persona',
  'person.previous': 'Anterior: {name}',
  'person.next': 'Siguiente: {name}',
  'person.neighbours': 'Otras personas',
  'person.back': 'Todas las personas',
  'person.gone-title': 'Esta persona no está aquí',
  'person.gone-text': 'Es posible que se haya quitado o que la dirección pertenezca a otra cuenta.',

  'licence.read-only': 'Solo lectura: el servidor MiCollab controla esta licencia.',
  'licence.left-of': {
    one: 'Disponibles: {left} de {count} licencia pedida',
    many: 'Disponibles: {left} de {count} de licencias pedidas',
    other: 'Disponibles: {left} de {count} licencias pedidas'
  },
  'licence.none-ordered': 'No hay ninguna licencia pedida para esta cuenta.',
  'licence.why-about': 'Por qué la página muestra esto',
  'licence.hidden-title': 'Hay una licencia activa que no se muestra aquí',
  'licence.hidden-text': '{name} puede seguir usando MiTeam Meetings.',
  'licence.hidden-recovery':
    'Para ver y retirar la licencia, active MiTeam Meetings en la sección Mitel; entonces, el botón de alternancia aparecerá aquí.',
  'licence.hidden-recovery-micollab':
    'Para ver la licencia, active MiTeam Meetings en la sección Mitel. Para retirarla, desactive además MiCollab: solo entonces el botón de alternancia deja de ser de solo lectura.',
  'licence.open-mitel': 'Abrir la sección Mitel',
  'licence.revoked':
    '{name} tuvo una licencia hasta que se revocaron todas las de esta cuenta. La licencia no vuelve por sí sola.',
  'licence.ways-title': 'Para poder activarla o desactivarla aquí',
  'licence.ways-one-of': 'Basta con una de estas opciones:',
  'licence.way.micollab-off': 'Desactivar MiCollab',
  'licence.way.miteam-on': 'Activar MiTeam Meetings',
  'licence.way.licence-left':
    'Disponer de una licencia: asignar otro pedido a la cuenta o retirar una licencia a alguien',
  'licence.way-effect': '{effect}.',
  'licence.may-not': 'Solo el socio y el administrador de cuenta pueden conceder y retirar licencias.',

  'people-import.title': 'Importar personas',
  'people-import.about':
    'Una lista con una persona por línea. La primera línea da nombre a las columnas: el nombre, los apellidos y el correo electrónico son obligatorios; el teléfono, la extensión y el rol son opcionales.',
  'people-import.file': 'Elija un archivo CSV o suéltelo aquí',
  'people-import.file-hint':
    'Hasta {rows} personas y {megabytes} MB. Sirven la coma, el punto y coma y la tabulación.',
  'people-import.paste': 'Pegar la lista',
  'people-import.paste-hint': 'Copiada de una hoja de cálculo, con su línea de encabezados.',
  'people-import.example': 'Nombre,Apellidos,Correo electrónico',
  'people-import.check': 'Comprobar la lista',
  'people-import.reading': 'Leyendo la lista…',
  'people-import.back': 'Elegir otra lista',
  'people-import.preview': 'Personas de la lista',
  'people-import.added': {
    one: 'Filas que se agregarán: {good} de {count}.',
    many: 'Filas que se agregarán: {good} de {count}.',
    other: 'Filas que se agregarán: {good} de {count}.'
  },
  'people-import.skipped': {
    one: 'Se omite {count} fila.',
    many: 'Se omiten {count} de filas.',
    other: 'Se omiten {count} filas.'
  },
  'people-import.none': {
    one: 'La única fila no se puede agregar. Corríjala en su lista y vuelva a leer la lista.',
    many: 'Ninguna de las {count} de filas se puede agregar. Corríjalas en su lista y vuelva a leer la lista.',
    other: 'Ninguna de las {count} filas se puede agregar. Corríjalas en su lista y vuelva a leer la lista.'
  },
  'people-import.all-good': 'No se encontraron errores.',
  'people-import.ignored': {
    one: 'Columna no utilizada: {names}',
    many: 'Columnas no utilizadas: {names}',
    other: 'Columnas no utilizadas: {names}'
  },
  'people-import.only-skipped': 'Mostrar solo las filas omitidas',
  'people-import.button': {
    one: 'Agregar {count} persona',
    many: 'Agregar {count} de personas',
    other: 'Agregar {count} personas'
  },
  'people-import.adding': {
    one: 'Agregando {count} persona…',
    many: 'Agregando {count} de personas…',
    other: 'Agregando {count} personas…'
  },
  'people-import.column.row': 'Fila',
  'people-import.column.status': 'Estado',
  'people-import.column.name': 'Nombre',
  'people-import.column.email': 'Correo',
  'people-import.good': 'Se agregará',
  'people-import.problem.required': 'Falta un valor: {field}',
  'people-import.problem.too-long': 'Valor demasiado largo: {field}',
  'people-import.problem.email': 'No es una dirección de correo',
  'people-import.problem.phone': 'No es un número de teléfono',
  'people-import.problem.extension': 'Una extensión solo contiene cifras, * y #',
  'people-import.problem.role': 'Rol desconocido; escriba Usuario o Administrador de cuenta',
  'people-import.problem.format': 'Formato no esperado: {field}',
  'people-import.problem.email-taken': 'Alguien de esta cuenta tiene este correo',
  'people-import.problem.email-twice': 'El mismo correo que en la fila {row}',
  'people-import.problem.too-many-cells': 'Más celdas que encabezados',
  'people-import.file-problem.empty': 'La lista está vacía.',
  'people-import.file-problem.no-rows': 'La lista tiene encabezados, pero ninguna persona debajo.',
  'people-import.file-problem.no-email-column':
    'Ninguna columna se llama Correo electrónico. La primera línea debe dar nombre a las columnas, por ejemplo: Nombre, Apellidos, Correo electrónico.',
  'people-import.file-problem.no-name-column':
    'Ninguna columna contiene los nombres. Llámelas Nombre y Apellidos, o use una sola columna llamada Nombre completo.',
  'people-import.file-problem.too-large':
    'La lista supera los {megabytes} MB. Divídala e importe las partes.',
  'people-import.file-problem.too-many-rows':
    'La lista tiene más de {most} personas. Divídala e importe las partes.',
  'people-import.file-problem.unclosed-quote':
    'Las comillas que se abren en la fila {row} no se cierran, por lo que no se puede leer el resto de la lista.'
};
