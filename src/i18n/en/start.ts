/** The first start: what the product is, and three ways in. */
export const start = {
  'start.promise': 'See what every switch does before you flip it',
  'start.about':
    'An offline partner console for unified communications. Plan accounts, licences and integrations, see the consequences first, undo anything, and hand over one file.',
  'start.local': 'Everything stays on this device. No sign-in, no server.',
  'start.language': 'Language',
  'start.theme': 'Theme',
  'start.demo': 'Open the demo',
  'start.demo-title': 'Look around first',
  'start.demo-text':
    'Fictitious companies, one for every licence rule. Change anything: it is kept apart from real data and can be reset.',
  'start.demo-failed': 'The demo could not be opened. Nothing was stored; reload this page and try again.',
  'start.own': 'Start a workspace',
  'start.own-title': 'Your own customers',
  'start.own-text': 'An empty workspace for your accounts, people and orders.',
  'start.bundle': 'Open a bundle',
  'start.bundle-title': 'A file from a colleague',
  'start.bundle-text': 'Begin with what somebody exported. You see what it holds before anything is stored.',
  'start.own-question': 'Start a workspace',
  'start.own-question-text': 'The name stands on what you hand over. You can change it at any time.',
  'start.bundle-question': 'Open {file}',
  'start.bundle-question-text':
    'This file holds a single account, so it needs a workspace to go into. What is the partner called?',
  'start.partner-name': 'Partner name',
  'start.partner-name-hint': 'The company that looks after the customers, for example Northwind Voice',
  'start.file-unreadable': '{file} cannot be opened'
} as const;
