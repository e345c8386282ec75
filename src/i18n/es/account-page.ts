/** The account information page: support contacts, vendor facts, status, subscriptions and orders. */
export const accountPage = {
  'nav.account': 'Cuenta',
  'account.contents': 'En esta página',
  'account.copy': 'Copiar {name}',
  'account.copy-selected': 'Seleccionado. Cópielo con Ctrl+C.',
  'account.badge.partner': 'Cuenta del socio',
  'account.badge.deactivated': 'Desactivada',
  'account.partner-about':
    'Es su propia cuenta. No admite integraciones, no se puede desactivar ni eliminar, y solo hay una.',

  'account.assigned-by-mitel': 'Dato que asigna Mitel al crear la cuenta',
  'account.none-recorded': 'Sin registrar',
  'account.pbx-after-gateway': 'Se conoce cuando CloudLink Gateway está configurado',
  'account.business-type-about': 'Solo para las estadísticas de Mitel.',

  'vendor-facts.title': 'Ubicación en la nube y número de cliente',
  'vendor-facts.location-about':
    'La región en la que se almacenan y administran los datos de la cuenta, en centros de datos de la nube.',
  'vendor-facts.number-about':
    'El número con el que el revendedor o distribuidor del cliente pidió su suscripción.',
  'vendor-facts.record': 'Registrar lo que asignó Mitel',
  'vendor-facts.record-about':
    'Mitel asigna estos datos o los averigua. Cópielos de {console}; lo que no se conozca se queda vacío.',
  'vendor-facts.account-id-hint': 'Tal como lo escribe Mitel. Su formato no se comprueba.',
  'vendor-facts.location-hint':
    'La lista de regiones de Mitel no está documentada, así que escriba el nombre tal como figura allí.',
  'vendor-facts.connect': 'Es una cuenta de MiCloud Connect',
  'vendor-facts.connect-hint': 'El número de cliente se llama entonces número de cliente de facturación.',
  'vendor-facts.pbx-hint-off':
    'Mitel lo conoce cuando CloudLink Gateway está configurado. Active antes el gateway.',

  'contacts.about': 'A estas personas se envían todos los informes de problemas sobre esta cuenta.',
  'contacts.add': 'Agregar contacto',
  'contacts.add-title': 'Agregar un contacto de soporte',
  'contacts.correct-title': 'Corregir un contacto de soporte',
  'contacts.correct': 'Editar a {name}',
  'contacts.remove': 'Quitar a {name}',
  'contacts.remove-title': 'Quitar a {name}',
  'contacts.remove-text': '{name} dejará de recibir los informes de problemas sobre esta cuenta.',
  'contacts.name': 'Nombre',
  'contacts.email': 'Correo electrónico',
  'contacts.kind': 'Tipo',
  'contacts.kind-about.maintainer': 'Mantiene el sistema',
  'contacts.kind-about.onsite-admin': 'Administra in situ',
  'contacts.kind-about.other': 'Cualquier otra persona que deba recibir los informes',
  'contacts.empty': 'Aún no recibe nadie los informes de problemas',
  'contacts.empty-text':
    'Un socio o un administrador de cuenta debe asignar contactos de soporte. A ellos se envían los informes de problemas de los usuarios de esta cuenta.',
  'contacts.finding.must-assign':
    'No hay nadie asignado. Agregue un contacto: alguien tiene que recibir los informes de problemas.',
  'contacts.finding.maintainer-missing': 'Entre ellos no hay ningún responsable de mantenimiento.',
  'contacts.finding.onsite-admin-missing': 'Entre ellos no hay ningún administrador in situ.',
  'contacts.finding.pair-missing':
    'Entre ellos no hay ni un responsable de mantenimiento ni un administrador in situ.',
  'contacts.then.maintainer-missing':
    'Después, entre los contactos no hay ningún responsable de mantenimiento.',
  'contacts.then.onsite-admin-missing': 'Después, entre los contactos no hay ningún administrador in situ.',
  'contacts.then.pair-missing':
    'Después, entre los contactos no hay ni un responsable de mantenimiento ni un administrador in situ.',

  'subscriptions.about': 'Todas las licencias de Mitel One y MiTeam Meetings de esta cuenta.',
  'subscriptions.bought': 'Compradas',
  'subscriptions.given': 'Concedidas',
  'subscriptions.given-by-order': 'Concedidas de pedidos',
  'subscriptions.given-by-micollab': 'Concedidas por MiCollab',
  'subscriptions.free': 'Disponibles',
  'subscriptions.over': 'Concedidas de más',
  'subscriptions.tier-unknown': 'Mitel One, nivel sin registrar',
  'subscriptions.tier': 'Mitel One {tier}',
  'subscriptions.tier-unknown-text':
    'Estos pedidos no indican el nivel, así que aún no se puede conceder ninguna de sus licencias.',
  'subscriptions.over-text': {
    one: 'Se ha concedido {count} licencia más de las compradas. Nadie la pierde; no se puede conceder ninguna otra hasta que se compren más o se retire alguna.',
    many: 'Se han concedido {count} de licencias más de las compradas. Nadie las pierde; no se puede conceder ninguna otra hasta que se compren más o se retire alguna.',
    other:
      'Se han concedido {count} licencias más de las compradas. Nadie las pierde; no se puede conceder ninguna otra hasta que se compren más o se retire alguna.'
  },
  'subscriptions.span': 'Del {start} al {end}',
  'subscriptions.span-open': 'desde el {start}, no vence nunca',
  'subscriptions.orders-of': 'Pedidos de {product}',
  'subscriptions.not-counted': 'Como compradas cuentan solo las licencias de pedidos activos y vigentes hoy.',
  'subscriptions.empty': 'Esta cuenta aún no tiene licencias',
  'subscriptions.empty-text':
    'Las licencias llegan con un pedido. Un pedido se asigna completo a una sola cuenta.',
  'subscriptions.empty-admin': 'Las licencias llegan con un pedido, que asigna su Socio Mitel.',
  'subscriptions.hidden': 'Aquí no hay panel Suscripciones para usted.',
  'subscriptions.hidden-settings': 'Cambiarlo en los ajustes',

  'account-orders.about': 'Lo que ha comprado para esta cuenta. Los administradores de cuenta no lo ven.',
  'account-orders.empty': 'No hay ningún pedido asignado a esta cuenta',
  'account-orders.empty-text':
    'Asigne uno en la página Pedidos; entonces, todas sus licencias pertenecen a esta cuenta.',
  'account-orders.show': 'Ir a los pedidos',
  'account-orders.order': 'Pedido',
  'account-orders.licences': 'Licencias',
  'account-orders.purchased': 'Compra',
  'account-orders.expires': 'Vence',
  'account-orders.status': 'Estado',
  'account-orders.does-not-count': 'Sus licencias no cuentan ahora',

  'account-orders.choosing-for': 'Está eligiendo un pedido para {account}.',
  'account-orders.back': 'Volver a la cuenta',

  'status.title': 'Estado',
  'status.active': 'Activa',
  'status.deactivated': 'Desactivada',
  'status.active-text':
    'Las personas de esta cuenta pueden iniciar sesión y usar sus aplicaciones de CloudLink.',
  'status.deactivated-text':
    'Las personas de esta cuenta no pueden iniciar sesión ni usar ninguna aplicación de CloudLink hasta que se reactive.',
  'status.licences-stay':
    'Sus licencias se quedan donde están. Los documentos del fabricante no dicen nada de ellas.',
  'status.deactivate': 'Desactivar',
  'status.deactivate-about': 'Impide el acceso a todas las personas de esta cuenta; se puede revertir.',
  'status.deactivate-title': 'Desactivar {account}',
  'status.deactivate-whom': {
    one: '{count} persona ya no podrá iniciar sesión ni usar ninguna aplicación de CloudLink',
    many: '{count} de personas ya no podrán iniciar sesión ni usar ninguna aplicación de CloudLink',
    other: '{count} personas ya no podrán iniciar sesión ni usar ninguna aplicación de CloudLink'
  },
  'status.deactivate-nobody': 'Nadie pierde el acceso; la cuenta no tiene personas',
  'status.deactivate-back': 'Puede reactivarla en cualquier momento.',
  'status.reactivate': 'Reactivar',
  'status.reactivate-title': 'Reactivar {account}',
  'status.reactivate-about': 'Permite que las personas de esta cuenta vuelvan a iniciar sesión.',
  'status.reactivate-ours': 'No está documentado cómo reactiva una cuenta el fabricante.',
  'status.delete': 'Eliminar',
  'status.delete-about': 'Quita la cuenta y sus personas. En {console} esto es definitivo.',
  'status.delete-title': 'Eliminar {account}',
  'status.delete-vendor': 'Eliminar la cuenta en {console} es un paso aparte, y allí es irreversible.',
  /** The word somebody types to deactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-deactivate': 'desactivar',
  /** The word somebody types to reactivate an account, in the language on screen; the English one is accepted as well. */
  'status.word-reactivate': 'reactivar',
  /** The word somebody types to delete an account, in the language on screen; the English one is accepted as well. */
  'status.word-delete': 'eliminar',
  'status.type-word': 'Escriba «{word}» para confirmar',
  'status.type-word-or': 'Escriba «{word}» o «{english}» para confirmar',
  'status.wrong-word': 'No es la palabra. No se hizo nada.',
  'status.banner': 'Esta cuenta está desactivada',
  'status.banner-go': 'Mostrar su estado',

  'settings.partner-account': 'Cuenta de Socio Mitel',
  'settings.partner-account-about':
    'Lo que Mitel sabe de usted como socio. De ello depende el panel Suscripciones de cada cuenta.',
  'settings.billing-account': 'Tenemos una cuenta de facturación',
  'settings.billing-account-about':
    'Los socios que no la tienen no disponen ni del panel Suscripciones ni de «Agregar pedido».',
  'settings.prime-partner': 'Somos Prime Partner',
  'settings.prime-partner-about': 'Los Prime Partner no tienen panel Suscripciones.',
  'settings.subscriptions-shown': 'Sus cuentas muestran el panel Suscripciones, con «Agregar pedido».',
  'settings.subscriptions-hidden':
    'Usted no ve el panel Suscripciones de sus cuentas. Los pedidos de una cuenta siguen figurando en su página.'
};
