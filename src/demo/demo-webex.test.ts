import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { emptyState } from '#core/state.ts';
import { attachDecision } from '#core/webex/attachment.ts';
import type { WebexView } from '#core/webex/finding.ts';
import { findingsOf, isBlocked } from '#core/webex/findings.ts';
import { missingReference, sharedExternalId } from '#core/webex/references.ts';
import { put } from '#core/put-records.ts';
import { schemas } from '#core/records.ts';
import { listedTables } from '#core/state.ts';
import { blocksOf, countOf, overlap, twiceIn } from '#core/webex/number-ranges.ts';
import { missingInTemplate } from '#core/webex/template.commands.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { demoRecords } from './demo.ts';
import { largeAccount } from './large-account.ts';

const at = '2026-11-21T09:30:00.000Z';
const demo = demoRecords(at);

function viewOf(records: RecordSet, accountId: string): WebexView {
  const customer = records.webexCustomers.find(({ id }) => id === accountId);
  if (!customer) throw new Error(`no customer ${accountId}`);
  const people = new Map(records.people.map((person) => [person.id, person]));
  return {
    customer,
    template: records.templates.find(({ id }) => id === customer.templateId),
    sites: records.sites.filter((site) => site.accountId === accountId),
    users: records.webexUsers
      .filter((user) => user.accountId === accountId)
      .flatMap((user) => {
        const person = people.get(user.id);
        return person ? [{ user, person }] : [];
      }),
    settings: records.workspace?.webex ?? defaultWebexSettings,
    isExternalIdTaken: false
  };
}
const codesOf = (accountId: string) => findingsOf(viewOf(demo, accountId)).map(({ code }) => code);

/** What must hold for made-up Webex records before a database may have them. */
function expectFitForUse(records: RecordSet): void {
  for (const table of ['templates', 'webexCustomers', 'sites', 'webexUsers'] as const) {
    const list: readonly { readonly id: string }[] = records[table];
    expect(list.filter((record) => !schemas[table].safeParse(record).success)).toEqual([]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const state = listedTables.reduce((next, table) => put(next, table, records[table]), emptyState);
  const { webexCustomers: customers, sites, webexUsers: users } = records;
  expect(missingReference(state, { customers, sites, users })).toBeNull();
  expect(sharedExternalId(state)).toBeNull();
  for (const site of sites) {
    expect(twiceIn(site.numbers)).toBeNull();
    for (const other of sites.filter(({ id }) => id !== site.id))
      expect(overlap(site.numbers, other.numbers)).toBeNull();
  }
}

describe('the demo at Webex', () => {
  test('has only valid records that fit together, each number once', () => {
    expectFitForUse(demo);
  });

  test('has a template for each way of signing in and a draft, with and without a Provisioning ID', () => {
    const submitted = demo.templates.filter(({ status }) => status === 'submitted');
    expect(submitted.map(({ authentication }) => authentication)).toEqual([
      'webex',
      'partner-saml',
      'partner-oidc'
    ]);
    expect(submitted.flatMap(missingInTemplate)).toEqual([]);
    expect(submitted.map(({ provisioningId }) => provisioningId !== '')).toEqual([true, false, true]);
    expect(demo.templates.filter(({ status }) => status === 'draft')).toHaveLength(1);
  });

  test('chooses only what the partner has at Webex', () => {
    const { admins, subscriptions, ccpProviders } = demo.workspace?.webex ?? defaultWebexSettings;
    expect([admins.length, subscriptions.length, ccpProviders.length]).toEqual([3, 2, 2]);
    const known = new Set(['', ...[...admins, ...subscriptions, ...ccpProviders].map(({ id }) => id)]);
    for (const { adminId, subscriptionId, ccpProviderId } of demo.templates)
      expect([adminId, subscriptionId, ccpProviderId].filter((id) => !known.has(id))).toEqual([]);
  });

  test('has customers in every stage, of which only the draft is blocked', () => {
    const blocked = demo.webexCustomers.filter(({ id }) => isBlocked(findingsOf(viewOf(demo, id))));
    expect(blocked.map(({ id, status }) => [id, status])).toEqual([['acc-drizzle', 'draft']]);
    expect(new Set(demo.webexCustomers.map(({ status }) => status))).toEqual(
      new Set(['draft', 'ready', 'handed-over', 'provisioned', 'provisioned_with_errors'])
    );
  });

  test('has a draft whose wizard was left before the headquarters', () => {
    expect(codesOf('acc-drizzle')).toEqual(['headquarters-missing']);
  });

  test('has a customer whose calls have no way to the telephone network yet', () => {
    expect(codesOf('acc-nebelhorn')).toEqual(['choose-pstn', 'add-users']);
  });

  test('has one that can be handed over: two sites, thirty people, an administrator and an attendant', () => {
    const { users, sites } = viewOf(demo, 'acc-tidewater');
    expect(users).toHaveLength(30);
    expect(sites.map(({ pstn }) => pstn.connection)).toEqual(['local-gateway', 'integrated-ccp']);
    expect(users.filter(({ user }) => user.roles.includes('full'))).toHaveLength(1);
    expect(users.filter(({ user }) => user.addOns.length > 0)).toHaveLength(1);
    expect(codesOf('acc-tidewater')).toEqual(['choose-main-number']);
  });

  test('has one whose next update would take a package away', () => {
    expect(codesOf('acc-harbour')).toEqual(['package-removed']);
  });

  test('has one with errors from the vendor, about users who wait, are elsewhere or were changed since', () => {
    expect(codesOf('acc-squall')).toEqual(
      expect.arrayContaining(['await-consent', 'free-elsewhere', 'to-update'])
    );
  });

  test('has an organisation to be attached, which cannot be exported without the Provisioning ID', () => {
    const { attachment } = viewOf(demo, 'acc-cirrus').customer;
    expect(attachment && attachDecision(attachment).outcome).toBe('provisioning-admin');
    expect(codesOf('acc-cirrus')).toEqual(expect.arrayContaining(['provisioning-id-missing']));
  });

  test('has a customer in Hebrew with meetings only, whose template names a provider', () => {
    expect(codesOf('acc-migdalor')).toEqual(expect.arrayContaining(['pstn-in-template']));
  });

  test('calls nobody: its telephone numbers are kept free for fiction', () => {
    // by the hundred: +1 202 555 01xx, +44 20 7946 0xxx, +44 808 157 0xxx
    const free = /^(120255501|442079460\d|448081570\d)$/;
    const blocks = blocksOf(demo.sites.flatMap(({ numbers }) => numbers));
    expect(blocks.filter((block) => !free.test(block))).toEqual([]);
  });
});

describe('the large account at Webex', () => {
  test('has ten thousand users and ten thousand numbers that fit together', () => {
    const records = largeAccount(12_000, at, { users: 10_000, numbers: 10_000 });
    expectFitForUse(records);
    expect(records.webexUsers).toHaveLength(10_000);
    expect(countOf(records.sites.flatMap(({ numbers }) => numbers))).toBe(10_000);
    expect(isBlocked(findingsOf(viewOf(records, 'acc-wide-horizon')))).toBe(false);
  });

  test('has nothing of it unless it is asked for', () => {
    const { templates, webexCustomers, sites, webexUsers } = largeAccount(10, at);
    expect([templates, webexCustomers, sites, webexUsers]).toEqual([[], [], [], []]);
  });
});
