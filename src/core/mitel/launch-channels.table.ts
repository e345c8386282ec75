import { decisionTable } from '#core/rules/decision-table.ts';
import { editions } from '#core/workspace.ts';
import { derived, stated } from './sentences.ts';

export const launchChannels = ['standalone', 'micollab', 'mivoice-office'] as const;

/** From where people can start MiTeam Meetings. `unnamed`: the edition does not speak of it. */
export type LaunchAnswer = 'available' | 'integration-off' | 'unnamed';

const facts = {
  channel: launchChannels,
  edition: editions,
  micollab: ['on', 'off'],
  miteam: ['on', 'off']
} as const;

export const launchChannel = decisionTable<typeof facts, LaunchAnswer, `LCH-${number}`>(facts, [
  {
    id: 'LCH-1',
    when: { channel: 'micollab', micollab: 'on' },
    then: 'available',
    source: stated('R5')
  },
  {
    id: 'LCH-2',
    when: { channel: 'micollab', micollab: 'off' },
    then: 'integration-off',
    source: derived(undefined, 'R5')
  },
  {
    id: 'LCH-3',
    when: { channel: 'standalone', miteam: 'on' },
    then: 'available',
    source: stated('R13', 'R16')
  },
  {
    id: 'LCH-4',
    when: { channel: 'standalone', miteam: 'off' },
    then: 'integration-off',
    source: derived(undefined, 'R16')
  },
  {
    // only the older document has the launch from MiVoice Office
    id: 'LCH-5',
    when: { channel: 'mivoice-office', edition: 'accounts-console', miteam: 'on' },
    then: 'available',
    source: stated('R13', 'R16')
  },
  {
    id: 'LCH-6',
    when: { channel: 'mivoice-office', edition: 'accounts-console', miteam: 'off' },
    then: 'integration-off',
    source: derived(undefined, 'R16')
  },
  {
    id: 'LCH-7',
    when: { channel: 'mivoice-office', edition: 'administration' },
    then: 'unnamed',
    source: derived(undefined, 'R13')
  }
]);
