import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/support/chromium.mjs';

/** One portal, whose YAML the tests edit: one test at a time. */
export default (async () =>
  defineConfig({
    testDir: 'e2e',
    testMatch: '**/*.test.{ts,mts}',
    globalSetup: './e2e/support/startPortal.mts',
    outputDir: 'test-results',
    workers: 1,
    forbidOnly: Boolean(process.env.CI),
    // A busy machine may cut a connection; what fails twice is broken.
    retries: process.env.CI ? 1 : 0,
    timeout: 180_000,
    expect: { timeout: 60_000 },
    use: {
      actionTimeout: 60_000,
      viewport: { width: 1440, height: 900 },
      screenshot: 'only-on-failure',
      trace: 'retain-on-failure',
      launchOptions: await findChromium(),
    },
  }))();
