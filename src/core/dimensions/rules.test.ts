import { describe, expect, test } from 'vitest';
import { tablesByName, type TableName } from '#core/rules-by-name.ts';

// What the documents say, written from them and not from the tables. Every case of every table is compared.

type DimensionsTable = Extract<TableName, `dimensions-${string}`>;
type Decisions = readonly {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly outcome: unknown;
  readonly rule: { readonly id: string; readonly source: { readonly basis: string } };
}[];
type Says = (facts: Readonly<Record<string, string>>) => unknown;

const decisionsOf = (name: DimensionsTable): Decisions => tablesByName[name].decisions;
const agrees = (name: DimensionsTable, says: Says) => {
  const decisions = decisionsOf(name);
  expect(decisions.map(({ facts, outcome }) => ({ facts, outcome }))).toEqual(
    decisions.map(({ facts }) => ({ facts, outcome: says(facts as Record<string, string>) }))
  );
};
/** The ids of a table's rules that are our own reading: what the facts mark as inferred or proposed. */
const ourReadings = (name: DimensionsTable) =>
  tablesByName[name].rules.filter(({ source }) => source.basis === 'assumed').map(({ id }) => id);

describe('Details of a customer', () => {
  test('[R1] [R2] [R3] [DNM-1] [DNM-2] [DNM-3] [DNM-4] [DNM-5] [DNM-6] A name is there, has 100 characters at most and is nobody else’s; a terminated namesake is only told.', () => {
    agrees('dimensions-name', ({ nameLength, namesake = '' }) => {
      if (nameLength === 'empty') return 'missing';
      if (nameLength === 'too-long') return 'too-long';
      if (namesake === 'none') return 'fits';
      return namesake === 'terminated' ? 'taken-before' : 'taken';
    });
    expect(ourReadings('dimensions-name')).toEqual(['DNM-4', 'DNM-5']);
  });

  test('[R4] [R7] [DTY-1] [DTY-2] [DTY-3] [DTY-4] A product type is of the region, of a kind of telephone system that can be connected, and of the kind of the template.', () => {
    agrees('dimensions-type-offer', ({ typeRegion, typeKinds, templateKind }) => {
      if (typeRegion === 'not-offered') return 'not-in-region';
      if (typeKinds === 'not-offered') return 'not-for-pbx';
      return templateKind === 'differs' ? 'template-differs' : 'offered';
    });
    expect(ourReadings('dimensions-type-offer')).toEqual(['DTY-2', 'DTY-3']);
  });

  test('[R8] [DCY-1] [DCY-2] The country sets language and number format at the vendor; here the connection begins with it.', () => {
    agrees('dimensions-country', ({ countryUse }) =>
      countryUse === 'connection-country' ? 'preset-here' : 'vendor-default'
    );
    expect(ourReadings('dimensions-country')).toEqual(['DCY-2']);
  });

  test('[R5] [R6] [DTC-1] [DTC-2] [DTC-3] [DTC-4] [DTC-5] [DTC-6] [DTC-7] A type that locks is acknowledged before and never changed afterwards; every choice may change the rates.', () => {
    agrees('dimensions-type-change', ({ typeMoment, presentType, chosenType, acknowledged }) => {
      const isLockedIn = typeMoment === 'edit' && presentType === 'locking';
      if (isLockedIn) return 'read-only';
      return chosenType === 'locking' && acknowledged === 'no' ? 'not-acknowledged' : 'rates-may-differ';
    });
    expect(ourReadings('dimensions-type-change')).toEqual([]);
  });

  test('[R3] [R10] [R11] [R12] [R13] [DRF-1] [DRF-2] [DRF-3] [DRF-4] [DRF-5] Outputs name the reference, or the tenant identifier where it is blank; earlier ones stay as they are.', () => {
    agrees('dimensions-reference', ({ reference, referenceShared, output }) => {
      if (reference === 'too-long') return 'too-long';
      if (output === 'earlier') return 'unchanged';
      if (reference === 'blank') return 'tenant-identifier';
      return referenceShared === 'yes' ? 'ambiguous' : 'reference';
    });
    expect(ourReadings('dimensions-reference')).toEqual(['DRF-2', 'DRF-5']);
  });
});

