import type { Id } from '#core/fields.ts';
import type { Integration, SwitchStep } from '#core/mitel/mitel-account.ts';
import { hasSetUp, type WithSetUp } from '#core/mitel/set-up.ts';
import { announceDone } from './announce.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

/** The set-up form on screen; with the refusal if it was opened because switching on needs more values. */
export interface SettingUp {
  readonly integration: WithSetUp;
  readonly because: Failure | null;
}

/** Switching the integrations of an account, the same wherever a switch stands. */
export class IntegrationSwitches {
  readonly workspace: OpenWorkspace;
  readonly accountId: Id;
  /** The switch whose consequences are shown before it is made. */
  asking = $state.raw<SwitchStep | null>(null);
  settingUp = $state.raw<SettingUp | null>(null);
  /** Why the last switch was refused, and of which integration. */
  failure = $state.raw<{ readonly integration: Integration; readonly refusal: Failure } | null>(null);

  constructor(workspace: OpenWorkspace, accountId: Id) {
    this.workspace = workspace;
    this.accountId = accountId;
  }

  /** Switching off, and whatever brings more about than the switch itself, is asked about first. */
  async wish(integration: Integration, to: 'on' | 'off'): Promise<void> {
    this.failure = null;
    const request = { type: 'switch-integration', accountId: this.accountId, integration, to } as const;
    const preview = await this.workspace.preview(request);
    if (!preview.ok) return this.#refuse(integration, preview.error);
    if (to === 'off' || preview.value.lines.length > 1) {
      this.asking = { integration, to };
      return;
    }
    const outcome = await this.workspace.apply(request);
    if (outcome.ok) announceDone(this.workspace, outcome.value);
    else this.#refuse(integration, outcome.error);
  }

  setUp(integration: WithSetUp): void {
    this.failure = null;
    this.settingUp = { integration, because: null };
  }

  /** The way out of a set-up that is not complete is its form. */
  #refuse(integration: Integration, refusal: Failure): void {
    const fillIn = refusal.code === 'set-up-incomplete' && hasSetUp(integration);
    if (fillIn && this.workspace.may('add-integration', this.accountId))
      this.settingUp = { integration, because: refusal };
    else this.failure = { integration, refusal };
  }
}
