import { z } from '#core/zod.ts';

// Test support: what the vendor's interface accepts, written from section 4 of the facts and not from our code.
// Every object is strict, so that a key nobody documented fails.

const text = z.string().min(1);
const line = z.string().min(1).max(50);
const iso2 = z.string().regex(/^[A-Z]{2}$/);
const e164 = z.string().regex(/^\+[1-9]\d{3,14}$/);
/** An identifier, or the placeholder of one that nobody has recorded yet. */
const identifier = text;
/** What is wanted and not known stands in braces, and never as anything else. */
const orPlaceholder = (schema: z.ZodType, name: string) =>
  z.union([schema, z.string().startsWith(`{${name}:`).endsWith('}')]);

const customerPackages = [
  'common_area_calling',
  'webex_calling_standard',
  'webex_voice',
  'webex_calling',
  'webex_suite',
  'cx_essentials',
  'webex_meetings',
  'attendant_console',
  'cisco_calling_plan',
  'cx_premium_agent',
  'cx_standard_agent',
  'cx_voice_ports',
  'cx_ai_assistant',
  'webex_ai_agent'
] as const;
/** Places hold a common area package; add-ons of the organisation are nobody's. An add-on goes along by hand. */
const subscriberPackages = [
  'webex_calling_standard',
  'webex_voice',
  'webex_calling',
  'webex_suite',
  'cx_essentials',
  'webex_meetings',
  'cx_premium_agent',
  'cx_standard_agent'
] as const;
const callingPackages: readonly string[] = [
  'common_area_calling',
  'webex_calling_standard',
  'webex_voice',
  'webex_calling',
  'webex_suite',
  'cx_essentials'
];

const Address = z.strictObject({
  addressLine1: line,
  addressLine2: line.optional(),
  city: text,
  stateOrProvince: text.optional(),
  zipOrPostalCode: text.optional(),
  country: iso2
});
const CustomerInfo = z.strictObject({
  name: text.regex(/^[^%]+$/),
  primaryEmail: z.email(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(_[A-Z]{2})?$/)
    .optional()
});
const limit = z.int().positive().optional();
const Parameters = z.strictObject({
  calling: z
    .strictObject({
      location: z.strictObject({
        name: text.max(80),
        address: Address,
        timezone: z.string().regex(/^[A-Z]\w+(\/\w+)*$/),
        language: z.string().regex(/^[a-z]{2,3}_[a-z]{2}$/),
        emergencyLocationIdentifier: text.optional()
      })
    })
    .optional(),
  meetings: z.strictObject({ timezone: text }).optional(),
  packages: z
    .strictObject({
      limits: z.strictObject({
        webex_calling: limit,
        common_area_calling: limit,
        webex_meetings: limit,
        webex_suite: limit,
        webex_voice: limit,
        cx_essentials: limit,
        webex_calling_standard: limit,
        attendant_console: limit
      })
    })
    .optional()
});
interface WithCalling {
  readonly packages: readonly string[];
  readonly provisioningParameters?: { readonly calling?: unknown } | undefined;
}
const callingWithCalling = ({ packages, provisioningParameters }: WithCalling): boolean =>
  packages.some((each) => callingPackages.includes(each)) === (provisioningParameters?.calling !== undefined);

/** 4.1; `customerInfo` is mandatory for a new organisation (R-ID-4). */
const NewCustomer = z
  .strictObject({
    provisioningId: text,
    packages: z.array(z.enum(customerPackages)).min(1),
    orgId: identifier.optional(),
    externalId: text,
    address: Address,
    customerInfo: CustomerInfo.optional(),
    provisioningParameters: Parameters.optional(),
    subPartnerAdminEmail: z.email().optional()
  })
  .refine(callingWithCalling)
  .refine(({ orgId, customerInfo }) => orgId !== undefined || customerInfo !== undefined);

/** 4.2 */
const CustomerUpdate = z
  .strictObject({
    externalId: text.optional(),
    packages: z.array(z.enum(customerPackages)).min(1),
    address: Address.optional(),
    provisioningParameters: Parameters.optional(),
    subPartnerAdminEmail: z.email().optional()
  })
  .refine(callingWithCalling);

const SubscriberParameters = z
  .strictObject({
    firstName: text.optional(),
    lastName: text.optional(),
    primaryPhoneNumber: e164.optional(),
    extension: z
      .string()
      .regex(/^\d{2,10}$/)
      .optional(),
    locationId: identifier.optional()
  })
  // number and extension mean nothing without the place they are at
  .refine((p) => p.locationId !== undefined || (!p.primaryPhoneNumber && !p.extension));

/** 4.3 */
const Subscriber = z
  .strictObject({
    customerId: identifier,
    email: z.email(),
    packages: z.array(z.enum(subscriberPackages)).length(1),
    provisioningParameters: SubscriberParameters
  })
  .refine(
    ({ packages: [only = ''], provisioningParameters: { locationId } }) =>
      callingPackages.includes(only) === (locationId !== undefined)
  );

/**
 * 4.4. The parameters are those of somebody who begins to make calls, and without a location they mean nothing. Who
 * that is, no schema can tell.
 */
