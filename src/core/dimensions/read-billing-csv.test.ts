import { describe, expect, test } from 'vitest';
import { mostBillingRows, readBillingCsv, type BillingFile } from './read-billing-csv.ts';

// as in the vendor's examples, with addresses of our own
const resellerHeader =
  'id,quantity,value,fromdate,todate,productname,partnumber,tenantcode,tenantcodeext,tenantname,userid,username,resellercode,resellercodeext,resellername,role';
const enterpriseHeader =
  'id,quantity,value,fromdate,todate,productname,partnumber,tenantcode,tenantcodeext,tenantname,endcustomercode,endcustomercodeext,endcustomername,userid,username,resellercode,resellercodeext,resellername';
const period = '2020-04-01T00:00:00.000+00:00,2020-04-30T23:59:59.000+00:00';
const customer = 'tenant-1,custom ref 1,Example Customer 1';
const reseller = 'tenant-2,reseller ref 1,ABC Reseller';
const resellerRow = (value: string) =>
  `0001,1,${value},${period},Essential User,#XDM00001,${customer},user-1,ada@example.com,${reseller},customer.user.pbx`;
const enterpriseRow = (value: string) =>
  `0001,1,${value},${period},Essential User,#XDM00001,${customer},${reseller},user-1,ada@example.com,${reseller}`;

const read = (text: string): BillingFile => {
  const result = readBillingCsv(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const problems = (text: string) =>
  read(text).problems.map(({ line, column, code }) => [line, column, code].join(' ').replace('  ', ' '));
const file = (...rows: string[]) => [resellerHeader, ...rows].join('\r\n');
const small = 'value,fromdate,todate,tenantcode,tenantcodeext,tenantname';
const smallFile = (...values: string[]) =>
  [small, ...values.map((value) => `${value},2020-04-01,2020-04-30,t,r,n`)].join('\n');
/** The problems of a file that has the needed columns only. */
const smallProblems = (text: string) =>
  problems(text).filter((problem) => !problem.includes('column-missing'));

describe('A billing file', () => {
  const line = {
    line: 2,
    id: '0001',
    quantity: '1',
    value: '1.25',
    from: '2020-04-01',
    to: '2020-04-30',
    productName: 'Essential User',
    partNumber: '#XDM00001',
    tenantCode: 'tenant-1',
    tenantCodeExt: 'custom ref 1',
    tenantName: 'Example Customer 1',
    userId: 'user-1',
    userName: 'ada@example.com',
    resellerCode: 'tenant-2',
    resellerName: 'ABC Reseller',
    role: 'customer.user.pbx'
  };

  test('of the reseller edition is read.', () => {
    expect(read(file(resellerRow('1.25')))).toEqual({ edition: 'reseller', lines: [line], problems: [] });
  });

  test('of the enterprise edition is read; it has no role.', () => {
    expect(read(`${enterpriseHeader}\n${enterpriseRow('1.25')}\n`)).toEqual({
      edition: 'enterprise',
      lines: [{ ...line, role: '' }],
      problems: []
    });
  });

  test('may have its columns in any order and case, others among them, and userId as the vendor also spells it.', () => {
    const text =
      'Remark,TENANTNAME,userId, tenantCodeExt ,TenantCode,todate,fromdate,VALUE\nx,n,u,r,t,2020-04-30,2020-04-01,3';
    expect(read(text).lines).toMatchObject([
      {
        tenantName: 'n',
        userId: 'u',
        tenantCodeExt: 'r',
        tenantCode: 't',
        from: '2020-04-01',
        value: '3',
        id: ''
      }
    ]);
  });

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t']
  ])('may be separated by %s, with a byte order mark, quotes and empty lines.', (_, mark) => {
    const row = ['3', '2020-04-01', '2020-04-30', 't', 'r', `"Smith, ""Jo"";\t& Co"`].join(mark);
    const text = `\uFEFF${small.replaceAll(',', mark)}\r\n\r\n${row}\r\n${mark.repeat(5)}\r\n${row}`;
    expect(read(text).lines.map(({ line, tenantName }) => [line, tenantName])).toEqual([
      [3, 'Smith, "Jo";\t& Co'],
      [5, 'Smith, "Jo";\t& Co']
    ]);
  });

  test('may say its delimiter in a first line of its own, which counts.', () => {
    expect(read(`sep=;\n${small.replaceAll(',', ';')}\n1;2020-04-01;2020-04-30;t;r;n`).lines[0]?.line).toBe(
      3
    );
  });
});

