/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'Esto está reservado al Socio Mitel.',
  'refusal.another-account': 'Un administrador de cuenta solo puede ver y modificar su propia cuenta.',
  'refusal.only-own-password':
    'Un usuario solo puede restablecer su propia contraseña en Mitel Administration, nada más.',
  'refusal.right-missing': 'Al rol le falta el permiso «{right}».',
  'refusal.gone-role': 'Este rol ya no existe.',
  'refusal.gone-contact': 'Este contacto de soporte ya no existe.',
  'refusal.gone-account': 'Esta cuenta ya no existe.',
  'refusal.gone-person': 'Esta persona ya no existe.',
  'refusal.gone-order': 'Este pedido ya no existe.',
  'refusal.gone-entry': 'Esta entrada de la actividad ya no existe.',
  'refusal.invalid': 'El campo «{field}» no es válido.',
  'refusal.email-taken': 'Alguien de esta cuenta ya tiene la dirección de correo {email}.',
  'refusal.email-twice': 'La dirección de correo {email} aparece dos veces.',
  'refusal.number-taken':
    'Alguien de esta cuenta ya tiene {value}. El directorio exige que los números de teléfono y las extensiones sean únicos.',
  'refusal.managed-by-micollab':
    'El servidor MiCollab controla las licencias de MiTeam Meetings de esta cuenta, por lo que aquí no se pueden conceder ni retirar licencias individuales.',
  'refusal.miteam-off':
    'MiTeam Meetings está desactivado para esta cuenta, por lo que la página de información del usuario no muestra ninguna licencia que activar o desactivar.',
  'refusal.already-licensed': 'Esta persona ya tiene esta licencia.',
  'refusal.not-licensed': 'Esta persona no tiene ninguna licencia de este tipo que retirar.',
  'refusal.no-licence-left': {
    one: 'Licencias de MiTeam Meetings disponibles: {left}; se necesita {count}.',
    many: 'Licencias de MiTeam Meetings disponibles: {left}; se necesitan {count}.',
    other: 'Licencias de MiTeam Meetings disponibles: {left}; se necesitan {count}.'
  },
  'refusal.no-licence-at-all': 'En esta cuenta no queda ninguna licencia de MiTeam Meetings.',
  'refusal.no-tier-left': {
    one: 'Licencias de Mitel One disponibles de este nivel: {left}; se necesita {count}.',
    many: 'Licencias de Mitel One disponibles de este nivel: {left}; se necesitan {count}.',
    other: 'Licencias de Mitel One disponibles de este nivel: {left}; se necesitan {count}.'
  },
  'refusal.mitel-one-off':
    'Mitel One está desactivado para esta cuenta, por lo que no se pueden conceder ni retirar licencias.',
  'refusal.micollab-off':
    'MiCollab está desactivado para esta cuenta, por lo que su servidor no concede ni retira licencias.',
  'refusal.already-switched': 'Ya está en ese estado.',
  'refusal.set-up-incomplete': 'La configuración está incompleta, por lo que aún no se puede activar.',
  'refusal.private-key':
    'Esto contiene una clave privada. Aquí solo va el certificado; la clave se queda en el proveedor de identidad.',
  'refusal.partner-account': 'La cuenta propia del socio no admite integraciones.',
  'refusal.partner-account-stays': 'La cuenta propia del socio no se puede desactivar ni quitar.',
  'refusal.partner-account-exists': 'Ya existe una cuenta del propio socio.',
  'refusal.prerequisite-off': 'Para esto se necesitan integraciones que no están activadas: {missing}.',
  'refusal.gateway-not-onboarded':
    'El tipo de PBX solo se conoce cuando CloudLink Gateway está configurado y activado.',
  'refusal.last-support-contact':
    'Es el último contacto de soporte. Alguien tiene que recibir los informes de problemas de esta cuenta.',
  'refusal.already-active': 'La cuenta ya está activa.',
  'refusal.already-deactivated': 'La cuenta ya está desactivada.',
  'refusal.rights-unfit': 'Estos permisos no son compatibles con el rol: {rights}.',
  'refusal.role-in-use-people': {
    one: '{count} persona de esta cuenta tiene el rol.',
    many: '{count} de personas de esta cuenta tienen el rol.',
    other: '{count} personas de esta cuenta tienen el rol.'
  },
  'refusal.role-in-use-accounts': {
    one: 'El rol está asignado a {count} cuenta.',
    many: 'El rol está asignado a {count} de cuentas.',
    other: 'El rol está asignado a {count} cuentas.'
  },
  'refusal.role-not-assigned': 'Este rol no está asignado a la cuenta.',
  'refusal.role-for-partners':
    'Este rol está basado en el socio. A las cuentas de cliente solo se les asignan roles basados en el administrador de cuenta.',
  'refusal.exists-already': 'Ya existe un registro con este identificador.',
  'refusal.no-plan': 'No hay ningún plan.',
  'refusal.order-assigned': 'Este pedido ya está asignado; un pedido va completo a una sola cuenta.',
  'refusal.order-expired': 'Este pedido ha vencido y ya no se puede asignar.',
  'refusal.order-in-use': {
    one: '{count} licencia de este pedido está concedida a alguien.',
    many: '{count} de licencias de este pedido están concedidas a personas.',
    other: '{count} licencias de este pedido están concedidas a personas.'
  },
  'refusal.nobody-chosen': 'No se ha elegido a nadie.',
  'refusal.nothing-changed': 'No cambiaría nada.',
  'refusal.already-undone': 'Esto ya se deshizo.',
  'refusal.cannot-be-undone': 'El inicio de un espacio de trabajo no se puede deshacer.',
  'refusal.changed-since':
    '«{name}» se ha modificado desde entonces; deshacer esto sobrescribiría el cambio posterior.',
  'refusal.account-in-use': 'La cuenta está en uso: desde entonces se le han agregado personas o pedidos.',
  'refusal.licences-given-since':
    'Desde entonces se han concedido o retirado licencias de esta cuenta; deshacer esto las mezclaría.',
  'refusal.not-saved-disk-full':
    'El disco está lleno, por lo que esto no se guardó. No se perdió nada más. Libere espacio e inténtelo de nuevo; la exportación sigue funcionando.',
  'refusal.not-saved-newer-database':
    'Una versión más reciente de Patchbay se ha hecho cargo de los datos, por lo que esto no se guardó. Vuelva a cargar esta página para continuar con la nueva versión.',
  'refusal.not-saved-closed':
    'Se cerró la conexión con los datos, por lo que esto no se guardó. Vuelva a cargar esta página e inténtelo de nuevo.',
  'refusal.not-saved-unreadable':
    'Esto no se pudo guardar. No se perdió nada más. Exporte su trabajo y, después, vuelva a cargar esta página.',
  'remedy.only-own-password': 'Para hacer esto, elija la vista de alguien con más permisos.',
  'remedy.right-missing': 'Elija la vista como Socio o haga que se corrija el rol.',
  'remedy.number-taken': 'Use otro número o corrija los datos de la persona que lo tiene.',
  'remedy.set-up-incomplete': 'Complete antes la configuración.',
  'remedy.prerequisite-off': 'Active antes estas integraciones.',
  'remedy.private-key': 'Pegue solo la parte de BEGIN CERTIFICATE a END CERTIFICATE.',
  'remedy.partner-account': 'Cree una cuenta de cliente y configure allí las integraciones.',
  'remedy.last-support-contact': 'Agregue antes otro contacto, o corrija este en lugar de quitarlo.',
  'remedy.rights-unfit': 'Marque también el permiso para ver que corresponde a cada uno, o no los incluya.',
  'remedy.role-in-use-people': 'Dé antes otro rol a estas personas.',
  'remedy.role-in-use-accounts': 'Anule antes la asignación del rol a estas cuentas.',
  'remedy.role-not-assigned': 'Asigne antes el rol a la cuenta.',
  'remedy.email': 'Use otra dirección o corrija los datos de la persona que la tiene.',
  'remedy.order-in-use': 'Retire antes estas licencias a quienes las tienen.',
  'remedy.changed-since': 'Deshaga antes el cambio posterior.',
  'remedy.account-in-use':
    'Quite antes estas personas y estos pedidos, o deshaga las entradas con las que se agregaron.',
  'remedy.licences-given-since': 'Deshaga antes los cambios de licencias posteriores.',
  'remedy.partner': 'Para hacer esto, elija la vista como Socio.',
  'issue.required': 'Este campo es obligatorio.',
  'issue.too-long': 'El texto es demasiado largo.',
  'issue.email': 'No es una dirección de correo. Ejemplo: ada@example.com',
  'issue.phone':
    'Escriba el número de teléfono con cifras y con + delante del prefijo del país. Ejemplo: +44 20 7946 0000',
  'issue.tier-fits': 'Solo las licencias de Mitel One tienen un nivel.',
  'issue.guid':
    'Escriba 32 cifras y letras de la «a» a la «f» con guiones. Ejemplo: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'issue.https': 'Escriba una dirección que empiece por https://. Ejemplo: https://login.example.com/saml',
  'issue.https-address':
    'Escriba una dirección que empiece por https:// y no contenga nombre de usuario, contraseña, ? ni #. Las claves se introducen solo en el fabricante. Ejemplo: https://api.pbx.example.com:8443',
  'issue.wss-address':
    'Escriba una dirección que empiece por wss:// y no contenga nombre de usuario, contraseña, ? ni #. Las claves se introducen solo en el fabricante. Ejemplo: wss://api.pbx.example.com:5443',
  'issue.host': 'Escriba un nombre de host o una dirección IP. Ejemplo: pbx.example.com',
  'issue.certificate': 'No es un certificado. Péguelo completo, de BEGIN CERTIFICATE a END CERTIFICATE.',
  'issue.port': 'Escriba un número del 1 al 65535.',
  'issue.number': 'Escriba un número entero mayor que cero.',
  'issue.number-between': 'Escriba un número entero del {least} al {most}.',
  'issue.token':
    'Esto solo ocupa el lugar de un nombre en los documentos del fabricante. Escriba el nombre con el que usted lo vende.',
  'issue.date': 'Elija una fecha.',
  'issue.dates-in-order': 'Un pedido no puede vencer antes de la fecha de compra.',
  'issue.format': 'El formato no es el esperado.'
};
