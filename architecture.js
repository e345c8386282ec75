// Who may import whom. eslint.config.js and architecture.test.ts read this table.
/** @type {Record<string, { may: string[], packages?: string[] }>} */
export const layers = {
  core: { may: [], packages: ['zod'] },
  bundle: { may: ['core'], packages: ['zod'] },
  demo: { may: ['core'], packages: [] },
  storage: { may: ['core'], packages: ['dexie'] },
  i18n: { may: ['core'] },
  state: { may: ['core', 'bundle', 'demo', 'storage', 'i18n'] },
  components: { may: ['core', 'i18n'] },
  routes: { may: ['core', 'state', 'components', 'i18n'] },
  'service-worker': { may: [] }
};

const names = Object.keys(layers);

/** The `no-restricted-imports` patterns of one layer. `regex`, because in `group` a leading # starts a comment. */
export const patternsFor = (/** @type {string} */ layer) => {
  const { may, packages } = /** @type {{ may: string[], packages?: string[] }} */ (layers[layer]);
  const forbidden = names.filter((name) => name !== layer && !may.includes(name)).join('|');
  const patterns = [
    { regex: `^#(${forbidden})(/|$)`, message: `${layer} may import only: ${may.join(', ') || 'nothing'}.` },
    { regex: `^(\\.\\./)+(${names.join('|')})/`, message: 'Name the layer: import from #layer/….' },
    { regex: '^\\$lib(/|$)', message: 'Name the layer: import from #layer/….' }
  ];
  if (layer !== 'core')
    patterns.push({
      regex: '^zod$',
      message: 'Import z from #core/zod.ts, which is set up for a strict policy.'
    });
  if (packages)
    patterns.push({
      regex: `^(?!#|\\.|(${[...packages, '-'].join('|')})(/|$))`,
      message: `${layer} may use only these packages: ${packages.join(', ') || 'none'}.`
    });
  return patterns;
};

/** Each vendor is a folder of core that knows nothing of the others, so that one can be added or dropped. */
export const vendors = ['mitel', 'webex', 'dimensions'];

/** More patterns, for one vendor's folder. */
export const vendorPatternsFor = (/** @type {string} */ vendor) => {
  const others = vendors.filter((name) => name !== vendor).join('|');
  return [{ regex: `^(#core|\\.\\.(/\\.\\.)*)/(${others})/`, message: 'Vendors never import each other.' }];
};
