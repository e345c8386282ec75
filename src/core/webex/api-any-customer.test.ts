import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCustomer, aSite, aTemplate } from '#core/a-state.ts';
import { aNamedUser, aTold, noLine } from './an-export.ts';
import { precheckRequests } from './api-prechecks.ts';
import type { ApiRequest } from './api-request.ts';
import { apiRequests, type ExportSource } from './api-requests.ts';
import { documented } from './api-schemas.oracle.ts';
import { addOnIds, packageIds, type PackageId } from './packages.ts';
import { noPstn, pstnConnections, type Site } from './site.ts';
import type { NamedUser } from './user-findings.ts';

const optional = (value: string) => fc.constantFrom('', value);
const siteNames = ['Hamburg', 'Lager "Süd"', 'A/B {x}'] as const;

const site = (index: number): fc.Arbitrary<Site> =>
  fc
    .record({
      addressLine2: optional('Floor 3'),
      state: optional('HH'),
      postalCode: optional('20457'),
      emergencyLocationIdentifier: optional('erl-1'),
      connection: fc.constantFrom(...pstnConnections),
      connectionId: optional('Y2NwLTE='),
      routeType: fc.constantFrom('trunk', 'route-group'),
      routeId: optional('cm91dGU='),
      counts: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 130 }), fc.constantFrom('did', 'toll-free', 'mobile')),
        {
          maxLength: 3
        }
      ),
      hasMain: fc.boolean(),
      callerName: optional('Acme'),
      locationId: optional('bG9jYXRpb24=')
    })
    .map(({ connection, connectionId, routeType, routeId, counts, hasMain, ...rest }) => {
      const numbers = counts.map(
        ([count, kind], at) => ({ first: `+49302312${index}${at}000`, count, kind }) as const
      );
      return aSite({
        ...rest,
        id: `site-${index}`,
        kind: index === 0 ? 'headquarters' : 'further',
        name: siteNames[index] ?? 'Elsewhere',
        pstn: {
          ...noPstn,
          connection,
          connectionId,
          routeType: routeType,
          routeId
        },
        numbers,
        mainNumber: hasMain ? (numbers[0]?.first ?? '') : ''
      });
    });

const calls = new Set<PackageId>(
  packageIds.filter((id) => !['webex_meetings', 'cx_standard_agent', 'cx_premium_agent'].includes(id))
);

const user = (packages: readonly PackageId[], sites: readonly Site[]): fc.Arbitrary<NamedUser> =>
  fc
    .record({
      package: fc.constantFrom(...packages),
      at: fc.nat({ max: sites.length - 1 }),
      addOns: fc.subarray(['attendant_console'] as const),
      extension: fc.constantFrom('201', '0042'),
      hasNumber: fc.boolean(),
      hasNames: fc.boolean(),
      status: fc.constantFrom('planned', 'planned', 'provisioned', 'pending_user_migration', 'email_taken'),
      id: fc.uuid(),
      told: fc.option(fc.constantFrom(...packages).map((known) => aTold({ ...noLine, package: known })))
    })
    .map(({ at, hasNumber, hasNames, status, ...rest }) =>
      aNamedUser({
        ...rest,
        ...(hasNames ? {} : { firstName: '', lastName: '' }),
        status: status as 'planned',
        ...(calls.has(rest.package)
          ? { siteId: sites[at]?.id ?? '', number: hasNumber ? '+493023120000' : '' }
          : { siteId: '', number: '', extension: '' })
      })
    );

/** Any customer that can be created, in any status the vendor lets it be changed in. */
const exportSources: fc.Arbitrary<ExportSource> = fc
  .tuple(
    fc.subarray([...packageIds], { minLength: 1 }),
    fc.subarray([...addOnIds]),
    fc
      .tuple(site(0), site(1), site(2))
      .chain((all) => fc.nat({ max: 2 }).map((last) => all.slice(0, last + 1)))
  )
  .chain(([packages, addOns, sites]) =>
    fc.record({
      offers: fc.tuple(
        ...[...packages, ...addOns].map((id) =>
          fc.option(fc.integer({ min: 1, max: 500 })).map((quantity) => ({ id, quantity }))
        )
      ),
      users: fc.array(
        user(packages.filter((id) => id !== 'common_area_calling').concat('webex_meetings'), sites),
        { maxLength: 5 }
      ),
      sites: fc.constant(sites),
      hasOrganisation: fc.boolean(),
      hasInfo: fc.boolean(),
      status: fc.constantFrom('ready', 'handed-over', 'provisioned', 'error'),
      customerId: optional('Y3VzdG9tZXI='),
      orgId: optional('b3Jn'),
      subPartnerOrgId: optional('c3ViLw=='),
      language: fc.constantFrom('', 'en', 'pt_BR'),
      tags: fc.subarray(['Gold', 'North & West']),
      provisioningId: fc.constant('cHJvdmlzaW9uaW5n')
    })
  )
  .map(
    ({
      hasOrganisation,
      hasInfo,
      customerId,
      orgId,
      offers,
      users,
      sites,
      provisioningId,
      status,
      ...rest
    }) => ({
      customer: aCustomer({
        ...rest,
        offers,
        status: status as 'ready',
        facts: { customerId, orgId, errors: '' },
        ...(hasOrganisation
          ? {
              attachment: {
                orgId: 'ZXhpc3Rpbmc=',
                users: 'under-100',
                hasVerifiedDomain: false,
                hasClaimedDomain: false,
                hasActiveLicences: false
              },
              ...(hasInfo ? {} : { adminEmail: '' })
            }
          : {})
      }),
      template: aTemplate({ provisioningId }),
      sites,
      users
    })
  );

const everyRequest = (source: ExportSource): readonly ApiRequest[] => [
  ...apiRequests(source),
  ...precheckRequests(source.customer, source.template, source.sites, source.users)
];

function expectDocumented({ step, method, path, body }: ApiRequest) {
  const [itsMethod, itsPath, itsBody] = documented[step];
  expect([step, method]).toEqual([step, itsMethod]);
  expect(path).toMatch(itsPath);
  expect({ step, body, issues: itsBody.safeParse(body).error?.issues }).toMatchObject({ issues: undefined });
}

test('Every request and every precheck of any customer is what the vendor documents.', () => {
  fc.assert(
    fc.property(exportSources, (source) => {
      for (const request of everyRequest(source)) expectDocumented(request);
    }),
    { numRuns: 300 }
  );
});

test('No state is filled with the city, and no value is empty, whatever the customer.', () => {
  fc.assert(
    fc.property(exportSources, (source) => {
      const text = JSON.stringify(everyRequest(source));
      expect(text).not.toMatch(/"(state|stateOrProvince)":"Hamburg"/);
      // of a subscriber they are mandatory even if there is nothing to say
      expect(text.replaceAll('"provisioningParameters":{}', '')).not.toMatch(/:(""|\[\]|\{\})/);
      expect(text).not.toContain('enhanced_calling');
    })
  );
});
