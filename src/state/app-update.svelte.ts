import { Workbox } from 'workbox-window';
import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';

/** The service worker as the page sees it: ready offline, a new version waiting, or this tab left behind. */
class AppUpdate {
  /** The version this page runs. */
  readonly version = version;
  /** Everything is stored; the app opens without a network. */
  ready = $state(false);
  /** A new version is stored and waits for `apply`. */
  waiting = $state(false);
  /** Another tab applied the update; this one runs old code until somebody reloads it. */
  outdated = $state(false);

  #workbox: Workbox | undefined;
  #registration: ServiceWorkerRegistration | undefined;
  #applying = false;

  /** Call once, in the root layout: a Trusted Types policy cannot be created twice. */
  async start(): Promise<void> {
    if (dev || !('serviceWorker' in navigator)) return;
    const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: (url) => url });
    const scope = resolve('/');
    const script = `${scope}service-worker.js`;
    const workbox = new Workbox(policy?.createScriptURL(script) ?? script, { scope });
    workbox.addEventListener('waiting', () => (this.waiting = true));
    workbox.addEventListener('controlling', () => this.#controlled());
    this.#workbox = workbox;
    try {
      this.#registration = await workbox.register();
    } catch {
      return; // no worker to be had here (a private window, a host without https): the page works, but not offline
    }
    // after a forced reload the page has no controller, although the worker is there
    this.ready ||=
      navigator.serviceWorker.controller !== null || this.#registration?.active?.state === 'activated';
  }

  /** Asks the host for a new version. What it finds is stored first, and shows as `waiting` then. */
  async look(): Promise<'found' | 'none' | 'unreachable'> {
    try {
      await this.#workbox?.update();
    } catch {
      return 'unreachable';
    }
    return this.#registration?.installing || this.#registration?.waiting ? 'found' : 'none';
  }

  /** Changes to the new version and reloads this tab, and only this one. */
  apply(): void {
    if (this.outdated) return location.reload();
    this.#applying = true;
    this.#workbox?.messageSkipWaiting();
  }

  /** A worker took over. Only the tab that asked reloads; another may hold unsaved input. */
  #controlled(): void {
    if (this.#applying) location.reload();
    else if (this.ready) {
      this.outdated = true;
      this.waiting = false;
    } else this.ready = true;
  }
}

export const appUpdate = new AppUpdate();
