import type { IssueCode } from '#core/validity.ts';
import { formatNumber, t } from './i18n.svelte.ts';
import { issueText } from './wording.ts';

/** A problem with a file, as `bundle` tells it. */
type Problem =
  | { readonly code: Plain; readonly path?: string; readonly line?: number; readonly column?: number }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number; readonly line: number; readonly column: number }
  | { readonly code: 'forbidden-key' | 'duplicate-key'; readonly path: string; readonly key: string }
  | {
      readonly code: 'newer-version';
      readonly path: string;
      readonly version: number;
      readonly supported: number;
    }
  | { readonly code: 'counts'; readonly path: string; readonly said: number; readonly counted: number }
  | {
      readonly code: 'wrong-type';
      readonly path: string;
      readonly issue: IssueCode | 'missing' | 'unknown-field';
    }
  | {
      readonly code: 'wrong-kind';
      readonly path: string;
      readonly reason:
        | 'not-one-account'
        | 'has-workspace'
        | 'no-workspace'
        | 'unassigned-order'
        | 'unassigned-role'
        | 'unused-template'
        | 'unused-entry'
        | 'has-catalogue';
    };

/** What is wrong, in a sentence. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'too-large':
      return t('import.problem.too-large', { limit: formatNumber(problem.limit / 1024 / 1024) });
    case 'too-deep':
      return t('import.problem.too-deep', { limit: problem.limit });
    case 'forbidden-key':
    case 'duplicate-key':
      return t(`import.problem.${problem.code}`, { key: problem.key });
    case 'newer-version':
      return t('import.problem.newer-version', problem);
    case 'counts':
      return t('import.problem.counts', problem);
    case 'wrong-kind':
      return t(`import.problem.wrong-kind.${problem.reason}`);
    case 'wrong-type':
      return problem.issue === 'missing' || problem.issue === 'unknown-field'
        ? t(`import.problem.${problem.issue}`)
        : t('import.problem.wrong-value', { issue: issueText(problem.issue) });
    default:
      return t(`import.problem.${problem.code}`);
  }
}

type Plain =
  | 'unreadable'
  | 'not-json'
  | 'truncated'
  | 'not-a-bundle'
  | 'for-the-vendor'
  | 'altered'
  | 'duplicate-id'
  | 'duplicate-email'
  | 'dangling'
  | 'dangling-record'
  | 'dangling-setting'
  | 'duplicate-number'
  | 'number-not-on-site'
  | 'another-account'
  | 'duplicate-external-id'
  | 'second-headquarters'
  | 'duplicate-name'
  | 'second-internal'
  | 'duplicate-user'
  | 'duplicate-tenant'
  | 'duplicate-pbx-user'
  | 'nobody'
  | 'dangling-role'
  | 'role-not-assigned';

/** Where it stands in the file: a place as the file writes it, or a line, or the whole. */
export function problemPlace(problem: Problem): { text: string; isPath: boolean } {
  if ('path' in problem && problem.path) return { text: problem.path, isPath: true };
  if ('line' in problem && problem.line !== undefined && problem.column !== undefined)
    return {
      text: t('import.problem-line', { line: String(problem.line), column: String(problem.column) }),
      isPath: false
    };
  return { text: t('import.problem-whole'), isPath: false };
}

/** What to do about a file with these problems; the first that says most decides. */
export function problemRemedy(problems: readonly Problem[]): string {
  const has = (...codes: readonly string[]): boolean => problems.some(({ code }) => codes.includes(code));
  if (has('newer-version')) return t('import.remedy.newer');
  if (has('too-large')) return t('import.remedy.too-large');
  if (has('truncated')) return t('import.remedy.incomplete');
  if (has('for-the-vendor')) return t('import.remedy.for-the-vendor');
  if (has('not-a-bundle', 'not-json')) return t('import.remedy.other-file');
  return has('altered') ? t('import.remedy.altered') : t('import.remedy.fresh');
}