const SubscriberUpdate = z
  .strictObject({
    packages: z.array(z.enum(subscriberPackages)).length(1),
    provisioningParameters: z
      .strictObject({
        primaryPhoneNumber: e164.optional(),
        extension: z
          .string()
          .regex(/^\d{2,10}$/)
          .optional(),
        locationId: identifier
      })
      .optional()
  })
  .refine(
    ({ packages: [only = ''], provisioningParameters }) =>
      provisioningParameters === undefined || callingPackages.includes(only)
  );

/** 4.5: the same body, of which only the address is mandatory. */
const CustomerCheck = z.union([
  NewCustomer,
  z.strictObject({ address: Address, customerInfo: z.strictObject({ primaryEmail: z.email() }).optional() })
]);
const SubscriberCheck = z.strictObject({
  email: z.email(),
  provisioningId: text.optional(),
  customerId: identifier.optional(),
  packages: z.array(z.enum(subscriberPackages)).length(1).optional(),
  // a location that does not exist yet cannot be named
  provisioningParameters: z
    .strictObject({
      firstName: text.optional(),
      lastName: text.optional(),
      primaryPhoneNumber: e164.optional(),
      extension: z
        .string()
        .regex(/^\d{2,10}$/)
        .optional(),
      locationId: z.string().regex(/^[^{]/).optional()
    })
    .optional(),
  customerInfo: z.strictObject({ primaryEmail: z.email() }).optional()
});

/** 4.6 and the second row of 2.6. */
const Location = z.strictObject({
  name: text.max(80),
  timeZone: orPlaceholder(z.string().regex(/^[A-Z]\w+(\/\w+)*$/), 'timeZone'),
  preferredLanguage: orPlaceholder(z.string().regex(/^[a-z]{2,3}_[a-z]{2}$/), 'language'),
  announcementLanguage: orPlaceholder(z.string().regex(/^[a-z]{2,3}_[a-z]{2}$/), 'language'),
  address: z.strictObject({
    address1: line,
    address2: line.optional(),
    city: text,
    state: text,
    postalCode: text,
    country: iso2
  })
});
const Connection = z.union([
  z.strictObject({ id: identifier }),
  z.strictObject({ premiseRouteType: z.enum(['TRUNK', 'ROUTE_GROUP']), premiseRouteId: identifier })
]);
const Numbers = z
  .strictObject({
    phoneNumbers: z.array(e164).min(1),
    state: z.enum(['ACTIVE', 'INACTIVE']),
    numberType: z.enum(['DID', 'TOLLFREE', 'MOBILE']).optional(),
    numberUsageType: z.enum(['NONE', 'SERVICE']).optional(),
    subscriptionId: text.optional(),
    carrierId: text.optional()
  })
  .refine(({ numberType, phoneNumbers }) => numberType !== 'MOBILE' || phoneNumbers.length <= 20);
const MainNumber = z.strictObject({
  callingLineId: z.strictObject({ name: text.optional(), phoneNumber: e164 })
});
const NumberCheck = z.strictObject({ phoneNumbers: z.array(e164).min(1) });
const ExtensionCheck = z.strictObject({ extensions: z.array(z.string().regex(/^\d{2,10}$/)).min(1) });
const Tags = z.strictObject({ tags: z.array(text.max(25)).min(1).max(5) });

const hole = (name: string): string => `(\\{${name}\\}|[\\w%.~-]+)`;
const at = (path: string): RegExp => new RegExp(`^${path}$`);
const org = `\\?orgId=${hole('orgId')}`;
const sub = '(\\?onBehalfOfSubPartnerOrgId=[\\w%.~-]+)?';
// a site may be called anything
const location = '(\\{locationId:.+\\}|[\\w%.~-]+)';

/** Method, path and body of every request, by its step. */
export const documented = {
  'create-customer': ['POST', at(`/wholesale/customers${sub}`), NewCustomer],
  'update-customer': ['PUT', at(`/wholesale/customers/${hole('customerId')}${sub}`), CustomerUpdate],
  'await-customer': ['GET', at(`/wholesale/customers/${hole('customerId')}${sub}`), z.null()],
  'add-subscriber': ['POST', at(`/wholesale/subscribers${sub}`), Subscriber],
  'update-subscriber': [
    'PUT',
    // an identifier is found by the e-mail address
    at(`/wholesale/subscribers/(\\{subscriberId:[^{}]+@[^{}]+\\}|[\\w%.~-]+)${sub}`),
    SubscriberUpdate
  ],
  'check-customer': ['POST', at(`/wholesale/customers/validate${sub}`), CustomerCheck],
  'check-subscriber': ['POST', at(`/wholesale/subscribers/validate${sub}`), SubscriberCheck],
  'add-location': ['POST', at(`/locations${org}`), Location],
  'connect-pstn': ['PUT', at(`/telephony/pstn/locations/${location}/connection${org}`), Connection],
  'check-numbers': ['POST', at(`/telephony/config/actions/validateNumbers/invoke${org}`), NumberCheck],
  'add-numbers': ['POST', at(`/telephony/config/locations/${location}/numbers${org}`), Numbers],
  'set-main-number': ['PUT', at(`/telephony/config/locations/${location}${org}`), MainNumber],
  'check-extensions': [
    'POST',
    at(`/telephony/config/locations/${location}/actions/validateExtensions/invoke${org}`),
    ExtensionCheck
  ],
  'assign-tags': ['POST', at(`/partner/tags/organizations/${hole('orgId')}/assignTags`), Tags]
} as const;
