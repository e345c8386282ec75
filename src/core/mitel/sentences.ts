import type { Place, Source } from '#core/rules/source.ts';

// The sentences of the seed documents that rules rest on: number, section and line in each edition.
// Numbers R1–R20 cover the licence pages, A1–A9 the account page. The others stand on further public pages of the
// vendor, which are read in English and cited by page, not by line.
const sections = {
  R1: 'introduction',
  R2: 'introduction',
  R3: 'orders',
  R4: 'orders',
  R5: 'cross-launch',
  R6: 'cross-launch',
  R7: 'cross-launch',
  R8: 'cross-launch',
  R9: 'cross-launch',
  R10: 'cross-launch',
  R11: 'cross-launch',
  R12: 'cross-launch',
  R13: 'standalone',
  R14: 'standalone',
  R15: 'standalone',
  R16: 'standalone',
  R17: 'standalone',
  R18: 'standalone',
  R19: 'standalone',
  R20: 'standalone',
  A1: 'account-information',
  A2: 'support-contacts',
  A3: 'integrations',
  A4: 'privileges',
  A5: 'call-services',
  A6: 'cloud-location',
  A7: 'customer-number',
  A8: 'subscriptions',
  A9: 'account-information',
  C1: 'accounts',
  C2: 'partner-account',
  F1: 'customer-information',
  K1: 'support-contacts',
  N1: 'integrations',
  N2: 'integrations',
  N3: 'teams',
  N4: 'customer-information',
  N5: 'micollab-server',
  O1: 'orders',
  P1: 'roles',
  P2: 'custom-roles',
  S1: 'subscriptions',
  T1: 'mitel-one',
  U1: 'users',
  U2: 'directory'
} as const;
export type Sentence = keyof typeof sections;

const lines: Readonly<Record<Sentence, Readonly<Record<string, number | null>>>> = {
  R1: { '001': 3, '004': 2 },
  R2: { '001': 5, '004': 3 },
  R3: { '001': 7, '004': 4 },
  R4: { '001': 10, '004': 7 },
  R5: { '001': 14, '004': 9 },
  R6: { '001': 14, '004': 9 },
  R7: { '001': 16, '004': 10 },
  R8: { '001': 18, '004': 11 },
  R9: { '001': 19, '004': 12 },
  R10: { '001': 20, '004': 13 },
  R11: { '001': 22, '004': 14 },
  R12: { '001': 22, '004': 14 },
  R13: { '001': 26, '004': 16 },
  R14: { '001': 28, '004': 17 },
  R15: { '001': 29, '004': 18 },
  R16: { '001': 30, '004': 19 },
  R17: { '001': 38, '004': 25 },
  R18: { '001': 40, '004': 26 },
  R19: { '001': 42, '004': 27 },
  R20: { '001': 43, '004': 28 },
  A1: { '000': 2 },
  A2: { '000': 9 },
  A3: { '000': 11 },
  A4: { '000': 13 },
  A5: { '000': 16 },
  A6: { '000': 18 },
  A7: { '000': 20 },
  A8: { '000': 22 },
  A9: { '000': 4 },
  C1: { accounts: null },
  C2: { platform: null },
  F1: { 'account-information': null },
  K1: { 'support-contacts': null },
  N1: { 'office-365': null },
  N2: { 'integrate-applications': null },
  N3: { teams: null },
  N4: { 'account-information': null },
  N5: { 'micollab-integration': null },
  O1: { orders: null },
  P1: { roles: null },
  P2: { permissions: null },
  S1: { subscriptions: null },
  T1: { 'mitel-one': null },
  U1: { users: null },
  U2: { 'azure-ad-sync': null }
};

// The edition decides product name and wording: the German documents are the newer, the Spanish the older one.
const editions: Readonly<Record<string, string>> = {
  '000': 'administration-de',
  '001': 'administration-de',
  '004': 'accounts-console-es'
};
const onPublicPages = 'public-en';

const placesOf = (sentences: readonly Sentence[]): readonly Place[] =>
  sentences.flatMap((sentence) =>
    Object.entries(lines[sentence]).map(([document, line]) => ({
      document,
      edition: editions[document] ?? onPublicPages,
      section: sections[sentence],
      sentence,
      line
    }))
  );

/** The vendor says so, in these sentences. */
export const stated = (...sentences: Sentence[]): Source => ({
  basis: 'stated',
  places: placesOf(sentences)
});
/** It follows from these sentences without saying so; `gap` is the question it answers, if it has a number. */
export const derived = (gap: string | undefined, ...sentences: Sentence[]): Source => ({
  basis: 'derived',
  places: placesOf(sentences),
  ...(gap === undefined ? {} : { gap })
});
/** Our own reading of a gap; the sentences are the nearest the vendor says. */
export const assumed = (gap: string | undefined, ...sentences: Sentence[]): Source => ({
  basis: 'assumed',
  places: placesOf(sentences),
  ...(gap === undefined ? {} : { gap })
});
