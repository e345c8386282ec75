import type {
  Connection,
  DimensionsDetails,
  DimensionsStatus
} from '#core/dimensions/dimensions-customer.ts';
import type { ChargedRole, RoleId } from '#core/dimensions/roles.ts';
import type { SimulatedPbx, SyncScenario } from '#core/dimensions/sync.ts';

/** One thing that was done to a demo customer; people are told by their places among its users. */
export type DemoStep =
  | { readonly do: 'create' | 'agents-follow' | 'internal' | 'roles-done' }
  /** As far as it goes by itself; a clean one if nothing is said. */
  | { readonly do: 'synchronise'; readonly pbx: SimulatedPbx; readonly scenario?: SyncScenario }
  | { readonly do: 'record'; readonly status: DimensionsStatus }
  | { readonly do: 'terminate-in'; readonly days: number }
  /** The vendor agreed to a trial of the role, through a day counted from today. */
  | { readonly do: 'role-trial'; readonly role: ChargedRole; readonly ends: number }
  | { readonly do: 'give' | 'take'; readonly roles: readonly RoleId[]; readonly users: readonly number[] };

/** A demo account as a customer of Dimensions. What is left out follows from the account. */
export interface DemoStory {
  /** The account's. */
  readonly key: string;
  readonly details: Pick<DimensionsDetails, 'productTypeId'> & Partial<DimensionsDetails>;
  /** The day on which the trial ends, counted from today; no trial if left out. */
  readonly trialEnds?: number;
  readonly connection: Partial<Connection> | null;
  /** Days since it was entered. */
  readonly age: number;
  /** What was done since then, each with how many days ago. */
  readonly steps: readonly (readonly [ago: number, step: DemoStep])[];
}

const [analytics, voice] = ['example-analytics', 'example-voice'];
const create: DemoStep = { do: 'create' };
const done: DemoStep = { do: 'roles-done' };
const record = (status: DimensionsStatus): DemoStep => ({ do: 'record', status });
const synchronise = (pbx: SimulatedPbx, scenario: SyncScenario = 'clean'): DemoStep => ({
  do: 'synchronise',
  pbx,
  scenario
});
const give = (users: readonly number[], ...roles: RoleId[]): DemoStep => ({ do: 'give', users, roles });
const take = (users: readonly number[], ...roles: RoleId[]): DemoStep => ({ do: 'take', users, roles });
const access = 'customer.user';

