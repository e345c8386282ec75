import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import type { Id } from '#core/fields.ts';
import { stepOfPart, type DimensionsStep } from '#state/dimensions-steps.ts';
import { addresses } from '../../../addresses.ts';

const steps: Readonly<Partial<Record<DimensionsFinding['code'], DimensionsStep>>> = {
  'name-taken': 'details',
  'name-taken-before': 'details',
  'type-gone': 'details',
  'type-unfit': 'details',
  'type-example': 'details',
  'lock-not-acknowledged': 'details',
  'trial-unfit': 'details',
  'reference-blank': 'details',
  'reference-shared': 'details',
  'template-gone': 'pbx',
  'top-level-account': 'pbx'
};

/** The step of the wizard in which a finding about a draft is put right. */
export const stepOfFinding = ({ code, part }: DimensionsFinding): DimensionsStep | undefined =>
  part ? stepOfPart[part] : steps[code];

const ofTheCatalogues: readonly DimensionsFinding['code'][] = [
  'type-gone',
  'type-unfit',
  'type-example',
  'template-gone',
  'template-key-missing'
];
/** A finding about what the settings say of the catalogues: not everybody who plans customers may change them. */
export const isOfTheCatalogues = ({ code }: DimensionsFinding): boolean => ofTheCatalogues.includes(code);

/** Where a finding about a created customer is put right, or its cause is; `undefined` if it is here. */
export function placeOfFinding(finding: DimensionsFinding, accountId: Id): string | undefined {
  if (isOfTheCatalogues(finding)) return addresses.dimensionsCatalogues();
  switch (finding.code) {
    case 'name-taken':
    case 'name-taken-before':
    case 'reference-shared':
      return finding.account && addresses.dimensions(finding.account);
    case 'top-level-account':
    case 'connection-error':
    case 'connection-paused':
    case 'sync-issues':
      return addresses.dimensionsConnection(accountId);
    case 'primary-email':
    case 'emails':
      return addresses.dimensionsUsers(accountId, 'email');
    case 'roles-pending':
      return addresses.dimensionsWizard(accountId, 'roles');
    default:
      return undefined;
  }
}
