import { describe, expect, test } from 'vitest';
import { countOf } from './number-ranges.ts';
import { parseNumbers } from './parse-numbers.ts';
import { NumberRange } from './phone-number.ts';

const read = (text: string, country = 'DE') => {
  const { ranges, problems } = parseNumbers(text, country, 'did');
  return {
    ranges: ranges.map(({ first, count }) => (count === 1 ? first : `${first} × ${String(count)}`)),
    problems: problems.map(({ line, code }) => `${String(line)} ${code}`)
  };
};
const ranges = (text: string, country?: string) => read(text, country).ranges;
const problem = (text: string, country?: string) => read(text, country).problems[0]?.slice(2);

describe('single numbers', () => {
  test('[R-NUM-2] Blanks, dots, slashes, brackets, hyphens of any kind and marks of direction are no part of a number.', () => {
    for (const written of [
      '+49 30 23125100',
      '+49.30.23125.100',
      '+49 (30) 23125/100',
      '+49-30-23125-100',
      '+49 30 23125–100',
      '\u202a+49\u00a030\u00a023125\u2011100\u202c',
      'tel:+493023125100',
      "'+493023125100",
      '"+493023125100"'
    ])
      expect(read(written), written).toEqual({ ranges: ['+493023125100'], problems: [] });
  });

  test('Numbers stand one by one in lines, or separated by commas, semicolons or tabs.', () => {
    expect(ranges('+493023125107\r\n+493023125103;+493023125101\t+493023125105, +493023125109\n\n')).toEqual([
      '+493023125101',
      '+493023125103',
      '+493023125105',
      '+493023125107',
      '+493023125109'
    ]);
  });

  test('[R-NUM-1] Only where the country code is 1 may a number be in its national form.', () => {
    for (const written of ['(202) 555-0142', '202.555.0142', '1-202-555-0142', '+1 202-555-0142'])
      expect(ranges(written, 'US'), written).toEqual(['+12025550142']);
    expect(ranges('416 555 0142', 'CA')).toEqual(['+14165550142']);
    expect(read('202 555 0142', 'DE')).toEqual({ ranges: [], problems: ['1 no-country-code'] });
    expect(problem('030 23125100')).toBe('national');
    expect(problem('020 7946 0958', 'GB')).toBe('national');
  });

  test('[R-NUM-2] What is no number in E.164 is named by what is the matter with it.', () => {
    expect(problem('0049 30 23125100')).toBe('double-zero');
    expect(problem('+49 (0)30 23125100')).toBe('zero-in-brackets');
    expect(problem('+49')).toBe('length');
    expect(problem('+49302312510012345')).toBe('length');
    expect(problem('+0302312510')).toBe('length');
    expect(problem('reception')).toBe('unreadable');
    expect(problem('+49 30 23125100 ext. 7')).toBe('unreadable');
    expect(problem('49+3023125100')).toBe('unreadable');
  });

  test('What a spreadsheet did to a number is recognised.', () => {
    expect(problem('493023125100')).toBe('plus-lost');
    expect(problem('4.93023E+11')).toBe('power-of-ten');
    expect(read('4,93023E+11;+493023125100')).toEqual({
      ranges: ['+493023125100'],
      problems: ['1 power-of-ten']
    });
  });

  test('A mistake is told with its line, and the other lines are read.', () => {
    expect(read('+493023125100\n\nlobby\n+493023125101; 030 1\n+493023125102')).toEqual({
      ranges: ['+493023125100 × 3'],
      problems: ['3 unreadable', '4 national']
    });
  });
});

