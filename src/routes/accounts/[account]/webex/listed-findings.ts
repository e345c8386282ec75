import type { Finding } from '#core/webex/finding.ts';
import { findingText } from '#i18n/finding-text.ts';
import { t } from '#i18n/i18n.svelte.ts';
import type { OpenWebex } from '#state/open-webex.svelte.ts';
import type { ListedFinding } from '../listed-finding.ts';
import { placeOfFinding } from './finding-place.ts';

/** What blocks, warns or informs, with the way for whoever may put it right. */
export const listedFindings = (webex: OpenWebex, findings: readonly Finding[]): readonly ListedFinding[] =>
  findings.map((finding) => ({
    severity: finding.severity,
    text: findingText(finding),
    because: finding.because,
    note: undefined,
    way: webex.mayChange
      ? {
          href: placeOfFinding(finding, webex.accountId, webex.customer?.templateId ?? ''),
          label: t('action.put-right')
        }
      : undefined
  }));
