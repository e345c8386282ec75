import type { RecordSet } from '#core/command.ts';
import { noIntegrations } from '#core/mitel/mitel-account.ts';
import { dayAfter, instantAfter } from './dates.ts';
import { english } from './names.ts';
import { staff } from './people.ts';

const id = 'acc-wide-horizon';

/**
 * One account with so many people, two in five of them licensed, for measurements and for trying out lists.
 * The same arguments give the same records.
 */
export const largeAccount = (people: number, at: string): RecordSet => ({
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
      reference: 'LB-WIDE',
      mitel: {
        integrations: { ...noIntegrations, micollab: 'off', 'miteam-meetings': 'on' },
        licenceGeneration: id
      },
      createdAt: instantAfter(at, -200),
      changedAt: instantAfter(at, -1)
    }
  ],
  people: staff({
    accountId: id,
    idStem: 'per-wide',
    domain: 'wide-horizon.example.com',
    names: english,
    count: people,
    digits: 6,
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
      quantity: Math.ceil(people / 2) + 50,
      purchasedOn: dayAfter(at, -100),
      expiresOn: dayAfter(at, 265),
      activation: 'active',
      assignedTo: id
    }
  ]
});
