import type { Id } from '#core/fields.ts';
import type { Because, DimensionsPart } from '#core/refusal.ts';
import type { Day } from './days.ts';
import type { SyncScenario } from './sync.ts';

/** Something worth saying about a customer, with the rule behind it; `i18n` has the words. */
export interface DimensionsFinding {
  readonly severity: 'blocks' | 'warns' | 'informs';
  readonly code: DimensionsFindingCode;
  readonly because?: Because;
  readonly part?: DimensionsPart;
  /** The customer that has the same, or the entry of the catalogue that it is about. */
  readonly name?: string;
  readonly account?: Id;
  readonly day?: Day;
  readonly count?: number;
  readonly scenario?: SyncScenario;
}
type DimensionsFindingCode =
  | 'part-missing'
  | 'name-taken'
  | 'name-taken-before'
  | 'type-gone'
  | 'type-unfit'
  | 'type-example'
  | 'lock-not-acknowledged'
  | 'template-gone'
  | 'template-key-missing'
  | 'top-level-account'
  | 'trial-unfit'
  | 'trial-ending'
  | 'trial-converted'
  | 'termination-planned'
  | 'termination-due'
  | 'reference-blank'
  | 'tenant-id-missing'
  | 'reference-shared'
  | 'roles-pending'
  | 'connection-error'
  | 'connection-paused'
  | 'sync-issues'
  | 'primary-email'
  | 'emails'
  | 'still-billed';
