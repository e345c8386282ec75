import { decisionTable } from '#core/rules/decision-table.ts';
import { roleIds } from './roles.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether a role can be taken from a user. */
export type RoleRemovalAnswer = 'read-only' | 'needed' | 'automatic' | 'allowed';

const facts = {
  customerRole: roleIds,
  /** Roles of the user that build upon it. */
  dependants: ['none', 'some'],
  /** The telephone system has the user. */
  pbxUser: ['yes', 'no']
} as const;

export const roleTaking = decisionTable<typeof facts, RoleRemovalAnswer, `DRR-${number}`>(facts, [
  {
    id: 'DRR-1',
    when: { customerRole: 'customer.user.microsoftteams' },
    then: 'read-only',
    source: stated('Vcusers')
  },
  {
    id: 'DRR-2',
    when: { customerRole: ['customer.user.pbx', 'customer.user.uc'], dependants: 'some' },
    then: 'needed',
    source: derived(undefined, 'Vcusers')
  },
  {
    // it would be given again at once
    id: 'DRR-3',
    when: { customerRole: 'customer.user.pbx', dependants: 'none', pbxUser: 'yes' },
    then: 'automatic',
    source: assumed(undefined, 'Vcusers', 'Vusers')
  },
  {
    id: 'DRR-4',
    when: { customerRole: 'customer.user.pbx', dependants: 'none', pbxUser: 'no' },
    then: 'allowed',
    source: derived(undefined, 'Vcusers')
  },
  {
    id: 'DRR-5',
    when: { customerRole: 'customer.user.uc', dependants: 'none' },
    then: 'allowed',
    source: derived(undefined, 'Vcusers')
  },
  {
    id: 'DRR-6',
    when: {
      customerRole: [
        'customer.user',
        'admin.user',
        'customer.settings',
        'customer.billables.admin',
        'customer.user.pbx.realtime',
        'customer.user.acd',
        'customer.user.uc.remote',
        'customer.user.supervisorl1',
        'customer.user.supervisorl2'
      ]
    },
    then: 'allowed',
    source: derived(undefined, 'Vcusers')
  }
]);
