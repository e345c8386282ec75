import { expect, test as base } from '@playwright/test';

/** Every test fails on a content security or script error in the page. */
export const test = base.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      context.on('weberror', (error) => violations.push(error.error().message));
      context.on('console', (message) => {
        if (/content security policy|trusted ?(type|script|html)/i.test(message.text()))
          violations.push(message.text());
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true }
  ]
});
export { expect };
