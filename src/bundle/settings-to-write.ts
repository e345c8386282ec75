import { listsByField, namingFields, unknownNames } from '#core/webex/settings-names.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { WebexSettings } from '#core/webex/webex-settings.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { Workspace } from '#core/workspace.ts';
import { settingsFor } from './dimensions-to-write.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, what a template or a customer of Dimensions names is in the settings.

/**
 * The workspace that is taken over, with what is named that only the other side's settings have; it is written
 * for this alone, too. `undefined` if it stays as it is.
 */
export function workspaceToWrite(
  plan: ImportPlan,
  taken: Workspace | undefined,
  templates: readonly OnboardingTemplate[],
  customers: readonly DimensionsCustomer[]
): Workspace | undefined {
  const { here, settingsThere } = plan;
  const workspace = taken ?? here.workspace;
  if (!workspace) return undefined;
  const written = new Set(templates.map(({ id }) => id));
  const all = [...here.templates.filter(({ id }) => !written.has(id)), ...templates];
  const webex = [settingsThere?.webex, here.workspace?.webex]
    .filter((settings) => settings !== undefined)
    .reduce((settings, others) => withNames(settings, others, all), workspace.webex);
  const dimensions = settingsFor(plan, workspace.dimensions, customers);
  return webex === workspace.webex && dimensions === workspace.dimensions
    ? taken
    : { ...workspace, webex, dimensions };
}

/** The settings with what these templates name and only the other ones have; the same object if there is nothing. */
function withNames(
  settings: WebexSettings,
  others: WebexSettings,
  templates: readonly OnboardingTemplate[]
): WebexSettings {
  return namingFields.reduce<WebexSettings>((kept, field) => {
    const list = listsByField[field];
    const names = new Set(
      templates.filter((each) => unknownNames(kept, each).includes(field)).map((each) => each[field])
    );
    const added = others[list].filter(({ id }) => names.has(id));
    return added.length === 0 ? kept : { ...kept, [list]: [...kept[list], ...added] };
  }, settings);
}

/** The templates that are taken over; a file of one account has no settings, so what they name may not be here. */
export const templatesToWrite = (
  { here }: ImportPlan,
  templates: readonly OnboardingTemplate[],
  workspace: Workspace | undefined
): OnboardingTemplate[] => {
  const settings = (workspace ?? here.workspace)?.webex;
  return templates.map((template) => {
    const unknown = settings ? unknownNames(settings, template) : [];
    return unknown.length === 0
      ? template
      : { ...template, ...Object.fromEntries(unknown.map((field) => [field, ''])) };
  });
};
