/** Why something was not done (`refusal.…`) and what would have to change (`remedy.…`). */
export const refusals = {
  'refusal.partner-only': 'Esto está reservado al Socio Mitel.',
  'refusal.another-account': 'Un administrador de cuenta solo puede ver y modificar su propia cuenta.',
  'refusal.gone-account': 'Esta cuenta ya no existe.',
  'refusal.gone-person': 'Esta persona ya no existe.',
  'refusal.gone-order': 'Este pedido ya no existe.',
  'refusal.gone-entry': 'Esta entrada de la actividad ya no existe.',
  'refusal.invalid': 'El campo «{field}» no es válido.',
  'refusal.email-taken': 'Alguien de esta cuenta ya tiene la dirección de correo {email}.',
  'refusal.email-twice': 'La dirección de correo {email} aparece dos veces.',
  'refusal.managed-by-micollab':
    'El servidor MiCollab controla las licencias de MiTeam Meetings de esta cuenta, por lo que aquí no se pueden conceder ni retirar licencias individuales.',
  'refusal.miteam-off':
    'MiTeam Meetings está desactivado para esta cuenta, por lo que la página de información del usuario no muestra ninguna licencia que activar o desactivar.',
  'refusal.already-licensed': 'Esta persona ya tiene una licencia de MiTeam Meetings.',
  'refusal.not-licensed': 'Esta persona no tiene ninguna licencia de MiTeam Meetings que retirar.',
  'refusal.no-licence-left': {
    one: 'Licencias de MiTeam Meetings disponibles: {left}; se necesita {count}.',
    many: 'Licencias de MiTeam Meetings disponibles: {left}; se necesitan {count}.',
    other: 'Licencias de MiTeam Meetings disponibles: {left}; se necesitan {count}.'
  },
  'refusal.no-licence-at-all': 'En esta cuenta no queda ninguna licencia de MiTeam Meetings.',
  'refusal.already-switched': 'La integración ya está en ese estado.',
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
  'issue.number': 'Escriba un número entero mayor que cero.',
  'issue.date': 'Elija una fecha.',
  'issue.dates-in-order': 'Un pedido no puede vencer antes de la fecha de compra.',
  'issue.format': 'El formato no es el esperado.'
};
