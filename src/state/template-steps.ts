import type { TemplateDetails } from '#core/webex/onboarding-template.ts';
import { missingInTemplate } from '#core/webex/template.commands.ts';

/** The pages of the vendor's wizard, in its order (S:L24–L36). */
export const templateSteps = ['type', 'primary', 'authentication', 'settings', 'summary'] as const;
export type TemplateStep = (typeof templateSteps)[number];

/** The fields that each page asks for. */
export const fieldsOfStep: Readonly<Record<TemplateStep, readonly (keyof TemplateDetails)[]>> = {
  type: ['type'],
  primary: ['name', 'adminId', 'country', 'emailLanguage', 'subscriptionId', 'ccpProviderId'],
  authentication: ['authentication', 'samlEntityId', 'oidcIdpName'],
  settings: ['settings'],
  summary: []
};

/** The page on which a field is filled in. */
export const stepOfField = (field: keyof TemplateDetails): TemplateStep =>
  templateSteps.find((step) => fieldsOfStep[step].includes(field)) ?? 'summary';

/** The furthest page that can be gone to: the one with the first thing missing, or the first not answered yet. */
export function furthestStep(details: TemplateDetails): TemplateStep {
  const [missing] = missingInTemplate(details);
  if (missing) return stepOfField(missing);
  return Object.keys(details.settings).length === 0 ? 'settings' : 'summary';
}

/**
 * Where somebody who left goes on. The method of authentication is preset, so until the settings after it were
 * answered nobody has said that it is meant.
 */
export function resumeStep(details: TemplateDetails): TemplateStep {
  const furthest = furthestStep(details);
  return furthest === 'settings' ? 'authentication' : furthest;
}

export const stepAfter = (step: TemplateStep): TemplateStep =>
  templateSteps[templateSteps.indexOf(step) + 1] ?? step;
export const stepBefore = (step: TemplateStep): TemplateStep | null =>
  templateSteps[templateSteps.indexOf(step) - 1] ?? null;
