import { slugOf } from '#bundle/write-bundle.ts';
import { download } from './download.ts';
import { today } from './new-id.ts';

/** Hands a run-book out as a Markdown file, and says what it is called. */
export function saveRunBook(
  account: string,
  markdown: string,
  part: '' | '-webex' | '-dimensions' = ''
): string {
  const name = `run-book${part}-${slugOf(account) ?? 'account'}-${today()}.md`;
  download(new File([markdown], name, { type: 'text/markdown' }));
  return name;
}
