import { describe, expect, test } from 'vitest';
import type { TemplateDetails } from '#core/webex/onboarding-template.ts';
import { foundTemplates, sortedTemplates, type TemplateRow } from './narrowed-templates.ts';
import {
  furthestStep,
  resumeStep,
  stepAfter,
  stepBefore,
  stepOfField,
  templateSteps
} from './template-steps.ts';

const named: TemplateDetails = {
  type: 'webex-for-wholesale',
  name: 'Hotels',
  adminId: 'adm-1',
  country: 'ES',
  emailLanguage: '',
  subscriptionId: '',
  ccpProviderId: '',
  authentication: 'webex',
  samlEntityId: '',
  oidcIdpName: '',
  settings: {},
  provisioningId: ''
};
const answered: TemplateDetails = { ...named, settings: { 'activation-emails': true } };

describe('The wizard of a template', () => {
  test('has the pages of the vendor in their order, the settings before the summary [S:L24] [S:L36].', () => {
    expect(templateSteps).toEqual(['type', 'primary', 'authentication', 'settings', 'summary']);
    expect([stepBefore('type'), stepBefore('summary')]).toEqual([null, 'settings']);
    expect([stepAfter('type'), stepAfter('summary')]).toEqual(['primary', 'summary']);
    expect((['country', 'oidcIdpName', 'ccpProviderId'] as const).map(stepOfField)).toEqual([
      'primary',
      'authentication',
      'primary'
    ]);
  });

  test.each([
    ['a name', { ...answered, name: '' }, 'primary'],
    ['an administrator', { ...answered, adminId: '' }, 'primary'],
    ['a country', { ...answered, country: '' }, 'primary'],
    ['the entity ID of SAML', { ...answered, authentication: 'partner-saml' }, 'authentication'],
    ['the name for OpenID Connect', { ...answered, authentication: 'partner-oidc' }, 'authentication']
  ] as const)('goes on where %s is missing, and no further.', (_, details, step) => {
    expect([furthestStep(details), resumeStep(details)]).toEqual([step, step]);
  });

  test('does not take the preset method of authentication for a decision until the page after it was answered.', () => {
    expect([furthestStep(named), resumeStep(named)]).toEqual(['settings', 'authentication']);
    expect([furthestStep(answered), resumeStep(answered)]).toEqual(['summary', 'summary']);
  });
});

describe('The list of templates', () => {
  const row = (name: string, countryName: string, customers: number): TemplateRow => ({
    template: { ...named, name, id: name, status: 'submitted', createdAt: '2026-01-01T00:00:00.000Z' },
    customers,
    countryName,
    subscription: '',
    text: `${name} ${countryName}`.toLowerCase()
  });
  const rows = [row('Hotels', 'Spain', 2), row('Bakeries', 'Spain', 0), row('Clinics', 'Austria', 2)];
  const names = (found: readonly TemplateRow[]): string =>
    found.map(({ template }) => template.name).join(' ');

  test('finds the templates that have every word.', () => {
    expect(names(foundTemplates(rows, 'spain hot'))).toBe('Hotels');
    expect(names(foundTemplates(rows, ' '))).toBe('Hotels Bakeries Clinics');
    expect(names(foundTemplates(rows, 'spain clinics'))).toBe('');
  });

  test('is sorted by name, country or customers, equal ones by name.', () => {
    expect(names(sortedTemplates(rows, 'name', true))).toBe('Hotels Clinics Bakeries');
    expect(names(sortedTemplates(rows, 'country', false))).toBe('Clinics Bakeries Hotels');
    expect(names(sortedTemplates(rows, 'customers', true))).toBe('Clinics Hotels Bakeries');
  });
});
