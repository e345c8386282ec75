import type { Catalogue } from './catalogue.ts';
import { accounts } from './he/accounts.ts';
import { activity } from './he/activity.ts';
import { common } from './he/common.ts';
import { handOff } from './he/hand-off.ts';
import { accountPage } from './he/account-page.ts';
import { integrations } from './he/integrations.ts';
import { planner } from './he/planner.ts';
import { roles } from './he/roles.ts';
import { reports } from './he/reports.ts';
import { lines } from './he/lines.ts';
import { mitel } from './he/mitel.ts';
import { orders } from './he/orders.ts';
import { people } from './he/people.ts';
import { refusals } from './he/refusals.ts';
import { rules } from './he/rules.ts';
import { rulesPage } from './he/rules-page.ts';
import { settings } from './he/settings.ts';
import { shell } from './he/shell.ts';
import { start } from './he/start.ts';
import { vendor } from './he/vendor.ts';
import { webex } from './he/webex.ts';
import { webexTemplates } from './he/webex-templates.ts';
import { webexCustomer } from './he/webex-customer.ts';
import { webexSites } from './he/webex-sites.ts';
import { webexUsers } from './he/webex-users.ts';
import { webexExport } from './he/webex-export.ts';
import { webexRules } from './he/webex-rules.ts';
import { dimensions } from './he/dimensions.ts';
import { dimensionsCustomer } from './he/dimensions-customer.ts';
import { dimensionsSync } from './he/dimensions-sync.ts';
import { dimensionsRoster } from './he/dimensions-roster.ts';
import { dimensionsUsers } from './he/dimensions-users.ts';
import { dimensionsGrid } from './he/dimensions-grid.ts';
import { dimensionsBilling } from './he/dimensions-billing.ts';
import { dimensionsSettings } from './he/dimensions-settings.ts';
import { dimensionsExport } from './he/dimensions-export.ts';
import { dimensionsRules } from './he/dimensions-rules.ts';

export const he: Catalogue = {
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
