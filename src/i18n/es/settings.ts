/** Settings of the workspace and of this device, and the health of what is stored. */
export const settings = {
  'settings.title': 'Ajustes',
  'settings.sections': 'Secciones de los ajustes',
  'settings.workspace': 'Espacio de trabajo',
  'settings.workspace-about':
    'Forman parte del espacio de trabajo: se exportan con él y se pueden deshacer como todo lo demás.',
  'settings.partner-name': 'Nombre del socio',
  'settings.expiring-soon': 'Días antes del vencimiento en que un pedido figura como «Vence pronto»',
  'settings.expiring-soon-hint': 'De 1 a 365. El fabricante no documenta ningún número.',
  'settings.save': 'Guardar ajustes',

  'settings.reading': 'MiTeam Meetings desactivado, MiCollab nunca activado',
  'settings.reading-about':
    'Los documentos del fabricante no dicen qué ocurre con las licencias en este único caso. Elija cómo lo planifica este espacio de trabajo.',
  'settings.reading-legend': 'Qué ocurre con las licencias',
  'settings.reading.revoke': 'Se revocan',
  'settings.reading.revoke-about':
    'Nuestra interpretación. Sin MiCollab, la propia consola concede las licencias, por lo que desactivar MiTeam Meetings las retira.',
  'settings.reading.keep': 'Continúan activas',
  'settings.reading.keep-about':
    'La otra interpretación posible: las licencias solo se pierden si antes se desactiva MiCollab.',
  'settings.reading-rules': 'Ver las reglas y dónde figuran',

  'settings.device': 'Este dispositivo',
  'settings.device-about':
    'Cómo muestra la consola este navegador. No forma parte del espacio de trabajo y nunca se exporta.',
  'settings.language': 'Idioma',
  'settings.theme': 'Tema',
  'settings.theme.system': 'Como el sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.density': 'Densidad',
  'settings.density.comfortable': 'Cómoda',
  'settings.density.compact': 'Compacta',
  'settings.single-keys': 'Atajos de una sola letra',
  'settings.single-keys-hint': 'Letras como N para una nueva cuenta. Desactívelos si usa entrada por voz.',

  'settings.storage': 'Almacenamiento',
  'settings.storage-about':
    'Qué contiene este espacio de trabajo y con qué seguridad lo conserva el navegador.',
  'settings.accounts': 'Cuentas',
  'settings.people': 'Personas',
  'settings.orders': 'Pedidos',
  'settings.journal': 'Entradas de la actividad',
  'settings.exported': 'Última exportación',
  'settings.never-exported': 'Aún no se ha exportado nada desde este dispositivo',
  'settings.space': 'Espacio que usa Patchbay',
  'settings.space-of': '{used} ocupados; el navegador permite {quota}',
  'settings.persistence': 'Se conserva hasta que usted lo quite',
  'settings.persistence.granted': 'Sí, el navegador lo garantiza',
  'settings.persistence.granted-about':
    'El navegador no eliminará los datos por sí solo, ni siquiera cuando se llene el disco.',
  'settings.persistence.refused': 'No, el navegador no lo garantiza',
  'settings.persistence.refused-about':
    'Los datos están guardados, pero el navegador podría eliminarlos cuando el disco esté casi lleno. Instale Patchbay o agréguelo a sus marcadores y vuelva a preguntar. Exporte con regularidad.',
  'settings.persistence.unknown': 'Aún no se ha preguntado',
  'settings.persistence.unknown-about':
    'Se pregunta al navegador después del primer cambio en su propio espacio de trabajo. También puede preguntarle ahora.',
  'settings.persistence.unsupported': 'Este navegador no puede garantizarlo',
  'settings.persistence.unsupported-about':
    'Los datos están guardados, pero el navegador podría eliminarlos cuando el disco esté casi lleno. Exporte con regularidad.',
  'settings.persistence.asked': 'Se preguntó el {date}',
  'settings.ask': 'Preguntar al navegador',
  'settings.ask-again': 'Volver a preguntar',
  'settings.go-export': 'Exportar un archivo de traspaso',

  'settings.version': 'Versión',
  'settings.version-about': 'Funciona sin conexión. Una nueva versión espera hasta que usted lo indique.',
  'settings.installed': 'Versión instalada',
  'settings.ready-offline': 'Lista para funcionar sin conexión',
  'settings.not-ready-offline': 'Aún no está guardada para el uso sin conexión',
  'settings.look': 'Buscar actualizaciones',
  'settings.look.found':
    'Se encontró una nueva versión. Se está guardando y después esperará a que usted lo indique.',
  'settings.look.none': 'Esta es la última versión.',
  'settings.look.unreachable':
    'No se pudo acceder al servidor. Todo sigue funcionando; inténtelo de nuevo más tarde.',

  'settings.privacy': 'Privacidad',
  'settings.privacy.device':
    'Todo se guarda en este navegador, en este dispositivo. No hay inicio de sesión ni servidor.',
  'settings.privacy.network':
    'Una vez cargada la página, no se envía nada a ninguna parte. Su política de seguridad le prohíbe contactar con cualquier otra dirección.',
  'settings.privacy.tracking': 'Sin cookies, sin estadísticas, sin fuentes ni scripts externos.',
  'settings.privacy.export':
    'Los datos salen de este dispositivo únicamente en un archivo que usted exporta.',

  'settings.demo': 'Demo',
  'settings.demo-about': 'Solo para la demo; su propio espacio de trabajo no se modifica.',
  'settings.demo-reset-about': 'Devuelve todas las empresas, personas y pedidos a su estado inicial.',
  'settings.demo-large': 'Agregar una cuenta grande',
  'settings.demo-large-about':
    'Una cuenta con 50.000 personas, 10.000 de ellas con Webex, para comprobar que las listas siguen siendo rápidas.',
  'settings.demo-large-running': 'Agregando 50.000 personas. Tarda alrededor de medio minuto.',
  'settings.demo-large-show': 'Mostrar la cuenta grande'
};
