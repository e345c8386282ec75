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
    serviceWorker: { register: false },
    version: { name: process.env.APP_VERSION ?? 'dev' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // the one static style attribute: kit's route announcer
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
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
        config.include.push(
          '../*.ts',
          '../*.js',
          '../tests/**/*.ts',
          '../bench/**/*.mjs',
          '../scripts/**/*.mjs'
        );
      }
    }
  }
};
