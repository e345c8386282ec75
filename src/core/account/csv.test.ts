import { expect, test } from 'vitest';
import { csvLine, readCsv } from './csv.ts';

test.each([
  ['one line', 'a,b,c', [['a', 'b', 'c']]],
  ['a last line break adds nothing', 'a,b\n', [['a', 'b']]],
  ['CRLF, CR and LF', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
  [
    'empty cells',
    ',a,\n,',
    [
      ['', 'a', ''],
      ['', '']
    ]
  ],
  ['empty lines stay', 'a\n\nb', [['a'], [''], ['b']]],
  ['a delimiter in quotes', '"a,b",c', [['a,b', 'c']]],
  ['a line break in quotes', '"a\r\nb",c', [['a\r\nb', 'c']]],
  ['a doubled quote', '"a ""b"" c"', [['a "b" c']]],
  ['empty quotes', '"",""', [['', '']]],
  ['a quote inside a cell', 'a "b" c', [['a "b" c']]],
  ['text after a closing quote', '"a" b,c', [['a b', 'c']]],
  ['nothing', '', []]
])('%s', (_, text, records) => {
  expect(readCsv(text, ',')).toMatchObject({ records, unclosed: null });
});

test('other delimiters', () => {
  expect(readCsv('a;b,c', ';').records).toEqual([['a', 'b,c']]);
  expect(readCsv('a\tb', '\t').records).toEqual([['a', 'b']]);
});

test('names the record whose quote is never closed', () => {
  expect(readCsv('a\n"b\nc', ',').unclosed).toBe(2);
});

test('names the records with a quote where none may be', () => {
  const text = 'a "b" c\n"a" b\n"a ""b"" c" ,"d"\n"e\n"f,g\nh';
  expect(readCsv(text, ',').strayQuotes).toEqual([1, 2, 4]);
  expect(readCsv('"a",b', ',').strayQuotes).toBeUndefined();
});

test('reads no more than it was asked for', () => {
  expect(readCsv('a\nb\nc', ',', 2).records).toEqual([['a'], ['b']]);
});

test('writes what a spreadsheet would calculate with an apostrophe, except where it is to stand as it is', () => {
  const cells = ['=1+1', '+493023125100', '+493023125100', '0042', 'a "b", c'];
  expect(csvLine(cells)).toBe(`'=1+1,'+493023125100,'+493023125100,0042,"a ""b"", c"\r\n`);
  expect(csvLine(cells, new Set([1]))).toBe(`'=1+1,+493023125100,'+493023125100,0042,"a ""b"", c"\r\n`);
  expect(csvLine(['+1, "x"'], new Set([0]))).toBe('"+1, ""x"""\r\n');
});
