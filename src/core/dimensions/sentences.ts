import { citing } from '#core/rules/cite.ts';

// What the rules for Dimensions rest on. L… are lines of the seed document; V… are public pages of the vendor, named as
// in docs/coverage/dimensions.md and cited by page, not by line.
const sections = {
  L3: 'dimensions-introduction',
  L5: 'dimensions-new-customer',
  L9: 'dimensions-details',
  L10: 'dimensions-details',
  L11: 'dimensions-details',
  L12: 'dimensions-details',
  L13: 'dimensions-details',
  L14: 'dimensions-details',
  L16: 'dimensions-details',
  L18: 'dimensions-product-types',
  L20: 'dimensions-product-types',
  L22: 'dimensions-product-types',
  L24: 'dimensions-reference',
  L26: 'dimensions-reference',
  L28: 'dimensions-demo',
  L29: 'dimensions-demo',
  L31: 'dimensions-demo',
  L33: 'dimensions-demo',
  L35: 'dimensions-primary-user',
  L37: 'dimensions-primary-user',
  L39: 'dimensions-pbx',
  L40: 'dimensions-pbx',
  L42: 'dimensions-pbx',
  L44: 'dimensions-pbx',
  L46: 'dimensions-roles',
  L49: 'dimensions-management',
  Vgrid: 'dimensions-grid',
  Vtrial: 'dimensions-trials',
  Vterm: 'dimensions-termination',
  Vtpl: 'dimensions-templates',
  Vkazoo: 'dimensions-kazoo',
  Vrusers: 'dimensions-reseller-users',
  Vusers: 'dimensions-customer-users',
  Vvusers: 'dimensions-voice-users',
  Vbill: 'dimensions-billing',
  Vcust: 'dimensions-customer-api',
  Vcustpost: 'dimensions-customer-post',
  Vuserpost: 'dimensions-user-post',
  Vcusers: 'dimensions-user-api',
  Vpbx: 'dimensions-connection-api',
  Vmetrics: 'dimensions-metrics',
  Vonbcust: 'dimensions-onboarding'
} as const;
export type Sentence = keyof typeof sections;

/** Every sentence stands in the seed, at the line it is named after, or on a page of its own. */
const lines = Object.fromEntries(
  Object.entries(sections).map(([sentence, section]) => [
    sentence,
    sentence.startsWith('L') ? { '003': Number(sentence.slice(1)) } : { [section]: null }
  ])
) as Readonly<Record<Sentence, Readonly<Record<string, number | null>>>>;

export const { stated, derived, assumed } = citing<Sentence>({
  sections,
  lines,
  editions: { '003': 'dimensions-es' }
});
