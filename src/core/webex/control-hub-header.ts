import { isBinary, readCsv } from '#core/account/csv.ts';
import type { OfferId } from './packages.ts';
import type { CsvMapping } from './webex-customer.ts';

/** The one column that no row can do without. */
export const idColumn = 'User ID/Email (Required)';

/** Columns whose names are confirmed and that we can fill; safe to upload without knowing the organisation's own. */
export const minimalHeader = [
  'First Name',
  'Last Name',
  'Display Name',
  idColumn,
  'Extension',
  'Phone Number',
  'Caller ID Number',
  'Caller ID First Name',
  'Caller ID Last Name',
  'Location'
] as const;

/** The further columns of the vendor's field reference; none of them stands for a licence. */
const otherColumns = [
  'User Status',
  'Last Service Accessed Time',
  'Days since Last Service Accessed',
  'Title',
  'Department',
  'Manager',
  'Preferred Language',
  'Time zone',
  'Address type',
  'Preferred Webex Site',
  'Hybrid Calendar Service Resource Group',
  'Hybrid Call Service Resource Group'
];
const plain = (name: string): string => name.trim().toLowerCase();
const notLicences = new Set([...minimalHeader, ...otherColumns].map(plain));

export type HeaderProblem = 'empty' | 'not-csv' | 'unclosed-quote' | 'no-id-column' | 'too-large';
type HeaderResult =
  | { readonly ok: true; readonly header: readonly string[] }
  | { readonly ok: false; readonly problem: HeaderProblem };

const mostColumns = 500;

/** The header row of a file that Control Hub exported; whatever rows follow are not looked at. */
export function readHeader(text: string): HeaderResult {
  if (isBinary(text)) return { ok: false, problem: 'not-csv' };
  const whole = text.replace(/^\uFEFF/, '').replace(/^sep=[,;\t](\r\n|\r|\n)/i, '');
  if (whole.trim() === '') return { ok: false, problem: 'empty' };
  const read = [',', ';', '\t'].map((delimiter) => readCsv(whole, delimiter, 1));
  const found = read.find(({ records: [first = []] }) => columnIn(first, idColumn) >= 0);
  if (!found)
    return {
      ok: false,
      problem: read.some(({ unclosed }) => unclosed === 1) ? 'unclosed-quote' : 'no-id-column'
    };
  const [header = []] = found.records;
  return header.length > mostColumns || header.some((name) => name.length > 300)
    ? { ok: false, problem: 'too-large' }
    : { ok: true, header };
}

/** The place of a column, whatever the case and the spaces around it; -1 without it. */
export const columnIn = (header: readonly string[], name: string): number =>
  header.findIndex((each) => plain(each) === plain(name));

/** The service behind the column is suspended; the vendor takes no file with such a column. */
export const isSuspended = (column: string): boolean => /\(suspended\)/i.test(column);
/** The name that Customer Assist had until May 2025; files with it can fail. */
export const isOldName = (column: string): boolean => /customer experience essentials/i.test(column);

/** The columns that a package can be mapped to: one for each service of the organisation. */
export const licenceColumns = (header: readonly string[]): readonly string[] =>
  header.filter((name) => name.trim() !== '' && !notLicences.has(plain(name)) && !isSuspended(name));

// The vendor's names of the offers, by which a column is recognised. They are data of files, not words on screen.
const vendorNames: Readonly<Record<OfferId, string>> = {
  webex_meetings: 'Webex Meetings',
  common_area_calling: 'Common Area Calling',
  webex_calling_standard: 'Webex Calling Standard',
  webex_voice: 'Webex Voice',
  webex_calling: 'Webex Calling',
  enhanced_calling: 'Enhanced Calling',
  webex_suite: 'Webex Suite',
  cx_essentials: 'Customer Assist',
  cx_standard_agent: 'Contact Center Standard Agent',
  cx_premium_agent: 'Contact Center Premium Agent',
  attendant_console: 'Attendant Console',
  cisco_calling_plan: 'Cisco Calling Plan',
  cx_voice_ports: 'Contact Center Voice Ports',
  cx_ai_assistant: 'Contact Center AI Assistant',
  webex_ai_agent: 'Webex AI Agent'
};

/** The words of a column's name without the subscription or site in brackets. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .replace(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );

/** How much two names have in common, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** For each offer the column that its name is most like, each column once; a suggestion, for somebody to confirm. */
export function suggestedColumns(
  header: readonly string[],
  offers: readonly OfferId[]
): CsvMapping['packages'] {
  const pairs = licenceColumns(header)
    .flatMap((column) =>
      offers.map((offer) => ({ offer, column, like: likeness(wordsOf(vendorNames[offer]), wordsOf(column)) }))
    )
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like);
  const chosen: Partial<Record<OfferId, string>> = {};
  const taken = new Set<string>();
  for (const { offer, column } of pairs) {
    if (chosen[offer] !== undefined || taken.has(column)) continue;
    chosen[offer] = column;
    taken.add(column);
  }
  return chosen;
}
