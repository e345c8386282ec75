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

/** The run-book as a Markdown file in the language on screen; also plain enough to be read as it is. */
export function runBookMarkdown(runBook: RunBook, { account, about, aboutSwitches }: Head): string {
  let number = 0;
  const sections = runBookSections.map((section) => {
    const steps = runBook[section].map((step) => {
      number += 1;
      return stepMarkdown(number, runBookText(step));
    });
    return [
      `## ${t(`run-book.section.${section}`)}`,
      ...(section === 'switches' ? [plain(aboutSwitches)] : []),
      ...(steps.length > 0 ? steps : [t('run-book.none-set-up')])
    ].join('\n\n');
  });
  return `${[`# ${plain(t('run-book.title-of', { account }))}`, ...about.map(plain), ...sections].join('\n\n')}\n`;
}

function stepMarkdown(number: number, step: RunBookText): string {
  const before = step.before === null ? [] : [`${t('run-book.before')}: ${plain(step.before)}`];
  const list = [
    ...step.facts.map(factMarkdown),
    ...step.effects.map(({ text }) => `- ${plain(text)}`),
    ...step.ask.map((text) => `- **${plain(text)}**`),
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
