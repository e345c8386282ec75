/** The rule tables in words: facts, values, outcomes, the reason behind every rule, and where it stands. */
export const rules = {
  'table.miteam-on-user-page': 'Qué muestra la página de información del usuario sobre MiTeam Meetings',
  'table.miteam-on-switch': 'Qué efecto tiene activar o desactivar una integración en las licencias',
  'table.miteam-licence-action': 'Qué se necesita para conceder o retirar una licencia',
  'table.order-status': 'Qué estado tiene un pedido',
  'table.permissions': 'Quién puede hacer qué',
  'table.miteam-on-user-page.about':
    'La sección Productos y licencias de una persona, a partir de dos integraciones, de las licencias disponibles y de si la persona tiene una.',
  'table.miteam-on-switch.about':
    'MiCollab y MiTeam Meetings activados o desactivados: del orden depende que las licencias de la cuenta continúen o se revoquen.',
  'table.miteam-licence-action.about':
    'Si ahora se puede conceder o retirar una licencia y, si no, qué lo impide.',
  'table.order-status.about': 'El distintivo de un pedido, si se puede asignar y si sus licencias cuentan.',
  'table.permissions.about': 'Socio y administrador de cuenta; la misma tabla oculta, explica y rechaza.',

  'fact.micollab': 'MiCollab',
  'fact.miteam': 'MiTeam Meetings',
  'fact.pool': 'Licencias disponibles',
  'fact.licence': 'Licencia de la persona',
  'fact.event': 'Qué se activa o desactiva',
  'fact.neverOn': 'Ajuste: MiCollab nunca activado',
  'fact.action': 'Acción',
  'fact.assigned': 'Asignado',
  'fact.validity': 'Vigencia',
  'fact.activation': 'Activación',
  'fact.role': 'Rol',
  'fact.place': 'Dónde',

  'value.micollab.never': 'nunca activado',
  'value.micollab.on': 'activado',
  'value.micollab.off': 'desactivado',
  'value.miteam.on': 'activado',
  'value.miteam.off': 'desactivado',
  'value.pool.some': 'alguna',
  'value.pool.none': 'ninguna',
  'value.licence.yes': 'activa',
  'value.licence.no': 'ninguna',
  'value.event.micollab-on': 'activar MiCollab',
  'value.event.micollab-off': 'desactivar MiCollab',
  'value.event.miteam-on': 'activar MiTeam Meetings',
  'value.event.miteam-off': 'desactivar MiTeam Meetings',
  'value.neverOn.revoke': 'revocar',
  'value.neverOn.keep': 'mantener',
  'value.action.give': 'conceder una licencia',
  'value.action.take': 'retirar una licencia',
  'value.assigned.yes': 'sí',
  'value.assigned.no': 'no',
  'value.validity.perpetual': 'perpetua',
  'value.validity.running': 'en curso',
  'value.validity.expiring': 'vence pronto',
  'value.validity.expired': 'vencida',
  'value.activation.active': 'activa',
  'value.activation.pending': 'pendiente',
  'value.role.partner': 'Socio',
  'value.role.account-admin': 'Administrador de cuenta',
  'value.place.own': 'cuenta propia',
  'value.place.elsewhere': 'otro lugar',
  'value.action.create-account': 'crear una cuenta',
  'value.action.read-account': 'ver una cuenta',
  'value.action.correct-account': 'corregir una cuenta',
  'value.action.remove-account': 'quitar una cuenta',
  'value.action.read-people': 'ver personas',
  'value.action.change-people': 'agregar, corregir y quitar personas',
  'value.action.switch-integrations': 'activar y desactivar integraciones',
  'value.action.change-licences': 'conceder y retirar licencias',
  'value.action.read-orders': 'ver pedidos',
  'value.action.change-orders': 'registrar y asignar pedidos',
  'value.action.read-activity': 'ver la actividad',
  'value.action.export-account': 'exportar una cuenta',
  'value.action.export-workspace': 'exportar el espacio de trabajo',
  'value.action.import-bundle': 'importar un archivo de traspaso',
  'value.action.change-settings': 'cambiar los ajustes',
  'value.any': 'cualquiera',

  'outcome.user-page.none': 'Sin licencias',
  'outcome.user-page.none-hidden': 'Sin licencias, aunque hay una licencia activa',
  'outcome.user-page.on-read-only': 'MiTeam Meetings activado, de solo lectura',
  'outcome.user-page.on-editable': 'MiTeam Meetings activado, se puede desactivar',
  'outcome.user-page.off-editable': 'MiTeam Meetings desactivado, se puede activar',
  'outcome.user-page.off-disabled': 'MiTeam Meetings desactivado y bloqueado: Licencias no disponibles',
  'outcome.switch.nothing': 'No cambia nada',
  'outcome.switch.revoked': 'Se revocan todas las licencias',
  'outcome.switch.kept-hidden':
    'Las licencias continúan activas, pero las páginas de información del usuario no las muestran',
  'outcome.switch.kept-read-only':
    'Las licencias continúan activas; los botones de alternancia son de solo lectura',
  'outcome.switch.kept-editable':
    'Las licencias continúan activas; los botones de alternancia se pueden usar',
  'outcome.switch.kept-unchanged': 'Las licencias continúan activas',
  'outcome.licence-action.allowed': 'Permitido',
  'outcome.licence-action.managed-by-micollab': 'Rechazado: lo controla MiCollab',
  'outcome.licence-action.miteam-off': 'Rechazado: MiTeam Meetings está desactivado',
  'outcome.licence-action.no-licence-left': 'Rechazado: no queda ninguna licencia',
  'outcome.licence-action.already-licensed': 'Rechazado: ya tiene una',
  'outcome.licence-action.not-licensed': 'Rechazado: no tiene ninguna',
  'outcome.order.assign': 'Asignar',
  'outcome.order.assigned': 'Asignado',
  'outcome.order.expiring-soon': 'Vence pronto',
  'outcome.order.expired': 'Vencido',
  'outcome.order.perpetual': 'Perpetuo',
  'outcome.order.pending-activation': 'Pendiente de activación',
  'outcome.permission.allowed': 'Permitido',
  'outcome.permission.partner-only': 'Rechazado: solo el socio',
  'outcome.permission.another-account': 'Rechazado: otra cuenta',

  'why.rule': 'Regla {id}: {table}',
  'why.facts': 'Los hechos',
  'why.would-have-to-change': 'Qué tendría que cambiar',
  'why.becomes': '{fact}: {value}',
  'why.and': 'y',
  'why.source': 'Dónde figura',

  'basis.stated': 'Indicado por el fabricante',
  'basis.derived': 'Se deduce del texto del fabricante',
  'basis.assumed': 'Nuestra interpretación',
  'basis.stated.about': 'El documento del fabricante lo dice así.',
  'basis.derived.about': 'El fabricante no lo dice con estas palabras, pero se deduce de lo que dice.',
  'basis.assumed.about':
    'Los documentos del fabricante no dicen nada al respecto. Es nuestra interpretación, no la regla del fabricante.',
  'source.place': '{document}, {edition}, sección «{section}», frase {sentence}, línea {line}',
  'source.document.000': 'Documento 000',
  'source.document.001': 'Documento 001',
  'source.document.004': 'Documento 004',
  'source.document.orders': 'Página del fabricante sobre los pedidos',
  'source.edition.administration-de': 'Mitel Administration, edición en alemán',
  'source.edition.accounts-console-es': 'CloudLink Accounts Console, edición en español',
  'source.edition.accounts-console-en': 'CloudLink Accounts Console, edición en inglés',
  'source.section.introduction': 'Introducción',
  'source.section.orders': 'Pedidos y su asignación',
  'source.section.cross-launch': 'Licencias cuando se inicia desde MiCollab',
  'source.section.standalone': 'Licencias cuando se usa de forma independiente',
  'source.section.account-information': 'Información de cuenta',
  'source.section.support-contacts': 'Contactos de soporte',
  'source.section.integrations': 'Integraciones',
  'source.gap': 'Cuestión abierta {gap} de los documentos del fabricante',

  'rule.MTP-1':
    'MiTeam Meetings está desactivado, por lo que la página muestra «Sin licencias», sea quien sea la persona y por muchas licencias que haya.',
  'rule.MTP-2':
    'MiTeam Meetings está desactivado, por lo que la página muestra «Sin licencias». El fabricante no hace ninguna excepción para las cuentas en las que MiCollab está activado.',
  'rule.MTP-3':
    'MiTeam Meetings está desactivado mientras MiCollab está activado: las licencias existentes continúan activas, pero la página muestra «Sin licencias». Ambas frases son válidas: una se refiere a la licencia y la otra, a lo que se muestra.',
  'rule.MTP-4':
    'MiCollab se desactivó después de MiTeam Meetings, por lo que las licencias continúan activas, pero la página muestra «Sin licencias» mientras MiTeam Meetings está desactivado.',
  'rule.MTP-5':
    'MiTeam Meetings está desactivado y MiCollab nunca estuvo activado. La licencia se conservó al desactivar MiTeam Meetings, caso que los documentos del fabricante no contemplan; la página muestra «Sin licencias» de todos modos.',
  'rule.MTP-6':
    'MiCollab controla las licencias, por lo que la página muestra la licencia activada, pero de solo lectura.',
  'rule.MTP-7':
    'MiCollab controla las licencias y no ha concedido ninguna a esta persona, por lo que la página muestra «Sin licencias», aunque queden algunas.',
  'rule.MTP-8':
    'MiCollab está desactivado y MiTeam Meetings, activado: las licencias se conceden y se retiran aquí, persona por persona.',
  'rule.MTP-9':
    'No queda ninguna licencia, pero esta persona tiene una. Según nuestra interpretación, «no disponibles» vale para quienes quieren una; de lo contrario, una cuenta completa nunca podría liberar una licencia.',
  'rule.MTP-10':
    'MiCollab está desactivado, MiTeam Meetings está activado y queda una licencia: se puede conceder aquí.',
  'rule.MTP-11':
    'No queda ninguna licencia que conceder, por lo que el botón de alternancia aparece desactivado y bloqueado, con «Licencias no disponibles».',

  'rule.MTE-1':
    'MiTeam Meetings se desactiva mientras MiCollab está activado: las licencias existentes continúan activas.',
  'rule.MTE-2':
    'MiTeam Meetings se desactiva después de haberse desactivado MiCollab: se deshabilitan todas las licencias existentes. Según nuestra interpretación, eso significa que se revocan: vuelven a la cuenta y no regresan por sí solas.',
  'rule.MTE-3':
    'MiTeam Meetings se desactiva donde MiCollab nunca estuvo activado. Los documentos no contemplan este caso; en el uso independiente, las licencias son de la consola, por lo que interpretamos que se revocan.',
  'rule.MTE-4':
    'MiTeam Meetings se desactiva donde MiCollab nunca estuvo activado. Los documentos no contemplan este caso; este espacio de trabajo está ajustado para mantener las licencias.',
  'rule.MTE-5':
    'MiCollab se desactiva después de MiTeam Meetings: las licencias existentes continúan activas, sin mostrarse.',
  'rule.MTE-6':
    'MiCollab se desactiva mientras MiTeam Meetings está activado: las licencias se mantienen y se pueden conceder y retirar aquí.',
  'rule.MTE-7':
    'MiCollab se activa mientras MiTeam Meetings está activado: las licencias se mantienen y pasan a ser de solo lectura.',
  'rule.MTE-8':
    'MiCollab se activa mientras MiTeam Meetings está desactivado: no se muestra nada y no se pierde nada.',
  'rule.MTE-9':
    'MiTeam Meetings se activa con MiCollab activado: las licencias que continuaron activas vuelven a mostrarse, de solo lectura.',
  'rule.MTE-10':
    'MiTeam Meetings se activa sin MiCollab: las licencias que continuaron activas vuelven a mostrarse y se pueden activar y desactivar.',
  'rule.MTE-11': 'MiCollab ya está activado.',
  'rule.MTE-12': 'MiCollab ya está desactivado.',
  'rule.MTE-13': 'MiTeam Meetings ya está activado.',
  'rule.MTE-14': 'MiTeam Meetings ya está desactivado.',

  'rule.MTL-1':
    'Una vez integrado MiCollab, su servidor controla las licencias; solo se pueden conceder licencias individuales mientras MiCollab está desactivado.',
  'rule.MTL-2': 'Una licencia solo se puede conceder mientras MiTeam Meetings está activado para la cuenta.',
  'rule.MTL-3': 'La persona ya tiene una licencia y solo hay un tipo.',
  'rule.MTL-4':
    'MiCollab está desactivado, MiTeam Meetings está activado y a la cuenta le queda una licencia.',
  'rule.MTL-5': 'A la cuenta no le queda ninguna licencia que conceder.',
  'rule.MTL-6':
    'Una vez integrado MiCollab, su servidor controla las licencias; no se pueden administrar individualmente.',
  'rule.MTL-7':
    'MiTeam Meetings está desactivado, por lo que la página de información del usuario no muestra ningún botón de alternancia que desactivar.',
  'rule.MTL-8': 'No hay ninguna licencia que retirar.',
  'rule.MTL-9':
    'Los documentos no describen en ningún lugar cómo desactivar la licencia de una persona. Interpretamos que está permitido; la licencia vuelve de inmediato a la cuenta.',

  'rule.ORD-1': 'El pedido aún no está asignado y se puede asignar.',
  'rule.ORD-2': 'El pedido aún no está asignado y vence pronto: asígnelo antes.',
  'rule.ORD-3': 'El pedido ha vencido y ya no se puede asignar.',
  'rule.ORD-4':
    'El pedido aún no está activo. Asignarlo ya es nuestra interpretación; sus licencias cuentan desde su activación.',
  'rule.ORD-5': 'El pedido está asignado; todas sus licencias pertenecen a la cuenta.',
  'rule.ORD-6': 'El pedido está asignado y no vence nunca.',
  'rule.ORD-7': 'El pedido está asignado y vence pronto; hasta entonces, sus licencias cuentan.',
  'rule.ORD-8':
    'El pedido ha vencido. No está documentado qué ocurre entonces con sus licencias; dejamos de contarlas y no retiramos ninguna.',
  'rule.ORD-9':
    'El pedido está asignado, pero aún no está activo; contamos sus licencias desde su activación.',

  'rule.PER-1': 'Un socio ve y modifica las cuentas de sus clientes y puede quitarlas.',
  'rule.PER-2': 'Los pedidos son del socio: verlos y asignarlos a las cuentas.',
  'rule.PER-3': 'Un socio administra las personas y las licencias de las cuentas de sus clientes.',
  'rule.PER-4': 'Las cuentas de cliente pertenecen a un socio, que es quien las crea.',
  'rule.PER-5': 'Son funciones del propio Patchbay; el espacio de trabajo es del socio.',
  'rule.PER-6':
    'Un administrador de cuenta ve y modifica su propia cuenta, y activa y desactiva sus integraciones.',
  'rule.PER-7': 'Un administrador de cuenta administra las personas y las licencias de su propia cuenta.',
  'rule.PER-8': 'Un administrador de cuenta ve lo que se hizo en su propia cuenta y puede traspasarla.',
  'rule.PER-9': 'Quitar una cuenta y todo lo relativo a los pedidos queda reservado al socio.',
  'rule.PER-10': 'Son funciones del espacio de trabajo del socio.',
  'rule.PER-11': 'Un administrador de cuenta administra una sola cuenta: la suya.'
};
