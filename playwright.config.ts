import { defineConfig } from '@playwright/test';
import { browser } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.e2e.ts',
  outputDir: '.results/playwright',
  globalSetup: './tests/build.ts',
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.results/playwright.json' }]],
  use: { browserName: 'chromium', launchOptions: browser }
});
