import { describe, expect, test } from 'vitest';
import { aPerson, aSite, aWebexUser } from '../a-state.ts';
import { guessedUserMapping } from './user-columns.ts';
import { readUserRows, userRowReader, type KnownToRows, type WrittenRow } from './user-rows.ts';

const blank = {
  firstName: '',
  lastName: '',
  email: '',
  package: '',
  location: '',
  number: '',
  extension: ''
};
const grace = {
  ...blank,
  firstName: 'Grace',
  lastName: 'Lund',
  email: 'grace@example.com',
  package: 'Webex Calling'
};
const read = (rows: readonly Partial<WrittenRow['cells']>[], over: Partial<KnownToRows> = {}) =>
  readUserRows(
    rows.map((cells, index) => ({ row: index + 1, cells: { ...blank, ...cells } })),
    {
      byEmail: new Map(),
      users: new Map(),
      sites: [aSite()],
      package: '',
      idOf: (row) => `new-${row}`,
      ...over
    }
  );
const ada = aPerson();

describe('A row of a list', () => {
  test('[R-PKG-1] names somebody new with one package, a location, a number and an extension', () => {
    const [row] = read([{ ...grace, location: 'hamburg', number: '+49 30 23125 101', extension: '0201' }]);
    expect(row?.problems).toEqual([]);
    expect(row?.added).toMatchObject({ id: 'new-1', email: 'grace@example.com', firstName: 'Grace' });
    expect(row?.wanted?.user).toEqual({
      id: 'new-1',
      package: 'webex_calling',
      addOns: [],
      roles: [],
      siteId: 'hq',
      number: '+493023125101',
      extension: '0201'
    });
  });

  test('is recognised by its e-mail address, and its person is not added again', () => {
    const [row] = read([{ email: ada.email.toUpperCase(), package: 'webex_meetings' }], {
      byEmail: new Map([[ada.email, ada]])
    });
    expect(row).toMatchObject({ person: ada, added: null, wanted: { user: { id: 'ada' } }, problems: [] });
  });

  test('leaves what somebody has where its cells are empty', () => {
    const user = aWebexUser();
    const [row] = read([{ email: ada.email }], {
      byEmail: new Map([[ada.email, ada]]),
      users: new Map([['ada', user]])
    });
    expect(row?.wanted?.user).toMatchObject({ package: 'webex_calling', siteId: 'hq', extension: '201' });
  });

  test('finds a number that lost its + in a spreadsheet, and its site', () => {
    const [row] = read([{ ...grace, number: '493023125103' }]);
    expect(row?.wanted?.user).toMatchObject({ siteId: 'hq', number: '+493023125103' });
  });

  test.each([
    ['package', { package: 'Gold' }],
    ['location', { location: 'Atlantis' }],
    ['number', { number: '12' }],
    ['number', { number: '+49 30 call me' }],
    ['extension', { extension: '2o1' }],
    ['email', { email: 'grace' }]
  ] as const)('says which cell cannot be understood: %s', (field, cells) => {
    const [row] = read([{ ...grace, ...cells }]);
    expect(row?.problems).toEqual([{ field, code: field }]);
    expect(row?.wanted).toBeNull();
  });

  test('needs a package of its own or one for all', () => {
    const cells = { ...grace, package: '' };
    expect(read([cells])[0]?.problems).toEqual([{ field: 'package', code: 'required' }]);
    expect(read([cells], { package: 'webex_meetings' })[0]?.wanted?.user.package).toBe('webex_meetings');
  });

  test('is refused where its address was in an earlier row', () => {
    const [, second] = read([grace, { ...grace, firstName: 'Greta' }]);
    expect(second?.problems).toEqual([{ code: 'email-twice', field: 'email', row: 1 }]);
  });

  test('is nothing when it is empty', () => {
    expect(read([blank, grace, blank])).toHaveLength(1);
  });
});

describe('Columns', () => {
  const lines = [
    { cells: ['Grace', 'Lund', 'grace@example.com', 'Webex Calling', 'Hamburg', '+493023125101', '201'] }
  ];

  test('are known by their headings, in our languages and in Control Hub’s', () => {
    expect(guessedUserMapping(['Vorname', 'User ID/Email (Required)', 'חבילה', 'Colour'], [])).toEqual([
      'firstName',
      'email',
      'package',
      null
    ]);
  });
  test('without headings are in the order of the form', () => {
    expect(guessedUserMapping(['', '', '', '', '', '', ''], lines)).toEqual([
      'firstName',
      'lastName',
      'email',
      'package',
      'location',
      'number',
      'extension'
    ]);
  });
});

test('A list that is corrected is read as if it were new, and only the rows whose cells changed are read', () => {
  let asked = 0;
  const known: KnownToRows = {
    byEmail: new Map([[ada.email, ada]]),
    users: new Map(),
    sites: [aSite()],
    package: 'webex_meetings',
    idOf: (row) => {
      asked++;
      return `new-${row}`;
    }
  };
  const reader = userRowReader(known);
  const written = (list: readonly WrittenRow['cells'][]): readonly WrittenRow[] =>
    list.map((cells, index) => ({ row: index + 1, cells }));
  const same = (list: readonly WrittenRow['cells'][]) => {
    const before = asked;
    const found = reader(written(list));
    const count = asked - before;
    expect(found).toEqual(readUserRows(written(list), known));
    return { found, count };
  };
  const bo = { ...grace, firstName: 'Bo', email: 'bo@example.com' };
  const twin = { ...grace, firstName: 'Gus' };
  const first = same([grace, bo, blank, twin]);
  expect(first.found.at(-1)?.problems).toEqual([{ code: 'email-twice', field: 'email', row: 1 }]);
  // the row that was in the way of another is corrected: the other one is good without being read again
  const corrected = same([{ ...grace, email: 'grace.lund@example.com' }, bo, blank, twin]);
  expect(corrected.count).toBe(1);
  expect(corrected.found[1]).toBe(first.found[1]);
  expect(corrected.found.at(-1)?.wanted).not.toBeNull();
  // a row that moved is somebody else's row now
  expect(same([bo, grace, blank, twin]).found.map(({ row }) => row)).toEqual([1, 2, 4]);
});
