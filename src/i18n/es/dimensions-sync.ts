/** The connection to the telephone system and its simulated synchronisation. */
export const dimensionsSync = {
  'dimensions-sync.no-connection': 'Aún no hay conexión de la PBX',
  'dimensions-sync.no-connection-about':
    'La conexión se introduce junto con el cliente, en «Detalles de la PBX».',
  'dimensions-sync.no-customer': 'Esta cuenta aún no tiene cliente',
  'dimensions-sync.to-wizard': 'Ir a «Detalles de la PBX»',
  'dimensions-sync.draft':
    'El cliente aún está en preparación. La conexión se crea, y se puede sincronizar, cuando se haya creado el cliente.',
  'dimensions-sync.template-gone': 'La plantilla de PBX de esta conexión ya no está en el catálogo.',
  'dimensions-sync.template-gone-about': 'Elija otra plantilla para que la conexión vuelva a estar completa.',
  'dimensions-sync.type-unfit-since': 'Lo demás de la conexión se puede corregir de todos modos.',

  'dimensions-sync.kind': 'Centralita',
  'dimensions-sync.top-level': 'Nivel superior del revendedor',
  'dimensions-sync.no-secrets':
    'Las claves y contraseñas se introducen solo en el sistema del fabricante. Aquí no se guardan.',
  'dimensions-sync.sub-accounts-on': 'Se monitorean todas las subcuentas',
  'dimensions-sync.sub-accounts-off': 'Solo se monitorea la cuenta propia del cliente',
  'dimensions-sync.sub-accounts-stay':
    'Se eligió al crear la conexión y no se puede cambiar. Solo puede ser distinto en una conexión nueva.',
  'dimensions-sync.to-settings': 'Ir a las plantillas de PBX',
  'dimensions-sync.edit-title': 'Editar la conexión de la PBX',
  'dimensions-sync.edit-about': 'Lo que se puede corregir después de crear la conexión.',
  'dimensions-sync.edit-connection': 'Editar conexión de la PBX',
  'dimensions-sync.state': 'La conexión nueva empieza',
  'dimensions-sync.replace': 'Conexión nueva',
  'dimensions-sync.replace-title': '¿Crear una conexión nueva en lugar de esta?',
  'dimensions-sync.replace-about':
    'Es la única forma de cambiar la elección sobre las subcuentas. La conexión actual se abandona, y la sincronización vuelve a empezar.',
  'dimensions-sync.replace-assumed':
    'Que una conexión nueva sea el remedio es nuestra interpretación; el fabricante solo dice que se elige en la creación.',
  'dimensions-sync.replace-action': 'Crear conexión nueva',
  'dimensions-sync.users-stay':
    'Los usuarios importados se quedan. A quien se encuentra de nuevo se le reconoce.',
  'dimensions-sync.restart': 'Hágalo fuera del horario laboral en el sistema del fabricante.',
  'dimensions-sync.restart-about':
    'Cambiar la conexión de un cliente en funcionamiento reinicia allí su recopilador, y se pueden perder llamadas de ese intervalo.',
  'dimensions-sync.begins-anew': 'La sincronización simulada vuelve a empezar.',
  'dimensions-sync.stays-paused': 'La conexión sigue en pausa: no se importa nada.',

  'dimensions-sync.enabled-or-paused': 'Habilitada o en pausa',
  'dimensions-sync.switch': 'Conexión habilitada',
  'dimensions-sync.is-enabled': 'Habilitada',
  'dimensions-sync.is-paused': 'Conexión en pausa',
  'dimensions-sync.enabled-about': 'El fabricante se conecta a la PBX e importa sus usuarios.',
  'dimensions-sync.paused-about': 'El fabricante no se conecta ni importa nada hasta que se habilite.',
  'dimensions-sync.closed-about': 'El cliente está terminado y su conexión se cerró definitivamente.',
  'dimensions-sync.not-disabled':
    'Una conexión en pausa no es un cliente deshabilitado. El acceso de un cliente deshabilitado está suspendido, mientras que sus llamadas se siguen registrando y facturando.',
  'dimensions-sync.enable-title': '¿Habilitar la conexión de la PBX?',
  'dimensions-sync.enable': 'Habilitar conexión',
  'dimensions-sync.enable-connects':
    'El fabricante se conecta de inmediato, descubre los usuarios y los sincroniza.',
  'dimensions-sync.enable-here': 'Aquí eso se simula, y empieza cuando usted lo inicia.',
  'dimensions-sync.enable-charged':
    'Cada usuario de la PBX recibe automáticamente el rol Usuario esencial, que se cobra.',
  'dimensions-sync.enable-invited': 'Los usuarios importados no reciben acceso ni invitación.',
  'dimensions-sync.pause-title': '¿Poner en pausa la conexión de la PBX?',
  'dimensions-sync.pause': 'Poner en pausa',
  'dimensions-sync.pause-stops':
    'No se importan usuarios, y ya no se monitorean las llamadas ni el estado de los agentes.',
  'dimensions-sync.pause-stays':
    'Los usuarios importados se quedan, con sus licencias; se siguen facturando.',
  'dimensions-sync.pause-half':
    'Una sincronización en curso se detiene. Las cuentas completas conservan sus usuarios y, al habilitar la conexión, continúa con la siguiente.',
  'dimensions-sync.pause-access': 'Quien puede iniciar sesión sigue pudiendo: el acceso no se suspende.',

  'dimensions-sync.title': 'Sincronización simulada',
  'dimensions-sync.about':
    'Desde aquí no se conecta nada. Una centralita inventada ocupa el lugar de la real, para mostrar a qué lleva su sincronización. Los estados y los fallos son nuestra interpretación; el fabricante no describe ninguno.',
  'dimensions-sync.not-real': 'Los usuarios que proceden de ella son inventados.',
  'dimensions-sync.to-roster': 'Cargar en su lugar la lista real de usuarios de la PBX',
  'dimensions-sync.beside-real':
    'Aquí están los usuarios de una lista real. Una simulación añadiría usuarios inventados junto a ellos.',
  'dimensions-sync.pbx': 'PBX simulada',
  'dimensions-sync.pbx.single-site': 'Un solo sitio',
  'dimensions-sync.pbx.single-site-about': '8 usuarios, sin ningún problema.',
  'dimensions-sync.pbx.three-sub-accounts': 'Tres subcuentas',
  'dimensions-sync.pbx.three-sub-accounts-about': '45 usuarios, 36 de ellos en subcuentas.',
  'dimensions-sync.pbx.dirty': 'Desordenada',
  'dimensions-sync.pbx.dirty-about':
    '20 usuarios: dos direcciones de correo repetidas, tres ausentes y un choque en la numeración.',
  'dimensions-sync.pbx.large': 'Grande',
  'dimensions-sync.pbx.large-about': '1500 usuarios en una cuenta.',
  'dimensions-sync.scenario': 'Qué sale mal',
  'dimensions-sync.scenario.clean': 'Nada',
  'dimensions-sync.scenario.auth_failed': 'Clave de API incorrecta o revocada',
  'dimensions-sync.scenario.account_not_found': 'Cuenta desconocida',
  'dimensions-sync.scenario.key_lacks_access': 'La clave no ve la cuenta',
  'dimensions-sync.scenario.host_unreachable': 'PBX inaccesible',
  'dimensions-sync.scenario.ws_unreachable': 'WebSocket inaccesible',
  'dimensions-sync.scenario.version_unsupported': 'Versión no compatible',
  'dimensions-sync.scenario.top_level_subaccounts': 'Subcuentas del nivel superior',
  'dimensions-sync.scenario.duplicate_email': 'Dirección de correo repetida',
  'dimensions-sync.scenario.missing_email': 'Falta la dirección de correo',
  'dimensions-sync.scenario.missing_extension': 'Falta la extensión',
  'dimensions-sync.scenario.numbering_clash': 'Choque en la numeración',
  'dimensions-sync.scenario.duplicate_extension': 'Extensión repetida',
  'dimensions-sync.scenario.primary_email_mismatch': 'El usuario principal tiene otra dirección de correo',
  'dimensions-sync.scenario.email_used_elsewhere': 'Dirección de correo en uso en otro cliente',
  'dimensions-sync.scenario.interrupted': 'Interrumpida',
  'dimensions-sync.scenario.empty_pbx': 'Sin usuarios',
  'dimensions-sync.remedy': 'Qué ayuda en el sistema del fabricante o en la PBX',
  'dimensions-sync.means.clean': 'Se importan todos los usuarios, y empieza el monitoreo.',
  'dimensions-sync.means.auth_failed': 'La PBX no acepta la clave de API. Se detiene al conectar.',
  'dimensions-sync.means.account_not_found':
    'La PBX no conoce la cuenta de esta conexión. Se detiene al conectar.',
  'dimensions-sync.means.key_lacks_access':
    'La clave de la plantilla no es una clave maestra y no ve la cuenta del cliente. Se detiene al conectar.',
  'dimensions-sync.means.host_unreachable': 'La dirección de la PBX es incorrecta o no responde a tiempo.',
  'dimensions-sync.means.ws_unreachable':
    'Los usuarios se sincronizan, pero lo que ocurre en la PBX no llega: el monitoreo no empieza.',
  'dimensions-sync.means.version_unsupported':
    'La PBX funciona con una versión anterior a la 4.2. Se detiene al conectar.',
  'dimensions-sync.means.top_level_subaccounts':
    'La conexión tendría que monitorear las subcuentas de la cuenta propia del revendedor. Se detiene al conectar.',
  'dimensions-sync.means.duplicate_email':
    'Dos usuarios de la PBX comparten una dirección de correo. Ambos se importan y se registran; a ninguno se le puede dar acceso hasta que sea única.',
  'dimensions-sync.means.missing_email':
    'Un usuario de la PBX no tiene dirección de correo. Se importa y se registra, y no puede iniciar sesión.',
  'dimensions-sync.means.missing_extension':
    'Un usuario de la PBX no tiene extensión. Se omite, porque no se podría monitorear nada.',
  'dimensions-sync.means.numbering_clash':
    'El nombre de usuario SIP de un dispositivo es la extensión de alguien. El usuario se importa, pero las llamadas se pueden atribuir mal.',
  'dimensions-sync.means.duplicate_extension':
    'Varios usuarios de una cuenta tienen la misma extensión. Se importan todos, pero las llamadas se pueden atribuir mal.',
  'dimensions-sync.means.primary_email_mismatch':
    'Alguien se llama como el usuario principal y tiene otra dirección de correo. Resultan dos usuarios: un administrador sin llamadas y un usuario de la PBX sin acceso. Si ya eran un solo usuario, lo siguen siendo.',
  'dimensions-sync.means.email_used_elsewhere':
    'La dirección de correo pertenece a un usuario de otro cliente. No se importa a nadie nuevo hasta que alguien decida; quien ya se importó no recibe acceso con ella.',
  'dimensions-sync.means.interrupted':
    'Se canceló, se cortó la conexión o se cerró la página. Las cuentas completas se conservan; continúa con la siguiente.',
  'dimensions-sync.means.empty_pbx':
    'La PBX no tiene usuarios. La sincronización llega a su fin, con un aviso.',
  'dimensions-sync.remedy.clean': 'No hay que hacer nada.',
  'dimensions-sync.remedy.auth_failed':
    'Compruebe la clave de API, o cree una nueva en la aplicación de autenticación de la PBX, e introdúzcala en el sistema del fabricante.',
  'dimensions-sync.remedy.account_not_found':
    'Compruebe el identificador de la cuenta del cliente en la PBX.',
  'dimensions-sync.remedy.key_lacks_access':
    'Introduzca en la plantilla de PBX, en el sistema del fabricante, una clave maestra, es decir, una que vea todas las cuentas de clientes.',
  'dimensions-sync.remedy.host_unreachable':
    'Compruebe la URL de la API REST de la plantilla de PBX y si la PBX está en funcionamiento, y vuelva a intentarlo.',
  'dimensions-sync.remedy.ws_unreachable':
    'Compruebe la URL de WebSocket de la plantilla de PBX y qué deja pasar el cortafuegos, y vuelva a intentarlo.',
  'dimensions-sync.remedy.version_unsupported': 'Haga actualizar la PBX a la versión 4.2 o a una posterior.',
  'dimensions-sync.remedy.top_level_subaccounts':
    'Cree una conexión nueva con la cuenta propia del cliente, o sin subcuentas.',
  'dimensions-sync.remedy.duplicate_email':
    'Dé a cada uno una dirección propia en la PBX y vuelva a sincronizar.',
  'dimensions-sync.remedy.missing_email':
    'Quien deba iniciar sesión necesita una dirección en la PBX. Para los demás no hay que hacer nada.',
  'dimensions-sync.remedy.missing_extension':
    'Dé al usuario una extensión en la PBX si se deben monitorear sus llamadas.',
  'dimensions-sync.remedy.numbering_clash':
    'Cambie en la PBX el nombre de usuario SIP del dispositivo, para que no sea la extensión de nadie.',
  'dimensions-sync.remedy.duplicate_extension': 'Dé en la PBX una extensión propia a cada uno.',
  'dimensions-sync.remedy.primary_email_mismatch':
    'Use la misma dirección en la PBX y aquí. Después de la próxima sincronización, ambos son un solo usuario.',
  'dimensions-sync.remedy.email_used_elsewhere':
    'Decida en la lista de usuarios de la PBX si es la misma persona, o haga cambiar una de las direcciones.',
  'dimensions-sync.remedy.interrupted': 'Continúe: empieza con la primera cuenta que no está completa.',
  'dimensions-sync.remedy.empty_pbx':
    'Compruebe si es la cuenta correcta y si sus usuarios están en subcuentas.',

  'dimensions-sync.empty-stay': {
    one: 'No se encuentra a nadie y no se quita a nadie: {count} usuario de la PBX está aquí y se queda, con sus licencias.',
    many: 'No se encuentra a nadie y no se quita a nadie: {count} de usuarios de la PBX están aquí y se quedan, con sus licencias.',
    other:
      'No se encuentra a nadie y no se quita a nadie: {count} usuarios de la PBX están aquí y se quedan, con sus licencias.'
  },
  'dimensions-sync.empty-nobody':
    'No se encuentra a nadie y aquí no hay todavía ningún usuario de la PBX: no llega nadie y no se quita a nadie.',
  'dimensions-sync.start': 'Iniciar simulación',
  'dimensions-sync.go-on': 'Continuar',
  'dimensions-sync.retry': 'Intentar de nuevo',
  'dimensions-sync.again': 'Simular de nuevo',
  'dimensions-sync.choose': 'Elegir PBX y escenario',
  'dimensions-sync.cancel': 'Cancelar',
  'dimensions-sync.stop': 'Detener aquí',
  'dimensions-sync.not-started': 'Aún sin iniciar',
  'dimensions-sync.paused-nothing': 'Mientras la conexión está en pausa, no se conecta ni se importa nada.',
  'dimensions-sync.paused-since': 'Lo que se muestra abajo es de la última vez que estuvo habilitada.',
  'dimensions-sync.keep-open':
    'Continúa mientras esta página está abierta. Cada cuenta terminada se conserva.',
  'dimensions-sync.left': 'Se quedó a mitad.',
  'dimensions-sync.left-about': {
    one: '{done} de {count} cuenta está completa y se queda. Continúa con la siguiente.',
    many: '{done} de {count} de cuentas están completas y se quedan. Continúa con la siguiente.',
    other: '{done} de {count} cuentas están completas y se quedan. Continúa con la siguiente.'
  },
  'dimensions-sync.left-nothing':
    'Aún no había ninguna cuenta completa, así que no se conservó nada. Vuelve a empezar por la primera.',
  'dimensions-sync.elsewhere': 'Otra pestaña la está ejecutando.',
  'dimensions-sync.elsewhere-about': 'Las cuentas que se terminan allí se muestran aquí.',
  'dimensions-sync.progress': 'Progreso de la simulación',
  'dimensions-sync.said': '{state} (simulación)',
  'dimensions-sync.same-again':
    'Mientras se elija el mismo fallo, volverá a ocurrir. Elija «Nada» para ver qué pasa cuando se ha corregido.',
  'dimensions-sync.found': {
    one: '{count} usuario encontrado',
    many: '{count} de usuarios encontrados',
    other: '{count} usuarios encontrados'
  },
  'dimensions-sync.of-users': {
    one: '{done} de {count} usuario',
    many: '{done} de {count} de usuarios',
    other: '{done} de {count} usuarios'
  },
  'dimensions-sync.said-accounts': {
    one: '{state} (simulación): {done} de {count} cuenta terminada',
    many: '{state} (simulación): {done} de {count} de cuentas terminadas',
    other: '{state} (simulación): {done} de {count} cuentas terminadas'
  },
  'dimensions-sync.accounts': 'Cuentas',
  'dimensions-sync.own-account': 'La cuenta propia del cliente',
  'dimensions-sync.account.done': 'Terminada',
  'dimensions-sync.account.now': 'En curso',
  'dimensions-sync.account.waiting': 'En espera',
  'dimensions-sync.monitoring': 'Monitoreo',
  'dimensions-sync.last': 'Última sincronización: {when}, simulada',
  'dimensions-sync.for-good': 'Cerrada definitivamente: ya no se sincroniza nada.',

  'dimensions-sync.report': 'Qué encontró la simulación',
  'dimensions-sync.report-so-far': 'Qué ha encontrado la simulación hasta ahora',
  'dimensions-sync.report.discovered': 'Descubiertos',
  'dimensions-sync.report.created': 'Nuevos',
  'dimensions-sync.report.merged': 'Combinados con usuarios del portal',
  'dimensions-sync.report.updated': 'Actualizados',
  'dimensions-sync.report.unchanged': 'Sin cambios',
  'dimensions-sync.report.skipped': 'Omitidos',
  'dimensions-sync.report.conflicts': 'Conflictos',
  'dimensions-sync.report.issues': 'Incidencias',
  'dimensions-sync.report.subAccounts': 'Subcuentas',
  'dimensions-sync.unseen': {
    one: 'Se vio {count} subcuenta y se omitió.',
    many: 'Se vieron {count} de subcuentas y se omitieron.',
    other: 'Se vieron {count} subcuentas y se omitieron.'
  },
  'dimensions-sync.unseen-about':
    'Sus usuarios y llamadas no se monitorean, porque no se eligieron las subcuentas al crear la conexión. Solo las puede tener una conexión nueva.',
  'dimensions-sync.charged': 'Licencias que llegan automáticamente',
  'dimensions-sync.charged-none': 'No llegó ninguna licencia automáticamente.',
  'dimensions-sync.charged-line': '{count} × {role}',
  'dimensions-sync.charged-price': '{price} cada una, {total} al mes',
  'dimensions-sync.no-price': 'Sin precio en su catálogo',
  'dimensions-sync.charged-about': 'Cada una se cobra, por adelantado para cada mes.',
  'dimensions-sync.charged-own-prices': 'Los precios son los de su propio catálogo.',
  'dimensions-sync.charged-zero-internal':
    'Como sistema interno aparece en las facturas con conceptos a tarifa cero.',
  'dimensions-sync.charged-zero-trial':
    'Mientras dura la prueba aparece en las facturas con conceptos a tarifa cero.',
  'dimensions-sync.to-users': 'Mostrar usuarios',

  'dimensions-sync.issues': 'Qué debería revisar alguien',
  'dimensions-sync.issues-none': 'Nada que revisar.',
  'dimensions-sync.issues-fewer': 'Algo se ha corregido desde entonces.',
  'dimensions-sync.issues-more': 'Hay más que revisar que antes.',
  'dimensions-sync.issues-now': {
    one: '{count} incidencia ahora, {before} cuando se contaron.',
    many: '{count} de incidencias ahora, {before} cuando se contaron.',
    other: '{count} incidencias ahora, {before} cuando se contaron.'
  },
  'dimensions-sync.recount': 'Contar de nuevo',
  'dimensions-sync.affected': 'Usuarios de la PBX afectados',
  'dimensions-sync.extension': 'extensión {extension}',
  'dimensions-sync.conflicts-to-roster': 'Decidir en la lista de la PBX',
  'dimensions-sync.more-users': { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' }
};
