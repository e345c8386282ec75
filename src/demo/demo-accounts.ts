import type { Integration, IntegrationState, MitelOneTier, Privilege } from '#core/mitel/mitel-account.ts';
import { blankSetUp, type SetUp } from '#core/mitel/set-up.ts';
import { english, german, hebrew, spanish, type Names } from './names.ts';

/** One account of the demo: where it is, how its switches stand, how many people hold a licence. */
export interface DemoAccount {
  /** The middle of its ids: `acc-harbour`, `per-harbour-0001`. */
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly place: readonly [country: string, city: string, address: string];
  readonly language: string;
  readonly names: Names;
  readonly people: number;
  readonly switches: {
    readonly micollab: IntegrationState;
    readonly miteam: IntegrationState;
    readonly alsoOn: readonly Integration[];
    /** In the list and still being set up. */
    readonly added?: readonly Integration[];
  };
  /** The first so many people hold a licence, from the orders or handed out by MiCollab. */
  readonly licensed: readonly [count: number, source: 'order' | 'micollab'];
  /** The first so many people held a licence that was revoked. */
  readonly revoked?: number;
  /** So many people from the beginning hold a Mitel One licence, tier by tier. */
  readonly mitelOne?: readonly (readonly [count: number, tier: MitelOneTier])[];
  readonly kind?: 'partner';
  readonly isDeactivated?: boolean;
  /** What Mitel assigned was recorded. */
  readonly isRecorded?: boolean;
  readonly isMiCloudConnect?: boolean;
  /** Whom problem reports go to; a maintainer and an onsite admin if left out. */
  readonly contacts?: 'only-maintainer' | 'only-onsite-admin' | 'only-other' | 'none';
  /** A privilege that is on although no integration asks for it. */
  readonly leftOver?: Privilege;
  readonly savesBandwidth?: boolean;
  /** What was entered where it is not the usual. */
  readonly setUp?: Partial<SetUp>;
  /** The second and third person have the custom role for customers. */
  readonly frontDesk?: boolean;
  /** The last two people have one extension. */
  readonly sharesExtension?: boolean;
  /** Integrations to be switched off, as kept for the hand-off. */
  readonly planned?: readonly Integration[];
  readonly businessType?: string;
  /** Days since anything changed. */
  readonly quietFor: number;
}

/** The demo's partner, who also has an account of their own. */
export const partnerName = 'Lantern Bay Communications (demo)';

const [gb, us, ie] = [
  { language: 'en-GB', names: english },
  { language: 'en-US', names: english },
  { language: 'en-IE', names: english }
];
const gateway = ['cloudlink-gateway', 'mivoice-business'] as const;

