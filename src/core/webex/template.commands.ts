import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { webexSettings } from './customer-of.ts';
import { OnboardingTemplate, type TemplateDetails } from './onboarding-template.ts';
import { unknownNames } from './settings-names.ts';
import { templateChange } from './template-change.table.ts';
import { WebexSettings } from './webex-settings.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** What a template names cannot be taken out of the settings; whatever else is in them can. */
export function changeWebexSettings(
  state: State,
  { settings }: CommandOf<'change-webex-settings'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-settings', null);
  if (permission) return fail(permission);
  const kept = accepted(WebexSettings, settings);
  if (!kept.ok) return kept;
  const missing = namedByTemplates(state, kept.value);
  return missing ? fail(missing) : ok([{ type: 'webex-settings-changed', settings: kept.value }]);
}

function namedByTemplates(state: State, settings: WebexSettings): Refusal | null {
  const before = webexSettings(state);
  const gone = [
    ...before.admins.map(({ id, name }) => ({ id, name, list: settings.admins })),
    ...before.subscriptions.map(({ id, subscriptionId }) => ({
      id,
      name: subscriptionId,
      list: settings.subscriptions
    })),
    ...before.ccpProviders.map(({ id, name }) => ({ id, name, list: settings.ccpProviders }))
  ].filter(({ id, list }) => !list.some((entry) => entry.id === id));
  for (const { id, name } of gone) {
    const count = [...state.templates.values()].filter(({ adminId, subscriptionId, ccpProviderId }) =>
      [adminId, subscriptionId, ccpProviderId].includes(id)
    ).length;
    if (count > 0) return { code: 'named-by-templates', name, count };
  }
  return null;
}

/** Adds or corrects a template. One that was submitted stays so, and is never left incomplete; what it names is in the settings. */
export function saveTemplate(
  state: State,
  { id, status, details }: CommandOf<'save-template'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-templates', null);
  if (permission) return fail(permission);
  const known = state.templates.get(id);
  const template = accepted(OnboardingTemplate, {
    ...details,
    id,
    status: known?.status === 'submitted' ? 'submitted' : status,
    createdAt: known?.createdAt ?? context.at
  });
  if (!template.ok) return template;
  const unknown = unknownNames(webexSettings(state), template.value);
  if (unknown.length > 0) return fail({ code: 'gone', what: 'webex-setting' });
  const [missing] = missingInTemplate(template.value);
  if (template.value.status === 'submitted' && missing)
    return fail({ code: 'template-incomplete', field: missing });
  return ok([{ type: 'template-saved', template: template.value }]);
}

/** The fields that a template must have before it is submitted; the identity provider only with its method. */
export function missingInTemplate(details: TemplateDetails): readonly (keyof TemplateDetails)[] {
  const needed: readonly (keyof TemplateDetails)[] = [
    'name',
    'adminId',
    'country',
    ...(details.authentication === 'partner-saml' ? (['samlEntityId'] as const) : []),
    ...(details.authentication === 'partner-oidc' ? (['oidcIdpName'] as const) : [])
  ];
  return needed.filter((field) => details[field] === '');
}

/** A template that customers were planned with stays, and the refusal says which (our reading). */
export function removeTemplate(
  state: State,
  { templateId }: CommandOf<'remove-template'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-templates', null);
  if (permission) return fail(permission);
  if (!state.templates.has(templateId)) return fail({ code: 'gone', what: 'template' });
  const users = [...state.webexCustomers.values()].filter((each) => each.templateId === templateId);
  const { outcome, facts } = templateChange.decide({
    change: 'delete',
    customers: users.length > 0 ? 'some' : 'none'
  });
  if (outcome !== 'in-use') return ok([{ type: 'template-removed', templateId }]);
  const accounts = users.flatMap(({ id }) => state.accounts.get(id)?.name ?? []).sort();
  return fail({
    code: 'template-in-use',
    accounts: accounts.slice(0, 3),
    count: users.length,
    because: { table: 'webex-template-change', facts }
  });
}
