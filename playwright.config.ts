import { defineConfig } from '@playwright/test';
import { browser } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.e2e.ts',
  outputDir: '.results/playwright',
  globalSetup: './tests/build.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000, // a busy machine is slow, not wrong
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: browser,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // installing Patchbay anew for each test takes a third of the time; tests of going offline allow it
    serviceWorkers: 'block',
    trace: 'off'
  }
});