export const demoAccounts: readonly DemoAccount[] = [
  {
    key: 'harbour',
    name: 'Harbour & Finch Logistics',
    domain: 'harbour-finch.example.com',
    place: ['GB', 'Saltmouth', '14 Capstan Quay'],
    ...gb,
    people: 42,
    switches: { micollab: 'never', miteam: 'on', alsoOn: gateway },
    licensed: [0, 'order'],
    isRecorded: true,
    businessType: 'Logistics',
    quietFor: 0.1
  },
  {
    key: 'drizzle',
    name: 'Drizzle Lane Bakeries',
    domain: 'drizzle-lane.example.com',
    place: ['GB', 'Nether Puddle', '3 Drizzle Lane'],
    ...gb,
    people: 18,
    switches: { micollab: 'never', miteam: 'on', alsoOn: gateway },
    licensed: [11, 'order'],
    contacts: 'only-maintainer',
    frontDesk: true,
    businessType: 'Bakery',
    quietFor: 2
  },
  {
    key: 'oboe',
    name: 'Oboe & Anchor Instrument Makers',
    domain: 'oboe-anchor.example.com',
    place: ['IE', 'Ballygale', '7 Reed Street'],
    ...ie,
    people: 16,
    switches: {
      micollab: 'never',
      miteam: 'on',
      alsoOn: [...gateway, 'microsoft-teams'],
      added: ['single-sign-on']
    },
    licensed: [10, 'order'],
    setUp: {
      'single-sign-on': {
        ...blankSetUp['single-sign-on'],
        signInUrl: 'https://login.oboe-anchor.example.com/saml2'
      }
    },
    quietFor: 5
  },
  {
    key: 'nebelhorn',
    name: 'Nebelhorn Spedition & Söhne GmbH',
    domain: 'nebelhorn-spedition.test',
    place: ['DE', 'Nordersiel', 'Böenweg 12'],
    language: 'de-DE',
    names: german,
    people: 24,
    switches: { micollab: 'never', miteam: 'off', alsoOn: [...gateway, 'azure-ad-sync', 'single-sign-on'] },
    licensed: [9, 'order'],
    isRecorded: true,
    quietFor: 12
  },
  {
    key: 'barometer',
    name: 'The Worshipful Society of Barometer, Weathervane and Lighthouse Keepers of the Outer Skerries (Trading) Limited',
    domain: 'barometer-society.example.com',
    place: ['GB', 'Skerry Sound', 'The Old Lamp House, 1 Weathervane Steps'],
    ...gb,
    people: 9,
    switches: { micollab: 'never', miteam: 'off', alsoOn: [] },
    licensed: [5, 'order'],
    contacts: 'only-other',
    quietFor: 40
  },
  {
    key: 'tidewater',
    name: 'Tidewater Brass Holdings',
    domain: 'tidewater-brass.example.com',
    place: ['US', 'Gull Harbor', '800 Cornet Avenue'],
    ...us,
    people: 600,
    switches: {
      micollab: 'on',
      miteam: 'on',
      alsoOn: [...gateway, 'micc', 'single-sign-on', 'azure-ad-sync', 'microsoft-office-365']
    },
    licensed: [42, 'micollab'],
    isRecorded: true,
    savesBandwidth: true,
    frontDesk: true,
    businessType: 'Manufacturing',
    quietFor: 1
  },
  {
    key: 'migdalor',
    name: 'מגדלור צפוני לוגיסטיקה בע״מ',
    domain: 'migdalor.example.com',
    place: ['IL', 'נמל הצפון', 'שדרות המפרש 4'],
    language: 'he-IL',
    names: hebrew,
    people: 20,
    switches: { micollab: 'on', miteam: 'on', alsoOn: [...gateway, 'microsoft-teams'] },
    licensed: [8, 'micollab'],
    quietFor: 3
  },
  {
    key: 'veleta',
    name: 'Veleta y Viento Reparaciones, S. L.',
    domain: 'veleta-viento.example.com',
    place: ['ES', 'Puerto Brisa', 'Calle de la Veleta, 9'],
    language: 'es-ES',
    names: spanish,
    people: 22,
    switches: { micollab: 'on', miteam: 'off', alsoOn: gateway, added: ['microsoft-office-365'] },
    licensed: [14, 'micollab'],
    setUp: { 'microsoft-office-365': { consent: 'waiting' } },
    contacts: 'only-onsite-admin',
    planned: ['micollab'],
    quietFor: 8
  },
  {
    key: 'mistral',
    name: 'Mistral Piano Removals',
    domain: 'mistral-pianos.example.com',
    place: ['GB', 'Upper Gusting', '21 Grand Parade'],
    ...gb,
    people: 12,
    switches: { micollab: 'on', miteam: 'off', alsoOn: ['cloudlink-gateway'] },
    licensed: [6, 'micollab'],
    quietFor: 15
  },
  {
    key: 'cirrus',
    name: 'Cirrus & Clarinet Travel',
    domain: 'cirrus-clarinet.test',
    place: ['US', 'Cloud Landing', '55 Skyway Drive'],
    ...us,
    people: 28,
    switches: { micollab: 'off', miteam: 'on', alsoOn: [...gateway, 'mitel-one'] },
    licensed: [15, 'order'],
    mitelOne: [
      [9, 'essential'],
      [2, 'elite']
    ],
    isRecorded: true,
    quietFor: 4
  },
  {
    key: 'squall',
    name: 'Squall Line Couriers',
    domain: 'squall-line.example.com',
    place: ['IE', 'Gale Cross', '2 Gust Road'],
    ...ie,
    people: 15,
    switches: { micollab: 'off', miteam: 'on', alsoOn: gateway },
    licensed: [9, 'order'],
    sharesExtension: true,
    quietFor: 6
  },
  {
    key: 'lanyard',
    name: 'Lanyard & Lute Outfitters',
    domain: 'lanyard-lute.example.com',
    place: ['GB', 'Cleat Bay', '60 Halyard Row'],
    ...gb,
    people: 17,
    switches: { micollab: 'off', miteam: 'off', alsoOn: [...gateway, 'mitel-one'] },
    licensed: [7, 'order'],
    mitelOne: [[6, 'premier']],
    leftOver: 'guest-access',
    savesBandwidth: true,
    quietFor: 20
  },
  {
    key: 'monsoon',
    name: 'Monsoon Umbrella Works',
    domain: 'monsoon-umbrellas.example.com',
    place: ['GB', 'Wetherby Sands', '9 Ferrule Street'],
    ...gb,
    people: 14,
    switches: { micollab: 'off', miteam: 'off', alsoOn: [] },
    licensed: [8, 'order'],
    isDeactivated: true,
    isRecorded: true,
    quietFor: 30
  },
  {
    key: 'thunder',
    name: 'Thunderhead Timpani Hire',
    domain: 'thunderhead.example.com',
    place: ['US', 'Rumble Creek', '1 Kettle Road'],
    ...us,
    people: 26,
    switches: { micollab: 'off', miteam: 'off', alsoOn: gateway },
    licensed: [0, 'order'],
    revoked: 19,
    isRecorded: true,
    isMiCloudConnect: true,
    quietFor: 1.5
  },
  {
    key: 'halyard',
    name: 'Halyard Museum of Knots',
    domain: 'halyard-museum.test',
    place: ['GB', 'Bowline', '5 Splice Yard'],
    ...gb,
    people: 0,
    switches: { micollab: 'never', miteam: 'never', alsoOn: [] },
    licensed: [0, 'order'],
    contacts: 'none',
    quietFor: 60
  },
  {
    key: 'own',
    name: partnerName,
    domain: 'lantern-bay.example.com',
    place: ['GB', 'Lantern Bay', '1 Signal Terrace'],
    ...gb,
    kind: 'partner',
    people: 3,
    switches: { micollab: 'never', miteam: 'never', alsoOn: [] },
    licensed: [0, 'order'],
    isRecorded: true,
    quietFor: 100
  }
];
