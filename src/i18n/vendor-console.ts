import { defaultSettings, type Edition } from '#core/workspace.ts';
import { t } from './i18n.svelte.ts';

/** The name that the vendor's console goes by in an edition. */
export const consoleName = (edition: Edition = defaultSettings.edition): string =>
  t(edition === 'accounts-console' ? 'mitel.name-accounts-console' : 'mitel.name');
