import { ruleBehind } from '#core/rule-behind.ts';
import type { OfferId } from '#core/webex/packages.ts';
import { lastOf } from '#core/webex/number-ranges.ts';
import { numberKinds, type NumberRange } from '#core/webex/phone-number.ts';
import type { ChangedUser, RecordBack, WebexStep } from '#core/webex/run-book-step.ts';
import type { Site } from '#core/webex/site.ts';
import type { ToldPart } from '#core/webex/told.ts';
import type { OfferChoice } from '#core/webex/webex-customer.ts';
import { settingOf, templateSettings } from '#core/webex/template-settings.ts';
import { formatList, formatNumber, t } from './i18n.svelte.ts';
import { countryName } from './place-names.ts';
import type { RunBookFact, RunBookText } from './run-book-text.ts';
import { siteFieldName } from './site-field-name.ts';
import type { EffectText } from './step-text.ts';
import { webexLanguageName } from './webex-languages.ts';
import { ruleText, valueText } from './wording.ts';

type StepOf<C extends WebexStep['code']> = Extract<WebexStep, { code: C }>;

const nothing = { before: null, facts: [], effects: [], ask: [], checks: [] };
const note = (text: string): EffectText => ({ kind: 'note', text });
const warning = (text: string): EffectText => ({ kind: 'warning', text });
const offerName = (offer: OfferId): string => t(`offer.${offer}`);
const offerNames = (offers: readonly OfferId[]): string => formatList(offers.map(offerName));
const known = (facts: readonly RunBookFact[]): readonly RunBookFact[] =>
  facts.filter(({ text }) => text !== '');

/** The rule behind a step, if it rests on one. */
export const ruleOfStep = ({ because }: WebexStep) => because && ruleBehind(because);

/** One step of the run-book for Webex in words, with the rule behind it. */
export function webexStepText(step: WebexStep): RunBookText {
  const rule = ruleOfStep(step)?.decision.rule;
  if (!rule) return textOf(step);
  const reason = ruleText(rule.id);
  return {
    ...textOf(step),
    rule:
      rule.source.basis === 'assumed'
        ? t('webex-run-book.rule-ours', { id: rule.id, reason })
        : t('webex-run-book.rule', { id: rule.id, reason })
  };
}

