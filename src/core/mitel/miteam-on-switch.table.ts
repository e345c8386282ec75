import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** What switching an integration does to the MiTeam Meetings licences of an account. */
export interface SwitchEffect {
  /** `nothing`: the switch already stands there. */
  readonly licences: 'nothing' | 'kept' | 'revoked';
  /** How a person who keeps a licence sees it afterwards. */
  readonly seen: 'unchanged' | 'hidden' | 'read-only' | 'editable' | 'gone';
}

const facts = {
  event: ['micollab-on', 'micollab-off', 'miteam-on', 'miteam-off'],
  micollab: ['never', 'on', 'off'],
  miteam: ['on', 'off'],
  /** The workspace's reading of gap G1: MiTeam Meetings switched off where MiCollab was never on. */
  neverOn: ['revoke', 'keep']
} as const;

const notOn = ['never', 'off'] as const;
const nothing = { licences: 'nothing', seen: 'unchanged' } as const;

export const miteamOnSwitch = decisionTable<typeof facts, SwitchEffect, `MTE-${number}`>(facts, [
  {
    id: 'MTE-1',
    when: { event: 'miteam-off', miteam: 'on', micollab: 'on' },
    then: { licences: 'kept', seen: 'hidden' },
    source: { ...stated('R8'), gap: 'G15' }
  },
  {
    id: 'MTE-2',
    when: { event: 'miteam-off', miteam: 'on', micollab: 'off' },
    then: { licences: 'revoked', seen: 'gone' },
    source: { ...stated('R11'), gap: 'G7' }
  },
  {
    id: 'MTE-3',
    when: { event: 'miteam-off', miteam: 'on', micollab: 'never', neverOn: 'revoke' },
    then: { licences: 'revoked', seen: 'gone' },
    source: assumed('G1', 'R11')
  },
  {
    id: 'MTE-4',
    when: { event: 'miteam-off', miteam: 'on', micollab: 'never', neverOn: 'keep' },
    then: { licences: 'kept', seen: 'hidden' },
    source: assumed('G1', 'R11')
  },
  {
    id: 'MTE-5',
    when: { event: 'micollab-off', micollab: 'on', miteam: 'off' },
    then: { licences: 'kept', seen: 'hidden' },
    source: stated('R12')
  },
  {
    id: 'MTE-6',
    when: { event: 'micollab-off', micollab: 'on', miteam: 'on' },
    then: { licences: 'kept', seen: 'editable' },
    source: derived('G2', 'R11', 'R14')
  },
  {
    id: 'MTE-7',
    when: { event: 'micollab-on', micollab: notOn, miteam: 'on' },
    then: { licences: 'kept', seen: 'read-only' },
    source: derived('G4', 'R6', 'R9')
  },
  {
    id: 'MTE-8',
    when: { event: 'micollab-on', micollab: notOn, miteam: 'off' },
    then: { licences: 'kept', seen: 'hidden' },
    source: derived('G4', 'R8', 'R20')
  },
  {
    id: 'MTE-9',
    when: { event: 'miteam-on', miteam: 'off', micollab: 'on' },
    then: { licences: 'kept', seen: 'read-only' },
    source: derived('G5', 'R8', 'R9')
  },
  {
    id: 'MTE-10',
    when: { event: 'miteam-on', miteam: 'off', micollab: notOn },
    then: { licences: 'kept', seen: 'editable' },
    source: derived('G5', 'R12', 'R17')
  },
  {
    id: 'MTE-11',
    when: { event: 'micollab-on', micollab: 'on' },
    then: nothing,
    source: assumed(undefined)
  },
  {
    id: 'MTE-12',
    when: { event: 'micollab-off', micollab: notOn },
    then: nothing,
    source: assumed(undefined)
  },
  { id: 'MTE-13', when: { event: 'miteam-on', miteam: 'on' }, then: nothing, source: assumed(undefined) },
  { id: 'MTE-14', when: { event: 'miteam-off', miteam: 'off' }, then: nothing, source: assumed(undefined) }
]);