describe('The internal system and trials', () => {
  test('[R14] [R15] [R18] [R19] [R20] [R21] [DIN-1] [DIN-2] [DIN-3] [DIN-4] [DIN-5] [DIN-6] [DIN-7] [DIN-8] [DIN-9] One customer is marked, by an edit, for the reseller’s own use, and has no trial.', () => {
    agrees('dimensions-internal', ({ internalMoment, to, slot, trial, purpose }) => {
      if (internalMoment === 'creation') return 'not-at-creation';
      if (to === 'off') return slot === 'this-one' ? 'charged-again' : 'unchanged';
      if (purpose === 'evaluation') return 'not-for-evaluation';
      if (slot === 'another') return 'taken';
      if (slot === 'this-one') return 'unchanged';
      return trial === 'running' ? 'trial-running' : 'allowed';
    });
    expect(ourReadings('dimensions-internal')).toEqual(['DIN-4', 'DIN-6', 'DIN-8']);
  });

  test('[R19] [R22] [R23] [R24] [R27] [DTR-1] [DTR-2] [DTR-4] [DTR-5] [DTR-6] [DTR-7] [DTR-8] [DTR-9] [DTR-10] [DTR-11] [DTR-12] [DTR-13] A trial begins with the creation if it was agreed, ends within the longest allowed, can be shortened, is stopped by termination only and stays once it ran.', () => {
    agrees('dimensions-trial', ({ entitlement, trialMoment, expiry, expiryMoved }) => {
      if (expiry === 'none' && trialMoment === 'over') return 'over-already';
      if (expiry === 'none') return trialMoment === 'running' ? 'termination-only' : 'no-trial';
      if (trialMoment === 'created' || trialMoment === 'over') return 'not-after-creation';
      if (trialMoment === 'creation' && entitlement === 'no') return 'not-entitled';
      if (expiry === 'too-early') return 'too-early';
      if (expiry === 'beyond') return 'too-long';
      return trialMoment === 'running' && expiryMoved === 'later' ? 'not-extendable' : 'allowed';
    });
    const stated = tablesByName['dimensions-trial'].rules.filter(({ source }) => source.basis === 'stated');
    expect(stated.map(({ then }) => then)).toEqual([
      'no-trial',
      'not-entitled',
      'allowed',
      'termination-only'
    ]);
  });

  test('[R25] [R27] [DTS-1] [DTS-2] [DTS-3] [DTS-4] [DTS-5] [DTS-6] The day after its expiry a trial is a paying customer, unless it was terminated.', () => {
    agrees('dimensions-trial-state', ({ trialDay = '', terminated }) => {
      if (trialDay === 'none') return 'no-trial';
      if (terminated === 'yes') return 'terminated';
      const states: Readonly<Record<string, string>> = {
        'not-started': 'planned',
        running: 'running',
        'last-days': 'expiring-soon',
        over: 'converted'
      };
      return states[trialDay];
    });
    expect(ourReadings('dimensions-trial-state')).toEqual(['DTS-5']);
  });
});

