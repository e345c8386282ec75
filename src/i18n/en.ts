import { accounts } from './en/accounts.ts';
import { activity } from './en/activity.ts';
import { common } from './en/common.ts';
import { handOff } from './en/hand-off.ts';
import { accountPage } from './en/account-page.ts';
import { integrations } from './en/integrations.ts';
import { planner } from './en/planner.ts';
import { roles } from './en/roles.ts';
import { reports } from './en/reports.ts';
import { lines } from './en/lines.ts';
import { mitel } from './en/mitel.ts';
import { orders } from './en/orders.ts';
import { people } from './en/people.ts';
import { refusals } from './en/refusals.ts';
import { rules } from './en/rules.ts';
import { rulesPage } from './en/rules-page.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { vendor } from './en/vendor.ts';
import { webex } from './en/webex.ts';
import { webexTemplates } from './en/webex-templates.ts';
import { webexCustomer } from './en/webex-customer.ts';
import { webexSites } from './en/webex-sites.ts';
import { webexUsers } from './en/webex-users.ts';
import { webexExport } from './en/webex-export.ts';
import { webexRules } from './en/webex-rules.ts';
import { dimensions } from './en/dimensions.ts';
import { dimensionsCustomer } from './en/dimensions-customer.ts';
import { dimensionsSync } from './en/dimensions-sync.ts';
import { dimensionsRoster } from './en/dimensions-roster.ts';
import { dimensionsUsers } from './en/dimensions-users.ts';
import { dimensionsGrid } from './en/dimensions-grid.ts';
import { dimensionsBilling } from './en/dimensions-billing.ts';
import { dimensionsSettings } from './en/dimensions-settings.ts';
import { dimensionsExport } from './en/dimensions-export.ts';
import { dimensionsRules } from './en/dimensions-rules.ts';

/** The English catalogue is the reference: it names every key and its arguments. */
export const en = {
  ...common,
  ...vendor,
  ...shell,
  ...start,
  ...accounts,
  ...people,
  ...mitel,
  ...orders,
  ...activity,
  ...handOff,
  ...settings,
  ...accountPage,
  ...integrations,
  ...planner,
  ...roles,
  ...reports,
  ...lines,
  ...refusals,
  ...rules,
  ...rulesPage,
  ...webex,
  ...webexTemplates,
  ...webexCustomer,
  ...webexSites,
  ...webexUsers,
  ...webexExport,
  ...webexRules,
  ...dimensions,
  ...dimensionsCustomer,
  ...dimensionsSync,
  ...dimensionsRoster,
  ...dimensionsUsers,
  ...dimensionsGrid,
  ...dimensionsBilling,
  ...dimensionsSettings,
  ...dimensionsExport,
  ...dimensionsRules
} as const;
