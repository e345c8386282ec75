import { describe, expect, test } from 'vitest';
import { aDimensionsUser, aPbxUser, aPerson } from '../a-state.ts';
import { aBilledCustomer, aBilledUser, billedSettings, essential } from './a-billed-customer.ts';
import { invoiceAt } from './billing-forecast.ts';
import type { DimensionsUser, PbxUser, RoleTerm } from './dimensions-user.ts';
import { estimateCsv } from './estimate-csv.ts';
import { invoiceSum } from './invoice-groups.ts';
import { matchRoster } from './match-roster.ts';
import type { RoleId } from './roles.ts';
import { estimateNames, simulatedLines, simulatedPart } from './simulated-lines.ts';
import { licencesGone, usersAfter } from './users-after.ts';

const today = '2026-03-02';
const since = (role: RoleId, from = '2026-02-01'): RoleTerm => ({ role, from, to: '' });
const ada = aPerson();
const made = aPbxUser({ pbxId: 'made-1', email: 'made@pbx.example.com', isSimulated: true });
const login = since('customer.user', '2026-01-01');
const supervisor = since('customer.user.supervisorl1', '2026-01-01');
/** Ada with a made-up side, its licence and one that was given to her by hand upon it. */
const adaMade = aDimensionsUser({
  pbx: { ...made, pbxId: 'made-2', email: ada.email },
  roles: [login, supervisor, since('customer.user.pbx'), since('customer.user.pbx.realtime')]
});
const madeHere = aDimensionsUser({
  ...{ id: 'dim-made', personId: '', pbx: made, roles: [since('customer.user.pbx')] }
});
const real = aPbxUser({ email: 'real@example.com' });

function taken(roster: readonly PbxUser[], users: readonly DimensionsUser[], agentsFollowPbx = false) {
  const match = matchRoster(roster, {
    ...{ users, people: [ada], primaryPersonId: '', addressesElsewhere: new Set(), agentsFollowPbx },
    choices: new Map()
  });
  const idOf = ({ pbxId }: PbxUser) => `new-${pbxId}`;
  const { saved } = usersAfter(match.decisions, users, { accountId: 'acme', today, idOf });
  return { match, saved, gone: Object.fromEntries(licencesGone(match, users)) };
}

describe('A real roster in place of a simulated one', () => {
  test('[DX26] [R45] ends the licences of everybody whom it does not have, people of the account included.', () => {
    const { match, gone } = taken([real], [adaMade, madeHere]);
    expect(match.replaced).toEqual([adaMade, madeHere]);
    expect(gone).toEqual({ 'customer.user.pbx': 2, 'customer.user.pbx.realtime': 1 });
  });

  test('[DX26] [R45] gives the licence anew to whom it has too: from today, counted, with what was given by hand.', () => {
    const { match, saved, gone } = taken([{ ...real, email: ada.email }], [adaMade]);
    expect(match.decisions).toMatchObject([{ kind: 'merge', added: ['customer.user.pbx'] }]);
    expect(gone).toEqual({});
    expect(saved).toMatchObject([{ id: adaMade.id, pbx: { isSimulated: false } }]);
    expect(saved[0]?.roles).toEqual([
      login,
      supervisor,
      since('customer.user.pbx', today),
      since('customer.user.pbx.realtime', today)
    ]);
  });

  test('[DX26] says who is an agent; that a simulated one said so is over.', () => {
    const agent = {
      ...adaMade,
      pbx: { ...made, email: ada.email, isAgent: true },
      roles: [login, since('customer.user.pbx'), since('customer.user.acd')]
    };
    const here = { ...real, email: ada.email };
    expect(taken([here], [agent]).gone).toEqual({ 'customer.user.acd': 1 });
    expect(taken([here], [agent]).saved[0]?.roles).toEqual([login, since('customer.user.pbx', today)]);
    const follows = taken([{ ...here, isAgent: true }], [agent], true);
    expect(follows.gone).toEqual({});
    expect(follows.saved[0]?.roles).toContainEqual(since('customer.user.acd', today));
  });

  test('ends nothing of whoever was real before.', () => {
    const { saved, gone } = taken(
      [{ ...real, email: ada.email, lastName: 'New' }],
      [{ ...adaMade, pbx: { ...real, email: ada.email } }]
    );
    expect(gone).toEqual({});
    expect(saved[0]?.roles).toEqual(adaMade.roles);
  });
});

describe('What of a bill rests on a simulation', () => {
  const pbx = (isSimulated: boolean) => aPbxUser({ isSimulated });
  const standing = essential('2025-01-10');
  const level = { role: 'customer.user.supervisorl2', from: '2025-01-10', to: '' } as const;
  const users = [
    { ...aBilledUser('made', [standing, level]), pbx: pbx(true) },
    { ...aBilledUser('both', [standing, level]), personId: 'ada', pbx: pbx(true) },
    { ...aBilledUser('real', [standing]), pbx: pbx(false) },
    { ...aBilledUser('person', [standing]), personId: 'bea' }
  ];
  const customer = aBilledCustomer();
  const invoice = invoiceAt('2025-04-01', { customer, users, settings: billedSettings });

  test('is every line of a made-up user, and of a person what came with the made-up side.', () => {
    const part = simulatedPart(invoice, simulatedLines(users));
    expect(part.lines.map(({ userId, role }) => `${userId} ${role}`)).toEqual([
      'made customer.user.pbx',
      'made customer.user.supervisorl2',
      'both customer.user.pbx'
    ]);
    expect(invoiceSum([part])).toMatchObject({ lines: 3, total: 310 + 1500 + 310 });
    expect(simulatedPart(invoice, simulatedLines(users.slice(2))).lines).toEqual([]);
  });

  test('is said in the file by the name of the user, under the headings of the vendor.', () => {
    const known = users.map((user) => ({ user, person: user.personId === 'ada' ? ada : undefined }));
    const reseller = { tenantId: '', reference: '', name: 'ABC' };
    const [headings, ...lines] = estimateCsv([{ customer, invoice }], reseller, estimateNames(known))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = headings?.indexOf('username') ?? -1;
    expect(lines.map((cells) => cells[at])).toEqual([
      'Pia Bell (simulated)',
      'Pia Bell (simulated)',
      'Ada Quill (simulated)',
      'Ada Quill',
      'Pia Bell',
      ''
    ]);
  });
});