describe('The primary user', () => {
  test('[R28] [R30] [R31] [DPU-1] [DPU-2] [DPU-3] [DPU-4] [DPU-5] There is one, and with the same address in the telephone system it stays one user.', () => {
    agrees('dimensions-primary-user', ({ primary, onPbx }) => {
      if (primary === 'missing') return 'missing';
      if (onPbx === 'no') return 'portal-only';
      if (onPbx === 'merged-before') return 'addresses-differ';
      return onPbx === 'same-email' ? 'one-user' : 'two-users';
    });
    expect(ourReadings('dimensions-primary-user')).toEqual(['DPU-4', 'DPU-5']);
  });

  test('[R29] [R33] [DIV-1] [DIV-2] [DIV-3] The invitation goes out when the account is created at the vendor, even if the connection is paused, and never from here.', () => {
    agrees('dimensions-invitation', ({ stage }) => (stage === 'created' ? 'invited' : 'later'));
    expect(ourReadings('dimensions-invitation')).toEqual(['DIV-1', 'DIV-3']);
  });

  test('[R32] [DLA-1] [DLA-2] [DLA-3] [DLA-4] The last administrator stays one.', () => {
    const refused = decisionsOf('dimensions-last-administrator').filter(
      ({ outcome }) => outcome !== 'allowed'
    );
    expect(refused.map(({ facts, outcome }) => ({ ...facts, outcome }))).toEqual([
      {
        administratorWas: 'yes',
        administratorIs: 'no',
        otherAdministrators: 'none',
        outcome: 'last-administrator'
      }
    ]);
    expect(ourReadings('dimensions-last-administrator')).toEqual(['DLA-4']);
  });
});

describe('The connection', () => {
  test('[R34] [R35] [DTM-1] [DTM-2] [DTM-3] [DTM-4] A default template is applied; without one a template has to be chosen.', () => {
    agrees('dimensions-template', ({ defaultTemplate, templateChosen }) => {
      if (templateChosen === 'yes') return 'chosen';
      return defaultTemplate === 'there' ? 'default-applied' : 'missing';
    });
    expect(ourReadings('dimensions-template')).toEqual(['DTM-4']);
  });

  test('[R36] [DTD-1] [DTD-2] [DTD-3] [DTD-4] Whichever template is made the default takes the mark from the one before.', () => {
    agrees('dimensions-template-default', ({ markGoesTo }) =>
      markGoesTo === 'this' ? 'default' : 'not-default'
    );
    expect(ourReadings('dimensions-template-default')).toEqual(['DTD-4']);
  });

  test('[R37] [DTK-1] [DTK-2] Without a master key the customer cannot be queried.', () => {
    agrees('dimensions-template-key', ({ masterKey }) =>
      masterKey === 'yes' ? 'can-query' : 'cannot-query'
    );
    expect(ourReadings('dimensions-template-key')).toEqual([]);
  });

  test('[R38] [R39] [R44] [DCN-1] [DCN-2] [DCN-3] [DCN-4] [DCN-5] [DCN-6] Enabled it connects, paused it imports nothing, and a change of a live one restarts the collector.', () => {
    agrees('dimensions-connection', ({ connectionWas, connectionIs, customerIs }) => {
      if (customerIs === 'terminated') return 'closed';
      if (connectionIs === 'paused') return connectionWas === 'enabled' ? 'stops' : 'nothing-imported';
      return connectionWas === 'enabled' && customerIs === 'live' ? 'collector-restarts' : 'connects';
    });
    expect(ourReadings('dimensions-connection')).toEqual(['DCN-1', 'DCN-5', 'DCN-6']);
  });

  test('[R41] [R42] [R43] [DSA-1] [DSA-2] [DSA-3] [DSA-4] Sub-accounts are chosen when the connection is made, for all of them, and never at the top level.', () => {
    agrees('dimensions-sub-accounts', ({ connectionAge, subAccounts, pbxAccount }) => {
      if (connectionAge === 'switched') return 'read-only';
      if (subAccounts === 'off') return 'counted-only';
      return pbxAccount === 'top-level' ? 'top-level' : 'all-monitored';
    });
    expect(ourReadings('dimensions-sub-accounts')).toEqual(['DSA-1', 'DSA-4']);
  });

  test('[R40] [DMO-1] [DMO-2] [DMO-3] [DMO-4] Nothing is monitored before the synchronisation has finished, nor without the WebSocket.', () => {
    agrees('dimensions-monitoring', ({ synchronisation, webSocket, syncIssues }) => {
      if (synchronisation === 'not-finished') return 'not-yet';
      if (webSocket === 'not-reached') return 'not-monitored';
      return syncIssues === 'some' ? 'monitored-with-issues' : 'monitored';
    });
    expect(ourReadings('dimensions-monitoring')).toEqual(['DMO-2', 'DMO-4']);
  });

  test('[R30] [DMA-1] [DMA-2] [DMA-3] [DMA-4] [DMA-5] [DMA-6] [DMA-7] A user of the telephone system is merged by an address of their own, imported without login for want of one, and left out without an extension.', () => {
    agrees('dimensions-match', ({ extension, pbxEmail, known }) => {
      if (extension === 'no') return 'skipped';
      if (known === 'imported') return 'kept';
      if (pbxEmail === 'elsewhere') return 'conflict';
      if (pbxEmail === 'missing') return 'created-without-login';
      if (pbxEmail === 'shared') return 'created-email-shared';
      return known === 'portal' ? 'merged' : 'created';
    });
    const stated = tablesByName['dimensions-match'].rules.filter(({ source }) => source.basis === 'stated');
    expect(stated.map(({ then }) => then)).toEqual(['created']);
  });

  test('[DNC-1] [DNC-2] [DNC-3] [DNC-4] [DNC-5] [DNC-6] A SIP user name that is any extension clashes, and an extension is of one user; both within an account.', () => {
    agrees('dimensions-numbering', ({ pbxNumber, sameExtension }) => {
      if (sameExtension === 'unknown') return 'not-known';
      if (sameExtension !== 'same-account') return 'fits';
      return pbxNumber === 'sip-user-name' ? 'clash' : 'extension-shared';
    });
    expect(ourReadings('dimensions-numbering')).toEqual(['DNC-3', 'DNC-4', 'DNC-6']);
  });

  test('[DFA-1] [DFA-2] [DFA-3] [DFA-4] [DFA-5] [DFA-6] [DFA-7] [DFA-8] Of the fifteen failures five stop the connecting, two stop anything, one keeps from monitoring and seven warn; all are our reading.', () => {
    const effects: Readonly<Record<string, readonly string[]>> = {
      'stops-at-once': [
        'auth_failed',
        'account_not_found',
        'key_lacks_access',
        'version_unsupported',
        'top_level_subaccounts'
      ],
      stops: ['host_unreachable', 'interrupted'],
      'keeps-from-monitoring': ['ws_unreachable'],
      warns: [
        'duplicate_email',
        'missing_email',
        'missing_extension',
        'numbering_clash',
        'primary_email_mismatch',
        'email_used_elsewhere',
        'empty_pbx'
      ],
      completes: ['clean']
    };
    expect(Object.values(effects).flat()).toHaveLength(16);
    agrees('dimensions-failure', ({ scenario = '' }) =>
      Object.keys(effects).find((effect) => effects[effect]?.includes(scenario))
    );
    expect(ourReadings('dimensions-failure')).toHaveLength(8);
  });
});

