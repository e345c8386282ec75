// Records and journal changes of version 3 as version 4 has them; see `older-records.ts`. The defaults stand here once
// more on purpose, since the ones of new workspaces may change.

type Fields = Readonly<Record<string, unknown>>;

const newToWorkspaces = {
  dimensions: {
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
  }
};

/** A whole record of version 3. */
export const recordFrom3 = (table: string, record: unknown): unknown =>
  table === 'workspace' && isObject(record) ? { ...newToWorkspaces, ...record } : record;

/** A change of version 3; only where one of its sides is missing is the other a whole record. */
export function changeFrom3(change: unknown): unknown {
  if (!isObject(change)) return change;
  const { table, before, after } = change;
  if (isObject(before) && isObject(after)) return change;
  return {
    ...change,
    before: recordFrom3(String(table), before),
    after: recordFrom3(String(table), after)
  };
}

/** The content of a bundle of version 3, which knew nothing of Dimensions. */
export function contentFrom3(content: unknown): unknown {
  if (!isObject(content)) return content;
  const migrated = 'workspace' in content ? { workspace: recordFrom3('workspace', content.workspace) } : {};
  return { dimensionsCustomers: [], dimensionsUsers: [], ...content, ...migrated };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
