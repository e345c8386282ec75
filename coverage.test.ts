import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountFields } from './src/core/mitel/account-fields.table.ts';
import { stated, type Sentence } from './src/core/mitel/sentences.ts';
import { tablesByName } from './src/core/rules-by-name.ts';
import type { Source } from './src/core/rules/source.ts';

// docs/coverage/mitel.md lists what the vendor says with the screens, rules and tests that show it. What it names must be there.

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const folder = 'docs/coverage';
const text = read(`${folder}/mitel.md`);

/** The rows of the tables under a heading that begins like this, as their cells. */
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  (text.split(/^## /m).find((section) => section.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1) // the names of the columns
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
    .filter(([first]) => !/^-+$/.test(first ?? ''));

/** A test as the document names it: a link to the file, whose title is a part of the title of the test. */
const links = [...text.matchAll(/^\[(.+?)\]: \.\.\/\.\.\/(\S+) (["'])(.*)\3$/gm)].map(
  ([, label = '', path = '', , title = '']) => ({ label, path, title })
);
const body = text.slice(0, text.search(/^\[.+?\]: /m));
const cited = [...body.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => label);

/**
 * The titles of the tests in a source file, as they are written there: what stands first between the brackets of `test`
 * or `it`, also after `.each(…)`. A title that is put together when the test runs, by `%s` or `${…}`, is compared as it
 * is written too, so that nothing needs to be run.
 */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\b(?:test|it)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g)].map(
    ([, , title = '']) => title.replace(/\\(['"`])/g, '$1')
  );

/**
 * Every line of the documents that is not empty; letters where a line has several sentences. The documents are not part
 * of the repository, so this was read off them by hand.
 */
const sentences = {
  '000': '1 2ab 3 4 5 6 7 8 9ab 10 11abc 12 13abc 14 15 16ab 17 18 19 20ab 21 22ab',
  '001':
    '1 3abc 5ab 7 8 9ab 10abcd 12 14abcd 16 18 19 20 22ab 24 26ab 28 29 30 32 34 35 36abc 37 38abcd 40 42 43',
  '004': '1 2abc 3ab 4 5 6ab 7abcd 8 9abc 10 11 12 13 14ab 15 16ab 17 18 19 20 21 22 23abc 24 25abcd 26 27 28'
} as const;
const documents = Object.entries(sentences).map(([document, lines]) => ({
  document,
  rows: rowsUnder(`Document ${document}`),
  expected: lines.split(' ').flatMap((line) => {
    const [number = '', letters = ''] = line.split(/(?=[a-d])(.*)/);
    return letters === '' ? [`L${number}`] : [...letters].map((letter) => `L${number}${letter}`);
  })
}));

describe('A test that the document names', () => {
  test('is linked somewhere, and every link has a test.', () => {
    expect(cited.length).toBeGreaterThan(300);
    const labels = links.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect([...new Set(cited)].sort()).toEqual([...labels].sort());
  });

  test.each(links)('$label: it is in its file.', ({ path, title }) => {
    expect(existsSync(`${import.meta.dirname}/${path}`), path).toBe(true);
    expect(path).toMatch(/\.(test|e2e)\.ts$/);
    expect(titlesIn(read(path)).filter((name) => name.includes(title))).toHaveLength(1);
  });

  test('stands in every row, but for headings and mere references.', () => {
    const rows = [
      ...documents.flatMap(({ rows }) => rows),
      ...['Rules R1', 'Readings G1', 'Constraints', 'Fields'].flatMap(rowsUnder)
    ];
    const bare = rows.filter((cells) => !cells.at(-1)?.startsWith('['));
    expect(bare.filter(([, says]) => !/^(Heading|Reference): /.test(says ?? ''))).toEqual([]);
  });
});

describe.each(documents)('Document $document', ({ document, rows, expected }) => {
  test('has a row for every sentence, in its order.', () => {
    expect(rows.map(([sentence]) => sentence)).toEqual(expected.map((line) => `${document} ${line}`));
  });

  test('says of every sentence what it says and where it is to be seen.', () => {
    expect(rows.filter(([, says, , where]) => !says || !where)).toEqual([]);
  });

  test('has the numbered sentences in the lines in which they are.', () => {
    const ids = [
      ...Array.from({ length: 20 }, (_, i) => `R${i + 1}` as Sentence),
      ...Array.from({ length: 9 }, (_, i) => `A${i + 1}` as Sentence)
    ];
    const places = stated(...ids).places.filter((place) => place.document === document);
    expect(places.length).toBeGreaterThan(0);
    const missing = places.filter(
      ({ line, sentence }) =>
        !rows.some(([at, , id]) => id === sentence && at?.replace(/[a-d]$/, '') === `${document} L${line}`)
    );
    expect(missing).toEqual([]);
    expect(rows.filter(([, , id]) => id && !ids.includes(id as Sentence))).toEqual([]);
  });
});

describe('The tables', () => {
  const rules = Object.values(tablesByName).flatMap(
    ({ rules }): readonly { readonly id: string; readonly source: Source }[] => rules
  );
  const readings = rowsUnder('Readings G1');

  test('have every rule, every reading and every field of the account page.', () => {
    const firsts = (heading: string) => rowsUnder(heading).map(([first]) => first);
    expect(firsts('Rules R1')).toEqual(Array.from({ length: 20 }, (_, i) => `R${i + 1}`));
    expect(firsts('Readings G1')).toEqual(Array.from({ length: 21 }, (_, i) => `G${i + 1}`));
    expect(firsts('Constraints')).toHaveLength(6);
    expect(accountFields.filter((field) => !firsts('Fields').includes(`\`${field}\``))).toEqual([]);
  });

  test('name rows of rule tables that exist.', () => {
    const named = [...body.matchAll(/\b[A-Z]{3}-\d+\b/g)].map(([id]) => id);
    expect(named.length).toBeGreaterThan(200);
    const ids = rules.map(({ id }) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('name sentences of SPEC files that exist.', () => {
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

  test('name commands that exist.', () => {
    const commands = read('src/core/command.ts').split('export type Event =')[0] ?? '';
    const known = [...commands.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    expect(known).toContain('assign-order');
    const named = [...body.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['account-fields', ...accountFields].includes(name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('have at every reading the rows that name it as their open question.', () => {
    const answering = rules.filter(({ source }) => source.gap !== undefined);
    expect(answering.length).toBeGreaterThan(20);
    const unlisted = answering.filter(
      ({ id, source }) =>
        !readings.some(([gap, , rows]) => gap === source.gap && rows?.split(', ').includes(id))
    );
    expect(unlisted.map(({ id, source }) => `${source.gap}: ${id}`)).toEqual([]);
  });
});