// section 2.8: what builds upon what, what is charged, who excludes whom
const buildsUpon: Readonly<Record<string, string>> = {
  'customer.user.pbx.realtime': 'customer.user.pbx',
  'customer.user.acd': 'customer.user.pbx',
  'customer.user.uc.remote': 'customer.user.uc'
};
const supervisors = ['customer.user.supervisorl1', 'customer.user.supervisorl2'];
const charged = [
  'customer.user.pbx',
  'customer.user.pbx.realtime',
  'customer.user.acd',
  'customer.user.uc.remote',
  ...supervisors
];

describe('Roles', () => {
  test('[DRO-1] [DRO-2] [DRO-3] [DRO-4] [DRO-5] [DRO-6] [DRO-7] [DRO-8] [DRO-9] [DRO-10] [DRO-11] [DRO-12] [DRO-13] [DRO-14] [DRO-15] Teams is read-only, add-ons need their base, supervisors exclude one another, access needs an address of its own, and charges are accepted.', () => {
    agrees('dimensions-role', ({ customerRole = '', prerequisite, supervisor, loginEmail, charges }) => {
      if (customerRole === 'customer.user.microsoftteams') return 'read-only';
      if (customerRole in buildsUpon && prerequisite === 'missing') return 'prerequisite-missing';
      if (supervisors.includes(customerRole) && supervisor === 'other') return 'supervisor-already';
      if (customerRole === 'customer.user' && loginEmail !== 'unique') return `email-${loginEmail ?? ''}`;
      return charged.includes(customerRole) && charges === 'open' ? 'charges-not-accepted' : 'allowed';
    });
    expect(ourReadings('dimensions-role')).toEqual([
      'DRO-7',
      'DRO-8',
      'DRO-9',
      'DRO-10',
      'DRO-11',
      'DRO-12',
      'DRO-14',
      'DRO-15'
    ]);
  });

  test('[DRR-1] [DRR-2] [DRR-3] [DRR-4] [DRR-5] [DRR-6] A role stays while another builds upon it, and Essential User while the telephone system has the user.', () => {
    agrees('dimensions-role-removal', ({ customerRole = '', dependants, pbxUser }) => {
      if (customerRole === 'customer.user.microsoftteams') return 'read-only';
      if (Object.values(buildsUpon).includes(customerRole) && dependants === 'some') return 'needed';
      return customerRole === 'customer.user.pbx' && pbxUser === 'yes' ? 'automatic' : 'allowed';
    });
    expect(ourReadings('dimensions-role-removal')).toEqual(['DRR-3']);
  });

  test('[R45] [DAR-1] [DAR-2] [DAR-3] [DAR-4] [DAR-5] Whoever is in both becomes an Essential User, and an agent if the customer wants that.', () => {
    agrees('dimensions-automatic-roles', ({ pbxUser, knownHere, agent, agentsFollow }) => {
      if (pbxUser === 'no' || knownHere === 'no') return 'none';
      return agent === 'yes' && agentsFollow === 'on' ? 'essential-and-agent' : 'essential';
    });
    expect(ourReadings('dimensions-automatic-roles')).toEqual([]);
  });

  test('[R46] [R46a] [DRP-1] [DRP-2] [DRP-3] [DRP-4] A created customer without roles is flagged; before the synchronisation has finished only portal users can have some.', () => {
    agrees('dimensions-roles-pending', ({ created, rolesGone, importedUsers }) => {
      if (created === 'no') return 'not-yet';
      if (rolesGone === 'through') return 'complete';
      return importedUsers === 'there' ? 'pending' : 'pending-portal-users';
    });
    expect(ourReadings('dimensions-roles-pending')).toEqual(['DRP-1', 'DRP-4']);
  });
});