/** One customer for each situation that the screens tell apart. */
export const demoStories: readonly DemoStory[] = [
  {
    // in use for months, with licences that came and went
    key: 'harbour',
    details: { productTypeId: analytics, notes: 'Asks for a call before anything is changed.' },
    connection: { name: 'Capstan Quay' },
    age: 150,
    steps: [
      [148, create],
      [148, { do: 'agents-follow' }],
      [148, record('handed-over')],
      [148, record('active')],
      [148, synchronise('single-site')],
      [148, give([0], 'customer.settings', 'customer.user.supervisorl2')],
      [146, give([1, 2, 3], access, 'customer.user.pbx.realtime')],
      [146, give([4], access, 'customer.user.supervisorl1')],
      [145, done],
      [95, take([3], 'customer.user.pbx.realtime')],
      [61, give([5], access, 'customer.user.supervisorl1')],
      [40, take([5], 'customer.user.supervisorl1')],
      [9, give([6, 7], 'customer.user.pbx.realtime')]
    ]
  },
  {
    // the wizard was left in its first step
    key: 'drizzle',
    details: { productTypeId: voice, country: '', primaryPersonId: '', reference: '' },
    connection: null,
    age: 2,
    steps: []
  },
  {
    // created and synchronised; nobody has given roles yet
    key: 'mistral',
    details: { productTypeId: analytics },
    trialEnds: 27,
    connection: {},
    age: 3,
    steps: [
      [3, create],
      [3, synchronise('single-site')]
    ]
  },
  {
    // handed over, with a product type that stays
    key: 'nebelhorn',
    details: { productTypeId: voice, acknowledgedTypeId: voice },
    trialEnds: 21,
    connection: { name: 'Nordersiel' },
    age: 8,
    steps: [
      [7, create],
      [7, synchronise('single-site')],
      [6, done],
      [6, record('handed-over')]
    ]
  },
  {
    // interrupted in the middle; it goes on where it stood
    key: 'tidewater',
    details: { productTypeId: analytics, notes: 'Harbour, Hillside and Lakeside are branches.' },
    connection: { name: 'Tidewater', hasSubAccounts: true },
    age: 4,
    steps: [
      [3, create],
      [1, synchronise('three-sub-accounts', 'interrupted')]
    ]
  },
  {
    // a telephone system with addresses missing, shared and used elsewhere, and numbers that clash
    key: 'oboe',
    details: { productTypeId: analytics },
    connection: {},
    age: 30,
    steps: [
      [28, create],
      [28, record('active')],
      [28, synchronise('dirty', 'email_used_elsewhere')]
    ]
  },
  {
    // on trial, which ends this week
    key: 'cirrus',
    details: { productTypeId: analytics },
    trialEnds: 5,
    connection: { name: 'Cloud Landing' },
    age: 25,
    steps: [
      [25, create],
      [25, record('active')],
      [25, synchronise('single-site')],
      [24, give([0], 'customer.user.supervisorl1')],
      [24, give([1, 2], 'customer.user.pbx.realtime')],
      [24, done]
    ]
  },
  {
    // the trial is over: it has become a paying customer, but its agents are on a trial of their own for longer
    key: 'squall',
    details: { productTypeId: analytics },
    trialEnds: -12,
    connection: {},
    age: 42,
    steps: [
      [42, create],
      [42, record('active')],
      [42, synchronise('single-site')],
      [41, give([1, 2, 3], access, 'customer.user.acd')],
      [41, { do: 'role-trial', role: 'customer.user.acd', ends: 24 }],
      [41, done]
    ]
  },
  {
    // without a reference: bills name it by its tenant identifier; and the price of one of its roles is not known
    key: 'migdalor',
    details: { productTypeId: 'demo-meetings', reference: '' },
    connection: { templateId: 'demo-teams', identifier: 'demo-teams-migdalor' },
    age: 75,
    steps: [
      [74, create],
      [74, record('active')],
      [74, synchronise('single-site')],
      [73, give([1], access, 'customer.user.supervisorl2')],
      [73, done]
    ]
  },
  {
    // its connection is paused: nothing is imported, nothing recorded, while its trial goes on
    key: 'veleta',
    details: { productTypeId: analytics, notes: 'The line to the workshop is being replaced.' },
    trialEnds: 12,
    connection: { isPaused: true },
    age: 16,
    steps: [
      [14, create],
      [14, record('active')]
    ]
  },
  {
    // a product type that stays, and a termination that lies ahead
    key: 'lanyard',
    details: { productTypeId: voice, acknowledgedTypeId: voice },
    connection: {},
    age: 120,
    steps: [
      [119, create],
      [119, record('active')],
      [119, synchronise('single-site')],
      [118, done],
      [6, { do: 'terminate-in', days: 20 }]
    ]
  },
  {
    // access is suspended; calls are recorded and billed all the same
    key: 'monsoon',
    details: { productTypeId: analytics },
    connection: { templateId: 'demo-3cx', identifier: 'monsoon-licence-user' },
    age: 200,
    steps: [
      [199, create],
      [199, record('active')],
      [199, synchronise('single-site')],
      [198, give([0], 'customer.user.supervisorl1')],
      [198, done],
      [30, record('disabled')]
    ]
  },
  {
    // terminated before its trial was over, so it never paid
    key: 'thunder',
    details: { productTypeId: analytics },
    trialEnds: -33,
    connection: {},
    age: 60,
    steps: [
      [59, create],
      [59, record('active')],
      [59, synchronise('single-site')],
      [38, record('terminated')]
    ]
  },
  {
    // the one demonstration system of the partner
    key: 'own',
    details: { productTypeId: analytics, name: 'Lantern Bay showroom' },
    connection: { name: 'Showroom' },
    age: 180,
    steps: [
      [179, create],
      [179, record('active')],
      [179, { do: 'internal' }],
      [179, synchronise('single-site')],
      [178, give([1, 2], access, 'customer.user.pbx.realtime', 'customer.user.supervisorl2')],
      [178, done]
    ]
  }
];
