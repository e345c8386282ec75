import { expect, test } from 'vitest';
import { after, refusalOf, undoOf } from '#core/a-journal.ts';
import { aContext, aCustomer, anAccount, asAdminOf, aState, aTemplate, aWorkspace } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import type { OnboardingTemplate, TemplateDetails } from './onboarding-template.ts';

const detailsOf = (over: Partial<OnboardingTemplate> = {}): TemplateDetails => {
  const { id: _, status: __, createdAt: ___, ...details } = aTemplate(over);
  return details;
};
const save = (
  status: 'draft' | 'submitted',
  over: Partial<OnboardingTemplate> = {}
): Extract<Command, { type: 'save-template' }> => ({
  type: 'save-template',
  id: 'standard',
  status,
  details: detailsOf(over)
});

test('[WX1] A draft lacks what it lacks; it is submitted only once it is complete.', () => {
  expect(decide(aState(), save('draft', { adminId: '', country: '' }), aContext()).ok).toBe(true);
  for (const field of ['adminId', 'country'] as const)
    expect(decide(aState(), save('submitted', { [field]: '' }), aContext())).toEqual({
      ok: false,
      error: { code: 'template-incomplete', field }
    });
  const submitted = decide(aState(), save('submitted'), aContext());
  expect(submitted.ok && submitted.value).toMatchObject([{ template: { status: 'submitted' } }]);
});

test('[WX1] A submitted template is corrected, but neither emptied nor made a draft again.', () => {
  const state = aState({ templates: [aTemplate()] });
  const corrected = decide(state, save('draft', { name: 'Hotels' }), aContext());
  expect(corrected.ok && corrected.value).toMatchObject([
    { template: { name: 'Hotels', status: 'submitted' } }
  ]);
  expect(decide(state, save('draft', { country: '' }), aContext())).toMatchObject({
    error: { code: 'template-incomplete', field: 'country' }
  });
});

test.each([
  ['partner-saml', 'samlEntityId'],
  ['partner-oidc', 'oidcIdpName']
] as const)('[WX2] With %s the template must have its %s.', (authentication, field) => {
  expect(decide(aState(), save('submitted', { authentication, [field]: '' }), aContext())).toMatchObject({
    error: { code: 'template-incomplete', field }
  });
  expect(decide(aState(), save('submitted', { authentication, [field]: 'idp.example' }), aContext()).ok).toBe(
    true
  );
});

test('[WX2] The name of an OpenID Connect provider has letters, digits and four signs only.', () => {
  const named = (oidcIdpName: string) => decide(aState(), save('draft', { oidcIdpName }), aContext());
  expect(named('Partner-1_a~b.c').ok).toBe(true);
  expect(named('two words')).toMatchObject({
    error: { code: 'invalid', field: 'oidcIdpName', issue: 'idp-name' }
  });
});

test('[WX3] A template in use is not removed, and the refusal names the accounts.', () => {
  const state = aState({ accounts: [anAccount()], templates: [aTemplate()], webexCustomers: [aCustomer()] });
  const remove = { type: 'remove-template', templateId: 'standard' } as const;
  expect(decide(state, remove, aContext())).toEqual({
    ok: false,
    error: {
      code: 'template-in-use',
      accounts: ['Acme Hotels'],
      count: 1,
      because: { table: 'webex-template-change', facts: { change: 'delete', customers: 'some' } }
    }
  });
  const unused = aState({ templates: [aTemplate()] });
  const removed = decide(unused, remove, aContext());
  expect(removed.ok && removed.value.reduce(evolve, unused).templates.size).toBe(0);
  expect(decide(aState(), remove, aContext())).toMatchObject({ error: { code: 'gone', what: 'template' } });
});

test('[WX28] [PER-30] Templates are the partner’s.', () => {
  const by = asAdminOf('acme');
  expect(decide(aState(), save('draft'), aContext({ by }))).toMatchObject({
    error: { code: 'partner-only' }
  });
});

test('[WX29] What a template names stays in the settings; the rest can go.', () => {
  const settings = {
    ...defaultWebexSettings,
    admins: ['admin-1', 'admin-2'].map((id) => ({ id, name: id, email: `${id}@example.com` })),
    subscriptions: [{ id: 'sub', subscriptionId: 'Sub1', label: '' }]
  };
  const state = aState({
    workspace: aWorkspace({ webex: settings }),
    templates: [aTemplate({ subscriptionId: 'sub' })]
  });
  const change = (over: Partial<typeof settings>): Command => ({
    type: 'change-webex-settings',
    settings: { ...settings, ...over }
  });
  expect(decide(state, change({ admins: settings.admins.slice(1) }), aContext())).toMatchObject({
    error: { code: 'named-by-templates', name: 'admin-1', count: 1 }
  });
  expect(decide(state, change({ subscriptions: [] }), aContext())).toMatchObject({
    error: { code: 'named-by-templates', name: 'Sub1' }
  });
  expect(decide(state, change({ admins: settings.admins.slice(0, 1) }), aContext()).ok).toBe(true);
});

test('[WX29] A template names what is in the settings, and no undo takes that away.', () => {
  const settings = {
    ...aWorkspace().webex,
    subscriptions: [{ id: 'sub', subscriptionId: 'Sub1', label: '' }]
  };
  const gone = { code: 'gone', what: 'webex-setting' };
  for (const field of ['adminId', 'subscriptionId', 'ccpProviderId'])
    expect(decide(aState(), save('draft', { [field]: 'x' }), aContext())).toEqual({ ok: false, error: gone });
  const named = after(
    aState(),
    { type: 'change-webex-settings', settings },
    save('submitted', { subscriptionId: 'sub' })
  );
  expect(refusalOf(named.state, undoOf(named, 1))).toEqual(gone);
  const removed = after(
    named,
    { type: 'remove-template', templateId: 'standard' },
    { type: 'change-webex-settings', settings: aWorkspace().webex }
  );
  expect(refusalOf(removed.state, undoOf(removed, 3))).toEqual(gone);
});