describe('Afterwards', () => {
  test('[R9] [R47] [DST-1] [DST-2] [DST-3] Every customer in the grid can be edited, whatever its status.', () => {
    const edits = decisionsOf('dimensions-action').filter(({ facts }) => facts.customerAction === 'edit');
    expect(edits.map(({ facts, outcome }) => [facts.customerStatus, outcome])).toEqual([
      ['draft', 'allowed'],
      ['ready', 'allowed'],
      ['handed-over', 'allowed'],
      ['active', 'allowed'],
      ['disabled', 'allowed'],
      ['terminated', 'allowed']
    ]);
    const stated = edits.filter(({ rule }) => rule.source.basis === 'stated');
    expect(stated.map(({ facts }) => facts.customerStatus)).toEqual(['active', 'disabled']);
  });

  test('[R49] [DST-4] [DST-5] [DST-6] [DST-7] [DST-8] [DST-9] [DST-10] [DST-11] [DST-12] [DST-13] [DST-14] [DST-15] [DST-16] [DST-17] [DST-18] [DST-19] [DST-20] From a draft to its termination every step has the status before it, and only the vendor’s support leads back.', () => {
    const from: Readonly<Record<string, readonly string[]>> = {
      edit: ['draft', 'ready', 'handed-over', 'active', 'disabled', 'terminated'],
      create: ['draft'],
      'hand-over': ['ready'],
      'record-active': ['ready', 'handed-over'],
      disable: ['active'],
      're-enable': ['disabled'],
      'terminate-now': ['active', 'disabled'],
      'terminate-later': ['active', 'disabled'],
      remove: ['draft', 'ready']
    };
    agrees('dimensions-action', ({ customerStatus = '', customerAction = '' }) => {
      if (customerAction === 'reinstate')
        return customerStatus === 'terminated' ? 'vendor-support-only' : 'status-unfit';
      if (from[customerAction]?.includes(customerStatus)) return 'allowed';
      return customerAction === 'remove' ? 'known-to-vendor' : 'status-unfit';
    });
  });

  test('[R48] [R49] [DSE-1] [DSE-2] [DSE-3] [DSE-4] A disabled customer has no access and costs money; a terminated one has ended.', () => {
    agrees('dimensions-status', ({ customerStatus = '' }) => {
      const effects: Readonly<Record<string, string>> = {
        active: 'in-use',
        disabled: 'access-suspended',
        terminated: 'ended'
      };
      return effects[customerStatus] ?? 'planned';
    });
    expect(ourReadings('dimensions-status')).toEqual(['DSE-1']);
  });
});

