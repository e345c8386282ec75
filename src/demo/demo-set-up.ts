import { emptySetUp, type SetUp } from '#core/mitel/set-up.ts';
import type { DemoAccount } from './demo-accounts.ts';

/** Made up and good for nothing: the text says so to whoever decodes it. */
const certificate = [
  '-----BEGIN CERTIFICATE-----',
  'TElLRSBFVkVSWVRISU5HIEhFUkUgVEhJUyBJUyBNQURFIFVQOiBOTyBDRVJUSUZJ',
  'Q0FURSwgTk8gS0VZLCBKVVNUIEEgREVNTw==',
  '-----END CERTIFICATE-----'
].join('\n');

/** Identifiers of tenants and applications that do not exist. */
const guid = (key: string, digit: number): string =>
  `00000000-0000-4000-8000-${String(digit)}${key.length.toString(16).padStart(11, '0')}`;

/** The values of everything that is on in an account of the demo; what is still being set up has some of its own. */
export function setUpOf({ key, domain, switches, setUp }: DemoAccount): SetUp {
  const { alsoOn } = switches;
  const bothWays = alsoOn.includes('microsoft-teams') && switches.micollab === 'on';
  return {
    ...emptySetUp,
    ...(alsoOn.includes('cloudlink-gateway') && {
      'cloudlink-gateway': {
        deployment: 'standalone',
        pbx: 'mivoice-business',
        host: `pbx.${domain}`,
        sipPort: 5060,
        transport: 'tcp',
        description: '',
        isOnboarded: true
      }
    }),
    ...(alsoOn.includes('single-sign-on') && {
      'single-sign-on': {
        mitelIdentifier: `https://sso.mitel.example.com/sp/${key}`,
        replyUrl: `https://sso.mitel.example.com/acs/${key}`,
        signInUrl: `https://login.${domain}/saml2`,
        idpIdentifier: `https://login.${domain}/${key}`,
        signingCertificates: [certificate],
        allowMitelCredentials: false
      }
    }),
    ...(alsoOn.includes('azure-ad-sync') && { 'azure-ad-sync': { tenantId: guid(key, 1) } }),
    ...(alsoOn.includes('microsoft-office-365') && { 'microsoft-office-365': { consent: 'granted' } }),
    ...(alsoOn.includes('microsoft-teams') && {
      'microsoft-teams': {
        name: 'Presence',
        tenantId: guid(key, 1),
        applicationId: guid(key, 2),
        isBothWays: bothWays,
        micollabAddress: bothWays ? `micollab.${domain}` : '',
        presenceMonitors: bothWays ? [`presence@${domain}`] : []
      }
    }),
    ...setUp
  };
}
