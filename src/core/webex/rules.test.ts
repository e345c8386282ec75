import { describe, expect, test } from 'vitest';
import { tablesByName, type TableName } from '#core/rules-by-name.ts';

// What the documents say, written from them and not from the tables. Every case of every table is compared.

type WebexTable = Extract<TableName, `webex-${string}`>;
type Decisions = readonly { readonly facts: Readonly<Record<string, unknown>>; readonly outcome: unknown }[];
type Says = (facts: Readonly<Record<string, string>>) => unknown;

const agrees = (name: WebexTable, says: Says) => {
  const decisions: Decisions = tablesByName[name].decisions;
  expect(decisions.map(({ facts, outcome }) => ({ facts, outcome }))).toEqual(
    decisions.map(({ facts }) => ({ facts, outcome: says(facts as Record<string, string>) }))
  );
};

describe('Templates', () => {
  test('[R-TPL-1] [WCC-1] Without a template nothing else matters: no customer is created.', () => {
    const { decisions } = tablesByName['webex-customer-creation'];
    const without = decisions.filter(({ facts }) => facts.template === 'no');
    expect(new Set(without.map(({ outcome }) => outcome))).toEqual(new Set(['template-missing']));
    expect(without).toHaveLength(32);
  });

  test('[R-TPL-2] [R-TPL-3] [WTC-1] [WTC-2] [WTC-3] [WTC-4] A change reaches new customers only, and one in use is not deleted.', () => {
    agrees('webex-template-change', ({ change, customers }) => {
      if (customers === 'none') return 'reaches-all';
      return change === 'delete' ? 'in-use' : 'new-customers-only';
    });
    const ours = tablesByName['webex-template-change'].rules.filter(
      ({ source }) => source.basis === 'assumed'
    );
    expect(ours.map(({ id }) => id)).toEqual(['WTC-1', 'WTC-3', 'WTC-4']);
  });

  test('[R-TPL-4] [R-TPL-5] [WTA-1] [WTA-2] [WTA-3] To attach, invites must be on; the way of signing in stays as it was.', () => {
    agrees('webex-attach-template', ({ adminInvites, authentication }) => {
      if (adminInvites === 'off') return 'invites-off';
      return authentication === 'partner' ? 'keeps-authentication' : 'prepared';
    });
  });

  test('[R-TPL-6] [WEX-1] [WEX-2] [WEX-3] [WEX-4] [WEX-5] Without a Provisioning ID the interface is told nothing; planning goes on.', () => {
    agrees('webex-export', ({ created, provisioningId, customerId, blocked }) => {
      if (created === 'no') return 'draft';
      if (provisioningId === 'no') return 'provisioning-id-missing';
      if (customerId === 'missing') return 'customer-id-missing';
      return blocked === 'yes' ? 'findings' : 'can-be-exported';
    });
  });

  test('[R-PSTN-1] [WTP-1] [WTP-2] A provider in the template is possible and advised against.', () => {
    agrees('webex-template-pstn', ({ provider }) =>
      provider === 'chosen' ? 'advised-against' : 'recommended'
    );
  });
});

