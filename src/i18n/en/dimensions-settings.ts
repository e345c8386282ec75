/** The reseller’s settings and catalogues. */
export const dimensionsSettings = {
  'dimensions-settings.about':
    'What you agreed with the vendor, and what you call its products. Part of the workspace, exported with it.',
  'dimensions-settings.who':
    'The partner changes the settings, or somebody with a role that has every right over accounts.',
  'dimensions-settings.preset-title': 'Values to begin with',
  'dimensions-settings.preset':
    'Nobody has said yet what you agreed with the vendor. Region, country, currency, trials and billing below are ours: check each of them.',
  'dimensions-settings.names': 'Names and place',
  'dimensions-settings.product-name': 'Name of the product',
  'dimensions-settings.product-name-hint':
    'The vendor sells it under several names, and its documents leave the name open. Here it has this one on every page.',
  'dimensions-settings.kazoo-name': 'Name of the telephone system',
  'dimensions-settings.kazoo-name-hint':
    'Of the kind that is neither 3CX nor Microsoft Teams. It is sold under several names too, and has this one on every page.',
  'dimensions-settings.region': 'Region',
  'dimensions-settings.region-hint': 'Where the vendor serves you. Product types vary by region.',
  'dimensions-settings.region.au': 'Australia and New Zealand',
  'dimensions-settings.region.eu': 'Europe',
  'dimensions-settings.region.na': 'North America',
  'dimensions-settings.region.uk': 'United Kingdom',
  'dimensions-settings.country-hint': 'Your own. It is offered for new customers.',
  'dimensions-settings.currency': 'Currency',
  'dimensions-settings.currency-hint': 'Of the prices in your rate bands. Another currency converts nothing.',
  'dimensions-settings.no-match': 'Nothing is called that',
  'dimensions-settings.save-names': 'Save names and place',

  'dimensions-settings.trials': 'Trials',
  'dimensions-settings.trials-allowed': 'The vendor agreed to trials for your customers',
  'dimensions-settings.trials-on': 'A trial can then be chosen when a customer is created.',
  'dimensions-settings.trials-off':
    'Without it no trial is offered when a customer is created. Ask your account manager at the vendor.',
  'dimensions-settings.trial-days': 'Longest trial, in days',
  'dimensions-settings.trial-days-hint':
    'From 1 to 365, as agreed with the vendor; it documents no number. A new trial is preset to it.',
  'dimensions-settings.save-days': 'Save days',

  'dimensions-settings.billing': 'Billing',
  'dimensions-settings.billed-directly': 'The vendor bills you directly',
  'dimensions-settings.billed-directly-about':
    'One bill of the vendor covers all your customers. Resellers who are billed by somebody else have no billing area at all.',
  'dimensions-settings.billing-shown': 'Forecasts and reconciliation are shown.',
  'dimensions-settings.billing-hidden': 'Forecasts and reconciliation are hidden.',
  'dimensions-settings.minimum-term': 'Licences are billed for 30 days at least',
  'dimensions-settings.minimum-term-about':
    'An older policy of the vendor bills whatever is kept for more than one day for 30 days at least. Its present pages do not repeat that, so we read it as no longer valid. Switch it on if your invoices say otherwise; it changes estimates only.',

  'dimensions-settings.catalogues': 'Catalogues of {dimensions}',
  'dimensions-settings.catalogues-about':
    'What there is to choose from for a customer. The vendor publishes neither its product types nor its prices, so these lists are yours to fill in.',
  'dimensions-settings.example': 'Example',
  'dimensions-settings.example-about': 'Made up by us. It is yours as soon as you change it.',
  'dimensions-settings.examples-title': 'These lists still have our examples',
  'dimensions-settings.examples':
    'Entries marked as example are made up. They are not what the vendor offers you, and not what it costs. Change them into yours, or remove them and add your own.',
  'dimensions-settings.add-examples': 'Add the example set',
  'dimensions-settings.add-examples-about': {
    one: '{count} of our examples to begin with is not in these lists. What is yours stays as it is.',
    other: '{count} of our examples to begin with are not in these lists. What is yours stays as it is.'
  },
  'dimensions-settings.remove-examples': 'Remove the examples',
  'dimensions-settings.remove-examples-title': 'Remove the examples?',
  'dimensions-settings.remove-examples-text': 'These go:',
  'dimensions-settings.gone.productTypes': 'Product types: {names}',
  'dimensions-settings.gone.rateBands': 'Rate bands: {names}',
  'dimensions-settings.gone.pbxTemplates': 'PBX templates: {names}',
  'dimensions-settings.remove-examples-stay': {
    one: '{count} example stays, because something of yours uses it.',
    other: '{count} examples stay, because something of yours uses them.'
  },

  'dimensions-settings.rateBands': 'Rate bands',
  'dimensions-settings.rateBands-about':
    'What one licence costs you in a month, by role. Product types name the band that holds for them.',
  'dimensions-settings.rateBands-none': 'No rate band yet. Without one, no price is known.',
  'dimensions-settings.add.rateBands': 'Add a rate band',
  'dimensions-settings.correct.rateBands': 'Edit the rate band',
  'dimensions-settings.dialog.rateBands':
    'What one licence costs in a month. Currency: {currency}. Leave empty what you do not know: it is then unknown, not free.',
  'dimensions-settings.price-unknown': 'unknown',
  'dimensions-settings.price-wrong': 'Write an amount with two decimals at most. Example: {example}',

  'dimensions-settings.productTypes': 'Product types',
  'dimensions-settings.productTypes-about':
    'Also called tenant profiles. They decide the level of licence and what a customer sees, and vary by region and telephone system. Your sales representative at the vendor knows which you can have.',
  'dimensions-settings.productTypes-none': 'No product type yet. A customer needs one.',
  'dimensions-settings.add.productTypes': 'Add a product type',
  'dimensions-settings.correct.productTypes': 'Edit the product type',
  'dimensions-settings.dialog.productTypes':
    'As the vendor offers it to you. What you leave unticked, the product type is not offered for.',
  'dimensions-settings.profile': 'Tenant profile',
  'dimensions-settings.profile-hint': 'The vendor’s identifier, where you know it.',
  'dimensions-settings.description': 'Description',
  'dimensions-settings.regions': 'Offered in',
  'dimensions-settings.kinds': 'Offered for',
  'dimensions-settings.regions-none':
    'Tick at least one: offered nowhere, this product type can be chosen for no customer.',
  'dimensions-settings.kinds-none':
    'Tick at least one: offered for no telephone system, this product type can be chosen for no customer.',
  'dimensions-settings.locking': 'Cannot be changed once it is assigned',
  'dimensions-settings.locking-hint':
    'Choosing it for a customer then has to be confirmed, and afterwards it stays.',
  'dimensions-settings.locking-short': 'Stays once assigned',
  'dimensions-settings.features': 'Features',
  'dimensions-settings.features-hint': 'What a customer has with it, one on each line.',
  'dimensions-settings.features-wrong': 'No more than 40 lines, with 80 characters each.',
  'dimensions-settings.rate-band': 'Rate band',
  'dimensions-settings.rate-band-hint': 'Licence fees may differ by product type.',
  'dimensions-settings.no-rate-band': 'None, so its prices are unknown',
  'dimensions-settings.nowhere': 'nowhere',
  'dimensions-settings.nothing': 'no telephone system',
  'dimensions-settings.offered': 'Offered in: {regions}. For: {kinds}.',
  'dimensions-settings.band-of': 'Rate band: {band}.',
  'dimensions-settings.band-none': 'No rate band: its prices are unknown.',
  'dimensions-settings.features-of': 'Features: {features}.',

  'dimensions-settings.pbxTemplates': 'PBX templates',
  'dimensions-settings.pbxTemplates-about':
    'What connections to one telephone system have in common. Keys are never stored here.',
  'dimensions-settings.pbxTemplates-none':
    'No PBX template yet. A customer’s connection is made from one, and product types are offered for the kinds that are here.',
  'dimensions-settings.add.pbxTemplates': 'Add a PBX template',
  'dimensions-settings.correct.pbxTemplates': 'Edit the PBX template',
  'dimensions-settings.dialog.pbxTemplates':
    'Keys and passwords are never stored here, only whether you have one. Enter them at the vendor.',
  'dimensions-settings.kind': 'Kind of telephone system',
  'dimensions-settings.kind-stays':
    'Connections of customers are made from this template, and each kind asks for something else.',
  'dimensions-settings.template-country': 'Country of the telephone system',
  'dimensions-settings.host-rest': 'REST API URL',
  'dimensions-settings.host-websocket': 'WebSocket URL',
  'dimensions-settings.master-key': 'There is a master key for this template',
  'dimensions-settings.master-key-hint':
    'A key that sees every customer account which uses the template. Only this yes or no is stored, never the key.',
  'dimensions-settings.key-missing': 'No master key',
  'dimensions-settings.default': 'Default PBX template',
  'dimensions-settings.is-default': 'Default',
  'dimensions-settings.default-hint': 'One at most. The one you choose takes the mark from the other.',
  'dimensions-settings.no-default': 'None',
  'dimensions-settings.default-moved': '{now} is the default now, and {before} no longer is.',
  'dimensions-settings.default-gone': '{before} is no longer the default. There is none now.',
  'dimensions-settings.default-set': '{now} is the default now.',

  'dimensions-settings.edit-entry': 'Edit {name}',
  'dimensions-settings.more-entry': 'More about {name}',
  'dimensions-settings.duplicate': 'Duplicate',
  'dimensions-settings.copy-of': 'Copy of {name}',
  'dimensions-settings.used': { one: 'Used by {count} customer.', other: 'Used by {count} customers.' },
  'dimensions-settings.used-note': {
    one: '{count} customer uses it. What you change here holds for that customer too.',
    other: '{count} customers use it. What you change here holds for them too.'
  },
  'dimensions-settings.remove-title': 'Remove {name}?',
  'dimensions-settings.remove-text': 'Nothing uses it. What the vendor has is not touched.',
  'dimensions-settings.remove-default':
    'It is the default PBX template. Afterwards there is none, and one has to be chosen for every customer.',
  'dimensions-settings.more-customers': {
    one: '{count} more customer',
    other: '{count} more customers'
  }
} as const;
