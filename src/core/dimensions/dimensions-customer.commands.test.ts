import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf } from '#core/a-journal.ts';
import { aDimensionsCustomer, anAccount, aPerson, asAdminOf, aState, aWorkspace } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import type { State } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { aConnection, aDraft, dimensionsState, live, terminated } from './a-dimensions-state.ts';
import {
  blankDetails,
  dimensionsDetails,
  type DimensionsCustomer,
  type DimensionsDetails
} from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';

const save = (
  over: Partial<DimensionsDetails>,
  customer: Partial<DimensionsCustomer> = {},
  accountId = 'acme'
): Command => ({
  type: 'save-dimensions-customer',
  accountId,
  details: { ...dimensionsDetails(aDimensionsCustomer(customer)), ...over },
  person: null
});
const create: Command = { type: 'create-dimensions-customer', accountId: 'acme' };
const remove: Command = { type: 'remove-dimensions-customer', accountId: 'acme' };
const internal = (
  to: 'on' | 'off',
  accountId = 'acme',
  purpose: 'own-use' | 'evaluation' = 'own-use'
): Command => ({ type: 'switch-internal', accountId, to, purpose });
const customerIn = (state: State, id = 'acme') => state.dimensionsCustomers.get(id);
const saved = (state: State, command: Command) => customerIn(after(state, command).state);
const selling = (over: Partial<DimensionsSettings>) => ({
  workspace: aWorkspace({ dimensions: { ...defaultDimensionsSettings, ...over } })
});
const { id: _, accountId: __, miteam: ___, mitelOne: ____, changedAt: _____, ...ada } = aPerson();
const nova = { ...ada, id: 'nova', firstName: 'Nova', email: 'nova@example.com', phone: '', extension: '' };

/** Acme and a second customer; what is said of the second one is given. */
const two = (acme: Partial<DimensionsCustomer>, other: Partial<DimensionsCustomer>) =>
  dimensionsState(acme, {
    dimensionsCustomers: [
      aDimensionsCustomer(acme),
      aDimensionsCustomer({ id: 'other', name: 'Other', primaryPersonId: 'cy', ...other })
    ]
  });

