import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

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
  expect(readCsv(text, ',')).toEqual({ records, unclosed: null });
});

test('other delimiters', () => {
  expect(readCsv('a;b,c', ';').records).toEqual([['a', 'b,c']]);
  expect(readCsv('a\tb', '\t').records).toEqual([['a', 'b']]);
});

test('names the record whose quote is never closed', () => {
  expect(readCsv('a\n"b\nc', ',').unclosed).toBe(2);
});

test('reads no more than it was asked for', () => {
  expect(readCsv('a\nb\nc', ',', 2).records).toEqual([['a'], ['b']]);
});
