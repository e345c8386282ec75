import { trialDays } from '#core/dimensions/customer-choices.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsStep } from '#core/dimensions/run-book.ts';
import { ruleBehind } from '#core/rule-behind.ts';
import { chargedRoleText } from './billing-text.ts';
import { formatDate, formatNumber, t } from './i18n.svelte.ts';
import { countryName } from './place-names.ts';
import type { RunBookFact, RunBookText } from './run-book-text.ts';
import type { EffectText } from './step-text.ts';
import { ruleText } from './wording.ts';

type StepOf<C extends DimensionsStep['code']> = Extract<DimensionsStep, { code: C }>;

const nothing = { before: null, facts: [], effects: [], ask: [], checks: [] };
const note = (text: string): EffectText => ({ kind: 'note', text });
const warning = (text: string): EffectText => ({ kind: 'warning', text });
const known = (facts: readonly RunBookFact[]): readonly RunBookFact[] =>
  facts.filter(({ text }) => text !== '');
const country = (code: string): string => (code === '' ? '' : countryName(code));

/** The rule behind a step, if it rests on one. */
export const ruleOfDimensionsStep = ({ because }: DimensionsStep) => because && ruleBehind(because);

/** One step of the run-book for Dimensions in words, with the rule behind it. */
export function dimensionsStepText(step: DimensionsStep): RunBookText {
  const rule = ruleOfDimensionsStep(step)?.decision.rule;
  if (!rule) return textOf(step);
  const reason = ruleText(rule.id);
  return {
    ...textOf(step),
    rule:
      rule.source.basis === 'assumed'
        ? t('dimensions-run-book.rule-ours', { id: rule.id, reason })
        : t('dimensions-run-book.rule', { id: rule.id, reason })
  };
}

function textOf(step: DimensionsStep): RunBookText {
  switch (step.code) {
    case 'permission':
      return {
        ...nothing,
        action: t('dimensions-run-book.permission'),
        effects: [note(t('dimensions-run-book.permission-note'))],
        checks: [t('dimensions-run-book.permission-check')]
      };
    case 'trial-agreed':
      return {
        ...nothing,
        action: t('dimensions-run-book.trial-agreed'),
        effects: [note(t('dimensions-run-book.trial-agreed-note'))]
      };
    case 'role-trials':
      return {
        ...nothing,
        action: t('dimensions-run-book.role-trials'),
        facts: step.trials.map(({ role, lastDay }) => ({
          term: chargedRoleText(role),
          text: t('dimensions-billing.role-trial-until', { day: formatDate(lastDay) })
        })),
        effects: [note(t('dimensions-run-book.role-trials-note'))]
      };
    case 'secrets':
      return {
        ...nothing,
        action: t('dimensions-run-book.secrets', { template: step.template.name }),
        effects: [note(t('dimensions-run-book.secrets-note'))],
        ask: [t(`dimensions-run-book.secrets-ask.${step.template.kind}`)]
      };
    case 'master-key':
      return {
        ...nothing,
        action: t('dimensions-run-book.master-key', { template: step.template.name }),
        effects: [warning(t('dimensions-run-book.master-key-note'))],
        checks: [t('dimensions-run-book.master-key-check')]
      };
    case 'kazoo-requirements':
      return {
        ...nothing,
        action: t('dimensions-run-book.kazoo-requirements'),
        effects: [note(t('dimensions-run-book.kazoo-requirements-note'))]
      };
    case 'open-form':
      return {
        ...nothing,
        action: t('dimensions-run-book.open-form'),
        checks: [t('dimensions-run-book.open-form-check')]
      };
    case 'open-customer':
      return {
        ...nothing,
        action: t('dimensions-run-book.open-customer', { customer: step.name }),
        facts: known([{ term: t('dimensions.tenant-id'), text: step.tenantId, ltr: true }]),
        checks: step.tenantId === '' ? [] : [t('dimensions-run-book.open-customer-check')]
      };
    case 'details':
      return detailsText(step);
    case 'reference':
      return step.isBlank
        ? {
            ...nothing,
            action: t('dimensions-run-book.reference-blank'),
            effects: [note(t('dimensions-run-book.reference-blank-note'))]
          }
        : {
            ...nothing,
            action: t('dimensions-run-book.reference', { reference: step.reference }),
            effects: [note(t('dimensions-run-book.reference-note'))]
          };
    case 'primary-user':
      return primaryText(step);
    case 'template':
      return templateText(step);
    case 'connection':
      return connectionText(step);
    case 'sub-accounts':
      return subAccountsText(step);
    case 'connection-state':
      return connectionStateText(step);
    case 'await-sync':
      return {
        ...nothing,
        action: t('dimensions-run-book.await-sync'),
        effects: [note(t('dimensions-run-book.await-sync-note'))],
        checks: [t('dimensions-run-book.await-sync-check')]
      };
    case 'administrators':
      return administratorsText(step);
    case 'roles':
      return rolesText(step);
    case 'agents-follow':
      return {
        ...nothing,
        action: t('dimensions-run-book.agents-follow'),
        effects: [warning(t('dimensions-run-book.agents-follow-note'))]
      };
    case 'internal-system':
      return {
        ...nothing,
        action: t('dimensions-run-book.internal-system'),
        effects: [note(t('dimensions-run-book.internal-system-note'))]
      };
    case 'terminate':
      return {
        ...nothing,
        action: t('dimensions-run-book.terminate', { day: formatDate(step.on) }),
        effects: [warning(t('dimensions-run-book.terminate-note'))]
      };
    case 'record-back':
      return {
        ...nothing,
        action: t('dimensions-run-book.record-back'),
        facts: [
          { term: t('dimensions.tenant-id'), text: t('run-book.record-back-blank') },
          { term: t('dimensions.date-created'), text: t('run-book.record-back-blank') }
        ],
        checks: [t('dimensions-run-book.record-back-check')]
      };
    case 'sign-off':
      return {
        ...nothing,
        action: t('dimensions-run-book.sign-off'),
        facts: [
          { term: t('dimensions-run-book.done-by'), text: t('run-book.record-back-blank') },
          { term: t('dimensions-run-book.done-on'), text: t('run-book.record-back-blank') }
        ]
      };
  }
}

