import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { he } from '../src/i18n/he.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** The vendor's labels as its document has them, in Hebrew, and in the English edition. */
const labels = {
  en: {
    templates: 'Onboarding templates',
    createTemplate: 'Create template',
    next: 'Next',
    primary: 'Primary settings',
    templateName: 'Template name',
    admin: 'Service provider admin',
    country: 'Country or region',
    authentication: 'Authentication methods',
    summary: 'Settings summary',
    submit: 'Submit',
    create: 'Create wholesale customer',
    information: 'Customer information',
    companyName: 'Company name',
    adminEmail: 'Administrator email',
    externalId: 'External customer ID',
    verify: 'I verify that this customer is in a supported location by Cisco Webex',
    packages: 'Packages and add-ons',
    headquarters: 'Headquarters location',
    customerSummary: 'Customer summary',
    createCustomer: 'Create customer'
  },
  he: {
    templates: 'תבניות קליטה',
    createTemplate: 'צור תבנית',
    next: 'הבא',
    primary: 'הגדרות ראשיות',
    templateName: 'שם תבנית',
    admin: 'מנהל ספק שירות',
    country: 'מדינה או אזור',
    authentication: 'שיטות האימות',
    summary: 'סיכום ההגדרות',
    submit: 'שלח',
    create: 'צור לקוח סיטונאי',
    information: 'פרטי הלקוח',
    companyName: 'שם החברה',
    adminEmail: 'כתובת הדוא"ל של המנהל',
    externalId: 'מזהה הלקוח החיצוני',
    verify: 'אני מאמת שלקוח זה נמצא במיקום נתמך על ידי Cisco Webex',
    packages: 'חבילות ותוספות',
    headquarters: 'מיקום מטה',
    customerSummary: 'סיכום הלקוחות',
    createCustomer: 'צור לקוח'
  }
} as const;
type Locale = keyof typeof labels;
const catalogues = { en, he };

/** A sentence of the catalogue; `arguments` in braces are filled in, plural forms are chosen by hand. */
const words =
  (locale: Locale) =>
  (key: keyof typeof en, args: Readonly<Record<string, string>> = {}): string => {
    const message: unknown = catalogues[locale][key];
    const text = typeof message === 'string' ? message : (message as Readonly<Record<string, string>>).other;
    return Object.entries(args).reduce(
      (sentence, [name, value]) => sentence.replace(`{${name}}`, value),
      text ?? key
    );
  };
/** Text as it is on screen, whatever marks of direction stand in it. */
const said = (text: string): RegExp =>
  new RegExp([...text].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('[\\u2066-\\u2069]?'));

const company = 'Mistral Piano Removals';
const main = (page: Page): Locator => page.getByRole('main');

async function choose(scope: Page | Locator, page: Page, label: string, typed: string): Promise<void> {
  await scope.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.getByRole('option', { name: typed }).first().click();
}

