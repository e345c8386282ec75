import type { Catalogue } from './catalogue.ts';
import { accounts } from './de/accounts.ts';
import { activity } from './de/activity.ts';
import { common } from './de/common.ts';
import { handOff } from './de/hand-off.ts';
import { accountPage } from './de/account-page.ts';
import { integrations } from './de/integrations.ts';
import { planner } from './de/planner.ts';
import { roles } from './de/roles.ts';
import { reports } from './de/reports.ts';
import { lines } from './de/lines.ts';
import { mitel } from './de/mitel.ts';
import { orders } from './de/orders.ts';
import { people } from './de/people.ts';
import { refusals } from './de/refusals.ts';
import { rules } from './de/rules.ts';
import { rulesPage } from './de/rules-page.ts';
import { settings } from './de/settings.ts';
import { shell } from './de/shell.ts';
import { start } from './de/start.ts';
import { vendor } from './de/vendor.ts';
import { webex } from './de/webex.ts';
import { webexTemplates } from './de/webex-templates.ts';
import { webexCustomer } from './de/webex-customer.ts';
import { webexSites } from './de/webex-sites.ts';
import { webexUsers } from './de/webex-users.ts';
import { webexExport } from './de/webex-export.ts';
import { webexRules } from './de/webex-rules.ts';
import { dimensions } from './de/dimensions.ts';
import { dimensionsCustomer } from './de/dimensions-customer.ts';
import { dimensionsSync } from './de/dimensions-sync.ts';
import { dimensionsRoster } from './de/dimensions-roster.ts';
import { dimensionsUsers } from './de/dimensions-users.ts';
import { dimensionsGrid } from './de/dimensions-grid.ts';
import { dimensionsBilling } from './de/dimensions-billing.ts';
import { dimensionsSettings } from './de/dimensions-settings.ts';
import { dimensionsExport } from './de/dimensions-export.ts';
import { dimensionsRules } from './de/dimensions-rules.ts';

export const de: Catalogue = {
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
};