describe('Of a file nothing can be used', () => {
  const problem = (text: string) => {
    const result = readBillingCsv(text);
    return result.ok ? null : result.error;
  };

  test('if it is empty or has headings only.', () => {
    expect(problem(' \n\n')).toEqual({ code: 'empty' });
    expect(problem(resellerHeader)).toEqual({ code: 'no-rows' });
  });

  test('if it is no text at all, such as a workbook.', () => {
    expect(problem('PK\u0003\u0004\u0014 [Content_Types].xml')).toEqual({ code: 'not-csv' });
    expect(problem(`${small}\n\0\u0001`)).toEqual({ code: 'not-csv' });
  });

  test('if a needed column is missing; all of them are named.', () => {
    expect(problem('id,value,fromdate,tenantcode\n1,2,3,4')).toEqual({
      code: 'columns-missing',
      columns: ['todate', 'tenantcodeext', 'tenantname']
    });
  });

  test('if it has more rows than are read.', () => {
    const row = '1,2020-04-01,2020-04-30,t,r,n\n';
    expect(read(`${small}\n${row.repeat(mostBillingRows)}`).lines).toHaveLength(200_000);
    expect(problem(`${small}\n${row.repeat(mostBillingRows + 1)}`)).toEqual({
      code: 'too-many-rows',
      most: 200_000
    });
    expect(problem(`${small}\n${'\n'.repeat(210_000)}${row}`)).toEqual({
      code: 'too-many-rows',
      most: 200_000
    });
  });
});

describe('A problem is told with its line and column', () => {
  test('if a column that could be done without is missing, or one is there twice.', () => {
    const text = file(resellerRow('1')).replace('quantity', 'amount').replace('username', 'userid');
    expect(problems(text)).toEqual([
      '1 quantity column-missing',
      '1 username column-missing',
      '1 userid column-twice'
    ]);
    expect(read(text).lines[0]?.userId).toBe('user-1');
  });

  test('if a cell holds no number or no date; the rest of the line is used.', () => {
    const bad = resellerRow('free').replace('2020-04-30T', '2020-04-31T');
    expect(problems(file(resellerRow('1'), bad))).toEqual(['3 todate no-date', '3 value no-number']);
    expect(read(file(bad)).lines).toMatchObject([
      { value: null, from: '2020-04-01', to: '', tenantCode: 'tenant-1' }
    ]);
    expect(problems(file(resellerRow('').replace(period, '01/04/2020,30.04.2020')))).toEqual([
      '2 fromdate no-date',
      '2 todate no-date',
      '2 value no-number'
    ]);
  });

  test('if a period ends before it begins.', () => {
    expect(problems(file(resellerRow('1').replace('2020-04-01', '2020-05-01')))).toEqual([
      '2 todate dates-reversed'
    ]);
  });

  test('if a line is cut or has too many cells; nothing of it is used.', () => {
    const cut = resellerRow('1').slice(0, 60);
    const text = file(cut, resellerRow('1,25'), resellerRow('1'), `${resellerRow('2')},,`);
    expect(problems(text)).toEqual(['2 line-cut', '3 line-too-long']);
    expect(read(text).lines.map(({ line, value }) => [line, value])).toEqual([
      [4, '1'],
      [5, '2']
    ]);
  });

  test('if a quote is never closed, from where nothing is used.', () => {
    const open = file(resellerRow('1'), resellerRow('2').replace('custom', '"custom'), resellerRow('3'));
    expect(problems(open)).toEqual(['3 unclosed-quote']);
    expect(read(open).lines).toHaveLength(1);
  });
});

describe('An amount', () => {
  const values = (text: string) => read(text).lines.map(({ value }) => value);

  test('keeps all its decimals.', () => {
    expect(values(file(resellerRow('0.6854838709677419'), resellerRow('1.25')))).toEqual([
      '0.6854838709677419',
      '1.25'
    ]);
  });

  test('of three decimals is one where a point is written and commas separate the cells, as the vendor does.', () => {
    expect(values(smallFile('1.875', '15'))).toEqual(['1.875', '15']);
  });

  test('that could be either is told by the others.', () => {
    expect(values(smallFile('1.875', '1.25').replaceAll(',', ';'))).toEqual(['1.875', '1.25']);
    expect(values(smallFile('1.875', '1!25').replaceAll(',', ';').replace('!', ','))).toEqual([
      '1875',
      '1.25'
    ]);
    expect(values(smallFile('"1,875"', '1.25'))).toEqual(['1875', '1.25']);
  });

  test('that could be either is a problem where nothing tells, or others disagree.', () => {
    expect(smallProblems(smallFile('1.875', '15').replaceAll(',', ';'))).toEqual([
      '2 value ambiguous-number'
    ]);
    expect(smallProblems(smallFile('"1,875"', '15'))).toEqual(['2 value ambiguous-number']);
    expect(smallProblems(smallFile('1.875', '1.25', '"1,25"'))).toEqual(['2 value ambiguous-number']);
    expect(values(smallFile('1.875', '1.25', '"1,25"'))).toEqual([null, '1.25', '1.25']);
  });
});
