import { sameValue } from '#core/same-value.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';

/**
 * A catalogue to begin with. The vendor publishes neither its product types nor its prices: all of these are examples
 * and say so in their names' place on screen (our reading).
 */
export const exampleDimensions: DimensionsSettings = {
  productName: 'Dimensions',
  kazooName: 'Kazoo',
  region: 'uk',
  country: 'GB',
  trialsAllowed: true,
  trialMaxDays: 30,
  isBilledDirectly: true,
  currency: 'GBP',
  hasMinimumTerm: false,
  rateBands: [
    {
      id: 'example-standard',
      name: 'Standard',
      prices: {
        'customer.user.pbx': 125,
        'customer.user.pbx.realtime': 400,
        'customer.user.acd': 600,
        'customer.user.uc.remote': 300,
        'customer.user.microsoftteams': 350,
        'customer.user.supervisorl1': 1000,
        'customer.user.supervisorl2': 1500
      }
    },
    {
      id: 'example-voice',
      name: 'Voice',
      prices: {
        'customer.user.pbx': 75,
        'customer.user.pbx.realtime': 250,
        'customer.user.acd': 400,
        'customer.user.uc.remote': 200,
        'customer.user.microsoftteams': 225,
        'customer.user.supervisorl1': 700,
        'customer.user.supervisorl2': 1050
      }
    }
  ],
  productTypes: [
    {
      id: 'example-analytics',
      name: 'Analytics',
      profile: 'TenantProfileType_analytics',
      description: '',
      regions: ['au', 'eu', 'na', 'uk'],
      pbxKinds: ['kazoo', '3cx', 'teams'],
      isLocking: false,
      features: [],
      rateBandId: 'example-standard'
    },
    {
      id: 'example-voice',
      name: 'Voice',
      profile: '',
      description: '',
      regions: ['eu', 'uk'],
      pbxKinds: ['kazoo'],
      isLocking: true,
      features: [],
      rateBandId: 'example-voice'
    }
  ],
  pbxTemplates: [
    {
      id: 'example-kazoo',
      name: 'Shared system',
      kind: 'kazoo',
      country: 'GB',
      hostRest: 'https://api.pbx.example.com:8443',
      hostWebsocket: 'wss://api.pbx.example.com:5443',
      hasMasterKey: true
    }
  ],
  defaultTemplateId: 'example-kazoo'
};

/** The entry is one of our examples and as we made it up. */
export const isExample = <C extends 'rateBands' | 'productTypes' | 'pbxTemplates'>(
  catalogue: C,
  entry: DimensionsSettings[C][number]
): boolean => exampleDimensions[catalogue].some((example) => sameValue(example, entry));
