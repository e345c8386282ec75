import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { emptyState, listedTables, type Records, type State } from '#core/state.ts';
import { nameKey } from '#core/dimensions/customer-of.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isWhole } from '#core/dimensions/whole-customer.ts';
import { unfitDimensionsRecords } from '#core/dimensions/imported-references.ts';
import { catalogueFor } from '#core/dimensions/catalogue.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { unfitWebexRecords } from '#core/webex/imported-references.ts';
import { webexEntriesNamed } from '#core/webex/settings-entries.ts';
import type { NumberRange } from '#core/webex/phone-number.ts';
import type { BundleContent } from './bundle.ts';
import { aPbxUser } from '#core/a-state.ts';
import { planImport, sizeOf, type BaseOf } from './plan-import.ts';
import { recordsToWrite, type Choice } from './records-to-write.ts';
import { referenceProblems } from './reference-problems.ts';
import {
  aCustomer,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPerson,
  aSite,
  aTemplate,
  aWebexUser,
  aWorkspace,
  nothing,
  withRecords
} from './test-records.ts';

// Two copies of one workspace go separate ways, then one is imported into the other with any choices.

const accountIds = ['acc-0', 'acc-1'] as const;
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const entry = (id: string) => ({ id, name: id, email: `${id}@example.com` });
const ten = (place: number): NumberRange => ({ first: `+4420794601${place}0`, count: 10, kind: 'did' });

/** What one account has with Dimensions, in the same way. */
const aDimensionsPart = fc.record({
  isCustomer: oneOf(true, true, true, false),
  name: oneOf('', 'Acme', 'ACME ', 'Other'),
  status: oneOf('draft' as const, 'ready' as const, 'active' as const, 'terminated' as const),
  tenant: oneOf('', 'tenant-0', 'tenant-1'),
  hasSubAccounts: fc.boolean(),
  isInternal: fc.boolean(),
  type: fc.nat(2),
  template: fc.nat(2),
  primary: fc.nat(3),
  users: fc.array(fc.record({ person: fc.nat(3), pbx: fc.nat(2), isAdministrator: fc.boolean() }), {
    maxLength: 3
  })
});

/** What one account has at Webex, as small numbers; what does not fit together is put right in `workspaceOf`. */
const anAccountsPart = fc.record({
  isThere: oneOf(true, true, true, false),
  isCustomer: oneOf(true, true, true, false),
  template: fc.nat(2),
  externalId: oneOf('', 'C-0', 'C-1'),
  sites: fc.array(fc.record({ place: fc.nat(2), main: fc.boolean() }), { maxLength: 3 }),
  people: fc.array(fc.record({ isUser: fc.boolean(), site: fc.nat(1), digit: fc.nat(2), email: fc.nat(3) }), {
    maxLength: 3
  })
});
const aCopy = fc.record({
  admins: fc.subarray(['admin-0', 'admin-1', 'admin-2']),
  providers: fc.subarray(['ccp-0', 'ccp-1']),
  templates: fc.array(fc.record({ admin: fc.nat(3), provider: fc.nat(2), name: fc.nat(2) }), {
    maxLength: 3
  }),
  parts: fc.tuple(anAccountsPart, anAccountsPart),
  bands: fc.subarray(['band-0', 'band-1']),
  types: fc.subarray(['type-0', 'type-1']),
  pbxTemplates: fc.subarray(['pbx-0', 'pbx-1']),
  kind: oneOf('kazoo' as const, 'teams' as const),
  dimensions: fc.tuple(aDimensionsPart, aDimensionsPart),
  /** The account and number of the site that each range of ten numbers is at. */
  ranges: fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 4, maxLength: 4 })
});
type Copy = typeof aCopy extends fc.Arbitrary<infer T> ? T : never;