/** The last day of a trial; one that is only planned counts from the creation, whenever that will be. */
function trialEnd(customer: DimensionsCustomer, isNew: boolean): string {
  const { trialExpiresOn, createdOn } = customer;
  if (trialExpiresOn === '') return '';
  const [count, day] = [trialDays(customer), formatDate(trialExpiresOn)];
  return isNew && count !== null
    ? t('dimensions-run-book.trial-end', { count, day, created: formatDate(createdOn) })
    : day;
}

function detailsText({ customer, type, staysForGood, isExample }: StepOf<'details'>): RunBookText {
  const isNew =
    customer.status === 'draft' || customer.status === 'ready' || customer.status === 'handed-over';
  const missing = [
    ...(customer.name === '' ? [t('dimensions.name')] : []),
    ...(type ? [] : [t('dimensions.product-type')]),
    ...(customer.country === '' ? [t('dimensions.country')] : [])
  ];
  const typeName = type?.name ?? '';
  const trial =
    customer.trialExpiresOn === ''
      ? isNew
        ? [note(t('dimensions-run-book.no-trial'))]
        : []
      : [
          ...(isNew ? [note(t('dimensions-run-book.trial'))] : []),
          warning(t('dimensions-run-book.trial-turns'))
        ];
  return {
    ...nothing,
    action: t(isNew ? 'dimensions-run-book.details' : 'dimensions-run-book.details-compare'),
    facts: known([
      { term: t('dimensions.name'), text: customer.name },
      {
        term: t('dimensions.product-type'),
        text: isExample ? t('dimensions-run-book.type-example', { name: typeName }) : typeName
      },
      { term: t('dimensions.country'), text: country(customer.country) },
      { term: t('dimensions.notes'), text: customer.notes ?? '' },
      {
        term: t('dimensions.trial-expires'),
        text: trialEnd(customer, isNew)
      }
    ]),
    effects: [
      ...(type && staysForGood
        ? [warning(t('dimensions-run-book.stays-for-good', { name: type.name }))]
        : []),
      ...(isNew ? [note(t('dimensions-run-book.rates'))] : []),
      ...trial
    ],
    ask: [
      ...missing.map((field) => t('dimensions-run-book.details-missing', { field })),
      ...(isExample ? [t('dimensions-run-book.type-ask', { name: typeName })] : [])
    ],
    checks: [t('dimensions-run-book.details-check')]
  };
}

const primaryText = ({ name, email }: StepOf<'primary-user'>): RunBookText => ({
  ...nothing,
  action: t('dimensions-run-book.primary-user'),
  facts: known([
    { term: t('dimensions-run-book.display-name'), text: name },
    { term: t('dimensions-run-book.email'), text: email, ltr: true }
  ]),
  effects: [note(t('dimensions-run-book.primary-same')), warning(t('dimensions-run-book.primary-invited'))],
  ask: name === '' ? [t('dimensions-run-book.primary-missing')] : [],
  checks: [t('dimensions-run-book.primary-check')]
});

