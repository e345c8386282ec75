import { defaultSettings } from '#core/workspace.ts';
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

  /**
   * Takes a bundle and tells whether it can be looked at. One of a whole workspace becomes the workspace once it is
   * imported; one of an account needs a workspace, so that the partner's name is asked for.
   */
  async openBundle(file: File): Promise<boolean> {
    this.busy = 'bundle';
    this.unreadable = null;
    const bundle = await bundleIn(file);
    this.busy = null;
    if (!bundle.ok) {
      this.unreadable = { name: file.name, problem: bundle.error[0] };
      return false;
    }
    if (!bundle.value.content.workspace) {
      this.asking = { file };
      return false;
    }
    pendingFile.file = file;
    await patchbay.openOwnEmpty();
    return true;
  }

  /** Starts the workspace of this partner, and goes on with the file that waits for it. */
  async startOwn(partnerName: string): Promise<boolean> {
    this.busy = 'own';
    pendingFile.file = this.asking?.file ?? null;
    const outcome = await patchbay.startOwn({ ...defaultSettings, partnerName });
    this.failure = outcome.ok ? null : outcome.error;
    if (!outcome.ok) pendingFile.file = null;
    this.busy = null;
    return outcome.ok;
  }
}