describe('Billing', () => {
  test('[R53] [DBA-1] [DBA-2] Who is not billed directly has no billing area.', () => {
    agrees('dimensions-billing-area', ({ billedDirectly }) =>
      billedDirectly === 'yes' ? 'shown' : 'absent'
    );
    expect(ourReadings('dimensions-billing-area')).toEqual([]);
  });

  test('[R16] [R17] [R26] [R48] [R52a] [DLN-1] [DLN-2] [DLN-3] [DLN-4] [DLN-5] [DLN-6] The internal system and trials have lines of nothing; a disabled customer pays on.', () => {
    agrees('dimensions-line', ({ lineStatus, internal, trial, roleTrial }) => {
      if (lineStatus === 'terminated') return 'no-line';
      if (internal === 'yes') return 'zero-rated-internal';
      if (trial === 'running') return 'zero-rated-trial';
      return roleTrial === 'yes' ? 'zero-rated-role' : 'charged';
    });
    expect(ourReadings('dimensions-line')).toEqual(['DLN-1']);
  });

  test('[R50] [R51] [R52] [DCV-1] [DCV-2] [DCV-3] [DCV-4] [DCV-5] [DCV-6] [DCV-7] [DCV-8] A new licence is billed from its first day, one that stays for the month, and one of a single day never.', () => {
    agrees('dimensions-coverage', ({ licenceAdded, licenceEnded }) => {
      if (licenceEnded === 'one-day' || licenceEnded === 'before-last-run') return 'no-line';
      const isNew = licenceAdded === 'since-last-run';
      // billing is in advance, and nobody speaks of money back
      if (licenceEnded === 'no' || licenceEnded === 'within-month')
        return isNew ? 'first-day-to-month-end' : 'whole-month';
      return isNew ? 'first-day-to-last' : 'no-line';
    });
    expect(ourReadings('dimensions-coverage')).toEqual(['DCV-4', 'DCV-7', 'DCV-8']);
  });
});

test('Every rule of Dimensions has a source, and every rule is named by a test of this file.', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(import.meta.filename, 'utf8');
  const rules = Object.entries(tablesByName)
    .filter(([name]) => name.startsWith('dimensions-'))
    .flatMap(
      ([, { rules }]) =>
        rules as readonly { readonly id: string; readonly source: { readonly places: readonly unknown[] } }[]
    );
  expect(rules.filter(({ source }) => source.places.length === 0)).toEqual([]);
  expect(rules.map(({ id }) => id).filter((id) => !text.includes(`[${id}]`))).toEqual([]);
});

test('Every rule of the facts is named by a test of this file.', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(import.meta.filename, 'utf8');
  const ids = [...Array.from({ length: 53 }, (_, index) => `R${String(index + 1)}`), 'R46a', 'R52a'];
  expect(ids.filter((id) => !text.includes(`[${id}]`))).toEqual([]);
});
