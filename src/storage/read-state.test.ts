import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aContext, anAccount, anOrder, aPerson, aRole, aWorkspace, noRecords } from '#core/a-state.ts';
import { blankDetails } from '#core/account/person.ts';
import type { Command } from '#core/command.ts';
import { emailKey, numberKey, roleKey } from '#core/state.ts';
import { change, type Request } from './change-workspace.ts';
import { Database } from './database.ts';
import { readState } from './read-state.ts';

const context = aContext();
let db: Database;
const ask = (command: Command) => readState(db, command, context);
async function done(request: Request, entryId: string) {
  const outcome = await change(db, request, { ...context, entryId });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  await done(
    {
      type: 'import-records',
      from: 'test',
      records: {
        ...noRecords,
        workspace: aWorkspace(),
        accounts: [
          anAccount({ mitel: { roles: ['helpdesk'] } }),
          anAccount({ id: 'own', mitel: { kind: 'partner' } })
        ],
        people: [
          aPerson({ phone: '+49 40 12 34', extension: '101', role: 'helpdesk', mitelOne: 'elite' }),
          aPerson({ id: 'ben', phone: '', extension: '101', mobile: '+49 170 1' }),
          aPerson({ id: 'eve', accountId: 'own', extension: '101' })
        ],
        orders: [
          anOrder({ id: 'elite', product: 'mitel-one', tier: 'elite', quantity: 3 }),
          anOrder({ id: 'old', product: 'mitel-one', tier: 'elite', expiresOn: '2026-02-01' }),
          anOrder({ id: 'untold', product: 'mitel-one', tier: null, quantity: 7 })
        ],
        roles: [aRole()]
      }
    },
    'import'
  );
});

test('The tally counts Mitel One by tier: orders that count today, and who holds them.', async () => {
  const { tallies } = await ask({ type: 'deactivate-account', accountId: 'acme' });
  expect(tallies.get('acme')?.mitelOne).toEqual({
    essential: { ordered: 0, given: 0 },
    premier: { ordered: 0, given: 0 },
    elite: { ordered: 3, given: 1 }
  });
});

test('Whoever is about to be listed is told who has the address and the numbers, however these are written.', async () => {
  const details = {
    ...blankDetails,
    id: 'new',
    email: 'BEN@example.com',
    phone: '+49/40/1234',
    extension: '102'
  };
  const { emails, numbers, people } = await ask({ type: 'add-people', accountId: 'acme', people: [details] });
  expect(emails.get(emailKey('acme', 'ben@example.com'))).toBe('ben');
  expect([...numbers]).toEqual([[numberKey('acme', 'phone', '+49401234'), 'ada']]);
  expect([...people]).toEqual([]);
});

test('Of two who have a number, somebody else comes before those who are corrected.', async () => {
  for (const personId of ['ada', 'ben']) {
    const details = { ...blankDetails, email: `${personId}@example.com`, extension: '101' };
    const { numbers } = await ask({ type: 'correct-person', accountId: 'acme', personId, details });
    expect(numbers.get(numberKey('acme', 'extension', '101'))).toBe(personId === 'ada' ? 'ben' : 'ada');
  }
});

test('A list of thousands is answered alike.', async () => {
  const added = Array.from({ length: 2_500 }, (_, index) => ({
    ...{ ...blankDetails, id: `new-${index}`, email: `new-${index}@example.com` },
    extension: String(index)
  }));
  const corrected = [{ id: 'ben', details: { ...blankDetails, email: 'ben@example.com' } }];
  const state = await ask({ type: 'import-people', accountId: 'acme', added, corrected });
  expect(state.numbers.get(numberKey('acme', 'extension', '101'))).toBeDefined();
  expect([...state.numbers.values()]).not.toContain('eve');
  expect([...state.people.keys()]).toEqual(['ben']);
});

test('Whoever gets a custom role brings the role along.', async () => {
  const details = { ...blankDetails, email: 'ben@example.com', role: 'helpdesk' };
  for (const command of [
    { type: 'correct-person', accountId: 'acme', personId: 'ben', details },
    { type: 'add-people', accountId: 'acme', people: [{ ...details, id: 'new' }] },
    { type: 'set-role', accountId: 'acme', personIds: ['ben'], role: 'helpdesk' }
  ] as const)
    expect([...(await ask(command)).roles.keys()]).toEqual(['helpdesk']);
});

test('A second account of the partner’s own meets the first.', async () => {
  const { id: _, mitel: __, createdAt: ___, changedAt: ____, ...details } = anAccount();
  const own = await ask({ type: 'create-account', id: 'x', kind: 'partner', details });
  expect([...own.accounts.keys()]).toEqual(['own']);
  const customer = await ask({ type: 'create-account', id: 'x', kind: 'customer', details });
  expect([...customer.accounts.keys()]).toEqual([]);
});

test('A custom role is known with the accounts that have it and how many people have it there.', async () => {
  const removed = await ask({ type: 'remove-role', roleId: 'helpdesk' });
  expect([...removed.accounts.keys()]).toEqual(['acme']);
  const to = 'unassigned';
  const taken = await ask({ type: 'assign-role', roleId: 'helpdesk', accountId: 'acme', to });
  expect([...taken.roleHolders]).toEqual([[roleKey('acme', 'helpdesk'), 1]]);
});

test('An import of a role for the partner’s own people meets the accounts that have it.', async () => {
  const importing = (base: 'partner' | 'account-admin') =>
    ask({
      type: 'import-records',
      from: 'x',
      records: { ...noRecords, roles: [aRole({ base })] }
    });
  expect([...(await importing('partner')).accounts.keys()]).toEqual(['acme']);
  expect([...(await importing('account-admin')).accounts.keys()]).toEqual([]);
});

test('An undo knows the roles it restores.', async () => {
  const entry = await done({ type: 'set-role', accountId: 'acme', personIds: ['ada'], role: 'user' }, 'set');
  const role = await ask({ type: 'undo', entry, changes: (await db.changes.get('set'))?.changes ?? [] });
  expect([...role.roles.keys()]).toEqual(['helpdesk']);
});

test('What a record does not have itself never leaves storage.', async () => {
  const { people, accounts } = await ask({ type: 'remove-people', accountId: 'acme', personIds: ['ada'] });
  expect(people.get('ada')).toEqual(
    aPerson({ phone: '+49 40 12 34', extension: '101', role: 'helpdesk', mitelOne: 'elite' })
  );
  expect(accounts.get('acme')).not.toHaveProperty('sortKey');
});