/** The copy as records that fit together: what a workspace can hold. */
function workspaceOf(copy: Copy): RecordSet {
  const { admins, providers, templates, parts, ranges } = copy;
  const isUsed = new Set<string>();
  const once = (key: string): boolean => key === '' || (!isUsed.has(key) && Boolean(isUsed.add(key)));
  const madeTemplates = templates.map(({ admin, provider, name }, n) =>
    aTemplate({
      id: `tpl-${n}`,
      name: `Template ${name}`,
      adminId: admins[admin] ?? '',
      ccpProviderId: providers[provider] ?? ''
    })
  );
  const made: RecordSet = {
    ...nothing,
    workspace: aWorkspace({
      webex: {
        ...aWorkspace().webex,
        admins: admins.map(entry),
        ccpProviders: providers.map((id) => ({ id, name: id, connectionId: '' }))
      },
      dimensions: settingsOf(copy)
    }),
    templates: madeTemplates
  };
  const whole = parts.reduce((records, part, index) => {
    const accountId = accountIds[index] ?? '';
    if (!part.isThere) return records;
    const people = part.people
      .map(({ email }, n) => aPerson({ id: `per-${index}-${n}`, accountId, email: `p${email}@example.com` }))
      .filter(({ email }) => once(`${accountId} ${email}`));
    const isPerson = new Set(people.map(({ id }) => id));
    const sites = part.sites.map(({ main, place }, n) => {
      const numbers = ranges.flatMap(([account, site], at) =>
        account === index && site === n ? [ten(at)] : []
      );
      return aSite({
        id: `site-${index}-${n}`,
        accountId,
        kind: n === place % Math.max(1, part.sites.length) ? 'headquarters' : 'further',
        name: `Site ${n}`,
        numbers,
        mainNumber: main ? (numbers[0]?.first ?? '') : ''
      });
    });
    const headquarters = sites.find(({ kind }) => kind === 'headquarters');
    const users = part.people.flatMap(({ isUser, site, digit }, n) => {
      const id = `per-${index}-${n}`;
      if (!isUser || !isPerson.has(id)) return [];
      const at = sites[site];
      const first = at?.numbers[0]?.first;
      const number = first && digit > 0 ? `${first.slice(0, -1)}${digit}` : '';
      return [
        aWebexUser({ id, accountId, siteId: at?.id ?? '', number: once(number) ? number : '', extension: '' })
      ];
    });
    const customer = aCustomer({
      id: accountId,
      templateId: madeTemplates[part.template]?.id ?? '',
      externalId: once(part.externalId) ? part.externalId : ''
    });
    return withRecords(records, {
      accounts: [anAccount({ id: accountId })],
      people,
      ...(part.isCustomer
        ? {
            webexCustomers: [customer],
            sites: sites.map((each) =>
              each.kind === 'headquarters' && each !== headquarters ? { ...each, kind: 'further' } : each
            ),
            webexUsers: users
          }
        : {})
    });
  }, made);
  return withDimensions(whole, copy);
}

/** The reseller's settings of a copy. */
const settingsOf = ({ bands, types, pbxTemplates, kind }: Copy): typeof exampleDimensions => {
  const [type, template] = [exampleDimensions.productTypes[0], exampleDimensions.pbxTemplates[0]];
  return {
    ...exampleDimensions,
    rateBands: bands.map((id) => ({ id, name: id, prices: {} })),
    productTypes: types.flatMap((id, n) =>
      type ? [{ ...type, id, rateBandId: bands[n] ?? '', isLocking: id === 'type-0' }] : []
    ),
    pbxTemplates: pbxTemplates.flatMap((id) => (template ? [{ ...template, id, kind }] : [])),
    defaultTemplateId: pbxTemplates[0] ?? ''
  };
};

/** The records with what their accounts have with Dimensions, as it fits together. */
function withDimensions(records: RecordSet, { dimensions, types, pbxTemplates }: Copy): RecordSet {
  const isUsed = new Set<string>();
  const once = (key: string): boolean => key === '' || (!isUsed.has(key) && Boolean(isUsed.add(key)));
  const made = dimensions.flatMap((part, index) => {
    const accountId = accountIds[index] ?? '';
    if (!part.isCustomer || !records.accounts.some(({ id }) => id === accountId)) return [];
    const person = (n: number): string => {
      const id = `per-${index}-${n}`;
      return records.people.some((each) => each.id === id) ? id : '';
    };
    const [connection, templateId] = [aDimensionsCustomer().connection, pbxTemplates[part.template]];
    const users = part.users.flatMap(({ person: who, pbx, isAdministrator }, n): DimensionsUser[] => {
      const user = aDimensionsUser({
        id: `user-${index}-${n}`,
        accountId,
        personId: once(`person ${person(who)}`) ? person(who) : '',
        pbx: pbx > 0 && once(`pbx ${accountId} ${pbx}`) ? aPbxUser({ pbxId: `pbx-${pbx}` }) : null,
        ...(isAdministrator ? {} : { roles: [] })
      });
      return user.personId === '' && !user.pbx ? [] : [user];
    });
    const wanted = aDimensionsCustomer({
      id: accountId,
      name: part.name.trim(),
      status: part.status,
      tenantId: part.status === 'active' ? part.tenant : '',
      productTypeId: types[part.type] ?? '',
      connection:
        connection && templateId ? { ...connection, templateId, hasSubAccounts: part.hasSubAccounts } : null,
      primaryPersonId: person(part.primary)
    });
    const isFree = wanted.status === 'terminated' || once(`name ${nameKey(wanted.name)}`);
    // what was created is whole
    const isCreated = isFree && once(`tenant ${wanted.tenantId || accountId}`) && isWhole(wanted, users);
    const whole = isCreated ? wanted : { ...wanted, status: 'draft' as const, tenantId: '' };
    const isThere = whole.status !== 'terminated';
    const customer = { ...whole, isInternal: part.isInternal && (!isThere || once('internal')) };
    return [{ customer, users }];
  });
  return {
    ...records,
    dimensionsCustomers: made.map(({ customer }) => customer),
    dimensionsUsers: made.flatMap(({ users }) => users)
  };
}

