import type { State } from '#core/state.ts';
import { defaultSettings } from '#core/workspace.ts';

// What the workspace decides for all accounts, as long as there is none: the defaults.
export const soonDays = (state: State): number =>
  (state.workspace.get('workspace') ?? defaultSettings).expiringSoonDays;
export const neverOn = (state: State) =>
  (state.workspace.get('workspace') ?? defaultSettings).miteamOffWhereMicollabNever;