function textOf(step: WebexStep): RunBookText {
  switch (step.code) {
    case 'partner-role':
      return {
        ...nothing,
        action: t('webex-run-book.partner-role'),
        effects: [note(t('webex-run-book.partner-role-note'))],
        checks: [t('webex-run-book.partner-role-check')]
      };
    case 'tac-case':
      return tacText(step);
    case 'attach':
      return {
        ...nothing,
        action: t('webex-run-book.attach'),
        facts: known([{ term: t('webex.organisation-id'), text: step.orgId, ltr: true }]),
        effects: [
          step.needsApproval
            ? warning(t('webex-run-book.attach-approval'))
            : note(t('webex-run-book.attach-automatic')),
          note(t('webex-run-book.attach-simpler'))
        ],
        checks: [t('webex-run-book.attach-check')]
      };
    case 'connection-ids':
      return {
        ...nothing,
        action: t('webex-run-book.connection-ids'),
        ask: [t('webex-run-book.connection-ids-note', { sites: formatList(step.sites) })]
      };
    case 'create-template':
      return templateText(step);
    case 'open-template':
      return {
        ...nothing,
        action: t('webex-run-book.open-template', { template: step.name }),
        facts: [{ term: t('webex.provisioning-id'), text: step.provisioningId, ltr: true }],
        checks: [t('webex-run-book.open-template-check')]
      };
    case 'create-customer':
    case 'update-customer':
      return customerText(step);
    case 'await-customer':
      return {
        ...nothing,
        action: t('webex-run-book.await-customer'),
        effects: [note(t('webex-run-book.await-customer-note'))],
        checks: [t('webex-run-book.await-customer-check')]
      };
    case 'verify-access':
      return {
        ...nothing,
        action: t('webex-run-book.verify-access'),
        checks: [t('webex-run-book.verify-access-check')]
      };
    case 'tags':
      return {
        ...nothing,
        action: t('webex-run-book.tags'),
        facts: [{ term: t('webex.tags'), text: step.tags.join(', ') }]
      };
    case 'add-location':
      return {
        ...nothing,
        action: t('webex-run-book.add-location', { site: step.site.name }),
        facts: known(siteFacts(step.site)),
        checks: [t('webex-run-book.add-location-check')]
      };
    case 'connect-pstn':
      return connectionText(step);
    case 'add-numbers':
      return numbersText(step);
    case 'choose-main-number':
      return {
        ...nothing,
        action: t('webex-run-book.choose-main-number', { site: step.site.name }),
        facts: known([
          { term: t('webex.main-number'), text: step.site.mainNumber, ltr: true },
          { term: t('webex.caller-name'), text: step.site.callerName }
        ]),
        checks: [t('webex-run-book.choose-main-number-check')]
      };
    case 'setup-assist':
      return {
        ...nothing,
        action: t('webex-run-book.setup-assist', { site: step.site.name }),
        facts: known([
          { term: t('webex-run-book.contact-name'), text: step.site.setupAssist?.contactName ?? '' },
          {
            term: t('webex-run-book.contact-email'),
            text: step.site.setupAssist?.contactEmail ?? '',
            ltr: true
          },
          { term: t('webex-run-book.note'), text: step.site.setupAssist?.note ?? '' }
        ]),
        effects: [note(t('webex-run-book.setup-assist-note'))]
      };
    case 'add-users':
      return usersText(step);
    case 'update-users':
      return updatesText(step);
    case 'administrators':
      return {
        ...nothing,
        action: t('webex-run-book.administrators'),
        facts: step.roles.map(({ role, users }) => ({
          term: t(`admin-role.${role}`),
          text: users.join(', '),
          ltr: true
        })),
        effects: [warning(t('webex-run-book.administrators-level', { offers: offerNames(step.level) }))],
        checks: [t('webex-run-book.administrators-check')]
      };
    case 'add-on':
      return {
        ...nothing,
        action: t('webex-run-book.add-on', { offer: offerName(step.offer), count: step.users }),
        effects: [note(t('webex-run-book.add-on-note')), ours()]
      };
    case 'places':
      return {
        ...nothing,
        action: t('webex-run-book.places', { offer: offerName(step.offer) }),
        effects: [note(t('webex-run-book.places-note'))]
      };
    case 'restricted-mode':
      return restrictedText(step);
    case 'record-back':
      return {
        ...nothing,
        action: t(step.missing.length > 0 ? 'webex-run-book.record-back' : 'webex-run-book.report-back'),
        facts: step.missing.map((each) => ({
          term: identifierName(each),
          text: t('run-book.record-back-blank')
        })),
        effects: step.missing.length === 0 ? [note(t('webex-run-book.record-back-none'))] : [],
        checks: [t('webex-run-book.record-back-check')]
      };
  }
}

/** Said where a step is not the vendor's word. */
const ours = (): EffectText => note(t('basis.assumed.about'));

const tacText = ({ method, provider }: StepOf<'tac-case'>): RunBookText => ({
  ...nothing,
  action: t('webex-run-book.tac-case'),
  facts: known([
    {
      term: t(method === 'partner-saml' ? 'webex.saml-entity-id' : 'webex.oidc-idp-name'),
      text: provider,
      ltr: true
    }
  ]),
  effects: [note(t(method === 'partner-saml' ? 'webex-run-book.tac-saml' : 'webex-run-book.tac-oidc'))],
  ask: method === 'partner-oidc' ? [t('webex-run-book.tac-secret')] : [],
  checks: [t('webex-run-book.tac-check')]
});

function templateText({ template, admin, subscription, provider }: StepOf<'create-template'>): RunBookText {
  const settings = templateSettings.map(({ id }) => {
    const value = settingOf(template, id);
    const text = typeof value === 'boolean' ? t(value ? 'word.on' : 'word.off') : value;
    return { term: t(`template-setting.${id}`), text };
  });
  return {
    ...nothing,
    action: t('webex-run-book.create-template'),
    before: t('webex-run-book.create-template-before'),
    facts: known([
      { term: t('webex.template-name'), text: template.name },
      { term: t('webex.service-provider-admin'), text: admin, ltr: true },
      { term: t('webex.country-or-region'), text: countryName(template.country) },
      { term: t('webex.default-email-language'), text: webexLanguageName(template.emailLanguage) },
      { term: t('webex.wholesale-subscription'), text: subscription, ltr: true },
      { term: t('webex.ccp-provider'), text: provider },
      { term: t('webex.authentication-method'), text: t(`authentication.${template.authentication}`) },
      {
        term: t('webex.saml-entity-id'),
        text: template.authentication === 'partner-saml' ? template.samlEntityId : '',
        ltr: true
      },
      {
        term: t('webex.oidc-idp-name'),
        text: template.authentication === 'partner-oidc' ? template.oidcIdpName : '',
        ltr: true
      },
      ...settings
    ]),
    effects: provider === '' ? [] : [warning(t('webex-run-book.pstn-in-template'))],
    checks: [t('webex-run-book.create-template-check')]
  };
}

