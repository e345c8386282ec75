import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf } from '#core/a-journal.ts';
import { aDimensionsCustomer, aDimensionsUser, aPbxUser } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import type { State } from '#core/state.ts';
import { aDraft, dimensionsState, live, terminated } from './a-dimensions-state.ts';
import { dimensionsDetails, type DimensionsCustomer, type DimensionsDetails } from './dimensions-customer.ts';

const customerIn = (state: State) => state.dimensionsCustomers.get('acme');
const create: Command = { type: 'create-dimensions-customer', accountId: 'acme' };
const save = (over: Partial<DimensionsDetails>): Command => ({
  type: 'save-dimensions-customer',
  accountId: 'acme',
  details: { ...dimensionsDetails(aDimensionsCustomer()), ...over },
  person: null
});

describe('Removing people', () => {
  const pia = aPbxUser();
  const removing = (...personIds: string[]): Command => ({
    type: 'remove-people',
    accountId: 'acme',
    personIds
  });
  const term = (
    role: 'customer.user' | 'admin.user' | 'customer.user.pbx' | 'customer.user.supervisorl1'
  ) => ({
    role,
    from: '2026-02-01',
    to: '' as const
  });
  const bea = aDimensionsUser({
    id: 'dim-bea',
    personId: 'bea',
    pbx: pia,
    roles: [
      term('customer.user'),
      term('admin.user'),
      term('customer.user.pbx'),
      term('customer.user.supervisorl1')
    ]
  });
  const both = (over: Partial<DimensionsCustomer>, users = [aDimensionsUser(), bea]) =>
    dimensionsState(over, { dimensionsUsers: users });

  test('[DX18] [R32] keeps an administrator of a created customer.', () => {
    for (const status of ['ready', 'handed-over', 'active', 'disabled'] as const)
      expect(refusalOf(dimensionsState({ status }), removing('bea', 'ada'))).toMatchObject({
        code: 'last-administrator',
        person: 'Ada Quill',
        because: { table: 'dimensions-last-administrator', facts: { otherAdministrators: 'none' } }
      });
    expect(refusalOf(both(live), removing('ada', 'bea'))).toMatchObject({ code: 'last-administrator' });
    expect(after(dimensionsState(terminated), removing('ada')).state.dimensionsUsers.size).toBe(0);
  });

  test('[DX19] leaves whom the telephone system knows as its user with the licences, and without access.', () => {
    const past = after(both(live), removing('bea'));
    expect(past.state.dimensionsUsers.get('dim-bea')).toEqual({
      ...bea,
      personId: '',
      roles: [term('customer.user.pbx'), term('customer.user.supervisorl1')]
    });
    expect(linesAt(past)).toEqual([
      { code: 'dimensions-user-corrected', person: 'Pia Bell' },
      { code: 'person-removed', person: 'Bea Quill' }
    ]);
  });

  test('[DX19] leaves no licence without the one that it needs.', () => {
    const professional = aDimensionsUser({
      id: 'dim-bea',
      personId: 'bea',
      pbx: pia,
      roles: (['customer.user.uc', 'customer.user.uc.remote'] as const).map((role) => ({
        role,
        from: '2026-02-01',
        to: '' as const
      }))
    });
    const { state } = after(both(live, [aDimensionsUser(), professional]), removing('bea'));
    expect(state.dimensionsUsers.get('dim-bea')?.roles).toEqual(professional.roles);
  });

  test('[DX20] [R28] keeps the primary user of a plan, who is invited when it is created at the vendor.', () => {
    for (const status of ['ready', 'handed-over'] as const)
      expect(refusalOf(both({ status }), removing('ada'))).toMatchObject({
        code: 'primary-user-stays',
        because: { table: 'dimensions-primary-user', facts: { primary: 'missing' } }
      });
  });

  test('[DX20] takes the primary user from a draft, which then lacks one.', () => {
    const past = after(dimensionsState(aDraft), removing('ada'));
    expect(customerIn(past.state)?.primaryPersonId).toBe('');
    expect(refusalOf(past, create)).toEqual({ code: 'dimensions-incomplete', missing: 'primary-user' });
    expect(customerIn(after(past, save({ primaryPersonId: 'bea' }), create).state)?.status).toBe('ready');
  });

  test('[DX20] takes the primary user from a customer that the vendor has, which can still be corrected.', () => {
    for (const over of [live, { ...live, status: 'disabled' as const }, terminated]) {
      const past = after(both(over), removing('ada'));
      expect(customerIn(past.state)?.primaryPersonId).toBe('');
      expect(past.state.dimensionsUsers.has('dim-ada')).toBe(false);
      const corrected = after(past, save({ primaryPersonId: '', notes: 'Ada left' }));
      expect(customerIn(corrected.state)?.notes).toBe('Ada left');
    }
  });

  test('[DX21] with their account takes everything of Dimensions along.', () => {
    const past = after(both(live), { type: 'remove-account', accountId: 'acme' });
    expect(past.state.dimensionsCustomers.size + past.state.dimensionsUsers.size).toBe(0);
    expect(linesAt(past).slice(0, 2)).toEqual([
      { code: 'dimensions-users-removed', count: 2 },
      { code: 'dimensions-customer-removed', account: 'Acme Hotels' }
    ]);
  });
});
