import type { RecordSet } from '#core/command.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { put } from '#core/put-records.ts';
import { emptyState } from '#core/state.ts';
import { defaultDimensionsSettings, type Workspace } from '#core/workspace.ts';
import { demoStories } from './dimensions-stories.ts';
import { played } from './play-dimensions.ts';

/**
 * The examples that come with the product, a PBX template of each other kind, and a product type for one of these whose
 * prices are not all known.
 */
export const demoDimensionsSettings: DimensionsSettings = {
  ...defaultDimensionsSettings,
  rateBands: [
    ...defaultDimensionsSettings.rateBands,
    {
      ...{ id: 'demo-meetings', name: 'Meetings' },
      prices: { 'customer.user.pbx': 110, 'customer.user.microsoftteams': 300 }
    }
  ],
  productTypes: [
    ...defaultDimensionsSettings.productTypes,
    {
      ...{ id: 'demo-meetings', name: 'Meetings', profile: '', description: '', regions: ['uk'] },
      ...{ pbxKinds: ['teams'], isLocking: false, features: [], rateBandId: 'demo-meetings' }
    }
  ],
  pbxTemplates: [
    ...defaultDimensionsSettings.pbxTemplates,
    {
      ...{ id: 'demo-3cx', name: 'Branch offices', kind: '3cx', country: 'GB' },
      ...{ hostRest: '', hostWebsocket: '', hasMasterKey: false }
    },
    {
      ...{ id: 'demo-teams', name: 'Meeting rooms', kind: 'teams', country: '' },
      ...{ hostRest: '', hostWebsocket: '', hasMasterKey: false }
    }
  ]
};

/** What the demo's accounts have with Dimensions: a customer in every stage. */
export function demoDimensions(
  workspace: Workspace,
  { accounts, people }: Pick<RecordSet, 'accounts' | 'people'>,
  at: string
): Pick<RecordSet, 'dimensionsCustomers' | 'dimensionsUsers'> {
  const before = put(put(put(emptyState, 'workspace', [workspace]), 'accounts', accounts), 'people', people);
  const after = demoStories.reduce((state, story) => played(state, story, at), before);
  return {
    dimensionsCustomers: [...after.dimensionsCustomers.values()],
    dimensionsUsers: [...after.dimensionsUsers.values()]
  };
}
