import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import { dimensionsFindingText } from '#i18n/dimensions-finding-text.ts';
import { t } from '#i18n/i18n.svelte.ts';
import type { OpenDimensions } from '#state/open-dimensions.svelte.ts';
import { addresses } from '../../../addresses.ts';
import type { ListedFinding } from '../listed-finding.ts';
import { isOfTheCatalogues, placeOfFinding, stepOfFinding } from './finding-place.ts';

/** What blocks, warns or informs; whoever may change the customer sees the way, or who has to put it right. */
export function listedFindings(
  dimensions: OpenDimensions,
  findings: readonly DimensionsFinding[]
): readonly ListedFinding[] {
  const { mayChange } = dimensions;
  return findings.map((finding) => {
    const { severity, because, account } = finding;
    const isOthers = isOthersToMend(dimensions, finding);
    const href = mayChange && !isOthers ? placeOf(dimensions, finding) : undefined;
    return {
      severity,
      text: dimensionsFindingText(finding),
      because,
      note: mayChange && isOthers ? t('dimensions-settings.who') : undefined,
      way: href === undefined ? undefined : { href, label: t(account ? 'action.show' : 'action.put-right') }
    };
  });
}

/** It is put right where this viewer may not. */
const isOthersToMend = (dimensions: OpenDimensions, finding: DimensionsFinding): boolean =>
  isOfTheCatalogues(finding) &&
  !stepOfDraft(dimensions, finding) &&
  !dimensions.workspace.may('change-settings');

function placeOf(dimensions: OpenDimensions, finding: DimensionsFinding): string | undefined {
  const { accountId } = dimensions;
  const step = stepOfDraft(dimensions, finding);
  return step ? addresses.dimensionsWizard(accountId, step) : placeOfFinding(finding, accountId);
}

const stepOfDraft = ({ customer }: OpenDimensions, finding: DimensionsFinding) =>
  customer?.status === 'draft' ? stepOfFinding(finding) : undefined;
