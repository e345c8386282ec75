/** The roster of a telephone system, read from a list. */
export const dimensionsRoster = {
  'dimensions-roster.title': 'Lista de usuarios de la PBX',
  'dimensions-roster.about':
    'Los usuarios de la PBX real del cliente, de una lista que ella exporta. Se comparan con los que hay aquí por su dirección de correo, y nada cambia antes de que usted haya visto qué cambiaría.',
  'dimensions-roster.draft':
    'Se puede adoptar cuando se haya creado aquí el cliente. Hasta entonces puede comprobarla.',
  'dimensions-roster.paused': 'La conexión está en pausa',
  'dimensions-roster.paused-about':
    'Hasta que se habilite no se importa ningún usuario. La lista se puede comparar, pero no adoptar.',
  'dimensions-roster.steps': 'Pasos de la importación',
  'dimensions-roster.step.source': 'Lista',
  'dimensions-roster.step.columns': 'Columnas',
  'dimensions-roster.step.preview': 'Vista previa',
  'dimensions-roster.paste': 'Pegue la lista',
  'dimensions-roster.paste-hint': 'Copiada de una hoja de cálculo, mejor con su línea de encabezados.',
  'dimensions-roster.example': 'Nombre,Apellidos,Correo,Extensión',
  'dimensions-roster.file': 'Elija un archivo CSV o suéltelo aquí',
  'dimensions-roster.file-hint':
    'Hasta {rows} usuarios y {megabytes} MB. Valen la coma, el punto y coma y el tabulador.',
  'dimensions-roster.simulated-source': 'O decida sobre la PBX simulada',
  'dimensions-roster.simulated-about':
    'Sus usuarios con sus conflictos, tal como los encontró la sincronización simulada.',
  'dimensions-roster.simulated-take': 'Tomar la PBX simulada',
  'dimensions-roster.is-simulated': 'Estos usuarios proceden de la PBX simulada. Ninguno de ellos existe.',
  'dimensions-roster.read': 'Leer la lista',
  'dimensions-roster.reading': 'Leyendo la lista…',
  'dimensions-roster.back': 'Atrás',
  'dimensions-roster.to-preview': 'Comparar',
  'dimensions-roster.comparing': 'Comparando…',
  'dimensions-roster.columns': 'Columnas de la lista',
  'dimensions-roster.columns-about':
    'Lo que contiene cada columna se dedujo de su encabezado. Sin extensión no se puede monitorear a nadie.',
  'dimensions-roster.column.heading': 'En la lista',
  'dimensions-roster.column.samples': 'Primeros valores',
  'dimensions-roster.column.holds': 'Contiene',
  'dimensions-roster.column-number': 'Columna {number}',
  'dimensions-roster.column-holds': 'Qué contiene {heading}',
  'dimensions-roster.column-unused': 'No se usa',
  'dimensions-roster.no-sample': 'Vacía',
  'dimensions-roster.rows': { one: '{count} fila', many: '{count} de filas', other: '{count} filas' },
  'dimensions-roster.field.pbxId': 'Identificador en la PBX',
  'dimensions-roster.field.subAccount': 'Subcuenta',
  'dimensions-roster.field.firstName': 'Nombre',
  'dimensions-roster.field.lastName': 'Apellidos',
  'dimensions-roster.field.name': 'Nombre completo',
  'dimensions-roster.field.email': 'Correo',
  'dimensions-roster.field.extension': 'Extensión',
  'dimensions-roster.field.sipUser': 'Nombre de usuario SIP',
  'dimensions-roster.field.isAgent': 'Agente',
  'dimensions-roster.file-problem.empty': 'La lista está vacía.',
  'dimensions-roster.file-problem.not-csv':
    'No es un CSV, sino otro tipo de archivo, por ejemplo un libro de cálculo. Exporte primero la tabla como CSV.',
  'dimensions-roster.file-problem.no-rows': 'La lista tiene encabezados, pero ningún usuario debajo.',
  'dimensions-roster.file-problem.no-email-column': 'Indique qué columna contiene la dirección de correo.',
  'dimensions-roster.file-problem.no-extension-column': 'Indique qué columna contiene la extensión.',
  'dimensions-roster.file-problem.too-large': 'La lista supera los {megabytes} MB. Divídala.',
  'dimensions-roster.file-problem.too-many-rows': 'La lista tiene más de {most} filas. Divídala.',
  'dimensions-roster.file-problem.unclosed-quote':
    'Las comillas que se abren en la fila {row} no se cierran nunca. Corríjalo en la lista.',
  'dimensions-roster.problem.too-long': '{field}: texto demasiado largo',
  'dimensions-roster.problem.email': 'No es una dirección de correo',
  'dimensions-roster.problem.agent': '¿Agente, sí o no? Se toma como no',
  'dimensions-roster.problem.extension': 'Extensión con letras',
  'dimensions-roster.problem.stray-quote': 'Comillas fuera de lugar: revise las celdas',
  'dimensions-roster.problem.nobody': 'Sin nombre, correo ni extensión',
  'dimensions-roster.problem.too-many-cells': 'Más celdas que columnas',
  'dimensions-roster.problem.twice': '{field}: igual que en la fila {row}',
  'dimensions-roster.preview': 'Usuarios de la lista',
  'dimensions-roster.summary': 'Qué ocurriría',
  'dimensions-roster.summary.create': {
    one: '{count} usuario nuevo',
    many: '{count} de usuarios nuevos',
    other: '{count} usuarios nuevos'
  },
  'dimensions-roster.summary.merge': {
    one: '{count} usuario combinado con una persona de la cuenta',
    many: '{count} de usuarios combinados con personas de la cuenta',
    other: '{count} usuarios combinados con personas de la cuenta'
  },
  'dimensions-roster.summary.update': {
    one: '{count} usuario modificado',
    many: '{count} de usuarios modificados',
    other: '{count} usuarios modificados'
  },
  'dimensions-roster.summary.unchanged': {
    one: '{count} usuario sin cambios',
    many: '{count} de usuarios sin cambios',
    other: '{count} usuarios sin cambios'
  },
  'dimensions-roster.summary.skip': {
    one: '{count} usuario omitido',
    many: '{count} de usuarios omitidos',
    other: '{count} usuarios omitidos'
  },
  'dimensions-roster.conflicts': {
    one: '{count} conflicto espera su decisión',
    many: '{count} de conflictos esperan su decisión',
    other: '{count} conflictos esperan su decisión'
  },
  'dimensions-roster.conflicts-about':
    'La dirección de correo pertenece a un usuario de otro cliente. Sin una decisión, el usuario no se adopta.',
  'dimensions-roster.left': {
    one: 'Queda {count} conflicto',
    many: 'Quedan {count} de conflictos',
    other: 'Quedan {count} conflictos'
  },
  'dimensions-roster.to-take-over': {
    one: '{count} usuario por adoptar',
    many: '{count} de usuarios por adoptar',
    other: '{count} usuarios por adoptar'
  },
  'dimensions-roster.show-conflicts': 'Mostrar conflictos',
  'dimensions-roster.all-keep-apart': 'Importar todos sin acceso',
  'dimensions-roster.all-leave-out': 'Omitir todos',
  'dimensions-roster.outdated': 'Algo se modificó entretanto',
  'dimensions-roster.outdated-about':
    'La vista previa muestra lo que ocurriría ahora. Revísela de nuevo antes de adoptar la lista.',
  'dimensions-roster.unreadable': {
    one: '{count} fila no se puede usar',
    many: '{count} de filas no se pueden usar',
    other: '{count} filas no se pueden usar'
  },
  'dimensions-roster.no-column': {
    one: 'Sin «{field}» no se puede reconocer con certeza a {count} usuario conocido',
    many: 'Sin «{field}» no se puede reconocer con certeza a {count} de usuarios conocidos',
    other: 'Sin «{field}» no se puede reconocer con certeza a {count} usuarios conocidos'
  },
  'dimensions-roster.no-column-about':
    'Aquí consta ese dato, pero la lista no tiene ninguna columna para él, o la columna no se usa. Quien no se reconozca llegaría como nuevo y figuraría a la vez como si ya no estuviera en la lista. Indique qué columna contiene «{field}» o cargue una lista que la tenga.',
  'dimensions-roster.recognised': {
    one: '{count} usuario conocido tiene otro identificador en esta lista y se reconoce por la dirección de correo, o por la extensión y el nombre.',
    many: '{count} de usuarios conocidos tienen otro identificador en esta lista y se reconocen por la dirección de correo, o por la extensión y el nombre.',
    other:
      '{count} usuarios conocidos tienen otro identificador en esta lista y se reconocen por la dirección de correo, o por la extensión y el nombre.'
  },
  'dimensions-roster.unseen': {
    one: '{count} usuario de la lista está en una subcuenta y se omite',
    many: '{count} de usuarios de la lista están en subcuentas y se omiten',
    other: '{count} usuarios de la lista están en subcuentas y se omiten'
  },
  'dimensions-roster.unseen-about':
    'No se eligieron las subcuentas al crear la conexión, y eso no se puede cambiar.',
  'dimensions-roster.unseen-nobody': 'No se incorporaría a nadie de la lista.',
  'dimensions-roster.unseen-remedy':
    'Si la columna {field} nombra sucursales que no son subcuentas, póngala en «{unused}».',
  'dimensions-roster.unseen-columns': 'Cambiar las columnas',
  'dimensions-roster.reading-of': {
    one: '{count} usuario: {rule}',
    many: '{count} de usuarios: {rule}',
    other: '{count} usuarios: {rule}'
  },
  'dimensions-roster.gone': {
    one: '{count} usuario de aquí ya no está en la lista',
    many: '{count} de usuarios de aquí ya no están en la lista',
    other: '{count} usuarios de aquí ya no están en la lista'
  },
  'dimensions-roster.gone-about':
    'Se quedan aquí hasta que alguien los quite. Lo que hace el fabricante no está documentado.',
  'dimensions-roster.gone-show': 'Mostrar quiénes',
  'dimensions-roster.gone-more': { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  'dimensions-roster.replaced': {
    one: '{count} usuario simulado desaparece',
    many: '{count} de usuarios simulados desaparecen',
    other: '{count} usuarios simulados desaparecen'
  },
  'dimensions-roster.replaced-about':
    'La lista de la PBX real ocupa el lugar de la simulada. Al deshacer vuelven.',
  'dimensions-roster.replaced-people': {
    one: '{count} de ellos es también una persona de la cuenta: solo desaparece su parte simulada, con las licencias que vinieron de ella; el acceso y los demás roles se quedan.',
    many: '{count} de ellos son también personas de la cuenta: solo desaparece su parte simulada, con las licencias que vinieron de ella; el acceso y los demás roles se quedan.',
    other:
      '{count} de ellos son también personas de la cuenta: solo desaparece su parte simulada, con las licencias que vinieron de ella; el acceso y los demás roles se quedan.'
  },
  'dimensions-roster.licences-gone': 'Licencias que desaparecen con la PBX simulada',
  'dimensions-roster.licences-gone-about':
    'Vinieron de la simulación, y nadie factura ni un día de ellas. Las personas que también están en la lista tienen Essential User, y lo que se les dio a mano, de nuevo desde hoy.',
  'dimensions-roster.replace-only': {
    one: 'Quitar {count} usuario simulado',
    many: 'Quitar {count} de usuarios simulados',
    other: 'Quitar {count} usuarios simulados'
  },
  'dimensions-roster.nothing': 'No hay nada que adoptar.',
  'dimensions-roster.filters': 'Qué usuarios se muestran',
  'dimensions-roster.filter.all': 'Todos',
  'dimensions-roster.filter.create': 'Nuevos',
  'dimensions-roster.filter.merge': 'Combinados',
  'dimensions-roster.filter.update': 'Modificados',
  'dimensions-roster.filter.unchanged': 'Sin cambios',
  'dimensions-roster.filter.skip': 'Omitidos',
  'dimensions-roster.filter.conflict': 'Conflictos',
  'dimensions-roster.filter.issues': 'Por revisar',
  'dimensions-roster.filter.unreadable': 'Inutilizables',
  'dimensions-roster.column.user': 'Usuario',
  'dimensions-roster.column.extension': 'Extensión',
  'dimensions-roster.column.becomes': 'Qué ocurre',
  'dimensions-roster.column.issues': 'Por revisar',
  'dimensions-roster.row': 'Fila {row}',
  'dimensions-roster.kind.create': 'Nuevo',
  'dimensions-roster.kind.merge': 'Combinado',
  'dimensions-roster.kind.update': 'Modificado',
  'dimensions-roster.kind.unchanged': 'Sin cambios',
  'dimensions-roster.kind.skip': 'Omitido',
  'dimensions-roster.kind.conflict': 'Conflicto',
  'dimensions-roster.kind.unreadable': 'Inutilizable',
  'dimensions-roster.issue.missing_extension': 'Sin extensión',
  'dimensions-roster.issue.email_used_elsewhere': 'Correo de un usuario de otro cliente',
  'dimensions-roster.issue.duplicate_email': 'Correo compartido con otro usuario',
  'dimensions-roster.issue.missing_email': 'Sin correo',
  'dimensions-roster.issue.numbering_clash': 'El nombre de usuario SIP es también una extensión',
  'dimensions-roster.issue.duplicate_extension': 'La misma extensión que otro usuario',
  'dimensions-roster.issue.primary_email_mismatch': 'Se llama como el usuario principal, con otro correo',
  'dimensions-roster.change': '{field}: {before} → {after}',
  'dimensions-roster.change-role': 'Además: {role}',
  'dimensions-roster.change-nothing': 'nada',
  'dimensions-roster.no-access': 'Sin acceso',
  'dimensions-roster.decide': 'Qué hacer con {name}',
  'dimensions-roster.decide-open': 'Decidir…',
  'dimensions-roster.choice.keep-apart': 'Importar sin acceso',
  'dimensions-roster.choice.merge': 'Combinar con la persona de esta cuenta',
  'dimensions-roster.choice.leave-out': 'Omitir',
  'dimensions-roster.take-over': {
    one: 'Adoptar {count} usuario',
    many: 'Adoptar {count} de usuarios',
    other: 'Adoptar {count} usuarios'
  },
  'dimensions-roster.taking-over': {
    one: 'Adoptando {count} usuario…',
    many: 'Adoptando {count} de usuarios…',
    other: 'Adoptando {count} usuarios…'
  },
  'dimensions-roster.no-match-title': 'No se muestra a nadie',
  'dimensions-roster.show-all': 'Mostrar todos'
};
