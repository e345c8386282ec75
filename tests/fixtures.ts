import { expect, test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { folder } from './build.ts';

type Host = Awaited<ReturnType<typeof serve>>;

interface TestFixtures {
  /** Origins the page may talk to: the host's, and those a test adds for a host of its own. */
  origins: Set<string>;
  /** What went wrong in the page so far. Must be empty at the end of every test. */
  violations: string[];
}
interface WorkerFixtures {
  /** Version v1 at the root of a plain static host. `page.goto('/accounts')` goes there. */
  host: Host;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const host = await serve(() => folder('', 'v1'));
      await use(host);
      await host.close();
    },
    { scope: 'worker' }
  ],
  baseURL: ({ host }, use) => use(host.url),
  origins: ({ host }, use) => use(new Set([host.origin])),
  violations: [
    async ({ context, origins }, use) => {
      const violations = watch(context, origins);
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true }
  ]
});
export { expect };

/** Collects policy violations, script errors, console errors and requests that leave the host. */
function watch(context: BrowserContext, origins: ReadonlySet<string>): string[] {
  const violations: string[] = [];
  const navigations = new Set<string>();
  context.on('weberror', (event) => {
    const { name, message, stack } = event.error();
    violations.push(`error: ${name} ${message} ${stack ?? ''}`);
  });
  context.on('request', (request) => {
    if (request.isNavigationRequest()) navigations.add(withoutHash(request.url()));
    const { protocol, origin } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !origins.has(origin))
      violations.push(`left the host: ${request.url()}`);
  });
  context.on('console', (message) => {
    const policy = /content security policy|trusted ?(type|script|html)/i.test(message.text());
    if (policy || (message.type() === 'error' && !isExpected(message, navigations)))
      violations.push(`${message.text()} (${message.location().url})`);
  });
  return violations;
}

/** An unknown address is reported by kit; a deep link by the console, as a static host sends the shell with status 404. */
const isExpected = (message: ConsoleMessage, navigations: ReadonlySet<string>): boolean =>
  message.text().includes('Not found: /') ||
  (message.text().includes('status of 404') && navigations.has(withoutHash(message.location().url)));

const withoutHash = (url: string): string => url.split('#')[0] ?? url;
