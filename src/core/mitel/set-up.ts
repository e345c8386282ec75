import { Email, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';

// The values that integrations ask for. Each may be saved while still empty: the set-up is then incomplete.
// Secrets are not among them; see `secretsOf`.

/** A GUID as Microsoft Entra shows it, or nothing yet. */
const Guid = OptionalLine(36)
  .toLowerCase()
  .regex(/^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?$/);
/** An address that begins with https:// and has no password in it, or nothing yet. */
const HttpsUrl = OptionalLine(2000).regex(/^(https:\/\/[^\s/?#@]+([/?#]\S*)?)?$/i);
/** A host name or IP address, or nothing yet. */
const Host = OptionalLine(253).regex(/^([\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?|[\da-f:]+)?$/iu);
/** A certificate in PEM format: public, unlike the key that belongs to it. */
const Certificate = z
  .string()
  .trim()
  .max(20_000)
  .regex(/^-----BEGIN CERTIFICATE-----\s[A-Za-z\d+/=\s]+\s-----END CERTIFICATE-----$/);

export const gatewayDeployments = ['standalone', 'smbc', 'virtual', 'mbg'] as const;
export const pbxFamilies = ['mivoice-business', 'mivoice-office-400', 'mx-one', 'mivoice-5000'] as const;
export const transports = ['tcp', 'udp', 'tls'] as const;
const GatewaySetUp = z.strictObject({
  deployment: z.enum(gatewayDeployments).nullable(),
  pbx: z.enum(pbxFamilies).nullable(),
  host: Host,
  sipPort: z.int().min(1).max(65_535).nullable(),
  transport: z.enum(transports),
  description: OptionalLine(255),
  /** Gateway and PBX were connected in Mitel Administration. */
  isOnboarded: z.boolean()
});

const SingleSignOnSetUp = z.strictObject({
  /** Shown by Mitel's set-up dialog, to be entered at the identity provider. */
  mitelIdentifier: OptionalLine(500),
  replyUrl: HttpsUrl,
  signInUrl: HttpsUrl,
  idpIdentifier: OptionalLine(500),
  signingCertificates: z.array(Certificate).max(10),
  /** Mitel advises to leave it off. */
  allowMitelCredentials: z.boolean()
});

const AzureAdSyncSetUp = z.strictObject({ tenantId: Guid });

export const consents = ['waiting', 'granted', 'denied'] as const;
const Office365SetUp = z.strictObject({ consent: z.enum(consents).nullable() });

const TeamsSetUp = z.strictObject({
  name: OptionalLine(120),
  tenantId: Guid,
  applicationId: Guid,
  /** Presence also goes from Teams to MiCollab. */
  isBothWays: z.boolean(),
  micollabAddress: Host,
  presenceMonitors: z.array(Email).max(50)
});

/** The integrations that ask for values, and what they ask for; `null` while nothing was entered. */
export const SetUp = z.strictObject({
  'cloudlink-gateway': GatewaySetUp.nullable(),
  'single-sign-on': SingleSignOnSetUp.nullable(),
  'azure-ad-sync': AzureAdSyncSetUp.nullable(),
  'microsoft-office-365': Office365SetUp.nullable(),
  'microsoft-teams': TeamsSetUp.nullable()
});
export type SetUp = Readonly<z.infer<typeof SetUp>>;
export type WithSetUp = keyof SetUp;
export type SetUpValues<I extends WithSetUp = WithSetUp> = NonNullable<SetUp[I]>;

export const integrationsWithSetUp = Object.keys(SetUp.shape) as readonly WithSetUp[];
export const hasSetUp = (integration: string): integration is WithSetUp => integration in SetUp.shape;

export const emptySetUp: SetUp = Object.freeze({
  'cloudlink-gateway': null,
  'single-sign-on': null,
  'azure-ad-sync': null,
  'microsoft-office-365': null,
  'microsoft-teams': null
});

/** What a set-up form begins with. */
export const blankSetUp: { readonly [I in WithSetUp]: SetUpValues<I> } = {
  'cloudlink-gateway': {
    deployment: null,
    pbx: null,
    host: '',
    sipPort: null,
    transport: 'tcp',
    description: '',
    isOnboarded: false
  },
  'single-sign-on': {
    mitelIdentifier: '',
    replyUrl: '',
    signInUrl: '',
    idpIdentifier: '',
    signingCertificates: [],
    allowMitelCredentials: false
  },
  'azure-ad-sync': { tenantId: '' },
  'microsoft-office-365': { consent: null },
  'microsoft-teams': {
    name: '',
    tenantId: '',
    applicationId: '',
    isBothWays: false,
    micollabAddress: '',
    presenceMonitors: []
  }
};

const bothWaysFields = ['micollabAddress', 'presenceMonitors'] as const;
/** The values without which an integration cannot be switched on. */
const required: { readonly [I in WithSetUp]: readonly (keyof SetUpValues<I> & string)[] } = {
  'cloudlink-gateway': ['deployment', 'pbx', 'host', 'isOnboarded'],
  'single-sign-on': ['signInUrl', 'idpIdentifier', 'signingCertificates'],
  'azure-ad-sync': ['tenantId'],
  'microsoft-office-365': ['consent'],
  'microsoft-teams': ['name', 'tenantId', 'applicationId', ...bothWaysFields]
};

/** Teams exchanges presence both ways, for which it needs more than one way does. */
export const isBothWays = (setUp: SetUp): boolean => setUp['microsoft-teams']?.isBothWays ?? false;

/** The required values that are not there yet; for Microsoft Office 365 anything but a granted consent is none. */
export function missingValues(setUp: SetUp, integration: WithSetUp): readonly string[] {
  const values: Readonly<Record<string, unknown>> = setUp[integration] ?? blankSetUp[integration];
  const oneWay = integration === 'microsoft-teams' && !isBothWays(setUp);
  return required[integration].filter((field) => {
    if (oneWay && (bothWaysFields as readonly string[]).includes(field)) return false;
    const value = values[field];
    if (field === 'consent') return value !== 'granted';
    return Array.isArray(value) ? value.length === 0 : value === '' || value === null || value === false;
  });
}

export type Secret = 'client-secret' | 'micollab-password' | 'pbx-credentials' | 'gateway-credentials';

/** What the set-up at Mitel also asks for and nobody writes down here: the run-book names it. */
export function secretsOf(setUp: SetUp, integration: WithSetUp): readonly Secret[] {
  switch (integration) {
    case 'cloudlink-gateway':
      return ['pbx-credentials', 'gateway-credentials'];
    case 'microsoft-teams':
      return isBothWays(setUp) ? ['client-secret', 'micollab-password'] : ['client-secret'];
    case 'single-sign-on':
    case 'azure-ad-sync':
    case 'microsoft-office-365':
      return [];
  }
}
