import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const screens = {
  accounts: [
    '/accounts',
    '/accounts/acc-harbour',
    '/accounts/acc-tidewater',
    '/accounts/acc-squall',
    '/accounts/acc-own',
    '/accounts/acc-tidewater/people',
    '/accounts/acc-lanyard/people/per-lanyard-0001',
    '/accounts/acc-tidewater/mitel',
    '/accounts/acc-veleta/mitel/plan',
    '/accounts/acc-veleta/hand-off',
    '/accounts/acc-harbour/activity',
    '/accounts/acc-harbour/hand-off'
  ],
  Webex: [
    '/accounts/acc-tidewater/webex/sites',
    '/accounts/acc-tidewater/webex/sites/site-tidewater-2',
    '/accounts/acc-tidewater/webex/numbers',
    '/accounts/acc-tidewater/webex/export',
    '/accounts/acc-cirrus/webex/export',
    '/accounts/acc-veleta/webex',
    '/accounts/acc-drizzle/webex',
    '/accounts/acc-drizzle/webex/wizard?step=information',
    '/accounts/acc-drizzle/webex/wizard?step=packages',
    '/accounts/acc-drizzle/webex/wizard?step=headquarters',
    '/accounts/acc-drizzle/webex/wizard?step=summary',
    '/accounts/acc-cirrus/webex',
    '/accounts/acc-tidewater/webex/users',
    '/accounts/acc-tidewater/webex/users/batches',
    '/templates',
    '/templates/new',
    '/templates/tpl-saml',
    '/templates/tpl-iberia/edit?step=primary',
    '/templates/tpl-oidc/edit?step=authentication',
    '/templates/tpl-standard/edit?step=settings',
    '/templates/tpl-standard/edit?step=summary'
  ],
  Dimensions: [
    '/dimensions',
    '/dimensions/trials',
    '/dimensions/billing',
    '/dimensions/reconciliation',
    '/accounts/acc-tidewater/dimensions',
    '/accounts/acc-tidewater/dimensions/connection',
    '/accounts/acc-tidewater/dimensions/roster',
    '/accounts/acc-tidewater/dimensions/users',
    '/accounts/acc-tidewater/dimensions/billing',
    '/accounts/acc-tidewater/dimensions/export',
    '/accounts/acc-drizzle/dimensions',
    '/accounts/acc-drizzle/dimensions/wizard?step=details',
    '/accounts/acc-drizzle/dimensions/wizard?step=primary-user',
    '/accounts/acc-drizzle/dimensions/wizard?step=pbx',
    '/accounts/acc-tidewater/dimensions/wizard?step=roles'
  ],
  'the workspace': [
    '/orders',
    '/orders/ord-1001',
    '/roles',
    '/roles/role-front-desk',
    '/reports',
    '/reports/holders',
    '/reports/expiring',
    '/reports/people',
    '/activity',
    '/rules',
    '/rules/role-matrix',
    '/rules/miteam-on-switch?event=miteam-off&micollab=off',
    '/hand-off',
    '/settings',
    '/no/such/page'
  ]
};

// contrast depends on the theme alone, and names and structure on neither: two passes see all of it
for (const [theme, locale, direction] of [
  ['light', 'de', 'left to right'],
  ['dark', 'he', 'right to left']
])
  for (const [part, paths] of Object.entries(screens))
    test(`axe finds nothing on any screen of ${part}, ${theme}, ${direction}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.addInitScript(
        (stored) => localStorage.setItem('patchbay.preferences', stored),
        JSON.stringify({ theme, locale })
      );
      await page.goto('/');
      await page.getByRole('main').getByRole('button').first().click();
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      for (const path of paths)
        await test.step(path, async () => {
          await page.goto(path);
          await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
          await expectAccessible(page);
        });
      if (part !== 'accounts') return;
      await page.goto('/accounts/acc-tidewater/mitel');
      await page.getByRole('switch', { name: 'MiCollab' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
