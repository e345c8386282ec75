import { decisionTable } from '#core/rules/decision-table.ts';
import { derived, stated } from './sentences.ts';

/** Which charged roles a user is given without anybody asking. */
export type AutomaticRolesAnswer = 'none' | 'essential' | 'essential-and-agent';

const facts = {
  /** The telephone system has the user. */
  pbxUser: ['yes', 'no'],
  /** Dimensions has the user; whoever is imported is in both. */
  knownHere: ['yes', 'no'],
  agent: ['yes', 'no'],
  /** The customer's setting: agents of the telephone system are agents here. */
  agentsFollow: ['on', 'off']
} as const;

export const automaticRoles = decisionTable<typeof facts, AutomaticRolesAnswer, `DAR-${number}`>(facts, [
  {
    id: 'DAR-1',
    when: { pbxUser: 'no' },
    then: 'none',
    source: derived(undefined, 'Vcusers', 'Vusers')
  },
  {
    id: 'DAR-2',
    when: { pbxUser: 'yes', knownHere: 'no' },
    then: 'none',
    source: derived(undefined, 'Vcusers', 'Vusers')
  },
  {
    id: 'DAR-3',
    when: { pbxUser: 'yes', knownHere: 'yes', agent: 'no' },
    then: 'essential',
    source: stated('Vcusers', 'Vusers')
  },
  {
    id: 'DAR-4',
    when: { pbxUser: 'yes', knownHere: 'yes', agent: 'yes', agentsFollow: 'off' },
    then: 'essential',
    source: stated('Vcusers', 'Vusers')
  },
  {
    id: 'DAR-5',
    when: { pbxUser: 'yes', knownHere: 'yes', agent: 'yes', agentsFollow: 'on' },
    then: 'essential-and-agent',
    source: stated('Vcusers', 'Vusers')
  }
]);
