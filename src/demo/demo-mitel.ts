import { instantAfter } from './dates.ts';
import { privilegesOf } from '#core/mitel/integration.ts';
import {
  integrations,
  newMitelAccount,
  noIntegrations,
  privileges,
  type MitelAccount
} from '#core/mitel/mitel-account.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { frontDesk } from './demo-roles.ts';
import { setUpOf } from './demo-set-up.ts';
import { nameOfPerson } from './people.ts';

/** A revocation starts a new generation; the first one is named after the account. */
const generationOf = ({ key, revoked }: DemoAccount): string => (revoked ? `revoked-${key}` : `acc-${key}`);

/** What a demo account has with Mitel. */
export function mitelOf(demo: DemoAccount, index: number, at: string): MitelAccount {
  const { micollab, miteam, alsoOn, added = [] } = demo.switches;
  const states: MitelAccount['integrations'] = {
    ...noIntegrations,
    ...Object.fromEntries(alsoOn.map((integration) => [integration, 'on'])),
    ...Object.fromEntries(added.map((integration) => [integration, 'added'])),
    micollab,
    'miteam-meetings': miteam
  };
  const asked = integrations.filter((each) => states[each] === 'on').flatMap(privilegesOf);
  return {
    ...newMitelAccount(generationOf(demo), demo.kind),
    status: demo.isDeactivated ? 'deactivated' : 'active',
    vendor: demo.isRecorded ? vendorFacts(demo, index) : newMitelAccount('').vendor,
    supportContacts: supportContacts(demo),
    integrations: states,
    setUp: setUpOf(demo),
    privileges: {
      ...(Object.fromEntries(privileges.map((each) => [each, asked.includes(each)])) as Record<
        (typeof privileges)[number],
        boolean
      >),
      ...(demo.leftOver ? { [demo.leftOver]: true } : {})
    },
    bandwidthOptimisation: demo.savesBandwidth ?? false,
    roles: demo.frontDesk ? [frontDesk.id] : [],
    plan: demo.planned
      ? {
          steps: demo.planned.map((integration) => ({ integration, to: 'off' })),
          madeAt: instantAfter(at, -demo.quietFor),
          isApplied: false,
          start: states,
          licences: {
            given: demo.licensed[1] === 'order' ? demo.licensed[0] : 0,
            byMicollab: demo.licensed[1] === 'micollab' ? demo.licensed[0] : 0
          }
        }
      : null
  };
}

function vendorFacts({ place: [country], switches, isMiCloudConnect }: DemoAccount, index: number) {
  const isUs = country === 'US';
  return {
    accountId: String(20_061_100 + 37 * index),
    cloudLocation: isUs ? 'USA' : 'Europe',
    customerNumber: String(1_004_200 + 13 * index),
    isMiCloudConnect: isMiCloudConnect ?? false,
    pbxType: switches.alsoOn.includes('cloudlink-gateway') ? 'MiVoice Business' : ''
  };
}

const partnerDesk = {
  id: 'con-desk',
  name: 'Lantern Bay service desk',
  email: 'desk@lantern-bay.example.com',
  kind: 'maintainer'
} as const;

function supportContacts(demo: DemoAccount): MitelAccount['supportContacts'] {
  const first = demo.people > 0 ? nameOfPerson(demo.names, 0) : { name: 'Reception', address: 'reception' };
  const local = { name: first.name, email: `${first.address}@${demo.domain}` };
  const onSite = { ...local, id: `con-${demo.key}`, kind: 'onsite-admin' as const };
  switch (demo.contacts ?? 'pair') {
    case 'pair':
      return [partnerDesk, onSite];
    case 'only-maintainer':
      return [partnerDesk];
    case 'only-onsite-admin':
      return [onSite];
    case 'only-other':
      return [{ ...onSite, kind: 'other' }];
    case 'none':
      return [];
  }
}
