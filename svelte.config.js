import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const out = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (/[\\/]node_modules[\\/]/.test(filename) ? undefined : true)
  },
  kit: {
    adapter: adapter({ pages: out, assets: out, fallback: '404.html' }),
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
    serviceWorker: {
      register: false,
      // what only a store or a host reads is not kept for offline use; a host may even refuse to serve it
      files: (path) => !/^(screenshots\/|_headers$|\.)/.test(path)
    },
    version: { name: version() },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // the two static style attributes: kit's route announcer, and bits-ui's Command
        'style-src-attr': [
          'unsafe-hashes',
          'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          'sha256-iaOezIDcQIoxCULa6FBKKuLUu09R7kG+Mlu+JVfU3Rw='
        ],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sw']
      }
    },
    typescript: {
      // kit only includes src/ and tests/; the rest would be unknown to svelte-check and typed lint
      config: (config) => {
        config.include.push('../*.ts', '../*.js', '../tests/**/*.ts', '../scripts/**/*.mjs');
      }
    }
  }
};

/** From the commit and not from the clock: building the same commit again must not look like an update. */
function version() {
  if (process.env.APP_VERSION) return process.env.APP_VERSION;
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  try {
    const commit = execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] });
    return `${version}+${commit.toString().trim()}`;
  } catch {
    return version; // built from an archive, without git
  }
}
