import type { AccountDetails } from '#core/account/account.ts';
import { privilegesOf } from './integration.ts';
import { byRank } from './least-loss.ts';
import { contactsDecision } from './mitel-account.commands.ts';
import {
  integrations,
  privileges,
  type Integration,
  type MitelAccount,
  type SupportContact,
  type VendorFacts
} from './mitel-account.ts';
import { hasSetUp, missingValues, secretsOf, type Secret, type SetUp, type WithSetUp } from './set-up.ts';
import type { Situation } from './situation.ts';
import type { ContactsFinding } from './support-contacts.table.ts';
import { planSteps, type StepTold } from './switch-steps.ts';

/** What the set-up of an integration asks for, and where each value comes from. */
interface SetUpEntry {
  readonly field: string;
  readonly value: unknown;
  /** Mitel shows it, for somebody else to enter; all others are entered at Mitel. */
  readonly isShown: boolean;
}

/** One thing to do in the vendor's console, as a code with what it needs; `i18n` has the words. */
export type RunBookStep =
  | { readonly code: 'create-account'; readonly details: AccountDetails }
  | { readonly code: 'open-account'; readonly accountId: string; readonly name: string }
  | {
      readonly code: 'support-contacts';
      readonly contacts: readonly SupportContact[];
      readonly finding: ContactsFinding;
    }
  | {
      readonly code: 'set-up';
      readonly integration: WithSetUp;
      readonly entries: readonly SetUpEntry[];
      readonly missing: readonly string[];
      readonly secrets: readonly Secret[];
    }
  /** The integrations that are on before the first switch of the plan, or, without one, at all. */
  | {
      readonly code: 'integrations-on';
      readonly on: readonly Integration[];
      /** To begin a new account with, to begin the plan from, or only to be compared. */
      readonly for: 'new' | 'plan' | 'comparison';
    }
  | { readonly code: 'switch'; readonly told: StepTold }
  | {
      readonly code: 'privileges';
      readonly privileges: MitelAccount['privileges'];
      readonly bandwidthOptimisation: boolean;
    }
  | { readonly code: 'deactivate' }
  | {
      readonly code: 'record-back';
      readonly facts: readonly VendorFact[];
      readonly isMiCloudConnect: boolean;
    };
export type VendorFact = Exclude<keyof VendorFacts, 'isMiCloudConnect'>;

export const runBookSections = ['account', 'contacts', 'set-up', 'switches', 'record-back'] as const;
type RunBookSection = (typeof runBookSections)[number];
export type RunBook = Readonly<Record<RunBookSection, readonly RunBookStep[]>>;

/** Everything that somebody at the vendor's console has to do for this account, in its order. */
export function runBookOf(situation: Situation): RunBook {
  const { account } = situation;
  const { mitel, name } = account;
  const { plan, vendor } = mitel;
  const told = plan ? planSteps(plan, situation) : [];
  const before = plan?.start ?? mitel.integrations;
  const isNew = vendor.accountId === '' && mitel.kind === 'customer';
  const on = integrations.filter((each) => before[each] === 'on');
  return {
    account: isNew
      ? [{ code: 'create-account', details: account }]
      : [{ code: 'open-account', accountId: vendor.accountId, name }],
    contacts: [
      {
        code: 'support-contacts',
        contacts: mitel.supportContacts,
        finding: contactsDecision(mitel.supportContacts).outcome
      }
    ],
    'set-up': inOrder(integrations.filter(hasSetUp).filter((each) => isSetUpFor(mitel, told, each))).map(
      (integration) => setUpStep(mitel.setUp, integration)
    ),
    switches: [
      ...(on.length > 0
        ? [
            {
              code: 'integrations-on',
              on: inOrder(on),
              for: isNew ? 'new' : plan ? 'plan' : 'comparison'
            } as const
          ]
        : []),
      ...told.map((step) => ({ code: 'switch', told: step }) as const),
      {
        code: 'privileges',
        privileges: privilegesAfter(mitel, told),
        bandwidthOptimisation: mitel.bandwidthOptimisation
      },
      ...(mitel.status === 'deactivated' ? [{ code: 'deactivate' } as const] : [])
    ],
    'record-back': [
      {
        code: 'record-back',
        facts: unrecorded(mitel, told),
        isMiCloudConnect: vendor.isMiCloudConnect
      }
    ]
  };
}

/** It is in the account's list, or the plan switches it on. */
const isSetUpFor = (mitel: MitelAccount, told: readonly StepTold[], integration: Integration): boolean =>
  mitel.integrations[integration] === 'added' || isOnAfter(mitel, told, integration);

function isOnAfter(mitel: MitelAccount, told: readonly StepTold[], integration: Integration): boolean {
  const last = told.findLast((step) => step.integration === integration);
  return last ? last.to === 'on' : mitel.integrations[integration] === 'on';
}

const shownByMitel: readonly string[] = ['mitelIdentifier', 'replyUrl'];
/** Not values, but what has to be done or granted; the words of the step say it. */
const notEntered: readonly string[] = ['isOnboarded', 'consent'];

function setUpStep(setUp: SetUp, integration: WithSetUp): RunBookStep {
  const entries = Object.entries(setUp[integration] ?? {})
    .filter(([field, value]) => !notEntered.includes(field) && !isEmpty(value))
    .map(([field, value]) => ({ field, value: value as unknown, isShown: shownByMitel.includes(field) }));
  return {
    code: 'set-up',
    integration,
    entries,
    missing: missingValues(setUp, integration),
    secrets: secretsOf(setUp, integration)
  };
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** As they stand here, with those that come along with what the plan switches on. */
function privilegesAfter(mitel: MitelAccount, told: readonly StepTold[]): MitelAccount['privileges'] {
  if (mitel.plan?.isApplied) return mitel.privileges;
  const brought = told
    .filter(({ to }) => to === 'on')
    .flatMap(({ integration }) => privilegesOf(integration));
  return Object.fromEntries(
    privileges.map((each) => [each, mitel.privileges[each] || brought.includes(each)])
  ) as MitelAccount['privileges'];
}

/** What Mitel assigns or finds out and nobody has written down here yet. */
const unrecorded = (mitel: MitelAccount, told: readonly StepTold[]): readonly VendorFact[] =>
  (['accountId', 'cloudLocation', 'customerNumber', 'pbxType'] as const).filter(
    (fact) => mitel.vendor[fact] === '' && (fact !== 'pbxType' || isOnAfter(mitel, told, 'cloudlink-gateway'))
  );

const inOrder = <T extends Integration>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => byRank({ integration: a, to: 'on' }, { integration: b, to: 'on' }));
