import type { Catalogue } from './catalogue.ts';
import { accounts } from './es/accounts.ts';
import { activity } from './es/activity.ts';
import { common } from './es/common.ts';
import { handOff } from './es/hand-off.ts';
import { accountPage } from './es/account-page.ts';
import { integrations } from './es/integrations.ts';
import { planner } from './es/planner.ts';
import { roles } from './es/roles.ts';
import { reports } from './es/reports.ts';
import { lines } from './es/lines.ts';
import { mitel } from './es/mitel.ts';
import { orders } from './es/orders.ts';
import { people } from './es/people.ts';
import { refusals } from './es/refusals.ts';
import { rules } from './es/rules.ts';
import { rulesPage } from './es/rules-page.ts';
import { settings } from './es/settings.ts';
import { shell } from './es/shell.ts';
import { start } from './es/start.ts';
import { vendor } from './es/vendor.ts';
import { webex } from './es/webex.ts';
import { webexTemplates } from './es/webex-templates.ts';
import { webexCustomer } from './es/webex-customer.ts';
import { webexSites } from './es/webex-sites.ts';
import { webexUsers } from './es/webex-users.ts';
import { webexExport } from './es/webex-export.ts';
import { webexRules } from './es/webex-rules.ts';
import { dimensions } from './es/dimensions.ts';
import { dimensionsCustomer } from './es/dimensions-customer.ts';
import { dimensionsSync } from './es/dimensions-sync.ts';
import { dimensionsRoster } from './es/dimensions-roster.ts';
import { dimensionsUsers } from './es/dimensions-users.ts';
import { dimensionsGrid } from './es/dimensions-grid.ts';
import { dimensionsBilling } from './es/dimensions-billing.ts';
import { dimensionsSettings } from './es/dimensions-settings.ts';
import { dimensionsExport } from './es/dimensions-export.ts';
import { dimensionsRules } from './es/dimensions-rules.ts';

export const es: Catalogue = {
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
