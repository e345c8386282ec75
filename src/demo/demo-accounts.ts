import type { Integration, IntegrationState } from '#core/mitel/mitel-account.ts';
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
  };
  /** The first so many people hold a licence, from the orders or handed out by MiCollab. */
  readonly licensed: readonly [count: number, source: 'order' | 'micollab'];
  /** The first so many people held a licence that was revoked. */
  readonly revoked?: number;
  /** Days since anything changed. */
  readonly quietFor: number;
}

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
    quietFor: 2
  },
  {
    key: 'oboe',
    name: 'Oboe & Anchor Instrument Makers',
    domain: 'oboe-anchor.example.com',
    place: ['IE', 'Ballygale', '7 Reed Street'],
    ...ie,
    people: 16,
    switches: { micollab: 'never', miteam: 'on', alsoOn: [...gateway, 'microsoft-teams'] },
    licensed: [10, 'order'],
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
    switches: { micollab: 'on', miteam: 'off', alsoOn: gateway },
    licensed: [14, 'micollab'],
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
    quietFor: 6
  },
  {
    key: 'lanyard',
    name: 'Lanyard & Lute Outfitters',
    domain: 'lanyard-lute.example.com',
    place: ['GB', 'Cleat Bay', '60 Halyard Row'],
    ...gb,
    people: 17,
    switches: { micollab: 'off', miteam: 'off', alsoOn: gateway },
    licensed: [7, 'order'],
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
    quietFor: 60
  }
];
