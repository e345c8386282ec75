import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from '#core/mitel/sentences.ts';

/** What becomes of a value that somebody else of the account has already. */
export type UniquenessAnswer = 'refused' | 'warned';

export const numberFields = ['phone', 'mobile', 'extension'] as const;
export type NumberField = (typeof numberFields)[number];

const facts = {
  attribute: ['email', ...numberFields],
  /** Azure AD Sync, which brings people from Microsoft Entra ID. */
  directorySync: ['on', 'off']
} as const;

export const uniqueAttributes = decisionTable<typeof facts, UniquenessAnswer, `UNQ-${number}`>(facts, [
  { id: 'UNQ-1', when: { attribute: 'email' }, then: 'refused', source: stated('U1') },
  {
    id: 'UNQ-2',
    when: { attribute: numberFields, directorySync: 'on' },
    then: 'refused',
    source: stated('U2')
  },
  {
    id: 'UNQ-3',
    when: { attribute: numberFields, directorySync: 'off' },
    then: 'warned',
    source: assumed(undefined, 'U1')
  }
]);