describe('Customers', () => {
  test('[R-LOC-1] [R-PKG-6] [WCC-2] [WCC-3] [WCC-4] [WCC-5] [WCC-6] [WCC-7] Information, confirmation, package and headquarters come in the order of the screens.', () => {
    agrees('webex-customer-creation', (facts) => {
      if (facts.template === 'no') return 'template-missing';
      if (facts.information === 'incomplete') return 'information-missing';
      if (facts.confirmed === 'no') return 'not-confirmed';
      if (facts.packages === 'none') return 'package-missing';
      return facts.headquarters === 'incomplete' ? 'headquarters-missing' : 'can-be-created';
    });
  });

  test('[R-ID-2] [WXI-1] [WXI-2] [WXI-3] An external customer ID is mandatory, and unique in our reading.', () => {
    agrees('webex-external-id', ({ given, taken }) => {
      if (given === 'no') return 'missing';
      return taken === 'yes' ? 'taken' : 'fits';
    });
    const { rules } = tablesByName['webex-external-id'];
    expect(rules.find(({ then }) => then === 'taken')?.source.basis).toBe('assumed');
  });

  test('[R-ID-3] [WAT-1] [WAT-2] [WAT-3] [WAT-4] [WAT-5] Users, a verified or a claimed domain call for approval; else the licences decide the role.', () => {
    agrees('webex-attach', ({ users, verifiedDomain, claimedDomain, activeLicences }) => {
      if (users === 'from-100' || verifiedDomain === 'yes' || claimedDomain === 'yes')
        return 'needs-approval';
      return activeLicences === 'yes' ? 'provisioning-admin' : 'full-admin';
    });
  });

  test('[R-ID-4] [WCI-1] [WCI-2] A new organisation has to be named, an existing one need not be.', () => {
    agrees('webex-customer-info', ({ organisation }) => (organisation === 'new' ? 'mandatory' : 'optional'));
  });

  test('[R-REG-1] [R-REG-2] [WRE-1] [WRE-2] The country decides the region, and which one is our mapping.', () => {
    agrees('webex-region', ({ country }) => (country === 'mapped' ? 'expected' : 'unknown'));
    expect(tablesByName['webex-region'].decide({ country: 'mapped' }).rule.source.basis).toBe('assumed');
  });

  test('[R-ADR-1] [WAR-1] [WAR-2] [WAR-3] [WAR-4] [WAR-5] [WAR-6] Line 1, city and country always, line 2 never, the rest as the country wants it.', () => {
    agrees('webex-address', ({ part, form }) => {
      const wanted = ['address-line-1', 'city', 'country'];
      if (form === 'state-and-postal-code') wanted.push('state', 'postal-code');
      if (form === 'postal-code') wanted.push('postal-code');
      return wanted.includes(part ?? '') ? 'required' : 'optional';
    });
    const inSomeGeographies = tablesByName['webex-address'].decisions.filter(({ facts }) =>
      ['state', 'postal-code'].includes(facts.part)
    );
    expect(new Set(inSomeGeographies.map(({ rule }) => rule.source.basis))).toEqual(new Set(['assumed']));
  });

  test('[WST-1] [WST-2] [WST-3] [WST-4] A customer at which the vendor is at work waits; afterwards changes are updates.', () => {
    agrees('webex-customer-status', ({ status = '' }) => {
      if (['draft', 'ready'].includes(status)) return 'plan';
      if (['handed-over', 'provisioned', 'provisioned_with_errors'].includes(status)) return 'update';
      return status === 'error' ? 'retry' : 'wait';
    });
  });

  test('[R-ADM-5] [WPR-1] [WPR-3] Only both roles together create customers and see templates.', () => {
    const table = tablesByName['webex-partner-role'];
    const who = (task: 'create-customer' | 'templates') =>
      table.decisions
        .filter(({ facts, outcome }) => facts.task === task && outcome === 'yes')
        .map(({ facts }) => facts.partnerRole);
    expect(who('create-customer')).toEqual(['full-and-wholesale']);
    expect(who('templates')).toEqual(['full-and-wholesale']);
  });

  test('[WPR-2] [WPR-4] [WPR-5] [WPR-6] [WPR-7] [WPR-8] [WPR-9] The vendor’s matrix of partner roles is as it is.', () => {
    // see, create, manage, administrators, templates, analytics: the columns of the page, row by row
    const tasks = [
      'see-customers',
      'create-customer',
      'manage-customers',
      'manage-administrators',
      'templates',
      'analytics'
    ];
    const matrix: Readonly<Record<string, readonly string[]>> = {
      full: ['yes', 'no', 'yes', 'yes', 'no', 'yes'],
      'full-and-wholesale': ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
      admin: ['assigned-only', 'no', 'yes', 'no', 'no', 'no'],
      'read-only': ['yes', 'no', 'read-only', 'read-only', 'no', 'yes']
    };
    agrees(
      'webex-partner-role',
      ({ partnerRole = '', task = '' }) => matrix[partnerRole]?.[tasks.indexOf(task)]
    );
  });

  test('[R-ADM-4] [WRM-1] [WRM-2] [WRM-3] In restricted mode a customer’s administrators can only edit names; else everything.', () => {
    agrees('webex-restricted-mode', ({ ability, mode }) =>
      mode === 'off' || ability === 'edit-names' ? 'possible' : 'not-possible'
    );
  });
});

