export const common = {
  'app.name': 'Patchbay',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.save': 'Save',
  'action.undo': 'Undo',
  'action.why': 'Why?'
} as const;
