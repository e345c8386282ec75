/** Reports: hidden licences, holders, expiring licences. */
export const reports = {
  'nav.reports': 'Reports',
  'reports.title': 'Reports',
  'reports.about':
    'What Mitel Administration does not list by itself. Counted from what this workspace holds.',
  'reports.about-account': 'What Mitel Administration does not list by itself, for your account.',
  'reports.navigation': 'Reports',
  'reports.download': 'Download CSV',
  'reports.hidden': 'Hidden active licences',
  'reports.holders': 'Who holds a licence',
  'reports.expiring': 'Licences that expire',

  'reports.hidden.about':
    'The user pages of these accounts say “No licences”, although MiTeam Meetings licences are active.',
  'reports.hidden.table': 'Accounts with hidden active licences',
  'reports.hidden.empty-title': 'No hidden licence',
  'reports.hidden.empty-text': 'Every active MiTeam Meetings licence is shown on the page of its holder.',
  'reports.hidden.total': {
    one: '{count} active licence is not shown.',
    other: '{count} active licences are not shown.'
  },
  'reports.hidden.column.account': 'Account',
  'reports.hidden.column.licences': 'Active, not shown',
  'reports.hidden.column.since': 'Since',
  'reports.hidden.column.micollab': 'MiCollab',
  'reports.hidden.column.actions': 'What to do',
  'reports.hidden.since-unknown': 'Before this journal',
  'reports.hidden.by-micollab': { one: '{count} by MiCollab', other: '{count} by MiCollab' },
  'reports.hidden.show': 'Show who',
  'reports.hidden.show-of': 'Show who holds them in {account}',
  'reports.hidden.recipe': 'Recovery',
  'reports.hidden.recipe-of': 'Recovery for {account}',
  'reports.hidden.recipe-title': 'How to get them back into sight, or end them',
  'reports.hidden.see-again':
    'To see them again: switch MiTeam Meetings on. The page of each holder then shows “MiTeam Meetings”, on.',
  'reports.hidden.see-again-micollab':
    'To see them again: switch MiTeam Meetings on. The page of each holder then shows “MiTeam Meetings”, on and read-only, because the MiCollab server manages the licences.',
  'reports.hidden.end-all':
    'To end all of them: switch MiTeam Meetings on, then off again while MiCollab stays off. That revokes every licence of the account.',
  'reports.hidden.end-all-micollab':
    'To end all of them: switch MiTeam Meetings on, MiCollab off, then MiTeam Meetings off. In this order the licences are revoked.',
  'reports.hidden.end-some':
    'To end only some: switch MiTeam Meetings on and take them person by person while MiCollab is off.',
  'reports.hidden.open': 'Open the integrations of {account}',

  'reports.holders.about':
    'People with an active MiTeam Meetings licence or a Mitel One licence. Licences by MiCollab were handed out by its server.',
  'reports.holders.table': 'People who hold a licence',
  'reports.holders.empty-title': 'Nobody holds a licence',
  'reports.holders.empty-text': 'Once licences are given to people, they are listed here.',
  'reports.holders.no-match-title': 'Nobody matches',
  'reports.holders.no-match-text': 'Choose another account, or show all licences.',
  'reports.holders.show-all': 'Show everybody',
  'reports.holders.account': 'Account',
  'reports.holders.all-accounts': 'All accounts',
  'reports.holders.no-account': 'No account has this name.',
  'reports.holders.filters': 'Which licences are shown',
  'reports.holders.filter.all': 'All',
  'reports.holders.filter.from-orders': 'MiTeam Meetings, from orders',
  'reports.holders.filter.by-micollab': 'MiTeam Meetings, by MiCollab',
  'reports.holders.filter.mitel-one': 'Mitel One',
  'reports.holders.column.person': 'Person',
  'reports.holders.column.email': 'E-mail',
  'reports.holders.column.account': 'Account',
  'reports.holders.column.miteam': 'MiTeam Meetings',
  'reports.holders.column.mitel-one': 'Mitel One',
  'reports.holders.from-order': 'From an order',
  'reports.holders.by-micollab': 'By MiCollab',
  'reports.holders.shown': { one: '{count} person shown', other: '{count} people shown' },
  'reports.holders.reading': 'Reading the licences…',

  'reports.expiring.about': 'Orders by their last day, and what the account lacks once they have expired.',
  'reports.expiring.table': 'Orders by expiry',
  'reports.expiring.empty-title': 'No order expires',
  'reports.expiring.empty-text':
    'Orders with a last day of validity are listed here. Perpetual ones never expire.',
  'reports.expiring.no-match-title': 'Nothing in this window',
  'reports.expiring.no-match-text': 'No order expires in it. Choose a longer one.',
  'reports.expiring.window': 'When they expire',
  'reports.expiring.window.days': { one: 'Next {count} day', other: 'Next {count} days' },
  'reports.expiring.window.all': 'All to come',
  'reports.expiring.window.expired': 'Expired',
  'reports.expiring.column.expires': 'Last day',
  'reports.expiring.column.order': 'Order',
  'reports.expiring.column.account': 'Account',
  'reports.expiring.column.licences': 'Licences',
  'reports.expiring.column.after': 'Afterwards',
  'reports.expiring.in-days': { one: 'in {count} day', other: 'in {count} days' },
  'reports.expiring.today': 'today',
  'reports.expiring.days-ago': { one: '{count} day ago', other: '{count} days ago' },
  'reports.expiring.beyond': {
    one: '{count} licence given beyond what is left',
    other: '{count} licences given beyond what is left'
  },
  'reports.expiring.enough': {
    one: '{count} licence still ordered',
    other: '{count} licences still ordered'
  },
  'reports.expiring.none-given': 'Nobody holds one',
  'reports.expiring.not-assigned': 'Assigned to no account',
  'reports.expiring.reading':
    'The vendor does not say what becomes of licences that people hold when their order expires. We read it as: they keep them, and no more can be given.',
  'reports.people': 'People to check',
  'reports.people.which': 'What is checked',
  'reports.people.shared': 'Shared numbers',
  'reports.people.shared.about':
    'People of one account with the same phone number or extension. With Azure AD sync, Mitel Administration refuses them.',
  'reports.people.shared.none': 'Nobody shares a number',
  'reports.people.incomplete': 'Incomplete names',
  'reports.people.incomplete.about':
    'People without a first or a last name. The form of Mitel Administration asks for both; its programming interface does not.',
  'reports.people.incomplete.none': 'Every name is complete',
  'reports.people.column.what': 'What to check',
  'reports.people.column.field': 'Field',
  'reports.people.column.number': 'Number',
  'reports.people.field.phone': 'Phone',
  'reports.people.field.mobile': 'Mobile',
  'reports.people.field.extension': 'Extension',
  'reports.people.shares': {
    one: '{field}, the same as {count} other person',
    other: '{field}, the same as {count} other people'
  },
  'reports.people.name-missing': 'First or last name is missing',
  'reports.people.reading': 'Reading the people…',
  'reports.csv.reference': 'Reference',
  'reports.csv.by-micollab': 'Of them by MiCollab',
  'reports.csv.product': 'Product',
  'reports.csv.tier': 'Tier',
  'reports.csv.status': 'Status',
  'reports.csv.ordered-after': 'Ordered afterwards',
  'reports.csv.given': 'Given',
  'reports.csv.beyond': 'Given beyond'
} as const;