describe('Packages', () => {
  test('[WPK-1] [WPK-2] [WPK-3] [WPK-4] [WPK-5] [WPK-6] Calling is what Cisco Calling Plan counts as calling, and Enhanced Calling by its name.', () => {
    const calling = tablesByName['webex-package'].decisions
      .filter(({ outcome }) => outcome.isCalling)
      .map(({ facts }) => facts.offer);
    expect([...calling].sort()).toEqual([
      'common_area_calling',
      'cx_essentials',
      'enhanced_calling',
      'webex_calling',
      'webex_calling_standard',
      'webex_suite',
      'webex_voice'
    ]);
    expect(tablesByName['webex-package'].decide({ offer: 'enhanced_calling' }).rule.source.basis).toBe(
      'assumed'
    );
  });

  test('[WPK-7] [WPK-8] Limits exist for eight of them, and add-ons are never given alone.', () => {
    const { decisions } = tablesByName['webex-package'];
    const limited = decisions.filter(({ outcome }) => outcome.hasLimit).map(({ facts }) => facts.offer);
    expect([...limited].sort()).toEqual([
      'attendant_console',
      'common_area_calling',
      'cx_essentials',
      'webex_calling',
      'webex_calling_standard',
      'webex_meetings',
      'webex_suite',
      'webex_voice'
    ]);
    const addOns = decisions
      .filter(({ outcome }) => outcome.kind === 'add-on')
      .map(({ facts }) => facts.offer);
    expect([...addOns].sort()).toEqual([
      'attendant_console',
      'cisco_calling_plan',
      'cx_ai_assistant',
      'cx_voice_ports',
      'webex_ai_agent'
    ]);
  });

  test('[R-PKG-4] [WAO-1] [WAO-2] [WAO-3] Two add-ons need a base; of the others none is known.', () => {
    agrees('webex-add-on', ({ addOn = '', base }) =>
      ['attendant_console', 'cisco_calling_plan'].includes(addOn) && base === 'missing'
        ? 'base-missing'
        : 'allowed'
    );
  });

  test('[R-PKG-2] [WPL-1] [WPL-2] [WPL-3] [WPL-4] What an update leaves out is removed.', () => {
    agrees('webex-package-list', ({ handedOver, listed }) => {
      if (listed === 'yes') return handedOver === 'yes' ? 'kept' : 'added';
      return handedOver === 'yes' ? 'removed' : 'absent';
    });
  });

  test('[R-PKG-1] [R-PKG-3] [R-PKG-5] [WPC-1] [WPC-2] [WPC-3] [WPC-4] People get a package of the customer while there is one left.', () => {
    agrees('webex-package-choice', ({ holders, offered, left }) => {
      if (holders !== 'people') return 'not-for-people';
      if (offered === 'no') return 'not-on-customer';
      return left === 'no' ? 'none-left' : 'allowed';
    });
  });

  test('[R-PKG-7] [WCU-1] [WCU-2] [WCU-3] [WCU-4] [WCU-5] Calling needs a site, and a number or an extension or both.', () => {
    agrees('webex-calling-user', ({ calling, site, number, extension }) => {
      if (calling === 'no') return 'not-asked';
      if (site === 'no') return 'site-missing';
      return number === 'yes' || extension === 'yes' ? 'complete' : 'line-missing';
    });
  });

  test('[R-PKG-8] [WPX-1] [WPX-2] [WPX-3] [WPX-4] Site and number go along when somebody begins to call, and at no other change.', () => {
    agrees('webex-package-change', ({ from, to }) =>
      to === 'calling' && from !== 'calling' ? 'with-line' : 'without-line'
    );
  });

  test('[R-ADM-1] [R-ADM-2] [R-ADM-3] [WAD-1] [WAD-2] [WAD-3] [WAD-4] [WAD-5] [WAD-6] [WAD-7] Administrators have the level of the creation, and a full one is never downgraded.', () => {
    agrees('webex-administrator', ({ administrator, change, level }) => {
      if (administrator === 'none') return change === 'down' ? 'allowed-smaller' : 'allowed';
      if (administrator === 'full' && change === 'down') return 'downgrade';
      return level === 'other' ? 'level-differs' : 'allowed';
    });
  });
});

