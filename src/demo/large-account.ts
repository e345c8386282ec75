import type { RecordSet } from '#core/command.ts';
import { newMitelAccount, noIntegrations } from '#core/mitel/mitel-account.ts';
import { dayAfter, instantAfter } from './dates.ts';
import { largeDimensions } from './large-dimensions.ts';
import { english } from './names.ts';
import { largeWebex, widePeople, type LargeWebex } from './large-webex.ts';
import { staff } from './people.ts';

const id = 'acc-wide-horizon';

/** What else a large account has. */
export interface LargeUse extends LargeWebex {
  /** So many of its people are users of Dimensions; the workspace must have the examples of its catalogue. */
  readonly dimensionsUsers?: number;
}

/**
 * One account with so many people, two in five of them licensed, for measurements and for trying out lists; the first
 * of them use Webex and Dimensions, if so many are asked for.
 * The same arguments give the same records.
 */
export function largeAccount(
  people: number,
  at: string,
  { dimensionsUsers = 0, ...webex }: LargeUse = {}
): RecordSet {
  const records = withoutDimensions(people, at, webex);
  return { ...records, ...largeDimensions(id, records.people.slice(0, dimensionsUsers), at) };
}

const withoutDimensions = (
  people: number,
  at: string,
  webex: LargeWebex
): Omit<RecordSet, 'dimensionsCustomers' | 'dimensionsUsers'> => ({
  accounts: [
    {
      id,
      name: 'Wide Horizon Group',
      country: 'GB',
      address: '1 Long View',
      city: 'Broadsea',
      region: '',
      postalCode: '',
      language: 'en-GB',
      businessType: '',
      reference: 'LB-WIDE',
      mitel: {
        ...newMitelAccount(id),
        integrations: { ...noIntegrations, micollab: 'off', 'miteam-meetings': 'on', 'mitel-one': 'on' },
        privileges: { 'delegated-authentication': true, 'guest-access': true }
      },
      createdAt: instantAfter(at, -200),
      changedAt: instantAfter(at, -1)
    }
  ],
  people: staff({
    accountId: id,
    idStem: widePeople.stem,
    domain: 'wide-horizon.example.com',
    names: english,
    count: people,
    digits: widePeople.digits,
    since: instantAfter(at, -200),
    location: (index) => `Building ${1 + (index % 12)}`,
    mitelOne: (index) => (index % 10 === 7 ? 'essential' : null),
    licence: (index) => (index % 5 < 2 ? { generation: id, source: 'order' } : null)
  }),
  orders: [
    {
      id: 'ord-wide-horizon',
      sapOrderId: 'SAP-790001',
      resellerPo: 'LB-WIDE-1',
      customerPo: '',
      trackingNumber: '',
      product: 'miteam-meetings',
      tier: null,
      quantity: Math.ceil(people / 2) + 50,
      purchasedOn: dayAfter(at, -100),
      expiresOn: dayAfter(at, 265),
      activation: 'active',
      assignedTo: id
    },
    {
      id: 'ord-wide-mitel-one',
      sapOrderId: 'SAP-790002',
      resellerPo: 'LB-WIDE-2',
      customerPo: '',
      trackingNumber: '',
      product: 'mitel-one',
      tier: 'essential',
      quantity: Math.ceil(people / 5) + 20,
      purchasedOn: dayAfter(at, -100),
      expiresOn: dayAfter(at, 265),
      activation: 'active',
      assignedTo: id
    }
  ],
  roles: [],
  ...largeWebex(id, webex, at)
});
