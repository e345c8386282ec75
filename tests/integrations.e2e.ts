import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// What integrations need, bring and end: from the vendor's pages (N1–N4, A3–A5, R13) and our readings, not from the tables.
const certificates = [
  `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUBdgEvZTbZDWDzbDb6tApIhDtJb8wCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGYS50ZXN0MB4XDTI2MTEyMTA4MjkyMFoXDTI4MTAyMTA4Mjky
MFowETEPMA0GA1UEAwwGYS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
UD9qNhQNOsdfUWusIMgftGf2ZvCgdTlllQwqvKHpXoBDnppnWlHh73JKn3PCkoCa
reW8S5akcpOtd/ZCUnxg0qNTMFEwHQYDVR0OBBYEFLBNF+byoqxqVKo6Nk2tU1kW
WN0OMB8GA1UdIwQYMBaAFLBNF+byoqxqVKo6Nk2tU1kWWN0OMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgUumpjpbZPu6vooQQNGwlWeLeVUPPDyL+
qFuKGt3bAQkCIQC9DNUQRbthhks3VM//GXcaoVMUXpq4SkHP53/Zn0YGyA==
-----END CERTIFICATE-----`,
  `-----BEGIN CERTIFICATE-----
MIIBkDCCATWgAwIBAgIUcMDCi3w5bpGPtCEGDBuZucaw9u4wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRbG9naW4uZXhhbXBsZS5jb20wIBcNMjYxMTIxMDgyOTIwWhgP
MjA1OTA5MjkwODI5MjBaMBwxGjAYBgNVBAMMEWxvZ2luLmV4YW1wbGUuY29tMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUD9qNhQNOsdfUWusIMgftGf2ZvCgdTll
lQwqvKHpXoBDnppnWlHh73JKn3PCkoCareW8S5akcpOtd/ZCUnxg0qNTMFEwHQYD
VR0OBBYEFLBNF+byoqxqVKo6Nk2tU1kWWN0OMB8GA1UdIwQYMBaAFLBNF+byoqxq
VKo6Nk2tU1kWWN0OMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh
AL8MQ1dlTEuiHCN0VVwlh5WqeETvgYBDSTLf562SUZGBAiEA2QnVL7n+aWtyY0PU
cNQu3Em6fLMJ2AbRi/J56CbxT6E=
-----END CERTIFICATE-----`
];
const harbour = 'Harbour & Finch Logistics';
const barometer = /Society of Barometer/;

async function openAccount(page: Page, account: string | RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await page.getByRole('link', { name: account }).first().click();
  await expect(page.getByRole('region', { name: 'Integrations', exact: true })).toBeVisible();
}

