import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { folder } from './build.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}
interface Manifest {
  start_url: string;
  scope: string;
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { url: string; icons: Picture[] }[];
}

for (const base of ['', '/my-repo'])
  test(`the manifest and all it names are served at "${base}/"`, async () => {
    const host = await serve(() => folder(base, 'v1'), { base });
    const address = `${host.url}/manifest.webmanifest`;
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toBe('application/manifest+json');
    const manifest = (await answer.json()) as Manifest;

    for (const url of [manifest.start_url, manifest.scope])
      expect(new URL(url, address).href).toBe(`${host.url}/`);
    for (const { url } of manifest.shortcuts)
      expect(new URL(url, address).href.startsWith(`${host.url}/`), url).toBe(true);

    const pictures = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
    for (const { src, sizes, type } of [...pictures, ...manifest.screenshots]) {
      const picture = await fetch(new URL(src, address));
      expect(picture.status, src).toBe(200);
      expect(picture.headers.get('content-type'), src).toBe(type);
      if (type === 'image/png') expect(sizeOfPng(await picture.arrayBuffer()), src).toBe(sizes);
    }
    for (const purpose of ['any', 'maskable'])
      for (const sizes of ['192x192', '512x512'])
        expect(manifest.icons).toContainEqual(expect.objectContaining({ purpose, sizes }));

    const page = await (await fetch(`${host.url}/`)).text();
    const links = [...page.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)];
    expect(links).toHaveLength(4);
    for (const [, href = ''] of links)
      expect((await fetch(new URL(href, host.origin))).status, href).toBe(200);
    await host.close();
  });

test('the browser offers to install it', async ({ host }) => {
  // an ordinary context counts as incognito, where nothing can be installed
  const profile = await mkdtemp(join(tmpdir(), 'patchbay-'));
  const context = await chromium.launchPersistentContext(profile, browser);
  try {
    const page = await context.newPage();
    await page.goto(`${host.url}/`);
    const devtools = await context.newCDPSession(page);
    expect((await devtools.send('Page.getAppManifest')).errors).toEqual([]);
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('the chosen theme, density and language are there before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    const preferences = { theme: 'dark', density: 'compact', locale: 'he' };
    localStorage.setItem('patchbay.preferences', JSON.stringify(preferences));
  });
  // with the console's own code held back, only theme.js can have set them
  await page.route('**/_app/**', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-density', 'compact');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('lang', 'he');
});

/** Width and height stand at fixed places in a PNG's first chunk. */
function sizeOfPng(file: ArrayBuffer): string {
  const view = new DataView(file);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}
