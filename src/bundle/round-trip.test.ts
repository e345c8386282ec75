import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { planImport, sizeOf, type BaseOf } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite, type Choice } from './records-to-write.ts';
import { anAccount, anOrder, aPerson, aWorkspace, nothing, oneAccount, withRecords } from './test-records.ts';
import { filledAccount, filledWorkspace } from './test-records-filled.ts';
import { writeBundle } from './write-bundle.ts';

const later = '2026-03-01T12:00:00.000Z';
const earlier = '2025-12-01T12:00:00.000Z';
const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : (records[table].find((record) => record.id === id) ?? null);

const exported = (records: RecordSet) =>
  writeBundle(records, { kind: records.workspace ? 'workspace' : 'account', base: null, version: '0.1.0' });

/** What a device has after it imported the text, and how much it wrote. */
async function imported(
  text: string,
  local: RecordSet,
  base: BaseOf,
  choices: ReadonlyMap<string, Choice> = new Map()
) {
  const read = await readBundle(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const writes = recordsToWrite(planImport(read.value.content, local, base), choices);
  return { records: withRecords(local, writes), written: sizeOf(writes), writes };
}

const renamed = (changedAt: string): RecordSet =>
  withRecords(oneAccount, { accounts: [anAccount({ changedAt })], people: [aPerson({ lastName: 'Frost' })] });

describe('the same bytes come out again', () => {
  test.each([
    ['an account', oneAccount],
    ['an account with something in every field', filledAccount],
    ['a workspace with something in every field', filledWorkspace],
    [
      'a workspace',
      {
        ...withRecords(oneAccount, { orders: [anOrder({ id: 'o-2', assignedTo: null })] }),
        workspace: aWorkspace()
      }
    ]
  ])('after importing %s on an empty device', async (_, records) => {
    const text = await exported(records);
    const device = await imported(text, nothing, () => undefined);
    expect(await exported(device.records)).toBe(text);
  });

  test.each([
    ['later', later],
    ['earlier, as its clock is wrong', earlier]
  ])('after taking over a change from a device that dates it %s', async (_, changedAt) => {
    const text = await exported(renamed(changedAt));
    const device = await imported(text, oneAccount, baseFrom(oneAccount));
    expect(device.written).toBe(2);
    expect(await exported(device.records)).toBe(text);
  });

  test('after a change and its undoing there, which leave only another date', async () => {
    const text = await exported(withRecords(oneAccount, { accounts: [anAccount({ changedAt: later })] }));
    const device = await imported(text, oneAccount, baseFrom(oneAccount));
    expect(device.written).toBe(1);
    expect(await exported(device.records)).toBe(text);
  });

  test('after a person was changed there and changed back, which leaves only other dates', async () => {
    const text = await exported(
      withRecords(oneAccount, {
        accounts: [anAccount({ changedAt: later })],
        people: [aPerson({ changedAt: later })]
      })
    );
    const device = await imported(text, oneAccount, baseFrom(oneAccount));
    expect(device.written).toBe(2);
    expect(await exported(device.records)).toBe(text);
  });

  test('after every conflict was decided for the other side', async () => {
    const text = await exported(renamed(earlier));
    const mine = withRecords(oneAccount, { people: [aPerson({ lastName: 'Snow' })] });
    const choices = new Map([['people:per-1', 'theirs' as const]]);
    const device = await imported(text, mine, () => undefined, choices);
    expect(await exported(device.records)).toBe(text);
  });
});

describe('nothing is written', () => {
  test.each([
    ['without a common state', () => undefined],
    ['with the state before', baseFrom(oneAccount)],
    ['with the state after', baseFrom(renamed(later))]
  ] as [string, BaseOf][])('when the same file is imported twice, %s', async (_, base) => {
    const text = await exported(renamed(later));
    const once = await imported(text, oneAccount, baseFrom(oneAccount));
    expect((await imported(text, once.records, base)).written).toBe(0);
  });

  test('when an old file comes again after changes here', async () => {
    const mine = renamed(later);
    expect((await imported(await exported(oneAccount), mine, baseFrom(oneAccount))).written).toBe(0);
  });

  test('when only the date differs and no common state is known', async () => {
    const text = await exported(withRecords(oneAccount, { accounts: [anAccount({ changedAt: later })] }));
    expect((await imported(text, oneAccount, () => undefined)).written).toBe(0);
  });

  test('when only the date of a person differs and no common state is known', async () => {
    const text = await exported(withRecords(oneAccount, { people: [aPerson({ changedAt: later })] }));
    expect((await imported(text, oneAccount, () => undefined)).written).toBe(0);
  });

  test('when every conflict was decided for this side', async () => {
    const choices = new Map([['people:per-1', 'mine' as const]]);
    const device = await imported(await exported(renamed(later)), oneAccount, () => undefined, choices);
    expect(device.written).toBe(0);
  });
});

describe('a mixture of both sides', () => {
  const theirs = renamed(later);
  const added = withRecords(oneAccount, {
    accounts: [anAccount({ changedAt: '2026-02-01T12:00:00.000Z' })],
    people: [aPerson({ id: 'per-9' })]
  });

  test('has the later date', async () => {
    const { writes } = await imported(await exported(theirs), added, baseFrom(oneAccount));
    expect(writes.accounts).toEqual([anAccount({ changedAt: later })]);
    expect(writes.people).toEqual([aPerson({ lastName: 'Frost' })]);
  });

  test('is the same on both devices once each has the other’s changes', async () => {
    const here = await imported(await exported(theirs), added, baseFrom(oneAccount));
    const there = await imported(await exported(added), theirs, baseFrom(oneAccount));
    expect(await exported(here.records)).toBe(await exported(there.records));
  });
});
