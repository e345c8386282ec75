import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSite } from '#core/a-state.ts';
import { readCsv, undefused } from '#core/account/csv.ts';
import { aNamedUser, aTold, noLine } from './an-export.ts';
import { controlHubCsv, mostRowsInFile } from './control-hub-csv.ts';
import { licenceColumns, minimalHeader, readHeader, suggestedColumns } from './control-hub-header.ts';

const calling = aNamedUser({ number: '+493023125101', extension: '0101' });
const meeting = aNamedUser({ id: 'ben', package: 'webex_meetings', siteId: '', number: '', extension: '' });
const exported = [
  'Last Name',
  'First Name',
  'User ID/Email (Required)',
  'User Status',
  'Phone Number',
  'Extension',
  'Location',
  'Display Name',
  'Preferred Webex Site',
  'Webex Meetings [acme.webex.example]',
  'Webex Calling [Sub121331]',
  'Attendant Console [Sub121331]',
  'Webex Suite [Sub9] (Suspended)',
  'Hybrid Services [x]'
];
const mapping = {
  header: exported,
  packages: {
    webex_calling: 'Webex Calling [Sub121331]',
    webex_meetings: 'Webex Meetings [acme.webex.example]',
    attendant_console: 'Attendant Console [Sub121331]'
  }
};
const records = (text = '') => readCsv(text, ',').records;
const codes = (...args: Parameters<typeof controlHubCsv>) =>
  controlHubCsv(...args).problems.map(({ code }) => code);

test('The minimal file is exact, byte by byte: signs and leading zeros stay.', () => {
  expect(controlHubCsv([calling, meeting], [aSite()], null).files).toEqual([
    'First Name,Last Name,Display Name,User ID/Email (Required),Extension,Phone Number,Caller ID Number,' +
      'Caller ID First Name,Caller ID Last Name,Location\r\n' +
      'Ada,Quill,Ada Quill,ada@example.com,0101,+493023125101,,,,Hamburg\r\n' +
      'Ada,Quill,Ada Quill,ben@example.com,,,,,,\r\n'
  ]);
});

test('Under the organisation’s own header no column is dropped or moved, and each licence says TRUE or FALSE.', () => {
  const withAddOn = aNamedUser({ id: 'cem', addOns: ['attendant_console'], extension: '203' });
  const [header, ada, ben, cem] = records(
    controlHubCsv([calling, meeting, withAddOn], [aSite()], mapping).files[0]
  );
  expect(header).toEqual(exported);
  expect(ada).toEqual(
    'Quill|Ada|ada@example.com||+493023125101|0101|Hamburg|Ada Quill||FALSE|TRUE|FALSE||'.split('|')
  );
  expect(ben?.slice(9)).toEqual(['TRUE', 'FALSE', 'FALSE', '', '']);
  expect(cem?.slice(9)).toEqual(['FALSE', 'TRUE', 'TRUE', '', '']);
});

test('Where two packages are given by the same licence, its column says TRUE for both.', () => {
  const suite = aNamedUser({ id: 'dan', package: 'webex_suite', extension: '204' });
  const packages = { ...mapping.packages, webex_suite: mapping.packages.webex_calling };
  const [, ada, ben, dan] = records(
    controlHubCsv([calling, meeting, suite], [aSite()], { header: exported, packages }).files[0]
  );
  expect([ada, ben, dan].map((row) => row?.[10])).toEqual(['TRUE', 'FALSE', 'TRUE']);
});

test('Whatever somebody is called, our own reader reads the file back.', () => {
  const name = fc.string({ maxLength: 12 }).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.array(fc.record({ firstName: name, lastName: name }), { minLength: 1, maxLength: 5 }),
      (people) => {
        const users = people.map((person, index) =>
          aNamedUser({ ...calling.user, ...person, id: `p${index}` })
        );
        const [header = [], ...rows] = records(controlHubCsv(users, [aSite()], mapping).files[0]);
        const at = (column: string) => header.indexOf(column);
        expect(
          rows.map((row) => [undefused(row[at('First Name')] ?? ''), undefused(row[at('Last Name')] ?? '')])
        ).toEqual(people.map(({ firstName, lastName }) => [firstName, lastName]));
        for (const row of rows)
          expect([row[at('Phone Number')], row[at('Extension')]]).toEqual(['+493023125101', '0101']);
      }
    )
  );
});

test('A name that a spreadsheet would calculate is defused, and said to be.', () => {
  const formula = aNamedUser({ firstName: '=1+1' });
  const { files, problems } = controlHubCsv([formula], [aSite()], null);
  expect(records(files[0])[1]?.[0]).toBe("'=1+1");
  expect(problems).toContainEqual({ code: 'defused', count: 1 });
  expect(codes([calling], [aSite()], null)).not.toContain('defused');
});

test('A file has at most twenty thousand rows; the rest is in further files, under the same header.', () => {
  const users = Array.from({ length: mostRowsInFile + 1 }, (_, index) => aNamedUser({ id: `p${index}` }));
  const { files, rows } = controlHubCsv(users, [aSite()], null);
  expect(rows).toBe(20_001);
  expect(files.map((file) => records(file).length)).toEqual([20_001, 2]);
  expect(records(files[1])).toMatchObject([minimalHeader, { 3: 'p20000@example.com' }]);
});

