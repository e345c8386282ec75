import { webexEntriesNamed, withWebexEntries } from '#core/webex/settings-entries.ts';
import { unknownNames } from '#core/webex/settings-names.ts';
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
  const { here, settingsThere, entriesThere } = plan;
  const workspace = taken ?? here.workspace;
  if (!workspace) return undefined;
  const written = new Set(templates.map(({ id }) => id));
  const all = [...here.templates.filter(({ id }) => !written.has(id)), ...templates];
  const webex = [settingsThere?.webex, entriesThere, here.workspace?.webex].reduce<WebexSettings>(
    (settings, others) => {
      const forlorn = all.filter((template) => unknownNames(settings, template).length > 0);
      return others ? withWebexEntries(settings, webexEntriesNamed(others, forlorn)) : settings;
    },
    workspace.webex
  );
  const dimensions = settingsFor(plan, workspace.dimensions, customers);
  return webex === workspace.webex && dimensions === workspace.dimensions
    ? taken
    : { ...workspace, webex, dimensions };
}

/** The templates that are taken over, without what they name that neither side has: a file may come without it. */
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