const choiceText = ({ id, quantity }: OfferChoice): string =>
  quantity === null
    ? t('webex-run-book.no-limit', { offer: offerName(id) })
    : t('webex-run-book.offer-quantity', { offer: offerName(id), quantity });

function customerText(step: StepOf<'create-customer' | 'update-customer'>): RunBookText {
  const { code, customer, headquarters, removed, isByHand } = step;
  const isNew = code === 'create-customer';
  return {
    ...nothing,
    action: t(`webex-run-book.${code}`),
    before: t(`webex-run-book.${code}-before`),
    facts: known([
      { term: t('webex.customer-id'), text: customer.facts.customerId, ltr: true },
      { term: t('webex.company-name'), text: customer.companyName },
      { term: t('webex.administrator-email'), text: customer.adminEmail, ltr: true },
      { term: t('webex.external-customer-id'), text: customer.externalId, ltr: true },
      { term: t('webex.country'), text: customer.country === '' ? '' : countryName(customer.country) },
      { term: t('webex.sub-partner'), text: customer.subPartnerOrgId, ltr: true },
      { term: t('webex.packages-and-add-ons'), text: formatList(customer.offers.map(choiceText)) },
      ...(headquarters && isNew ? siteFacts(headquarters) : [])
    ]),
    effects: [
      ...(isNew && customer.confirmed ? [note(t('webex-run-book.confirm'))] : []),
      ...(removed.length > 0 ? [warning(t('webex-run-book.removed', { offers: offerNames(removed) }))] : []),
      ...(isByHand ? [warning(t('webex-run-book.only-partner-hub')), ours()] : [])
    ],
    ask: isNew && !customer.confirmed ? [t('webex-run-book.confirm-missing')] : [],
    checks: [t(`webex-run-book.${code}-check`)]
  };
}

/** A site as one would write it on an envelope, and what else the form asks for. */
const siteFacts = (site: Site): readonly RunBookFact[] => [
  {
    term: t(site.kind === 'headquarters' ? 'webex.headquarters-location' : 'webex.location'),
    text: [
      site.name,
      site.addressLine1,
      site.addressLine2,
      [site.postalCode, site.city].filter(Boolean).join(' '),
      site.state,
      site.country === '' ? '' : countryName(site.country)
    ]
      .filter(Boolean)
      .join(', ')
  },
  { term: siteFieldName('timeZone'), text: site.timeZone, ltr: true },
  { term: siteFieldName('language'), text: site.language && webexLanguageName(site.language) },
  {
    term: siteFieldName('emergencyLocationIdentifier'),
    text: site.emergencyLocationIdentifier,
    ltr: true
  }
];

function connectionText({ site, isByHand }: StepOf<'connect-pstn'>): RunBookText {
  const { connection, connectionId, routeType, routeId } = site.pstn;
  return {
    ...nothing,
    action: t('webex-run-book.connect-pstn', { site: site.name }),
    facts: known([
      { term: t('webex.pstn'), text: connection === 'none' ? '' : t(`pstn.${connection}`) },
      {
        term: t('webex-run-book.identifier'),
        text: connection === 'non-integrated-ccp' ? connectionId : '',
        ltr: true
      },
      {
        term: t(`webex-run-book.route-type.${routeType}`),
        text: connection === 'local-gateway' ? routeId : '',
        ltr: true
      }
    ]),
    effects: isByHand ? [note(t('webex-run-book.connect-pstn-by-hand'))] : [],
    ask: connection === 'none' ? [t('webex-run-book.connect-pstn-none')] : [],
    checks: [t('webex-run-book.connect-pstn-check')]
  };
}

