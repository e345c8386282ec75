/** The reseller’s settings and catalogues. */
export const dimensionsSettings = {
  'dimensions-settings.about':
    'Lo que usted acordó con el fabricante y cómo llama a sus productos. Forma parte del espacio de trabajo y se exporta con él.',
  'dimensions-settings.who':
    'Los ajustes los cambia el socio, o quien tenga un rol con todos los permisos sobre cuentas.',
  'dimensions-settings.preset-title': 'Valores para empezar',
  'dimensions-settings.preset':
    'Nadie ha indicado todavía qué acordó usted con el fabricante. La región, el país, la moneda, las pruebas y la facturación de abajo son valores nuestros: compruebe cada uno.',
  'dimensions-settings.names': 'Nombres y lugar',
  'dimensions-settings.product-name': 'Nombre del producto',
  'dimensions-settings.product-name-hint':
    'El fabricante lo vende con varios nombres, y sus documentos dejan el nombre abierto. Aquí tiene este en todas las páginas.',
  'dimensions-settings.kazoo-name': 'Nombre de la centralita',
  'dimensions-settings.kazoo-name-hint':
    'Del tipo que no es 3CX ni Microsoft Teams. También se vende con varios nombres, y tiene este en todas las páginas.',
  'dimensions-settings.region': 'Región',
  'dimensions-settings.region-hint':
    'Donde le presta servicio el fabricante. Los tipos de producto varían según la región.',
  'dimensions-settings.region.au': 'Australia y Nueva Zelanda',
  'dimensions-settings.region.eu': 'Europa',
  'dimensions-settings.region.na': 'Norteamérica',
  'dimensions-settings.region.uk': 'Reino Unido',
  'dimensions-settings.country-hint': 'El de usted. Se ofrece para los clientes nuevos.',
  'dimensions-settings.currency': 'Moneda',
  'dimensions-settings.currency-hint':
    'La de los precios de sus bandas de tarifas. Cambiar de moneda no convierte nada.',
  'dimensions-settings.no-match': 'Nada se llama así',
  'dimensions-settings.save-names': 'Guardar nombres y lugar',

  'dimensions-settings.trials': 'Pruebas',
  'dimensions-settings.trials-allowed': 'El fabricante acordó pruebas para sus clientes',
  'dimensions-settings.trials-on': 'Entonces se puede elegir una prueba al crear un cliente.',
  'dimensions-settings.trials-off':
    'Sin ello no se ofrece ninguna prueba al crear un cliente. Consulte a su gerente de cuentas del fabricante.',
  'dimensions-settings.trial-days': 'Prueba más larga, en días',
  'dimensions-settings.trial-days-hint':
    'De 1 a 365, según lo acordado con el fabricante, que no documenta ningún número. Una prueba nueva viene rellenada con él.',
  'dimensions-settings.save-days': 'Guardar días',

  'dimensions-settings.billing': 'Facturación',
  'dimensions-settings.billed-directly': 'El fabricante le factura directamente',
  'dimensions-settings.billed-directly-about':
    'Una sola factura del fabricante cubre a todos sus clientes. Los revendedores a los que factura otro no tienen ninguna área de facturación.',
  'dimensions-settings.billing-shown': 'Se muestran las previsiones y la conciliación.',
  'dimensions-settings.billing-hidden': 'Las previsiones y la conciliación están ocultas.',
  'dimensions-settings.minimum-term': 'Las licencias se facturan al menos por 30 días',
  'dimensions-settings.minimum-term-about':
    'Una política anterior del fabricante factura al menos 30 días por lo que se conserva más de un día. Sus páginas actuales no lo repiten, así que interpretamos que ya no vale. Actívelo si sus facturas dicen otra cosa; solo cambia las estimaciones.',

  'dimensions-settings.catalogues': 'Catálogos de {dimensions}',
  'dimensions-settings.catalogues-about':
    'Lo que se puede elegir para un cliente. El fabricante no publica sus tipos de producto ni sus precios, así que estas listas las rellena usted.',
  'dimensions-settings.example': 'Ejemplo',
  'dimensions-settings.example-about': 'Inventado por nosotros. Es suyo en cuanto lo modifica.',
  'dimensions-settings.examples-title': 'Estas listas aún tienen nuestros ejemplos',
  'dimensions-settings.examples':
    'Las entradas marcadas como ejemplo son inventadas. No son lo que le ofrece el fabricante ni lo que cuesta. Conviértalas en las suyas, o quítelas y agregue las propias.',
  'dimensions-settings.add-examples': 'Agregar los ejemplos',
  'dimensions-settings.add-examples-about': {
    one: '{count} de nuestros ejemplos para empezar no está en estas listas. Lo suyo se queda como está.',
    many: '{count} de nuestros ejemplos para empezar no están en estas listas. Lo suyo se queda como está.',
    other: '{count} de nuestros ejemplos para empezar no están en estas listas. Lo suyo se queda como está.'
  },
  'dimensions-settings.remove-examples': 'Quitar los ejemplos',
  'dimensions-settings.remove-examples-title': '¿Quitar los ejemplos?',
  'dimensions-settings.remove-examples-text': 'Se quitan:',
  'dimensions-settings.gone.productTypes': 'Tipos de producto: {names}',
  'dimensions-settings.gone.rateBands': 'Bandas de tarifas: {names}',
  'dimensions-settings.gone.pbxTemplates': 'Plantillas de PBX: {names}',
  'dimensions-settings.remove-examples-stay': {
    one: '{count} ejemplo se queda, porque algo de lo suyo lo usa.',
    many: '{count} de ejemplos se quedan, porque algo de lo suyo los usa.',
    other: '{count} ejemplos se quedan, porque algo de lo suyo los usa.'
  },

  'dimensions-settings.rateBands': 'Bandas de tarifas',
  'dimensions-settings.rateBands-about':
    'Lo que le cuesta una licencia al mes, por rol. Los tipos de producto nombran la banda que vale para ellos.',
  'dimensions-settings.rateBands-none':
    'Aún no hay ninguna banda de tarifas. Sin ella no se conoce ningún precio.',
  'dimensions-settings.add.rateBands': 'Agregar una banda de tarifas',
  'dimensions-settings.correct.rateBands': 'Editar la banda de tarifas',
  'dimensions-settings.dialog.rateBands':
    'Lo que cuesta una licencia al mes. Moneda: {currency}. Deje vacío lo que no sepa: entonces es desconocido, no gratuito.',
  'dimensions-settings.price-unknown': 'desconocido',
  'dimensions-settings.price-wrong': 'Escriba un importe con dos decimales como máximo. Ejemplo: {example}',

  'dimensions-settings.productTypes': 'Tipos de producto',
  'dimensions-settings.productTypes-about':
    'También llamados perfiles de inquilino. De ellos dependen el nivel de licencia y lo que ve un cliente, y varían según la región y la centralita. Su representante de ventas del fabricante sabe cuáles puede tener usted.',
  'dimensions-settings.productTypes-none': 'Aún no hay ningún tipo de producto. Un cliente necesita uno.',
  'dimensions-settings.add.productTypes': 'Agregar un tipo de producto',
  'dimensions-settings.correct.productTypes': 'Editar el tipo de producto',
  'dimensions-settings.dialog.productTypes':
    'Tal como se lo ofrece el fabricante. Para lo que deje sin marcar, el tipo de producto no se ofrece.',
  'dimensions-settings.profile': 'Perfil de inquilino',
  'dimensions-settings.profile-hint': 'El identificador del fabricante, si lo conoce.',
  'dimensions-settings.description': 'Descripción',
  'dimensions-settings.regions': 'Se ofrece en',
  'dimensions-settings.kinds': 'Se ofrece para',
  'dimensions-settings.regions-none':
    'Marque al menos una: si no se ofrece en ningún lugar, este tipo de producto no se puede elegir para ningún cliente.',
  'dimensions-settings.kinds-none':
    'Marque al menos una: si no se ofrece para ninguna centralita, este tipo de producto no se puede elegir para ningún cliente.',
  'dimensions-settings.locking': 'No se puede cambiar una vez asignado',
  'dimensions-settings.locking-hint':
    'Entonces hay que confirmar que se elige para un cliente, y después es definitivo.',
  'dimensions-settings.locking-short': 'Definitivo una vez asignado',
  'dimensions-settings.features': 'Funciones',
  'dimensions-settings.features-hint': 'Lo que tiene con él un cliente, una función por línea.',
  'dimensions-settings.features-wrong': 'No más de 40 líneas, de 80 caracteres cada una.',
  'dimensions-settings.rate-band': 'Banda de tarifas',
  'dimensions-settings.rate-band-hint':
    'Las tarifas de licencia pueden ser distintas según el tipo de producto.',
  'dimensions-settings.no-rate-band': 'Ninguna, así que sus precios se desconocen',
  'dimensions-settings.nowhere': 'en ningún lugar',
  'dimensions-settings.nothing': 'ninguna centralita',
  'dimensions-settings.offered': 'Se ofrece en: {regions}. Para: {kinds}.',
  'dimensions-settings.band-of': 'Banda de tarifas: {band}.',
  'dimensions-settings.band-none': 'Sin banda de tarifas: sus precios se desconocen.',
  'dimensions-settings.features-of': 'Funciones: {features}.',

  'dimensions-settings.pbxTemplates': 'Plantillas de PBX',
  'dimensions-settings.pbxTemplates-about':
    'Lo que tienen en común las conexiones a una centralita. Aquí nunca se guardan claves.',
  'dimensions-settings.pbxTemplates-none':
    'Aún no hay ninguna plantilla de PBX. La conexión de un cliente se crea a partir de una, y los tipos de producto se ofrecen para los tipos de centralita que hay aquí.',
  'dimensions-settings.add.pbxTemplates': 'Agregar una plantilla de PBX',
  'dimensions-settings.correct.pbxTemplates': 'Editar la plantilla de PBX',
  'dimensions-settings.dialog.pbxTemplates':
    'Aquí nunca se guardan claves ni contraseñas, solo si usted las tiene. Introdúzcalas en el sistema del fabricante.',
  'dimensions-settings.kind': 'Tipo de centralita',
  'dimensions-settings.kind-stays':
    'Hay conexiones de clientes creadas a partir de esta plantilla, y cada tipo pide algo distinto.',
  'dimensions-settings.template-country': 'País de la centralita',
  'dimensions-settings.host-rest': 'URL de la API REST',
  'dimensions-settings.host-websocket': 'URL de WebSocket',
  'dimensions-settings.master-key': 'Hay una clave maestra para esta plantilla',
  'dimensions-settings.master-key-hint':
    'Una clave que ve todas las cuentas de clientes que usan la plantilla. Solo se guarda este sí o no, nunca la clave.',
  'dimensions-settings.key-missing': 'Sin clave maestra',
  'dimensions-settings.default': 'Plantilla de PBX predeterminada',
  'dimensions-settings.is-default': 'Predeterminada',
  'dimensions-settings.default-hint': 'Una como máximo. La que elija le quita la marca a la otra.',
  'dimensions-settings.no-default': 'Ninguna',
  'dimensions-settings.default-moved': '{now} es ahora la predeterminada, y {before} ya no lo es.',
  'dimensions-settings.default-gone': '{before} ya no es la predeterminada. Ahora no hay ninguna.',
  'dimensions-settings.default-set': '{now} es ahora la predeterminada.',

  'dimensions-settings.edit-entry': 'Editar {name}',
  'dimensions-settings.more-entry': 'Más sobre {name}',
  'dimensions-settings.duplicate': 'Duplicar',
  'dimensions-settings.copy-of': 'Copia de {name}',
  'dimensions-settings.used': {
    one: 'En uso en {count} cliente.',
    many: 'En uso en {count} de clientes.',
    other: 'En uso en {count} clientes.'
  },
  'dimensions-settings.used-note': {
    one: 'En uso en {count} cliente. Lo que cambie aquí vale también para él.',
    many: 'En uso en {count} de clientes. Lo que cambie aquí vale también para ellos.',
    other: 'En uso en {count} clientes. Lo que cambie aquí vale también para ellos.'
  },
  'dimensions-settings.remove-title': '¿Quitar {name}?',
  'dimensions-settings.remove-text': 'No está en uso. Lo que tiene el fabricante no se toca.',
  'dimensions-settings.remove-default':
    'Es la plantilla de PBX predeterminada. Después no habrá ninguna, y habrá que elegir una para cada cliente.',
  'dimensions-settings.more-customers': {
    one: '{count} cliente más',
    many: '{count} de clientes más',
    other: '{count} clientes más'
  }
};
