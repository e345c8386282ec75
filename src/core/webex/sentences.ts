import { citing } from '#core/rules/cite.ts';

// What the rules for Webex rest on. L… are lines of the seed document; W… are public pages of the vendor, named as in
// docs/coverage/webex.md and cited by page, not by line.
const sections = {
  L6: 'webex-task',
  L12: 'webex-template',
  L14: 'webex-template',
  L16: 'webex-template',
  L24: 'webex-template',
  L26: 'webex-template',
  L28: 'webex-template',
  L30: 'webex-template',
  L33: 'webex-template',
  L36: 'webex-template',
  L39: 'webex-template',
  L47: 'webex-customer',
  L49: 'webex-customer',
  L51: 'webex-customer',
  L53: 'webex-customer',
  L55: 'webex-customer',
  L57: 'webex-customer',
  L59: 'webex-customer',
  L60: 'webex-customer',
  L68: 'webex-set-up',
  L73: 'webex-set-up',
  L75: 'webex-set-up',
  L77: 'webex-set-up',
  W3: 'webex-provisioning',
  W4: 'webex-users',
  W5: 'webex-attach',
  W6: 'webex-sign-on',
  W8: 'webex-partner-roles',
  W9: 'webex-news',
  W10: 'webex-set-up',
  W14: 'webex-data',
  W15: 'webex-admin-roles',
  W16: 'webex-broadworks',
  W17: 'webex-wholesale-api',
  W18: 'webex-calling-api',
  W19: 'webex-reference-app',
  W20: 'webex-demo',
  W23: 'webex-csv',
  W25: 'webex-numbers',
  W26: 'webex-names',
  W27: 'webex-errors',
  W28: 'webex-guide',
  W31: 'webex-calling-plans',
  W37: 'webex-ccp-guide'
} as const;
export type Sentence = keyof typeof sections;

/** Every sentence stands in the seed, at the line it is named after, or on a page of its own. */
const lines = Object.fromEntries(
  Object.entries(sections).map(([sentence, section]) => [
    sentence,
    sentence.startsWith('L') ? { '002': Number(sentence.slice(1)) } : { [section]: null }
  ])
) as Readonly<Record<Sentence, Readonly<Record<string, number | null>>>>;

export const { stated, derived, assumed } = citing<Sentence>({
  sections,
  lines,
  editions: { '002': 'webex-he' }
});
