import { decisionTable } from '#core/rules/decision-table.ts';
import { integrations } from './mitel-account.ts';
import { assumed, derived, stated } from './sentences.ts';

/** What no longer works once an integration is off; `licences`: that is for the licence rules to say. */
export type WhatEnds =
  | 'gateway-disconnected'
  | 'contact-center-unreachable'
  | 'licences'
  | 'mitel-one-unusable'
  | 'unknown'
  | 'enterprise-sign-in-ends'
  | 'directory-sync-ends'
  | 'office-365-disconnected'
  | 'presence-sync-ends';

const facts = { integration: integrations } as const;

export const integrationOff = decisionTable<typeof facts, WhatEnds, `IOF-${number}`>(facts, [
  {
    id: 'IOF-1',
    when: { integration: 'cloudlink-gateway' },
    then: 'gateway-disconnected',
    source: derived(undefined, 'N2', 'N4')
  },
  {
    id: 'IOF-2',
    when: { integration: 'micc' },
    then: 'contact-center-unreachable',
    source: derived(undefined, 'N2')
  },
  {
    id: 'IOF-3',
    when: { integration: ['micollab', 'miteam-meetings'] },
    then: 'licences',
    source: stated('R8', 'R11', 'R12')
  },
  {
    id: 'IOF-4',
    when: { integration: 'mitel-one' },
    then: 'mitel-one-unusable',
    source: derived(undefined, 'N2')
  },
  {
    // named by the vendor, and nothing more about them could be read
    id: 'IOF-5',
    when: { integration: ['mitel-voice-assist', 'mivoice-business'] },
    then: 'unknown',
    source: assumed(undefined, 'A3')
  },
  {
    id: 'IOF-6',
    when: { integration: 'single-sign-on' },
    then: 'enterprise-sign-in-ends',
    source: derived(undefined, 'N2')
  },
  {
    id: 'IOF-7',
    when: { integration: 'azure-ad-sync' },
    then: 'directory-sync-ends',
    source: derived(undefined, 'U2')
  },
  {
    id: 'IOF-8',
    when: { integration: 'microsoft-office-365' },
    then: 'office-365-disconnected',
    source: derived(undefined, 'N1')
  },
  {
    id: 'IOF-9',
    when: { integration: 'microsoft-teams' },
    then: 'presence-sync-ends',
    source: derived(undefined, 'N3')
  }
]);
