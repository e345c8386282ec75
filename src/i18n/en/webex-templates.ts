/** Onboarding templates, the wizard that makes them, and what the partner has at Webex. */
export const webexTemplates = {
  'wizard.steps': 'Steps',
  'wizard.step-of': 'Step {step} of {count}',
  'wizard.done': 'done',
  'wizard.next': 'Next',

  'palette.new-template': 'Create an onboarding template',
  'templates.about':
    'Settings that many customers of Webex for Wholesale share. Every customer is created with one of these templates.',
  'templates.table': 'Onboarding templates',
  'templates.search': 'Search the templates',
  'templates.search-placeholder': 'Name, country, administrator, subscription or Provisioning ID',
  'templates.shown': { one: '{count} template shown', other: '{count} templates shown' },
  'templates.column.name': 'Name',
  'templates.column.country': 'Country',
  'templates.column.authentication': 'Authentication',
  'templates.column.subscription': 'Subscription',
  'templates.column.status': 'Status',
  'templates.column.customers': 'Customers',
  'templates.customers': { one: '{count} customer', other: '{count} customers' },
  'templates.testing': 'Testing',
  'templates.testing-about':
    'No wholesale subscription is chosen, so we take it for a template for testing. That is our reading: the vendor shows such a template as “Wholesale testing” and does not say what follows from it.',
  'templates.empty-title': 'No onboarding templates yet',
  'templates.empty-text':
    'A template holds the settings that many customers share: who administers them, how their people sign in, which e-mails are sent. Without one no customer and no user can be provisioned.',
  'templates.no-match-title': 'No template matches',
  'templates.no-match-text': 'Every word of the search must be in the template.',
  'templates.show-all': 'Show all templates',
  'templates.gone-title': 'This template is not there',
  'templates.gone-text': 'It was deleted, or the address is of another workspace.',
  'templates.back-to-list': 'Go to the templates',

  'templates.type': 'Type',
  'templates.type-title': 'Template type',
  'templates.type-about': 'One card for each family of products that the partner sells.',
  'templates.type.webex-for-wholesale.about':
    'Customers with their own organisation, billed to the partner by its wholesale subscription.',
  'templates.choose-type': 'Choose a type to go on.',
  'templates.step.primary': 'Primary settings',
  'templates.step.authentication': 'Authentication',
  'templates.step.settings': 'Email and call settings',
  'templates.saves': 'Every step is saved with Next. You can leave and go on later.',
  'templates.saves-submitted': 'Every step is saved with Next.',
  'templates.submit': 'Submit',
  'templates.edit-title': 'Edit {template}',
  'templates.choose': 'Choose…',
  'templates.none': 'None',
  'templates.no-match': 'Nothing found.',
  'templates.primary-about': 'What the template is called, and what its customers begin with.',
  'templates.name-hint': 'So that the right one is found when a customer is created.',
  'templates.required-reading':
    'The vendor marks only the country as required. That nobody can go on without the rest that is required here is our reading.',
  'templates.admin-option': '{name} ({email})',
  'templates.subscription-option': '{id} ({label})',
  'templates.no-admins': 'No administrator is recorded yet.',
  'templates.email-language-hint': 'The language of the e-mails that Webex sends.',
  'templates.subscription-hint': 'A template without one is for testing (our reading).',
  'templates.add-admin': 'Add an administrator',
  'templates.add-subscription': 'Add a subscription',
  'templates.add-provider': 'Add a provider',
  'templates.calling-about':
    'Optional. A template holds one provider of Cloud Connected PSTN for all its customers.',
  'templates.pstn-left-empty': 'Left empty, the PSTN connection is chosen for each site of a customer.',
  'templates.pstn-advised-against': 'Cisco advises against choosing a provider here',
  'templates.pstn-reasons':
    'Cisco says that this way has limitations. Where it lists them could not be read; these are the ones we see:',
  'templates.pstn-reason.per-site': 'PSTN belongs to a site, and a customer’s sites can differ.',
  'templates.pstn-reason.many': 'One template serves many customers, perhaps in several countries.',
  'templates.pstn-reason.interface':
    'Of the PSTN connections, the interface can set only Local Gateway and Cloud Connected PSTN that is not integrated.',
  'templates.pstn-instead': 'Instead, leave it empty and choose the connection of each site afterwards.',

  'templates.authentication-about':
    'How the people of the customers sign in. It reaches customers that are created from then on.',
  'authentication.webex.about': 'Webex itself is the identity provider.',
  'authentication.partner-saml.about': 'Your own identity provider, by SAML.',
  'authentication.partner-oidc.about': 'Your own identity provider, by OpenID Connect.',
  'templates.saml-hint': 'The EntityID in the SAML metadata of your identity provider.',
  'templates.oidc-hint':
    'The name that the identity provider was given when Cisco set it up. Letters, digits and - _ ~ . only, at most 128; capitals make no difference.',
  'templates.tac-title': 'First open a case with Cisco TAC',
  'templates.tac-saml':
    'Cisco sets up the trust with your identity provider outside of this product. Exchange the SAML metadata in the case.',
  'templates.tac-oidc':
    'Cisco sets up the trust with your identity provider outside of this product. The case takes:',
  'templates.tac.name': 'the name of the identity provider',
  'templates.tac.client': 'client ID and client secret; the secret is never kept here',
  'templates.tac.scopes': 'scopes separated by spaces, among them openid and email',
  'templates.tac.endpoints': 'the discovery endpoint, or the authorisation and token endpoints',
  'templates.tac.organisation': 'the organisation ID of the partner',
  'templates.tac-list-reading':
    'The list is documented for Webex for BroadWorks; that it is the same for Wholesale is our reading.',

  'templates.settings-about':
    'The vendor’s own list could not be read as a whole. What is marked is our reading; leave out what Partner Hub does not show.',
  'template-setting.admin-invites-when-attaching.about':
    'Must be on before an organisation that exists already can be attached.',
  'template-setting.brand-name.about': 'The name that e-mails to people of the customer carry.',
  'template-setting.activation-emails.about':
    'Whether new people are sent an e-mail to activate their account. An organisation has this switch; that a template has it too is not confirmed.',
  'template-setting.no-free-calling.about':
    'Documented for Webex for BroadWorks; not confirmed for Wholesale.',
  'templates.summary-about':
    'Look through the settings. Nothing is sent anywhere: it is kept on this device.',
  'templates.missing-title': 'Something is missing',
  'templates.missing': 'Before it can be submitted, this is needed: {fields}.',
  'templates.edit-section': 'Edit {section}',

  'templates.edit': 'Edit',
  'templates.continue': 'Continue',
  'templates.duplicate': 'Duplicate',
  'templates.delete': 'Delete',
  'templates.delete-title': 'Delete template {template}?',
  'templates.delete-text': 'No customer uses it. What exists in Partner Hub is not touched.',
  'templates.copy-of': 'Copy of {template}',
  'templates.draft-title': 'This is a draft',
  'templates.draft-text': 'A customer can be created with it once it is submitted.',
  'templates.provisioning-about':
    'Made by Webex when the template is created in Partner Hub. Open the template there, copy the value and paste it here.',
  'templates.provisioning-missing':
    'Not known yet. Customers can be planned without it; the requests for the interface cannot be exported.',
  'templates.provisioning-draft': 'A draft has none. Submit it first, then create it in Partner Hub.',
  'templates.provisioning-paste': 'Paste in',
  'templates.provisioning-correct': 'Correct',
  'templates.provisioning-yes': 'Recorded',
  'templates.provisioning-no': 'Missing',
  'templates.customers-about': 'A template can serve any number of customers.',
  'templates.customers-none': 'No customer uses this template yet.',
  'templates.reach-title': 'What a change reaches',
  'templates.reach.authentication': 'Authentication',
  'templates.reach.other': 'Other settings',
  'templates.reach-none': 'No customer uses the template, so a change reaches everyone who will.',
  'templates.reach-authentication':
    'Another way of authentication reaches only customers that are created from then on. The others keep theirs; Cisco TAC can change an organisation that exists.',
  'templates.reach-other': 'Other settings, too, reach only customers that are created from then on.',

  'webex-settings.about': 'What your Partner Hub offers to choose from in onboarding templates.',
  'webex-settings.admins': 'Service provider administrators',
  'webex-settings.admins-none': 'None recorded yet.',
  'webex-settings.subscriptions': 'Wholesale subscriptions',
  'webex-settings.subscriptions-none':
    'None recorded yet. Templates without one are for testing (our reading).',
  'webex-settings.ccpProviders': 'Cloud Connected PSTN providers',
  'webex-settings.ccpProviders-none': 'None recorded yet. Templates need none.',
  'webex-settings.add.admins': 'Add an administrator',
  'webex-settings.add.subscriptions': 'Add a subscription',
  'webex-settings.add.ccpProviders': 'Add a provider',
  'webex-settings.correct.admins': 'Correct the administrator',
  'webex-settings.correct.subscriptions': 'Correct the subscription',
  'webex-settings.correct.ccpProviders': 'Correct the provider',
  'webex-settings.dialog.admins': 'Somebody of yours who administers customers in Partner Hub.',
  'webex-settings.dialog.subscriptions': 'As Partner Hub shows it.',
  'webex-settings.dialog.ccpProviders': 'A provider of Cloud Connected PSTN, as Partner Hub shows it.',
  'webex-settings.field.name': 'Name',
  'webex-settings.field.email': 'E-mail',
  'webex-settings.field.subscriptionId': 'Subscription ID',
  'webex-settings.field.label': 'Label',
  'webex-settings.field.connectionId': 'Connection ID',
  'webex-settings.connection-hint': 'The identifier that the interface takes for it, where you know it.',
  'webex-settings.correct-entry': 'Correct {name}',
  'webex-settings.remove-entry': 'Remove {name}',
  'webex-settings.remove-title': 'Remove {name}?',
  'webex-settings.remove-text': 'No template uses it. What exists in Partner Hub is not touched.',
  'webex-settings.in-use': {
    one: '{name} is chosen in {count} template. Choose something else there first:',
    other: '{name} is chosen in {count} templates. Choose something else there first:'
  },
  'webex-settings.readings': 'Webex for Wholesale: our readings',
  'webex-settings.readings-about':
    'The vendor publishes no table of these. What comes with the product is our reading; correct it where you know better.',
  'webex-settings.regions': 'Expected data regions by country',
  'webex-settings.regions-about':
    'The country of a customer decides the region of its data. Which region that is for each country is our mapping.',
  'webex-settings.addresses': 'What an address wants, by country',
  'webex-settings.addresses-about':
    'Line 1, city and country always; state and postal code in some countries.',
  'webex-settings.wanted': 'Wanted beside line 1 and city',
  'webex-settings.preset-is': 'Comes with the product: {preset}',
  'webex-settings.corrections-none': 'Nothing is corrected.',
  'webex-settings.column.corrected': 'Corrected to',
  'webex-settings.column.preset': 'Comes with the product',
  'webex-settings.column.actions': 'Actions',
  'webex-settings.no-region': 'No entry',
  'webex-settings.choose-country': 'Choose a country first.',
  'webex-settings.add-correction': 'Add correction',
  'webex-settings.remove-correction': 'Remove the correction for {country}',
  'webex-settings.ranks': 'Rank of the packages',
  'webex-settings.ranks-about':
    'The vendor speaks of levels and publishes no order. A change to a smaller rank counts as a downgrade. 1 is the smallest; equal ranks are side by side.',
  'webex-settings.save-ranks': 'Save ranks',

  'refusal.template-in-use': {
    one: '{count} customer is planned with this template: {accounts}.',
    other: '{count} customers are planned with this template, among them {accounts}.'
  },
  'refusal.template-draft': 'This template is a draft. A customer is created with a submitted one.',
  'refusal.template-incomplete': 'The template cannot be submitted without “{field}”.',
  'refusal.named-by-templates': {
    one: '{name} is chosen in {count} template.',
    other: '{name} is chosen in {count} templates.'
  },
  'remedy.named-by-templates': 'Choose something else in these templates first.',
  'remedy.template-in-use': 'Choose another template for them first.',
  'remedy.template-draft': 'Open the template, look through its summary and submit it.',
  'line.webex-settings-changed': 'Webex settings of the partner changed',
  'line.template-added': 'Template {template} added as a draft',
  'line.template-corrected': 'Template {template} corrected',
  'line.template-submitted': 'Template {template} submitted',
  'line.template-removed': 'Template {template} deleted'
} as const;