describe('A draft', () => {
  const nothing = dimensionsState({}, { dimensionsCustomers: [], dimensionsUsers: [] });
  const blank: Command = {
    type: 'save-dimensions-customer',
    accountId: 'acme',
    details: blankDetails,
    person: null
  };

  test('[DX1] is added with everything missing, left, and gone on with.', () => {
    const past = after(nothing, blank);
    expect(customerIn(past.state)).toEqual({
      ...blankDetails,
      id: 'acme',
      status: 'draft',
      createdOn: '',
      tenantId: '',
      isInternal: false,
      internalSince: '',
      internalBefore: [],
      terminatesOn: '',
      roleTrials: [],
      connection: null,
      sync: expect.objectContaining({ state: 'none' }) as unknown,
      agentsFollowPbx: false,
      rolesDone: false,
      createdAt: '2026-03-02T10:00:01.000Z'
    });
    expect(linesAt(past)).toEqual([{ code: 'dimensions-customer-added', account: 'Acme Hotels' }]);
    const further = after(past, save({ productTypeId: '', country: '' }));
    expect(customerIn(further.state)).toMatchObject({ name: 'Acme Hotels', productTypeId: '' });
    expect(linesAt(further)).toEqual([{ code: 'dimensions-customer-corrected', account: 'Acme Hotels' }]);
    const back = after(further, save(blankDetails));
    expect(customerIn(back.state)).toMatchObject(blankDetails);
  });

  test.each<[string, Partial<DimensionsDetails>, object]>([
    ['R3', { name: 'N'.repeat(101) }, { code: 'invalid', field: 'name', issue: 'too-long' }],
    ['R3', { reference: 'R'.repeat(201) }, { code: 'invalid', field: 'reference', issue: 'too-long' }],
    ['S10', { productTypeId: 'none' }, { code: 'gone', what: 'product-type' }],
    ['S35', { primaryPersonId: 'cy' }, { code: 'gone', what: 'person' }],
    ['S35', { primaryPersonId: 'nobody' }, { code: 'gone', what: 'person' }]
  ])('[DX1] [%s] has nothing in it that is wrong: %j.', (_, over, refusal) => {
    expect(refusalOf(nothing, save({ ...over }))).toEqual(refusal);
    expect(refusalOf(dimensionsState(aDraft), save({ ...over }))).toEqual(refusal);
  });

  test('[DX1] [R2] [R5] [R7] [R24] [R43] keeps what does not fit, until the creation refuses it.', () => {
    const pbxTemplates = defaultDimensionsSettings.pbxTemplates.flatMap((template) => [
      { ...template, kind: '3cx' as const },
      { ...template, id: 'second' }
    ]);
    const kept = [
      [{ name: 'OTHER' }, {}, 'customer-name-taken'],
      [{ productTypeId: 'example-voice' }, {}, 'lock-not-acknowledged'],
      [{ trialExpiresOn: '2099-01-01' }, {}, 'trial-unfit'],
      [{}, { hasSubAccounts: true, isTopLevel: true }, 'top-level-account'],
      [
        { productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' },
        { templateId: 'example-kazoo' },
        'product-type-unfit'
      ]
    ] as const;
    for (const [details, over, code] of kept) {
      const state = dimensionsState(
        {},
        {
          ...selling({ pbxTemplates }),
          dimensionsCustomers: [
            aDimensionsCustomer({ ...aDraft, connection: null }),
            aDimensionsCustomer({ ...live, id: 'other', name: 'Other', primaryPersonId: 'cy' })
          ],
          dimensionsUsers: []
        }
      );
      const { isPaused, ...connection } = aConnection({ templateId: 'second', ...over });
      const past = after(state, save({ ...details, notes: 'Called again' }), {
        type: 'save-connection',
        accountId: 'acme',
        connection,
        isPaused
      });
      expect(customerIn(past.state)).toMatchObject({ ...details, connection: over });
      expect(refusalOf(past, create).code).toBe(code);
    }
  });

  test('[DX2] [S35] takes a new person as its primary user, or neither is added.', () => {
    const withNova = (over: object = {}): Command => ({
      type: 'save-dimensions-customer',
      accountId: 'acme',
      details: { ...blankDetails, name: 'Acme', primaryPersonId: 'nova' },
      person: { ...nova, ...over }
    });
    const { state } = after(nothing, withNova());
    expect(state.people.get('nova')?.accountId).toBe('acme');
    expect(customerIn(state)?.primaryPersonId).toBe('nova');
    expect(refusalOf(nothing, withNova({ email: 'ada@example.com' }))).toMatchObject({
      code: 'email-taken',
      email: 'ada@example.com'
    });
  });

  test('[R14] [DIN-1] is not the internal system.', () => {
    expect(refusalOf(dimensionsState(aDraft), internal('on'))).toMatchObject({
      code: 'internal-unfit',
      because: { table: 'dimensions-internal', facts: { internalMoment: 'creation' } }
    });
  });

  test('[DX21] is removed without a trace; what the vendor may know is not.', () => {
    expect(customerIn(after(dimensionsState(aDraft), remove).state)).toBeUndefined();
    const planned = after(dimensionsState(), remove);
    expect(planned.state.dimensionsUsers.size).toBe(0);
    expect(linesAt(planned)).toEqual([
      { code: 'dimensions-user-removed', person: 'Ada Quill' },
      { code: 'dimensions-customer-removed', account: 'Acme Hotels' }
    ]);
    for (const status of ['handed-over', 'active', 'disabled', 'terminated'] as const)
      expect(refusalOf(dimensionsState({ status }), remove)).toMatchObject({
        code: 'dimensions-action-unfit',
        because: { table: 'dimensions-action', facts: { customerStatus: status, customerAction: 'remove' } }
      });
  });
});

describe('A name', () => {
  test.each([
    ['the same', 'Other'],
    ['in another case', 'OTHER'],
    ['with other spaces', '  Other ']
  ])('[DX3] [R2] that another customer has is refused with it: %s.', (_, name) => {
    for (const status of ['ready', 'active', 'disabled'] as const) {
      const refusal = {
        code: 'customer-name-taken',
        name: 'Other',
        account: 'other',
        because: { table: 'dimensions-name' }
      };
      expect(refusalOf(two({ ...aDraft, name }, { status }), create)).toMatchObject(refusal);
      expect(refusalOf(two(live, { status }), save({ name }))).toMatchObject(refusal);
    }
  });

  test('[DX3] [R2] that a draft wants is had by whoever is created first.', () => {
    const past = after(two({ ...aDraft, name: 'Other' }, aDraft), create);
    expect(customerIn(past.state)).toMatchObject({ status: 'ready', name: 'Other' });
    expect(refusalOf(past, { ...create, accountId: 'other' })).toMatchObject({
      code: 'customer-name-taken',
      account: 'acme'
    });
  });

  test('[DX3] [R2] composed in another way, or with other spaces within, is the same name.', () => {
    const state = two(live, { name: 'Caf\u00e9 del  Mar' });
    expect(refusalOf(state, save({ name: 'Cafe\u0301 del Mar' }))).toMatchObject({
      code: 'customer-name-taken',
      because: { facts: { namesake: 'alike' } }
    });
    expect(saved(state, save({ name: 'Cafe del Mar' }))?.name).toBe('Cafe del Mar');
  });

  test('[DX3] [R2] of a terminated customer can be had again, and the terminated one still be corrected.', () => {
    const { state } = after(two(aDraft, { ...terminated, name: 'Acme' }), save({ name: 'Acme' }));
    const notes: Command = save(
      { name: 'Acme', notes: 'Gone', primaryPersonId: 'cy' },
      { ...terminated },
      'other'
    );
    expect(saved(state, notes)?.name).toBe('Acme');
    expect(customerIn(after(state, notes).state, 'other')?.notes).toBe('Gone');
  });

  test('[R12] [DRF-5] A reference that another customer has is no hindrance.', () => {
    expect(saved(two(aDraft, { reference: 'R-1' }), save({ reference: 'R-1' }))?.reference).toBe('R-1');
  });
});

describe('The creation', () => {
  test('[DX4] [S35] [S46] makes the customer with its administrator and the beginning of its synchronisation.', () => {
    const past = after(dimensionsState(aDraft), create);
    expect(customerIn(past.state)).toMatchObject({
      status: 'ready',
      createdOn: '2026-03-02',
      sync: { state: 'paused' },
      rolesDone: false
    });
    expect([...past.state.dimensionsUsers.values()]).toEqual([
      {
        id: 'ada',
        accountId: 'acme',
        personId: 'ada',
        pbx: null,
        roles: [
          { role: 'customer.user', from: '2026-03-02', to: '' },
          { role: 'admin.user', from: '2026-03-02', to: '' }
        ]
      }
    ]);
    expect(linesAt(past)).toEqual([
      { code: 'dimensions-customer-created', account: 'Acme Hotels' },
      { code: 'dimensions-user-added', person: 'Ada Quill' }
    ]);
    expect(refusalOf(past, create)).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-action', facts: { customerAction: 'create' } }
    });
  });

  test('[DX4] [R38] connects at once where the connection is not paused.', () => {
    const state = dimensionsState({ ...aDraft, connection: aConnection({ isPaused: false }) });
    expect(saved(state, create)?.sync.state).toBe('connecting');
  });

  test.each<[string, string, Partial<DimensionsCustomer>]>([
    ['R1', 'name', { name: '' }],
    ['S10', 'product-type', { productTypeId: '' }],
    ['S12', 'country', { country: '' }],
    ['R28', 'primary-user', { primaryPersonId: '' }],
    ['S39', 'connection', { connection: null }],
    ['V-pbx', 'connection-name', { connection: aConnection({ name: '' }) }],
    ['S39', 'identifier', { connection: aConnection({ identifier: '' }) }]
  ])('[DX4] [%s] waits for the %s.', (_, missing, over) => {
    expect(refusalOf(dimensionsState({ ...aDraft, ...over }), create)).toEqual({
      code: 'dimensions-incomplete',
      missing
    });
  });

  test('[DX4] names what is missing in the order of the steps.', () => {
    expect(refusalOf(dimensionsState({ ...aDraft, connection: null, country: '' }), create)).toMatchObject({
      missing: 'country'
    });
  });

  test.each<[string, Partial<DimensionsSettings>, object]>([
    ['R4', { region: 'na' }, { typeRegion: 'not-offered' }],
    [
      'R7',
      {
        pbxTemplates: defaultDimensionsSettings.pbxTemplates.flatMap((template) => [
          { ...template, kind: '3cx' as const },
          { ...template, id: 'second' }
        ])
      },
      { typeRegion: 'offered', typeKinds: 'offered', templateKind: 'differs' }
    ]
  ])('[DX4] [%s] is refused where the product type is not offered.', (_, settings, facts) => {
    const voice = { ...aDraft, productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' };
    expect(refusalOf(dimensionsState(voice, selling(settings)), create)).toMatchObject({
      code: 'product-type-unfit',
      name: 'Voice',
      because: { table: 'dimensions-type-offer', facts }
    });
    expect(saved(dimensionsState(voice), create)?.status).toBe('ready');
  });

  test('[DX6] [R5] of a type that stays for good waits until that very type is acknowledged.', () => {
    for (const acknowledgedTypeId of ['', 'example-analytics'])
      expect(
        refusalOf(dimensionsState({ ...aDraft, productTypeId: 'example-voice', acknowledgedTypeId }), create)
      ).toMatchObject({
        code: 'lock-not-acknowledged',
        name: 'Voice',
        because: { table: 'dimensions-type-change', facts: { acknowledged: 'no' } }
      });
  });

  test('[R43] is refused with the sub-accounts of an account above all customers.', () => {
    const connection = aConnection({ hasSubAccounts: true, isTopLevel: true });
    expect(refusalOf(dimensionsState({ ...aDraft, connection }), create)).toMatchObject({
      code: 'top-level-account',
      because: { table: 'dimensions-sub-accounts', facts: { pbxAccount: 'top-level' } }
    });
  });
});

