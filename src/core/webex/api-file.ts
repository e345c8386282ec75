import { apiBase, type ApiRequest, type ApiStep, type Json } from './api-request.ts';

export const requestsFormat = 'webex-for-wholesale-requests';

/** A file of requests: what they go on from, what has to be filled in first, and the requests in their order. */
export interface ApiFile {
  readonly format: typeof requestsFormat;
  readonly base: string;
  /** What stands in braces in the requests because nobody knows it yet. */
  readonly placeholders: readonly string[];
  readonly requests: readonly ApiRequest[];
}

export const apiFile = (requests: readonly ApiRequest[]): ApiFile => ({
  format: requestsFormat,
  base: apiBase,
  placeholders: placeholdersIn(requests),
  requests
});

export const apiFileText = (file: ApiFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** Each once, in the order in which they are met. What a placeholder is named after may have braces of its own. */
function placeholdersIn(requests: readonly ApiRequest[]): readonly string[] {
  const found = new Set<string>();
  for (const { path, body } of requests) {
    for (const [each] of path.matchAll(
      /\{(customerId|orgId)\}|\{locationId:.*\}(?=[/?])|\{subscriberId:.*\}(?=$|\?)/g
    ))
      found.add(each);
    if (body) collect(body, found);
  }
  return [...found];
}

function collect(value: Json, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^\{(customerId|orgId|\w+:[^]*)\}$/.test(value)) found.add(value);
  } else if (typeof value === 'object') for (const each of Object.values(value)) collect(each, found);
}

/** How many requests there are of each step, in their order. */
export function stepCounts(requests: readonly ApiRequest[]): ReadonlyMap<ApiStep, number> {
  const counts = new Map<ApiStep, number>();
  for (const { step } of requests) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

/** A few requests of each step, so that a long file can be looked at. */
export function someOfEach(requests: readonly ApiRequest[], most: number): readonly ApiRequest[] {
  const counts = new Map<ApiStep, number>();
  return requests.filter(({ step }) => {
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    return count <= most;
  });
}
