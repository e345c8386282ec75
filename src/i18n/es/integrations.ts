/** Integrations with their set-up, privileges and call services. */
export const integrations = {
  'integrations.about':
    'A qué está conectada esta cuenta. Al desactivar, antes se muestra lo que terminaría.',
  'integrations.read-only':
    'Puede ver las integraciones de esta cuenta, pero no activarlas ni desactivarlas.',
  'integrations.partner-account': 'Es la cuenta propia del socio',
  'integrations.partner-account-text':
    'No admite integraciones; desactive lo que esté activado. Cree una cuenta de cliente para las integraciones.',
  'integrations.missing': {
    one: 'Falta: {fields}',
    many: 'Faltan {count} de valores: {fields}',
    other: 'Faltan {count} valores: {fields}'
  },
  'integrations.set-up': 'Configurar',
  'integrations.edit-set-up': 'Editar la configuración',
  'integrations.take-out': 'Quitar {integration} de la lista',
  'integrations.on-account-page':
    'Todas las integraciones, los privilegios y los servicios de llamadas de esta cuenta',
  'integrations.switch-first': 'Activar {integration}',
  'integrations.what.cloudlink-gateway':
    'Vincula un gateway a la cuenta para que se pueda conectar una PBX y se incorporen sus usuarios.',
  'integrations.what.micc': 'Abre las páginas de las superposiciones de chat del centro de contacto.',
  'integrations.what.micollab':
    'Las personas pueden iniciar MiTeam Meetings desde MiCollab. Su servidor controla entonces las licencias de MiTeam Meetings.',
  'integrations.what.mitel-one': 'Las personas con una licencia de Mitel One pueden usar Mitel One.',
  'integrations.what.miteam-meetings':
    'Las páginas de información del usuario muestran la licencia de MiTeam Meetings.',
  'integrations.what.mitel-voice-assist':
    'El fabricante la menciona; los documentos que tenemos no dicen qué hace.',
  'integrations.what.mivoice-business':
    'Las funciones de MiVoice Business se habilitan y administran desde aquí.',
  'integrations.what.single-sign-on':
    'Las personas inician sesión con las credenciales de su empresa (SAML 2.0).',
  'integrations.what.azure-ad-sync':
    'Las personas se incorporan desde Microsoft Entra ID, antes Azure AD (SCIM).',
  'integrations.what.microsoft-office-365': 'Las personas pueden conectar su cuenta de Office 365.',
  'integrations.what.microsoft-teams':
    'La presencia se muestra en Microsoft Teams y, si se configura así, en ambos sentidos.',

  'switching.ends': 'Qué termina',
  'switching.stops': '{integration} en ambos sentidos deja de funcionar: necesita {other}.',
  'switching.mitel-one-kept': {
    one: '{count} persona tiene una licencia de Mitel One. Según nuestra interpretación, la conserva, sin que se muestre, hasta que Mitel One vuelva a estar activado.',
    many: '{count} de personas tienen una licencia de Mitel One. Según nuestra interpretación, las conservan, sin que se muestren, hasta que Mitel One vuelva a estar activado.',
    other:
      '{count} personas tienen una licencia de Mitel One. Según nuestra interpretación, las conservan, sin que se muestren, hasta que Mitel One vuelva a estar activado.'
  },
  'switching.privileges': 'Privilegios',
  'switching.privilege-comes': '«{privilege}» se activa a la vez.',
  'switching.privilege-stays-asked':
    '«{privilege}» continúa activado. Todavía se necesita para: {integrations}.',
  'switching.privilege-stays':
    '«{privilege}» continúa activado, aunque entonces ninguna integración activada lo necesite.',
  'switching.privileges-about':
    'No se pudo averiguar del fabricante qué integración trae qué privilegio; es nuestra interpretación. Cada uno se puede activar o desactivar en cualquier momento.',
  'switching.privilege-why': 'sobre «{privilege}»',
  'switching.set-up-kept':
    'La configuración sigue registrada aquí, para poder volver a activar la integración.',
  'switching.taken-out':
    'La integración sale de la lista de esta cuenta. Lo que se rellenó sigue registrado aquí.',

  'privileges.about':
    'Llegan con las integraciones que los necesitan y se pueden activar o desactivar en cualquier momento.',
  'privileges.read-only': 'Puede ver los privilegios de esta cuenta, pero no activarlos ni desactivarlos.',
  'privileges.what.delegated-authentication':
    'Algunas aplicaciones de Mitel la necesitan. Los documentos que tenemos no la definen con más detalle.',
  'privileges.what.guest-access': 'Permite el acceso anónimo a personas externas, con el rol Invitado.',
  'privileges.asked-by': 'Se necesita para: {integrations}.',
  'privileges.asked-by-none': 'Ninguna integración activada lo necesita.',
  'privileges.asked-off': 'Se necesita para: {integrations}, pero está desactivado.',
  'privileges.which': 'Qué integraciones lo necesitan',
  'privileges.which-about':
    'Este privilegio se activa al activar una de estas integraciones: {integrations}.',

  'call-services.bandwidth-about':
    'Para las llamadas de esta cuenta. Lo que cambia con ello figura en los requisitos del sistema de la plataforma CloudLink, que no tenemos.',
  'call-services.read-only':
    'Puede ver los servicios de llamadas de esta cuenta, pero no activarlos ni desactivarlos.',

  'set-up.title': 'Configurar {integration}',
  'set-up.title-edit': 'Configuración de {integration}',
  'set-up.about':
    'Rellene lo que se conoce y guarde; el resto puede venir después. Desde aquí no se envía nada al fabricante.',
  'set-up.missing': {
    one: 'Configuración incompleta: falta {count} valor',
    many: 'Configuración incompleta: faltan {count} de valores',
    other: 'Configuración incompleta: faltan {count} valores'
  },
  'set-up.complete': 'Configuración completa',
  'set-up.wrong': 'Hay un valor con un formato no esperado',
  'set-up.save': 'Guardar',
  'set-up.save-and-switch-on': 'Listo y activar',
  'set-up.not-chosen': 'Sin elegir todavía',
  'set-up.secrets': 'No se guarda aquí: pídalo al llevarlo a cabo',
  'set-up.secret.client-secret': 'Secreto de cliente (el valor, no su ID)',
  'set-up.secret.micollab-password': 'Contraseña del administrador de MiCollab',
  'set-up.secret.pbx-credentials': 'Nombre de usuario y contraseña de la PBX',
  'set-up.secret.gateway-credentials': 'Nombre de usuario y contraseña del gateway',

  'set-up-field.deployment': 'Implementación',
  'set-up-field.pbx': 'PBX',
  'set-up-field.host': 'Nombre de host o dirección IP de la PBX',
  'set-up-field.sipPort': 'Puerto SIP',
  'set-up-field.transport': 'Transporte',
  'set-up-field.description': 'Descripción',
  'set-up-field.isOnboarded': 'Gateway y PBX conectados',
  'set-up-field.mitelIdentifier': 'Identificador de Mitel (ID de entidad)',
  'set-up-field.replyUrl': 'URL de respuesta (ACS)',
  'set-up-field.signInUrl': 'URL de inicio de sesión',
  'set-up-field.idpIdentifier': 'Identificador del IdP (ID de entidad)',
  'set-up-field.signingCertificates': 'Certificados de firma',
  'set-up-field.allowMitelCredentials': 'Permitir también credenciales de Mitel',
  'set-up-field.tenantId': 'ID de inquilino',
  'set-up-field.consent': 'Consentimiento',
  'set-up-field.name': 'Nombre',
  'set-up-field.applicationId': 'ID de aplicación (cliente)',
  'set-up-field.isBothWays': 'Presencia en ambos sentidos',
  'set-up-field.micollabAddress': 'Dirección de MiCollab',
  'set-up-field.presenceMonitors': 'Monitores de presencia',

  'set-up-missing.chosen': '«{field}» se necesita antes de activar. Elija una opción.',
  'set-up-missing.filled': '«{field}» se necesita antes de activar. Rellénelo o guarde por ahora.',
  'set-up-missing.isOnboarded':
    'Conecte antes el gateway y la PBX y marque después esta casilla. Puede guardar por ahora.',
  'set-up-missing.consent':
    'Se puede activar cuando el consentimiento esté concedido. Puede guardar por ahora.',
  'set-up-missing.signingCertificates':
    'Antes de activar se necesita al menos un certificado de firma. Péguelo arriba y agréguelo.',
  'set-up-missing.presenceMonitors':
    'Antes de activar se necesita al menos un monitor de presencia. Escriba una dirección de correo.',
  'set-up-wrong.host': 'Escriba un nombre de host o una dirección IP, sin https:// y sin puerto.',
  'set-up-wrong.sipPort':
    'Un puerto SIP es un número entero del 1 al 65535, por ejemplo 5060. También puede dejarlo vacío.',
  'set-up-wrong.replyUrl':
    'La URL de respuesta empieza por https:// y no tiene espacios. Cópiela del cuadro de diálogo de configuración.',
  'set-up-wrong.signInUrl':
    'La URL de inicio de sesión empieza por https:// y no tiene espacios. Cópiela del proveedor de identidad.',
  'set-up-wrong.tenantId':
    'Un ID de inquilino tiene 32 cifras y letras de la «a» a la «f» en cinco grupos. Ejemplo: 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b',
  'set-up-wrong.applicationId':
    'Un ID de aplicación tiene 32 cifras y letras de la «a» a la «f» en cinco grupos. Ejemplo: 3f2a9c10-5b7d-4e21-9a44-c01d2e3f4a5b',
  'set-up-wrong.micollabAddress': 'Escriba el nombre de host o la dirección IP de MiCollab, sin https://.',
  'set-up-wrong.signingCertificates': 'El texto pegado aún no está en la lista. Agréguelo o vacíe el cuadro.',
  'set-up-wrong.presenceMonitors':
    'Alguna de ellas no es una dirección de correo. Escriba una en cada línea.',

  'set-up.deployment.standalone': 'Dispositivo propio',
  'set-up.deployment.smbc': 'Dentro del SMBC',
  'set-up.deployment.virtual': 'Dispositivo virtual',
  'set-up.deployment.mbg': 'En el MBG',
  'set-up.pbx.mivoice-business': 'MiVoice Business',
  'set-up.pbx.mivoice-office-400': 'MiVoice Office 400',
  'set-up.pbx.mx-one': 'MX-ONE',
  'set-up.pbx.mivoice-5000': 'MiVoice 5000',
  'set-up.host-hint': 'Tal como accede a ella el gateway.',
  'set-up.onboarded': 'El gateway y la PBX están conectados en {console}',
  'set-up.onboarded-hint': 'Solo después aparecen allí el tipo de PBX y los registros del gateway.',

  'set-up.sso-to-idp': 'Para el proveedor de identidad',
  'set-up.sso-to-idp-about':
    '{console} muestra ambos datos en su cuadro de diálogo de configuración. Regístrelos aquí y cópielos al proveedor de identidad.',
  'set-up.sso-to-idp-about-panel':
    '{console} muestra ambos datos en su panel de configuración. Regístrelos aquí y cópielos al proveedor de identidad.',
  'set-up.sso-from-idp': 'Del proveedor de identidad',
  'set-up.certificate-paste': 'Pegar certificados de firma',
  'set-up.certificate-hint':
    'Uno tras otro o juntos, cada uno de BEGIN CERTIFICATE a END CERTIFICATE. Nunca la clave privada.',
  'set-up.certificate-add': 'Agregar a la lista',
  'set-up.certificate-list': 'Certificados de la lista',
  'set-up.certificate-until': 'válido hasta el {date}',
  'set-up.certificate-expired': 'Venció el {date}',
  'set-up.certificate-remove': 'Quitar el certificado {number}',
  'set-up.certificate-none': 'Aún no hay certificados.',
  'set-up.certificate-added': {
    one: '{count} certificado agregado',
    many: '{count} de certificados agregados',
    other: '{count} certificados agregados'
  },
  'set-up.certificate-known': 'Este ya está en la lista.',
  'set-up.certificate-problem.private-key':
    'Esto contenía una clave privada, así que no se tomó nada y se vació el cuadro. Pegue solo el certificado; la clave se queda en el proveedor de identidad.',
  'set-up.certificate-problem.no-certificate':
    'No es un certificado, o hay algo más al lado. Pegue todo desde BEGIN CERTIFICATE hasta END CERTIFICATE, y nada más.',
  'set-up.certificate-problem.too-many': 'La lista contiene diez certificados. Quite uno que ya no se use.',
  'set-up.mitel-credentials-hint': 'El fabricante aconseja dejarlo sin marcar.',

  'set-up.azure-unique':
    'El ID de usuario, el correo, el móvil, el teléfono, la extensión y el ID de inicio de sesión deben ser únicos entre las personas que se incorporan.',
  'set-up.azure-managed':
    'Mientras está activado, las personas se agregan, se modifican y se quitan solo en Entra. Lo que se modifique aquí podría sobrescribirse desde allí.',
  'set-up.azure-tenant-hint': 'En el centro de administración de Entra, en «Información general».',

  'set-up.consent-legend': 'Consentimiento de un administrador de Office 365',
  'set-up.consent.none': 'Sin pedir todavía',
  'set-up.consent.none-about': 'Aún no se ha preguntado a nadie.',
  'set-up.consent.waiting': 'Pendiente',
  'set-up.consent.waiting-about': 'Se preguntó a un administrador y aún no ha respondido.',
  'set-up.consent.granted': 'Concedido',
  'set-up.consent.granted-about': 'Se puede activar.',
  'set-up.consent.denied': 'Denegado',
  'set-up.consent.denied-about': 'No se puede activar. Pregunte de nuevo cuando se haya resuelto el motivo.',

  'set-up.teams-name-hint': 'Cómo se llamará la conexión.',
  'set-up.teams-both-ways-hint': 'La presencia va también de Teams a MiCollab.',
  'set-up.teams-needs': 'En ambos sentidos solo funciona con estas integraciones activadas:',
  'set-up.teams-need-on': '{integration}: activado',
  'set-up.teams-need-off': '{integration}: no activado',
  'set-up.teams-needs-more':
    'Se necesita además MiCollab 9.8 SP1 o posterior y un administrador global de Azure que lo lleve a cabo.',
  'set-up.teams-monitors-hint':
    'Los usuarios que observan la presencia: una dirección de correo en cada línea.',

  'launch.title': 'Desde dónde se puede iniciar MiTeam Meetings',
  'launch.channel.standalone': 'De forma independiente',
  'launch.channel.micollab': 'Desde MiCollab',
  'launch.channel.mivoice-office': 'Desde la aplicación MiVoice Office',
  'launch.edition': 'Como en {console}. Se puede elegir otra edición en los ajustes.',
  'launch.edition-link': 'Elegir la edición',

  'edition.title': 'Edición de la consola del fabricante',
  'edition.about':
    'Decide cómo se llama la consola y desde dónde dice que se puede iniciar MiTeam Meetings. Las reglas son las mismas en ambas.',
  'edition.administration-about': 'La edición más reciente.',
  'edition.accounts-console-about':
    'La edición más antigua. Menciona también el inicio de MiTeam Meetings desde MiVoice Office.'
};
