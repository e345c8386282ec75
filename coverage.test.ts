import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dimensionsStatuses } from './src/core/dimensions/dimensions-customer.ts';
import { isDimensionsCommand } from './src/core/dimensions/dimensions-command.ts';
import { syncScenarios, syncStates } from './src/core/dimensions/sync.ts';
import { accountFields } from './src/core/mitel/account-fields.table.ts';
import { stated, type Sentence } from './src/core/mitel/sentences.ts';
import { tablesByName } from './src/core/rules-by-name.ts';
import type { Source } from './src/core/rules/source.ts';
import { customerStatuses } from './src/core/webex/webex-customer.ts';
import { isWebexCommand } from './src/core/webex/webex-command.ts';
import { userStatuses } from './src/core/webex/webex-user.ts';
import { en } from './src/i18n/en.ts';

// The documents in docs/coverage list what the vendors say with the screens, rules and tests that show it. What they
// name must be there.

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** A document with its tables, and the tests it names: links to the file, whose title is a part of the test's. */
function documentNamed(name: string) {
  const text = read(`docs/coverage/${name}.md`);
  const body = text.slice(0, text.search(/^\[.+?\]: /m));
  const sections = body.split(/^##+ /m).map((section) => {
    const [names = [], , ...rows] = section
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map(cellsOf);
    return { heading: section.split('\n')[0] ?? '', names, rows };
  });
  return {
    name,
    body,
    sections,
    /** The rows of the tables under the headings that begin like this. */
    rowsUnder: (heading: string) =>
      sections.filter((section) => section.heading.startsWith(heading)).flatMap(({ rows }) => rows),
    cited: [...body.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => label),
    links: [...text.matchAll(/^\[(.+?)\]: \.\.\/\.\.\/(\S+) (["'])(.*)\3$/gm)].map(
      ([, label = '', path = '', , title = '']) => ({ label, path, title })
    )
  };
}
const mitel = documentNamed('mitel');
const webex = documentNamed('webex');
const dimensions = documentNamed('dimensions');

/**
 * The titles of the tests in a source file, as they are written there: what stands first between the brackets of `test`
 * or `it`, also after `.each(…)`. A title that is put together when the test runs, by `%s` or `${…}`, is compared as it
 * is written too, so that nothing needs to be run.
 */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\b(?:test|it)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g)].map(
    ([, , title = '']) => title.replace(/\\(['"`])/g, '$1')
  );

const rules = Object.entries(tablesByName).flatMap(([table, { rules }]) =>
  (rules as readonly { readonly id: string; readonly source: Source }[]).map((rule) => ({ table, ...rule }))
);
const ruleIds = rules.map(({ id }) => id);
const firsts = (document: typeof mitel, heading: string) =>
  document.rowsUnder(heading).map(([first = '']) => first.replaceAll('`', ''));
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

describe.each([mitel, webex, dimensions])('The coverage of $name:', ({ body, sections, cited, links }) => {
  test('a test that is named is linked, and every link is named somewhere.', () => {
    expect(cited.length).toBeGreaterThan(300);
    const labels = links.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect([...new Set(cited)].sort()).toEqual([...labels].sort());
  });

  test.each(links)('the test $label is in its file.', ({ path, title }) => {
    expect(existsSync(`${import.meta.dirname}/${path}`), path).toBe(true);
    expect(path).toMatch(/\.(test|e2e)\.ts$/);
    expect(titlesIn(read(path)).filter((name) => name.includes(title))).toHaveLength(1);
  });

  test('a test stands in every row, but for headings, mere references and what is left out.', () => {
    const rows = sections.filter(({ names }) => names.at(-1) === 'Tests').flatMap((section) => section.rows);
    expect(rows.length).toBeGreaterThan(100);
    const bare = rows.filter((cells) => !cells.at(-1)?.startsWith('['));
    const mayBeBare = /^(Heading|Reference|Left out): /;
    expect(bare.filter(([, says]) => !mayBeBare.test(says ?? ''))).toEqual([]);
  });

  test('rows of rule tables exist.', () => {
    const named = [...body.matchAll(/(?<!R-)\b[A-Z]{3}-\d+\b/g)].map(([id]) => id);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  test('sentences of SPEC files exist.', () => {
    const files = readdirSync(`${import.meta.dirname}/src/core`, { recursive: true, encoding: 'utf8' });
    const specified = files
      .filter((file) => file.endsWith('SPEC.md'))
      .flatMap((file) =>
        [...read(`src/core/${file}`).matchAll(/^- \*\*([A-Z]{2}\d+)\*\* /gm)].map(([, id]) => id)
      );
    const named = [...body.matchAll(/\b[A-Z]{2}\d+\b/g)].map(([id]) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !specified.includes(id))).toEqual([]);
  });

  test('commands exist.', () => {
    const commands = read('src/core/command.ts').split('export type Event =')[0] ?? '';
    const known = [...commands.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    expect(known).toContain('assign-order');
    const others: readonly string[] = [
      'account-fields',
      ...accountFields,
      ...customerStatuses,
      ...syncStates
    ];
    const named = [...body.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !others.includes(name));
    expect(named.length).toBeGreaterThan(10);
    const isCommand = (type: string): boolean =>
      known.includes(type) || isWebexCommand({ type }) || isDimensionsCommand({ type });
    expect(named.filter((type) => !isCommand(type))).toEqual([]);
  });
});

/**
 * Every line of the vendors' documents that says something; letters where a line has several sentences. The documents
 * are not part of the repository, so this was read off them by hand.
 */
const sentences = {
  '000': '1 2ab 3 4 5 6 7 8 9ab 10 11abc 12 13abc 14 15 16ab 17 18 19 20ab 21 22ab',
  '001':
    '1 3abc 5ab 7 8 9ab 10abcd 12 14abcd 16 18 19 20 22ab 24 26ab 28 29 30 32 34 35 36abc 37 38abcd 40 42 43',
  '002':
    '1 2 3 4ab 6ab 8 10 11 12abc 14 16 18 20 22 24 26 28abc 30 33 36abc 39ab 40 41 43 45ab 47 49 51 53 55 57 58 59 60ab ' +
    '61 62 64 66 68ab 71 73 75abcde 76 77',
  '003':
    '1 2 3ab 4 5ab 6 9 10 11ab 12ab 13 14ab 16 17 18abc 20 22ab 23 24ab 26ab 27 28ab 29 31ab 33 34 35abc 37 38 39ab ' +
    '40ab 42ab 44ab 45 46ab 47 48 49',
  '004': '1 2abc 3ab 4 5 6ab 7abcd 8 9abc 10 11 12 13 14ab 15 16ab 17 18 19 20 21 22 23abc 24 25abcd 26 27 28'
} as const;
const documents = Object.entries(sentences).map(([document, lines]) => ({
  document,
  rows: [mitel, webex, dimensions]
    .flatMap(({ sections }) => sections)
    .filter(({ names }) => names[0] === 'Sentence')
    .flatMap((section) => section.rows)
    .filter(([sentence]) => sentence?.startsWith(`${document} `)),
  expected: lines.split(' ').flatMap((line) => {
    const [number = '', letters = ''] = line.split(/(?=[a-e])(.*)/);
    return letters === '' ? [`L${number}`] : [...letters].map((letter) => `L${number}${letter}`);
  })
}));
/** Whether one of the rows is about this line. */
const isAbout = (at: string | undefined, document: string, line: number | null): boolean =>
  at?.replace(/[a-e]$/, '') === `${document} L${line}`;

describe.each(documents)('Document $document', ({ document, rows, expected }) => {
  test('has a row for every sentence, in its order.', () => {
    expect(rows.map(([sentence]) => sentence)).toEqual(expected.map((line) => `${document} ${line}`));
  });

  test('says of every sentence what it says and where it is to be seen.', () => {
    const where = document === '002' || document === '003' ? 2 : 3;
    expect(rows.filter((cells) => !cells[1] || !cells[where])).toEqual([]);
  });

  test('has every sentence that a rule names as its source, in its line.', () => {
    const places = rules
      .flatMap(({ source }) => source.places)
      .filter((place) => place.document === document && place.line !== null);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ line }) => !rows.some(([at]) => isAbout(at, document, line)))).toEqual([]);
  });
});

describe('Mitel', () => {
  const readings = mitel.rowsUnder('Readings G1');
  const numberedSentences = [...numbered('R', 20), ...numbered('A', 9)] as Sentence[];

  test.each(documents.filter(({ document }) => document !== '002' && document !== '003'))(
    'has the numbered sentences of $document in the lines in which they are.',
    ({ document, rows }) => {
      const places = stated(...numberedSentences).places.filter((place) => place.document === document);
      expect(places.length).toBeGreaterThan(0);
      const missing = places.filter(
        ({ line, sentence }) => !rows.some(([at, , id]) => id === sentence && isAbout(at, document, line))
      );
      expect(missing).toEqual([]);
      expect(rows.filter(([, , id]) => id && !numberedSentences.includes(id as Sentence))).toEqual([]);
    }
  );

  test('has every rule, every reading and every field of the account page.', () => {
    expect(firsts(mitel, 'Rules R1')).toEqual(numbered('R', 20));
    expect(firsts(mitel, 'Readings G1')).toEqual(numbered('G', 21));
    expect(firsts(mitel, 'Constraints')).toHaveLength(6);
    expect(accountFields.filter((field) => !firsts(mitel, 'Fields').includes(field))).toEqual([]);
  });

  test('has at every reading the rows that name it as their open question.', () => {
    const answering = rules.filter(({ source }) => source.gap !== undefined);
    expect(answering.length).toBeGreaterThan(20);
    const unlisted = answering.filter(
      ({ id, source }) =>
        !readings.some(([gap, , rows]) => gap === source.gap && rows?.split(', ').includes(id))
    );
    expect(unlisted.map(({ id, source }) => `${source.gap}: ${id}`)).toEqual([]);
  });
});

describe('Webex', () => {
  /** The rules of the domain notes, which are not part of the repository: how many of each letter. */
  const noted = { TPL: 6, REG: 4, LOC: 1, PKG: 11, ADM: 5, PSTN: 5, NUM: 6, ID: 5, ADR: 2 };
  const ids = Object.entries(noted).flatMap(([letters, count]) => numbered(`R-${letters}-`, count));
  /** The rows that rest on the document or on one of the pages about Webex. */
  const ours = rules.filter(({ source }) =>
    source.places.some(({ document }) => document === '002' || document.startsWith('webex-'))
  );

  test('has every rule of the notes, in their order, and names no other.', () => {
    expect(firsts(webex, 'Rules by their numbers')).toEqual(ids);
    const named = [...webex.body.matchAll(/\bR-[A-Z]+-\d+/g)].map(([id]) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names every row of the tables.', () => {
    expect(ours.length).toBeGreaterThan(120);
    expect(
      rules.filter(({ table, id }) => table.startsWith('webex-') && !ours.some((row) => row.id === id))
    ).toEqual([]);
    const text = webex.body.replaceAll(/\bR-[A-Z]+-\d+/g, '');
    expect(ours.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(text))).toEqual([]);
  });

  test('has among the readings just the rows that nobody states, with the sentences nearest to them.', () => {
    const read = ours
      .filter(({ source }) => source.basis === 'assumed')
      .map(({ id, source }) => `${id} ${source.places.map(({ sentence }) => sentence).join(', ')}`);
    const listed = webex.rowsUnder('Readings: rows').map(([id = '', , nearest = '']) => `${id} ${nearest}`);
    expect(listed.sort()).toEqual(read.sort());
  });

  test('says of a rule that rests on a reading alone that it is one.', () => {
    const readings = new Set(firsts(webex, 'Readings: rows'));
    const silent = webex.rowsUnder('Rules by their numbers').filter(([, says = '', rows = '']) => {
      const named = rows.split(', ').filter((id) => ruleIds.includes(id));
      return named.length > 0 && named.every((id) => readings.has(id)) && !says.includes('our reading');
    });
    expect(silent).toEqual([]);
  });

  test('has the conditions, statuses, bodies and gaps of the notes.', () => {
    expect(firsts(webex, 'Conditions')).toEqual(numbered('P', 4));
    expect(firsts(webex, 'Gaps')).toEqual(numbered('', 12));
    expect(firsts(webex, 'Bodies')).toEqual([...numbered('4.', 8), '1.D']);
    const statuses: readonly string[] = [
      ...customerStatuses,
      ...userStatuses.filter((status) => status !== 'provisioned')
    ];
    expect(statuses.filter((status) => !firsts(webex, 'Statuses').includes(status))).toEqual([]);
  });

  test('names every public page that a row rests on.', () => {
    const pages = ours.flatMap(({ source }) => source.places.map(({ sentence }) => sentence));
    const cited = pages.filter((page) => page.startsWith('W'));
    expect(new Set(cited).size).toBeGreaterThan(15);
    expect(cited.filter((page) => !firsts(webex, 'Public pages').includes(page))).toEqual([]);
  });
});

describe('Dimensions', () => {
  /** The rules of the domain notes, which are not part of the repository. */
  const noted = numbered('R', 53).flatMap((id) => (id === 'R46' || id === 'R52' ? [id, `${id}a`] : [id]));
  /** The rows that rest on the document or on one of the pages about Dimensions. */
  const ours = rules.filter(({ source }) =>
    source.places.some(({ document }) => document === '003' || document.startsWith('dimensions-'))
  );
  const keysIn = (path: string, key: RegExp): readonly string[] =>
    [...read(path).matchAll(key)].map(([, name = '']) => name);

  test('has every rule of the notes, in their order, and names no other.', () => {
    expect(firsts(dimensions, 'Rules by their numbers')).toEqual(noted);
    const named = [...dimensions.body.matchAll(/\bR\d+a?\b/g)].map(([id]) => id);
    expect(named.filter((id) => !noted.includes(id))).toEqual([]);
  });

  test('names every row of the tables.', () => {
    expect(ours.length).toBeGreaterThan(150);
    expect(
      rules.filter(({ table, id }) => table.startsWith('dimensions-') && !ours.some((row) => row.id === id))
    ).toEqual([]);
    const named = new Set(dimensions.body.match(/\b[A-Z]{3}-\d+\b/g));
    expect(ours.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test('has among the readings just the rows that nobody states, with the sentences nearest to them.', () => {
    const read = ours
      .filter(({ source }) => source.basis === 'assumed')
      .map(({ id, source }) => `${id} ${source.places.map(({ sentence }) => sentence).join(', ')}`);
    const listed = dimensions
      .rowsUnder('Readings: rows')
      .map(([id = '', , nearest = '']) => `${id} ${nearest}`);
    expect(listed.sort()).toEqual(read.sort());
  });

  test('says of a rule that rests on a reading alone that it is one.', () => {
    const readings = new Set(firsts(dimensions, 'Readings: rows'));
    const silent = dimensions.rowsUnder('Rules by their numbers').filter(([, says = '', rows = '']) => {
      const named = rows.split(', ').filter((id) => ruleIds.includes(id));
      return named.length > 0 && named.every((id) => readings.has(id)) && !says.includes('our reading');
    });
    expect(silent).toEqual([]);
  });

  test('has every command, and every sentence of the specification.', () => {
    const path = 'src/core/dimensions';
    const commands = keysIn(`${path}/dimensions-command.ts`, /^ {2}'([a-z-]+)': true/gm).filter((type) =>
      isDimensionsCommand({ type })
    );
    expect(commands).toHaveLength(19);
    expect(commands.filter((type) => !firsts(dimensions, 'Commands').includes(type))).toEqual([]);
    const specified = keysIn(`${path}/SPEC.md`, /^- \*\*([A-Z]{2}\d+)\*\* /gm);
    const named = new Set(dimensions.body.match(/\bDX\d+\b/g));
    expect(specified.length).toBeGreaterThan(20);
    expect(specified.filter((id) => !named.has(id))).toEqual([]);
  });

  test('has every sentence and every public page that a rule can rest on.', () => {
    const cited = keysIn('src/core/dimensions/sentences.ts', /^ {2}(L\d+|V[a-z]+): '/gm);
    const pages = cited.filter((sentence) => sentence.startsWith('V'));
    expect(firsts(dimensions, 'Public pages')).toEqual(pages);
    const lines = cited.filter((sentence) => sentence.startsWith('L'));
    const rows = dimensions.rowsUnder('').map(([at]) => at);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !rows.some((at) => isAbout(at, '003', Number(line.slice(1)))))).toEqual([]);
  });

  test('has the statuses, the states of a connection, the failures and the gaps of the notes.', () => {
    expect(firsts(dimensions, 'Statuses')).toEqual(dimensionsStatuses);
    expect(firsts(dimensions, 'States of a connection')).toEqual(syncStates);
    const failures = syncScenarios.filter((scenario) => scenario !== 'clean');
    expect([...firsts(dimensions, 'What can go wrong')].sort()).toEqual([...failures].sort());
    expect(firsts(dimensions, 'Gaps')).toEqual(numbered('', 14));
  });

  test('names screens that exist, by words that the product has.', () => {
    const pages = dimensions.rowsUnder('Screens').map(([, , page = '']) => page.replaceAll('`', ''));
    const filesOf = (page: string): string => page.replaceAll(/:([a-z]+)/g, '[$1]');
    const isThere = (page: string): boolean =>
      existsSync(`${import.meta.dirname}/src/routes/${filesOf(page)}/+page.svelte`);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !isThere(page))).toEqual([]);

    const screens = firsts(dimensions, 'Screens');
    const written = new Set(
      Object.values<string | object>(en)
        .flatMap((message) =>
          typeof message === 'string' ? [message] : (Object.values(message) as string[])
        )
        .map((message) => message.replace('{dimensions}', 'Dimensions').replace('{kazoo}', 'Kazoo'))
    );
    // “Screen › what is written there: what else there is to say”
    const places = dimensions.sections
      .flatMap(({ names, rows }) => rows.map((cells) => cells[names.indexOf('Where')]))
      .flatMap((where) => (where === undefined || where === 'None' ? [] : where.split('; ')));
    const isKnown = (part: string): boolean => written.has(part) || written.has(part.split(': ')[0] ?? '');
    const unknown = places.filter((place) => {
      const [screen = '', ...parts] = place.split(' › ');
      return !screens.includes(screen.split(': ')[0] ?? '') || !parts.every(isKnown);
    });
    expect(places.length).toBeGreaterThan(300);
    expect(unknown).toEqual([]);
  });
});
