export const rulesPage = {
  'rules-page.title': 'Reglas',
  'rules-page.about':
    'Todo lo que decide Patchbay lo decide con estas tablas: qué muestra una página, qué efecto tiene activar o desactivar algo, quién puede hacer qué. Cada regla indica de dónde procede.',
  'rules-page.whose': 'De quién son las reglas',
  'rules-page.all': 'Todas',
  'rules-page.count-rules': { one: '{count} regla', many: '{count} de reglas', other: '{count} reglas' },
  'rules-page.count-cases': { one: '{count} caso', many: '{count} de casos', other: '{count} casos' },
  'rules-page.count-stated': {
    one: '{count} indicada por el fabricante',
    many: '{count} indicadas por el fabricante',
    other: '{count} indicadas por el fabricante'
  },
  'rules-page.count-derived': {
    one: '{count} se deduce del texto del fabricante',
    many: '{count} se deducen del texto del fabricante',
    other: '{count} se deducen del texto del fabricante'
  },
  'rules-page.count-assumed': {
    one: '{count} según nuestra interpretación',
    many: '{count} según nuestra interpretación',
    other: '{count} según nuestra interpretación'
  },
  'rules-page.print': 'Imprimir',
  'rules-page.proof': {
    one: '{answered} de {count} caso se resuelve con exactamente una regla.',
    many: '{answered} de {count} de casos se resuelven con exactamente una regla.',
    other: '{answered} de {count} casos se resuelven con exactamente una regla.'
  },
  'rules-page.all-rules': 'Todas las reglas',
  'rules-page.rule': 'Regla',
  'rules-page.outcome': 'Resultado',
  'rules-page.reason': 'Motivo',
  'rules-page.sources': 'Dónde figura',
  'rules-page.of-rule': 'de la regla {id}',
  'rules-page.no-source': 'Ninguna frase de los documentos del fabricante trata de esto.',
  'rules-page.fact-value': '{fact}: {value}',
  'rules-page.does-not-match': 'no coincide',
  'rules-page.try': 'Pruébelo',
  'rules-page.try-about': 'Elija hechos para ver qué regla responde y qué descarta las demás.',
  'rules-page.try-any': 'Cualquiera',
  'rules-page.try-clear': 'Borrar los hechos',
  'rules-page.answer': 'Responde la regla {id}',
  'rules-page.answers': 'Responde',
  'rules-page.still-open': {
    one: '{count} de {all} reglas aún puede responder. Elija más hechos.',
    many: '{count} de {all} reglas aún pueden responder. Elija más hechos.',
    other: '{count} de {all} reglas aún pueden responder. Elija más hechos.'
  },
  'rules-page.not-possible': 'Nada de lo que un administrador puede cambiar aquí conduce a ello.',
  'rules-page.goal.miteam-on-user-page':
    'Qué tendría que cambiar para poder activar o desactivar la licencia aquí',
  'rules-page.goal.miteam-licence-action': 'Qué tendría que cambiar para que esto esté permitido',
  'rules-page.goal.permissions': 'Qué tendría que cambiar para que esto esté permitido',
  'rules-page.assignable.yes': 'Se puede asignar a una cuenta',
  'rules-page.assignable.no': 'No se puede asignar',
  'rules-page.counts.yes': 'Sus licencias cuentan',
  'rules-page.counts.no': 'Sus licencias no cuentan',
  'rules-page.unknown': 'No hay ninguna tabla con este nombre',
  'rules-page.unknown-text': 'Es posible que tuviera otro nombre en una versión anterior.',
  'rules-page.all-tables': 'Todas las tablas'
};
