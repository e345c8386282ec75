import type { RunBook } from '#core/mitel/run-book.ts';
import { runBookSections } from '#core/mitel/run-book.ts';
import { t } from './i18n.svelte.ts';
import { runBookText, type RunBookFact, type RunBookText } from './run-book-text.ts';

interface Head {
  readonly account: string;
  /** Lines above the steps: what this is, as of when. */
  readonly about: readonly string[];
  readonly aboutSwitches: string;
}

/** A part of a run-book in words; `none` is said where it has no steps. */
interface Part {
  readonly title: string;
  readonly about?: string;
  readonly steps: readonly RunBookText[];
  readonly none: string;
}

/** The run-book as a Markdown file in the language on screen; also plain enough to be read as it is. */
export const runBookMarkdown = (runBook: RunBook, { account, about, aboutSwitches }: Head): string =>
  partsMarkdown(
    t('run-book.title-of', { account }),
    about,
    runBookSections.map((section) => ({
      title: t(`run-book.section.${section}`),
      ...(section === 'switches' ? { about: aboutSwitches } : {}),
      steps: runBook[section].map(runBookText),
      none: t('run-book.none-set-up')
    }))
  );

/** Any run-book as a Markdown file, its steps numbered through all parts. */
export function partsMarkdown(title: string, about: readonly string[], parts: readonly Part[]): string {
  let number = 0;
  const sections = parts.map((part) =>
    [
      `## ${part.title}`,
      ...(part.about === undefined ? [] : [plain(part.about)]),
      ...(part.steps.length > 0 ? part.steps.map((step) => stepMarkdown((number += 1), step)) : [part.none])
    ].join('\n\n')
  );
  return `${[`# ${plain(title)}`, ...about.map(plain), ...sections].join('\n\n')}\n`;
}

function stepMarkdown(number: number, step: RunBookText): string {
  const before = step.before === null ? [] : [`${t('run-book.before')}: ${plain(step.before)}`];
  const list = [
    ...step.facts.map(factMarkdown),
    ...step.effects.map(({ kind, text }) =>
      kind === 'warning' ? `- **${plain(text)}**` : `- ${plain(text)}`
    ),
    ...step.ask.map((text) => `- **${plain(text)}**`),
    ...(step.rule ? [`- ${plain(step.rule)}`] : []),
    ...step.checks.map((text) => `- [ ] ${plain(text)}`)
  ];
  return [`### ${number}. ${plain(step.action)}`, ...before, list.join('\n')].join('\n\n');
}

function factMarkdown({ term, text, ltr = false, block = false }: RunBookFact): string {
  if (block) return `- ${plain(term)}:\n\n${text.replace(/^/gm, '      ')}\n`;
  return `- ${plain(term)}: ${ltr ? code(text) : plain(text)}`;
}

/** As code, so that nothing in it is taken for formatting, whatever backticks it contains. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence === '`' ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** Names may contain what Markdown reads as formatting. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|]/g, '\\$&');
