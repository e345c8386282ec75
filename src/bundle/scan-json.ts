import { mostProblems, pathText, type BundleProblem } from './problems.ts';

/** Keys that could reach a prototype once somebody copies the value carelessly. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** An array or object that is still open. */
interface Frame {
  readonly close: ']' | '}';
  /** The keys so far; `null` for an array. */
  readonly keys: Set<string> | null;
  step: string | number;
}

/**
 * What is wrong with a text as JSON, before anything is built from it; nothing if `JSON.parse` can have it.
 * Does not recurse, so that no text can exhaust the stack, and knows the place in every browser alike.
 * Reports the first of `too-deep`, `not-json` and `truncated`, else all forbidden and duplicate keys.
 */
export function scanJson(text: string, deepest: number): readonly BundleProblem[] {
  const frames: Frame[] = [];
  const keyProblems: BundleProblem[] = [];
  let expecting: 'value' | 'key' | 'colon' | 'comma' = 'value';
  let justOpened = false;
  let at = 0;

  const notJson = (place: number): BundleProblem[] => [
    { code: 'not-json', ...lineAndColumn(text, place), found: [...text.slice(place, place + 2)][0] ?? '' }
  ];
  const truncated = (): BundleProblem[] => [{ code: 'truncated', ...lineAndColumn(text, text.length) }];

  for (;;) {
    at = afterSpace(text, at);
    const frame = frames.at(-1);
    const isWhole = !frame && expecting === 'comma';
    if (at >= text.length) return isWhole ? keyProblems : truncated();
    const char = text[at] ?? '';

    if (frame?.close === char && (expecting === 'comma' || justOpened)) {
      frames.pop();
      expecting = 'comma';
      justOpened = false;
      at += 1;
    } else if (expecting === 'comma') {
      if (!frame || char !== ',') return notJson(at);
      if (typeof frame.step === 'number') frame.step += 1;
      expecting = frame.keys ? 'key' : 'value';
      at += 1;
    } else if (expecting === 'colon') {
      if (char !== ':') return notJson(at);
      expecting = 'value';
      at += 1;
    } else if (char === '{' || char === '[') {
      if (expecting === 'key') return notJson(at);
      if (frames.length >= deepest) return [{ code: 'too-deep', limit: deepest, ...lineAndColumn(text, at) }];
      const isObject = char === '{';
      frames.push(isObject ? { close: '}', keys: new Set(), step: '' } : { close: ']', keys: null, step: 0 });
      expecting = isObject ? 'key' : 'value';
      justOpened = true;
      at += 1;
    } else {
      if (expecting === 'key' && char !== '"') return notJson(at);
      const end = endOfScalar(text, at);
      if (end < 0) return notJson(-end);
      if (end > text.length) return truncated();
      if (expecting === 'key' && frame) {
        frame.step = keyOf(text.slice(at, end));
        const code = keyProblem(frame);
        if (code && keyProblems.length < mostProblems)
          keyProblems.push({ code, path: pathText(frames.map(({ step }) => step)), key: frame.step });
        frame.keys?.add(frame.step);
      }
      expecting = expecting === 'key' ? 'colon' : 'comma';
      justOpened = false;
      at = end;
    }
  }
}

function keyProblem({ keys, step }: Frame): 'forbidden-key' | 'duplicate-key' | null {
  if (forbidden.has(String(step))) return 'forbidden-key';
  return keys?.has(String(step)) ? 'duplicate-key' : null;
}

const keyOf = (literal: string): string =>
  literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/**
 * The position after a string, number or word. Beyond the text's length if the text ends inside it,
 * negative if it is none: then minus the position of the first wrong character.
 */
function endOfScalar(text: string, from: number): number {
  if (text[from] === '"') return endOfString(text, from);
  for (const word of ['true', 'false', 'null'])
    if (text[from] === word[0]) {
      let same = 1;
      while (same < word.length && text[from + same] === word[same]) same += 1;
      if (same === word.length) return from + same;
      return from + same === text.length ? text.length + 1 : -(from + same);
    }
  return endOfNumber(text, from);
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -at;
    if (code !== 92) continue;
    const escape = text[at + 1];
    if (escape === undefined) break;
    if (escape === 'u') {
      const digits = text.slice(at + 2, at + 6);
      const wrong = digits.search(/[^\da-f]/i);
      if (wrong >= 0) return -(at + 2 + wrong);
      at += 5;
    } else if ('"\\/bfnrt'.includes(escape)) at += 1;
    else return -(at + 1);
  }
  return text.length + 1;
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  while ('+-.eE0123456789'.includes(text[end] ?? ' ')) end += 1;
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text.slice(from, end));
  if (isNumber) return end;
  const endsEarly = end === text.length && end > from;
  return endsEarly ? text.length + 1 : -from;
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