describe('A trial', () => {
  // the longest is 30 days, today is 2 March
  test.each<[string, string, Partial<DimensionsSettings>, object]>([
    ['R22', '2026-03-20', { trialsAllowed: false }, { entitlement: 'no' }],
    ['R24', '2026-03-02', {}, { expiry: 'too-early' }],
    ['R24', '2026-04-02', {}, { expiry: 'beyond' }]
  ])('[DX7] [%s] until %s is refused.', (_, trialExpiresOn, settings, facts) => {
    const past = after(dimensionsState(aDraft, selling(settings)), save({ trialExpiresOn }));
    expect(refusalOf(past, create)).toMatchObject({
      code: 'trial-unfit',
      most: 30,
      because: { table: 'dimensions-trial', facts }
    });
  });

  test('[R23] [R24] lasts from the day after the start to the longest allowed.', () => {
    for (const trialExpiresOn of ['2026-03-03', '2026-04-01', ''])
      expect(
        saved(dimensionsState({ ...aDraft, trialExpiresOn: '2026-03-10' }), save({ trialExpiresOn }))
      ).toMatchObject({ trialExpiresOn });
  });

  test('[DX7] of a draft that lay for long is no hindrance until the creation.', () => {
    const state = dimensionsState({ ...aDraft, trialExpiresOn: '2026-02-01' });
    const { state: kept } = after(state, save({ trialExpiresOn: '2026-02-01', notes: 'Called again' }));
    expect(refusalOf(kept, create)).toMatchObject({ code: 'trial-unfit' });
  });

  test('[R27] [V-trial] once it runs is made shorter, neither longer nor none.', () => {
    const running = { ...live, createdOn: '2026-02-20', trialExpiresOn: '2026-03-10' };
    const expiry = (trialExpiresOn: string): Command => save({ trialExpiresOn }, running);
    expect(saved(dimensionsState(running), expiry('2026-03-05'))?.trialExpiresOn).toBe('2026-03-05');
    for (const [day, facts] of [
      ['2026-03-11', { expiryMoved: 'later' }],
      ['', { expiry: 'none', trialMoment: 'running' }],
      ['2026-03-01', { expiry: 'too-early' }]
    ] as const)
      expect(refusalOf(dimensionsState(running), expiry(day))).toMatchObject({
        code: 'trial-unfit',
        because: { facts }
      });
  });

  test('[V-trial] is not begun after the creation.', () => {
    expect(refusalOf(dimensionsState(live), save({ trialExpiresOn: '2026-03-20' }))).toMatchObject({
      code: 'trial-unfit',
      because: { facts: { trialMoment: 'created' } }
    });
  });

  test('[R27] [DST-19] of a customer that is only planned does not run: it is lengthened, shortened, taken away and set.', () => {
    for (const status of ['ready', 'handed-over'] as const) {
      const planned = { status, createdOn: '2026-02-25', trialExpiresOn: '2026-03-10' };
      const expiry = (trialExpiresOn: string): Command => save({ trialExpiresOn }, planned);
      for (const day of ['2026-04-01', '2026-03-03', ''])
        expect(saved(dimensionsState(planned), expiry(day))?.trialExpiresOn).toBe(day);
      const none = { ...planned, trialExpiresOn: '' };
      expect(saved(dimensionsState(none), expiry('2026-04-01'))?.trialExpiresOn).toBe('2026-04-01');
    }
  });

  test('[R24] [DX29] of a customer that is only planned ends within the longest from today, and not today or before, whatever day was planned.', () => {
    for (const createdOn of ['2026-02-25', '2025-11-01']) {
      const planned = { status: 'ready', createdOn, trialExpiresOn: '2026-02-27' } as const;
      const expiry = (trialExpiresOn: string): Command => save({ trialExpiresOn }, planned);
      expect(refusalOf(dimensionsState(planned), expiry('2026-04-02'))).toMatchObject({
        code: 'trial-unfit',
        because: { facts: { trialMoment: 'creation', expiry: 'beyond' } }
      });
      for (const day of ['2026-03-02', '2026-02-28'])
        expect(refusalOf(dimensionsState(planned), expiry(day))).toMatchObject({
          because: { facts: { trialMoment: 'creation', expiry: 'too-early' } }
        });
      // its days are counted from the day of the choice; whatever else is saved leaves the plan as it is
      expect(saved(dimensionsState(planned), expiry('2026-03-20'))?.createdOn).toBe('2026-03-02');
      expect(saved(dimensionsState(planned), expiry(''))?.createdOn).toBe(createdOn);
      expect(saved(dimensionsState(planned), save({ notes: 'Called' }, planned))?.createdOn).toBe(createdOn);
    }
  });

  test('[DTR-13] that ran stays on record: what was billed rests on its last day.', () => {
    const over = { ...live, createdOn: '2026-01-10', trialExpiresOn: '2026-02-09' };
    expect(refusalOf(dimensionsState(over), save({ trialExpiresOn: '' }, over))).toMatchObject({
      code: 'trial-unfit',
      because: { table: 'dimensions-trial', facts: { trialMoment: 'over', expiry: 'none' } }
    });
    expect(saved(dimensionsState(over), save({ notes: 'Called' }, over))).toMatchObject({ notes: 'Called' });
  });
});

