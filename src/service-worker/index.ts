import { base, build, files, version } from '$service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const shell = `${base}/404.html`; // adapter-static's fallback; not listed in $service-worker
// Kit compares its version with this file and reloads an unknown page when they differ. Asked of the host while an
// update waits, that would never end: the worker must answer with the version it serves.
const versionFile = `${base}/_app/version.json`;
// The shell names the entry files. Two builds of one commit may differ in them, so they are part of its revision.
const entries = build.filter((url) => url.includes('/immutable/entry/'));

precacheAndRoute([
  ...build.map((url) => ({ url, revision: null })), // file names carry a hash
  ...files.map((url) => ({ url, revision: version })),
  { url: versionFile, revision: version },
  { url: shell, revision: [version, ...entries].join() }
]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL(shell)));

// A new version waits until somebody asks for it: replacing files under an open page would break it.
worker.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
