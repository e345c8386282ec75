/** The planner of switches, and the run-book of the hand-off. */
export const planner = {
  'planner.title': 'Plan switches',
  'planner.about':
    'Choose how each integration should stand. The order that loses the fewest licences follows at once, worked out by the same rules that carry it out.',
  'planner.open': 'Plan switches',
  'planner.back': 'Back to Mitel',
  'planner.link-about': 'Several switches at once? The planner finds the order that keeps the most licences.',

  'planner.wanted': 'Wanted state',
  'planner.wanted-about': 'What is changed here is only planned.',
  'planner.group': 'Mitel integrations',
  'planner.reset': 'Reset',
  'planner.changed': { one: '{count} change', other: '{count} changes' },
  'planner.now-on': 'Now on',
  'planner.now-off': 'Now off',
  'planner.now-never': 'Never on',
  'planner.now-added': 'Added, not on',
  'planner.becomes-on': 'Off, will be on',
  'planner.becomes-off': 'On, will be off',

  'planner.nothing': 'Nothing to switch',
  'planner.nothing-text':
    'Every integration stands as wanted. Change the wanted state of one or several to see the way there.',
  'planner.nothing-possible': 'None of the wanted switches is possible yet',
  'planner.nothing-possible-text':
    'See the reasons above. Once they are settled, the way there appears here.',

  'planner.recommended': 'Recommended way',
  'planner.chosen-other': 'Another way',
  'planner.steps': 'Steps in their order',
  'planner.count': { one: '{count} step', other: '{count} steps' },
  'planner.summary-kept': {
    one: 'The licence stays active. Nothing is lost.',
    other: 'All {count} licences stay active. None is lost.'
  },
  'planner.summary-lost': {
    one: '{count} licence ends: {count} person can no longer use MiTeam Meetings.',
    other: '{count} licences end: {count} people can no longer use MiTeam Meetings.'
  },
  'planner.summary-none': 'Nobody holds a MiTeam Meetings licence, so none can be lost.',
  'planner.summary-no-better': 'No order keeps them.',
  'planner.lost-by': {
    one: 'Step {step} ends the licence: {what}.',
    other: 'Step {step} ends all {count}: {what}.'
  },
  'planner.detour-title': '{integration} is switched to and fro only to keep the licences',
  'planner.detour.micollab':
    'It is switched on and off again around the step that would end the licences. It needs a MiCollab server; without one, take the straight way.',
  'planner.detour.miteam-meetings':
    'It is switched on and off again around the step that would end the licences. The straight way is beside it.',

  'planner.ways': 'All ways for comparison',
  'planner.ways-about': 'Choose one to see its steps. What is chosen is what is applied or kept.',
  'planner.way-recommended': 'Recommended',
  'planner.way-straight': 'Straight, without switching to and fro',
  'planner.way-other': 'The other order',
  'planner.way-kept': { one: '{count} licence stays', other: 'All {count} licences stay' },
  'planner.way-lost': {
    one: '{count} licence ends with step {step}',
    other: '{count} licences end with step {step}'
  },
  'planner.way-none': 'No licence at stake',

  'planner.blocked': {
    one: '{count} wanted switch is not possible',
    other: '{count} wanted switches are not possible'
  },
  'planner.blocked-about': 'Left out of every way; the rest is planned without.',
  'planner.blocked-set-up': 'Go to the set-up of {integration}',
  'planner.blocked-want': 'Want these on too',

  'planner.apply': 'Apply plan',
  'planner.apply-about':
    'Switches here, in this workspace, as one change that one undo takes back. Nothing is sent to Mitel.',
  'planner.keep': 'Keep for the hand-off',
  'planner.keep-about': 'Switches nothing here. The steps go into the run-book and the exported file.',
  'planner.read-only': 'You may plan, but not switch the integrations of this account.',
  'planner.replaces': 'The plan kept before is replaced.',

  'planner.kept-title': 'Kept plan',
  'planner.applied-title': 'Applied plan',
  'planner.kept-on': 'Kept on {when}, not applied here.',
  'planner.applied-on': 'Applied here on {when}.',
  'planner.kept-in-hand-off': 'It is part of the run-book and of the exported file.',
  'planner.kept-run-book': 'See the run-book',
  'planner.kept-stale-title': 'The account was changed since',
  'planner.kept-stale':
    'Integrations or licences are no longer as they were when this was planned, so its effects may differ. Plan again.',
  'planner.kept-apply': 'Apply this plan',
  'planner.kept-drop': 'Drop the plan',
  'planner.kept-show': 'Show the steps',

  'step.action-on': 'Switch {integration} on',
  'step.action-off': 'Switch {integration} off',
  'step.effects': 'What happens',
  'step.no-effect': 'Licences and people are not touched.',
  'step.expected': 'What you should now see in {console}',
  'step.expected-on': '{integration} is on in the list of integrations on the account page.',
  'step.expected-off': '{integration} is off in the list of integrations on the account page.',
  'step.expected-licensed': 'User page of somebody with a licence: {page}',
  'step.expected-unlicensed': 'User page of somebody without a licence: {page}',
  'step.expected-privilege': '“{privilege}” is on under Privileges.',
  'step.expected-privilege-stays': '“{privilege}” is still on under Privileges.',
  'step.new': '{integration} is not in the account’s list yet: add it there first.',
  'step.stops': '{integration} stays on, but no longer works as it is set up.',
  'step.refused': 'This step is not possible: {reason}',
  'step.reading':
    'Our reading (gap {gap}); the vendor does not say it. Compare with what you see before you go on.',
  'step.reading-plain':
    'Our reading; the vendor does not say it. Compare with what you see before you go on.',

  'run-book.title-of': 'Run-book: {account}',
  'run-book.about':
    'What a person at the vendor’s portal does for this account, step by step, with what they should see. It holds no passwords and no keys.',
  'run-book.as-of': 'As of {when}, from the plan in Patchbay. Nothing was sent to Mitel.',
  'run-book.download': 'Download',
  'run-book.print': 'Print',
  'run-book.downloaded': 'Saved as {file}.',
  'run-book.before': 'Before you begin',
  'run-book.check': 'What you should now see',
  'run-book.contact': '{name}, {kind}',
  'run-book.shown-there': '{field}: shown there, for the identity provider',
  'run-book.missing-text':
    'Still missing: {fields}. Ask the customer; without it the set-up cannot be finished.',

  'run-book.section.account': 'The account',
  'run-book.section.contacts': 'Support contacts',
  'run-book.section.set-up': 'Set-up of integrations',
  'run-book.section.switches': 'Switches, in this order',
  'run-book.section.record-back': 'Record back',
  'run-book.none-set-up': 'No integration in use asks for values.',

  'run-book.create-account': 'Create the account',
  'run-book.create-account-before': 'Sign in as Mitel partner and open Accounts.',
  'run-book.create-account-check':
    'The account is in the list of accounts, and its page shows an account ID. Note it for the last step.',
  'run-book.open-account': 'Open the account {account}',
  'run-book.open-account-check': 'Name and account ID are the ones written here.',
  'run-book.contacts': 'Assign the support contacts',
  'run-book.contacts-none': 'None is recorded. Ask the customer: an account must have one.',
  'run-book.contacts-check': 'All of them are listed under Support contacts.',

  'run-book.set-up': 'Set up {integration}',
  'run-book.set-up-check':
    '{integration} is in the list of integrations and no longer asks to complete the set-up.',
  'run-book.set-up-before.cloudlink-gateway':
    'The gateway can be reached: from the same network, or from the SMBC manager. Connect gateway and PBX, and finish the onboarding.',
  'run-book.set-up-before.single-sign-on':
    'Somebody who administers the customer’s identity provider is at hand.',
  'run-book.set-up-before.azure-ad-sync': 'Somebody who administers the customer’s Entra ID is at hand.',
  'run-book.set-up-before.microsoft-office-365':
    'An Office 365 administrator of the customer gives consent. It counts only once it is granted.',
  'run-book.set-up-before.microsoft-teams':
    'Somebody who administers the customer’s Azure is at hand. Both ways also needs MiCollab 9.8 SP1 or later.',
  'run-book.secret.client-secret':
    'Client secret (value): ask the customer’s Entra administrator; it is not in this file.',
  'run-book.secret.micollab-password':
    'MiCollab password: ask the customer’s MiCollab administrator; it is not in this file.',
  'run-book.secret.pbx-credentials':
    'PBX credentials: ask the maintainer of the PBX; they are not in this file.',
  'run-book.secret.gateway-credentials':
    'Gateway credentials: ask the maintainer of the gateway; they are not in this file.',

  'run-book.integrations-on.new': 'Switch on what this account begins with',
  'run-book.integrations-on.plan': 'Compare what is on before the switches',
  'run-book.integrations-on.comparison': 'Compare what is on',
  'run-book.integrations-on-text': 'On: {integrations}. Everything else is off.',
  'run-book.integrations-on-check.new': 'Exactly these are on.',
  'run-book.integrations-on-check.plan':
    'Exactly these are on. If not, stop and ask: the order below was planned from there.',
  'run-book.integrations-on-check.comparison': 'Exactly these are on.',
  'run-book.no-plan': 'No plan is kept for this account, so nothing further is to be switched.',
  'run-book.plan-kept': 'Planned on {when}.',
  'run-book.plan-applied': 'Planned on {when} and applied in Patchbay; still to be done at the vendor.',
  'run-book.switch-order': 'Keep to the order: it decides whether licences stay.',
  'run-book.privileges': 'Compare privileges and call services',
  'run-book.privileges-check': 'All of them stand as written here.',
  'run-book.deactivate': 'Deactivate the account',
  'run-book.deactivate-about': 'Nobody of the account can sign in afterwards or use a CloudLink application.',
  'run-book.deactivate-check': 'The account is listed under Deactivated.',

  'run-book.record-back': 'Write these down and send them back',
  'run-book.report-back': 'Report back',
  'run-book.record-back-none':
    'Everything that Mitel assigns is recorded. Report only what looked different.',
  'run-book.record-back-check':
    'It is entered in Patchbay on the account page, or sent to whoever made this run-book, with the number of any step that looked different.',
  'run-book.record-back-blank': '(to be filled in)'
} as const;