const numbersText = ({ site, count, isByHand }: StepOf<'add-numbers'>): RunBookText => ({
  ...nothing,
  action: t('webex-run-book.add-numbers', { count, site: site.name }),
  facts: numberKinds.flatMap((kind): readonly RunBookFact[] => {
    const ranges = site.numbers.filter((range) => range.kind === kind).map(rangeText);
    if (ranges.length === 0) return [];
    return [{ term: t(`number-kind.${kind}`), text: ranges.join('\n'), ltr: true, block: true }];
  }),
  effects: isByHand ? [warning(t('webex-run-book.add-numbers-by-hand'))] : [],
  checks: [t('webex-run-book.add-numbers-check')]
});

const rangeText = (range: NumberRange): string =>
  range.count === 1 ? range.first : `${range.first} – ${lastOf(range)}`;

function usersText(step: StepOf<'add-users'>): RunBookText {
  const { users, batches, packages, withoutName, hasMeetings } = step;
  return {
    ...nothing,
    action: t('webex-run-book.add-users', { count: users }),
    facts: packages.map(({ offer, users: count }) => ({ term: offerName(offer), text: formatNumber(count) })),
    effects: [
      note(t('webex-run-book.add-users-batches', { count: batches })),
      note(t('webex-run-book.add-users-csv')),
      note(t('webex-run-book.add-users-api')),
      note(t('webex-run-book.pacing-ours')),
      ...(withoutName.length > 0
        ? [warning(t('webex-run-book.add-users-unnamed', { offers: offerNames(withoutName) }))]
        : []),
      ...(hasMeetings ? [warning(t('webex-run-book.add-users-meetings'))] : [])
    ],
    checks: [t('webex-run-book.add-users-check')]
  };
}

/** Up to so many users have a line of their own; more make one block. */
const mostNamed = 25;

function updatesText({ users }: StepOf<'update-users'>): RunBookText {
  const byRequest = users.filter((each) => each.byRequest !== null).length;
  return {
    ...nothing,
    action: t('webex-run-book.update-users', { count: users.length }),
    facts:
      users.length <= mostNamed
        ? users.map((each) => ({ term: each.email, text: changedText(each) }))
        : [
            {
              term: t('webex-run-book.update-users-list'),
              text: users.map((each) => `${each.email}: ${changedText(each)}`).join('\n'),
              ltr: true,
              block: true
            }
          ],
    effects: [
      note(
        byRequest > 0
          ? t('webex-run-book.update-users-api', { count: byRequest })
          : t('webex-run-book.update-users-by-hand')
      )
    ],
    checks: [t('webex-run-book.update-users-check')]
  };
}

/** What of somebody changed, as it is now. */
function changedText({ user, site, parts }: ChangedUser): string {
  const words: Readonly<Record<ToldPart, string>> = {
    package: offerName(user.package),
    addOns: formatList(user.addOns.map(offerName)) || t('webex-run-book.no-add-ons'),
    line: [site, user.number, user.extension].filter(Boolean).join(', ') || t('webex-run-book.no-line'),
    roles: formatList(user.roles.map((role) => t(`admin-role.${role}`))) || t('webex-run-book.no-roles')
  };
  return parts.map((part) => words[part]).join('; ');
}

function restrictedText({ isOn, taken }: StepOf<'restricted-mode'>): RunBookText {
  if (!isOn)
    return {
      ...nothing,
      action: t('webex-run-book.restricted-off'),
      effects: [note(t('webex-run-book.restricted-off-note'))],
      checks: [t('webex-run-book.restricted-off-check')]
    };
  return {
    ...nothing,
    action: t('webex-run-book.restricted-on'),
    facts: [
      {
        term: t('webex-run-book.restricted-taken'),
        text: formatList(taken.map((ability) => valueText('ability', ability)))
      }
    ],
    effects: [note(t('webex-run-book.restricted-stays'))]
  };
}

function identifierName(missing: RecordBack): string {
  switch (missing.what) {
    case 'provisioning-id':
      return t('webex.provisioning-id');
    case 'customer-id':
      return t('webex.customer-id');
    case 'organisation-id':
      return t('webex.organisation-id');
    case 'location-id':
      return t('webex-run-book.location-id-of', { site: missing.site });
  }
}
