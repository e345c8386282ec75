import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The worker exists only in a build, an update needs two versions, and a host may serve from a folder. */
const builds = [
  { base: '', version: 'v1' },
  { base: '', version: 'v2' },
  { base: '/my-repo', version: 'v1' }
];

/** Where a build lies, for `serve`. */
export const folder = (base: string, version: string): string => `.builds${base}/${version}`;

/** PATCHBAY_REUSE_BUILDS=1 keeps what is there, for quick runs while only tests change. */
export default function buildAll(): void {
  for (const { base, version } of builds) {
    const out = folder(base, version);
    if (process.env.PATCHBAY_REUSE_BUILDS === '1' && existsSync(`${out}/404.html`)) continue;
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
      env: {
        ...process.env,
        BASE_PATH: base,
        APP_VERSION: version,
        BUILD_DIR: out,
        NODE_ENV: 'production'
      },
      stdio: ['ignore', 'ignore', 'inherit']
    });
  }
}
