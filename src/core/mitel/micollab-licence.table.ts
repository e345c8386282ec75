import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived } from './sentences.ts';

/** May it be written down that the MiCollab server handed a licence to a person, or took it back? */
export type MicollabLicenceAnswer = 'allowed' | 'micollab-off' | 'already-licensed' | 'not-licensed';

const facts = {
  action: ['record', 'strike'],
  micollab: ['on', 'off'],
  holds: ['none', 'from-order', 'from-micollab']
} as const;

export const micollabLicence = decisionTable<typeof facts, MicollabLicenceAnswer, `MCL-${number}`>(facts, [
  { id: 'MCL-1', when: { micollab: 'off' }, then: 'micollab-off', source: derived('G12', 'R6') },
  {
    id: 'MCL-2',
    when: { action: 'record', micollab: 'on', holds: 'none' },
    then: 'allowed',
    source: assumed('G12', 'R6')
  },
  {
    id: 'MCL-3',
    when: { action: 'record', micollab: 'on', holds: ['from-order', 'from-micollab'] },
    then: 'already-licensed',
    source: assumed('G12', 'R6')
  },
  {
    id: 'MCL-4',
    when: { action: 'strike', micollab: 'on', holds: 'from-micollab' },
    then: 'allowed',
    source: assumed('G12', 'R6')
  },
  {
    id: 'MCL-5',
    when: { action: 'strike', micollab: 'on', holds: ['none', 'from-order'] },
    then: 'not-licensed',
    source: assumed('G12', 'R6')
  }
]);
