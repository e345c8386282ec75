import { aPbxUser } from '#core/a-state.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsCatalogue } from '#core/dimensions/catalogue.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { noSync } from '#core/dimensions/sync.ts';
import { aDimensionsCustomer, aDimensionsUser } from './test-records.ts';

// What an account has with Dimensions, with something in every field.

type Dimensions = Pick<RecordSet, 'dimensionsCustomers' | 'dimensionsUsers'>;

export const filledDimensions: Dimensions = {
  dimensionsCustomers: [
    aDimensionsCustomer({
      productTypeId: 'type-1',
      acknowledgedTypeId: 'type-1',
      notes: 'Call the desk first.\nThen the quay.',
      trialExpiresOn: '2026-03-31',
      status: 'active',
      tenantId: 'tenant-0815',
      isInternal: true,
      internalSince: '2026-02-20',
      internalBefore: [{ from: '', to: '2026-02-04' }],
      terminatesOn: '2026-12-31',
      roleTrials: [{ role: 'customer.user.acd', lastDay: '2026-02-28' }],
      connection: {
        id: 'connection-1',
        templateId: 'pbx-1',
        name: 'Pier',
        identifier: 'kazoo-foghorn',
        isTopLevel: true,
        country: 'GB',
        hasSubAccounts: true,
        isPaused: true
      },
      sync: {
        ...noSync,
        state: 'error',
        pbx: 'dirty',
        scenario: 'interrupted',
        accounts: ['', 'Depot'],
        doneAccounts: ['', 'Depot'],
        error: 'interrupted',
        report: {
          ...{ discovered: 20, created: 9, merged: 1, updated: 1, unchanged: 2, skipped: 3, conflicts: 4 },
          ...{ issues: 5, subAccounts: 2, unseenSubAccounts: 1, essentialUsers: 8, agents: 2 }
        },
        at: '2026-02-12T10:00:00.000Z'
      },
      agentsFollowPbx: true,
      rolesDone: true
    })
  ],
  dimensionsUsers: [
    aDimensionsUser({
      pbx: aPbxUser({ subAccount: 'Depot', isAgent: true, isSimulated: true }),
      roles: [
        { role: 'customer.user', from: '2026-01-14', to: '' },
        { role: 'admin.user', from: '2026-01-14', to: '' },
        { role: 'customer.user.pbx', from: '2026-01-15', to: '' },
        { role: 'customer.user.acd', from: '2026-01-15', to: '2026-01-31' }
      ]
    }),
    aDimensionsUser({ id: 'dim-2', personId: '', pbx: aPbxUser({ pbxId: 'pbx-2', email: '' }), roles: [] })
  ]
};

export const filledCatalogue: DimensionsCatalogue = {
  pbxTemplates: [
    {
      ...{ id: 'pbx-1', name: 'Harbour system', kind: 'kazoo', country: 'GB', hasMasterKey: true },
      ...{ hostRest: 'https://api.pbx.example.com', hostWebsocket: 'wss://ws.pbx.example.com' }
    }
  ],
  productTypes: [
    {
      ...{ id: 'type-1', name: 'Harbour', profile: 'TenantProfileType_harbour', description: 'For ports' },
      ...{ regions: ['uk'], pbxKinds: ['kazoo', 'teams'], isLocking: true, features: ['Wallboard'] },
      rateBandId: 'band-1'
    }
  ],
  rateBands: [{ id: 'band-1', name: 'Ports' }]
};

export const filledDimensionsSettings: DimensionsSettings = {
  productName: 'Harbour Insight',
  kazooName: 'Quay',
  region: 'eu',
  country: 'GB',
  trialsAllowed: true,
  trialMaxDays: 14,
  isBilledDirectly: true,
  currency: 'EUR',
  hasMinimumTerm: true,
  ...filledCatalogue,
  rateBands: [
    { id: 'band-1', name: 'Ports', prices: { 'customer.user.pbx': 150, 'customer.user.acd': 0 } },
    { id: 'band-0', name: 'Unused', prices: {} }
  ],
  defaultTemplateId: 'pbx-1'
};
