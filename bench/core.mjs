import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = '\0core';

/** The rules of the product itself, bundled in memory: nothing here is written a second time. */
export async function loadCore() {
  const exported = [
    'mitel/miteam-on-user-page.table.ts',
    'mitel/effect-of-switching.ts',
    'dimensions/match-roster.ts'
  ];
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'core-entry',
        resolveId: (id) => (id === 'core' ? entry : undefined),
        load: (id) =>
          id === entry
            ? exported.map((file) => `export * from '${root}src/core/${file}';`).join('\n')
            : undefined
      }
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: ['core'], preserveEntrySignatures: 'strict' }
    }
  });
  const [{ code }] = built.output;
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