/** The part of one account, as a file of it has it; one of an earlier build has no entries of the Webex settings. */
const partOf = ({ workspace, ...records }: RecordSet, accountId: string, withEntries: boolean): RecordSet => {
  const dimensionsCustomers = records.dimensionsCustomers.filter(({ id }) => id === accountId);
  const catalogue = workspace && catalogueFor(workspace.dimensions, dimensionsCustomers);
  const webexCustomers = records.webexCustomers.filter(({ id }) => id === accountId);
  const templates = records.templates.filter(({ id }) =>
    webexCustomers.some(({ templateId }) => templateId === id)
  );
  const entries = workspace && withEntries ? webexEntriesNamed(workspace.webex, templates) : null;
  const isOf = (record: { readonly accountId: string }) => record.accountId === accountId;
  return {
    ...nothing,
    ...(catalogue ? { dimensionsCatalogue: catalogue } : {}),
    dimensionsCustomers,
    dimensionsUsers: records.dimensionsUsers.filter(isOf),
    ...(entries ? { webexEntries: entries } : {}),
    accounts: records.accounts.filter(({ id }) => id === accountId),
    people: records.people.filter(isOf),
    templates,
    webexCustomers,
    sites: records.sites.filter(isOf),
    webexUsers: records.webexUsers.filter(isOf)
  };
};
const stateOf = ({ workspace, ...lists }: RecordSet): State => ({
  ...emptyState,
  workspace: new Map(workspace ? [[workspace.id, workspace]] : []),
  ...(Object.fromEntries(
    listedTables.map((table) => [table, new Map(lists[table].map((record) => [record.id, record]))])
  ) as Partial<State>)
});
const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : ((records[table] as readonly Records['sites'][]).find((record) => record.id === id) ?? null);
/** The templates that are written without a name that they had; one that had none may have those from here. */
const namesLost = ({ templates }: RecordSet, from: RecordSet) =>
  templates.filter(({ id, adminId, ccpProviderId }) => {
    const there = from.templates.find((template) => template.id === id);
    const names = there
      ? [
          [there.adminId, adminId],
          [there.ccpProviderId, ccpProviderId]
        ]
      : [];
    return names.some(([was, is]) => was !== '' && was !== is);
  });
const problemsOf = (records: RecordSet) => referenceProblems('workspace', records as BundleContent);

const twoCopies = fc.record({
  base: aCopy,
  mine: aCopy,
  theirs: aCopy,
  isKnown: fc.boolean(),
  /** A file of the whole workspace, or of one account. */
  of: oneOf(null, ...accountIds),
  withEntries: fc.boolean(),
  choices: fc.array(oneOf<Choice>('mine', 'theirs'), { minLength: 40, maxLength: 40 })
});

test('Whatever is imported with whatever choices, nothing refers to what is not there, and the import is accepted.', () => {
  let written = 0;
  fc.assert(
    fc.property(twoCopies, ({ base, mine, theirs, isKnown, of, withEntries, choices }) => {
      const here = workspaceOf(mine);
      const whole = workspaceOf(theirs);
      const content = of === null ? whole : partOf(whole, of, withEntries);
      fc.pre(content.accounts.length > 0);
      expect(problemsOf(here)).toEqual([]);
      expect(problemsOf(whole)).toEqual([]);
      if (of !== null) expect(referenceProblems('account', content as BundleContent)).toEqual([]);
      const plan = planImport(content, here, isKnown ? baseFrom(workspaceOf(base)) : () => undefined);
      const chosen = new Map(plan.items.map(({ key }, n) => [key, choices[n % choices.length] ?? 'mine']));
      const writes = recordsToWrite(plan, chosen);
      written += sizeOf(writes);
      expect(problemsOf(withRecords(here, writes))).toEqual([]);
      expect(unfitWebexRecords(stateOf(here), writes)).toBeNull();
      expect(unfitDimensionsRecords(stateOf(here), writes)).toBeNull();
      // what comes in names what it named there, unless the file does not say what that is
      if (of === null || withEntries) expect(namesLost(writes, whole)).toEqual([]);
    }),
    { numRuns: 1_500 }
  );
  expect(written).toBeGreaterThan(1_000);
});