const toggle = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: toggle(page, name) });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('[N2] single sign-on is set up: added, incomplete, wrong values refused, complete, on, still there, undone', async ({
  page
}) => {
  await openAccount(page, harbour);
  const dialog = page.getByRole('dialog', { name: /Single sign-on/ });
  const signIn = dialog.getByLabel('Sign-in URL');

  // switching on leads to the form, which can be saved with values missing
  await toggle(page, 'Single sign-on').click();
  await expect(dialog.getByRole('alert')).toContainText('set-up is incomplete');
  await expectAccessible(page);
  await signIn.fill('http://login.example.com');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText('The sign-in URL begins with https://')).toBeVisible();
  await expect(signIn).toBeFocused();
  await signIn.fill('https://login.example.com/saml2');
  await expect(dialog.getByText('The sign-in URL begins with https://')).toBeHidden();
  await expect(dialog.getByText('Set-up incomplete: 2 values missing')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, 'Single sign-on')).toContainText('Set-up incomplete');
  await expect(row(page, 'Single sign-on')).toContainText(
    '2 values missing: IdP identifier (entity ID) and Signing certificates'
  );
  await expect(toggle(page, 'Single sign-on')).not.toBeChecked();

  // a private key is never taken; two certificates pasted together are two, and one can be removed
  await page.getByRole('button', { name: 'Edit set-up Single sign-on' }).click();
  const box = dialog.getByLabel('Paste signing certificates');
  await box.fill('-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----');
  await dialog.getByRole('button', { name: 'Add to the list' }).click();
  await expect(dialog.getByText('This contained a private key')).toBeVisible();
  await expect(box).toHaveValue('');
  await box.fill(certificates.join(''));
  await dialog.getByRole('button', { name: 'Add to the list' }).click();
  const list = dialog.getByRole('list', { name: 'Certificates in the list' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list).toContainText('valid until 21 Oct 2028');
  await dialog.getByRole('button', { name: 'Remove certificate 1' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Done and switch on' }).click();
  await expect(dialog.getByText('“IdP identifier (entity ID)” is needed before switching on')).toBeVisible();
  await dialog.getByLabel('IdP identifier').fill('https://login.example.com/harbour');
  await expect(dialog.getByText('Set-up complete')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done and switch on' }).click();
  await expect(dialog).toBeHidden();
  await expect(toggle(page, 'Single sign-on')).toBeChecked();

  await page.reload();
  await expect(toggle(page, 'Single sign-on')).toBeChecked();
  await page.getByRole('button', { name: 'Edit set-up Single sign-on' }).click();
  await expect(signIn).toHaveValue('https://login.example.com/saml2');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Activity', exact: true }).last().click();
  await page.getByRole('button', { name: 'Undo “Single sign-on switched on”' }).click();
  await page.getByRole('link', { name: 'Account information', exact: true }).click();
  await expect(toggle(page, 'Single sign-on')).not.toBeChecked();
  await expect(row(page, 'Single sign-on')).toContainText('Ready to switch on');
});

test('[N3] Teams both ways is refused until gateway, MiVoice Business and MiCollab are on, and says so when one goes', async ({
  page
}) => {
  await openAccount(page, harbour);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Set up Microsoft Teams' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Presence');
  await dialog.getByLabel('Tenant ID').fill('00000000-0000-4000-8000-000000000001');
  await dialog.getByLabel('Application (client) ID').fill('not an identifier');
  await dialog.getByRole('checkbox', { name: 'Presence both ways' }).check();
  await expect(dialog.getByText('MiCollab: not on')).toBeVisible();
  await expect(dialog.getByText('MiVoice Business: on')).toBeVisible();
  await expect(dialog.getByText('Not stored here: ask for it when carrying it out')).toBeVisible();
  await expect(dialog.getByText('Client secret')).toBeVisible();
  await dialog.getByLabel('MiCollab address').fill('micollab.example.com');
  await dialog.getByLabel('Presence monitors').fill('presence@example.com');
  await dialog.getByRole('button', { name: 'Done and switch on' }).click();
  await expect(dialog.getByText('An application ID has 32 digits')).toBeVisible();
  await dialog.getByLabel('Application (client) ID').fill('00000000-0000-4000-8000-000000000002');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done and switch on' }).click();

  // refused, with what is missing and the way out
  const teams = row(page, 'Microsoft Teams');
  await expect(teams.getByRole('alert')).toContainText('integrations that are not on: MiCollab.');
  await expect(toggle(page, 'Microsoft Teams')).not.toBeChecked();
  await expectAccessible(page);
  await teams.getByRole('button', { name: 'Switch MiCollab on' }).click();
  await expect(toggle(page, 'MiCollab')).toBeChecked();
  await toggle(page, 'Microsoft Teams').click();
  await expect(toggle(page, 'Microsoft Teams')).toBeChecked();

  await toggle(page, 'MiVoice Business').click();
  await expect(
    dialog.getByText('Microsoft Teams both ways stops working: it needs MiVoice Business')
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await expect(toggle(page, 'MiVoice Business')).not.toBeChecked();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(toggle(page, 'MiVoice Business')).toBeChecked();
});

test('[A4] privileges come on with MiTeam Meetings, stay when it goes, and can be switched at any time', async ({
  page
}) => {
  await openAccount(page, barometer);
  const privileges = page.getByRole('region', { name: 'Privileges' });
  const guests = privileges.getByRole('switch', { name: 'Allow guest access' });
  const delegated = privileges.getByRole('switch', { name: 'Delegated authentication' });
  await expect(guests).not.toBeChecked();
  await expect(privileges.getByText('No integration that is on asks for this.')).toHaveCount(2);
  await expect(privileges.getByText('Our reading').first()).toBeVisible();

  await toggle(page, 'MiTeam Meetings').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('“Allow guest access” is switched on along with it.')).toBeVisible();
  await expect(dialog.getByText('“Delegated authentication” is switched on along with it.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Switch on', exact: true }).click();
  await expect(guests).toBeChecked();
  await expect(delegated).toBeChecked();
  await expect(privileges.getByText('Asked for by MiTeam Meetings.')).toHaveCount(2);

  // MiCC asks for both as well, and both are on already: nothing to foretell
  await toggle(page, 'MiCC').click();
  await expect(toggle(page, 'MiCC')).toBeChecked();
  await toggle(page, 'MiTeam Meetings').click();
  await expect(
    dialog.getByText('“Allow guest access” stays on. It is still asked for by MiCC.')
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Switch off', exact: true }).click();
  await toggle(page, 'MiCC').click();
  await expect(
    dialog.getByText('“Allow guest access” stays on, although no integration that is on then asks for it.')
  ).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'What ends' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Switch off', exact: true }).click();
  await expect(toggle(page, 'MiCC')).not.toBeChecked();
  await expect(guests).toBeChecked();
  await guests.click();
  await expect(guests).not.toBeChecked();
  await expect(delegated).toBeChecked();
});

test('[A5] bandwidth optimisation is switched and undone', async ({ page }) => {
  await openAccount(page, harbour);
  const bandwidth = toggle(page, 'Bandwidth optimisation');
  await bandwidth.click();
  await expect(bandwidth).toBeChecked();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(bandwidth).not.toBeChecked();
});

test('[R13] the edition decides the name of the console and whether MiVoice Office starts MiTeam Meetings', async ({
  page
}) => {
  await openAccount(page, harbour);
  await page.getByRole('link', { name: 'Mitel', exact: true }).click();
  const launch = page.getByRole('region', { name: 'Where MiTeam Meetings can be started' });
  const office = launch.getByRole('listitem').filter({ hasText: 'From the MiVoice Office application' });
  await expect(launch).toContainText('As Mitel Administration has it.');
  await expect(office).toContainText('Not named in this edition');
  await expect(launch.getByRole('listitem').filter({ hasText: 'On its own' })).toContainText('Possible');
  await expectAccessible(page);

  await launch.getByRole('link', { name: 'Choose the edition' }).click();
  await page.getByRole('radio', { name: 'CloudLink Accounts Console' }).check();
  await expect(messages(page).getByText('Settings changed')).toBeVisible();
  await page.goBack();
  await expect(launch).toContainText('As CloudLink Accounts Console has it.');
  await expect(office).toContainText('Possible');
});

test('[P2] with a role that may not see integrations, neither they nor the privileges are on any page', async ({
  page
}) => {
  await openAccount(page, harbour);
  await page.getByRole('button', { name: /Viewing as/ }).click();
  await page.getByRole('radio', { name: 'Custom role of the partner' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'View' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto('/accounts/acc-harbour');
  await expect(page.getByRole('region', { name: 'Call services' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Integrations', exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Privileges' })).toHaveCount(0);
  await expect(toggle(page, 'Bandwidth optimisation')).toHaveAttribute('aria-readonly', 'true');
  await expect(page.getByRole('link', { name: 'Mitel', exact: true })).toHaveCount(0);
  await page.goto('/accounts/acc-harbour/mitel');
  await expect(page.getByRole('heading', { name: 'Not visible with this role' })).toBeVisible();
  await expect(toggle(page, 'MiCollab')).toHaveCount(0);
});
