import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { primaryUserRoles } from '#core/dimensions/roles.ts';
import { noSync } from '#core/dimensions/sync.ts';
import { emptyReport } from '#core/dimensions/sync-report.ts';
import type { Id } from '#core/fields.ts';
import { dayAfter, instantAfter } from './dates.ts';

const age = 80;

/**
 * What the large account has with Dimensions: its first people as users of its telephone system, of whom every fourth
 * is known to that system alone. They are written as they would be after a synchronisation; going through ten thousand
 * of them one by one would take the demo too long. Nothing if there are to be none.
 */
export function largeDimensions(
  accountId: Id,
  people: readonly Person[],
  at: string
): Pick<RecordSet, 'dimensionsCustomers' | 'dimensionsUsers'> {
  const [primary] = people;
  if (!primary) return { dimensionsCustomers: [], dimensionsUsers: [] };
  const users = people.map((person, index) => userOf(person, index, dayAfter(at, -age)));
  const merged = users.filter(({ personId }) => personId !== '').length;
  return {
    dimensionsCustomers: [
      {
        ...{
          id: accountId,
          name: 'Wide Horizon Group',
          status: 'active',
          tenantId: 'demo-tenant-wide-horizon'
        },
        ...{
          productTypeId: 'example-analytics',
          acknowledgedTypeId: '',
          reference: 'LB-WIDE',
          country: 'GB'
        },
        ...{ notes: '', trialExpiresOn: '', primaryPersonId: primary.id },
        ...{
          createdOn: dayAfter(at, -age),
          isInternal: false,
          internalSince: '',
          internalBefore: [],
          terminatesOn: '',
          roleTrials: []
        },
        connection: {
          ...{ id: 'con-wide-horizon', templateId: 'example-kazoo', name: 'Wide Horizon' },
          ...{ identifier: 'demo-pbx-wide-horizon', country: 'GB' },
          ...{ isTopLevel: false, hasSubAccounts: false, isPaused: false }
        },
        sync: {
          ...noSync,
          ...{ state: 'monitoring', pbx: 'large', accounts: [''], doneAccounts: [''] },
          report: {
            ...emptyReport,
            ...{ discovered: users.length, created: users.length - merged, merged },
            essentialUsers: users.length
          },
          at: instantAfter(at, -age)
        },
        ...{ agentsFollowPbx: false, rolesDone: true, createdAt: instantAfter(at, -age) }
      }
    ],
    dimensionsUsers: users
  };
}

function userOf({ id, accountId, firstName, lastName, email }: Person, index: number, from: string) {
  const isKnown = index % 4 !== 3;
  const place = String(index + 1).padStart(6, '0');
  const roles = [
    ...(index === 0 ? primaryUserRoles : []),
    'customer.user.pbx' as const,
    ...(index % 5 === 1 ? ['customer.user.pbx.realtime' as const] : [])
  ];
  return {
    id: `dim-wide-${place}`,
    accountId,
    personId: isKnown ? id : '',
    pbx: {
      ...{ pbxId: `wide-${place}`, subAccount: '', firstName, lastName },
      email: isKnown ? email : email.replace('@', '@pbx.'),
      ...{
        extension: String(200_001 + index),
        sipUser: `user_wide${place}`,
        isAgent: index % 7 === 2,
        isSimulated: true
      }
    },
    roles: roles.map((role) => ({ role, from, to: '' }))
  } satisfies DimensionsUser;
}
