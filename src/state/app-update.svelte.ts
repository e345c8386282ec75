import { Workbox } from 'workbox-window';
import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/** The service worker as the page sees it: ready offline, a new version waiting. */
class AppUpdate {
  ready = $state(false);
  waiting = $state(false);
  #workbox: Workbox | undefined;

  async start(): Promise<void> {
    if (dev || !('serviceWorker' in navigator)) return;
    const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: (url) => url });
    const scope = resolve('/');
    const script = `${scope}service-worker.js`;
    const workbox = new Workbox(policy?.createScriptURL(script) ?? script, { scope });
    workbox.addEventListener('waiting', () => (this.waiting = true));
    workbox.addEventListener('controlling', (event) => {
      if (event.isUpdate) location.reload();
      this.ready = true;
    });
    this.#workbox = workbox;
    await workbox.register();
    this.ready = navigator.serviceWorker.controller !== null;
  }

  look(): Promise<void> | undefined {
    return this.#workbox?.update();
  }

  apply(): void {
    this.#workbox?.messageSkipWaiting();
  }
}

export const appUpdate = new AppUpdate();
