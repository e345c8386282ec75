import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** Whether the template is prepared for attaching, and what becomes of the way of signing in. */
export type AttachTemplateAnswer = 'invites-off' | 'prepared' | 'keeps-authentication';

const facts = {
  /** The template's setting "allow admin-invite emails when attaching to existing orgs". */
  adminInvites: ['on', 'off'],
  authentication: ['webex', 'partner']
} as const;

export const attachTemplate = decisionTable<typeof facts, AttachTemplateAnswer, `WTA-${number}`>(facts, [
  {
    id: 'WTA-1',
    when: { adminInvites: 'off' },
    then: 'invites-off',
    source: stated('W5')
  },
  {
    id: 'WTA-2',
    when: { adminInvites: 'on', authentication: 'webex' },
    then: 'prepared',
    source: stated('W5')
  },
  {
    id: 'WTA-3',
    when: { adminInvites: 'on', authentication: 'partner' },
    then: 'keeps-authentication',
    source: stated('W6')
  }
]);