describe('ranges', () => {
  test('A range names its last number, its last digits, a block of digits or how many there are.', () => {
    for (const written of [
      '+49 30 23125-100 to 199',
      '+493023125100 to +493023125199',
      '+493023125100 – +493023125199',
      '+49 30 23125 100 bis 49 30 23125 199'.replace('bis 49', 'bis +49'),
      '+4930231251 00-99',
      '+49 30 231251 00 – 99',
      '+493023125 100-199',
      '+493023125100 x 100',
      '+49 30 23125-100 × 100'
    ])
      expect(read(written), written).toEqual({ ranges: ['+493023125100 × 100'], problems: [] });
  });

  test('A range of the national form has the country code, too.', () => {
    expect(ranges('202-555-0100 to 0149', 'US')).toEqual(['+12025550100 × 50']);
    expect(ranges('(202) 555-0100 x 50', 'US')).toEqual(['+12025550100 × 50']);
  });

  test('A hyphen within one number is no range.', () => {
    expect(ranges('+44 20 7946-0958')).toEqual(['+442079460958']);
    expect(ranges('+44 20 7946-8000')).toEqual(['+442079468000']);
    expect(ranges('+49 89 1234-5678')).toEqual(['+498912345678']);
    expect(ranges('+1 202 555-0142')).toEqual(['+12025550142']);
    expect(ranges('+49 6221 123-456')).toEqual(['+496221123456']);
  });

  test('Whatever does not count up within the number of digits is no range.', () => {
    expect(problem('+493023125199 to 100')).toBe('range');
    expect(problem('+493023125100 x 0')).toBe('range');
    expect(problem('+9999999 x 2')).toBe('range');
    expect(problem('+493023000000 x 100001')).toBe('too-many');
    expect(problem('+493023125100 to lobby')).toBe('unreadable');
    expect(problem('to 199')).toBeDefined();
  });

  test('[WNU-2] A number that is in the text twice is added once and told where it is for the second time.', () => {
    expect(read('+493023125100 x 10\n+493023125110\n+493023125105\n+493023125109 x 3')).toEqual({
      ranges: ['+493023125100 × 12'],
      problems: ['3 twice', '4 twice']
    });
    expect(read('+493023125105\n+493023125100 x 10').problems).toEqual(['2 twice']);
  });

  test('Every range that is read is one that can be kept.', () => {
    const { ranges } = parseNumbers(
      '+493023125100 x 100000\n+493023225100 x 5\n+9998\n+9999',
      'DE',
      'mobile'
    );
    for (const range of ranges) expect(NumberRange.safeParse(range).success).toBe(true);
    expect(countOf(ranges)).toBe(100_007);
    expect(ranges.every(({ kind }) => kind === 'mobile')).toBe(true);
  });
});

describe('a CSV file', () => {
  test('Its column of numbers is found by the heading, in any of our languages.', () => {
    for (const heading of ['Phone Number', 'Rufnummern', 'Número', 'מספר טלפון', 'E.164'])
      expect(read(`Site;${heading};Note\nHamburg;+493023125100;a, b\nBonn;+493023125101;`), heading).toEqual({
        ranges: ['+493023125100 × 2'],
        problems: []
      });
  });

  test('Without a heading that says so it is the column with most numbers.', () => {
    expect(read('Ort,Block,Kunde\n"Bonn, Mitte","+49 30 23125-100 to 199",7\nUlm,030 1,8')).toEqual({
      ranges: ['+493023125100 × 100'],
      problems: ['3 national']
    });
  });

  test('One column with a heading is read below it; a first line that is no heading is told.', () => {
    expect(read('Number\n+493023125100')).toEqual({ ranges: ['+493023125100'], problems: [] });
    expect(read('lobby\n+493023125100')).toEqual({ ranges: ['+493023125100'], problems: ['1 unreadable'] });
  });

  test('A file that spreadsheets have marked is read with its own lines.', () => {
    expect(read('\ufeffsep=;\r\nName;Phone\r\nAda;+493023125100\r\nBo;0301\r\n')).toEqual({
      ranges: ['+493023125100'],
      problems: ['4 national']
    });
  });
});

test('Ten thousand lines are read, duplicates and all.', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `+4930${String(20_000_000 + 2 * index)}`);
  const { ranges, problems } = parseNumbers([...lines.toReversed(), lines[7]].join('\n'), 'DE', 'did');
  expect(ranges.length).toBe(10_000);
  expect(problems).toEqual([{ line: 10_001, text: lines[7], code: 'twice' }]);
});

test('Nothing is read from nothing.', () => {
  expect(read('')).toEqual({ ranges: [], problems: [] });
  expect(read(' \n;\n')).toEqual({ ranges: [], problems: [] });
});