describe('Sites, numbers and users', () => {
  test('[R-PSTN-2] [R-PSTN-3] [R-PSTN-4] [WPN-1] [WPN-2] [WPN-3] Numbers need a connection, and two kinds of connection take them by hand only.', () => {
    agrees('webex-pstn', ({ connection = '' }) => {
      if (connection === 'none') return 'no-numbers';
      return ['integrated-ccp', 'cisco-pstn'].includes(connection) ? 'by-hand' : 'by-interface';
    });
  });

  test('[R-PSTN-4] [WCP-1] [WCP-2] [WCP-3] Cisco’s own PSTN needs its calling plan, no other does.', () => {
    agrees('webex-calling-plan', ({ connection, callingPlan }) => {
      if (connection !== 'cisco-pstn') return 'not-needed';
      return callingPlan === 'yes' ? 'there' : 'missing';
    });
  });

  test('[R-PSTN-5] [WNS-1] [WNS-2] [WNS-3] [WNS-4] [WNS-5] [WNS-6] [WNS-7] Connection, numbers, main number, users: one after the other.', () => {
    agrees('webex-next-step', ({ calling, pstn, numbers, mainNumber, users }) => {
      if (calling === 'yes') {
        if (pstn === 'no') return 'choose-pstn';
        if (numbers === 'no') return 'add-numbers';
        if (mainNumber === 'no') return 'choose-main-number';
      }
      return users === 'no' ? 'add-users' : 'nothing';
    });
  });

  test('[R-NUM-1] [R-NUM-2] [R-NUM-3] [R-NUM-4] [R-NUM-6] [WNU-1] [WNU-2] [WNU-3] [WNU-4] [WNU-5] [WNU-6] [WNU-7] A number is well formed, new everywhere and of the site’s country.', () => {
    agrees('webex-number', ({ form, listed, known, country }) => {
      if (form === 'other') return 'malformed';
      if (listed === 'twice') return 'twice';
      if (known === 'this-site') return 'known-here';
      if (known === 'other-site') return 'on-another-site';
      if (known === 'other-account') return 'in-another-account';
      return country === 'differs' ? 'wrong-country' : 'can-be-added';
    });
  });

  test('[WNH-1] [WNH-2] [WNH-3] [WNH-4] A person has a free number of their site that is not toll-free.', () => {
    agrees('webex-number-holder', ({ onSite, used, kind }) => {
      if (onSite === 'no') return 'not-on-site';
      if (kind === 'toll-free') return 'toll-free';
      return used === 'yes' ? 'used' : 'allowed';
    });
  });

  test('[WEN-1] [WEN-2] [WEN-3] [WEN-4] An extension has two to ten digits, is free, and is no emergency number.', () => {
    agrees('webex-extension', ({ form, used, emergency }) => {
      if (form === 'other') return 'wrong-form';
      if (emergency === 'yes') return 'emergency';
      return used === 'yes' ? 'used' : 'allowed';
    });
  });

  test('[WUN-1] [WUN-2] [WUN-3] [WUN-4] [WUN-5] [WUN-6] Names are there; those of callers are short and without the forbidden signs.', () => {
    agrees('webex-user-name', ({ calling, names, email }) => {
      if (email === 'too-long') return 'email-too-long';
      if (names === 'missing') return 'missing';
      if (calling === 'no' || names === 'fit') return 'fits';
      return names;
    });
  });

  test('[R-ID-1] [WUS-1] [WUS-2] [WUS-3] [WUS-4] [WUS-5] Whoever belongs to another organisation consents or is freed there; whoever was changed is updated.', () => {
    agrees('webex-user-status', ({ userStatus = '', sinceTold }) => {
      if (userStatus === 'provisioned' && sinceTold === 'changed') return 'to-update';
      const todo: Readonly<Record<string, string>> = {
        planned: 'to-hand-over',
        provisioned: 'nothing',
        pending_user_migration: 'await-consent',
        email_taken: 'free-elsewhere'
      };
      return todo[userStatus];
    });
  });
});

