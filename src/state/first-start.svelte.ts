import { defaultSettings, type WorkspaceSettings } from '#core/workspace.ts';
import { bundleIn, type FileProblem } from './bundle-import.svelte.ts';
import { patchbay } from './console.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';
import { pendingFile } from './pending-file.svelte.ts';

/** The three doors of the first start, and what keeps one of them shut. */
export class FirstStart {
  busy = $state<'demo' | 'own' | 'bundle' | null>(null);
  /** A file that cannot be opened, with the first reason. */
  unreadable = $state.raw<{ name: string; problem: FileProblem | undefined } | null>(null);
  demoFailed = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** The partner's name is asked for: for an empty workspace, or for the chosen file. */
  asking = $state.raw<{ file: File | null } | null>(null);

  async openDemo(): Promise<void> {
    this.busy = 'demo';
    this.demoFailed = false;
    try {
      await patchbay.openDemo();
    } catch (error) {
      console.error(error);
      this.demoFailed = true;
    }
    this.busy = null;
  }

  /** Takes a bundle and tells whether a workspace was started for it. One of a whole workspace says what the partner is called; otherwise that is asked for. */
  async openBundle(file: File): Promise<boolean> {
    this.busy = 'bundle';
    this.unreadable = null;
    const bundle = await bundleIn(file);
    this.busy = null;
    if (!bundle.ok) {
      this.unreadable = { name: file.name, problem: bundle.error[0] };
      return false;
    }
    const { workspace } = bundle.value.content;
    if (!workspace) {
      this.asking = { file };
      return false;
    }
    const { partnerName, miteamOffWhereMicollabNever, expiringSoonDays } = workspace;
    return this.#start({ partnerName, miteamOffWhereMicollabNever, expiringSoonDays }, file);
  }

  /** Starts the workspace of this partner, and goes on with the file that waits for it. */
  startOwn(partnerName: string): Promise<boolean> {
    return this.#start({ ...defaultSettings, partnerName }, this.asking?.file ?? null);
  }

  async #start(settings: WorkspaceSettings, file: File | null): Promise<boolean> {
    this.busy = 'own';
    pendingFile.file = file;
    const outcome = await patchbay.startOwn(settings);
    this.failure = outcome.ok ? null : outcome.error;
    if (!outcome.ok) pendingFile.file = null;
    this.busy = null;
    return outcome.ok;
  }
}