test('Nobody to hand over, no file; and whom the vendor knows is left out.', () => {
  expect(controlHubCsv([aNamedUser({ status: 'provisioned' })], [aSite()], null)).toMatchObject({
    files: [],
    rows: 0
  });
});

const known = (over: Parameters<typeof aNamedUser>[0]) => aNamedUser({ status: 'provisioned', ...over });

test('[WX30] Whoever was changed since the vendor was told is in the file as they are now; nobody for a role alone.', () => {
  const suite = known({ package: 'webex_calling', told: aTold({ ...noLine, package: 'webex_meetings' }) });
  const role = known({ id: 'ben', roles: ['support'], told: aTold() });
  const { files, rows, problems } = controlHubCsv([suite, role], [aSite()], mapping);
  expect(rows).toBe(1);
  expect(records(files[0])[1]?.slice(2, 11)).toEqual(
    'ada@example.com|||201|Hamburg|Ada Quill||FALSE|TRUE'.split('|')
  );
  expect(problems).toContainEqual({ code: 'services-go', count: 1 });
  expect(codes([suite], [aSite()], null)).not.toContain('services-go');
});

test('[WX30] What a file cannot change of somebody who makes calls is said: the location, and what they give up.', () => {
  const depot = aSite({ id: 'depot', kind: 'further', name: 'Depot' });
  const moved = known({ siteId: 'depot', told: aTold() });
  const without = known({ id: 'ben', told: aTold({ number: '+493023125101' }) });
  const begins = known({ id: 'cem', told: aTold({ ...noLine, package: 'webex_meetings' }) });
  expect(controlHubCsv([moved, without, begins], [aSite(), depot], null).problems).toEqual([
    { code: 'offer-without-column', offers: ['webex_calling'] },
    { code: 'location-changed', count: 1 },
    { code: 'line-emptied', count: 1 }
  ]);
});

test('[R-PKG-9] For meetings packages the preferred site is called to mind.', () => {
  expect(controlHubCsv([calling, meeting], [aSite()], mapping).problems).toContainEqual({
    code: 'preferred-site',
    count: 1
  });
  expect(codes([calling], [aSite()], mapping)).not.toContain('preferred-site');
});

test('Columns that the vendor stumbles over are named, and packages without a column.', () => {
  const header = [...exported, 'Customer Experience Essentials [Sub1]'];
  const { problems } = controlHubCsv([calling], [aSite()], { header, packages: {} });
  expect(problems).toEqual([
    { code: 'suspended-column', columns: ['Webex Suite [Sub9] (Suspended)'] },
    { code: 'old-column', columns: ['Customer Experience Essentials [Sub1]'] },
    { code: 'offer-without-column', offers: ['webex_calling'] }
  ]);
  expect(
    controlHubCsv([calling], [aSite()], { header: ['User ID/Email (Required)'], packages: {} }).problems[0]
  ).toEqual({
    code: 'column-missing',
    columns: ['First Name', 'Last Name', 'Display Name', 'Extension', 'Phone Number', 'Location']
  });
});

test('A package is never put into a suspended column.', () => {
  const suspended = { header: exported, packages: { webex_calling: 'Webex Suite [Sub9] (Suspended)' } };
  expect(records(controlHubCsv([calling], [aSite()], suspended).files[0])[1]?.[12]).toBe('');
  expect(codes([calling], [aSite()], suspended)).toContain('offer-without-column');
  expect(licenceColumns(exported)).toEqual([
    'Webex Meetings [acme.webex.example]',
    'Webex Calling [Sub121331]',
    'Attendant Console [Sub121331]',
    'Hybrid Services [x]'
  ]);
});

test.each([
  ['commas', exported.join(','), exported],
  [
    'a byte order mark and rows below',
    `\uFEFF${exported.join(',')}\r\nQuill,Ada,ada@example.com\r\n`,
    exported
  ],
  ['semicolons', exported.join(';'), exported],
  ['tabs', exported.join('\t'), exported],
  ['quotes', `"First, Name",${exported.join(',')}`, ['First, Name', ...exported]]
])('A header is read with %s.', (_, text, header) => {
  expect(readHeader(text)).toEqual({ ok: true, header });
});

test.each([
  ['', 'empty'],
  ['PK\u0003\u0004', 'not-csv'],
  ['Name,Email\nAda,ada@example.com', 'no-id-column'],
  ['"First Name,User ID/Email (Required)', 'unclosed-quote'],
  [`User ID/Email (Required)${',x'.repeat(500)}`, 'too-large']
])('What is no header of a Control Hub export is refused: %j', (text, problem) => {
  expect(readHeader(text)).toEqual({ ok: false, problem });
});

test('Columns are suggested by their names, each once, and none where nothing fits.', () => {
  const header = [
    ...exported,
    'Webex Calling Standard [Sub1]',
    'Webex Calling SP Enterprise [Sub2]',
    'Customer Assist [Sub3]'
  ];
  expect(
    suggestedColumns(header, [
      'webex_calling',
      'webex_calling_standard',
      'cx_essentials',
      'webex_suite',
      'webex_voice'
    ])
  ).toEqual({
    webex_calling: 'Webex Calling [Sub121331]',
    webex_calling_standard: 'Webex Calling Standard [Sub1]',
    cx_essentials: 'Customer Assist [Sub3]'
  });
  expect(suggestedColumns(['Webex Calling SP Enterprise [Sub121331]'], ['webex_calling'])).toEqual({
    webex_calling: 'Webex Calling SP Enterprise [Sub121331]'
  });
});