describe('After the creation', () => {
  test('[R9] name, reference, country and notes are corrected, whatever the status.', () => {
    const over = { name: 'Acme Spas', reference: 'C-2', country: 'AT', notes: 'Two\nlines' };
    for (const status of ['ready', 'handed-over', 'active', 'disabled', 'terminated'] as const)
      expect(saved(dimensionsState({ status }), save(over))).toMatchObject({ ...over, status });
  });

  test('[DX5] nothing that the creation asked for is taken away.', () => {
    for (const [missing, over] of [
      ['name', { name: '' }],
      ['product-type', { productTypeId: '' }],
      ['country', { country: '' }]
    ] as const)
      expect(refusalOf(dimensionsState(), save(over))).toEqual({ code: 'dimensions-incomplete', missing });
    for (const primaryPersonId of ['', 'bea'])
      expect(refusalOf(dimensionsState(), save({ primaryPersonId }))).toEqual({ code: 'primary-user-stays' });
  });

  test('[DX20] [R28] a plan that came to lack its primary user is given one, who administers the customer.', () => {
    const lacking = dimensionsState({ primaryPersonId: '' }, { dimensionsUsers: [] });
    const { state } = after(lacking, save({ primaryPersonId: 'bea' }));
    expect(state.dimensionsCustomers.get('acme')?.primaryPersonId).toBe('bea');
    expect([...state.dimensionsUsers.values()]).toMatchObject([
      { personId: 'bea', roles: [{ role: 'customer.user' }, { role: 'admin.user' }] }
    ]);
    const atVendor = dimensionsState({ ...live, primaryPersonId: '' });
    expect(refusalOf(atVendor, save({ primaryPersonId: 'bea' }))).toEqual({ code: 'primary-user-stays' });
  });

  test('[DX5] a type that is offered no longer stays, and what else there is can be corrected.', () => {
    const state = dimensionsState({ ...live, productTypeId: 'example-voice' }, selling({ region: 'na' }));
    const notes = save({ productTypeId: 'example-voice', notes: 'Moved' });
    expect(saved(state, notes)?.notes).toBe('Moved');
  });

  test('[DX5] [R4] a type is changed to one that is offered only.', () => {
    const state = dimensionsState(live, selling({ region: 'na' }));
    const voice = { productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' };
    expect(refusalOf(state, save(voice))).toMatchObject({ code: 'product-type-unfit', name: 'Voice' });
    expect(saved(dimensionsState(live), save(voice))?.productTypeId).toBe('example-voice');
  });

  test('[R5] [DX6] a type that stays for good stays, and is chosen only with its acknowledgement.', () => {
    const locked = dimensionsState({ ...live, productTypeId: 'example-voice' });
    expect(refusalOf(locked, save({ productTypeId: 'example-analytics' }))).toMatchObject({
      code: 'product-type-locked',
      name: 'Voice',
      because: { table: 'dimensions-type-change', facts: { presentType: 'locking' } }
    });
    expect(refusalOf(dimensionsState(live), save({ productTypeId: 'example-voice' }))).toMatchObject({
      code: 'lock-not-acknowledged',
      name: 'Voice'
    });
  });
});

describe('The internal system', () => {
  test('[R15] [S28] is one customer, which a second one is told of.', () => {
    const held = two(live, { ...live, isInternal: true });
    expect(refusalOf(held, internal('on'))).toMatchObject({
      code: 'internal-taken',
      name: 'Other',
      account: 'other',
      because: { table: 'dimensions-internal', facts: { slot: 'another' } }
    });
    const free = after(held, internal('off', 'other'), internal('on'));
    expect(customerIn(free.state)?.isInternal).toBe(true);
    expect(linesAt(free)).toEqual([{ code: 'internal-on', account: 'Acme Hotels' }]);
  });

  test('[R18] [DIN-2] is for the reseller’s own use, and not for a customer to try the system out.', () => {
    expect(refusalOf(dimensionsState(live), internal('on', 'acme', 'evaluation'))).toMatchObject({
      code: 'internal-unfit',
      because: { table: 'dimensions-internal', facts: { purpose: 'evaluation' } }
    });
    expect(saved(dimensionsState(live), internal('on'))?.isInternal).toBe(true);
  });

  test('[R21] of a terminated customer leaves its place to another.', () => {
    expect(saved(two(live, { ...terminated, isInternal: true }), internal('on'))?.isInternal).toBe(true);
  });

  test('[R19] is on no trial.', () => {
    const trial = { ...live, createdOn: '2026-02-20', trialExpiresOn: '2026-03-10' };
    for (const over of [trial, { ...trial, status: 'ready' as const, trialExpiresOn: '2026-03-01' }])
      expect(refusalOf(dimensionsState(over), internal('on'))).toMatchObject({
        code: 'internal-unfit',
        because: { facts: { trial: 'running' } }
      });
  });

  test('is not switched to what it is.', () => {
    expect(refusalOf(dimensionsState(live), internal('off'))).toEqual({ code: 'already-switched' });
    const on = dimensionsState({ ...live, isInternal: true });
    expect(refusalOf(on, internal('on'))).toEqual({ code: 'already-switched' });
  });
});

describe('Roles and agents', () => {
  test('[R46] Roles are done once somebody says so, of a customer that is created; and are open again.', () => {
    const finish = (to: 'done' | 'pending'): Command => ({ type: 'finish-roles', accountId: 'acme', to });
    expect(refusalOf(dimensionsState(aDraft), finish('done'))).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-roles-pending', facts: { created: 'no' } }
    });
    const past = after(dimensionsState(), finish('done'));
    expect(customerIn(past.state)?.rolesDone).toBe(true);
    expect(linesAt(past)).toEqual([{ code: 'roles-done', account: 'Acme Hotels' }]);
    expect(refusalOf(past, finish('done'))).toEqual({ code: 'already-switched' });
    const open = after(past, finish('pending'));
    expect(linesAt(open)).toEqual([{ code: 'roles-pending', account: 'Acme Hotels' }]);
    expect(customerIn(open.state)?.rolesDone).toBe(false);
  });

  test('[DAR-5] Whether agents follow the telephone system is the customer’s own setting.', () => {
    const follow = (to: 'on' | 'off'): Command => ({ type: 'switch-agents-follow', accountId: 'acme', to });
    const past = after(dimensionsState(aDraft), follow('on'));
    expect(customerIn(past.state)?.agentsFollowPbx).toBe(true);
    expect(linesAt(past)).toEqual([{ code: 'agents-follow-on', account: 'Acme Hotels' }]);
    expect(refusalOf(past, follow('on'))).toEqual({ code: 'already-switched' });
    expect(linesAt(after(past, follow('off')))).toEqual([
      { code: 'agents-follow-off', account: 'Acme Hotels' }
    ]);
  });
});

test('[DX23] Nothing is done of an account that is not there or has no Dimensions, or by its own admin.', () => {
  const none = aState({ accounts: [anAccount()] });
  for (const command of [create, remove, internal('on')]) {
    expect(refusalOf(none, command)).toEqual({ code: 'gone', what: 'dimensions-customer' });
    expect(refusalOf(aState(), command)).toEqual({ code: 'gone', what: 'account' });
    expect(refusalOf(dimensionsState(), command, asAdminOf('acme')).code).toBe('partner-only');
  }
  expect(refusalOf(aState(), save({}))).toEqual({ code: 'gone', what: 'account' });
  expect(refusalOf(dimensionsState(), save({}), asAdminOf('acme')).code).toBe('partner-only');
});
