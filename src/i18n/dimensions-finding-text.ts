import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import type { MessageKey } from './catalogue.ts';
import { formatDate, t } from './i18n.svelte.ts';

/** What a finding says. Its arguments and those of its sentence carry the same names. */
export function dimensionsFindingText({ code, part, name, day, count, scenario }: DimensionsFinding): string {
  if (code === 'connection-error' && scenario)
    return t('dimensions-finding.connection-error-because', { scenario: t(`value.scenario.${scenario}`) });
  if (code === 'trial-ending' && count === 0 && day)
    return t('dimensions-finding.trial-ends-today', { day: formatDate(day) });
  const args = {
    ...(part ? { part: t(`dimensions-part.${part}`) } : {}),
    ...(name === undefined ? {} : { name }),
    ...(day === undefined ? {} : { day: formatDate(day) }),
    ...(count === undefined ? {} : { count })
  };
  return (t as (key: MessageKey, args: object) => string)(`dimensions-finding.${code}`, args);
}
