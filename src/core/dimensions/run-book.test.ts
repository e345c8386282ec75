import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer, aDimensionsUser, aPbxUser, aPerson } from '#core/a-state.ts';
import { aConnection, reportOf } from './a-dimensions-state.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';
import { exampleDimensions } from './example-catalogue.ts';
import type { PlannedUser, PlanSource } from './plan-file.ts';
import { dimensionsRunBook, dimensionsSections, type DimensionsStep } from './run-book.ts';
import { noSync } from './sync.ts';

const ada = aPerson();
const adaAsUser: PlannedUser = { user: aDimensionsUser(), person: ada };
const source = (
  over: Partial<DimensionsCustomer> = {},
  more: Partial<PlanSource> = {},
  settings: Partial<DimensionsSettings> = {}
): PlanSource => ({
  customer: aDimensionsCustomer({
    status: 'ready',
    tenantId: '',
    primaryPersonId: ada.id,
    connection: aConnection(),
    ...over
  }),
  users: [adaAsUser],
  settings: { ...exampleDimensions, ...settings },
  primary: ada,
  addressesElsewhere: new Set(),
  checks: [],
  ...more
});
const steps = (from: PlanSource): readonly DimensionsStep[] => {
  const runBook = dimensionsRunBook(from);
  return dimensionsSections.flatMap((section) => runBook[section]);
};
const codes = (from: PlanSource) => steps(from).map(({ code }) => code);
const step = <C extends DimensionsStep['code']>(from: PlanSource, code: C) =>
  steps(from).find((each): each is Extract<DimensionsStep, { code: C }> => each.code === code);

