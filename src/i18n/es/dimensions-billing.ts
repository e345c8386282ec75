/** Estimates of bills, and bills compared with customers. */
export const dimensionsBilling = {
  'dimensions-billing.absent-title': 'No hay área de facturación',
  'dimensions-billing.absent-text':
    'Según sus ajustes, el fabricante no le factura directamente. Los revendedores a los que factura otro no tienen área de facturación, así que aquí no hay nada que prever ni que conciliar.',
  'dimensions-billing.to-settings': 'Abrir los ajustes',
  'dimensions-billing.no-customer': 'Esta cuenta no tiene {dimensions}',
  'dimensions-billing.no-customer-text':
    'Cuando se planifique un cliente para ella, aquí se indicará lo que se le facturará.',
  'dimensions-billing.to-overview': 'Abrir el resumen',

  'dimensions-billing.estimate-title': 'Una estimación, con sus propios precios',
  'dimensions-billing.estimate-text':
    'Los precios son los de sus bandas de tarifas: el fabricante no publica ninguno. No incluye impuestos ni abonos. Lo que factura el fabricante figura únicamente en su factura.',
  'dimensions-billing.simulated': {
    one: '{count} línea de la factura del {day}, {amount}, se basa en una PBX simulada. Forma parte de la estimación; nadie la facturará.',
    many: '{count} de líneas de la factura del {day}, {amount}, se basan en PBX simuladas. Forman parte de la estimación; nadie las facturará.',
    other:
      '{count} líneas de la factura del {day}, {amount}, se basan en PBX simuladas. Forman parte de la estimación; nadie las facturará.'
  },
  'dimensions-billing.simulated-csv': 'En el CSV, ahí figura «(simulated)» detrás del nombre del usuario.',
  'dimensions-billing.of-simulated': 'de ello, simulado: {amount}',
  'dimensions-billing.example-prices':
    'Algunos de estos precios siguen siendo nuestros ejemplos. No son lo que le cobra el fabricante.',
  'dimensions-billing.to-prices': 'Cambiar precios',
  'dimensions-billing.reading-customers': 'Estimando lo que se facturará a los clientes',
  'dimensions-billing.reading-users': 'Estimando lo que se facturará a este cliente',

  'dimensions-billing.runs': 'Próximas facturas',
  'dimensions-billing.runs-about':
    'El fabricante factura el día 1 de cada mes, por adelantado. Elija una factura para ver qué contiene.',
  'dimensions-billing.run': 'Factura del',
  'dimensions-billing.lines': 'Líneas',
  'dimensions-billing.zero-rated': 'A tarifa cero',
  'dimensions-billing.unknown': 'Precio desconocido',
  'dimensions-billing.total': 'Total',
  'dimensions-billing.first': 'Próxima',
  'dimensions-billing.choose-run': 'Mostrar la factura del {day}',
  'dimensions-billing.invoice-of': 'Factura del {day}',
  'dimensions-billing.invoice-about': 'Por rol, precio y días. Las licencias se facturan por usuario.',
  'dimensions-billing.nothing': 'No se factura nada',
  'dimensions-billing.nothing-on-invoice': 'Esta factura no tiene ninguna línea.',
  'dimensions-billing.more-months': 'Mostrar todos los meses',
  'dimensions-billing.fewer-months': 'Mostrar menos meses',
  'dimensions-billing.amount-unknown': 'desconocido',
  'dimensions-billing.plus-unknown': {
    one: 'y {count} línea de precio desconocido',
    many: 'y {count} de líneas de precio desconocido',
    other: 'y {count} líneas de precio desconocido'
  },
  'dimensions-billing.download': 'Descargar CSV',
  'dimensions-billing.download-about':
    'Las líneas de esta factura en las columnas de los datos de facturación del fabricante, edición para revendedores, para poder compararlas. Un precio que nadie conoce queda vacío.',

  'dimensions-billing.role': 'Rol',
  'dimensions-billing.quantity': 'Cantidad',
  'dimensions-billing.price': 'Precio al mes',
  'dimensions-billing.days': 'Días',
  'dimensions-billing.days-range': '{from} – {to}',
  'dimensions-billing.value': 'Importe',
  'dimensions-billing.about-line': '{role}, {days}',
  'dimensions-billing.rating.charged': 'Con cargo',
  'dimensions-billing.rating.zero-rated-internal': 'A tarifa cero: sistema interno',
  'dimensions-billing.rating.zero-rated-trial': 'A tarifa cero: prueba',
  'dimensions-billing.rating.zero-rated-role': 'A tarifa cero: prueba del rol',
  'dimensions-billing.by-role': 'Por rol',
  'dimensions-billing.single-days': {
    one: '{count} rol se tuvo un solo día de su período y no se factura.',
    many: '{count} de roles se tuvieron un solo día de su período y no se facturan.',
    other: '{count} roles se tuvieron un solo día de su período y no se facturan.'
  },
  'dimensions-billing.single-first':
    'Que tampoco se facture un rol que se tuvo solo un día 1 es nuestra interpretación.',

  'dimensions-billing.users': 'Líneas de esta factura',
  'dimensions-billing.users-about': 'Una por cada licencia de cada usuario.',
  'dimensions-billing.user': 'Usuario',
  'dimensions-billing.search-users': 'Buscar usuarios',
  'dimensions-billing.search-users-placeholder': 'Nombre, correo o extensión',
  'dimensions-billing.users-shown': {
    one: '{count} línea',
    many: '{count} de líneas',
    other: '{count} líneas'
  },
  'dimensions-billing.no-user-title': 'No se encuentra ninguna línea',
  'dimensions-billing.no-user-text': 'Nadie en esta factura se llama así.',
  'dimensions-billing.show-all': 'Mostrar todo',

  'dimensions-billing.trial-title': 'A tarifa cero hasta el {last}',
  'dimensions-billing.trial-text':
    'El {paidFrom} la prueba pasa automáticamente a ser un cliente de pago; la única forma de evitarlo es terminar el cliente. La factura del {run} es la primera con cargos.',
  'dimensions-billing.internal-title': 'El sistema interno no se cobra',
  'dimensions-billing.internal-text': 'Sus líneas figuran en la factura con importe cero.',
  'dimensions-billing.planned-title': 'Solo planificado',
  'dimensions-billing.planned-text':
    'Nadie ha registrado todavía que el fabricante tenga este cliente. La previsión es lo que se facturaría si se creara el día planificado, u hoy si ese día ya pasó.',
  'dimensions-billing.disabled-title': 'Deshabilitado, y se sigue facturando',
  'dimensions-billing.disabled-text':
    'Los usuarios no tienen acceso, pero el fabricante sigue registrando y facturando. Solo la terminación lo detiene.',
  'dimensions-billing.ends-title': 'Termina el {day}',
  'dimensions-billing.end-due-text':
    'La terminación no está registrada. La previsión no incluye nada que empiece después de ese día; si no se hizo en el fabricante, allí se sigue facturando al cliente. Regístrela en «Estado» o anule el plan.',
  'dimensions-billing.ends-text':
    'El mes de una factura se factura por adelantado y entero, aunque el cliente termine en él. Lo que empieza después de ese día no se factura.',

  'dimensions-billing.role-trials': 'Roles en prueba',
  'dimensions-billing.role-trials-about':
    'Pruebas de roles concretos acordadas de antemano con el fabricante, aparte de una prueba del cliente. Las líneas de estos roles van a tarifa cero.',
  'dimensions-billing.role-trials-none': 'Ningún rol está en prueba.',
  'dimensions-billing.role-trial': '{role} hasta el {day}',
  'dimensions-billing.role-trial-until': 'hasta el {day}',
  'dimensions-billing.role-trial-over': 'Terminada',
  'dimensions-billing.role-trial-add': 'Agregar la prueba de un rol',
  'dimensions-billing.role-trial-add-about':
    'Acuerde antes la prueba con el fabricante: aquí solo se registra.',
  'dimensions-billing.role-trial-last': 'Último día de la prueba',
  'dimensions-billing.role-trial-effect':
    'Las líneas de este rol van a tarifa cero desde la creación del cliente hasta el {last}. A partir del {paidFrom} el rol se cobra.',
  'dimensions-billing.role-trial-remove': 'Quitar la prueba de {role}',
  'dimensions-billing.role-trial-remove-about':
    'Entonces se espera que las líneas de este rol se cobren todos los días, también los pasados. En el sistema del fabricante no cambia nada.',

  'dimensions-billing.identifier': 'Identificador de facturación',
  'dimensions-billing.identifier-about':
    'Con lo que nombran al cliente las facturas y las salidas de facturación.',
  'dimensions-billing.identifiers': 'Identificadores de facturación',
  'dimensions-billing.identifiers-about':
    'Las facturas y las salidas de facturación nombran a un cliente por su referencia o, si está vacía, por su identificador de inquilino.',
  'dimensions-billing.identifier.reference': 'Referencia propia',
  'dimensions-billing.identifier.tenant-identifier': 'Sin referencia: identificador de inquilino',
  'dimensions-billing.identifier.ambiguous': 'Referencia que tiene también otro cliente',
  'dimensions-billing.identifier.too-long': 'Referencia demasiado larga',
  'dimensions-billing.identifier.unchanged': 'Como se generó',
  'dimensions-billing.identifier-unknown': 'aún no se conoce aquí',
  'dimensions-billing.identifiers-good': 'Cada cliente tiene una referencia propia.',
  'dimensions-billing.identifiers-blank': {
    one: '{count} cliente no tiene referencia y se nombraría por su identificador de inquilino.',
    many: '{count} de clientes no tienen referencia y se nombrarían por sus identificadores de inquilino.',
    other: '{count} clientes no tienen referencia y se nombrarían por sus identificadores de inquilino.'
  },
  'dimensions-billing.identifiers-shared': {
    one: '{count} cliente comparte su referencia con otro.',
    many: '{count} de clientes comparten sus referencias con otros.',
    other: '{count} clientes comparten sus referencias con otros.'
  },
  'dimensions-billing.identifiers-list': 'Clientes sin referencia propia',

  'dimensions-billing.customers': 'Clientes en la factura del {day}',
  'dimensions-billing.customer': 'Cliente',
  'dimensions-billing.search': 'Buscar clientes',
  'dimensions-billing.search-placeholder': 'Nombre o referencia',
  'dimensions-billing.filters': 'Clientes',
  'dimensions-billing.filter.all': 'Todos',
  'dimensions-billing.filter.charged': 'Con cargo',
  'dimensions-billing.filter.zero-rated': 'A tarifa cero',
  'dimensions-billing.filter.unknown': 'Precio desconocido',
  'dimensions-billing.filter.simulated': 'Simulados',
  'dimensions-billing.filter.planned': 'Solo planificados',
  'dimensions-billing.filter.none': 'No están en ella',
  'dimensions-billing.shown': {
    one: '{count} cliente',
    many: '{count} de clientes',
    other: '{count} clientes'
  },
  'dimensions-billing.no-match-title': 'No se encuentra ningún cliente',
  'dimensions-billing.no-match-text': 'Cambie la búsqueda o el filtro.',
  'dimensions-billing.empty-title': 'Aún no se factura a nadie',
  'dimensions-billing.empty-text':
    'En cuanto se planifique un cliente de {dimensions}, aquí se indicará lo que se le facturará.',
  'dimensions-billing.of-planned':
    'De ello, {amount}, en {lines}, corresponde a clientes que aquí solo están planificados.',
  'dimensions-billing.lines-count': {
    one: '{count} línea',
    many: '{count} de líneas',
    other: '{count} líneas'
  },
  'dimensions-billing.badge.simulated': {
    one: '{count} línea simulada',
    many: '{count} de líneas simuladas',
    other: '{count} líneas simuladas'
  },
  'dimensions-billing.badge.trial': 'Prueba',
  'dimensions-billing.badge.role-trial': 'Rol en prueba',
  'dimensions-billing.badge.internal': 'Sistema interno',

  'dimensions-billing.readings': 'Qué es aquí nuestra interpretación',
  'dimensions-billing.readings-about':
    'El fabricante dice cuándo factura una ejecución y por qué días. De lo siguiente no dice nada, así que lo interpretamos como se indica aquí.',
  'dimensions-billing.reading.given-on-first':
    'Un rol que se asigna un día 1 se factura con la próxima ejecución, no con la de ese día.',
  'dimensions-billing.reading.after-trial':
    'Los días posteriores al final de una prueba se facturan con la próxima ejecución, como una licencia nueva.',
  'dimensions-billing.reading.after-internal':
    'Los días posteriores a que un cliente deje de ser el sistema interno se facturan con la próxima ejecución, como una licencia nueva.',
  'dimensions-billing.reading.beyond-free':
    'Una línea que continúa después del último día sin cargo figura aquí si cuesta más que el resto de sus días según sus propios precios.',
  'dimensions-billing.reading.role-trial':
    'La prueba de un rol tiene un último día, como la de un cliente; hasta entonces sus líneas van a tarifa cero desde la creación del cliente, y los días posteriores se facturan con la próxima ejecución.',
  'dimensions-billing.reading.came-and-went':
    'Un rol que llegó y se fue entre dos ejecuciones se factura por los días que se tuvo.',
  'dimensions-billing.reading.only-on-first': 'Un rol que se tuvo solo un día 1 no se factura.',
  'dimensions-billing.reading.not-paid-twice':
    'Un día pagado por adelantado no se vuelve a pagar cuando el rol se asigna de nuevo.',
  'dimensions-billing.reading.pro-rata':
    'Una parte de un mes cuesta el precio × sus días ÷ los días de ese mes, con la mitad redondeada hacia arriba. El fabricante no publica ninguna fórmula.',
  'dimensions-billing.reading.minimum-term':
    'Según sus ajustes, las licencias que terminan se facturan al menos por 30 días, como dice una política anterior del fabricante.',
  'dimensions-billing.reading.paid-in-advance':
    'Un mes que se factura por adelantado se factura entero: por los días posteriores a un fin dentro de ese mes, sea de un rol o del cliente, no se devuelve nada.',
  'dimensions-billing.reading.after-termination':
    'No se factura nada por los días posteriores a la terminación.',
  'dimensions-billing.reading.matched-by':
    'Una línea pertenece al cliente que tiene su identificador de inquilino; si no, al que tiene su referencia; si no, al que tiene su nombre.',
  'dimensions-billing.reading.blank-reference':
    'Si un cliente no tiene referencia, la factura puede dejar la columna vacía o mostrar el identificador de inquilino: ninguna de las dos cosas es una diferencia.',
  'dimensions-billing.reading.handed-over':
    'Un cliente traspasado, pero no registrado como activo, nunca se echa en falta en una factura: puede que el fabricante aún no lo tenga.',

  'dimensions-billing.bill-about':
    'Compare una factura del fabricante con sus clientes: a quién no conoce nadie, a quién se cobra a pesar de una prueba, a quién se factura después del final, qué referencia ya no coincide y quién falta.',
  'dimensions-billing.drop': 'Elija el CSV de una factura o suéltelo aquí',
  'dimensions-billing.drop-hint':
    'Datos de facturación del fabricante, edición para revendedores o para empresas. Hasta {rows} filas.',
  'dimensions-billing.stays-here':
    'El archivo se lee en esta pestaña y no se guarda. Se olvida al cerrar la pestaña, y nada de él pasa a formar parte de una exportación.',
  'dimensions-billing.reading-file': 'Leyendo el archivo',
  'dimensions-billing.cancel': 'Cancelar',
  'dimensions-billing.share': '{percent} %',
  'dimensions-billing.comparing': 'Comparando con sus clientes',
  'dimensions-billing.file': 'Archivo',
  'dimensions-billing.edition': 'Edición',
  'dimensions-billing.edition.reseller': 'Revendedores',
  'dimensions-billing.edition.enterprise': 'Empresas',
  'dimensions-billing.lines-read': 'Líneas leídas',
  'dimensions-billing.lines-matched': 'Líneas de clientes conocidos',
  'dimensions-billing.bill-total': 'Total (el archivo no indica la moneda)',
  'dimensions-billing.bill-estimate': 'Estimación de la misma factura, con sus propios precios',
  'dimensions-billing.month': 'Mes facturado',
  'dimensions-billing.month-hint':
    'En él termina la mayoría de las líneas de la factura. Según él se indica qué clientes suyos faltan.',
  'dimensions-billing.month-option': {
    one: 'Factura del {day} · {count} línea',
    many: 'Factura del {day} · {count} de líneas',
    other: 'Factura del {day} · {count} líneas'
  },
  'dimensions-billing.month-unknown': 'Desconocido: no buscar clientes que falten',
  'dimensions-billing.another': 'Otro archivo',
  'dimensions-billing.forget': 'Olvidar el archivo',

  'dimensions-billing.file-problem.empty': 'El archivo está vacío.',
  'dimensions-billing.file-problem.not-csv':
    'No es un CSV, sino otro tipo de archivo, por ejemplo un libro de cálculo.',
  'dimensions-billing.file-problem.no-rows': 'El archivo tiene encabezados, pero ninguna línea de factura.',
  'dimensions-billing.file-problem.columns-missing':
    'No son datos de facturación que se puedan comparar. Falta: {columns}.',
  'dimensions-billing.file-problem.too-many-rows': 'El archivo tiene más de {most} filas.',
  'dimensions-billing.file-problem.too-large': 'El archivo supera los {megabytes} MB.',
  'dimensions-billing.file-problem.unreadable': 'El navegador no pudo leer el archivo.',
  'dimensions-billing.file-remedy.empty': 'Descárguelo de nuevo del área de facturación del fabricante.',
  'dimensions-billing.file-remedy.not-csv':
    'Exporte primero la tabla como CSV o descargue el CSV de la factura.',
  'dimensions-billing.file-remedy.no-rows': 'Descárguelo de nuevo del área de facturación del fabricante.',
  'dimensions-billing.file-remedy.columns-missing':
    'Elija el CSV de una factura periódica, con su primera fila: las columnas se reconocen por sus encabezados, en cualquier orden.',
  'dimensions-billing.file-remedy.too-many-rows':
    'Divídalo, cada parte con los encabezados, y compárelas una por una.',
  'dimensions-billing.file-remedy.too-large': 'Compruebe que sea el CSV de una sola factura.',
  'dimensions-billing.file-remedy.unreadable': 'Compruebe que siga allí y elíjalo de nuevo.',

  'dimensions-billing.problems': {
    one: '{count} problema con el archivo',
    many: '{count} de problemas con el archivo',
    other: '{count} problemas con el archivo'
  },
  'dimensions-billing.problems-about': 'Lo que no se pudo leer no se compara; todo lo demás, sí.',
  'dimensions-billing.problem-row': 'Fila',
  'dimensions-billing.problem-column': 'Columna',
  'dimensions-billing.problem-what': 'Problema',
  'dimensions-billing.problem.column-missing': 'Falta la columna.',
  'dimensions-billing.problem.column-twice': 'La columna está dos veces; se usa la primera.',
  'dimensions-billing.problem.line-cut': 'La fila tiene menos celdas que encabezados hay. Se omite.',
  'dimensions-billing.problem.line-too-long': 'La fila tiene más celdas que encabezados hay. Se omite.',
  'dimensions-billing.problem.unclosed-quote':
    'Se abren unas comillas que no se cierran nunca. Se omiten esta fila y todas las siguientes.',
  'dimensions-billing.problem.no-number': '«{text}» no es un número.',
  'dimensions-billing.problem.no-number-empty': 'No hay ningún número.',
  'dimensions-billing.problem.ambiguous-number': '«{text}» se puede leer de dos formas.',
  'dimensions-billing.problem.no-date': '«{text}» no es una fecha.',
  'dimensions-billing.problem.no-date-empty': 'No hay ninguna fecha.',
  'dimensions-billing.problem.dates-reversed': 'El período termina antes de empezar.',
  'dimensions-billing.remedy.column-missing': 'Descargue de nuevo el archivo si la necesita.',
  'dimensions-billing.remedy.column-twice': 'Quite la otra.',
  'dimensions-billing.remedy.line-cut':
    'Compare la fila con el archivo del fabricante; quizá la cortó una hoja de cálculo.',
  'dimensions-billing.remedy.line-too-long':
    'Un separador dentro de una celda requiere comillas alrededor de la celda. Descargue de nuevo el archivo.',
  'dimensions-billing.remedy.unclosed-quote':
    'Descargue de nuevo el archivo y no lo guarde en una hoja de cálculo.',
  'dimensions-billing.remedy.no-number': 'Escriba el número con cifras, como en 1.25.',
  'dimensions-billing.remedy.ambiguous-number':
    'Escriba los decimales siempre con punto, como el fabricante.',
  'dimensions-billing.remedy.no-date': 'Escriba la fecha así: 2025-04-30.',
  'dimensions-billing.remedy.dates-reversed': 'Compare ambas fechas con la factura.',

  'dimensions-billing.findings': 'Observaciones',
  'dimensions-billing.findings-about':
    'Cada una se indica una vez por cliente. Siguen a sus clientes: lo que corrija allí desaparece aquí.',
  'dimensions-billing.finding-filters': 'Tipos de observaciones',
  'dimensions-billing.finding.all': 'Todas',
  'dimensions-billing.finding.unknown-customer': 'Cliente desconocido',
  'dimensions-billing.finding.ambiguous-customer': 'Uno de varios clientes',
  'dimensions-billing.finding.charged-internal': 'Sistema interno cobrado',
  'dimensions-billing.finding.charged-trial': 'Prueba cobrada',
  'dimensions-billing.finding.charged-role-trial': 'Rol en prueba cobrado',
  'dimensions-billing.finding.billed-after-termination': 'Facturado después de la terminación',
  'dimensions-billing.finding.not-billed': 'No está en la factura',
  'dimensions-billing.finding.reference-differs': 'Referencia distinta',
  'dimensions-billing.finding.name-differs': 'Nombre distinto',
  'dimensions-billing.search-findings': 'Buscar observaciones',
  'dimensions-billing.search-findings-placeholder': 'Nombre, referencia o identificador',
  'dimensions-billing.findings-shown': {
    one: '{count} observación',
    many: '{count} de observaciones',
    other: '{count} observaciones'
  },
  'dimensions-billing.no-finding-title': 'Ninguna observación coincide',
  'dimensions-billing.no-finding-text': 'Cambie la búsqueda o el filtro.',
  'dimensions-billing.agrees-title': 'Ninguna discrepancia en lo que se compara',
  'dimensions-billing.agrees-text': {
    one: 'La única línea de esta factura es de un cliente conocido aquí, con la referencia y el nombre conocidos. No cobra nada por el sistema interno, durante una prueba ni después de una terminación.',
    many: 'Las {count} de líneas de esta factura son de clientes conocidos aquí, con las referencias y los nombres conocidos. Ninguna cobra nada por el sistema interno, durante una prueba ni después de una terminación.',
    other:
      'Las {count} líneas de esta factura son de clientes conocidos aquí, con las referencias y los nombres conocidos. Ninguna cobra nada por el sistema interno, durante una prueba ni después de una terminación.'
  },
  'dimensions-billing.agrees-missing.nobody':
    'No falta ninguno de sus clientes que deberían figurar en ella.',
  'dimensions-billing.agrees-missing.unknown':
    'No se ha comprobado si faltan clientes suyos, porque no se conoce el mes facturado.',
  'dimensions-billing.not-compared':
    'No se comparan precios, cantidades ni usuarios, y no se detecta una línea repetida.',
  'dimensions-billing.agrees-but': 'Las filas que no se pudieron leer no forman parte de ello.',
  'dimensions-billing.finding': 'Observación',
  'dimensions-billing.on-bill': 'En la factura',
  'dimensions-billing.nobody': 'Nadie que se conozca aquí',
  'dimensions-billing.details': 'Detalles',
  'dimensions-billing.details-of': 'Detalles: {finding}, {customer}',
  'dimensions-billing.download-findings': 'Descargar observaciones',
  'dimensions-billing.told.unknown-customer':
    'Ninguno de sus clientes tiene este identificador de inquilino, esta referencia ni este nombre.',
  'dimensions-billing.told.similar':
    'Uno de sus clientes tiene la misma referencia o el mismo nombre, pero otro identificador de inquilino, y ese no cambia nunca.',
  'dimensions-billing.told.ambiguous-customer': 'Varios de sus clientes comparten esta referencia.',
  'dimensions-billing.told.charged-internal': 'El sistema interno no se cobra.',
  'dimensions-billing.told.charged-trial': 'Sin cargo hasta el {day}, último día de la prueba.',
  'dimensions-billing.told.charged-role-trial': 'Sin cargo: {trials}.',
  'dimensions-billing.told.billed-after-termination': 'Terminado el {day}.',
  'dimensions-billing.told.billed-after-termination-unknown': 'Terminado, en un día que nadie anotó.',
  'dimensions-billing.told.reference-differs': 'Factura: {theirs}. Aquí: {ours}.',
  'dimensions-billing.told.name-differs': 'Factura: {theirs}. Aquí: {ours}.',
  'dimensions-billing.told.blank': 'vacía',
  'dimensions-billing.told.not-billed': {
    one: 'Se esperaba: {count} línea, {amount} según la estimación.',
    many: 'Se esperaban: {count} de líneas, {amount} según la estimación.',
    other: 'Se esperaban: {count} líneas, {amount} según la estimación.'
  },
  'dimensions-billing.remedy-of.unknown-customer':
    'Si es un cliente suyo, agréguelo aquí o pegue su identificador de inquilino. Si no, pregunte al fabricante.',
  'dimensions-billing.remedy-of.ambiguous-customer':
    'Pegue los identificadores de inquilino, o dé a cada cliente una referencia propia.',
  'dimensions-billing.remedy-of.charged-internal':
    'Envíe estas líneas al fabricante, o quite la marca al cliente si no es el sistema interno.',
  'dimensions-billing.remedy-of.charged-trial':
    'Envíe estas líneas al fabricante, o corrija el final de la prueba si era otro.',
  'dimensions-billing.remedy-of.charged-role-trial':
    'Envíe estas líneas al fabricante, o corrija la prueba del rol si era otra.',
  'dimensions-billing.remedy-of.billed-after-termination':
    'Envíe estas líneas al fabricante, o corrija el día de la terminación.',
  'dimensions-billing.remedy-of.not-billed':
    'Compruebe si el fabricante tiene este cliente y sus roles, o corrija aquí su estado.',
  'dimensions-billing.remedy-of.reference-differs':
    'Escriba la misma referencia en ambos lugares, para que otros sistemas encuentren al cliente.',
  'dimensions-billing.remedy-of.name-differs': 'Escriba el mismo nombre en ambos lugares.',
  'dimensions-billing.our-customers': 'Sus clientes',
  'dimensions-billing.expected-lines': 'Líneas esperadas',
  'dimensions-billing.bill-lines': 'Líneas de la factura',
  'dimensions-billing.row': 'Fila',
  'dimensions-billing.product': 'Producto',
  'dimensions-billing.csv.finding': 'Observación',
  'dimensions-billing.csv.customer': 'Cliente',
  'dimensions-billing.csv.reference': 'Identificador de facturación',
  'dimensions-billing.csv.tenant-id': 'Identificador de inquilino',
  'dimensions-billing.csv.expected': 'Esperado (estimación)',
  'dimensions-billing.csv.line': 'Fila de la factura',
  'dimensions-billing.csv.tenantcode': 'tenantcode',
  'dimensions-billing.csv.tenantcodeext': 'tenantcodeext',
  'dimensions-billing.csv.tenantname': 'tenantname',
  'dimensions-billing.csv.productname': 'productname',
  'dimensions-billing.csv.role': 'role',
  'dimensions-billing.csv.userid': 'userid',
  'dimensions-billing.csv.username': 'username',
  'dimensions-billing.csv.fromdate': 'fromdate',
  'dimensions-billing.csv.todate': 'todate',
  'dimensions-billing.csv.quantity': 'quantity',
  'dimensions-billing.csv.value': 'value'
};
