/** The Mitel section of an account: licences, integrations and the order they are switched off in. */
export const mitel = {
  'mitel.licences-title': 'MiTeam Meetings licences',
  'mitel.ordered': 'Ordered',
  'mitel.given': 'Given',
  'mitel.left': 'Left',
  'mitel.by-micollab': 'By MiCollab',
  'mitel.over-assigned': 'Given beyond the orders',
  'mitel.over-assigned-title': {
    one: '{count} licence more is given than the orders of this account hold',
    other: '{count} licences more are given than the orders of this account hold'
  },
  'mitel.over-assigned-text':
    'An order may have expired or been corrected. Nobody loses a licence by that here; assign another order, or take licences back.',
  'mitel.by-micollab-about':
    'Those by MiCollab were handed out by its server. We read the vendor as not counting them against the orders.',
  'mitel.none-ordered': 'No order is assigned to this account yet.',
  'mitel.hidden-title': {
    one: '{count} licence is active although the user page says “No licences”',
    other: '{count} licences are active although the user pages say “No licences”'
  },
  'mitel.hidden-recovery':
    'To end them: switch MiTeam Meetings on, then off again while MiCollab is off. That revokes all of them. To end only some, switch MiTeam Meetings on and take them person by person.',
  'mitel.hidden-recovery-micollab':
    'Switch MiTeam Meetings on to see them again, read-only. To end them, switch MiCollab off first: only then can they be taken person by person, or revoked together by switching MiTeam Meetings off.',
  'mitel.hidden-show': 'Show who holds them',

  'mitel.integrations-about':
    'The two that decide about the licences. A switch shows first what it would do.',
  'mitel.integrations-read-only': 'You may look at these integrations, but not switch them.',
  'mitel.micollab-about': 'While it is on, the MiCollab server manages the MiTeam Meetings licences.',
  'mitel.miteam-about': 'While it is on, the user pages show the MiTeam Meetings licence.',
  'mitel.seen-now': 'What the user pages show now',
  'mitel.seen-licensed': 'With a licence',
  'mitel.seen-unlicensed': 'Without a licence',
  'mitel.seen-nobody': 'Nobody holds one now.',
  'mitel.why-licensed': 'with a licence',
  'mitel.why-unlicensed': 'without a licence',
  'mitel.others': 'Mitel integrations',
  'mitel.state-never': 'Never on',

  'mitel.order-matters': 'Order matters',
  'mitel.order-matters-both-on':
    'MiCollab and MiTeam Meetings are both on. What becomes of the licences depends on which is switched off first.',
  'mitel.order-matters-micollab-gone':
    'MiCollab is off already. This is what either order means once both have been on.',
  'mitel.order-matters-micollab-never':
    'MiCollab was never on here. This is what either order means once both have been on.',
  'mitel.order-matters-miteam-gone':
    'MiTeam Meetings is off already. This is what either order means once both have been on.',
  'mitel.order-matters-both-gone': 'Both are off. This is what either order means once both have been on.',
  'mitel.compare-title': 'The two orders',
  'mitel.micollab-first': 'MiCollab off first',
  'mitel.miteam-first': 'MiTeam Meetings off first',
  'mitel.micollab-on-first': 'MiCollab on first, and off at the end',
  'mitel.way-at-once': 'At once',
  'mitel.step-on': '{integration} on',
  'mitel.step-off': '{integration} off',
  'mitel.step-done': '{step}, already done',
  'mitel.way-kept': {
    one: '{count} licence stays active',
    other: 'All {count} licences stay active'
  },
  'mitel.way-revoked': { one: '{count} licence is revoked', other: 'All {count} licences are revoked' },
  'mitel.way-kept-none': 'Licences would stay active; nobody holds one now',
  'mitel.way-revoked-none': 'Licences would be revoked; nobody holds one now',
  'mitel.way-planned': 'Planned',
  'mitel.way-safer': 'Keeps more',

  'mitel.switch-on-title': 'Switch {integration} on',
  'mitel.switch-off-title': 'Switch {integration} off',
  'mitel.switch-on': 'Switch on',
  'mitel.switch-off': 'Switch off',
  'mitel.switch-changes': 'What changes',
  'mitel.switch-whom': { one: 'It concerns {count} person:', other: 'It concerns {count} people:' },
  'mitel.switch-more': { one: 'and {count} more', other: 'and {count} more' },
  'mitel.switch-pages': 'What the user pages show',
  'mitel.switch-seen.hidden': {
    one: 'The user page of this person then says “No licences”, although the licence stays active.',
    other: 'The user pages of these {count} people then say “No licences”, although the licences stay active.'
  },
  'mitel.switch-seen.read-only': {
    one: 'The switch on the user page of this person is then read-only.',
    other: 'The switches on the user pages of these {count} people are then read-only.'
  },
  'mitel.switch-seen.editable': {
    one: 'The licence of this person can then be given and taken on the user page.',
    other: 'The licences of these {count} people can then be given and taken on the user pages.'
  },
  'mitel.switch-seen.gone': {
    one: 'This person can then no longer use MiTeam Meetings.',
    other: 'These {count} people can then no longer use MiTeam Meetings.'
  },
  'mitel.switch-back': 'Switching MiTeam Meetings on again does not bring the licences back; undo does.',
  'mitel.switch-why': 'Why',
  'mitel.switch-why-more': 'Facts and source',
  'mitel.switch-other-order': 'What the other order does',
  'mitel.switch-other-order-past': 'What the other order would have done',
  'mitel.safer-title-micollab-off': 'Keep the licences: switch MiTeam Meetings off first',
  'mitel.safer-text-micollab-off': {
    one: 'As soon as MiCollab is off, switching MiTeam Meetings off revokes the licence. If both are to go, begin with MiTeam Meetings.',
    other:
      'As soon as MiCollab is off, switching MiTeam Meetings off revokes all {count} licences. If both are to go, begin with MiTeam Meetings.'
  },
  'mitel.safer-title-miteam-off': 'Keep the licences: switch MiCollab on first',
  'mitel.safer-text-miteam-off': {
    one: 'While MiCollab is on, switching MiTeam Meetings off leaves the licence active. MiCollab can be switched off afterwards.',
    other:
      'While MiCollab is on, switching MiTeam Meetings off leaves all {count} licences active. MiCollab can be switched off afterwards.'
  },
  'mitel.safer-micollab-off': 'Switch MiTeam Meetings off first',
  'mitel.safer-miteam-off': 'Switch MiCollab on first'
} as const;