describe('The run-book of a customer of Dimensions', () => {
  test('[S5] [S9] [S35] [S39] [S46] follows the four steps of the portal and ends with what is written back.', () => {
    expect(codes(source())).toEqual([
      'permission',
      'secrets',
      'kazoo-requirements',
      'open-form',
      'details',
      'reference',
      'primary-user',
      'template',
      'connection',
      'sub-accounts',
      'connection-state',
      'administrators',
      'roles',
      'record-back',
      'sign-off'
    ]);
  });

  test('[R52a] has somebody make sure of trials of single roles, by the rule, also of a customer that is there.', () => {
    const roleTrials = [{ role: 'customer.user.acd' as const, lastDay: '2026-04-01' }];
    for (const status of ['ready', 'active'] as const)
      expect(step(source({ status, roleTrials }), 'role-trials')).toMatchObject({
        trials: roleTrials,
        because: { table: 'dimensions-line', facts: { roleTrial: 'yes' } }
      });
    expect(codes(source())).not.toContain('role-trials');
  });

  test('[S49] opens the customer instead of the form once the vendor has it, and invites nobody again.', () => {
    const known = codes(source({ status: 'active', tenantId: 'tenant-1' }));
    expect(known).toContain('open-customer');
    expect(known).not.toContain('open-form');
    expect(known).not.toContain('primary-user');
    expect(known).not.toContain('record-back');
  });

  test('[R42] [S49] has the connection of such a customer compared, and nothing chosen that was chosen for good.', () => {
    const live = source({ status: 'active', tenantId: 'tenant-1' });
    expect(dimensionsRunBook(live).pbx).toMatchObject([{ code: 'connection', isThere: true }]);
    expect(step(source(), 'connection')?.isThere).toBe(false);
  });

  test('[R5] says that a locking product type stays for good, by its rule, and of others nothing of the kind.', () => {
    const typed = (isLocking: boolean) => {
      const [type] = exampleDimensions.productTypes;
      if (!type) throw new Error('the examples have product types');
      const productTypes = [{ ...type, isLocking }];
      return step(source({ productTypeId: type.id }, {}, { productTypes }), 'details');
    };
    expect(typed(true)).toMatchObject({ staysForGood: true, because: { table: 'dimensions-type-change' } });
    expect(typed(false)?.staysForGood).toBe(false);
    expect(typed(false)?.because).toBeUndefined();
  });

  test('[R4] says of a product type that is still our example that it is one.', () => {
    const [type] = exampleDimensions.productTypes;
    if (!type) throw new Error('the examples have product types');
    const typed = (name: string) =>
      step(source({ productTypeId: type.id }, {}, { productTypes: [{ ...type, name }] }), 'details');
    expect(typed(type.name)?.isExample).toBe(true);
    expect(typed('As agreed')?.isExample).toBe(false);
    expect(step(source({ productTypeId: '' }), 'details')?.isExample).toBe(false);
  });

  test('[R10] [R11] tells the reference, or that the tenant identifier takes its place where it is blank.', () => {
    expect(step(source({ reference: 'C-1' }), 'reference')).toMatchObject({
      reference: 'C-1',
      isBlank: false
    });
    expect(step(source({ reference: '' }), 'reference')?.isBlank).toBe(true);
    expect(step(source({ reference: '' }), 'reference')?.because).toMatchObject({
      facts: { reference: 'blank' }
    });
  });

  test('[R22] asks for the agreement of the vendor where a trial is planned.', () => {
    expect(codes(source({ trialExpiresOn: '2026-04-01' }))).toContain('trial-agreed');
    expect(codes(source())).not.toContain('trial-agreed');
  });

  test('[R29] [R33] says that the primary user is invited at the creation, and that nothing is sent from here.', () => {
    expect(step(source(), 'primary-user')).toMatchObject({ email: ada.email, isLater: true });
  });

  test('[R34] [R35] applies a default template by itself and has any other one chosen.', () => {
    const [template] = exampleDimensions.pbxTemplates;
    const connection = aConnection({ templateId: template?.id ?? '' });
    const of = (defaultTemplateId: string) =>
      step(source({ connection }, {}, { defaultTemplateId }), 'template')?.isDefault;
    expect(of(connection.templateId)).toBe(true);
    expect(of('')).toBe(false);
  });

  test('[R37] warns of a template without a master key.', () => {
    const keyed = (hasMasterKey: boolean) => {
      const pbxTemplates = exampleDimensions.pbxTemplates.map((each) => ({ ...each, hasMasterKey }));
      return codes(source({}, {}, { pbxTemplates }));
    };
    expect(keyed(false)).toContain('master-key');
    expect(keyed(true)).not.toContain('master-key');
  });

  test('[R39] [R46a] waits for the users of the telephone system only where the connection is enabled.', () => {
    const of = (isPaused: boolean) => codes(source({ connection: aConnection({ isPaused }) }));
    expect(of(false)).toContain('await-sync');
    expect(of(true)).not.toContain('await-sync');
  });

  test('[R45] counts users and charged roles, each once for each user.', () => {
    const imported: PlannedUser = {
      user: aDimensionsUser({
        id: 'dim-2',
        personId: '',
        pbx: aPbxUser(),
        roles: [
          { role: 'customer.user.pbx', from: '2026-02-01', to: '' },
          { role: 'customer.user.acd', from: '2026-02-01', to: '2026-02-03' }
        ]
      }),
      person: undefined
    };
    const found = step(source({}, { users: [adaAsUser, imported] }), 'roles');
    expect(found).toMatchObject({ users: 2, simulated: 0, charged: 1 });
    expect([...(found?.roles ?? []), ...(found?.automatic ?? [])]).toContainEqual({
      role: 'customer.user.pbx',
      users: 1
    });
    expect(found?.roles.map(({ role }) => role)).not.toContain('customer.user.acd');
  });

  test('[R45] has nobody give by hand what comes with the synchronisation; an agent’s add-on only where agents follow.', () => {
    const agent: PlannedUser = {
      user: aDimensionsUser({
        id: 'dim-2',
        personId: '',
        pbx: aPbxUser({ isAgent: true }),
        roles: (['customer.user.pbx', 'customer.user.acd', 'customer.user.supervisorl1'] as const).map(
          (role) => ({ role, from: '2026-02-01', to: '' })
        )
      }),
      person: undefined
    };
    const of = (agentsFollowPbx: boolean) => {
      const found = step(source({ agentsFollowPbx }, { users: [agent] }), 'roles');
      return { byHand: found?.roles, automatic: found?.automatic, charged: found?.charged };
    };
    const [essential, addOn, supervisor] = (
      ['customer.user.pbx', 'customer.user.acd', 'customer.user.supervisorl1'] as const
    ).map((role) => ({ role, users: 1 }));
    expect(of(true)).toEqual({ byHand: [supervisor], automatic: [essential, addOn], charged: 3 });
    expect(of(false)).toEqual({ byHand: [addOn, supervisor], automatic: [essential], charged: 3 });
  });

  test('[DX26] counts nobody whom only a simulated telephone system has, and of people not what came of it.', () => {
    const simulated = (id: string, person?: typeof ada): PlannedUser => ({
      user: aDimensionsUser({
        id,
        personId: person?.id ?? '',
        pbx: aPbxUser({ pbxId: id, isSimulated: true }),
        roles: (['customer.user', 'admin.user', 'customer.user.pbx'] as const).map((role) => ({
          role,
          from: '2026-02-01',
          to: ''
        }))
      }),
      person
    });
    const users = [simulated('dim-ada', ada), simulated('dim-2'), simulated('dim-3')];
    const found = source({}, { users });
    expect(step(found, 'connection-state')?.users).toBe(0);
    expect(step(found, 'administrators')?.users).toEqual([ada.email]);
    expect(step(found, 'roles')).toMatchObject({
      users: 1,
      simulated: 3,
      roles: [
        { role: 'customer.user', users: 1 },
        { role: 'admin.user', users: 1 }
      ],
      automatic: [],
      charged: 0
    });
  });

  test('[R14] marks the internal system after the creation, not with it.', () => {
    const runBook = dimensionsRunBook(source({ isInternal: true }));
    expect(runBook.after.map(({ code }) => code)).toContain('internal-system');
    expect(runBook.details.map(({ code }) => code)).not.toContain('internal-system');
  });

  test('[S42] tells the cost of leaving sub-accounts out, as far as the synchronisation saw it.', () => {
    const sync = { ...noSync, report: { ...reportOf(2), unseenSubAccounts: 3 } };
    expect(step(source({ sync }), 'sub-accounts')).toMatchObject({ isOn: false, unseen: 3 });
  });

  test('plans a termination that is still to come, and none that was.', () => {
    expect(step(source({ status: 'active', terminatesOn: '2026-05-31' }), 'terminate')?.on).toBe(
      '2026-05-31'
    );
    expect(codes(source({ status: 'terminated', terminatesOn: '2026-01-31' }))).not.toContain('terminate');
  });
});
