import type { TemplateDetails } from '#core/webex/onboarding-template.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { countryName } from '#i18n/place-names.ts';
import { webexLanguageName } from '#i18n/webex-languages.ts';

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly ltr?: boolean;
}

/** The primary settings of a template in words, wholesale calling included. */
export function primaryFacts(details: TemplateDetails, webex: WebexSettings): readonly Fact[] {
  const { name, adminId, country, emailLanguage, subscriptionId, ccpProviderId } = details;
  const admin = webex.admins.find(({ id }) => id === adminId);
  const subscription = webex.subscriptions.find(({ id }) => id === subscriptionId);
  const provider = webex.ccpProviders.find(({ id }) => id === ccpProviderId);
  return [
    { term: t('webex.template-name'), text: name },
    { term: t('webex.service-provider-admin'), text: admin?.email ?? '', ltr: true },
    { term: t('webex.country-or-region'), text: country && countryName(country) },
    { term: t('webex.default-email-language'), text: emailLanguage && webexLanguageName(emailLanguage) },
    { term: t('webex.wholesale-subscription'), text: subscription?.subscriptionId ?? '', ltr: true },
    { term: t('webex.ccp-provider'), text: provider?.name ?? '' }
  ];
}

/** How the customers' people sign in, in words. */
export function authenticationFacts(details: TemplateDetails): readonly Fact[] {
  const { authentication, samlEntityId, oidcIdpName } = details;
  return [
    { term: t('webex.authentication-method'), text: t(`authentication.${authentication}`) },
    ...(authentication === 'partner-saml'
      ? [{ term: t('webex.saml-entity-id'), text: samlEntityId, ltr: true }]
      : []),
    ...(authentication === 'partner-oidc'
      ? [{ term: t('webex.oidc-idp-name'), text: oidcIdpName, ltr: true }]
      : [])
  ];
}
