import { decisionTable } from '#core/rules/decision-table.ts';
import { roleIds } from './roles.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether a user can be given a role. */
export type RoleAnswer =
  | 'read-only'
  | 'prerequisite-missing'
  | 'supervisor-already'
  | 'email-shared'
  | 'email-missing'
  | 'email-elsewhere'
  | 'allowed'
  | 'charges-not-accepted';

const facts = {
  customerRole: roleIds,
  /** The role that it builds upon. */
  prerequisite: ['there', 'missing'],
  /** `other`: the user has another level of supervisor. */
  supervisor: ['none', 'other'],
  /** `elsewhere`: of a user of another customer; a person of the account has it of their own. */
  loginEmail: ['unique', 'shared', 'missing', 'elsewhere'],
  charges: ['accepted', 'open']
} as const;

export const roleGiving = decisionTable<typeof facts, RoleAnswer, `DRO-${number}`>(facts, [
  {
    id: 'DRO-1',
    when: { customerRole: 'customer.user.microsoftteams' },
    then: 'read-only',
    source: stated('Vcusers')
  },
  {
    id: 'DRO-2',
    when: {
      customerRole: ['customer.user.pbx.realtime', 'customer.user.acd', 'customer.user.uc.remote'],
      prerequisite: 'missing'
    },
    then: 'prerequisite-missing',
    source: stated('Vcusers')
  },
  {
    id: 'DRO-3',
    when: { customerRole: ['customer.user.supervisorl1', 'customer.user.supervisorl2'], supervisor: 'other' },
    then: 'supervisor-already',
    source: stated('Vcusers')
  },
  {
    id: 'DRO-4',
    when: { customerRole: 'customer.user', loginEmail: 'shared' },
    then: 'email-shared',
    source: stated('Vusers')
  },
  {
    id: 'DRO-5',
    when: { customerRole: 'customer.user', loginEmail: 'missing' },
    then: 'email-missing',
    source: derived(undefined, 'Vcusers', 'Vusers')
  },
  {
    id: 'DRO-6',
    when: { customerRole: 'customer.user', loginEmail: 'unique' },
    then: 'allowed',
    source: stated('Vusers')
  },
  {
    id: 'DRO-7',
    when: { customerRole: 'customer.user.pbx', charges: 'open' },
    then: 'charges-not-accepted',
    source: assumed(undefined, 'Vcustpost', 'Vcusers')
  },
  {
    id: 'DRO-8',
    when: {
      customerRole: ['customer.user.pbx.realtime', 'customer.user.acd', 'customer.user.uc.remote'],
      prerequisite: 'there',
      charges: 'open'
    },
    then: 'charges-not-accepted',
    source: assumed(undefined, 'Vcustpost', 'Vcusers')
  },
  {
    id: 'DRO-9',
    when: {
      customerRole: ['customer.user.supervisorl1', 'customer.user.supervisorl2'],
      supervisor: 'none',
      charges: 'open'
    },
    then: 'charges-not-accepted',
    source: assumed(undefined, 'Vcustpost', 'Vcusers')
  },
  {
    // that there are such roles is stated; that their charges are accepted here is not
    id: 'DRO-10',
    when: { customerRole: 'customer.user.pbx', charges: 'accepted' },
    then: 'allowed',
    source: assumed(undefined, 'Vcustpost', 'Vcusers')
  },
  {
    id: 'DRO-11',
    when: {
      customerRole: ['customer.user.pbx.realtime', 'customer.user.acd', 'customer.user.uc.remote'],
      prerequisite: 'there',
      charges: 'accepted'
    },
    then: 'allowed',
    source: assumed(undefined, 'Vcustpost', 'Vcusers')
  },
  {
    id: 'DRO-12',
    when: {
      customerRole: ['customer.user.supervisorl1', 'customer.user.supervisorl2'],
      supervisor: 'none',
      charges: 'accepted'
    },
    then: 'allowed',
    source: assumed(undefined, 'Vcustpost', 'Vuserpost', 'Vcusers')
  },
  {
    id: 'DRO-13',
    when: { customerRole: ['admin.user', 'customer.settings'] },
    then: 'allowed',
    source: stated('Vuserpost')
  },
  {
    // that they are free of charge, and what they are called, is our reading
    id: 'DRO-14',
    when: { customerRole: ['customer.billables.admin', 'customer.user.uc'] },
    then: 'allowed',
    source: assumed(undefined, 'Vmetrics', 'Vvusers')
  },
  {
    // that an address is one user's among all customers of the reseller is our reading
    id: 'DRO-15',
    when: { customerRole: 'customer.user', loginEmail: 'elsewhere' },
    then: 'email-elsewhere',
    source: assumed(undefined, 'Vusers')
  }
]);
