import { defineConfig } from '@playwright/test';
import {
  canRunPackagedChromium,
  findChromium,
  packagedChromium,
} from './scripts/support/chromium.mjs';

const PICTURES = '**/pictures.test.ts';
const LAYOUT = '**/layout.test.ts';

/**
 * One portal, whose YAML the tests edit: one test at a time. Those that only look come before anything is
 * edited, and several at a time, as they mostly wait.
 */
export default (async () =>
  defineConfig({
    testDir: 'e2e',
    globalSetup: './e2e/support/startPortal.mts',
    outputDir: 'test-results',
    workers: 2,
    forbidOnly: Boolean(process.env.CI),
    // A busy machine may cut a connection; what fails twice is broken.
    retries: process.env.CI ? 1 : 0,
    timeout: 180_000,
    // Pictures are only ever written by `yarn screenshots`.
    updateSnapshots: 'none',
    expect: {
      timeout: 60_000,
      toHaveScreenshot: {
        pathTemplate: 'docs/images/{arg}{ext}',
        animations: 'disabled',
        caret: 'hide',
        // Of all pixels, for edges of letters; and how far a pixel's colour may be off, of 1.
        maxDiffPixelRatio: 0.0002,
        threshold: 0.1,
      },
    },
    use: {
      actionTimeout: 60_000,
      viewport: { width: 1440, height: 900 },
      timezoneId: 'UTC',
      screenshot: 'only-on-failure',
      trace: 'retain-on-failure',
    },
    projects: [
      {
        name: 'pictures',
        fullyParallel: true,
        testMatch: PICTURES,
        testIgnore: canRunPackagedChromium ? [] : PICTURES,
        use: {
          locale: 'en-GB',
          screenshot: 'off', // it has its own
          trace: 'off',
          launchOptions: canRunPackagedChromium
            ? await packagedChromium({ withFontsOfMachine: false })
            : {},
        },
      },
      {
        name: 'layout',
        fullyParallel: true,
        testMatch: LAYOUT,
        use: { launchOptions: await findChromium() },
      },
      {
        name: 'journeys',
        workers: 1,
        dependencies: ['pictures', 'layout'],
        testMatch: '**/*.test.{ts,mts}',
        testIgnore: [PICTURES, LAYOUT],
        use: { launchOptions: await findChromium() },
      },
    ],
  }))();
