import { decisionTable, type Changeable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** What the user page shows under *Products and licences* for MiTeam Meetings. */
export interface UserPage {
  /** `none`: no licence row at all. */
  readonly toggle: 'none' | 'on' | 'off';
  readonly access: 'none' | 'read-only' | 'editable' | 'disabled';
  readonly message: 'no-licences' | 'licences-unavailable' | null;
  /** The person has an active licence that the page does not show. */
  readonly hidden: boolean;
}

const facts = {
  micollab: ['never', 'on', 'off'],
  miteam: ['on', 'off'],
  pool: ['some', 'none'],
  licence: ['yes', 'no']
} as const;

const noLicences = { toggle: 'none', access: 'none', message: 'no-licences' } as const;
const notOn = ['never', 'off'] as const;

export const miteamOnUserPage = decisionTable<typeof facts, UserPage, `MTP-${number}`>(facts, [
  {
    id: 'MTP-1',
    when: { miteam: 'off', micollab: notOn, licence: 'no' },
    then: { ...noLicences, hidden: false },
    source: stated('R20')
  },
  {
    id: 'MTP-2',
    when: { miteam: 'off', micollab: 'on', licence: 'no' },
    then: { ...noLicences, hidden: false },
    source: derived('G9', 'R20')
  },
  {
    id: 'MTP-3',
    when: { miteam: 'off', micollab: 'on', licence: 'yes' },
    then: { ...noLicences, hidden: true },
    source: derived('G8', 'R8', 'R20')
  },
  {
    id: 'MTP-4',
    when: { miteam: 'off', micollab: 'off', licence: 'yes' },
    then: { ...noLicences, hidden: true },
    source: derived('G8', 'R12', 'R20')
  },
  {
    // only reachable where the workspace keeps licences when MiCollab was never on
    id: 'MTP-5',
    when: { miteam: 'off', micollab: 'never', licence: 'yes' },
    then: { ...noLicences, hidden: true },
    source: assumed('G1', 'R20')
  },
  {
    id: 'MTP-6',
    when: { miteam: 'on', micollab: 'on', licence: 'yes' },
    then: { toggle: 'on', access: 'read-only', message: null, hidden: false },
    source: { ...stated('R9'), gap: 'G11' }
  },
  {
    id: 'MTP-7',
    when: { miteam: 'on', micollab: 'on', licence: 'no' },
    then: { ...noLicences, hidden: false },
    source: stated('R10')
  },
  {
    id: 'MTP-8',
    when: { miteam: 'on', micollab: notOn, pool: 'some', licence: 'yes' },
    then: { toggle: 'on', access: 'editable', message: null, hidden: false },
    source: derived('G6', 'R14', 'R17')
  },
  {
    id: 'MTP-9',
    when: { miteam: 'on', micollab: notOn, pool: 'none', licence: 'yes' },
    then: { toggle: 'on', access: 'editable', message: null, hidden: false },
    source: assumed('G3', 'R18', 'R19')
  },
  {
    id: 'MTP-10',
    when: { miteam: 'on', micollab: notOn, pool: 'some', licence: 'no' },
    then: { toggle: 'off', access: 'editable', message: null, hidden: false },
    source: { ...stated('R14', 'R15', 'R16', 'R17'), gap: 'G21' }
  },
  {
    id: 'MTP-11',
    when: { miteam: 'on', micollab: notOn, pool: 'none', licence: 'no' },
    then: { toggle: 'off', access: 'disabled', message: 'licences-unavailable', hidden: false },
    source: { ...stated('R19'), gap: 'G10' }
  }
]);

/** What an administrator can change. Nobody can make MiCollab "never on" again, nor wish a licence into being. */
export const changeableOnUserPage: Changeable<typeof facts> = {
  micollab: ['on', 'off'],
  miteam: ['on', 'off'],
  pool: ['some']
};
