import { decisionTable } from '#core/rules/decision-table.ts';
import { integrations, privileges, thirdPartyIntegrations } from './mitel-account.ts';
import { assumed, derived } from './sentences.ts';

/** Whether switching an integration on also switches a privilege on. The vendor's own mapping could not be read. */
export type PrivilegeAnswer = 'switched-on' | 'untouched';

const facts = { integration: integrations, privilege: privileges } as const;

export const privilegeMapping = decisionTable<typeof facts, PrivilegeAnswer, `IPR-${number}`>(facts, [
  {
    id: 'IPR-1',
    when: { privilege: 'delegated-authentication', integration: ['miteam-meetings', 'micc'] },
    then: 'switched-on',
    source: assumed(undefined, 'A4')
  },
  {
    // the server signs users in through CloudLink
    id: 'IPR-2',
    when: { privilege: 'delegated-authentication', integration: ['micollab', 'cloudlink-gateway'] },
    then: 'switched-on',
    source: assumed(undefined, 'A4')
  },
  {
    // meetings invite guests, and visitors of a web chat are anonymous
    id: 'IPR-3',
    when: { privilege: 'guest-access', integration: ['miteam-meetings', 'micc'] },
    then: 'switched-on',
    source: assumed(undefined, 'A4')
  },
  {
    id: 'IPR-4',
    when: { privilege: 'guest-access', integration: ['micollab', 'cloudlink-gateway'] },
    then: 'untouched',
    source: assumed(undefined, 'A4')
  },
  {
    id: 'IPR-5',
    when: { integration: ['mitel-one', 'mitel-voice-assist', 'mivoice-business'] },
    then: 'untouched',
    source: assumed(undefined, 'A4')
  },
  {
    // the sentence speaks of Mitel applications only
    id: 'IPR-6',
    when: { integration: thirdPartyIntegrations },
    then: 'untouched',
    source: derived(undefined, 'A4')
  }
]);