/** What the notes mark as inferred, or as documented of the sibling product only, and a row answers; with its place there. */
const inferred = {
  'WTC-1': '2.2: a template is changed and deleted',
  'WTC-3': '2.2 and R-TPL-3: other settings',
  'WTC-4': '2.2: a template is deleted',
  'WEX-1': '2.4: own statuses',
  'WEX-2': '1.A, step 10: blocks the export, not the planning',
  'WCC-3': '1.B, step 5: Next is blocked until it is ticked',
  'WCC-7': '1.B, step 7: without calling the address alone',
  'WXI-2': 'R-ID-2: unique',
  'WST-1': '2.4: own statuses',
  'WST-2': '2.4: actions by status',
  'WST-3': '2.4: actions by status',
  'WST-4': '2.4: actions by status',
  'WRE-1': 'R-REG-3: region by country',
  'WAR-3': 'R-ADR-1: some geographies',
  'WAR-4': 'R-ADR-1: some geographies',
  'WAR-5': 'R-ADR-1: some geographies',
  'WAR-6': 'R-ADR-1: some geographies',
  'WRM-1': '2.4: the page belongs to the sibling product',
  'WRM-2': '2.4: the page belongs to the sibling product',
  'WRM-3': '2.4: the page belongs to the sibling product',
  'WPK-5': '2.5: Enhanced Calling',
  'WPC-2': 'R-PKG-3: a package of the customer',
  'WPC-4': 'R-PKG-5: no quantity, no limit',
  'WAD-1': 'R-ADM-3: other users',
  'WAD-2': 'R-ADM-3 and 2.5: ranks',
  'WNU-6': 'R-NUM-6: country',
  'WNH-1': '2.7: a number of the site'
} as const;
test.each(Object.entries(inferred))('[%s] is our reading (%s).', (row) => {
  const rules = Object.values(tablesByName).flatMap(
    ({ rules }) => rules as readonly { readonly id: string; readonly source: { readonly basis: string } }[]
  );
  expect(rules.find(({ id }) => id === row)?.source.basis).toBe('assumed');
});

test('Every rule of Webex has a source, and every rule is named by a test of this file.', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(import.meta.filename, 'utf8');
  const rules = Object.entries(tablesByName)
    .filter(([name]) => name.startsWith('webex-'))
    .flatMap(
      ([, { rules }]) =>
        rules as readonly { readonly id: string; readonly source: { readonly places: readonly unknown[] } }[]
    );
  expect(rules.filter(({ source }) => source.places.length === 0)).toEqual([]);
  expect(rules.map(({ id }) => id).filter((id) => !text.includes(`[${id}]`))).toEqual([]);
});