function templateText({ template, isDefault }: StepOf<'template'>): RunBookText {
  const name = template?.name ?? '';
  return {
    ...nothing,
    action: isDefault
      ? t('dimensions-run-book.template-default', { template: name })
      : t('dimensions-run-book.template-choose', { template: name }),
    ask: template ? [] : [t('dimensions-run-book.template-missing')],
    checks: template
      ? [t('dimensions-run-book.template-check', { kind: t(`pbx-kind.${template.kind}`) })]
      : []
  };
}

const connectionText = ({ connection, template, isThere }: StepOf<'connection'>): RunBookText => ({
  ...nothing,
  action: t(isThere ? 'dimensions-run-book.connection-compare' : 'dimensions-run-book.connection'),
  facts: known([
    { term: t('dimensions-run-book.connection-name'), text: connection.name },
    { term: t(`pbx-identifier.${template?.kind ?? 'kazoo'}`), text: connection.identifier, ltr: true },
    { term: t('dimensions.country'), text: country(connection.country) },
    ...(isThere
      ? [
          { term: t('dimensions.pbx-template'), text: template?.name ?? '' },
          {
            term: t('dimensions.sub-accounts'),
            text: t(connection.hasSubAccounts ? 'word.yes' : 'word.no')
          },
          {
            term: t('dimensions.connection'),
            text: t(
              connection.isPaused ? 'dimensions-wizard.state-paused' : 'dimensions-wizard.state-enabled'
            )
          }
        ]
      : [])
  ]),
  ask: connection.identifier === '' ? [t('dimensions-run-book.identifier-missing')] : [],
  checks: [
    t('dimensions-run-book.identifier-check'),
    ...(isThere ? [t('dimensions-run-book.details-check')] : [])
  ]
});

const subAccountsText = ({ isOn, unseen }: StepOf<'sub-accounts'>): RunBookText => ({
  ...nothing,
  action: t(isOn ? 'dimensions-run-book.sub-accounts-on' : 'dimensions-run-book.sub-accounts-off'),
  effects: [
    warning(t('dimensions-run-book.sub-accounts-good')),
    ...(isOn ? [note(t('dimensions-run-book.sub-accounts-all'))] : []),
    ...(!isOn && unseen > 0 ? [note(t('dimensions-run-book.sub-accounts-unseen', { count: unseen }))] : [])
  ]
});

const connectionStateText = ({ isPaused, users }: StepOf<'connection-state'>): RunBookText => ({
  ...nothing,
  action: t(isPaused ? 'dimensions-run-book.connection-paused' : 'dimensions-run-book.connection-enabled'),
  effects: [
    isPaused
      ? note(t('dimensions-run-book.connection-paused-note'))
      : warning(t('dimensions-run-book.connection-enabled-note')),
    ...(users > 0 ? [note(t('dimensions-run-book.connection-users', { count: users }))] : [])
  ],
  checks: [t('dimensions-run-book.connection-check')]
});

const administratorsText = ({ users, more }: StepOf<'administrators'>): RunBookText => ({
  ...nothing,
  action: t('dimensions-run-book.administrators'),
  facts:
    users.length === 0
      ? []
      : [
          {
            term: t('value.customerRole.admin.user'),
            text: [
              ...users,
              ...(more > 0 ? [t('dimensions-run-book.administrators-more', { count: more })] : [])
            ].join('\n'),
            ltr: true,
            block: true
          }
        ],
  ask: users.length === 0 ? [t('dimensions-run-book.administrators-none')] : [],
  checks: [t('dimensions-run-book.administrators-check')]
});

const rolesText = ({ users, simulated, roles, automatic, charged }: StepOf<'roles'>): RunBookText => ({
  ...nothing,
  action: t('dimensions-run-book.roles'),
  facts: roles.map(({ role, users: count }) => ({
    term: t(`value.customerRole.${role}`),
    text: formatNumber(count)
  })),
  effects: [
    users === 0
      ? warning(t('dimensions-run-book.roles-none'))
      : note(t('dimensions-run-book.roles-users', { count: users })),
    ...(simulated > 0 ? [warning(t('dimensions-run-book.roles-simulated', { count: simulated }))] : []),
    ...automatic.map(({ role, users: count }) =>
      note(t('dimensions-run-book.roles-automatic', { count, role: t(`value.customerRole.${role}`) }))
    ),
    ...(charged > 0 ? [warning(t('dimensions-run-book.roles-charged', { count: charged }))] : []),
    note(t('dimensions-run-book.roles-access'))
  ],
  checks:
    users === 0
      ? []
      : [t(simulated > 0 ? 'dimensions-run-book.roles-check-real' : 'dimensions-run-book.roles-check')]
});
