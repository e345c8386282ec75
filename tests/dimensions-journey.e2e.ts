import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from '../src/core/account/csv.ts';
import { PlanFile } from '../src/core/dimensions/plan-file.ts';
import { en } from '../src/i18n/en.ts';
import { he } from '../src/i18n/he.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

const catalogues = { en, he };
/** What the reseller calls the products; nobody has changed it. */
const names = { dimensions: 'Dimensions', kazoo: 'Kazoo' };

/** A sentence of the catalogue; arguments in braces are filled in, plural forms are chosen by hand. */
const words =
  (locale: keyof typeof catalogues) =>
  (key: keyof typeof en, args: Readonly<Record<string, string>> = {}): string => {
    const message: unknown = catalogues[locale][key];
    const text = typeof message === 'string' ? message : (message as Readonly<Record<string, string>>).other;
    return Object.entries({ ...names, ...args }).reduce(
      (sentence, [name, value]) => sentence.replaceAll(`{${name}}`, value),
      text ?? key
    );
  };
/** Text as it is on screen, whatever marks of direction stand in it. */
const said = (text: string): RegExp => new RegExp(signs(text));
const exactly = (text: string): RegExp => new RegExp(`^${signs(text)}$`);
const marks = '[\\u2066-\\u2069]*';
const signs = (text: string): string =>
  [marks, ...[...text].flatMap((sign) => [sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&'), marks])].join('');

const main = (page: Page): Locator => page.getByRole('main');

/** What a button hands out, as text. */
async function downloaded(page: Page, button: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button.click();
  return readFile(await (await downloading).path(), 'utf8');
}

for (const locale of ['en', 'he'] as const)
  test(`[S9–S49] one customer from nothing to the files for the vendor, with an untidy PBX and a trial, without a network (${locale})`, async ({
    page,
    context
  }) => {
    test.setTimeout(240_000);
    const t = words(locale);
    const dialog = page.getByRole('dialog');
    const link = (name: string) =>
      main(page)
        .getByRole('link', { name: exactly(name) })
        .first();
    const button = (name: string, scope = main(page)) =>
      scope.getByRole('button', { name: exactly(name) }).first();
    const step = (key: 'customer-details' | 'primary-user' | 'pbx-details' | 'role-assignment') =>
      expect(
        page.getByRole('heading', { level: 2, name: t(`dimensions.${key}`), exact: true })
      ).toBeFocused();
    await page.addInitScript(
      (value) => localStorage.setItem('patchbay.preferences', value),
      JSON.stringify({ theme: 'light', locale })
    );
    await page.goto('/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.getByRole('button', { name: t('start.own'), exact: true }).click();
    await dialog.getByLabel(t('start.partner-name')).fill('Northwind Voice');
    await dialog.getByLabel(t('start.partner-name')).press('Enter');
    await page.getByRole('button', { name: t('accounts.new') }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'he' ? 'rtl' : 'ltr');
    await dialog.getByLabel(t('account-form.name')).fill('Isobar Pianos');
    await dialog.getByLabel(t('account-form.country')).fill('GB');
    await page.getByRole('option', { name: 'GB' }).first().click();
    await dialog.getByRole('button', { name: t('account-form.create') }).click();
    await page
      .getByRole('navigation', { name: t('shell.account-navigation'), exact: true })
      .getByRole('link', { name: exactly(t('nav.dimensions')) })
      .click();

    // the four steps; the settings are as they come
    await page.getByRole('link', { name: said(t('dimensions.create-customer')) }).click();
    await step('customer-details');
    await main(page).getByRole('radio', { name: 'Analytics' }).check();
    await main(page)
      .getByRole('checkbox', { name: t('dimensions.enable-trial') })
      .check();
    const trialEnds = await main(page).getByLabel(t('dimensions.trial-expires')).inputValue();
    await button(t('wizard.next')).click();
    await step('primary-user');
    await button(t('dimensions-wizard.person-add')).click();
    await dialog.getByLabel(t('person.first-name')).fill('Nora');
    await dialog.getByLabel(t('person.last-name')).fill('Isobar');
    await dialog.getByLabel(t('person.email')).fill('nora@isobar.example.com');
    await dialog.getByRole('button', { name: t('dimensions-wizard.person-add-action') }).click();
    await expect(dialog).toBeHidden();
    await button(t('wizard.next')).click();
    await step('pbx-details');
    await main(page)
      .getByRole('textbox', { name: said(t('dimensions-wizard.identifier.kazoo')) })
      .fill('isobar-1');
    await main(page)
      .getByRole('checkbox', { name: t('dimensions-wizard.before-acknowledge') })
      .check();
    await button(t('dimensions-wizard.create')).click();
    await step('role-assignment');
    await button(t('dimensions-wizard.roles-later')).click();

    // the untidy PBX: duplicate and missing addresses, and a clash
    await link(t('dimensions.connection')).click();
    await main(page)
      .getByRole('radio', { name: t('dimensions-sync.pbx.dirty') })
      .check();
    await button(t('dimensions-sync.start')).click();
    const state = page
      .getByRole('region', { name: t('dimensions-sync.title') })
      .getByRole('status')
      .filter({ hasText: t('sync-state.monitoring-partial') });
    await expect(state).toBeVisible();

    // roles: access for all who can sign in
    await link(t('dimensions.users')).click();
    await main(page)
      .getByRole('button', { name: new RegExp(`^${t('dimensions-users.filter.pbx-only')} `) })
      .click();
    await main(page)
      .getByRole('checkbox', { name: t('dimensions-users.select-all') })
      .check();
    await button(t('dimensions-users.give-access')).click();
    await button(t('dimensions-change.button', { count: '12' }), dialog).click();
    await expect(dialog).toBeHidden();
    await button(t('dimensions-users.finish')).click();
    await expect(main(page).getByText(t('dimensions-wizard.roles-done-title')).first()).toBeVisible();

    // the trial is a plan, and nothing for a calendar yet
    const openTrials = async () => {
      await page
        .getByRole('link', { name: exactly(t('nav.dimensions')) })
        .first()
        .click();
      await link(t('dimensions.trials')).click();
    };
    await openTrials();
    await main(page)
      .getByRole('button', { name: new RegExp(`^${t('dimensions-trials.window.planned')}`) })
      .click();
    await expect(main(page).getByText('Isobar Pianos').first()).toBeVisible();
    await expect(button(t('dimensions-trials.calendar-all'))).toBeDisabled();

    // the files
    await link('Isobar Pianos').click();
    await link(t('dimensions.export')).click();
    const fileOf = (key: 'plan' | 'users') =>
      button(
        t('word.about', { label: t('dimensions-export.download'), about: t(`dimensions-export.${key}`) })
      );
    const plan = PlanFile.parse(JSON.parse(await downloaded(page, fileOf('plan'))));
    expect(plan).toMatchObject({ simulated: true, reseller: { name: 'Northwind Voice' } });
    const [customer] = plan.customers;
    expect(customer).toMatchObject({
      name: 'Isobar Pianos',
      country: 'GB',
      trial: { enabled: true, expiresOn: trialEnds },
      primaryUser: {
        email: 'nora@isobar.example.com',
        roles: expect.arrayContaining(['customer.user', 'admin.user']) as unknown
      },
      pbx: { kind: 'kazoo', accountId: 'isobar-1', state: 'enabled', secrets: 'entered-at-provisioning' }
    });
    expect(customer?.users).toHaveLength(20);
    expect(customer?.users.filter(({ roles }) => roles.includes('customer.user'))).toHaveLength(13);

    const csv = await downloaded(page, fileOf('users'));
    const [header = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ''), ',').records;
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
    expect(rows).toHaveLength(20);
    expect(column('email').toSorted()).toEqual(customer?.users.map(({ email }) => email).toSorted());
    const issues = (issue: string) => column('issues').filter((text) => text.includes(issue));
    expect(issues('duplicate_email')).toHaveLength(4);
    expect(issues('missing_email')).toHaveLength(3);
    expect(issues('numbering_clash')).toHaveLength(1);
    expect(column('web_access').filter((text) => text === 'yes')).toHaveLength(13);

    // the run-book
    await page
      .getByRole('navigation', { name: t('shell.account-navigation'), exact: true })
      .getByRole('link', { name: t('nav.hand-off'), exact: true })
      .click();
    const title = t('dimensions-run-book.title', { account: 'Isobar Pianos' });
    const runBook = page.getByRole('region', { name: said(title) });
    // what the account uses comes first: nothing was done with it at Mitel
    const mitel = page.getByRole('region', {
      name: said(t('run-book.title-of', { account: 'Isobar Pianos' }))
    });
    const tops = await Promise.all([runBook, mitel].map(async (book) => (await book.boundingBox())?.y ?? 0));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const text = await downloaded(page, button(t('run-book.download'), runBook));
    expect(text).toMatch(said(title));
    expect(text).toContain('isobar-1');

    // once the vendor has created the customer, it is an entry for the calendar
    await page
      .getByRole('navigation', { name: t('shell.account-navigation'), exact: true })
      .getByRole('link', { name: exactly(t('nav.dimensions')) })
      .click();
    await button(t('dimensions-customer.record-active')).click();
    await button(t('dimensions-customer.record-active'), dialog).click();
    await expect(dialog).toBeHidden();
    await openTrials();
    await expect(main(page).getByText('Isobar Pianos').first()).toBeVisible();
    const calendar = await downloaded(page, button(t('dimensions-trials.calendar-all')));
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${trialEnds.replaceAll('-', '')}`);
    await context.setOffline(false);
  });