for (const locale of ['en', 'he'] as const)
  test(`template, customer, two sites, numbers, 30 people, an administrator’s package and the export, without a network (${locale})`, async ({
    page,
    context
  }) => {
    test.setTimeout(240_000);
    const [label, t] = [labels[locale], words(locale)];
    const next = () => main(page).getByRole('button', { name: label.next, exact: true }).click();
    const step = (name: string) =>
      expect(main(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    const dialog = page.getByRole('dialog');
    await page.addInitScript(
      (value) => localStorage.setItem('patchbay.preferences', value),
      JSON.stringify({ theme: 'light', locale })
    );
    await page.goto('/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.getByRole('button', { name: t('start.demo') }).click();
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'he' ? 'rtl' : 'ltr');

    // the template, steps 1 to 9
    await page.getByRole('link', { name: t('nav.templates'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: label.templates })).toBeVisible();
    await page.getByRole('link', { name: label.createTemplate }).click();
    await page.getByRole('radio', { name: t('webex.name') }).check();
    await next();
    await step(label.primary);
    await page.getByRole('textbox', { name: label.templateName, exact: true }).fill('Piano movers');
    await page.getByRole('combobox', { name: label.admin }).selectOption({ index: 1 });
    await choose(page, page, label.country, 'GB');
    await next();
    await step(label.authentication);
    await next();
    await next();
    await step(label.summary);
    await page.getByRole('button', { name: label.submit, exact: true }).click();
    await expect(page.getByText(t('template-status.submitted'), { exact: true }).first()).toBeVisible();
    // step 10: the value exists at the vendor only, and is pasted in
    await page.getByRole('button', { name: t('templates.provisioning-paste') }).click();
    await dialog.getByRole('textbox', { name: t('webex.provisioning-id') }).fill('ZmljdGl0aW91cw==');
    await dialog.getByRole('button', { name: t('action.save') }).click();
    await expect(dialog).toBeHidden();

    // the customer, steps 1 to 8
    await page
      .getByRole('link', { name: t('nav.accounts'), exact: true })
      .first()
      .click();
    await page.getByRole('link', { name: company }).first().click();
    await main(page)
      .getByRole('link', { name: t('nav.webex'), exact: true })
      .first()
      .click();
    await page.getByRole('link', { name: label.create }).click();
    await step(label.information);
    await choose(main(page), page, t('webex.onboarding-template'), 'Piano movers');
    await expect(main(page).getByRole('textbox', { name: label.companyName, exact: true })).toHaveValue(
      company
    );
    await main(page)
      .getByRole('textbox', { name: label.adminEmail, exact: true })
      .fill('admin@piano.example.com');
    await main(page).getByRole('textbox', { name: label.externalId, exact: true }).fill('PIANO-7');
    await main(page).getByRole('checkbox', { name: label.verify }).check();
    await next();
    await step(label.packages);
    for (const offer of ['Webex Meetings', 'Webex Calling', 'Webex Suite'])
      await main(page).getByRole('checkbox', { name: offer, exact: true }).check();
    await next();
    await step(label.headquarters);
    for (const [key, value] of [
      ['webex.address-line-1', '7 Scale Street'],
      ['webex.city', 'Semitone'],
      ['webex.postal-code', 'SE1 0XX']
    ] as const)
      await main(page)
        .getByRole('textbox', { name: t(key), exact: true })
        .fill(value);
    await choose(main(page), page, t('webex.time-zone'), 'Europe/London');
    await next();
    await step(label.customerSummary);
    await main(page).getByRole('button', { name: label.createCustomer, exact: true }).click();
    await expect(main(page).getByText(t('customer-status.ready'), { exact: true }).first()).toBeVisible();

    // a second site, PSTN for both, numbers for the headquarters
    const inside = (key: 'webex.sites' | 'webex.users' | 'webex.export') =>
      main(page)
        .getByRole('link', { name: t(key), exact: true })
        .first()
        .click();
    await inside('webex.sites');
    await page.getByRole('button', { name: t('sites.add') }).click();
    await dialog.getByLabel(t('sites.name')).fill('Depot');
    await dialog.getByRole('textbox', { name: t('webex.address-line-1'), exact: true }).fill('1 Octave Way');
    await dialog.getByRole('textbox', { name: t('webex.city'), exact: true }).fill('Semitone');
    await dialog.getByRole('textbox', { name: t('webex.postal-code'), exact: true }).fill('SE1 0XY');
    await dialog.getByRole('button', { name: t('sites.add') }).click();
    await expect(dialog).toBeHidden();
    const headquarters = await main(page).getByRole('rowheader').first().getByRole('link').innerText();
    for (const site of ['Depot', headquarters]) {
      await inside('webex.sites');
      await main(page).getByRole('rowheader', { name: site }).getByRole('link').click();
      await page.getByRole('button', { name: t('pstn-form.choose') }).click();
      await dialog.getByRole('radio', { name: t('pstn.local-gateway') }).check();
      await dialog.getByRole('button', { name: t('action.save') }).click();
      await expect(dialog).toBeHidden();
    }
    await main(page)
      .getByRole('link', { name: t('webex.add-phone-numbers') })
      .first()
      .click();
    await page.getByRole('button', { name: t('webex.add-phone-numbers') }).click();
    await dialog.getByRole('textbox', { name: t('webex.phone-numbers') }).fill('+442079460900 x 40');
    await dialog.getByRole('button', { name: said(t('numbers.add-button', { count: '40' })) }).click();
    await expect(dialog).toBeHidden();

    // 30 people: calling with a number, meetings only without
    await inside('webex.users');
    await page
      .getByRole('button', { name: t('webex.add-users') })
      .first()
      .click();
    await dialog.getByRole('button', { name: t('webex-users.way.grid') }).click();
    const rows = Array.from({ length: 30 }, (_, n) =>
      [`First${n}`, `Last${n}`, `piano${n}@example.com`, n % 3 ? 'Webex Calling' : 'Webex Meetings'].join(
        '\t'
      )
    );
    await dialog
      .getByRole('textbox')
      .first()
      .evaluate((input, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        input.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        );
      }, rows.join('\n'));
    await dialog
      .getByLabel(t('webex-users.assign-site'), { exact: true })
      .selectOption({ label: headquarters });
    await dialog.getByRole('button', { name: said(t('webex-users.add-button', { count: '30' })) }).click();
    await expect(dialog).toBeHidden();

    // R-ADM-1 and R-ADM-2: the administrator's package is one of the creation and is not made smaller
    await page.getByRole('searchbox').fill('piano1@');
    await page.getByRole('rowheader').getByRole('button').first().click();
    await dialog.getByRole('checkbox', { name: t('admin-role.full') }).check();
    await dialog.getByRole('button', { name: t('action.save') }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('rowheader').getByRole('button').first().click();
    await dialog.getByLabel(t('webex.package'), { exact: true }).selectOption({ value: 'webex_meetings' });
    await expect(
      dialog.getByText(said(t('refusal.administrator-package.downgrade', { person: 'First1 Last1' }))).first()
    ).toBeVisible();
    await expect(dialog.getByRole('button', { name: t('action.save') })).toBeDisabled();
    await dialog.getByRole('button', { name: t('action.cancel'), exact: true }).click();

    // the export
    await inside('webex.export');
    const downloading = page.waitForEvent('download');
    await page
      .getByRole('button', { name: said(t('webex-export.requests')) })
      .first()
      .click();
    const { requests } = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as {
      requests: readonly { step: string; body?: { provisioningId?: string; email?: string } }[];
    };
    expect(requests[0]).toMatchObject({
      step: 'create-customer',
      body: { provisioningId: 'ZmljdGl0aW91cw==' }
    });
    expect(requests.filter(({ step }) => step === 'add-subscriber')).toHaveLength(30);
    await context.setOffline(false);
  });
