import { z } from '#core/zod.ts';
import { Bundle, bundleVersion } from './bundle.ts';

/**
 * The bundle as JSON Schema 2020-12, for readers in other languages; published as `static/schema/bundle-4.json`.
 * The schemas of older versions stay published as they were.
 * It cannot express hashes, counts, unique ids and references, which are checked by `readBundle` alone.
 */
export function bundleSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(Bundle, { target: 'draft-2020-12' });
  return { $schema, $id: `urn:patchbay:bundle:${bundleVersion}`, title: 'Patchbay bundle', ...rest };
}
