/** What is handed over for Dimensions: the plan, tables for people, and the run-book. */
export const dimensionsExport = {
  'dimensions-export.about':
    'Archivos para quien crea el cliente en el Portal de revendedores. No se envía nada a ningún sitio, y no contienen ninguna clave ni contraseña.',
  'dimensions-export.show-run-book': 'Mostrar la guía de pasos',
  'dimensions-export.reading': 'Leyendo usuarios…',
  'dimensions-export.contents': 'Contenido',
  'dimensions-export.file-name': 'Nombre del archivo',
  'dimensions-export.download': 'Descargar',
  'dimensions-export.downloaded': 'Guardado como {file}.',
  'dimensions-export.then-hand-over': 'Cuando lo tenga otra persona, registre el traspaso.',
  'dimensions-export.hand-over': 'Registrar el traspaso',
  'dimensions-export.draft': 'El cliente aún es un borrador',
  'dimensions-export.draft-about':
    'Lo que falta figura abajo, y también en los archivos. Complételo en el asistente antes de que alguien trabaje con ellos.',
  'dimensions-export.go-on': 'Continuar con el borrador',
  'dimensions-export.blocked': 'Algo lo impide',
  'dimensions-export.blocked-about': 'Figura también en los archivos. Corríjalo antes.',
  'dimensions-export.simulated': {
    one: '{count} usuario procede de una PBX simulada y así está marcado en los archivos. Quien trabaje con ellos no debe crearlo.',
    many: '{count} de usuarios proceden de una PBX simulada y así están marcados en los archivos. Quien trabaje con ellos no debe crearlos.',
    other:
      '{count} usuarios proceden de una PBX simulada y así están marcados en los archivos. Quien trabaje con ellos no debe crearlos.'
  },
  'dimensions-export.plan': 'Plan',
  'dimensions-export.plan-about':
    'Todo en un archivo con valores exactos, para programas. No es una solicitud a la API del fabricante: sus documentos se contradicen entre sí.',
  'dimensions-export.plan-contents': {
    one: '1 cliente con {count} usuario',
    many: '1 cliente con {count} de usuarios',
    other: '1 cliente con {count} usuarios'
  },
  'dimensions-export.preview': 'Ver el archivo',
  'dimensions-export.preview-part': {
    one: 'Se muestra {shown} de {count} usuario.',
    many: 'Se muestran {shown} de {count} de usuarios.',
    other: 'Se muestran {shown} de {count} usuarios.'
  },
  'dimensions-export.preview-rows': {
    one: 'Se muestra {shown} de {count} fila.',
    many: 'Se muestran {shown} de {count} de filas.',
    other: 'Se muestran {shown} de {count} filas.'
  },
  'dimensions-export.tables': 'Tablas para personas',
  'dimensions-export.tables-about':
    'CSV para hojas de cálculo. Una celda que una hoja de cálculo calcularía empieza con un apóstrofo; el plan tiene el valor exacto.',
  'dimensions-export.customers': 'Cliente',
  'dimensions-export.users': 'Usuarios y sus roles',
  'dimensions-export.estimate': 'Estimación de la próxima factura',
  'dimensions-export.rows': { one: '{count} fila', many: '{count} de filas', other: '{count} filas' },
  'dimensions-export.estimate-none':
    'No se le factura directamente, así que no hay área de facturación ni estimación.',
  'dimensions-export.estimate-empty': 'La próxima factura no tendría ninguna línea.',
  'dimensions-export.estimate-about':
    'Con los encabezados de los datos de facturación del fabricante, para poder compararla con el archivo real. Los precios son los de usted, y el prorrateo es nuestra interpretación.',
  'dimensions-export.checks': 'Qué revisar',
  'dimensions-export.checks-none': 'Ninguna regla encuentra nada.',

  'dimensions-run-book.title': 'Guía de pasos de {dimensions}: {account}',
  'dimensions-run-book.about':
    'Lo que alguien hace en el Portal de revendedores, en el orden de sus cuatro pasos. No se ha enviado nada al fabricante.',
  'dimensions-run-book.simulated': {
    one: '{count} usuario procede de una PBX simulada y no está en la PBX real de este cliente. No lo cree.',
    many: '{count} de usuarios proceden de una PBX simulada y no están en la PBX real de este cliente. No los cree.',
    other:
      '{count} usuarios proceden de una PBX simulada y no están en la PBX real de este cliente. No los cree.'
  },
  'dimensions-run-book.rule': 'Por qué, regla {id}: {reason}',
  'dimensions-run-book.rule-ours': 'Por qué, regla {id}, nuestra interpretación: {reason}',
  'dimensions-run-book.section.before': 'Antes de empezar',
  'dimensions-run-book.section.details': 'Paso 1: Datos del cliente',
  'dimensions-run-book.section.primary-user': 'Paso 2: Detalles del usuario principal',
  'dimensions-run-book.section.pbx': 'Paso 3: Detalles de la PBX',
  'dimensions-run-book.section.roles': 'Paso 4: Asignación de roles',
  'dimensions-run-book.section.after': 'Después de la creación',
  'dimensions-run-book.none.primary-user': 'El cliente ya existe, así que no se vuelve a invitar a nadie.',
  'dimensions-run-book.none.pbx': 'No hay ninguna conexión de la PBX planificada.',
  'dimensions-run-book.permission': 'Compruebe su permiso en el Portal de revendedores',
  'dimensions-run-book.permission-note':
    'Su usuario necesita Administrador de clientes (Customer Administrator), que a su vez requiere acceso al sitio web del revendedor (Reseller Website Access).',
  'dimensions-run-book.permission-check': 'La página Clientes tiene el botón «+ Crear nuevo cliente».',
  'dimensions-run-book.trial-agreed': 'Asegúrese de que el fabricante haya acordado pruebas',
  'dimensions-run-book.trial-agreed-note':
    'Sin el acuerdo, el formulario no tiene «Habilitar período de prueba». Consulte al gerente de cuentas.',
  'dimensions-run-book.role-trials':
    'Asegúrese de que el fabricante haya acordado las pruebas de estos roles',
  'dimensions-run-book.role-trials-note':
    'En el portal no se introduce nada. Sin el acuerdo, los roles se cobran.',
  'dimensions-run-book.secrets': 'Tenga a mano los datos de acceso de {template}',
  'dimensions-run-book.secrets-note':
    'Patchbay no guarda claves ni contraseñas. Se introducen solo en el portal.',
  'dimensions-run-book.secrets-ask.kazoo': 'La clave de API de la PBX, si la plantilla no la contiene.',
  'dimensions-run-book.secrets-ask.3cx': 'La clave de licencia y la contraseña del sistema 3CX.',
  'dimensions-run-book.secrets-ask.teams':
    'Un administrador del inquilino de Microsoft. Qué ajustes se piden no está documentado.',
  'dimensions-run-book.master-key': 'Dé a la plantilla {template} una clave maestra',
  'dimensions-run-book.master-key-note':
    'Sin ella no se puede consultar la cuenta del cliente en la PBX al crear el cliente.',
  'dimensions-run-book.master-key-check':
    'La clave de la plantilla ve todas las cuentas de clientes en la PBX.',
  'dimensions-run-book.kazoo-requirements': 'Compruebe el sistema {kazoo}',
  'dimensions-run-book.kazoo-requirements-note':
    'Versión 4.2 o posterior, y ningún nombre de usuario SIP de un dispositivo puede ser igual que una extensión, un usuario, un ID de presencia o un número de flujo de llamadas.',
  'dimensions-run-book.open-form': 'En la página Clientes, elija «+ Crear nuevo cliente»',
  'dimensions-run-book.open-form-check': 'El paso 1 pide los datos del cliente.',
  'dimensions-run-book.open-customer': 'En la página Clientes, elija «Editar» junto a {customer}',
  'dimensions-run-book.open-customer-check': 'El identificador de inquilino es el que figura aquí.',
  'dimensions-run-book.details': 'Introduzca los datos del cliente',
  'dimensions-run-book.details-compare': 'Compare los datos del cliente',
  'dimensions-run-book.stays-for-good':
    'El tipo de producto {name} ya no se puede cambiar nunca una vez asignado.',
  'dimensions-run-book.rates': 'Las tarifas de licencia pueden ser distintas según el tipo de producto.',
  'dimensions-run-book.trial':
    'Marque «Habilitar período de prueba»; la fecha viene rellenada con la prueba más larga.',
  'dimensions-run-book.trial-end': {
    one: '{count} día desde la creación: el {day}, si se crea el {created}',
    many: '{count} de días desde la creación: el {day}, si se crea el {created}',
    other: '{count} días desde la creación: el {day}, si se crea el {created}'
  },
  'dimensions-run-book.trial-turns':
    'Después de ese día, el cliente paga automáticamente. Una prueba solo se detiene terminando el cliente.',
  'dimensions-run-book.no-trial': 'Deje sin marcar «Habilitar período de prueba».',
  'dimensions-run-book.details-missing': 'Aún sin decidir: {field}.',
  'dimensions-run-book.type-example': '{name} (ejemplo)',
  'dimensions-run-book.type-ask':
    'Qué tipo de producto le indicó el fabricante: {name} es un ejemplo nuestro.',
  'dimensions-run-book.details-check': 'Todos los valores son exactamente estos.',
  'dimensions-run-book.reference': 'Introduzca la referencia {reference}',
  'dimensions-run-book.reference-note': 'Figura en las facturas y en las salidas de facturación.',
  'dimensions-run-book.reference-blank': 'Deje la referencia vacía',
  'dimensions-run-book.reference-blank-note':
    'Las facturas y las salidas de facturación llevan entonces en su lugar el identificador de inquilino.',
  'dimensions-run-book.primary-user': 'Introduzca el usuario principal',
  'dimensions-run-book.display-name': 'Nombre',
  'dimensions-run-book.email': 'Correo',
  'dimensions-run-book.primary-same':
    'Si esta persona está también en la PBX, la dirección de correo tiene que ser allí la misma; si no, resultan dos usuarios.',
  'dimensions-run-book.primary-invited':
    'La invitación sale en cuanto se crea el cliente, incluso mientras la conexión está en pausa.',
  'dimensions-run-book.primary-missing': 'Quién es el usuario principal. Aún no se ha elegido a nadie.',
  'dimensions-run-book.primary-check': 'El usuario principal tiene el rol Administrador de usuarios.',
  'dimensions-run-book.template-default': 'Deje la plantilla predeterminada {template} tal como se aplica',
  'dimensions-run-book.template-choose': 'Elija la plantilla de PBX {template}',
  'dimensions-run-book.template-missing':
    'Qué plantilla de PBX se usa. La planificada ya no está en el catálogo.',
  'dimensions-run-book.template-check': 'El formulario muestra los campos de {kind}.',
  'dimensions-run-book.connection': 'Introduzca la conexión del cliente',
  'dimensions-run-book.connection-compare': 'Compare la conexión de la PBX',
  'dimensions-run-book.connection-name': 'Nombre de la conexión',
  'dimensions-run-book.identifier-missing': 'La cuenta propia del cliente en la PBX.',
  'dimensions-run-book.identifier-check':
    'Es la cuenta propia del cliente, no la de usted por encima de todos los clientes.',
  'dimensions-run-book.sub-accounts-on': 'Marque «Aprovisionar subcuentas automáticamente»',
  'dimensions-run-book.sub-accounts-off': 'Deje sin marcar «Aprovisionar subcuentas automáticamente»',
  'dimensions-run-book.sub-accounts-good':
    'Esto solo se puede elegir ahora. Cambiarlo más tarde requiere una conexión nueva.',
  'dimensions-run-book.sub-accounts-all': 'Se monitorean las llamadas de todas las subcuentas.',
  'dimensions-run-book.sub-accounts-unseen': {
    one: 'La PBX simulada tiene {count} subcuenta que no se monitoreará.',
    many: 'La PBX simulada tiene {count} de subcuentas que no se monitorearán.',
    other: 'La PBX simulada tiene {count} subcuentas que no se monitorearán.'
  },
  'dimensions-run-book.connection-paused': 'Cree la conexión como «Deshabilitado»',
  'dimensions-run-book.connection-paused-note':
    'No se conecta nada ni se importa ningún usuario hasta que se habilite.',
  'dimensions-run-book.connection-enabled': 'Deje la conexión habilitada y cree el cliente',
  'dimensions-run-book.connection-enabled-note':
    'Se conecta de inmediato, importa todos los usuarios de la PBX, y cada uno recibe el rol Usuario esencial, que tiene cargo.',
  'dimensions-run-book.connection-users': {
    one: '{count} usuario de la PBX está en este plan.',
    many: '{count} de usuarios de la PBX están en este plan.',
    other: '{count} usuarios de la PBX están en este plan.'
  },
  'dimensions-run-book.connection-check': 'El cliente figura en la lista con el estado Activo.',
  'dimensions-run-book.await-sync': 'Espere a que los usuarios estén sincronizados',
  'dimensions-run-book.await-sync-note':
    'Hasta entonces solo se pueden asignar roles a usuarios del portal. A partir de ese momento se monitorean las llamadas y el estado de los agentes.',
  'dimensions-run-book.await-sync-check': 'Los usuarios de la PBX figuran en la lista.',
  'dimensions-run-book.administrators': 'Compruebe quién administra el cliente',
  'dimensions-run-book.administrators-more': {
    one: '…y {count} más, en la tabla de usuarios.',
    many: '…y {count} más, en la tabla de usuarios.',
    other: '…y {count} más, en la tabla de usuarios.'
  },
  'dimensions-run-book.administrators-none':
    'Quién administra el cliente. Tiene que hacerlo al menos un usuario.',
  'dimensions-run-book.administrators-check': 'Cada uno tiene el rol Administrador de usuarios.',
  'dimensions-run-book.roles': 'Asigne a los usuarios sus roles',
  'dimensions-run-book.roles-users': {
    one: '{count} usuario recibe roles; están en la tabla de usuarios.',
    many: '{count} de usuarios reciben roles; están en la tabla de usuarios.',
    other: '{count} usuarios reciben roles; están en la tabla de usuarios.'
  },
  'dimensions-run-book.roles-simulated': {
    one: 'La tabla marca {count} usuario como simulado. Lo que procede de la PBX simulada no se cuenta aquí ni se asigna.',
    many: 'La tabla marca {count} de usuarios como simulados. Lo que procede de la PBX simulada no se cuenta aquí ni se asigna.',
    other:
      'La tabla marca {count} usuarios como simulados. Lo que procede de la PBX simulada no se cuenta aquí ni se asigna.'
  },
  'dimensions-run-book.roles-automatic': {
    one: '{count} usuario de la PBX recibe automáticamente el rol {role}; no se asigna a mano.',
    many: '{count} de usuarios de la PBX reciben automáticamente el rol {role}; no se asigna a mano.',
    other: '{count} usuarios de la PBX reciben automáticamente el rol {role}; no se asigna a mano.'
  },
  'dimensions-run-book.roles-none': 'Aún no hay ningún usuario planificado.',
  'dimensions-run-book.roles-charged': {
    one: '{count} rol tiene cargo, mensual y por adelantado.',
    many: '{count} de roles tienen cargo, mensual y por adelantado.',
    other: '{count} roles tienen cargo, mensual y por adelantado.'
  },
  'dimensions-run-book.roles-access':
    'Quien se importó no tiene acceso hasta que se le asigna el rol Usuario web.',
  'dimensions-run-book.roles-check': 'Cada usuario tiene los roles de la tabla y ningún otro.',
  'dimensions-run-book.roles-check-real':
    'Cada usuario que no es simulado tiene los roles de la tabla y ningún otro.',
  'dimensions-run-book.agents-follow': 'Active que los agentes de la PBX sean agentes aquí',
  'dimensions-run-book.agents-follow-note':
    'Cada agente recibe entonces automáticamente el rol Complemento de agente, que tiene cargo.',
  'dimensions-run-book.internal-system':
    'Edite el cliente y marque «Sistema interno» en la pestaña de detalles',
  'dimensions-run-book.internal-system-note':
    'Hay uno por revendedor, para uso propio y demostraciones. Sus líneas aparecen en las facturas con importe cero.',
  'dimensions-run-book.terminate':
    'Planifique la terminación para el {day}: Editar, Más, Terminar en una fecha',
  'dimensions-run-book.terminate-note':
    'Ese día terminan el registro y el acceso, y solo el soporte del fabricante puede recuperar el cliente.',
  'dimensions-run-book.record-back': 'Anote esto y devuélvalo',
  'dimensions-run-book.record-back-check':
    'Está introducido en Patchbay, o enviado a quien elaboró esta guía.',
  'dimensions-run-book.sign-off': 'Visto bueno',
  'dimensions-run-book.done-by': 'Hecho por',
  'dimensions-run-book.done-on': 'Fecha'
};
