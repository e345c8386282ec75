/** The first start: what the product is, and three ways in. */
export const start = {
  'start.promise': 'Vea qué hace cada cambio antes de aplicarlo',
  'start.about':
    'Una consola de socios sin conexión para comunicaciones unificadas. Planifique cuentas, licencias e integraciones, vea antes las consecuencias, deshaga cualquier cambio y traspase un solo archivo.',
  'start.local': 'Todo permanece en este dispositivo. Sin inicio de sesión, sin servidor.',
  'start.language': 'Idioma',
  'start.theme': 'Tema',
  'start.demo': 'Abrir la demo',
  'start.demo-title': 'Explore primero',
  'start.demo-text':
    'Empresas ficticias, una para cada regla de licencias. Cambie lo que quiera: está separado de los datos reales y se puede restablecer.',
  'start.demo-failed':
    'No se pudo abrir la demo. No se guardó nada; vuelva a cargar esta página e inténtelo de nuevo.',
  'start.own': 'Iniciar un espacio de trabajo',
  'start.own-title': 'Sus propios clientes',
  'start.own-text': 'Un espacio de trabajo vacío para sus cuentas, personas y pedidos.',
  'start.bundle': 'Abrir un archivo de traspaso',
  'start.bundle-title': 'Un archivo de un colega',
  'start.bundle-text': 'Empiece con lo que alguien exportó. Verá qué contiene antes de que se guarde nada.',
  'start.own-question': 'Iniciar un espacio de trabajo',
  'start.own-question-text':
    'El nombre figura en lo que usted traspasa. Puede cambiarlo en cualquier momento.',
  'start.bundle-question': 'Abrir {file}',
  'start.bundle-question-text':
    'Este archivo contiene una sola cuenta, por lo que necesita un espacio de trabajo que la reciba. ¿Cómo se llama el socio?',
  'start.partner-name': 'Nombre del socio',
  'start.partner-name-hint': 'La empresa que atiende a los clientes, por ejemplo, Northwind Voice',
  'start.file-unreadable': 'No se puede abrir {file}'
};
