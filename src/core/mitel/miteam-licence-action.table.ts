import { decisionTable, type Changeable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** May a MiTeam Meetings licence be given to, or taken from, one person? If not: the reason. */
export type LicenceAnswer =
  'allowed' | 'managed-by-micollab' | 'miteam-off' | 'no-licence-left' | 'already-licensed' | 'not-licensed';

const facts = {
  action: ['give', 'take'],
  micollab: ['never', 'on', 'off'],
  miteam: ['on', 'off'],
  pool: ['some', 'none'],
  licence: ['yes', 'no']
} as const;

const notOn = ['never', 'off'] as const;

export const miteamLicenceAction = decisionTable<typeof facts, LicenceAnswer, `MTL-${number}`>(facts, [
  {
    id: 'MTL-1',
    when: { action: 'give', micollab: 'on' },
    then: 'managed-by-micollab',
    source: { ...stated('R6', 'R14'), gap: 'G20' }
  },
  {
    id: 'MTL-2',
    when: { action: 'give', micollab: notOn, miteam: 'off' },
    then: 'miteam-off',
    source: stated('R16')
  },
  {
    id: 'MTL-3',
    when: { action: 'give', micollab: notOn, miteam: 'on', licence: 'yes' },
    then: 'already-licensed',
    source: assumed(undefined)
  },
  {
    id: 'MTL-4',
    when: { action: 'give', micollab: notOn, miteam: 'on', licence: 'no', pool: 'some' },
    then: 'allowed',
    source: stated('R14', 'R15', 'R16', 'R17')
  },
  {
    id: 'MTL-5',
    when: { action: 'give', micollab: notOn, miteam: 'on', licence: 'no', pool: 'none' },
    then: 'no-licence-left',
    source: stated('R15', 'R19')
  },
  {
    id: 'MTL-6',
    when: { action: 'take', micollab: 'on' },
    then: 'managed-by-micollab',
    source: stated('R6')
  },
  {
    id: 'MTL-7',
    when: { action: 'take', micollab: notOn, miteam: 'off' },
    then: 'miteam-off',
    source: derived('G6', 'R20')
  },
  {
    id: 'MTL-8',
    when: { action: 'take', micollab: notOn, miteam: 'on', licence: 'no' },
    then: 'not-licensed',
    source: assumed(undefined)
  },
  {
    id: 'MTL-9',
    when: { action: 'take', micollab: notOn, miteam: 'on', licence: 'yes' },
    then: 'allowed',
    source: assumed('G6', 'R17')
  }
]);

/** What can be changed to make an action possible; see `changeableOnUserPage`. */
export const changeableForLicences: Changeable<typeof facts> = {
  micollab: ['on', 'off'],
  miteam: ['on', 'off'],
  pool: ['some']
};
