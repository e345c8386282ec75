/** What happened, or would happen: the journal and every preview speak with these sentences. */
export const lines = {
  'line.workspace-started': 'Workspace of {name} started',
  'line.settings-changed': 'Settings changed',
  'line.account-created': 'Account {account} created',
  'line.account-corrected': 'Account {account} corrected',
  'line.account-removed': 'Account {account} removed',
  'line.account-deactivated': 'Account {account} deactivated',
  'line.account-reactivated': 'Account {account} active again',
  'line.vendor-facts-recorded': 'What Mitel assigned was recorded',
  'line.support-contact-added': 'Support contact {person} added',
  'line.support-contact-corrected': 'Support contact {person} corrected',
  'line.support-contact-removed': 'Support contact {person} removed',
  'line.integration-added': '{integration} added, not switched on yet',
  'line.integration-corrected': 'Set-up of {integration} corrected',
  'line.privilege-on': '“{privilege}” switched on',
  'line.privilege-off': '“{privilege}” switched off',
  'line.privilege-kept': '“{privilege}” stays on',
  'line.bandwidth-optimisation-on': 'Bandwidth optimisation switched on',
  'line.bandwidth-optimisation-off': 'Bandwidth optimisation switched off',
  'line.plan-kept': {
    one: 'Plan of {count} step kept for the hand-off',
    other: 'Plan of {count} steps kept for the hand-off'
  },
  'line.plan-applied': { one: 'Plan of {count} step applied', other: 'Plan of {count} steps applied' },
  'line.plan-dropped': 'Plan dropped',
  'line.role-added': 'Role {role} added',
  'line.role-corrected': 'Role {role} corrected',
  'line.role-removed': 'Role {role} removed',
  'line.role-assigned': 'Role {role} assigned to {account}',
  'line.role-unassigned': 'Role {role} no longer assigned to {account}',
  'line.role-set': {
    one: 'Role {role} set for {count} person',
    other: 'Role {role} set for {count} people'
  },
  'line.mitel-one-given': {
    one: 'Mitel One {tier} given to {count} person',
    other: 'Mitel One {tier} given to {count} people'
  },
  'line.mitel-one-taken': {
    one: 'Mitel One licence taken from {count} person',
    other: 'Mitel One licences taken from {count} people'
  },
  'line.micollab-licences-recorded': {
    one: 'Recorded: MiCollab gave {count} MiTeam Meetings licence',
    other: 'Recorded: MiCollab gave {count} MiTeam Meetings licences'
  },
  'line.micollab-licences-struck': {
    one: 'Recorded: MiCollab took {count} MiTeam Meetings licence back',
    other: 'Recorded: MiCollab took {count} MiTeam Meetings licences back'
  },
  'line.people-corrected': { one: '{count} person corrected', other: '{count} people corrected' },
  'line.person-added': '{person} added',
  'line.people-added': { one: '{count} person added', other: '{count} people added' },
  'line.person-corrected': '{person} corrected',
  'line.person-removed': '{person} removed',
  'line.people-removed': { one: '{count} person removed', other: '{count} people removed' },
  'line.order-recorded': {
    one: 'Order {order} recorded: {count} licence',
    other: 'Order {order} recorded: {count} licences'
  },
  'line.order-corrected': 'Order {order} corrected',
  'line.order-removed': 'Order {order} removed',
  'line.order-assigned': {
    one: 'Order {order} assigned to {account}: {count} licence',
    other: 'Order {order} assigned to {account}: {count} licences'
  },
  'line.order-released': 'Order {order} is unassigned again',
  'line.switched-on': '{integration} switched on',
  'line.switched-off': '{integration} switched off',
  'line.licences-kept': {
    one: '{count} MiTeam Meetings licence stays active',
    other: '{count} MiTeam Meetings licences stay active'
  },
  'line.licences-revoked': {
    one: '{count} MiTeam Meetings licence revoked',
    other: '{count} MiTeam Meetings licences revoked'
  },
  'line.licence-given': 'MiTeam Meetings licence given to {person}',
  'line.licences-given': {
    one: 'MiTeam Meetings licence given to {count} person',
    other: 'MiTeam Meetings licences given to {count} people'
  },
  'line.licence-taken': 'MiTeam Meetings licence taken from {person}',
  'line.licences-taken': {
    one: 'MiTeam Meetings licence taken from {count} person',
    other: 'MiTeam Meetings licences taken from {count} people'
  },
  'line.records-imported': {
    one: '{count} record imported from {from}',
    other: '{count} records imported from {from}'
  },
  'line.demo-filled': { one: 'Demo filled: {count} record', other: 'Demo filled: {count} records' },
  'line.large-account-added': {
    one: 'Large account added: {count} record',
    other: 'Large account added: {count} records'
  },
  'line.redone': { one: 'Done again: {count} record', other: 'Done again: {count} records' },
  'line.licences-restored': {
    one: '{count} MiTeam Meetings licence is active again',
    other: '{count} MiTeam Meetings licences are active again'
  },
  'entry.undone': 'Undone: {what}',
  'entry.redone': 'Done again: {what}',
  'line.undone': { one: 'Undone: {count} record restored', other: 'Undone: {count} records restored' }
} as const;
