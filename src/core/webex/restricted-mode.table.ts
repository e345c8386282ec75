import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed } from './sentences.ts';

// The page about the mode belongs to the sibling product; it names the button of Wholesale without saying that all of it
// holds there as well.

/** Whether the customer’s own administrators can do it. */
export type AbilityAnswer = 'possible' | 'not-possible';

const facts = {
  ability: [
    'add-users',
    'claim-users',
    'assign-automatically',
    'edit-email',
    'change-package',
    'edit-services',
    'edit-company-name',
    'edit-domain',
    'edit-authentication',
    'edit-email-settings',
    'choose-local-gateway',
    'choose-cisco-pstn',
    'edit-names'
  ],
  mode: ['on', 'off']
} as const;

export const restrictedMode = decisionTable<typeof facts, AbilityAnswer, `WRM-${number}`>(facts, [
  {
    id: 'WRM-1',
    when: { ability: 'edit-names', mode: 'on' },
    then: 'possible',
    source: assumed(undefined, 'W15')
  },
  {
    id: 'WRM-2',
    when: {
      ability: [
        'add-users',
        'claim-users',
        'assign-automatically',
        'edit-email',
        'change-package',
        'edit-services',
        'edit-company-name',
        'edit-domain',
        'edit-authentication',
        'edit-email-settings',
        'choose-local-gateway',
        'choose-cisco-pstn'
      ],
      mode: 'on'
    },
    then: 'not-possible',
    source: assumed(undefined, 'W15')
  },
  {
    // said of the mode as a whole, not of each of these
    id: 'WRM-3',
    when: { mode: 'off' },
    then: 'possible',
    source: assumed(undefined, 'W15')
  }
]);
