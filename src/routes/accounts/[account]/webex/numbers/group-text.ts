import { overlap } from '#core/webex/number-ranges.ts';
import type { Site } from '#core/webex/site.ts';
import type { NumberGroup } from '#core/webex/sort-numbers.ts';
import { formatList, t } from '#i18n/i18n.svelte.ts';

/**
 * What is said of a group of numbers in the preview. `nameOf` names another account, or is `null` where whoever is
 * viewing must not learn of it.
 */
export function groupText(
  { decision, ranges, count }: NumberGroup,
  own: readonly Site[],
  others: readonly Site[],
  nameOf: (accountId: string) => string | null
): string {
  const having = (sites: readonly Site[]) => sites.filter(({ numbers }) => overlap(ranges, numbers) !== null);
  switch (decision.outcome) {
    case 'on-another-site':
      return t('numbers.group.on-another-site', {
        count,
        sites: formatList(having(own).map(({ name }) => name))
      });
    case 'in-another-account': {
      const names = [...new Set(having(others).map(({ accountId }) => accountId))].map(nameOf);
      return names.includes(null)
        ? t('numbers.group.in-another-account', { count })
        : t('numbers.group.in-another-account-named', {
            count,
            accounts: formatList(names.filter((name) => name !== null))
          });
    }
    default:
      return t(`numbers.group.${decision.outcome}`, { count });
  }
}
