import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** When the primary user is invited. */
export type InvitationAnswer = 'later' | 'invited';

const facts = {
  /** `created`: at the vendor, as somebody recorded it. */
  stage: ['planned', 'created'],
  connectionIs: ['enabled', 'paused']
} as const;

export const primaryInvitation = decisionTable<typeof facts, InvitationAnswer, `DIV-${number}`>(facts, [
  {
    // nothing is ever sent from here
    id: 'DIV-1',
    when: { stage: 'planned' },
    then: 'later',
    source: assumed(undefined, 'L37')
  },
  {
    id: 'DIV-2',
    when: { stage: 'created', connectionIs: 'enabled' },
    then: 'invited',
    source: stated('L37')
  },
  {
    id: 'DIV-3',
    when: { stage: 'created', connectionIs: 'paused' },
    then: 'invited',
    source: assumed(undefined, 'L37', 'L44')
  }
]);
